# Appointments at the desk: calls, nominations, slates, consultations, views.

desk-nav-appointments = 任命
appointing-title = 任命事宜
appointing-lede = 名单、职位和候选人。您的席位可以做什么，见此处和每份名单的页面。
appointing-can-nothing = 您的席位目前对本名单不能采取任何行动。
appointing-part-erasures = 要求删除个人数据的候选人
appointing-part-asked = 贵代表团已询问、尚未载入记录
appointing-part-slates = 名单
appointing-part-posts = 职位
appointing-part-candidates = 记录中的候选人
appointing-public-page = 本名单的公开页面，载有全部结论
appointing-put-to-members = 将本名单提交成员核准

## What can be done

appointing-call = 征求提名
appointing-call-lede = 各代表团可在您指定的时间之前提名。对同一职位的后一次征求取代前一次。
appointing-put = 提出名单
appointing-put-lede = 请为拟填补职位的每一空缺名额列出一名候选人。关于名单的全部结论均按每一分类计算并随名单公布。已提出的名单不作修改，而由另一名单取代。
appointing-replace = 提出另一名单予以取代
appointing-replace-lede = 这样可以更换人选以回应反对意见。两份名单均保留在记录中；磋商和意见分别针对各名单。
appointing-consult = 记录就名单进行的磋商
appointing-consult-lede = 被磋商不等于同意。保密部分予以封存，其余公布。如所有成员均可参加，则无须列名。
appointing-view = 提交意见
appointing-view-lede = 这不是投票。没有人统计意见，意见也不作任何决定；只是向主席和所有人表明名单在何处遇到困难。贵代表团的后一意见取代前一意见，两者均保留在记录中。
appointing-appoint = 任命名单所列人员
appointing-appoint-lede = 所列人员按规则的现行解读，或按仅适用于本次的商定办法就任。任命载明其依据。
appointing-interim = 指定代行人
appointing-interim-lede = 由现任者在名额空缺期间代行。不因此就任，也不影响对规则的任何解读。
appointing-end = 记录任期结束
appointing-end-lede = 自该日起名额空缺：可由他人代理，也可以名单填补剩余任期。该任期仍留在记录中。
appointing-withdraw = 撤回候选资格
appointing-withdraw-lede = 候选人不再参选。记录中的内容保留；列有该候选人的名单不能再据以任命。
appointing-nominate = 询问某人是否愿意作为候选人
appointing-nominate-lede = 通过邮件或链接询问本人，由其表示同意或谢绝，并自行说明情况。在此之前，且在贵代表团载入之前，任何内容均不公开，也不载入记录。
appointing-nominate-submit = 询问候选人
appointing-none-called = 目前没有任何职位开放提名。
appointing-stage-asked = 尚未答复
appointing-stage-consented = 已同意
appointing-stated = 候选人的说明
appointing-not-answered = 候选人尚未答复。在此之前不能载入任何内容。
appointing-enter = 载入提名
appointing-enter-lede = 仅登记以上内容：在记录中予以密封，以便日后删除，并向候选人指明者显示。
appointing-counted = 按哪一国籍计算该候选人？
appointing-take-back = 收回询问
appointing-take-back-lede = 链接随即失效，姓名、地址和答复均不保留。
appointing-erase = 删除候选人的个人数据
appointing-erase-lede = 每一项由两名工作人员共同单独删除。记录仍可验证：其中只有每一项的封印。
appointing-erase-name = 姓名
appointing-erase-stated = 就标准所作的说明
appointing-erase-statement = 其他说明
appointing-erase-way = 前往删除
appointing-erase-over = 已不再显示
appointing-erase-reason = { $candidate }：应候选人本人要求删除。

## Fields

appointing-posts = 职位
appointing-until = 截止时间（论坛民用时间）
appointing-place = { $post }，名额{ $number }
appointing-from = 首日
appointing-interim-until = 末日
appointing-term = 任期
appointing-view-field = 贵代表团的意见
appointing-reasons = 理由
appointing-reasons-hint = 理由涉及个人：在记录中封存并随意见显示，日后可依规则不予公开。
appointing-with = 磋商的成员
appointing-with-hint = 三字母代码，例如BHS COL。仅在所有成员均可参加时留空。
appointing-officer = 代行人
appointing-holder = 何人任期结束
appointing-left-from = 离任首日
appointing-why = 原因
appointing-why-hint = 如不清楚，可不选。
appointing-held-by = 由何人磋商
appointing-held-by-hint = 不选则为记录者本人。
appointing-questions-in = 向候选人提出的问题（语文：{ $language }）
appointing-questions-hint = 每行一个问题，最多{ $questions }个，每个最多{ $characters }个字符。候选人可不回答。首个填写的语文为原文；其他语文行数相同，或不填。
appointing-questions-uneven = 问题数目和顺序须与首个语文相同，或不填。
appointing-candidate-page = 候选人的说明
appointing-candidate-public = 该候选人的公开页面

