# Рабочее место: здесь действуют лица, занимающие места. Кто что может делать, следует из таблицы мест.

## Around every page of the desk

nav-desk = Рабочее место
desk-nav = Страницы рабочего места
desk-acting = Кто действует
desk-acting-as = Вы действуете с места: { $seat }
desk-signed-in-as = Вход выполнен: { $person }
desk-session-ends = Если не открывать других страниц, сеанс закончится: { $until }
desk-change-seat = Действовать с другого места
desk-sign-out = Выйти
desk-sign-in = Войти
desk-nav-waiting = Что ожидает
desk-nav-seats = Мои места
desk-nav-people = Участники
desk-nav-credentials = Полномочия
desk-nav-officers = Должностные лица
desk-nav-confirmations = Подтверждения
desk-nav-positions = Позиции
desk-nav-log = Журнал безопасности
desk-nav-devices = Ключи доступа
desk-nav-sessions = Сеансы
desk-nav-tokens = Программы
desk-contested = Полномочия оспорены — { $party }. Пока это так, каждое действие с этого места помечается. Здесь не решается, кто представляет члена.
desk-none = Нет.
desk-own-time = По вашим часам:

## Forms

desk-continue = Продолжить
desk-back = Назад
desk-optional = (можно оставить пустым)
desk-faulty-title = Ошибка: { $title }
desk-faults = { $count ->
    [one] Проверьте { $count } ответ
    [few] Проверьте { $count } ответа
    [many] Проверьте { $count } ответов
   *[other] Проверьте { $count } ответа
}
desk-fault-missing = Поле «{ $field }» пусто. Заполните его.
desk-fault-choice = На «{ $field }» нет ответа. Выберите один.
desk-fault-date = «{ $field }» — не дата. Укажите ее в виде 2026-03-30.
desk-fault-order = «{ $field }» раньше начала. Проверьте обе даты.
desk-fault-email = «{ $field }» — не адрес электронной почты. Укажите адрес вида name@example.org.
desk-fault-hash = «{ $field }» — не SHA-256: в нем 64 знака от 0 до 9 и от a до f. Вычислите его по файлу заново.
desk-fault-long = «{ $field }»: слишком длинно. Сократите; предел в знаках: { $count }.
desk-fault-unclean = «{ $field }» содержит невидимые знаки или знаки, меняющие направление письма. Наберите заново вручную.
desk-fault-unknown = «{ $field }» не называет ничего из внесенного в реестр. Выберите из списка.

## The passkey: the one step that needs a script

passkey-no-script = Для этого шага нужен скрипт: браузеры дают ключи доступа только скриптам. Все остальное работает без них. Разрешите скрипты этого сайта или воспользуйтесь другим устройством.
passkey-unsupported = Этот браузер не умеет пользоваться ключами доступа. Возьмите более новый браузер или другое устройство.
passkey-cancelled = Ничего не сделано: окно было закрыто или прошло слишком много времени. Попробуйте снова.
passkey-known = На этом устройстве уже есть ваш ключ доступа. Воспользуйтесь им.
passkey-elsewhere = Ключи доступа действуют только по собственному адресу форума, { $address }. Откройте страницу там.
passkey-failed = Воспользоваться ключом доступа не удалось. Попробуйте снова или возьмите другое устройство.
passkey-waiting = Ваше устройство сейчас спрашивает вас.

## Signing in

sign-in-title = Вход
sign-in-lede = Здесь действуют делегации членов, должностные лица и секретариат. Для чтения вход не нужен.
sign-in-passkey-heading = Ключом доступа
sign-in-passkey = Войти с ключом доступа
sign-in-provider-heading = Через вашу организацию
sign-in-provider = Войти через { $name }
leaving-title = В вашу организацию
leaving-lede = Войдите там, и вы вернетесь сюда. Если ничего не происходит, воспользуйтесь ссылкой.
sign-in-lost = Ключа доступа больше нет? Попросите главу или координатора своей делегации пригласить вас снова. Больше никто этого не может.
sign-in-invited = Вас пригласили? Откройте присланную ссылку или введите код.
sign-in-failed-title = Вход не выполнен
sign-in-failed = Войти не удалось. Здесь не сообщается, кто известен. Попробуйте снова; если снова не выйдет, обратитесь к координатору вашей делегации.
sign-in-again = Войти снова
sign-in-needed-title = Сначала войдите
sign-in-needed = Вы не вошли, или ваш сеанс закончился. Набранное не было передано.
signed-out-title = Вы вышли
signed-out = Ваш сеанс на этом устройстве закончился.
step-up-title = Покажите, что это вы
step-up-lede = Для этого шага нужен ваш новый знак. Воспользуйтесь ключом доступа; затем вы продолжите с того же места.
step-up = Воспользоваться ключом доступа

