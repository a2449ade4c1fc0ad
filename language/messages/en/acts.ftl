# What each act on record says, as a rapporteur would write it: in the past, about what was done.
# No full stop at the end: a page, a feed or a table puts these where it needs them.
# `agreement` says with what a verb agrees; a language that needs none leaves it out.
# Names of holders come with their article, as the middle of a sentence has them; the program puts
# the capital at the head of the sentence.
# $of is a member after “of”: “of the Bahamas”, “de la Colombie”; a language that says it otherwise
# gets the name alone.
# Names of documents, bodies, groups and sessions come as they are, so put them in quotation marks or
# beside a noun.

## The forum

act-forum-founded = The forum was founded: { $name }
act-founding-completed = The founding of the forum was completed from the pack “{ $pack }”
act-document-recorded = The document { $document } was entered: “{ $title }”

## Members and groups

act-member-admitted = { $member } was entered as a member
act-group-recorded-regional = The regional group “{ $group }” was entered
act-group-recorded-negotiating = The group “{ $group }” was entered, which speaks together
act-group-recorded-snapshot = The list “{ $group }” was entered: names that one text gives on one day
# $count is the number of members; $members names the first of them.
act-group-joined = { $count ->
    [one] { $members } was entered as a member of the group “{ $group }”
   *[other] { $members } were entered as members of the group “{ $group }”
}
act-group-joined-from = { $count ->
    [one] { $members } was entered as a member of the group “{ $group }” since { $date }
   *[other] { $members } were entered as members of the group “{ $group }” since { $date }
}
act-group-left = { $count ->
    [one] { $members } left the group “{ $group }” on { $date }
   *[other] { $members } left the group “{ $group }” on { $date }
}
# The last item of a list of names that is too long to be written out.
act-and-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}

## Bodies and officers

act-body-established = The body “{ $body }” was established
act-office-taken = { $name } ({ $member }) took office as { $post } of “{ $body }” on { $date }
act-office-taken-withheld = A national { $of }, whose name is withheld, took office as { $post } of “{ $body }” on { $date }
act-office-ended = The term of { $name } as { $post } of “{ $body }” ended on { $date }
act-office-ended-withheld = The term of an officer, whose name is withheld, as { $post } of “{ $body }” ended on { $date }
act-office-ended-because = { $sentence } ({ $why })
left-term-over = the term was over
left-resigned = resigned
left-recalled = recalled by the member
left-ended = the term was ended by a decision
left-unable = can no longer serve
act-post-chair = Chair
act-post-vice-chair = Vice-Chair
act-post-rapporteur = Rapporteur
act-post-co-facilitator = co-facilitator

## Sessions and agendas

act-session-scheduled = The session “{ $session }” was scheduled for { $dates }
act-meeting-scheduled = Meeting { $number } of the session “{ $session }” was scheduled for { $date }, { $time }
act-meeting-moved = Meeting { $number } of the session “{ $session }” was moved to { $date }, { $time }
act-meeting-cancelled = Meeting { $number } of the session “{ $session }” was cancelled
# A meeting as it is told elsewhere, and what part it is.
meeting-and-part = { $meeting }; { $part }
act-agenda-item-placed = Item { $number } was placed on the agenda of the session “{ $session }”: { $description }
# $holders is one or more names; $count how many.
act-wording-put-forward = { $count ->
    [one] { $holders } put forward a wording of item { $number } of the session “{ $session }”: { $description }
   *[other] { $holders } put forward a wording of item { $number } of the session “{ $session }”: { $description }
}
act-wording-put-forward-by-nobody-named = A wording of item { $number } of the session “{ $session }” was put forward: { $description }
act-agenda-stood-provisional = The agenda of the session “{ $session }” was provisional as of { $date }
act-agenda-stood-adopted = The agenda of the session “{ $session }” was adopted on { $date }
act-agenda-stood-adopted-with-reservations = The agenda of the session “{ $session }” was adopted on { $date }, with reservations on record
act-agenda-stood-not-adopted = The agenda of the session “{ $session }” was put on { $date } and not adopted

## Framework and provisions

act-element-recorded-pillar = The pillar “{ $title }” was entered
act-element-recorded-norm = The norm “{ $title }” was entered
act-element-recorded-cbm = The confidence-building measure “{ $title }” was entered
act-provision-recorded-in-force = The provision “{ $title }” was entered as in force
act-provision-recorded-open = The provision “{ $title }” was entered as open: members read it differently
act-provision-recorded-unverified = The provision “{ $title }” was entered as unverified in the official document

