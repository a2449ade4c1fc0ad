# What thematic groups work on: acts, verbs, refusals.

## Acts as sentences

act-mandate-proposed = Предложен мандат { $mandate } для органа { $body }, с { $from } по { $to }
act-mandate-proposed-open = Предложен мандат { $mandate } для органа { $body }, с { $from }, бессрочно
act-topic-proposed = Предложена тема { $topic } для органа { $body }: «{ $title }»
act-topic-proposed-by = Предложена тема { $topic } для органа { $body }: «{ $title }» (предлагают: { $members })
act-preferences-filed = { $seat }: предпочтения среди тем органа { $body } в порядке убывания: { $topics }
act-preferences-withdrawn = { $seat }: предпочтения среди тем органа { $body } отозваны
act-topics-chosen = Председатель и сокоординаторы после консультаций выбрали темы органа { $body }: { $topics }
act-rotation-planned = Темы органа { $body } распределены по времени (число периодов: { $count })
act-briefer-nominated = { $seat }: предложен эксперт { $briefer } для органа { $body }, тема { $topic }: { $about }
act-input-filed = В орган { $body } подан материал { $input }: «{ $title }» (от: { $from })
contributor-briefer = эксперт { $briefer }
act-scenario-set = Органу { $body } предложен сценарий { $scenario }: «{ $title }»
act-scenario-answered = { $seat }: ответ на вопрос { $question } сценария { $scenario }
act-scenario-answered-unattributed = Внесен ответ на вопрос { $question } сценария { $scenario } без указания автора
act-scenario-concluded = Записано, что следует из сценария { $scenario }
act-recommendation-put = Органу { $body } представлена рекомендация { $recommendation }: «{ $title }»
act-recommendation-put-by = { $seat }: органу { $body } представлена рекомендация { $recommendation }: «{ $title }»
act-support-declared-proposes = { $seat }: присоединение к авторам рекомендации { $recommendation }
act-support-declared-supports = { $seat }: поддержка рекомендации { $recommendation }
act-support-declared-ended = { $seat }: прекращение поддержки рекомендации { $recommendation }
act-paragraph-revised = Пункт { $paragraph } рекомендации { $recommendation } пересмотрен (редакция { $revision })
act-paragraph-revised-added = В рекомендацию { $recommendation } добавлен пункт { $paragraph } (редакция { $revision })
act-paragraph-revised-out = Из рекомендации { $recommendation } исключен пункт { $paragraph } (редакция { $revision })
act-point-opened = { $seat }: поставлен открытый вопрос { $point } по рекомендации { $recommendation }
act-point-opened-paragraph = { $seat }: поставлен открытый вопрос { $point } по пункту { $paragraph } рекомендации { $recommendation }
act-alternative-held = { $seat }: вариант { $alternative } по открытому вопросу { $point } рекомендации { $recommendation }
act-alternative-held-none = { $seat }: больше ни одного варианта по открытому вопросу { $point } рекомендации { $recommendation }
act-point-closed = { $seat }: открытый вопрос { $point } по рекомендации { $recommendation } снят
act-recommendation-withdrawn = Рекомендация { $recommendation } снята (указанная причина: { $reason })
act-divergence-recorded = В органе { $body } отмечено расхождение { $divergence }: «{ $question }»
act-view-joined = { $seat }: точка зрения { $view } в расхождении { $divergence }
act-view-joined-none = { $seat }: больше ни одной точки зрения в расхождении { $divergence }
act-report-compiled-draft = Подготовлен проект доклада { $report } органа { $body }: «{ $title }»
act-report-compiled-revised = Доклад { $report } органа { $body } пересмотрен (версия { $version }): «{ $title }»
act-report-compiled-final = Доклад { $report } органа { $body } стал окончательным: «{ $title }»
act-prose-edited = Связующий текст доклада { $report } изменен ({ $place })
act-correction-filed = { $seat }: подано исправление { $correction } к докладу { $report } ({ $place })
act-correction-settled-taken = Исправление { $correction } к докладу { $report } принято: { $words }
act-correction-settled-not-taken = Исправление { $correction } к докладу { $report } не принято: { $words }
act-report-transmitted = Доклад { $report } органа { $body } препровожден пленарной сессии
act-implementation-assigned = По рекомендации { $recommendation } поручена задача { $task }, срок { $due }: { $who }
act-implementation-reported = { $seat }: сообщение о выполнении рекомендации { $recommendation }
act-implementation-reported-done = { $seat }: сообщение о выполнении рекомендации { $recommendation }: все сделано

