# Matters put for decision: acts, verbs, refusals, stages, pages.

## Instants

matter-when = { $date }, { $time } ({ $zone })

## Acts as sentences

act-terms-set-in-meeting = Установлены условия решений на заседании
act-terms-set-silence = Установлены условия процедуры умолчания
act-terms-set-after-consultations = Установлены условия решений после консультаций
act-matter-put = Предмет { $matter } вынесен на решение: «{ $title }»
act-matter-opened = Открыт предмет { $matter }: «{ $title }»
act-matter-opened-until = Процедура умолчания по предмету { $matter } открыта до { $when }: «{ $title }»
act-consensus-tested = Председатель спросил, есть ли возражения по предмету { $matter }
act-concern-raised = { $seat }: обеспокоенность по предмету { $matter }
act-hold-asked = { $seat }: просьба отложить предмет { $matter } до { $when }
act-objection-raised = { $seat }: возражение { $number } по предмету { $matter }
act-objection-raised-late = { $seat }: возражение { $number } по предмету { $matter }, получено после срока и не учитывается
act-objection-raised-ends = { $seat }: молчание по предмету { $matter } нарушено (возражение { $number }); решение не принято
act-objection-raised-pauses = { $seat }: молчание по предмету { $matter } нарушено (возражение { $number }); процедура приостановлена
act-objection-raised-reopens = { $seat }: молчание по предмету { $matter } нарушено (возражение { $number }); консультации возобновлены
act-objection-withdrawn = { $seat }: возражение { $number } по предмету { $matter } снято
act-words-attached-reservation = { $seat }: оговорка по предмету { $matter }
act-words-attached-dissociation = { $seat }: отмежевание от частей предмета { $matter }
act-words-attached-understanding = { $seat }: понимание, на основе которого она присоединяется по предмету { $matter }
act-words-attached-explanation-before = { $seat }: разъяснение до решения по предмету { $matter }
act-words-attached-explanation-after = { $seat }: разъяснение после решения по предмету { $matter }
act-consultation-held = Консультация { $number } по предмету { $matter } состоялась { $date }, участники: { $members }
act-consultation-confirmed = { $seat }: краткий отчет о консультации { $number } по предмету { $matter } подтвержден
act-text-changed = Текст предмета { $matter } изменен
act-text-changed-until = Текст предмета { $matter } изменен; новый срок — { $when }
act-deadline-extended = Срок по предмету { $matter } продлен до { $when } (причина: { $reason })
act-silence-resumed = Процедура умолчания по предмету { $matter } возобновлена до { $when }
act-decision-taken-in-meeting = Решение { $decision } принято на заседании без возражений: «{ $title }»
act-decision-taken-silence = Решение { $decision } принято: молчание не было нарушено: «{ $title }»
act-decision-taken-after-consultations = Решение { $decision } принято после консультаций без возражений: «{ $title }»
act-decision-taken-vote = Решение { $decision } принято голосованием: «{ $title }»
act-matter-closed-not-adopted = По предмету { $matter } решение не принято: «{ $title }» (причина: { $reason })
act-matter-closed-withdrawn = Предмет { $matter } снят: «{ $title }» (причина: { $reason })
act-matter-closed-deferred = Предмет { $matter } отложен: «{ $title }» (причина: { $reason })
act-matter-closed-taken-note-of = Предмет { $matter } принят к сведению: «{ $title }» (причина: { $reason })
act-decision-cancelled = Решение { $decision } отменено решением { $by } (причина: { $reason })
act-vote-taken-carried = По предмету { $matter } проведено поименное голосование, большинство достигнуто: за — { $yes }, против — { $no }, воздержались — { $abstain }
act-vote-taken-failed = По предмету { $matter } проведено поименное голосование, большинство не достигнуто: за — { $yes }, против — { $no }, воздержались — { $abstain }

## Runs of acts

run-terms-set = Установлено условий решений: { $count }
run-matter-put = Вынесено на решение: { $count }
run-matter-opened = Открыто предметов: { $count }
run-consensus-tested = Вопросов о возражениях: { $count }
run-concern-raised = Высказано обеспокоенностей: { $count }
run-hold-asked = Просьб отложить: { $count }
run-objection-raised = Возражений: { $count }
run-objection-withdrawn = Снято возражений: { $count }
run-words-attached = Оговорок, отмежеваний, пониманий и разъяснений: { $count }
run-consultation-held = Проведено консультаций: { $count }
run-consultation-confirmed = Подтверждено отчетов о консультациях: { $count }
run-text-changed = Изменено текстов: { $count }
run-deadline-extended = Продлено сроков: { $count }
run-silence-resumed = Возобновлено процедур умолчания: { $count }
run-decision-taken = Принято решений: { $count }
run-matter-closed = Закрыто без решения: { $count }
run-decision-cancelled = Отменено решений: { $count }
run-vote-taken = Поименных голосований: { $count }

