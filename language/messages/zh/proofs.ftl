# 如何证明一个条目，以及如何在不信任运营者的情况下核验整个记录。

## On the page of one entry

signed-fact = 签名
# $passkeys is a list of `signed-passkey`, each of which links to the entry that enrolled the passkey.
signed-with = 由本人的通行密钥签名：{ $passkeys }
signed-passkey = { $person }的{ $passkey }
signed-passkey-number = 第{ $number }号通行密钥
signed-on-word = 无。依记录保管方所述录入
signed-at-founding = 无。论坛创立时录入
signed-by-clerk = 无。时限届至，由程序自行录入
signed-check = 签名仅及于本项行为，在本记录中仅一次有效。{ $command }用所录公钥核验；其他程序所需信息见记录说明。

proof-heading = 证明
proof-lede = 记录是一棵哈希树，其根值经过签名。回执可证明本条目在此树中：无需本网站，无需网络，永久有效。
proof-unsigned = 尚无签名检查点涵盖本条目。下一个检查点数秒内生成；请重新载入本页。
proof-size = 最新检查点涵盖的条目数
proof-root = 根值
proof-receipt = 本条目的回执
proof-receipt-note = 包含证明与签名检查点合为一个文件（C2SP tlog-proof）
proof-check-here = 用本程序核验时，请提供回执和日志的密钥：
proof-check-elsewhere = 凡能读取C2SP tlog-proof的其他程序也可核验，需要三样东西：回执、本条目的字节、日志的密钥。
proof-witnesses = { $count ->
   *[other] 已有{ $count }个见证方联署了涵盖本条目的检查点：{ $witnesses }
}
proof-witnesses-none = 尚无见证方联署涵盖本条目的检查点。
proof-witnesses-unnamed = 本网站未指明见证方。
proof-to-verify = 如何核验整个记录

## The page on verifying

verify-title = 核验记录
verify-heading = 如何在不信任本网站运营者的情况下核验本记录
verify-lede = 运营网站的人可以让网站显示任何内容。本记录的设计使您无须相信他们：凡有更改、删除或向他人显示不同内容，任何人均可查出并加以证明。
verify-origin-heading = 记录的名称
verify-origin-note = 每个检查点均以此名称开头。名称在创立时选定，永不更改。
verify-keys-heading = 签名密钥
verify-keys-note = 请与您从别处取得的内容比对：文件、其他代表团或您自己的笔记。本页只能重复运营者想让您看到的内容。
verify-key-now = 目前用于签名
verify-key-former = 曾用于签名，现同时签名
verify-key-id = 密钥标识
verify-key-fingerprint = 公钥的SHA-256
verify-keys-file = 密钥文件
verify-checkpoint-heading = 最新检查点
verify-checkpoint-note = 检查点载明条目数量及其根值，并经过签名。请不时保存一份：保存了检查点的人，不可能再被出示另一种过去。
verify-checkpoint-none = 尚未签署任何检查点。
verify-checkpoint-file = 检查点文件
verify-witnesses-heading = 见证方
verify-witnesses-note = 见证方核验每个检查点是否延续此前的检查点，然后联署。只要有一个见证方诚实，而您又要求其签名，您所看到的记录就不可能与他人不同。
verify-witnesses-none = 本网站尚未指明见证方。您可以担任见证方：一台笔记本电脑即可。
verify-witnesses-file = 全部见证方及各自已跟进至何处（JSON）
verify-witness-name = 见证方
verify-witness-followed = 已联署至
verify-witness-key = 密钥
verify-witness-followed-to = { $count ->
   *[other] { $count }个条目，{ $date }
}
verify-witness-never = 尚无
verify-quorum-met = 联署最新检查点的见证方已足数。
verify-quorum-behind = { $count ->
   *[other] 联署含{ $count }个条目的记录的见证方已足数；其后的条目尚待联署。
}
verify-quorum-never = 尚无检查点得到足数见证方的联署。
verify-quorum-nobody = 论坛不要求任何联署。
verify-policy-note = 论坛要求谁联署，以程序可读的策略表示（C2SP tlog-policy）：
verify-policy-file = 策略文件
verify-do-heading = 如何操作
verify-do-verify = 核验全部内容：每个条目的哈希值、哈希树、签名，以及每项行为在录入时是否获准。
verify-do-mirror = 保存一份副本，即使本网站不复存在，也可由此显示整个网站。
verify-do-witness = 担任见证方。将以下内容写入文件，然后启动见证程序：
verify-do-else-heading = 使用其他程序
verify-do-else = 这里没有我们自创的格式：所用格式出自C2SP和RFC 6962，他人的程序均可读取。以下是所需的地址。
verify-file-tiles = 哈希分块与条目包
verify-file-openings = 任何人均可查看的密封值的开启数据
verify-file-api = JSON格式的证明，与接口其他部分一并说明

## On every page of a mirror, and where something is wrong

footer-mirror = 这是镜像网站。所显示的是经签名根值核验的记录副本，不接受任何录入。
footer-read-only = 只读：检查发现问题。在有人查看之前不录入任何内容。
