# Matters put for decision: acts, verbs, refusals, stages, pages.

## Instants

matter-when = { $date }, { $time } ({ $zone })

## Acts as sentences

act-terms-set-in-meeting = The terms of decisions in the meeting were set
act-terms-set-silence = The terms of the silence procedure were set
act-terms-set-after-consultations = The terms of decisions after consultations were set
act-matter-put = Matter { $matter } was put for decision: “{ $title }”
act-matter-opened = Matter { $matter } was opened: “{ $title }”
act-matter-opened-until = The silence procedure on matter { $matter } was opened until { $when }: “{ $title }”
act-consensus-tested = The Chair asked whether there is any objection to matter { $matter }
act-concern-raised = { $seat }: concern about matter { $matter }
act-hold-asked = { $seat }: matter { $matter } to be held until { $when }
act-objection-raised = { $seat }: objection { $number } to matter { $matter }
act-objection-raised-late = { $seat }: objection { $number } to matter { $matter }, received after the deadline and not counted
act-objection-raised-ends = { $seat }: silence on matter { $matter } broken (objection { $number }); the matter is not adopted
act-objection-raised-pauses = { $seat }: silence on matter { $matter } broken (objection { $number }); the procedure is paused
act-objection-raised-reopens = { $seat }: silence on matter { $matter } broken (objection { $number }); consultations are open again
act-objection-withdrawn = { $seat }: objection { $number } to matter { $matter } withdrawn
act-words-attached-reservation = { $seat }: reservation on matter { $matter }
act-words-attached-dissociation = { $seat }: dissociation from parts of matter { $matter }
act-words-attached-understanding = { $seat }: understanding on which it joins in matter { $matter }
act-words-attached-explanation-before = { $seat }: explanation before the decision on matter { $matter }
act-words-attached-explanation-after = { $seat }: explanation after the decision on matter { $matter }
act-consultation-held = Consultation { $number } on matter { $matter } took place on { $date } with: { $members }
act-consultation-confirmed = { $seat }: summary of consultation { $number } on matter { $matter } confirmed
act-text-changed = The text of matter { $matter } was changed
act-text-changed-until = The text of matter { $matter } was changed; silence now ends at { $when }
act-deadline-extended = The deadline of matter { $matter } was extended to { $when } (reason given: { $reason })
act-silence-resumed = The silence procedure on matter { $matter } goes on until { $when }
act-decision-taken-in-meeting = Decision { $decision } was taken in the meeting, without objection: “{ $title }”
act-decision-taken-silence = Decision { $decision } was taken, silence not having been broken: “{ $title }”
act-decision-taken-after-consultations = Decision { $decision } was taken after consultations, without objection: “{ $title }”
act-decision-taken-vote = Decision { $decision } was taken by a vote: “{ $title }”
act-matter-closed-not-adopted = Matter { $matter } was not adopted: “{ $title }” (reason given: { $reason })
act-matter-closed-withdrawn = Matter { $matter } was withdrawn: “{ $title }” (reason given: { $reason })
act-matter-closed-deferred = Matter { $matter } was deferred: “{ $title }” (reason given: { $reason })
act-matter-closed-taken-note-of = Matter { $matter } was taken note of: “{ $title }” (reason given: { $reason })
act-decision-cancelled = Decision { $decision } was cancelled by decision { $by } (reason given: { $reason })
act-vote-taken-carried = Matter { $matter } was voted on by roll call and carried: { $yes } in favour, { $no } against, { $abstain } abstaining
act-vote-taken-failed = Matter { $matter } was voted on by roll call and did not carry: { $yes } in favour, { $no } against, { $abstain } abstaining

## Runs of acts

