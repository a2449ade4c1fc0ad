# التنقل والتنبيهات وذيل الصفحة وما يتعلق باللغة.

## Navigation

nav-forum = الرئيسية
nav-questions = المسائل
nav-members = الأعضاء
nav-groups = المجموعات
nav-sessions = الدورات
nav-provisions = القواعد
nav-framework = الإطار
nav-documents = الوثائق
nav-method = المنهجية
nav-record = السجل
nav-data = البيانات المفتوحة
nav-menu = القائمة
nav-sections = الأقسام
nav-crumbs = موقعك الآن
nav-more = صفحات أخرى
nav-past = عرض حالة سابقة

## Looking at the past

as-of-day-banner = تبين هذه الصفحة ما كان قائما في { $date }، بحسب المعروف الآن. { $link }
as-of-index-banner = تبين هذه الصفحة ما كان في السجل بعد إدراج القيد { $index }، في { $date }. { $link }
as-of-return = عرض ما هو قائم الآن
as-of-heading = الاطلاع على يوم آخر
as-of-label = عرض ما كان قائما في
as-of-button = عرض هذا اليوم
as-of-later = { $count ->
    [zero] ليس في السجل موقف أُعرب عنه بعد اليوم المعروض.
    [one] في السجل موقف واحد أُعرب عنه بعد اليوم المعروض.
    [two] في السجل موقفان أُعرب عنهما بعد اليوم المعروض.
    [few] في السجل { $count } مواقف أُعرب عنها بعد اليوم المعروض.
    [many] في السجل { $count } موقفا أُعرب عنها بعد اليوم المعروض.
   *[other] في السجل { $count } موقف أُعرب عنها بعد اليوم المعروض.
}

## Footer

footer-drawn-from = { $count ->
    [zero] السجل العلني خال من القيود، الجذر { $root }
    [one] هذه الصفحة مستمدة من قيد واحد في السجل العلني، الجذر { $root }
    [two] هذه الصفحة مستمدة من قيدين في السجل العلني، الجذر { $root }
    [few] هذه الصفحة مستمدة من { $count } قيود في السجل العلني، الجذر { $root }
    [many] هذه الصفحة مستمدة من { $count } قيدا في السجل العلني، الجذر { $root }
   *[other] هذه الصفحة مستمدة من { $count } قيد في السجل العلني، الجذر { $root }
}
footer-to-record = الاطلاع على السجل
footer-rule = السكوت ليس تأييدا، وموقف المجموعة ليس موقف أعضائها.
footer-to-method = كيف تُسجل المواقف

## Words in another language than the page

in-ar = بالعربية
in-zh = بالصينية
in-en = بالإنكليزية
in-fr = بالفرنسية
in-ru = بالروسية
in-es = بالإسبانية
translated-note = العبارات التي تحمل العلامة ° ترجمات غير رسمية أُعدت لهذا السجل.
translated-original = قراءة هذه الصفحة باللغة الأصلية

## Citations

cite-document = { $document }
cite-paragraph = { $document }، الفقرة { $paragraph }
# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
cite-place = { "\u200F" }{ $document }، { $place }
place-range = { $from } إلى { $to }
place-annex = المرفق { $which }
place-annex-on-cbms = المرفق المتعلق بتدابير بناء الثقة
place-appendix = التذييل { $which }
place-article = المادة { $which }
place-chapter = الفصل { $which }
place-item = البند { $which }
place-page = الصفحة { $which }
place-paragraph = الفقرة { $which }
place-paragraphs = الفقرات { $which }
place-part = الجزء { $which }
place-roll-call = التصويت بنداء الأسماء { $which }
place-rule = المادة { $which }
place-rules = المواد { $which }
place-section = القسم { $which }
place-table = الجدول { $which }
place-tables = الجداول { $which }
cite-span = { $document }، البايتات من { $from } إلى { $to }
known-from = المصدر: { $source }
entry-number = القيد { $index }

## A label and its value

# علامة الاتجاه (U+200F): ليس في الرسالة حرف عربي يدل على اتجاهها.
labelled = { "\u200F" }{ $label }: { $value }

## How sure a fact is

certainty-seen = وارد في المصدر
certainty-secondary = من مصدر ثانوي
certainty-inferred = مستنتج من المصدر
certainty-unverified-high = غير مؤكد، بدرجة ثقة عالية
certainty-unverified-medium = غير مؤكد، بدرجة ثقة متوسطة
certainty-unverified-low = غير مؤكد، بدرجة ثقة منخفضة

## Labels of facts

fact-address = أين يمكن الاطلاع عليها
fact-admitted = سنة الانضمام إلى الأمم المتحدة
fact-by = جهة الإدراج
fact-credentials = وثائق التفويض
fact-code = الرمز
fact-counted = طريقة عد الفقرات
fact-document-kind = نوع الوثيقة
fact-entered-at = وقت الإدراج
fact-entry = القيد في السجل
fact-formal-name = الاسم الرسمي الكامل
fact-groups = المجموعات
fact-happened-on = تاريخ الحدوث
fact-issued = تاريخ الصدور
fact-kind = نوع الإجراء
fact-leaf = بصمة الورقة
fact-length = الحجم
fact-listed-in = القوائم الوارد فيها
fact-office = منصب يشغله أحد رعاياها
fact-person = الشخص، باسم مستعار
fact-publisher = جهة النشر
fact-regional-group = المجموعة الإقليمية
fact-sha256 = SHA-256
fact-source = مصدر الأسماء
fact-symbol = رمز الوثيقة

## Heads of tables

head-code = الرمز
head-date = التاريخ
head-group = المجموعة الإقليمية
head-member = العضو
head-members = الأعضاء
head-on-record = في السجل موقف من أي خيار، أيا كان نوعه
head-options = الخيارات
head-own-positions = المواقف الخاصة
head-question = المسألة
head-resolution = القرار
head-silent = أعضاء بلا موقف
head-subject = الموضوع
head-vote = التصويت

## Counts

count-officers = { $count ->
    [zero] لا شاغلي مناصب
    [one] شاغل منصب واحد
    [two] شاغلا منصبين
    [few] { $count } من شاغلي المناصب
    [many] { $count } من شاغلي المناصب
   *[other] { $count } من شاغلي المناصب
}
count-unnamed = { $count ->
    [zero] لا إشارات إلى وفود غير مسماة
    [one] إشارة واحدة إلى وفود غير مسماة
    [two] إشارتان إلى وفود غير مسماة
    [few] { $count } إشارات إلى وفود غير مسماة
    [many] { $count } إشارة إلى وفود غير مسماة
   *[other] { $count } إشارة إلى وفود غير مسماة
}
count-readings = { $count ->
    [zero] لا قراءات
    [one] قراءة واحدة
    [two] قراءتان
    [few] { $count } قراءات
    [many] { $count } قراءة
   *[other] { $count } قراءة
}
count-bytes = { $count ->
    [zero] صفر بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايت
    [many] { $count } بايت
   *[other] { $count } بايت
}
