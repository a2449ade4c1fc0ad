# Pages of thematic groups: mandates, topics, recommendations, divergences, reports.

## Labels

label-value = { $label }：{ $value }
label-counted = { $label }（{ $count }）：{ $names }
lines-more = 另有 { $count } 项：{ $data }
put-forward-by = 提出者：{ $seat }

## One thing by its number

mandate-number = 任务授权 { $number }
topic-number = 专题 { $number }
briefer-number = 情况介绍人 { $number }
input-number = 材料 { $number }
scenario-number = 情景 { $number }
recommendation-number = 建议 { $number }
divergence-number = 分歧 { $number }
report-number = 报告 { $number }
statement-number = 发言 { $number }
position-number = 立场 { $number }
point-number = 问题点 { $number }
view-number = 意见 { $number }
paragraph-number = 第 { $number } 段
output-number = 预期产出 { $number }
task-number = 任务 { $number }
question-number = 问题 { $number }

## How things stand

mandate-state-proposed = 已提出，未作决定
mandate-state-ahead = 已决定，尚未开始
mandate-state-in-force = 有效
mandate-state-expired = 已到期
mandate-state-replaced = 已被取代
topic-state-proposed = 已提出
topic-state-chosen = 已选定
recommendation-state-developing = 拟订中
recommendation-state-consensus = 小组内已达成协商一致
recommendation-state-withdrawn = 已撤回
recommendation-state-transmitted = 已转交全体会议
disposition-cancelled = 该决定已被取消。
edition-draft = 草稿
edition-revised = 修订稿
edition-final = 定稿
edition-version = 版本 { $number }：{ $edition }
briefer-line = { $name }，由{ $member }提名，介绍：{ $about }
briefer-agreed = 已获同意：{ $decision }
briefer-not-agreed = 没有成员同意的记录

## The board of a group

board-mandate-heading = 任务授权
board-no-mandate = 没有该小组任务授权的记录。没有有效的任务授权，小组不得转交任何内容。
board-heading = 从专题到落实
board-lede = 每项建议列在其所到的阶段。只有决定才能使其成为协商一致；仍然存在的关切使其停留在原处。
board-topics = 选定的专题
board-developing = 拟订中
board-consensus = 小组内已达成协商一致
board-transmitted = 已转交全体会议
board-disposed = 全体会议已处理
board-implemented = 据报已完成
board-empty = 无
board-open-points = 未决问题点：{ $count }
board-preferences = 成员的偏好及短名单
board-no-topics = 该小组没有专题记录。
board-none = 没有记录。
board-returned-heading = 全体会议退回
board-overdue-heading = 逾期
board-reports-heading = 报告
board-topics-proposed-heading = 提出的专题
board-rotation-heading = 专题的时间安排
board-withdrawn-heading = 已撤回
board-divergences-heading = 分歧
board-scenarios-heading = 情景
board-briefers-heading = 成员提名的情况介绍人
board-inputs-heading = 材料

## Mandates

mandate-clock-heading = 有效期
mandate-in-force-until = 有效；最后一天为 { $date }。今天之后剩余天数：{ $count }
mandate-in-force = 有效，无期限。
mandate-last-day = 有效；今天是最后一天。
mandate-begins = 已决定；{ $date } 开始。
mandate-ended = 已结束；最后一天为 { $date }。
mandate-not-decided = 已提出，未作决定。任务授权只有经决定才生效。
mandate-days = { $from } 至 { $until }
mandate-days-open = 自 { $from } 起
mandate-tasks-heading = 小组的任务
mandate-outputs-heading = 对小组的期望
mandate-no-outputs = 没有预期产出的记录。
mandate-indicator = 指标
mandate-owner = 负责方
mandate-due = 期限
mandate-served-by = 为此提出的建议
mandate-overdue = 逾期天数：{ $count }
mandate-basis = 依据
mandate-replaces = 延长或续订：{ $mandate }
mandate-replaced-by = 被延长或续订为：{ $mandate }
mandate-decided-by = 生效依据：{ $decision }
mandate-reports-heading = 据此编写的报告

