# The record and its entries.

record-title = Record
# Pages after the first of the list of entries.
record-title-before = Record before entry { $index }
record-heading = The record
record-lede = Everything this site shows comes from these entries. They are only ever added to: nothing is changed or removed, and a correction is a new entry.
record-size = { $count ->
    [0] The record has no entry.
    [one] The record has { $count } entry.
   *[other] The record has { $count } entries.
}
record-to-verify = Take it away and verify it
record-empty = The record has no entry yet.
record-pages = Pages of the record
record-newest = Newest entries
record-older = Older entries
entry-entered-on = Entered on { $date }

## One entry

entry-title = Entry { $index } of the record
entry-bytes-heading = The entry in its exact bytes
entry-bytes-note = These bytes are what is hashed into the record’s tree. Values marked as sealed are kept apart; what opens them can be withheld, and the tree still verifies.
entry-bytes-cut = The first { $shown } of { $count } bytes are shown; take the rest from the address below.
entry-raw = The bytes of this entry
entry-bundle = The bundle with this entry, as the tiled log serves it
entry-checkpoint = The newest signed checkpoint
entry-neighbours = Entries before and after
entry-before = The entry before
entry-after = The entry after
