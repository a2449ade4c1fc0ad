# The explorer of slates: every way to fill posts from those nominated. It ranks nobody and recommends nothing.

explore-title = 浏览可能的名单
explore-lede = 以获提名者填补这些职位的所有方式，同时对照全部标准。不对任何人排名，也不推荐任何名单。
explore-form-posts = 待填补的职位
explore-form-basis = 按此分类理解标准
explore-form-basis-named = 按每项标准所指明的分类
explore-form-drop = 不计入以下标准
explore-form-go = 显示名单
explore-candidates = 现有候选人：{ $count }
explore-places = 待填补的名额：{ $count }
explore-no-criteria = 尚未就这些职位整体确定标准。因此所有名单情况相同。
explore-feasible = 可行的名单：{ $count }
explore-feasible-note = 名单填补所有名额，且不能确定其不符合必须满足的标准，即为可行。如取决于未说明的情况，则视为可行并予注明。
explore-whole = 已逐一查看所有名单（计算步数：{ $steps }）。
explore-stopped = 并未查看全部。计算在{ $steps }步后达到上限。未查看含有以下候选人的名单：{ $candidates }。以下内容仅就其余候选人而言成立。
explore-standing = 可行名单中，符合的：{ $met }；取决于未说明情况的：{ $open }；不符合的：{ $unmet }

## Slates that none surpasses

explore-best-heading = 没有其他名单可胜过的名单
explore-best-note = 一份名单若在任何标准上均不落后于另一份名单，且至少在一项上领先，即为胜过后者。以下名单并列；顺序按候选人编号，不含任何意义。
explore-way = 情况{ $number }
explore-alike = 处于此情况的名单：{ $count }；已显示：{ $shown }
explore-more = 此处未显示的其他情况：{ $count }
explore-by-pairing = 按职位计，无人的类别：{ $by }
explore-by-spread = 超出单一类别上限的名额：{ $by }
explore-by-proportion = 与各类别所占份额相比不足或超出的名额：{ $by }
explore-by-parity = 女性或男性超过半数的名额：{ $by }
explore-by-expertise = 无人说明具备专长的领域：{ $by }
explore-by-one-per-state = 同一国家首位国民之外的国民：{ $by }
explore-by-rotation = 曾担任该职位国家的国民：{ $by }
explore-from-to = { $low }至{ $high }，取决于未说明的情况

## What it would take

explore-trade-heading = 要更好需要什么
explore-trade-none = { $criterion }：以现有候选人，没有可行名单在这一项上更好。
explore-trade-cost = { $criterion }：在这一项上更好的名单，在以下方面不如：{ $others }。
explore-lacking-heading = 没有任何候选人具备的条件
explore-lacking-note = 只有新的提名或尚未作出的说明才能带来。
explore-lacking-classes = { $post }：无人计入{ $classes }（{ $basis }）
explore-lacking-areas = 无人说明具备以下专长：{ $areas }
explore-lacking-women = 无人说明自己为女性
explore-lacking-men = 无人说明自己为男性

## Where no slate is feasible

explore-none-heading = 没有可行的名单
explore-none-candidates = { $posts }：名额多于获提名者。
explore-none-alone = { $criteria }：仅此一项标准即排除所有名单。
explore-none-together = { $criteria }：这些标准合在一起排除所有名单。去掉其中任何一项，其余各项则不会。
explore-none-unknown = 在能够说明是否有可行名单或为何没有之前，计算已达上限。
explore-relax-heading = 最小程度的放宽
explore-relax-note = 采取其中任何一项即有名单；程度再小则没有。是否采取、采取哪一项，由论坛决定。
explore-relax-accept = 就{ $criterion }接受：{ $by }

## The argument over shares

explore-shares-heading = 名额与在成员中所占份额
explore-shares-note = 配对使某一类别所得多于还是少于其份额，取决于哪些成员计入该类别。每一种记录在案的分类均予列出，不认定哪一种正确。分数为精确值。
explore-shares-class = 类别
explore-shares-members = 成员数
explore-shares-membership = 在成员中所占份额
explore-shares-places = 按该份额应得名额
explore-about = 约{ $number }
explore-shares-equal = 各类别均等时的份额
explore-shares-pairing = 按配对所得份额
explore-shares-compared = 按配对所得与其在成员中份额相比
explore-shares-more = 较多
explore-shares-same = 相同
explore-shares-less = 较少
explore-shares-not-paired = 未列入配对
explore-shares-not-classified = 未归入任何类别的成员：{ $count }
explore-shares-also = 亦属该类别但计入另一类别的成员：{ $count }

## What cannot be explored

explore-no-vacancy = 没有空缺的职位，因此无可探讨。
explore-unfit-no-places = 这些职位均无待填补的名额。请选择有空缺的职位。
explore-unfit-places-too-many = 最多可同时查看{ $most }个名额。请减少职位。
explore-unfit-twice = 第{ $candidate }号候选人出现两次。请只列一次。
explore-unfit-unknown-basis = { $criterion }所依据的分类{ $basis }未记录在案。请不计入该标准，或记录该分类。
explore-unfit-areas-too-many = 标准列出的专长领域超过{ $most }个。请去掉一项。
explore-unfit-hard-too-many = 必须满足的标准超过{ $most }项。请去掉一些。
explore-unfit-too-fine = 这些标准所区分的内容过多，无法同时计算。请去掉一项。
explore-method = 如何计算
