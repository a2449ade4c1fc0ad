# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = 第{ $number }号发言已录入：“{ $title }”，{ $holder }，{ $date }
act-statement-recorded-report = 第{ $number }号报告已录入：“{ $title }”，{ $publisher }，{ $date }
act-position-disputed = { $seat }：关于问题“{ $question }”的第{ $number }号立场报道有误：{ $reason }
act-dispute-settled-retracted = 对第{ $number }号立场的第{ $dispute }号异议已解决：该立场已撤销
act-dispute-settled-declared = 对第{ $number }号立场的第{ $dispute }号异议已解决：代表团已自行声明立场
act-dispute-settled-withdrawn = { $seat }：撤回对第{ $number }号立场的第{ $dispute }号异议
act-position-annotated = { $seat }在关于问题“{ $question }”的第{ $number }号立场旁加注：{ $words }
act-position-confirms = ；以此确认第{ $number }号立场
act-position-corrects = ；以此更正第{ $number }号立场

run-statement-recorded = 录入的发言和报告：{ $count }
run-position-disputed = 提出异议的立场：{ $count }
run-dispute-settled = 已解决的异议：{ $count }
run-position-annotated = 立场旁的注释：{ $count }

## Verbs, nouns and what is missing

verb-record-statement = 录入发言或报告
verb-raise-question = 提出问题或备选答案
verb-dispute-position = 说明立场报道有误
verb-settle-dispute = 解决对立场的异议
verb-annotate-position = 在立场旁加注
noun-statement = 发言
noun-dispute = 对立场的异议
noun-annotation = 立场旁的注释
missing-statement = 没有发言{ $key }
missing-dispute = 没有异议{ $key }
missing-annotation = 没有第{ $key }号注释
all-statements = 查看所有发言

## Refusals

refusal-SpeakerNeeded = 没有说明发言者。请指明发言者；只有第三方的报告可以涉及多方。
refusal-StatementOnRecord = 该文件已作为第{ $statement }号发言记录在案。无需录入。
refusal-OutsideTheText = 所引位置不在{ $document }的文本之内，该文本共有{ $bytes }字节。请在文本中重新选定文字。
refusal-NotOfTheDelegation = 第{ $position }号立场未归于{ $member }。只有被归属该立场的代表团可以作出回应。
refusal-DisputeOnRecord = 对该立场的第{ $dispute }号异议尚未解决。无需录入。
refusal-DisputeSettledBefore = 第{ $dispute }号异议已经解决。无需操作。
refusal-DisputeStands = 第{ $position }号立场仍如提出异议时一样有效。请将其撤销，或由代表团自行声明立场或撤回第{ $dispute }号异议。
refusal-NotWhatIsConfirmed = 第{ $position }号立场的态度或选项不同。如要表达不同内容，请予更正。
refusal-OnAnotherQuestion = 第{ $position }号立场涉及另一问题。请在该问题下作出回应。
refusal-DeclaredSince = 在第{ $position }号立场之后，代表团已声明第{ $declared }号立场。如要更改，请重新声明。
refusal-ExpressedLater = 第{ $position }号立场是在更晚的日期表达的。请在当日或之后作出回应。

## Pages

