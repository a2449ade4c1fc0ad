# What thematic groups work on: acts, verbs, refusals.

## Acts as sentences

act-mandate-proposed = Le mandat { $mandate } a été proposé pour l’organe { $body }, du { $from } au { $to }
act-mandate-proposed-open = Le mandat { $mandate } a été proposé pour l’organe { $body }, à compter du { $from }, sans terme
act-topic-proposed = Le thème { $topic } a été proposé pour l’organe { $body } : « { $title } »
act-topic-proposed-by = Le thème { $topic } a été proposé pour l’organe { $body } : « { $title } » (proposé par : { $members })
act-preferences-filed = { $seat } : préférences parmi les thèmes de l’organe { $body }, par ordre de priorité : { $topics }
act-preferences-withdrawn = { $seat } : préférences parmi les thèmes de l’organe { $body } retirées
act-topics-chosen = La présidence et les cofacilitateurs ont choisi les thèmes de l’organe { $body } à l’issue de consultations : { $topics }
act-rotation-planned = Les thèmes de l’organe { $body } ont été répartis dans le temps (nombre de périodes : { $count })
act-briefer-nominated = { $seat } : présentation de l’intervenant { $briefer } pour l’organe { $body }, sur le thème { $topic } : { $about }
act-input-filed = La contribution { $input } a été déposée auprès de l’organe { $body } : « { $title } » (de : { $from })
contributor-briefer = intervenant { $briefer }
act-scenario-set = Le scénario { $scenario } a été soumis à l’organe { $body } : « { $title } »
act-scenario-answered = { $seat } : réponse à la question { $question } du scénario { $scenario }
act-scenario-answered-unattributed = Une réponse à la question { $question } du scénario { $scenario } a été consignée, sans attribution
act-scenario-concluded = Les suites du scénario { $scenario } ont été consignées
act-recommendation-put = La recommandation { $recommendation } a été présentée à l’organe { $body } : « { $title } »
act-recommendation-put-by = { $seat } : présentation de la recommandation { $recommendation } à l’organe { $body } : « { $title } »
act-support-declared-proposes = { $seat } : se joint aux auteurs de la recommandation { $recommendation }
act-support-declared-supports = { $seat } : appui à la recommandation { $recommendation }
act-support-declared-ended = { $seat } : fin du soutien à la recommandation { $recommendation }
act-paragraph-revised = Le paragraphe { $paragraph } de la recommandation { $recommendation } a été révisé (révision { $revision })
act-paragraph-revised-added = Le paragraphe { $paragraph } a été ajouté à la recommandation { $recommendation } (révision { $revision })
act-paragraph-revised-out = Le paragraphe { $paragraph } a été retiré de la recommandation { $recommendation } (révision { $revision })
act-point-opened = { $seat } : ouverture du point { $point } sur la recommandation { $recommendation }
act-point-opened-paragraph = { $seat } : ouverture du point { $point } sur le paragraphe { $paragraph } de la recommandation { $recommendation }
act-alternative-held = { $seat } : variante { $alternative } au point { $point } de la recommandation { $recommendation }
act-alternative-held-none = { $seat } : plus aucune variante au point { $point } de la recommandation { $recommendation }
act-point-closed = { $seat } : clôture du point { $point } de la recommandation { $recommendation }
act-recommendation-withdrawn = La recommandation { $recommendation } a été retirée (motif indiqué : { $reason })
act-divergence-recorded = La divergence { $divergence } a été consignée au sein de l’organe { $body } : « { $question } »
act-view-joined = { $seat } : point de vue { $view } dans la divergence { $divergence }
act-view-joined-none = { $seat } : plus aucun point de vue dans la divergence { $divergence }
act-report-compiled-draft = Le rapport { $report } de l’organe { $body } a été établi sous forme de projet : « { $title } »
act-report-compiled-revised = Le rapport { $report } de l’organe { $body } a été révisé (version { $version }) : « { $title } »
act-report-compiled-final = Le rapport { $report } de l’organe { $body } est devenu définitif : « { $title } »
act-prose-edited = Le texte de liaison du rapport { $report } a été modifié ({ $place })
act-correction-filed = { $seat } : dépôt de la correction { $correction } au rapport { $report } ({ $place })
act-correction-settled-taken = La correction { $correction } au rapport { $report } a été retenue : { $words }
act-correction-settled-not-taken = La correction { $correction } au rapport { $report } n’a pas été retenue : { $words }
act-report-transmitted = Le rapport { $report } de l’organe { $body } a été transmis à la plénière
act-implementation-assigned = La tâche { $task } relative à la recommandation { $recommendation } a été confiée, échéance le { $due } : { $who }
act-implementation-reported = { $seat } : compte rendu de la mise en œuvre de la recommandation { $recommendation }
act-implementation-reported-done = { $seat } : compte rendu de la mise en œuvre de la recommandation { $recommendation } : plus rien ne reste à faire

