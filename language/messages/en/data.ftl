# What can be taken away.

data-title = Data
data-heading = Take the data with you
data-lede = Everything on these pages can be taken away in open formats, without asking. Every address takes the same day or entry as the pages.
data-files-heading = Tables
data-files-note = One fact a line, UTF-8, with names beside keys. Columns are explained below.
data-to-columns = What the columns mean
data-api-heading = Programming interface
data-api-note = The same content as JSON, filtered and in pages, described by an OpenAPI document.
data-openapi = The description of the interface
data-api-positions = Every position with its holder, question, option, stance, day and evidence
data-api-questions = Questions with their options
data-api-members = Members
data-api-groups = Groups with their members
data-api-provisions = Rules with their readings
data-api-agenda = Agenda items with their wordings
data-api-record = The entries of the record
data-feeds-heading = Subscribe
data-feeds-note = To be told of new entries, and to have the sessions in your calendar.
data-feed = The newest entries of the record, as an Atom feed
data-calendar = The sessions, as a calendar
data-record-heading = The record itself
data-record-note = A log of hashed entries with a signed checkpoint (C2SP tlog-tiles, RFC 6962). Anyone can copy it, verify it, and show if something was changed.
data-checkpoint = The newest signed checkpoint
data-dictionary-heading = What the columns mean
data-dictionary-note = A column that stands in several files means the same in all of them.

## How to cite

# Followed by the address, at the end of a page.
cite-note = This page as it stands now, to be cited:
cite-heading = How to cite
cite-1 = Cite the address of a page with the day you read it. Addresses stay.
cite-2 = Who wants the page as it stood takes the address with ?at= and the number of an entry: it shows for ever what the record said then. Pages of questions and members give theirs at the end.
cite-3 = A single fact is cited by its entry: every position names it, and the page of the entry has the exact bytes and a receipt that proves them without this site.
