# Questions, options, positions, and the picture of the hall.

questions-title = Questions
questions-heading = { $count ->
    [0] No question has been raised
    [one] { $count } question on which positions are held
   *[other] { $count } questions on which positions are held
}
questions-lede = For each question: how many options there are, who is on record on any of them, and how many members are not.

## One question

question-raised = Raised before { $body } at “{ $session }”, { $date }
question-source = As told by { $source }
# $item is a link: "item 5".
question-item = Concerns { $item } of an agenda
agenda-item-number = item { $number }
# The same as a heading.
agenda-item-heading = Item { $number }
question-rule-heading = The rule it concerns
options-heading = { $count ->
    [0] No option has been put forward
    [one] One option has been put forward
   *[other] { $count } options have been put forward
}
option-nobody = Nobody is on record on this option.

## How many take each stance on an option: $who is "12 members and 1 group"

tally-propose = Proposed by: { $who }
tally-support = Supported by: { $who }
tally-oppose = Opposed by: { $who }
tally-reserve = Position reserved by: { $who }
tally-concern = Concern voiced by: { $who }
tally-neutral = No side taken by: { $who }

## The hall

hall-heading = Who stands where
hall-how-to-read = Every member has one seat, among its regional group and by its code. A shape marks the stance of those on record. Groups and officers stand at the table in front; a group’s mark is never put on its members’ seats.
hall-blocks = The numbers in the picture are the regional groups, from left to right:
hall-as-table = The same as a table
hall-key = What the marks mean
# The mark of a member, where a picture shows a question with several options.
hall-backs = Proposes or supports the option with this letter
hall-several = Backs several options, or takes several stances
hall-speaks = Spoke, and backs and opposes none
# For screen readers: what the picture shows. $tally is "3 members, 1 group".
hall-summary = All members’ seats by regional group. On record on “{ $option }”: { $tally }. The list below says who.
region-none = No regional group
stance-several = Takes several stances

## Positions

positions-heading = Who holds which position, and how it is known
positions-all = { $count ->
    [one] { $count } position on this option
   *[other] All { $count } positions on this option
}
# $from and $to are places in the list of $count positions.
positions-part = Positions { $from } to { $to } of { $count }
positions-pages = Pages of the positions
positions-before = Positions before
positions-after = Positions after
# The title of a page after the first.
positions-title = { $option }, page { $page }
positions-of-question = The question with all its options
history-more = { $count ->
    [one] { $count } more that stands no longer is listed with its option.
   *[other] { $count } more that stand no longer are listed with their options.
}
group-to-without = Who they are
silent-by-option = Every option has a page of its own, with the picture of who stands where and the list of positions.
position-expressed = Expressed on { $date }
# $position is the number of the later position.
position-superseded = Stands no longer: superseded on { $date } by position { $position }.
position-retracted = Stands no longer: entered in error. { $reason }
known-declared = Declared by the delegation itself
known-declared-in = Declared by the delegation itself, { $source }
known-recorded-in = Recorded from its own statement: { $source }
known-reported-in = Reported by a third party: { $source }
# $by is a seat: "Founder", "Secretariat", "Delegation of Colombia".
entered-by = Entered by: { $by }
entered-by-contested = Entered by: { $by } (credentials contested)
entered-by-signed = Entered by: { $by }, signed with a passkey
behalf-for = on behalf of { $others }
behalf-spoken-by = spoken by { $member }
behalf-aligned-with = aligned with { $group }
holder-chair = The Chair
holder-officer = { $post }, { $body }
unnamed-some = Some delegations, not named
unnamed-many = Many delegations, not named
unnamed-majority = A majority of delegations, not named
unnamed-all = All delegations, not named

## Silence and groups

silent-heading = { $count ->
    [0] All { $all } members have a position recorded
    [one] { $count } of { $all } members has no position recorded
   *[other] { $count } of { $all } members have no position recorded
}
silent-note = No position recorded means only that: no statement of the member on this matter is on record. It is not support, opposition or indifference.
silent-list = List the members without a position
groups-spoke-heading = Groups that spoke
groups-spoke-note = A group’s position is the group’s. It is not counted for any of its members.
group-members-unknown = No source on record lists the members of this group.
group-none-spoke = { $count ->
    [one] Its one member has made no statement of its own.
   *[other] None of its { $count } members has made a statement of its own.
}
# $members are names, $count how many members the group has.
group-some-spoke = { $count ->
    [one] Its one member also spoke for itself: { $members }.
   *[other] Of its { $count } members, these also spoke for themselves: { $members }.
}
group-without-own = { $count ->
    [one] { $count } member without a statement of its own
   *[other] { $count } members without a statement of their own
}
history-heading = Positions that stand no longer
history-note = A later position of the same holder supersedes an earlier one, and an entry made in error is retracted. Both stay visible.

## What a reader must know about a position besides its words

caveat-announced = The holder announced it as what it will do.
caveat-attachment-ambiguous = The sentence can name this holder as one that takes the position, or as one that a group spoke for.
caveat-author-assessment = The author of the report judges so; no delegation is quoted.
caveat-author-inference = The author of the report draws this from what the holder proposed.
caveat-by-contrast = It was said as the contrast to what the holder favours.
caveat-conditional = It was said as what happens otherwise.
caveat-given-as-example = The report names the holder as one example of several.
caveat-implicit = It lies in the argument and is not stated as a stance.
caveat-credentials-contested = The delegation’s credentials were contested when this was entered. Nothing here decides who represents the member.
caveat-not-signed = Not signed with a passkey: it rests on the word of whoever keeps the record.
caveat-leading-others = The report says that the holder led others.
caveat-mainly-developing-countries = The report says that these are mainly developing countries.
caveat-neither-confirmed-nor-rejected = The holder was asked to take a side and took none.
caveat-not-yet-supported = The report says that it has still to win support.
caveat-only-delegation = The report says that no other delegation stressed it; this makes nobody an opponent.
caveat-own-understanding = The holder stated it as its own understanding of what was said.
caveat-partial = The holder is against a part or a degree of the option.
caveat-predecessor = It was said in the open-ended working group of 2021–2025.
caveat-qualifying-another-position = It qualifies another position of the same holder.
caveat-scope-ambiguous = It may concern this option or another one debated beside it.
caveat-spoken-for-members-and-aligned = The group spoke for its members and for others; it is still the group’s position only.