## Invitations

invitation-title = Принять приглашение
invitation-lede = Вас пригласили занять место. Чтобы принять приглашение, создайте на этом устройстве ключ доступа; после этого действовать как приглашенное лицо сможете только вы.
invitation-code = Код приглашения
invitation-code-hint = Код указан в письме или сообщении с приглашением.
invitation-seat = Место
invitation-role = Роль
invitation-expires = Действительно до
invitation-pseudonym = В открытом реестре вы
invitation-pseudonym-note = Реестр знает вас только под этим псевдонимом. Ваше имя показывается вашей делегации и секретариату.
invitation-accept = Создать ключ доступа и принять
invitation-provider = Или примите через свою организацию; тогда вы входите там, а ключи доступа служат только для подписи.
invitation-over-title = Этим приглашением нельзя воспользоваться
invitation-over = Оно неизвестно, истекло, использовано или отозвано. Попросите новое у того, кто вас пригласил.
founding-title = Учреждение секретариата
founding-lede = Эта ссылка была показана при первом запуске форума. По ней занимает место первое должностное лицо секретариата, которое затем приглашает второе.
founding-over-title = Открытой учредительной ссылки нет
founding-over = Секретариат уже учрежден, или ссылка истекла. Если ею никто не воспользовался, запустите программу снова: она покажет новую.
founding-name = Ваше имя
founding-name-hint = Показывается секретариату; в реестр не вносится.

## What waits

waiting-title = Что ожидает вас
waiting-lede = Все, что ожидает на этом месте, начиная с ближайшего срока.
waiting-nothing = На этом месте ничто не ожидает.
waiting-until = До
waiting-act = Что можно сделать
waiting-hours-left = { $count ->
    [one] Остался { $count } час
    [few] Осталось { $count } часа
    [many] Осталось { $count } часов
   *[other] Осталось { $count } часа
}
waiting-minutes-left = { $count ->
    [one] Осталась { $count } минута
    [few] Осталось { $count } минуты
    [many] Осталось { $count } минут
   *[other] Осталось { $count } минуты
}
waiting-do-silence = Прочитать, присоединиться, попросить отсрочку или нарушить молчание
waiting-confirmation = Другое должностное лицо просит вас подтвердить: { $what }
waiting-own-confirmation = Ожидает второго должностного лица: { $what }
waiting-invitation = { $person } еще не принял(а) приглашение
waiting-term = Ваш срок на этом месте заканчивается
waiting-credentials = { $party } — состояние полномочий: { $standing }
waiting-disputed = { $party } — глава оспорен другим координатором; решает письмо члена
waiting-focal-point = В вашей делегации один координатор. Второй сможет вернуть доступ всем, если первый потеряет все ключи.
waiting-passkey = У вас один ключ доступа. Добавьте второй на другом устройстве.
waiting-session = { $session } — открытие
waiting-meeting = { $session } — открытие заседания { $number }
waiting-position = Позиция не зафиксирована: «{ $question }»
waiting-positions = { $count ->
    [one] Позиция вашей делегации не зафиксирована по { $count } вопросу. Это видно всем, и делать ничего не требуется.
    [few] Позиция вашей делегации не зафиксирована по { $count } вопросам. Это видно всем, и делать ничего не требуется.
    [many] Позиция вашей делегации не зафиксирована по { $count } вопросам. Это видно всем, и делать ничего не требуется.
   *[other] Позиция вашей делегации не зафиксирована по { $count } вопроса. Это видно всем, и делать ничего не требуется.
}
waiting-second-officer = В секретариате одно должностное лицо. Пригласите второе: для ряда действий нужны двое.

## Seats

seats-title = Мои места
seats-lede = Действовать можно только с одного места зараз. Каждое действие говорит, с какого.
seats-current = Сейчас вы действуете с этого места
seats-act = Действовать с этого места
seats-leave = Отказаться от этого места
leave-title = Отказ от места: { $seat }
leave-lede = Место прекращается сразу. Предоставить его снова может тот, кто им распоряжается, но не вы.
seats-from = С
seats-until = До
seats-ended = Прекращено
seats-role = Роль
seats-focal-point = Координатор
role-head = Глава
role-alternate = Заместитель представителя
role-adviser = Советник
role-officer = Должностное лицо

