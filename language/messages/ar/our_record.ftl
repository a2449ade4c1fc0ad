# What the record says of a holder: over time, disputed, annotated, and answered by its delegation.

## Beside a position

position-confirms = يؤكد ما هو مسجل عنه: { $position }
position-corrects = يصحح ما نُقل عنه: { $position }
position-note = تعليق
position-over-time = تطور الموقف
note-more = { $count ->
    [zero] لا تعليقات سابقة
    [one] تعليق سابق واحد
    [two] تعليقان سابقان
    [few] { $count } تعليقات سابقة
    [many] { $count } تعليقا سابقا
   *[other] { $count } تعليق سابق
}

## A holder on a question over time

timeline-heading = تطور موقف { $holder }: «{ $question }»
timeline-lede = ما هو مسجل يوما بيوم، بكلماته. ولا يُستنتج شيء عن الأيام الواقعة بين بيانين.
timeline-as-of = ما هو قائم في { $date }
timeline-steps = يوما بيوم
timeline-raised = طُرحت المسألة.
timeline-between = لم يُسجل شيء بين هذين البيانين.
timeline-since = لم يُسجل بعد ذلك أي بيان آخر.
timeline-disputed = { $position }: يُقال إنه نُقل خطأ.
timeline-annotated = { $position }: تعليق من الوفد.
timeline-retracted = { $position }: أُلغي لأنه أُدرج خطأ.
timeline-settled-retracted = سُوّي الاعتراض. { $position }: أُلغي.
timeline-settled-declared = سُوّي الاعتراض. { $position }: حل محله إعلان الوفد نفسه ({ $declared }).
timeline-settled-withdrawn = سُوّي الاعتراض. { $position }: لم يعد الوفد يعترض عليه.
timeline-stands = قائم
timeline-sign-past = حل محله غيره
timeline-groups = المجموعات التي تُكلِّم من خلالها
timeline-part = الجزء { $number } من { $count }
timeline-picture = { $count ->
    [zero] لا بيانات على خط الزمن.
    [one] بيان واحد على خط الزمن. وتقول القائمة أدناه الشيء نفسه بالكلمات.
    [two] بيانان على خط الزمن. وتقول القائمة أدناه الشيء نفسه بالكلمات.
    [few] { $count } بيانات على خط الزمن. وتقول القائمة أدناه الشيء نفسه بالكلمات.
    [many] { $count } بيانا على خط الزمن. وتقول القائمة أدناه الشيء نفسه بالكلمات.
   *[other] { $count } بيان على خط الزمن. وتقول القائمة أدناه الشيء نفسه بالكلمات.
}
timeline-data = الشيء نفسه في شكل بيانات

## Disputes

disputes-title = مواقف يُقال إنها نُقلت خطأ
disputes-lede = ما يقوله الوفد عن موقف نُسب إليه يظل إلى جانب الموقف إلى أن يُسوى. ولا يسوي أحد اعتراضا خلافا لقول الوفد.
disputes-open = { $count ->
    [zero] لا موقف يُقال إنه نُقل خطأ
    [one] موقف واحد يُقال إنه نُقل خطأ
    [two] موقفان يُقال إنهما نُقلا خطأ
    [few] { $count } مواقف يُقال إنها نُقلت خطأ
    [many] { $count } موقفا يُقال إنها نُقلت خطأ
   *[other] { $count } موقف يُقال إنها نُقلت خطأ
}
disputes-more = { $count ->
    [zero] لا شيء غير ذلك.
    [one] يُعرض اعتراض آخر متى سُوي غيره.
    [two] يُعرض اعتراضان آخران متى سُوي غيرهما.
    [few] تُعرض { $count } اعتراضات أخرى متى سُوي غيرها.
    [many] يُعرض { $count } اعتراضا آخر متى سُوي غيرها.
   *[other] يُعرض { $count } اعتراض آخر متى سُوي غيرها.
}
disputes-settled = ما سُوّي
disputes-pages = صفحات الاعتراضات
disputes-newer = اعتراضات أحدث
disputes-older = اعتراضات أقدم
disputes-public = القائمة التي يراها الجميع
disputed-raised = قيل في { $date }
disputed-title = الاعتراض { $number } على نقل موقف
disputed-lede = راجع الكلمات التي يستند إليها الموقف. فإن قُرئت خطأ، ألغِ الموقف وأدرج الصحيح، ثم سوِّ الاعتراض. وإن أيدته الكلمات، فاترك الاثنين قائمين: للوفد أن يعلن موقفه بنفسه أو يسحب الاعتراض.
disputed-retract = إلغاء الموقف
disputed-retract-lede = يبقى الموقف مسجلا وظاهرا، ولا يعود قائما. قل لماذا ما كان ينبغي إدراجه.
disputed-reason = لماذا ما كان ينبغي إدراجه
disputed-settle = تسوية الاعتراض
disputed-settle-lede = يقول السجل بنفسه ما سوّاه: أن الموقف أُلغي، أو أن إعلان الوفد نفسه حل محله.
disputed-note = ما ينبغي أن يعرفه القارئ
disputed-read-again = قراءة البيان من جديد
desk-nav-disputes = الاعتراضات

