# Posts, candidates, slates and appointments: public pages.

labelled-value = { "\u200F" }{ $label }: { $value }
with-reason = { "\u200F" }{ $what } ({ $why })
nav-posts = المناصب والتعيينات
all-posts = جميع المناصب
posts-title = المناصب
posts-heading = المناصب وشاغلوها
posts-lede = كل منصب من مناصب الهيئات مع شاغليه وأماكنه الشاغرة وحالة القاعدة التي يُشغل بموجبها.
posts-none = لم يُنشأ أي منصب.
post-places = الأماكن: { $count }
post-vacant = الشاغرة: { $count }
post-term = مدة الولاية بالأشهر: { $count }
post-lede = منصب في هذه الهيئة: { $body }.
post-reading = قراءة: { $reading }
post-rule-open = يقرأ الأعضاء هذه القاعدة قراءات مختلفة. ويمكن تقديم الترشيحات وطرح القوائم ومشاورة الأعضاء؛ ولا يُعيَّن أحد ما لم يحسم المنتدى القراءة أو يتفق على طريقة لهذه الحالة وحدها، دون مساس.
post-decided-by = تطرح القوائمَ رئاسةُ
post-call-until = باب الترشيح مفتوح حتى { $when }

## Parts of the pages

posts-part-holders = الشاغلون
posts-part-holders-none = لا يشغله أحد.
posts-part-rule = كيف يُشغل
posts-part-rule-none = لا قاعدة في السجل.
posts-part-call = الدعوة إلى الترشيح
posts-part-call-none = لم يُدع إلى تقديم الترشيحات.
posts-part-questionnaire = الأسئلة الموجهة إلى المرشحين
posts-part-questionnaire-none = لا يُسأل المرشحون عن شيء غير ما تنظر إليه المعايير.
posts-part-candidates = المرشحون
posts-part-candidates-none = لا مرشح وافق على الترشح له.
posts-part-criteria = معايير التوازن
posts-part-criteria-none = لم تُحدَّد معايير.
posts-part-slates = القوائم
posts-part-slates-none = لم تُطرح أي قائمة.
posts-part-earlier = من شغله سابقا
posts-part-earlier-none = لم يشغله أحد من قبل.
posts-part-standing-for = المناصب المترشح لها
posts-part-standing-for-none = لم يُذكر منصب.
posts-part-stated = ما يذكره المرشح للمعايير
posts-part-stated-none = لم يُذكر شيء.
posts-part-statement = ما يذكره المرشح أيضا
posts-part-statement-none = لم يُذكر شيء آخر.
posts-part-on-slates = في القوائم
posts-part-on-slates-none = ليس في أي قائمة حتى الآن.
posts-part-way = كيف يتولى من في القائمة مناصبهم
posts-part-way-none = لا شيء في السجل.
posts-part-reached = من شملتهم المشاورات
posts-part-reached-none = لم يُستشر أحد.
posts-part-consultations = المشاورات
posts-part-consultations-none = لا مشاورات في السجل.
consultation-by = من جانب: { $seat }
consultation-held-by = من جانب: { $name } ({ $office })، باسم: { $seat }
posts-part-views = آراء الوفود
posts-part-views-none = لم يقدم أي وفد رأيا، وليس ذلك موافقة.

## Who holds a post

held-since = { $name } ({ $member })، منذ { $from }
held-until = { $name } ({ $member })، من { $from } إلى { $until }
held-interim = { $name } ({ $member }): قائم بالأعمال، من { $from } إلى { $until }
holders-title = شاغلو المناصب
holders-heading = شاغلو المناصب في { $date }
holders-lede = كل من كان يشغل منصبا في اليوم الذي تختارونه، بحسب السجل الآن، مع الأماكن الشاغرة.
holders-day = اليوم
holders-show = عرض
holders-none = لم يكن أحد يشغل منصبا في هذا اليوم.
holders-interim = يسد مكانا شاغرا دون أن يشغل المنصب
head-post = المنصب
head-holder-of-post = الشاغل
head-rests-on = الأساس
head-slate = القائمة
head-candidate = المرشح

## Candidates