run-terms-set = Terms of decisions set: { $count }
run-matter-put = Matters put for decision: { $count }
run-matter-opened = Matters opened: { $count }
run-consensus-tested = Questions whether anybody objects: { $count }
run-concern-raised = Concerns raised: { $count }
run-hold-asked = Wishes to hold: { $count }
run-objection-raised = Objections: { $count }
run-objection-withdrawn = Objections withdrawn: { $count }
run-words-attached = Reservations, dissociations, understandings and explanations: { $count }
run-consultation-held = Consultations held: { $count }
run-consultation-confirmed = Summaries of consultations confirmed: { $count }
run-text-changed = Texts changed: { $count }
run-deadline-extended = Deadlines extended: { $count }
run-silence-resumed = Silence procedures resumed: { $count }
run-decision-taken = Decisions taken: { $count }
run-matter-closed = Matters closed without a decision: { $count }
run-decision-cancelled = Decisions cancelled: { $count }
run-vote-taken = Votes by roll call: { $count }

## What is asked, after “it is not possible to”

verb-put-matter = put a matter for decision
verb-open-matter = open a matter
verb-test-consensus = ask whether anybody objects
verb-gavel = declare that it is so decided
verb-decide-by-silence = record that silence was not broken
verb-extend-deadline = extend a deadline
verb-resume-silence = resume a silence procedure
verb-change-text = change the text of a matter
verb-record-consultation = record a consultation
verb-close-matter = close a matter without a decision
verb-cancel-decision = cancel a decision
verb-take-vote = record a vote
verb-raise-concern = raise a concern
verb-ask-hold = ask to hold a matter
verb-object = object
verb-withdraw-objection = withdraw an objection
verb-attach-words = attach a reservation, a dissociation, an understanding or an explanation
verb-confirm-consultation = confirm the summary of a consultation

## Kinds of things

noun-matter = matter
noun-terms = terms of decision
noun-objection = objection
noun-consultation = consultation
noun-decision = decision
noun-hold = wish to hold
noun-language-version = language version
noun-vote = vote

## Refusals

refusal-WrongStage = Matter { $matter }, put under the rule { $provision }, is not at the stage for this ({ $stage }). Look at where it stands now.
refusal-SilenceWithoutHours = A silence procedure under the rule { $provision } needs its fewest hours. Give them.
refusal-DeadlineNeeded = A silence procedure under the rule { $provision } needs a deadline. Give one.
refusal-NoDeadlineInThisMode = Only a silence procedure that is running has a deadline, and this matter under the rule { $provision } is none. Leave the deadline out.
refusal-LanguagesMissing = The rule { $provision } demands the text in these languages as well: { $missing }. Silence starts when it is out.
refusal-DeadlineTooNear = The rule { $provision } demands at least { $hours } hours. Choose { $earliest } or later.
refusal-DeadlineNotPassed = Silence lasts until { $deadline }. Nothing follows from it before that.
refusal-DeadlinePassed = The deadline was { $deadline }. It is too late for this.
refusal-SilenceOver = Silence on matter { $matter } ended unbroken at { $ended }. What follows from it will be entered, and nothing else.
refusal-PresentNeeded = Under the rule { $provision } the members present take part. Count them and name them.
refusal-ExtensionOutOfBounds = The rule { $provision } allows an extension of at most { $hours } hours at a time. Choose a later time than the deadline, up to { $latest }.
refusal-HoldOutOfBounds = The rule { $provision } allows a matter to be held for at most { $hours } hours. Choose a time ahead, up to { $latest }, or object.
refusal-NotEntitled = { $member }: not among those entitled to take part in matter { $matter } under the rule { $provision }, as listed when it was opened. Look at the list.
refusal-TextSuperseded = The text of matter { $matter }, put under the rule { $provision }, is another one now. Read it and act on that.
refusal-TextUnchanged = The text of matter { $matter }, put under the rule { $provision }, is this one already. Nothing has to be changed.
refusal-ReasonsNeeded = The rule { $provision } demands reasons of whoever objects. Give them.
refusal-ObjectionOnRecord = Objection { $objection } of this delegation under the rule { $provision } is on record already. Withdraw it first, or leave it.
refusal-AlreadyWithdrawn = Objection { $objection } under the rule { $provision } was withdrawn already. Nothing has to be done.
refusal-HeadHasTheLastWord = The head of the delegation has acted on objection { $objection } under the rule { $provision }. Only the head changes that.
refusal-ObjectionStands = Under the rule { $provision } nothing is decided while objections stand ({ $objections }). Consult those who raised them.
refusal-HoldStands = { $member }: asked to hold until { $until }. Wait until then.
refusal-ParagraphsNeeded = A dissociation names paragraphs. Name them; whoever cannot live with the whole objects to it.
refusal-NobodyConsulted = The rule { $provision } demands consultations, and none is on record. Record one first.
refusal-PauseNotOver = The pause lasts until { $until }. Wait for it.
refusal-NotAsked = The Chair has not asked whether anybody objects to matter { $matter }, or not since it changed. Ask, then wait for the pause.
refusal-SwitchedOff = This is switched off in this forum by the rule { $provision }. Seek consensus.