## The candidate’s own page

candidacy-title = 您是否愿意作为候选人？
candidacy-code = 来函代码
candidacy-code-hint = 代码载于询问您的邮件或信息中。
candidacy-code-lede = 一个代表团询问了您。凭此代码您可表示同意或谢绝，并说明本人情况。
candidacy-lede = { $party }希望提名您。以上内容均未公开，也未载入记录。您可以谢绝。
candidacy-lede-consented = 您已表示同意。{ $party }现可载入您的候选资格。在此之前，您可以更改说明或谢绝。
candidacy-lede-entered = 您已是候选人：{ $candidate }。如不再参选，请告知贵代表团或秘书处。
candidacy-by = 询问方
candidacy-posts = 所涉职位
candidacy-consented = 您同意的时间
candidacy-erasure-asked = 您要求删除的时间
candidacy-state-heading = 您的说明
candidacy-state-note = 姓名、性别、专长和国籍在代表团登记后随您的候选资格公布：任何人都可据此核查名单。其余内容由您决定谁可以阅读。一切内容日后可应您的要求删除。您未填写的视为未说明，任何人不作猜测。
candidacy-name = 姓名
candidacy-gender = 性别
candidacy-expertise = 专长
candidacy-expertise-in = 专长领域：{ $area }
candidacy-expertise-hint = 用一行说明依据：曾任职务、率领的代表团、著述。留空即为未说明。
candidacy-languages = 工作语文
candidacy-languages-hint = 以逗号分隔。
candidacy-availability = 可用时间
candidacy-answer-hint = 问题与您的回答一并列出；最多{ $characters }个字符。
candidacy-audience = 谁可以阅读您的语文、时间安排和回答
candidacy-audience-hint = 无论如何选择，日后均可删除。
audience-public = 所有人
audience-delegations = 成员代表团、主席团成员和秘书处
audience-consulting = 仅限就名单进行磋商者：作出决定的机构的主席团成员、您的代表团、秘书处
candidacy-nationalities = 您的全部国籍
candidacy-nationalities-hint = 三字母代码，例如COL ESP。如有多个，由代表团说明按哪一国籍计算。
candidacy-consent-legend = 同意
candidacy-consent-yes = 我同意作为候选人，并同意将我在此的说明向我所指明者显示。
candidacy-consent-needed = 未经您同意不保留任何内容。请表示同意，或在下方谢绝。
candidacy-consent = 同意并送交代表团
candidacy-change = 更改我的说明
candidacy-decline = 谢绝
candidacy-decline-heading = 您不愿作为候选人
candidacy-decline-note = 您的姓名、地址和答复将不予保留。
candidacy-erase = 要求删除我的个人数据
candidacy-erase-heading = 您的个人数据
candidacy-erase-note = 秘书处将删除您的姓名和您所作的说明。您曾获提名、由谁提名、竞选何职，仍保留在记录中。
candidacy-over-title = 此链接不能使用
candidacy-over = 该链接未知、已过期、已答复或已收回。请询问致函您的代表团。
candidacy-declined-title = 您不参选
candidacy-declined = 您的姓名、地址和答复均未保留。已告知代表团您已答复。
handed-candidacy = 请转交候选人
handed-candidacy-note = 仅显示一次。链接和代码仅供候选人本人使用：持有者可代其答复。

## What waits, what was done

waiting-candidate = { $name }：已同意参选；可载入提名。
waiting-erasure = { $candidate }：要求删除个人数据。
waiting-slate = { $slate }：尚未任命任何人。
log-candidate-asked = 询问某人是否愿意作为候选人
log-candidate-consented = 一名候选人表示同意
log-candidate-declined = 一名候选人谢绝
log-candidate-erasure-asked = 一名候选人要求删除
log-nomination-taken-back = 收回对候选人的询问
log-candidacy-refused = 有人试用未知或旧的候选人链接
desk-said-candidate-asked = 已通过电子邮件询问候选人。
desk-said-nomination-taken-back = 已收回，不保留任何内容。
desk-said-consented = 谢谢。代表团现可载入您的候选资格。
desk-said-erasure-asked = 已通知秘书处。
deciding-subject-slate = 一份名单
deciding-subject-arrangement = 仅适用于本次的职位填补办法，不妨碍各方立场
