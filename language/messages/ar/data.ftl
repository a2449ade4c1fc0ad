# ما يمكن الحصول عليه.

data-title = البيانات المفتوحة
data-heading = الحصول على البيانات
data-lede = يمكن الحصول على كل ما في هذه الصفحات بصيغ مفتوحة من دون إذن. ويقبل كل عنوان اليوم نفسه أو القيد نفسه الذي تقبله الصفحات.
data-files-heading = الجداول
data-files-note = معلومة واحدة في كل سطر، بترميز UTF-8، والأسماء بجانب المفاتيح. ويرد شرح الأعمدة أدناه.
data-to-columns = معاني الأعمدة
data-api-heading = الواجهة البرمجية
data-api-note = المحتوى نفسه بصيغة JSON، مع إمكان التصفية وعلى صفحات، وتصفه وثيقة OpenAPI.
data-openapi = وصف الواجهة
data-api-positions = كل موقف بصاحبه ومسألته وخياره ونوعه ويومه ودليله
data-api-questions = المسائل وخياراتها
data-api-members = الأعضاء
data-api-groups = المجموعات وأعضاؤها
data-api-provisions = القواعد وقراءاتها
data-api-agenda = بنود جدول الأعمال وصياغاتها
data-api-record = قيود السجل
data-feeds-heading = الاشتراك
data-feeds-note = للإبلاغ بالقيود الجديدة ولإظهار الدورات في تقويمك.
data-feed = أحدث قيود السجل، موجز Atom
data-calendar = الدورات، في تقويم
data-record-heading = السجل نفسه
data-record-note = سلسلة قيود محسوبة البصمة مع نقطة تحقق موقعة (C2SP tlog-tiles وRFC 6962). ويمكن لأي كان نسخها والتحقق منها وإثبات أي تغيير فيها.
data-checkpoint = أحدث نقطة تحقق موقعة
data-dictionary-heading = معاني الأعمدة
data-dictionary-note = العمود الوارد في عدة ملفات له المعنى نفسه فيها جميعا.
