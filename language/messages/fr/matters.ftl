# Matters put for decision: acts, verbs, refusals, stages, pages.

## Instants

matter-when = { $date }, { $time } ({ $zone })

## Acts as sentences

act-terms-set-in-meeting = Les modalités de décision en séance ont été fixées
act-terms-set-silence = Les modalités de la procédure d’approbation tacite ont été fixées
act-terms-set-after-consultations = Les modalités de décision après consultations ont été fixées
act-matter-put = L’affaire { $matter } a été soumise à décision : « { $title } »
act-matter-opened = L’affaire { $matter } a été ouverte : « { $title } »
act-matter-opened-until = La procédure d’approbation tacite sur l’affaire { $matter } a été ouverte jusqu’au { $when } : « { $title } »
act-consensus-tested = La présidence a demandé s’il y avait des objections à l’affaire { $matter }
act-concern-raised = { $seat } : préoccupation au sujet de l’affaire { $matter }
act-hold-asked = { $seat } : demande de mise en attente de l’affaire { $matter } jusqu’au { $when }
act-objection-raised = { $seat } : objection { $number } à l’affaire { $matter }
act-objection-raised-late = { $seat } : objection { $number } à l’affaire { $matter }, reçue après l’échéance et non prise en compte
act-objection-raised-ends = { $seat } : silence rompu sur l’affaire { $matter } (objection { $number }) ; l’affaire n’est pas adoptée
act-objection-raised-pauses = { $seat } : silence rompu sur l’affaire { $matter } (objection { $number }) ; la procédure est suspendue
act-objection-raised-reopens = { $seat } : silence rompu sur l’affaire { $matter } (objection { $number }) ; les consultations sont rouvertes
act-objection-withdrawn = { $seat } : objection { $number } à l’affaire { $matter } retirée
act-words-attached-reservation = { $seat } : réserve sur l’affaire { $matter }
act-words-attached-dissociation = { $seat } : dissociation de parties de l’affaire { $matter }
act-words-attached-understanding = { $seat } : interprétation à laquelle tient son assentiment à l’affaire { $matter }
act-words-attached-explanation-before = { $seat } : explication avant la décision sur l’affaire { $matter }
act-words-attached-explanation-after = { $seat } : explication après la décision sur l’affaire { $matter }
act-consultation-held = La consultation { $number } sur l’affaire { $matter } a eu lieu le { $date } avec : { $members }
act-consultation-confirmed = { $seat } : résumé de la consultation { $number } sur l’affaire { $matter } confirmé
act-text-changed = Le texte de l’affaire { $matter } a été modifié
act-text-changed-until = Le texte de l’affaire { $matter } a été modifié ; l’échéance est désormais le { $when }
act-deadline-extended = L’échéance de l’affaire { $matter } a été reportée au { $when } (motif : { $reason })
act-silence-resumed = La procédure d’approbation tacite sur l’affaire { $matter } reprend jusqu’au { $when }
act-decision-taken-in-meeting = La décision { $decision } a été prise en séance, sans objection : « { $title } »
act-decision-taken-silence = La décision { $decision } a été prise, le silence n’ayant pas été rompu : « { $title } »
act-decision-taken-after-consultations = La décision { $decision } a été prise après consultations, sans objection : « { $title } »
act-decision-taken-vote = La décision { $decision } a été prise par un vote : « { $title } »
act-matter-closed-not-adopted = L’affaire { $matter } n’a pas été adoptée : « { $title } » (motif : { $reason })
act-matter-closed-withdrawn = L’affaire { $matter } a été retirée : « { $title } » (motif : { $reason })
act-matter-closed-deferred = L’affaire { $matter } a été reportée : « { $title } » (motif : { $reason })
act-matter-closed-taken-note-of = Il a été pris note de l’affaire { $matter } : « { $title } » (motif : { $reason })
act-decision-cancelled = La décision { $decision } a été annulée par la décision { $by } (motif : { $reason })
act-vote-taken-carried = L’affaire { $matter } a été mise aux voix par appel nominal et l’emporte : pour { $yes }, contre { $no }, abstentions { $abstain }
act-vote-taken-failed = L’affaire { $matter } a été mise aux voix par appel nominal et ne l’emporte pas : pour { $yes }, contre { $no }, abstentions { $abstain }

