# المكتب: هنا يتصرف من يشغلون مقاعد. ما يجوز لكل منهم ينبع من جدول المقاعد.

## Around every page of the desk

nav-desk = المكتب
desk-nav = صفحات المكتب
desk-acting = من يتصرف
desk-acting-as = تتصرف من مقعد: { $seat }
desk-signed-in-as = دخل باسم: { $person }
desk-session-ends = إن لم تفتح صفحة أخرى تنتهي جلستك: { $until }
desk-change-seat = التصرف من مقعد آخر
desk-sign-out = الخروج
desk-sign-in = الدخول
desk-nav-waiting = ما ينتظر
desk-nav-seats = مقاعدي
desk-nav-people = الأشخاص
desk-nav-credentials = وثائق التفويض
desk-nav-officers = شاغلو المناصب
desk-nav-confirmations = التأكيدات
desk-nav-positions = المواقف
desk-nav-log = سجل الأمان
desk-nav-devices = مفاتيح المرور
desk-nav-sessions = جلسات الدخول
desk-nav-tokens = البرامج
desk-contested = وثائق التفويض مطعون فيها: { $party }. وما دامت كذلك يوسم كل تصرف من هذا المقعد بذلك. ولا يُقرر هنا من يمثل العضو.
desk-none = لا شيء.
desk-own-time = بساعتك:

## Forms

desk-continue = متابعة
desk-back = رجوع
desk-optional = (يجوز تركه فارغا)
desk-faulty-title = خطأ: { $title }
desk-faults = { $count ->
    [zero] لا حاجة إلى مراجعة أي إجابة
    [one] تحتاج إجابة واحدة إلى مراجعة
    [two] تحتاج إجابتان إلى مراجعة
    [few] تحتاج { $count } إجابات إلى مراجعة
    [many] تحتاج { $count } إجابة إلى مراجعة
   *[other] تحتاج { $count } إجابة إلى مراجعة
}
desk-fault-missing = الخانة «{ $field }» فارغة. املأها.
desk-fault-choice = لا إجابة عن «{ $field }». اختر واحدة.
desk-fault-date = «{ $field }» ليس تاريخا. اكتبه على صورة 2026-03-30.
desk-fault-order = «{ $field }» يسبق البداية. راجع التاريخين.
desk-fault-email = «{ $field }» ليس عنوان بريد إلكتروني. اكتب عنوانا مثل name@example.org.
desk-fault-hash = «{ $field }» ليس SHA-256. فهو 64 خانة من 0 إلى 9 ومن a إلى f؛ احسبه من الملف من جديد.
desk-fault-long = «{ $field }» أطول من اللازم. اختصره، وأقصى عدد من الحروف: { $count }.
desk-fault-unclean = في «{ $field }» حروف لا تُرى أو تغير اتجاه الكتابة. اكتبه باليد من جديد.
desk-fault-unknown = «{ $field }» لا يسمي شيئا مدرجا في السجل. اختر من القائمة.

## The passkey: the one step that needs a script

passkey-no-script = تحتاج هذه الخطوة إلى برنامج نصي، فالمتصفحات لا تتيح مفاتيح المرور لغيره. وكل ما سواها هنا يعمل بدونه. اسمح بالبرامج النصية لهذا الموقع، أو استخدم جهازا آخر.
passkey-unsupported = لا يستطيع هذا المتصفح استخدام مفاتيح المرور. استخدم متصفحا أحدث أو جهازا آخر.
passkey-cancelled = لم يُفعل شيء: أُغلقت النافذة أو طال الوقت. حاول من جديد.
passkey-known = على هذا الجهاز مفتاح مرور لك. استخدمه.
passkey-elsewhere = لا تعمل مفاتيح المرور إلا في عنوان المنتدى نفسه، { $address }. افتح الصفحة هناك.
passkey-failed = تعذر استخدام مفتاح المرور. حاول من جديد، أو استخدم جهازا آخر.
passkey-waiting = جهازك يسألك الآن.

## Signing in

