# 记录中每项行为的表述。

## The forum

act-forum-founded = 论坛设立：{ $name }
act-founding-completed = 依据数据包“{ $pack }”完成论坛的设立
act-document-recorded = 录入文件{ $document }：“{ $title }”

## Members and groups

act-member-admitted = { $member }录入为成员
act-group-recorded-regional = 录入区域组“{ $group }”
act-group-recorded-negotiating = 录入共同发言的集团“{ $group }”
act-group-recorded-snapshot = 录入名单“{ $group }”：某一文本在某日所列的名称
act-group-joined = { $count ->
   *[other] { $members }（共{ $count }个）录入为“{ $group }”的成员
}
act-group-joined-from = { $count ->
   *[other] { $members }（共{ $count }个）录入为“{ $group }”的成员，自{ $date }起
}
act-group-left = { $count ->
   *[other] { $members }（共{ $count }个）于{ $date }退出“{ $group }”
}
act-and-others = { $count ->
   *[other] 其他{ $count }个成员
}

## Bodies and officers

act-body-established = 设立机构“{ $body }”
act-office-taken = { $name }（{ $member }）于{ $date }就任“{ $body }”{ $post }
act-office-taken-withheld = 一名{ $of }国民（姓名不予公开）于{ $date }就任“{ $body }”{ $post }
act-office-ended = { $name }担任“{ $body }”{ $post }的任期于{ $date }结束
act-office-ended-withheld = 一名任职人员（姓名不予公开）担任“{ $body }”{ $post }的任期于{ $date }结束
act-office-ended-because = { $sentence }（{ $why }）
left-term-over = 任期届满
left-resigned = 辞职
left-recalled = 由成员召回
left-ended = 经决定终止任期
left-unable = 不能继续任职
act-post-chair = 主席
act-post-vice-chair = 副主席
act-post-rapporteur = 报告员
act-post-co-facilitator = 共同协调人

## Sessions and agendas

act-session-scheduled = “{ $session }”定于{ $dates }举行
act-meeting-scheduled = “{ $session }”第{ $number }次会议定于{ $date }{ $time }举行
act-meeting-moved = “{ $session }”第{ $number }次会议改为{ $date }{ $time }举行
act-meeting-cancelled = “{ $session }”第{ $number }次会议已取消
meeting-and-part = { $meeting }；{ $part }
act-agenda-item-placed = 项目{ $number }列入“{ $session }”议程：{ $description }
act-wording-put-forward = { $count ->
    [1] { $holders }提出“{ $session }”项目{ $number }的一种措辞：{ $description }
   *[other] { $holders }共同提出“{ $session }”项目{ $number }的一种措辞：{ $description }
}
act-wording-put-forward-by-nobody-named = 提出“{ $session }”项目{ $number }的一种措辞：{ $description }
act-agenda-stood-provisional = 截至{ $date }，“{ $session }”的议程为临时议程
act-agenda-stood-adopted = “{ $session }”的议程于{ $date }通过
act-agenda-stood-adopted-with-reservations = “{ $session }”的议程于{ $date }通过，有保留意见记录在案
act-agenda-stood-not-adopted = “{ $session }”的议程于{ $date }提请通过，未获通过

## Framework and provisions

act-element-recorded-pillar = 录入支柱“{ $title }”
act-element-recorded-norm = 录入规范“{ $title }”
act-element-recorded-cbm = 录入建立信任措施“{ $title }”
act-provision-recorded-in-force = 录入规则“{ $title }”，状态为有效
act-provision-recorded-open = 录入规则“{ $title }”，状态为待定：成员解读不一
act-provision-recorded-unverified = 录入规则“{ $title }”，尚未与正式文件核对

## Questions and positions

