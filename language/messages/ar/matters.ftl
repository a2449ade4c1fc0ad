# Matters put for decision: acts, verbs, refusals, stages, pages.

## Instants

matter-when = { "\u200F" }{ $date }، { $time } ({ $zone })

## Acts as sentences

act-terms-set-in-meeting = حُددت شروط البت في الجلسة
act-terms-set-silence = حُددت شروط إجراء الموافقة الصامتة
act-terms-set-after-consultations = حُددت شروط البت بعد المشاورات
act-matter-put = طُرح الموضوع { $matter } للبت: «{ $title }»
act-matter-opened = فُتح الموضوع { $matter }: «{ $title }»
act-matter-opened-until = فُتح إجراء الموافقة الصامتة بشأن الموضوع { $matter } حتى { $when }: «{ $title }»
act-consensus-tested = سألت الرئاسة عما إذا كان هناك اعتراض على الموضوع { $matter }
act-concern-raised = { $seat }: إبداء قلق بشأن الموضوع { $matter }
act-hold-asked = { $seat }: طلب إرجاء الموضوع { $matter } حتى { $when }
act-objection-raised = { $seat }: الاعتراض { $number } على الموضوع { $matter }
act-objection-raised-late = { $seat }: الاعتراض { $number } على الموضوع { $matter }، ورد بعد الموعد ولا يُحتسب
act-objection-raised-ends = { $seat }: كُسر الصمت بشأن الموضوع { $matter } (الاعتراض { $number })؛ لم يُعتمد الموضوع
act-objection-raised-pauses = { $seat }: كُسر الصمت بشأن الموضوع { $matter } (الاعتراض { $number })؛ الإجراء موقوف
act-objection-raised-reopens = { $seat }: كُسر الصمت بشأن الموضوع { $matter } (الاعتراض { $number })؛ أعيد فتح المشاورات
act-objection-withdrawn = { $seat }: سُحب الاعتراض { $number } على الموضوع { $matter }
act-words-attached-reservation = { $seat }: تحفظ على الموضوع { $matter }
act-words-attached-dissociation = { $seat }: نأي عن أجزاء من الموضوع { $matter }
act-words-attached-understanding = { $seat }: الفهم الذي ينضم على أساسه في الموضوع { $matter }
act-words-attached-explanation-before = { $seat }: تعليل قبل البت في الموضوع { $matter }
act-words-attached-explanation-after = { $seat }: تعليل بعد البت في الموضوع { $matter }
act-consultation-held = جرت المشاورة { $number } بشأن الموضوع { $matter } في { $date } مع: { $members }
act-consultation-confirmed = { $seat }: تأكيد موجز المشاورة { $number } بشأن الموضوع { $matter }
act-text-changed = عُدل نص الموضوع { $matter }
act-text-changed-until = عُدل نص الموضوع { $matter }؛ والموعد الجديد هو { $when }
act-deadline-extended = مُدد موعد الموضوع { $matter } حتى { $when } (السبب: { $reason })
act-silence-resumed = استؤنف إجراء الموافقة الصامتة بشأن الموضوع { $matter } حتى { $when }
act-decision-taken-in-meeting = اتُخذ المقرر { $decision } في الجلسة دون اعتراض: «{ $title }»
act-decision-taken-silence = اتُخذ المقرر { $decision } إذ لم يُكسر الصمت: «{ $title }»
act-decision-taken-after-consultations = اتُخذ المقرر { $decision } بعد مشاورات دون اعتراض: «{ $title }»
act-decision-taken-vote = اتُخذ المقرر { $decision } بالتصويت: «{ $title }»
act-matter-closed-not-adopted = لم يُعتمد الموضوع { $matter }: «{ $title }» (السبب: { $reason })
act-matter-closed-withdrawn = سُحب الموضوع { $matter }: «{ $title }» (السبب: { $reason })
act-matter-closed-deferred = أُجل الموضوع { $matter }: «{ $title }» (السبب: { $reason })
act-matter-closed-taken-note-of = أُحيط علما بالموضوع { $matter }: «{ $title }» (السبب: { $reason })
act-decision-cancelled = أُلغي المقرر { $decision } بالمقرر { $by } (السبب: { $reason })
act-vote-taken-carried = طُرح الموضوع { $matter } للتصويت بنداء الأسماء ونال الأغلبية: مؤيدون { $yes }، معارضون { $no }، ممتنعون { $abstain }
act-vote-taken-failed = طُرح الموضوع { $matter } للتصويت بنداء الأسماء ولم ينل الأغلبية: مؤيدون { $yes }، معارضون { $no }، ممتنعون { $abstain }

