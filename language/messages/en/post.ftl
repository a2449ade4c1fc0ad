# Letters by e-mail, in plain text. A link stands on a line of its own and in no message.

## Every letter

# $date is a day, $time a time of day with its place: "10:00 in New York (14:00 UTC)".
post-moment = { $date }, { $time }
# $forum is the name of the forum.
post-footer = { $forum } writes to you only about seats you hold, give or guard, or about your own candidacy. It never asks for a password. Do not pass this letter on.

## An invitation

# $seat is a seat: "Delegation of Colombia".
post-invitation-subject = { $forum }: an invitation
post-invitation-opens = You are invited to act in this seat: { $seat }.
# $by is a seat.
post-invitation-by = The invitation comes from: { $by }.
# $expires is a moment.
post-invitation-link = Open this link to accept. It works once, until { $expires }.
post-invitation-unexpected = If you did not expect this, do nothing, and give the link to nobody: whoever opens it first could take the seat.

## An invitation was accepted

post-invitation-used-subject = { $forum }: an invitation was accepted
# $at is a moment.
post-invitation-used-opens = The invitation to this seat was accepted on { $at }: { $seat }.
post-invitation-used-look = If that should not have been, end it at once on this page:

## A passkey was added

post-passkey-added-subject = { $forum }: a passkey was added
post-passkey-added-opens = A passkey was added for you on { $at }. Whoever holds it can act in your seats.
post-passkey-added-look = If it was not you, end it at once on this page, and tell a focal point of your delegation:

## A seat ended

post-seat-ended-subject = { $forum }: a seat has ended
post-seat-ended-opens = This seat ended for you on { $at }: { $seat }. You can no longer act in it.
post-seat-ended-stands = What you did in it before stays on record. If the end surprises you, ask the head or a focal point of your delegation, or the secretariat.

## A second officer is asked

post-second-officer-asked-subject = { $forum }: a second officer is needed
# $what is what is to be done, in words.
post-second-officer-asked-opens = Another officer of the secretariat asks you to confirm: { $what }
post-second-officer-asked-link = Nothing is done before you answer. Look at it on this page, until { $expires }.
post-second-officer-asked-doubt = If you are in doubt, decline, and ask the officer in person.

## A candidate is asked

post-candidate-asked-subject = { $forum }: do you stand as a candidate?
# $by is a seat, $posts a list of posts.
post-candidate-asked-opens = { $by }: would like to nominate you. The posts: { $posts }.
post-candidate-asked-link = Nothing of this is public or on record. Open this link to consent or to decline, until { $expires }.
post-candidate-asked-yours = You say yourself what is stated of you: your gender, your expertise, your languages, your availability, each only if you wish. You can change or take back your answer until the delegation has entered it. Keep this letter: behind the same link you can later ask for your personal data to be erased.
post-candidate-asked-unexpected = If you did not expect this, decline or do nothing, and give the link to nobody.

## A candidate has answered

post-candidate-answered-subject = { $forum }: a candidate has answered
post-candidate-answered-opens = A candidate whom you asked has answered on { $at }.
post-candidate-answered-look = Nothing is on record before your delegation enters it. Read the answer on this page:

## Something of a thematic group waits

post-work-waits-subject = { $forum }: something waits on your seat
# $what is a sentence.
post-work-waits-opens = { $seat }: this was entered, and it concerns your seat: { $what }
post-work-waits-until = Until { $until } something can be done about it.
post-work-waits-look = Look at it on this page:
