# Pages of thematic groups: mandates, topics, recommendations, divergences, reports.

## Labels

label-value = { $label }: { $value }
label-counted = { $label } ({ $count }): { $names }
lines-more = And { $count } more: { $data }
put-forward-by = Put forward by: { $seat }

## One thing by its number

mandate-number = Mandate { $number }
topic-number = Topic { $number }
briefer-number = Briefer { $number }
input-number = Input { $number }
scenario-number = Scenario { $number }
recommendation-number = Recommendation { $number }
divergence-number = Divergence { $number }
report-number = Report { $number }
statement-number = Statement { $number }
position-number = Position { $number }
point-number = Point { $number }
view-number = View { $number }
paragraph-number = Paragraph { $number }
output-number = Expected output { $number }
task-number = Task { $number }
question-number = Question { $number }

## How things stand

mandate-state-proposed = proposed, not decided
mandate-state-ahead = decided, not begun
mandate-state-in-force = in force
mandate-state-expired = expired
mandate-state-replaced = replaced
topic-state-proposed = proposed
topic-state-chosen = chosen
recommendation-state-developing = under development
recommendation-state-consensus = consensus in the group
recommendation-state-withdrawn = withdrawn
recommendation-state-transmitted = transmitted to the plenary
disposition-cancelled = The decision was cancelled.
edition-draft = draft
edition-revised = revised
edition-final = final
edition-version = Version { $number }: { $edition }
briefer-line = { $name }, nominated by { $member }, on: { $about }
briefer-agreed = agreed to by { $decision }
briefer-not-agreed = no agreement of members is on record

## The board of a group

board-mandate-heading = Mandate
board-no-mandate = No mandate of this group is on record. Without one in force it transmits nothing.
board-heading = From topics to what was done
board-lede = Each recommendation stands where it has come to. It moves to consensus by a decision alone, and a concern that stands keeps it where it is.
board-topics = Topics chosen
board-developing = Under development
board-consensus = Consensus in the group
board-transmitted = Transmitted to the plenary
board-disposed = Disposed of by the plenary
board-implemented = Reported as done
board-empty = None
board-open-points = Points open: { $count }
board-preferences = What members prefer, and a short list
board-no-topics = No topic is on record for this group.
board-none = None is on record.
board-returned-heading = Returned by the plenary
board-overdue-heading = Overdue
board-reports-heading = Reports
board-topics-proposed-heading = Topics proposed
board-rotation-heading = Topics over time
board-withdrawn-heading = Withdrawn
board-divergences-heading = Divergences
board-scenarios-heading = Scenarios
board-briefers-heading = Briefers nominated by members
board-inputs-heading = Inputs

## Mandates

mandate-clock-heading = When it is in force
mandate-in-force-until = In force; its last day is { $date }. Days left after today: { $count }
mandate-in-force = In force, without an end.
mandate-last-day = In force; today is its last day.
mandate-begins = Decided; it begins on { $date }.
mandate-ended = It ended; its last day was { $date }.
mandate-not-decided = Proposed and not decided. A mandate comes into force by a decision alone.
mandate-days = From { $from } to { $until }
mandate-days-open = From { $from }
mandate-tasks-heading = What the group is to do
mandate-outputs-heading = What is expected of it
mandate-no-outputs = No expected output is on record.
mandate-indicator = Indicator
mandate-owner = Owner
mandate-due = Due
mandate-served-by = Recommendations meant for it
mandate-overdue = overdue, days: { $count }
mandate-basis = Rests on
mandate-replaces = Extends or renews { $mandate }
mandate-replaced-by = Extended or renewed by { $mandate }
mandate-decided-by = Brought into force by { $decision }
mandate-reports-heading = Reports under it

## Topics

topic-proposers = Proposed by { $members }
topic-grounds-heading = Why
topic-choice-heading = How it was chosen
topic-chosen-decision = Chosen by { $decision }, on { $date }
topic-chosen-officers = Chosen by the Chair and the co-facilitators after consultations on { $matter }, on { $date }
topic-not-chosen = It has not been chosen. How topics are chosen is for the forum to settle.
topic-named-heading = Who named it among its preferences
topic-not-named = No member that filed preferences named it.
topic-rank = { $member }: rank { $rank }
topic-recommendations-heading = Recommendations
topic-divergences-heading = Divergences
topic-scenarios-heading = Scenarios
topic-briefers-heading = Briefers
topic-inputs-heading = Inputs
topic-rotation-heading = When it is taken up

## Preferences and the short list

