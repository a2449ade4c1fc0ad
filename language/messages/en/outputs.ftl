# What thematic groups work on: acts, verbs, refusals.

## Acts as sentences

act-mandate-proposed = Mandate { $mandate } was proposed for { $body }, from { $from } to { $to }
act-mandate-proposed-open = Mandate { $mandate } was proposed for { $body }, from { $from }, without an end
act-topic-proposed = Topic { $topic } was proposed for { $body }: “{ $title }”
act-topic-proposed-by = Topic { $topic } was proposed for { $body }: “{ $title }” (proposed by: { $members })
act-preferences-filed = { $seat }: preferences among the topics of { $body }, the most wanted first: { $topics }
act-preferences-withdrawn = { $seat } withdrew its preferences among the topics of { $body }
act-topics-chosen = The Chair and the co-facilitators chose the topics of { $body } after consultations: { $topics }
act-rotation-planned = The topics of { $body } were spread over time (number of periods: { $count })
act-briefer-nominated = { $seat }: briefer { $briefer } nominated for { $body }, on topic { $topic }: { $about }
act-input-filed = Input { $input } was filed with { $body }: “{ $title }” (from: { $from })
contributor-briefer = briefer { $briefer }
act-scenario-set = Scenario { $scenario } was set before { $body }: “{ $title }”
act-scenario-answered = { $seat }: answer to question { $question } of scenario { $scenario }
act-scenario-answered-unattributed = An answer to question { $question } of scenario { $scenario } was entered, not attributed
act-scenario-concluded = What follows from scenario { $scenario } was written down
act-recommendation-put = Recommendation { $recommendation } was put before { $body }: “{ $title }”
act-recommendation-put-by = { $seat }: recommendation { $recommendation } put before { $body }: “{ $title }”
act-support-declared-proposes = { $seat }: recommendation { $recommendation } proposed as well
act-support-declared-supports = { $seat }: recommendation { $recommendation } supported
act-support-declared-ended = { $seat }: recommendation { $recommendation } no longer proposed or supported
act-paragraph-revised = Paragraph { $paragraph } of recommendation { $recommendation } was revised (revision { $revision })
act-paragraph-revised-added = Paragraph { $paragraph } was added to recommendation { $recommendation } (revision { $revision })
act-paragraph-revised-out = Paragraph { $paragraph } was taken out of recommendation { $recommendation } (revision { $revision })
act-point-opened = { $seat }: point { $point } opened on recommendation { $recommendation }
act-point-opened-paragraph = { $seat }: point { $point } opened on paragraph { $paragraph } of recommendation { $recommendation }
act-alternative-held = { $seat }: alternative { $alternative } at point { $point } of recommendation { $recommendation }
act-alternative-held-none = { $seat }: no alternative at point { $point } of recommendation { $recommendation } any longer
act-point-closed = { $seat }: point { $point } of recommendation { $recommendation } closed
act-recommendation-withdrawn = Recommendation { $recommendation } was withdrawn (reason given: { $reason })
act-divergence-recorded = Divergence { $divergence } was recorded in { $body }: “{ $question }”
act-view-joined = { $seat }: view { $view } in divergence { $divergence }
act-view-joined-none = { $seat }: no view in divergence { $divergence } any longer
act-report-compiled-draft = Report { $report } of { $body } was drafted: “{ $title }”
act-report-compiled-revised = Report { $report } of { $body } was revised (version { $version }): “{ $title }”
act-report-compiled-final = Report { $report } of { $body } was made final: “{ $title }”
act-prose-edited = The prose of report { $report } was edited ({ $place })
act-correction-filed = { $seat }: correction { $correction } of report { $report } filed ({ $place })
act-correction-settled-taken = Correction { $correction } of report { $report } was taken: { $words }
act-correction-settled-not-taken = Correction { $correction } of report { $report } was not taken: { $words }
act-report-transmitted = Report { $report } of { $body } was transmitted to the plenary
act-implementation-assigned = Task { $task } on recommendation { $recommendation } was assigned, due on { $due }: { $who }
act-implementation-reported = { $seat }: report on the implementation of recommendation { $recommendation }
act-implementation-reported-done = { $seat }: report on the implementation of recommendation { $recommendation }: nothing remains to be done

## Places in a report

passage-introduction = introduction
passage-consensus = part A, recommendations on which consensus exists
passage-developing = part B, recommendations under development
passage-divergences = part C, areas of agreement and of divergence
passage-outputs = part D, outputs against indicators
passage-sources = part E, statements, inputs and briefers
passage-closing = closing

## Runs of acts