sign-in-title = الدخول
sign-in-lede = هنا تتصرف وفود الأعضاء وشاغلو المناصب والأمانة. ولا تحتاج القراءة إلى دخول.
sign-in-passkey-heading = بمفتاح مرور
sign-in-passkey = الدخول بمفتاح مرور
sign-in-provider-heading = عن طريق منظمتك
sign-in-provider = الدخول عن طريق { $name }
leaving-title = إلى منظمتك
leaving-lede = تدخل هناك ثم تعود إلى هنا. فإن لم يحدث شيء فاستخدم الرابط.
sign-in-lost = لم يعد لديك مفتاح مرور؟ اطلب من رئاسة وفدك أو من جهة التنسيق فيه أن تدعوك من جديد. ولا يستطيع ذلك غيرهما.
sign-in-invited = وصلتك دعوة؟ افتح الرابط الذي أُرسل إليك، أو اكتب رمزها.
sign-in-failed-title = لم يتم الدخول
sign-in-failed = لم ينجح الدخول. ولا يُقال هنا من هو معروف. حاول من جديد؛ فإن لم ينجح فاسأل جهة التنسيق في وفدك.
sign-in-again = الدخول من جديد
sign-in-needed-title = ادخل أولا
sign-in-needed = لم تدخل، أو انتهت جلستك. ولم يُرسل ما كتبته.
signed-out-title = خرجت
signed-out = انتهت جلستك على هذا الجهاز.
step-up-title = أثبت أنك أنت
step-up-lede = تحتاج هذه الخطوة إلى علامة جديدة منك. استخدم مفتاح المرور، ثم تتابع من حيث كنت.
step-up = استخدام مفتاح المرور

## Invitations

invitation-title = قبول دعوة
invitation-lede = دُعيت إلى مقعد. أنشئ مفتاح مرور على هذا الجهاز لتقبل؛ وبعدها لا يستطيع غيرك أن يتصرف بصفة الشخص المدعو.
invitation-code = رمز الدعوة
invitation-code-hint = الرمز في الكتاب أو الرسالة التي دُعيت بها.
invitation-seat = المقعد
invitation-role = الدور
invitation-expires = صالحة حتى
invitation-pseudonym = أنت في السجل العلني
invitation-pseudonym-note = لا يعرفك السجل إلا بهذا الاسم المستعار. ويظهر اسمك لوفدك وللأمانة فقط.
invitation-accept = إنشاء مفتاح مرور والقبول
invitation-provider = أو اقبل عن طريق منظمتك؛ فتدخل هناك، وتكون مفاتيح المرور للتوقيع فقط.
invitation-over-title = لا يمكن استخدام هذه الدعوة
invitation-over = هي مجهولة أو منتهية أو مستخدمة أو مسحوبة. اطلب دعوة جديدة ممن دعاك.
founding-title = تأسيس الأمانة
founding-lede = ظهر هذا الرابط عند أول تشغيل للمنتدى. وبه يشغل مقعده أول مسؤول في الأمانة، ثم يدعو الثاني.
founding-over-title = لا رابط تأسيس مفتوحا
founding-over = الأمانة مؤسسة من قبل، أو انتهت صلاحية الرابط. فإن لم يستخدمه أحد فشغّل البرنامج من جديد، فيُظهر رابطا جديدا.
founding-name = اسمك
founding-name-hint = يظهر للأمانة، ولا يدخل السجل أبدا.

## What waits

