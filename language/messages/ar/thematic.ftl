# Pages of thematic groups: mandates, topics, recommendations, divergences, reports.

## Labels

label-value = { "\u200F" }{ $label }: { $value }
label-counted = { "\u200F" }{ $label } ({ $count }): { $names }
lines-more = و{ $count } أخرى: { $data }
put-forward-by = الجهة المقدمة: { $seat }

## One thing by its number

mandate-number = الولاية { $number }
topic-number = موضوع الفريق { $number }
briefer-number = مقدم الإحاطة { $number }
input-number = المساهمة { $number }
scenario-number = السيناريو { $number }
recommendation-number = التوصية { $number }
divergence-number = التباين { $number }
report-number = التقرير { $number }
statement-number = البيان { $number }
position-number = الموقف { $number }
point-number = النقطة { $number }
view-number = الرأي { $number }
paragraph-number = الفقرة { $number }
output-number = الناتج المتوقع { $number }
task-number = المهمة { $number }
question-number = السؤال { $number }

## How things stand

mandate-state-proposed = مقترحة، لم يُبت فيها
mandate-state-ahead = مقررة، لم تبدأ
mandate-state-in-force = سارية
mandate-state-expired = منتهية
mandate-state-replaced = مستبدلة
topic-state-proposed = مقترح
topic-state-chosen = مختار
recommendation-state-developing = قيد الإعداد
recommendation-state-consensus = توافق آراء في الفريق
recommendation-state-withdrawn = مسحوبة
recommendation-state-transmitted = محالة إلى الجلسة العامة
disposition-cancelled = أُلغي المقرر.
edition-draft = مشروع
edition-revised = صيغة منقحة
edition-final = صيغة نهائية
edition-version = الصيغة { $number }: { $edition }
briefer-line = { $name }، رشحته { $member }، في موضوع: { $about }
briefer-agreed = ووفق عليه: { $decision }
briefer-not-agreed = لا موافقة مسجلة من الأعضاء

## The board of a group

board-mandate-heading = الولاية
board-no-mandate = لا ولاية مسجلة لهذا الفريق. ودون ولاية سارية لا يحيل شيئا.
board-heading = من المواضيع إلى ما أُنجز
board-lede = ترد كل توصية حيث وصلت. ولا ينقلها إلى توافق الآراء إلا مقرر، ويبقيها القلق القائم في مكانها.
board-topics = المواضيع المختارة
board-developing = قيد الإعداد
board-consensus = توافق آراء في الفريق
board-transmitted = محالة إلى الجلسة العامة
board-disposed = بتت فيها الجلسة العامة
board-implemented = أُبلغ عن إنجازها
board-empty = لا شيء
board-open-points = النقاط المفتوحة: { $count }
board-preferences = ما يفضله الأعضاء، وقائمة مختصرة
board-no-topics = لا موضوع مسجل لهذا الفريق.
board-none = لا شيء مسجل.
board-returned-heading = أعادتها الجلسة العامة
board-overdue-heading = متأخر
board-reports-heading = التقارير
board-topics-proposed-heading = المواضيع المقترحة
board-rotation-heading = المواضيع عبر الزمن
board-withdrawn-heading = مسحوبة
board-divergences-heading = أوجه التباين
board-scenarios-heading = السيناريوهات
board-briefers-heading = مقدمو الإحاطات المرشحون من الأعضاء
board-inputs-heading = المساهمات

## Mandates