candidate-number = الترشيح { $number }
candidate-lede = الوفد المرشِّح: { $member }. ولا يرد هنا إلا ما يذكره المرشح عن نفسه.
candidate-withdrawn = سُحب
candidate-withdrawn-at = سُحب الترشيح في { $when }
candidate-nominated-at = تاريخ الترشيح: { $when }
candidate-consented = الموافقة في { $date } ({ $via })
consent-invitation = ردا على دعوة
consent-letter = برسالة
candidate-counted = يُحسب من مواطني
candidate-not-shown = لا يُعرض: حُجب أو مُحي بطلب من المرشح أو بموجب قاعدة.
candidate-answers-delegations = يسمح المرشح بقراءته للوفود وأعضاء المكتب والأمانة على مكاتبهم.
candidate-answers-consulting = لا يسمح المرشح بقراءته إلا لمن يتشاورون بشأن قائمة، على مكاتبهم.
not-stated = لم يُذكر
gender-woman = امرأة
gender-man = رجل
gender-another = غير ذلك
gender-unstated = لا أذكره

## Criteria and findings

test-pairing = في كل منصب واحد على الأقل من كل من: { $classes }، بحسب هذا التصنيف: { $basis }
test-spread = في جميع المناصب معا لا أكثر من { $count } من فئة واحدة، بحسب هذا التصنيف: { $basis }
test-proportion = في جميع المناصب معا لكل فئة بقدر حصتها من الأعضاء، مع التقريب، بحسب هذا التصنيف: { $basis }
test-parity = في جميع المناصب معا لا تشغل النساء ولا الرجال أكثر من نصف الأماكن، مع التقريب إلى الأعلى
test-expertise = في جميع المناصب معا توجد خبرة في كل من: { $areas }
test-one-per-state = لا يشغل مكانين مواطنون من دولة واحدة
test-rotation = لا يخلف أحد مواطنا من دولته في المنصب نفسه
test-name-pairing = واحد من كل فئة في كل منصب
test-name-spread = التوزع على الفئات
test-name-proportion = حصص الأعضاء
test-name-parity = التكافؤ بين الجنسين
test-name-expertise = الخبرة
test-name-one-per-state = واحد لكل دولة
test-name-rotation = التناوب
strength-hard = يجب استيفاؤه
strength-soft = يُستوفى حيثما أمكن
verdict-met = مستوفى
verdict-not-stated = يتوقف على ما لم يُذكر
verdict-not-met = غير مستوفى
findings-heading = النتائج معيارا معيارا
findings-note = لا توجد قائمة رسمية بالبلدان المتقدمة النمو والبلدان النامية. ولذلك يُعرض كل معيار بحسب التصنيف الذي يسميه وبحسب كل تصنيف آخر من النوع نفسه. وما لم يذكره أحد يُعد غير مذكور ولا يُخمَّن أبدا.
findings-none = لم تُقَس بأي معيار.
finding-named = المسمى في المعيار
finding-count = { "\u200F" }{ $of }: { $count }
finding-at = في
finding-missing = لم يُذكر أو لم يُصنَّف
finding-turns-on = كان الأمر سيختلف لو حُسبت جنسية أو فئة أخرى لـ
finding-not-stated = الأماكن التي لم يُذكر بشأنها شيء: { $count }
finding-now = لو قيس الآن لكانت النتيجة: { $verdict }
head-criterion = المعيار
head-basis = التصنيف
head-finding = النتيجة
head-counted = ما حُسب

## Slates

slates-title = القوائم
slate-number = القائمة { $number }
slate-lede = تسمي القائمة مرشحا لكل مكان شاغر. وطرحها لا يبت في شيء.
slate-on-it = من في القائمة
slate-put = معروضة على الأعضاء
slate-appointed = عُيِّن من فيها
slate-replaced = حلت محلها أخرى
slate-replaces = تحل محل
slate-replaced-by = حلت محلها
slate-put-at = طرحتها الرئاسة: { $when }
slate-from = تولي المنصب من { $date }
slate-term-full = لولاية كاملة
slate-term-rest = لما تبقى من ولاية
slate-fill-until = الولاية حتى { $date }
slate-to-announcement = الإعلان والرسالة
slate-open-to-all = كانت إحدى المشاورات مفتوحة لجميع الأعضاء.
slate-all-reached = شملت المشاورات جميع الأعضاء.
slate-reached = جرى الحديث معهم، وليس ذلك موافقة ({ $count }): { $names }
slate-not-reached = لم تشملهم بعد ({ $count }): { $names }
views-note = الرأي ليس تصويتا: لا أحد يعد الآراء، ومن لم يقدم رأيا لم يوافق. ويُعرض أحدث رأي لكل وفد.
view-support = تأييد
view-no-objection = لا اعتراض
view-concern = قلق
view-objection = اعتراض

## How those on a slate come into office