waiting-title = ما ينتظرك
waiting-lede = كل ما ينتظر هذا المقعد، وأقرب أجل أولا.
waiting-nothing = لا شيء ينتظر هذا المقعد.
waiting-until = حتى
waiting-act = ما يمكن فعله
waiting-hours-left = { $count ->
    [zero] لم تبق أي ساعة
    [one] بقيت ساعة واحدة
    [two] بقيت ساعتان
    [few] بقيت { $count } ساعات
    [many] بقيت { $count } ساعة
   *[other] بقيت { $count } ساعة
}
waiting-minutes-left = { $count ->
    [zero] لم تبق أي دقيقة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $count } دقائق
    [many] بقيت { $count } دقيقة
   *[other] بقيت { $count } دقيقة
}
waiting-do-silence = الاطلاع أو الانضمام أو طلب الإمهال أو كسر الصمت
waiting-confirmation = يطلب منك مسؤول آخر أن تؤكد: { $what }
waiting-own-confirmation = ينتظر مسؤولا ثانيا: { $what }
waiting-invitation = لم يقبل { $person } الدعوة بعد
waiting-term = تنتهي ولايتك في هذا المقعد
waiting-credentials = { $party }: حالة وثائق التفويض: { $standing }
waiting-disputed = { $party }: تعترض جهة تنسيق أخرى على رئاسة الوفد؛ والحكم لكتاب العضو
waiting-focal-point = في وفدك جهة تنسيق واحدة. وبوسع جهة ثانية أن تعيد الدخول للجميع إذا فقدت الأولى كل مفاتيحها.
waiting-passkey = لديك مفتاح مرور واحد. أضف ثانيا على جهاز آخر.
waiting-session = افتتاح { $session }
waiting-meeting = { $session }: افتتاح الجلسة { $number }
waiting-position = لا موقف مسجلا بشأن «{ $question }»
waiting-positions = { $count ->
    [zero] لا مسألة تخلو من موقف مسجل لوفدك.
    [one] لا موقف مسجلا لوفدك بشأن مسألة واحدة. وهذا ظاهر، ولا يلزم فعل شيء.
    [two] لا موقف مسجلا لوفدك بشأن مسألتين. وهذا ظاهر، ولا يلزم فعل شيء.
    [few] لا موقف مسجلا لوفدك بشأن { $count } مسائل. وهذا ظاهر، ولا يلزم فعل شيء.
    [many] لا موقف مسجلا لوفدك بشأن { $count } مسألة. وهذا ظاهر، ولا يلزم فعل شيء.
   *[other] لا موقف مسجلا لوفدك بشأن { $count } مسألة. وهذا ظاهر، ولا يلزم فعل شيء.
}
waiting-second-officer = في الأمانة مسؤول واحد. ادع الثاني، فبعض التصرفات تحتاج إلى اثنين.

## Seats

seats-title = مقاعدي
seats-lede = تتصرف من مقعد واحد في كل مرة. ويذكر كل تصرف من أي مقعد كان.
seats-current = تتصرف الآن من هذا المقعد
seats-act = التصرف من هذا المقعد
seats-leave = التخلي عن هذا المقعد
leave-title = التخلي عن المقعد: { $seat }
leave-lede = ينتهي في الحال. ويستطيع من يدير المقعد أن يمنحك إياه من جديد، ولا تستطيع ذلك بنفسك.
seats-from = منذ
seats-until = حتى
seats-ended = انتهى
seats-role = الدور
seats-focal-point = جهة تنسيق
role-head = رئاسة الوفد
role-alternate = تمثيل مناوب
role-adviser = مشورة
role-officer = شغل منصب

## People of a delegation