run-mandate-proposed = Mandates proposed: { $count }
run-topic-proposed = Topics proposed: { $count }
run-preferences-filed = Preferences filed: { $count }
run-preferences-withdrawn = Preferences withdrawn: { $count }
run-topics-chosen = Choices of topics: { $count }
run-rotation-planned = Plans of topics over time: { $count }
run-meeting-moved = Meetings moved: { $count }
run-meeting-cancelled = Meetings cancelled: { $count }
run-briefer-nominated = Briefers nominated: { $count }
run-input-filed = Inputs filed: { $count }
run-scenario-set = Scenarios set: { $count }
run-scenario-answered = Answers to scenarios: { $count }
run-scenario-concluded = Scenarios concluded: { $count }
run-recommendation-put = Recommendations put: { $count }
run-support-declared = Declarations of support: { $count }
run-paragraph-revised = Paragraphs revised: { $count }
run-point-opened = Points opened: { $count }
run-alternative-held = Alternatives held: { $count }
run-point-closed = Points closed: { $count }
run-recommendation-withdrawn = Recommendations withdrawn: { $count }
run-divergence-recorded = Divergences recorded: { $count }
run-view-joined = Views held in divergences: { $count }
run-report-compiled = Reports compiled: { $count }
run-prose-edited = Edits of prose in reports: { $count }
run-correction-filed = Corrections filed: { $count }
run-correction-settled = Corrections settled: { $count }
run-report-transmitted = Reports transmitted: { $count }
run-implementation-assigned = Tasks assigned: { $count }
run-implementation-reported = Reports on implementation: { $count }

## What is asked, after “it is not possible to”

verb-propose-mandate = propose a mandate
verb-propose-topic = propose a topic
verb-file-preferences = file preferences among topics
verb-choose-topics = choose the topics of a group
verb-plan-rotation = plan which topic comes when
verb-nominate-briefer = nominate a briefer
verb-file-input = file an input
verb-set-scenario = set a scenario
verb-answer-scenario = answer a scenario
verb-conclude-scenario = write down what follows from a scenario
verb-put-recommendation = put a recommendation
verb-declare-support = declare support of a recommendation
verb-revise-paragraph = revise a paragraph of a recommendation
verb-open-point = open a point on a recommendation
verb-hold-alternative = say which alternative a member holds
verb-close-point = close a point on a recommendation
verb-withdraw-recommendation = withdraw a recommendation
verb-record-divergence = record a divergence
verb-join-view = say which view a member holds
verb-compile-report = compile a report
verb-edit-prose = edit the prose of a report
verb-file-correction = file a correction of a report
verb-settle-correction = settle a correction of a report
verb-transmit-report = transmit a report to the plenary
verb-assign-implementation = assign a task
verb-report-implementation = report on implementation

## Kinds of things

noun-mandate = mandate
noun-topic = topic
noun-task = task
noun-output = expected output
noun-briefer = briefer
noun-input = input
noun-scenario = scenario
noun-inject = turn of a scenario
noun-recommendation = recommendation
noun-paragraph = paragraph
noun-point = open point
noun-alternative = alternative
noun-divergence = divergence
noun-view = view
noun-report = report
noun-correction = correction

## Refusals