## Places in a report

passage-introduction = введение
passage-consensus = часть A, рекомендации, по которым есть консенсус
passage-developing = часть B, рекомендации в разработке
passage-divergences = часть C, области согласия и расхождений
passage-outputs = часть D, результаты по показателям
passage-sources = часть E, выступления, материалы и эксперты
passage-closing = заключение

## Runs of acts

run-mandate-proposed = Предложено мандатов: { $count }
run-topic-proposed = Предложено тем: { $count }
run-preferences-filed = Подано предпочтений: { $count }
run-preferences-withdrawn = Отозвано предпочтений: { $count }
run-topics-chosen = Выбор тем: { $count }
run-rotation-planned = Распределений тем по времени: { $count }
run-meeting-moved = Перенесено заседаний: { $count }
run-meeting-cancelled = Отменено заседаний: { $count }
run-briefer-nominated = Предложено экспертов: { $count }
run-input-filed = Подано материалов: { $count }
run-scenario-set = Предложено сценариев: { $count }
run-scenario-answered = Ответов на сценарии: { $count }
run-scenario-concluded = Завершено сценариев: { $count }
run-recommendation-put = Представлено рекомендаций: { $count }
run-support-declared = Заявлений о поддержке: { $count }
run-paragraph-revised = Пересмотрено пунктов: { $count }
run-point-opened = Поставлено открытых вопросов: { $count }
run-alternative-held = Выбрано вариантов: { $count }
run-point-closed = Снято открытых вопросов: { $count }
run-recommendation-withdrawn = Снято рекомендаций: { $count }
run-divergence-recorded = Отмечено расхождений: { $count }
run-view-joined = Точек зрения в расхождениях: { $count }
run-report-compiled = Подготовлено докладов: { $count }
run-prose-edited = Изменений связующего текста: { $count }
run-correction-filed = Подано исправлений: { $count }
run-correction-settled = Рассмотрено исправлений: { $count }
run-report-transmitted = Препровождено докладов: { $count }
run-implementation-assigned = Поручено задач: { $count }
run-implementation-reported = Сообщений о выполнении: { $count }

## What is asked, after “it is not possible to”

verb-propose-mandate = предложить мандат
verb-propose-topic = предложить тему
verb-file-preferences = подать предпочтения по темам
verb-choose-topics = выбрать темы группы
verb-plan-rotation = спланировать очередность тем
verb-nominate-briefer = предложить эксперта
verb-file-input = подать материал
verb-set-scenario = предложить сценарий
verb-answer-scenario = ответить на сценарий
verb-conclude-scenario = записать, что следует из сценария
verb-put-recommendation = представить рекомендацию
verb-declare-support = заявить о поддержке рекомендации
verb-revise-paragraph = пересмотреть пункт рекомендации
verb-open-point = поставить открытый вопрос по рекомендации
verb-hold-alternative = указать вариант, которого придерживается член
verb-close-point = снять открытый вопрос по рекомендации
verb-withdraw-recommendation = снять рекомендацию
verb-record-divergence = отметить расхождение
verb-join-view = указать точку зрения члена
verb-compile-report = подготовить доклад
verb-edit-prose = изменить связующий текст доклада
verb-file-correction = подать исправление к докладу
verb-settle-correction = рассмотреть исправление к докладу
verb-transmit-report = препроводить доклад пленарной сессии
verb-assign-implementation = поручить задачу
verb-report-implementation = сообщить о выполнении

## Kinds of things

