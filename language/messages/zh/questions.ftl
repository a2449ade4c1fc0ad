# 问题、选项、立场和会场图。

questions-title = 问题
questions-heading = { $count ->
    [0] 尚未提出问题
   *[other] 各方持有立场的{ $count }个问题
}
questions-lede = 每个问题列明：有多少选项、谁对其中任一选项有立场记录，以及多少成员没有。

## One question

question-raised = { $date }在“{ $session }”上向{ $body }提出
question-source = 依据来源：{ $source }
question-item = 涉及议程{ $item }
agenda-item-number = 项目{ $number }
agenda-item-heading = 项目{ $number }
question-rule-heading = 所涉规则
options-heading = { $count ->
    [0] 尚未提出选项
   *[other] 已提出{ $count }个选项
}
option-nobody = 该选项没有任何立场记录。

## 对选项持各种态度者的数目

tally-propose = 提议：{ $who }
tally-support = 支持：{ $who }
tally-oppose = 反对：{ $who }
tally-reserve = 保留立场：{ $who }
tally-concern = 表示关切：{ $who }
tally-neutral = 中立：{ $who }

## The hall

hall-heading = 各方立场
hall-how-to-read = 每个成员一席，按区域组划分、按代码排列。形状表示有立场记录者的态度。集团和任职人员在前方桌旁；集团的标记绝不放在其成员的席位上。
hall-blocks = 图中数字代表各区域组，从左到右依次为：
hall-as-table = 以表格显示
hall-key = 标记的含义
hall-backs = 提议或支持标有该字母的选项
hall-several = 赞成多个选项，或持多种态度
hall-speaks = 作了发言，对任何选项既不赞成也不反对
hall-summary = 全体成员席位，按区域组排列。对“{ $option }”有立场记录的：{ $tally }。具体见下方名单。
region-none = 不属任何区域组
stance-several = 持多种态度

## Positions

positions-heading = 谁持何种立场，如何得知
positions-all = { $count ->
   *[other] 关于该选项的全部{ $count }项立场
}
positions-part = 共{ $count }项立场，本页为第{ $from }至{ $to }项
positions-pages = 立场分页
positions-before = 前面的立场
positions-after = 后面的立场
positions-title = { $option }，第{ $page }页
positions-of-question = 该问题及其全部选项
history-more = { $count ->
   *[other] 另有{ $count }项不再有效的立场，列于各选项的页面。
}
group-to-without = 查看名单
silent-by-option = 每个选项都有单独的页面，载有席位图和立场列表。
position-expressed = { $date }表达
position-superseded = 不再有效：{ $date }由第{ $position }号立场取代。
position-retracted = 不再有效：录入有误。{ $reason }
known-declared = 由代表团自行声明
known-declared-in = 由代表团自行声明，{ $source }
known-recorded-in = 依据其本身发言记录：{ $source }
known-reported-in = 由第三方报道：{ $source }
entered-by = 录入者：{ $by }
entered-by-contested = 录入者：{ $by }（全权证书有争议）
entered-by-signed = 录入者：{ $by }，已用通行密钥签名
behalf-for = 代表：{ $others }
behalf-spoken-by = 发言者：{ $member }
behalf-aligned-with = 附议{ $group }
holder-chair = 主席
holder-officer = { $post }，{ $body }
unnamed-some = 一些代表团（未具名）
unnamed-many = 许多代表团（未具名）
unnamed-majority = 多数代表团（未具名）
unnamed-all = 所有代表团（未具名）

## Silence and groups

silent-heading = { $count ->
    [0] 全部{ $all }个成员均有立场记录
   *[other] { $all }个成员中有{ $count }个无立场记录
}
silent-note = “无立场记录”仅指：记录中没有该成员就此事所作的发言。这不是支持，不是反对，也不是漠不关心。
silent-list = 列出无立场记录的成员
groups-spoke-heading = 发言的集团
groups-spoke-note = 集团的立场属于集团，不计为其任何成员的立场。
group-members-unknown = 记录中没有任何来源列出该集团的成员。
group-none-spoke = { $count ->
   *[other] 其{ $count }个成员均未单独发言。
}
group-some-spoke = { $count ->
   *[other] 其{ $count }个成员中，下列成员也单独发了言：{ $members }。
}
group-without-own = { $count ->
   *[other] { $count }个成员未单独发言
}
history-heading = 不再有效的立场
history-note = 同一表态方的后一立场取代前一立场，录入有误的予以撤销。两者均继续显示。

## What a reader must know about a position besides its words

caveat-announced = 表态方宣布将这样做。
caveat-attachment-ambiguous = 原句可理解为该表态方自己持此立场，也可理解为有集团代表其发言。
caveat-author-assessment = 这是报道作者的判断，未引述任何代表团的话。
caveat-author-inference = 这是报道作者根据表态方的提议得出的推论。
caveat-by-contrast = 这是与表态方所赞成的内容相对照而提出的。
caveat-conditional = 这是作为否则将出现的情况提出的。
caveat-given-as-example = 报道将该表态方作为若干例子之一列举。
caveat-implicit = 这包含在论述之中，并未作为态度明确说出。
caveat-credentials-contested = 录入时该代表团的全权证书有争议。此处不裁定由谁代表该成员。
caveat-not-signed = 未用通行密钥签名：以记录保管者所述为准。
caveat-leading-others = 报道称该表态方带领其他各方。
caveat-mainly-developing-countries = 报道称这些主要是发展中国家。
caveat-neither-confirmed-nor-rejected = 曾有人请该表态方选边，但其未选任何一边。
caveat-not-yet-supported = 报道称这一点尚待争取支持。
caveat-only-delegation = 报道称没有其他代表团强调这一点；这并不使任何一方成为反对者。
caveat-own-understanding = 表态方将此作为自己对所述内容的理解提出。
caveat-partial = 表态方反对的是该选项的一部分或其程度。
caveat-predecessor = 这是在2021-2025年不限成员名额工作组中说的。
caveat-qualifying-another-position = 这是对同一表态方另一立场的限定。
caveat-scope-ambiguous = 这可能涉及本选项，也可能涉及一并讨论的另一选项。
caveat-spoken-for-members-and-aligned = 集团代表其成员及其他各方发言；这仍只是集团的立场。
