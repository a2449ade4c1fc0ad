# What thematic groups work on: acts, verbs, refusals.

## Acts as sentences

act-mandate-proposed = 为{ $body }提出第{ $mandate }号任务授权，自{ $from }至{ $to }
act-mandate-proposed-open = 为{ $body }提出第{ $mandate }号任务授权，自{ $from }起，不设终止日期
act-topic-proposed = 为{ $body }提出第{ $topic }号议题：“{ $title }”
act-topic-proposed-by = 为{ $body }提出第{ $topic }号议题：“{ $title }”（提出方：{ $members }）
act-preferences-filed = { $seat }：对{ $body }议题的意向，按优先次序：{ $topics }
act-preferences-withdrawn = { $seat }：撤回对{ $body }议题的意向
act-topics-chosen = 主席和共同协调人经协商选定{ $body }的议题：{ $topics }
act-rotation-planned = 安排了{ $body }各议题的时间（时段数：{ $count }）
act-briefer-nominated = { $seat }：为{ $body }第{ $topic }号议题提名第{ $briefer }号情况介绍人：{ $about }
act-input-filed = 向{ $body }提交了第{ $input }号材料：“{ $title }”（来自：{ $from }）
contributor-briefer = 第{ $briefer }号情况介绍人
act-scenario-set = 向{ $body }提出第{ $scenario }号情景：“{ $title }”
act-scenario-answered = { $seat }：答复第{ $scenario }号情景的第{ $question }个问题
act-scenario-answered-unattributed = 记录了对第{ $scenario }号情景第{ $question }个问题的一项答复，不具名
act-scenario-concluded = 记录了第{ $scenario }号情景的结论
act-recommendation-put = 向{ $body }提出第{ $recommendation }号建议：“{ $title }”
act-recommendation-put-by = { $seat }：向{ $body }提出第{ $recommendation }号建议：“{ $title }”
act-support-declared-proposes = { $seat }：共同提出第{ $recommendation }号建议
act-support-declared-supports = { $seat }：支持第{ $recommendation }号建议
act-support-declared-ended = { $seat }：不再提出或支持第{ $recommendation }号建议
act-paragraph-revised = 修订了第{ $recommendation }号建议第{ $paragraph }段（第{ $revision }稿）
act-paragraph-revised-added = 在第{ $recommendation }号建议中增加第{ $paragraph }段（第{ $revision }稿）
act-paragraph-revised-out = 从第{ $recommendation }号建议中删去第{ $paragraph }段（第{ $revision }稿）
act-point-opened = { $seat }：就第{ $recommendation }号建议提出第{ $point }个待决问题
act-point-opened-paragraph = { $seat }：就第{ $recommendation }号建议第{ $paragraph }段提出第{ $point }个待决问题
act-alternative-held = { $seat }：就第{ $recommendation }号建议第{ $point }个待决问题主张第{ $alternative }备选案文
act-alternative-held-none = { $seat }：就第{ $recommendation }号建议第{ $point }个待决问题不再主张任何备选案文
act-point-closed = { $seat }：关闭第{ $recommendation }号建议第{ $point }个待决问题
act-recommendation-withdrawn = 第{ $recommendation }号建议已撤回（所述理由：{ $reason }）
act-divergence-recorded = 在{ $body }记录了第{ $divergence }号分歧：“{ $question }”
act-view-joined = { $seat }：就第{ $divergence }号分歧持第{ $view }种观点
act-view-joined-none = { $seat }：就第{ $divergence }号分歧不再持任何观点
act-report-compiled-draft = { $body }第{ $report }号报告草稿已编成：“{ $title }”
act-report-compiled-revised = { $body }第{ $report }号报告已修订（第{ $version }版）：“{ $title }”
act-report-compiled-final = { $body }第{ $report }号报告定稿：“{ $title }”
act-prose-edited = 修改了第{ $report }号报告的连接文字（{ $place }）
act-correction-filed = { $seat }：对第{ $report }号报告提出第{ $correction }项更正（{ $place }）
act-correction-settled-taken = 第{ $report }号报告第{ $correction }项更正已采纳：{ $words }
act-correction-settled-not-taken = 第{ $report }号报告第{ $correction }项更正未采纳：{ $words }
act-report-transmitted = { $body }第{ $report }号报告已转交全体会议
act-implementation-assigned = 就第{ $recommendation }号建议分配了第{ $task }项任务，期限{ $due }：{ $who }
act-implementation-reported = { $seat }：报告第{ $recommendation }号建议的执行情况
act-implementation-reported-done = { $seat }：报告第{ $recommendation }号建议的执行情况：已无待办事项

## Places in a report

passage-introduction = 导言
passage-consensus = A部分，已协商一致的建议
passage-developing = B部分，拟订中的建议
passage-divergences = C部分，一致和分歧领域
passage-outputs = D部分，对照指标的产出
passage-sources = E部分，发言、材料和情况介绍人
passage-closing = 结语

## Runs of acts

