# Matters put for decision: acts, verbs, refusals, stages, pages.

## Instants

matter-when = { $date }{ $time }（{ $zone }）

## Acts as sentences

act-terms-set-in-meeting = 确定了会上作出决定的条件
act-terms-set-silence = 确定了默许程序的条件
act-terms-set-after-consultations = 确定了协商后作出决定的条件
act-matter-put = 事项{ $matter }提请决定：“{ $title }”
act-matter-opened = 事项{ $matter }已开放：“{ $title }”
act-matter-opened-until = 事项{ $matter }的默许程序已开始，截至{ $when }：“{ $title }”
act-consensus-tested = 主席询问对事项{ $matter }有无异议
act-concern-raised = { $seat }：对事项{ $matter }表示关切
act-hold-asked = { $seat }：请求将事项{ $matter }暂缓至{ $when }
act-objection-raised = { $seat }：对事项{ $matter }的第{ $number }号反对
act-objection-raised-late = { $seat }：对事项{ $matter }的第{ $number }号反对，逾期收到，不计
act-objection-raised-ends = { $seat }：打破对事项{ $matter }的默许（第{ $number }号反对）；事项未获通过
act-objection-raised-pauses = { $seat }：打破对事项{ $matter }的默许（第{ $number }号反对）；程序暂停
act-objection-raised-reopens = { $seat }：打破对事项{ $matter }的默许（第{ $number }号反对）；重新协商
act-objection-withdrawn = { $seat }：撤回对事项{ $matter }的第{ $number }号反对
act-words-attached-reservation = { $seat }：对事项{ $matter }的保留
act-words-attached-dissociation = { $seat }：不赞同事项{ $matter }的部分内容
act-words-attached-understanding = { $seat }：加入事项{ $matter }共识所依据的理解
act-words-attached-explanation-before = { $seat }：就事项{ $matter }作出决定前的解释
act-words-attached-explanation-after = { $seat }：就事项{ $matter }作出决定后的解释
act-consultation-held = { $date }就事项{ $matter }举行第{ $number }次协商，参加者：{ $members }
act-consultation-confirmed = { $seat }：确认就事项{ $matter }第{ $number }次协商的摘要
act-text-changed = 事项{ $matter }的案文已修改
act-text-changed-until = 事项{ $matter }的案文已修改；新的截止时间为{ $when }
act-deadline-extended = 事项{ $matter }的截止时间延至{ $when }（理由：{ $reason }）
act-silence-resumed = 事项{ $matter }的默许程序恢复，截至{ $when }
act-decision-taken-in-meeting = 第{ $decision }号决定在会上无异议作出：“{ $title }”
act-decision-taken-silence = 默许未被打破，第{ $decision }号决定作出：“{ $title }”
act-decision-taken-after-consultations = 经协商无异议，第{ $decision }号决定作出：“{ $title }”
act-decision-taken-vote = 第{ $decision }号决定经表决作出：“{ $title }”
act-matter-closed-not-adopted = 事项{ $matter }未获通过：“{ $title }”（理由：{ $reason }）
act-matter-closed-withdrawn = 事项{ $matter }已撤回：“{ $title }”（理由：{ $reason }）
act-matter-closed-deferred = 事项{ $matter }已推迟：“{ $title }”（理由：{ $reason }）
act-matter-closed-taken-note-of = 已注意到事项{ $matter }：“{ $title }”（理由：{ $reason }）
act-decision-cancelled = 第{ $decision }号决定由第{ $by }号决定撤销（理由：{ $reason }）
act-vote-taken-carried = 事项{ $matter }经唱名表决获多数：赞成{ $yes }，反对{ $no }，弃权{ $abstain }
act-vote-taken-failed = 事项{ $matter }经唱名表决未获多数：赞成{ $yes }，反对{ $no }，弃权{ $abstain }

## Runs of acts

