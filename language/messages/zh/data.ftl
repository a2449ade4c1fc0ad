# 可以取用的数据。

data-title = 数据
data-heading = 取用数据
data-lede = 这些页面上的一切内容均可以开放格式取用，无需申请。每个地址都可像页面一样指定日期或条目。
data-files-heading = 表格
data-files-note = 每行一项事实，采用UTF-8编码，键旁附有名称。各列说明见下文。
data-to-columns = 各列的含义
data-api-heading = 编程接口
data-api-note = 内容相同，以JSON提供，可筛选、分页，并附有OpenAPI说明文件。
data-openapi = 接口说明
data-api-positions = 每项立场及其表态方、问题、选项、态度、日期和依据
data-api-questions = 问题及其选项
data-api-members = 成员
data-api-groups = 集团及其成员
data-api-provisions = 规则及其解读
data-api-agenda = 议程项目及其措辞
data-api-record = 记录的条目
data-feeds-heading = 订阅
data-feeds-note = 获知新条目，并将届会加入日历。
data-feed = 记录的最新条目（Atom订阅源）
data-calendar = 届会日历
data-record-heading = 记录本身
data-record-note = 由哈希条目组成的日志，附有签名检查点（C2SP tlog-tiles，RFC 6962）。任何人均可复制、核验，如有更改，均可证明。
data-checkpoint = 最新的签名检查点
data-dictionary-heading = 各列的含义
data-dictionary-note = 同一列出现在多个文件中时，含义均相同。

## How to cite

# Followed by the address, at the end of a page.
cite-note = 本页目前状态的引用地址：
cite-heading = 如何引用
cite-1 = 引用页面地址并注明查阅日期。地址永久不变。
cite-2 = 如需引用某一时刻的页面，请使用带有?at=和条目编号的地址：它始终显示当时的记录内容。问题页和成员页在页末给出该地址。
cite-3 = 单项事实按其条目引用：每项立场都注明条目，条目页载有确切字节和无需本网站即可核验的回执。
