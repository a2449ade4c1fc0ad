# Members and groups.

members-title = Members
members-heading = { $count ->
    [one] The forum has { $count } member
   *[other] The forum has { $count } members
}
members-lede = Each is listed with the positions it took itself. What its groups said stands on its page and is not counted here.
members-filter-label = Show the members of
members-filter-button = Show
members-filter-none = Show all members
members-of-title = Members of { $group }
members-of-heading = { $count ->
    [0] No source on record lists the members of { $group }
    [one] { $group }: { $count } member
   *[other] { $group }: { $count } members
}

## One member

member-own-heading = { $count ->
    [0] No position of its own is recorded
    [one] { $count } position of its own
   *[other] { $count } positions of its own
}
member-nothing-own = No statement of this member is on record here. That says nothing about what it thinks.
member-through-heading = Through its groups
member-through-note = These positions were taken by groups to which it belonged on that day. They are the groups’ and are not counted as its own.
member-through-nothing = No group to which it belongs has a position on record.
position-through-group-and-own = Through { $group }; it also made a statement of its own
# "Supports “the Chair appoints …”": $stance is the label of a stance.
group-stance = { $stance } “{ $option }”
member-without-heading = { $count ->
    [0] It has a position of its own on every question
    [one] No position of its own on { $count } question
   *[other] No position of its own on { $count } questions
}
member-without-list = List these questions
member-spoke-for-heading = It was the speaker of a group
member-spoke-for = For { $group } on “{ $question }”
member-votes-heading = How it voted in the General Assembly
member-votes-note = Roll calls on resolutions about ICT security and ICT crime, 2005 to 2019. The forum itself decides by consensus and takes no such votes.
member-no-votes = No roll call is on record.
vote-yes = In favour
vote-no = Against
vote-abstain = Abstained
vote-none = No vote recorded
name-withheld = Name withheld

## Groups

groups-title = Groups
groups-heading = Groups of members
groups-lede = What a group says is recorded as the group’s position. Who belongs to it is recorded from a source, as of a day where the source gives one.
groups-negotiating = Groups that speak together
groups-negotiating-note = They negotiate or make statements under one name.
groups-regional = Regional groups
groups-regional-note = They serve elections and balance, and seat the hall. They do not speak on the substance.
groups-snapshot = Lists of one day
groups-snapshot-note = The States that one text names on one day. They are not standing groups.
group-kind-regional = Regional group
group-kind-negotiating = Group that speaks together
group-kind-snapshot = List of one day, not a standing group
group-members-unlisted = members not listed by any source on record
group-said-heading = What it said as a group
group-said-nothing = No position of this group is recorded.
group-members-heading = { $count ->
    [0] Its members are not on record
    [one] It has { $count } member
   *[other] It has { $count } members
}
group-no-members = The source names the group and does not list its members.
group-to-members = These members with their own positions