run-terms-set = 确定的决定条件：{ $count }
run-matter-put = 提请决定的事项：{ $count }
run-matter-opened = 开放的事项：{ $count }
run-consensus-tested = 询问有无异议：{ $count }
run-concern-raised = 提出的关切：{ $count }
run-hold-asked = 暂缓请求：{ $count }
run-objection-raised = 反对：{ $count }
run-objection-withdrawn = 撤回的反对：{ $count }
run-words-attached = 保留、不赞同、理解和解释：{ $count }
run-consultation-held = 举行的协商：{ $count }
run-consultation-confirmed = 确认的协商摘要：{ $count }
run-text-changed = 修改的案文：{ $count }
run-deadline-extended = 延长的截止时间：{ $count }
run-silence-resumed = 恢复的默许程序：{ $count }
run-decision-taken = 作出的决定：{ $count }
run-matter-closed = 未作决定而结束的事项：{ $count }
run-decision-cancelled = 撤销的决定：{ $count }
run-vote-taken = 唱名表决：{ $count }

## What is asked, after “it is not possible to”

verb-put-matter = 提请决定
verb-open-matter = 开放事项
verb-test-consensus = 询问有无异议
verb-gavel = 宣布就此决定
verb-decide-by-silence = 记录默许未被打破
verb-extend-deadline = 延长截止时间
verb-resume-silence = 恢复默许程序
verb-change-text = 修改事项案文
verb-record-consultation = 记录协商
verb-close-matter = 未作决定而结束事项
verb-cancel-decision = 撤销决定
verb-take-vote = 记录表决
verb-raise-concern = 提出关切
verb-ask-hold = 请求暂缓
verb-object = 提出反对
verb-withdraw-objection = 撤回反对
verb-attach-words = 附上保留、不赞同、理解或解释
verb-confirm-consultation = 确认协商摘要

## Kinds of things

noun-matter = 事项
noun-terms = 决定条件
noun-objection = 反对
noun-consultation = 协商
noun-decision = 决定
noun-hold = 暂缓请求
noun-language-version = 语文本
noun-vote = 表决

## Refusals

refusal-WrongStage = 事项{ $matter }依据规则{ $provision }提出，目前阶段（{ $stage }）不允许这样做。请查看其现状。
refusal-SilenceWithoutHours = 依据规则{ $provision }的默许程序须有最少小时数。请填写。
refusal-DeadlineNeeded = 依据规则{ $provision }的默许程序须有截止时间。请填写。
refusal-NoDeadlineInThisMode = 只有进行中的默许程序才有截止时间，本事项依据规则{ $provision }并非如此。请删去截止时间。
refusal-LanguagesMissing = 规则{ $provision }还要求以下语文的案文：{ $missing }。案文发布后方可开始。
refusal-DeadlineTooNear = 规则{ $provision }要求至少{ $hours }小时。请选择{ $earliest }或更晚。
refusal-DeadlineNotPassed = 默许期截至{ $deadline }。在此之前不产生任何结果。
refusal-DeadlinePassed = 截止时间为{ $deadline }，现已过期。
refusal-SilenceOver = 事项{ $matter }的默许期已于{ $ended }结束且未被打破。只会记录由此产生的结果。
refusal-PresentNeeded = 依据规则{ $provision }，由出席的成员参加。请清点并列出。
refusal-ExtensionOutOfBounds = 规则{ $provision }允许每次最多延长{ $hours }小时。请选择晚于截止时间、不晚于{ $latest }的时间。
refusal-HoldOutOfBounds = 规则{ $provision }允许最多暂缓{ $hours }小时。请选择不晚于{ $latest }的将来时间，或提出反对。
refusal-NotEntitled = { $member }：不在根据规则{ $provision }于事项{ $matter }开放时所列有权参加者之中。请查看名单。
refusal-TextSuperseded = 依据规则{ $provision }提出的事项{ $matter }案文已更换。请阅读新案文后再行动。
refusal-TextUnchanged = 根据规则{ $provision }提出的事项{ $matter }的文本已是此文本。无需更改。
refusal-ReasonsNeeded = 规则{ $provision }要求反对者说明理由。请说明。
refusal-ObjectionOnRecord = 该代表团根据规则{ $provision }提出的第{ $objection }号反对已记录在案。请先撤回，或予以保留。
refusal-AlreadyWithdrawn = 根据规则{ $provision }提出的第{ $objection }号反对已撤回。无需操作。
refusal-HeadHasTheLastWord = 代表团团长已就根据规则{ $provision }提出的第{ $objection }号反对采取行动。只有团长可以更改。
refusal-ObjectionStands = 依据规则{ $provision }，有反对（{ $objections }）时不作决定。请与提出者协商。
refusal-HoldStands = { $member }：请求暂缓至{ $until }。请等待。
refusal-ParagraphsNeeded = 不赞同须指明段落。请列出；不能接受全文者应提出反对。
refusal-NobodyConsulted = 规则{ $provision }要求协商，但尚无记录。请先记录协商。
refusal-PauseNotOver = 停顿持续至{ $until }。请等待。
refusal-NotAsked = 主席尚未就事项{ $matter }询问有无异议，或变动后尚未询问。请询问并等待停顿。
refusal-SwitchedOff = 依据规则{ $provision }，本论坛不采用此方式。请寻求共识。