people-title = الأشخاص: { $party }
people-lede = لا تظهر الأسماء إلا هنا وللأمانة. ويعرف السجل كل شخص باسم مستعار.
people-present = يشغلون مقاعد الآن
people-invited = مدعوون لم يقبلوا بعد
people-past = لم يعودوا يشغلون مقاعد
people-invite = دعوة شخص
people-person = الشخص
people-passkeys = مفاتيح المرور
people-sessions-link = إنهاء الجلسات
people-tokens-link = إنهاء الرموز
people-sessions-title = إنهاء كل جلسات { $person }
people-sessions-lede = يخرج الشخص في الحال من كل مكان وفي كل مقعد. وتبقى مفاتيح المرور: فمن يملك مفتاحا يستطيع الدخول من جديد. وإن ضاع جهاز فأنهوا مفتاح مروره أيضا.
people-sessions-open = الجلسات المفتوحة
people-sessions-end = إنهاء هذه الجلسات
people-tokens-title = إنهاء رموز { $person }
people-tokens-lede = تتوقف في الحال البرامج التي تتصرف عن هذا الشخص من هذا المقعد. وتبقى رموز المقاعد الأخرى.
people-tokens-open = الرموز العاملة
people-tokens-end = إنهاء هذه الرموز
people-role-link = تغيير الدور
people-remove-link = إنهاء المقعد
people-dispute-link = الاعتراض على رئاسة الوفد
people-withdraw = سحب الدعوة
people-reinvite = الدعوة من جديد
reinvite-lede = يحتفظ الشخص بالمقعد والدور والاسم المستعار، وينشئ مفتاح مرور جديدا. وينبغي إنهاء المفاتيح المفقودة.
people-one-focal-point = لا يستطيع إدارة هؤلاء الأشخاص إلا شخص واحد. وتُعرض جهة تنسيق ثانية ولا تُشترط.
people-disputes = محاولات لتنحية رئاسة الوفد
people-dispute = اعتراض على { $person } من { $by }: { $reason }
people-dispute-note = يسمي كتاب العضو رئاسة الوفد. وتبقى المحاولة في السجل ولا تغير شيئا حتى يُقدم كتاب جديد.
person-you = (أنت)
person-unnamed = بلا اسم
person-role = الدور
person-focal-point = جهة تنسيق
person-focal-point-hint = تدعو جهة التنسيق الأشخاص وتغير أدوارهم وتنهي مقاعدهم.
person-name = الاسم
person-name-hint = يظهر للوفد وللأمانة، ولا يدخل السجل أبدا.
person-from = من
person-until = إلى
person-until-hint = آخر يوم. اتركه فارغا إن لم تُعرف النهاية.
person-reason = السبب
person-reason-hint = يظهر في السجل العلني. لا تكتب شيئا عن الشخص.
invite-title = دعوة شخص
invite-channel = كيف تصل الدعوة إلى الشخص؟
invite-by-email = بالبريد الإلكتروني
invite-on-paper = على ورق، برمز أسلمه بنفسي
invite-email = عنوان البريد الإلكتروني (للبريد الإلكتروني)
invite-email-hint = يُستخدم لهذه الرسالة ويُحفظ مع الاسم، ولا يدخل السجل أبدا.
invite-lang = لغة الرسالة
invite-handed = سلّم هذا
invite-handed-note = يظهر مرة واحدة، الآن. ومن يحمله يستطيع القبول بدلا من الشخص ما لم يُستخدم أو يُسحب. سلّمه باليد أو بوسيلة تثق بها.
invite-link = الرابط
invite-code = الرمز الذي يُكتب
role-title = تغيير دور { $person }
remove-title = إنهاء مقعد { $person }
remove-lede = ينتهي في الحال، أيا كان ما يفعله الشخص. وتنتهي جلساته المفتوحة أيضا.
dispute-title = الاعتراض على رئاسة { $person }
dispute-lede = لا تستطيع جهة تنسيق أخرى تنحية رئاسة الوفد. ويُدرج ما تقوله في السجل ولا يغير شيئا حتى يقدم العضو كتابا جديدا بوثائق التفويض.

## Credentials

