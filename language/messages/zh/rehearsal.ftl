# 演练：由人扮演的论坛，每一页都如此说明。

## On every page

rehearsal-label = 演练
rehearsal-banner = 这是演练，不是论坛本身。席位均由人扮演：设立之后录入的内容并非任何国家、主席团成员或组织所说所做。

## In its record

# $name is the name of the forum that is rehearsed.
rehearsal-name = 演练：{ $name }
rehearsal-about = 这是演练。设立之后的一切均由试用论坛的人员扮演。{ $about }
# In place of the name of whoever holds the office in the forum itself.
rehearsal-officer = 扮演此职务者
rehearsal-officer-note = 在本次演练中，此职务由持有其链接者扮演。关于该职务本身所知的情况：{ $note }
# $seat is a seat; whoever plays it is called so in the accounts.
rehearsal-player = { $seat }（演练）

## Taking a seat

rehearsal-title = 在演练中就席
rehearsal-lede = 演练设立时打印的每个链接都打开一个席位，可随时多次使用。它说明在此扮演谁，而不是您是谁。
rehearsal-code = 链接的代码
rehearsal-code-hint = 代码位于链接中#号之后。
rehearsal-enter = 就此席位
rehearsal-unknown = 没有席位使用此代码。请向启动演练的人重新索取链接。

## Signing

check-signature-rehearsed = 由本次演练为此人保管的密钥。在论坛本身，应使用您自己的通行密钥。
check-rehearsed = 以此人身份签署

## Its clock

rehearsal-clock-title = 将演练时钟拨快
rehearsal-clock-lede = 本次演练中的一切均按其时钟发生。拨快后，期限届满，由此产生的结果将记录在案。时钟不能拨回，已登录者可能须重新就座。
rehearsal-clock-now = 演练时钟显示
rehearsal-clock-hours = 拨快多少小时
rehearsal-clock-move = 拨快
rehearsal-clock-stands = 时钟不能再拨快。
