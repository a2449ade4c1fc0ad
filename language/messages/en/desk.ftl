# The desk: where people with a seat act. Who may do what follows from the seats table, not from here.

## Around every page of the desk

nav-desk = Desk
desk-nav = Pages of the desk
desk-acting = Who acts
# $seat is a seat: "Delegation of Colombia".
desk-acting-as = You act as: { $seat }
desk-signed-in-as = Signed in: { $person }
desk-session-ends = Without another page your session ends: { $until }
desk-change-seat = Act in another seat
desk-sign-out = Sign out
desk-sign-in = Sign in
desk-nav-waiting = What waits
desk-nav-seats = My seats
desk-nav-people = People
desk-nav-credentials = Credentials
desk-nav-officers = Officers
desk-nav-confirmations = Confirmations
desk-nav-positions = Positions
desk-nav-log = Security log
desk-nav-devices = Passkeys
desk-nav-sessions = Sessions
desk-nav-tokens = Programs
desk-contested = The credentials are contested: { $party }. While they are, every act from this seat is marked so. Who represents a member is not decided here.
desk-none = None.
desk-own-time = On your clock:

## Forms

desk-continue = Continue
desk-back = Back
desk-optional = (may be left empty)
desk-faulty-title = Error: { $title }
desk-faults = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
}
# $field is the label of a field.
desk-fault-missing = “{ $field }” is empty. Fill it in.
desk-fault-choice = “{ $field }” has no answer. Choose one.
desk-fault-date = “{ $field }” is not a day. Give it as 2026-03-30.
desk-fault-order = “{ $field }” lies before the beginning. Check the two days.
desk-fault-email = “{ $field }” is not an e-mail address. Give one such as name@example.org.
desk-fault-hash = “{ $field }” is not a SHA-256. It has 64 digits from 0 to 9 and a to f; compute it again from the file.
desk-fault-long = “{ $field }” is too long. Shorten it to { $count } characters.
desk-fault-unclean = “{ $field }” holds characters that cannot be seen or that change the direction of writing. Type it again by hand.
desk-fault-unknown = “{ $field }” names nothing that is on record. Choose from the list.

## The passkey: the one step that needs a script

passkey-no-script = This step needs a script: browsers offer passkeys to scripts only. Everything else here works without. Allow scripts for this site, or use another device.
passkey-unsupported = This browser cannot use passkeys. Use a newer browser or another device.
passkey-cancelled = Nothing was done: the window was closed, or it took too long. Try again.
passkey-known = This device has a passkey for you already. Use that one.
passkey-elsewhere = Passkeys work only under the forum’s own address, { $address }. Open the page there.
passkey-failed = The passkey could not be used. Try again, or use another device.
passkey-waiting = Your device is asking you now.

## Signing in

sign-in-title = Sign in
sign-in-lede = Here members’ delegations, officers and the secretariat act. Reading needs no sign-in.
sign-in-passkey-heading = With a passkey
sign-in-passkey = Sign in with a passkey
sign-in-provider-heading = Through your organisation
# $name is the name of an identity provider, as the operator gave it.
sign-in-provider = Sign in through { $name }
leaving-title = On to your organisation
leaving-lede = You sign in there and come back here. If nothing happens, use the link.
sign-in-lost = No passkey any more? Ask a head or focal point of your own delegation to invite you again. Nobody else can.
sign-in-invited = Have you been invited? Open the link you were sent, or enter its code.
sign-in-failed-title = You are not signed in
sign-in-failed = The sign-in did not succeed. Nothing is said here about who is known. Try again; if it fails again, ask a focal point of your delegation.
sign-in-again = Sign in again
sign-in-needed-title = Sign in first
sign-in-needed = You are not signed in, or your session has ended. What you had typed was not sent on.
signed-out-title = You are signed out
signed-out = Your session has ended on this device.
step-up-title = Show that it is you
step-up-lede = This step needs a fresh sign of you. Use your passkey; you will then go on where you were.
step-up = Use passkey

## Invitations