run-mandate-proposed = 提出任务授权：{ $count }
run-topic-proposed = 提出议题：{ $count }
run-preferences-filed = 提交意向：{ $count }
run-preferences-withdrawn = 撤回意向：{ $count }
run-topics-chosen = 选定议题：{ $count }
run-rotation-planned = 议题时间安排：{ $count }
run-meeting-moved = 会议改期：{ $count }
run-meeting-cancelled = 取消会议：{ $count }
run-briefer-nominated = 提名情况介绍人：{ $count }
run-input-filed = 提交材料：{ $count }
run-scenario-set = 提出情景：{ $count }
run-scenario-answered = 情景答复：{ $count }
run-scenario-concluded = 情景结论：{ $count }
run-recommendation-put = 提出建议：{ $count }
run-support-declared = 支持声明：{ $count }
run-paragraph-revised = 修订段落：{ $count }
run-point-opened = 提出待决问题：{ $count }
run-alternative-held = 主张备选案文：{ $count }
run-point-closed = 关闭待决问题：{ $count }
run-recommendation-withdrawn = 撤回建议：{ $count }
run-divergence-recorded = 记录分歧：{ $count }
run-view-joined = 分歧观点：{ $count }
run-report-compiled = 编成报告：{ $count }
run-prose-edited = 修改连接文字：{ $count }
run-correction-filed = 提出更正：{ $count }
run-correction-settled = 处理更正：{ $count }
run-report-transmitted = 转交报告：{ $count }
run-implementation-assigned = 分配任务：{ $count }
run-implementation-reported = 执行情况报告：{ $count }

## What is asked, after “it is not possible to”

verb-propose-mandate = 提出任务授权
verb-propose-topic = 提出议题
verb-file-preferences = 提交议题意向
verb-choose-topics = 选定小组议题
verb-plan-rotation = 安排议题时间
verb-nominate-briefer = 提名情况介绍人
verb-file-input = 提交材料
verb-set-scenario = 提出情景
verb-answer-scenario = 答复情景
verb-conclude-scenario = 记录情景结论
verb-put-recommendation = 提出建议
verb-declare-support = 声明支持建议
verb-revise-paragraph = 修订建议段落
verb-open-point = 就建议提出待决问题
verb-hold-alternative = 说明成员主张的备选案文
verb-close-point = 关闭建议的待决问题
verb-withdraw-recommendation = 撤回建议
verb-record-divergence = 记录分歧
verb-join-view = 说明成员所持观点
verb-compile-report = 编制报告
verb-edit-prose = 修改报告连接文字
verb-file-correction = 对报告提出更正
verb-settle-correction = 处理报告更正
verb-transmit-report = 向全体会议转交报告
verb-assign-implementation = 分配任务
verb-report-implementation = 报告执行情况

## Kinds of things

noun-mandate = 任务授权
noun-topic = 议题
noun-task = 任务
noun-output = 预期产出
noun-briefer = 情况介绍人
noun-input = 材料
noun-scenario = 情景
noun-inject = 情景进展
noun-recommendation = 建议
noun-paragraph = 段落
noun-point = 待决问题
noun-alternative = 备选案文
noun-divergence = 分歧
noun-view = 观点
noun-report = 报告
noun-correction = 更正

## Refusals