## How far a matter has come

matter-stage-put = 已提出，尚未开放
matter-stage-open = 开放中
matter-stage-paused = 默许被打破，暂停
matter-stage-consulting = 默许被打破，协商中
matter-stage-decided = 已决定
matter-stage-not-adopted = 未通过
matter-stage-withdrawn = 已撤回
matter-stage-deferred = 已推迟
matter-stage-taken-note-of = 已注意到

## Not found

missing-matter = 没有事项{ $key }
missing-decision = 没有第{ $key }号决定
missing-objection = 没有第{ $key }号反对
missing-consultation = 没有第{ $key }次协商
missing-terms = 没有决定条件{ $key }
missing-hold = 没有暂缓请求{ $key }
missing-language-version = 没有语文本{ $key }
missing-vote = 没有表决{ $key }

## Pages of matters and decisions

nav-matters = 决定
all-matters = 所有事项
matters-title = 提请决定的事项
matters-heading = 论坛面前的事项
matters-lede = 各事项的阶段、决定方式和截止时间。论坛以协商一致方式作决定：询问谁反对，沉默并不代表任何成员的支持。
matters-open-heading = 进行中
matters-none-open = 目前没有提请决定的事项。
matters-over-heading = 已决定或结束
matters-none-over = 尚无已决定或结束的事项。
matter-number = 事项{ $number }
matter-put-by = 提出者：{ $seat }，{ $when }
matter-part-subject = 所涉事项
matter-subject-disposition = 全体会议的处理
matter-part-rule = 规则
matter-part-text = 案文
matter-part-people = 参加者
matter-part-objections = 反对
matter-part-attached = 保留、不赞同、理解、解释
matter-part-concerns = 关切
matter-part-holds = 暂缓请求
matter-part-consultations = 协商
matter-part-vote = 唱名表决
matter-part-outcome = 决定内容
matter-none = 无记录。
matter-whole = 全文
matter-opened-at = 开放时间
matter-entitled = 有权参加者，开放时确定：{ $count }。下列名单载有全部名称
matter-present = 清点出席者（{ $count }）：{ $names }
matter-spoken = 已表示意见者（{ $count }）：{ $names }
matter-silent = 未表示意见者，不等于支持（{ $count }）：{ $names }
matter-show-names = 显示名单
objection-standing = 有效
objection-withdrawn = 已撤回
objection-late = 逾期收到，不计
objection-reasons-withheld = 理由不予显示。
consultation-not-confirmed = 摘要尚未经被协商者确认。
consultation-confirmed = 摘要确认者
terms-hours-min = 默许期至少小时数：{ $count }
terms-extension = 每次延长最多小时数：{ $count }
terms-hold = 暂缓最多小时数：{ $count }
terms-pause = 询问与落槌之间的秒数：{ $count }
terms-breakers-members = 所有成员参加。
terms-breakers-members-present = 出席的成员参加。
decisions-heading = 决定
decisions-lede = 论坛的所有决定，由新到旧，并列明所依规则。
decisions-none = 论坛尚未作出任何决定。
decisions-feed = 决定订阅源（Atom）
decisions-feed-title = { $forum }：决定
decision-number = 第{ $number }号决定
decision-how-in-meeting = 在会上，无异议
decision-how-silence = 默许未被打破
decision-how-after-consultations = 经协商，无异议
decision-how-vote = 经表决
decision-cancelled-by = 由第{ $decision }号决定撤销
decision-entitled = 有权参加的成员数：{ $count }
decision-dissociated = 对部分内容不赞同
decision-confirmed-by = 由主席宣布，经{ $person }确认
decision-by-clerk = 默许期结束且未被打破时由记录员录入
decision-no-stance = 本决定不记录任何成员的立场。

