# 给用户的答复：为何没有、不能显示或不能录入。

## Nothing is there

missing-title = 未找到
missing-page = { $key }处没有页面
missing-language = { $key }不是本网站六种语文之一
missing-entry = 记录中没有条目{ $key }
missing-member = 没有成员{ $key }
missing-group = 没有集团{ $key }
missing-body = 没有机构{ $key }
missing-office = 没有职务{ $key }
missing-session = 没有届会{ $key }
missing-meeting = 没有会议{ $key }
missing-agenda-item = 没有议程项目{ $key }
missing-wording = 没有措辞{ $key }
missing-document = 没有文件{ $key }
missing-element = 框架中没有组成部分{ $key }
missing-provision = 没有规则{ $key }
missing-reading = 没有解读{ $key }
missing-question = 没有问题{ $key }
missing-option = 没有选项{ $key }
missing-position = 没有立场{ $key }
missing-roll-call = 没有就{ $key }进行的记录表决
missing-seal = 没有密封值{ $key }
missing-near = 您要找的也许是：
all-questions = 查看所有问题
all-members = 查看所有成员
all-groups = 查看所有集团
all-sessions = 查看所有届会和机构
all-provisions = 查看所有规则
all-framework = 查看框架
all-documents = 查看所有文件
all-record = 查看记录的最新条目
first-page = 返回首页

## A request that cannot be answered as it was asked

refused-title = 无法显示
refused-unknown-parameter = 本页面不识别“{ $name }”
refused-no-parameters = 本页面不接受问号后的任何内容。请予删除。
refused-known-parameters = 可接受：{ $names }。
refused-repeated = “{ $name }”在地址中出现两次
refused-give-once = 请只填一次。
refused-excluded = “{ $one }”与“{ $other }”不能同时使用
refused-give-one = 请任选其一：日期，或记录的条目。
refused-malformed = “{ $name }”不能是“{ $value }”
refused-long-address = { $count ->
   *[other] 地址超过{ $count }字节
}
refused-long-query = { $count ->
   *[other] 问号后的内容超过{ $count }字节
}
refused-many-parameters = { $count ->
   *[other] 地址中的参数超过{ $count }个
}
refused-long-value = { $count ->
   *[other] 地址中有一个值超过{ $count }字节
}
refused-long-body = { $count ->
   *[other] 发送的内容超过{ $count }字节
}
refused-ask-less = 请减少请求的内容。
refused-plain = 不带此项显示页面
wanted-date = 请按2026-03-30的格式填写日期，年份为{ $from }至{ $to }。
wanted-date-or-index = 请按2026-03-30的格式填写日期，或填写0至{ $to }的条目编号。
wanted-date-record-empty = 请按2026-03-30的格式填写日期；记录中尚无条目。
wanted-number = 请填写{ $min }至{ $max }的整数。
wanted-one-of = 请填写下列之一：{ $words }。
wanted-key = 请填写记录中已有的键：{ $list }。
wanted-list = 查看现有各项
wanted-utf8 = 地址编码有误。请从原处重新复制。

## What cannot be entered, by the code of the refusal

