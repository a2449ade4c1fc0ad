# الدورات وجداول الأعمال والهيئات.

sessions-title = الدورات
sessions-heading = متى ينعقد المنتدى
sessions-lede = الدورات بحسب التاريخ. والأيام بتوقيت مكان الانعقاد.
sessions-calendar = إضافة هذه التواريخ إلى تقويمك
sessions-bodies-heading = الهيئات التي تنعقد

## One session

# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
session-title = { "\u200F" }{ $name }، { $days }
session-bodies = الهيئات المنعقدة: { $bodies }
session-meetings-heading = الجلسات
session-meeting = الجلسة { $number }، { $body }: { $date }، { $time }
meeting-part-formal = رسمية، لاتخاذ القرارات
meeting-part-informal = غير رسمية
meeting-part-informal-attributed = غير رسمية؛ تُنسب الأقوال إلى أصحابها
meeting-part-informal-not-attributed = غير رسمية؛ لا تُنسب الأقوال إلى أصحابها
meeting-moved = نُقلت من وقت آخر
meeting-cancelled = أُلغيت
session-agenda-heading = جدول الأعمال
session-no-standing = لا يوجد في السجل شيء عن حالة جدول أعمالها.
session-no-items = لا يوجد في السجل بند من جدول الأعمال.
session-item-rests-on = الأساس المذكور له: { $sources }
session-wordings-heading = { $count ->
    [zero] لم تُقدم أي صياغة
    [one] قُدمت صياغة واحدة
    [two] قُدمت صياغتان، جنبا إلى جنب
    [few] قُدمت { $count } صياغات، جنبا إلى جنب
    [many] قُدمت { $count } صياغة، جنبا إلى جنب
   *[other] قُدمت { $count } صياغة، جنبا إلى جنب
}
session-wording-by = مقدمة من { $holders }
session-item-questions = المسائل المتعلقة بهذا البند
session-questions-heading = المسائل المطروحة في هذه الدورة
session-no-questions = لا توجد في السجل مسألة طُرحت في هذه الدورة غير المسائل المتعلقة بجدول أعمالها.
agenda-stands-provisional = جدول الأعمال مؤقت كما في { $date }: جرى تعميمه ولم يُبت فيه بعد.
agenda-stands-adopted = أُقر جدول الأعمال في { $date }.
agenda-stands-adopted-with-reservations = أُقر جدول الأعمال في { $date }، مع تحفظات مسجلة.
agenda-stands-not-adopted = عُرض جدول الأعمال في { $date } ولم يُقر.

## Bodies

body-kind-plenary = الجلسة العامة: جميع الأعضاء، وتتخذ القرارات
body-kind-thematic-group = فريق مواضيعي مخصص
body-kind-review-conference = مؤتمر استعراضي
body-officers-heading = شاغلو المناصب
body-no-officers = لا يوجد في السجل شاغل منصب في هذه الهيئة.
body-sessions-heading = دوراتها
body-no-sessions = لا توجد في السجل دورة لهذه الهيئة.
body-questions-heading = المسائل المعروضة عليها
body-no-questions = لا توجد في السجل مسألة معروضة على هذه الهيئة.
officer-since = { $post }: { $name } ({ $member })، منذ { $from }
officer-until = { $post }: { $name } ({ $member })، من { $from } حتى { $until }

## Meetings at the desk

meetings-title = الدورات والجلسات
meetings-lede = تُحدد الجلسة بالتوقيت المحلي لدورتها. ويمكن بيان ما إذا كانت رسمية، وما إذا كان ما يقال فيها يُنسب إلى قائله.
meetings-no-session = لا توجد دورة في السجل.
meetings-none = لم تُحدد أي جلسة.
meetings-schedule = تحديد جلسة
meetings-schedule-lede = تصبح الجلسة التالية في الدورة بحسب الرقم. وتبقى أوقاتها كما اتُّفق عليها وفق قواعد التوقيت السارية اليوم.
meetings-move = نقل إلى وقت آخر
meetings-cancel = إلغاء الجلسة
meetings-change-lede = تحتفظ الجلسة برقمها. ويبقى ما كان قبل ذلك في السجل.
meetings-session = الدورة
meetings-meeting = الجلسة
meetings-days = أيامها
meetings-zone = منطقتها الزمنية
meetings-body = من يجتمع
meetings-opens = تُفتتح
meetings-opens-hint = بالمنطقة الزمنية للدورة.
meetings-closes = موعد اختتامها
meetings-part = أي جزء من العمل هي
meetings-part-unsaid = غير مبين
meetings-part-informal = غير رسمية
meetings-part-formal = رسمية، لاتخاذ القرارات
meetings-attribution = ما يقال في جلسة غير رسمية
meetings-attribution-hint = للجلسة غير الرسمية وحدها.
meetings-attribution-unsaid = غير مبين
meetings-attribution-attributed = يُسجل مع اسم قائله
meetings-attribution-not-attributed = يُسجل دون اسم قائله
meetings-date-and-time = { "\u200F" }{ $date }، { $time }
