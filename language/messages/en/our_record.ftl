# What the record says of a holder: over time, disputed, annotated, and answered by its delegation.

## Beside a position

position-confirms = Confirms what is on record of it: { $position }
position-corrects = Corrects what was reported of it: { $position }
position-note = Note
position-over-time = Over time
note-more = { $count ->
    [one] { $count } earlier note
   *[other] { $count } earlier notes
}

## A holder on a question over time

timeline-heading = { $holder } on “{ $question }”, over time
timeline-lede = What is on record, day by day, with its words. Nothing is concluded for the days between two statements.
timeline-as-of = What stands on { $date }
timeline-steps = Day by day
timeline-raised = The question was raised.
timeline-between = Nothing is recorded between these two statements.
timeline-since = No further statement is recorded since.
timeline-disputed = { $position } is said to be reported wrongly.
timeline-annotated = The delegation sets a note beside { $position }.
timeline-retracted = { $position } was retracted: it had been entered in error.
timeline-settled-retracted = Settled: { $position } was retracted.
timeline-settled-declared = Settled: the delegation’s own declaration took the place of { $position }: { $declared }.
timeline-settled-withdrawn = Settled: the delegation no longer disputes { $position }.
timeline-stands = Stands
timeline-sign-past = Superseded
timeline-groups = Groups through which it was heard
timeline-part = Part { $number } of { $count }
timeline-picture = { $count ->
    [one] { $count } statement on a line of time. The list below says the same in words.
   *[other] { $count } statements on a line of time. The list below says the same in words.
}
timeline-data = The same as data

## Disputes

disputes-title = Positions said to be reported wrongly
disputes-lede = What a delegation says of a position reported of it stands beside the position until it is settled. Nobody settles it against the word of the delegation.
disputes-open = { $count ->
    [one] { $count } position is said to be reported wrongly
   *[other] { $count } positions are said to be reported wrongly
}
disputes-more = { $count ->
    [one] { $count } more is listed once others are settled.
   *[other] { $count } more are listed once others are settled.
}
disputes-settled = Settled
disputes-pages = Pages of disputes
disputes-newer = Newer disputes
disputes-older = Older disputes
disputes-public = The list that everybody sees
disputed-raised = Said on { $date }
disputed-title = Dispute { $number } about a position
disputed-lede = Look at the words on which the position rests. If it was read wrongly, retract it and record what is right; then settle the dispute. If the words bear it out, leave both standing: the delegation can declare its own position or withdraw the dispute.
disputed-retract = Retract the position
disputed-retract-lede = The position stays on record and visible, and no longer stands. Say why it should not have been entered.
disputed-reason = Why it should not have been entered
disputed-settle = Settle the dispute
disputed-settle-lede = The record says by itself what settled it: that the position was retracted, or that the delegation’s own declaration has taken its place.
disputed-note = What a reader should know
disputed-read-again = Read the statement again
desk-nav-disputes = Disputes

## What the record says of us

desk-nav-our-record = Our record
ours-title = What the record says: { $seat }
ours-lede = Confirm it as your own declaration, correct it, set a note beside it, or say that it is reported wrongly. You need do nothing: what is reported stays marked as reported.
ours-count = { $count ->
    [one] { $count } position is on record.
   *[other] { $count } positions are on record.
}
ours-since = What is new since { $at } is marked.
ours-nothing-new = Nothing is new.
ours-new = New
ours-confirm = Confirm
ours-confirm-lede = You say it yourself: a declaration of your delegation, with the same stance, takes the place of what was reported. That stays visible.
ours-correct = Correct
ours-correct-lede = You say what is right: a declaration of your delegation takes the place of what was reported. That stays visible, marked as corrected.
ours-annotate = Add a note
ours-annotate-lede = A note stands beside the position and changes nothing of it.
ours-dispute = Reported wrongly
ours-dispute-lede = It stays marked as disputed wherever it is shown until the dispute is settled. Whoever keeps the record is told.
ours-withdraw = Withdraw the dispute
ours-withdraw-lede = You no longer say that the position is reported wrongly. What was said stays on record.
ours-words = In your own words
ours-note = Your note
ours-note-hint = For instance in which context the words were spoken, or where the whole statement stands. It is published as you write it.
ours-wrong = What is wrong with it
ours-wrong-hint = It is published as you write it.
ours-withdraw-note = What a reader should know of it
ours-on-record = On record
ours-evidence = How it is known
ours-expressed = Day
waiting-our-record = { $count ->
    [one] { $count } position said to be your delegation’s is new to you.
   *[other] { $count } positions said to be your delegation’s are new to you.
}

## The tables

table-disputes = What delegations say is reported wrongly, one dispute a line
table-annotations = Notes of delegations beside positions, one a line
table-timeline = What happened about positions, one step a line, in the order of days
column-dispute = The number of the dispute
column-reason = What the delegation says is wrong
column-dispute_standing = open or settled
column-settlement = What settled it: retracted, declared or withdrawn
column-declared = The declaration that took the position’s place, where that settled it
column-settling_note = What a reader should know of the settling
column-settled_at = When its settling was entered
column-settled_by = The seat from which its settling was entered
column-annotation = The number of the note
column-note = The note of the delegation
column-step = The key of the step: the position, what happened, and the dispute or the note
column-what = What happened: expressed, disputed, settled, annotated or retracted
column-step_words = The words of the position, the dispute, its settling, the note or the retraction
column-reference = The number of the dispute or the note
column-stood_until = The first day on which a later position had taken its place
column-confirms = The position that the delegation confirms by declaring this one
column-corrects = The position that the delegation corrects by declaring this one
column-disputed = Whether it is said to be reported wrongly and that is not settled
column-disputes = The numbers of all disputes about it
column-annotations = The numbers of the delegation’s notes beside it