mandate-clock-heading = مدة السريان
mandate-in-force-until = سارية؛ آخر يوم { $date }. الأيام الباقية بعد اليوم: { $count }
mandate-in-force = سارية دون نهاية.
mandate-last-day = سارية؛ اليوم آخر يوم.
mandate-begins = مقررة؛ تبدأ في { $date }.
mandate-ended = انتهت؛ كان آخر يوم { $date }.
mandate-not-decided = مقترحة ولم يُبت فيها. لا تسري ولاية إلا بمقرر.
mandate-days = من { $from } إلى { $until }
mandate-days-open = من { $from }
mandate-tasks-heading = ما على الفريق فعله
mandate-outputs-heading = ما يُنتظر منه
mandate-no-outputs = لا ناتج متوقع مسجل.
mandate-indicator = المؤشر
mandate-owner = الجهة المسؤولة
mandate-due = الموعد
mandate-served-by = التوصيات المعدة له
mandate-overdue = متأخر، الأيام: { $count }
mandate-basis = الأساس
mandate-replaces = تمدد أو تجدد: { $mandate }
mandate-replaced-by = مُددت أو جُددت: { $mandate }
mandate-decided-by = أُدخلت حيز السريان: { $decision }
mandate-reports-heading = التقارير بموجبها

## Topics

topic-proposers = اقترحه: { $members }
topic-grounds-heading = لماذا
topic-choice-heading = كيف اختير
topic-chosen-decision = اختير في { $date }: { $decision }
topic-chosen-officers = اختارته الرئاسة والميسرون المشاركون في { $date } بعد مشاورات: { $matter }
topic-not-chosen = لم يُختر. وللمنتدى أن يحسم كيفية اختيار المواضيع.
topic-named-heading = من ذكره ضمن تفضيلاته
topic-not-named = لم يذكره أي عضو ممن قدموا تفضيلات.
topic-rank = { $member }: المرتبة { $rank }
topic-recommendations-heading = التوصيات
topic-divergences-heading = أوجه التباين
topic-scenarios-heading = السيناريوهات
topic-briefers-heading = مقدمو الإحاطات
topic-inputs-heading = المساهمات
topic-rotation-heading = متى يُتناول

## Preferences and the short list

preferences-title = التفضيلات بشأن المواضيع: { $body }
preferences-heading = ما يفضله الأعضاء
preferences-lede = كما قدمه الأعضاء، الأكثر رغبة أولا. ولا يُفترض شيء عمن لم يقدموا شيئا.
preferences-filed = الأعضاء الذين قدموا تفضيلات: { $count }
preferences-without = الأعضاء الذين لم يقدموا أيا منها: { $count }
preferences-taken-back = { $member }: سُحبت التفضيلات في { $date }.
preferences-taken-back-why = { $member }: سُحبت التفضيلات في { $date } (السبب المذكور: { $reason }).
preferences-data = التفضيلات مع الأسباب (CSV)
preferences-by-topic = حسب الموضوع
preferences-by-region = حسب المجموعة الإقليمية
preferences-numbers = كل عضو مع أرقام المواضيع بترتيبه.
preferences-head-topic = الموضوع
preferences-head-first = خيار أول لعدد
preferences-head-named = ذكره عدد
preferences-head-alone = من يُتركون لو كان وحده
preferences-none = لم يقدم أي عضو تفضيلات.
preferences-no-filer = لم يقدم أي عضو من هذه المجموعة تفضيلات.
short-list-heading = قائمة مختصرة تقترحها طريقة
short-list-lede = القائمة تقترح ولا تقرر شيئا. ويراعي ترتيبها المجموعات الإقليمية بالتساوي قدر ما يسمح به ما قُدم، ويقول كل سطر من يُترك إذا انتهت القائمة عنده.
short-list-method = الطريقة
short-list-served = يُراعى العضو إذا ورد في القائمة موضوع ذكره. وتؤخذ المواضيع واحدا بعد آخر؛ ويلي الموضوع الذي به
short-list-rule-1 = تُراعى على أفضل وجه المجموعة الإقليمية الأقل مراعاة، بنسبة أعضائها الذين قدموا تفضيلات، ثم التي تليها، وهكذا؛
short-list-rule-2 = وعند التساوي يُراعى أكبر عدد من الأعضاء؛
short-list-rule-3 = وإذا بقي التساوي حصل الأعضاء على مواضيع وضعوها في مرتبة أعلى؛
short-list-rule-4 = وإذا تساوى كل شيء كان رقم الموضوع هو الأصغر.
short-list-end = تنتهي القائمة حين لا يحسن أي موضوع آخر شيئا. ولا تحتاج إلى طول: أسطرها الثلاثة الأولى هي قائمة الثلاثة.
short-list-serves = يراعي: { $members }
short-list-serves-none = لا يراعي أحدا جديدا، ويعطي أعضاء موضوعا وضعوه في مرتبة أعلى.
short-list-regions = المراعون ممن قدموا: { $regions }
short-list-region = { "\u200F" }{ $region } { $served }/{ $filed }
short-list-left-out = يُتركون إذا انتهت القائمة هنا ({ $count }): { $members }
short-list-nobody-left-out = لا يُترك أحد ممن قدموا.

