# What thematic groups work on: acts, verbs, refusals.

## Acts as sentences

act-mandate-proposed = اقتُرحت الولاية { $mandate } لـ { $body }، من { $from } إلى { $to }
act-mandate-proposed-open = اقتُرحت الولاية { $mandate } لـ { $body }، من { $from }، دون نهاية
act-topic-proposed = اقتُرح موضوع النقاش { $topic } لـ { $body }: «{ $title }»
act-topic-proposed-by = اقتُرح موضوع النقاش { $topic } لـ { $body }: «{ $title }» (مقدمو الاقتراح: { $members })
act-preferences-filed = { $seat }: الأفضليات بين مواضيع النقاش في { $body } بحسب الأولوية: { $topics }
act-preferences-withdrawn = { $seat }: سُحبت الأفضليات بين مواضيع النقاش في { $body }
act-topics-chosen = اختارت الرئاسة والميسرون المشاركون بعد المشاورات مواضيع النقاش في { $body }: { $topics }
act-rotation-planned = وُزعت مواضيع النقاش في { $body } على فترات (عددها: { $count })
act-briefer-nominated = { $seat }: ترشيح مقدم الإحاطة { $briefer } أمام { $body } بشأن موضوع النقاش { $topic }: { $about }
act-input-filed = قُدمت المساهمة { $input } إلى { $body }: «{ $title }» (من: { $from })
contributor-briefer = مقدم الإحاطة { $briefer }
act-scenario-set = طُرح السيناريو { $scenario } على { $body }: «{ $title }»
act-scenario-answered = { $seat }: رد على السؤال { $question } من السيناريو { $scenario }
act-scenario-answered-unattributed = سُجل رد على السؤال { $question } من السيناريو { $scenario } دون نسبته إلى أحد
act-scenario-concluded = سُجل ما يترتب على السيناريو { $scenario }
act-recommendation-put = قُدمت التوصية { $recommendation } إلى { $body }: «{ $title }»
act-recommendation-put-by = { $seat }: تقديم التوصية { $recommendation } إلى { $body }: «{ $title }»
act-support-declared-proposes = { $seat }: الانضمام إلى مقدمي التوصية { $recommendation }
act-support-declared-supports = { $seat }: تأييد التوصية { $recommendation }
act-support-declared-ended = { $seat }: إنهاء تقديم التوصية { $recommendation } أو تأييدها
act-paragraph-revised = نُقحت الفقرة { $paragraph } من التوصية { $recommendation } (التنقيح { $revision })
act-paragraph-revised-added = أُضيفت الفقرة { $paragraph } إلى التوصية { $recommendation } (التنقيح { $revision })
act-paragraph-revised-out = حُذفت الفقرة { $paragraph } من التوصية { $recommendation } (التنقيح { $revision })
act-point-opened = { $seat }: فتح المسألة { $point } بشأن التوصية { $recommendation }
act-point-opened-paragraph = { $seat }: فتح المسألة { $point } بشأن الفقرة { $paragraph } من التوصية { $recommendation }
act-alternative-held = { $seat }: البديل { $alternative } في المسألة { $point } من التوصية { $recommendation }
act-alternative-held-none = { $seat }: لا بديل بعد الآن في المسألة { $point } من التوصية { $recommendation }
act-point-closed = { $seat }: إغلاق المسألة { $point } من التوصية { $recommendation }
act-recommendation-withdrawn = سُحبت التوصية { $recommendation } (السبب المذكور: { $reason })
act-divergence-recorded = سُجل التباين { $divergence } في { $body }: «{ $question }»
act-view-joined = { $seat }: الرأي { $view } في التباين { $divergence }
act-view-joined-none = { $seat }: لا رأي بعد الآن في التباين { $divergence }
act-report-compiled-draft = أُعد مشروع التقرير { $report } لـ { $body }: «{ $title }»
act-report-compiled-revised = نُقح التقرير { $report } لـ { $body } (الصيغة { $version }): «{ $title }»
act-report-compiled-final = أصبح التقرير { $report } لـ { $body } نهائيا: «{ $title }»
act-prose-edited = عُدل النص الرابط في التقرير { $report } ({ $place })
act-correction-filed = { $seat }: تقديم التصويب { $correction } للتقرير { $report } ({ $place })
act-correction-settled-taken = أُخذ بالتصويب { $correction } للتقرير { $report }: { $words }
act-correction-settled-not-taken = لم يؤخذ بالتصويب { $correction } للتقرير { $report }: { $words }
act-report-transmitted = أُحيل التقرير { $report } لـ { $body } إلى الجلسة العامة
act-implementation-assigned = أُسندت المهمة { $task } بشأن التوصية { $recommendation }، وموعدها { $due }: { $who }
act-implementation-reported = { $seat }: إفادة عن تنفيذ التوصية { $recommendation }
act-implementation-reported-done = { $seat }: إفادة عن تنفيذ التوصية { $recommendation }: لم يبق شيء للقيام به