invitation-title = Accept an invitation
invitation-lede = You have been invited to a seat. Create a passkey on this device to accept; from then on only you can act as the person invited.
invitation-code = Code of the invitation
invitation-code-hint = The code stands in the letter or message that invited you.
invitation-seat = Seat
invitation-role = Role
invitation-expires = Valid until
invitation-pseudonym = On the public record you are
invitation-pseudonym-note = The record knows you by this pseudonym only. Your name is shown to your own delegation and the secretariat.
invitation-accept = Create a passkey and accept
invitation-provider = Or accept through your organisation; then you sign in there, and passkeys are for signing only.
invitation-over-title = This invitation cannot be used
invitation-over = It is unknown, expired, used or withdrawn. Ask whoever invited you for a new one.
founding-title = Found the secretariat
founding-lede = This link was printed when the forum first started. It seats the first officer of the secretariat; the officer then invites the second.
founding-over-title = No founding link is open
founding-over = The secretariat is seated already, or the link has expired. If nobody has used it, start the program again; it prints a new one.
founding-name = Your name
founding-name-hint = Shown to the secretariat; never on the record.

## What waits

waiting-title = What waits on you
waiting-lede = Everything that waits on this seat, nearest deadline first.
waiting-nothing = Nothing waits on this seat.
waiting-until = Until
waiting-act = What can be done
waiting-hours-left = { $count ->
    [one] { $count } hour left
   *[other] { $count } hours left
}
waiting-minutes-left = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
waiting-do-silence = Read it, join, hold or break silence
waiting-confirmation = Another officer asks you to confirm: { $what }
waiting-own-confirmation = Waits for a second officer: { $what }
waiting-invitation = { $person } has not accepted the invitation yet
waiting-term = Your term in this seat ends
waiting-credentials = { $party }: standing of the credentials: { $standing }
waiting-disputed = { $party }: the head is disputed by another focal point; the member’s letter decides
waiting-focal-point = Your delegation has one focal point. A second one can let everybody in again if the first loses all passkeys.
waiting-passkey = You have one passkey. Add a second one on another device.
waiting-session = Opening: { $session }
waiting-meeting = { $session }: opening of meeting { $number }
waiting-position = No position recorded on “{ $question }”
waiting-positions = { $count ->
    [one] No position of your delegation is recorded on { $count } question. That is a visible value, and nothing has to be done.
   *[other] No position of your delegation is recorded on { $count } questions. That is a visible value, and nothing has to be done.
}
waiting-second-officer = The secretariat has one officer. Invite the second: several acts need two.

## Seats

seats-title = My seats
seats-lede = You act in one seat at a time. Each act says in which.
seats-current = You act in this seat now
seats-act = Act in this seat
seats-leave = Give up this seat
leave-title = Give up the seat: { $seat }
leave-lede = It ends at once. Whoever administers the seat can seat you again; you cannot yourself.
seats-from = Since
seats-until = Until
seats-ended = Ended
seats-role = Role
seats-focal-point = Focal point
role-head = Head
role-alternate = Alternate
role-adviser = Adviser
role-officer = Officer

## People of a delegation

people-title = People: { $party }
people-lede = Names are shown here and to the secretariat only. The record knows each person by a pseudonym.
people-present = Seated now
people-invited = Invited, not yet accepted
people-past = No longer seated
people-invite = Invite a person
people-person = Person
people-passkeys = Passkeys
people-sessions-link = End sessions
people-tokens-link = Revoke tokens
people-sessions-title = End all sessions of { $person }
people-sessions-lede = The person is signed out everywhere at once, in every seat. Passkeys stay: whoever has one can sign in again. If a device is lost, end its passkey too.
people-sessions-open = Open sessions
people-sessions-end = End these sessions
people-tokens-title = Revoke the tokens of { $person }
people-tokens-lede = Programs that act for this person in this seat stop at once. Tokens for other seats stay.
people-tokens-open = Tokens that work
people-tokens-end = Revoke these tokens
people-role-link = Change role
people-remove-link = End the seat
people-dispute-link = Dispute the head
people-withdraw = Withdraw invitation
people-reinvite = Invite again
reinvite-lede = The person keeps seat, role and pseudonym, and creates a new passkey. Passkeys that were lost should be ended.
people-one-focal-point = Only one person can administer these people. A second focal point is offered, never required.
people-disputes = Attempts to remove a head
people-dispute = { $person } was disputed by { $by }: { $reason }
people-dispute-note = A head is named by the member’s letter. The attempt stays on record and changes nothing until a new letter is presented.
person-you = (you)
person-unnamed = no name given
person-role = Role
person-focal-point = Focal point
person-focal-point-hint = A focal point invites people, changes their roles and ends their seats.
person-name = Name
person-name-hint = Shown to the delegation and the secretariat; never on the record.
person-from = From
person-until = Until
person-until-hint = The last day. Leave it empty if no end is known.
person-reason = Reason
person-reason-hint = It stands on the public record. Write nothing about the person.
invite-title = Invite a person
invite-channel = How does the invitation reach the person?
invite-by-email = By e-mail
invite-on-paper = On paper, with a code that I hand over
invite-email = E-mail address (for e-mail)
invite-email-hint = Used for this message and kept with the name, never on the record.
invite-lang = Language of the message
invite-handed = Hand this over
invite-handed-note = It is shown once, now. Whoever has it can accept in the person’s place until it is used or withdrawn. Hand it over in person, or by a channel you trust.
invite-link = Link
invite-code = Code to type
role-title = Change the role of { $person }
remove-title = End the seat of { $person }
remove-lede = It ends at once, in the middle of whatever the person is doing. Open sessions end too.
dispute-title = Dispute the head { $person }
dispute-lede = Another focal point cannot remove a head. What you say is put on record and changes nothing until the member presents a new letter of credentials.

## Credentials

credentials-title = Credentials
credentials-lede = A delegation opens with a letter of credentials. From then on it administers its own people. Who represents a member is not decided here: rival claims stand beside each other.
credentials-open = Open or renew a delegation from a letter
credentials-party = Party
credentials-standing = Standing
credentials-head = Head
credentials-number = Credentials
credentials-letter = SHA-256 of the letter
credentials-issued = Date of the letter
credentials-issued-by = Issued by
credentials-issued-by-hint = The authority that signed: Minister for Foreign Affairs, Permanent Mission.
credentials-none = No credentials have been presented.
# $count is how many, $members how many members there are.
credentials-opened = { $count ->
    [0] Of { $members } members none has its delegation open.
    [one] Of { $members } members { $count } has its delegation open.
   *[other] Of { $members } members { $count } have their delegation open.
}
credentials-missing = Members whose delegation is not open yet: each leads to the form for its letter
credentials-history = Letters and standings
credentials-stood-on = On
credentials-note = Note
credentials-note-hint = It stands on the public record.
credentials-document = SHA-256 of the document
credentials-document-hint = The report or communication this rests on, if there is one.
credentials-letter-file = The letter
credentials-letter-file-hint = PDF or image. It is kept apart from the record, for the secretariat only; the record has its SHA-256.
credentials-letter-hash = SHA-256 (if the letter is kept elsewhere)
credentials-letter-hash-hint = 64 digits from 0 to 9 and a to f. Give either the letter or this.
credentials-letter-none = Give the letter or its SHA-256.
credentials-letter-both = Give either the letter or its SHA-256, not both.
credentials-letter-kept = Read the letter
open-title = Open a delegation from a letter
open-kind = Who presents the letter?
open-kind-delegation = A member
open-kind-observer = An observer
open-kind-stakeholder = An accredited stakeholder
open-member = Member (if a member presents it)
open-key = Key (of an observer or a stakeholder)
open-key-hint = Lower-case words joined by hyphens, as in the list of observers or stakeholders.
open-head = Who is it?
open-head-new = A person not seated before
open-name = Name (of a new person)
open-name-hint = Shown to the delegation and the secretariat; never on the record.
standing-title = Standing of the credentials: { $party }
standing-question = What is their standing now?
standing-submitted = Submitted
standing-provisional = Provisional
standing-approved = Approved
standing-contested = Contested
standing-withdrawn = Withdrawn
standing-contested-note = While credentials are contested every act of the party is marked so, and is not stopped.

credentials-second = Needed where a letter names another head, where a head is invited anew, and where credentials are withdrawn. Leave it out otherwise.
credentials-second-none = No second officer

## Officers

officers-title = Seats of officers
officers-lede = One officer of the secretariat asks for such a seat to be filled, a second one confirms it. Nothing is entered before.
officers-seat = Seat a person
officers-seat-title = Seat an officer
officers-which = Which seat?
officers-source = Where it is decided
officers-source-hint = Symbol of the document that names the officer, if there is one.
officers-second-title = Invite the second officer
officers-second = The secretariat has one officer. Several acts need two.
officers-confirmer = Second officer who confirms

## Confirmations

confirmations-title = Confirmations by a second officer
confirmations-lede = What needs two persons waits here. Read what will be entered, then confirm with your own passkey, or decline.
confirmations-none = Nothing waits for a second officer.
confirmations-yours = Asked by you: another officer must confirm.
confirmations-asked = Asked by { $person }
confirmations-open = Read and confirm
confirmation-title = Confirm as the second officer
confirmation-confirm = Confirm with passkey
confirmation-enter = Confirm and enter
confirmation-decline = Decline
confirmation-declined = Declined. Nothing was entered.
confirmation-asked-title = A second officer is asked
confirmation-asked = Nothing is entered yet. Another officer of the secretariat finds it under Confirmations, until { $until }.
closing-title = Withhold or erase a value
closing-link = Withhold or erase a sealed value
closing-lede = Entries stay. What opens a sealed value can be withheld by a rule, or destroyed where law asks for it. Two officers do it together.
closing-what = What is to happen?
closing-withhold = Withhold: it is shown no longer, and what opens it is kept
closing-erase = Erase: what opens it is destroyed for ever
closing-seal = Seal
closing-rule = Under the rule
closing-rule-hint = Symbol of the document on record that allows it.
closing-seal-hint = The 64 digits that stand in the entry in place of the value.

## Declaring a position

declare-title = Declare a position
declare-question = On which question?
declare-option = Which option is it about?
declare-stance = What is the stance of your delegation?
declare-words = In your own words
declare-words-hint = It is published as you write it, as the position of your member and nobody else’s.
declare-lang = Language of these words
declare-now = Recorded so far: { $stance }
declare-none = No question has been raised on which a position could be declared.

## Checking before what cannot be unsaid

check-title = Check what will be entered
check-lede = If you go on, this will stand on the permanent public record:
check-how = How it is entered
check-seat = In the seat
check-person = By the person
check-rule = Under the rule
check-option = Option
check-stance = Stance
check-words = Words
check-succeeds = Ends the seat of the head so far
check-day = Happened on
check-signature = Signature
check-signature-required = Your passkey. It cannot be entered without.
check-signature-unsigned = None: you have no passkey that signs from this seat. The entry is marked as not signed.
check-signature-none = None is needed.
check-second = Second officer
check-second-needed = Another officer must confirm. Until then nothing is entered.
check-beside = Kept beside, never on the record
check-permanent = What is entered is never taken out. It can be corrected or superseded later, and stays visible.
check-sign = Sign with passkey
check-enter = Enter in the record
check-ask = Ask a second officer
check-unsigned-note = It can be entered without your signature. The record then marks it as entered on the word of the seat, not signed by the person.
check-unsigned = Enter without signature
check-exact = The exact words that are signed
check-exact-note = Your passkey signs the SHA-256 of these words. Anyone can check the signature against the record.
check-change = Change the answers
check-over-title = There is nothing to check any more
check-over = It was entered already, or it waited too long. Look in the record before you begin again.

## The rule under which something is entered, by kind of act

rule-position-recorded = A delegation declares its own position. It supersedes what it declared before on the same option; both stay visible.
rule-credentials-presented = The secretariat opens or renews a delegation on a letter of credentials; the letter names the head.
rule-credentials-stood = The secretariat records the standing of credentials as it was decided elsewhere, and decides nothing.
rule-person-seated = A head or focal point seats the people of its own delegation; officers are seated by two officers of the secretariat.
rule-role-changed = A head or focal point gives the people of its own delegation their roles.
rule-person-unseated = A head or focal point ends the seat of a person of its own delegation, at once.
rule-head-disputed = Another focal point may dispute a head; the member’s letter decides.
rule-passkey-enrolled = A person enrols the passkeys with which she or he acts.
rule-passkey-ended = A passkey is ended by the person, or by a focal point of the same delegation.
rule-value-withheld = Two officers withhold a sealed value where a rule asks for it.
rule-value-erased = Two officers erase a sealed value where law asks for it.

## After entering

receipt-title = Entered in the record as { $index }
receipt-lede = It is durable and public.
receipt-signed = Signed with passkey { $passkeys }.
receipt-unsigned = Entered without signature, and marked so.
receipt-entry = Read the entry
receipt-proof = Keep the receipt, which proves it
receipt-proof-later = The receipt can be had once the next checkpoint is signed, in a few seconds.
receipt-next = See what waits on you

## What cannot be done

