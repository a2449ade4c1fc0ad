# ردود على الناس: لماذا لا يوجد شيء أو لا يمكن عرضه أو إدراجه.

## Nothing is there

missing-title = غير موجود
missing-page = لا توجد صفحة في { $key }
missing-language = { $key } ليست من لغات هذا الموقع الست
missing-entry = لا يوجد في السجل قيد { $key }
missing-member = لا يوجد عضو { $key }
missing-group = لا توجد مجموعة { $key }
missing-body = لا توجد هيئة { $key }
missing-office = لا يوجد منصب { $key }
missing-session = لا توجد دورة { $key }
missing-meeting = لا توجد جلسة { $key }
missing-agenda-item = لا يوجد بند { $key } في جدول الأعمال
missing-wording = لا توجد صياغة { $key }
missing-document = لا توجد وثيقة { $key }
missing-element = لا يوجد في الإطار عنصر { $key }
missing-provision = لا توجد قاعدة { $key }
missing-reading = لا توجد قراءة { $key }
missing-question = لا توجد مسألة { $key }
missing-option = لا يوجد خيار { $key }
missing-position = لا يوجد موقف { $key }
missing-roll-call = لا يوجد تصويت مسجل على { $key }
missing-seal = لا توجد قيمة مختومة { $key }
missing-near = لعلك تبحث عن أحد ما يلي:
all-questions = عرض جميع المسائل
all-members = عرض جميع الأعضاء
all-groups = عرض جميع المجموعات
all-sessions = عرض جميع الدورات والهيئات
all-provisions = عرض جميع القواعد
all-framework = عرض الإطار
all-documents = عرض جميع الوثائق
all-record = عرض أحدث قيود السجل
first-page = الانتقال إلى الصفحة الأولى

## A request that cannot be answered as it was asked

refused-title = لا يمكن عرض هذا
refused-unknown-parameter = لا تعرف هذه الصفحة «{ $name }»
refused-no-parameters = لا تقبل الصفحة شيئا بعد علامة الاستفهام. احذفه.
refused-known-parameters = تقبل الصفحة: { $names }.
refused-repeated = ورد «{ $name }» مرتين في العنوان
refused-give-once = اذكره مرة واحدة.
refused-excluded = لا يجتمع «{ $one }» و«{ $other }»
refused-give-one = اذكر أحدهما: يوما أو قيدا في السجل.
refused-malformed = لا يصلح «{ $value }» قيمة لـ«{ $name }»
refused-long-address = { $count ->
    [zero] العنوان أطول من صفر بايت
    [one] العنوان أطول من بايت واحد
    [two] العنوان أطول من بايتين
    [few] العنوان أطول من { $count } بايت
    [many] العنوان أطول من { $count } بايت
   *[other] العنوان أطول من { $count } بايت
}
refused-long-query = { $count ->
    [zero] ما بعد علامة الاستفهام أطول من صفر بايت
    [one] ما بعد علامة الاستفهام أطول من بايت واحد
    [two] ما بعد علامة الاستفهام أطول من بايتين
    [few] ما بعد علامة الاستفهام أطول من { $count } بايت
    [many] ما بعد علامة الاستفهام أطول من { $count } بايت
   *[other] ما بعد علامة الاستفهام أطول من { $count } بايت
}
refused-many-parameters = { $count ->
    [zero] لا يُقبل في العنوان أي وسيط
    [one] في العنوان أكثر من وسيط واحد
    [two] في العنوان أكثر من وسيطين
    [few] في العنوان أكثر من { $count } وسطاء
    [many] في العنوان أكثر من { $count } وسيطا
   *[other] في العنوان أكثر من { $count } وسيط
}
refused-long-value = { $count ->
    [zero] في العنوان قيمة أطول من صفر بايت
    [one] في العنوان قيمة أطول من بايت واحد
    [two] في العنوان قيمة أطول من بايتين
    [few] في العنوان قيمة أطول من { $count } بايت
    [many] في العنوان قيمة أطول من { $count } بايت
   *[other] في العنوان قيمة أطول من { $count } بايت
}
refused-long-body = { $count ->
    [zero] ما أُرسل أطول من صفر بايت
    [one] ما أُرسل أطول من بايت واحد
    [two] ما أُرسل أطول من بايتين
    [few] ما أُرسل أطول من { $count } بايت
    [many] ما أُرسل أطول من { $count } بايت
   *[other] ما أُرسل أطول من { $count } بايت
}
refused-ask-less = اطلب قدرا أقل.
refused-plain = عرض الصفحة من دونه
wanted-date = اذكر تاريخا على شكل 2026-03-30، من سنة { $from } إلى سنة { $to }.
wanted-date-or-index = اذكر تاريخا على شكل 2026-03-30، أو رقم قيد من 0 إلى { $to }.
wanted-date-record-empty = اذكر تاريخا على شكل 2026-03-30؛ وليس في السجل قيود بعد.
wanted-number = اذكر عددا صحيحا من { $min } إلى { $max }.
wanted-one-of = اذكر أحد ما يلي: { $words }.
wanted-key = اذكر مفتاحا موجودا في السجل: { $list }.
wanted-list = عرض المتاح
wanted-utf8 = ترميز العنوان غير صحيح. انسخه من جديد من حيث وجدته.