credentials-title = وثائق التفويض
credentials-lede = يُفتح الوفد بكتاب وثائق التفويض، ثم يدير أشخاصه بنفسه. ولا يُقرر هنا من يمثل العضو: فالادعاءات المتعارضة تظهر جنبا إلى جنب.
credentials-open = فتح وفد أو تجديده بكتاب
credentials-party = الطرف
credentials-standing = الحالة
credentials-head = الرئاسة
credentials-number = كتاب وثائق التفويض
credentials-letter = SHA-256 للكتاب
credentials-issued = تاريخ الكتاب
credentials-issued-by = صادر عن
credentials-issued-by-hint = السلطة الموقعة: وزير الخارجية، البعثة الدائمة.
credentials-none = لم تُقدم وثائق تفويض.
# $count is how many, $members how many members there are.
credentials-opened = { $count ->
    [zero] من أصل الأعضاء وعددهم { $members } لم يُفتح وفد أي عضو.
    [one] من أصل الأعضاء وعددهم { $members } فُتح وفد عضو واحد.
    [two] من أصل الأعضاء وعددهم { $members } فُتح وفدا عضوين.
    [few] من أصل الأعضاء وعددهم { $members } فُتحت وفود { $count } أعضاء.
    [many] من أصل الأعضاء وعددهم { $members } فُتحت وفود { $count } عضوا.
   *[other] من أصل الأعضاء وعددهم { $members } فُتحت وفود { $count } عضو.
}
credentials-missing = الأعضاء الذين لم يُفتح وفدهم بعد: يؤدي كل اسم إلى استمارة كتابه
credentials-history = الكتب والحالات
credentials-stood-on = في
credentials-note = ملاحظة
credentials-note-hint = تظهر في السجل العلني.
credentials-document = SHA-256 للوثيقة
credentials-document-hint = التقرير أو الرسالة التي يستند إليها ذلك، إن وُجدت.
credentials-letter-file = الكتاب
credentials-letter-file-hint = PDF أو صورة. يُحفظ بعيدا عن السجل وللأمانة وحدها؛ وفي السجل بصمته SHA-256.
credentials-letter-hash = SHA-256 (إن كان الكتاب محفوظا في مكان آخر)
credentials-letter-hash-hint = 64 خانة من 0 إلى 9 ومن a إلى f. قدم الكتاب أو هذه.
credentials-letter-none = قدم الكتاب أو بصمته SHA-256.
credentials-letter-both = قدم الكتاب أو بصمته SHA-256، لا كليهما.
credentials-letter-kept = قراءة الكتاب
open-title = فتح وفد بكتاب
open-kind = من يقدم الكتاب؟
open-kind-delegation = عضو
open-kind-observer = مراقب
open-kind-stakeholder = جهة معتمدة من أصحاب المصلحة
open-member = العضو (إن قدمه عضو)
open-key = الرمز المفتاحي (لمراقب أو لجهة من أصحاب المصلحة)
open-key-hint = كلمات بحروف لاتينية صغيرة تفصلها شرطات، كما في قائمة المراقبين أو أصحاب المصلحة.
open-head = من هو؟
open-head-new = شخص لم يشغل مقعدا من قبل
open-name = الاسم (لشخص جديد)
open-name-hint = يظهر للوفد وللأمانة، ولا يدخل السجل أبدا.
standing-title = حالة وثائق التفويض: { $party }
standing-question = ما حالتها الآن؟
standing-submitted = مقدمة
standing-provisional = مقبولة بصفة مؤقتة
standing-approved = معتمدة
standing-contested = مطعون فيها
standing-withdrawn = مسحوبة
standing-contested-note = ما دامت وثائق التفويض مطعونا فيها يوسم كل تصرف للطرف بذلك، ولا يوقف.
credentials-second = يلزم حين يسمي الكتاب رئاسة أخرى، وحين تُدعى الرئاسة من جديد، وحين تُسحب وثائق التفويض. وفيما عدا ذلك اتركه فارغا.
credentials-second-none = بلا مسؤول ثان

## Officers

officers-title = مقاعد شاغلي المناصب
officers-lede = يطلب مسؤول في الأمانة شغل مثل هذا المقعد، ويؤكده مسؤول ثان. ولا يُدرج شيء قبل ذلك.
officers-seat = منح مقعد
officers-seat-title = منح مقعد لشاغل منصب
officers-which = أي مقعد؟
officers-source = أين تقرر ذلك
officers-source-hint = رمز الوثيقة التي تسمي شاغل المنصب، إن وُجدت.
officers-second-title = دعوة المسؤول الثاني
officers-second = في الأمانة مسؤول واحد. وبعض التصرفات تحتاج إلى اثنين.
officers-confirmer = المسؤول الثاني الذي يؤكد

## Confirmations

