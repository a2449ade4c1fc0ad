# 成员和集团。

members-title = 成员
members-heading = { $count ->
   *[other] 论坛有{ $count }个成员
}
members-lede = 每个成员均列出其自身表明的立场。其所属集团的发言见该成员的页面，不计入此处。
members-filter-label = 显示所选集团的成员
members-filter-button = 显示
members-filter-none = 显示全部成员
members-of-title = { $group }的成员
members-of-heading = { $count ->
    [0] 记录中没有任何来源列出{ $group }的成员
   *[other] { $group }：{ $count }个成员
}

## One member

member-own-heading = { $count ->
    [0] 无自身立场记录
   *[other] { $count }项自身立场
}
member-nothing-own = 本记录中没有该成员的发言。这不说明其看法如何。
member-through-heading = 通过所属集团
member-through-note = 这些立场由该成员当日所属的集团表明，属于集团，不计为其自身立场。
member-through-nothing = 其所属集团均无立场记录。
position-through-group-and-own = 通过{ $group }表达；也单独发了言
group-stance = { $stance }“{ $option }”
member-without-heading = { $count ->
    [0] 对每个问题均有自身立场
   *[other] 对{ $count }个问题无自身立场
}
member-without-list = 列出这些问题
member-spoke-for-heading = 曾代表集团发言
member-spoke-for = 代表{ $group }，关于“{ $question }”
member-votes-heading = 在大会的表决情况
member-votes-note = 2005年至2019年关于信通技术安全和信通技术犯罪的决议的记录表决。论坛本身以协商一致方式作出决定，不进行此类表决。
member-no-votes = 没有记录表决。
vote-yes = 赞成
vote-no = 反对
vote-abstain = 弃权
vote-none = 无表决记录
name-withheld = 姓名不予公开

## Groups

groups-title = 集团
groups-heading = 成员组成的集团
groups-lede = 集团的发言记为集团的立场。集团成员依据来源记录；来源注明日期的，按该日记录。
groups-negotiating = 共同发言的集团
groups-negotiating-note = 以同一名义谈判或发言。
groups-regional = 区域组
groups-regional-note = 用于选举和保持均衡，也是会场图的排列依据。区域组不就实质问题发言。
groups-snapshot = 某日名单
groups-snapshot-note = 某一文本在某日列名的国家。不是常设集团。
group-kind-regional = 区域组
group-kind-negotiating = 共同发言的集团
group-kind-snapshot = 某日名单，非常设集团
group-members-unlisted = 记录中没有任何来源列出成员
group-said-heading = 作为集团的发言
group-said-nothing = 该集团无立场记录。
group-members-heading = { $count ->
    [0] 其成员未记录在案
   *[other] 有{ $count }个成员
}
group-no-members = 来源提到该集团，但未列出其成员。
group-to-members = 这些成员及其自身立场
