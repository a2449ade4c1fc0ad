# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = Statement { $number } was entered: “{ $title }”, { $holder }, { $date }
act-statement-recorded-report = Report { $number } was entered: “{ $title }”, { $publisher }, { $date }
act-position-disputed = { $seat }: position { $number }, on the question “{ $question }”, is reported wrongly: { $reason }
act-dispute-settled-retracted = Dispute { $dispute } about position { $number } was settled: the position was retracted
act-dispute-settled-declared = Dispute { $dispute } about position { $number } was settled: the delegation declared its own position
act-dispute-settled-withdrawn = { $seat }: dispute { $dispute } about position { $number } withdrawn
act-position-annotated = { $seat } notes beside position { $number }, on the question “{ $question }”: { $words }
act-position-confirms = ; it thereby confirms position { $number }
act-position-corrects = ; it thereby corrects position { $number }

run-statement-recorded = Statements and reports entered: { $count }
run-position-disputed = Positions disputed: { $count }
run-dispute-settled = Disputes settled: { $count }
run-position-annotated = Notes set beside positions: { $count }

## Verbs, nouns and what is missing

verb-record-statement = enter a statement or a report
verb-raise-question = raise a question or put an answer forward
verb-dispute-position = say that a position is reported wrongly
verb-settle-dispute = settle a dispute about a position
verb-annotate-position = set a note beside a position
noun-statement = statement
noun-dispute = dispute about a position
noun-annotation = note beside a position
missing-statement = There is no statement { $key }
missing-dispute = There is no dispute { $key }
missing-annotation = There is no note { $key }
all-statements = See all statements

## Refusals

refusal-SpeakerNeeded = It is not said who speaks. Name the speaker; only a report by somebody else can tell of several.
refusal-StatementOnRecord = This file is on record already as statement { $statement }. Nothing has to be entered.
refusal-OutsideTheText = The place quoted is not in the text of { $document }, which has { $bytes } bytes. Select the words in the text again.
refusal-NotOfTheDelegation = Position { $position } is not said to be that of { $member }. Only the delegation whose position it is said to be can answer it.
refusal-DisputeOnRecord = Dispute { $dispute } about this position is not settled yet. Nothing has to be entered.
refusal-DisputeSettledBefore = Dispute { $dispute } was settled already. Nothing has to be done.
refusal-DisputeStands = Position { $position } still stands as it was disputed. Retract it, or let the delegation declare its own position or withdraw dispute { $dispute }.
refusal-NotWhatIsConfirmed = Position { $position } takes another stance or is on another option. To say something else, correct it.
refusal-OnAnotherQuestion = Position { $position } is on another question. Answer it there.
refusal-DeclaredSince = The delegation has declared position { $declared } since position { $position }. To change it, declare a new position.
refusal-ExpressedLater = Position { $position } was expressed on a later day. Answer it on that day or later.

## Pages

statements-title = Statements
statements-heading = Statements and reports
statements-lede = What was delivered or reported, with its words. Every paragraph and every passage has a permanent address.
statements-none = No statement is on record yet.
statements-count = { $count ->
    [one] { $count } statement or report is on record.
   *[other] { $count } statements and reports are on record.
}
statements-newer = Newer statements
statements-older = Older statements
statement-page-title = Statement { $number }: { $title }
statement-status-as-delivered = As delivered
statement-status-check-against-delivery = Check against delivery
statement-status-translation = Translation
statement-status-third-party = Report by a third party
statement-language-en = English
statement-language-fr = French
statement-language-es = Spanish
statement-language-ru = Russian
statement-language-zh = Chinese
statement-language-ar = Arabic
statement-language-other = another language
statement-spoken-by = Spoken by { $member }
statement-meeting = { $session }, meeting { $number }
fact-speaker = Speaker
fact-on-behalf-of = On behalf of
fact-delivered = Delivered or issued
fact-statement-status = How the text stands to what was said
fact-language = Language
fact-translates = Translation of
fact-translations = Translations
fact-session = Session
fact-item = Agenda item
fact-text-sha256 = Text, SHA-256
fact-original-sha256 = File as handed in, SHA-256
fact-words = Its words
document-words = Read it here
statement-get-text = Text
statement-get-original = File
statement-text-heading = The words
statement-text-missing = This site does not keep the text. Its hash is on record: whoever has the text can check it.
statement-paragraph = Permanent link to paragraph { $number }
statement-link-words = Link to the selected words
statement-marked = The passage asked for is marked: bytes { $from } to { $to } of the text.
statement-before = Earlier in the text
statement-after = Further in the text
statement-whole = The whole text on one page, as for paper
statement-positions-heading = Positions that rest on these words
statement-positions-lede = Each was confirmed by a person. Nothing is concluded from what is not said.
statement-positions-none = No position on record rests on this text.
statement-quoted-elsewhere = { $count ->
    [one] { $count } position rests on another part of the text.
   *[other] { $count } positions rest on other parts of the text.
}
statement-position-retracted = Retracted
statement-position-disputed = Said to be reported wrongly

## The table of statements

table-statements = Statements and reports, one a line
column-statement = The number of the statement
column-speaker = Who speaks, by code; empty where a report tells of several
column-language = The language of the text: ar, zh, en, fr, ru or es
column-status = as-delivered, check-against-delivery, translation or third-party
column-original = SHA-256 of the file as it was handed in, in hexadecimal
column-bytes = How many bytes the text has
column-text_url = Where the text can be read

## Handing a statement in