## Runs of acts

run-terms-set = شروط البت المحددة: { $count }
run-matter-put = الموضوعات المطروحة للبت: { $count }
run-matter-opened = الموضوعات المفتوحة: { $count }
run-consensus-tested = الأسئلة عن الاعتراض: { $count }
run-concern-raised = أوجه القلق المبداة: { $count }
run-hold-asked = طلبات الإرجاء: { $count }
run-objection-raised = الاعتراضات: { $count }
run-objection-withdrawn = الاعتراضات المسحوبة: { $count }
run-words-attached = التحفظات وحالات النأي والتفاهمات والتعليلات: { $count }
run-consultation-held = المشاورات المعقودة: { $count }
run-consultation-confirmed = موجزات المشاورات المؤكدة: { $count }
run-text-changed = النصوص المعدلة: { $count }
run-deadline-extended = المواعيد الممددة: { $count }
run-silence-resumed = إجراءات الموافقة الصامتة المستأنفة: { $count }
run-decision-taken = المقررات المتخذة: { $count }
run-matter-closed = الموضوعات المغلقة دون بت: { $count }
run-decision-cancelled = المقررات الملغاة: { $count }
run-vote-taken = عمليات التصويت بنداء الأسماء: { $count }

## What is asked, after “it is not possible to”

verb-put-matter = طرح موضوع للبت
verb-open-matter = فتح موضوع
verb-test-consensus = السؤال عن الاعتراض
verb-gavel = إعلان أنه تقرر ذلك
verb-decide-by-silence = إثبات أن الصمت لم يُكسر
verb-extend-deadline = تمديد موعد
verb-resume-silence = استئناف إجراء موافقة صامتة
verb-change-text = تعديل نص موضوع
verb-record-consultation = تسجيل مشاورة
verb-close-matter = إغلاق موضوع دون بت
verb-cancel-decision = إلغاء مقرر
verb-take-vote = تسجيل تصويت
verb-raise-concern = إبداء قلق
verb-ask-hold = طلب إرجاء موضوع
verb-object = الاعتراض
verb-withdraw-objection = سحب اعتراض
verb-attach-words = إرفاق تحفظ أو نأي أو تفاهم أو تعليل
verb-confirm-consultation = تأكيد موجز مشاورة

## Kinds of things

noun-matter = موضوع
noun-terms = شروط البت
noun-objection = اعتراض
noun-consultation = مشاورة
noun-decision = مقرر
noun-hold = طلب إرجاء
noun-language-version = نسخة لغوية
noun-vote = تصويت

## Refusals