## What is asked, after “it is not possible to”

verb-put-matter = вынести предмет на решение
verb-open-matter = открыть предмет
verb-test-consensus = спросить о возражениях
verb-gavel = объявить решение принятым
verb-decide-by-silence = зафиксировать, что молчание не нарушено
verb-extend-deadline = продлить срок
verb-resume-silence = возобновить процедуру умолчания
verb-change-text = изменить текст предмета
verb-record-consultation = внести консультацию
verb-close-matter = закрыть предмет без решения
verb-cancel-decision = отменить решение
verb-take-vote = внести голосование
verb-raise-concern = высказать обеспокоенность
verb-ask-hold = просить отложить предмет
verb-object = возразить
verb-withdraw-objection = снять возражение
verb-attach-words = приложить оговорку, отмежевание, понимание или разъяснение
verb-confirm-consultation = подтвердить отчет о консультации

## Kinds of things

noun-matter = предмет решения
noun-terms = условия решения
noun-objection = возражение
noun-consultation = консультация
noun-decision = решение
noun-hold = просьба отложить
noun-language-version = языковая версия
noun-vote = голосование

## Refusals

refusal-WrongStage = Предмет { $matter }, вынесенный по правилу { $provision }, не на той стадии ({ $stage }). Посмотрите, на какой он стадии.
refusal-SilenceWithoutHours = Для процедуры умолчания по правилу { $provision } нужно наименьшее число часов. Укажите его.
refusal-DeadlineNeeded = Для процедуры умолчания по правилу { $provision } нужен срок. Укажите его.
refusal-NoDeadlineInThisMode = Срок есть лишь у идущей процедуры умолчания, а этот предмет по правилу { $provision } решается иначе. Уберите срок.
refusal-LanguagesMissing = Правило { $provision } требует текста и на этих языках: { $missing }. Срок начинается после его выпуска.
refusal-DeadlineTooNear = Правило { $provision } требует не менее { $hours } ч. Выберите { $earliest } или позже.
refusal-DeadlineNotPassed = Молчание длится до { $deadline }. До этого из него ничего не следует.
refusal-DeadlinePassed = Срок истек { $deadline }. Теперь уже поздно.
refusal-SilenceOver = Молчание по предмету { $matter } закончилось ненарушенным { $ended }. Будет внесено лишь то, что из него следует.
refusal-PresentNeeded = По правилу { $provision } участвуют присутствующие члены. Сосчитайте и назовите их.
refusal-ExtensionOutOfBounds = Правило { $provision } допускает продление не более чем на { $hours } ч за раз. Выберите время позже срока, до { $latest }.
refusal-HoldOutOfBounds = Правило { $provision } позволяет отложить не более чем на { $hours } ч. Выберите время в будущем, до { $latest }, или возразите.
refusal-NotEntitled = { $member }: не входит в число имеющих право участвовать по предмету { $matter } по правилу { $provision } согласно списку при открытии. Посмотрите список.
refusal-TextSuperseded = Текст предмета { $matter }, вынесенного по правилу { $provision }, теперь другой. Прочтите его и действуйте по нему.
refusal-TextUnchanged = Текст предмета { $matter }, вынесенного по правилу { $provision }, уже таков. Менять ничего не нужно.
refusal-ReasonsNeeded = Правило { $provision } требует от возражающего указать причины. Укажите их.
refusal-ObjectionOnRecord = Возражение { $objection } этой делегации по правилу { $provision } уже внесено. Сначала снимите его или оставьте.
refusal-AlreadyWithdrawn = Возражение { $objection } по правилу { $provision } уже снято. Делать ничего не нужно.
refusal-HeadHasTheLastWord = По возражению { $objection } по правилу { $provision } действовал глава делегации. Изменить это может только глава.
refusal-ObjectionStands = По правилу { $provision } ничего не решается, пока есть возражения ({ $objections }). Проконсультируйтесь с возразившими.
refusal-HoldStands = { $member }: просьба отложить до { $until }. Подождите до этого времени.
refusal-ParagraphsNeeded = Отмежевание называет пункты. Назовите их; кто не может принять целое, возражает.
refusal-NobodyConsulted = Правило { $provision } требует консультаций, а ни одной не внесено. Сначала внесите.
refusal-PauseNotOver = Пауза длится до { $until }. Подождите.
refusal-NotAsked = Председатель не спросил о возражениях по предмету { $matter } или не спросил после изменения. Спросите и выждите паузу.
refusal-SwitchedOff = Правило { $provision } исключает это на этом форуме. Ищите консенсус.

