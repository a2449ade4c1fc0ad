# Posts, candidates, slates and appointments: public pages.

labelled-value = { $label }：{ $value }
with-reason = { $what }（{ $why }）
nav-posts = 职位与任命
all-posts = 所有职位
posts-title = 职位
posts-heading = 职位及其任职者
posts-lede = 各机构的每一职位、任职者、空缺名额，以及据以填补该职位的规则的现状。
posts-none = 尚未设立任何职位。
post-places = 名额：{ $count }
post-vacant = 空缺：{ $count }
post-term = 任期（月）：{ $count }
post-lede = 此机构的职位：{ $body }。
post-reading = 一种解读：{ $reading }
post-rule-open = 成员对这一规则有不同解读。可以提名候选人、提出名单、与成员磋商；在论坛确定解读之前，或在不妨碍各方立场的前提下就仅适用于本次的办法达成一致之前，不任命任何人。
post-decided-by = 提出名单者为下列机构的主席
post-call-until = 提名截止时间：{ $when }

## Parts of the pages

posts-part-holders = 任职者
posts-part-holders-none = 无人任职。
posts-part-rule = 如何填补
posts-part-rule-none = 记录中没有规则。
posts-part-call = 征求提名
posts-part-call-none = 尚未征求提名。
posts-part-questionnaire = 向候选人提出的问题
posts-part-questionnaire-none = 除标准所涉内容外，不向候选人提问。
posts-part-candidates = 候选人
posts-part-candidates-none = 没有已表示同意的候选人。
posts-part-criteria = 均衡标准
posts-part-criteria-none = 未设标准。
posts-part-slates = 名单
posts-part-slates-none = 尚未提出名单。
posts-part-earlier = 前任
posts-part-earlier-none = 此前无人任职。
posts-part-standing-for = 竞选职位
posts-part-standing-for-none = 未注明职位。
posts-part-stated = 候选人就标准所作的说明
posts-part-stated-none = 未作说明。
posts-part-statement = 候选人的其他说明
posts-part-statement-none = 没有其他说明。
posts-part-on-slates = 列入的名单
posts-part-on-slates-none = 尚未列入任何名单。
posts-part-way = 名单所列人员如何就任
posts-part-way-none = 记录中没有内容。
posts-part-reached = 磋商所及成员
posts-part-reached-none = 尚未与任何成员磋商。
posts-part-consultations = 磋商
posts-part-consultations-none = 记录中没有磋商。
consultation-by = 由：{ $seat }
consultation-held-by = 由：{ $name }（{ $office }），代表：{ $seat }
posts-part-views = 代表团意见
posts-part-views-none = 没有代表团提交意见；这不等于同意。

## Who holds a post

held-since = { $name }（{ $member }），自{ $from }起
held-until = { $name }（{ $member }），{ $from }至{ $until }
held-interim = { $name }（{ $member }）代行职务，{ $from }至{ $until }
holders-title = 任职者名录
holders-heading = { $date }的任职者
holders-lede = 按记录现状，所选日期的全部任职者以及空缺名额。
holders-day = 日期
holders-show = 显示
holders-none = 当日无人任职。
holders-interim = 在名额空缺期间代行，并不担任该职
head-post = 职位
head-holder-of-post = 任职者
head-rests-on = 依据
head-slate = 名单
head-candidate = 候选人

## Candidates

candidate-number = 候选人{ $number }
candidate-lede = 提名代表团：{ $member }。此处只载列候选人本人的说明。
candidate-withdrawn = 已退出
candidate-withdrawn-at = 已退出，时间：{ $when }
candidate-nominated-at = 提名时间：{ $when }
candidate-consented = 同意日期：{ $date }（{ $via }）
consent-invitation = 答复邀请
consent-letter = 书信
candidate-counted = 按下列国籍计
candidate-not-shown = 不予显示：已应候选人要求或依规则不公开或删除。
candidate-answers-delegations = 候选人允许各代表团、主席团成员和秘书处在各自的工作台阅读。
candidate-answers-consulting = 候选人只允许就名单进行磋商者在其工作台阅读。
not-stated = 未说明
gender-woman = 女
gender-man = 男
gender-another = 其他
gender-unstated = 不说明

## Criteria and findings

test-pairing = 每一职位中各类至少一人：{ $classes }，按此分类：{ $basis }
test-spread = 所有职位合计，任一类不超过{ $count }人，按此分类：{ $basis }
test-proportion = 所有职位合计，各类按其占成员总数的比例（取整），按此分类：{ $basis }
test-parity = 所有职位合计，女性和男性均不超过半数名额（向上取整）
test-expertise = 所有职位合计，下列各领域均有专长者：{ $areas }
test-one-per-state = 同一国家的国民不占两个名额
test-rotation = 曾任同一职位者的同国国民不接任
test-name-pairing = 每一职位各类一人
test-name-spread = 类别分布
test-name-proportion = 成员比例
test-name-parity = 性别均等
test-name-expertise = 专长
test-name-one-per-state = 每国一人
test-name-rotation = 轮换
strength-hard = 必须满足
strength-soft = 尽可能满足
verdict-met = 已满足
verdict-not-stated = 取决于未说明的情况
verdict-not-met = 未满足
findings-heading = 逐项标准的结论
findings-note = 发达国家和发展中国家没有官方名单。因此每项标准都按其所指分类及所有同类分类分别显示。无人说明的，计为未说明，绝不推测。
findings-none = 未按任何标准衡量。
finding-named = 标准所指
finding-count = { $of }：{ $count }
finding-at = 涉及
finding-missing = 未说明或未分类
finding-turns-on = 如按另一国籍或类别计，结论将不同
finding-not-stated = 有未说明情况的名额：{ $count }
finding-now = 现在的结论将是：{ $verdict }
head-criterion = 标准
head-basis = 分类
head-finding = 结论
head-counted = 所计内容

