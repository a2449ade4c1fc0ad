# Pages of thematic groups: mandates, topics, recommendations, divergences, reports.

## Labels

label-value = { $label } : { $value }
label-counted = { $label } ({ $count }) : { $names }
lines-more = Et { $count } de plus : { $data }
put-forward-by = Présenté par : { $seat }

## One thing by its number

mandate-number = Mandat { $number }
topic-number = Sujet { $number }
briefer-number = Intervenant { $number }
input-number = Contribution { $number }
scenario-number = Scénario { $number }
recommendation-number = Recommandation { $number }
divergence-number = Divergence { $number }
report-number = Rapport { $number }
statement-number = Déclaration { $number }
position-number = Position { $number }
point-number = Point { $number }
view-number = Avis { $number }
paragraph-number = Paragraphe { $number }
output-number = Résultat attendu { $number }
task-number = Tâche { $number }
question-number = Question { $number }

## How things stand

mandate-state-proposed = proposé, sans décision
mandate-state-ahead = décidé, pas encore commencé
mandate-state-in-force = en vigueur
mandate-state-expired = expiré
mandate-state-replaced = remplacé
topic-state-proposed = proposé
topic-state-chosen = retenu
recommendation-state-developing = en cours d’élaboration
recommendation-state-consensus = consensus au sein du groupe
recommendation-state-withdrawn = retirée
recommendation-state-transmitted = transmise à la plénière
disposition-cancelled = La décision a été annulée.
edition-draft = projet
edition-revised = version révisée
edition-final = version finale
edition-version = Version { $number } : { $edition }
briefer-line = { $name }, nom proposé par { $member }, au sujet de : { $about }
briefer-agreed = agréé par { $decision }
briefer-not-agreed = aucun agrément des membres n’est consigné

## The board of a group

board-mandate-heading = Mandat
board-no-mandate = Aucun mandat de ce groupe n’est consigné. Sans mandat en vigueur, il ne transmet rien.
board-heading = Des sujets à ce qui a été fait
board-lede = Chaque recommandation figure là où elle en est. Seule une décision la fait passer au consensus, et une préoccupation qui subsiste la retient.
board-topics = Sujets retenus
board-developing = En cours d’élaboration
board-consensus = Consensus au sein du groupe
board-transmitted = Transmises à la plénière
board-disposed = Suite donnée par la plénière
board-implemented = Signalées comme réalisées
board-empty = Néant
board-open-points = Points en suspens : { $count }
board-preferences = Ce que les membres préfèrent, et une liste restreinte
board-no-topics = Aucun sujet n’est consigné pour ce groupe.
board-none = Rien n’est consigné.
board-returned-heading = Renvoyées par la plénière
board-overdue-heading = En retard
board-reports-heading = Rapports
board-topics-proposed-heading = Sujets proposés
board-rotation-heading = Les sujets dans le temps
board-withdrawn-heading = Retirées
board-divergences-heading = Divergences
board-scenarios-heading = Scénarios
board-briefers-heading = Intervenants proposés par les membres
board-inputs-heading = Contributions

## Mandates

mandate-clock-heading = Durée
mandate-in-force-until = En vigueur ; le dernier jour est le { $date }. Jours restants après aujourd’hui : { $count }
mandate-in-force = En vigueur, sans terme.
mandate-last-day = En vigueur ; c’est aujourd’hui le dernier jour.
mandate-begins = Décidé ; il commence le { $date }.
mandate-ended = Terminé ; le dernier jour était le { $date }.
mandate-not-decided = Proposé, sans décision. Seule une décision met un mandat en vigueur.
mandate-days = Du { $from } au { $until }
mandate-days-open = À partir du { $from }
mandate-tasks-heading = Ce que le groupe doit faire
mandate-outputs-heading = Ce qui est attendu de lui
mandate-no-outputs = Aucun résultat attendu n’est consigné.
mandate-indicator = Indicateur
mandate-owner = Responsable
mandate-due = Échéance
mandate-served-by = Recommandations qui y répondent
mandate-overdue = en retard, jours : { $count }
mandate-basis = Repose sur
mandate-replaces = Prolonge ou renouvelle : { $mandate }
mandate-replaced-by = Prolongé ou renouvelé par : { $mandate }
mandate-decided-by = Mis en vigueur par : { $decision }
mandate-reports-heading = Rapports établis sur cette base

## Topics

