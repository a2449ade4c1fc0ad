# Posts, candidates, slates and appointments: acts, verbs, refusals.

## Acts as sentences

act-post-established = { $body }设立职位：“{ $title }”（名额：{ $places }）
act-nominations-called = 请各方提名，截至{ $when }：{ $posts }
act-nominations-called-asking = 请各方提名，截至{ $when }：{ $posts }（向候选人提出的问题：{ $count }）
act-candidate-nominated = { $seat }：经本人同意提名第{ $candidate }号候选人：{ $posts }
act-candidacy-withdrawn = 第{ $candidate }号候选人退出
act-classification-recorded = 记录了成员分类：“{ $title }”
act-criteria-set = 记录了第{ $set }套标准（共{ $count }项）：{ $posts }
act-slate-put = 主席提出第{ $slate }号名单，候选人：{ $candidates }；职位：{ $posts }
act-slate-put-replacing = 主席提出第{ $slate }号名单，取代第{ $replaced }号名单，候选人：{ $candidates }；职位：{ $posts }
act-slate-consulted = { $date }就第{ $slate }号名单举行协商，参加者：{ $members }
act-slate-consulted-open-to-all = { $date }就第{ $slate }号名单举行向所有成员开放的协商（记录发言的成员数：{ $count }）
act-view-filed-support = { $seat }：对第{ $slate }号名单的意见：支持
act-view-filed-no-objection = { $seat }：对第{ $slate }号名单的意见：不反对
act-view-filed-concern = { $seat }：对第{ $slate }号名单的意见：关切
act-view-filed-objection = { $seat }：对第{ $slate }号名单的意见：反对
act-slate-appointed-chair = 主席任命第{ $slate }号名单上的候选人：{ $holders }
act-slate-appointed-members = 第{ $slate }号名单上的候选人经成员核准就任（决定{ $decision }）：{ $holders }
act-slate-appointed-arrangement = 第{ $slate }号名单上的候选人依据仅适用于本次、不影响各方立场的安排就任（决定{ $decision }）：{ $holders }
act-interim-named = 现任官员（{ $office }，{ $body }，国籍：{ $member }）代理职务，最迟至{ $date }：{ $post }
act-holder = { $post }：{ $name }（{ $member }）
act-holder-withheld = { $post }：姓名不公开（{ $member }）

## Runs of acts

run-post-established = 设立职位：{ $count }
run-nominations-called = 征集提名：{ $count }
run-candidate-nominated = 提名候选人：{ $count }
run-candidacy-withdrawn = 退出的候选人：{ $count }
run-classification-recorded = 记录的成员分类：{ $count }
run-criteria-set = 记录的标准：{ $count }
run-slate-put = 提出的名单：{ $count }
run-slate-consulted = 就名单举行的协商：{ $count }
run-view-filed = 就名单提交的意见：{ $count }
run-slate-appointed = 据以就任的名单：{ $count }
run-interim-named = 代理职务：{ $count }

## What is asked, after “it is not possible to”

verb-call-nominations = 征集提名
verb-nominate-candidate = 提名候选人
verb-withdraw-candidacy = 撤回候选资格
verb-put-slate = 提出名单
verb-file-view = 就名单提交意见
verb-appoint-slate = 任命名单上的候选人
verb-name-interim = 指定代理人

## Kinds of things

noun-post = 职位
noun-call-for-nominations = 征集提名
noun-candidate = 候选人
noun-classification = 成员分类
noun-class = 成员类别
noun-criterion = 标准
noun-slate = 名单

## Refusals

refusal-NominationsClosed = { $post }的提名已于{ $until }截止。请要求主席重新征集提名。
refusal-ConsentNeeded = 未经本人同意，任何人不得记录为候选人。请先征得候选人同意。
refusal-CountedForOne = 候选人申报了多个国籍（{ $nationalities }）。请说明按哪一国籍计算。
refusal-NotANational = 候选人申报的国籍不包括：{ $member }。请按所申报的国籍之一计算。
refusal-CandidateWithdrew = 第{ $candidate }号候选人已退出。请提出不含该候选人的名单。
refusal-NotNominatedFor = 第{ $candidate }号候选人未被提名担任{ $post }。请指定获提名者。
refusal-ClassedTwice = 该成员在{ $basis }中被计入两个类别：{ $member }。请只计入一类，并注明其同时属于另一类。
refusal-DecidedApart = 这些职位并非由同一机构依据同一规则决定：{ $post }、{ $other }。请分别处理。
refusal-PlacesDiffer = 当日空缺名额：{ $vacant }；指定候选人：{ $named }（{ $post }）。请按名额指定人数。
refusal-NoTermToComplete = 当日没有进行中的任期：{ $post }。请按完整任期提出名单。
refusal-SlateReplaced = 第{ $by }号名单已取代第{ $slate }号名单。请使用第{ $by }号名单。
refusal-AlreadyAppointed = 第{ $slate }号名单上的候选人已就任。请改为记录离任。
refusal-NotAllConsulted = 规则{ $provision }要求与所有成员协商。就第{ $slate }号名单尚未接触的成员数：{ $count }。请与其协商，或举行向所有成员开放的协商。
refusal-CriteriaNotMet = 第{ $slate }号名单不符合或无法认定符合必须满足的标准：{ $criteria }。请提出另一名单。
refusal-ApprovalNeeded = 根据规则{ $provision }，由成员核准。请先将第{ $slate }号名单提请成员决定。
refusal-NothingVacant = 当日没有空缺：{ $post }。请选择其他日期。
refusal-NotInOffice = { $person }当日不担任该职务。只有现任官员可以代理；请另行指定。
refusal-QuestionnaireTooLong = 向候选人提出的问题不得超过{ $questions }个，每个不得超过{ $characters }个字符。请减少问题或缩短文字。
refusal-SlateNeeded = 按照现行解释，此职位须以名单方式填补：{ $post }。请主席提出名单并作出决定。如有文件表明何人就任，请引用文件中的相应之处。

## Not found

missing-post = 没有职位{ $key }
missing-call-for-nominations = 没有征集提名{ $key }
missing-candidate = 没有候选人{ $key }
missing-classification = 没有分类{ $key }
missing-class = 没有类别{ $key }
missing-criterion = 没有标准{ $key }
missing-slate = 没有名单{ $key }
