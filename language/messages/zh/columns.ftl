# 文件和各列的含义。

## Files

table-positions = 记录在案的每项立场，每行一项：谁持有、针对什么、依据何在
table-members = 成员，每行一个
table-groups = 成员与所属集团，每行一项成员关系；成员不详的集团占一行
table-questions = 问题及其选项，每行一个选项；没有选项的问题占一行
table-provisions = 规则及其解读，每行一种解读；没有解读的规则占一行
table-agenda = 议程项目及相互竞争的措辞，每行一种措辞；没有措辞的项目占一行
table-roll-calls = 大会记录表决，每行一个成员和一票

## Kinds of value

kind-text = 文本
kind-key = 键：永久不变，不作翻译
kind-number = 整数
kind-date = 日期，如2026-03-30
kind-instant = 协调世界时时刻，如2026-03-30T14:00:00Z
kind-keys = 键或数字，以空格分隔
kind-address = 地址

## Columns

column-position = 立场编号，按录入顺序编定
column-holder = 表态方：ISO 3166-1三字母代码、集团的键、职务（CHAIR指全体会议主席），或unnamed-some、unnamed-many、unnamed-majority、unnamed-all
column-holder_kind = member（成员）、group（集团）、officer（任职人员）或unnamed（未具名）
column-holder_name = 表态方名称；未具名时为空
column-question = 问题的键
column-question_title = 问题
column-option = 选项的键，在所属问题内唯一
column-option_title = 选项：可以赞成或反对的一个答案
column-stance = propose（提议）、support（支持）、oppose（反对）、reserve（保留立场）、concern（表示关切）或neutral（中立）
column-on = 表达或发生的日期
column-on_behalf_of = 表态方称代表谁发言：文字、ISO代码或集团的键
column-on_behalf_of_kind = for：如文字所述；spoken-by：集团由该成员代表发言；aligned-with：该成员附议这一集团
column-known_by = declared：由代表团自行声明；recorded：由秘书处依据表态方本身的发言记录；reported：由第三方即来源的发布者报道
column-evidence_kind = cited：文件中的一处文字；declaration：表态方自己的声明
column-source = 所出文件的键
column-source_publisher = 该文件的发布者
column-paragraph = 该文件的段落
column-place = 在该文件中的位置（非编号段落时）
column-words = 表态方所说的内容，以本记录的文字表述
column-words_language = 所示文字的语文
column-words_status = original（原文）、official（正式文本）、unofficial（非正式译文）或machine（机器翻译）
column-caveats = 读者还须了解的事项，以键表示
column-supersedes = 同一表态方对同一选项的先前立场
column-superseded_by = 同一表态方对同一选项的其后立场
column-standing = 在所查日期是否有效
column-retracted = 如已撤销，说明为何不应录入
column-entered_at = 录入记录的时间
column-entered_by = 以何种身份录入
column-signed = 是否由通行密钥签名
column-contested = 录入时该代表团的全权证书是否有争议
column-entry = 条目在记录中的编号
column-entry_url = 可查阅该条目原始字节的地址
column-member = ISO 3166-1三字母代码
column-iso2 = ISO 3166-1两字母代码
column-m49 = 联合国统计司M49代码
column-name = 简称
column-name_language = 所示名称的语文
column-formal_name = 正式全称
column-admitted = 加入联合国年份
column-groups = 在所查日期所属集团的键
column-group = 集团的键
column-group_kind = regional：区域组；negotiating：共同发言的集团；snapshot：某一文本在某日所列的名称
column-group_name = 集团名称
column-member_name = 成员名称
column-from = 成员资格的首日；来源未说明时为空
column-until = 成员资格结束后的首日；仍为成员时为空
column-certainty = seen（见于来源）、secondary（二手来源）、inferred（推断）或unverified（未经核实，可信度高、中、低）
column-body = 机构的键
column-session = 届会的键
column-agenda_item = 议程项目的键
column-provision = 规则的键
column-raised = 问题提出日期
column-reading = 解读的键，在所属规则内唯一
column-reading_words = 解读的文字表述
column-in_force = 论坛适用该解读时为yes，适用另一解读时为no，规则待定或未经核实时为空
column-title = 标题
column-summary = 内容摘要
column-positions = 该选项记录在案的立场数，包括已被取代和已撤销的立场
column-item = 项目的键：届会和编号
column-number = 项目在议程上的编号
column-description = 项目内容说明
column-rests_on = 据称该项目所依据的任务授权段落
column-wording = 措辞的键，在所属项目内唯一
column-wording_description = 措辞所述或所求内容的说明
column-put_forward_by = 措辞提出者，以表态方代码表示
column-document = 所表决决议的键
column-assembly_session = 大会届会
column-vote = yes（赞成）、no（反对）或abstain（弃权）；成员没有对应行的，即无表决记录，不论原因为何
