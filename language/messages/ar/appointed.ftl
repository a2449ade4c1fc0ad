# Posts, candidates, slates and appointments: acts, verbs, refusals.

## Acts as sentences

act-post-established = أُنشئ منصب في { $body }: «{ $title }» (المقاعد: { $places })
act-nominations-called = طُلب تقديم الترشيحات حتى { $when }: { $posts }
act-nominations-called-asking = طُلب تقديم الترشيحات حتى { $when }: { $posts } (الأسئلة الموجهة إلى المرشحين: { $count })
act-candidate-nominated = { $seat }: ترشيح المرشح { $candidate } بموافقته: { $posts }
act-candidacy-withdrawn = لم يعد المرشح { $candidate } مرشحا
act-classification-recorded = سُجل تصنيف للأعضاء: «{ $title }»
act-criteria-set = سُجلت المعايير { $set } (عددها: { $count }): { $posts }
act-slate-put = طرحت الرئاسة القائمة { $slate } وفيها المرشحون { $candidates }: { $posts }
act-slate-put-replacing = طرحت الرئاسة القائمة { $slate } بدلا من القائمة { $replaced } وفيها المرشحون { $candidates }: { $posts }
act-slate-consulted = جرت مشاورة بشأن القائمة { $slate } في { $date } مع: { $members }
act-slate-consulted-open-to-all = جرت مشاورة بشأن القائمة { $slate } مفتوحة لجميع الأعضاء في { $date } (عدد الأعضاء المذكورين كمتكلمين: { $count })
act-view-filed-support = { $seat }: رأي في القائمة { $slate }: تأييد
act-view-filed-no-objection = { $seat }: رأي في القائمة { $slate }: لا اعتراض
act-view-filed-concern = { $seat }: رأي في القائمة { $slate }: قلق
act-view-filed-objection = { $seat }: رأي في القائمة { $slate }: اعتراض
act-slate-appointed-chair = عينت الرئاسة المرشحين الواردين في القائمة { $slate }: { $holders }
act-slate-appointed-members = تولى المرشحون الواردون في القائمة { $slate } مناصبهم بموافقة الأعضاء (المقرر { $decision }): { $holders }
act-slate-appointed-arrangement = تولى المرشحون الواردون في القائمة { $slate } مناصبهم بترتيب خاص بهذه الحالة وحدها ودون مساس بأي موقف (المقرر { $decision }): { $holders }
act-interim-named = يتولى شاغل منصب ({ $office }، { $body }، من مواطني: { $member }) المهام مؤقتا حتى { $date } على الأكثر: { $post }
act-holder = { "\u200F" }{ $post } – { $name } ({ $member })
act-holder-withheld = { $post } – الاسم محجوب ({ $member })

## Runs of acts

run-post-established = المناصب المنشأة: { $count }
run-nominations-called = الدعوات إلى الترشيح: { $count }
run-candidate-nominated = الترشيحات المقدمة: { $count }
run-candidacy-withdrawn = الترشيحات المسحوبة: { $count }
run-classification-recorded = تصنيفات الأعضاء المسجلة: { $count }
run-criteria-set = مجموعات المعايير المسجلة: { $count }
run-slate-put = القوائم المطروحة: { $count }
run-slate-consulted = المشاورات بشأن القوائم: { $count }
run-view-filed = الآراء المقدمة في القوائم: { $count }
run-slate-appointed = القوائم التي أفضت إلى تولي مناصب: { $count }
run-interim-named = حالات التولي المؤقت: { $count }

## What is asked, after “it is not possible to”

verb-call-nominations = طلب تقديم الترشيحات
verb-nominate-candidate = تقديم ترشيح
verb-withdraw-candidacy = سحب ترشيح
verb-put-slate = طرح قائمة
verb-file-view = تقديم رأي في قائمة
verb-appoint-slate = تعيين المرشحين الواردين في قائمة
verb-name-interim = تسمية من يتولى المهام مؤقتا