## Scenarios

scenario-situation-heading = الحالة
scenario-injects-heading = ما يحدث بعد ذلك
scenario-questions-heading = ما تُسأل عنه الوفود
scenario-touches-heading = ما تمسه
scenario-answers-heading = الإجابات
scenario-attributed = تُسجل الإجابات مع أصحابها
scenario-not-attributed = تُسجل الإجابات دون أصحابها
scenario-answer-unattributed = دون نسبة
scenario-answer = { "\u200F" }{ $who }، { $question }، { $after }
scenario-on-situation = بشأن الحالة
scenario-after-inject = بعد الخطوة { $number }
scenario-no-answers = لا إجابة مسجلة.
scenario-conclusion-heading = ما يترتب
scenario-no-conclusion = لم يُستنتج شيء بعد.
scenario-leads-to = يؤدي إلى

## Recommendations

recommendation-revision = النص في التنقيح { $revision }
recommendation-text-heading = النص
recommendation-paragraph-revised = مرات التنقيح: { $count }؛ وهذه الكلمات قائمة منذ التنقيح { $revision }
recommendation-paragraph-out = حُذفت الفقرة { $number }.
recommendation-proposers = اقترحها
recommendation-supporters = أيدها
recommendation-nobody = لم يقل أحد عنها شيئا.
recommendation-points-heading = النقاط المفتوحة
recommendation-no-points = لا نقطة مفتوحة.
recommendation-closed-points-heading = النقاط المغلقة
recommendation-point-by = فتحها: { $member }
recommendation-point-on-whole = بشأن الكل
recommendation-point-closed = أغلقها: { $member }
recommendation-held-by = يتبناه
recommendation-held-by-nobody = لا يتبناه أحد.
recommendation-stands-open = هناك نقطة مفتوحة تبقيها قيد الإعداد.
recommendation-consensus-by = توافق آراء في الفريق: { $decision }، على النص في التنقيح { $revision }
recommendation-withdrawn-for = سُحبت. السبب المذكور: { $reason }
recommendation-hall-heading = المواقف منها
recommendation-silent = الأعضاء الذين لم يقولوا عنها شيئا، وليس ذلك تأييدا ولا معارضة: { $count }
hall-proposes = يقترحونها
hall-supports = يؤيدونها
hall-both = يقترحونها أو يؤيدونها ولهم نقطة مفتوحة
hall-has-point = لهم نقطة مفتوحة
hall-holds = يتبنون بديلا في نقطة مفتوحة
hall-counted = { "\u200F" }{ $label }: { $count }
held-by = يتبناه { $names }: { $basis }
basis-declared = أعلنه الوفد
recommendation-back-heading = من أين أتت
recommendation-forward-heading = ما نتج عنها
recommendation-no-forward = لم يتبعها شيء بعد.
recommendation-for-output = { "\u200F" }{ $output }، { $mandate }
recommendation-evidence = تستند إلى
recommendation-in-report = في: { $report }
recommendation-transmitted = أُحيلت في { $date } مع: { $report }
recommendation-amendment = التعديل
recommendation-questions-asked = الأسئلة
recommendation-words = الكلمات
recommendation-task-who = على عاتق { $holders }
recommendation-task-due = في موعد أقصاه { $date }
recommendation-task-overdue = متأخر
recommendation-task-done = أُبلغ عن إنجازه
recommendation-task-waiting = لم يقولوا إنه أُنجز
recommendation-reported = { "\u200F" }{ $member }، { $date }
recommendation-reported-done = يقول إنه أُنجز
recommendation-overdue = متأخر منذ { $date }