intake-title = Hand in a statement
intake-lede = Choose files or a whole folder, drop them on the form, or paste the words. What is read of each is shown before anything is entered.
intake-file = Files
intake-file-hint = Plain text, Markdown, HTML, DOCX or PDF with text; up to 10 MB each, 60 files at a time.
intake-words = Or the words, pasted
intake-go-on = Read it
intake-fault-none = Choose a file or paste the words.
intake-fault-both = There is a file and there are words. Give one of the two.
intake-refused-empty = It has no text. Choose another file.
intake-refused-too-large = It has more than 10 MB. Hand in its parts one by one.
intake-refused-too-long = Its text has more than 4 MB. Hand in its parts one by one.
intake-refused-unknown-format = It is neither plain text, Markdown, HTML, DOCX nor PDF, or not what its name says. Save it as one of these.
intake-refused-broken-encoding = Its letters cannot be told for sure. Save it as UTF-8 and hand it in again.
intake-refused-scanned = Its pages are pictures without text. Hand in the file it was printed from, or one with recognised text.
intake-refused-letters-unknown = Its letters are drawn and it does not say which they are. Hand in the file it was printed from, or one with recognised text.
intake-refused-encrypted = It is locked. Hand in a copy without a password.
intake-refused-active = It carries programs, other files or links that load by themselves. Save a plain copy and hand that in.
intake-refused-bomb = It unpacks to far more than it is. Save it anew and hand that in.
intake-refused-damaged = It breaks off or is damaged. Save it anew and hand that in.
intake-refused-unreadable = Reading it took too long or failed. Save it as plain text and hand that in.
intake-known = This file is on record already:
intake-about-title = What this statement is
intake-read = { $count ->
    [one] { $count } paragraph was read.
   *[other] { $count } paragraphs were read.
}
intake-preview = How it begins
intake-language-in = The language it seems to be in: { $language }. Please confirm it below.
intake-language-mixed = It seems to be in several languages: { $languages }. Hand in each language as a statement of its own, or choose the main one.
intake-language-another = It seems to be in none of the six languages. Hand in a version in one of them.
intake-language-unknown = It is too short to tell its language. Please choose.
intake-notice-encoding-mended = Letters that had been encoded twice were put right.
intake-notice-words-joined = Words broken at the end of a line were joined.
intake-notice-numbers-left-out = The file’s own numbers of list items are not part of its text and were left out.
intake-notice-changes-shown = The file shows changes. What is struck out was left out, what is added was read.
intake-notice-letters-missing = Some letters could not be read and are missing. Compare the text with the file.
intake-notice-pages-without-text = Some pages are pictures without text and are missing.
intake-notice-apostrophes-lost = Apostrophes seem to be missing. The text is kept as it is.
intake-field-title = Title
intake-field-title-hint = As it stands on the document; for instance “Statement by Peru on agenda item 5”.
intake-field-language = Language of the text
intake-field-status = How the text stands to what was said
intake-field-speaker = Speaker
intake-field-speaker-hint = For a statement in the name of a group: the group. Leave it empty for a report that tells of several.
intake-field-spoken-by = Spoken by, where a group speaks
intake-field-session = Session
intake-field-meeting = Number of the meeting
intake-field-item = Agenda item
intake-field-on = Day it was delivered or issued
intake-field-publisher = Published by
intake-field-publisher-hint = For instance “Permanent Mission of Peru” or “Secretariat”.
intake-field-address = Where it can be read
intake-field-document = Symbol
intake-field-document-hint = That of the document, where it has one. The symbol of a document on record gives it its words.
intake-fault-meeting = Give the number of a meeting of the session chosen.
intake-fault-symbol = A symbol has letters, digits and the marks / - . _ and no spaces.
intake-folder = Or a whole folder
intake-kept-for = A file that is handed in and not entered within seven days is removed. What is on record stays.
intake-refused-too-many = Only 60 files are taken at a time. Hand this one in with the next.
intake-handed-waiting = Files that were handed in wait to be entered
intake-handed-title = What was handed in
intake-handed-lede = Each file with what was read of it. Nothing is on record until you have said what it is and confirmed it.
intake-handed-none = Nothing waits here.
intake-handed-on-record = On record: { $statement }
intake-handed-waits = Not read yet. It is read when you say what it is.
intake-handed-about = Say what it is
intake-handed-remove = Take it off the list
intake-handed-clear = Take off the list what needs no answer
intake-handed-more = Hand in more
intake-handed-language-mixed = In several languages, it seems.
intake-handed-language-another = In none of the six languages, it seems.
intake-handed-language-unknown = Too short to tell its language.
intake-field-sure = Doubt about the language
intake-field-sure-yes = I have looked: the text is in the language chosen above.
intake-fault-language = The text does not seem to be in the language chosen. Choose its language, or tick that you have looked.
intake-fault-mixed = The text seems to be in several languages. Hand in each as a statement of its own, or tick that the language chosen is its main one.
intake-field-translates = Original of the translation
intake-field-translates-hint = Only for a translation whose original is on record. The two pages then lead to each other.
intake-fault-no-translation = Only a translation has an original. Choose “Translation”, or no original.
intake-fault-same-language = The original is in the same language. Choose another original, or another language.
intake-preview-further = More of what was read
intake-preview-rest = { $count ->
    [one] { $count } more paragraph is not shown here.
   *[other] { $count } more paragraphs are not shown here.
}
desk-nav-statements = Statements

## A second opinion

desk-said-opinion-none = No model is configured for a second opinion; the rules alone were used.
desk-said-opinion-failed = The model gave no answer that can be used. Nothing was changed.
desk-said-opinion-asked = A second opinion was asked for. What could be checked is shown beside the suggestions.
desk-said-statement-entered = The statement is on record. Others wait to be entered.
