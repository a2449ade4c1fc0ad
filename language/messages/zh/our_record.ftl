# What the record says of a holder: over time, disputed, annotated, and answered by its delegation.

## Beside a position

position-confirms = 确认有关记录：{ $position }
position-corrects = 更正有关报道：{ $position }
position-note = 注释
position-over-time = 立场变化
note-more = 另有{ $count }条较早的注释

## A holder on a question over time

timeline-heading = { $holder }关于“{ $question }”的立场变化
timeline-lede = 逐日列出记录内容及原话。两次发言之间的日子不作任何推断。
timeline-as-of = { $date }的现行立场
timeline-steps = 逐日记录
timeline-raised = 问题提出。
timeline-between = 这两次发言之间没有记录。
timeline-since = 此后没有其他发言记录。
timeline-disputed = { $position }被指报道有误。
timeline-annotated = 代表团在{ $position }旁加注。
timeline-retracted = { $position }因录入有误被撤销。
timeline-settled-retracted = 异议已解决：{ $position }已撤销。
timeline-settled-declared = 异议已解决：代表团自行作出的声明（{ $declared }）取代了{ $position }。
timeline-settled-withdrawn = 异议已解决：代表团不再对{ $position }提出异议。
timeline-stands = 现行
timeline-sign-past = 已被取代
timeline-groups = 通过哪些集团发言
timeline-part = 第{ $number }部分，共{ $count }部分
timeline-picture = 时间线上的{ $count }次发言。下方列表以文字表述同样内容。
timeline-data = 同样内容的数据

## Disputes

disputes-title = 被指报道有误的立场
disputes-lede = 代表团对所报道的己方立场提出的意见，在解决之前一直显示在该立场旁。任何人不得违背代表团的意愿解决异议。
disputes-open = { $count }项立场被指报道有误
disputes-more = 其他异议解决后再列出另外{ $count }项。
disputes-settled = 已解决
disputes-pages = 异议列表分页
disputes-newer = 较新的异议
disputes-older = 较早的异议
disputes-public = 公开可见的列表
disputed-raised = 提出日期：{ $date }
disputed-title = 第{ $number }号立场异议
disputed-lede = 请重读该立场所依据的原话。如解读有误，请撤销并录入正确内容，然后解决异议。如原话足以支持，则两者并存：代表团可自行声明立场或撤回异议。
disputed-retract = 撤销该立场
disputed-retract-lede = 该立场仍保留在记录中并可见，但不再有效。请说明为何不应录入。
disputed-reason = 为何不应录入
disputed-settle = 解决异议
disputed-settle-lede = 记录自行说明解决方式：该立场已撤销，或已由代表团自行作出的声明取代。
disputed-note = 读者应知事项
disputed-read-again = 重读发言
desk-nav-disputes = 异议

## What the record says of us

desk-nav-our-record = 本团记录
ours-title = 记录内容：{ $seat }
ours-lede = 可确认为贵方自己的声明、予以更正、加注，或指出报道有误。不作任何处理亦可：所报道的内容始终标明为报道。
ours-count = 记录中有{ $count }项立场。
ours-since = 自{ $at }以来的新内容已标出。
ours-nothing-new = 没有新内容。
ours-new = 新
ours-confirm = 确认
ours-confirm-lede = 由贵方自己表明：贵代表团态度相同的声明取代所报道的内容，后者仍可见。
ours-correct = 更正
ours-correct-lede = 由贵方说明正确内容：贵代表团的声明取代所报道的内容，后者仍可见，并标明已更正。
ours-annotate = 加注
ours-annotate-lede = 注释显示在该立场旁，不改变其任何内容。
ours-dispute = 报道有误
ours-dispute-lede = 在异议解决之前，凡显示该立场之处均标明有异议，并通知记录保管者。
ours-withdraw = 撤回异议
ours-withdraw-lede = 贵方不再认为该立场报道有误。已表明的内容仍留在记录中。
ours-words = 用您自己的话
ours-note = 您的注释
ours-note-hint = 例如这些话的语境，或完整发言所在。将按您所写公布。
ours-wrong = 有何错误
ours-wrong-hint = 将按您所写公布。
ours-withdraw-note = 读者应知的有关事项
ours-on-record = 记录内容
ours-evidence = 依据
ours-expressed = 日期
waiting-our-record = 有{ $count }项归于贵代表团的立场您尚未看过。

## The tables

table-disputes = 代表团认为报道有误的内容，每行一项异议
table-annotations = 代表团在立场旁的注释，每行一条
table-timeline = 立场的变化情况，每行一步，按日期排列
column-dispute = 异议编号
column-reason = 代表团指出的错误
column-dispute_standing = open（未解决）或settled（已解决）
column-settlement = 解决方式：retracted（已撤销）、declared（已声明）或withdrawn（已撤回）
column-declared = 取代该立场的声明（以此解决时）
column-settling_note = 关于解决的说明
column-settled_at = 解决的录入时间
column-settled_by = 录入解决的席位
column-annotation = 注释编号
column-note = 代表团的注释
column-step = 步骤代号：立场、情况、异议或注释
column-what = 情况：expressed（表达）、disputed（异议）、settled（解决）、annotated（加注）或retracted（撤销）
column-step_words = 立场、异议、解决、注释或撤销的文字
column-reference = 异议或注释的编号
column-stood_until = 被后一立场取代的第一天
column-confirms = 代表团以此声明确认的立场
column-corrects = 代表团以此声明更正的立场
column-disputed = 是否被指报道有误且尚未解决
column-disputes = 有关的所有异议编号
column-annotations = 代表团注释的编号
