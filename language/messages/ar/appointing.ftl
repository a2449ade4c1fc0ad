# Appointments at the desk: calls, nominations, slates, consultations, views.

desk-nav-appointments = التعيينات
appointing-title = التعيينات
appointing-lede = القوائم والمناصب والمرشحون. وما يمكن لمقعدكم القيام به مبيَّن هنا وفي صفحة كل قائمة.
appointing-can-nothing = لا يمكن لمقعدكم القيام بشيء بشأن هذه القائمة الآن.
appointing-part-erasures = مرشحون يطلبون محو بياناتهم الشخصية
appointing-part-asked = من سألهم وفدكم ولم يُدرجوا في السجل
appointing-part-slates = القوائم
appointing-part-posts = المناصب
appointing-part-candidates = الترشيحات المدرجة في السجل
appointing-public-page = الصفحة العامة لهذه القائمة، وفيها جميع النتائج
appointing-put-to-members = عرض هذه القائمة على الأعضاء للموافقة

## What can be done

appointing-call = الدعوة إلى تقديم الترشيحات
appointing-call-lede = يمكن للوفود تقديم الترشيحات حتى الوقت الذي تحددونه. وتحل أي دعوة لاحقة للمنصب نفسه محل هذه.
appointing-put = طرح قائمة
appointing-put-lede = سمّوا مرشحا لكل مكان شاغر في المناصب المراد شغلها. وتُحسب كل النتائج بشأن القائمة وتُنشر معها بحسب كل تصنيف. والقائمة المطروحة لا تُغيَّر: بل تحل أخرى محلها.
appointing-replace = طرح قائمة أخرى محلها
appointing-replace-lede = وبذلك يمكن تلبية اعتراض باسم آخر. وتبقى القائمتان في السجل، وتتعلق المشاورات والآراء بكل منهما على حدة.
appointing-consult = تسجيل مشاورة بشأن القائمة
appointing-consult-lede = المشاورة ليست موافقة. ويُختم الجزء السري ويُنشر الباقي. وإذا كان الحضور متاحا للجميع فلا حاجة إلى تسمية أحد.
appointing-view = تقديم رأي
appointing-view-lede = ليس هذا تصويتا. لا أحد يعد الآراء وهي لا تبت في شيء؛ بل تبين للرئاسة وللجميع أين تواجه القائمة صعوبات. ويحل رأي لاحق لوفدكم محل هذا، ويبقى الرأيان في السجل.
appointing-appoint = تعيين من في القائمة
appointing-appoint-lede = يتولون مناصبهم بموجب القاعدة كما تُقرأ الآن، أو بالطريقة المتفق عليها لهذه الحالة وحدها. ويرد أساس التعيين فيه.
appointing-interim = تسمية قائم بالأعمال
appointing-interim-lede = يسد شاغل منصب قائم مكانا شاغرا. ولا يتولى أحد منصبا بذلك، ولا تُمس أي قراءة للقاعدة.
appointing-end = تسجيل انتهاء مدة
appointing-end-lede = يشغر المقعد من ذلك اليوم: ويجوز أن يقوم به شخص بالنيابة، وأن تملأه قائمة لما بقي من المدة. وتبقى المدة في السجل.
appointing-withdraw = سحب الترشيح
appointing-withdraw-lede = لم يعد المرشح مترشحا. ويبقى ما في السجل، ولا تؤدي قائمة تضم هذا المرشح إلى تولي المناصب.
appointing-nominate = سؤال شخص عن الترشح
appointing-nominate-lede = يُسأل الشخص برسالة أو رابط، فيوافق أو يعتذر، ويقول بنفسه ما يُذكر عنه. وقبل ذلك، وقبل أن يدرجه وفدكم، لا يُعلن منه شيء ولا يُدرج في السجل.
appointing-nominate-submit = سؤال المرشح
appointing-none-called = باب الترشيح غير مفتوح لأي منصب.
appointing-stage-asked = لم يرد بعد
appointing-stage-consented = وافق
appointing-stated = ما يذكره المرشح
appointing-not-answered = لم يرد المرشح بعد. ولا يمكن إدراج شيء قبل ذلك.
appointing-enter = إدراج الترشيح
appointing-enter-lede = يُقيد هذا ولا شيء غيره: وهو مختوم في السجل بحيث يمكن محوه لاحقا، ويُعرض على من ذكرهم المرشح.
appointing-counted = من مواطني أي دولة يُحسب المرشح؟
appointing-take-back = التراجع عنه
appointing-take-back-lede = لا يعود الرابط صالحا، ولا يُحفظ شيء من الاسم والعنوان والرد.
appointing-erase = محو البيانات الشخصية لمرشح
appointing-erase-lede = تُمحى كل قيمة على حدة، على يد موظفين معا. ويظل السجل قابلا للتحقق: فليس فيه إلا ختم كل قيمة.
appointing-erase-name = الاسم
appointing-erase-stated = ما ذُكر للمعايير
appointing-erase-statement = ما ذُكر غير ذلك
appointing-erase-way = المضي إلى محوه
appointing-erase-over = لم يعد يُعرض
appointing-erase-reason = { $candidate }: مُحي بطلب من المرشح نفسه.

