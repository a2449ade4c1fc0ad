# 工作台：具有席位的人员在此行事。何人可为何事，以席位表为准。

## Around every page of the desk

nav-desk = 工作台
desk-nav = 工作台各页面
desk-acting = 行事者
desk-acting-as = 您行事的席位：{ $seat }
desk-signed-in-as = 已登录：{ $person }
desk-session-ends = 如不再打开页面，会话结束时间：{ $until }
desk-change-seat = 以其他席位行事
desk-sign-out = 退出登录
desk-sign-in = 登录
desk-nav-waiting = 待办
desk-nav-seats = 我的席位
desk-nav-people = 人员
desk-nav-credentials = 全权证书
desk-nav-officers = 任职人员
desk-nav-confirmations = 确认
desk-nav-positions = 立场
desk-nav-log = 安全日志
desk-nav-devices = 通行密钥
desk-nav-sessions = 登录会话
desk-nav-tokens = 程序
desk-contested = { $party }的全权证书有争议。争议期间，以此席位作出的每一行为均予标明。此处不裁定由谁代表成员。
desk-none = 无。
desk-own-time = 您的时钟：

## Forms

desk-continue = 继续
desk-back = 返回
desk-optional = （可留空）
desk-faulty-title = 错误：{ $title }
desk-faults = 有{ $count }项回答需要再看
desk-fault-missing = “{ $field }”为空，请填写。
desk-fault-choice = “{ $field }”没有回答，请选择一项。
desk-fault-date = “{ $field }”不是日期，请写成2026-03-30的形式。
desk-fault-order = “{ $field }”早于开始之日，请核对两个日期。
desk-fault-email = “{ $field }”不是电子邮件地址，请填写name@example.org这样的地址。
desk-fault-hash = “{ $field }”不是SHA-256。它由64个0至9和a至f的字符组成，请从文件重新计算。
desk-fault-long = “{ $field }”过长，请缩短至{ $count }个字符。
desk-fault-unclean = “{ $field }”含有看不见或改变书写方向的字符，请手工重新输入。
desk-fault-unknown = “{ $field }”所指不在记录之中，请从列表选择。

## The passkey: the one step that needs a script

passkey-no-script = 此步骤需要脚本：浏览器只向脚本提供通行密钥。此处其他一切无须脚本。请允许本网站的脚本，或使用其他设备。
passkey-unsupported = 此浏览器不能使用通行密钥。请使用较新的浏览器或其他设备。
passkey-cancelled = 未作任何操作：窗口被关闭，或时间过长。请重试。
passkey-known = 此设备已有您的通行密钥，请使用该密钥。
passkey-elsewhere = 通行密钥只在论坛自己的地址{ $address }有效。请在该地址打开页面。
passkey-failed = 未能使用通行密钥。请重试，或使用其他设备。
passkey-waiting = 您的设备正在询问您。

## Signing in

sign-in-title = 登录
sign-in-lede = 各成员代表团、任职人员和秘书处在此行事。阅读无须登录。
sign-in-passkey-heading = 使用通行密钥
sign-in-passkey = 用通行密钥登录
sign-in-provider-heading = 通过您的组织
sign-in-provider = 通过{ $name }登录
leaving-title = 前往您的组织
leaving-lede = 您在那里登录后返回此处。如无反应，请使用链接。
sign-in-lost = 不再有通行密钥？请本代表团团长或联络人重新邀请您，其他人均无此权限。
sign-in-invited = 您已受到邀请？请打开收到的链接，或输入其代码。
sign-in-failed-title = 您尚未登录
sign-in-failed = 登录未成功。此处不说明何人为已知。请重试；如再次失败，请联系本代表团联络人。
sign-in-again = 再次登录
sign-in-needed-title = 请先登录
sign-in-needed = 您尚未登录，或您的会话已结束。您所输入的内容没有送出。
signed-out-title = 您已退出登录
signed-out = 您在此设备上的会话已结束。
step-up-title = 请表明是您本人
step-up-lede = 此步骤需要您重新确认。请使用通行密钥，随后从原处继续。
step-up = 使用通行密钥

## Invitations