## Runs of acts

run-terms-set = Modalités de décision fixées : { $count }
run-matter-put = Affaires soumises à décision : { $count }
run-matter-opened = Affaires ouvertes : { $count }
run-consensus-tested = Demandes d’objections éventuelles : { $count }
run-concern-raised = Préoccupations exprimées : { $count }
run-hold-asked = Demandes de mise en attente : { $count }
run-objection-raised = Objections : { $count }
run-objection-withdrawn = Objections retirées : { $count }
run-words-attached = Réserves, dissociations, interprétations et explications : { $count }
run-consultation-held = Consultations tenues : { $count }
run-consultation-confirmed = Résumés de consultations confirmés : { $count }
run-text-changed = Textes modifiés : { $count }
run-deadline-extended = Échéances reportées : { $count }
run-silence-resumed = Procédures d’approbation tacite reprises : { $count }
run-decision-taken = Décisions prises : { $count }
run-matter-closed = Affaires closes sans décision : { $count }
run-decision-cancelled = Décisions annulées : { $count }
run-vote-taken = Votes par appel nominal : { $count }

## What is asked, after “it is not possible to”

verb-put-matter = soumettre une affaire à décision
verb-open-matter = ouvrir une affaire
verb-test-consensus = demander s’il y a des objections
verb-gavel = déclarer qu’il en est ainsi décidé
verb-decide-by-silence = consigner que le silence n’a pas été rompu
verb-extend-deadline = reporter une échéance
verb-resume-silence = reprendre une procédure d’approbation tacite
verb-change-text = modifier le texte d’une affaire
verb-record-consultation = consigner une consultation
verb-close-matter = clore une affaire sans décision
verb-cancel-decision = annuler une décision
verb-take-vote = consigner un vote
verb-raise-concern = exprimer une préoccupation
verb-ask-hold = demander la mise en attente d’une affaire
verb-object = élever une objection
verb-withdraw-objection = retirer une objection
verb-attach-words = joindre une réserve, une dissociation, une interprétation ou une explication
verb-confirm-consultation = confirmer le résumé d’une consultation

## Kinds of things

noun-matter = affaire
noun-terms = modalités de décision
noun-objection = objection
noun-consultation = consultation
noun-decision = décision
noun-hold = demande de mise en attente
noun-language-version = version linguistique
noun-vote = vote

## Refusals

