# What stands around every page: navigation, banner, footer, notes on language.

## Navigation

nav-forum = Start
nav-questions = Questions
nav-members = Members
nav-groups = Groups
nav-sessions = Sessions
nav-provisions = Rules
nav-framework = Framework
nav-documents = Documents
nav-method = Method
nav-record = Record
nav-data = Data
nav-menu = Menu
# For screen readers: what each navigation is.
nav-sections = Sections
nav-crumbs = Where you are
nav-more = More pages
nav-past = Looking at the past

## Looking at the past

as-of-day-banner = This page shows what stood on { $date }, as far as is known now. { $link }
# $index is the index of an entry of the record.
as-of-index-banner = This page shows what the record said once entry { $index } had been made, on { $date }. { $link }
as-of-return = Show what stands now
as-of-heading = Look at another day
as-of-label = Show what stood on
as-of-button = Show this day
as-of-later = { $count ->
    [one] { $count } position on record was expressed after the day shown.
   *[other] { $count } positions on record were expressed after the day shown.
}

## Footer

# $root is the beginning of a checksum.
footer-drawn-from = { $count ->
    [one] Drawn from { $count } entry of the public record, root { $root }
   *[other] Drawn from { $count } entries of the public record, root { $root }
}
footer-to-record = Read the record
footer-rule = Silence is not support, and a group’s position is not its members’.
footer-to-method = How positions are recorded

## Words in another language than the page

in-ar = in Arabic
in-zh = in Chinese
in-en = in English
in-fr = in French
in-ru = in Russian
in-es = in Spanish
# The small circle ° stands behind every unofficial translation on the page.
translated-note = Words marked ° are unofficial translations made for this record.
translated-original = Read this page in the original language

## Citations

cite-document = { $document }
cite-paragraph = { $document }, paragraph { $paragraph }
cite-place = { $document }, { $place }
place-range = { $from } to { $to }
place-annex = annex { $which }
place-annex-on-cbms = annex on confidence-building measures
place-appendix = appendix { $which }
place-article = article { $which }
place-chapter = chapter { $which }
place-item = item { $which }
place-page = page { $which }
place-paragraph = paragraph { $which }
place-paragraphs = paragraphs { $which }
place-part = part { $which }
place-roll-call = roll call { $which }
place-rule = rule { $which }
place-rules = rules { $which }
place-section = section { $which }
place-table = table { $which }
place-tables = tables { $which }
cite-span = { $document }, bytes { $from } to { $to }
known-from = Source: { $source }
entry-number = entry { $index }

## A label and its value

labelled = { $label }: { $value }

## How sure a fact is

certainty-seen = Seen in the source
certainty-secondary = From a secondary source
certainty-inferred = Inferred from the source
certainty-unverified-high = Unverified, high confidence
certainty-unverified-medium = Unverified, medium confidence
certainty-unverified-low = Unverified, low confidence

## Labels of facts

fact-address = Where it can be read
fact-admitted = Member of the United Nations since
fact-by = Entered by
fact-credentials = Credentials
fact-code = Code
fact-counted = How its paragraphs are counted
fact-document-kind = Kind
fact-entered-at = Entered at
fact-entry = On record in
fact-formal-name = Formal name
fact-groups = Groups
fact-happened-on = Happened on
fact-issued = Issued
fact-kind = Kind of act
fact-leaf = Leaf hash
fact-length = Length
fact-listed-in = Listed in
fact-office = A national is
fact-person = Person, under a pseudonym
fact-publisher = Published by
fact-regional-group = Regional group
fact-sha256 = SHA-256
fact-source = Source of the names
fact-symbol = Symbol

## Heads of tables

head-code = Code
head-date = Date
head-group = Regional group
head-member = Member
head-members = Members
head-on-record = On record on any option, whatever the stance
head-options = Options
head-own-positions = Own positions
head-question = Question
head-resolution = Resolution
head-silent = Members without a position
head-subject = Subject
head-vote = Vote

## Counts

count-officers = { $count ->
    [one] { $count } officer
   *[other] { $count } officers
}
# Mentions in a source of delegations it does not name.
count-unnamed = { $count ->
    [one] { $count } mention of unnamed delegations
   *[other] { $count } mentions of unnamed delegations
}
count-readings = { $count ->
    [one] { $count } reading
   *[other] { $count } readings
}
count-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