desk-refused-title = This cannot be done
desk-refused-nothing = Nothing has been changed.
desk-not-yours-title = This is not open to your seat
desk-not-yours = There is nothing here, or your seat does not open it. Act in another seat if you hold one.
desk-busy-title = Too many attempts
desk-busy = Too many attempts came in a short time. Wait { $wait } and try again; nothing was lost.
desk-foreign-title = The request did not come from this site
desk-foreign = A browser says that another site sent it, so it was not carried out. Open the desk and do it there.
desk-closed-title = Nothing is entered here now
desk-closed = This site shows a copy, or a check has found something wrong with the record. Reading goes on. Act on the forum’s own site, or ask the secretariat.
desk-again = Go to the desk

## Passkeys, sessions, programs

devices-title = My passkeys
devices-lede = A passkey is a key on a device that only you can use. Several are better than one.
devices-number = Passkey { $number }
devices-kind = Kind
devices-bound = Stays on one device
devices-synced = May be copied among your devices
devices-enrolled = Enrolled
devices-ended = Ended
devices-add = Add a passkey
devices-add-lede = Create a passkey on this device, or on a security key that you plug in. You first use a passkey that you have.
devices-end = End this passkey
devices-of-title = Passkeys: { $person }
devices-of-lede = End those that are lost. What they signed stays signed.
desk-sessions-title = My sessions
desk-sessions-lede = Where you are signed in. A session ends after 30 minutes without use, and after 12 hours at the latest.
desk-sessions-this = This session
desk-sessions-begun = Began
desk-sessions-used = Last used
desk-sessions-seat = Seat
desk-sessions-end = End this session
desk-sessions-end-others = End all other sessions
tokens-title = Programs that act for me
tokens-lede = A token lets a program read or act in one of your seats. It ends with your seat.
tokens-new = Issue a token
tokens-new-title = Issue a token
tokens-label = What is it for?
tokens-label-hint = For you, to know it again.
tokens-scope = What may it do?
tokens-scope-read = Read what I may read
tokens-scope-verbs = Act: only what is ticked
tokens-verbs = Which acts?
tokens-last-used = Last used
tokens-never = Never
tokens-end = End this token
tokens-shown-title = Your token
tokens-shown = It is shown once, now. Keep it where only the program can read it.
tokens-token = Token

## Security log

log-title = Security log: { $party }
log-lede = Who did what with sign-ins, invitations and passkeys of this party. No addresses of machines, no secrets.
log-when = When
log-who = Who
log-what = What
log-empty = Nothing has been logged.
log-older = Older
# What happened, by its key.
log-act-entered = Entered an act
log-acts-in-seat = Acted in another seat
log-confirmation-asked = Asked a second officer to confirm
log-confirmation-declined = Declined as second officer
log-confirmed = Confirmed as second officer
log-credentials-read = Read credentials
log-founding-refused = A founding link was refused
log-invitation-accepted = Accepted an invitation
log-invitation-refused = An invitation was refused
log-invitation-withdrawn = Withdrew an invitation
log-invited = Invited a person
log-letter-read = Read a letter of credentials
log-letter-undelivered = A message could not be delivered
log-passkey-added = Added a passkey
log-people-read = Read the list of people
log-refused = An act was refused
log-secretariat-founded = Founded the secretariat
log-session-ended = Ended a session
log-session-from-elsewhere = A session was shown from another browser, and ended
log-sessions-of-person-ended = Ended all sessions of a person
log-sign-in-failed = A sign-in failed
log-signed-in = Signed in
log-signed-out = Signed out
log-stepped-up = Used a passkey again
log-token-issued = Issued a token
log-token-revoked = Ended a token
log-tokens-of-person-revoked = Revoked the tokens of a person
log-token-refused = A program came with a token that is unknown, expired or revoked
log-token-beyond-scope = A program asked for what its token does not name
log-form-from-elsewhere = Another site sent a form; it was not carried out

## Said once above a page, after something was done

desk-said-invited = The invitation is on its way by e-mail.
desk-said-withdrawn = The invitation is withdrawn. Its link and code work no longer.
desk-said-session-ended = The session has ended.
desk-said-sessions-ended = All other sessions have ended.
desk-said-person-signed-out = All sessions of this person have ended.
desk-said-token-revoked = The token works no longer.
desk-said-person-tokens-revoked = The person’s tokens for this seat work no longer.
desk-said-seat = You act in another seat now.
desk-said-passkey-added = The passkey is enrolled.
desk-said-welcome = You have a passkey. Add a second one on another device, so that losing one does not lock you out.