topic-proposers = Proposé par { $members }
topic-grounds-heading = Pourquoi
topic-choice-heading = Comment il a été retenu
topic-chosen-decision = Retenu le { $date } par : { $decision }
topic-chosen-officers = Retenu le { $date } par la présidence et les cofacilitateurs après des consultations : { $matter }
topic-not-chosen = Il n’a pas été retenu. C’est au forum de régler comment les sujets sont choisis.
topic-named-heading = Qui l’a nommé parmi ses préférences
topic-not-named = Aucun membre ayant déposé des préférences ne l’a nommé.
topic-rank = { $member } : rang { $rank }
topic-recommendations-heading = Recommandations
topic-divergences-heading = Divergences
topic-scenarios-heading = Scénarios
topic-briefers-heading = Intervenants
topic-inputs-heading = Contributions
topic-rotation-heading = Quand il est traité

## Preferences and the short list

preferences-title = Préférences quant aux sujets : { $body }
preferences-heading = Ce que les membres préfèrent
preferences-lede = Tel que les membres l’ont déposé, le plus souhaité d’abord. De ceux qui n’ont rien déposé, rien n’est présumé.
preferences-filed = Membres ayant déposé des préférences : { $count }
preferences-without = Membres n’en ayant pas déposé : { $count }
preferences-taken-back = { $member } : préférences retirées le { $date }.
preferences-taken-back-why = { $member } : préférences retirées le { $date } (motif indiqué : { $reason }).
preferences-data = Préférences avec les raisons (CSV)
preferences-by-topic = Par sujet
preferences-by-region = Par groupe régional
preferences-numbers = Chaque membre avec les numéros des sujets dans son ordre.
preferences-head-topic = Sujet
preferences-head-first = Premier choix de
preferences-head-named = Nommé par
preferences-head-alone = Laissés de côté s’il était le seul
preferences-none = Aucun membre n’a déposé de préférences.
preferences-no-filer = Aucun membre de ce groupe n’a déposé de préférences.
short-list-heading = Une liste restreinte, proposée par une méthode
short-list-lede = La liste propose et ne décide rien. Son ordre sert les groupes régionaux aussi également que le permet ce qui a été déposé, et chaque ligne dit qui elle laisse de côté si la liste s’arrête là.
short-list-method = La méthode
short-list-served = Un membre est servi si un sujet qu’il a nommé figure sur la liste. Les sujets sont pris l’un après l’autre ; vient ensuite le sujet avec lequel
short-list-rule-1 = le groupe régional le moins bien servi, selon la part de ses membres ayant déposé des préférences, l’est le mieux, puis le deuxième moins bien servi, et ainsi de suite ;
short-list-rule-2 = à égalité, le plus de membres sont servis ;
short-list-rule-3 = à égalité encore, les membres reçoivent des sujets qu’ils ont mieux classés ;
short-list-rule-4 = si tout est égal, le numéro du sujet est le plus petit.
short-list-end = La liste s’arrête quand aucun autre sujet n’améliore rien. Elle n’a pas besoin de longueur : ses trois premières lignes sont la liste de trois.
short-list-serves = Sert : { $members }
short-list-serves-none = Ne sert personne de nouveau et donne à des membres un sujet qu’ils ont mieux classé.
short-list-regions = Servis, parmi ceux qui ont déposé : { $regions }
short-list-region = { $region } { $served }/{ $filed }
short-list-left-out = Laissés de côté si la liste s’arrête ici ({ $count }) : { $members }
short-list-nobody-left-out = Personne parmi ceux qui ont déposé n’est laissé de côté.

## Scenarios

scenario-situation-heading = La situation
scenario-injects-heading = Ce qui se passe ensuite
scenario-questions-heading = Ce qui est demandé aux délégations
scenario-touches-heading = Ce qui est en jeu
scenario-answers-heading = Réponses
scenario-attributed = Les réponses sont consignées avec leur auteur
scenario-not-attributed = Les réponses sont consignées sans leur auteur
scenario-answer-unattributed = Sans attribution
scenario-answer = { $who }, { $question }, { $after }
scenario-on-situation = sur la situation
scenario-after-inject = après l’étape { $number }
scenario-no-answers = Aucune réponse n’est consignée.
scenario-conclusion-heading = Ce qui en découle
scenario-no-conclusion = Rien n’a encore été conclu.
scenario-leads-to = Conduit à

## Recommendations

