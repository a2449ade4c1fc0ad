# الصفحة الأولى.

forum-title = المسائل المفتوحة ومواقف الأطراف منها
forum-full-name = الاسم الكامل:
forum-dates-heading = المواعيد المقبلة
forum-no-dates = لا توجد في السجل دورة مقبلة.
forum-lately-heading = آخر المستجدات
forum-to-record = الاطلاع على السجل كاملا
# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
lately-place = { "\u200F" }{ $date }، { $entry }
forum-open-heading = { $count ->
    [zero] لا تختلف الآراء المسجلة في أي مسألة
    [one] تختلف الآراء المسجلة في مسألة واحدة
    [two] تختلف الآراء المسجلة في مسألتين
    [few] تختلف الآراء المسجلة في { $count } مسائل
    [many] تختلف الآراء المسجلة في { $count } مسألة
   *[other] تختلف الآراء المسجلة في { $count } مسألة
}
forum-open-note = طرف يؤيد خيارا وآخر لا يؤيده، أو هناك خيارات مختلفة يحظى كل منها بتأييد. وترد المسائل بترتيب طرحها.
forum-others-heading = { $count ->
    [zero] لا مسائل أخرى غيرها
    [one] مسألة واحدة أخرى
    [two] مسألتان أخريان غيرها
    [few] { $count } مسائل أخرى غيرها
    [many] { $count } مسألة أخرى غيرها
   *[other] { $count } مسألة أخرى غيرها
}
forum-others-note = لا تختلف الآراء المسجلة في هذه المسائل، أو لا يوجد رأي مسجل. وعدم تسجيل اعتراض لا يعني الموافقة.
forum-what = هذا سجله العلني: من يتخذ أي موقف، ومنذ متى، وبأي دليل؛ وما هو معروض على المنتدى للبت فيه وإلى متى؛ وما تقرر. ويمكن للجميع قراءته والاستشهاد به والتحقق منه.
forum-task-open = أين تختلف الآراء
forum-task-member = البحث عما قاله عضو
forum-task-verify = التحقق من السجل
forum-task-data = الحصول على البيانات
forum-task-desk = التصرف باسم وفد أو بصفة وظيفية
forum-how-to-read = لكل عضو مقعده في كل صورة. وتدل العلامة على من اتخذ موقفا؛ أما النقطة الصغيرة فتعني أنه لا يوجد موقف مسجل، وذلك ليس تأييدا ولا معارضة.
theme-rules = بشأن القواعد: كيف ينبغي أن تُقرأ
theme-others = بشأن المضمون وطريقة العمل
card-silent = { $count ->
    [zero] لا يوجد عضو بلا موقف مسجل
    [one] لا يوجد موقف مسجل: عضو واحد
    [two] لا يوجد موقف مسجل: عضوان
    [few] لا يوجد موقف مسجل: { $count } أعضاء
    [many] لا يوجد موقف مسجل: { $count } عضوا
   *[other] لا يوجد موقف مسجل: { $count } عضو
}
forum-to-questions = { $count ->
    [zero] لا مسائل أخرى
    [one] مسألة أخرى
    [two] مسألتان أخريان
    [few] { $count } مسائل أخرى
    [many] { $count } مسألة أخرى
   *[other] { $count } مسألة أخرى
}

## Dates of sessions

session-in-days = { $count ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يوما
   *[other] بعد { $count } يوم
}
session-now = جارية الآن
session-over = انتهت

## What changed lately, several entries told as one line

