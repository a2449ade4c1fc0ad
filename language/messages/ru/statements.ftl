# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = Внесено заявление { $number }: «{ $title }», { $holder }, { $date }
act-statement-recorded-report = Внесён отчёт { $number }: «{ $title }», { $publisher }, { $date }
act-position-disputed = { $seat }: позиция { $number } по вопросу «{ $question }» изложена неверно: { $reason }
act-dispute-settled-retracted = Урегулирован спор { $dispute } о позиции { $number }: позиция аннулирована
act-dispute-settled-declared = Урегулирован спор { $dispute } о позиции { $number }: делегация сама заявила свою позицию
act-dispute-settled-withdrawn = { $seat }: спор { $dispute } о позиции { $number } снят

run-statement-recorded = Внесено заявлений и отчётов: { $count }
run-position-disputed = Оспорено позиций: { $count }
run-dispute-settled = Урегулировано споров: { $count }

## Verbs, nouns and what is missing

verb-record-statement = внести заявление или отчёт
verb-raise-question = поставить вопрос или предложить ответ
verb-dispute-position = заявить, что позиция изложена неверно
verb-settle-dispute = урегулировать спор о позиции
noun-statement = заявление
noun-dispute = спор о позиции
missing-statement = Нет заявления { $key }
missing-dispute = Нет спора { $key }
all-statements = Показать все заявления

## Refusals

refusal-SpeakerNeeded = Не указано, кто выступает. Назовите выступающего; только отчёт третьей стороны может касаться нескольких.
refusal-StatementOnRecord = Этот файл уже внесён как заявление { $statement }. Вносить ничего не нужно.
refusal-OutsideTheText = Указанного места нет в тексте { $document }, в котором { $bytes } байт. Выделите слова в тексте ещё раз.
refusal-NotOfTheDelegation = Позиция { $position } не приписывается делегации: { $member }. Оспорить её может только та делегация, которой она приписывается.
refusal-DisputeOnRecord = Спор { $dispute } об этой позиции ещё не урегулирован. Вносить ничего не нужно.
refusal-DisputeSettledBefore = Спор { $dispute } уже урегулирован. Делать ничего не нужно.
refusal-DisputeStands = Позиция { $position } остаётся в том виде, в каком её оспорили. Аннулируйте её или дождитесь, пока делегация заявит свою позицию или снимет спор { $dispute }.
