# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = أُدرج البيان { $number }: «{ $title }»، { $holder }، { $date }
act-statement-recorded-report = أُدرج التقرير { $number }: «{ $title }»، { $publisher }، { $date }
act-position-disputed = { $seat }: الموقف { $number } في المسألة «{ $question }» نُقل خطأ: { $reason }
act-dispute-settled-retracted = سُوّي الاعتراض { $dispute } على نقل الموقف { $number }: أُلغي الموقف
act-dispute-settled-declared = سُوّي الاعتراض { $dispute } على نقل الموقف { $number }: أعلن الوفد موقفه بنفسه
act-dispute-settled-withdrawn = { $seat }: سُحب الاعتراض { $dispute } على نقل الموقف { $number }
act-position-annotated = { $seat }: تعليق على الموقف { $number } في المسألة «{ $question }»: { $words }
act-position-confirms = ، ويؤكد الوفد بذلك الموقف { $number }
act-position-corrects = ، ويصحح الوفد بذلك الموقف { $number }

run-statement-recorded = البيانات والتقارير المدرجة: { $count }
run-position-disputed = المواقف المعترض على نقلها: { $count }
run-dispute-settled = الاعتراضات التي سُوّيت: { $count }
run-position-annotated = التعليقات على المواقف: { $count }

## Verbs, nouns and what is missing

verb-record-statement = إدراج بيان أو تقرير
verb-raise-question = طرح مسألة أو اقتراح جواب
verb-dispute-position = القول إن موقفا نُقل خطأ
verb-settle-dispute = تسوية اعتراض على نقل موقف
verb-annotate-position = التعليق على موقف
noun-statement = بيان
noun-dispute = اعتراض على نقل موقف
noun-annotation = تعليق على موقف
missing-statement = لا يوجد بيان { $key }
missing-dispute = لا يوجد اعتراض { $key }
missing-annotation = لا يوجد تعليق رقمه { $key }
all-statements = عرض جميع البيانات

## Refusals

refusal-SpeakerNeeded = لم يُذكر من يتكلم. اذكر المتكلم؛ ولا يجوز أن يتناول عدة متكلمين إلا تقرير من طرف ثالث.
refusal-StatementOnRecord = هذا الملف مسجل بالفعل بوصفه البيان { $statement }. ولا حاجة إلى إدراج شيء.
refusal-OutsideTheText = الموضع المقتبس ليس في نص { $document }، وعدد بايتات هذا النص { $bytes }. حدد الكلمات في النص من جديد.
refusal-NotOfTheDelegation = الموقف { $position } غير منسوب إلى { $member }. ولا يرد عليه إلا الوفد الذي نُسب إليه.
refusal-DisputeOnRecord = الاعتراض { $dispute } على نقل هذا الموقف لم يُسوَّ بعد. ولا حاجة إلى إدراج شيء.
refusal-DisputeSettledBefore = سُوّي الاعتراض { $dispute } بالفعل. ولا حاجة إلى فعل شيء.
refusal-DisputeStands = ما زال الموقف { $position } قائما كما اعتُرض عليه. ألغه، أو دع الوفد يعلن موقفه بنفسه أو يسحب الاعتراض { $dispute }.
refusal-NotWhatIsConfirmed = الموقف { $position } ذو اتجاه آخر أو يتعلق بخيار آخر. لقول غير ذلك، صحّحه.
refusal-OnAnotherQuestion = الموقف { $position } يتعلق بمسألة أخرى. رُدَّ عليه في إطارها.
refusal-DeclaredSince = أعلن الوفد الموقف { $declared } بعد الموقف { $position }. لتغييره، أعلن موقفا جديدا.
refusal-ExpressedLater = أُعرب عن الموقف { $position } في يوم لاحق. رُدَّ عليه في ذلك اليوم أو بعده.

## Pages

