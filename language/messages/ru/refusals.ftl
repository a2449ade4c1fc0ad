# Ответы людям: почему чего-то нет, почему это нельзя показать или внести.

## Nothing is there

missing-title = Не найдено
missing-page = Страницы по адресу { $key } нет
missing-language = { $key } не входит в число шести языков этого сайта
missing-entry = Записи { $key } в реестре нет
missing-member = Нет члена { $key }
missing-group = Нет группы { $key }
missing-body = Нет органа { $key }
missing-office = Нет должности { $key }
missing-session = Нет сессии { $key }
missing-meeting = Нет заседания { $key }
missing-agenda-item = Нет пункта повестки дня { $key }
missing-wording = Нет формулировки { $key }
missing-document = Нет документа { $key }
missing-element = В рамках нет элемента { $key }
missing-provision = Нет правила { $key }
missing-reading = Нет прочтения { $key }
missing-question = Нет вопроса { $key }
missing-option = Нет варианта { $key }
missing-position = Нет позиции { $key }
missing-roll-call = Нет поименного голосования по { $key }
missing-seal = Нет запечатанного значения { $key }
missing-near = Возможно, вы ищете:
all-questions = Все вопросы
all-members = Все члены
all-groups = Все группы
all-sessions = Все сессии и органы
all-provisions = Все правила
all-framework = Рамки
all-documents = Все документы
all-record = Новейшие записи реестра
first-page = На главную страницу

## A request that cannot be answered as it was asked

refused-title = Это показать нельзя
refused-unknown-parameter = Эта страница не знает параметра «{ $name }»
refused-no-parameters = Она не принимает ничего после вопросительного знака. Уберите это.
refused-known-parameters = Она принимает: { $names }.
refused-repeated = «{ $name }» указано в адресе дважды
refused-give-once = Укажите один раз.
refused-excluded = «{ $one }» и «{ $other }» исключают друг друга
refused-give-one = Укажите что-то одно: день или запись реестра.
refused-malformed = «{ $value }» не подходит для «{ $name }»
refused-long-address = { $count ->
    [one] Адрес длиннее { $count } байта
    [few] Адрес длиннее { $count } байт
    [many] Адрес длиннее { $count } байт
   *[other] Адрес длиннее { $count } байта
}
refused-long-query = { $count ->
    [one] Часть адреса после вопросительного знака длиннее { $count } байта
    [few] Часть адреса после вопросительного знака длиннее { $count } байт
    [many] Часть адреса после вопросительного знака длиннее { $count } байт
   *[other] Часть адреса после вопросительного знака длиннее { $count } байта
}
refused-many-parameters = { $count ->
    [one] В адресе более { $count } параметра
    [few] В адресе более { $count } параметров
    [many] В адресе более { $count } параметров
   *[other] В адресе более { $count } параметра
}
refused-long-value = { $count ->
    [one] Одно из значений в адресе длиннее { $count } байта
    [few] Одно из значений в адресе длиннее { $count } байт
    [many] Одно из значений в адресе длиннее { $count } байт
   *[other] Одно из значений в адресе длиннее { $count } байта
}
refused-long-body = { $count ->
    [one] Отправлено более { $count } байта
    [few] Отправлено более { $count } байт
    [many] Отправлено более { $count } байт
   *[other] Отправлено более { $count } байта
}
refused-ask-less = Сократите запрос.
refused-plain = Показать страницу без этого
wanted-date = Укажите дату в виде 2026-03-30, год — от { $from } до { $to }.
wanted-date-or-index = Укажите дату в виде 2026-03-30 или номер записи от 0 до { $to }.
wanted-date-record-empty = Укажите дату в виде 2026-03-30; записей в реестре пока нет.
wanted-number = Укажите целое число от { $min } до { $max }.
wanted-one-of = Укажите одно из следующего: { $words }.
wanted-key = Укажите ключ того, что есть в реестре: { $list }.
wanted-list = полный список
wanted-utf8 = Адрес закодирован неверно. Скопируйте его еще раз оттуда, где вы его нашли.

## What cannot be entered, by the code of the refusal

