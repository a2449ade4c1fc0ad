# Posts, candidates, slates and appointments: public pages.

labelled-value = { $label }: { $value }
with-reason = { $what } ({ $why })
nav-posts = Posts and appointments
all-posts = All posts
posts-title = Posts
posts-heading = Posts, and who holds them
posts-lede = Each post of a body with those who hold it, its vacant places, and how the rule by which it is filled stands.
posts-none = No post has been established.
post-places = Places: { $count }
post-vacant = Vacant: { $count }
post-term = Term in months: { $count }
post-lede = A post of this body: { $body }.
post-reading = A reading: { $reading }
post-rule-open = Members read this rule differently. Candidates can be nominated, slates put and members consulted; nobody is appointed until the forum has settled the reading, or has agreed on a way for this case alone, without prejudice.
post-decided-by = Slates are put by the Chair of
post-call-until = Nominations are open until { $when }

## Parts of the pages

posts-part-holders = Who holds it
posts-part-holders-none = Nobody holds it.
posts-part-rule = How it is filled
posts-part-rule-none = No rule is on record.
posts-part-call = Call for nominations
posts-part-call-none = Nominations have not been called for.
posts-part-questionnaire = Questions to candidates
posts-part-questionnaire-none = Candidates are asked nothing beyond what the criteria look at.
posts-part-candidates = Candidates
posts-part-candidates-none = Nobody who has consented stands for it.
posts-part-criteria = Criteria of balance
posts-part-criteria-none = No criteria are set.
posts-part-slates = Slates
posts-part-slates-none = No slate has been put.
posts-part-earlier = Who held it before
posts-part-earlier-none = Nobody held it before.
posts-part-standing-for = Stands for
posts-part-standing-for-none = No post is named.
posts-part-stated = What the candidate states for the criteria
posts-part-stated-none = Nothing is stated.
posts-part-statement = What else the candidate states
posts-part-statement-none = Nothing else is stated.
posts-part-on-slates = On slates
posts-part-on-slates-none = On no slate so far.
posts-part-way = How those on it come into office
posts-part-way-none = Nothing is on record.
posts-part-reached = Whom consultations have reached
posts-part-reached-none = Nobody has been consulted.
posts-part-consultations = Consultations
posts-part-consultations-none = No consultation is on record.
consultation-by = By: { $seat }
consultation-held-by = By: { $name } ({ $office }), on behalf of: { $seat }
posts-part-views = Views of delegations
posts-part-views-none = No delegation has filed a view, which is not agreement.

## Who holds a post

held-since = { $name } ({ $member }), since { $from }
held-until = { $name } ({ $member }), { $from } to { $until }
held-interim = { $name } ({ $member }) stands in, { $from } to { $until }
holders-title = Office-holders
holders-heading = Who held office on { $date }
holders-lede = Everybody in office on the day you choose, as the record has it now, with the vacant places.
holders-day = Day
holders-show = Show
holders-none = Nobody held office on this day.
holders-interim = Stands in while a place is vacant; holds the post of nobody
head-post = Post
head-holder-of-post = Holder
head-rests-on = Rests on
head-slate = Slate
head-candidate = Candidate

## Candidates

candidate-number = Candidate { $number }
candidate-lede = Nominated by this delegation: { $member }. What stands here is what the candidate states, and nothing else.
candidate-withdrawn = no longer stands
candidate-withdrawn-at = No longer stands, since { $when }
candidate-nominated-at = Nominated: { $when }
candidate-consented = Consented on { $date } ({ $via })
consent-invitation = in answer to an invitation
consent-letter = by letter
candidate-counted = Counted as a national of
candidate-not-shown = It is not shown: it was withheld or erased at the candidate’s request or under a rule.
candidate-answers-delegations = The candidate lets delegations, officers and the secretariat read it, at their desk.
candidate-answers-consulting = The candidate lets only those read it who consult on a slate, at their desk.
not-stated = not stated
gender-woman = Woman
gender-man = Man
gender-another = Another
gender-unstated = I do not state it

## Criteria and findings

test-pairing = In each post at least one of each: { $classes }, by this classification: { $basis }
test-spread = Over all posts no more than { $count } from one class, by this classification: { $basis }
test-proportion = Over all posts each class by its share of the members, rounded down or up, by this classification: { $basis }
test-parity = Over all posts neither women nor men hold more than half of the places, rounded up
test-expertise = Over all posts somebody is expert in each of these: { $areas }
test-one-per-state = No two places are held by nationals of one State
test-rotation = Nobody follows a national of a State that held the same post before
test-name-pairing = One of each class in each post
test-name-spread = Spread over classes
test-name-proportion = Shares of the members
test-name-parity = Gender parity
test-name-expertise = Expertise
test-name-one-per-state = One per State
test-name-rotation = Rotation
strength-hard = must be met
strength-soft = should be met where possible
verdict-met = met
verdict-not-stated = depends on what is not stated
verdict-not-met = not met
findings-heading = What was found, criterion by criterion
findings-note = There is no official list of developed and developing countries. Each criterion is therefore shown under the classification it names and under every other of the same kind. What nobody has stated is counted as not stated and never guessed.
findings-none = It was measured by no criteria.
finding-named = named by the criterion
finding-count = { $of }: { $count }
finding-at = At
finding-missing = Not stated or not classified
finding-turns-on = It would be otherwise if another nationality or class were counted of
finding-not-stated = Places for which something is not stated: { $count }
finding-now = It would now be found: { $verdict }
head-criterion = Criterion
head-basis = Classification
head-finding = Finding
head-counted = What was counted

