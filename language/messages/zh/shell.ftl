# 导航、提示、页脚和语文说明。

## Navigation

nav-forum = 首页
nav-questions = 问题
nav-members = 成员
nav-groups = 集团
nav-sessions = 届会
nav-provisions = 规则
nav-framework = 框架
nav-documents = 文件
nav-method = 方法
nav-record = 记录
nav-data = 数据
nav-menu = 菜单
nav-sections = 栏目
nav-crumbs = 当前位置
nav-more = 其他页面
nav-past = 查看过去的情况

## Looking at the past

as-of-day-banner = 本页显示按目前所知截至{ $date }的情况。{ $link }
as-of-index-banner = 本页显示{ $date }录入第{ $index }号条目后记录所载的内容。{ $link }
as-of-return = 显示当前情况
as-of-heading = 查看另一天
as-of-label = 显示截至该日的情况
as-of-button = 显示
as-of-later = { $count ->
   *[other] 另有{ $count }项记录在案的立场是在所示日期之后表达的。
}

## Footer

footer-drawn-from = { $count ->
   *[other] 根据公开记录的{ $count }个条目生成，根值{ $root }
}
footer-to-record = 查阅记录
footer-rule = 沉默不等于支持，集团的立场不等于其成员的立场。
footer-to-method = 立场如何记录

## Words in another language than the page

in-ar = 阿拉伯文
in-zh = 中文
in-en = 英文
in-fr = 法文
in-ru = 俄文
in-es = 西班牙文
translated-note = 标有°的文字是为本记录所作的非正式译文。
translated-original = 以原文阅读本页

## Citations

cite-document = { $document }
cite-paragraph = { $document }，第{ $paragraph }段
cite-place = { $document }，{ $place }
place-range = { $from }至{ $to }
place-annex = 附件{ $which }
place-annex-on-cbms = 关于建立信任措施的附件
place-appendix = 附录{ $which }
place-article = 第{ $which }条
place-chapter = 第{ $which }章
place-item = 项目{ $which }
place-page = 第{ $which }页
place-paragraph = 第{ $which }段
place-paragraphs = 第{ $which }段
place-part = 第{ $which }部分
place-roll-call = 唱名表决{ $which }
place-rule = 第{ $which }条
place-rules = 第{ $which }条
place-section = 第{ $which }节
place-table = 表{ $which }
place-tables = 表{ $which }
cite-span = { $document }，第{ $from }至{ $to }字节
known-from = 来源：{ $source }
entry-number = 第{ $index }号条目

## A label and its value

labelled = { $label }：{ $value }

## How sure a fact is

certainty-seen = 见于来源
certainty-secondary = 来自二手来源
certainty-inferred = 由来源推断
certainty-unverified-high = 未经核实，可信度高
certainty-unverified-medium = 未经核实，可信度中等
certainty-unverified-low = 未经核实，可信度低

## Labels of facts

fact-address = 查阅地址
fact-admitted = 加入联合国年份
fact-by = 录入者
fact-credentials = 全权证书
fact-code = 代码
fact-counted = 段落计算方式
fact-document-kind = 文件类别
fact-entered-at = 录入时间
fact-entry = 记录条目
fact-formal-name = 正式全称
fact-groups = 所属集团
fact-happened-on = 发生日期
fact-issued = 印发日期
fact-kind = 行为类别
fact-leaf = 叶哈希值
fact-length = 长度
fact-listed-in = 列入名单
fact-office = 该国国民所任职务
fact-person = 人员（化名）
fact-publisher = 发布者
fact-regional-group = 区域组
fact-sha256 = SHA-256
fact-source = 名称来源
fact-symbol = 文号

## Heads of tables

head-code = 代码
head-date = 日期
head-group = 区域组
head-member = 成员
head-members = 成员
head-on-record = 对任一选项有立场记录（不论态度）
head-options = 选项
head-own-positions = 自身立场
head-question = 问题
head-resolution = 决议
head-silent = 无立场记录的成员
head-subject = 主题
head-vote = 表决

## Counts

count-officers = { $count ->
   *[other] { $count }名任职人员
}
count-unnamed = { $count ->
   *[other] { $count }处提及未具名代表团
}
count-readings = { $count ->
   *[other] { $count }种解读
}
count-bytes = { $count ->
   *[other] { $count }字节
}