## What cannot be entered, by the code of the refusal

refusal-NotFounded = لم يؤسس المنتدى، فلا يمكن إدراج شيء. أسسه أولا.
refusal-AlreadyFounded = المنتدى مؤسس بالفعل ولا يمكن تأسيسه مرة أخرى. أدرج ما ينقص بصفة تتيح مسك السجل.
refusal-FoundingComplete = اكتمل التأسيس وانتهت به صفة الجهة المؤسسة. تصرف بصفة الأمانة أو بصفة وفد.
refusal-SeatMayNot = لا تتيح صفة «{ $seat }» { $verb }. اطلب ذلك ممن له صفة تتيحه.
refusal-MalformedKey = ليس لـ«{ $key }» شكل المفتاح. استخدم كلمات بأحرف لاتينية صغيرة تصل بينها شرطات، أو الرمز كما يُكتب رسميا.
refusal-Unknown = لا شيء في السجل تحت «{ $key }» ({ $noun }). تحقق من المفتاح أو أدرج الأمر أولا.
refusal-AlreadyOnRecord = «{ $key }» موجود في السجل بالفعل ({ $noun }). استخدم مفتاحا آخر أو اتركه كما هو.
refusal-NothingNamed = القائمة فارغة ويجب أن تسمي واحدا على الأقل ({ $noun }). اذكره.
refusal-NamedTwice = تذكر القائمة «{ $key }» مرتين ({ $noun }). اذكره مرة واحدة.
refusal-EndsBeforeItBegins = تقع النهاية في { $to } قبل البداية في { $from }. تحقق من اليومين.
refusal-AlreadyInGroup = العضو { $member } في المجموعة { $group } في ذلك اليوم بالفعل. ولا حاجة إلى إدراج شيء.
refusal-NotInGroup = العضو { $member } ليس في المجموعة { $group } في ذلك اليوم، فلا يمكنه الخروج منها. تحقق من اليوم.
refusal-UnknownZone = «{ $zone }» غير موجود في قاعدة بيانات المناطق الزمنية. استخدم اسما مثل America/New_York.
refusal-ClockChange = تتغير الساعة في { $zone }: يحل الوقت { $civil } هناك مرتين أو لا يحل أبدا. اختر وقتا آخر.
refusal-OutsideItsSession = لا يقع هذا ضمن الدورة { $session }: فاليوم أو الهيئة أو الرقم مختلف. تحقق منه أو حدد موعد دورة أخرى.
refusal-ReadingsDiffer = القراءات المذكورة ليست القراءات التي تقبلها القاعدة { $provision }: { $admitted }. اذكر هذه بعينها.
refusal-ReadingOpen = يقرأ الأعضاء القاعدة { $provision } قراءات مختلفة، ولا تجيز هذا إلا إحداها. ويمكن إدراجه متى حسم المنتدى كيف تُقرأ القاعدة.
refusal-NotAReadingOfTheQuestion = { $reading } ليست قراءة للقاعدة التي تتعلق بها المسألة. اختر إحدى قراءاتها أو لا تختر شيئا.
refusal-DeclarationIsTheHoldersOwn = لا يدرج الإعلان إلا الوفد صاحب الموقف. سجل الموقف بالوثيقة التي تبينه، أو اطلب إلى الوفد إعلانه.
refusal-ExpressedInTheFuture = { $expressed } بعد اليوم الحاضر، { $today }. اذكر اليوم الذي أُعرب فيه عن الموقف.
refusal-SamePositionOnRecord = صاحب الموقف نفسه ونوع الموقف نفسه والدليل نفسه في السجل بالفعل: الموقف { $position }. ولا حاجة إلى إدراج شيء.
refusal-AlreadyRetracted = الموقف { $position } ملغى بالفعل. ولا حاجة إلى فعل شيء.
refusal-OwnDeclarationStands = الموقف { $position } إعلان صاحبه نفسه. ولا يمكن أن يحل محله إلا إعلان جديد من وفده.
refusal-MalformedHash = «{ $hash }» ليس SHA-256: فهو يتألف من 64 خانة من 0 إلى 9 ومن a إلى f. احسبه من جديد من الملف.
refusal-SecondPersonNeeded = يلزم لهذا شخصان. اذكر شخصا آخر يؤكده.
refusal-AlreadyClosed = القيمة المختومة { $seal } محجوبة أو ممحوة بالفعل. ولا حاجة إلى فعل شيء.
refusal-NotTheSigningKey = المفتاح المذكور لا يوقع السجل الآن؛ والذي يوقعه هو { $signing }. اذكره.
refusal-VotedTwice = العضو { $member } محسوب في جانبين من التصويت المسجل. تحقق من المصدر واحتفظ بواحد.
refusal-SeatsNotInForce = لا يشغل أحد بعد مقعدا في الأمانة. افتح رابط التأسيس وعيّن أولا موظفيها الأولين.
refusal-NotSeated = لا يشغل { $person } مقعد «{ $seat }»، أو لم يشغله بعد. اطلب ممن يديره منحه إياه، أو تصرف من مقعد آخر.
refusal-SeatEnded = انتهى مقعد «{ $seat }» الذي شغله { $person }، ولم يعد ممكنا التصرف منه. فإن كان ذلك خطأ فاتصل بمن يديره.
refusal-RoleMayNot = لا يتيح دور «{ $role }» { $verb }. اطلب ذلك في وفدك ممن يتيحه دوره.
refusal-OfAnotherSeat = لا يتيح مقعد «{ $seat }» { $verb } إلا في شؤونه هو. اطلب ذلك ممن يشغل المقعد الآخر.
refusal-SecondPersonNotSeated = لا يشغل { $person }، المذكور شخصا ثانيا، هذا المقعد. اذكر شخصا آخر يشغله.
refusal-SignatureNeeded = يستلزم { $verb } توقيع كل من يتصرف بمفتاح مرور. وقّع، أو سجل مفتاح مرور أولا.
refusal-PasskeyDoesNotStand = مفتاح المرور { $passkey } منتهٍ أو غير مسجل أو يخص شخصا آخر. وقّع بغيره.
refusal-DeviceBoundNeeded = يمكن نسخ مفتاح المرور { $passkey } إلى أجهزة أخرى. ويوقع المسؤولون بمفتاح لا يُنسخ، كمفتاح أمان: سجل واحدا.
refusal-AlreadySeated = يشغل { $person } مقعد «{ $seat }» بالفعل ولن يتغير شيء. لإعادة الدخول أرسل دعوة جديدة.
refusal-HeadByLetterOnly = يحدد كتاب وثائق التفويض رئاسة «{ $seat }» ولا تتغير من الداخل. أرسل إلى الأمانة كتابا جديدا.
refusal-RoleNotOfSeat = ليس لمقعد «{ $seat }» دور «{ $role }». اختر دورا من أدواره.
refusal-NotForOneself = لا يجوز لأحد في حق نفسه { $verb }. اطلب ذلك من شخص آخر في مقعدك.
refusal-FirstOfficersSeated = عُيّن الموظفان الأولان. ومن الآن يعيّن موظفان من الأمانة معا من يليهما.
refusal-TwoOfficersMustRemain = يجب أن يبقى في الأمانة موظفان، وإلا تعذر تعيين أحد بعد ذلك. عيّن أولا موظفا آخر.
refusal-NotAParty = لا يُفتح مقعد «{ $seat }» بكتاب وثائق تفويض، بل يعيّن من يشغله موظفان من الأمانة.
refusal-LaterLetterOnRecord = الكتاب { $credentials } للوفد نفسه أحدث. استند إليه.
refusal-CredentialsContested = وثائق تفويض «{ $seat }» مطعون فيها، ولا شيء هنا يقرر من يمثل العضو. أدرج الكتاب الآخر وثيقة من وثائق الطعن؛ وتُسمى رئاسة أخرى بعد تسويته.
refusal-CredentialsWithdrawn = سُحب الكتاب { $credentials }. قدم كتابا جديدا.
refusal-NotInvited = لا تشهد لهذا المفتاح دعوة لم تُستخدم ولا مفتاح مرور آخر لك. اطلب من جهة التنسيق في وفدك أن تدعوك من جديد.
refusal-ReasonNeeded = اذكر السبب. يبقى السبب في السجل.
refusal-SignedSomethingElse = ما وقّعته ليس ما سيُدرج الآن. أعد النظر فيه ووقّع من جديد.
refusal-SignatureFails = توقيع مفتاح المرور { $passkey } ليس بمفتاحه على هذا العمل ولهذا الموقع. وقّع من جديد، أو استخدم مفتاح مرور آخر.
refusal-ProofUsedBefore = استُخدم هذا التوقيع لقيد سابق. وقّع من جديد.
refusal-PublicKeyUnreadable = تتعذر قراءة المفتاح العام لمفتاح المرور هذا. استخدم مفتاح مرور آخر أو جهازا آخر.

