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
refusal-SeatsNotInForce = В секретариате еще никто не занимает места. Откройте ссылку учреждения и сначала назначьте двух первых должностных лиц.
refusal-NotSeated = { $person } не занимает места «{ $seat }» или еще не занимает. Попросите того, кто им распоряжается, предоставить его или действуйте с другого места.
refusal-SeatEnded = Место «{ $seat }», которое занимал(а) { $person }, прекращено. С него больше ничего сделать нельзя; если это ошибка, обратитесь к тому, кто им распоряжается.
refusal-RoleMayNot = Роль «{ $role }» не дает права { $verb }. Обратитесь к тому в вашей делегации, чья роль это позволяет.
refusal-OfAnotherSeat = С места «{ $seat }» можно { $verb } только в его собственных делах. Обратитесь к тому, кто занимает другое место.
refusal-SecondPersonNotSeated = { $person }, указанный вторым лицом, не занимает этого места. Укажите другое лицо, которое его занимает.
refusal-SignatureNeeded = Чтобы { $verb }, каждый действующий подписывает это ключом доступа. Подпишите или сначала зарегистрируйте ключ доступа.
refusal-PasskeyDoesNotStand = Ключ доступа { $passkey } прекращен, не внесен в реестр или принадлежит другому лицу. Подпишите другим.
refusal-DeviceBoundNeeded = Ключ доступа { $passkey } можно перенести на другие устройства. Должностные лица подписывают ключом, который перенести нельзя, например аппаратным: зарегистрируйте такой.
refusal-AlreadySeated = { $person } уже занимает место «{ $seat }», и ничего бы не изменилось. Чтобы вернуть доступ, отправьте новое приглашение.
refusal-HeadByLetterOnly = Кто глава («{ $seat }»), указывает письмо о полномочиях; изнутри это изменить нельзя. Направьте в секретариат новое письмо.
refusal-RoleNotOfSeat = У места «{ $seat }» нет роли «{ $role }». Выберите ту, которая есть.
refusal-NotForOneself = Никто не может { $verb } в отношении самого себя. Обратитесь к другому лицу вашего места.
refusal-FirstOfficersSeated = Двое первых должностных лиц назначены. Отныне следующих назначают вместе двое должностных лиц секретариата.
refusal-TwoOfficersMustRemain = В секретариате должны остаться двое, иначе больше никого нельзя будет назначить. Сначала назначьте другого.
refusal-NotAParty = Место «{ $seat }» не открывается письмом о полномочиях. На него назначают двое должностных лиц секретариата.
refusal-LaterLetterOnRecord = Письмо { $credentials } той же делегации более позднее. Действуйте по нему.
refusal-CredentialsContested = Полномочия («{ $seat }») оспорены, и здесь не решается, кто представляет члена. Внесите другое письмо как документ спора; другой глава может быть назван, когда спор будет урегулирован.
refusal-CredentialsWithdrawn = Письмо { $credentials } отозвано. Представьте новое письмо.
refusal-NotInvited = За этот ключ доступа не говорит ни неиспользованное приглашение, ни другой ваш ключ. Попросите координатора вашей делегации пригласить вас снова.
refusal-ReasonNeeded = Укажите причину. Она останется в реестре.
refusal-SignedSomethingElse = Подписано не то, что было бы внесено сейчас. Проверьте и подпишите снова.
refusal-SignatureFails = Подпись ключа доступа { $passkey } сделана не этим ключом, не под этим актом или не для этого сайта. Подпишите снова или возьмите другой ключ доступа.
refusal-ProofUsedBefore = Эта подпись уже использована для записи. Подпишите снова.
refusal-PublicKeyUnreadable = Открытый ключ этого ключа доступа не читается. Возьмите другой ключ доступа или другое устройство.

## What is asked, after “it is not possible to”

verb-found = учредить форум
verb-keep-the-record = вносить то, из чего состоит форум
verb-record-position = зафиксировать позицию по документу
verb-declare-position = заявить позицию
verb-retract-position = аннулировать позицию
verb-close-value = скрыть или стереть запечатанное значение
verb-rotate-key = заменить ключ, которым подписывается реестр
verb-seat-first-officer = назначать первых должностных лиц секретариата
verb-seat-officer = назначать должностное лицо
verb-unseat-officer = прекращать место должностного лица
verb-present-credentials = представлять письмо о полномочиях
verb-replace-head = называть другого главу делегации или приглашать его снова
verb-stand-credentials = вносить состояние полномочий
verb-withdraw-credentials = вносить отзыв полномочий
verb-seat-person = предоставлять лицу место в делегации
verb-change-role = менять роль участника
verb-unseat-person = прекращать место участника
verb-dispute-head = оспаривать главу делегации
verb-leave-seat = оставлять место
verb-enrol-passkey = регистрировать ключ доступа
verb-end-passkey = прекращать действие ключа доступа
verb-read-desk = читать, что ждет на месте
verb-read-people = читать имена и контакты лиц
verb-read-credentials = читать письма о полномочиях
verb-read-security-log = читать журнал безопасности
verb-invite = отправлять приглашение
verb-confirm-for-another = подтверждать то, о чем просит другой
verb-end-session = завершать сеанс входа
verb-issue-token = выдавать токен
verb-revoke-token = отзывать токен

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
noun-credentials = письмо о полномочиях
noun-passkey = ключ доступа
noun-person = лицо
noun-observer = наблюдатель
noun-stakeholder = заинтересованная сторона

## Seats that common.ftl does not name

seat-founder = Учредитель
