# الكلمات المشتركة بين جميع الصفحات.

## Terms
# ترجمات عملية: لا تُعرف تسمية رسمية.

-mechanism = الآلية العالمية
-dtg = الفريق المواضيعي المخصص

## Languages

language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية
language-choice = اللغة

## Short words

yes = نعم
no = لا
skip-link = الانتقال إلى المحتوى الرئيسي

## The forum, its bodies and its seats

forum-short-name = الآلية العالمية
body-plenary = الجلسة العامة
body-dtg = الفريق المواضيعي المخصص
body-dtg-numbered = الفريق المواضيعي المخصص { $number }
body-review-conference = المؤتمر الاستعراضي
seat-chair = الرئاسة
seat-co-facilitator = التيسير المشترك
seat-secretariat = الأمانة
seat-delegation = الوفد
seat-stakeholder = الجهة صاحبة المصلحة
seat-clerk = أمانة السجل

## Stances, as labels and in a sentence

stance-supports = تأييد
stance-proposes = اقتراح
stance-opposes = معارضة
stance-reserves = تحفظ
stance-concerned = قلق
stance-neutral = حياد
stance-supports-sentence = { $agreement ->
    [masculine] يؤيد
   *[feminine] تؤيد
} { $holder } ”{ $option }“
stance-proposes-sentence = { $agreement ->
    [masculine] يقترح
   *[feminine] تقترح
} { $holder } ”{ $option }“
stance-opposes-sentence = { $agreement ->
    [masculine] يعارض
   *[feminine] تعارض
} { $holder } ”{ $option }“
stance-reserves-sentence = { $agreement ->
    [masculine] يتحفظ
   *[feminine] تتحفظ
} { $holder } على ”{ $option }“
stance-concerned-sentence = { $agreement ->
    [masculine] يعرب
   *[feminine] تعرب
} { $holder } عن القلق إزاء ”{ $option }“
stance-neutral-sentence = { $agreement ->
    [masculine] يلتزم
   *[feminine] تلتزم
} { $holder } الحياد إزاء ”{ $option }“

## Positions: none, and through whom

position-none = لا يوجد موقف مسجل
position-through-group = من خلال { $group }، من دون بيان خاص
position-on-behalf-of = باسم { $group }

## How a position is known

known-by-declared = أعلنه الوفد
known-by-recorded = سجلته الأمانة
known-by-reported = أفاد به طرف ثالث
known-by-reported-source = أفاد به طرف ثالث: { $source }

## The status of a wording

wording-original = النص الأصلي
wording-official = نص رسمي
wording-unofficial = ترجمة غير رسمية
wording-machine = ترجمة آلية

## How things stand

state-open = مسألة مفتوحة
state-in-force = نافذ
state-unverified = غير مؤكد
state-contested = محل خلاف

## Regional groups of the General Assembly

region-african = الدول الأفريقية
region-asia-pacific = دول آسيا والمحيط الهادئ
region-eastern-european = دول أوروبا الشرقية
region-grulac = دول أمريكا اللاتينية والبحر الكاريبي
region-weog = دول أوروبا الغربية ودول أخرى

## Counts

count-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوا
   *[other] { $count } عضو
}
count-positions = { $count ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $count } مواقف
    [many] { $count } موقفا
   *[other] { $count } موقف
}
count-options = { $count ->
    [zero] لا خيارات
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
    [many] { $count } خيارا
   *[other] { $count } خيار
}
count-entries = { $count ->
    [zero] لا قيود
    [one] قيد واحد
    [two] قيدان
    [few] { $count } قيود
    [many] { $count } قيدا
   *[other] { $count } قيد
}
count-delegations = { $count ->
    [zero] لا وفود
    [one] وفد واحد
    [two] وفدان
    [few] { $count } وفود
    [many] { $count } وفدا
   *[other] { $count } وفد
}
count-groups = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}

## Units

unit-days = { $count ->
    [zero] صفر يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يوما
   *[other] { $count } يوم
}
unit-hours = { $count ->
    [zero] صفر ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
unit-minutes = { $count ->
    [zero] صفر دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
unit-kilobytes = { $count } كيلوبايت
