# The explorer of slates: every way to fill posts from those nominated. It ranks nobody and recommends nothing.

explore-title = استعراض القوائم الممكنة
explore-lede = جميع سبل شغل هذه المناصب بالمرشحين المقدمين، مع مقابلتها بجميع المعايير في آن واحد. لا يُرتَّب أحد ولا يوصى بأي قائمة.
explore-form-posts = المناصب المراد شغلها
explore-form-basis = قراءة المعايير وفق هذا التصنيف
explore-form-basis-named = وفق التصنيف الذي يسميه كل معيار
explore-form-drop = استبعاد هذه المعايير
explore-form-go = عرض القوائم
explore-candidates = عدد المرشحين القائمين: { $count }
explore-places = عدد المقاعد المراد شغلها: { $count }
explore-no-criteria = لم توضع معايير لهذه المناصب مجتمعة. وعليه تتساوى جميع القوائم.
explore-feasible = عدد القوائم الممكنة: { $count }
explore-feasible-note = تكون القائمة ممكنة إذا شغلت جميع المقاعد ولم يكن مؤكدا أنها تخل بمعيار لازم. وإذا توقف ذلك على ما لم يُذكر، فهي ممكنة ويُشار إلى ذلك.
explore-whole = استُعرضت جميع القوائم (خطوات الحساب: { $steps }).
explore-stopped = لم يُستعرض كل شيء. بلغ الحساب حده بعد { $steps } خطوة. لم تُبحث أي قائمة تضم هؤلاء المرشحين: { $candidates }. وما يلي لا يصح إلا على الآخرين.
explore-standing = القوائم الممكنة التي تستوفيه: { $met }؛ والتي يتوقف استيفاؤها له على ما لم يُذكر: { $open }؛ والتي لا تستوفيه: { $unmet }

## Slates that none surpasses

explore-best-heading = القوائم التي لا تفوقها قائمة أخرى
explore-best-note = تفوق قائمةٌ أخرى إذا لم تتأخر عنها في أي معيار وتقدمت عليها في معيار واحد على الأقل. وهذه القوائم متجاورة؛ وترتيبها بحسب أرقام المرشحين ولا يدل على شيء.
explore-way = الوضع { $number }
explore-alike = القوائم التي على هذا الوضع: { $count }؛ المعروض منها: { $shown }
explore-more = أوضاع أخرى غير معروضة هنا: { $count }
explore-by-pairing = الفئات التي ليس منها أحد، منصبا منصبا: { $by }
explore-by-spread = المقاعد الزائدة على الحد الأقصى للفئة الواحدة: { $by }
explore-by-proportion = المقاعد الناقصة أو الزائدة عن أنصبة الفئات: { $by }
explore-by-parity = المقاعد الزائدة على النصف للنساء أو للرجال: { $by }
explore-by-expertise = المجالات التي لم يذكر أحد خبرة فيها: { $by }
explore-by-one-per-state = المواطنون الزائدون على الأول من دولتهم: { $by }
explore-by-rotation = مواطنو دولة شغلت المنصب من قبل: { $by }
explore-from-to = من { $low } إلى { $high }، بحسب ما لم يُذكر

## What it would take

explore-trade-heading = ما يلزم لوضع أفضل
explore-trade-none = { $criterion }: لا توجد قائمة ممكنة من هؤلاء المرشحين أفضل وضعا فيه.
explore-trade-cost = { $criterion }: القائمة الأفضل وضعا فيه ليست بالجودة نفسها في: { $others }.
explore-lacking-heading = ما لا يأتي به أي مرشح
explore-lacking-note = لا يأتي به إلا ترشيح آخر أو بيان لم يُقدم بعد.
explore-lacking-classes = { $post }: لا يُحتسب أحد ضمن { $classes } ({ $basis })
explore-lacking-areas = لم يذكر أحد خبرة في { $areas }
explore-lacking-women = لم تذكر أي مرشحة أنها امرأة
explore-lacking-men = لم يذكر أي مرشح أنه رجل

## Where no slate is feasible

explore-none-heading = لا توجد قائمة ممكنة
explore-none-candidates = { $posts }: المقاعد أكثر من المرشحين لها.
explore-none-alone = { $criteria }: هذا المعيار وحده يستبعد جميع القوائم.
explore-none-together = { $criteria }: هذه مجتمعة تستبعد جميع القوائم. وإذا تُرك أي منها لم يستبعدها الباقي.
explore-none-unknown = بلغ الحساب حده قبل أن يتبين هل توجد قائمة ممكنة أو لماذا لا توجد.
explore-relax-heading = أصغر قدر من التخفيف
explore-relax-note = مع أي واحد منها توجد قائمة؛ وبأقل منه لا توجد. وللمنتدى أن يقرر أيها إن شاء.
explore-relax-accept = قبول ما يلي فيما يخص { $criterion }: { $by }

## The argument over shares

explore-shares-heading = المقاعد والأنصبة من العضوية
explore-shares-note = إن كان الاقتران يمنح فئة أكثر من نصيبها أو أقل يتوقف على من يُحتسب فيها. ويُعرض كل تصنيف مسجل؛ ولا يُعد أي منها هو الصحيح. والكسور دقيقة.
explore-shares-class = الفئة
explore-shares-members = الأعضاء
explore-shares-membership = النصيب من العضوية
explore-shares-places = المقاعد وفق هذا النصيب
explore-about = نحو { $number }
explore-shares-equal = النصيب لو تساوت الفئات
explore-shares-pairing = النصيب وفق الاقتران
explore-shares-compared = وفق الاقتران، مقارنة بالنصيب من العضوية
explore-shares-more = أكثر
explore-shares-same = متساو
explore-shares-less = أقل
explore-shares-not-paired = خارج الاقتران
explore-shares-not-classified = أعضاء في غير أي فئة: { $count }
explore-shares-also = أعضاء ينتمون إليها أيضا ويُحتسبون في غيرها: { $count }

## What cannot be explored

explore-no-vacancy = ليس في أي منصب مقعد شاغر، فلا شيء يُستكشف.
explore-unfit-no-places = ليس في هذه المناصب مقعد شاغر. اختر منصبا شاغرا.
explore-unfit-places-too-many = لا يمكن النظر في أكثر من { $most } مقعدا معا. اختر مناصب أقل.
explore-unfit-twice = ورد المرشح { $candidate } مرتين. اذكره مرة واحدة.
explore-unfit-unknown-basis = يستند { $criterion } إلى التصنيف { $basis } وهو غير مسجل. استبعد المعيار أو سجل التصنيف.
explore-unfit-areas-too-many = تسمي المعايير أكثر من { $most } مجالا للخبرة. استبعد أحدها.
explore-unfit-hard-too-many = المعايير اللازمة أكثر من { $most }. استبعد بعضها.
explore-unfit-too-fine = تميز المعايير بين ما يزيد على ما يمكن عده في آن واحد. استبعد أحدها.
explore-method = كيف يُحسب هذا