## Slates

slates-title = 名单
slate-number = 名单{ $number }
slate-lede = 名单为每一空缺名额列出一名候选人。提出名单不作任何决定。
slate-on-it = 名单人选
slate-put = 提交成员
slate-appointed = 已任命
slate-replaced = 已由另一名单取代
slate-replaces = 取代
slate-replaced-by = 被取代
slate-put-at = 主席提出时间：{ $when }
slate-from = 就任日期：{ $date }
slate-term-full = 完整任期
slate-term-rest = 剩余任期
slate-fill-until = 任期至{ $date }
slate-to-announcement = 公告和信函
slate-open-to-all = 曾举行对所有成员开放的磋商。
slate-all-reached = 磋商已覆盖所有成员。
slate-reached = 已磋商，但不等于同意（{ $count }）：{ $names }
slate-not-reached = 尚未磋商（{ $count }）：{ $names }
views-note = 意见不是投票：没有人统计意见；未提交意见的并未表示同意。显示各代表团的最新意见。
view-support = 支持
view-no-objection = 不反对
view-concern = 关切
view-objection = 反对

## How those on a slate come into office

way-chair = 经磋商由主席任命，依据此解读：{ $reading }
way-members = 经成员核准：{ $decision }
way-arrangement = 按仅适用于本次、不妨碍任何一方解读的商定办法：{ $decision }。按下列解读处理：{ $reading }
way-consulted = 磋商所及成员数：{ $count }
way-ahead-chair = 就本名单与所有成员磋商后由主席任命。解读：{ $reading }
way-ahead-members = 成员就本名单以协商一致方式作出决定。解读：{ $reading }
way-ahead-arranged = 论坛已就仅适用于本次的办法达成一致，不妨碍各方立场。
way-ahead-open = 成员对规则有不同解读。可就名单进行磋商；在论坛确定解读之前，或就仅适用于本次的办法达成一致（不妨碍各方立场）之前，不按任何一种解读任命。

## Announcement and letter

announcement-heading = 任命名单{ $number }所列人员
announcement-appointed = 任职情况
announcement-applied = 适用的规则
appointed-from = { $post }：{ $name }，{ $member }，自{ $from }起
appointed-until = { $post }：{ $name }，{ $member }，{ $from }至{ $until }
letter-heading = 致各成员的信
letter-opens = 致所有成员：下列人员已就任。
letter-closes = 本函不妨碍任何成员对规则的解读。

## Classifications

classifications-title = 成员分类
classifications-lede = 没有任何机构保存发达国家和发展中国家的官方名单，区域组以惯例为依据。每个表均注明来源，不偏向任何一个；未列入任何类别的成员保持未分类。
classifications-none = 记录中没有分类。
classification-lede = 可由其他表取代的表；并非官方。
classes-heading = 类别及其成员
class-none = 未分类：{ $count }
class-also = 同属此类但计入他类：{ $class }
division-development = 发展水平
division-region = 区域

## Downloads

table-office-holders = 任职期，每行一项
table-candidates = 已同意的候选人，每行一名候选人和一个职位
table-slates = 每份名单的结论，每行一项标准和一种分类；未按标准衡量的名单占一行
table-classifications = 各成员在各分类中的类别，每行一项
column-office = 职务：chair、vice-chair、rapporteur或co-facilitator
column-person = 记录中的化名
column-person_name = 姓名；不公开或已删除时为空
column-office_from = 任职首日
column-office_until = 离任首日；未定期满日时为空
column-left = 任期结束的原因：term-over、resigned、recalled、ended或unable；记录中没有的留空
column-candidate = 候选人编号
column-candidacy = standing（有效）或withdrawn（已退出）
column-post = 职位代码
column-counted = 按其国民计算的成员
column-gender = woman、man或another，按本人说明；未说明或不显示时为空
column-audience = 谁可以阅读候选人的其他说明：public、delegations或consulting
column-expertise = 已说明专长的框架部分
column-consented = 同意日期
column-slate = 名单编号
column-slate_standing = put（已提出）、replaced（已取代）或appointed（已任命）
column-candidates = 所列候选人编号
column-criterion = 标准代码，在其组内唯一
column-classification = 分类代码
column-verdict = met、not-stated（取决于未说明的情况）或not-met
column-not_stated = 有未说明情况的名额数
column-division = development（发展水平）或region（区域）
column-class = 类别代码
column-class_name = 类别名称
column-belongs = counted：计入此类；also：同属此类但计入他类
