# السجل وقيوده.

record-title = السجل
record-title-before = السجل قبل القيد { $index }
record-heading = السجل
record-lede = كل ما يعرضه هذا الموقع مصدره هذه القيود. وهي تُزاد ولا تُنقص: لا يُغير شيء ولا يُحذف، والتصحيح قيد جديد.
record-size = { $count ->
    [zero] ليس في السجل قيود.
    [one] في السجل قيد واحد.
    [two] في السجل قيدان.
    [few] في السجل { $count } قيود.
    [many] في السجل { $count } قيدا.
   *[other] في السجل { $count } قيد.
}
record-to-verify = أخذ نسخة منه والتحقق منها
record-empty = ليس في السجل قيود بعد.
record-pages = صفحات السجل
record-newest = أحدث القيود
record-older = قيود أقدم
entry-entered-on = أُدرج في { $date }

## One entry

entry-title = القيد { $index } في السجل
entry-bytes-heading = بايتات القيد كما هي
entry-bytes-note = هذه البايتات هي التي تُحسب بصمتها في شجرة السجل. وتُحفظ القيم المختومة على حدة؛ ويمكن حجب ما يفتحها، وتظل الشجرة قابلة للتحقق.
entry-bytes-cut = { $count ->
    [zero] القيد خال: { $shown } بايت.
    [one] يُعرض أول { $shown } من أصل بايت واحد؛ ويؤخذ الباقي من العنوان أدناه.
    [two] يُعرض أول { $shown } من أصل بايتين؛ ويؤخذ الباقي من العنوان أدناه.
    [few] يُعرض أول { $shown } من أصل { $count } بايت؛ ويؤخذ الباقي من العنوان أدناه.
    [many] يُعرض أول { $shown } من أصل { $count } بايت؛ ويؤخذ الباقي من العنوان أدناه.
   *[other] يُعرض أول { $shown } من أصل { $count } بايت؛ ويؤخذ الباقي من العنوان أدناه.
}
entry-raw = بايتات هذا القيد
entry-bundle = الحزمة التي تضم هذا القيد، كما يقدمها السجل المجزأ
entry-checkpoint = أحدث نقطة تحقق موقعة
entry-neighbours = القيدان السابق واللاحق
entry-before = القيد السابق
entry-after = القيد اللاحق