refusal-WrongStage = الموضوع { $matter }، المطروح بموجب القاعدة { $provision }، ليس في المرحلة اللازمة لهذا ({ $stage }). انظر أين وصل.
refusal-SilenceWithoutHours = يحتاج إجراء الموافقة الصامتة بموجب القاعدة { $provision } إلى حد أدنى من الساعات. اذكره.
refusal-DeadlineNeeded = يحتاج إجراء الموافقة الصامتة بموجب القاعدة { $provision } إلى موعد. اذكره.
refusal-NoDeadlineInThisMode = لا موعد إلا لإجراء موافقة صامتة جار، وهذا الموضوع بموجب القاعدة { $provision } ليس كذلك. احذف الموعد.
refusal-LanguagesMissing = تشترط القاعدة { $provision } النص بهذه اللغات أيضا: { $missing }. ويبدأ الصمت متى صدر.
refusal-DeadlineTooNear = تشترط القاعدة { $provision } ما لا يقل عن { $hours } ساعة. اختر { $earliest } أو بعده.
refusal-DeadlineNotPassed = يستمر الصمت حتى { $deadline }. ولا يترتب عليه شيء قبل ذلك.
refusal-DeadlinePassed = كان الموعد { $deadline }. وقد فات الأوان.
refusal-SilenceOver = انتهى الصمت بشأن الموضوع { $matter } دون كسر في { $ended }. ولن يُدرج إلا ما يترتب عليه.
refusal-PresentNeeded = بموجب القاعدة { $provision } يشارك الأعضاء الحاضرون. عُدهم وسمهم.
refusal-ExtensionOutOfBounds = تجيز القاعدة { $provision } التمديد بما لا يزيد على { $hours } ساعة في المرة. اختر وقتا بعد الموعد، حتى { $latest }.
refusal-HoldOutOfBounds = تجيز القاعدة { $provision } الإرجاء بما لا يزيد على { $hours } ساعة. اختر وقتا لاحقا، حتى { $latest }، أو اعترض.
refusal-NotEntitled = { $member }: ليس ضمن من يحق لهم المشاركة في الموضوع { $matter } بموجب القاعدة { $provision } وفق القائمة عند فتحه. انظر القائمة.
refusal-TextSuperseded = نص الموضوع { $matter }، المطروح بموجب القاعدة { $provision }، أصبح نصا آخر. اقرأه وتصرف بناء عليه.
refusal-TextUnchanged = نص الموضوع { $matter } المطروح بموجب القاعدة { $provision } هو هذا بالفعل. ولا شيء يلزم تغييره.
refusal-ReasonsNeeded = تشترط القاعدة { $provision } ذكر أسباب الاعتراض. اذكرها.
refusal-ObjectionOnRecord = الاعتراض { $objection } لهذا الوفد بموجب القاعدة { $provision } مسجل بالفعل. اسحبه أولا أو اتركه.
refusal-AlreadyWithdrawn = سُحب الاعتراض { $objection } بموجب القاعدة { $provision } بالفعل. لا شيء مطلوب.
refusal-HeadHasTheLastWord = تصرف رئيس الوفد بشأن الاعتراض { $objection } بموجب القاعدة { $provision }. ولا يغير ذلك سواه.
refusal-ObjectionStands = بموجب القاعدة { $provision } لا يُبت في شيء ما دامت هناك اعتراضات ({ $objections }). تشاور مع مقدميها.
refusal-HoldStands = { $member }: طُلب الإرجاء حتى { $until }. انتظر حتى ذلك الحين.
refusal-ParagraphsNeeded = النأي يسمي فقرات. سمها؛ ومن لا يقبل الكل يعترض عليه.
refusal-NobodyConsulted = تشترط القاعدة { $provision } مشاورات ولم تُسجل أي منها. سجل واحدة أولا.
refusal-PauseNotOver = تستمر الوقفة حتى { $until }. انتظر.
refusal-NotAsked = لم تسأل الرئاسة عن الاعتراض على الموضوع { $matter }، أو لم تسأل منذ التغيير. اسأل ثم انتظر الوقفة.
refusal-SwitchedOff = هذا معطل في هذا المنتدى بموجب القاعدة { $provision }. التمس توافق الآراء.

## How far a matter has come

matter-stage-put = مطروح ولم يُفتح بعد
matter-stage-open = مفتوح
matter-stage-paused = كُسر الصمت، موقوف
matter-stage-consulting = كُسر الصمت، مشاورات جارية
matter-stage-decided = بُت فيه
matter-stage-not-adopted = لم يُعتمد
matter-stage-withdrawn = مسحوب
matter-stage-deferred = مؤجل
matter-stage-taken-note-of = أُحيط علما به

## Not found

missing-matter = لا موضوع { $key }
missing-decision = لا مقرر { $key }
missing-objection = لا اعتراض { $key }
missing-consultation = لا مشاورة { $key }
missing-terms = لا شروط بت { $key }
missing-hold = لا طلب إرجاء { $key }
missing-language-version = لا نسخة لغوية { $key }
missing-vote = لا تصويت { $key }

## Pages of matters and decisions