invitation-title = 接受邀请
invitation-lede = 您受邀就任一个席位。请在此设备上创建通行密钥以接受邀请；此后只有您能以受邀者身份行事。
invitation-code = 邀请代码
invitation-code-hint = 代码在邀请您的信函或消息中。
invitation-seat = 席位
invitation-role = 角色
invitation-expires = 有效期至
invitation-pseudonym = 您在公开记录中是
invitation-pseudonym-note = 记录只以此化名识别您。您的姓名只向本代表团和秘书处显示。
invitation-accept = 创建通行密钥并接受
invitation-provider = 或通过您的组织接受；届时您在那里登录，通行密钥只用于签名。
invitation-over-title = 此邀请不能使用
invitation-over = 此邀请不明、过期、已用或已撤回。请向邀请您的人索取新的邀请。
founding-title = 组建秘书处
founding-lede = 此链接在论坛首次启动时显示。由此就任秘书处第一名任职人员，再由其邀请第二名。
founding-over-title = 没有开放的组建链接
founding-over = 秘书处已经组建，或链接已过期。如无人使用过，请重新启动程序，它会显示新的链接。
founding-name = 您的姓名
founding-name-hint = 只向秘书处显示，不进入记录。

## What waits

waiting-title = 您的待办
waiting-lede = 此席位的全部待办，期限最近者在先。
waiting-nothing = 此席位没有待办。
waiting-until = 截至
waiting-act = 可以做什么
waiting-hours-left = { $count ->
   *[other] 还剩{ $count }小时
}
waiting-minutes-left = { $count ->
   *[other] 还剩{ $count }分钟
}
waiting-do-silence = 阅读、附和、请求暂缓或打破默许
waiting-confirmation = 另一任职人员请您确认：{ $what }
waiting-own-confirmation = 等待第二名任职人员：{ $what }
waiting-invitation = { $person }尚未接受邀请
waiting-term = 您在此席位的任期结束
waiting-credentials = { $party }：全权证书状态：{ $standing }
waiting-disputed = { $party }：团长受到另一联络人质疑，以成员的函件为准
waiting-focal-point = 贵代表团只有一名联络人。如第一名丢失所有通行密钥，第二名可让各位重新进入。
waiting-passkey = 您只有一个通行密钥。请在另一设备上再添加一个。
waiting-session = { $session }开始
waiting-meeting = { $session }：第{ $number }次会议开始
waiting-position = 对“{ $question }”没有立场记录
waiting-positions = 贵代表团对{ $count }个问题没有立场记录。这是可见的状态，无须采取任何行动。
waiting-second-officer = 秘书处只有一名任职人员。请邀请第二名：若干行为需要两人。

## Seats

seats-title = 我的席位
seats-lede = 每次只以一个席位行事。每一行为均说明以何席位作出。
seats-current = 您现在以此席位行事
seats-act = 以此席位行事
seats-leave = 放弃此席位
leave-title = 放弃席位：{ $seat }
leave-lede = 立即终止。管理该席位者可再次安排您就任，您自己不能。
seats-from = 自
seats-until = 至
seats-ended = 终止于
seats-role = 角色
seats-focal-point = 联络人
role-head = 团长
role-alternate = 副代表
role-adviser = 顾问
role-officer = 任职人员

## People of a delegation

people-title = 人员：{ $party }
people-lede = 姓名只在此处和向秘书处显示。记录以化名识别每个人。
people-present = 现任
people-invited = 已受邀、尚未接受
people-past = 不再任职
people-invite = 邀请人员
people-person = 人员
people-passkeys = 通行密钥
people-sessions-link = 结束会话
people-tokens-link = 撤销令牌
people-sessions-title = 结束{ $person }的所有会话
people-sessions-lede = 该人员立即在各处、各席位退出登录。通行密钥仍然保留：持有者可再次登录。如设备遗失，请同时终止其通行密钥。
people-sessions-open = 打开的会话
people-sessions-end = 结束这些会话
people-tokens-title = 撤销{ $person }的令牌
people-tokens-lede = 代该人员以此席位行事的程序立即停止。其他席位的令牌仍然保留。
people-tokens-open = 有效令牌
people-tokens-end = 撤销这些令牌
people-role-link = 变更角色
people-remove-link = 终止席位
people-dispute-link = 质疑团长
people-withdraw = 撤回邀请
people-reinvite = 重新邀请
reinvite-lede = 该人员保留席位、角色和化名，并创建新的通行密钥。丢失的通行密钥应予停用。
people-one-focal-point = 只有一人能管理这些人员。可设第二名联络人，但从不强求。
people-disputes = 撤换团长的企图
people-dispute = { $person }受到{ $by }质疑：{ $reason }
people-dispute-note = 团长由成员的函件指定。该企图留在记录中，在提交新函之前不改变任何事项。
person-you = （您）
person-unnamed = 未提供姓名
person-role = 角色
person-focal-point = 联络人
person-focal-point-hint = 联络人邀请人员、变更其角色、终止其席位。
person-name = 姓名
person-name-hint = 向代表团和秘书处显示，不进入记录。
person-from = 自
person-until = 至
person-until-hint = 最后一日。如不知何时结束，请留空。
person-reason = 理由
person-reason-hint = 将列入公开记录。请勿写及个人情况。
invite-title = 邀请人员
invite-channel = 邀请如何送达该人员？
invite-by-email = 通过电子邮件
invite-on-paper = 以纸面形式，附由我转交的代码
invite-email = 电子邮件地址（用电子邮件时）
invite-email-hint = 用于此消息，与姓名一并保存，不进入记录。
invite-lang = 消息的语文
invite-handed = 请转交
invite-handed-note = 只在此刻显示一次。在使用或撤回之前，持有者均可代替该人员接受。请当面转交，或通过您信任的渠道转交。
invite-link = 链接
invite-code = 需输入的代码
role-title = 变更{ $person }的角色
remove-title = 终止{ $person }的席位
remove-lede = 立即终止，即使该人员正在操作。其打开的会话也随之结束。
dispute-title = 质疑团长{ $person }
dispute-lede = 另一联络人不能撤换团长。您的话将列入记录，在成员提交新的全权证书函之前不改变任何事项。

