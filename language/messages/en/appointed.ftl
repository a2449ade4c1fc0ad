# Posts, candidates, slates and appointments: acts, verbs, refusals.

## Acts as sentences

act-post-established = A post was established in { $body }: “{ $title }” (places: { $places })
act-nominations-called = Nominations were called for until { $when }: { $posts }
act-nominations-called-asking = Nominations were called for until { $when }: { $posts } (questions to candidates: { $count })
act-candidate-nominated = { $seat }: candidate { $candidate } nominated, with the candidate’s consent: { $posts }
act-candidacy-withdrawn = Candidate { $candidate } no longer stands
act-classification-recorded = A classification of members was recorded: “{ $title }”
act-criteria-set = Criteria { $set } were recorded (number of criteria: { $count }): { $posts }
act-slate-put = The Chair put slate { $slate }, with the candidates { $candidates }: { $posts }
act-slate-put-replacing = The Chair put slate { $slate } in the place of slate { $replaced }, with the candidates { $candidates }: { $posts }
act-slate-consulted = A consultation on slate { $slate } took place on { $date } with: { $members }
act-slate-consulted-open-to-all = A consultation on slate { $slate } that was open to all members took place on { $date } (members named as having spoken: { $count })
act-view-filed-support = { $seat }: view on slate { $slate }: support
act-view-filed-no-objection = { $seat }: view on slate { $slate }: no objection
act-view-filed-concern = { $seat }: view on slate { $slate }: concern
act-view-filed-objection = { $seat }: view on slate { $slate }: objection
act-slate-appointed-chair = The Chair appointed the candidates on slate { $slate }: { $holders }
act-slate-appointed-members = The candidates on slate { $slate } took office, approved by the members (decision { $decision }): { $holders }
act-slate-appointed-arrangement = The candidates on slate { $slate } took office by an arrangement for this case alone, without prejudice (decision { $decision }): { $holders }
act-interim-named = An officer ({ $office }, { $body }, national of { $member }) stands in until { $date } at the latest: { $post }
act-holder = { $post } – { $name } ({ $member })
act-holder-withheld = { $post } – name withheld ({ $member })

## Runs of acts

run-post-established = Posts established: { $count }
run-nominations-called = Calls for nominations: { $count }
run-candidate-nominated = Candidates nominated: { $count }
run-candidacy-withdrawn = Candidacies withdrawn: { $count }
run-classification-recorded = Classifications of members recorded: { $count }
run-criteria-set = Sets of criteria recorded: { $count }
run-slate-put = Slates put: { $count }
run-slate-consulted = Consultations on slates: { $count }
run-view-filed = Views on slates filed: { $count }
run-slate-appointed = Slates that led into office: { $count }
run-interim-named = Officers standing in: { $count }

## What is asked, after “it is not possible to”

verb-call-nominations = call for nominations
verb-nominate-candidate = nominate a candidate
verb-withdraw-candidacy = withdraw a candidacy
verb-put-slate = put a slate
verb-file-view = file a view on a slate
verb-appoint-slate = appoint the candidates on a slate
verb-name-interim = name somebody to stand in

## Kinds of things

noun-post = post
noun-call-for-nominations = call for nominations
noun-candidate = candidate
noun-classification = classification of members
noun-class = class of members
noun-criterion = criterion
noun-slate = slate

## Refusals

refusal-NominationsClosed = Nominations for { $post } closed at { $until }. Ask the Chair to call for them again.
refusal-ConsentNeeded = Nobody is on record as a candidate before consenting. Ask the candidate first.
refusal-CountedForOne = The candidate states several nationalities ({ $nationalities }). Say as whose national the candidate is counted.
refusal-NotANational = The candidate states other nationalities than this one: { $member }. Count one of those stated.
refusal-CandidateWithdrew = Candidate { $candidate } no longer stands. Put a slate without this candidate.
refusal-NotNominatedFor = Candidate { $candidate } was not nominated for { $post }. Name somebody who was.
refusal-ClassedTwice = This member is counted in two classes of { $basis }: { $member }. Count it in one, and list it as belonging to the other as well.
refusal-DecidedApart = These posts are not decided on by one body under one rule: { $post }, { $other }. Ask for them apart.
refusal-PlacesDiffer = Places to fill on that day: { $vacant }; candidates named: { $named } ({ $post }). Name as many as there are places.
refusal-NoTermToComplete = No term runs on that day: { $post }. Put the slate for a full term.
refusal-SlateReplaced = Slate { $by } took the place of slate { $slate }. Use slate { $by }.
refusal-AlreadyAppointed = The candidates on slate { $slate } are in office. Have the end of an office recorded instead.
refusal-NotAllConsulted = The rule { $provision } demands consultations with all members. Members not reached on slate { $slate }: { $count }. Reach them, or hold a consultation open to all.
refusal-CriteriaNotMet = Slate { $slate } does not meet, or cannot be said to meet, criteria that it must meet: { $criteria }. Put another slate.
refusal-ApprovalNeeded = Under the rule { $provision } the members approve. Put slate { $slate } to them for decision first.
refusal-NothingVacant = No place of { $post } is vacant on that day. Choose another day.
refusal-NotInOffice = { $person } does not hold that office on that day. Only somebody in office stands in; name another.
refusal-QuestionnaireTooLong = Candidates are asked at most { $questions } questions of at most { $characters } characters each. Ask fewer, or in fewer words.
refusal-SlateNeeded = Under the reading in force, this post is filled by a slate: { $post }. Have the Chair put one and have it decided. Where a document shows who came into office, cite the place in it that says so.

## Not found

missing-post = There is no post { $key }
missing-call-for-nominations = There is no call for nominations { $key }
missing-candidate = There is no candidate { $key }
missing-classification = There is no classification { $key }
missing-class = There is no class { $key }
missing-criterion = There is no criterion { $key }
missing-slate = There is no slate { $key }