confirmations-title = تأكيدات المسؤول الثاني
confirmations-lede = هنا ينتظر ما يحتاج إلى شخصين. اقرأ ما سيُدرج ثم أكده بمفتاح مرورك، أو ارفضه.
confirmations-none = لا شيء ينتظر مسؤولا ثانيا.
confirmations-yours = طلبته أنت: يجب أن يؤكده مسؤول آخر.
confirmations-asked = طلبه { $person }
confirmations-open = قراءة وتأكيد
confirmation-title = التأكيد بصفة المسؤول الثاني
confirmation-confirm = التأكيد بمفتاح المرور
confirmation-enter = التأكيد والإدراج
confirmation-decline = رفض
confirmation-declined = رُفض. ولم يُدرج شيء.
confirmation-asked-title = طُلب من مسؤول ثان
confirmation-asked = لم يُدرج شيء بعد. يجده مسؤول آخر في الأمانة في صفحة التأكيدات، حتى { $until }.
closing-title = حجب قيمة أو محوها
closing-link = حجب قيمة مختومة أو محوها
closing-lede = تبقى القيود. ويمكن حجب ما يفتح قيمة مختومة وفقا لقاعدة، أو إتلافه حين يطلب القانون ذلك. ويفعل ذلك مسؤولان معا.
closing-what = ما الذي ينبغي أن يحدث؟
closing-withhold = الحجب: لا تظهر بعد ذلك، ويُحفظ ما يفتحها
closing-erase = المحو: يُتلف ما يفتحها إلى الأبد
closing-seal = الختم
closing-rule = وفقا للقاعدة
closing-rule-hint = رمز الوثيقة المدرجة التي تجيز ذلك.
closing-seal-hint = الخانات الأربع والستون التي تقوم في القيد مقام القيمة.

## Declaring a position

declare-title = إعلان موقف
declare-question = بشأن أي مسألة؟
declare-option = أي خيار؟
declare-stance = ما موقف وفدك؟
declare-words = بكلماتك
declare-words-hint = يُنشر كما تكتبه، موقفا لعضوك ولا لغيره.
declare-lang = لغة هذه الكلمات
declare-now = المسجل حتى الآن: { $stance }
declare-none = لم تُثر مسألة يمكن إعلان موقف بشأنها.

## Checking before what cannot be unsaid

check-title = تحقق مما سيُدرج
check-lede = إذا تابعت فسيقوم هذا في السجل العلني الدائم:
check-how = كيف يُدرج
check-seat = من المقعد
check-person = من الشخص
check-rule = وفقا للقاعدة
check-option = الخيار
check-stance = الموقف
check-words = الكلمات
check-succeeds = ينهي مقعد الرئاسة السابقة
check-day = حدث في
check-signature = التوقيع
check-signature-required = مفتاح مرورك. ولا يُدرج بدونه.
check-signature-unsigned = لا شيء: ليس لديك مفتاح مرور يوقع من هذا المقعد. ويوسم القيد بأنه غير موقع.
check-signature-none = لا يلزم توقيع.
check-second = المسؤول الثاني
check-second-needed = يجب أن يؤكده مسؤول آخر. ولا يُدرج شيء قبل ذلك.
check-beside = يُحفظ جانبا، ولا يدخل السجل أبدا
check-permanent = ما يُدرج لا يُزال أبدا. ويمكن تصحيحه أو إحلال غيره محله فيما بعد، ويبقى ظاهرا.
check-sign = التوقيع بمفتاح المرور
check-enter = الإدراج في السجل
check-ask = الطلب من مسؤول ثان
check-unsigned-note = يمكن إدراجه بلا توقيعك. وعندئذ يوسم في السجل بأنه مدرج بقول المقعد وغير موقع من الشخص.
check-unsigned = الإدراج بلا توقيع
check-exact = الكلمات التي تُوقّع بحذافيرها
check-exact-note = يوقع مفتاح مرورك SHA-256 لهذه الكلمات. ويستطيع أي أحد التحقق من التوقيع في السجل.
check-change = تغيير الإجابات
check-over-title = لم يعد هناك ما يُتحقق منه
check-over = أُدرج من قبل، أو طال انتظاره. انظر في السجل قبل أن تبدأ من جديد.

## The rule under which something is entered, by kind of act