preferences-title = Preferences for topics: { $body }
preferences-heading = What members prefer
preferences-lede = As members filed it, the most wanted first. About those who filed nothing, nothing is supposed.
preferences-filed = Members that filed preferences: { $count }
preferences-without = Members that filed none: { $count }
preferences-taken-back = { $member } withdrew its preferences on { $date }.
preferences-taken-back-why = { $member } withdrew its preferences on { $date } (reason given: { $reason }).
preferences-data = Preferences with reasons (CSV)
preferences-by-topic = By topic
preferences-by-region = By regional group
preferences-numbers = Each member with the numbers of the topics in its order.
preferences-head-topic = Topic
preferences-head-first = First choice of
preferences-head-named = Named by
preferences-head-alone = Left out if it were the only one
preferences-none = No member has filed preferences.
preferences-no-filer = No member of this group filed preferences.
short-list-heading = A short list, proposed by a method
short-list-lede = The list proposes and decides nothing. Its order serves the regional groups as evenly as what was filed allows, and each line says whom it leaves out if the list ends there.
short-list-method = The method
short-list-served = A member is served if a topic that it named is on the list. Topics are taken one after another; next comes the topic with which
short-list-rule-1 = the regional group that is served worst, by the share of its members that filed, is served best, then the second worst, and so on;
short-list-rule-2 = where that is equal, the most members are served;
short-list-rule-3 = where that is equal too, members get topics that they ranked higher;
short-list-rule-4 = where all is equal, the number of the topic is the lowest.
short-list-end = The list ends when no further topic improves anything. It needs no length: its first three lines are the list of three.
short-list-serves = Serves: { $members }
short-list-serves-none = Serves nobody new, and gives members a topic that they ranked higher.
short-list-regions = Served of those that filed: { $regions }
short-list-region = { $region } { $served }/{ $filed }
short-list-left-out = Left out if the list ends here ({ $count }): { $members }
short-list-nobody-left-out = Nobody that filed is left out.

## Scenarios

scenario-situation-heading = The situation
scenario-injects-heading = What happens then
scenario-questions-heading = What delegations are asked
scenario-touches-heading = What it touches
scenario-answers-heading = Answers
scenario-attributed = Answers are on record with who gave them
scenario-not-attributed = Answers are on record without who gave them
scenario-answer-unattributed = Not attributed
scenario-answer = { $who }, { $question }, { $after }
scenario-on-situation = on the situation
scenario-after-inject = after step { $number }
scenario-no-answers = No answer is on record.
scenario-conclusion-heading = What follows
scenario-no-conclusion = Nothing has been concluded yet.
scenario-leads-to = Leads to

## Recommendations

recommendation-revision = Text at revision { $revision }
recommendation-text-heading = The text
recommendation-paragraph-revised = Times revised: { $count }; these words stand since revision { $revision }
recommendation-paragraph-out = Paragraph { $number } was taken out.
recommendation-proposers = Proposed by
recommendation-supporters = Supported by
recommendation-nobody = Nobody has said anything about it.
recommendation-points-heading = Open points
recommendation-no-points = No point stands open.
recommendation-closed-points-heading = Points closed
recommendation-point-by = opened by { $member }
recommendation-point-on-whole = on the whole
recommendation-point-closed = Closed by { $member }
recommendation-held-by = Held by
recommendation-held-by-nobody = Nobody holds it.
recommendation-stands-open = A point stands open and keeps it under development.
recommendation-consensus-by = Consensus in the group by { $decision }, on the text at revision { $revision }
recommendation-withdrawn-for = Withdrawn. Reason given: { $reason }
recommendation-hall-heading = Who stands where
recommendation-silent = Members that have said nothing about it, which is neither support nor opposition: { $count }
hall-proposes = Propose it
hall-supports = Support it
hall-both = Propose or support it and have a point open
hall-has-point = Have a point open
hall-holds = Hold an alternative at an open point
hall-counted = { $label }: { $count }
held-by = Held by { $names }: { $basis }
basis-declared = declared by the delegation
recommendation-back-heading = Where it comes from
recommendation-forward-heading = What came of it
recommendation-no-forward = Nothing has followed yet.
recommendation-for-output = { $output } of { $mandate }
recommendation-evidence = Rests on
recommendation-in-report = In { $report }
recommendation-transmitted = Transmitted with { $report }, on { $date }
recommendation-amendment = Amendment
recommendation-questions-asked = Questions
recommendation-words = Words
recommendation-task-who = To be done by { $holders }
recommendation-task-due = by { $date }
recommendation-task-overdue = overdue
recommendation-task-done = reported as done
recommendation-task-waiting = Have not said that it is done
recommendation-reported = { $member }, { $date }
recommendation-reported-done = says that it is done
recommendation-overdue = overdue since { $date }

## Divergences

divergence-views-heading = The views, in the words of those who hold them
divergence-no-holder = Nobody holds it any more.
divergence-silent = Members with no view on record: { $count }

## Reports