## Places in a report

passage-introduction = introduction
passage-consensus = partie A, recommandations faisant consensus
passage-developing = partie B, recommandations en cours d’élaboration
passage-divergences = partie C, points d’accord et de divergence
passage-outputs = partie D, produits au regard des indicateurs
passage-sources = partie E, déclarations, contributions et intervenants
passage-closing = conclusion

## Runs of acts

run-mandate-proposed = Mandats proposés : { $count }
run-topic-proposed = Thèmes proposés : { $count }
run-preferences-filed = Préférences déposées : { $count }
run-preferences-withdrawn = Préférences retirées : { $count }
run-topics-chosen = Choix de thèmes : { $count }
run-rotation-planned = Répartitions de thèmes dans le temps : { $count }
run-meeting-moved = Séances déplacées : { $count }
run-meeting-cancelled = Séances annulées : { $count }
run-briefer-nominated = Intervenants présentés : { $count }
run-input-filed = Contributions déposées : { $count }
run-scenario-set = Scénarios soumis : { $count }
run-scenario-answered = Réponses à des scénarios : { $count }
run-scenario-concluded = Scénarios conclus : { $count }
run-recommendation-put = Recommandations présentées : { $count }
run-support-declared = Déclarations d’appui : { $count }
run-paragraph-revised = Paragraphes révisés : { $count }
run-point-opened = Points ouverts : { $count }
run-alternative-held = Variantes soutenues : { $count }
run-point-closed = Points clos : { $count }
run-recommendation-withdrawn = Recommandations retirées : { $count }
run-divergence-recorded = Divergences consignées : { $count }
run-view-joined = Points de vue dans des divergences : { $count }
run-report-compiled = Rapports établis : { $count }
run-prose-edited = Modifications de textes de liaison : { $count }
run-correction-filed = Corrections déposées : { $count }
run-correction-settled = Corrections réglées : { $count }
run-report-transmitted = Rapports transmis : { $count }
run-implementation-assigned = Tâches confiées : { $count }
run-implementation-reported = Comptes rendus de mise en œuvre : { $count }

## What is asked, after “it is not possible to”

verb-propose-mandate = proposer un mandat
verb-propose-topic = proposer un thème
verb-file-preferences = déposer des préférences parmi les thèmes
verb-choose-topics = choisir les thèmes d’un groupe
verb-plan-rotation = planifier l’ordre des thèmes dans le temps
verb-nominate-briefer = présenter un intervenant
verb-file-input = déposer une contribution
verb-set-scenario = soumettre un scénario
verb-answer-scenario = répondre à un scénario
verb-conclude-scenario = consigner les suites d’un scénario
verb-put-recommendation = présenter une recommandation
verb-declare-support = déclarer son appui à une recommandation
verb-revise-paragraph = réviser un paragraphe d’une recommandation
verb-open-point = ouvrir un point sur une recommandation
verb-hold-alternative = indiquer la variante soutenue par un membre
verb-close-point = clore un point sur une recommandation
verb-withdraw-recommendation = retirer une recommandation
verb-record-divergence = consigner une divergence
verb-join-view = indiquer le point de vue d’un membre
verb-compile-report = établir un rapport
verb-edit-prose = modifier le texte de liaison d’un rapport
verb-file-correction = déposer une correction à un rapport
verb-settle-correction = régler une correction à un rapport
verb-transmit-report = transmettre un rapport à la plénière
verb-assign-implementation = confier une tâche
verb-report-implementation = rendre compte de la mise en œuvre

## Kinds of things

noun-mandate = mandat
noun-topic = thème
noun-task = tâche
noun-output = produit attendu
noun-briefer = intervenant
noun-input = contribution
noun-scenario = scénario
noun-inject = rebondissement d’un scénario
noun-recommendation = recommandation
noun-paragraph = paragraphe
noun-point = point ouvert
noun-alternative = variante
noun-divergence = divergence
noun-view = point de vue
noun-report = rapport
noun-correction = correction