refusal-NotThisBody = { $body }属于另一类机构。此事属于以下类别的机构：{ $kind }。请另行指明。
refusal-OfAnotherBody = 此项在另一机构{ $body }：{ $noun }{ $key }。请在该处行事。
refusal-OtherReadingInForce = 规则{ $provision }的现行解读为：{ $reading }。依该解读应以其他方式处理。请查看规则。
refusal-EndNeeded = 依规则{ $provision }，任务授权到期自动终止。请给出最后一日。
refusal-EndsDuringSession = 规则{ $provision }：自{ $until }起，小组将在会议{ $session }期间没有任务授权。请选择会议之前或之后的终止日期。
refusal-NoMandateInForce = 规则{ $provision }：{ $body }在{ $date }没有任务授权。请先就任务授权或延期作出决定。
refusal-NotToBeReplaced = 第{ $mandate }号任务授权从未获得决定、属于其他小组或已被取代。请指明现行者。
refusal-NotShown = 没有依据表明该成员持此立场：{ $member }。请引用出处，或予删去。
refusal-OwnWordStands = 该代表团已自行声明：{ $member }。只有该代表团可以更改。
refusal-NobodyPrefers = 规则{ $provision }：没有成员在意向中列出第{ $topic }号议题。请先征求意向，或删去该议题。
refusal-AllMembersNeeded = 规则{ $provision }：此项选择由全体成员参与，不付表决。请重新提出并向全体成员开放。
refusal-MatterOfSomethingElse = 事项{ $matter }与这些议题无关。请指明已就其征询成员意见的事项。
refusal-TopicNotChosen = 第{ $topic }号议题未被选为{ $body }的议题。请删去，或先行选定。
refusal-SlotsOverlap = 自{ $from }开始的时段早于前一时段结束。请按顺序排列。
refusal-BrieferNotAgreed = 规则{ $provision }：尚未同意第{ $briefer }号情况介绍人。请先将提名提请决定。
refusal-AnswersNotAttributed = 对第{ $scenario }号情景的答复不具名。请将答复交共同协调人，由其不具名录入。
refusal-AnswersAttributed = 对第{ $scenario }号情景的答复须具名。由各代表团自行答复。
refusal-MeetingNotAttributed = “{ $session }”第{ $meeting }次会议的发言不具名。请将对第{ $scenario }号情景的答复交共同协调人，由其不具名录入。
refusal-InformalOnly = 只有非正式会议才说明发言是否具名。请说明会议为非正式会议，或略去此项。
refusal-MeetingInformal = { $provision }：小组在正式部分作出决定，而“{ $session }”第{ $meeting }次会议为非正式会议。请在正式会议上提出。
refusal-MeetingOver = “{ $session }”第{ $meeting }次会议已结束或已取消。请另行排定。
refusal-ScenarioOver = 第{ $scenario }号情景已有结论。请提出新情景。
refusal-EditedMeanwhile = 其间他人已在此处修改（{ $place }；您所读为第{ $base }稿，现为第{ $now }稿）。现文：“{ $theirs }” 您的文字：“{ $yours }” 请将两者合并后再保存。
refusal-place-paragraph = 第{ $paragraph }段
refusal-NothingChanges = 已是如此，无须操作。
refusal-ConsensusReached = 小组已以决定{ $decision }就第{ $recommendation }号建议达成一致。案文不再改动，除非全体会议退回。
refusal-RecommendationOver = 第{ $recommendation }号建议已撤回。请提出新建议。
refusal-RevisionSuperseded = 第{ $recommendation }号建议在此为第{ $now }稿，而非第{ $revision }稿。请阅读后再行事。
refusal-PointsStandOpen = 第{ $recommendation }号建议尚有待决问题（{ $points }）。请与提出者商讨。
refusal-PointOver = 第{ $recommendation }号建议第{ $point }个待决问题已关闭。请另提新问题。
refusal-OthersHold = 其他成员就第{ $recommendation }号建议第{ $point }个待决问题主张备选案文：{ $members }。请先与其商讨。
refusal-OthersPropose = 其他成员也提出第{ $recommendation }号建议：{ $members }。请改为终止本方的支持。
refusal-TwoViewsNeeded = 分歧至少有两种观点。请一并给出。
refusal-CorrectionsDayNeeded = 请给出代表团提出更正的最后一日，不得早于今天。
refusal-ReportUnderWay = 小组第{ $report }号报告尚未定稿。请修订该报告。
refusal-ReportFinal = 第{ $report }号报告已定稿，不再改动。请另行起草。
refusal-ReportNotFinal = 第{ $report }号报告尚未定稿。只有定稿报告才转交全体会议。
refusal-CorrectionsOpen = 代表团可在{ $until }前对第{ $report }号报告提出更正。请等该日结束。
refusal-CorrectionsOver = 对第{ $report }号报告的更正截至{ $until }。请与共同协调人联系，其可修订报告并另定日期。
refusal-CorrectionsUnsettled = 第{ $report }号报告有更正尚未处理（{ $corrections }）。请先逐一处理。
refusal-CorrectionOver = 第{ $report }号报告第{ $correction }项更正已处理，无须操作。
refusal-ReportOutOfDate = 第{ $report }号报告的现有内容与代表团所见不同。请先修订供其阅看，再行定稿。
refusal-AlreadyTransmitted = 第{ $report }号报告已转交全体会议，无须操作。
refusal-NotTransmitted = 第{ $report }号报告尚未转交全体会议。请先转交。
refusal-ReportSuperseded = 规则{ $provision }：第{ $by }号报告已取代第{ $report }号报告。请就该报告行事。
refusal-NoConsensusInGroup = 规则{ $provision }：在第{ $report }号报告中，第{ $recommendation }号建议仍在拟订。可予注意、退回、推迟或不通过。
refusal-WordsNeeded = 此项需要文字：{ $disposition }。请给出修正案或问题。
refusal-DecidedBefore = 决定{ $decision }已就此作出。可由其后的决定予以撤销。
refusal-NotAdopted = 全体会议尚未通过第{ $recommendation }号建议。目前无须执行。

## What the plenary makes of a recommendation

disposition-adopted = 通过
disposition-adopted-with-amendment = 经修正后通过
disposition-taken-note-of = 予以注意
disposition-returned = 附问题退回
disposition-deferred = 推迟
disposition-not-adopted = 未通过

## Not found

missing-mandate = 没有任务授权{ $key }
missing-topic = 没有议题{ $key }
missing-task = 没有任务{ $key }
missing-output = 没有预期产出{ $key }
missing-briefer = 没有情况介绍人{ $key }
missing-input = 没有材料{ $key }
missing-scenario = 没有情景{ $key }
missing-inject = 没有情景进展{ $key }
missing-recommendation = 没有建议{ $key }
missing-paragraph = 没有段落{ $key }
missing-point = 没有待决问题{ $key }
missing-alternative = 没有备选案文{ $key }
missing-divergence = 没有分歧{ $key }
missing-view = 没有观点{ $key }
missing-report = 没有报告{ $key }
missing-correction = 没有更正{ $key }