## Fields

appointing-posts = المناصب
appointing-until = حتى متى، بالتوقيت المدني للمنتدى
appointing-place = { $post }، المكان { $number }
appointing-from = اليوم الأول
appointing-interim-until = اليوم الأخير
appointing-term = المدة
appointing-view-field = رأي وفدكم
appointing-reasons = الأسباب
appointing-reasons-hint = هي كلام عن أشخاص: تُختم في السجل وتُعرض مع الرأي، ويجوز حجبها لاحقا بموجب قاعدة.
appointing-with = الأعضاء الذين جرى الحديث معهم
appointing-with-hint = رموز من ثلاثة أحرف، مثل BHS COL. ولا تُترك فارغة إلا إذا كان الحضور متاحا للجميع.
appointing-officer = من يقوم بالأعمال
appointing-holder = من انتهت مدته
appointing-left-from = أول يوم خارج المنصب
appointing-why = السبب
appointing-why-hint = إذا لم يكن معروفا فلا تختر شيئا.
appointing-held-by = من أجرى المشاورة
appointing-held-by-hint = إذا تُرك فهو من يسجلها.
appointing-questions-in = الأسئلة الموجهة إلى المرشحين بهذه اللغة: { $language }
appointing-questions-hint = سؤال واحد في كل سطر، { $questions } على الأكثر، ولا يزيد كل منها على { $characters } حرف. وللمرشح ألا يجيب عن أي منها. وأول لغة تُملأ هي الأصل، وللغات الأخرى عدد الأسطر نفسه أو لا شيء.
appointing-questions-uneven = اكتب عدد الأسئلة نفسه كما في اللغة الأولى وبالترتيب نفسه، أو لا تكتب شيئا.
appointing-candidate-page = ما يذكره المرشح
appointing-candidate-public = الصفحة العامة لهذا المرشح

## The candidate’s own page

