# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = 第{ $number }号发言已录入：“{ $title }”，{ $holder }，{ $date }
act-statement-recorded-report = 第{ $number }号报告已录入：“{ $title }”，{ $publisher }，{ $date }
act-position-disputed = { $seat }：关于问题“{ $question }”的第{ $number }号立场报道有误：{ $reason }
act-dispute-settled-retracted = 对第{ $number }号立场的第{ $dispute }号异议已解决：该立场已撤销
act-dispute-settled-declared = 对第{ $number }号立场的第{ $dispute }号异议已解决：代表团已自行声明立场
act-dispute-settled-withdrawn = { $seat }：撤回对第{ $number }号立场的第{ $dispute }号异议

run-statement-recorded = 录入的发言和报告：{ $count }
run-position-disputed = 提出异议的立场：{ $count }
run-dispute-settled = 已解决的异议：{ $count }

## Verbs, nouns and what is missing

verb-record-statement = 录入发言或报告
verb-raise-question = 提出问题或备选答案
verb-dispute-position = 说明立场报道有误
verb-settle-dispute = 解决对立场的异议
noun-statement = 发言
noun-dispute = 对立场的异议
missing-statement = 没有发言{ $key }
missing-dispute = 没有异议{ $key }
all-statements = 查看所有发言

## Refusals

refusal-SpeakerNeeded = 没有说明发言者。请指明发言者；只有第三方的报告可以涉及多方。
refusal-StatementOnRecord = 该文件已作为第{ $statement }号发言记录在案。无需录入。
refusal-OutsideTheText = 所引位置不在{ $document }的文本之内，该文本共有{ $bytes }字节。请在文本中重新选定文字。
refusal-NotOfTheDelegation = 第{ $position }号立场未归于{ $member }。只有被归属该立场的代表团可以提出异议。
refusal-DisputeOnRecord = 对该立场的第{ $dispute }号异议尚未解决。无需录入。
refusal-DisputeSettledBefore = 第{ $dispute }号异议已经解决。无需操作。
refusal-DisputeStands = 第{ $position }号立场仍如提出异议时一样有效。请将其撤销，或由代表团自行声明立场或撤回第{ $dispute }号异议。