rule-position-recorded = يعلن الوفد موقفه. ويحل محل ما أعلنه من قبل بشأن الخيار نفسه، ويبقى كلاهما ظاهرا.
rule-credentials-presented = تفتح الأمانة وفدا أو تجدده بكتاب وثائق التفويض، ويسمي الكتاب رئاسته.
rule-credentials-stood = تدرج الأمانة حالة وثائق التفويض كما تقررت في غير هذا المكان، ولا تقرر شيئا.
rule-person-seated = تمنح رئاسة الوفد أو جهة التنسيق مقاعد وفدها؛ أما شاغلو المناصب فيمنحهم مقاعدهم مسؤولان في الأمانة.
rule-role-changed = تحدد رئاسة الوفد أو جهة التنسيق أدوار أشخاص وفدها.
rule-person-unseated = تنهي رئاسة الوفد أو جهة التنسيق مقعد شخص من وفدها في الحال.
rule-head-disputed = لجهة تنسيق أخرى أن تعترض على رئاسة الوفد، والحكم لكتاب العضو.
rule-passkey-enrolled = يسجل كل شخص مفاتيح المرور التي يتصرف بها.
rule-passkey-ended = ينهي مفتاح المرور صاحبه أو جهة التنسيق في الوفد نفسه.
rule-value-withheld = يحجب مسؤولان قيمة مختومة حين تطلب قاعدة ذلك.
rule-value-erased = يمحو مسؤولان قيمة مختومة حين يطلب القانون ذلك.

## After entering

receipt-title = أُدرج في السجل برقم { $index }
receipt-lede = القيد دائم وعلني.
receipt-signed = موقع بمفتاح المرور { $passkeys }.
receipt-unsigned = أُدرج بلا توقيع، ووُسم بذلك.
receipt-entry = قراءة القيد
receipt-proof = حفظ الإيصال الذي يثبته
receipt-proof-later = يتاح الإيصال بعد توقيع نقطة التحقق التالية، خلال ثوان.
receipt-next = ما ينتظرك

## What cannot be done

desk-refused-title = لا يمكن فعل هذا
desk-refused-nothing = لم يتغير شيء.
desk-not-yours-title = هذا غير مفتوح لمقعدك
desk-not-yours = لا شيء هنا، أو لا يفتحه مقعدك. تصرف من مقعد آخر إن كان لك.
desk-busy-title = محاولات أكثر من اللازم
desk-busy = كثرت المحاولات في وقت قصير. انتظر { $wait } ثم حاول من جديد؛ ولم يضع شيء.
desk-foreign-title = لم يأت الطلب من هذا الموقع
desk-foreign = يفيد المتصفح بأن موقعا آخر أرسله، فلم يُنفذ. افتح المكتب وافعله هناك.
desk-closed-title = لا يُدرج شيء هنا الآن
desk-closed = يعرض هذا الموقع نسخة، أو وجد فحص خطأ في السجل. وتستمر القراءة. تصرف في موقع المنتدى نفسه، أو اسأل الأمانة.
desk-again = إلى المكتب

## Passkeys, sessions, programs

devices-title = مفاتيح مروري
devices-lede = مفتاح المرور مفتاح على جهاز لا يستطيع استخدامه غيرك. وعدة مفاتيح خير من واحد.
devices-number = مفتاح المرور { $number }
devices-kind = النوع
devices-bound = يبقى على جهاز واحد
devices-synced = يجوز نسخه بين أجهزتك
devices-enrolled = سُجل
devices-ended = أُنهي
devices-add = إضافة مفتاح مرور
devices-add-lede = أنشئ مفتاح مرور على هذا الجهاز أو على مفتاح أمان توصله به. وتستخدم أولا مفتاحا لديك.
devices-end = إنهاء مفتاح المرور هذا
devices-of-title = مفاتيح المرور: { $person }
devices-of-lede = أنه المفاتيح المفقودة. ويبقى ما وقعته موقعا.
desk-sessions-title = جلسات دخولي
desk-sessions-lede = أين دخلت. تنتهي الجلسة بعد 30 دقيقة بلا استخدام، وبعد 12 ساعة على الأكثر.
desk-sessions-this = هذه الجلسة
desk-sessions-begun = البداية
desk-sessions-used = آخر استخدام
desk-sessions-seat = المقعد
desk-sessions-end = إنهاء هذه الجلسة
desk-sessions-end-others = إنهاء كل الجلسات الأخرى
tokens-title = برامج تتصرف عني
tokens-lede = يتيح الرمز لبرنامج أن يقرأ أو يتصرف من أحد مقاعدك. وينتهي مع مقعدك.
tokens-new = إصدار رمز
tokens-new-title = إصدار رمز لبرنامج
tokens-label = لماذا هو؟
tokens-label-hint = لك، لتعرفه فيما بعد.
tokens-scope = ماذا يجوز له؟
tokens-scope-read = قراءة ما يجوز لي أن أقرأه
tokens-scope-verbs = التصرف: ما وُضعت عليه علامة فقط
tokens-verbs = أي تصرفات؟
tokens-last-used = آخر استخدام
tokens-never = لم يُستخدم
tokens-end = إنهاء هذا الرمز
tokens-shown-title = رمزك
tokens-shown = يظهر مرة واحدة، الآن. احفظه حيث لا يقرؤه إلا البرنامج.
tokens-token = الرمز