refusal-WrongStage = L’affaire { $matter }, soumise au titre de la règle { $provision }, n’en est pas au stade voulu ({ $stage }). Voyez où elle en est.
refusal-SilenceWithoutHours = Une procédure d’approbation tacite au titre de la règle { $provision } exige un nombre minimal d’heures. Indiquez-le.
refusal-DeadlineNeeded = Une procédure d’approbation tacite au titre de la règle { $provision } exige une échéance. Indiquez-la.
refusal-NoDeadlineInThisMode = Seule une procédure d’approbation tacite en cours a une échéance, et cette affaire au titre de la règle { $provision } n’en est pas une. Retirez l’échéance.
refusal-LanguagesMissing = La règle { $provision } exige aussi le texte dans ces langues : { $missing }. Le délai court dès sa publication.
refusal-DeadlineTooNear = La règle { $provision } exige au moins { $hours } heures. Choisissez { $earliest } ou plus tard.
refusal-DeadlineNotPassed = Le silence court jusqu’au { $deadline }. Rien n’en découle avant.
refusal-DeadlinePassed = L’échéance était le { $deadline }. Il est trop tard.
refusal-SilenceOver = Le silence sur l’affaire { $matter } a pris fin sans être rompu le { $ended }. Seul ce qui en découle sera consigné.
refusal-PresentNeeded = Selon la règle { $provision }, les membres présents participent. Comptez-les et nommez-les.
refusal-ExtensionOutOfBounds = La règle { $provision } permet un report de { $hours } heures au plus à la fois. Choisissez un moment postérieur à l’échéance, jusqu’au { $latest }.
refusal-HoldOutOfBounds = La règle { $provision } permet une mise en attente de { $hours } heures au plus. Choisissez un moment à venir, jusqu’au { $latest }, ou élevez une objection.
refusal-NotEntitled = { $member } : ne figure pas parmi les membres habilités à participer à l’affaire { $matter } en vertu de la règle { $provision }, tels que listés à l’ouverture. Consultez la liste.
refusal-TextSuperseded = Le texte de l’affaire { $matter }, soumise au titre de la règle { $provision }, a changé. Lisez-le et prononcez-vous sur celui-ci.
refusal-TextUnchanged = Le texte de l’affaire { $matter }, soumise en vertu de la règle { $provision }, est déjà celui-ci. Rien n’est à changer.
refusal-ReasonsNeeded = La règle { $provision } exige des motifs de qui élève une objection. Indiquez-les.
refusal-ObjectionOnRecord = L’objection { $objection } de cette délégation en vertu de la règle { $provision } est déjà consignée. Retirez-la d’abord ou laissez-la.
refusal-AlreadyWithdrawn = L’objection { $objection } en vertu de la règle { $provision } a déjà été retirée. Rien n’est à faire.
refusal-HeadHasTheLastWord = Le chef de la délégation s’est prononcé sur l’objection { $objection } en vertu de la règle { $provision }. Lui seul peut y revenir.
refusal-ObjectionStands = Selon la règle { $provision }, rien n’est décidé tant que des objections subsistent ({ $objections }). Consultez leurs auteurs.
refusal-HoldStands = { $member } : mise en attente demandée jusqu’au { $until }. Attendez jusque-là.
refusal-ParagraphsNeeded = Une dissociation vise des paragraphes. Nommez-les ; qui ne peut accepter l’ensemble élève une objection.
refusal-NobodyConsulted = La règle { $provision } exige des consultations, et aucune n’est consignée. Consignez-en une d’abord.
refusal-PauseNotOver = La pause dure jusqu’au { $until }. Attendez.
refusal-NotAsked = La présidence n’a pas demandé s’il y avait des objections à l’affaire { $matter }, ou pas depuis le changement. Demandez, puis attendez la pause.
refusal-SwitchedOff = La règle { $provision } exclut cela dans ce forum. Recherchez le consensus.

## How far a matter has come

matter-stage-put = soumise, pas encore ouverte
matter-stage-open = ouverte
matter-stage-paused = silence rompu, procédure suspendue
matter-stage-consulting = silence rompu, consultations en cours
matter-stage-decided = décidée
matter-stage-not-adopted = non adoptée
matter-stage-withdrawn = retirée
matter-stage-deferred = reportée
matter-stage-taken-note-of = prise en note

## Not found

missing-matter = Il n’y a pas d’affaire { $key }
missing-decision = Il n’y a pas de décision { $key }
missing-objection = Il n’y a pas d’objection { $key }
missing-consultation = Il n’y a pas de consultation { $key }
missing-terms = Il n’y a pas de modalités de décision { $key }
missing-hold = Il n’y a pas de demande de mise en attente { $key }
missing-language-version = Il n’y a pas de version linguistique { $key }
missing-vote = Il n’y a pas de vote { $key }

## Pages of matters and decisions