## Divergences

divergence-views-heading = الآراء بكلمات من يتبنونها
divergence-no-holder = لم يعد يتبناه أحد.
divergence-silent = الأعضاء دون رأي مسجل: { $count }

## Reports

report-under = بموجب: { $mandate }
report-compiled = جُمع: { $when }
report-corrections-until = يجوز للوفود تقديم تصويبات حتى { $date } ضمنا.
report-corrections-closed = انتهى موعد التصويبات في { $date }.
report-final-note = هذا هو التقرير النهائي. وهو لا يتغير أبدا.
report-not-final = هذا التقرير ليس نهائيا. الأعداد والأسماء من السجل، ولا تُحرر إلا كلمات الربط.
report-prose-edited = حُرر بعد جمع هذه الصيغة.
report-not-newest = ليست هذه أحدث صيغة.
report-newest = إلى أحدث صيغة
report-transmitted-on = أُحيل إلى الجلسة العامة في { $date }.
report-superseded = وصل إلى الجلسة العامة تقرير لاحق للفريق: { $report }
report-compare = المقارنة مع الصيغة السابقة
report-figures-heading = بالأرقام
report-figure-consensus = توصيات عليها توافق آراء
report-figure-developing = توصيات قيد الإعداد
report-figure-withdrawn = توصيات مسحوبة
report-figure-points = نقاط مفتوحة
report-figure-alternatives = البدائل فيها
report-figure-alternatives-held = البدائل المتبناة، كل عضو مرة لكل نقطة
report-figure-settled = نقاط أغلقها من فتحوها
report-figure-divergences = أوجه التباين
report-figure-views = الآراء فيها
report-figure-views-held = الآراء المتبناة، كل عضو مرة لكل تباين
report-figure-outputs = النواتج المتوقعة
report-figure-outputs-with-consensus = النواتج المتوقعة التي لها توصية عليها توافق آراء
report-figure-statements = البيانات
report-figure-inputs = المساهمات
report-figure-briefers = مقدمو الإحاطات
report-figure-scenarios = السيناريوهات
report-part-introduction = مقدمة
report-part-consensus = ألف. توصيات عليها توافق آراء
report-part-developing = باء. توصيات قيد الإعداد
report-part-divergences = جيم. مجالات الاتفاق والتباين
report-part-outputs = دال. النواتج مقابل المؤشرات
report-part-sources = هاء. البيانات والمساهمات ومقدمو الإحاطات
report-part-closing = خاتمة
report-part-empty = لا شيء.
report-agreement-heading = الاتفاق خارج الجزء ألف: نقاط أغلقها من فتحوها
report-divergence-heading = التباين
report-output-consensus = توصيات عليها توافق آراء
report-output-developing = توصيات قيد الإعداد
report-output-none = لا توصية معدة له.
report-corrections-heading = التصويبات التي قدمتها الوفود
report-no-corrections = لم يُقدم أي تصويب.
report-correction-by = { $member }، بشأن: { $place }
report-correction-open = لم تُسو
report-correction-taken = أُخذ بها
report-correction-not-taken = لم يُؤخذ بها
report-dispositions-heading = ما فعلته الجلسة العامة
report-versions-heading = الصيغ

## The comparison of two versions

