# 首页。

forum-title = 待定事项与各方立场
forum-full-name = 全称：
forum-dates-heading = 近期日程
forum-no-dates = 记录中没有即将举行的届会。
forum-lately-heading = 最近变动
forum-to-record = 查阅全部记录
lately-place = { $date }，{ $entry }
forum-open-heading = { $count ->
    [0] 没有记录在案的意见不一致的问题
   *[other] 有{ $count }个问题，记录在案的意见不一致
}
forum-open-note = 有的支持某一选项而有的不支持，或者支持不同的选项。问题按提出的先后顺序排列。
forum-others-heading = { $count ->
   *[other] 其他{ $count }个问题
}
forum-others-note = 在这些问题上，记录在案的意见没有不一致，或者没有意见记录在案。没有反对意见记录在案并不表示同意。
forum-what = 这是论坛的公开记录：谁持何种立场、自何时起、依据是什么；有哪些事项提请论坛决定、截止何时；作出了哪些决定。人人都可查阅、引用和核验。
forum-task-open = 查看意见不一致之处
forum-task-member = 查找某一成员的发言
forum-task-verify = 核验记录
forum-task-data = 获取数据
forum-task-desk = 代表代表团或以任职身份行事
forum-how-to-read = 图中每个成员各有一席。标记表示谁表明了立场；小圆点表示无立场记录，既不是支持，也不是反对。
theme-rules = 关于规则：规则应如何解读
theme-others = 关于实质内容和工作方式
card-silent = { $count ->
   *[other] 无立场记录：{ $count }个成员
}
forum-to-questions = { $count ->
   *[other] 另外{ $count }个问题
}

## Dates of sessions

session-in-days = { $count ->
   *[other] { $count }天后
}
session-now = 正在举行
session-over = 已结束

## What changed lately, several entries told as one line

run-forum-founded = 论坛已设立
run-founding-completed = 论坛的设立已完成
run-document-recorded = { $count ->
   *[other] 录入{ $count }份文件
}
run-member-admitted = { $count ->
   *[other] 录入{ $count }个成员
}
run-group-recorded = { $count ->
   *[other] 录入{ $count }个集团
}
run-group-joined = { $count ->
   *[other] { $count }个条目涉及{ $about }的成员
}
run-group-left = { $count ->
   *[other] { $count }个条目涉及退出{ $about }的成员
}
run-body-established = { $count ->
   *[other] 录入{ $count }个机构
}
run-office-taken = { $count ->
   *[other] { $count }名任职人员就任
}
run-office-ended = { $count ->
   *[other] { $count }项任期结束
}
run-session-scheduled = { $count ->
   *[other] 排定{ $count }届会议
}
run-meeting-scheduled = { $count ->
   *[other] 排定{ $count }次会议
}
run-agenda-item-placed = { $count ->
   *[other] 列入{ $count }个议程项目
}
run-wording-put-forward = { $count ->
   *[other] 提出{ $count }种议程项目措辞
}
run-agenda-stood = { $count ->
   *[other] 录入{ $count }项议程状态
}
run-element-recorded = { $count ->
   *[other] 录入框架的{ $count }个组成部分
}
run-provision-recorded = { $count ->
   *[other] 录入{ $count }条规则
}
run-question-raised = { $count ->
   *[other] 提出{ $count }个问题
}
run-option-put-forward = { $count ->
   *[other] 就“{ $about }”提出{ $count }个选项
}
run-position-recorded = { $count ->
   *[other] 就“{ $about }”录入{ $count }项立场
}
run-position-retracted = { $count ->
   *[other] 撤销{ $count }项立场
}
run-roll-call-recorded = { $count ->
   *[other] 录入大会的{ $count }次记录表决
}
run-value-withheld = { $count ->
   *[other] { $count }项个人信息值不予公开
}
run-value-erased = { $count ->
   *[other] { $count }项个人信息值已清除
}
run-log-key-rotated = { $count ->
   *[other] 记录签名密钥更换{ $count }次
}
run-credentials-presented = 提交的全权证书函：{ $count }
run-credentials-stood = 录入的全权证书状况：{ $count }
run-person-seated = 授予的席位：{ $count }
run-role-changed = 变更的角色：{ $count }
run-person-unseated = 终止的席位：{ $count }
run-head-disputed = 对团长的质疑：{ $count }
run-passkey-enrolled = 登记的通行密钥：{ $count }
run-passkey-ended = 停用的通行密钥：{ $count }
