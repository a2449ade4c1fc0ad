# Appointments at the desk: calls, nominations, slates, consultations, views.

desk-nav-appointments = Appointments
appointing-title = Appointments
appointing-lede = Slates, posts and candidates. What your seat can do stands here and on the page of each slate.
appointing-can-nothing = Your seat can do nothing about this slate now.
appointing-part-erasures = Candidates who ask for the erasure of their personal data
appointing-part-asked = Asked by your delegation, not on record
appointing-part-slates = Slates
appointing-part-posts = Posts
appointing-part-candidates = Candidates on record
appointing-public-page = The public page of this slate, with everything that was found
appointing-put-to-members = Put this slate to the members for approval

## What can be done

appointing-call = Call for nominations
appointing-call-lede = Delegations can nominate until the time you name. A later call for the same post takes the place of this one.
appointing-put = Put a slate
appointing-put-lede = Name a candidate for each vacant place of the posts to be filled. Everything found about the slate is computed and published with it, under every classification. A slate that was put is not changed: another takes its place.
appointing-replace = Put another slate in its place
appointing-replace-lede = So an objection can be met by another name. Both slates stay on record; consultations and views are about each by itself.
appointing-consult = Record a consultation on the slate
appointing-consult-lede = Being consulted is not agreeing. The confidential part is sealed; the rest is published. Where all could come, nobody needs to be named.
appointing-view = File a view
appointing-view-lede = This is no ballot. Nobody counts views, and they decide nothing; they say to the Chair and to everybody where a slate meets difficulties. A later view of your delegation takes the place of this one, and both stay on record.
appointing-appoint = Appoint those on the slate
appointing-appoint-lede = They come into office by the rule as it is read now, or in the way agreed for this case alone. What the appointment rests on stands in it.
appointing-interim = Name somebody who stands in
appointing-interim-lede = Somebody in office stands in while a place is vacant. Nobody comes into office by it, and no reading of the rule is touched.
appointing-end = Record that a term ended
appointing-end-lede = The place is vacant from that day on: somebody can stand in, and a slate can fill it for the rest of the term. The term stays on record.
appointing-withdraw = Withdraw the candidacy
appointing-withdraw-lede = The candidate no longer stands. What is on record stays; a slate with this candidate can no longer lead into office.
appointing-nominate = Ask somebody to stand as a candidate
appointing-nominate-lede = The person is asked by a letter or a link, consents or declines, and says what is stated of them. Before that, and before your delegation enters it, nothing of it is public or on record.
appointing-nominate-submit = Ask the candidate
appointing-none-called = Nominations are not open for any post.
appointing-stage-asked = not answered yet
appointing-stage-consented = has consented
appointing-stated = What the candidate states
appointing-not-answered = The candidate has not answered yet. Nothing can be entered before that.
appointing-enter = Enter the nomination
appointing-enter-lede = This and nothing else is entered: in the record it is sealed, so that it can be erased later, and it is shown to those whom the candidate named.
appointing-counted = As a national of which State is the candidate counted?
appointing-take-back = Take it back
appointing-take-back-lede = The link works no longer, and nothing of name, address and answer is kept.
appointing-erase = Erase personal data of a candidate
appointing-erase-lede = Each value is erased by itself, by two officers together. The record still verifies: it holds only a seal of each value.
appointing-erase-name = The name
appointing-erase-stated = What is stated for the criteria
appointing-erase-statement = What else is stated
appointing-erase-way = Go on to erase it
appointing-erase-over = no longer shown
appointing-erase-reason = { $candidate }: erased at the candidate’s own request.

## Fields

appointing-posts = Posts
appointing-until = Until when, in the forum’s civil time
appointing-place = { $post }, place { $number }
appointing-from = First day
appointing-interim-until = Last day
appointing-term = For how long
appointing-view-field = The view of your delegation
appointing-reasons = Reasons
appointing-reasons-hint = They are words about persons: sealed in the record and shown with the view; they can be withheld later under a rule.
appointing-with = Members spoken with
appointing-with-hint = Three-letter codes, for instance BHS COL. Left empty only where all could come.
appointing-officer = Who stands in
appointing-holder = Whose term ended
appointing-left-from = First day out of office
appointing-why = Why
appointing-why-hint = Where it is not known, leave it open.
appointing-held-by = Who held the consultation
appointing-held-by-hint = Left open, it was held by whoever records it.
appointing-questions-in = Questions to candidates in this language: { $language }
appointing-questions-hint = One question a line, at most { $questions }, each of at most { $characters } characters. Candidates may leave any of them open. The first language filled in is the original; the others have as many lines, or none.
appointing-questions-uneven = Write as many questions as in the first language, in the same order, or none.
appointing-candidate-page = What the candidate states
appointing-candidate-public = The public page of this candidate