recommendation-revision = Texte à la révision { $revision }
recommendation-text-heading = Le texte
recommendation-paragraph-revised = Nombre de révisions : { $count } ; ces mots valent depuis la révision { $revision }
recommendation-paragraph-out = Le paragraphe { $number } a été supprimé.
recommendation-proposers = Proposée par
recommendation-supporters = Appuyée par
recommendation-nobody = Personne ne s’est exprimé à son sujet.
recommendation-points-heading = Points en suspens
recommendation-no-points = Aucun point n’est en suspens.
recommendation-closed-points-heading = Points clos
recommendation-point-by = soulevé par { $member }
recommendation-point-on-whole = sur l’ensemble
recommendation-point-closed = Clos par { $member }
recommendation-held-by = Soutenu par
recommendation-held-by-nobody = Personne ne le soutient.
recommendation-stands-open = Un point est en suspens et la maintient en cours d’élaboration.
recommendation-consensus-by = Consensus au sein du groupe par { $decision }, sur le texte à la révision { $revision }
recommendation-withdrawn-for = Retirée. Raison donnée : { $reason }
recommendation-hall-heading = Qui se situe où
recommendation-silent = Membres qui n’en ont rien dit, ce qui n’est ni appui ni opposition : { $count }
hall-proposes = La proposent
hall-supports = L’appuient
hall-both = La proposent ou l’appuient et ont un point en suspens
hall-has-point = Ont un point en suspens
hall-holds = Soutiennent une variante à un point en suspens
hall-counted = { $label } : { $count }
held-by = Soutenu par { $names } : { $basis }
basis-declared = déclaré par la délégation
recommendation-back-heading = D’où elle vient
recommendation-forward-heading = Ce qui en est résulté
recommendation-no-forward = Rien n’a encore suivi.
recommendation-for-output = { $output } de : { $mandate }
recommendation-evidence = Repose sur
recommendation-in-report = Dans : { $report }
recommendation-transmitted = Transmise le { $date } avec : { $report }
recommendation-amendment = Amendement
recommendation-questions-asked = Questions
recommendation-words = Précisions
recommendation-task-who = À faire par { $holders }
recommendation-task-due = au plus tard le { $date }
recommendation-task-overdue = en retard
recommendation-task-done = signalé comme réalisé
recommendation-task-waiting = N’ont pas dit que c’est fait
recommendation-reported = { $member }, { $date }
recommendation-reported-done = indique que c’est fait
recommendation-overdue = en retard depuis le { $date }

## Divergences

divergence-views-heading = Les avis, dans les mots de ceux qui les soutiennent
divergence-no-holder = Plus personne ne le soutient.
divergence-silent = Membres sans avis consigné : { $count }

## Reports

report-under = Au titre de : { $mandate }
report-compiled = Établi : { $when }
report-corrections-until = Les délégations peuvent déposer des rectifications jusqu’au { $date } inclus.
report-corrections-closed = Le délai de rectification a pris fin le { $date }.
report-final-note = Ceci est le rapport final. Il ne change plus jamais.
report-not-final = Ce rapport n’est pas final. Les nombres et les noms viennent du registre ; seuls les mots de liaison sont rédigés.
report-prose-edited = Modifié depuis l’établissement de cette version.
report-not-newest = Ce n’est pas la version la plus récente.
report-newest = Vers la version la plus récente
report-transmitted-on = Transmis à la plénière le { $date }.
report-superseded = Un rapport ultérieur du groupe est allé à la plénière : { $report }
report-compare = Comparer avec la version précédente
report-figures-heading = En chiffres
report-figure-consensus = Recommandations faisant consensus
report-figure-developing = Recommandations en cours d’élaboration
report-figure-withdrawn = Recommandations retirées
report-figure-points = Points en suspens
report-figure-alternatives = Variantes à ces points
report-figure-alternatives-held = Variantes soutenues, chaque membre une fois par point
report-figure-settled = Points clos par ceux qui les ont soulevés
report-figure-divergences = Divergences
report-figure-views = Avis dans celles-ci
report-figure-views-held = Avis soutenus, chaque membre une fois par divergence
report-figure-outputs = Résultats attendus
report-figure-outputs-with-consensus = Résultats attendus pourvus d’une recommandation faisant consensus
report-figure-statements = Déclarations
report-figure-inputs = Contributions
report-figure-briefers = Intervenants
report-figure-scenarios = Scénarios
report-part-introduction = Introduction
report-part-consensus = A. Recommandations faisant consensus
report-part-developing = B. Recommandations en cours d’élaboration
report-part-divergences = C. Domaines d’accord et de divergence
report-part-outputs = D. Résultats au regard des indicateurs
report-part-sources = E. Déclarations, contributions et intervenants
report-part-closing = Conclusion
report-part-empty = Néant.
report-agreement-heading = Accord en dehors de la partie A : points clos par ceux qui les ont soulevés
report-divergence-heading = Divergence
report-output-consensus = Recommandations faisant consensus
report-output-developing = Recommandations en cours d’élaboration
report-output-none = Aucune recommandation n’y répond.
report-corrections-heading = Rectifications déposées par les délégations
report-no-corrections = Aucune rectification n’a été déposée.
report-correction-by = { $member }, à propos de : { $place }
report-correction-open = non réglée
report-correction-taken = prise en compte
report-correction-not-taken = non prise en compte
report-dispositions-heading = Ce que la plénière a fait
report-versions-heading = Versions