nav-matters = المقررات
all-matters = جميع الموضوعات
matters-title = الموضوعات المطروحة للبت
matters-heading = ما هو مطروح على المنتدى
matters-lede = كل موضوع بمرحلته وطريقة البت فيه وموعده. يقرر المنتدى بتوافق الآراء: يسأل من يعترض، والصمت ليس تأييدا من أحد.
matters-open-heading = مطروح الآن
matters-none-open = لا شيء مطروح للبت.
matters-over-heading = بُت فيه أو أُغلق
matters-none-over = لم يُبت في شيء ولم يُغلق شيء بعد.
matter-number = الموضوع { $number }
matter-put-by = طرحه: { $seat }، { $when }
matter-part-subject = ما يتعلق به
matter-subject-disposition = ما تفعله الجلسة العامة بشأنها
matter-part-rule = القاعدة
matter-part-text = النص
matter-part-people = من يشارك
matter-part-objections = الاعتراضات
matter-part-attached = تحفظات وحالات نأي وتفاهمات وتعليلات
matter-part-concerns = أوجه القلق
matter-part-holds = طلبات الإرجاء
matter-part-consultations = المشاورات
matter-part-vote = التصويت بنداء الأسماء
matter-part-outcome = ما تقرر
matter-none = لا شيء مسجل.
matter-whole = الكل
matter-opened-at = فُتح
matter-entitled = من يحق لهم المشاركة، وفق القائمة المثبتة عند الفتح: { $count }. وترد أسماؤهم جميعا في القوائم أدناه
matter-present = عُدوا حاضرين ({ $count }): { $names }
matter-spoken = أبدوا قولا ({ $count }): { $names }
matter-silent = لم يبدوا قولا، وليس ذلك تأييدا ({ $count }): { $names }
matter-show-names = عرض الأسماء
objection-standing = قائم
objection-withdrawn = مسحوب
objection-late = ورد بعد الموعد، لا يُحتسب
objection-reasons-withheld = الأسباب لا تُعرض.
consultation-not-confirmed = لم يؤكد الموجز من جرت معهم المشاورة.
consultation-confirmed = أكد الموجز
terms-hours-min = ساعات الصمت، على الأقل: { $count }
terms-extension = ساعات التمديد، على الأكثر: { $count }
terms-hold = ساعات الإرجاء، على الأكثر: { $count }
terms-pause = الثواني بين السؤال والإعلان: { $count }
terms-breakers-members = يشارك جميع الأعضاء.
terms-breakers-members-present = يشارك الأعضاء الحاضرون.
decisions-heading = المقررات
decisions-lede = كل مقررات المنتدى، الأحدث أولا، مع القاعدة المطبقة.
decisions-none = لم يتخذ المنتدى أي مقرر بعد.
decisions-feed = المقررات كخلاصة (Atom)
decisions-feed-title = { $forum }: المقررات
decision-number = المقرر { $number }
decision-how-in-meeting = في الجلسة دون اعتراض
decision-how-silence = بصمت لم يُكسر
decision-how-after-consultations = بعد مشاورات دون اعتراض
decision-how-vote = بالتصويت
decision-cancelled-by = أُلغي بالمقرر { $decision }
decision-entitled = الأعضاء الذين يحق لهم المشاركة: { $count }
decision-dissociated = نأوا عن أجزاء منه
decision-confirmed-by = أعلنته الرئاسة وأكده { $person }
decision-by-clerk = أدرجته أمانة السجل عند انتهاء الصمت دون كسر
decision-no-stance = لا يدون موقف أي عضو.

## Columns of the tables of matters and decisions

table-matters = الموضوعات المطروحة للبت، واحدة في كل سطر
table-decisions = مقررات المنتدى، واحد في كل سطر
column-matter = رقم الموضوع
column-subject = نوع ما يُبت فيه، مفتاحا: text وdocument وagenda وwording وreading وunderstanding وغيرها
column-mode = in-meeting (في الجلسة) أو silence (إجراء الموافقة الصامتة) أو after-consultations (بعد مشاورات)
column-put_by = المقعد الذي طُرح منه
column-put_at = متى طُرح
column-stage = المرحلة التي بلغها: put أو open أو paused أو consulting أو decided أو not-adopted أو withdrawn أو deferred أو taken-note-of
column-text = SHA-256 للنص بالنظام الست عشري؛ فارغ إن لم يكن نص
column-opened_at = متى فُتح؛ وعندها ثُبتت قائمة من يحق لهم المشاركة
column-silence_ends = متى ينتهي الصمت: الموعد النهائي أو نهاية آخر طلب إرجاء
column-entitled = عدد الأعضاء الذين يحق لهم المشاركة
column-spoken = الأعضاء الذين قالوا شيئا، برموزهم؛ ومن لم يقل شيئا لا يُعد مؤيدا
column-objecting = الأعضاء الذين لا يزال اعتراضهم قائما، برموزهم
column-dissociated = الأعضاء الذين نأوا بأنفسهم عن جزء منه، برموزهم
column-decision = رقم المقرر: السنة والترتيب
column-how = كيف اتُّخذ: in-meeting أو silence أو after-consultations أو vote
column-confirmed_by = الاسم المستعار للشخص الثاني الذي أكده؛ فارغ لما نتج عن الصمت
column-cancelled_by = المقرر اللاحق الذي ألغاه؛ ويبقى في السجل
column-cancelled_because = لماذا أُلغي