## Credentials

credentials-title = 全权证书
credentials-lede = 代表团以全权证书函开设，此后自行管理其人员。此处不裁定由谁代表成员：相互竞争的主张并列显示。
credentials-open = 凭函件开设或延续代表团
credentials-party = 当事方
credentials-standing = 状态
credentials-head = 团长
credentials-number = 全权证书函
credentials-letter = 函件的SHA-256
credentials-issued = 函件日期
credentials-issued-by = 签发方
credentials-issued-by-hint = 签署的主管方：外交部长、常驻代表团。
credentials-none = 尚未提交全权证书。
# $count is how many, $members how many members there are.
credentials-opened = { $count ->
    [0] { $members }个成员中，尚无代表团开通。
   *[other] { $members }个成员中，{ $count }个已开通代表团。
}
credentials-missing = 尚未开通代表团的成员：点击可进入其证书函表格
credentials-history = 函件和状态
credentials-stood-on = 日期
credentials-note = 说明
credentials-note-hint = 将列入公开记录。
credentials-document = 文件的SHA-256
credentials-document-hint = 所依据的报告或来文，如有。
credentials-letter-file = 函件
credentials-letter-file-hint = PDF或图像。与记录分开保存，仅供秘书处使用；记录中有其SHA-256。
credentials-letter-hash = SHA-256（函件存于他处时）
credentials-letter-hash-hint = 64个0至9和a至f的字符。提供函件或此项。
credentials-letter-none = 请提供函件或其SHA-256。
credentials-letter-both = 请提供函件或其SHA-256，不要两者都提供。
credentials-letter-kept = 阅读函件
open-title = 凭函件开设代表团
open-kind = 函件由谁提交？
open-kind-delegation = 成员
open-kind-observer = 观察员
open-kind-stakeholder = 获得认可的利益攸关方
open-member = 成员（由成员提交时）
open-key = 代号（观察员或利益攸关方）
open-key-hint = 以连字符相连的小写词，与观察员或利益攸关方名单中相同。
open-head = 是谁？
open-head-new = 此前未任职的人员
open-name = 姓名（新人员）
open-name-hint = 向代表团和秘书处显示，不进入记录。
standing-title = 全权证书的状态：{ $party }
standing-question = 目前状态如何？
standing-submitted = 已提交
standing-provisional = 暂予接受
standing-approved = 已核可
standing-contested = 有争议
standing-withdrawn = 已撤回
standing-contested-note = 全权证书有争议期间，该方的每一行为均予标明，但不予阻止。
credentials-second = 函件指定另一团长、重新邀请团长、撤回全权证书时需要。其他情形请留空。
credentials-second-none = 无第二名任职人员

## Officers

officers-title = 任职人员的席位
officers-lede = 由秘书处一名任职人员提出就任，另一名确认。在此之前不录入任何内容。
officers-seat = 安排就任
officers-seat-title = 安排任职人员就任
officers-which = 哪个席位？
officers-source = 决定出处
officers-source-hint = 指定该任职人员的文件文号，如有。
officers-second-title = 邀请第二名任职人员
officers-second = 秘书处只有一名任职人员。若干行为需要两人。
officers-confirmer = 负责确认的第二名任职人员

## Confirmations

