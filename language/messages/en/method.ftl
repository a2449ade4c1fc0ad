# How positions are recorded, and what they do not mean. The page people rely on: keep it exact.

method-title = Method
method-heading = How positions are recorded, and what they do not mean
method-lede = This record never takes sides and never infers. It says who said what, on which day, and where that can be checked; and it counts those of whom nothing is on record.
method-contents = On this page

method-position-heading = A position is a stance with evidence
method-position-1 = A position has a holder, a question, one of its options, a stance, the day it was expressed, and evidence. The evidence is either a place in a document that you can look up, or the holder’s own declaration. Without one of the two nothing can be entered.
method-position-2 = A question asks one thing. Its options are worded so that one can be for or against each. Where a debate named an option that nobody is reported to hold, it stands there with nobody behind it.

method-stances-heading = The six stances
method-stances-1 = A stance is taken on an option, not on another member. One holder can take a stance on several options of a question, and two on one option if its statement did so.
method-means-propose = It put the option on the table.
method-means-support = It backed an option that was on the table.
method-means-oppose = It was against the option.
method-means-reserve = It kept its position open, and said so.
method-means-concern = It named a risk or a harm, without rejecting the option.
method-means-neutral = It spoke to the option and took no side.

method-silence-heading = Silence is not support
method-silence-1 = A member of which no statement is on record has “no position recorded”. This is shown, listed and counted on every question. It is never read as support, opposition or indifference.
method-silence-2 = Nor does it mean that the member said nothing: the sources used here report a part of what was said. And if one delegation is reported to be the only one that stressed a point, that makes no other delegation an opponent.

method-groups-heading = A group is not its members
method-groups-1 = When a group speaks, the position is the group’s. It is never copied to its members and never counted as theirs. A member’s page says “through the group, no statement of its own”; if it also spoke for itself, both are shown.
method-groups-2 = Who belongs to a group is recorded from a source, as of a day where the source gives one. Where a source names a group and does not list its members, none are recorded.

method-unnamed-heading = The unnamed are nobody
method-unnamed-1 = Reports speak of “many delegations” or “a majority”. Such a mention is recorded as a mention, with the words and the place. It is attributed to nobody, has no seat in the hall, and is never added to the members that are named.

method-known-heading = Reported is not declared
method-known-1 = Every position says how it is known. Until a delegation has declared a position itself, it rests on what others wrote, and can be wrong.
method-means-declared = The delegation entered the position itself. This is the only kind that speaks for the member without anyone between.
method-means-recorded = The secretariat entered it from the holder’s own statement, which is cited.
method-means-reported = Somebody else reported it: the publisher of the document cited, who is named.

method-later-heading = Later supersedes, and both stay
method-later-1 = A later position of the same holder on the same option supersedes the earlier one. The earlier stays on the page, marked as superseded. Positions of the same day stand beside each other, since one statement can hold two; only a delegation’s own declaration replaces what others reported of it that day.
method-later-2 = Every page can be shown as of another day, and as of any entry of the record. The first asks what stood on that day, as far as is known now; the second asks what this record said at that moment.

method-contested-heading = A contested rule stays contested
method-contested-1 = Where members read a rule differently, every reading is shown, side by side, with those on record for it. The order says nothing. Neither this record nor the program behind it decides which is right.
method-contested-2 = While a rule is open, what every reading allows can be entered, and what only one reading allows is refused with the reason. For instance, no co-facilitator can be entered while it is open who appoints them.

method-unverified-heading = What nobody has checked is marked
method-unverified-1 = Some facts are not from the official document, because it was not at hand. They carry a mark that says how sure they are, and keep it until somebody has checked.
method-means-seen = It stands in the source cited. Such facts carry no mark.
method-means-secondary = It stands in a source that reports or mirrors the official one.
method-means-inferred = It follows from the source and is not said there.
method-means-unverified = It is general knowledge, to be confirmed in the official document, with high, medium or low confidence.

method-words-heading = The words are ours, unless they are quoted
method-words-1 = The sentence under a position says in this record’s words what the holder said; it is not the holder’s wording. The document cited has that.
method-words-2 = The site speaks the six official languages of the United Nations. Content is shown in your language where it exists, and otherwise in its own language, marked so. Unofficial translations are marked with a small circle (°) and the original is one step away.

method-who-heading = Who enters
method-who-1 = The first entries were made at the founding of the forum, from public documents, and say so. From then on the secretariat enters what documents show, and each delegation declares for itself. Every position names the seat from which it was entered and links to its entry.
method-who-2 = Persons appear under pseudonyms. The names of officers are public but kept apart from the record, so that they can be withheld if the law requires it.

method-correct-heading = How to have something corrected
method-correct-1 = If the record says something wrong about your State, its delegation can declare the position itself. The declaration supersedes what others reported of it up to that day, and needs nobody’s approval.
method-correct-2 = If an entry is in error (a wrong holder, a wrong place, a misread sentence), tell the secretariat the number of the entry. It is then retracted with the reason. A retracted position stands no longer and stays visible, because others may have relied on it.

method-verify-heading = How to verify
method-verify-1 = Each position links to its evidence and to its entry in the record. Look up the document and the paragraph first: that is the check that matters most.
method-verify-2 = The record is a log of entries hashed into a tree. Its checkpoint is signed, and anyone can copy the log, compute the root, and see whether an entry was changed, left out or put in later.
method-verify-3 = Every page says at its foot from how many entries it was drawn and gives the root of the record at that size. Two people who see the same root see the same record.
