# 电子邮件，纯文本。链接单独成行，不放在任何句子里。

## Every letter

post-moment = { $date }，{ $time }
post-footer = { $forum }只就您担任、授予或监管的席位或您本人的候选事宜给您写信，绝不索要密码。请勿转发本邮件。

## An invitation

post-invitation-subject = { $forum }：邀请
post-invitation-opens = 现邀请您以下列席位行事：{ $seat }。
post-invitation-by = 邀请来自：{ $by }。
post-invitation-link = 请打开此链接接受邀请。链接只能使用一次，有效期至{ $expires }。
post-invitation-unexpected = 如果您没有料到会收到这份邀请，请不要做任何操作，也不要把链接交给任何人：最先打开链接的人可能会占用这一席位。

## An invitation was accepted

post-invitation-used-subject = { $forum }：邀请已被接受
post-invitation-used-opens = 下列席位的邀请已于{ $at }被接受：{ $seat }。
post-invitation-used-look = 如果不应如此，请立即在此页面予以终止：

## A passkey was added

post-passkey-added-subject = { $forum }：已添加通行密钥
post-passkey-added-opens = 已于{ $at }为您添加一个通行密钥。持有者可以以您的席位行事。
post-passkey-added-look = 如果不是您本人所为，请立即在此页面予以终止，并告知贵代表团的联络人：

## A seat ended

post-seat-ended-subject = { $forum }：席位已终止
post-seat-ended-opens = 您的下列席位已于{ $at }终止：{ $seat }。您不能再以此席位行事。
post-seat-ended-stands = 您此前所做的一切仍保留在记录中。如果您对终止感到意外，请询问贵代表团的团长或联络人，或询问秘书处。

## A second officer is asked

post-second-officer-asked-subject = { $forum }：需要第二名工作人员
post-second-officer-asked-opens = 秘书处另一名工作人员请您确认：{ $what }
post-second-officer-asked-link = 在您答复之前，不会采取任何行动。请于{ $expires }前在此页面审阅。
post-second-officer-asked-doubt = 如有疑问，请拒绝，并当面询问该工作人员。

## A candidate is asked

post-candidate-asked-subject = { $forum }：您是否愿意作为候选人？
post-candidate-asked-opens = { $by }：希望提名您。所涉职位：{ $posts }。
post-candidate-asked-link = 以上内容均未公开，也未载入记录。请在{ $expires }前打开此链接，表示同意或谢绝。
post-candidate-asked-yours = 关于您本人的情况由您自己说明：性别、专长、语文、可用时间，各项均听凭您的意愿。在代表团载入记录之前，您可以更改或收回答复。请保留本邮件：今后您可以通过同一链接要求删除您的个人数据。
post-candidate-asked-unexpected = 如果您没有料到会收到本邮件，请谢绝或不做任何操作，也不要把链接交给任何人。

## A candidate has answered

post-candidate-answered-subject = { $forum }：一名拟议候选人已答复
post-candidate-answered-opens = 您询问过的一名拟议候选人已于{ $at }答复。
post-candidate-answered-look = 在贵代表团载入之前，记录中没有任何内容。请在此页面阅读答复：

## Something of a thematic group waits

post-work-waits-subject = { $forum }：有事项等待贵席位
# $what is a sentence.
post-work-waits-opens = { $seat }：以下内容已记录，与贵席位有关：{ $what }
post-work-waits-until = 可在{ $until }之前采取行动。
post-work-waits-look = 请在此页查看：
