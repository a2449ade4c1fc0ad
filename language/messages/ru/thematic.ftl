# Pages of thematic groups: mandates, topics, recommendations, divergences, reports.

## Labels

label-value = { $label }: { $value }
label-counted = { $label } ({ $count }): { $names }
lines-more = И ещё { $count }: { $data }
put-forward-by = Внёс: { $seat }

## One thing by its number

mandate-number = Мандат { $number }
topic-number = Тема { $number }
briefer-number = Докладчик { $number }
input-number = Материал { $number }
scenario-number = Сценарий { $number }
recommendation-number = Рекомендация { $number }
divergence-number = Расхождение { $number }
report-number = Доклад { $number }
statement-number = Заявление { $number }
position-number = Позиция { $number }
point-number = Пункт { $number }
view-number = Мнение { $number }
paragraph-number = Абзац { $number }
output-number = Ожидаемый результат { $number }
task-number = Задача { $number }
question-number = Вопрос { $number }

## How things stand

mandate-state-proposed = предложен, решения нет
mandate-state-ahead = решён, ещё не начался
mandate-state-in-force = действует
mandate-state-expired = истёк
mandate-state-replaced = заменён
topic-state-proposed = предложена
topic-state-chosen = выбрана
recommendation-state-developing = в разработке
recommendation-state-consensus = консенсус в группе
recommendation-state-withdrawn = снята
recommendation-state-transmitted = передана пленуму
disposition-cancelled = Решение отменено.
edition-draft = проект
edition-revised = пересмотренный вариант
edition-final = окончательный вариант
edition-version = Версия { $number }: { $edition }
briefer-line = { $name }, кандидатура от: { $member }, о чём: { $about }
briefer-agreed = согласие дано: { $decision }
briefer-not-agreed = согласие членов не зафиксировано

## The board of a group

board-mandate-heading = Мандат
board-no-mandate = Мандат этой группы не зафиксирован. Без действующего мандата она ничего не передаёт.
board-heading = От тем к сделанному
board-lede = Каждая рекомендация стоит там, куда дошла. К консенсусу её переводит только решение, а сохраняющаяся озабоченность удерживает её на месте.
board-topics = Выбранные темы
board-developing = В разработке
board-consensus = Консенсус в группе
board-transmitted = Переданы пленуму
board-disposed = Рассмотрены пленумом
board-implemented = Сообщено об исполнении
board-empty = Нет
board-open-points = Открытых пунктов: { $count }
board-preferences = Предпочтения членов и краткий список
board-no-topics = Для этой группы не зафиксировано ни одной темы.
board-none = Ничего не зафиксировано.
board-returned-heading = Возвращены пленумом
board-overdue-heading = Просрочено
board-reports-heading = Доклады
board-topics-proposed-heading = Предложенные темы
board-rotation-heading = Темы по времени
board-withdrawn-heading = Сняты
board-divergences-heading = Расхождения
board-scenarios-heading = Сценарии
board-briefers-heading = Докладчики, предложенные членами
board-inputs-heading = Материалы

## Mandates

mandate-clock-heading = Срок действия
mandate-in-force-until = Действует; последний день — { $date }. Дней после сегодняшнего: { $count }
mandate-in-force = Действует бессрочно.
mandate-last-day = Действует; сегодня последний день.
mandate-begins = Решён; начинается { $date }.
mandate-ended = Закончился; последний день был { $date }.
mandate-not-decided = Предложен, решения нет. Мандат вступает в силу только по решению.
mandate-days = С { $from } по { $until }
mandate-days-open = С { $from }
mandate-tasks-heading = Что группа должна сделать
mandate-outputs-heading = Чего от неё ожидают
mandate-no-outputs = Ожидаемые результаты не зафиксированы.
mandate-indicator = Показатель
mandate-owner = Ответственный
mandate-due = Срок
mandate-served-by = Рекомендации для этого
mandate-overdue = просрочено, дней: { $count }
mandate-basis = Основание
mandate-replaces = Продлевает или возобновляет: { $mandate }
mandate-replaced-by = Продлён или возобновлён: { $mandate }
mandate-decided-by = Введён в действие: { $decision }
mandate-reports-heading = Доклады по нему

## Topics

topic-proposers = Предложили: { $members }
topic-grounds-heading = Почему
topic-choice-heading = Как выбрана
topic-chosen-decision = Выбрана { $date }: { $decision }
topic-chosen-officers = Выбрана { $date } Председателем и сокоординаторами после консультаций: { $matter }
topic-not-chosen = Не выбрана. Как выбирать темы, решает форум.
topic-named-heading = Кто назвал её среди предпочтений
topic-not-named = Никто из подавших предпочтения её не назвал.
topic-rank = { $member }: место { $rank }
topic-recommendations-heading = Рекомендации
topic-divergences-heading = Расхождения
topic-scenarios-heading = Сценарии
topic-briefers-heading = Докладчики
topic-inputs-heading = Материалы
topic-rotation-heading = Когда рассматривается

## Preferences and the short list

preferences-title = Предпочтения по темам: { $body }
preferences-heading = Что предпочитают члены
preferences-lede = Как подали члены, самое желаемое первым. О тех, кто ничего не подал, ничего не предполагается.
preferences-filed = Членов, подавших предпочтения: { $count }
preferences-without = Членов, не подавших: { $count }
preferences-taken-back = { $member }: предпочтения отозваны { $date }.
preferences-taken-back-why = { $member }: предпочтения отозваны { $date } (указанная причина: { $reason }).
preferences-data = Предпочтения с доводами (CSV)
preferences-by-topic = По темам
preferences-by-region = По региональным группам
preferences-numbers = Каждый член с номерами тем в его порядке.
preferences-head-topic = Тема
preferences-head-first = Первый выбор, членов
preferences-head-named = Назвали
preferences-head-alone = Останутся в стороне, если она одна
preferences-none = Никто из членов не подал предпочтений.
preferences-no-filer = Никто из этой группы не подал предпочтений.
short-list-heading = Краткий список, предложенный по методу
short-list-lede = Список предлагает и ничего не решает. Его порядок учитывает региональные группы настолько равномерно, насколько позволяет поданное, и каждая строка говорит, кто останется в стороне, если список на ней закончится.
short-list-method = Метод
short-list-served = Член учтён, если в списке есть названная им тема. Темы берутся одна за другой; следующей идёт тема, с которой
short-list-rule-1 = наименее учтённая региональная группа, по доле её членов, подавших предпочтения, учтена лучше всего, затем вторая с конца и так далее;
short-list-rule-2 = при равенстве учтено больше членов;
short-list-rule-3 = если и это равно, члены получают темы, которые поставили выше;
short-list-rule-4 = если равно всё, номер темы наименьший.
short-list-end = Список заканчивается, когда ни одна тема ничего не улучшает. Длина ему не нужна: первые три строки и есть список из трёх.
short-list-serves = Учитывает: { $members }
short-list-serves-none = Новых членов не учитывает, но даёт членам тему, которую они поставили выше.
short-list-regions = Учтено из подавших: { $regions }
short-list-region = { $region } { $served }/{ $filed }
short-list-left-out = Останутся в стороне, если список закончится здесь ({ $count }): { $members }
short-list-nobody-left-out = Никто из подавших не остаётся в стороне.

## Scenarios

scenario-situation-heading = Ситуация
scenario-injects-heading = Что происходит дальше
scenario-questions-heading = О чём спрашивают делегации
scenario-touches-heading = Чего это касается
scenario-answers-heading = Ответы
scenario-attributed = Ответы фиксируются с указанием автора
scenario-not-attributed = Ответы фиксируются без указания автора
scenario-answer-unattributed = Без указания автора
scenario-answer = { $who }, { $question }, { $after }
scenario-on-situation = о ситуации
scenario-after-inject = после шага { $number }
scenario-no-answers = Ответы не зафиксированы.
scenario-conclusion-heading = Что следует
scenario-no-conclusion = Выводов пока нет.
scenario-leads-to = Ведёт к

## Recommendations