confirmations-title = 第二名任职人员的确认
confirmations-lede = 需要两人的事项在此等待。请阅读将录入的内容，然后用您自己的通行密钥确认，或予拒绝。
confirmations-none = 没有等待第二名任职人员的事项。
confirmations-yours = 由您提出：须由另一任职人员确认。
confirmations-asked = 提出者：{ $person }
confirmations-open = 阅读并确认
confirmation-title = 作为第二名任职人员确认
confirmation-confirm = 用通行密钥确认
confirmation-enter = 确认并录入
confirmation-decline = 拒绝
confirmation-declined = 已拒绝，未录入任何内容。
confirmation-asked-title = 已请第二名任职人员确认
confirmation-asked = 尚未录入任何内容。秘书处另一任职人员可在“确认”中查看，截至{ $until }。
closing-title = 停止显示或删除某值
closing-link = 停止显示或删除密封值
closing-lede = 条目保留。开启密封值的内容可依规则停止显示，或在法律要求时销毁。由两名任职人员共同进行。
closing-what = 应如何处理？
closing-withhold = 停止显示：不再显示，保留开启它的内容
closing-erase = 删除：永久销毁开启它的内容
closing-seal = 密封
closing-rule = 依据的规则
closing-rule-hint = 记录中允许这样做的文件文号。
closing-seal-hint = 条目中代替该值的64个字符。

## Declaring a position

declare-title = 声明立场
declare-question = 关于哪个问题？
declare-option = 涉及哪个选项？
declare-stance = 贵代表团持何立场？
declare-words = 用您自己的话
declare-words-hint = 将按您所写予以公布，作为贵成员而非他方的立场。
declare-lang = 所用语文
declare-now = 迄今记录：{ $stance }
declare-none = 尚未提出可声明立场的问题。

## Checking before what cannot be unsaid

check-title = 请核对将录入的内容
check-lede = 如您继续，以下内容将列入永久公开记录：
check-how = 如何录入
check-seat = 以何席位
check-person = 由何人
check-rule = 依据的规则
check-option = 选项
check-stance = 立场
check-words = 措辞
check-succeeds = 终止前任团长的席位
check-day = 发生日期
check-signature = 签名
check-signature-required = 您的通行密钥。没有它不能录入。
check-signature-unsigned = 无：您没有可以此席位签名的通行密钥。条目标明为未签名。
check-signature-none = 无须签名。
check-second = 第二名任职人员
check-second-needed = 须由另一任职人员确认。在此之前不录入任何内容。
check-beside = 另行保存，不进入记录
check-permanent = 录入的内容永不撤出。日后可以更正或取代，但仍然可见。
check-sign = 用通行密钥签名
check-enter = 录入记录
check-ask = 请第二名任职人员确认
check-unsigned-note = 可以不经您签名而录入。记录将标明系凭该席位之言录入，未经本人签名。
check-unsigned = 不签名录入
check-exact = 所签的确切文字
check-exact-note = 您的通行密钥对这些文字的SHA-256签名。任何人均可对照记录核验签名。
check-change = 修改回答
check-over-title = 已无可核对的内容
check-over = 已经录入，或等待过久。请先查看记录，再重新开始。

## The rule under which something is entered, by kind of act

rule-position-recorded = 代表团声明自己的立场，取代此前对同一选项的声明；两者均保持可见。
rule-credentials-presented = 秘书处凭全权证书函开设或延续代表团；团长由函件指定。
rule-credentials-stood = 秘书处按他处的决定录入全权证书的状态，自身不作任何决定。
rule-person-seated = 团长或联络人安排本代表团人员就任；任职人员由秘书处两名任职人员安排。
rule-role-changed = 团长或联络人确定本代表团人员的角色。
rule-person-unseated = 团长或联络人立即终止本代表团人员的席位。
rule-head-disputed = 另一联络人可质疑团长，以成员的函件为准。
rule-passkey-enrolled = 每个人登记其行事所用的通行密钥。
rule-passkey-ended = 通行密钥由本人或同一代表团的联络人停用。
rule-value-withheld = 规则有此要求时，由两名任职人员停止显示密封值。
rule-value-erased = 法律有此要求时，由两名任职人员删除密封值。

## After entering

receipt-title = 已录入记录，编号{ $index }
receipt-lede = 已持久保存并公开。
receipt-signed = 由第{ $passkeys }号通行密钥签名。
receipt-unsigned = 未经签名录入，并已标明。
receipt-entry = 阅读条目
receipt-proof = 保存可资证明的回执
receipt-proof-later = 下一检查点签署后即可取得回执，约需数秒。
receipt-next = 查看您的待办

## What cannot be done