way-chair = عيّنتهم الرئاسة بعد المشاورات، بموجب هذه القراءة: { $reading }
way-members = وافق عليها الأعضاء: { $decision }
way-arrangement = بطريقة اتُّفق عليها لهذه الحالة وحدها دون مساس بقراءة أحد: { $decision }. وعولجت كما بموجب هذه القراءة: { $reading }
way-consulted = الأعضاء الذين شملتهم المشاورات: { $count }
way-ahead-chair = تعيّن الرئاسة بعد مشاورة جميع الأعضاء بشأن هذه القائمة. القراءة: { $reading }
way-ahead-members = يبت الأعضاء في هذه القائمة بتوافق الآراء. القراءة: { $reading }
way-ahead-arranged = وقد اتفق المنتدى على ذلك لهذه الحالة وحدها، دون مساس.
way-ahead-open = يقرأ الأعضاء القاعدة قراءات مختلفة. ويمكن التشاور بشأن القائمة؛ ولا يُعيَّن أحد بموجب أي من القراءتين ما لم يحسمها المنتدى أو يتفق على طريقة لهذه الحالة وحدها، دون مساس.

## Announcement and letter

announcement-heading = تعيين من في القائمة { $number }
announcement-appointed = من يشغل أي منصب
announcement-applied = ما طُبِّق
appointed-from = { $post }: { $name }، { $member }، من { $from }
appointed-until = { $post }: { $name }، { $member }، من { $from } إلى { $until }
letter-heading = رسالة إلى الأعضاء
letter-opens = إلى جميع الأعضاء: تولى المناصبَ الآتون.
letter-closes = ولا يمس ذلك قراءة أي عضو للقاعدة.

## Classifications

classifications-title = تصنيفات الأعضاء
classifications-lede = لا أحد يمسك قائمة رسمية بالبلدان المتقدمة النمو والبلدان النامية، والمجموعات الإقليمية تقوم على الممارسة. ولكل جدول هنا مصدره، ولا يُفضَّل أي منها، ويبقى العضو الذي ليس في أي فئة غير مصنَّف.
classifications-none = لا تصنيف في السجل.
classification-lede = جدول يمكن أن يحل محله غيره؛ وليس رسميا.
classes-heading = الفئات وأعضاؤها
class-none = غير مصنَّفين: { $count }
class-also = ينتمون إليها أيضا ويُحسبون في غيرها: { $class }
division-development = التنمية
division-region = المنطقة

## Downloads

table-office-holders = مدد شغل المناصب، مدة في كل سطر
table-candidates = المرشحون بموافقتهم، مرشح ومنصب في كل سطر
table-slates = نتائج كل قائمة، معيار وتصنيف في كل سطر؛ وللقائمة التي لم تُقَس بمعيار سطر واحد
table-classifications = أي عضو في أي فئة من أي تصنيف، واحد في كل سطر
column-office = الوظيفة: chair أو vice-chair أو rapporteur أو co-facilitator
column-person = الشخص باسمه المستعار في السجل
column-person_name = الاسم؛ فارغ إن حُجب أو مُحي
column-office_from = أول يوم في المنصب
column-office_until = أول يوم بعد المنصب؛ فارغ ما لم تُحدَّد نهاية
column-left = سبب الانتهاء: term-over أو resigned أو recalled أو ended أو unable؛ ويُترك فارغا إن لم يكن في السجل
column-candidate = رقم الترشيح
column-candidacy = standing (قائم) أو withdrawn (مسحوب)
column-post = مفتاح المنصب
column-counted = العضو الذي يُحسب المرشح من مواطنيه
column-gender = woman أو man أو another كما ذُكر؛ فارغ إن لم يُذكر أو لا يُعرض
column-audience = من يجوز له أن يقرأ ما يذكره المرشح أيضا: public أو delegations أو consulting
column-expertise = أجزاء الإطار التي ذُكرت فيها خبرة
column-consented = يوم الموافقة
column-slate = رقم القائمة
column-slate_standing = put (مطروحة) أو replaced (مستبدلة) أو appointed (معيَّنة)
column-candidates = أرقام الترشيحات فيها
column-criterion = مفتاح المعيار، فريد في مجموعته
column-classification = مفتاح التصنيف
column-verdict = met أو not-stated (يتوقف على ما لم يُذكر) أو not-met
column-not_stated = عدد الأماكن التي لم يُذكر بشأنها شيء
column-division = development (التنمية) أو region (المنطقة)
column-class = مفتاح الفئة
column-class_name = اسم الفئة
column-belongs = counted: يُحسب في هذه الفئة؛ also: ينتمي إليها أيضا ويُحسب في غيرها