## People of a delegation

people-title = Участники — { $party }
people-lede = Имена показываются только здесь и секретариату. Реестр знает каждого под псевдонимом.
people-present = Занимают места сейчас
people-invited = Приглашены, еще не приняли приглашения
people-past = Больше не занимают мест
people-invite = Пригласить
people-person = Лицо
people-passkeys = Ключи доступа
people-sessions-link = Закончить сеансы
people-tokens-link = Прекратить токены
people-sessions-title = Закончить все сеансы: { $person }
people-sessions-lede = Лицо сразу выходит отовсюду, на каком бы месте оно ни действовало. Ключи доступа остаются: у кого есть ключ, тот может войти снова. Если устройство утеряно, прекратите и его ключ доступа.
people-sessions-open = Открытые сеансы
people-sessions-end = Закончить эти сеансы
people-tokens-title = Прекратить токены: { $person }
people-tokens-lede = Программы, действующие за это лицо с этого места, сразу останавливаются. Токены других мест остаются.
people-tokens-open = Действующие токены
people-tokens-end = Прекратить эти токены
people-role-link = Изменить роль
people-remove-link = Прекратить место
people-dispute-link = Оспорить главу
people-withdraw = Отозвать приглашение
people-reinvite = Пригласить снова
reinvite-lede = Место, роль и псевдоним сохраняются, создается новый ключ доступа. Потерянные ключи следует прекратить.
people-one-focal-point = Распоряжаться этими участниками может только одно лицо. Второй координатор предлагается, но никогда не требуется.
people-disputes = Попытки отстранить главу
people-dispute = { $person } — оспаривает { $by }: { $reason }
people-dispute-note = Главу называет письмо члена. Попытка остается в реестре и ничего не меняет, пока не представлено новое письмо.
person-you = (вы)
person-unnamed = имя не указано
person-role = Роль
person-focal-point = Координатор
person-focal-point-hint = Координатор приглашает участников, меняет их роли и прекращает их места.
person-name = Имя
person-name-hint = Показывается делегации и секретариату; в реестр не вносится.
person-from = С
person-until = По
person-until-hint = Последний день. Оставьте пустым, если срок неизвестен.
person-reason = Причина
person-reason-hint = Указывается в открытом реестре. Не пишите ничего о самом лице.
invite-title = Пригласить
invite-channel = Как приглашение дойдет до лица?
invite-by-email = По электронной почте
invite-on-paper = На бумаге, с кодом, который я передам
invite-email = Адрес электронной почты (для электронной почты)
invite-email-hint = Используется для этого сообщения и хранится вместе с именем, в реестр не вносится.
invite-lang = Язык сообщения
invite-handed = Передайте это
invite-handed-note = Это показывается один раз, сейчас. Пока приглашение не использовано и не отозвано, тот, у кого оно есть, может принять его вместо приглашенного лица. Передайте лично или по каналу, которому доверяете.
invite-link = Ссылка
invite-code = Код для ввода
role-title = Изменить роль: { $person }
remove-title = Прекратить место: { $person }
remove-lede = Место прекращается сразу, чем бы лицо ни было занято. Открытые сеансы тоже заканчиваются.
dispute-title = Оспорить главу: { $person }
dispute-lede = Другой координатор не может отстранить главу. Сказанное вами вносится в реестр и ничего не меняет, пока член не представит новое письмо о полномочиях.

## Credentials

