# Words that every page shares.
# The other languages have the same keys and the same arguments; a test compares them.
# `agreement` says with what a verb agrees; a language that needs none leaves it out.

## Terms
# No official translation of the terms of the Mechanism is known to us;
# what stands here is working language, not the name of a body.

-mechanism = Global Mechanism
-dtg = dedicated thematic group

## Languages

language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
language-choice = Language

## Short words

yes = Yes
no = No
skip-link = Skip to main content

## The forum, its bodies and its seats

forum-short-name = Global Mechanism
body-plenary = Plenary
body-dtg = Dedicated thematic group
body-dtg-numbered = Dedicated thematic group { $number }
body-review-conference = Review conference
seat-chair = Chair
seat-co-facilitator = Co-facilitator
seat-secretariat = Secretariat
seat-delegation = Delegation
seat-stakeholder = Stakeholder
seat-clerk = Clerk

## Stances, as labels and in a sentence

stance-supports = Supports
stance-proposes = Proposes
stance-opposes = Opposes
stance-reserves = Reserves its position
stance-concerned = Is concerned
stance-neutral = Is neutral
stance-supports-sentence = { $holder } { $agreement ->
    [plural] support
   *[singular] supports
} “{ $option }”
stance-proposes-sentence = { $holder } { $agreement ->
    [plural] propose
   *[singular] proposes
} “{ $option }”
stance-opposes-sentence = { $holder } { $agreement ->
    [plural] oppose
   *[singular] opposes
} “{ $option }”
stance-reserves-sentence = { $holder } { $agreement ->
    [plural] reserve their position on
   *[singular] reserves its position on
} “{ $option }”
stance-concerned-sentence = { $holder } { $agreement ->
    [plural] are concerned about
   *[singular] is concerned about
} “{ $option }”
stance-neutral-sentence = { $holder } { $agreement ->
    [plural] are neutral on
   *[singular] is neutral on
} “{ $option }”

## Positions: none, and through whom

position-none = No position recorded
position-through-group = Through { $group }, no statement of its own
position-on-behalf-of = On behalf of { $group }

## How a position is known

known-by-declared = Declared by the delegation
known-by-recorded = Recorded by the secretariat
known-by-reported = Reported by a third party
known-by-reported-source = Reported by a third party: { $source }

## The status of a wording

wording-original = Original
wording-official = Official text
wording-unofficial = Unofficial translation
wording-machine = Machine translation

## How things stand

state-open = Open
state-in-force = In force
state-unverified = Unverified
state-contested = Contested

## Regional groups of the General Assembly

region-african = African States
region-asia-pacific = Asia-Pacific States
region-eastern-european = Eastern European States
region-grulac = Latin American and Caribbean States
region-weog = Western European and other States

## Counts

count-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
count-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
count-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
count-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
count-delegations = { $count ->
    [one] { $count } delegation
   *[other] { $count } delegations
}
count-groups = { $count ->
    [one] { $count } group
   *[other] { $count } groups
}

## Units

unit-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
unit-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
unit-kilobytes = { $count } KB