statements-title = البيانات
statements-heading = البيانات والتقارير
statements-lede = ما أُلقي أو نُقل، بكلماته. ولكل فقرة ولكل مقطع عنوان دائم.
statements-none = لم يُسجل أي بيان بعد.
statements-count = عدد البيانات والتقارير المسجلة: { $count }.
statements-newer = بيانات أحدث
statements-older = بيانات أقدم
statement-page-title = البيان { $number }: { $title }
statement-status-as-delivered = كما أُلقي
statement-status-check-against-delivery = يُراجع عند الإلقاء
statement-status-translation = ترجمة
statement-status-third-party = تقرير من طرف ثالث
statement-language-en = الإنكليزية
statement-language-fr = الفرنسية
statement-language-es = الإسبانية
statement-language-ru = الروسية
statement-language-zh = الصينية
statement-language-ar = العربية
statement-language-other = لغة أخرى
statement-spoken-by = ألقاه: { $member }
statement-meeting = { $session }، الجلسة { $number }
fact-speaker = المتكلم
fact-on-behalf-of = باسم
fact-delivered = تاريخ الإلقاء أو الإصدار
fact-statement-status = علاقة النص بما قيل
fact-language = اللغة
fact-translates = ترجمة
fact-translations = الترجمات
fact-session = الدورة
fact-item = بند جدول الأعمال
fact-text-sha256 = النص، SHA-256
fact-original-sha256 = الملف كما سُلّم، SHA-256
fact-words = كلماته
document-words = اقرأه هنا
statement-get-text = النص
statement-get-original = الملف
statement-text-heading = الكلمات
statement-text-missing = لا يحفظ هذا الموقع النص. لكن بصمته مسجلة، ويمكن لمن لديه النص أن يتحقق منه.
statement-paragraph = رابط دائم إلى الفقرة { $number }
statement-link-words = رابط إلى الكلمات المحددة
statement-marked = المقطع المطلوب معلَّم: البايتات من { $from } إلى { $to } من النص.
statement-before = ما سبق في النص
statement-after = بقية النص
statement-whole = النص كاملا في صفحة واحدة، للطباعة
statement-positions-heading = مواقف تستند إلى هذه الكلمات
statement-positions-lede = كل منها أكده شخص. ولا يُستنتج شيء مما لم يُقل.
statement-positions-none = لا يوجد موقف مسجل يستند إلى هذا النص.
statement-quoted-elsewhere = عدد المواقف التي تستند إلى أجزاء أخرى من النص: { $count }.
statement-position-retracted = ملغى
statement-position-disputed = يُقال إنه نُقل خطأ

## The table of statements

table-statements = البيانات والتقارير، واحد في كل سطر
column-statement = رقم البيان
column-speaker = رمز المتكلم؛ ويُترك فارغا إذا تناول التقرير عدة متكلمين
column-language = لغة النص: ar أو zh أو en أو fr أو ru أو es
column-status = as-delivered أو check-against-delivery أو translation أو third-party
column-original = SHA-256 للملف كما سُلّم، بالنظام الست عشري
column-bytes = عدد بايتات النص
column-text_url = عنوان النص

## Handing a statement in

