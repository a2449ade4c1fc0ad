# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = Statement { $number } was entered: “{ $title }”, { $holder }, { $date }
act-statement-recorded-report = Report { $number } was entered: “{ $title }”, { $publisher }, { $date }
act-position-disputed = { $seat }: position { $number }, on the question “{ $question }”, is reported wrongly: { $reason }
act-dispute-settled-retracted = Dispute { $dispute } about position { $number } was settled: the position was retracted
act-dispute-settled-declared = Dispute { $dispute } about position { $number } was settled: the delegation declared its own position
act-dispute-settled-withdrawn = { $seat }: dispute { $dispute } about position { $number } withdrawn

run-statement-recorded = Statements and reports entered: { $count }
run-position-disputed = Positions disputed: { $count }
run-dispute-settled = Disputes settled: { $count }

## Verbs, nouns and what is missing

verb-record-statement = enter a statement or a report
verb-raise-question = raise a question or put an answer forward
verb-dispute-position = say that a position is reported wrongly
verb-settle-dispute = settle a dispute about a position
noun-statement = statement
noun-dispute = dispute about a position
missing-statement = There is no statement { $key }
missing-dispute = There is no dispute { $key }
all-statements = See all statements

## Refusals

refusal-SpeakerNeeded = It is not said who speaks. Name the speaker; only a report by somebody else can tell of several.
refusal-StatementOnRecord = This file is on record already as statement { $statement }. Nothing has to be entered.
refusal-OutsideTheText = The place quoted is not in the text of { $document }, which has { $bytes } bytes. Select the words in the text again.
refusal-NotOfTheDelegation = Position { $position } is not said to be that of { $member }. Only the delegation whose position it is said to be can dispute it.
refusal-DisputeOnRecord = Dispute { $dispute } about this position is not settled yet. Nothing has to be entered.
refusal-DisputeSettledBefore = Dispute { $dispute } was settled already. Nothing has to be done.
refusal-DisputeStands = Position { $position } still stands as it was disputed. Retract it, or let the delegation declare its own position or withdraw dispute { $dispute }.
