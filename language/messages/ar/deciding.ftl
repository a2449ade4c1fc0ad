# The desk of matters put for decision: which there are, where each stands, what can be done.

desk-nav-matters = المواضيع
deciding-title = المواضيع المطروحة للبت
deciding-lede = كل موضوع مع مرحلته وموعده النهائي. وما يمكن لمقعدكم القيام به مبيَّن في صفحته.
deciding-none = لم يُطرح أي موضوع.
deciding-matter = الموضوع
deciding-matter-title = الموضوع { $number }: { $title }
deciding-can = ما يمكن القيام به
deciding-can-nothing = مقعدكم لا يشارك في البت فيه.
waiting-matter = { $matter }: لم يُبت فيه بعد.
waiting-silence = إجراء الموافقة الصامتة: { $matter }. إذا لم يكسر أحد الصمت بُت فيه عندئذ. لم يقل وفدك شيئا.
waiting-silence-spoken = إجراء الموافقة الصامتة: { $matter }. إذا لم يكسر أحد الصمت بُت فيه عندئذ. أدلى وفدك برأيه دون أن يكسر الصمت.
waiting-silence-runs = { $count ->
    [zero] إجراء الموافقة الصامتة: { $matter }. لم يدل أي عضو برأيه.
    [one] إجراء الموافقة الصامتة: { $matter }. أدلى عضو واحد برأيه؛ ولم يكسر أحد الصمت.
    [two] إجراء الموافقة الصامتة: { $matter }. أدلى عضوان برأيهما؛ ولم يكسر أحد الصمت.
    [few] إجراء الموافقة الصامتة: { $matter }. أدلى { $count } أعضاء بآرائهم؛ ولم يكسر أحد الصمت.
    [many] إجراء الموافقة الصامتة: { $matter }. أدلى { $count } عضوا بآرائهم؛ ولم يكسر أحد الصمت.
   *[other] إجراء الموافقة الصامتة: { $matter }. أدلى { $count } عضو بآرائهم؛ ولم يكسر أحد الصمت.
}
waiting-ripe = { $matter }: يمكن إعلان البت فيه.

## Where a matter stands

deciding-stage = المرحلة
deciding-mode = طريقة البت
deciding-mode-in-meeting = في الجلسة، بلا اعتراض
deciding-mode-silence = بإجراء الموافقة الصامتة
deciding-mode-after-consultations = بعد المشاورات، بلا اعتراض
deciding-rule = القاعدة
deciding-text = النص
deciding-text-version = الصيغة { $number }، SHA-256 { $hash }
deciding-deadline = ينتهي الصمت
deciding-pause = سألت الرئاسة؛ تنتهي المهلة
deciding-reasons = أسباب الاعتراض
deciding-reasons-required = تشترطها القواعد.
deciding-reasons-optional = يجوز عدم ذكرها.
deciding-on-break = إذا كُسر الصمت
deciding-on-break-ends = ينتهي الإجراء ولا يُعتمد الموضوع.
deciding-on-break-pauses = يوقف الإجراء إلى أن تستأنفه الرئاسة بموعد نهائي جديد.
deciding-on-break-reopens = يعاد فتح المشاورات.
deciding-objections = الاعتراضات القائمة
deciding-hold-until = مُرجأ حتى
deciding-entitled = الأعضاء الذين يحق لهم المشاركة

## What can be done

deciding-put = طرح موضوع للبت
deciding-put-lede = اذكروا ما يُراد البت فيه، وبأي طريقة، وبموجب أي قاعدة. ويُعرف النص ببصمته: هو هذا دون غيره.
deciding-object = الاعتراض
deciding-object-silence = كسر الصمت
deciding-object-lede = تعترضون على النص المبيَّن هنا دون غيره. والعبرة بوقت تلقي هذا الخادم اعتراضكم الموقَّع. وما دام قائما لا يُتخذ قرار بتوافق الآراء.
deciding-withdraw = سحب اعتراض
deciding-hold = طلب الإرجاء
deciding-hold-lede = طلب الإرجاء ليس اعتراضا. وينتهي من تلقاء نفسه في الوقت الذي تحددونه.
deciding-concern = إبداء قلق
deciding-concern-lede = القلق ليس اعتراضا ولا يوقف شيئا. ويُنشر كما هو.
deciding-attach = إرفاق تحفظ أو نأي أو فهم أو تعليل
deciding-attach-lede = هذه كلمات وفدكم نفسه. وهي لا تمنع القرار وتُنشر معه.
deciding-confirm = تأكيد موجز مشاورة
deciding-open = فتحه
deciding-open-lede = تُثبَّت قائمة من يحق لهم المشاركة. ويلزم لإجراء الموافقة الصامتة موعد نهائي والنص باللغات المشترطة.
deciding-ask = السؤال عما إذا كان هناك اعتراض
deciding-ask-lede = تبدأ مهلة محسوبة. ويمكنكم إعلان البت بعد انقضائها إذا لم يعترض أحد.
deciding-gavel = إعلان أنه تقرر ذلك
deciding-gavel-lede = يوقّع شخص ثان أيضا. ومن لم يقل شيئا لا يُسجَّل موافقا.
deciding-extend = تمديد الموعد النهائي
deciding-resume = استئناف إجراء الموافقة الصامتة
deciding-change = تغيير النص
deciding-change-lede = تبدأ كل المهل من جديد. وتبقى الاعتراضات قائمة إلى أن يسحبها من أبداها.
deciding-consult = تسجيل مشاورة
deciding-consult-lede = التشاور مع عضو ليس موافقة منه. ويُختم الجزء السري ويُنشر الباقي.
deciding-close = إقفاله دون قرار
deciding-cancel = إلغاء القرار بقرار لاحق

