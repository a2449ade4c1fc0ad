# ما يقوله كل إجراء في السجل.

## The forum

act-forum-founded = أُسس المنتدى: { $name }
act-founding-completed = اكتمل تأسيس المنتدى من حزمة البيانات «{ $pack }»
act-document-recorded = أُدرجت الوثيقة { $document }: «{ $title }»

## Members and groups

act-member-admitted = أُدرج عضو: { $member }
act-group-recorded-regional = أُدرجت المجموعة الإقليمية «{ $group }»
act-group-recorded-negotiating = أُدرجت المجموعة «{ $group }»، وهي تتكلم مجتمعة
act-group-recorded-snapshot = أُدرجت القائمة «{ $group }»: أسماء يوردها نص واحد في يوم واحد
act-group-joined = { $count ->
    [zero] لم يُدرج أعضاء في المجموعة «{ $group }»: { $members }
    [one] أُدرج عضو في المجموعة «{ $group }»: { $members }
    [two] أُدرج عضوان في المجموعة «{ $group }»: { $members }
    [few] أُدرج { $count } أعضاء في المجموعة «{ $group }»: { $members }
    [many] أُدرج { $count } عضوا في المجموعة «{ $group }»: { $members }
   *[other] أُدرج { $count } عضو في المجموعة «{ $group }»: { $members }
}
act-group-joined-from = { $count ->
    [zero] لم يُدرج أعضاء في المجموعة «{ $group }» منذ { $date }: { $members }
    [one] أُدرج عضو في المجموعة «{ $group }» منذ { $date }: { $members }
    [two] أُدرج عضوان في المجموعة «{ $group }» منذ { $date }: { $members }
    [few] أُدرج { $count } أعضاء في المجموعة «{ $group }» منذ { $date }: { $members }
    [many] أُدرج { $count } عضوا في المجموعة «{ $group }» منذ { $date }: { $members }
   *[other] أُدرج { $count } عضو في المجموعة «{ $group }» منذ { $date }: { $members }
}
act-group-left = { $count ->
    [zero] لم يخرج أعضاء من المجموعة «{ $group }» في { $date }: { $members }
    [one] خرج عضو من المجموعة «{ $group }» في { $date }: { $members }
    [two] خرج عضوان من المجموعة «{ $group }» في { $date }: { $members }
    [few] خرج { $count } أعضاء من المجموعة «{ $group }» في { $date }: { $members }
    [many] خرج { $count } عضوا من المجموعة «{ $group }» في { $date }: { $members }
   *[other] خرج { $count } عضو من المجموعة «{ $group }» في { $date }: { $members }
}
act-and-others = { $count ->
    [zero] لا دول أخرى
    [one] دولة أخرى
    [two] دولتان أخريان
    [few] { $count } دول أخرى
    [many] { $count } دولة أخرى
   *[other] { $count } دولة أخرى
}

## Bodies and officers

act-body-established = أُنشئت الهيئة «{ $body }»
act-office-taken = تولي منصب في { $date }: { $name } ({ $member })، { $post } في «{ $body }»
act-office-taken-withheld = تولي منصب في { $date }: { $post } في «{ $body }»، أحد رعايا { $of }، والاسم محجوب
act-office-ended = انتهاء ولاية في { $date }: { $name }، { $post } في «{ $body }»
act-office-ended-withheld = انتهاء ولاية في { $date }: { $post } في «{ $body }»، والاسم محجوب
act-office-ended-because = { "\u200F" }{ $sentence } ({ $why })
left-term-over = انتهاء المدة
left-resigned = استقالة
left-recalled = استدعاء من العضو
left-ended = إنهاء المدة بقرار
left-unable = تعذر الاستمرار
act-post-chair = الرئاسة
act-post-vice-chair = نيابة الرئاسة
act-post-rapporteur = المقرر
act-post-co-facilitator = التيسير المشترك

## Sessions and agendas

act-session-scheduled = حُدد موعد الدورة «{ $session }»: { $dates }
act-meeting-scheduled = حُدد موعد الجلسة { $number } من الدورة «{ $session }»: { $date }، { $time }
act-meeting-moved = نُقلت الجلسة { $number } من دورة «{ $session }» إلى { $date }، { $time }
act-meeting-cancelled = أُلغيت الجلسة { $number } من دورة «{ $session }»
meeting-and-part = { "\u200F" }{ $meeting }؛ { $part }
act-agenda-item-placed = أُدرج البند { $number } في جدول أعمال الدورة «{ $session }»: { $description }
act-wording-put-forward = { $agreement ->
    [masculine] قدم
   *[feminine] قدمت
} { $count ->
    [zero] { $holders } صياغة
    [one] { $holders } صياغة
    [two] { $holders } معا صياغة
    [few] { $holders } معا صياغة
    [many] { $holders } معا صياغة
   *[other] { $holders } معا صياغة
} للبند { $number } من جدول أعمال الدورة «{ $session }»: { $description }
act-wording-put-forward-by-nobody-named = قُدمت صياغة للبند { $number } من جدول أعمال الدورة «{ $session }»: { $description }
act-agenda-stood-provisional = كان جدول أعمال الدورة «{ $session }» مؤقتا في { $date }
act-agenda-stood-adopted = أُقر جدول أعمال الدورة «{ $session }» في { $date }
act-agenda-stood-adopted-with-reservations = أُقر جدول أعمال الدورة «{ $session }» في { $date }، مع تحفظات مسجلة
act-agenda-stood-not-adopted = عُرض جدول أعمال الدورة «{ $session }» في { $date } ولم يُقر

## Framework and provisions

