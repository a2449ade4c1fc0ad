# The data dictionary: what each file and each column of the downloads means.
# A column that stands in several files means the same in all of them.

## Files

table-positions = Every position on record, one a line: who holds it, on what, and what proves it
table-members = The members, one a line
table-groups = Which member belongs to which group, one membership a line; a group without known members has one line
table-questions = The questions and their options, one option a line; a question without options has one line
table-provisions = The provisions and their readings, one reading a line; a provision without readings has one line
table-agenda = The agenda items and their rival wordings, one wording a line; an item without wordings has one line
table-roll-calls = Recorded votes of the General Assembly, one member and vote a line

## Kinds of value

kind-text = Text
kind-key = Key: stands for ever, never translated
kind-number = Whole number
kind-date = Date, as 2026-03-30
kind-instant = Instant in UTC, as 2026-03-30T14:00:00Z
kind-keys = Keys or numbers, separated by spaces
kind-address = Address

## Columns

column-position = The number of the position, given in the order of entering
column-holder = Who holds it: an ISO 3166-1 alpha-3 code, the key of a group, an office (CHAIR is the Chair of the plenary), or unnamed-some, unnamed-many, unnamed-majority, unnamed-all
column-holder_kind = member, group, officer or unnamed
column-holder_name = The holder’s name; empty where the holder is not named
column-question = The key of the question
column-question_title = The question
column-option = The key of the option, unique within its question
column-option_title = The option: an answer one can be for or against
column-stance = propose, support, oppose, reserve, concern or neutral
column-on = The day it was expressed, or on which the thing took place
column-on_behalf_of = For whom the holder said it spoke: words, an ISO code or the key of a group
column-on_behalf_of_kind = for: as described in words; spoken-by: the group spoke through this member; aligned-with: the member aligned itself with this group
column-known_by = declared: by the delegation itself; recorded: by the secretariat from the holder’s own statement; reported: by a third party, the publisher of the source
column-evidence_kind = cited: a place in a document; declaration: the holder’s own
column-source = The key of the document this stands in
column-source_publisher = Who issued that document
column-paragraph = The paragraph of that document
column-place = The place in that document, where it is not a numbered paragraph
column-words = What the holder said, in the record’s words
column-words_language = The language in which those words are shown
column-words_status = original, official, unofficial or machine
column-caveats = What a reader must know besides, as keys
column-supersedes = Earlier positions of the same holder on the same option
column-superseded_by = Later positions of the same holder on the same option
column-standing = How it stands on the day asked for
column-retracted = Why it should not have been entered, if it was retracted
column-entered_at = When it was entered in the record
column-entered_by = The seat from which it was entered
column-signed = Whether a passkey signed it
column-contested = Whether the delegation’s credentials were contested when it was entered
column-entry = The index of the entry in the record
column-entry_url = Where that entry can be read in its exact bytes
column-member = ISO 3166-1 alpha-3 code
column-iso2 = ISO 3166-1 alpha-2 code
column-m49 = M49 code of the United Nations Statistics Division
column-name = Short name
column-name_language = The language in which the name is shown
column-formal_name = Formal name
column-admitted = Year of admission to the United Nations
column-groups = The keys of its groups on the day asked for
column-group = The key of the group
column-group_kind = regional; negotiating: it speaks together; snapshot: the names one text gives on one day
column-group_name = The name of the group
column-member_name = The name of the member
column-from = The first day of the membership; empty where the source does not say
column-until = The first day after the membership; empty while it lasts
column-certainty = seen, secondary, inferred, or unverified (high, medium, low confidence)
column-body = The key of the body
column-session = The key of the session
column-agenda_item = The key of the agenda item
column-provision = The key of the provision
column-raised = The day the question was raised
column-reading = The key of the reading, unique within its provision
column-reading_words = The reading in words
column-in_force = yes where the forum applies this reading, no where it applies another, empty while the provision is open or unverified
column-title = Title
column-summary = What it says, summarised
column-positions = How many positions are on record on this option, superseded and retracted ones included
column-item = The key of the item: session and number
column-number = The number of the item on its agenda
column-description = What the item is about, described
column-rests_on = The mandate paragraphs the item is said to rest on
column-wording = The key of the wording, unique within its item
column-wording_description = What the wording says or asks, described
column-put_forward_by = Who put the wording forward, as holder codes
column-document = The key of the resolution voted on
column-assembly_session = The session of the General Assembly
column-vote = yes, no or abstain; a member without a line has no vote on record, whatever the reason