## Security log

log-title = سجل الأمان: { $party }
log-lede = من فعل ماذا بدخول هذا الطرف ودعواته ومفاتيح مروره. بلا عناوين أجهزة وبلا أسرار.
log-when = متى
log-who = من
log-what = ماذا
log-empty = لم يُسجل شيء.
log-older = الأقدم
log-act-entered = إدراج تصرف
log-acts-in-seat = التصرف من مقعد آخر
log-confirmation-asked = طلب تأكيد مسؤول ثان
log-confirmation-declined = رفض بصفة المسؤول الثاني
log-confirmed = تأكيد بصفة المسؤول الثاني
log-credentials-read = قراءة وثائق تفويض
log-founding-refused = رُفض رابط تأسيس
log-invitation-accepted = قبول دعوة
log-invitation-refused = رُفضت دعوة
log-invitation-withdrawn = سحب دعوة
log-invited = دعوة شخص
log-letter-read = قراءة كتاب وثائق تفويض
log-letter-undelivered = تعذر تسليم رسالة
log-passkey-added = إضافة مفتاح مرور
log-people-read = قراءة قائمة الأشخاص
log-refused = رُفض تصرف
log-secretariat-founded = تأسيس الأمانة
log-session-ended = إنهاء جلسة
log-session-from-elsewhere = ظهرت جلسة من متصفح آخر فأُنهيت
log-sessions-of-person-ended = إنهاء كل جلسات شخص
log-sign-in-failed = دخول لم ينجح
log-signed-in = دخول
log-signed-out = خروج
log-stepped-up = استخدام مفتاح المرور من جديد
log-token-issued = إصدار رمز
log-token-revoked = إنهاء رمز
log-tokens-of-person-revoked = إنهاء رموز شخص
log-token-refused = قدّم برنامج رمزا غير معروف أو منتهي الصلاحية أو ملغى
log-token-beyond-scope = طلب برنامج ما لا ينص عليه رمزه
log-form-from-elsewhere = أرسل موقع آخر استمارة، فلم تُنفذ

## Said once above a page, after something was done

desk-said-invited = الدعوة في الطريق بالبريد الإلكتروني.
desk-said-withdrawn = سُحبت الدعوة. ولم يعد رابطها ورمزها يعملان.
desk-said-session-ended = انتهت الجلسة.
desk-said-sessions-ended = انتهت كل الجلسات الأخرى.
desk-said-person-signed-out = انتهت كل جلسات هذا الشخص.
desk-said-token-revoked = لم يعد الرمز يعمل.
desk-said-person-tokens-revoked = لم تعد رموز هذا الشخص لهذا المقعد تعمل.
desk-said-seat = تتصرف الآن من مقعد آخر.
desk-said-passkey-added = سُجل مفتاح المرور.
desk-said-welcome = لديك مفتاح مرور. أضف ثانيا على جهاز آخر حتى لا يمنعك ضياع واحد من الدخول.