## Letters, changed words, readings in dispute

matter-part-readings = قراءات القاعدة المتنازع عليها
matter-part-silence = ما يعنيه الصمت
matter-part-effect = الأثر
matter-reading-open = يقرأ الأعضاء القاعدة { $provision } قراءات مختلفة. ولا يُبت في ما لا تجيزه إلا إحدى هذه القراءات حتى يحسم المنتدى كيفية قراءتها.
matter-to-letter = الرسالة التي فُتح بها
matter-to-outcome = رسالة النتيجة
matter-closed-reason = السبب المذكور
matter-asked-in = آخر مرة سأل فيها الرئيس عما إذا كان هناك اعتراض كانت في
matter-asked-meeting = { $session }، الجلسة { $number }
objection-in-confidence = قُدمت الأسباب في سرية؛ ولا تُعرض هنا على أحد.
text-changed-words = الكلمات التي تغيرت
text-left-out = حُذف:
text-put-in = أُضيف:
decision-applied = القاعدة كما طُبقت
letter-silence-title = إجراء الموافقة الصامتة بشأن الموضوع { $number }
letter-opened-title = فتح الموضوع { $number }
letter-decision-title = رسالة بشأن المقرر { $number }
letter-outcome-title = رسالة بشأن نتيجة الموضوع { $number }
letter-from = من
letter-to = إلى
letter-to-entitled = الأعضاء الذين يحق لهم المشاركة ({ $count })
letter-to-all = أعضاء المنتدى
letter-date = التاريخ
letter-reference = المرجع
letter-how = كيف اتُّخذ المقرر
letter-declared = الإعلان
letter-outcome = النتيجة
letter-cancelled = أُلغي بعد ذلك
letter-cancelled-by = { $decision } (السبب المذكور: { $reason })
letter-silence-opening = يُعرض ما يلي على الأعضاء بإجراء الموافقة الصامتة.
letter-opened-opening = يُعرض ما يلي على الأعضاء للبت فيه.
letter-outcome-opening = يُبلَّغ الأعضاء بالنتيجة التالية.
letter-silence-means = إذا لم يكسر أحد الصمت قبل انتهائه تقرر ذلك. ومن لم يقل شيئا لا يُدوَّن على أنه وافق.
letter-silence-object = يكسر الوفد الصمت باعتراض يوقعه في مكتبه. والعبرة بوقت تسلم الخادم له.
letter-silence-hold = ومن احتاج إلى وقت فله أن يطلب الإرجاء بدلا من ذلك، في حدود القاعدة.
letter-record = مستخرجة من سجل المنتدى، وهو دليلها:
effect-none = لم يُبت في شيء. ويبقى ما كان قائما من قبل.
effect-text = يسري النص المذكور أعلاه كما تقرر.
effect-subject = يسري ما يلي كما تقرر:
effect-document = تسري الوثيقة { $document } كما تقرر.
effect-agenda = يسري جدول الأعمال كما أُقر: { $session }
effect-reading = اعتبارا من { $date } تُقرأ القاعدة { $provision } كما يلي:
effect-understanding = في هذه الحالة وحدها، ودون مساس بقراءة أي كان للقاعدة { $provision }، يسري ما يلي:

## Votes

votes-off = المنتدى لا يصوّت: فليس في المكتب استمارة للتصويت، وأي تصويت يُطلب بطريقة أخرى يُرفض استنادا إلى هذه القاعدة.
votes-on = عند تعذر توافق الآراء يكون التصويت بنداء الأسماء الملاذ الأخير. ويسجله الرئيس عبر الواجهة البرمجية؛ وليس في المكتب استمارة له.