## Topics

topic-proposers = 提出者：{ $members }
topic-grounds-heading = 理由
topic-choice-heading = 如何选定
topic-chosen-decision = 于 { $date } 选定：{ $decision }
topic-chosen-officers = 主席和共同召集人经协商于 { $date } 选定：{ $matter }
topic-not-chosen = 尚未选定。如何选择专题由论坛决定。
topic-named-heading = 在偏好中列出该专题的成员
topic-not-named = 提交偏好的成员均未列出该专题。
topic-rank = { $member }：第 { $rank } 位
topic-recommendations-heading = 建议
topic-divergences-heading = 分歧
topic-scenarios-heading = 情景
topic-briefers-heading = 情况介绍人
topic-inputs-heading = 材料
topic-rotation-heading = 何时审议

## Preferences and the short list

preferences-title = 专题偏好：{ $body }
preferences-heading = 成员的偏好
preferences-lede = 按成员提交的内容列出，最希望的在前。对未提交者不作任何推测。
preferences-filed = 提交偏好的成员：{ $count }
preferences-without = 未提交的成员：{ $count }
preferences-taken-back = { $member }：{ $date }撤回偏好。
preferences-taken-back-why = { $member }：{ $date }撤回偏好（所述理由：{ $reason }）。
preferences-data = 偏好及理由（CSV）
preferences-by-topic = 按专题
preferences-by-region = 按区域组
preferences-numbers = 每个成员及其按顺序所列专题的编号。
preferences-head-topic = 专题
preferences-head-first = 列为首选的成员数
preferences-head-named = 列出的成员数
preferences-head-alone = 若仅选此项，未顾及的成员数
preferences-none = 没有成员提交偏好。
preferences-no-filer = 该组没有成员提交偏好。
short-list-heading = 按方法提出的短名单
short-list-lede = 名单只作提议，不作决定。其顺序在所提交内容允许的范围内尽量均衡地顾及各区域组；每一行说明名单若到此为止，哪些成员未被顾及。
short-list-method = 方法
short-list-served = 名单上有某成员列出的专题，该成员即被顾及。专题逐一选取；下一个专题须使
short-list-rule-1 = 按提交偏好成员所占比例计，最未被顾及的区域组得到最好的顾及，其次为倒数第二的组，依此类推；
short-list-rule-2 = 若相同，被顾及的成员最多；
short-list-rule-3 = 若仍相同，成员得到其排位较前的专题；
short-list-rule-4 = 若全部相同，专题编号最小。
short-list-end = 再无专题能带来任何改善时，名单结束。名单无须定长：前三行即三项名单。
short-list-serves = 顾及：{ $members }
short-list-serves-none = 未顾及新的成员，但使成员得到其排位较前的专题。
short-list-regions = 提交偏好者中被顾及的：{ $regions }
short-list-region = { $region } { $served }/{ $filed }
short-list-left-out = 名单若到此为止，未被顾及（{ $count }）：{ $members }
short-list-nobody-left-out = 提交偏好者均被顾及。

## Scenarios

scenario-situation-heading = 情况
scenario-injects-heading = 随后发生的事
scenario-questions-heading = 向代表团提出的问题
scenario-touches-heading = 涉及内容
scenario-answers-heading = 回答
scenario-attributed = 回答记录注明回答者
scenario-not-attributed = 回答记录不注明回答者
scenario-answer-unattributed = 不注明
scenario-answer = { $who }，{ $question }，{ $after }
scenario-on-situation = 关于情况
scenario-after-inject = 第 { $number } 步之后
scenario-no-answers = 没有回答的记录。
scenario-conclusion-heading = 结论
scenario-no-conclusion = 尚无结论。
scenario-leads-to = 引出

## Recommendations