## Places in a report

passage-introduction = المقدمة
passage-consensus = الجزء ألف، التوصيات التي تحظى بتوافق الآراء
passage-developing = الجزء باء، التوصيات قيد الإعداد
passage-divergences = الجزء جيم، مجالات الاتفاق والتباين
passage-outputs = الجزء دال، النواتج قياسا بالمؤشرات
passage-sources = الجزء هاء، البيانات والمساهمات ومقدمو الإحاطات
passage-closing = الخاتمة

## Runs of acts

run-mandate-proposed = الولايات المقترحة: { $count }
run-topic-proposed = مواضيع النقاش المقترحة: { $count }
run-preferences-filed = الأفضليات المقدمة: { $count }
run-preferences-withdrawn = الأفضليات المسحوبة: { $count }
run-topics-chosen = اختيارات مواضيع النقاش: { $count }
run-rotation-planned = خطط توزيع مواضيع النقاش: { $count }
run-meeting-moved = الجلسات المنقولة: { $count }
run-meeting-cancelled = الجلسات الملغاة: { $count }
run-briefer-nominated = مقدمو الإحاطات المرشحون: { $count }
run-input-filed = المساهمات المقدمة: { $count }
run-scenario-set = السيناريوهات المطروحة: { $count }
run-scenario-answered = الردود على السيناريوهات: { $count }
run-scenario-concluded = السيناريوهات المختتمة: { $count }
run-recommendation-put = التوصيات المقدمة: { $count }
run-support-declared = إعلانات التأييد: { $count }
run-paragraph-revised = الفقرات المنقحة: { $count }
run-point-opened = المسائل المفتوحة: { $count }
run-alternative-held = البدائل المتبناة: { $count }
run-point-closed = المسائل المغلقة: { $count }
run-recommendation-withdrawn = التوصيات المسحوبة: { $count }
run-divergence-recorded = التباينات المسجلة: { $count }
run-view-joined = الآراء في التباينات: { $count }
run-report-compiled = التقارير المعدة: { $count }
run-prose-edited = تعديلات النصوص الرابطة: { $count }
run-correction-filed = التصويبات المقدمة: { $count }
run-correction-settled = التصويبات المبتوت فيها: { $count }
run-report-transmitted = التقارير المحالة: { $count }
run-implementation-assigned = المهام المسندة: { $count }
run-implementation-reported = إفادات التنفيذ: { $count }

## What is asked, after “it is not possible to”

verb-propose-mandate = اقتراح ولاية
verb-propose-topic = اقتراح موضوع للنقاش
verb-file-preferences = تقديم أفضليات بين مواضيع النقاش
verb-choose-topics = اختيار مواضيع نقاش فريق
verb-plan-rotation = تخطيط توقيت مواضيع النقاش
verb-nominate-briefer = ترشيح مقدم إحاطة
verb-file-input = تقديم مساهمة
verb-set-scenario = طرح سيناريو
verb-answer-scenario = الرد على سيناريو
verb-conclude-scenario = تسجيل ما يترتب على سيناريو
verb-put-recommendation = تقديم توصية
verb-declare-support = إعلان تأييد توصية
verb-revise-paragraph = تنقيح فقرة من توصية
verb-open-point = فتح مسألة بشأن توصية
verb-hold-alternative = بيان البديل الذي يتبناه عضو
verb-close-point = إغلاق مسألة بشأن توصية
verb-withdraw-recommendation = سحب توصية
verb-record-divergence = تسجيل تباين
verb-join-view = بيان الرأي الذي يتبناه عضو
verb-compile-report = إعداد تقرير
verb-edit-prose = تعديل النص الرابط في تقرير
verb-file-correction = تقديم تصويب لتقرير
verb-settle-correction = البت في تصويب لتقرير
verb-transmit-report = إحالة تقرير إلى الجلسة العامة
verb-assign-implementation = إسناد مهمة
verb-report-implementation = الإفادة عن التنفيذ

## Kinds of things

noun-mandate = ولاية
noun-topic = موضوع نقاش
noun-task = مهمة
noun-output = ناتج متوقع
noun-briefer = مقدم إحاطة
noun-input = مساهمة
noun-scenario = سيناريو
noun-inject = تطور في سيناريو
noun-recommendation = توصية
noun-paragraph = فقرة
noun-point = مسألة مفتوحة
noun-alternative = بديل
noun-divergence = تباين
noun-view = رأي
noun-report = تقرير
noun-correction = تصويب