statements-title = 发言
statements-heading = 发言和报告
statements-lede = 所作的发言和报告，附其原文。每一段和每一处文字都有固定地址。
statements-none = 尚无发言记录在案。
statements-count = 共有{ $count }份发言和报告记录在案。
statements-newer = 较新的发言
statements-older = 较早的发言
statement-page-title = 第{ $number }号发言：{ $title }
statement-status-as-delivered = 据实际发言
statement-status-check-against-delivery = 以实际发言为准
statement-status-translation = 译文
statement-status-third-party = 第三方报告
statement-language-en = 英文
statement-language-fr = 法文
statement-language-es = 西班牙文
statement-language-ru = 俄文
statement-language-zh = 中文
statement-language-ar = 阿拉伯文
statement-language-other = 另一语文
statement-spoken-by = 由{ $member }发言
statement-meeting = { $session }，第{ $number }次会议
fact-speaker = 发言者
fact-on-behalf-of = 代表
fact-delivered = 发言或发布日期
fact-statement-status = 文本与实际发言的关系
fact-language = 语文
fact-translates = 译自
fact-translations = 译文
fact-session = 届会
fact-item = 议程项目
fact-text-sha256 = 文本，SHA-256
fact-original-sha256 = 提交的原始文件，SHA-256
fact-words = 原文
document-words = 在此阅读
statement-get-text = 文本
statement-get-original = 文件
statement-text-heading = 原文
statement-text-missing = 本网站不保存该文本。其哈希值记录在案：持有文本者可以核对。
statement-paragraph = 第{ $number }段的固定链接
statement-link-words = 指向所选文字的链接
statement-marked = 所指文字已标出：文本第{ $from }至{ $to }字节。
statement-before = 前文
statement-after = 后文
statement-whole = 全文显示在一页上，便于打印
statement-positions-heading = 以上述文字为依据的立场
statement-positions-lede = 每一项均经人确认。未说的话不作任何推断。
statement-positions-none = 没有记录在案的立场以该文本为依据。
statement-quoted-elsewhere = 另有{ $count }项立场以文本其他部分为依据。
statement-position-retracted = 已撤销
statement-position-disputed = 被指报道有误

## The table of statements

table-statements = 发言和报告，每行一份
column-statement = 发言编号
column-speaker = 发言者代码；报告涉及多方时为空
column-language = 文本语文：ar、zh、en、fr、ru或es
column-status = as-delivered、check-against-delivery、translation或third-party
column-original = 提交的原始文件的SHA-256，十六进制
column-bytes = 文本的字节数
column-text_url = 文本地址

## Handing a statement in