## What the record says of us

desk-nav-our-record = سجل وفدنا
ours-title = ما يقوله السجل: { $seat }
ours-lede = أكده إعلانا منك، أو صححه، أو علّق عليه، أو قل إنه نُقل خطأ. ولا يلزمك شيء: فما نُقل يبقى موسوما بأنه منقول.
ours-count = { $count ->
    [zero] لا موقف مسجلا.
    [one] موقف واحد مسجل.
    [two] موقفان مسجلان.
    [few] { $count } مواقف مسجلة.
    [many] { $count } موقفا مسجلا.
   *[other] { $count } موقف مسجل.
}
ours-since = ما استجد منذ { $at } موسوم.
ours-nothing-new = لا جديد.
ours-new = جديد
ours-confirm = تأكيد
ours-confirm-lede = تقوله بنفسك: إعلان من وفدك بالاتجاه نفسه يحل محل ما نُقل، ويبقى المنقول ظاهرا.
ours-correct = تصحيح
ours-correct-lede = تقول الصحيح: إعلان من وفدك يحل محل ما نُقل، ويبقى المنقول ظاهرا وموسوما بأنه صُحح.
ours-annotate = إضافة تعليق
ours-annotate-lede = يظهر التعليق إلى جانب الموقف ولا يغير فيه شيئا.
ours-dispute = نُقل خطأ
ours-dispute-lede = يبقى الموقف موسوما بأنه محل اعتراض حيثما ظهر إلى أن يُسوى الاعتراض. ويُبلَّغ من يمسك السجل.
ours-withdraw = سحب الاعتراض
ours-withdraw-lede = لم تعد تقول إن الموقف نُقل خطأ. ويبقى ما قيل مسجلا.
ours-words = بكلماتك
ours-note = تعليقك
ours-note-hint = مثلا: في أي سياق قيلت الكلمات، أو أين يوجد البيان كاملا. ويُنشر كما تكتبه.
ours-wrong = ما الخطأ فيه
ours-wrong-hint = يُنشر كما تكتبه.
ours-withdraw-note = ما ينبغي أن يعرفه القارئ عنه
ours-on-record = المسجل
ours-evidence = كيف عُرف
ours-expressed = اليوم
waiting-our-record = { $count ->
    [zero] لا موقف جديدا عليك منسوبا إلى وفدك.
    [one] موقف واحد منسوب إلى وفدك جديد عليك.
    [two] موقفان منسوبان إلى وفدك جديدان عليك.
    [few] { $count } مواقف منسوبة إلى وفدك جديدة عليك.
    [many] { $count } موقفا منسوبا إلى وفدك جديدة عليك.
   *[other] { $count } موقف منسوب إلى وفدك جديدة عليك.
}

## The tables

table-disputes = ما تقول الوفود إنه نُقل خطأ، اعتراض في كل سطر
table-annotations = تعليقات الوفود على المواقف، تعليق في كل سطر
table-timeline = ما جرى للمواقف، خطوة في كل سطر، بترتيب الأيام
column-dispute = رقم الاعتراض
column-reason = ما يقول الوفد إنه خطأ
column-dispute_standing = { "\u200F" }open (مفتوح) أو settled (مسوى)
column-settlement = ما سوّاه: retracted (أُلغي) أو declared (أُعلن) أو withdrawn (سُحب)
column-declared = الإعلان الذي حل محل الموقف، إن كان هو ما سوّاه
column-settling_note = ما ينبغي أن يعرفه القارئ عن التسوية
column-settled_at = متى أُدرجت التسوية
column-settled_by = المقعد الذي أُدرجت منه التسوية
column-annotation = رقم التعليق
column-note = تعليق الوفد
column-step = مفتاح الخطوة: الموقف، وما جرى، والاعتراض أو التعليق
column-what = ما جرى: expressed (أُعرب عنه) أو disputed (اعتُرض عليه) أو settled (سُوّي) أو annotated (عُلّق عليه) أو retracted (أُلغي)
column-step_words = كلمات الموقف أو الاعتراض أو التسوية أو التعليق أو الإلغاء
column-reference = رقم الاعتراض أو التعليق
column-stood_until = أول يوم حل فيه موقف لاحق محله
column-confirms = الموقف الذي يؤكده الوفد بإعلان هذا الموقف
column-corrects = الموقف الذي يصححه الوفد بإعلان هذا الموقف
column-disputed = هل يُقال إنه نُقل خطأ ولم يُسوَّ ذلك
column-disputes = أرقام كل الاعتراضات عليه
column-annotations = أرقام تعليقات الوفد عليه
