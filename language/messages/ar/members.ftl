# الأعضاء والمجموعات.

members-title = الأعضاء
members-heading = { $count ->
    [zero] ليس في المنتدى أعضاء
    [one] في المنتدى عضو واحد
    [two] في المنتدى عضوان
    [few] في المنتدى { $count } أعضاء
    [many] في المنتدى { $count } عضوا
   *[other] في المنتدى { $count } عضو
}
members-lede = يرد كل عضو مع المواقف التي اتخذها بنفسه. أما ما قالته مجموعاته فيرد في صفحته ولا يُحتسب هنا.
members-filter-label = عرض أعضاء
members-filter-button = عرض
members-filter-none = عرض جميع الأعضاء
members-of-title = أعضاء { $group }
members-of-heading = { $count ->
    [zero] لا يعدد أي مصدر في السجل أعضاء { $group }
    [one] { $group }: عضو واحد
    [two] { $group }: عضوان
    [few] { $group }: { $count } أعضاء
    [many] { $group }: { $count } عضوا
   *[other] { $group }: { $count } عضو
}

## One member

member-own-heading = { $count ->
    [zero] لا يوجد موقف خاص مسجل
    [one] موقف خاص واحد
    [two] موقفان خاصان
    [few] { $count } مواقف خاصة
    [many] { $count } موقفا خاصا
   *[other] { $count } موقف خاص
}
member-nothing-own = لا يوجد في السجل بيان لهذا العضو. ولا يدل ذلك على رأيه.
member-through-heading = من خلال مجموعاته
member-through-note = اتخذت هذه المواقف مجموعات كان ينتمي إليها في ذلك اليوم. وهي مواقف المجموعات ولا تُحتسب مواقف خاصة به.
member-through-nothing = ليس لأي من المجموعات التي ينتمي إليها موقف مسجل.
position-through-group-and-own = من خلال { $group }، وله أيضا بيان خاص
# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
group-stance = { "\u200F" }{ $stance }: «{ $option }»
member-without-heading = { $count ->
    [zero] له موقف خاص من كل مسألة
    [one] لا يوجد موقف خاص من مسألة واحدة
    [two] لا يوجد موقف خاص من مسألتين
    [few] لا يوجد موقف خاص من { $count } مسائل
    [many] لا يوجد موقف خاص من { $count } مسألة
   *[other] لا يوجد موقف خاص من { $count } مسألة
}
member-without-list = عرض هذه المسائل
member-spoke-for-heading = تكلم باسم مجموعة
member-spoke-for = باسم { $group }، بشأن «{ $question }»
member-votes-heading = تصويته في الجمعية العامة
member-votes-note = تصويتات مسجلة على قرارات بشأن أمن تكنولوجيا المعلومات والاتصالات والجرائم المتصلة بها، من 2005 إلى 2019. أما المنتدى نفسه فيتخذ قراراته بتوافق الآراء ولا يجري تصويتا كهذا.
member-no-votes = لا يوجد تصويت في السجل.
vote-yes = مؤيد
vote-no = معارض
vote-abstain = ممتنع
vote-none = لا صوت مسجل
name-withheld = الاسم محجوب

## Groups

groups-title = المجموعات
groups-heading = مجموعات الأعضاء
groups-lede = يُسجل ما تقوله المجموعة موقفا للمجموعة. وتُسجل عضويتها من مصدر، وفي يوم معين إن حدد المصدر يوما.
groups-negotiating = مجموعات تتكلم مجتمعة
groups-negotiating-note = تتفاوض أو تدلي ببيانات باسم واحد.
groups-regional = المجموعات الإقليمية
groups-regional-note = تُستخدم للانتخابات والتوازن وترتيب مقاعد القاعة. ولا تتكلم في المضمون.
groups-snapshot = قوائم يوم واحد
groups-snapshot-note = الدول التي يسميها نص واحد في يوم واحد. وليست مجموعات دائمة.
group-kind-regional = مجموعة إقليمية
group-kind-negotiating = مجموعة تتكلم مجتمعة
group-kind-snapshot = قائمة يوم واحد، لا مجموعة دائمة
group-members-unlisted = لا يعدد أي مصدر في السجل أعضاءها
group-said-heading = ما قالته بصفتها مجموعة
group-said-nothing = لا يوجد موقف مسجل لهذه المجموعة.
group-members-heading = { $count ->
    [zero] أعضاؤها غير مسجلين
    [one] لها عضو واحد
    [two] لها عضوان
    [few] لها { $count } أعضاء
    [many] لها { $count } عضوا
   *[other] لها { $count } عضو
}
group-no-members = يذكر المصدر المجموعة ولا يعدد أعضاءها.
group-to-members = هؤلاء الأعضاء ومواقفهم الخاصة