## Columns of the tables of matters and decisions

table-matters = 提请决定的事项，每行一项
table-decisions = 论坛的决定，每行一项
column-matter = 事项的编号
column-subject = 决定的对象种类，以键表示：text、document、agenda、wording、reading、understanding等
column-mode = in-meeting（会上）、silence（默许程序）或after-consultations（磋商之后）
column-put_by = 提出事项的席位
column-put_at = 提出的时间
column-stage = 进展阶段：put、open、paused、consulting、decided、not-adopted、withdrawn、deferred或taken-note-of
column-text = 文本的SHA-256，十六进制；没有文本时为空
column-opened_at = 开启的时间；有权参加者的名单当时即固定
column-silence_ends = 默许何时结束：截止时间，或最后一次暂缓的结束时间
column-entitled = 有权参加的成员数目
column-spoken = 已表示意见的成员，以代码表示；未表示意见不等于支持
column-objecting = 反对意见仍然有效的成员，以代码表示
column-dissociated = 声明不接受其中某部分的成员，以代码表示
column-decision = 决定的编号：年份和序号
column-how = 如何作出：in-meeting、silence、after-consultations或vote
column-confirmed_by = 第二位确认者的化名；由默许产生的决定为空
column-cancelled_by = 撤销该决定的后一项决定；原决定仍记录在案
column-cancelled_because = 撤销的理由

## Letters, changed words, readings in dispute

matter-part-readings = 有争议规则的各种解读
matter-part-silence = 默许意味着什么
matter-part-effect = 效力
matter-reading-open = 成员对规则{ $provision }的解读不同。在论坛确定如何解读之前，凡只有一种解读允许的事项均不作决定。
matter-to-letter = 启动事项的函
matter-to-outcome = 结果通报函
matter-closed-reason = 所述理由
matter-asked-in = 主席最近一次询问有无反对意见是在
matter-asked-meeting = { $session }，第{ $number }次会议
objection-in-confidence = 理由系保密提供；此处不向任何人显示。
text-changed-words = 改动的文字
text-left-out = 删去：
text-put-in = 加入：
decision-applied = 所适用的规则
letter-silence-title = 关于事项{ $number }的默许程序
letter-opened-title = 事项{ $number }的开启
letter-decision-title = 关于第{ $number }号决定的函
letter-outcome-title = 关于事项{ $number }结果的函
letter-from = 发自
letter-to = 致
letter-to-entitled = 有权参加的成员（{ $count }）
letter-to-all = 论坛成员
letter-date = 日期
letter-reference = 编号
letter-how = 决定方式
letter-declared = 宣布
letter-outcome = 结果
letter-cancelled = 后已撤销
letter-cancelled-by = { $decision }（所述理由：{ $reason }）
letter-silence-opening = 兹按默许程序将下列事项提交各成员。
letter-opened-opening = 兹将下列事项提请各成员决定。
letter-outcome-opening = 兹将下列结果通报各成员。
letter-silence-means = 默许期满前无人打破默许的，即如此决定。未表示意见者不记为同意。
letter-silence-object = 代表团在其工作台签署反对意见即打破默许，以服务器收到的时间为准。
letter-silence-hold = 需要时间者可改为在规则限度内请求暂缓。
letter-record = 本函取自论坛的记录，以该记录为证：
effect-none = 没有作出任何决定。此前有效者继续有效。
effect-text = 上述文本以所决定者为准。
effect-subject = 以下事项以所决定者为准：
effect-document = 文件{ $document }以所决定者为准。
effect-agenda = 议程通过：{ $session }
effect-reading = 自{ $date }起，规则{ $provision }解读如下：
effect-understanding = 仅就本案而言，且不影响任何一方对规则{ $provision }的解读，适用下列办法：

## Votes

votes-off = 论坛不进行表决：工作台没有表决表格，以其他方式请求的表决将依本规则予以拒绝。
votes-on = 无法达成协商一致时，唱名表决是最后手段。主席通过编程接口登记；工作台没有相应表格。
