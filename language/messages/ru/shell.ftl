# Навигация, уведомления, нижняя часть страницы, пометки о языке.

## Navigation

nav-forum = Главная
nav-questions = Вопросы
nav-members = Члены
nav-groups = Группы
nav-sessions = Сессии
nav-provisions = Правила
nav-framework = Рамки
nav-documents = Документы
nav-method = Методика
nav-record = Реестр
nav-data = Данные
nav-menu = Меню
nav-sections = Разделы
nav-crumbs = Вы здесь
nav-more = Другие страницы
nav-past = Просмотр прошлого состояния

## Looking at the past

as-of-day-banner = Показано положение дел на { $date }, насколько оно известно сейчас. { $link }
as-of-index-banner = Показано, что содержал реестр после внесения записи { $index } ({ $date }). { $link }
as-of-return = Показать нынешнее положение дел
as-of-heading = Положение дел на другой день
as-of-label = Показать положение дел на
as-of-button = Показать этот день
as-of-later = { $count ->
    [one] { $count } позиция в реестре выражена после показанного дня.
    [few] { $count } позиции в реестре выражены после показанного дня.
    [many] { $count } позиций в реестре выражены после показанного дня.
   *[other] { $count } позиции в реестре выражены после показанного дня.
}

## Footer

footer-drawn-from = { $count ->
    [one] Составлено по { $count } записи публичного реестра, корень { $root }
    [few] Составлено по { $count } записям публичного реестра, корень { $root }
    [many] Составлено по { $count } записям публичного реестра, корень { $root }
   *[other] Составлено по { $count } записи публичного реестра, корень { $root }
}
footer-to-record = Читать реестр
footer-rule = Молчание — не поддержка, а позиция группы — не позиция ее членов.
footer-to-method = Как фиксируются позиции

## Words in another language than the page

in-ar = на арабском языке
in-zh = на китайском языке
in-en = на английском языке
in-fr = на французском языке
in-ru = на русском языке
in-es = на испанском языке
translated-note = Слова со знаком ° — неофициальный перевод, выполненный для этого реестра.
translated-original = Читать страницу на языке оригинала

## Citations

cite-document = { $document }
cite-paragraph = { $document }, пункт { $paragraph }
cite-place = { $document }, { $place }
place-range = { $from }–{ $to }
place-annex = приложение { $which }
place-annex-on-cbms = приложение о мерах укрепления доверия
place-appendix = добавление { $which }
place-article = статья { $which }
place-chapter = глава { $which }
place-item = пункт повестки дня { $which }
place-page = страница { $which }
place-paragraph = пункт { $which }
place-paragraphs = пункты { $which }
place-part = часть { $which }
place-roll-call = поименное голосование { $which }
place-rule = правило { $which }
place-rules = правила { $which }
place-section = раздел { $which }
place-table = таблица { $which }
place-tables = таблицы { $which }
cite-span = { $document }, байты с { $from } по { $to }
known-from = Источник: { $source }
entry-number = запись { $index }

## A label and its value

labelled = { $label }: { $value }

## How sure a fact is

certainty-seen = Есть в источнике
certainty-secondary = Из вторичного источника
certainty-inferred = Выведено из источника
certainty-unverified-high = Не подтверждено, уверенность высокая
certainty-unverified-medium = Не подтверждено, уверенность средняя
certainty-unverified-low = Не подтверждено, уверенность низкая

## Labels of facts

fact-address = Где можно прочитать
fact-admitted = Год вступления в Организацию Объединенных Наций
fact-by = Кем внесено
fact-credentials = Полномочия
fact-code = Код
fact-counted = Как считаются пункты
fact-document-kind = Вид документа
fact-entered-at = Время внесения
fact-entry = Запись в реестре
fact-formal-name = Полное официальное название
fact-groups = Группы
fact-happened-on = Когда произошло
fact-issued = Дата выпуска
fact-kind = Вид действия
fact-leaf = Хеш листа
fact-length = Размер
fact-listed-in = Входит в списки
fact-office = Должность, занимаемая гражданином этого государства
fact-person = Лицо, под псевдонимом
fact-publisher = Кем издан
fact-regional-group = Региональная группа
fact-sha256 = SHA-256
fact-source = Источник названий
fact-symbol = Условное обозначение

## Heads of tables

head-code = Код
head-date = Дата
head-group = Региональная группа
head-member = Член
head-members = Члены
head-on-record = Позиция зафиксирована хотя бы по одному варианту, какой бы она ни была
head-options = Варианты
head-own-positions = Собственные позиции
head-question = Вопрос
head-resolution = Резолюция
head-silent = Члены без позиции
head-subject = Тема
head-vote = Голос

## Counts

count-officers = { $count ->
    [one] { $count } должностное лицо
    [few] { $count } должностных лица
    [many] { $count } должностных лиц
   *[other] { $count } должностного лица
}
count-unnamed = { $count ->
    [one] { $count } упоминание неназванных делегаций
    [few] { $count } упоминания неназванных делегаций
    [many] { $count } упоминаний неназванных делегаций
   *[other] { $count } упоминания неназванных делегаций
}
count-readings = { $count ->
    [one] { $count } прочтение
    [few] { $count } прочтения
    [many] { $count } прочтений
   *[other] { $count } прочтения
}
count-bytes = { $count ->
    [one] { $count } байт
    [few] { $count } байта
    [many] { $count } байт
   *[other] { $count } байта
}