## How far a matter has come

matter-stage-put = вынесен, еще не открыт
matter-stage-open = открыт
matter-stage-paused = молчание нарушено, приостановлен
matter-stage-consulting = молчание нарушено, идут консультации
matter-stage-decided = решен
matter-stage-not-adopted = не принят
matter-stage-withdrawn = снят
matter-stage-deferred = отложен
matter-stage-taken-note-of = принят к сведению

## Not found

missing-matter = Нет предмета { $key }
missing-decision = Нет решения { $key }
missing-objection = Нет возражения { $key }
missing-consultation = Нет консультации { $key }
missing-terms = Нет условий решения { $key }
missing-hold = Нет просьбы отложить { $key }
missing-language-version = Нет языковой версии { $key }
missing-vote = Нет голосования { $key }

## Pages of matters and decisions

nav-matters = Решения
all-matters = Все предметы
matters-title = Вынесенное на решение
matters-heading = Что стоит перед форумом
matters-lede = Каждый предмет со стадией, способом решения и сроком. Форум решает консенсусом: он спрашивает, кто возражает, и молчание — ничья поддержка.
matters-open-heading = Сейчас
matters-none-open = На решение ничего не вынесено.
matters-over-heading = Решено или закрыто
matters-none-over = Пока ничего не решено и не закрыто.
matter-number = Предмет { $number }
matter-put-by = Вынесено: { $seat }, { $when }
matter-part-subject = О чем идет речь
matter-subject-disposition = Что решает по ней пленум
matter-part-rule = Правило
matter-part-text = Текст
matter-part-people = Кто участвует
matter-part-objections = Возражения
matter-part-attached = Оговорки, отмежевания, понимания, разъяснения
matter-part-concerns = Обеспокоенности
matter-part-holds = Просьбы отложить
matter-part-consultations = Консультации
matter-part-vote = Поименное голосование
matter-part-outcome = Что решено
matter-none = Ничего не внесено.
matter-whole = целиком
matter-opened-at = Открыт
matter-entitled = Имеют право участвовать, список закреплен при открытии: { $count }. Все названы в списках ниже
matter-present = Сочтены присутствующими ({ $count }): { $names }
matter-spoken = Высказались ({ $count }): { $names }
matter-silent = Не высказались, что не есть поддержка ({ $count }): { $names }
matter-show-names = Показать названия
objection-standing = В силе
objection-withdrawn = Снято
objection-late = Получено после срока, не учитывается
objection-reasons-withheld = Причины не показываются.
consultation-not-confirmed = Отчет не подтвержден теми, с кем консультировались.
consultation-confirmed = Отчет подтвердили
terms-hours-min = Часов молчания, не менее: { $count }
terms-extension = Часов продления, не более: { $count }
terms-hold = Часов отсрочки, не более: { $count }
terms-pause = Секунд между вопросом и решением: { $count }
terms-breakers-members = Участвуют все члены.
terms-breakers-members-present = Участвуют присутствующие члены.
decisions-heading = Решения
decisions-lede = Все решения форума, сначала новые, с примененным правилом.
decisions-none = Форум еще не принял ни одного решения.
decisions-feed = Решения лентой (Atom)
decisions-feed-title = { $forum }: решения
decision-number = Решение { $number }
decision-how-in-meeting = На заседании, без возражений
decision-how-silence = Молчанием, которое не было нарушено
decision-how-after-consultations = После консультаций, без возражений
decision-how-vote = Голосованием
decision-cancelled-by = Отменено решением { $decision }
decision-entitled = Членов, имевших право участвовать: { $count }
decision-dissociated = Отмежевались от ее частей
decision-confirmed-by = Объявлено Председателем и подтверждено: { $person }
decision-by-clerk = Внесено делопроизводителем, когда молчание закончилось ненарушенным
decision-no-stance = Оно не записывает позиции ни одного члена.