act-question-raised = 提出问题：“{ $question }”
act-option-put-forward = 就问题“{ $question }”提出选项：“{ $option }”
act-position-recorded-propose = { $holder }就问题“{ $question }”提议：“{ $option }”
act-position-recorded-support = { $holder }就问题“{ $question }”表示支持：“{ $option }”
act-position-recorded-oppose = { $holder }就问题“{ $question }”表示反对：“{ $option }”
act-position-recorded-reserve = { $holder }就问题“{ $question }”保留立场：“{ $option }”
act-position-recorded-concern = { $holder }就问题“{ $question }”表示关切：“{ $option }”
act-position-recorded-neutral = { $holder }就问题“{ $question }”发言，保持中立：“{ $option }”
act-holder-unnamed-some = 一些代表团（来源未具名）
act-holder-unnamed-many = 许多代表团（来源未具名）
act-holder-unnamed-majority = 多数代表团（来源未具名）
act-holder-unnamed-all = 据来源所述，所有代表团
act-holder-officer = “{ $body }”{ $post }
act-position-retracted = 撤销关于问题“{ $question }”的第{ $number }号立场：{ $reason }

## Roll calls

act-roll-call-recorded = 大会于{ $date }就{ $document }进行表决：{ $yes }票赞成、{ $no }票反对、{ $abstain }票弃权

## Who acted

act-by-founder = 设立者
act-by-secretariat = 秘书处
act-by-chair = “{ $body }”主席
act-by-delegation = { $of }代表团
act-by-vice-chair = “{ $body }”副主席
act-by-rapporteur = “{ $body }”报告员
act-by-co-facilitator = “{ $body }”共同协调人
act-by-observer = 观察员{ $name }
act-by-stakeholder = 利益攸关方{ $name }
act-by-clerk = 记录员

## Feed and calendar

feed-title = { $forum }：记录
feed-subtitle = 记录在案的全部行为，最新的在前
calendar-title = { $forum }：届会和会议
calendar-meeting = { $session }，第{ $number }次会议（{ $body }）
calendar-tentative = 这些日期尚未经正式文件确认。

## The keeping of the record

act-value-withheld = 一个密封值不再显示：{ $reason }
act-value-erased = 开启一个密封值所需的数据已销毁：{ $reason }
act-log-key-rotated = 记录改用新密钥签名：{ $reason }

## Seats, credentials and passkeys

act-credentials-presented = 第{ $number }号全权证书函已提交：{ $seat }，团长{ $person }
act-credentials-presented-succeeds = 第{ $number }号全权证书函已提交：{ $seat }，团长{ $person }，接替{ $before }
act-credentials-stood-submitted = 第{ $number }号函的全权证书自{ $date }起为已提交：{ $seat }
act-credentials-stood-provisional = 第{ $number }号函的全权证书自{ $date }起暂予接受：{ $seat }
act-credentials-stood-approved = 第{ $number }号函的全权证书自{ $date }起获得核可：{ $seat }
act-credentials-stood-contested = 第{ $number }号函的全权证书自{ $date }起有争议：{ $seat }
act-credentials-stood-withdrawn = 第{ $number }号函的全权证书自{ $date }起撤回：{ $seat }
act-person-seated = 自{ $date }起，{ $person }任职：{ $seat }（{ $role }）
act-role-changed = 角色已变更：{ $person }，{ $seat }（{ $role }）
act-person-unseated = 席位已终止：{ $person }，{ $seat }
act-person-unseated-why = 席位已终止：{ $person }，{ $seat }（所述理由：{ $reason }）
act-head-disputed = 团长{ $person }在代表团内部受到质疑：{ $seat }（所述理由：{ $reason }）
act-passkey-enrolled = 第{ $number }号通行密钥已登记
act-passkey-ended = 第{ $number }号通行密钥已停用
act-passkey-ended-why = 第{ $number }号通行密钥已停用（所述理由：{ $reason }）
act-role-head = 团长
act-role-alternate = 副代表
act-role-adviser = 顾问
act-role-officer = 任职人员
act-role-focal-point = { $role }、联络人