intake-title = تسليم بيان
intake-lede = اختر ملفات أو مجلدا كاملا، أو أسقطها على الاستمارة، أو ألصق الكلمات. ويُعرض ما قُرئ من كل منها قبل إدراج أي شيء.
intake-file = الملفات
intake-file-hint = نص عادي أو Markdown أو HTML أو DOCX أو PDF يتضمن نصا؛ حتى 10 ميغابايت لكل ملف، و60 ملفا في المرة الواحدة.
intake-words = أو الكلمات ملصقةً
intake-go-on = اقرأ
intake-fault-none = اختر ملفا أو ألصق الكلمات.
intake-fault-both = هناك ملف وهناك كلمات. قدم أحدهما.
intake-refused-empty = ليس فيه نص. اختر ملفا آخر.
intake-refused-too-large = يزيد على 10 ميغابايت. سلّم أجزاءه واحدا واحدا.
intake-refused-too-long = يزيد نصه على 4 ميغابايت. سلّم أجزاءه واحدا واحدا.
intake-refused-unknown-format = ليس نصا عاديا ولا Markdown ولا HTML ولا DOCX ولا PDF، أو ليس ما يقوله اسمه. احفظه بإحدى هذه الصيغ.
intake-refused-broken-encoding = لا يمكن تحديد حروفه بيقين. احفظه بترميز UTF-8 وسلّمه من جديد.
intake-refused-scanned = صفحاته صور بلا نص. سلّم الملف الذي طُبع منه، أو ملفا جرى التعرف على نصه.
intake-refused-letters-unknown = حروفه مرسومة ولا يذكر الملف ما هي. سلّم الملف الذي طُبع منه، أو ملفا جرى التعرف على نصه.
intake-refused-encrypted = إنه مقفل. سلّم نسخة بلا كلمة مرور.
intake-refused-active = يحمل برامج أو ملفات أخرى أو روابط تُحمَّل من تلقاء نفسها. احفظ نسخة بسيطة وسلّمها.
intake-refused-bomb = يتضخم عند فكه أكثر بكثير من حجمه. احفظه من جديد وسلّمه.
intake-refused-damaged = إنه مبتور أو تالف. احفظه من جديد وسلّمه.
intake-refused-unreadable = استغرقت قراءته وقتا طويلا أو أخفقت. احفظه نصا عاديا وسلّمه.
intake-known = هذا الملف مسجل بالفعل:
intake-about-title = ما هذا البيان
intake-read = عدد الفقرات المقروءة: { $count }.
intake-preview = بدايته
intake-language-in = اللغة التي يبدو أنه مكتوب بها: { $language }. يُرجى تأكيدها أدناه.
intake-language-mixed = يبدو أنه بعدة لغات: { $languages }. سلّم كل لغة على حدة أو اختر اللغة الرئيسية.
intake-language-another = يبدو أنه ليس بأي من اللغات الست. سلّم نسخة بإحداها.
intake-language-unknown = إنه أقصر من أن تُعرف لغته. يُرجى الاختيار.
intake-notice-encoding-mended = صُححت حروف كانت مرمزة مرتين.
intake-notice-words-joined = وُصلت كلمات كانت مقطوعة في آخر السطر.
intake-notice-numbers-left-out = أرقام القوائم التي يضعها البرنامج ليست من النص وقد حُذفت.
intake-notice-changes-shown = يُظهر الملف تعديلات. حُذف ما شُطب وقُرئ ما أضيف.
intake-notice-letters-missing = تعذرت قراءة بعض الحروف وهي ناقصة. قارن النص بالملف.
intake-notice-pages-without-text = بعض الصفحات صور بلا نص وهي ناقصة.
intake-notice-apostrophes-lost = يبدو أن بعض الفواصل العليا مفقودة. ويُحفظ النص كما هو.
intake-field-title = العنوان
intake-field-title-hint = كما يرد في الوثيقة؛ مثلا «بيان بيرو بشأن البند 5».
intake-field-language = لغة النص
intake-field-status = علاقة النص بما قيل
intake-field-speaker = المتكلم
intake-field-speaker-hint = للبيان باسم مجموعة: المجموعة. واتركه فارغا لتقرير يتناول عدة متكلمين.
intake-field-spoken-by = من ألقاه، إذا تكلمت مجموعة
intake-field-session = الدورة
intake-field-meeting = رقم الجلسة
intake-field-item = بند جدول الأعمال
intake-field-on = يوم الإلقاء أو الإصدار
intake-field-publisher = الناشر
intake-field-publisher-hint = مثلا «البعثة الدائمة لبيرو» أو «الأمانة العامة».
intake-field-address = أين يمكن قراءته
intake-field-document = الرمز
intake-field-document-hint = رمز الوثيقة إن وُجد. ورمز وثيقة مسجلة يمنحها كلماتها.
intake-fault-meeting = اذكر رقم جلسة من الدورة المختارة.
intake-fault-symbol = يتكون الرمز من حروف وأرقام وعلامات / - . _ بلا مسافات.
intake-folder = أو مجلد كامل
intake-kept-for = الملف الذي يُسلَّم ولا يُدرج خلال سبعة أيام يُحذف. وما سُجل يبقى.
intake-refused-too-many = لا يُقبل سوى 60 ملفا في المرة الواحدة. سلّم هذا الملف مع الملفات التالية.
intake-handed-waiting = ملفات مسلَّمة تنتظر الإدراج
intake-handed-title = ما جرى تسليمه
intake-handed-lede = كل ملف مع ما قُرئ منه. ولا يُسجل شيء قبل أن تذكر ما هو وتؤكده.
intake-handed-none = لا شيء ينتظر هنا.
intake-handed-on-record = مسجل: { $statement }
intake-handed-waits = لم يُقرأ بعد. ويُقرأ عندما تذكر ما هو.
intake-handed-about = اذكر ما هو
intake-handed-remove = أزله من القائمة
intake-handed-clear = أزل من القائمة ما لا يحتاج إلى جواب
intake-handed-more = سلّم المزيد
intake-handed-language-mixed = يبدو أنه بعدة لغات.
intake-handed-language-another = يبدو أنه ليس بأي من اللغات الست.
intake-handed-language-unknown = أقصر من أن تُعرف لغته.
intake-field-sure = شك بشأن اللغة
intake-field-sure-yes = تحققتُ: النص باللغة المختارة أعلاه.
intake-fault-language = لا يبدو أن النص باللغة المختارة. اختر لغته، أو ضع علامة بأنك تحققت.
intake-fault-mixed = يبدو أن النص بعدة لغات. سلّم كلا منها بيانا مستقلا، أو ضع علامة بأن اللغة المختارة هي الرئيسية.
intake-field-translates = أصل الترجمة
intake-field-translates-hint = للترجمة التي سُجل أصلها فقط. وتحيل كل من الصفحتين عندئذ إلى الأخرى.
intake-fault-no-translation = للترجمة وحدها أصل. اختر «ترجمة»، أو لا تختر أصلا.
intake-fault-same-language = الأصل باللغة نفسها. اختر أصلا آخر أو لغة أخرى.
intake-preview-further = المزيد مما قُرئ
intake-preview-rest = عدد الفقرات الأخرى غير المعروضة هنا: { $count }.
desk-nav-statements = البيانات

## A second opinion

desk-said-opinion-none = لم يُهيأ أي نموذج لرأي ثان؛ واستُخدمت القواعد وحدها.
desk-said-opinion-failed = لم يقدم النموذج جوابا يمكن استخدامه. ولم يتغير شيء.
desk-said-opinion-asked = طُلب رأي ثان. وما أمكن التحقق منه يظهر إلى جانب الاقتراحات.
desk-said-statement-entered = سُجل البيان. وثمة بيانات أخرى تنتظر الإدراج.
