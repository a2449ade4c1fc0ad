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
# $person is a pseudonym such as p-17, $role a role from acts.ftl.
refusal-SeatsNotInForce = Nobody has been seated in the secretariat yet. Open the founding link and seat its first two officers first.
refusal-NotSeated = { $person } does not hold the seat “{ $seat }”, or not yet. Ask whoever administers it to seat that person, or act from a seat that is held.
refusal-SeatEnded = The seat “{ $seat }” of { $person } has ended. Nothing can be done from it any more; if that is an error, ask whoever administers it.
refusal-RoleMayNot = In the role “{ $role }” it is not possible to { $verb }. Ask somebody of your delegation whose role allows it.
refusal-OfAnotherSeat = From the seat “{ $seat }” it is possible to { $verb } for that seat only. Ask whoever holds the other one.
refusal-SecondPersonNotSeated = { $person }, named as the second person, does not hold this seat. Name another one who does.
refusal-SignatureNeeded = To { $verb }, everybody who acts signs with a passkey. Sign, or enrol a passkey first.
refusal-PasskeyDoesNotStand = Passkey { $passkey } has ended, is not on record, or belongs to somebody else. Sign with another one.
refusal-DeviceBoundNeeded = Passkey { $passkey } can be copied to other devices. Officers sign with one that cannot, such as a security key: enrol one.
refusal-AlreadySeated = { $person } holds the seat “{ $seat }” already and nothing would change. To let the person in again, send a new invitation.
refusal-HeadByLetterOnly = Who is head of “{ $seat }” is said by a letter of credentials and cannot be changed from within. Send the secretariat a new letter.
refusal-RoleNotOfSeat = The seat “{ $seat }” has no role “{ $role }”. Choose one that it has.
refusal-NotForOneself = Nobody can { $verb } for themselves. Ask another person of your seat.
refusal-FirstOfficersSeated = The first two officers are seated. From here on two officers of the secretariat together seat the next.
refusal-TwoOfficersMustRemain = Two officers must remain in the secretariat, or nobody could be seated any more. Seat another one first.
refusal-NotAParty = The seat “{ $seat }” is not opened by a letter of credentials. Two officers of the secretariat seat its people.
refusal-LaterLetterOnRecord = Letter { $credentials } of the same delegation is later. Act on that one.
refusal-CredentialsContested = The credentials of “{ $seat }” are contested, and nothing here decides who represents the member. Record the other letter as a document of the contest; another head can be named when the contest is settled.
refusal-CredentialsWithdrawn = Letter { $credentials } was withdrawn. Present a new letter.
refusal-NotInvited = Neither an unused invitation nor another passkey of yours speaks for this passkey. Ask a focal point of your delegation to invite you again.
refusal-ReasonNeeded = Say why. The reason stays on record.
refusal-SignedSomethingElse = What you signed is not what would be entered now. Look at it again and sign again.
refusal-SignatureFails = The signature of passkey { $passkey } is not one by its key over this act and for this site. Sign again, or use another passkey.
refusal-ProofUsedBefore = This signature was used for an entry before. Sign again.
refusal-PublicKeyUnreadable = The public key of this passkey cannot be read. Use another passkey or another device.

## What is asked, after “it is not possible to”

verb-found = found the forum
verb-keep-the-record = enter what the forum is made of
verb-record-position = record a position shown by a document
verb-declare-position = declare a position
verb-retract-position = retract a position
verb-close-value = withhold or erase a sealed value
verb-rotate-key = replace the key that signs the record
verb-seat-first-officer = seat the first officers of the secretariat
verb-seat-officer = seat an officer
verb-unseat-officer = end the seat of an officer
verb-present-credentials = present a letter of credentials
verb-replace-head = name another head of a delegation or invite the head again
verb-stand-credentials = record how credentials stand
verb-withdraw-credentials = record that credentials were withdrawn
verb-seat-person = seat a person in a delegation
verb-change-role = change a person’s role
verb-unseat-person = end a person’s seat
verb-dispute-head = dispute the head of a delegation
verb-leave-seat = give up a seat
verb-enrol-passkey = enrol a passkey
verb-end-passkey = end a passkey
verb-read-desk = read what waits on a seat
verb-read-people = read the names and contacts of people
verb-read-credentials = read letters of credentials
verb-read-security-log = read the security log
verb-invite = send an invitation
verb-confirm-for-another = confirm what another person asks for
verb-end-session = end a sign-in session
verb-issue-token = issue a token
verb-revoke-token = revoke a token

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
noun-credentials = letter of credentials
noun-passkey = passkey
noun-person = person
noun-observer = observer
noun-stakeholder = stakeholder

## Seats that common.ftl does not name

seat-founder = Founder