## Refusals

refusal-NotThisBody = { $body } est un organe d’une autre nature. Ceci relève d’un organe de cette nature : { $kind }. Indiquez-en un.
refusal-OfAnotherBody = Ceci relève d’un autre organe, { $body } : { $noun } { $key }. Agissez auprès de celui-ci.
refusal-OtherReadingInForce = La règle { $provision } est lue ainsi : { $reading }. Selon cette lecture, il est procédé autrement. Consultez la règle.
refusal-EndNeeded = Selon la règle { $provision }, un mandat prend fin de lui-même. Indiquez son dernier jour.
refusal-EndsDuringSession = Règle { $provision } : à compter du { $until }, le groupe siégerait à la session { $session } sans mandat. Choisissez un terme avant ou après la session.
refusal-NoMandateInForce = Règle { $provision } : { $body } n’a pas de mandat le { $date }. Faites-en décider un, ou la prorogation du dernier.
refusal-NotToBeReplaced = Le mandat { $mandate } n’a jamais été décidé, est celui d’un autre groupe, ou a été remplacé. Indiquez celui qui est en vigueur.
refusal-NotShown = Rien ne montre que ce membre soutient cela : { $member }. Citez où il le dit, ou omettez-le.
refusal-OwnWordStands = Cette délégation s’est elle-même prononcée : { $member }. Elle seule peut y revenir.
refusal-NobodyPrefers = Règle { $provision } : aucun membre n’a cité le thème { $topic } parmi ses préférences. Demandez d’abord des préférences, ou omettez ce thème.
refusal-AllMembersNeeded = Règle { $provision } : tous les membres prennent part à ce choix, sans vote. Soumettez-le de nouveau et ouvrez-le à tous.
refusal-MatterOfSomethingElse = L’affaire { $matter } ne porte pas sur ces thèmes. Indiquez celle sur laquelle les membres ont été consultés.
refusal-TopicNotChosen = Le thème { $topic } n’a pas été choisi pour l’organe { $body }. Omettez-le ou faites-le d’abord choisir.
refusal-SlotsOverlap = La période qui commence le { $from } débute avant la fin de la précédente. Mettez les périodes dans l’ordre.
refusal-BrieferNotAgreed = Règle { $provision } : l’intervenant { $briefer } n’a pas été accepté. Soumettez d’abord la présentation à décision.
refusal-AnswersNotAttributed = Les réponses au scénario { $scenario } ne sont pas attribuées. Remettez la vôtre aux cofacilitateurs, qui la consignent sans nom.
refusal-AnswersAttributed = Les réponses au scénario { $scenario } sont attribuées. Chaque délégation donne la sienne.
refusal-MeetingNotAttributed = Les propos tenus à la séance { $meeting } de la session « { $session } » ne sont pas attribués. Remettez votre réponse au scénario { $scenario } aux cofacilitateurs, qui la consignent sans nom.
refusal-InformalOnly = L’attribution des propos ne se précise que pour une séance officieuse. Indiquez que la séance est officieuse, ou omettez cette précision.
refusal-MeetingInformal = { $provision } : le groupe décide dans une partie officielle, et la séance { $meeting } de la session « { $session } » est officieuse. Posez la question dans une séance officielle.
refusal-MeetingOver = La séance { $meeting } de la session « { $session } » est terminée ou a été annulée. Fixez-en une autre.
refusal-ScenarioOver = Les suites du scénario { $scenario } sont consignées. Soumettez-en un nouveau.
refusal-EditedMeanwhile = Quelqu’un d’autre a écrit à cet endroit depuis ({ $place } ; vous avez lu la révision { $base }, elle en est à la révision { $now }). Texte actuel : « { $theirs } » Le vôtre : « { $yours } » Rapprochez les deux et enregistrez de nouveau.
refusal-place-paragraph = paragraphe { $paragraph }
refusal-NothingChanges = Il en est déjà ainsi. Rien n’est à faire.
refusal-ConsensusReached = Le groupe s’est accordé sur la recommandation { $recommendation } par la décision { $decision }. Son texte demeure, sauf renvoi par la plénière.
refusal-RecommendationOver = La recommandation { $recommendation } a été retirée. Présentez-en une nouvelle.
refusal-RevisionSuperseded = La recommandation { $recommendation } en est ici à la révision { $now }, et non { $revision }. Lisez-la et prononcez-vous sur celle-ci.
refusal-PointsStandOpen = Des points restent ouverts sur la recommandation { $recommendation } ({ $points }). Travaillez-y avec leurs auteurs.
refusal-PointOver = Le point { $point } de la recommandation { $recommendation } est clos. Ouvrez-en un nouveau.
refusal-OthersHold = D’autres soutiennent une variante au point { $point } de la recommandation { $recommendation } : { $members }. Consultez-les d’abord.
refusal-OthersPropose = D’autres proposent aussi la recommandation { $recommendation } : { $members }. Mettez plutôt fin à votre propre soutien.
refusal-TwoViewsNeeded = Une divergence comporte au moins deux points de vue. Donnez les deux.
refusal-CorrectionsDayNeeded = Indiquez le dernier jour où les délégations peuvent déposer des corrections, pas avant aujourd’hui.
refusal-ReportUnderWay = Le rapport { $report } du groupe n’est pas encore définitif. Révisez celui-ci.
refusal-ReportFinal = Le rapport { $report } est définitif et ne change plus. Établissez-en un autre.
refusal-ReportNotFinal = Le rapport { $report } n’est pas définitif. Seul un rapport définitif est transmis à la plénière.
refusal-CorrectionsOpen = Les délégations peuvent déposer des corrections au rapport { $report } jusqu’au { $until }. Attendez la fin de ce jour.
refusal-CorrectionsOver = Les corrections au rapport { $report } pouvaient être déposées jusqu’au { $until }. Adressez-vous aux cofacilitateurs, qui peuvent le réviser et fixer un nouveau jour.
refusal-CorrectionsUnsettled = Des corrections au rapport { $report } ne sont pas réglées ({ $corrections }). Réglez d’abord chacune.
refusal-CorrectionOver = La correction { $correction } au rapport { $report } est déjà réglée. Rien n’est à faire.
refusal-ReportOutOfDate = Ce que dirait le rapport { $report } n’est pas ce qui a été montré aux délégations. Révisez-le pour qu’elles le voient, puis rendez-le définitif.
refusal-AlreadyTransmitted = Le rapport { $report } a déjà été transmis à la plénière. Rien n’est à faire.
refusal-NotTransmitted = Le rapport { $report } n’a pas été transmis à la plénière. Transmettez-le d’abord.
refusal-ReportSuperseded = Règle { $provision } : le rapport { $by } a remplacé le rapport { $report }. Prononcez-vous sur celui-là.
refusal-NoConsensusInGroup = Règle { $provision } : dans le rapport { $report }, la recommandation { $recommendation } est en cours d’élaboration. La plénière peut en prendre note, la renvoyer, la reporter ou ne pas l’adopter.
refusal-WordsNeeded = Des mots sont nécessaires : { $disposition }. Donnez l’amendement ou les questions.
refusal-DecidedBefore = La décision { $decision } a tranché la question. Une décision ultérieure peut l’annuler.
refusal-NotAdopted = La plénière n’a pas adopté la recommandation { $recommendation }. Rien n’est encore à mettre en œuvre.

## What the plenary makes of a recommendation

disposition-adopted = adoptée
disposition-adopted-with-amendment = adoptée avec amendement
disposition-taken-note-of = il en est pris note
disposition-returned = renvoyée avec des questions
disposition-deferred = reportée
disposition-not-adopted = non adoptée

## Not found

missing-mandate = Il n’y a pas de mandat { $key }
missing-topic = Il n’y a pas de thème { $key }
missing-task = Il n’y a pas de tâche { $key }
missing-output = Il n’y a pas de produit attendu { $key }
missing-briefer = Il n’y a pas d’intervenant { $key }
missing-input = Il n’y a pas de contribution { $key }
missing-scenario = Il n’y a pas de scénario { $key }
missing-inject = Il n’y a pas de rebondissement { $key }
missing-recommendation = Il n’y a pas de recommandation { $key }
missing-paragraph = Il n’y a pas de paragraphe { $key }
missing-point = Il n’y a pas de point { $key }
missing-alternative = Il n’y a pas de variante { $key }
missing-divergence = Il n’y a pas de divergence { $key }
missing-view = Il n’y a pas de point de vue { $key }
missing-report = Il n’y a pas de rapport { $key }
missing-correction = Il n’y a pas de correction { $key }