candidacy-title = هل تترشحون؟
candidacy-code = رمز الرسالة
candidacy-code-hint = الرمز وارد في الرسالة التي سُئلتم بها.
candidacy-code-lede = سألكم وفد. وبهذا الرمز توافقون أو تعتذرون، وتقولون ما يُذكر عنكم.
candidacy-lede = { $party }: الرغبة في ترشيحكم. ولا شيء من هذا معلن أو مدرج في السجل. ولكم أن تعتذروا.
candidacy-lede-consented = لقد وافقتم. ويمكن الآن إدراج ترشيحكم: { $party }. وإلى ذلك الحين يمكنكم تغيير ما تذكرونه أو الاعتذار.
candidacy-lede-entered = أنتم مرشحون: { $candidate }. وللتوقف عن الترشح أبلغوا وفدكم أو الأمانة.
candidacy-by = من يسأل
candidacy-posts = للمناصب
candidacy-consented = تاريخ موافقتكم
candidacy-erasure-asked = تاريخ طلبكم المحو
candidacy-state-heading = ما تذكرونه
candidacy-state-note = يُنشر الاسم والجنس والخبرة والجنسيات مع ترشيحك بعد أن يقيده الوفد: فبها يستطيع أي شخص أن يتحقق من قائمة. أما الباقي فأنت تقول من يجوز له أن يقرأه. ويمكن محو ذلك كله لاحقا بطلب منك. وما تتركه يُعد غير مذكور ولا يخمنه أحد.
candidacy-name = الاسم
candidacy-gender = نوع الجنس
candidacy-expertise = الخبرة
candidacy-expertise-in = خبرة في: { $area }
candidacy-expertise-hint = ما يدل عليها في سطر واحد: منصب أو رئاسة وفد أو منشور. وإن تُرك فارغا عُد غير مذكور.
candidacy-languages = لغات العمل
candidacy-languages-hint = تفصل بينها فواصل.
candidacy-availability = مدى التفرغ
candidacy-answer-hint = يرد السؤال وجوابك معا؛ { $characters } حرف على الأكثر.
candidacy-audience = من يجوز له أن يقرأ لغاتك وأوقات تفرغك وأجوبتك
candidacy-audience-hint = أيا كان اختيارك فيمكن محوه لاحقا.
audience-public = الجميع
audience-delegations = وفود الأعضاء وأعضاء المكتب والأمانة
audience-consulting = من يتشاورون بشأن قائمة فقط: مكتب الهيئة التي تقرر ووفدك والأمانة
candidacy-nationalities = جميع جنسياتكم
candidacy-nationalities-hint = رموز من ثلاثة أحرف، مثل COL ESP. وإن تعددت بيّن الوفد من مواطني أي دولة تُحسبون.
candidacy-consent-legend = الموافقة
candidacy-consent-yes = أوافق على الترشح وعلى أن يُعرض ما أذكره هنا على من ذكرتهم.
candidacy-consent-needed = بغير موافقتكم لا يُحفظ شيء. وافقوا، أو اعتذروا أدناه.
candidacy-consent = الموافقة والإرسال إلى الوفد
candidacy-change = تغيير ما أذكره
candidacy-decline = الاعتذار
candidacy-decline-heading = لا تودون الترشح
candidacy-decline-note = لا يُحفظ عندئذ شيء من اسمكم وعنوانكم وردكم.
candidacy-erase = طلب محو بياناتي الشخصية
candidacy-erase-heading = بياناتكم الشخصية
candidacy-erase-note = تمحو الأمانة اسمكم وما ذكرتموه. ويبقى في السجل أنكم رُشحتم، ومن رشحكم ولأي منصب.
candidacy-over-title = لا يمكن استخدام هذا الرابط
candidacy-over = إما مجهول أو منتهي الصلاحية أو سبق الرد عليه أو سُحب. اسألوا الوفد الذي كتب إليكم.
candidacy-declined-title = لستم مرشحين
candidacy-declined = لا يُحفظ شيء من اسمكم وعنوانكم وردكم. ويُبلَّغ الوفد بأنكم رددتم.
handed-candidacy = سلّموا هذا إلى المرشح
handed-candidacy-note = يُعرض مرة واحدة. والرابط والرمز للمرشح وحده: فمن يملكهما يرد بدلا منه.

## What waits, what was done

waiting-candidate = { $name }: وافق على الترشح؛ ويمكن إدراج الترشيح.
waiting-erasure = { $candidate }: طلب محو البيانات الشخصية.
waiting-slate = { $slate }: لم يُعيَّن أحد بعد.
log-candidate-asked = سئل شخص عن الترشح
log-candidate-consented = وافق مرشح
log-candidate-declined = اعتذر مرشح
log-candidate-erasure-asked = طلب مرشح المحو
log-nomination-taken-back = سُحب سؤال عن الترشح
log-candidacy-refused = جُرِّب رابط ترشح مجهول أو قديم
desk-said-candidate-asked = سُئل المرشح بالبريد الإلكتروني.
desk-said-nomination-taken-back = سُحب، ولا يُحفظ منه شيء.
desk-said-consented = شكرا. يمكن للوفد الآن إدراج ترشيحكم.
desk-said-erasure-asked = أُبلغت الأمانة.
deciding-subject-slate = قائمة
deciding-subject-arrangement = طريقة لشغل مناصب لهذه الحالة وحدها، دون مساس