refusal-NotFounded = Форум еще не учрежден, поэтому внести ничего нельзя. Сначала учредите его.
refusal-AlreadyFounded = Форум уже учрежден, и учредить его еще раз нельзя. Внесите недостающее в роли, которая дает право вести реестр.
refusal-FoundingComplete = Учреждение завершено, и роль учредителя на этом прекратилась. Действуйте в роли секретариата или делегации.
refusal-SeatMayNot = Роль «{ $seat }» не дает права { $verb }. Обратитесь к тому, кто имеет на это право.
refusal-MalformedKey = «{ $key }» не имеет формы ключа. Используйте слова строчными буквами через дефис либо код или условное обозначение в официальном написании.
refusal-Unknown = В реестре нет ничего под ключом «{ $key }» ({ $noun }). Проверьте ключ или сначала внесите это.
refusal-AlreadyOnRecord = «{ $key }» уже есть в реестре ({ $noun }). Используйте другой ключ или оставьте как есть.
refusal-NothingNamed = Список пуст, а в нем должно быть хотя бы одно название ({ $noun }). Укажите его.
refusal-NamedTwice = В списке дважды указано «{ $key }» ({ $noun }). Укажите один раз.
refusal-EndsBeforeItBegins = Окончание { $to } наступило бы раньше начала { $from }. Проверьте обе даты.
refusal-AlreadyInGroup = { $member } в этот день уже входит в группу { $group }. Вносить ничего не нужно.
refusal-NotInGroup = { $member } в этот день не входит в группу { $group }, поэтому выход из нее невозможен. Проверьте дату.
refusal-UnknownZone = «{ $zone }» нет в базе часовых поясов. Используйте название вида America/New_York.
refusal-ClockChange = В часовом поясе { $zone } переводят часы: время { $civil } наступает там дважды или не наступает вовсе. Выберите другое время.
refusal-OutsideItsSession = Это не относится к сессии { $session }: не тот день, орган или номер. Проверьте или назначьте другую сессию.
refusal-ReadingsDiffer = Указаны не те прочтения, которые допускает правило { $provision }: { $admitted }. Укажите именно эти.
refusal-ReadingOpen = Члены понимают правило { $provision } по-разному, и лишь одно из прочтений это допускает. Внести это можно будет, когда форум определит, как понимать правило.
refusal-NotAReadingOfTheQuestion = { $reading } — не прочтение правила, которого касается вопрос. Выберите одно из его прочтений или ни одного.
refusal-DeclarationIsTheHoldersOwn = Заявить позицию может только делегация, чья она. Зафиксируйте позицию по документу, который ее показывает, или попросите делегацию ее заявить.
refusal-ExpressedInTheFuture = { $expressed } — это позже, чем сегодня ({ $today }). Укажите день, когда позиция была выражена.
refusal-SamePositionOnRecord = Тот же участник с тем же отношением и подтверждением уже есть в реестре: позиция { $position }. Вносить ничего не нужно.
refusal-AlreadyRetracted = Позиция { $position } уже аннулирована. Делать ничего не нужно.
refusal-OwnDeclarationStands = Позиция { $position } — собственное заявление участника. Заменить ее может только его делегация новым заявлением.
refusal-MalformedHash = «{ $hash }» — не SHA-256: нужны 64 знака от 0 до 9 и от a до f. Вычислите хеш файла заново.
refusal-SecondPersonNeeded = Для этого нужны два лица. Укажите второе, которое это подтверждает.
refusal-AlreadyClosed = Значение, запечатанное как { $seal }, уже не раскрывается или стерто. Делать ничего не нужно.
refusal-NotTheSigningKey = Этим ключом реестр сейчас не подписывается; действующий ключ: { $signing }. Укажите его.
refusal-VotedTwice = { $member } — в двух группах голосов одного поименного голосования. Сверьтесь с источником и оставьте один голос.

## What is asked, after “it is not possible to”

verb-found = учредить форум
verb-keep-the-record = вносить то, из чего состоит форум
verb-record-position = зафиксировать позицию по документу
verb-declare-position = заявить позицию
verb-retract-position = аннулировать позицию
verb-close-value = скрыть или стереть запечатанное значение
verb-rotate-key = заменить ключ, которым подписывается реестр

## Kinds of things, in brackets behind a key

noun-member = член
noun-group = группа
noun-body = орган
noun-office = должность
noun-session = сессия
noun-meeting = заседание
noun-agenda-item = пункт повестки дня
noun-wording = формулировка пункта повестки дня
noun-document = документ
noun-element = элемент рамок
noun-provision = правило
noun-reading = прочтение
noun-question = вопрос
noun-option = вариант
noun-position = позиция
noun-roll-call = поименное голосование
noun-seal = запечатанное значение

## Seats that common.ftl does not name

seat-founder = Учредитель
