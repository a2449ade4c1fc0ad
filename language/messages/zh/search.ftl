# The search over what is on record.

nav-search = 搜索
search-title = 搜索记录
# $words is what somebody typed.
search-results-title = 搜索：{ $words }
search-label = 您要查找什么？
search-button = 搜索
search-note = 按标题、名称和文号中的词语查找问题、立场、成员、集团、规则、届会、决定、建议、发言和文件；立场还可按所说的话查找。六种语言均可使用。不搜索文件全文。
# $count is how much was found, $words what was typed.
search-count = { $count ->
    [0] 记录中没有任何内容包含“{ $words }”中的所有词语。
   *[other] “{ $words }”：找到{ $count }项结果。
}
search-no-words = 请输入词语、名称、代码或文号：所输入的内容中没有文字或数字。
search-hint-fewer = 请减少词语：所有词语都必须出现。
search-hint-beginning = 只输入词语的一部分：“协调”可找到“协调人”。
search-hint-silence = 未找到只表示记录中没有相关内容。
# $label is a kind of thing, $count how many of it were found.
search-heading = { $label }（{ $count }）
search-all = 显示全部{ $count }项
search-all-kinds = 显示所有类别
search-before = 上一页
search-after = 下一页
# On the page that says that something is not there.
search-instead = 或进行搜索：

## Kinds of things that have no name elsewhere

search-bodies = 机构
search-agenda-items = 议程项目
search-topics = 议题
search-recommendations = 建议
