# Answers to people: why something is not there, cannot be shown, or cannot be entered.
# Each says what was asked, why not, and what can be done now.

## Nothing is there

missing-title = Not found
missing-page = There is no page at { $key }
missing-language = { $key } is not one of the six languages of this site
missing-entry = The record has no entry { $key }
missing-member = There is no member { $key }
missing-group = There is no group { $key }
missing-body = There is no body { $key }
missing-office = There is no office { $key }
missing-session = There is no session { $key }
missing-meeting = There is no meeting { $key }
missing-agenda-item = There is no agenda item { $key }
missing-wording = There is no wording { $key }
missing-document = There is no document { $key }
missing-element = The framework has no part { $key }
missing-provision = There is no rule { $key }
missing-reading = There is no reading { $key }
missing-question = There is no question { $key }
missing-option = There is no option { $key }
missing-position = There is no position { $key }
missing-seal = There is no sealed value { $key }
missing-roll-call = There is no roll call on { $key }
missing-near = Perhaps you are looking for one of these:
all-questions = See all questions
all-members = See all members
all-groups = See all groups
all-sessions = See all sessions and bodies
all-provisions = See all rules
all-framework = See the framework
all-documents = See all documents
all-record = See the newest entries of the record
first-page = Go to the first page

## A request that cannot be answered as it was asked

refused-title = This cannot be shown
refused-unknown-parameter = This page does not know “{ $name }”
refused-no-parameters = It takes nothing after the question mark. Leave that out.
refused-known-parameters = It takes: { $names }.
refused-repeated = “{ $name }” stands twice in the address
refused-give-once = Give it once.
refused-excluded = “{ $one }” and “{ $other }” exclude each other
refused-give-one = Give one of the two: a day, or an entry of the record.
refused-malformed = “{ $name }” cannot be “{ $value }”
refused-long-address = { $count ->
    [one] The address is longer than { $count } byte
   *[other] The address is longer than { $count } bytes
}
refused-long-query = { $count ->
    [one] What stands after the question mark is longer than { $count } byte
   *[other] What stands after the question mark is longer than { $count } bytes
}
refused-many-parameters = { $count ->
    [one] The address gives more than { $count } parameter
   *[other] The address gives more than { $count } parameters
}
refused-long-value = { $count ->
    [one] A value in the address is longer than { $count } byte
   *[other] A value in the address is longer than { $count } bytes
}
refused-long-body = { $count ->
    [one] What was sent is longer than { $count } byte
   *[other] What was sent is longer than { $count } bytes
}
refused-ask-less = Ask for less.
refused-plain = Show the page without it
wanted-date = Give a date as 2026-03-30, from the year { $from } to { $to }.
wanted-date-or-index = Give a date as 2026-03-30, or the index of an entry from 0 to { $to }.
wanted-date-record-empty = Give a date as 2026-03-30; the record has no entry yet.
wanted-number = Give a whole number from { $min } to { $max }.
wanted-one-of = Give one of these: { $words }.
# $list is a link with the text of wanted-list.
wanted-key = Give the key of one that is on record: { $list }.
wanted-list = see which there are
wanted-utf8 = The address is not correctly encoded. Copy it again from where you found it.

## What cannot be entered, by the code of the refusal

refusal-NotFounded = The forum has not been founded, so nothing can be entered. Found it first.
refusal-AlreadyFounded = The forum has been founded already and cannot be founded again. Enter what is missing from a seat that keeps the record.
refusal-FoundingComplete = The founding is complete, and the founder’s seat ended with it. Act from the seat of the secretariat or of a delegation.
# $seat is a seat, $verb what was asked: see the verbs below.
refusal-SeatMayNot = From the seat “{ $seat }” it is not possible to { $verb }. Ask whoever holds a seat that may.
refusal-MalformedKey = “{ $key }” does not have the form of a key. Use lower-case words joined by hyphens, or the code or symbol as it is written officially.
# $noun is a kind of thing: see the nouns below.
refusal-Unknown = Nothing is on record under “{ $key }” ({ $noun }). Check the key, or enter the thing first.
refusal-AlreadyOnRecord = “{ $key }” is on record already ({ $noun }). Use another key, or leave it as it is.
refusal-NothingNamed = A list is empty that has to name at least one ({ $noun }). Name it.
refusal-NamedTwice = The list names “{ $key }” twice ({ $noun }). Name it once.
refusal-EndsBeforeItBegins = It would end on { $to }, before it begins on { $from }. Check the two days.
refusal-AlreadyInGroup = { $member } is in the group { $group } on that day already. Nothing has to be entered.
refusal-NotInGroup = { $member } is not in the group { $group } on that day, so it cannot leave it. Check the day.
refusal-UnknownZone = “{ $zone }” is not in the time-zone database. Use a name such as America/New_York.
refusal-ClockChange = Clocks are changed in { $zone }: the time { $civil } occurs twice there, or not at all. Choose another time.
refusal-OutsideItsSession = This does not fall within the session { $session }: the day, the body or the number is another. Check it, or schedule another session.
refusal-ReadingsDiffer = The readings given are not those that the rule { $provision } admits: { $admitted }. Give exactly these.
refusal-ReadingOpen = Members read the rule { $provision } differently, and only one of the readings would allow this. It can be entered once the forum has settled how the rule is read.
refusal-NotAReadingOfTheQuestion = { $reading } is not a reading of the rule that the question concerns. Choose one of its readings, or none.
refusal-DeclarationIsTheHoldersOwn = A declaration can only be entered by the delegation whose position it is. Record the position with the document that shows it, or ask the delegation to declare it.
refusal-ExpressedInTheFuture = { $expressed } lies after today, { $today }. Give the day on which the position was expressed.
refusal-SamePositionOnRecord = The same holder, stance and evidence are on record as position { $position }. Nothing has to be entered.
refusal-AlreadyRetracted = Position { $position } was retracted already. Nothing has to be done.
refusal-OwnDeclarationStands = Position { $position } is the holder’s own declaration. Only its delegation can supersede it, by declaring anew.
refusal-SecondPersonNeeded = This needs two persons, and one was named. Have a second person confirm it.
refusal-AlreadyClosed = The sealed value { $seal } was withheld or erased already. Nothing has to be done.
refusal-NotTheSigningKey = The key named is not the one that signs the record now, which is { $signing }. Name that one.
refusal-MalformedHash = “{ $hash }” is not a SHA-256: it needs 64 digits from 0 to 9 and a to f. Compute it again from the file.
refusal-VotedTwice = { $member } is counted on two sides of the roll call. Check the source and keep one.

## What is asked, after “it is not possible to”

verb-found = found the forum
verb-keep-the-record = enter what the forum is made of
verb-record-position = record a position shown by a document
verb-declare-position = declare a position
verb-retract-position = retract a position
verb-close-value = withhold or erase a sealed value
verb-rotate-key = replace the key that signs the record

## Kinds of things, in brackets behind a key

noun-member = member
noun-group = group
noun-body = body
noun-office = office
noun-session = session
noun-meeting = meeting
noun-agenda-item = agenda item
noun-wording = wording of an agenda item
noun-document = document
noun-element = part of the framework
noun-provision = rule
noun-reading = reading
noun-question = question
noun-option = option
noun-position = position
noun-roll-call = roll call
noun-seal = sealed value

## Seats that common.ftl does not name

seat-founder = Founder