recommendation-revision = Текст в редакции { $revision }
recommendation-text-heading = Текст
recommendation-paragraph-revised = Изменений: { $count }; эти слова действуют с редакции { $revision }
recommendation-paragraph-out = Абзац { $number } исключён.
recommendation-proposers = Предложили
recommendation-supporters = Поддержали
recommendation-nobody = Никто о ней ничего не сказал.
recommendation-points-heading = Открытые пункты
recommendation-no-points = Открытых пунктов нет.
recommendation-closed-points-heading = Закрытые пункты
recommendation-point-by = открыл член: { $member }
recommendation-point-on-whole = о тексте в целом
recommendation-point-closed = Закрыл член: { $member }
recommendation-held-by = Придерживаются
recommendation-held-by-nobody = Никто не придерживается.
recommendation-stands-open = Есть открытый пункт, и он удерживает её в разработке.
recommendation-consensus-by = Консенсус в группе: { $decision }, по тексту в редакции { $revision }
recommendation-withdrawn-for = Снята. Названная причина: { $reason }
recommendation-hall-heading = Кто где стоит
recommendation-silent = Членов, ничего о ней не сказавших, что не есть ни поддержка, ни возражение: { $count }
hall-proposes = Предлагают
hall-supports = Поддерживают
hall-both = Предлагают или поддерживают и имеют открытый пункт
hall-has-point = Имеют открытый пункт
hall-holds = Придерживаются варианта по открытому пункту
hall-counted = { $label }: { $count }
held-by = Придерживаются: { $names } ({ $basis })
basis-declared = заявлено делегацией
recommendation-back-heading = Откуда она
recommendation-forward-heading = Что из неё вышло
recommendation-no-forward = Пока ничего не последовало.
recommendation-for-output = { $output }, { $mandate }
recommendation-evidence = Опирается на
recommendation-in-report = Где: { $report }
recommendation-transmitted = Передана { $date }: { $report }
recommendation-amendment = Поправка
recommendation-questions-asked = Вопросы
recommendation-words = Слова
recommendation-task-who = Исполнители: { $holders }
recommendation-task-due = до { $date } включительно
recommendation-task-overdue = просрочено
recommendation-task-done = сообщено об исполнении
recommendation-task-waiting = Не сообщили об исполнении
recommendation-reported = { $member }, { $date }
recommendation-reported-done = сообщает, что сделано
recommendation-overdue = просрочено с { $date }

## Divergences

divergence-views-heading = Мнения словами тех, кто их придерживается
divergence-no-holder = Больше никто не придерживается.
divergence-silent = Членов без зафиксированного мнения: { $count }

## Reports

report-under = На основании: { $mandate }
report-compiled = Составлен: { $when }
report-corrections-until = Делегации могут подавать исправления по { $date } включительно.
report-corrections-closed = Срок подачи исправлений истёк { $date }.
report-final-note = Это окончательный доклад. Он никогда не меняется.
report-not-final = Этот доклад не окончательный. Числа и имена взяты из записей; редактируются только связующие слова.
report-prose-edited = Изменено после составления этой версии.
report-not-newest = Это не самая новая версия.
report-newest = К самой новой версии
report-transmitted-on = Передан пленуму { $date }.
report-superseded = Пленуму передан более поздний доклад группы: { $report }
report-compare = Сравнить с предыдущей версией
report-figures-heading = В цифрах
report-figure-consensus = Рекомендации с консенсусом
report-figure-developing = Рекомендации в разработке
report-figure-withdrawn = Снятые рекомендации
report-figure-points = Открытые пункты
report-figure-alternatives = Варианты по ним
report-figure-alternatives-held = Случаев, когда член придерживается варианта
report-figure-settled = Пункты, закрытые теми, кто их открыл
report-figure-divergences = Расхождения
report-figure-views = Мнения в них
report-figure-views-held = Случаев, когда член придерживается мнения
report-figure-outputs = Ожидаемые результаты
report-figure-outputs-with-consensus = Ожидаемые результаты, для которых есть рекомендация с консенсусом
report-figure-statements = Заявления
report-figure-inputs = Материалы
report-figure-briefers = Докладчики
report-figure-scenarios = Сценарии
report-part-introduction = Введение
report-part-consensus = A. Рекомендации, по которым есть консенсус
report-part-developing = B. Рекомендации в разработке
report-part-divergences = C. Согласие и расхождения
report-part-outputs = D. Результаты и показатели
report-part-sources = E. Заявления, материалы и докладчики
report-part-closing = Заключение
report-part-empty = Нет.
report-agreement-heading = Согласие помимо части A: пункты, закрытые теми, кто их открыл
report-divergence-heading = Расхождение
report-output-consensus = Рекомендации с консенсусом
report-output-developing = Рекомендации в разработке
report-output-none = Рекомендаций для этого нет.
report-corrections-heading = Исправления, поданные делегациями
report-no-corrections = Исправлений не подано.
report-correction-by = { $member }, о чём: { $place }
report-correction-open = не рассмотрено
report-correction-taken = учтено
report-correction-not-taken = не учтено
report-dispositions-heading = Что сделал пленум
report-versions-heading = Версии