refusal-NotThisBody = { $body } is a body of another kind. This is for a body of this kind: { $kind }. Name one.
refusal-OfAnotherBody = This is before another body, { $body }: { $noun } { $key }. Act there.
refusal-OtherReadingInForce = The rule { $provision } is read as follows: { $reading }. Under that reading this is done otherwise. Look at the rule.
refusal-EndNeeded = Under the rule { $provision } a mandate ends by itself. Give its last day.
refusal-EndsDuringSession = Rule { $provision }: from { $until } on the group would meet in session { $session } without a mandate. Choose an end before or after the session.
refusal-NoMandateInForce = Rule { $provision }: { $body } has no mandate on { $date }. Have one decided, or an extension of the last one.
refusal-NotToBeReplaced = Mandate { $mandate } was never decided, is another group’s, or has been replaced. Name the one in force.
refusal-NotShown = Nothing shows that this member holds it: { $member }. Cite where it says so, or leave it out.
refusal-OwnWordStands = This delegation has declared itself: { $member }. Only it changes that.
refusal-NobodyPrefers = Rule { $provision }: no member has named topic { $topic } among its preferences. Ask for preferences first, or leave the topic out.
refusal-AllMembersNeeded = Rule { $provision }: all members take part in this choice, and nobody votes. Put it anew and open it to all.
refusal-MatterOfSomethingElse = Matter { $matter } is not about these topics. Name the one on which members were consulted.
refusal-TopicNotChosen = Topic { $topic } was not chosen for { $body }. Leave it out, or have it chosen first.
refusal-SlotsOverlap = The period that begins on { $from } begins before the one above it ends. Put the periods in order.
refusal-BrieferNotAgreed = Rule { $provision }: nobody has agreed to briefer { $briefer }. Put the nomination for decision first.
refusal-AnswersNotAttributed = Answers to scenario { $scenario } are not attributed. Hand yours to the co-facilitators, who enter it without a name.
refusal-AnswersAttributed = Answers to scenario { $scenario } are attributed. Each delegation gives its own.
refusal-MeetingNotAttributed = What is said in meeting { $meeting } of the session “{ $session }” is not attributed. Hand your answer to scenario { $scenario } to the co-facilitators, who enter it without a name.
refusal-InformalOnly = Only of an informal meeting it is said whether what is said in it is attributed. Say that the meeting is informal, or leave it out.
refusal-MeetingInformal = { $provision }: the group decides in a formal part, and meeting { $meeting } of the session “{ $session }” is informal. Ask in a formal meeting.
refusal-MeetingOver = Meeting { $meeting } of the session “{ $session }” is over or was cancelled. Schedule another one.
refusal-ScenarioOver = What follows from scenario { $scenario } is written down. Set a new one.
refusal-EditedMeanwhile = Somebody else wrote there since ({ $place }; you read revision { $base }, it is at revision { $now }). It now says: “{ $theirs }” Yours was: “{ $yours }” Bring the two together and save again.
refusal-place-paragraph = paragraph { $paragraph }
refusal-NothingChanges = It is so already. Nothing has to be done.
refusal-ConsensusReached = The group agreed on recommendation { $recommendation } by decision { $decision }. Its text stands, unless the plenary returns it.
refusal-RecommendationOver = Recommendation { $recommendation } was withdrawn. Put a new one.
refusal-RevisionSuperseded = Recommendation { $recommendation } is at revision { $now } here, not { $revision }. Read it and act on that.
refusal-PointsStandOpen = Points stand open on recommendation { $recommendation } ({ $points }). Work on them with those who opened them.
refusal-PointOver = Point { $point } of recommendation { $recommendation } is closed. Open a new one.
refusal-OthersHold = Others hold an alternative at point { $point } of recommendation { $recommendation }: { $members }. Ask them first.
refusal-OthersPropose = Others propose recommendation { $recommendation } too: { $members }. End your own support instead.
refusal-TwoViewsNeeded = A divergence has at least two views. Give both.
refusal-CorrectionsDayNeeded = Give the last day on which delegations file corrections, not before today.
refusal-ReportUnderWay = Report { $report } of the group is not final yet. Revise that one.
refusal-ReportFinal = Report { $report } is final and never changes. Draft another one.
refusal-ReportNotFinal = Report { $report } is not final. Only a final report goes to the plenary.
refusal-CorrectionsOpen = Delegations can file corrections of report { $report } until { $until }. Wait until that day is over.
refusal-CorrectionsOver = Corrections of report { $report } could be filed until { $until }. Speak to the co-facilitators, who can revise it and give a new day.
refusal-CorrectionsUnsettled = Corrections of report { $report } are not settled ({ $corrections }). Settle each first.
refusal-CorrectionOver = Correction { $correction } of report { $report } was settled already. Nothing has to be done.
refusal-ReportOutOfDate = What report { $report } would say is not what delegations were shown. Revise it, so that they see it, and make it final then.
refusal-AlreadyTransmitted = Report { $report } has gone to the plenary already. Nothing has to be done.
refusal-NotTransmitted = Report { $report } has not gone to the plenary. Transmit it first.
refusal-ReportSuperseded = Rule { $provision }: report { $by } has taken the place of report { $report }. Act on that one.
refusal-NoConsensusInGroup = Rule { $provision }: in report { $report }, recommendation { $recommendation } is under development. It can be taken note of, returned, put off or not adopted.
refusal-WordsNeeded = This needs words: { $disposition }. Give the amendment, or the questions.
refusal-DecidedBefore = Decision { $decision } has settled this. A later decision can cancel it.
refusal-NotAdopted = The plenary has not adopted recommendation { $recommendation }. Nothing is to be put into practice yet.

## What the plenary makes of a recommendation

disposition-adopted = adopted
disposition-adopted-with-amendment = adopted with amendment
disposition-taken-note-of = taken note of
disposition-returned = returned with questions
disposition-deferred = put off
disposition-not-adopted = not adopted

## Not found

missing-mandate = There is no mandate { $key }
missing-topic = There is no topic { $key }
missing-task = There is no task { $key }
missing-output = There is no expected output { $key }
missing-briefer = There is no briefer { $key }
missing-input = There is no input { $key }
missing-scenario = There is no scenario { $key }
missing-inject = There is no turn of a scenario { $key }
missing-recommendation = There is no recommendation { $key }
missing-paragraph = There is no paragraph { $key }
missing-point = There is no open point { $key }
missing-alternative = There is no alternative { $key }
missing-divergence = There is no divergence { $key }
missing-view = There is no view { $key }
missing-report = There is no report { $key }
missing-correction = There is no correction { $key }