## How far a matter has come

matter-stage-put = put, not open yet
matter-stage-open = open
matter-stage-paused = silence broken, paused
matter-stage-consulting = silence broken, in consultations
matter-stage-decided = decided
matter-stage-not-adopted = not adopted
matter-stage-withdrawn = withdrawn
matter-stage-deferred = deferred
matter-stage-taken-note-of = taken note of

## Not found

missing-matter = There is no matter { $key }
missing-decision = There is no decision { $key }
missing-objection = There is no objection { $key }
missing-consultation = There is no consultation { $key }
missing-terms = There are no terms of decision { $key }
missing-hold = There is no wish to hold { $key }
missing-language-version = There is no language version { $key }
missing-vote = There is no vote { $key }

## Pages of matters and decisions

nav-matters = Decisions
all-matters = All matters
matters-title = Matters put for decision
matters-heading = What is before the forum
matters-lede = Each matter with its stage, the way it is decided and its deadline. The forum decides by consensus: it asks who objects, and silence is nobody’s support.
matters-open-heading = Before the forum now
matters-none-open = Nothing is before the forum for decision.
matters-over-heading = Decided or closed
matters-none-over = Nothing has been decided or closed yet.
matter-number = Matter { $number }
matter-put-by = Put by: { $seat }, { $when }
matter-part-subject = What it is about
matter-subject-disposition = What the plenary makes of it
matter-part-rule = The rule
matter-part-text = Text
matter-part-people = Who takes part
matter-part-objections = Objections
matter-part-attached = Reservations, dissociations, understandings, explanations
matter-part-concerns = Concerns
matter-part-holds = Wishes to hold
matter-part-consultations = Consultations
matter-part-vote = Vote by roll call
matter-part-outcome = What was decided
matter-none = None is on record.
matter-whole = the whole
matter-opened-at = Opened
matter-entitled = Entitled to take part, as frozen at the opening: { $count }. The lists below name them all
matter-present = Counted as present ({ $count }): { $names }
matter-spoken = Have said something ({ $count }): { $names }
matter-silent = Have said nothing, which is not support ({ $count }): { $names }
matter-show-names = Show the names
objection-standing = Standing
objection-withdrawn = Withdrawn
objection-late = Received after the deadline, not counted
objection-reasons-withheld = The reasons are not shown.
consultation-not-confirmed = The summary was not confirmed by those consulted.
consultation-confirmed = Summary confirmed by
terms-hours-min = Hours of silence, at least: { $count }
terms-extension = Hours of an extension, at most: { $count }
terms-hold = Hours of a hold, at most: { $count }
terms-pause = Seconds between the question and the gavel: { $count }
terms-breakers-members = All members take part.
terms-breakers-members-present = The members present take part.
decisions-heading = Decisions
decisions-lede = Every decision of the forum, the newest first, with the rule by which it was taken.
decisions-none = The forum has taken no decision yet.
decisions-feed = Decisions as a feed (Atom)
decisions-feed-title = { $forum }: decisions
decision-number = Decision { $number }
decision-how-in-meeting = In the meeting, without objection
decision-how-silence = By silence that was not broken
decision-how-after-consultations = After consultations, without objection
decision-how-vote = By a vote
decision-cancelled-by = Cancelled by decision { $decision }
decision-entitled = Members entitled to take part: { $count }
decision-dissociated = Dissociated from parts of it
decision-confirmed-by = Declared by the Chair and confirmed by { $person }
decision-by-clerk = Recorded by the clerk when silence had ended unbroken
decision-no-stance = It writes no member’s position.