nav-matters = Décisions
all-matters = Toutes les affaires
matters-title = Affaires soumises à décision
matters-heading = Ce dont le forum est saisi
matters-lede = Chaque affaire avec son stade, son mode de décision et son échéance. Le forum décide par consensus : il demande qui s’oppose, et le silence n’est l’appui de personne.
matters-open-heading = En cours
matters-none-open = Le forum n’est saisi de rien.
matters-over-heading = Décidé ou clos
matters-none-over = Rien n’a encore été décidé ou clos.
matter-number = Affaire { $number }
matter-put-by = Soumise par : { $seat }, { $when }
matter-part-subject = Ce dont il s’agit
matter-subject-disposition = Suite donnée par la plénière
matter-part-rule = La règle
matter-part-text = Texte
matter-part-people = Qui participe
matter-part-objections = Objections
matter-part-attached = Réserves, dissociations, interprétations, explications
matter-part-concerns = Préoccupations
matter-part-holds = Demandes de mise en attente
matter-part-consultations = Consultations
matter-part-vote = Vote par appel nominal
matter-part-outcome = Ce qui a été décidé
matter-none = Rien n’est consigné.
matter-whole = l’ensemble
matter-opened-at = Ouverte
matter-entitled = Habilités à participer, liste arrêtée à l’ouverture : { $count }. Les listes ci-dessous les nomment tous
matter-present = Comptés présents ({ $count }) : { $names }
matter-spoken = Se sont exprimés ({ $count }) : { $names }
matter-silent = Ne se sont pas exprimés, ce qui n’est pas un appui ({ $count }) : { $names }
matter-show-names = Afficher les noms
objection-standing = Maintenue
objection-withdrawn = Retirée
objection-late = Reçue après l’échéance, non prise en compte
objection-reasons-withheld = Les motifs ne sont pas divulgués.
consultation-not-confirmed = Le résumé n’a pas été confirmé par les membres consultés.
consultation-confirmed = Résumé confirmé par
terms-hours-min = Heures de silence, au moins : { $count }
terms-extension = Heures de report, au plus : { $count }
terms-hold = Heures de mise en attente, au plus : { $count }
terms-pause = Secondes entre la question et la décision : { $count }
terms-breakers-members = Tous les membres participent.
terms-breakers-members-present = Les membres présents participent.
decisions-heading = Décisions
decisions-lede = Toutes les décisions du forum, les plus récentes d’abord, avec la règle appliquée.
decisions-none = Le forum n’a encore pris aucune décision.
decisions-feed = Décisions en flux (Atom)
decisions-feed-title = { $forum } : décisions
decision-number = Décision { $number }
decision-how-in-meeting = En séance, sans objection
decision-how-silence = Par un silence qui n’a pas été rompu
decision-how-after-consultations = Après consultations, sans objection
decision-how-vote = Par un vote
decision-cancelled-by = Annulée par la décision { $decision }
decision-entitled = Membres habilités à participer : { $count }
decision-dissociated = Dissociés de certaines parties
decision-confirmed-by = Déclarée par la présidence et confirmée par { $person }
decision-by-clerk = Consignée par le greffe à la fin du silence non rompu
decision-no-stance = Elle n’inscrit la position d’aucun membre.

## Columns of the tables of matters and decisions

table-matters = Les affaires soumises à décision, une par ligne
table-decisions = Les décisions du forum, une par ligne
column-matter = Numéro de l’affaire
column-subject = Sur quoi porte la décision, sous forme de clé : text, document, agenda, wording, reading, understanding et autres
column-mode = in-meeting (en séance), silence (procédure d’approbation tacite) ou after-consultations (après consultations)
column-put_by = Siège qui l’a soumise
column-put_at = Quand elle a été soumise
column-stage = Où elle en est : put, open, paused, consulting, decided, not-adopted, withdrawn, deferred ou taken-note-of
column-text = SHA-256 du texte, en hexadécimal ; vide s’il n’y en a pas
column-opened_at = Quand elle a été ouverte ; la liste des membres habilités a été arrêtée à cet instant
column-silence_ends = Quand le silence prend fin : l’échéance, ou la fin de la dernière mise en attente
column-entitled = Nombre de membres habilités à participer
column-spoken = Les membres qui se sont exprimés, par code ; ne rien dire n’est pas soutenir
column-objecting = Les membres dont l’objection est maintenue, par code
column-dissociated = Les membres qui se sont dissociés d’une partie du texte, par code
column-decision = Numéro de la décision : année et rang
column-how = Comment elle a été prise : in-meeting, silence, after-consultations ou vote
column-confirmed_by = Pseudonyme de la seconde personne qui l’a confirmée ; vide pour ce que le silence a apporté
column-cancelled_by = Décision ultérieure qui l’a annulée ; elle reste inscrite
column-cancelled_because = Pourquoi elle a été annulée