## Slates

slates-title = Slates
slate-number = Slate { $number }
slate-lede = A slate names a candidate for each vacant place. Putting it decides nothing.
slate-on-it = Who is on it
slate-put = before the members
slate-appointed = appointed
slate-replaced = replaced by another
slate-replaces = Takes the place of
slate-replaced-by = Replaced by
slate-put-at = Put by the Chair: { $when }
slate-from = In office from { $date }
slate-term-full = For a full term
slate-term-rest = For what is left of a term
slate-fill-until = Term until { $date }
slate-to-announcement = Announcement and letter
slate-open-to-all = A consultation was open to all members.
slate-all-reached = Consultations have reached every member.
slate-reached = Spoken with, which is not agreement ({ $count }): { $names }
slate-not-reached = Not reached yet ({ $count }): { $names }
views-note = A view is no ballot: nobody counts views, and whoever files none has not agreed. The newest view of each delegation is shown.
view-support = Support
view-no-objection = No objection
view-concern = A concern
view-objection = An objection

## How those on a slate come into office

way-chair = Appointed by the Chair after consultations, under this reading: { $reading }
way-members = Approved by the members: { $decision }
way-arrangement = By a way agreed for this case alone, without prejudice to anybody’s reading: { $decision }. It was handled as by this reading: { $reading }
way-consulted = Members that consultations have reached: { $count }
way-ahead-chair = The Chair appoints once every member was consulted on this slate. The reading: { $reading }
way-ahead-members = The members decide on this slate by consensus. The reading: { $reading }
way-ahead-arranged = So the forum has agreed for this case alone, without prejudice.
way-ahead-open = Members read the rule differently. The slate can be consulted upon; nobody is appointed by either reading until the forum has settled it, or has agreed on a way for this case alone, without prejudice.

## Announcement and letter

announcement-heading = Appointment of those on slate { $number }
announcement-appointed = Who holds which post
announcement-applied = What was applied
appointed-from = { $post }: { $name }, { $member }, from { $from }
appointed-until = { $post }: { $name }, { $member }, { $from } to { $until }
letter-heading = Letter to the members
letter-opens = To all members: the following have come into office.
letter-closes = This is without prejudice to how any member reads the rule.

## Classifications

classifications-title = Classifications of members
classifications-lede = Nobody keeps an official list of developed and developing countries, and regional groups rest on practice. Each table here has its source; none is preferred, and a member in no class stays unclassified.
classifications-none = No classification is on record.
classification-lede = A table that can be replaced by another; it is not official.
classes-heading = Classes and their members
class-none = Not classified: { $count }
class-also = Also belong here and are counted elsewhere: { $class }
division-development = Development
division-region = Region

## Downloads

table-office-holders = Times in office, one a line
table-candidates = Candidates with their consent, one candidate and post a line
table-slates = What was found for each slate, one criterion and classification a line; a slate measured by no criteria has one line
table-classifications = Which member stands in which class of which classification, one a line
column-office = The office: chair, vice-chair, rapporteur or co-facilitator
column-person = The person, under the pseudonym of the record
column-person_name = The name; empty where it is withheld or was erased
column-office_from = The first day in office
column-office_until = The first day out of office; empty while no end is set
column-left = Why it ended: term-over, resigned, recalled, ended or unable; empty where that is not on record
column-candidate = The number of the candidate
column-candidacy = standing, or withdrawn
column-post = The key of the post
column-counted = The member as whose national the candidate is counted
column-gender = woman, man or another, as stated; empty where it is not stated or not shown
column-audience = Who may read what else the candidate says: public, delegations or consulting
column-expertise = The parts of the framework in which expertise is stated
column-consented = The day on which the candidate consented
column-slate = The number of the slate
column-slate_standing = put, replaced or appointed
column-candidates = The numbers of the candidates on it
column-criterion = The key of the criterion, unique in its set
column-classification = The key of the classification
column-verdict = met, not-stated (it depends on what is not stated) or not-met
column-not_stated = For how many places something was not stated
column-division = development or region
column-class = The key of the class
column-class_name = The title of the class
column-belongs = counted: counted in this class; also: belongs to it as well and is counted in another
