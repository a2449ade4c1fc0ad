# المسائل والخيارات والمواقف وصورة القاعة.

questions-title = المسائل
questions-heading = { $count ->
    [zero] لم تُطرح أي مسألة
    [one] مسألة واحدة تُتخذ بشأنها مواقف
    [two] مسألتان تُتخذ بشأنهما مواقف
    [few] { $count } مسائل تُتخذ بشأنها مواقف
    [many] { $count } مسألة تُتخذ بشأنها مواقف
   *[other] { $count } مسألة تُتخذ بشأنها مواقف
}
questions-lede = لكل مسألة: عدد خياراتها، ومن له موقف مسجل من أي منها، وعدد الأعضاء الذين ليس لهم موقف مسجل.

## One question

question-raised = طُرحت على { $body } في «{ $session }»، { $date }
question-source = كما أوردها { $source }
question-item = تتعلق بجدول الأعمال: { $item }
agenda-item-number = البند { $number }
agenda-item-heading = البند { $number }
question-rule-heading = القاعدة التي تتعلق بها
options-heading = { $count ->
    [zero] لم يُقدم أي خيار
    [one] قُدم خيار واحد
    [two] قُدم خياران
    [few] قُدمت { $count } خيارات
    [many] قُدم { $count } خيارا
   *[other] قُدم { $count } خيار
}
option-nobody = لا يوجد في السجل موقف من هذا الخيار.

## عدد أصحاب كل نوع من المواقف من خيار ما

tally-propose = اقتراح: { $who }
tally-support = تأييد: { $who }
tally-oppose = معارضة: { $who }
tally-reserve = تحفظ: { $who }
tally-concern = قلق: { $who }
tally-neutral = حياد: { $who }

## The hall

hall-heading = مواقف الأطراف
hall-how-to-read = لكل عضو مقعد واحد بين أعضاء مجموعته الإقليمية، بحسب ترتيب الرموز. ويدل شكل العلامة على نوع الموقف المسجل. وتجلس المجموعات وشاغلو المناصب إلى الطاولة الأمامية؛ ولا توضع علامة المجموعة على مقاعد أعضائها أبدا.
hall-blocks = تدل الأرقام في الصورة على المجموعات الإقليمية من اليسار إلى اليمين:
hall-as-table = عرضها في جدول
hall-key = معاني العلامات
hall-backs = يقترح أو يؤيد الخيار الذي يحمل هذا الحرف
hall-several = يؤيد عدة خيارات أو له عدة مواقف
hall-speaks = تكلم ولم يؤيد أي خيار ولم يعارضه
hall-summary = مقاعد جميع الأعضاء بحسب المجموعة الإقليمية. في السجل بشأن «{ $option }»: { $tally }. والأسماء في القائمة أدناه.
region-none = خارج المجموعات الإقليمية
stance-several = عدة مواقف

## Positions

positions-heading = من اتخذ أي موقف، وكيف عُرف
positions-all = { $count ->
    [zero] لا مواقف من هذا الخيار
    [one] موقف واحد من هذا الخيار
    [two] الموقفان من هذا الخيار
    [few] جميع المواقف من هذا الخيار، وعددها { $count }
    [many] جميع المواقف من هذا الخيار، وعددها { $count }
   *[other] جميع المواقف من هذا الخيار، وعددها { $count }
}
positions-part = المواقف من { $from } إلى { $to } من أصل { $count }
positions-pages = صفحات المواقف
positions-before = المواقف السابقة
positions-after = المواقف التالية
positions-title = { $option }، الصفحة { $page }
positions-of-question = المسألة بجميع خياراتها
history-more = { $count ->
    [zero] لا مواقف أخرى لم تعد قائمة.
    [one] موقف آخر لم يعد قائما يرد في صفحة خياره.
    [two] موقفان آخران لم يعودا قائمين يردان في صفحات خياراتهما.
    [few] { $count } مواقف أخرى لم تعد قائمة ترد في صفحات خياراتها.
    [many] { $count } موقفا آخر لم تعد قائمة ترد في صفحات خياراتها.
   *[other] { $count } موقف آخر لم تعد قائمة ترد في صفحات خياراتها.
}
group-to-without = من هم
silent-by-option = لكل خيار صفحة خاصة به، فيها صورة القاعة وقائمة المواقف.
position-expressed = أُعرب عنه في { $date }
position-superseded = لم يعد قائما: حل محله في { $date } الموقف { $position }.
position-retracted = لم يعد قائما: أُدرج خطأ. { $reason }
known-declared = أعلنه الوفد نفسه
known-declared-in = أعلنه الوفد نفسه، { $source }
known-recorded-in = مسجل من بيان صاحبه: { $source }
known-reported-in = أفاد به طرف ثالث: { $source }
entered-by = جهة الإدراج: { $by }
entered-by-contested = جهة الإدراج: { $by } (وثائق التفويض مطعون فيها)
entered-by-signed = جهة الإدراج: { $by }، موقعا بمفتاح مرور
behalf-for = باسم { $others }
behalf-spoken-by = تكلم بالنيابة: { $member }
behalf-aligned-with = تأييدا لبيان { $group }
holder-chair = الرئاسة
# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
holder-officer = { "\u200F" }{ $post }، { $body }
unnamed-some = بعض الوفود، بلا تسمية
unnamed-many = وفود كثيرة، بلا تسمية
unnamed-majority = أغلبية الوفود، بلا تسمية
unnamed-all = جميع الوفود، بلا تسمية