## Letters, changed words, readings in dispute

matter-part-readings = Lectures de la règle en litige
matter-part-silence = Ce que signifie le silence
matter-part-effect = Effet
matter-reading-open = Les membres lisent différemment la règle { $provision }. Rien de ce qu’une seule de ces lectures permet n’est décidé tant que le forum n’a pas arrêté sa lecture.
matter-to-letter = Lettre par laquelle elle a été ouverte
matter-to-outcome = Lettre de notification du résultat
matter-closed-reason = Motif indiqué
matter-asked-in = La présidence a demandé en dernier lieu s’il y avait une objection à
matter-asked-meeting = { $session }, séance { $number }
objection-in-confidence = Des motifs ont été donnés à titre confidentiel ; ils ne sont montrés à personne ici.
text-changed-words = Les mots qui ont changé
text-left-out = supprimé :
text-put-in = ajouté :
decision-applied = Règle telle qu’appliquée
letter-silence-title = Procédure d’approbation tacite sur l’affaire { $number }
letter-opened-title = Ouverture de l’affaire { $number }
letter-decision-title = Lettre sur la décision { $number }
letter-outcome-title = Lettre sur le résultat de l’affaire { $number }
letter-from = De
letter-to = À
letter-to-entitled = Les membres habilités à participer ({ $count })
letter-to-all = Les membres du forum
letter-date = Date
letter-reference = Référence
letter-how = Mode de décision
letter-declared = Prononcée
letter-outcome = Résultat
letter-cancelled = Annulée depuis
letter-cancelled-by = { $decision } (motif indiqué : { $reason })
letter-silence-opening = Ce qui suit est soumis aux membres par procédure d’approbation tacite.
letter-opened-opening = Ce qui suit est soumis à la décision des membres.
letter-outcome-opening = Les membres sont informés du résultat suivant.
letter-silence-means = Si personne ne rompt le silence avant son terme, il en est ainsi décidé. Celui qui ne dit rien n’est pas inscrit comme ayant approuvé.
letter-silence-object = Une délégation rompt le silence par une objection signée à son bureau. Seul compte l’instant où le serveur la reçoit.
letter-silence-hold = Qui a besoin de temps peut demander une mise en attente, dans les limites de la règle.
letter-record = Établie à partir du registre du forum, qui en fait foi :
effect-none = Rien n’a été décidé. Ce qui valait auparavant reste en vigueur.
effect-text = Le texte ci-dessus vaut tel que décidé.
effect-subject = Ce qui suit vaut tel que décidé :
effect-document = Le document { $document } vaut tel que décidé.
effect-agenda = L’ordre du jour est adopté : { $session }
effect-reading = À compter du { $date }, la règle { $provision } se lit comme suit :
effect-understanding = Pour ce seul cas, et sans préjudice de la lecture que chacun fait de la règle { $provision }, il est convenu de ce qui suit :

## Votes

votes-off = Le forum ne vote pas : le bureau n’a pas de formulaire de vote, et un vote demandé autrement est refusé en vertu de cette règle.
votes-on = Lorsque le consensus échoue, le vote par appel nominal est le dernier recours. La présidence l’inscrit par l’interface de programmation ; le bureau n’a pas de formulaire pour cela.
