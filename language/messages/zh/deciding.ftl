# The desk of matters put for decision: which there are, where each stands, what can be done.

desk-nav-matters = 事项
deciding-title = 提请决定的事项
deciding-lede = 每一事项及其阶段和截止时间。您的席位可以做什么，见该事项的页面。
deciding-none = 尚未提出任何事项。
deciding-matter = 事项
deciding-matter-title = 事项{ $number }：{ $title }
deciding-can = 可以采取的行动
deciding-can-nothing = 您的席位不参与就此作出决定。
waiting-matter = { $matter }：尚未作出决定。
waiting-silence = 默许程序：{ $matter }。如无人打破默许，届时即作出决定。贵代表团尚未表示意见。
waiting-silence-spoken = 默许程序：{ $matter }。如无人打破默许，届时即作出决定。贵代表团已表示意见，未打破默许。
waiting-silence-runs = { $count ->
    [0] 默许程序：{ $matter }。没有成员表示意见。
   *[other] 默许程序：{ $matter }。{ $count }个成员已表示意见；无人打破默许。
}
waiting-ripe = { $matter }：可以宣布已作出决定。

## Where a matter stands

deciding-stage = 阶段
deciding-mode = 决定方式
deciding-mode-in-meeting = 在会议上，无人反对
deciding-mode-silence = 默许程序
deciding-mode-after-consultations = 经磋商，无人反对
deciding-rule = 规则
deciding-text = 案文
deciding-text-version = 第{ $number }版，SHA-256 { $hash }
deciding-deadline = 默许截止时间
deciding-pause = 主席已询问；停顿结束时间
deciding-reasons = 反对的理由
deciding-reasons-required = 条件要求说明理由。
deciding-reasons-optional = 可不说明。
deciding-on-break = 如默许被打破
deciding-on-break-ends = 程序终止，该事项不获通过。
deciding-on-break-pauses = 程序暂停，直至主席以新的截止时间恢复。
deciding-on-break-reopens = 重新开始磋商。
deciding-objections = 有效的反对意见
deciding-hold-until = 搁置至
deciding-entitled = 有权参加的成员

## What can be done

deciding-put = 提出事项供决定
deciding-put-lede = 请说明要决定什么、以何种方式、依据哪条规则。案文以其哈希值识别：就是这一份，而非其他。
deciding-object = 提出反对
deciding-object-silence = 打破默许
deciding-object-lede = 您反对的是此处所示案文，而非其他案文。以本服务器收到您签署的反对意见的时间为准。在其有效期间，不以协商一致方式作出任何决定。
deciding-withdraw = 撤回反对意见
deciding-hold = 请求搁置
deciding-hold-lede = 请求搁置不是反对。到您指定的时间即自动结束。
deciding-concern = 提出关切
deciding-concern-lede = 关切不是反对，不会中止任何程序。将原样公布。
deciding-attach = 附上保留、不接受部分内容的声明、谅解或解释
deciding-attach-lede = 这是贵代表团自己的话。不妨碍作出决定，并与决定一并公布。
deciding-confirm = 确认磋商摘要
deciding-open = 开始审议
deciding-open-lede = 有权参加者名单随之固定。默许程序需要截止时间，并需有条件所要求的各语文本。
deciding-ask = 询问是否有人反对
deciding-ask-lede = 开始计时停顿。停顿结束且无人反对后，您可宣布已作出决定。
deciding-gavel = 宣布就此决定
deciding-gavel-lede = 须由第二人共同签署。未发言者不记为同意。
deciding-extend = 延长截止时间
deciding-resume = 恢复默许程序
deciding-change = 修改案文
deciding-change-lede = 所有时限重新起算。反对意见在提出者撤回之前一直有效。
deciding-consult = 记录磋商
deciding-consult-lede = 接受磋商不等于同意。保密部分予以封存；其余公布。
deciding-close = 不作决定而结束
deciding-cancel = 以后来的决定取消该决定

## Fields

deciding-fault-time = 这不是日期和时间。请写成2026-07-10T18:00。
deciding-paragraphs = 段落
deciding-paragraphs-hint = 按案文编号，例如27 PP22 OP34。留空即指全文。
deciding-words = 措辞
deciding-words-hint = 将原样公布。
deciding-why = 理由
deciding-why-hint = 任何人均可阅读。理由在记录中封存，以便日后可依规则不予显示。
deciding-time-until = 至何时（论坛当地时间）
deciding-time-deadline = 截止时间（论坛当地时间）
deciding-time-deadline-hint = 仅用于默许程序。
deciding-objection = 哪一项反对意见
deciding-given = 性质
deciding-given-reservation = 保留
deciding-given-dissociation = 声明不接受所列段落
deciding-given-understanding = 据以加入的谅解
deciding-given-explanation-before = 决定前的解释
deciding-given-explanation-after = 决定后的解释
deciding-consultation = 哪次磋商
deciding-present = 出席的成员
deciding-present-hint = 规则以出席者计数时必填。
deciding-with = 接受磋商的成员
deciding-with-hint = 接受磋商不等于同意。
deciding-on = 日期
deciding-format = 形式
deciding-format-bilateral = 与一个代表团
deciding-format-informal = 与数个代表团非正式磋商
deciding-format-open-to-all = 向所有成员开放
deciding-format-written = 书面
deciding-summary = 公开摘要
deciding-confidential = 保密部分
deciding-confidential-hint = 在记录中封存。
deciding-would-meet = 可满足反对意见的措辞
deciding-closing = 结果
deciding-by-decision = 后来的决定
deciding-sha256 = 原文的SHA-256
deciding-sha256-hint = 仅在文本不属于记录中的文件时填写。
deciding-original = 原文语文
deciding-document = 记录中的文件
deciding-document-hint = 其指纹取自记录，无须输入。
deciding-version-ar = 阿拉伯文本的SHA-256
deciding-version-zh = 中文文本的SHA-256
deciding-version-en = 英文文本的SHA-256
deciding-version-fr = 法文文本的SHA-256
deciding-version-ru = 俄文文本的SHA-256
deciding-version-es = 西班牙文文本的SHA-256
deciding-status = 其他文本的地位
deciding-status-official = 由联合国印发
deciding-status-unofficial = 非正式译文
deciding-body = 作决定的机构
deciding-name = 一行概述事项
deciding-subject = 决定的内容
deciding-subject-text = 下列案文
deciding-subject-agenda = 一届会议的议程
deciding-subject-wording = 议程项目的一种措辞
deciding-subject-document = 记录中的文件
deciding-subject-reading = 规则的解读
deciding-subject-understanding = 仅适用于本次的办法，不影响立场

## Chosen from lists, said in confidence

deciding-asked-in = 届会和会议
deciding-in-confidence = 保密的理由
deciding-in-confidence-hint = 在记录中封存，仅向贵代表团和该机构的主席团成员显示。
deciding-changed-was = 原文字
deciding-changed-was-hint = 仅在文字公开时填写：届时人人可将其与现文字比较。
deciding-changed-now = 现文字
deciding-agreed = 就本案商定的文字
deciding-agreed-hint = 仅在属于仅适用于本案、不影响立场的办法时填写。

## Time that is left

deciding-remaining = 剩余整小时数