## The comparison of two versions

compare-title = Доклад { $number }: сравнение версий { $from } и { $to }
compare-heading = { $from } → { $to }
compare-lede = Что различается, по частям; одинаковое опущено.
compare-only-one = Версия одна, сравнивать не с чем.
compare-same = Различий нет.
compare-added = добавлено
compare-removed = больше нет
compare-changed = изменено
compare-prose = Связующие слова
compare-revision = Текст: редакция { $from } → { $to }
compare-point-opened = Теперь открыт: { $point }
compare-point-closed = Больше не открыт: { $point }
compare-serves = Теперь для этого: { $recommendation } ({ $state })
compare-serves-no-more = Больше не для этого: { $recommendation } ({ $state })
compare-joined = { $listed }, добавились: { $members }
compare-left = { $listed }, больше нет: { $members }
compare-alternative = Пункт { $point }, вариант { $number }

## Tables and columns

data-columns-heading = Что означают столбцы
data-api-recommendations = Рекомендации тематических групп с пунктами и тем, кто где стоит
data-api-reports = Доклады тематических групп по версиям, с числами и строками
table-mandates = Мандаты тематических групп, один ожидаемый результат на строку
table-topics = Темы, предложенные тематическим группам, по одной на строку
table-preferences = Предпочтения членов, одна тема одного члена на строку; кто не подал, строки не имеет
table-recommendations = Рекомендации тематических групп, по одной на строку
table-divergences = Расхождения, одно мнение и один член на строку
table-reports = Числа докладов, одно число одной версии на строку
table-dispositions = Что решил пленум по рекомендациям, одно решение на строку
table-implementation = Задачи по принятым рекомендациям, одно сообщение на строку
column-mandate = Номер мандата
column-begins = Первый день действия
column-ends = Первый день, когда уже не действует; пусто, если бессрочно
column-replaces = Мандат, который он продлевает или возобновляет
column-output = Номер ожидаемого результата в мандате
column-output_title = Ожидаемый результат
column-indicator = По чему видно, что он достигнут
column-owner = Кто за него отвечает, кодом
column-due = Срок
column-topic = Номер темы
column-topic_title = Тема
column-proposers = Члены, которые предлагают, кодами
column-supporters = Члены, которые поддерживают, не предлагая, кодами
column-chosen = Входит ли в темы группы: true или false
column-named = Сколько членов назвали её среди предпочтений
column-first_choice = Для скольких членов она первая
column-rank = Место, данное членом, от 1
column-grounds = Почему, если член это сказал
column-recommendation = Номер рекомендации
column-come_to = Как далеко она продвинулась в группе: developing, consensus или withdrawn
column-revision = Редакция текста
column-open_points = Сколько пунктов открыто
column-disposition = Что решил пленум: adopted, adopted-with-amendment, taken-note-of, returned, deferred или not-adopted
column-divergence = Номер расхождения
column-view = Номер мнения в нём
column-view_words = Мнение словами тех, кто его придерживается
column-basis = Чем подтверждено: cited, position или declaration
column-report = Номер доклада
column-version = Какая версия доклада, от 1
column-edition = draft, revised или final
column-figure = Что подсчитано, ключом
column-count = Сколько
column-said_with_it = Поправка, вопросы или иное, что было сказано
column-cancelled = Отменено ли решение позднее: true или false
column-task = Номер задачи в рекомендации
column-task_words = Что надо сделать
column-who = Кто должен сделать, кодами
column-overdue = Прошёл ли срок на указанный день без сообщения об исполнении: true или false
column-reported = Положение дел словами сообщающих
column-done = Говорят ли они, что больше ничего не осталось: true или false