recommendation-revision = 第 { $revision } 次修订的案文
recommendation-text-heading = 案文
recommendation-paragraph-revised = 修订次数：{ $count }；现有措辞自第 { $revision } 次修订起
recommendation-paragraph-out = 第 { $number } 段已删除。
recommendation-proposers = 提出者
recommendation-supporters = 支持者
recommendation-nobody = 尚无成员表示意见。
recommendation-points-heading = 未决问题点
recommendation-no-points = 没有未决问题点。
recommendation-closed-points-heading = 已了结的问题点
recommendation-point-by = 由{ $member }提出
recommendation-point-on-whole = 关于全文
recommendation-point-closed = 由{ $member }了结
recommendation-held-by = 持有者
recommendation-held-by-nobody = 没有成员持此意见。
recommendation-stands-open = 有问题点未决，建议仍在拟订中。
recommendation-consensus-by = 小组内协商一致：{ $decision }，第 { $revision } 次修订的案文
recommendation-withdrawn-for = 已撤回。所述理由：{ $reason }
recommendation-hall-heading = 各方所在
recommendation-silent = 未就此表示意见的成员，既非支持亦非反对：{ $count }
hall-proposes = 提出
hall-supports = 支持
hall-both = 提出或支持，并有未决问题点
hall-has-point = 有未决问题点
hall-holds = 在未决问题点上持一种备选案文
hall-counted = { $label }：{ $count }
held-by = 持有者：{ $names }（{ $basis }）
basis-declared = 由代表团宣布
recommendation-back-heading = 来源
recommendation-forward-heading = 后续
recommendation-no-forward = 尚无后续。
recommendation-for-output = { $mandate }的{ $output }
recommendation-evidence = 依据
recommendation-in-report = 列入：{ $report }
recommendation-transmitted = 于 { $date } 转交：{ $report }
recommendation-amendment = 修正案
recommendation-questions-asked = 问题
recommendation-words = 措辞
recommendation-task-who = 执行方：{ $holders }
recommendation-task-due = 期限 { $date }
recommendation-task-overdue = 逾期
recommendation-task-done = 据报已完成
recommendation-task-waiting = 尚未表示已完成
recommendation-reported = { $member }，{ $date }
recommendation-reported-done = 表示已完成
recommendation-overdue = 自 { $date } 起逾期

## Divergences

divergence-views-heading = 各种意见，以持有者的措辞列出
divergence-no-holder = 已无成员持此意见。
divergence-silent = 没有意见记录的成员：{ $count }

## Reports

report-under = 依据：{ $mandate }
report-compiled = 编写时间：{ $when }
report-corrections-until = 代表团可在 { $date } 当日及之前提交更正。
report-corrections-closed = 更正期限已于 { $date } 结束。
report-final-note = 这是最后报告，永不更改。
report-not-final = 本报告不是最后报告。数字和持有者来自记录；只有连接文字可以编辑。
report-prose-edited = 本版本编写后已编辑。
report-not-newest = 这不是最新版本。
report-newest = 前往最新版本
report-transmitted-on = 已于 { $date } 转交全体会议。
report-superseded = 小组后来的报告已转交全体会议：{ $report }
report-compare = 与前一版本比较
report-figures-heading = 数字
report-figure-consensus = 已达成协商一致的建议
report-figure-developing = 拟订中的建议
report-figure-withdrawn = 撤回的建议
report-figure-points = 未决问题点
report-figure-alternatives = 其中的备选案文
report-figure-alternatives-held = 持有备选案文的次数，每一成员每点计一次
report-figure-settled = 由提出者了结的问题点
report-figure-divergences = 分歧
report-figure-views = 其中的意见
report-figure-views-held = 持有意见的次数，每一成员每项分歧计一次
report-figure-outputs = 预期产出
report-figure-outputs-with-consensus = 已有协商一致建议的预期产出
report-figure-statements = 发言
report-figure-inputs = 材料
report-figure-briefers = 情况介绍人
report-figure-scenarios = 情景
report-part-introduction = 导言
report-part-consensus = A. 已达成协商一致的建议
report-part-developing = B. 拟订中的建议
report-part-divergences = C. 一致与分歧领域
report-part-outputs = D. 产出与指标
report-part-sources = E. 发言、材料和情况介绍人
report-part-closing = 结语
report-part-empty = 无。
report-agreement-heading = A 部分之外的一致：由提出者了结的问题点
report-divergence-heading = 分歧
report-output-consensus = 已达成协商一致的建议
report-output-developing = 拟订中的建议
report-output-none = 没有为此提出的建议。
report-corrections-heading = 代表团提交的更正
report-no-corrections = 没有提交更正。
report-correction-by = { $member }，关于：{ $place }
report-correction-open = 未处理
report-correction-taken = 已采纳
report-correction-not-taken = 未采纳
report-dispositions-heading = 全体会议的处理
report-versions-heading = 版本