intake-title = 提交发言
intake-lede = 选择文件或整个文件夹，拖放到表单上，或粘贴文字。录入前先显示从每个文件读取的内容。
intake-file = 文件
intake-file-hint = 纯文本、Markdown、HTML、DOCX或含文字的PDF；每个不超过10 MB，一次不超过60个文件。
intake-words = 或粘贴文字
intake-go-on = 读取
intake-fault-none = 请选择文件或粘贴文字。
intake-fault-both = 既有文件又有文字。请只提供其一。
intake-refused-empty = 文件没有文字。请选择其他文件。
intake-refused-too-large = 文件超过10 MB。请分部分提交。
intake-refused-too-long = 文本超过4 MB。请分部分提交。
intake-refused-unknown-format = 文件不是纯文本、Markdown、HTML、DOCX或PDF，或与其名称不符。请另存为其中一种格式。
intake-refused-broken-encoding = 无法确定文件的字符。请存为UTF-8后重新提交。
intake-refused-scanned = 文件各页是没有文字的图像。请提交打印所用的原文件，或带有识别文字的文件。
intake-refused-letters-unknown = 其中的文字只是图形，文件没有说明是哪些字。请提交用于打印的原文件，或文字已经识别的文件。
intake-refused-encrypted = 文件已加密。请提交无密码的副本。
intake-refused-active = 文件带有程序、其他文件或自动加载的链接。请另存为普通副本后提交。
intake-refused-bomb = 文件解压后远大于其本身。请重新保存后提交。
intake-refused-damaged = 文件不完整或已损坏。请重新保存后提交。
intake-refused-unreadable = 读取时间过长或失败。请存为纯文本后提交。
intake-known = 该文件已记录在案：
intake-about-title = 该发言的情况
intake-read = 已读取{ $count }段。
intake-preview = 开头部分
intake-language-in = 文本似乎使用的语文：{ $language }。请在下面确认。
intake-language-mixed = 文本似乎使用多种语文：{ $languages }。请将每种语文作为单独的发言提交，或选择主要语文。
intake-language-another = 文本似乎不属于六种语文。请提交其中一种语文的版本。
intake-language-unknown = 文本过短，无法判断语文。请选择。
intake-notice-encoding-mended = 已更正重复编码的字符。
intake-notice-words-joined = 行末断开的词已合并。
intake-notice-numbers-left-out = 文件自动生成的列表编号不属于文本，已略去。
intake-notice-changes-shown = 文件含有修订。删除的内容已略去，增加的内容已读取。
intake-notice-letters-missing = 有些字符无法读取，已缺失。请将文本与文件核对。
intake-notice-pages-without-text = 有些页面是没有文字的图像，已缺失。
intake-notice-apostrophes-lost = 文本似乎缺少撇号。按原样保存。
intake-field-title = 标题
intake-field-title-hint = 按文件所示；例如“秘鲁关于议程项目5的发言”。
intake-field-language = 文本语文
intake-field-status = 文本与实际发言的关系
intake-field-speaker = 发言者
intake-field-speaker-hint = 以集团名义发言的，填写该集团。涉及多方的报告请留空。
intake-field-spoken-by = 集团发言时，由谁发言
intake-field-session = 届会
intake-field-meeting = 会议编号
intake-field-item = 议程项目
intake-field-on = 发言或发布日期
intake-field-publisher = 发布者
intake-field-publisher-hint = 例如“秘鲁常驻代表团”或“秘书处”。
intake-field-address = 可阅读的地址
intake-field-document = 文号
intake-field-document-hint = 文件的文号（如有）。若为已记录文件的文号，则为其补上原文。
intake-fault-meeting = 请填写所选届会的会议编号。
intake-fault-symbol = 文号由字母、数字及符号 / - . _ 组成，不含空格。
intake-folder = 或整个文件夹
intake-kept-for = 文件提交后七天内未录入的，予以删除。已记录在案的予以保留。
intake-refused-too-many = 一次只接受60个文件。请将此文件与下一批一起提交。
intake-handed-waiting = 已提交的文件等待录入
intake-handed-title = 已提交的文件
intake-handed-lede = 每个文件及从中读取的内容。在您说明其为何物并确认之前，不记录任何内容。
intake-handed-none = 此处没有待处理的文件。
intake-handed-on-record = 已记录在案：{ $statement }
intake-handed-waits = 尚未读取。在您说明其为何物时读取。
intake-handed-about = 说明其为何物
intake-handed-remove = 从列表中移除
intake-handed-clear = 从列表中移除无须处理的文件
intake-handed-more = 继续提交
intake-handed-language-mixed = 似乎使用几种语文。
intake-handed-language-another = 似乎不是六种语文中的任何一种。
intake-handed-language-unknown = 篇幅太短，无法判断语文。
intake-field-sure = 对语文的疑问
intake-field-sure-yes = 已核对：文本使用上面选定的语文。
intake-fault-language = 文本似乎不是选定的语文。请选择其语文，或勾选已核对。
intake-fault-mixed = 文本似乎使用几种语文。请将每种语文作为单独的发言提交，或勾选选定的语文为主要语文。
intake-field-translates = 译文的原文
intake-field-translates-hint = 仅适用于原文已记录在案的译文。两个页面将相互链接。
intake-fault-no-translation = 只有译文才有原文。请选择“译文”，或不选原文。
intake-fault-same-language = 原文使用同一语文。请选择另一原文或另一语文。
intake-preview-further = 更多读取的内容
intake-preview-rest = 另有{ $count }段未在此显示。
desk-nav-statements = 发言

## A second opinion

desk-said-opinion-none = 未配置提供第二意见的模型；仅使用规则。
desk-said-opinion-failed = 模型没有给出可用的答复。未作任何更改。
desk-said-opinion-asked = 已请求第二意见。可核实的内容显示在建议旁边。
desk-said-statement-entered = 发言已记录在案。尚有其他文件等待录入。