## Silence and groups

silent-heading = { $count ->
    [zero] لجميع الأعضاء، وعددهم { $all }، مواقف مسجلة
    [one] عضو واحد من أصل { $all } ليس له موقف مسجل
    [two] عضوان من أصل { $all } ليس لهما موقف مسجل
    [few] { $count } أعضاء من أصل { $all } ليس لهم موقف مسجل
    [many] { $count } عضوا من أصل { $all } ليس لهم موقف مسجل
   *[other] { $count } عضو من أصل { $all } ليس لهم موقف مسجل
}
silent-note = لا تعني عبارة «لا يوجد موقف مسجل» سوى أن السجل يخلو من بيان للعضو في هذا الشأن. وليس ذلك تأييدا ولا معارضة ولا عدم اكتراث.
silent-list = عرض الأعضاء الذين ليس لهم موقف مسجل
groups-spoke-heading = المجموعات التي تكلمت
groups-spoke-note = موقف المجموعة هو موقف المجموعة. ولا يُحتسب لأي من أعضائها.
group-members-unknown = لا يعدد أي مصدر في السجل أعضاء هذه المجموعة.
group-none-spoke = { $count ->
    [zero] لا أعضاء لها.
    [one] لم يدل عضوها الوحيد ببيان خاص به.
    [two] لم يدل أي من عضويها ببيان خاص به.
    [few] لم يدل أي من أعضائها، وعددهم { $count }، ببيان خاص به.
    [many] لم يدل أي من أعضائها، وعددهم { $count }، ببيان خاص به.
   *[other] لم يدل أي من أعضائها، وعددهم { $count }، ببيان خاص به.
}
group-some-spoke = { $count ->
    [zero] تكلم أيضا بالأصالة عن نفسه: { $members }.
    [one] تكلم عضوها الوحيد أيضا بالأصالة عن نفسه: { $members }.
    [two] من عضويها من تكلم أيضا بالأصالة عن نفسه: { $members }.
    [few] من أعضائها، وعددهم { $count }، من تكلم أيضا بالأصالة عن نفسه: { $members }.
    [many] من أعضائها، وعددهم { $count }، من تكلم أيضا بالأصالة عن نفسه: { $members }.
   *[other] من أعضائها، وعددهم { $count }، من تكلم أيضا بالأصالة عن نفسه: { $members }.
}
group-without-own = { $count ->
    [zero] لا أعضاء بلا بيان خاص
    [one] عضو واحد بلا بيان خاص
    [two] عضوان بلا بيان خاص
    [few] { $count } أعضاء بلا بيان خاص
    [many] { $count } عضوا بلا بيان خاص
   *[other] { $count } عضو بلا بيان خاص
}
history-heading = مواقف لم تعد قائمة
history-note = يحل الموقف اللاحق محل الموقف السابق لصاحبه نفسه، ويُلغى ما أُدرج خطأ. ويبقى كلاهما ظاهرا.

## What a reader must know about a position besides its words

caveat-announced = أعلن صاحب الموقف أن هذا ما سيفعله.
caveat-attachment-ambiguous = تحتمل العبارة أن يكون المذكور صاحب الموقف، أو أن تكون مجموعة قد تكلمت باسمه.
caveat-author-assessment = هذا رأي كاتب التقرير؛ ولم يُستشهد بأقوال أي وفد.
caveat-author-inference = استنتج كاتب التقرير ذلك مما اقترحه صاحب الموقف.
caveat-by-contrast = قيل ذلك في مقابل ما يحبذه صاحب الموقف.
caveat-conditional = قيل ذلك بوصفه ما سيحدث في الحالة المعاكسة.
caveat-given-as-example = يذكر التقرير صاحب الموقف مثالا من بين عدة أمثلة.
caveat-implicit = يُفهم ذلك من الحجة ولم يُصرح به موقفا.
caveat-credentials-contested = كانت وثائق تفويض الوفد مطعونا فيها عند الإدراج. ولا شيء هنا يقرر من يمثل العضو.
caveat-not-signed = غير موقع بمفتاح مرور: يستند إلى قول من يحفظ السجل.
caveat-leading-others = يفيد التقرير بأن صاحب الموقف قاد آخرين.
caveat-mainly-developing-countries = يفيد التقرير بأن هذه بلدان نامية في معظمها.
caveat-neither-confirmed-nor-rejected = طُلب إلى صاحب الموقف أن ينحاز إلى أحد الجانبين فلم يفعل.
caveat-not-yet-supported = يفيد التقرير بأن ذلك لم يحظ بالتأييد بعد.
caveat-only-delegation = يفيد التقرير بأن أي وفد آخر لم يشدد على ذلك؛ ولا يجعل هذا من أحد معارضا.
caveat-own-understanding = عرض صاحب الموقف ذلك بوصفه فهمه الخاص لما قيل.
caveat-partial = يعارض صاحب الموقف جزءا من الخيار أو مداه.
caveat-predecessor = قيل ذلك في الفريق العامل المفتوح العضوية للفترة 2021-2025.
caveat-qualifying-another-position = يقيد موقفا آخر لصاحبه نفسه.
caveat-scope-ambiguous = قد يتعلق بهذا الخيار أو بخيار آخر نوقش معه.
caveat-spoken-for-members-and-aligned = تكلمت المجموعة باسم أعضائها وباسم آخرين؛ ومع ذلك يظل الموقف موقف المجموعة وحدها.