## The comparison of two versions

compare-title = 报告 { $number }：版本 { $from } 与版本 { $to } 比较
compare-heading = { $from } → { $to }
compare-lede = 逐部分列出差异；相同之处从略。
compare-only-one = 只有一个版本，无从比较。
compare-same = 没有差异。
compare-added = 增加
compare-removed = 不再列入
compare-changed = 更改
compare-prose = 连接文字
compare-revision = 案文：第 { $from } 次修订 → 第 { $to } 次修订
compare-point-opened = 现为未决：{ $point }
compare-point-closed = 不再未决：{ $point }
compare-serves = 现为此提出：{ $recommendation }（{ $state }）
compare-serves-no-more = 不再如此：{ $recommendation }（{ $state }）
compare-joined = { $listed }，增加：{ $members }
compare-left = { $listed }，减少：{ $members }
compare-alternative = 问题点 { $point }，备选案文 { $number }

## Tables and columns

data-columns-heading = 各列的含义
data-api-recommendations = 专题小组的建议，包括问题点和各方所在
data-api-reports = 专题小组的报告，按版本列出数字和各行
table-mandates = 专题小组的任务授权，每行一项预期产出
table-topics = 为专题小组提出的专题，每行一项
table-preferences = 成员的偏好，每行一个成员的一个专题；未提交者没有行
table-recommendations = 专题小组的建议，每行一项
table-divergences = 分歧，每行一种意见和一个持有者
table-reports = 报告的数字，每行一个版本的一个数字
table-dispositions = 全体会议对建议的处理，每行一项决定
table-implementation = 由已通过建议产生的任务，每行一项报告
column-mandate = 任务授权的编号
column-begins = 生效的第一天
column-ends = 不再有效的第一天；无期限时为空
column-replaces = 所延长或续订的任务授权
column-output = 预期产出在任务授权中的编号
column-output_title = 预期产出
column-indicator = 据以判断已实现的指标
column-owner = 负责方的代码
column-due = 期限
column-topic = 专题的编号
column-topic_title = 专题
column-proposers = 提出成员的代码
column-supporters = 支持但未提出的成员的代码
column-chosen = 是否为小组现有专题：true 或 false
column-named = 在偏好中列出它的成员数
column-first_choice = 将其列为首选的成员数
column-rank = 成员给出的排位，从 1 起
column-grounds = 理由（如成员说明）
column-recommendation = 建议的编号
column-come_to = 在小组内的进展：developing、consensus 或 withdrawn
column-revision = 案文的修订次数
column-open_points = 未决问题点的数目
column-disposition = 全体会议的处理：adopted、adopted-with-amendment、taken-note-of、returned、deferred 或 not-adopted
column-divergence = 分歧的编号
column-view = 其中意见的编号
column-view_words = 以持有者措辞表述的意见
column-basis = 证明成员持有的依据：cited、position 或 declaration
column-report = 报告的编号
column-version = 报告的第几个版本，从 1 起
column-edition = draft、revised 或 final
column-figure = 所计项目的键
column-count = 数目
column-said_with_it = 修正案、问题或其他随附说明
column-cancelled = 该决定此后是否被取消：true 或 false
column-task = 任务在建议中的编号
column-task_words = 应做之事
column-who = 执行方的代码
column-overdue = 至查询之日是否已逾期而未报告完成：true 或 false
column-reported = 报告方所述进展
column-done = 是否表示已全部完成：true 或 false