desk-refused-title = 此项无法进行
desk-refused-nothing = 未作任何改变。
desk-not-yours-title = 此处不对您的席位开放
desk-not-yours = 此处没有内容，或您的席位不能查看。如您另有席位，请以其行事。
desk-busy-title = 尝试过多
desk-busy = 短时间内尝试过多。请等待{ $wait }后重试；没有任何丢失。
desk-foreign-title = 请求并非来自本网站
desk-foreign = 据浏览器称由另一网站发出，因此未予执行。请打开工作台，在那里操作。
desk-closed-title = 目前此处不录入任何内容
desk-closed = 本网站显示的是副本，或检查发现记录有误。阅读照常。请在论坛自己的网站行事，或询问秘书处。
desk-again = 前往工作台

## Passkeys, sessions, programs

devices-title = 我的通行密钥
devices-lede = 通行密钥是设备上只有您能使用的密钥。多个胜于一个。
devices-number = 第{ $number }号通行密钥
devices-kind = 种类
devices-bound = 只在一个设备上
devices-synced = 可在您的设备之间复制
devices-enrolled = 登记
devices-ended = 停用
devices-add = 添加通行密钥
devices-add-lede = 在此设备上或在插入的安全密钥上创建通行密钥。您须先使用已有的通行密钥。
devices-end = 停用此通行密钥
devices-of-title = 通行密钥：{ $person }
devices-of-lede = 请停用丢失的通行密钥。其所签内容仍然有效。
desk-sessions-title = 我的登录会话
desk-sessions-lede = 您在何处登录。会话在30分钟未使用后结束，最长12小时。
desk-sessions-this = 当前会话
desk-sessions-begun = 开始
desk-sessions-used = 最近使用
desk-sessions-seat = 席位
desk-sessions-end = 结束此会话
desk-sessions-end-others = 结束所有其他会话
tokens-title = 代我行事的程序
tokens-lede = 令牌让程序以您的一个席位阅读或行事，并随席位终止。
tokens-new = 发放令牌
tokens-new-title = 发放令牌
tokens-label = 用途是什么？
tokens-label-hint = 便于您日后辨认。
tokens-scope = 可做什么？
tokens-scope-read = 阅读我可阅读的内容
tokens-scope-verbs = 行事：仅限勾选者
tokens-verbs = 哪些行为？
tokens-last-used = 最近使用
tokens-never = 从未
tokens-end = 撤销此令牌
tokens-shown-title = 您的令牌
tokens-shown = 只在此刻显示一次。请保存在只有该程序能读取之处。
tokens-token = 令牌

## Security log

log-title = 安全日志：{ $party }
log-lede = 何人对该方的登录、邀请和通行密钥做了什么。不含机器地址和秘密。
log-when = 时间
log-who = 人员
log-what = 事项
log-empty = 没有日志。
log-older = 更早
log-act-entered = 录入行为
log-acts-in-seat = 以其他席位行事
log-confirmation-asked = 请第二名任职人员确认
log-confirmation-declined = 作为第二名任职人员拒绝
log-confirmed = 作为第二名任职人员确认
log-credentials-read = 阅读全权证书
log-founding-refused = 组建链接被拒绝
log-invitation-accepted = 接受邀请
log-invitation-refused = 邀请被拒绝
log-invitation-withdrawn = 撤回邀请
log-invited = 邀请人员
log-letter-read = 阅读全权证书函
log-letter-undelivered = 消息未能送达
log-passkey-added = 添加通行密钥
log-people-read = 阅读人员名单
log-refused = 行为被拒绝
log-secretariat-founded = 组建秘书处
log-session-ended = 结束会话
log-session-from-elsewhere = 会话由另一浏览器出示，已结束
log-sessions-of-person-ended = 结束某人员的所有会话
log-sign-in-failed = 登录未成功
log-signed-in = 登录
log-signed-out = 退出登录
log-stepped-up = 再次使用通行密钥
log-token-issued = 发放令牌
log-token-revoked = 撤销令牌
log-tokens-of-person-revoked = 撤销某人员的令牌
log-token-refused = 某程序使用了未知、过期或已撤销的令牌
log-token-beyond-scope = 某程序请求了其令牌未列明的事项
log-form-from-elsewhere = 另一网站发出了表单；未予执行

## Said once above a page, after something was done

desk-said-invited = 邀请正通过电子邮件发出。
desk-said-withdrawn = 邀请已撤回，其链接和代码不再有效。
desk-said-session-ended = 会话已结束。
desk-said-sessions-ended = 所有其他会话均已结束。
desk-said-person-signed-out = 该人员的所有会话均已结束。
desk-said-token-revoked = 令牌不再有效。
desk-said-person-tokens-revoked = 该人员在此席位的令牌不再有效。
desk-said-seat = 您现在以另一席位行事。
desk-said-passkey-added = 通行密钥已登记。
desk-said-welcome = 您已有通行密钥。请在另一设备上再添加一个，以免丢失一个就无法进入。
