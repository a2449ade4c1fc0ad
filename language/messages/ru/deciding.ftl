# The desk of matters put for decision: which there are, where each stands, what can be done.

desk-nav-matters = Вопросы
deciding-title = Вопросы, вынесенные на решение
deciding-lede = Каждый вопрос с указанием стадии и срока. Что может сделать ваше место, указано на странице вопроса.
deciding-none = Вопросов не вынесено.
deciding-matter = Вопрос
deciding-matter-title = Вопрос { $number }: { $title }
deciding-can = Что можно сделать
deciding-can-nothing = Ваше место не участвует в принятии решения.
waiting-matter = { $matter }: решение еще не принято.
waiting-silence = Процедура умолчания — { $matter }. Если никто не нарушит молчание, решение будет считаться принятым. Ваша делегация ничего не сказала.
waiting-silence-spoken = Процедура умолчания — { $matter }. Если никто не нарушит молчание, решение будет считаться принятым. Ваша делегация высказалась, не нарушив молчания.
waiting-silence-runs = { $count ->
    [0] Процедура умолчания — { $matter }. Никто из членов не высказался.
    [one] Процедура умолчания — { $matter }. Высказался { $count } член; молчание никто не нарушил.
    [few] Процедура умолчания — { $matter }. Высказались { $count } члена; молчание никто не нарушил.
    [many] Процедура умолчания — { $matter }. Высказались { $count } членов; молчание никто не нарушил.
   *[other] Процедура умолчания — { $matter }. Высказались { $count } члена; молчание никто не нарушил.
}
waiting-ripe = { $matter }: можно объявить решение принятым.

## Where a matter stands

deciding-stage = Стадия
deciding-mode = Способ принятия решения
deciding-mode-in-meeting = На заседании, без возражений
deciding-mode-silence = По процедуре отсутствия возражений
deciding-mode-after-consultations = После консультаций, без возражений
deciding-rule = Правило
deciding-text = Текст
deciding-text-version = Версия { $number }, SHA-256 { $hash }
deciding-deadline = Срок истекает
deciding-pause = Председатель задал вопрос; пауза истекает
deciding-reasons = Обоснование возражения
deciding-reasons-required = Условия их требуют.
deciding-reasons-optional = Их можно не указывать.
deciding-on-break = Если поступит возражение
deciding-on-break-ends = Процедура прекращается, и решение не принимается.
deciding-on-break-pauses = Процедура приостанавливается, пока Председатель не возобновит ее с новым сроком.
deciding-on-break-reopens = Консультации возобновляются.
deciding-objections = Действующие возражения
deciding-hold-until = Отложено до
deciding-entitled = Члены, имеющие право участвовать

## What can be done

deciding-put = Вынести вопрос на решение
deciding-put-lede = Укажите, что решается, каким способом и по какому правилу. Текст определяется хешем: именно этот и никакой другой.
deciding-object = Возразить
deciding-object-silence = Заявить возражение и прервать процедуру
deciding-object-lede = Вы возражаете против указанного здесь текста и никакого другого. Учитывается момент, когда сервер получает ваше подписанное возражение. Пока оно действует, решение консенсусом не принимается.
deciding-withdraw = Отозвать возражение
deciding-hold = Попросить отложить
deciding-hold-lede = Просьба отложить не является возражением. Она перестает действовать в указанное вами время.
deciding-concern = Высказать озабоченность
deciding-concern-lede = Озабоченность не является возражением и ничего не останавливает. Она публикуется как есть.
deciding-attach = Приложить оговорку, отмежевание, понимание или разъяснение
deciding-attach-lede = Это собственные слова вашей делегации. Они не препятствуют решению и публикуются вместе с ним.
deciding-confirm = Подтвердить резюме консультации
deciding-open = Открыть
deciding-open-lede = Список имеющих право участвовать фиксируется. Для процедуры отсутствия возражений нужны срок и текст на требуемых языках.
deciding-ask = Спросить, есть ли возражения
deciding-ask-lede = Начинается отсчет паузы. Когда она истечет и никто не возразит, можно объявить решение принятым.
deciding-gavel = Объявить решение принятым
deciding-gavel-lede = Подписывает и второе лицо. Кто ничего не сказал, не записывается как согласившийся.
deciding-extend = Продлить срок
deciding-resume = Возобновить процедуру отсутствия возражений
deciding-change = Изменить текст
deciding-change-lede = Все сроки начинаются заново. Возражения действуют, пока их не отзовут заявившие их.
deciding-consult = Внести запись о консультации
deciding-consult-lede = Участие в консультации не означает согласия. Конфиденциальная часть запечатывается; остальное публикуется.
deciding-close = Закрыть без решения
deciding-cancel = Отменить решение более поздним