## The candidate’s own page

candidacy-title = Do you stand as a candidate?
candidacy-code = Code of the letter
candidacy-code-hint = The code stands in the letter or message by which you were asked.
candidacy-code-lede = A delegation has asked you. Behind this code you consent or decline, and say what is stated of you.
candidacy-lede = { $party } would like to nominate you. Nothing of this is public or on record. You are free to decline.
candidacy-lede-consented = You have consented. { $party } can now enter your candidacy. Until then you can change what you state, or decline.
candidacy-lede-entered = You stand as a candidate: { $candidate }. To no longer stand, tell your delegation or the secretariat.
candidacy-by = Who asks
candidacy-posts = For which posts
candidacy-consented = You consented
candidacy-erasure-asked = You asked for erasure
candidacy-state-heading = What you state
candidacy-state-note = Name, gender, expertise and nationalities are published with your candidacy once the delegation has entered it: everybody can test a slate by them. For the rest you say who may read it. All of it can be erased later at your request. What you leave out counts as not stated, and nobody guesses it.
candidacy-name = Name
candidacy-gender = Gender
candidacy-expertise = Expertise
candidacy-expertise-in = Expertise in: { $area }
candidacy-expertise-hint = What shows it, in one line: a post held, a delegation led, a publication. Left empty, it is not stated.
candidacy-languages = Working languages
candidacy-languages-hint = Separated by commas.
candidacy-availability = Availability
candidacy-answer-hint = The question and your answer stand together; at most { $characters } characters.
candidacy-audience = Who may read your languages, your availability and your answers
candidacy-audience-hint = Whoever you choose, it can be erased later.
audience-public = Everybody
audience-delegations = Delegations of members, officers and the secretariat
audience-consulting = Only those who consult on a slate: officers of the body that decides, your delegation, the secretariat
candidacy-nationalities = All your nationalities
candidacy-nationalities-hint = Three-letter codes, for instance COL ESP. With several, the delegation says as a national of which State you are counted.
candidacy-consent-legend = Consent
candidacy-consent-yes = I consent to stand as a candidate, and to what I state here being shown to those I have named.
candidacy-consent-needed = Without your consent nothing is kept. Consent, or decline below.
candidacy-consent = Consent and send to the delegation
candidacy-change = Change what I state
candidacy-decline = Decline
candidacy-decline-heading = You do not wish to stand
candidacy-decline-note = Nothing of your name, your address and your answer is then kept.
candidacy-erase = Ask for my personal data to be erased
candidacy-erase-heading = Your personal data
candidacy-erase-note = The secretariat erases your name and what you stated. That you were nominated, by whom and for what, stays on record.
candidacy-over-title = This link cannot be used
candidacy-over = It is unknown, expired, answered or taken back. Ask the delegation that wrote to you.
candidacy-declined-title = You do not stand
candidacy-declined = Nothing of your name, your address and your answer is kept. The delegation is told that you have answered.
handed-candidacy = Hand this to the candidate
handed-candidacy-note = It is shown once. The link and the code are for the candidate alone: whoever has them answers in the candidate’s place.

## What waits, what was done

waiting-candidate = { $name }: has consented to stand; the nomination can be entered.
waiting-erasure = { $candidate }: asks for the erasure of personal data.
waiting-slate = { $slate }: nobody is appointed yet.
log-candidate-asked = Asked somebody to stand as a candidate
log-candidate-consented = A candidate consented
log-candidate-declined = A candidate declined
log-candidate-erasure-asked = A candidate asked for erasure
log-nomination-taken-back = Took a request to stand back
log-candidacy-refused = An unknown or old link of a candidate was tried
desk-said-candidate-asked = The candidate is asked by e-mail.
desk-said-nomination-taken-back = It is taken back. Nothing of it is kept.
desk-said-consented = Thank you. The delegation can now enter your candidacy.
desk-said-erasure-asked = The secretariat is told.
deciding-subject-slate = A slate
deciding-subject-arrangement = A way to fill posts for this case alone, without prejudice
