# The desk of matters put for decision: which there are, where each stands, what can be done.

desk-nav-matters = Matters
deciding-title = Matters put for decision
deciding-lede = Each matter with its stage and its deadline. What your seat can do stands on its page.
deciding-none = No matter has been put.
deciding-matter = Matter
deciding-matter-title = Matter { $number }: { $title }
deciding-can = What can be done
deciding-can-nothing = Your seat takes no part in deciding it.
waiting-matter = { $matter }: nothing is decided yet.
waiting-silence = Silence procedure on { $matter }. If nobody breaks silence, it is decided then. Your delegation has said nothing.
waiting-silence-spoken = Silence procedure on { $matter }. If nobody breaks silence, it is decided then. Your delegation has said something and has not broken silence.
waiting-silence-runs = { $count ->
    [0] Silence procedure on { $matter }. No member has said anything.
    [one] Silence procedure on { $matter }. { $count } member has said something; nobody has broken silence.
   *[other] Silence procedure on { $matter }. { $count } members have said something; nobody has broken silence.
}
waiting-ripe = { $matter }: it can be declared decided.

## Where a matter stands

deciding-stage = Stage
deciding-mode = Way of deciding
deciding-mode-in-meeting = In the meeting, without objection
deciding-mode-silence = By a silence procedure
deciding-mode-after-consultations = After consultations, without objection
deciding-rule = Rule
deciding-text = Text
deciding-text-version = Version { $number }, SHA-256 { $hash }
deciding-deadline = Silence ends
deciding-pause = The Chair asked; the pause ends
deciding-reasons = Reasons for an objection
deciding-reasons-required = The terms demand them.
deciding-reasons-optional = They may be left out.
deciding-on-break = If silence is broken
deciding-on-break-ends = The procedure ends and the matter is not adopted.
deciding-on-break-pauses = The procedure is paused until the Chair resumes it with a new deadline.
deciding-on-break-reopens = Consultations are open again.
deciding-objections = Objections standing
deciding-hold-until = Held until
deciding-entitled = Members entitled to take part

## What can be done

deciding-put = Put a matter for decision
deciding-put-lede = Name what is to be decided, in which way and under which rule. A text is known by its hash: it is this one and no other.
deciding-object = Object
deciding-object-silence = Break silence
deciding-object-lede = You object to the text shown here and to no other. What counts is when this server receives your signed objection. While it stands nothing is decided by consensus.
deciding-withdraw = Withdraw an objection
deciding-hold = Ask to hold
deciding-hold-lede = A hold is no objection. It ends by itself at the time you name.
deciding-concern = Raise a concern
deciding-concern-lede = A concern is no objection and stops nothing. It is published as it stands.
deciding-attach = Attach a reservation, dissociation, understanding or explanation
deciding-attach-lede = These are your delegation’s own words. They let the decision pass and are published with it.
deciding-confirm = Confirm the summary of a consultation
deciding-open = Open it
deciding-open-lede = The list of those entitled to take part is frozen. A silence procedure needs a deadline and the text in the languages its terms demand.
deciding-ask = Ask whether anybody objects
deciding-ask-lede = A counted pause begins. You can declare it decided once it is over and nobody has objected.
deciding-gavel = Declare that it is so decided
deciding-gavel-lede = A second person signs as well. Whoever said nothing is not written down as having agreed.
deciding-extend = Extend the deadline
deciding-resume = Resume the silence procedure
deciding-change = Change the text
deciding-change-lede = Every clock starts anew. Objections stand until those who raised them withdraw them.
deciding-consult = Record a consultation
deciding-consult-lede = Being consulted is not agreeing. The confidential part is sealed; the rest is published.
deciding-close = Close it without a decision
deciding-cancel = Cancel the decision by a later one

## Fields

deciding-fault-time = This is not a day with a time. Give it as 2026-07-10T18:00.
deciding-paragraphs = Paragraphs
deciding-paragraphs-hint = Numbers as the text counts them, for instance 27 PP22 OP34. Left empty, the whole is meant.
deciding-words = Words
deciding-words-hint = They are published as they stand.
deciding-why = Reasons
deciding-why-hint = Anybody can read them. They are sealed in the record, so that they can be withheld later under a rule.
deciding-time-until = Until when, in the forum’s civil time
deciding-time-deadline = Deadline, in the forum’s civil time
deciding-time-deadline-hint = For a silence procedure alone.
deciding-objection = Which objection
deciding-given = What it is
deciding-given-reservation = A reservation
deciding-given-dissociation = A dissociation from the paragraphs named
deciding-given-understanding = An understanding on which it joins
deciding-given-explanation-before = An explanation before the decision
deciding-given-explanation-after = An explanation after the decision
deciding-consultation = Which consultation
deciding-present = Members present
deciding-present-hint = Needed where the rule counts those present.
deciding-with = Members consulted
deciding-with-hint = Being consulted is not agreeing.
deciding-on = Day
deciding-format = In which form
deciding-format-bilateral = With one delegation
deciding-format-informal = With several, informally
deciding-format-open-to-all = Open to all members
deciding-format-written = In writing
deciding-summary = Public summary
deciding-confidential = Confidential part
deciding-confidential-hint = It is sealed in the record.
deciding-would-meet = Words that would meet an objection
deciding-closing = What came of it
deciding-by-decision = The later decision
deciding-sha256 = SHA-256 of the original text
deciding-sha256-hint = Only where the text is none of the documents on record.
deciding-original = Language of the original
deciding-document = Document on record
deciding-document-hint = Its fingerprint is taken from the record; nothing has to be typed.
deciding-version-ar = SHA-256 of the Arabic version
deciding-version-zh = SHA-256 of the Chinese version
deciding-version-en = SHA-256 of the English version
deciding-version-fr = SHA-256 of the French version
deciding-version-ru = SHA-256 of the Russian version
deciding-version-es = SHA-256 of the Spanish version
deciding-status = Standing of the other versions
deciding-status-official = Issued by the United Nations
deciding-status-unofficial = Unofficial translations
deciding-body = Body that decides
deciding-name = The matter in one line
deciding-subject = What is decided
deciding-subject-text = The text given below
deciding-subject-agenda = The agenda of a session
deciding-subject-wording = A wording of an agenda item
deciding-subject-document = A document on record
deciding-subject-reading = How a rule is read
deciding-subject-understanding = A way for this case alone, without prejudice

## Chosen from lists, said in confidence

deciding-asked-in = Session and meeting
deciding-in-confidence = Reasons in confidence
deciding-in-confidence-hint = They are sealed in the record and shown to your delegation and to the officers of the body alone.
deciding-changed-was = Words as they were
deciding-changed-was-hint = Only where they are public: everybody can then compare them with the words as they are.
deciding-changed-now = Words as they are
deciding-agreed = Words agreed for this case
deciding-agreed-hint = Only for a way for this case alone, without prejudice.

## Time that is left

deciding-remaining = Full hours left