act-element-recorded-pillar = أُدرجت الركيزة «{ $title }»
act-element-recorded-norm = أُدرج المعيار «{ $title }»
act-element-recorded-cbm = أُدرج تدبير بناء الثقة «{ $title }»
act-provision-recorded-in-force = أُدرجت القاعدة «{ $title }» بوصفها نافذة
act-provision-recorded-open = أُدرجت القاعدة «{ $title }» بوصفها مفتوحة: يقرؤها الأعضاء قراءات مختلفة
act-provision-recorded-unverified = أُدرجت القاعدة «{ $title }» بوصفها غير مؤكدة في الوثيقة الرسمية

## Questions and positions

act-question-raised = طُرحت المسألة: «{ $question }»
act-option-put-forward = قُدم خيار في المسألة «{ $question }»: «{ $option }»
act-position-recorded-propose = { $agreement ->
    [masculine] اقترح
   *[feminine] اقترحت
} { $holder } في المسألة «{ $question }»: «{ $option }»
act-position-recorded-support = { $agreement ->
    [masculine] أيد
   *[feminine] أيدت
} { $holder } في المسألة «{ $question }»: «{ $option }»
act-position-recorded-oppose = { $agreement ->
    [masculine] عارض
   *[feminine] عارضت
} { $holder } في المسألة «{ $question }»: «{ $option }»
act-position-recorded-reserve = { $agreement ->
    [masculine] تحفظ
   *[feminine] تحفظت
} { $holder } في المسألة «{ $question }» على: «{ $option }»
act-position-recorded-concern = { $agreement ->
    [masculine] أعرب
   *[feminine] أعربت
} { $holder } في المسألة «{ $question }» عن القلق إزاء: «{ $option }»
act-position-recorded-neutral = { $agreement ->
    [masculine] تكلم
   *[feminine] تكلمت
} { $holder } في المسألة «{ $question }»، بلا انحياز إلى أي جانب، عن: «{ $option }»
act-holder-unnamed-some = بعض الوفود، التي لم يسمها المصدر،
act-holder-unnamed-many = وفود كثيرة، لم يسمها المصدر،
act-holder-unnamed-majority = أغلبية الوفود، التي لم يسمها المصدر،
act-holder-unnamed-all = جميع الوفود، بحسب المصدر،
act-holder-officer = { $post } في «{ $body }»
act-position-retracted = أُلغي الموقف { $number } في المسألة «{ $question }»: { $reason }

## Roll calls

act-roll-call-recorded = صوتت الجمعية العامة على { $document } في { $date }: المؤيدون { $yes }، المعارضون { $no }، الممتنعون { $abstain }

## Who acted

act-by-founder = الجهة المؤسسة
act-by-secretariat = الأمانة
act-by-chair = رئاسة «{ $body }»
act-by-delegation = وفد { $of }
act-by-vice-chair = نيابة رئاسة «{ $body }»
act-by-rapporteur = مقرر «{ $body }»
act-by-co-facilitator = التيسير المشترك في «{ $body }»
act-by-observer = المراقب { $name }
act-by-stakeholder = الجهة صاحبة المصلحة { $name }
act-by-clerk = أمانة السجل

## Feed and calendar

feed-title = { $forum }: السجل
feed-subtitle = جميع الإجراءات في السجل، بدءا بالأحدث
calendar-title = { $forum }: الدورات والجلسات
calendar-meeting = { $session }، الجلسة { $number } ({ $body })
calendar-tentative = لم تؤكد هذه التواريخ في وثيقة رسمية.

## The keeping of the record

act-value-withheld = لم تعد قيمة مختومة تُعرض: { $reason }
act-value-erased = أُتلف ما يفتح قيمة مختومة: { $reason }
act-log-key-rotated = صار السجل يوقع بمفتاح جديد: { $reason }

## Seats, credentials and passkeys

act-credentials-presented = قُدم كتاب وثائق التفويض { $number }: { $seat }، رئاسة الوفد { $person }
act-credentials-presented-succeeds = قُدم كتاب وثائق التفويض { $number }: { $seat }، رئاسة الوفد { $person } خلفا للشخص { $before }
act-credentials-stood-submitted = كانت وثائق التفويض الواردة في الكتاب { $number } مقدمة في { $date }: { $seat }
act-credentials-stood-provisional = قُبلت وثائق التفويض الواردة في الكتاب { $number } بصفة مؤقتة في { $date }: { $seat }
act-credentials-stood-approved = اعتُمدت وثائق التفويض الواردة في الكتاب { $number } في { $date }: { $seat }
act-credentials-stood-contested = طُعن في وثائق التفويض الواردة في الكتاب { $number } في { $date }: { $seat }
act-credentials-stood-withdrawn = سُحبت وثائق التفويض الواردة في الكتاب { $number } في { $date }: { $seat }
act-person-seated = يشغل { $person } مقعدا اعتبارا من { $date }: { $seat } ({ $role })
act-role-changed = تغير دور { $person }: { $seat } ({ $role })
act-person-unseated = انتهى مقعد { $person }: { $seat }
act-person-unseated-why = انتهى مقعد { $person }: { $seat } (السبب المذكور: { $reason })
act-head-disputed = اعتُرض من داخل الوفد على رئاسة { $person }: { $seat } (السبب المذكور: { $reason })
act-passkey-enrolled = سُجل مفتاح المرور { $number }
act-passkey-ended = أُنهي مفتاح المرور { $number }
act-passkey-ended-why = أُنهي مفتاح المرور { $number } (السبب المذكور: { $reason })
act-role-head = رئاسة الوفد
act-role-alternate = تمثيل مناوب
act-role-adviser = مشورة
act-role-officer = شغل منصب
act-role-focal-point = { $role }، جهة تنسيق