## Columns of the tables of matters and decisions

table-matters = What was put for decision, one matter a line
table-decisions = What the forum decided, one decision a line
column-matter = The number of the matter
column-subject = What kind of thing is decided, as a key: text, document, agenda, wording, reading, understanding and others
column-mode = in-meeting, silence or after-consultations
column-put_by = The seat from which it was put
column-put_at = When it was put
column-stage = How far it has come: put, open, paused, consulting, decided, not-adopted, withdrawn, deferred or taken-note-of
column-text = SHA-256 of the text, in hexadecimal; empty where there is none
column-opened_at = When it was opened; the list of those entitled was frozen then
column-silence_ends = When silence ends: the deadline, or the end of the last hold
column-entitled = How many members were entitled to take part
column-spoken = The members that have said something, by code; having said nothing is no support
column-objecting = The members whose objection stands, by code
column-dissociated = The members that dissociated themselves from a part of it, by code
column-decision = The number of the decision: year and count
column-how = How it came about: in-meeting, silence, after-consultations or vote
column-confirmed_by = The pseudonym of the second person who confirmed it; empty for what silence brought
column-cancelled_by = The later decision that cancelled it; it stays on record
column-cancelled_because = Why it was cancelled

## Letters, changed words, readings in dispute

matter-part-readings = Readings of the rule in dispute
matter-part-silence = What silence means
matter-part-effect = Effect
matter-reading-open = Members read the rule { $provision } differently. Nothing is decided that only one of these readings allows, until the forum settles how it is read.
matter-to-letter = Letter by which it was opened
matter-to-outcome = Letter of outcome
matter-closed-reason = Reason given
matter-asked-in = The Chair last asked whether anybody objects in
matter-asked-meeting = { $session }, meeting { $number }
objection-in-confidence = Reasons were given in confidence; they are shown to nobody here.
text-changed-words = The words that changed
text-left-out = left out:
text-put-in = put in:
decision-applied = Rule as applied
letter-silence-title = Silence procedure on matter { $number }
letter-opened-title = Opening of matter { $number }
letter-decision-title = Letter on decision { $number }
letter-outcome-title = Letter on the outcome of matter { $number }
letter-from = From
letter-to = To
letter-to-entitled = The members entitled to take part ({ $count })
letter-to-all = The members of the forum
letter-date = Date
letter-reference = Reference
letter-how = How it was decided
letter-declared = Declared
letter-outcome = Outcome
letter-cancelled = Since cancelled
letter-cancelled-by = { $decision } (reason given: { $reason })
letter-silence-opening = The following is put to the members by a silence procedure.
letter-opened-opening = The following is put to the members for decision.
letter-outcome-opening = The members are informed of the following outcome.
letter-silence-means = If nobody breaks silence before it ends, it is so decided. Whoever says nothing is not written down as having agreed.
letter-silence-object = A delegation breaks silence by an objection signed at its desk. What counts is when the server receives it.
letter-silence-hold = Whoever needs time can ask to hold instead, within the bounds of the rule.
letter-record = Drawn from the record of the forum, which proves it:
effect-none = Nothing was decided. What stood before goes on.
effect-text = The text named above stands as decided.
effect-subject = The following stands as decided:
effect-document = The document { $document } stands as decided.
effect-agenda = The agenda stands as adopted: { $session }
effect-reading = From { $date } on, the rule { $provision } is read as follows:
effect-understanding = For this case alone, without prejudice to anybody’s reading of the rule { $provision }, the following holds:

## Votes

votes-off = The forum does not vote: the desk has no form for a vote, and a vote that is asked for in another way is refused with this rule.
votes-on = Where consensus fails, a vote by roll call is the last resort. The Chair enters it through the programming interface; the desk has no form for it.
