# A rehearsal: a forum that is played, and says so on every page.

## On every page

rehearsal-label = Rehearsal
rehearsal-banner = This is a rehearsal, not the forum itself. Its seats are played: what was entered since its founding was said and done by no State, officer or organisation.

## In its record

# $name is the name of the forum that is rehearsed.
rehearsal-name = Rehearsal: { $name }
rehearsal-about = This is a rehearsal. Everything from its founding on is played by people who try out how the forum works. { $about }
# In place of the name of whoever holds the office in the forum itself.
rehearsal-officer = Whoever plays this office
rehearsal-officer-note = In this rehearsal the office is played by whoever has its link. What is known of the office itself: { $note }
# $seat is a seat; whoever plays it is called so in the accounts.
rehearsal-player = { $seat } (rehearsal)

## Taking a seat

rehearsal-title = Take a seat in the rehearsal
rehearsal-lede = Each link that was printed when the rehearsal was founded opens one seat, as often as wanted. It says who is played here, not who you are.
rehearsal-code = Code of the link
rehearsal-code-hint = The code stands in the link after the sign #.
rehearsal-enter = Take this seat
rehearsal-unknown = No seat has this code. Ask for the link anew where the rehearsal was started.

## Signing

check-signature-rehearsed = A key that this rehearsal keeps for the person. In the forum itself it would be your own passkey.
check-rehearsed = Sign as this person

## Its clock

rehearsal-clock-title = Move the clock of the rehearsal ahead
rehearsal-clock-lede = Everything in this rehearsal happens at the time its clock says. Moved ahead, deadlines pass and what follows from them is recorded. It cannot be moved back, and whoever is signed in may have to take the seat again.
rehearsal-clock-now = The clock of the rehearsal says
rehearsal-clock-hours = By how many hours
rehearsal-clock-move = Move it ahead
rehearsal-clock-stands = The clock goes no further ahead than this.