run-forum-founded = أُسس المنتدى
run-founding-completed = اكتمل تأسيس المنتدى
run-document-recorded = { $count ->
    [zero] لم تُدرج أي وثيقة
    [one] أُدرجت وثيقة واحدة
    [two] أُدرجت وثيقتان
    [few] أُدرجت { $count } وثائق
    [many] أُدرجت { $count } وثيقة
   *[other] أُدرجت { $count } وثيقة
}
run-member-admitted = { $count ->
    [zero] لم يُدرج أي عضو
    [one] أُدرج عضو واحد
    [two] أُدرج عضوان
    [few] أُدرج { $count } أعضاء
    [many] أُدرج { $count } عضوا
   *[other] أُدرج { $count } عضو
}
run-group-recorded = { $count ->
    [zero] لم تُدرج أي مجموعة
    [one] أُدرجت مجموعة واحدة
    [two] أُدرجت مجموعتان
    [few] أُدرجت { $count } مجموعات
    [many] أُدرجت { $count } مجموعة
   *[other] أُدرجت { $count } مجموعة
}
run-group-joined = { $count ->
    [zero] لا قيود عن أعضاء «{ $about }»
    [one] قيد واحد عن أعضاء «{ $about }»
    [two] قيدان عن أعضاء «{ $about }»
    [few] { $count } قيود عن أعضاء «{ $about }»
    [many] { $count } قيدا عن أعضاء «{ $about }»
   *[other] { $count } قيد عن أعضاء «{ $about }»
}
run-group-left = { $count ->
    [zero] لا قيود عن أعضاء خرجوا من «{ $about }»
    [one] قيد واحد عن أعضاء خرجوا من «{ $about }»
    [two] قيدان عن أعضاء خرجوا من «{ $about }»
    [few] { $count } قيود عن أعضاء خرجوا من «{ $about }»
    [many] { $count } قيدا عن أعضاء خرجوا من «{ $about }»
   *[other] { $count } قيد عن أعضاء خرجوا من «{ $about }»
}
run-body-established = { $count ->
    [zero] لم تُدرج أي هيئة
    [one] أُدرجت هيئة واحدة
    [two] أُدرجت هيئتان
    [few] أُدرجت { $count } هيئات
    [many] أُدرجت { $count } هيئة
   *[other] أُدرجت { $count } هيئة
}
run-office-taken = { $count ->
    [zero] لم تُشغل أي مناصب
    [one] شُغل منصب واحد
    [two] شُغل منصبان
    [few] شُغلت { $count } مناصب
    [many] شُغل { $count } منصبا
   *[other] شُغل { $count } منصب
}
run-office-ended = { $count ->
    [zero] لم تنته أي ولاية
    [one] انتهت ولاية واحدة
    [two] انتهت ولايتان
    [few] انتهت { $count } ولايات
    [many] انتهت { $count } ولاية
   *[other] انتهت { $count } ولاية
}
run-session-scheduled = { $count ->
    [zero] لم يُحدد موعد أي دورة
    [one] حُدد موعد دورة واحدة
    [two] حُدد موعد دورتين
    [few] حُدد موعد { $count } دورات
    [many] حُدد موعد { $count } دورة
   *[other] حُدد موعد { $count } دورة
}
run-meeting-scheduled = { $count ->
    [zero] لم يُحدد موعد أي جلسة
    [one] حُدد موعد جلسة واحدة
    [two] حُدد موعد جلستين
    [few] حُدد موعد { $count } جلسات
    [many] حُدد موعد { $count } جلسة
   *[other] حُدد موعد { $count } جلسة
}
run-agenda-item-placed = { $count ->
    [zero] لم يُدرج أي بند في جدول الأعمال
    [one] أُدرج بند واحد في جدول الأعمال
    [two] أُدرج بندان في جدول الأعمال
    [few] أُدرجت { $count } بنود في جدول الأعمال
    [many] أُدرج { $count } بندا في جدول الأعمال
   *[other] أُدرج { $count } بند في جدول الأعمال
}
run-wording-put-forward = { $count ->
    [zero] لم تُقدم أي صياغة لبنود جدول الأعمال
    [one] قُدمت صياغة واحدة لبنود جدول الأعمال
    [two] قُدمت صياغتان لبنود جدول الأعمال
    [few] قُدمت { $count } صياغات لبنود جدول الأعمال
    [many] قُدمت { $count } صياغة لبنود جدول الأعمال
   *[other] قُدمت { $count } صياغة لبنود جدول الأعمال
}
run-agenda-stood = { $count ->
    [zero] لم تُدرج أي حالة لجدول الأعمال
    [one] أُدرجت حالة واحدة لجدول الأعمال
    [two] أُدرجت حالتان لجدول الأعمال
    [few] أُدرجت { $count } حالات لجدول الأعمال
    [many] أُدرجت { $count } حالة لجدول الأعمال
   *[other] أُدرجت { $count } حالة لجدول الأعمال
}
run-element-recorded = { $count ->
    [zero] لم يُدرج أي عنصر من الإطار
    [one] أُدرج عنصر واحد من الإطار
    [two] أُدرج عنصران من الإطار
    [few] أُدرجت { $count } عناصر من الإطار
    [many] أُدرج { $count } عنصرا من الإطار
   *[other] أُدرج { $count } عنصر من الإطار
}
run-provision-recorded = { $count ->
    [zero] لم تُدرج أي قاعدة
    [one] أُدرجت قاعدة واحدة
    [two] أُدرجت قاعدتان
    [few] أُدرجت { $count } قواعد
    [many] أُدرجت { $count } قاعدة
   *[other] أُدرجت { $count } قاعدة
}
run-question-raised = { $count ->
    [zero] لم تُطرح أي مسألة
    [one] طُرحت مسألة واحدة
    [two] طُرحت مسألتان
    [few] طُرحت { $count } مسائل
    [many] طُرحت { $count } مسألة
   *[other] طُرحت { $count } مسألة
}
run-option-put-forward = { $count ->
    [zero] لم يُقدم أي خيار بشأن «{ $about }»
    [one] قُدم خيار واحد بشأن «{ $about }»
    [two] قُدم خياران بشأن «{ $about }»
    [few] قُدمت { $count } خيارات بشأن «{ $about }»
    [many] قُدم { $count } خيارا بشأن «{ $about }»
   *[other] قُدم { $count } خيار بشأن «{ $about }»
}
run-position-recorded = { $count ->
    [zero] لم يُدرج أي موقف بشأن «{ $about }»
    [one] أُدرج موقف واحد بشأن «{ $about }»
    [two] أُدرج موقفان بشأن «{ $about }»
    [few] أُدرجت { $count } مواقف بشأن «{ $about }»
    [many] أُدرج { $count } موقفا بشأن «{ $about }»
   *[other] أُدرج { $count } موقف بشأن «{ $about }»
}
run-position-retracted = { $count ->
    [zero] لم يُلغ أي موقف
    [one] أُلغي موقف واحد
    [two] أُلغي موقفان
    [few] أُلغيت { $count } مواقف
    [many] أُلغي { $count } موقفا
   *[other] أُلغي { $count } موقف
}
run-roll-call-recorded = { $count ->
    [zero] لم يُدرج أي تصويت مسجل للجمعية العامة
    [one] أُدرج تصويت مسجل واحد للجمعية العامة
    [two] أُدرج تصويتان مسجلان للجمعية العامة
    [few] أُدرجت { $count } تصويتات مسجلة للجمعية العامة
    [many] أُدرج { $count } تصويتا مسجلا للجمعية العامة
   *[other] أُدرج { $count } تصويت مسجل للجمعية العامة
}
run-value-withheld = { $count ->
    [zero] لم تُحجب أي قيمة شخصية
    [one] حُجبت قيمة شخصية واحدة
    [two] حُجبت قيمتان شخصيتان
    [few] حُجبت { $count } قيم شخصية
    [many] حُجبت { $count } قيمة شخصية
   *[other] حُجبت { $count } قيمة شخصية
}
run-value-erased = { $count ->
    [zero] لم تُمح أي قيمة شخصية
    [one] مُحيت قيمة شخصية واحدة
    [two] مُحيت قيمتان شخصيتان
    [few] مُحيت { $count } قيم شخصية
    [many] مُحيت { $count } قيمة شخصية
   *[other] مُحيت { $count } قيمة شخصية
}
run-log-key-rotated = { $count ->
    [zero] لم يُستبدل مفتاح توقيع السجل
    [one] استُبدل مفتاح توقيع السجل مرة واحدة
    [two] استُبدل مفتاح توقيع السجل مرتين
    [few] استُبدل مفتاح توقيع السجل { $count } مرات
    [many] استُبدل مفتاح توقيع السجل { $count } مرة
   *[other] استُبدل مفتاح توقيع السجل { $count } مرة
}
run-credentials-presented = كتب وثائق التفويض المقدمة: { $count }
run-credentials-stood = حالات وثائق التفويض المدرجة: { $count }
run-person-seated = المقاعد الممنوحة: { $count }
run-role-changed = الأدوار المغيرة: { $count }
run-person-unseated = المقاعد المنتهية: { $count }
run-head-disputed = الاعتراضات على رئاسة وفد: { $count }
run-passkey-enrolled = مفاتيح المرور المسجلة: { $count }
run-passkey-ended = مفاتيح المرور المنهاة: { $count }