report-under = Under { $mandate }
report-compiled = Compiled { $when }
report-corrections-until = Delegations can file corrections up to and including { $date }.
report-corrections-closed = The time for corrections ended on { $date }.
report-final-note = This is the final report. It never changes.
report-not-final = This report is not final. Counts and holders come from the record; the connecting words alone are edited.
report-prose-edited = Edited since this version was compiled.
report-not-newest = This is not the newest version.
report-newest = To the newest version
report-transmitted-on = Transmitted to the plenary on { $date }.
report-superseded = A later report of the group has gone to the plenary: { $report }
report-compare = Compare with the version before
report-figures-heading = In figures
report-figure-consensus = Recommendations with consensus
report-figure-developing = Recommendations under development
report-figure-withdrawn = Recommendations withdrawn
report-figure-points = Open points
report-figure-alternatives = Alternatives at them
report-figure-alternatives-held = Alternatives held, each member once a point
report-figure-settled = Points closed by those who opened them
report-figure-divergences = Divergences
report-figure-views = Views in them
report-figure-views-held = Views held, each member once a divergence
report-figure-outputs = Expected outputs
report-figure-outputs-with-consensus = Expected outputs with a recommendation that has consensus
report-figure-statements = Statements
report-figure-inputs = Inputs
report-figure-briefers = Briefers
report-figure-scenarios = Scenarios
report-part-introduction = Introduction
report-part-consensus = A. Recommendations on which there is consensus
report-part-developing = B. Recommendations under development
report-part-divergences = C. Areas of agreement and of divergence
report-part-outputs = D. Outputs against indicators
report-part-sources = E. Statements, inputs and briefers
report-part-closing = Closing
report-part-empty = None.
report-agreement-heading = Agreement besides part A: points closed by those who opened them
report-divergence-heading = Divergence
report-output-consensus = Recommendations with consensus
report-output-developing = Recommendations under development
report-output-none = No recommendation is meant for it.
report-corrections-heading = Corrections filed by delegations
report-no-corrections = No correction has been filed.
report-correction-by = { $member }, on: { $place }
report-correction-open = not settled
report-correction-taken = taken
report-correction-not-taken = not taken
report-dispositions-heading = What the plenary did
report-versions-heading = Versions

## The comparison of two versions

compare-title = Report { $number }: versions { $from } and { $to } compared
compare-heading = { $from } → { $to }
compare-lede = What differs, part by part; what is the same is left out.
compare-only-one = There is one version, and nothing to compare it with.
compare-same = Nothing differs.
compare-added = added
compare-removed = left out
compare-changed = changed
compare-prose = Connecting words
compare-revision = Text: revision { $from } → { $to }
compare-point-opened = Now open: { $point }
compare-point-closed = No longer open: { $point }
compare-serves = Now meant for it: { $recommendation } ({ $state })
compare-serves-no-more = No longer so: { $recommendation } ({ $state })
compare-joined = { $listed }, added: { $members }
compare-left = { $listed }, no longer: { $members }
compare-alternative = Point { $point }, alternative { $number }

## Tables and columns

data-columns-heading = What the columns mean
data-api-recommendations = Recommendations of thematic groups with their points and who stands where
data-api-reports = Reports of thematic groups, version by version, with their figures and lines
table-mandates = Mandates of thematic groups, one expected output a line
table-topics = Topics proposed for thematic groups, one a line
table-preferences = What members prefer, one topic of one member a line; whoever filed none has no line
table-recommendations = Recommendations of thematic groups, one a line
table-divergences = Divergences, one view and holder a line
table-reports = Figures of reports, one figure of one version a line
table-dispositions = What the plenary made of recommendations, one decision a line
table-implementation = Tasks that follow from adopted recommendations, one report on them a line
column-mandate = The number of the mandate
column-begins = The first day on which it is in force
column-ends = The first day on which it is no longer in force; empty where it has no end
column-replaces = The mandate that it extends or renews
column-output = The number of the expected output in its mandate
column-output_title = The expected output
column-indicator = By what one sees that it is there
column-owner = Who answers for it, as a holder code
column-due = The day by which
column-topic = The number of the topic
column-topic_title = The topic
column-proposers = The members that propose it, by code
column-supporters = The members that support it without proposing it, by code
column-chosen = Whether it is one of the topics the group has: true or false
column-named = How many members named it among their preferences
column-first_choice = For how many members it is the first choice
column-rank = The rank the member gave it, from 1
column-grounds = Why, where the member says so
column-recommendation = The number of the recommendation
column-come_to = How far it has come in its group: developing, consensus or withdrawn
column-revision = The revision of its text
column-open_points = How many points stand open on it
column-disposition = What the plenary made of it: adopted, adopted-with-amendment, taken-note-of, returned, deferred or not-adopted
column-divergence = The number of the divergence
column-view = The number of the view in it
column-view_words = The view, in its holders’ words
column-basis = What shows that the member holds it: cited, position or declaration
column-report = The number of the report
column-version = Which version of the report it is, from 1
column-edition = draft, revised or final
column-figure = What is counted, as a key
column-count = How many
column-said_with_it = The amendment, the questions, or what else was said with it
column-cancelled = Whether the decision was cancelled since: true or false
column-task = The number of the task in its recommendation
column-task_words = What is to be done
column-who = Who is to do it, as holder codes
column-overdue = Whether its day has passed on the day asked for before it was reported as done: true or false
column-reported = Where things stand, in the words of those who report
column-done = Whether they say that nothing remains to be done: true or false
