# القواعد والإطار والوثائق والتصويتات المسجلة.

provisions-title = القواعد
provisions-heading = القواعد وقراءاتها
provisions-lede = ترد كل قاعدة مع مصدرها ومع كل قراءة لها يأخذ بها الأعضاء. والمنتدى هو الذي يحسم كيف تُقرأ القاعدة، لا هذا السجل.
provisions-open = محل خلاف: يقرؤها الأعضاء قراءات مختلفة
provisions-open-note = ما تجيزه جميع القراءات يمكن المضي فيه. وما لا تجيزه إلا قراءة واحدة ينتظر أن يحسم المنتدى الأمر.
provisions-in-force = نافذة
provisions-in-force-note = يطبق المنتدى إحدى القراءات.
provisions-unverified = غير مؤكدة
provisions-unverified-note = لم يُتحقق من مضمونها في الوثيقة الرسمية.
provisions-none = لا شيء في السجل.

## One provision

readings-heading = { $count ->
    [zero] لا قراءات
    [one] قراءة واحدة
    [two] قراءتان جنبا إلى جنب
    [few] { $count } قراءات جنبا إلى جنب
    [many] { $count } قراءة جنبا إلى جنب
   *[other] { $count } قراءة جنبا إلى جنب
}
readings-note = الترتيب هو ترتيب السجل ولا يدل على أي القراءات هي الصحيحة. ويُعرف من يأخذ بقراءة ما من المواقف المسجلة من الخيارات التي تعبر عنها.
reading-in-force = يطبق المنتدى هذه القراءة.
reading-no-option = لا يعبر أي خيار عن هذه القراءة، ولذلك لا يوجد في السجل موقف منها.
reading-carried = يعبر عنها الخيار «{ $option }»
provision-questions-heading = المسائل التي تتعلق بها
provision-no-questions = لا توجد في السجل مسألة تتعلق بها.

## The framework

framework-title = الإطار
framework-heading = إطار سلوك الدول المسؤول
framework-lede = الركائز والمعايير وتدابير بناء الثقة، بعناوين قصيرة وملخصات من صياغة هذا السجل، ومع كل منها موضع وروده.
framework-pillars = { $count ->
    [zero] لا ركائز
    [one] ركيزة واحدة
    [two] ركيزتان
    [few] { $count } ركائز
    [many] { $count } ركيزة
   *[other] { $count } ركيزة
}
framework-norms = { $count ->
    [zero] لا معايير
    [one] معيار واحد
    [two] معياران
    [few] { $count } معايير
    [many] { $count } معيارا
   *[other] { $count } معيار
}
framework-cbms = { $count ->
    [zero] لا تدابير لبناء الثقة
    [one] تدبير واحد لبناء الثقة
    [two] تدبيران لبناء الثقة
    [few] { $count } تدابير لبناء الثقة
    [many] { $count } تدبيرا لبناء الثقة
   *[other] { $count } تدبير لبناء الثقة
}
framework-none = لا شيء في السجل.

## Documents

documents-title = الوثائق
documents-heading = ما يستند إليه السجل
documents-lede = لا شيء في السجل بلا مصدر. وفيما يلي الوثائق المستشهد بها، بحسب نوعها.
# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
document-title = { "\u200F" }{ $symbol }: { $title }
document-kind-report = تقارير هيئات الأمم المتحدة
document-kind-resolution = قرارات الجمعية العامة
document-kind-decision = مقررات الجمعية العامة
document-kind-rules = النظام الداخلي
document-kind-paper = رسائل وورقات ومشاريع
document-kind-statement = بيانات الوفود والمجموعات
document-kind-meeting-page = صفحات الأمانة عن الاجتماعات
document-kind-press = نشرات صحفية
document-kind-third-party-report = تقارير أطراف ثالثة
document-kind-dataset = جداول بيانات
document-cited-heading = ما يستند إليها
document-uncited = لا يستشهد بها شيء في السجل.
cited-by-positions = { $count ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $count } مواقف
    [many] { $count } موقفا
   *[other] { $count } موقف
}
cited-by-questions = { $count ->
    [zero] لا مسائل
    [one] مسألة واحدة
    [two] مسألتان
    [few] { $count } مسائل
    [many] { $count } مسألة
   *[other] { $count } مسألة
}
cited-by-provisions = { $count ->
    [zero] لا قواعد
    [one] قاعدة واحدة
    [two] قاعدتان
    [few] { $count } قواعد
    [many] { $count } قاعدة
   *[other] { $count } قاعدة
}
cited-by-items = { $count ->
    [zero] لا بنود في جدول الأعمال
    [one] بند واحد في جدول الأعمال
    [two] بندان في جدول الأعمال
    [few] { $count } بنود في جدول الأعمال
    [many] { $count } بندا في جدول الأعمال
   *[other] { $count } بند في جدول الأعمال
}
cited-by-sessions = { $count ->
    [zero] لا دورات
    [one] دورة واحدة
    [two] دورتان
    [few] { $count } دورات
    [many] { $count } دورة
   *[other] { $count } دورة
}
cited-by-bodies = { $count ->
    [zero] لا هيئات
    [one] هيئة واحدة
    [two] هيئتان
    [few] { $count } هيئات
    [many] { $count } هيئة
   *[other] { $count } هيئة
}
cited-by-groups = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
cited-by-elements = { $count ->
    [zero] لا عناصر من الإطار
    [one] عنصر واحد من الإطار
    [two] عنصران من الإطار
    [few] { $count } عناصر من الإطار
    [many] { $count } عنصرا من الإطار
   *[other] { $count } عنصر من الإطار
}
cited-by-roll-calls = { $count ->
    [zero] لا تصويتات مسجلة
    [one] تصويت مسجل واحد
    [two] تصويتان مسجلان
    [few] { $count } تصويتات مسجلة
    [many] { $count } تصويتا مسجلا
   *[other] { $count } تصويت مسجل
}
# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
cited-position = { "\u200F" }{ $holder } ({ $stance }): { $question }
cited-position-paragraph = الفقرة { $paragraph }: { $holder } ({ $stance }): { $question }

## Roll calls

roll-call-title = التصويت المسجل على { $symbol }
roll-call-when = جرى التصويت في { $date }، الدورة { $session } للجمعية العامة
roll-call-to-document = القرار
roll-call-note = يرد في آخر القائمة الأعضاء الذين ليس لهم صوت مسجل؛ والسبب غير معروف ولا يُخمن.
# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
roll-call-side = { "\u200F" }{ $vote }: { $count }
roll-call-nobody = لا أحد.
