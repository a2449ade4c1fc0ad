# Provisions (called rules on the pages), the framework, documents and roll calls.

provisions-title = Rules
provisions-heading = The rules, and how they are read
provisions-lede = Each rule stands with its source and with every reading of it that members hold. The forum settles how a rule is read; this record does not.
provisions-open = Contested: members read them differently
provisions-open-note = What every reading allows can go ahead. What only one reading allows waits until the forum settles the matter.
provisions-in-force = In force
provisions-in-force-note = One reading is applied by the forum.
provisions-unverified = Unverified
provisions-unverified-note = What they say has not been checked in the official document.
provisions-none = None on record.

## One provision

readings-heading = { $count ->
    [one] One reading
   *[other] { $count } readings, side by side
}
readings-note = The order is that of the record and says nothing about which is right. Who holds a reading is known from positions on the options that carry it.
reading-in-force = The forum applies this reading.
reading-no-option = No option carries this reading, so nobody is on record on it.
reading-carried = Held through the option “{ $option }”
provision-questions-heading = Questions that concern it
provision-no-questions = No question on record concerns it.

## The framework

framework-title = Framework
framework-heading = The framework of responsible State behaviour
framework-lede = Pillars, norms and confidence-building measures by short title and summary, in this record’s own words, each with the place where it stands.
framework-pillars = { $count ->
    [one] { $count } pillar
   *[other] { $count } pillars
}
framework-norms = { $count ->
    [one] { $count } norm
   *[other] { $count } norms
}
framework-cbms = { $count ->
    [one] { $count } confidence-building measure
   *[other] { $count } confidence-building measures
}
framework-none = None on record.

## Documents

documents-title = Documents
documents-heading = What the record rests on
documents-lede = Nothing is on record without a source. These are the documents cited, by kind.
document-title = { $symbol }: { $title }
document-kind-report = Reports of United Nations bodies
document-kind-resolution = Resolutions of the General Assembly
document-kind-decision = Decisions of the General Assembly
document-kind-rules = Rules of procedure
document-kind-paper = Letters, papers and drafts
document-kind-statement = Statements of delegations and groups
document-kind-meeting-page = Meeting pages of the secretariat
document-kind-press = Press releases
document-kind-third-party-report = Reports by third parties
document-kind-dataset = Tables of data
document-cited-heading = What rests on it
document-uncited = Nothing on record cites it.
cited-by-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
cited-by-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
cited-by-provisions = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}
cited-by-items = { $count ->
    [one] { $count } agenda item
   *[other] { $count } agenda items
}
cited-by-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
cited-by-bodies = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
}
cited-by-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}
cited-by-elements = { $count ->
    [one] { $count } part of the framework
   *[other] { $count } parts of the framework
}
cited-by-roll-calls = { $count ->
    [one] { $count } roll call
   *[other] { $count } roll calls
}
# $stance is a label: "Supports".
cited-position = { $holder } ({ $stance }): { $question }
cited-position-paragraph = Paragraph { $paragraph }: { $holder } ({ $stance }): { $question }

## Roll calls

roll-call-title = Roll call on { $symbol }
roll-call-when = Voted on { $date }, session { $session } of the General Assembly
roll-call-to-document = The resolution
roll-call-note = Members without a vote on record are listed last; why is not known and not guessed.
roll-call-side = { $vote }: { $count }
roll-call-nobody = Nobody.