## The comparison of two versions

compare-title = Rapport { $number } : versions { $from } et { $to } comparées
compare-heading = { $from } → { $to }
compare-lede = Ce qui diffère, partie par partie ; ce qui est identique n’est pas repris.
compare-only-one = Il n’y a qu’une version, et rien à quoi la comparer.
compare-same = Rien ne diffère.
compare-added = ajouté
compare-removed = plus repris
compare-changed = modifié
compare-prose = Mots de liaison
compare-revision = Texte : révision { $from } → { $to }
compare-point-opened = Désormais en suspens : { $point }
compare-point-closed = Plus en suspens : { $point }
compare-serves = Y répond désormais : { $recommendation } ({ $state })
compare-serves-no-more = N’y répond plus : { $recommendation } ({ $state })
compare-joined = { $listed }, en plus : { $members }
compare-left = { $listed }, en moins : { $members }
compare-alternative = Point { $point }, variante { $number }

## Tables and columns

data-columns-heading = Ce que signifient les colonnes
data-api-recommendations = Recommandations des groupes thématiques, avec leurs points et qui se situe où
data-api-reports = Rapports des groupes thématiques, version par version, avec leurs chiffres et leurs lignes
table-mandates = Mandats des groupes thématiques, un résultat attendu par ligne
table-topics = Sujets proposés aux groupes thématiques, un par ligne
table-preferences = Ce que les membres préfèrent, un sujet d’un membre par ligne ; qui n’a rien déposé n’a pas de ligne
table-recommendations = Recommandations des groupes thématiques, une par ligne
table-divergences = Divergences, un avis et un membre par ligne
table-reports = Chiffres des rapports, un chiffre d’une version par ligne
table-dispositions = La suite donnée par la plénière aux recommandations, une décision par ligne
table-implementation = Tâches découlant des recommandations adoptées, un compte rendu par ligne
column-mandate = Le numéro du mandat
column-begins = Le premier jour où il est en vigueur
column-ends = Le premier jour où il n’est plus en vigueur ; vide s’il n’a pas de terme
column-replaces = Le mandat qu’il prolonge ou renouvelle
column-output = Le numéro du résultat attendu dans son mandat
column-output_title = Le résultat attendu
column-indicator = Ce à quoi l’on voit qu’il est atteint
column-owner = Qui en répond, par son code
column-due = Le jour d’échéance
column-topic = Le numéro du sujet
column-topic_title = Le sujet
column-proposers = Les membres qui le proposent, par code
column-supporters = Les membres qui l’appuient sans le proposer, par code
column-chosen = S’il compte parmi les sujets du groupe : true ou false
column-named = Combien de membres l’ont nommé parmi leurs préférences
column-first_choice = Pour combien de membres il est le premier choix
column-rank = Le rang que le membre lui a donné, à partir de 1
column-grounds = Pourquoi, si le membre le dit
column-recommendation = Le numéro de la recommandation
column-come_to = Où elle en est dans son groupe : developing, consensus ou withdrawn
column-revision = La révision de son texte
column-open_points = Combien de points y sont en suspens
column-disposition = La suite donnée par la plénière : adopted, adopted-with-amendment, taken-note-of, returned, deferred ou not-adopted
column-divergence = Le numéro de la divergence
column-view = Le numéro de l’avis dans celle-ci
column-view_words = L’avis, dans les mots de ceux qui le soutiennent
column-basis = Ce qui montre que le membre le soutient : cited, position ou declaration
column-report = Le numéro du rapport
column-version = De quelle version du rapport il s’agit, à partir de 1
column-edition = draft, revised ou final
column-figure = Ce qui est compté, par sa clé
column-count = Combien
column-said_with_it = L’amendement, les questions, ou ce qui a été dit d’autre
column-cancelled = Si la décision a été annulée depuis : true ou false
column-task = Le numéro de la tâche dans sa recommandation
column-task_words = Ce qui est à faire
column-who = Qui doit le faire, par codes
column-overdue = Si l’échéance est passée au jour demandé sans que la réalisation soit signalée : true ou false
column-reported = Où en sont les choses, dans les mots de ceux qui en rendent compte
column-done = S’ils disent qu’il ne reste rien à faire : true ou false
