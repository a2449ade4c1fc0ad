# The first page.

forum-title = What is open, and who stands where
forum-full-name = In full:
forum-dates-heading = Next dates
forum-no-dates = No session lies ahead on record.
forum-lately-heading = What changed lately
forum-to-record = Read the whole record
# $date is a day, $entry a link to an entry of the record.
lately-place = { $date }, { $entry }
forum-open-heading = { $count ->
    [0] On no question do views on record differ
    [one] On { $count } question views on record differ
   *[other] On { $count } questions views on record differ
}
# What stands under the heading before it: how a question comes to stand there.
forum-open-note = One is behind an option and another is not, or different options are backed. The questions stand in the order in which they were raised.
forum-others-heading = { $count ->
    [one] { $count } other question
   *[other] { $count } other questions
}
forum-others-note = On these the views on record do not differ, or there is none. That nobody has objected on record is not agreement.
# What this site is, and what can be done with it.
forum-what = This is its public record: who holds which position, since when and on what evidence; what is before the forum for decision, and until when; what was decided. Everyone can read it, cite it and verify it.
forum-task-open = See where views differ
forum-task-member = Find what a member said
forum-task-verify = Verify the record
forum-task-data = Take the data
forum-task-desk = Act for a delegation or an office
forum-how-to-read = In each picture every member has its seat. A mark shows who took a position; a small dot means that no position is recorded, which is neither support nor opposition.
theme-rules = On the rules: how provisions are to be read
theme-others = On the substance and on the way of working
card-silent = { $count ->
    [one] No position recorded: { $count } member
   *[other] No position recorded: { $count } members
}
forum-to-questions = { $count ->
    [one] { $count } more question
   *[other] { $count } more questions
}

## Dates of sessions

session-in-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
session-now = now
session-over = over

## What changed lately, several entries told as one line

run-forum-founded = The forum was founded
run-founding-completed = The founding was completed
run-document-recorded = { $count ->
    [one] { $count } document was entered
   *[other] { $count } documents were entered
}
run-member-admitted = { $count ->
    [one] { $count } member was entered
   *[other] { $count } members were entered
}
run-group-recorded = { $count ->
    [one] { $count } group was entered
   *[other] { $count } groups were entered
}
# $about is the name of a group.
run-group-joined = { $count ->
    [one] { $count } entry on the members of { $about }
   *[other] { $count } entries on the members of { $about }
}
run-group-left = { $count ->
    [one] { $count } entry on members that left { $about }
   *[other] { $count } entries on members that left { $about }
}
run-body-established = { $count ->
    [one] { $count } body was entered
   *[other] { $count } bodies were entered
}
run-office-taken = { $count ->
    [one] { $count } officer took office
   *[other] { $count } officers took office
}
run-office-ended = { $count ->
    [one] { $count } term of office ended
   *[other] { $count } terms of office ended
}
run-session-scheduled = { $count ->
    [one] { $count } session was scheduled
   *[other] { $count } sessions were scheduled
}
run-meeting-scheduled = { $count ->
    [one] { $count } meeting was scheduled
   *[other] { $count } meetings were scheduled
}
run-agenda-item-placed = { $count ->
    [one] { $count } agenda item was placed
   *[other] { $count } agenda items were placed
}
run-wording-put-forward = { $count ->
    [one] { $count } wording of an agenda item was put forward
   *[other] { $count } wordings of agenda items were put forward
}
run-agenda-stood = { $count ->
    [one] { $count } standing of an agenda was entered
   *[other] { $count } standings of agendas were entered
}
run-element-recorded = { $count ->
    [one] { $count } part of the framework was entered
   *[other] { $count } parts of the framework were entered
}
run-provision-recorded = { $count ->
    [one] { $count } provision was entered
   *[other] { $count } provisions were entered
}
run-question-raised = { $count ->
    [one] { $count } question was raised
   *[other] { $count } questions were raised
}
# $about is a question.
run-option-put-forward = { $count ->
    [one] { $count } option was put forward on “{ $about }”
   *[other] { $count } options were put forward on “{ $about }”
}
run-position-recorded = { $count ->
    [one] { $count } position was entered on “{ $about }”
   *[other] { $count } positions were entered on “{ $about }”
}
run-position-retracted = { $count ->
    [one] { $count } position was retracted
   *[other] { $count } positions were retracted
}
run-roll-call-recorded = { $count ->
    [one] { $count } roll call of the General Assembly was entered
   *[other] { $count } roll calls of the General Assembly were entered
}
run-value-withheld = { $count ->
    [one] { $count } personal value was withheld
   *[other] { $count } personal values were withheld
}
run-value-erased = { $count ->
    [one] { $count } personal value was erased
   *[other] { $count } personal values were erased
}
run-log-key-rotated = { $count ->
    [one] The key that signs the record was replaced { $count } time
   *[other] The key that signs the record was replaced { $count } times
}
run-credentials-presented = Letters of credentials presented: { $count }
run-credentials-stood = Standings of credentials entered: { $count }
run-person-seated = Persons seated: { $count }
run-role-changed = Roles changed: { $count }
run-person-unseated = Seats ended: { $count }
run-head-disputed = Disputes over a head: { $count }
run-passkey-enrolled = Passkeys enrolled: { $count }
run-passkey-ended = Passkeys ended: { $count }