credentials-title = Полномочия
credentials-lede = Делегацию открывает письмо о полномочиях. После этого она сама распоряжается своими участниками. Здесь не решается, кто представляет члена: соперничающие притязания показываются рядом.
credentials-open = Открыть или продлить делегацию по письму
credentials-party = Сторона
credentials-standing = Состояние
credentials-head = Глава
credentials-number = Письмо о полномочиях
credentials-letter = SHA-256 письма
credentials-issued = Дата письма
credentials-issued-by = Кем выдано
credentials-issued-by-hint = Подписавший орган: министр иностранных дел, постоянное представительство.
credentials-none = Полномочия не представлялись.
# $count is how many, $members how many members there are.
credentials-opened = { $count ->
    [0] Из { $members } членов делегация не открыта ни у одного.
    [one] Из { $members } членов делегация открыта у { $count }.
    [few] Из { $members } членов делегации открыты у { $count }.
    [many] Из { $members } членов делегации открыты у { $count }.
   *[other] Из { $members } членов делегации открыты у { $count }.
}
credentials-missing = Члены, чья делегация еще не открыта: каждое название ведет к форме для письма
credentials-history = Письма и состояния
credentials-stood-on = На
credentials-note = Примечание
credentials-note-hint = Указывается в открытом реестре.
credentials-document = SHA-256 документа
credentials-document-hint = Доклад или сообщение, на котором это основано, если есть.
credentials-letter-file = Письмо
credentials-letter-file-hint = PDF или изображение. Хранится отдельно от реестра, только для секретариата; в реестре — его SHA-256.
credentials-letter-hash = SHA-256 (если письмо хранится в другом месте)
credentials-letter-hash-hint = 64 знака от 0 до 9 и от a до f. Приложите письмо или укажите это.
credentials-letter-none = Приложите письмо или укажите его SHA-256.
credentials-letter-both = Приложите письмо или укажите его SHA-256, но не то и другое.
credentials-letter-kept = Прочитать письмо
open-title = Открыть делегацию по письму
open-kind = Кто представляет письмо?
open-kind-delegation = Член
open-kind-observer = Наблюдатель
open-kind-stakeholder = Аккредитованная заинтересованная сторона
open-member = Член (если письмо представляет член)
open-key = Ключ (наблюдателя или заинтересованной стороны)
open-key-hint = Слова строчными буквами через дефис, как в списке наблюдателей или заинтересованных сторон.
open-head = Кто это?
open-head-new = Лицо, ранее не занимавшее места
open-name = Имя (нового лица)
open-name-hint = Показывается делегации и секретариату; в реестр не вносится.
standing-title = Состояние полномочий — { $party }
standing-question = Каково их состояние сейчас?
standing-submitted = Представлены
standing-provisional = Приняты временно
standing-approved = Одобрены
standing-contested = Оспорены
standing-withdrawn = Отозваны
standing-contested-note = Пока полномочия оспорены, каждое действие стороны помечается, но не останавливается.
credentials-second = Нужно, когда письмо называет другого главу, когда главу приглашают снова и когда полномочия отзываются. В остальных случаях оставьте пустым.
credentials-second-none = Без второго должностного лица

## Officers

officers-title = Места должностных лиц
officers-lede = Одно должностное лицо секретариата просит о таком месте, второе подтверждает. До этого ничего не вносится.
officers-seat = Предоставить место
officers-seat-title = Предоставить место должностному лицу
officers-which = Какое место?
officers-source = Где это решено
officers-source-hint = Условное обозначение документа, называющего должностное лицо, если есть.
officers-second-title = Пригласить второе должностное лицо
officers-second = В секретариате одно должностное лицо. Для ряда действий нужны двое.
officers-confirmer = Второе должностное лицо, которое подтверждает

## Confirmations

confirmations-title = Подтверждения вторым должностным лицом
confirmations-lede = Здесь ожидает то, для чего нужны двое. Прочитайте, что будет внесено, и подтвердите своим ключом доступа или откажите.
confirmations-none = Ничто не ожидает второго должностного лица.
confirmations-yours = По вашей просьбе: подтвердить должно другое лицо.
confirmations-asked = По просьбе: { $person }
confirmations-open = Прочитать и подтвердить
confirmation-title = Подтверждение вторым лицом
confirmation-confirm = Подтвердить ключом доступа
confirmation-enter = Подтвердить и внести
confirmation-decline = Отказать
confirmation-declined = Отказано. Ничего не внесено.
confirmation-asked-title = Запрошено второе должностное лицо
confirmation-asked = Пока ничего не внесено. Другое должностное лицо секретариата найдет это в разделе «Подтверждения» до { $until }.
closing-title = Скрыть или стереть значение
closing-link = Скрыть или стереть запечатанное значение
closing-lede = Записи остаются. То, что открывает запечатанное значение, можно скрыть по правилу или уничтожить, где этого требует закон. Это делают вместе два должностных лица.
closing-what = Что должно произойти?
closing-withhold = Скрыть: значение больше не показывается, а то, что его открывает, хранится
closing-erase = Стереть: то, что его открывает, уничтожается навсегда
closing-seal = Печать
closing-rule = По правилу
closing-rule-hint = Условное обозначение внесенного документа, который это допускает.
closing-seal-hint = 64 знака, стоящие в записи вместо значения.

## Declaring a position

declare-title = Заявить позицию
declare-question = По какому вопросу?
declare-option = О каком варианте речь?
declare-stance = Какова позиция вашей делегации?
declare-words = Вашими словами
declare-words-hint = Публикуется так, как вы напишете, — как позиция вашего члена и ничья больше.
declare-lang = Язык этих слов
declare-now = Пока в реестре: { $stance }
declare-none = Нет поднятых вопросов, по которым можно заявить позицию.