## Questions and positions

act-question-raised = The question was raised: “{ $question }”
act-option-put-forward = An answer to the question “{ $question }” was put forward: “{ $option }”
act-position-recorded-propose = { $holder } proposed on the question “{ $question }”: “{ $option }”
act-position-recorded-support = { $holder } supported on the question “{ $question }”: “{ $option }”
act-position-recorded-oppose = { $holder } opposed on the question “{ $question }”: “{ $option }”
act-position-recorded-reserve = { $holder } reserved its position on the question “{ $question }” as to: “{ $option }”
act-position-recorded-concern = { $holder } voiced concern on the question “{ $question }” about: “{ $option }”
act-position-recorded-neutral = { $holder } spoke on the question “{ $question }”, without taking a side, to: “{ $option }”
# Delegations that the source counts and does not name. `agreement` is "plural" beside them.
act-holder-unnamed-some = some delegations, which the source does not name,
act-holder-unnamed-many = many delegations, which the source does not name,
act-holder-unnamed-majority = a majority of delegations, which the source does not name,
act-holder-unnamed-all = all delegations, as the source says,
act-holder-officer = the { $post } of “{ $body }”
act-position-retracted = Position { $number }, on the question “{ $question }”, was retracted: { $reason }

## Roll calls

act-roll-call-recorded = The General Assembly voted on { $document } on { $date }: { $yes } in favour, { $no } against, { $abstain } abstaining

## Who acted

act-by-founder = Founder
act-by-secretariat = Secretariat
act-by-chair = Chair of “{ $body }”
act-by-delegation = Delegation { $of }
act-by-vice-chair = Vice-Chair of “{ $body }”
act-by-rapporteur = Rapporteur of “{ $body }”
act-by-co-facilitator = Co-facilitator of “{ $body }”
act-by-observer = Observer { $name }
act-by-stakeholder = Stakeholder { $name }
act-by-clerk = Clerk

## Feed and calendar

feed-title = { $forum }: the record
feed-subtitle = Every act on record, newest first
calendar-title = { $forum }: sessions and meetings
calendar-meeting = { $session }, meeting { $number } ({ $body })
calendar-tentative = These dates have not been confirmed in an official document.

## The keeping of the record

# $reason is a sentence or phrase in the language in which it was entered.
act-value-withheld = A sealed value is shown no longer: { $reason }
act-value-erased = What opens a sealed value was destroyed: { $reason }
act-log-key-rotated = The log is signed with a new key: { $reason }

## Seats, credentials and passkeys

# $seat is one of “Who acted” above, so it stands behind a colon; $person and $before are pseudonyms
# such as p-17; $role is one of the roles below.
act-credentials-presented = Letter of credentials { $number } was presented: { $seat }, head { $person }
act-credentials-presented-succeeds = Letter of credentials { $number } was presented: { $seat }, head { $person } in place of { $before }
act-credentials-stood-submitted = The credentials of letter { $number } were submitted as of { $date }: { $seat }
act-credentials-stood-provisional = The credentials of letter { $number } were accepted provisionally as of { $date }: { $seat }
act-credentials-stood-approved = The credentials of letter { $number } were approved as of { $date }: { $seat }
act-credentials-stood-contested = The credentials of letter { $number } were contested as of { $date }: { $seat }
act-credentials-stood-withdrawn = The credentials of letter { $number } were withdrawn as of { $date }: { $seat }
act-person-seated = From { $date }, { $person } holds the seat: { $seat } ({ $role })
act-role-changed = The role of { $person } was changed: { $seat } ({ $role })
act-person-unseated = The seat of { $person } was ended: { $seat }
act-person-unseated-why = The seat of { $person } was ended: { $seat } (reason given: { $reason })
act-head-disputed = The head { $person } was disputed from within: { $seat } (reason given: { $reason })
act-passkey-enrolled = Passkey { $number } was enrolled
act-passkey-ended = Passkey { $number } was ended
act-passkey-ended-why = Passkey { $number } was ended (reason given: { $reason })
act-role-head = head
act-role-alternate = alternate
act-role-adviser = adviser
act-role-officer = officer
act-role-focal-point = { $role }, focal point