## Kinds of things

noun-post = منصب
noun-call-for-nominations = دعوة إلى الترشيح
noun-candidate = مرشح
noun-classification = تصنيف للأعضاء
noun-class = فئة من الأعضاء
noun-criterion = معيار
noun-slate = قائمة

## Refusals

refusal-NominationsClosed = انتهى الترشيح لـ { $post } في { $until }. اطلب من الرئاسة فتحه من جديد.
refusal-ConsentNeeded = لا يُسجل أحد مرشحا قبل موافقته. اطلب موافقة المرشح أولا.
refusal-CountedForOne = يذكر المرشح عدة جنسيات ({ $nationalities }). حدد الجنسية التي يُحتسب بها.
refusal-NotANational = يذكر المرشح جنسيات غير هذه: { $member }. احتسب إحدى الجنسيات المذكورة.
refusal-CandidateWithdrew = لم يعد المرشح { $candidate } مرشحا. اطرح قائمة من دونه.
refusal-NotNominatedFor = لم يُرشح المرشح { $candidate } لـ { $post }. سم من رُشح له.
refusal-ClassedTwice = يُحتسب هذا العضو في فئتين من { $basis }: { $member }. احتسبه في واحدة واذكر أنه ينتمي إلى الأخرى أيضا.
refusal-DecidedApart = لا تبت هيئة واحدة بموجب قاعدة واحدة في هذين المنصبين: { $post }، { $other }. اطلبهما كلا على حدة.
refusal-PlacesDiffer = المقاعد الشاغرة في ذلك اليوم: { $vacant }؛ المرشحون المسمون: { $named } ({ $post }). سم بقدر المقاعد.
refusal-NoTermToComplete = لا ولاية جارية في ذلك اليوم: { $post }. اطرح القائمة لولاية كاملة.
refusal-SlateReplaced = حلت القائمة { $by } محل القائمة { $slate }. استخدم القائمة { $by }.
refusal-AlreadyAppointed = المرشحون الواردون في القائمة { $slate } في مناصبهم. سجل بدلا من ذلك انتهاء المنصب.
refusal-NotAllConsulted = تشترط القاعدة { $provision } التشاور مع جميع الأعضاء. عدد من لم يُتشاور معهم بشأن القائمة { $slate }: { $count }. تشاور معهم أو اعقد مشاورة مفتوحة للجميع.
refusal-CriteriaNotMet = لا تستوفي القائمة { $slate }، أو لا يمكن القول إنها تستوفي، معايير واجبة: { $criteria }. اطرح قائمة أخرى.
refusal-ApprovalNeeded = بموجب القاعدة { $provision } الموافقة للأعضاء. اطرح عليهم القائمة { $slate } للبت أولا.
refusal-NothingVacant = لا مقعد شاغر في ذلك اليوم: { $post }. اختر يوما آخر.
refusal-NotInOffice = لا يشغل { $person } ذلك المنصب في ذلك اليوم. لا يتولى المهام مؤقتا إلا شاغل منصب؛ سم غيره.
refusal-QuestionnaireTooLong = لا تُطرح على المرشحين أكثر من { $questions } أسئلة، ولا يزيد كل منها على { $characters } حرف. اطرح أقل منها أو بكلمات أقل.
refusal-SlateNeeded = بموجب القراءة النافذة يُشغل هذا المنصب بقائمة: { $post }. اطلب من الرئيس أن يقدم قائمة وأن يُبت فيها. وإذا كانت وثيقة تبين من تولى المنصب فاذكر الموضع الذي يرد فيه ذلك.

## Not found

missing-post = لا منصب { $key }
missing-call-for-nominations = لا دعوة إلى الترشيح { $key }
missing-candidate = لا مرشح { $key }
missing-classification = لا تصنيف { $key }
missing-class = لا فئة { $key }
missing-criterion = لا معيار { $key }
missing-slate = لا قائمة { $key }