## What is asked, after “it is not possible to”

verb-found = تأسيس المنتدى
verb-keep-the-record = إدراج ما يتكون منه المنتدى
verb-record-position = تسجيل موقف تبينه وثيقة
verb-declare-position = إعلان موقف
verb-retract-position = إلغاء موقف
verb-close-value = حجب قيمة مختومة أو محوها
verb-rotate-key = استبدال مفتاح توقيع السجل
verb-seat-first-officer = تعيين الموظفين الأوائل في الأمانة
verb-seat-officer = تعيين مسؤول
verb-unseat-officer = إنهاء مقعد مسؤول
verb-present-credentials = تقديم كتاب وثائق تفويض
verb-replace-head = تسمية رئاسة أخرى للوفد أو دعوتها من جديد
verb-stand-credentials = إدراج حالة وثائق التفويض
verb-withdraw-credentials = إدراج سحب وثائق التفويض
verb-seat-person = منح شخص مقعدا في وفد
verb-change-role = تغيير دور شخص
verb-unseat-person = إنهاء مقعد شخص
verb-dispute-head = الاعتراض على رئاسة وفد
verb-leave-seat = التخلي عن مقعد
verb-enrol-passkey = تسجيل مفتاح مرور
verb-end-passkey = إنهاء مفتاح مرور
verb-read-desk = الاطلاع على ما ينتظر المقعد
verb-read-people = الاطلاع على أسماء الأشخاص وبيانات الاتصال بهم
verb-read-credentials = الاطلاع على كتب وثائق التفويض
verb-read-security-log = الاطلاع على سجل الأمن
verb-invite = إرسال دعوة
verb-confirm-for-another = تأكيد ما يطلبه شخص آخر
verb-end-session = إنهاء جلسة دخول
verb-issue-token = إصدار رمز وصول
verb-revoke-token = إلغاء رمز وصول

## Kinds of things, in brackets behind a key

noun-member = عضو
noun-group = مجموعة
noun-body = هيئة
noun-office = منصب
noun-session = دورة
noun-meeting = جلسة
noun-agenda-item = بند في جدول الأعمال
noun-wording = صياغة بند في جدول الأعمال
noun-document = وثيقة
noun-element = عنصر من الإطار
noun-provision = قاعدة
noun-reading = قراءة
noun-question = مسألة
noun-option = خيار
noun-position = موقف
noun-roll-call = تصويت مسجل
noun-seal = قيمة مختومة
noun-credentials = كتاب وثائق التفويض
noun-passkey = مفتاح مرور
noun-person = شخص
noun-observer = مراقب
noun-stakeholder = جهة صاحبة مصلحة

## Seats that common.ftl does not name

seat-founder = الجهة المؤسسة
