# 届会、议程和机构。

sessions-title = 届会
sessions-heading = 论坛何时开会
sessions-lede = 届会按日期排列。日期以会议所在地为准。
sessions-calendar = 将这些日期加入日历
sessions-bodies-heading = 开会的机构

## One session

session-title = { $name }，{ $days }
session-bodies = 开会机构：{ $bodies }
session-meetings-heading = 各次会议
session-meeting = { $body }第{ $number }次会议：{ $date }{ $time }
meeting-part-formal = 正式会议，作出决定
meeting-part-informal = 非正式会议
meeting-part-informal-attributed = 非正式会议；发言具名
meeting-part-informal-not-attributed = 非正式会议；发言不具名
meeting-moved = 时间有变动
meeting-cancelled = 已取消
session-agenda-heading = 议程
session-no-standing = 没有关于其议程状态的记录。
session-no-items = 没有议程项目的记录。
session-item-rests-on = 据称依据：{ $sources }
session-wordings-heading = { $count ->
   *[other] 已提出{ $count }种措辞，并列如下
}
session-wording-by = 提出者：{ $holders }
session-item-questions = 关于该项目的问题
session-questions-heading = 本届会议提出的问题
session-no-questions = 除关于议程的问题外，没有本届会议所提其他问题的记录。
agenda-stands-provisional = 截至{ $date }，议程为临时议程：已分发，尚未采取行动。
agenda-stands-adopted = 议程于{ $date }通过。
agenda-stands-adopted-with-reservations = 议程于{ $date }通过，有保留意见记录在案。
agenda-stands-not-adopted = 议程于{ $date }提请通过，未获通过。

## Bodies

body-kind-plenary = 全体会议：全体成员参加，作出决定
body-kind-thematic-group = 专题小组
body-kind-review-conference = 审议会议
body-officers-heading = 任职人员
body-no-officers = 没有该机构任职人员的记录。
body-sessions-heading = 该机构的届会
body-no-sessions = 没有该机构届会的记录。
body-questions-heading = 该机构面前的问题
body-no-questions = 没有该机构面前问题的记录。
officer-since = { $post }：{ $name }（{ $member }），自{ $from }起
officer-until = { $post }：{ $name }（{ $member }），自{ $from }起，至{ $until }止

## Meetings at the desk

meetings-title = 届会与会议
meetings-lede = 会议按所属届会的当地时间排定。可同时说明是否为正式会议，以及发言是否署名。
meetings-no-session = 记录中没有届会。
meetings-none = 尚未排定会议。
meetings-schedule = 排定会议
meetings-schedule-lede = 该会议将按序成为本届会的下一次会议。时间以商定为准，并依今日时区规则。
meetings-move = 更改时间
meetings-cancel = 取消会议
meetings-change-lede = 会议编号不变，原安排仍留在记录中。
meetings-session = 届会
meetings-meeting = 会议
meetings-days = 日期
meetings-zone = 时区
meetings-body = 开会机关
meetings-opens = 开始
meetings-opens-hint = 按届会时区。
meetings-closes = 预定结束
meetings-part = 属于哪一部分
meetings-part-unsaid = 不作说明
meetings-part-informal = 非正式
meetings-part-formal = 正式，用于作出决定
meetings-attribution = 非正式会议上的发言
meetings-attribution-hint = 仅适用于非正式会议。
meetings-attribution-unsaid = 不作说明
meetings-attribution-attributed = 连同发言者一并记录
meetings-attribution-not-attributed = 记录时不注明发言者
meetings-date-and-time = { $date }，{ $time }