refusal-NotFounded = 论坛尚未设立，因此不能录入任何内容。请先设立论坛。
refusal-AlreadyFounded = 论坛已经设立，不能再次设立。请以负责保存记录的身份录入所缺内容。
refusal-FoundingComplete = 设立已经完成，设立者的身份随之终止。请以秘书处或代表团的身份操作。
refusal-SeatMayNot = 以“{ $seat }”的身份不能{ $verb }。请联系有此权限的人员。
refusal-MalformedKey = “{ $key }”不符合键的格式。请使用以连字符连接的小写单词，或按官方写法填写代码或文号。
refusal-Unknown = “{ $key }”（{ $noun }）下没有任何记录。请核对键，或先行录入。
refusal-AlreadyOnRecord = “{ $key }”（{ $noun }）已有记录。请使用另一个键，或保持原样。
refusal-NothingNamed = 名单为空，至少须列出一项（{ $noun }）。请列出。
refusal-NamedTwice = 名单中“{ $key }”（{ $noun }）出现两次。请只列一次。
refusal-EndsBeforeItBegins = 结束日期{ $to }早于开始日期{ $from }。请核对这两个日期。
refusal-AlreadyInGroup = { $member }在当日已属于集团{ $group }。无需录入。
refusal-NotInGroup = { $member }在当日不属于集团{ $group }，因此不能退出。请核对日期。
refusal-UnknownZone = 时区数据库中没有“{ $zone }”。请使用America/New_York之类的名称。
refusal-ClockChange = { $zone }调整时钟：{ $civil }在当地出现两次或不存在。请选择另一时间。
refusal-OutsideItsSession = 这不属于届会{ $session }：日期、机构或编号不符。请核对，或另行排定届会。
refusal-ReadingsDiffer = 所填解读不是规则{ $provision }所容许的解读：{ $admitted }。请照此填写。
refusal-ReadingOpen = 成员对规则{ $provision }解读不一，仅有一种解读允许这样做。论坛决定如何解读该规则后，方可录入。
refusal-NotAReadingOfTheQuestion = { $reading }不是该问题所涉规则的解读。请选择该规则的一种解读，或不选。
refusal-DeclarationIsTheHoldersOwn = 声明只能由持有该立场的代表团录入。请依据载明该立场的文件予以记录，或请该代表团自行声明。
refusal-ExpressedInTheFuture = { $expressed }晚于今天（{ $today }）。请填写表达立场的日期。
refusal-SamePositionOnRecord = 同一表态方、态度和依据已记录为第{ $position }号立场。无需录入。
refusal-AlreadyRetracted = 第{ $position }号立场已经撤销。无需操作。
refusal-OwnDeclarationStands = 第{ $position }号立场是表态方自己的声明。只有其代表团可以通过重新声明予以取代。
refusal-MalformedHash = “{ $hash }”不是SHA-256值：须为64位，由0至9和a至f组成。请从文件重新计算。
refusal-SecondPersonNeeded = 此项操作需要两人。请再指定一名确认人。
refusal-AlreadyClosed = 密封为{ $seal }的值已不予公开或已清除。无需操作。
refusal-NotTheSigningKey = 所填密钥并非记录当前的签名密钥；当前密钥为{ $signing }。请填写该密钥。
refusal-VotedTwice = { $member }在该次记录表决中被计入两方。请核对来源，只保留一方。
refusal-SeatsNotInForce = 秘书处尚无人任职。请打开设立链接，先确定头两名官员。
refusal-NotSeated = { $person }不具有或尚不具有“{ $seat }”的席位。请由其管理人授予该席位，或以其他席位行事。
refusal-SeatEnded = { $person }的席位“{ $seat }”已终止，不能再以此行事。如有错误，请联系其管理人。
refusal-RoleMayNot = 以“{ $role }”的角色不能{ $verb }。请联系本代表团中其角色允许的人员。
refusal-OfAnotherSeat = 以“{ $seat }”的席位只能就该席位本身{ $verb }。请联系具有另一席位的人员。
refusal-SecondPersonNotSeated = 所填第二人{ $person }不具有此席位。请另填一名具有此席位的人。
refusal-SignatureNeeded = 若要{ $verb }，每一行事者均须用通行密钥签名。请签名，或先登记通行密钥。
refusal-PasskeyDoesNotStand = 第{ $passkey }号通行密钥已停用、未登记或属于他人。请用另一把签名。
refusal-DeviceBoundNeeded = 第{ $passkey }号通行密钥可复制到其他设备。官员须用不可复制的密钥签名，例如安全密钥：请登记一把。
refusal-AlreadySeated = { $person }已具有“{ $seat }”的席位，不会有任何变化。如需重新给予访问权限，请发送新的邀请。
refusal-HeadByLetterOnly = “{ $seat }”的团长由全权证书函确定，不能从内部变更。请向秘书处提交新函。
refusal-RoleNotOfSeat = “{ $seat }”的席位没有“{ $role }”这一角色。请选择该席位具有的角色。
refusal-NotForOneself = 任何人不得为自己{ $verb }。请联系同一席位的其他人员。
refusal-FirstOfficersSeated = 头两名官员已确定。此后由秘书处两名官员共同确定其他官员。
refusal-TwoOfficersMustRemain = 秘书处须保留两名官员，否则将无法再授予任何席位。请先确定另一名官员。
refusal-NotAParty = “{ $seat }”的席位不凭全权证书函设立，由秘书处两名官员确定人选。
refusal-LaterLetterOnRecord = 同一代表团的第{ $credentials }号函日期更晚。请据该函行事。
refusal-CredentialsContested = “{ $seat }”的全权证书有争议，此处不裁定由谁代表该成员。请将另一函件作为争议文件录入；争议解决后方可确定另一团长。
refusal-CredentialsWithdrawn = 第{ $credentials }号函已撤回。请提交新函。
refusal-NotInvited = 既无未使用的邀请，也无您的其他通行密钥为此密钥作证。请由本代表团联络人重新邀请您。
refusal-ReasonNeeded = 请说明理由。理由将保留在记录中。
refusal-SignedSomethingElse = 您所签内容与现在将录入的内容不同。请重新查看并签名。
refusal-SignatureFails = 第{ $passkey }号通行密钥的签名并非由其密钥为此行为及本网站所作。请重新签名，或使用另一把通行密钥。
refusal-ProofUsedBefore = 该签名已用于先前的条目。请重新签名。
refusal-PublicKeyUnreadable = 无法读取此通行密钥的公钥。请使用另一把通行密钥或另一台设备。