## Columns of the tables of matters and decisions

table-matters = Предметы, вынесенные на решение, по одному в строке
table-decisions = Решения форума, по одному в строке
column-matter = Номер предмета
column-subject = О чем принимается решение, ключом: text, document, agenda, wording, reading, understanding и другие
column-mode = in-meeting (на заседании), silence (процедура отсутствия возражений) или after-consultations (после консультаций)
column-put_by = Место, с которого он вынесен
column-put_at = Когда он вынесен
column-stage = На какой он стадии: put, open, paused, consulting, decided, not-adopted, withdrawn, deferred или taken-note-of
column-text = SHA-256 текста в шестнадцатеричном виде; пусто, если текста нет
column-opened_at = Когда он открыт; тогда зафиксирован список имеющих право участвовать
column-silence_ends = Когда истекает молчание: крайний срок или конец последней просьбы отложить
column-entitled = Сколько членов имели право участвовать
column-spoken = Члены, которые что-либо сказали, по кодам; молчание не означает поддержки
column-objecting = Члены, возражение которых в силе, по кодам
column-dissociated = Члены, отмежевавшиеся от какой-либо части, по кодам
column-decision = Номер решения: год и порядковый номер
column-how = Как оно принято: in-meeting, silence, after-consultations или vote
column-confirmed_by = Псевдоним второго лица, подтвердившего решение; пусто, если его принесло молчание
column-cancelled_by = Более позднее решение, отменившее его; оно остается в реестре
column-cancelled_because = Почему оно отменено

## Letters, changed words, readings in dispute

matter-part-readings = Прочтения спорного правила
matter-part-silence = Что означает молчание
matter-part-effect = Последствия
matter-reading-open = Члены читают правило { $provision } по-разному. Ничто из того, что допускает лишь одно из этих прочтений, не решается, пока форум не определит, как его читать.
matter-to-letter = Письмо об открытии
matter-to-outcome = Письмо об итоге
matter-closed-reason = Указанная причина
matter-asked-in = Председатель в последний раз спрашивал о возражениях на
matter-asked-meeting = { $session }, заседание { $number }
objection-in-confidence = Причины сообщены конфиденциально; здесь они никому не показываются.
text-changed-words = Измененные слова
text-left-out = исключено:
text-put-in = добавлено:
decision-applied = Примененное правило
letter-silence-title = Процедура отсутствия возражений по предмету { $number }
letter-opened-title = Открытие предмета { $number }
letter-decision-title = Письмо о решении { $number }
letter-outcome-title = Письмо об итоге по предмету { $number }
letter-from = От
letter-to = Кому
letter-to-entitled = Члены, имеющие право участвовать ({ $count })
letter-to-all = Члены форума
letter-date = Дата
letter-reference = Ссылка
letter-how = Как принято решение
letter-declared = Объявлено
letter-outcome = Итог
letter-cancelled = Позднее отменено
letter-cancelled-by = { $decision } (указанная причина: { $reason })
letter-silence-opening = Нижеследующее выносится на рассмотрение членов по процедуре отсутствия возражений.
letter-opened-opening = Нижеследующее вносится на решение членов.
letter-outcome-opening = Членам сообщается о нижеследующем итоге.
letter-silence-means = Если никто не нарушит молчания до его истечения, решение считается принятым. Кто промолчал, не записывается как согласившийся.
letter-silence-object = Делегация нарушает молчание возражением, подписанным на ее рабочем месте. Учитывается время получения сервером.
letter-silence-hold = Кому нужно время, может вместо этого попросить отложить в пределах правила.
letter-record = Составлено по реестру форума, который служит доказательством:
effect-none = Ничего не решено. Прежнее остается в силе.
effect-text = Указанный выше текст действует в принятом виде.
effect-subject = Следующее действует в принятом виде:
effect-document = Документ { $document } действует в принятом виде.
effect-agenda = Повестка дня утверждена: { $session }
effect-reading = Начиная с { $date } правило { $provision } читается так:
effect-understanding = Только для этого случая и без ущерба для чьего-либо прочтения правила { $provision } действует следующее:

## Votes

votes-off = Форум не голосует: на рабочем месте нет формы для голосования, а запрошенное иным путем голосование отклоняется со ссылкой на это правило.
votes-on = Если консенсуса нет, последнее средство — поименное голосование. Председатель вносит его через программный интерфейс; на рабочем месте формы для него нет.