## Refusals

refusal-NotThisBody = { $body } هيئة من نوع آخر. هذا من شأن هيئة من هذا النوع: { $kind }. حدد واحدة.
refusal-OfAnotherBody = هذا أمام هيئة أخرى، { $body }: { $noun } { $key }. تصرف هناك.
refusal-OtherReadingInForce = تُقرأ القاعدة { $provision } على هذا النحو: { $reading }. وبموجب هذه القراءة يُتبع سبيل آخر. راجع القاعدة.
refusal-EndNeeded = بموجب القاعدة { $provision } تنتهي الولاية من تلقاء نفسها. حدد آخر يوم فيها.
refusal-EndsDuringSession = القاعدة { $provision }: اعتبارا من { $until } سيجتمع الفريق في الدورة { $session } دون ولاية. اختر نهاية قبل الدورة أو بعدها.
refusal-NoMandateInForce = القاعدة { $provision }: ليس لـ { $body } ولاية في { $date }. اطلب البت في ولاية أو في تمديد آخر ولاية.
refusal-NotToBeReplaced = لم يُبت قط في الولاية { $mandate }، أو هي لفريق آخر، أو حلت محلها غيرها. حدد الولاية السارية.
refusal-NotShown = لا شيء يبين أن هذا العضو يتبنى ذلك: { $member }. اذكر أين قاله أو احذفه.
refusal-OwnWordStands = أعلن هذا الوفد موقفه بنفسه: { $member }. ولا يغيره سواه.
refusal-NobodyPrefers = القاعدة { $provision }: لم يذكر أي عضو موضوع النقاش { $topic } بين أفضلياته. اطلب الأفضليات أولا أو احذف الموضوع.
refusal-AllMembersNeeded = القاعدة { $provision }: يشارك جميع الأعضاء في هذا الاختيار دون تصويت. اطرحه من جديد وافتحه للجميع.
refusal-MatterOfSomethingElse = الموضوع { $matter } لا يتعلق بمواضيع النقاش هذه. حدد الموضوع الذي جرت بشأنه المشاورات.
refusal-TopicNotChosen = لم يُختر موضوع النقاش { $topic } لـ { $body }. احذفه أو اطلب اختياره أولا.
refusal-SlotsOverlap = الفترة التي تبدأ في { $from } تبدأ قبل انتهاء سابقتها. رتب الفترات.
refusal-BrieferNotAgreed = القاعدة { $provision }: لم تُعط الموافقة على مقدم الإحاطة { $briefer }. اطرح الترشيح للبت أولا.
refusal-AnswersNotAttributed = الردود على السيناريو { $scenario } لا تُنسب إلى أحد. سلم ردك إلى الميسرين المشاركين ليسجلوه دون اسم.
refusal-AnswersAttributed = الردود على السيناريو { $scenario } منسوبة إلى أصحابها. يقدم كل وفد رده.
refusal-MeetingNotAttributed = لا تُنسب الأقوال في الجلسة { $meeting } من الدورة «{ $session }» إلى أصحابها. سلم ردك على السيناريو { $scenario } إلى الميسرين المشاركين ليسجلوه دون اسم.
refusal-InformalOnly = لا يُذكر ما إذا كانت الأقوال منسوبة إلا في جلسة غير رسمية. اذكر أن الجلسة غير رسمية أو اترك هذا البيان.
refusal-MeetingInformal = { $provision }: يتخذ الفريق قراراته في جزء رسمي، والجلسة { $meeting } من الدورة «{ $session }» غير رسمية. اطرح السؤال في جلسة رسمية.
refusal-MeetingOver = الجلسة { $meeting } من دورة «{ $session }» انتهت أو أُلغيت. حدد جلسة أخرى.
refusal-ScenarioOver = سُجل ما يترتب على السيناريو { $scenario }. اطرح سيناريو جديدا.
refusal-EditedMeanwhile = كتب شخص آخر في هذا الموضع منذ ذلك الحين ({ $place }؛ قرأتم التنقيح { $base } وهو الآن في التنقيح { $now }). النص الآن: «{ $theirs }» ونصكم: «{ $yours }» اجمعوا بين النصين واحفظوا من جديد.
refusal-place-paragraph = الفقرة { $paragraph }
refusal-NothingChanges = الأمر كذلك بالفعل. لا حاجة إلى أي إجراء.
refusal-ConsensusReached = اتفق الفريق على التوصية { $recommendation } بالمقرر { $decision }. نصها ثابت ما لم تُعدها الجلسة العامة.
refusal-RecommendationOver = سُحبت التوصية { $recommendation }. قدم توصية جديدة.
refusal-RevisionSuperseded = التوصية { $recommendation } هنا في التنقيح { $now } لا { $revision }. اقرأها وتصرف بناء عليها.
refusal-PointsStandOpen = ما زالت هناك مسائل مفتوحة بشأن التوصية { $recommendation } ({ $points }). اعمل عليها مع من فتحها.
refusal-PointOver = المسألة { $point } من التوصية { $recommendation } مغلقة. افتح مسألة جديدة.
refusal-OthersHold = هناك من يتبنى بديلا في المسألة { $point } من التوصية { $recommendation }: { $members }. اسألهم أولا.
refusal-OthersPropose = هناك من يقدم التوصية { $recommendation } أيضا: { $members }. أنه تأييدك أنت بدلا من ذلك.
refusal-TwoViewsNeeded = للتباين رأيان على الأقل. اذكرهما معا.
refusal-CorrectionsDayNeeded = حدد آخر يوم تقدم فيه الوفود تصويباتها، على ألا يسبق اليوم.
refusal-ReportUnderWay = التقرير { $report } للفريق ليس نهائيا بعد. نقحه.
refusal-ReportFinal = التقرير { $report } نهائي ولا يتغير. أعد تقريرا آخر.
refusal-ReportNotFinal = التقرير { $report } ليس نهائيا. لا يُحال إلى الجلسة العامة إلا تقرير نهائي.
refusal-CorrectionsOpen = يمكن للوفود تقديم تصويبات للتقرير { $report } حتى { $until }. انتظر انقضاء ذلك اليوم.
refusal-CorrectionsOver = كان تقديم تصويبات التقرير { $report } متاحا حتى { $until }. خاطب الميسرين المشاركين، فلهم أن ينقحوه ويحددوا يوما جديدا.
refusal-CorrectionsUnsettled = هناك تصويبات للتقرير { $report } لم يُبت فيها ({ $corrections }). بت في كل منها أولا.
refusal-CorrectionOver = سبق البت في التصويب { $correction } للتقرير { $report }. لا حاجة إلى أي إجراء.
refusal-ReportOutOfDate = ما سيقوله التقرير { $report } ليس ما عُرض على الوفود. نقحه لتطلع عليه، ثم اجعله نهائيا.
refusal-AlreadyTransmitted = سبق أن أُحيل التقرير { $report } إلى الجلسة العامة. لا حاجة إلى أي إجراء.
refusal-NotTransmitted = لم يُحل التقرير { $report } إلى الجلسة العامة. أحله أولا.
refusal-ReportSuperseded = القاعدة { $provision }: حل التقرير { $by } محل التقرير { $report }. تصرف بناء عليه.
refusal-NoConsensusInGroup = القاعدة { $provision }: التوصية { $recommendation } قيد الإعداد في التقرير { $report }. يمكن الإحاطة علما بها أو إعادتها أو إرجاؤها أو عدم اعتمادها.
refusal-WordsNeeded = هذا يحتاج إلى نص: { $disposition }. اذكر التعديل أو الأسئلة.
refusal-DecidedBefore = حسم المقرر { $decision } هذا الأمر. ويمكن لمقرر لاحق أن يلغيه.
refusal-NotAdopted = لم تعتمد الجلسة العامة التوصية { $recommendation }. لا شيء يُنفذ بعد.

## What the plenary makes of a recommendation

disposition-adopted = معتمدة
disposition-adopted-with-amendment = معتمدة مع تعديل
disposition-taken-note-of = أُحيط علما بها
disposition-returned = معادة مع أسئلة
disposition-deferred = مرجأة
disposition-not-adopted = غير معتمدة

## Not found

missing-mandate = لا توجد ولاية { $key }
missing-topic = لا يوجد موضوع نقاش { $key }
missing-task = لا توجد مهمة { $key }
missing-output = لا يوجد ناتج متوقع { $key }
missing-briefer = لا يوجد مقدم إحاطة { $key }
missing-input = لا توجد مساهمة { $key }
missing-scenario = لا يوجد سيناريو { $key }
missing-inject = لا يوجد تطور في سيناريو { $key }
missing-recommendation = لا توجد توصية { $key }
missing-paragraph = لا توجد فقرة { $key }
missing-point = لا توجد مسألة { $key }
missing-alternative = لا يوجد بديل { $key }
missing-divergence = لا يوجد تباين { $key }
missing-view = لا يوجد رأي { $key }
missing-report = لا يوجد تقرير { $key }
missing-correction = لا يوجد تصويب { $key }