## Fields

deciding-fault-time = هذا ليس تاريخا مع وقت. اكتبوه هكذا: 2026-07-10T18:00.
deciding-paragraphs = الفقرات
deciding-paragraphs-hint = الأرقام كما وردت في النص، مثل 27 PP22 OP34. وإذا تُركت فارغة فالمقصود النص كله.
deciding-words = النص
deciding-words-hint = يُنشر كما هو.
deciding-why = الأسباب
deciding-why-hint = يمكن لأي كان قراءتها. وهي مختومة في السجل ليمكن حجبها لاحقا بموجب قاعدة.
deciding-time-until = حتى متى، بتوقيت المنتدى
deciding-time-deadline = الموعد النهائي، بتوقيت المنتدى
deciding-time-deadline-hint = لإجراء الموافقة الصامتة وحده.
deciding-objection = أي اعتراض
deciding-given = ماهيته
deciding-given-reservation = تحفظ
deciding-given-dissociation = نأي عن الفقرات المذكورة
deciding-given-understanding = فهم تنضم على أساسه
deciding-given-explanation-before = تعليل قبل القرار
deciding-given-explanation-after = تعليل بعد القرار
deciding-consultation = أي مشاورة
deciding-present = الأعضاء الحاضرون
deciding-present-hint = لازم حيث تحتسب القاعدة الحاضرين.
deciding-with = الأعضاء الذين جرى التشاور معهم
deciding-with-hint = المشاورة ليست موافقة.
deciding-on = اليوم
deciding-format = الشكل
deciding-format-bilateral = مع وفد واحد
deciding-format-informal = مع عدة وفود، بصورة غير رسمية
deciding-format-open-to-all = مفتوحة لجميع الأعضاء
deciding-format-written = كتابة
deciding-summary = موجز علني
deciding-confidential = الجزء السري
deciding-confidential-hint = يُختم في السجل.
deciding-would-meet = صيغة من شأنها تلبية اعتراض
deciding-closing = ما آل إليه
deciding-by-decision = القرار اللاحق
deciding-sha256 = بصمة SHA-256 للنص الأصلي
deciding-sha256-hint = فقط إذا لم يكن النص من الوثائق المسجلة.
deciding-original = لغة الأصل
deciding-document = الوثيقة المسجلة
deciding-document-hint = تؤخذ بصمتها من السجل، ولا يلزم كتابة شيء.
deciding-version-ar = بصمة SHA-256 للنص العربي
deciding-version-zh = بصمة SHA-256 للنص الصيني
deciding-version-en = بصمة SHA-256 للنص الإنكليزي
deciding-version-fr = بصمة SHA-256 للنص الفرنسي
deciding-version-ru = بصمة SHA-256 للنص الروسي
deciding-version-es = بصمة SHA-256 للنص الإسباني
deciding-status = صفة النصوص الأخرى
deciding-status-official = صادرة عن الأمم المتحدة
deciding-status-unofficial = ترجمات غير رسمية
deciding-body = الهيئة التي تبت
deciding-name = الموضوع في سطر واحد
deciding-subject = ما يُبت فيه
deciding-subject-text = النص المبيَّن أدناه
deciding-subject-agenda = جدول أعمال دورة
deciding-subject-wording = صيغة لبند من جدول الأعمال
deciding-subject-document = وثيقة مسجلة
deciding-subject-reading = قراءة قاعدة
deciding-subject-understanding = طريقة لهذه الحالة وحدها، دون مساس

## Chosen from lists, said in confidence

deciding-asked-in = الدورة والجلسة
deciding-in-confidence = أسباب في سرية
deciding-in-confidence-hint = تُختم في السجل ولا تُعرض إلا على وفدكم وعلى أعضاء مكتب الهيئة.
deciding-changed-was = الكلمات كما كانت
deciding-changed-was-hint = فقط إذا كانت علنية: فيستطيع الجميع مقارنتها بالكلمات كما هي الآن.
deciding-changed-now = الكلمات كما هي الآن
deciding-agreed = الكلمات المتفق عليها لهذه الحالة
deciding-agreed-hint = فقط إذا كان الأمر حلا لهذه الحالة وحدها ودون مساس.

## Time that is left

deciding-remaining = الساعات الكاملة المتبقية
