# 记录及其条目。

record-title = 记录
record-title-before = 第{ $index }号条目之前的记录
record-heading = 记录
record-lede = 本网站显示的一切均出自这些条目。条目只增不减：不作任何更改或删除，更正即为新条目。
record-size = { $count ->
    [0] 记录中没有条目。
   *[other] 记录共有{ $count }个条目。
}
record-to-verify = 下载并核验
record-empty = 记录中尚无条目。
record-pages = 记录分页
record-newest = 最新条目
record-older = 较早条目
entry-entered-on = { $date }录入

## One entry

entry-title = 记录第{ $index }号条目
entry-bytes-heading = 条目的原始字节
entry-bytes-note = 记录树的哈希值即由这些字节算出。标为密封的值另行保存；开启密封值所需的数据可不予公开，记录树仍可核验。
entry-bytes-cut = { $count ->
   *[other] 共{ $count }字节，此处显示前{ $shown }字节；其余请从下方地址获取。
}
entry-raw = 该条目的字节
entry-bundle = 含有该条目的条目包，与分块日志提供的相同
entry-checkpoint = 最新的签名检查点
entry-neighbours = 前后条目
entry-before = 上一条目
entry-after = 下一条目
