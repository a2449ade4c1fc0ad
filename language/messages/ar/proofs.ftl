# كيف يُثبت قيد واحد، وكيف يُتحقق من السجل كله دون ثقة بمن يديره.

## On the page of one entry

signed-fact = التوقيع
# $passkeys is a list of `signed-passkey`, each of which links to the entry that enrolled the passkey.
signed-with = موقع بمفتاح المرور الخاص بالشخص نفسه: { $passkeys }
signed-passkey = { $passkey } للشخص { $person }
signed-passkey-number = مفتاح المرور { $number }
signed-on-word = لا يوجد. أُدرج القيد بناء على قول من يتولى السجل
signed-at-founding = لا يوجد. أُدرج القيد عند تأسيس المنتدى
signed-by-clerk = لا يوجد. أدرج البرنامج القيد بنفسه حين حل موعده
signed-check = يشمل التوقيع هذا العمل بعينه، مرة واحدة، في هذا السجل. ويتحقق منه { $command } بالمفتاح العلني المقيد؛ ويجد أي برنامج آخر ما يحتاج إليه في وصف السجل.

proof-heading = الإثبات
proof-lede = السجل شجرة من البصمات جذرها موقع. ويثبت الإيصال أن هذا القيد في تلك الشجرة: دون هذا الموقع، ودون شبكة، وعلى الدوام.
proof-unsigned = لا تشمل هذا القيد بعد أي نقطة تحقق موقعة. وتصدر النقطة التالية خلال ثوان؛ يُرجى إعادة تحميل هذه الصفحة.
proof-size = عدد القيود التي تشملها أحدث نقطة تحقق
proof-root = الجذر
proof-receipt = إيصال هذا القيد
proof-receipt-note = إثبات بالإدراج مع نقطة التحقق الموقعة في ملف واحد (C2SP tlog-proof)
proof-check-here = للتحقق منه بهذا البرنامج، يُعطى الإيصال ومفتاح السجل:
proof-check-elsewhere = ويمكن أن يتحقق منه أي برنامج آخر يقرأ C2SP tlog-proof. وهو يحتاج إلى ثلاثة أشياء: الإيصال، وبايتات هذا القيد، ومفتاح السجل.
proof-witnesses = { $count ->
    [zero] لم يشارك أي شاهد في توقيع نقطة تحقق تشمل هذا القيد{ $witnesses }.
    [one] شارك شاهد واحد في توقيع نقطة تحقق تشمل هذا القيد: { $witnesses }
    [two] شارك شاهدان في توقيع نقطة تحقق تشمل هذا القيد: { $witnesses }
    [few] شارك { $count } شهود في توقيع نقطة تحقق تشمل هذا القيد: { $witnesses }
    [many] شارك { $count } شاهدا في توقيع نقطة تحقق تشمل هذا القيد: { $witnesses }
   *[other] شارك { $count } شاهد في توقيع نقطة تحقق تشمل هذا القيد: { $witnesses }
}
proof-witnesses-none = لم يشارك أي شاهد بعد في توقيع نقطة تحقق تشمل هذا القيد.
proof-witnesses-unnamed = لا يسمي هذا الموقع شهودا.
proof-to-verify = كيف يُتحقق من السجل كله

## The page on verifying

