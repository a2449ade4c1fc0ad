# 各页面共用的词语。

## Terms
# 工作译名：尚不掌握正式名称。

-mechanism = 全球机制
-dtg = 专题小组

## Languages

language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文
language-choice = 语文

## Short words

yes = 是
no = 否
skip-link = 跳到主要内容

## The forum, its bodies and its seats

forum-short-name = 全球机制
body-plenary = 全体会议
body-dtg = 专题小组
body-dtg-numbered = 第{ $number }专题小组
body-review-conference = 审议会议
seat-chair = 主席
seat-co-facilitator = 共同协调人
seat-secretariat = 秘书处
seat-delegation = 代表团
seat-stakeholder = 利益攸关方
seat-clerk = 记录员

## Stances, as labels and in a sentence

stance-supports = 支持
stance-proposes = 提议
stance-opposes = 反对
stance-reserves = 保留立场
stance-concerned = 表示关切
stance-neutral = 中立
stance-supports-sentence = { $holder }支持“{ $option }”
stance-proposes-sentence = { $holder }提议“{ $option }”
stance-opposes-sentence = { $holder }反对“{ $option }”
stance-reserves-sentence = { $holder }对“{ $option }”保留立场
stance-concerned-sentence = { $holder }对“{ $option }”表示关切
stance-neutral-sentence = { $holder }对“{ $option }”保持中立

## Positions: none, and through whom

position-none = 无立场记录
position-through-group = 通过{ $group }表达，未单独发言
position-on-behalf-of = 代表{ $group }

## How a position is known

known-by-declared = 由代表团声明
known-by-recorded = 由秘书处记录
known-by-reported = 由第三方报道
known-by-reported-source = 由第三方报道：{ $source }

## The status of a wording

wording-original = 原文
wording-official = 正式文本
wording-unofficial = 非正式译文
wording-machine = 机器翻译

## How things stand

state-open = 待定
state-in-force = 有效
state-unverified = 未经核实
state-contested = 存在争议

## Regional groups of the General Assembly

region-african = 非洲国家
region-asia-pacific = 亚洲-太平洋国家
region-eastern-european = 东欧国家
region-grulac = 拉丁美洲和加勒比国家
region-weog = 西欧和其他国家

## Counts

count-members = { $count ->
   *[other] { $count }个成员
}
count-positions = { $count ->
   *[other] { $count }项立场
}
count-options = { $count ->
   *[other] { $count }个选项
}
count-entries = { $count ->
   *[other] { $count }个条目
}
count-delegations = { $count ->
   *[other] { $count }个代表团
}
count-groups = { $count ->
   *[other] { $count }个集团
}

## Units

unit-days = { $count ->
   *[other] { $count }天
}
unit-hours = { $count ->
   *[other] { $count }小时
}
unit-minutes = { $count ->
   *[other] { $count }分钟
}
unit-kilobytes = { $count } KB