## Fields

deciding-fault-time = Это не дата со временем. Укажите так: 2026-07-10T18:00.
deciding-paragraphs = Пункты
deciding-paragraphs-hint = Номера, как в тексте, например 27 PP22 OP34. Если не заполнено, имеется в виду весь текст.
deciding-words = Текст
deciding-words-hint = Публикуется как есть.
deciding-why = Обоснование
deciding-why-hint = Их может прочитать каждый. В реестре они запечатаны, чтобы позднее их можно было скрыть по правилу.
deciding-time-until = До какого времени, по времени форума
deciding-time-deadline = Срок, по времени форума
deciding-time-deadline-hint = Только для процедуры отсутствия возражений.
deciding-objection = Какое возражение
deciding-given = Что это
deciding-given-reservation = Оговорка
deciding-given-dissociation = Отмежевание от указанных пунктов
deciding-given-understanding = Понимание, при котором делегация присоединяется
deciding-given-explanation-before = Разъяснение до принятия решения
deciding-given-explanation-after = Разъяснение после принятия решения
deciding-consultation = Какая консультация
deciding-present = Присутствующие члены
deciding-present-hint = Нужно, если правило учитывает присутствующих.
deciding-with = Члены, с которыми проведены консультации
deciding-with-hint = Участие в консультации не означает согласия.
deciding-on = День
deciding-format = В какой форме
deciding-format-bilateral = С одной делегацией
deciding-format-informal = С несколькими, неофициально
deciding-format-open-to-all = Открытая для всех членов
deciding-format-written = В письменной форме
deciding-summary = Открытое резюме
deciding-confidential = Конфиденциальная часть
deciding-confidential-hint = Запечатывается в реестре.
deciding-would-meet = Формулировка, которая сняла бы возражение
deciding-closing = Исход
deciding-by-decision = Более позднее решение
deciding-sha256 = SHA-256 исходного текста
deciding-sha256-hint = Только если текста нет среди документов в реестре.
deciding-original = Язык оригинала
deciding-document = Документ в реестре
deciding-document-hint = Его отпечаток берется из реестра, вводить ничего не нужно.
deciding-version-ar = SHA-256 текста на арабском языке
deciding-version-zh = SHA-256 текста на китайском языке
deciding-version-en = SHA-256 текста на английском языке
deciding-version-fr = SHA-256 текста на французском языке
deciding-version-ru = SHA-256 текста на русском языке
deciding-version-es = SHA-256 текста на испанском языке
deciding-status = Статус других текстов
deciding-status-official = Изданы Организацией Объединенных Наций
deciding-status-unofficial = Неофициальные переводы
deciding-body = Орган, принимающий решение
deciding-name = Вопрос одной строкой
deciding-subject = Что решается
deciding-subject-text = Указанный ниже текст
deciding-subject-agenda = Повестка дня сессии
deciding-subject-wording = Формулировка пункта повестки дня
deciding-subject-document = Документ в реестре
deciding-subject-reading = Толкование правила
deciding-subject-understanding = Порядок только для данного случая, без ущерба

## Chosen from lists, said in confidence

deciding-asked-in = Сессия и заседание
deciding-in-confidence = Причины конфиденциально
deciding-in-confidence-hint = Они запечатываются в реестре и показываются только вашей делегации и должностным лицам органа.
deciding-changed-was = Прежние слова
deciding-changed-was-hint = Только если они открыты: тогда каждый сможет сравнить их с нынешними.
deciding-changed-now = Нынешние слова
deciding-agreed = Слова, согласованные для этого случая
deciding-agreed-hint = Только для решения по одному этому случаю, без ущерба.

## Time that is left

deciding-remaining = Осталось полных часов
