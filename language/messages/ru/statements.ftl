# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = Внесено заявление { $number }: «{ $title }», { $holder }, { $date }
act-statement-recorded-report = Внесён отчёт { $number }: «{ $title }», { $publisher }, { $date }
act-position-disputed = { $seat }: позиция { $number } по вопросу «{ $question }» изложена неверно: { $reason }
act-dispute-settled-retracted = Урегулирован спор { $dispute } о позиции { $number }: позиция аннулирована
act-dispute-settled-declared = Урегулирован спор { $dispute } о позиции { $number }: делегация сама заявила свою позицию
act-dispute-settled-withdrawn = { $seat }: спор { $dispute } о позиции { $number } снят
act-position-annotated = { $seat }: примечание к позиции { $number } по вопросу «{ $question }»: { $words }
act-position-confirms = ; тем самым подтверждена позиция { $number }
act-position-corrects = ; тем самым исправлена позиция { $number }

run-statement-recorded = Внесено заявлений и отчётов: { $count }
run-position-disputed = Оспорено позиций: { $count }
run-dispute-settled = Урегулировано споров: { $count }
run-position-annotated = Примечания к позициям: { $count }

## Verbs, nouns and what is missing

verb-record-statement = внести заявление или отчёт
verb-raise-question = поставить вопрос или предложить ответ
verb-dispute-position = заявить, что позиция изложена неверно
verb-settle-dispute = урегулировать спор о позиции
verb-annotate-position = внести примечание к позиции
noun-statement = заявление
noun-dispute = спор о позиции
noun-annotation = примечание к позиции
missing-statement = Нет заявления { $key }
missing-dispute = Нет спора { $key }
missing-annotation = Примечания { $key } нет
all-statements = Показать все заявления

## Refusals

refusal-SpeakerNeeded = Не указано, кто выступает. Назовите выступающего; только отчёт третьей стороны может касаться нескольких.
refusal-StatementOnRecord = Этот файл уже внесён как заявление { $statement }. Вносить ничего не нужно.
refusal-OutsideTheText = Указанного места нет в тексте { $document }, в котором { $bytes } байт. Выделите слова в тексте ещё раз.
refusal-NotOfTheDelegation = Позиция { $position } не приписывается делегации: { $member }. Ответить на неё может только та делегация, которой она приписывается.
refusal-DisputeOnRecord = Спор { $dispute } об этой позиции ещё не урегулирован. Вносить ничего не нужно.
refusal-DisputeSettledBefore = Спор { $dispute } уже урегулирован. Делать ничего не нужно.
refusal-DisputeStands = Позиция { $position } остаётся в том виде, в каком её оспорили. Аннулируйте её или дождитесь, пока делегация заявит свою позицию или снимет спор { $dispute }.
refusal-NotWhatIsConfirmed = Позиция { $position } иная по смыслу или относится к другому варианту. Чтобы сказать иное, исправьте её.
refusal-OnAnotherQuestion = Позиция { $position } относится к другому вопросу. Ответьте на неё там.
refusal-DeclaredSince = После позиции { $position } делегация заявила позицию { $declared }. Чтобы изменить её, заявите новую позицию.
refusal-ExpressedLater = Позиция { $position } выражена в более поздний день. Ответьте на неё в тот же день или позже.

## Pages

