# رسائل بالبريد الإلكتروني بنص بسيط. يوضع الرابط في سطر مستقل ولا يدخل في أي رسالة.

## Every letter

post-moment = { "\u200F" }{ $date }، { $time }
post-footer = لا يكتب إليكم { $forum } إلا بشأن المقاعد التي تشغلونها أو تمنحونها أو تُسألون عنها، أو بشأن ترشحكم أنتم. ولا يطلب كلمة مرور أبدا. ولا تحيلوا هذه الرسالة إلى أحد.

## An invitation

post-invitation-subject = { $forum }: دعوة
post-invitation-opens = أنتم مدعوون إلى شغل هذا المقعد: { $seat }.
post-invitation-by = الدعوة من: { $by }.
post-invitation-link = افتحوا هذا الرابط لقبول الدعوة. وهو صالح لمرة واحدة، حتى { $expires }.
post-invitation-unexpected = إن لم تكونوا تنتظرون هذه الدعوة فلا تفعلوا شيئا ولا تعطوا الرابط لأحد: فأول من يفتحه قد يشغل هذا المقعد.

## An invitation was accepted

post-invitation-used-subject = { $forum }: قُبلت دعوة
post-invitation-used-opens = قُبلت الدعوة إلى شغل هذا المقعد في { $at }: { $seat }.
post-invitation-used-look = إن كان ذلك لا ينبغي أن يكون، فأنهوه فورا في هذه الصفحة:

## A passkey was added

post-passkey-added-subject = { $forum }: أُضيف مفتاح مرور
post-passkey-added-opens = أُضيف لكم مفتاح مرور في { $at }. ويستطيع من يحمله أن يتصرف من مقاعدكم.
post-passkey-added-look = إن لم تكونوا أنتم من أضافه، فأنهوه فورا في هذه الصفحة وأبلغوا جهة التنسيق في وفدكم:

## A seat ended

post-seat-ended-subject = { $forum }: انتهى شغل مقعد
post-seat-ended-opens = انتهى شغلكم لهذا المقعد في { $at }: { $seat }. ولم يعد بإمكانكم التصرف منه.
post-seat-ended-stands = ما قمتم به من قبل يبقى في السجل. وإن فاجأكم ذلك فاسألوا رئاسة وفدكم أو جهة التنسيق فيه، أو الأمانة.

## A second officer is asked

post-second-officer-asked-subject = { $forum }: يلزم موظف ثان
post-second-officer-asked-opens = يطلب موظف آخر في الأمانة تأكيدكم لما يلي: { $what }
post-second-officer-asked-link = لا يُفعل شيء قبل ردكم. انظروا فيه في هذه الصفحة، حتى { $expires }.
post-second-officer-asked-doubt = إن ساوركم شك فارفضوا، واسألوا الموظف شخصيا.

## A candidate is asked

post-candidate-asked-subject = { $forum }: هل تترشحون؟
post-candidate-asked-opens = { $by }: الرغبة في ترشيحكم. المناصب: { $posts }.
post-candidate-asked-link = لا شيء من هذا معلن أو مدرج في السجل. افتحوا هذا الرابط للموافقة أو الاعتذار، حتى { $expires }.
post-candidate-asked-yours = أنتم من يقول ما يُذكر عنكم: نوع الجنس والخبرة واللغات ومدى التفرغ، وكل ذلك إن شئتم فقط. ويمكنكم تغيير ردكم أو سحبه إلى أن يدرجه الوفد. واحتفظوا بهذه الرسالة: فبالرابط نفسه يمكنكم لاحقا طلب محو بياناتكم الشخصية.
post-candidate-asked-unexpected = إن لم تكونوا تنتظرون هذه الرسالة فاعتذروا أو لا تفعلوا شيئا، ولا تعطوا الرابط لأحد.

## A candidate has answered

post-candidate-answered-subject = { $forum }: رد من طُلب ترشيحه
post-candidate-answered-opens = رد في { $at } شخص سألتموه عن الترشح.
post-candidate-answered-look = لا يُدرج شيء في السجل قبل أن يدرجه وفدكم. اقرأوا الرد في هذه الصفحة:

## Something of a thematic group waits

post-work-waits-subject = { $forum }: أمر ينتظر مقعدكم
# $what is a sentence.
post-work-waits-opens = { $seat }: سُجل ما يلي وهو يخص مقعدكم: { $what }
post-work-waits-until = يمكن التصرف فيه حتى { $until }.
post-work-waits-look = انظروا فيه في هذه الصفحة:
