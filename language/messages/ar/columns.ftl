# معاني الملفات والأعمدة.

## Files

table-positions = كل موقف في السجل، واحد في كل سطر: صاحبه وموضوعه ودليله
table-members = الأعضاء، واحد في كل سطر
table-groups = أي عضو ينتمي إلى أي مجموعة، عضوية واحدة في كل سطر؛ وللمجموعة غير المعروفة الأعضاء سطر واحد
table-questions = المسائل وخياراتها، خيار واحد في كل سطر؛ وللمسألة التي بلا خيارات سطر واحد
table-provisions = القواعد وقراءاتها، قراءة واحدة في كل سطر؛ وللقاعدة التي بلا قراءات سطر واحد
table-agenda = بنود جدول الأعمال وصياغاتها المتنافسة، صياغة واحدة في كل سطر؛ وللبند الذي بلا صياغات سطر واحد
table-roll-calls = تصويتات الجمعية العامة المسجلة، عضو واحد وصوت واحد في كل سطر

## Kinds of value

kind-text = نص
kind-key = مفتاح: ثابت دائما ولا يُترجم
kind-number = عدد صحيح
kind-date = تاريخ على شكل 2026-03-30
kind-instant = لحظة بالتوقيت العالمي المنسق على شكل 2026-03-30T14:00:00Z
kind-keys = مفاتيح أو أرقام تفصل بينها مسافات
kind-address = عنوان

## Columns

column-position = رقم الموقف بحسب ترتيب الإدراج
column-holder = صاحب الموقف: رمز ISO 3166-1 من ثلاثة أحرف، أو مفتاح مجموعة، أو منصب (CHAIR رئاسة الجلسة العامة)، أو unnamed-some أو unnamed-many أو unnamed-majority أو unnamed-all
column-holder_kind = member (عضو) أو group (مجموعة) أو officer (شاغل منصب) أو unnamed (غير مسمى)
column-holder_name = اسم صاحب الموقف؛ فارغ إن لم يكن مسمى
column-question = مفتاح المسألة
column-question_title = المسألة
column-option = مفتاح الخيار، وهو فريد ضمن مسألته
column-option_title = الخيار: جواب يمكن تأييده أو معارضته
column-stance = propose (اقتراح) أو support (تأييد) أو oppose (معارضة) أو reserve (تحفظ) أو concern (قلق) أو neutral (حياد)
column-on = اليوم الذي أُعرب فيه عن الموقف أو حدث فيه الأمر
column-on_behalf_of = من قال صاحب الموقف إنه يتكلم باسمه: عبارة أو رمز ISO أو مفتاح مجموعة
column-on_behalf_of_kind = for: كما هو موصوف بعبارة؛ spoken-by: تكلم هذا العضو باسم المجموعة؛ aligned-with: أيد العضو بيان هذه المجموعة
column-known_by = declared: أعلنه الوفد نفسه؛ recorded: سجلته الأمانة من بيان صاحبه؛ reported: أفاد به طرف ثالث هو ناشر المصدر
column-evidence_kind = cited: موضع في وثيقة؛ declaration: إعلان صاحب الموقف نفسه
column-source = مفتاح الوثيقة التي ورد فيها ذلك
column-source_publisher = الجهة التي أصدرت تلك الوثيقة
column-paragraph = الفقرة في تلك الوثيقة
column-place = الموضع في تلك الوثيقة، إن لم يكن فقرة مرقمة
column-words = ما قاله صاحب الموقف، بألفاظ السجل
column-words_language = اللغة المعروضة بها تلك الألفاظ
column-words_status = original (النص الأصلي) أو official (نص رسمي) أو unofficial (ترجمة غير رسمية) أو machine (ترجمة آلية)
column-caveats = ما يجب أن يعرفه القارئ أيضا، في شكل مفاتيح
column-supersedes = مواقف سابقة لصاحب الموقف نفسه من الخيار نفسه
column-superseded_by = مواقف لاحقة لصاحب الموقف نفسه من الخيار نفسه
column-standing = حالته في اليوم المطلوب
column-retracted = سبب عدم جواز إدراجه، إن كان قد أُلغي
column-entered_at = وقت الإدراج في السجل
column-entered_by = الصفة التي أُدرج بها
column-signed = هل وقّعه مفتاح مرور
column-contested = هل كانت وثائق تفويض الوفد مطعونا فيها عند الإدراج
column-entry = رقم القيد في السجل
column-entry_url = أين يمكن الاطلاع على بايتات ذلك القيد كما هي
column-member = رمز ISO 3166-1 من ثلاثة أحرف
column-iso2 = رمز ISO 3166-1 من حرفين
column-m49 = رمز M49 لشعبة الإحصاءات بالأمم المتحدة
column-name = الاسم المختصر
column-name_language = اللغة المعروض بها الاسم
column-formal_name = الاسم الرسمي الكامل
column-admitted = سنة الانضمام إلى الأمم المتحدة
column-groups = مفاتيح مجموعاته في اليوم المطلوب
column-group = مفتاح المجموعة
column-group_kind = regional: إقليمية؛ negotiating: تتكلم مجتمعة؛ snapshot: الأسماء التي يوردها نص واحد في يوم واحد
column-group_name = اسم المجموعة
column-member_name = اسم العضو
column-from = أول يوم من العضوية؛ فارغ إن لم يذكره المصدر
column-until = أول يوم بعد العضوية؛ فارغ ما دامت مستمرة
column-certainty = seen (وارد في المصدر) أو secondary (من مصدر ثانوي) أو inferred (مستنتج) أو unverified (غير مؤكد، بدرجة ثقة عالية أو متوسطة أو منخفضة)
column-body = مفتاح الهيئة
column-session = مفتاح الدورة
column-agenda_item = مفتاح بند جدول الأعمال
column-provision = مفتاح القاعدة
column-raised = اليوم الذي طُرحت فيه المسألة
column-reading = مفتاح القراءة، وهو فريد ضمن قاعدتها
column-reading_words = القراءة بالألفاظ
column-in_force = yes إن كان المنتدى يطبق هذه القراءة، وno إن كان يطبق غيرها، وفارغ ما دامت القاعدة مفتوحة أو غير مؤكدة
column-title = العنوان
column-summary = ملخص المضمون
column-positions = عدد المواقف المسجلة من هذا الخيار، بما فيها ما حل غيره محله وما أُلغي
column-item = مفتاح البند: الدورة والرقم
column-number = رقم البند في جدول أعماله
column-description = وصف موضوع البند
column-rests_on = فقرات الولاية المذكورة أساسا للبند
column-wording = مفتاح الصياغة، وهو فريد ضمن بندها
column-wording_description = وصف ما تقوله الصياغة أو تطلبه
column-put_forward_by = من قدم الصياغة، برموز أصحاب المواقف
column-document = مفتاح القرار الذي جرى التصويت عليه
column-assembly_session = دورة الجمعية العامة
column-vote = yes (مؤيد) أو no (معارض) أو abstain (ممتنع)؛ والعضو الذي ليس له سطر ليس له صوت مسجل أيا كان السبب
