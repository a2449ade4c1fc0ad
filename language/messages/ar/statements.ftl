# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = أُدرج البيان { $number }: «{ $title }»، { $holder }، { $date }
act-statement-recorded-report = أُدرج التقرير { $number }: «{ $title }»، { $publisher }، { $date }
act-position-disputed = { $seat }: الموقف { $number } في المسألة «{ $question }» نُقل خطأ: { $reason }
act-dispute-settled-retracted = سُوّي الاعتراض { $dispute } على نقل الموقف { $number }: أُلغي الموقف
act-dispute-settled-declared = سُوّي الاعتراض { $dispute } على نقل الموقف { $number }: أعلن الوفد موقفه بنفسه
act-dispute-settled-withdrawn = { $seat }: سُحب الاعتراض { $dispute } على نقل الموقف { $number }

run-statement-recorded = البيانات والتقارير المدرجة: { $count }
run-position-disputed = المواقف المعترض على نقلها: { $count }
run-dispute-settled = الاعتراضات التي سُوّيت: { $count }

## Verbs, nouns and what is missing

verb-record-statement = إدراج بيان أو تقرير
verb-raise-question = طرح مسألة أو اقتراح جواب
verb-dispute-position = القول إن موقفا نُقل خطأ
verb-settle-dispute = تسوية اعتراض على نقل موقف
noun-statement = بيان
noun-dispute = اعتراض على نقل موقف
missing-statement = لا يوجد بيان { $key }
missing-dispute = لا يوجد اعتراض { $key }
all-statements = عرض جميع البيانات

## Refusals

refusal-SpeakerNeeded = لم يُذكر من يتكلم. اذكر المتكلم؛ ولا يجوز أن يتناول عدة متكلمين إلا تقرير من طرف ثالث.
refusal-StatementOnRecord = هذا الملف مسجل بالفعل بوصفه البيان { $statement }. ولا حاجة إلى إدراج شيء.
refusal-OutsideTheText = الموضع المقتبس ليس في نص { $document }، وعدد بايتات هذا النص { $bytes }. حدد الكلمات في النص من جديد.
refusal-NotOfTheDelegation = الموقف { $position } غير منسوب إلى { $member }. ولا يعترض على نقله إلا الوفد الذي نُسب إليه.
refusal-DisputeOnRecord = الاعتراض { $dispute } على نقل هذا الموقف لم يُسوَّ بعد. ولا حاجة إلى إدراج شيء.
refusal-DisputeSettledBefore = سُوّي الاعتراض { $dispute } بالفعل. ولا حاجة إلى فعل شيء.
refusal-DisputeStands = ما زال الموقف { $position } قائما كما اعتُرض عليه. ألغه، أو دع الوفد يعلن موقفه بنفسه أو يسحب الاعتراض { $dispute }.