## Checking before what cannot be unsaid

check-title = Проверьте, что будет внесено
check-lede = Если вы продолжите, в постоянном открытом реестре будет стоять:
check-how = Как это вносится
check-seat = С места
check-person = Лицо
check-rule = По правилу
check-option = Вариант
check-stance = Позиция
check-words = Слова
check-succeeds = Прекращает место прежнего главы
check-day = Произошло
check-signature = Подпись
check-signature-required = Ваш ключ доступа. Без него внести нельзя.
check-signature-unsigned = Нет: у вас нет ключа доступа, которым подписывают с этого места. Запись помечается как неподписанная.
check-signature-none = Не требуется.
check-second = Второе должностное лицо
check-second-needed = Подтвердить должно другое должностное лицо. До этого ничего не вносится.
check-beside = Хранится отдельно, в реестр не вносится
check-permanent = Внесенное никогда не изымается. Его можно позже исправить или заменить, и оно остается видимым.
check-sign = Подписать ключом доступа
check-enter = Внести в реестр
check-ask = Запросить второе должностное лицо
check-unsigned-note = Внести можно и без вашей подписи. Тогда реестр помечает запись как внесенную под слово места, а не подписанную лицом.
check-unsigned = Внести без подписи
check-exact = Точные слова, которые подписываются
check-exact-note = Ваш ключ доступа подписывает SHA-256 этих слов. Каждый может проверить подпись по реестру.
check-change = Изменить ответы
check-over-title = Проверять больше нечего
check-over = Это уже внесено или ждало слишком долго. Посмотрите в реестр, прежде чем начинать снова.

## The rule under which something is entered, by kind of act

rule-position-recorded = Делегация заявляет собственную позицию. Она заменяет заявленное ранее по тому же варианту; видимы остаются обе.
rule-credentials-presented = Секретариат открывает или продлевает делегацию по письму о полномочиях; письмо называет главу.
rule-credentials-stood = Секретариат вносит состояние полномочий так, как решено в другом месте, и сам ничего не решает.
rule-person-seated = Глава или координатор предоставляет места в собственной делегации; должностным лицам — двое должностных лиц секретариата.
rule-role-changed = Глава или координатор определяет роли в собственной делегации.
rule-person-unseated = Глава или координатор сразу прекращает место участника собственной делегации.
rule-head-disputed = Другой координатор может оспорить главу; решает письмо члена.
rule-passkey-enrolled = Каждое лицо регистрирует ключи доступа, которыми действует.
rule-passkey-ended = Действие ключа доступа прекращает само лицо или координатор той же делегации.
rule-value-withheld = Двое должностных лиц скрывают запечатанное значение, где этого требует правило.
rule-value-erased = Двое должностных лиц стирают запечатанное значение, где этого требует закон.

## After entering

receipt-title = Внесено в реестр под номером { $index }
receipt-lede = Запись долговечна и открыта.
receipt-signed = Подписано ключом доступа { $passkeys }.
receipt-unsigned = Внесено без подписи, с соответствующей пометкой.
receipt-entry = Прочитать запись
receipt-proof = Сохранить квитанцию, которая это доказывает
receipt-proof-later = Квитанцию можно будет получить, когда будет подписана следующая контрольная точка, через несколько секунд.
receipt-next = Посмотреть, что ожидает вас

## What cannot be done

desk-refused-title = Это невозможно
desk-refused-nothing = Ничего не изменилось.
desk-not-yours-title = Это не открыто вашему месту
desk-not-yours = Здесь ничего нет, или ваше место этого не открывает. Действуйте с другого места, если оно у вас есть.
desk-busy-title = Слишком много попыток
desk-busy = За короткое время было слишком много попыток. Подождите ({ $wait }) и попробуйте снова; ничего не потеряно.
desk-foreign-title = Запрос пришел не с этого сайта
desk-foreign = По словам браузера, его отправил другой сайт, поэтому он не выполнен. Откройте рабочее место и сделайте это там.
desk-closed-title = Сейчас здесь ничего не вносится
desk-closed = Этот сайт показывает копию, или проверка нашла в реестре ошибку. Чтение продолжается. Действуйте на собственном сайте форума или обратитесь в секретариат.
desk-again = К рабочему месту

## Passkeys, sessions, programs