## What is asked, after “it is not possible to”

verb-found = 设立论坛
verb-keep-the-record = 录入论坛的组成内容
verb-record-position = 记录文件载明的立场
verb-declare-position = 声明立场
verb-retract-position = 撤销立场
verb-close-value = 不予公开或清除密封值
verb-rotate-key = 更换记录签名密钥
verb-seat-first-officer = 确定秘书处的头几名官员
verb-seat-officer = 确定官员
verb-unseat-officer = 终止官员的席位
verb-present-credentials = 提交全权证书函
verb-replace-head = 另定团长或重新邀请团长
verb-stand-credentials = 录入全权证书的状况
verb-withdraw-credentials = 录入全权证书的撤回
verb-seat-person = 授予代表团席位
verb-change-role = 变更人员角色
verb-unseat-person = 终止人员席位
verb-dispute-head = 质疑代表团团长
verb-leave-seat = 放弃席位
verb-enrol-passkey = 登记通行密钥
verb-end-passkey = 停用通行密钥
verb-read-desk = 查看席位的待办事项
verb-read-people = 查看人员的姓名和联系方式
verb-read-credentials = 查看全权证书函
verb-read-security-log = 查看安全日志
verb-invite = 发送邀请
verb-confirm-for-another = 确认他人提出的事项
verb-end-session = 结束登录会话
verb-issue-token = 签发令牌
verb-revoke-token = 吊销令牌

## Kinds of things, in brackets behind a key

noun-member = 成员
noun-group = 集团
noun-body = 机构
noun-office = 职务
noun-session = 届会
noun-meeting = 会议
noun-agenda-item = 议程项目
noun-wording = 议程项目措辞
noun-document = 文件
noun-element = 框架组成部分
noun-provision = 规则
noun-reading = 解读
noun-question = 问题
noun-option = 选项
noun-position = 立场
noun-roll-call = 记录表决
noun-seal = 密封值
noun-credentials = 全权证书函
noun-passkey = 通行密钥
noun-person = 人员
noun-observer = 观察员
noun-stakeholder = 利益攸关方

## Seats that common.ftl does not name

seat-founder = 设立者
