# 规则、框架、文件和记录表决。

provisions-title = 规则
provisions-heading = 规则及其解读
provisions-lede = 每条规则均注明来源，并列出成员所持的每种解读。规则如何解读由论坛决定，而非由本记录决定。
provisions-open = 存在争议：成员解读不一
provisions-open-note = 各种解读均允许的，可以进行；仅有一种解读允许的，须待论坛决定。
provisions-in-force = 有效
provisions-in-force-note = 论坛适用其中一种解读。
provisions-unverified = 未经核实
provisions-unverified-note = 其内容尚未与正式文件核对。
provisions-none = 无记录。

## One provision

readings-heading = { $count ->
   *[other] { $count }种解读并列
}
readings-note = 排列顺序与记录相同，并不表明哪一种正确。谁持某种解读，见对体现该解读的选项所持的立场。
reading-in-force = 论坛适用这一解读。
reading-no-option = 没有选项体现这一解读，因此无人对其有立场记录。
reading-carried = 体现于选项“{ $option }”
provision-questions-heading = 涉及该规则的问题
provision-no-questions = 记录中没有涉及该规则的问题。

## The framework

framework-title = 框架
framework-heading = 负责任国家行为框架
framework-lede = 各支柱、规范和建立信任措施的简称和摘要，以本记录自己的文字写成，并逐一注明出处。
framework-pillars = { $count ->
   *[other] { $count }个支柱
}
framework-norms = { $count ->
   *[other] { $count }项规范
}
framework-cbms = { $count ->
   *[other] { $count }项建立信任措施
}
framework-none = 无记录。

## Documents

documents-title = 文件
documents-heading = 本记录的依据
documents-lede = 没有来源的内容不予记录。以下是所引文件，按类别排列。
document-title = { $symbol }：{ $title }
document-kind-report = 联合国机构的报告
document-kind-resolution = 大会决议
document-kind-decision = 大会决定
document-kind-rules = 议事规则
document-kind-paper = 信函、文件和草案
document-kind-statement = 代表团和集团的发言
document-kind-meeting-page = 秘书处会议网页
document-kind-press = 新闻稿
document-kind-third-party-report = 第三方报道
document-kind-dataset = 数据表
document-cited-heading = 以此为依据的内容
document-uncited = 记录中没有引用该文件的内容。
cited-by-positions = { $count ->
   *[other] { $count }项立场
}
cited-by-questions = { $count ->
   *[other] { $count }个问题
}
cited-by-provisions = { $count ->
   *[other] { $count }条规则
}
cited-by-items = { $count ->
   *[other] { $count }个议程项目
}
cited-by-sessions = { $count ->
   *[other] { $count }届会议
}
cited-by-bodies = { $count ->
   *[other] { $count }个机构
}
cited-by-groups = { $count ->
   *[other] { $count }个集团
}
cited-by-elements = { $count ->
   *[other] 框架的{ $count }个组成部分
}
cited-by-roll-calls = { $count ->
   *[other] { $count }次记录表决
}
cited-position = { $holder }（{ $stance }）：{ $question }
cited-position-paragraph = 第{ $paragraph }段：{ $holder }（{ $stance }）：{ $question }

## Roll calls

roll-call-title = { $symbol }的记录表决
roll-call-when = { $date }表决，大会第{ $session }届会议
roll-call-to-document = 决议文本
roll-call-note = 无表决记录的成员列于最后；原因不明，亦不作推测。
roll-call-side = { $vote }：{ $count }
roll-call-nobody = 无。