statements-title = Заявления
statements-heading = Заявления и отчёты
statements-lede = То, что было сказано или сообщено, дословно. У каждого абзаца и каждого отрывка есть постоянный адрес.
statements-none = Заявлений пока не внесено.
statements-count = Внесено заявлений и отчётов: { $count }.
statements-newer = Более новые заявления
statements-older = Более ранние заявления
statement-page-title = Заявление { $number }: { $title }
statement-status-as-delivered = В том виде, в каком произнесено
statement-status-check-against-delivery = Сверять с произнесённым
statement-status-translation = Перевод
statement-status-third-party = Отчёт третьей стороны
statement-language-en = Английский
statement-language-fr = Французский
statement-language-es = Испанский
statement-language-ru = Русский
statement-language-zh = Китайский
statement-language-ar = Арабский
statement-language-other = другой язык
statement-spoken-by = Выступающий: { $member }
statement-meeting = { $session }, заседание { $number }
fact-speaker = Выступающий
fact-on-behalf-of = От имени
fact-delivered = Произнесено или издано
fact-statement-status = Отношение текста к сказанному
fact-language = Язык
fact-translates = Перевод документа
fact-translations = Переводы
fact-session = Сессия
fact-item = Пункт повестки дня
fact-text-sha256 = Текст, SHA-256
fact-original-sha256 = Файл в том виде, в каком передан, SHA-256
fact-words = Его слова
document-words = Читать здесь
statement-get-text = Текст
statement-get-original = Файл
statement-text-heading = Слова
statement-text-missing = Этот сайт не хранит текст. Его хеш внесён: имеющий текст может его проверить.
statement-paragraph = Постоянная ссылка на абзац { $number }
statement-link-words = Ссылка на выделенные слова
statement-marked = Запрошенный отрывок выделен: байты с { $from } по { $to } текста.
statement-before = Выше по тексту
statement-after = Далее по тексту
statement-whole = Весь текст на одной странице, для печати
statement-positions-heading = Позиции, основанные на этих словах
statement-positions-lede = Каждую подтвердил человек. Из того, что не сказано, ничего не выводится.
statement-positions-none = Ни одна внесённая позиция не основана на этом тексте.
statement-quoted-elsewhere = Позиций, основанных на других частях текста: { $count }.
statement-position-retracted = Аннулирована
statement-position-disputed = Заявлено, что изложена неверно

## The table of statements

table-statements = Заявления и отчёты, по одному в строке
column-statement = Номер заявления
column-speaker = Кто выступает, по коду; пусто, если отчёт касается нескольких
column-language = Язык текста: ar, zh, en, fr, ru или es
column-status = as-delivered, check-against-delivery, translation или third-party
column-original = SHA-256 файла в том виде, в каком он передан, в шестнадцатеричной записи
column-bytes = Сколько байт в тексте
column-text_url = Где можно прочесть текст

## Handing a statement in