compare-title = التقرير { $number }: مقارنة الصيغتين { $from } و{ $to }
compare-heading = { "\u200F" }{ $from } ← { $to }
compare-lede = ما يختلف، جزءا جزءا؛ ويُترك ما هو واحد.
compare-only-one = هناك صيغة واحدة ولا شيء تُقارن به.
compare-same = لا شيء يختلف.
compare-added = مضاف
compare-removed = لم يعد يرد
compare-changed = معدل
compare-prose = كلمات الربط
compare-revision = النص: التنقيح { $from } ← { $to }
compare-point-opened = مفتوحة الآن: { $point }
compare-point-closed = لم تعد مفتوحة: { $point }
compare-serves = معدة له الآن: { $recommendation } ({ $state })
compare-serves-no-more = لم تعد كذلك: { $recommendation } ({ $state })
compare-joined = { $listed }، زيادة: { $members }
compare-left = { $listed }، لم يعد: { $members }
compare-alternative = النقطة { $point }، البديل { $number }

## Tables and columns

data-columns-heading = معنى الأعمدة
data-api-recommendations = توصيات الأفرقة المواضيعية مع نقاطها ومواقف الأعضاء منها
data-api-reports = تقارير الأفرقة المواضيعية، صيغة صيغة، مع أرقامها وأسطرها
table-mandates = ولايات الأفرقة المواضيعية، ناتج متوقع في كل سطر
table-topics = المواضيع المقترحة للأفرقة المواضيعية، واحد في كل سطر
table-preferences = ما يفضله الأعضاء، موضوع لعضو في كل سطر؛ ومن لم يقدم فلا سطر له
table-recommendations = توصيات الأفرقة المواضيعية، واحدة في كل سطر
table-divergences = أوجه التباين، رأي وعضو في كل سطر
table-reports = أرقام التقارير، رقم من صيغة في كل سطر
table-dispositions = ما فعلته الجلسة العامة بالتوصيات، مقرر في كل سطر
table-implementation = المهام المترتبة على التوصيات المعتمدة، إبلاغ في كل سطر
column-mandate = رقم الولاية
column-begins = أول يوم تسري فيه
column-ends = أول يوم لا تسري فيه؛ فارغ إن لم تكن لها نهاية
column-replaces = الولاية التي تمددها أو تجددها
column-output = رقم الناتج المتوقع في ولايته
column-output_title = الناتج المتوقع
column-indicator = ما يُعرف به أنه تحقق
column-owner = من يُسأل عنه، برمزه
column-due = الموعد
column-topic = رقم الموضوع
column-topic_title = الموضوع
column-proposers = الأعضاء الذين يقترحونه، برموزهم
column-supporters = الأعضاء الذين يؤيدونه دون اقتراحه، برموزهم
column-chosen = هل هو من مواضيع الفريق: true أو false
column-named = عدد الأعضاء الذين ذكروه ضمن تفضيلاتهم
column-first_choice = عدد من جعلوه خيارهم الأول
column-rank = المرتبة التي أعطاها العضو، من 1
column-grounds = السبب، حيث يذكره العضو
column-recommendation = رقم التوصية
column-come_to = إلى أين وصلت في فريقها: developing أو consensus أو withdrawn
column-revision = تنقيح نصها
column-open_points = عدد النقاط المفتوحة فيها
column-disposition = ما فعلته الجلسة العامة: adopted أو adopted-with-amendment أو taken-note-of أو returned أو deferred أو not-adopted
column-divergence = رقم التباين
column-view = رقم الرأي فيه
column-view_words = الرأي بكلمات من يتبنونه
column-basis = ما يبين أن العضو يتبناه: cited أو position أو declaration
column-report = رقم التقرير
column-version = أي صيغة من التقرير، من 1
column-edition = draft أو revised أو final
column-figure = ما يُعد، بمفتاحه
column-count = العدد
column-said_with_it = التعديل أو الأسئلة أو غيرها مما قيل معه
column-cancelled = هل أُلغي المقرر بعد ذلك: true أو false
column-task = رقم المهمة في توصيتها
column-task_words = ما يتعين فعله
column-who = من عليه فعله، برموزهم
column-overdue = هل فات موعده في اليوم المطلوب قبل الإبلاغ عن إنجازه: true أو false
column-reported = أين وصلت الأمور، بكلمات من يبلغ
column-done = هل يقولون إنه لم يبق شيء: true أو false