noun-mandate = мандат
noun-topic = тема
noun-task = задача
noun-output = ожидаемый результат
noun-briefer = эксперт
noun-input = материал
noun-scenario = сценарий
noun-inject = поворот сценария
noun-recommendation = рекомендация
noun-paragraph = пункт
noun-point = открытый вопрос
noun-alternative = вариант
noun-divergence = расхождение
noun-view = точка зрения
noun-report = доклад
noun-correction = исправление

## Refusals

refusal-NotThisBody = Орган { $body } иного вида. Это относится к органу такого вида: { $kind }. Укажите такой орган.
refusal-OfAnotherBody = Это находится в другом органе, { $body }: { $noun } { $key }. Действуйте там.
refusal-OtherReadingInForce = Правило { $provision } понимается так: { $reading }. При таком понимании действуют иначе. Посмотрите правило.
refusal-EndNeeded = По правилу { $provision } мандат истекает сам. Укажите его последний день.
refusal-EndsDuringSession = Правило { $provision }: с { $until } группа заседала бы на сессии { $session } без мандата. Выберите окончание до или после сессии.
refusal-NoMandateInForce = Правило { $provision }: { $date } у органа { $body } нет мандата. Добейтесь решения о мандате или о продлении последнего.
refusal-NotToBeReplaced = Мандат { $mandate } не был принят, относится к другой группе или уже заменен. Укажите действующий.
refusal-NotShown = Ничто не показывает, что этот член придерживается этого: { $member }. Укажите, где он это говорит, или не называйте его.
refusal-OwnWordStands = Эта делегация заявила об этом сама: { $member }. Изменить это может только она.
refusal-NobodyPrefers = Правило { $provision }: ни один член не назвал тему { $topic } среди предпочтений. Сначала запросите предпочтения или исключите тему.
refusal-AllMembersNeeded = Правило { $provision }: в этом выборе участвуют все члены, без голосования. Вынесите его заново и откройте для всех.
refusal-MatterOfSomethingElse = Предмет { $matter } не об этих темах. Укажите тот, по которому проводились консультации.
refusal-TopicNotChosen = Тема { $topic } не выбрана для органа { $body }. Исключите ее или сначала добейтесь ее выбора.
refusal-SlotsOverlap = Период с { $from } начинается раньше окончания предыдущего. Расположите периоды по порядку.
refusal-BrieferNotAgreed = Правило { $provision }: согласия на эксперта { $briefer } нет. Сначала вынесите кандидатуру на решение.
refusal-AnswersNotAttributed = Ответы на сценарий { $scenario } вносятся без указания автора. Передайте свой ответ сокоординаторам, они внесут его без имени.
refusal-AnswersAttributed = Ответы на сценарий { $scenario } даются с указанием автора. Каждая делегация отвечает сама.
refusal-MeetingNotAttributed = Высказывания на заседании { $meeting } сессии «{ $session }» фиксируются без указания автора. Передайте свой ответ на сценарий { $scenario } сокоординаторам, которые внесут его без имени.
refusal-InformalOnly = Указание автора высказываний оговаривается только для неофициального заседания. Укажите, что заседание неофициальное, или опустите это.
refusal-MeetingInformal = { $provision }: группа принимает решения в официальной части, а заседание { $meeting } сессии «{ $session }» — неофициальное. Задайте вопрос на официальном заседании.
refusal-MeetingOver = Заседание { $meeting } сессии «{ $session }» завершено или отменено. Назначьте другое.
refusal-ScenarioOver = Выводы по сценарию { $scenario } записаны. Предложите новый.
refusal-EditedMeanwhile = За это время там написал кто-то другой ({ $place }; вы читали редакцию { $base }, сейчас редакция { $now }). Сейчас там: «{ $theirs }» У вас было: «{ $yours }» Соедините оба текста и сохраните снова.
refusal-place-paragraph = пункт { $paragraph }
refusal-NothingChanges = Это уже так. Ничего делать не нужно.
refusal-ConsensusReached = Группа согласовала рекомендацию { $recommendation } решением { $decision }. Ее текст остается, если пленарная сессия ее не возвратит.
refusal-RecommendationOver = Рекомендация { $recommendation } снята. Представьте новую.
refusal-RevisionSuperseded = Рекомендация { $recommendation } здесь в редакции { $now }, а не { $revision }. Прочтите ее и действуйте по ней.
refusal-PointsStandOpen = По рекомендации { $recommendation } остаются открытые вопросы ({ $points }). Поработайте над ними с теми, кто их поставил.
refusal-PointOver = Открытый вопрос { $point } по рекомендации { $recommendation } снят. Поставьте новый.
refusal-OthersHold = По открытому вопросу { $point } рекомендации { $recommendation } другие придерживаются вариантов: { $members }. Сначала спросите их.
refusal-OthersPropose = Рекомендацию { $recommendation } предлагают и другие: { $members }. Прекратите вместо этого собственную поддержку.
refusal-TwoViewsNeeded = В расхождении не меньше двух точек зрения. Укажите обе.
refusal-CorrectionsDayNeeded = Укажите последний день подачи исправлений делегациями, не раньше сегодняшнего.
refusal-ReportUnderWay = Доклад { $report } группы еще не окончательный. Пересмотрите его.
refusal-ReportFinal = Доклад { $report } окончательный и не меняется. Подготовьте другой.
refusal-ReportNotFinal = Доклад { $report } не окончательный. На пленарную сессию идет только окончательный доклад.
refusal-CorrectionsOpen = Делегации могут подавать исправления к докладу { $report } до { $until }. Дождитесь конца этого дня.
refusal-CorrectionsOver = Исправления к докладу { $report } подавались до { $until }. Обратитесь к сокоординаторам: они могут пересмотреть его и назначить новый день.
refusal-CorrectionsUnsettled = Исправления к докладу { $report } не рассмотрены ({ $corrections }). Сначала рассмотрите каждое.
refusal-CorrectionOver = Исправление { $correction } к докладу { $report } уже рассмотрено. Ничего делать не нужно.
refusal-ReportOutOfDate = Доклад { $report } теперь гласит не то, что было показано делегациям. Пересмотрите его, чтобы они его увидели, а затем сделайте окончательным.
refusal-AlreadyTransmitted = Доклад { $report } уже препровожден пленарной сессии. Ничего делать не нужно.
refusal-NotTransmitted = Доклад { $report } не препровожден пленарной сессии. Сначала препроводите его.
refusal-ReportSuperseded = Правило { $provision }: доклад { $by } заменил доклад { $report }. Действуйте по нему.
refusal-NoConsensusInGroup = Правило { $provision }: в докладе { $report } рекомендация { $recommendation } находится в разработке. Ее можно принять к сведению, возвратить, отложить или не принять.
refusal-WordsNeeded = Здесь нужны слова: { $disposition }. Приведите поправку или вопросы.
refusal-DecidedBefore = Решение { $decision } уже урегулировало это. Его может отменить более позднее решение.
refusal-NotAdopted = Пленарная сессия не приняла рекомендацию { $recommendation }. Выполнять пока нечего.

## What the plenary makes of a recommendation

disposition-adopted = принята
disposition-adopted-with-amendment = принята с поправкой
disposition-taken-note-of = принята к сведению
disposition-returned = возвращена с вопросами
disposition-deferred = отложена
disposition-not-adopted = не принята

## Not found

missing-mandate = Мандата { $key } нет
missing-topic = Темы { $key } нет
missing-task = Задачи { $key } нет
missing-output = Ожидаемого результата { $key } нет
missing-briefer = Эксперта { $key } нет
missing-input = Материала { $key } нет
missing-scenario = Сценария { $key } нет
missing-inject = Поворота сценария { $key } нет
missing-recommendation = Рекомендации { $key } нет
missing-paragraph = Пункта { $key } нет
missing-point = Открытого вопроса { $key } нет
missing-alternative = Варианта { $key } нет
missing-divergence = Расхождения { $key } нет
missing-view = Точки зрения { $key } нет
missing-report = Доклада { $key } нет
missing-correction = Исправления { $key } нет