devices-title = Мои ключи доступа
devices-lede = Ключ доступа — это ключ на устройстве, которым можете пользоваться только вы. Несколько лучше, чем один.
devices-number = Ключ доступа { $number }
devices-kind = Вид
devices-bound = Остается на одном устройстве
devices-synced = Может копироваться между вашими устройствами
devices-enrolled = Зарегистрирован
devices-ended = Прекращен
devices-add = Добавить ключ доступа
devices-add-lede = Создайте ключ доступа на этом устройстве или на подключаемом ключе безопасности. Сначала вы пользуетесь ключом, который у вас есть.
devices-end = Прекратить этот ключ доступа
devices-of-title = Ключи доступа: { $person }
devices-of-lede = Прекратите потерянные. Подписанное ими остается подписанным.
desk-sessions-title = Мои сеансы
desk-sessions-lede = Где вы вошли. Сеанс заканчивается через 30 минут без действий и не позже чем через 12 часов.
desk-sessions-this = Этот сеанс
desk-sessions-begun = Начало
desk-sessions-used = Последнее действие
desk-sessions-seat = Место
desk-sessions-end = Закончить этот сеанс
desk-sessions-end-others = Закончить все остальные сеансы
tokens-title = Программы, действующие за меня
tokens-lede = Токен позволяет программе читать или действовать с одного из ваших мест. Он прекращается вместе с местом.
tokens-new = Выдать токен
tokens-new-title = Выдача токена
tokens-label = Для чего он?
tokens-label-hint = Чтобы вы могли его узнать.
tokens-scope = Что он может?
tokens-scope-read = Читать то, что могу читать я
tokens-scope-verbs = Действовать: только отмеченное
tokens-verbs = Какие действия?
tokens-last-used = Последнее использование
tokens-never = Никогда
tokens-end = Прекратить этот токен
tokens-shown-title = Ваш токен
tokens-shown = Он показывается один раз, сейчас. Храните его там, где прочитать его может только программа.
tokens-token = Токен

## Security log

log-title = Журнал безопасности — { $party }
log-lede = Кто что делал с входами, приглашениями и ключами доступа этой стороны. Без адресов машин и без секретов.
log-when = Когда
log-who = Кто
log-what = Что
log-empty = Записей нет.
log-older = Более ранние
log-act-entered = Внесено действие
log-acts-in-seat = Смена места
log-confirmation-asked = Запрошено подтверждение второго лица
log-confirmation-declined = Отказ второго лица
log-confirmed = Подтверждение вторым лицом
log-credentials-read = Прочитаны полномочия
log-founding-refused = Учредительная ссылка отклонена
log-invitation-accepted = Приглашение принято
log-invitation-refused = Приглашение отклонено
log-invitation-withdrawn = Приглашение отозвано
log-invited = Отправлено приглашение
log-letter-read = Прочитано письмо о полномочиях
log-letter-undelivered = Сообщение не удалось доставить
log-passkey-added = Добавлен ключ доступа
log-people-read = Прочитан список участников
log-refused = Действие отклонено
log-secretariat-founded = Учрежден секретариат
log-session-ended = Сеанс закончен
log-session-from-elsewhere = Сеанс предъявлен из другого браузера и закончен
log-sessions-of-person-ended = Закончены все сеансы лица
log-sign-in-failed = Неудачный вход
log-signed-in = Вход
log-signed-out = Выход
log-stepped-up = Ключ доступа использован снова
log-token-issued = Выдан токен
log-token-revoked = Токен прекращен
log-tokens-of-person-revoked = Прекращены токены лица
log-token-refused = Программа предъявила неизвестный, просроченный или отозванный токен
log-token-beyond-scope = Программа запросила то, чего ее токен не предусматривает
log-form-from-elsewhere = Форму отправил другой сайт; она не выполнена

## Said once above a page, after something was done

desk-said-invited = Приглашение отправлено по электронной почте.
desk-said-withdrawn = Приглашение отозвано. Его ссылка и код больше не действуют.
desk-said-session-ended = Сеанс закончен.
desk-said-sessions-ended = Все остальные сеансы закончены.
desk-said-person-signed-out = Все сеансы этого лица закончены.
desk-said-token-revoked = Токен больше не действует.
desk-said-person-tokens-revoked = Токены этого лица для этого места больше не действуют.
desk-said-seat = Теперь вы действуете с другого места.
desk-said-passkey-added = Ключ доступа зарегистрирован.
desk-said-welcome = У вас есть ключ доступа. Добавьте второй на другом устройстве, чтобы потеря одного не закрыла вам доступ.