verify-title = التحقق من السجل
verify-heading = كيف يُتحقق من هذا السجل دون ثقة بمن يدير هذا الموقع
verify-lede = من يدير موقعا يستطيع أن يجعله يعرض أي شيء. وقد وُضع هذا السجل بحيث لا تلزم الثقة به: فكل ما يُغير أو يُحذف أو يُعرض على غيرك بصورة أخرى يستطيع أي كان أن يكشفه وأن يثبته.
verify-origin-heading = اسم السجل
verify-origin-note = تبدأ كل نقطة تحقق بهذا الاسم. وقد اختير عند التأسيس ولا يتغير أبدا.
verify-keys-heading = المفاتيح التي توقعه
verify-keys-note = تُقارن بما لديك من مصدر آخر: وثيقة، أو بعثة أخرى، أو ما دونته بنفسك. فهذه الصفحة لا تستطيع إلا أن تكرر ما يريد من يديرها أن تراه.
verify-key-now = يوقع الآن
verify-key-former = كان يوقع من قبل، ويوقع مع المفتاح الحالي
verify-key-id = معرف المفتاح
verify-key-fingerprint = بصمة SHA-256 للمفتاح العلني
verify-keys-file = المفاتيح في ملف
verify-checkpoint-heading = أحدث نقطة تحقق
verify-checkpoint-note = تبين عدد القيود والجذر الذي يجمعها، وهي موقعة. ويُستحسن حفظ نقطة من حين إلى آخر: فمن حفظ نقطة تحقق لا يمكن أن يُعرض عليه ماض آخر.
verify-checkpoint-none = لم توقع أي نقطة تحقق بعد.
verify-checkpoint-file = نقطة التحقق في ملف
verify-witnesses-heading = الشهود
verify-witnesses-note = يتحقق الشاهد من أن كل نقطة تحقق تواصل ما قبلها، ثم يشارك في توقيعها. وما دام شاهد واحد صادقا وكنت تطلب توقيعه، فلا يمكن أن يُعرض عليك سجل غير الذي يراه الآخرون.
verify-witnesses-none = لا يسمي هذا الموقع شهودا بعد. ويمكنك أن تكون شاهدا: يكفي لذلك حاسوب محمول.
verify-witnesses-file = جميع الشهود وإلى أي حد تابع كل منهم، بصيغة JSON
verify-witness-name = الشاهد
verify-witness-followed = شارك في التوقيع حتى
verify-witness-key = المفتاح
verify-witness-followed-to = { $count ->
    [zero] لا قيود، في { $date }
    [one] قيد واحد، في { $date }
    [two] قيدين، في { $date }
    [few] { $count } قيود، في { $date }
    [many] { $count } قيدا، في { $date }
   *[other] { $count } قيد، في { $date }
}
verify-witness-never = لا شيء بعد
verify-quorum-met = شارك عدد كاف من الشهود في توقيع أحدث نقطة تحقق.
verify-quorum-behind = { $count ->
    [zero] لم يشارك عدد كاف من الشهود في توقيع أي قيد.
    [one] شارك عدد كاف من الشهود في توقيع السجل وفيه قيد واحد؛ وما بعده ينتظرهم.
    [two] شارك عدد كاف من الشهود في توقيع السجل وفيه قيدان؛ وما بعدهما ينتظرهم.
    [few] شارك عدد كاف من الشهود في توقيع السجل وفيه { $count } قيود؛ وما بعدها ينتظرهم.
    [many] شارك عدد كاف من الشهود في توقيع السجل وفيه { $count } قيدا؛ وما بعدها ينتظرهم.
   *[other] شارك عدد كاف من الشهود في توقيع السجل وفيه { $count } قيد؛ وما بعدها ينتظرهم.
}
verify-quorum-never = لم يشارك عدد كاف من الشهود بعد في توقيع أي نقطة تحقق.
verify-quorum-nobody = لا يطلب المنتدى أي توقيع من شاهد.
verify-policy-note = تواقيع الشهود التي يطلبها المنتدى، في صورة سياسة تقرؤها البرامج (C2SP tlog-policy):
verify-policy-file = السياسة في ملف
verify-do-heading = ما العمل
verify-do-verify = التحقق من كل شيء: بصمة كل قيد، والشجرة، والتواقيع، وأن كل عمل كان مسموحا به عند إدراجه.
verify-do-mirror = الاحتفاظ بنسخة، وعرض الموقع كله منها، حتى إن زال هذا الموقع.
verify-do-witness = أن تكون شاهدا. يُكتب ما يلي في ملف ثم يُشغل الشاهد:
verify-do-else-heading = ببرامج أخرى
verify-do-else = لا شيء هنا من ابتكارنا: فالصيغ هي صيغ C2SP وRFC 6962، وتقرؤها برامج الآخرين. وهذه هي العناوين التي تلزمها.
verify-file-tiles = أجزاء البصمات وحزم القيود
verify-file-openings = ما يفتح القيم المختومة التي يجوز لأي كان الاطلاع عليها
verify-file-api = الإثباتات بصيغة JSON، موصوفة مع سائر الواجهة

## On every page of a mirror, and where something is wrong

footer-mirror = هذا موقع مرآة. يعرض نسخة من السجل جرى التحقق منها بالجذر الموقع، ولا يستقبل شيئا.
footer-read-only = للقراءة فقط: وجد فحص شيئا غير سليم. ولا يُدرج شيء إلى أن ينظر فيه شخص.