intake-title = Передать заявление
intake-lede = Выберите файлы или целую папку, перетащите их на форму или вставьте слова. Прочитанное в каждом показывается до внесения.
intake-file = Файлы
intake-file-hint = Простой текст, Markdown, HTML, DOCX или PDF с текстом; каждый до 10 МБ, не более 60 файлов за раз.
intake-words = Или слова, вставленные сюда
intake-go-on = Прочитать
intake-fault-none = Выберите файл или вставьте слова.
intake-fault-both = Есть и файл, и слова. Дайте что-то одно.
intake-refused-empty = В нём нет текста. Выберите другой файл.
intake-refused-too-large = В нём больше 10 МБ. Передайте его по частям.
intake-refused-too-long = Его текст больше 4 МБ. Передайте его по частям.
intake-refused-unknown-format = Это не простой текст, не Markdown, HTML, DOCX или PDF, либо не то, что указано в имени. Сохраните его в одном из этих форматов.
intake-refused-broken-encoding = Его буквы нельзя определить с уверенностью. Сохраните его в UTF-8 и передайте снова.
intake-refused-scanned = Его страницы — изображения без текста. Передайте исходный файл или файл с распознанным текстом.
intake-refused-letters-unknown = Буквы в нём нарисованы, и не указано, какие это буквы. Передайте файл, с которого он был напечатан, или файл с распознанным текстом.
intake-refused-encrypted = Он заблокирован. Передайте копию без пароля.
intake-refused-active = В нём программы, другие файлы или ссылки, которые загружаются сами. Сохраните простую копию и передайте её.
intake-refused-bomb = При распаковке он становится несоразмерно больше. Сохраните его заново и передайте.
intake-refused-damaged = Он обрывается или повреждён. Сохраните его заново и передайте.
intake-refused-unreadable = Чтение заняло слишком много времени или не удалось. Сохраните его как простой текст и передайте.
intake-known = Этот файл уже внесён:
intake-about-title = Что это за заявление
intake-read = Прочитано абзацев: { $count }.
intake-preview = Как начинается
intake-language-in = Язык, на котором, по-видимому, написан текст: { $language }. Пожалуйста, подтвердите его ниже.
intake-language-mixed = По-видимому, текст на нескольких языках: { $languages }. Передайте каждый язык отдельно или выберите основной.
intake-language-another = По-видимому, текст не на одном из шести языков. Передайте версию на одном из них.
intake-language-unknown = Текст слишком короткий, чтобы определить язык. Пожалуйста, выберите.
intake-notice-encoding-mended = Буквы, закодированные дважды, исправлены.
intake-notice-words-joined = Слова, разорванные в конце строки, соединены.
intake-notice-numbers-left-out = Номера пунктов списков, поставленные программой, не входят в текст и опущены.
intake-notice-changes-shown = В файле показаны правки. Вычеркнутое опущено, добавленное прочитано.
intake-notice-letters-missing = Некоторые буквы не удалось прочесть, их нет. Сравните текст с файлом.
intake-notice-pages-without-text = Некоторые страницы — изображения без текста, их нет.
intake-notice-apostrophes-lost = По-видимому, апострофы утрачены. Текст сохраняется как есть.
intake-field-title = Название
intake-field-title-hint = Как в документе; например, «Заявление Перу по пункту 5 повестки дня».
intake-field-language = Язык текста
intake-field-status = Отношение текста к сказанному
intake-field-speaker = Выступающий
intake-field-speaker-hint = Для заявления от имени группы — группа. Оставьте пустым для отчёта о нескольких.
intake-field-spoken-by = Кто выступил, если говорит группа
intake-field-session = Сессия
intake-field-meeting = Номер заседания
intake-field-item = Пункт повестки дня
intake-field-on = День произнесения или издания
intake-field-publisher = Кем опубликовано
intake-field-publisher-hint = Например, «Постоянное представительство Перу» или «Секретариат».
intake-field-address = Где можно прочесть
intake-field-document = Условное обозначение
intake-field-document-hint = Обозначение документа, если оно есть. Обозначение внесённого документа даёт ему его слова.
intake-fault-meeting = Укажите номер заседания выбранной сессии.
intake-fault-symbol = Обозначение состоит из букв, цифр и знаков / - . _ без пробелов.
intake-folder = Или целая папка
intake-kept-for = Файл, переданный и не внесённый в течение семи дней, удаляется. То, что внесено, остаётся.
intake-refused-too-many = За один раз принимается только 60 файлов. Передайте этот вместе со следующими.
intake-handed-waiting = Переданные файлы ждут внесения
intake-handed-title = Что передано
intake-handed-lede = Каждый файл с тем, что в нём прочитано. Ничего не внесено, пока Вы не указали, что это, и не подтвердили.
intake-handed-none = Здесь ничего не ждёт.
intake-handed-on-record = Внесено: { $statement }
intake-handed-waits = Ещё не прочитан. Он будет прочитан, когда Вы укажете, что это.
intake-handed-about = Указать, что это
intake-handed-remove = Убрать из списка
intake-handed-clear = Убрать из списка то, что не требует ответа
intake-handed-more = Передать ещё
intake-handed-language-mixed = По-видимому, на нескольких языках.
intake-handed-language-another = По-видимому, ни на одном из шести языков.
intake-handed-language-unknown = Слишком короткий, чтобы определить язык.
intake-field-sure = Сомнение относительно языка
intake-field-sure-yes = Проверено: текст на языке, выбранном выше.
intake-fault-language = Текст, по-видимому, не на выбранном языке. Выберите его язык или отметьте, что проверили.
intake-fault-mixed = Текст, по-видимому, на нескольких языках. Передайте каждый как отдельное заявление или отметьте, что выбранный язык — основной.
intake-field-translates = Оригинал перевода
intake-field-translates-hint = Только для перевода, оригинал которого внесён. Обе страницы тогда ведут друг к другу.
intake-fault-no-translation = Оригинал есть только у перевода. Выберите «Перевод» или не указывайте оригинал.
intake-fault-same-language = Оригинал на том же языке. Выберите другой оригинал или другой язык.
intake-preview-further = Продолжение прочитанного
intake-preview-rest = Не показано здесь абзацев: { $count }.
desk-nav-statements = Заявления

## A second opinion

desk-said-opinion-none = Модель для второго мнения не настроена; применены только правила.
desk-said-opinion-failed = Модель не дала пригодного ответа. Ничего не изменено.
desk-said-opinion-asked = Запрошено второе мнение. То, что удалось проверить, показано рядом с предложениями.
desk-said-statement-entered = Заявление внесено. Другие ждут внесения.
