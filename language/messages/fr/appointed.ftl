# Posts, candidates, slates and appointments: acts, verbs, refusals.

## Acts as sentences

act-post-established = Un poste a été créé au sein de l’organe { $body } : « { $title } » (places : { $places })
act-nominations-called = Les candidatures ont été ouvertes jusqu’au { $when } : { $posts }
act-nominations-called-asking = Les candidatures ont été ouvertes jusqu’au { $when } : { $posts } (questions posées aux candidats : { $count })
act-candidate-nominated = { $seat } : présentation du candidat ou de la candidate { $candidate }, avec son consentement : { $posts }
act-candidacy-withdrawn = Le candidat ou la candidate { $candidate } s’est retiré
act-classification-recorded = Un classement des membres a été consigné : « { $title } »
act-criteria-set = Les critères { $set } ont été consignés (nombre : { $count }) : { $posts }
act-slate-put = La présidence a présenté la liste { $slate }, avec les candidatures { $candidates } : { $posts }
act-slate-put-replacing = La présidence a présenté la liste { $slate } à la place de la liste { $replaced }, avec les candidatures { $candidates } : { $posts }
act-slate-consulted = Une consultation sur la liste { $slate } a eu lieu le { $date } avec : { $members }
act-slate-consulted-open-to-all = Une consultation sur la liste { $slate }, ouverte à tous les membres, a eu lieu le { $date } (membres mentionnés comme ayant pris la parole : { $count })
act-view-filed-support = { $seat } : avis sur la liste { $slate } : appui
act-view-filed-no-objection = { $seat } : avis sur la liste { $slate } : pas d’objection
act-view-filed-concern = { $seat } : avis sur la liste { $slate } : préoccupation
act-view-filed-objection = { $seat } : avis sur la liste { $slate } : objection
act-slate-appointed-chair = La présidence a désigné les personnes figurant sur la liste { $slate } : { $holders }
act-slate-appointed-members = Les personnes figurant sur la liste { $slate } sont entrées en fonction, approuvées par les membres (décision { $decision }) : { $holders }
act-slate-appointed-arrangement = Les personnes figurant sur la liste { $slate } sont entrées en fonction selon un arrangement propre à ce seul cas, sans préjudice (décision { $decision }) : { $holders }
act-interim-named = Un membre du bureau ({ $office }, { $body }, ressortissant du pays suivant : { $member }) assure l’intérim jusqu’au { $date } au plus tard : { $post }
act-holder = { $post } – { $name } ({ $member })
act-holder-withheld = { $post } – nom non communiqué ({ $member })

## Runs of acts

run-post-established = Postes créés : { $count }
run-nominations-called = Appels à candidatures : { $count }
run-candidate-nominated = Candidatures présentées : { $count }
run-candidacy-withdrawn = Candidatures retirées : { $count }
run-classification-recorded = Classements des membres consignés : { $count }
run-criteria-set = Séries de critères consignées : { $count }
run-slate-put = Listes présentées : { $count }
run-slate-consulted = Consultations sur des listes : { $count }
run-view-filed = Avis sur des listes déposés : { $count }
run-slate-appointed = Listes ayant mené à une entrée en fonction : { $count }
run-interim-named = Intérims : { $count }

## What is asked, after “it is not possible to”

verb-call-nominations = ouvrir les candidatures
verb-nominate-candidate = présenter une candidature
verb-withdraw-candidacy = retirer une candidature
verb-put-slate = présenter une liste
verb-file-view = déposer un avis sur une liste
verb-appoint-slate = désigner les personnes figurant sur une liste
verb-name-interim = nommer une personne chargée de l’intérim

## Kinds of things

noun-post = poste
noun-call-for-nominations = appel à candidatures
noun-candidate = candidature
noun-classification = classement des membres
noun-class = catégorie de membres
noun-criterion = critère
noun-slate = liste

## Refusals

refusal-NominationsClosed = Le délai de présentation des candidatures pour { $post } a expiré le { $until }. Demandez à la présidence de les rouvrir.
refusal-ConsentNeeded = Personne n’est consigné comme candidat sans y avoir consenti. Demandez d’abord son consentement à la personne.
refusal-CountedForOne = La personne indique plusieurs nationalités ({ $nationalities }). Dites au titre de laquelle elle est comptée.
refusal-NotANational = La personne indique d’autres nationalités que celle-ci : { $member }. Comptez l’une de celles qui sont indiquées.
refusal-CandidateWithdrew = Le candidat ou la candidate { $candidate } s’est retiré. Présentez une liste sans cette candidature.
refusal-NotNominatedFor = Le candidat ou la candidate { $candidate } n’a pas été présenté pour { $post }. Nommez quelqu’un qui l’a été.
refusal-ClassedTwice = Ce membre est compté dans deux catégories de { $basis } : { $member }. Comptez-le dans une seule et indiquez qu’il appartient aussi à l’autre.
refusal-DecidedApart = Ces postes ne relèvent pas d’un même organe et d’une même règle : { $post }, { $other }. Traitez-les séparément.
refusal-PlacesDiffer = Places à pourvoir ce jour-là : { $vacant } ; candidatures nommées : { $named } ({ $post }). Nommez-en autant qu’il y a de places.
refusal-NoTermToComplete = Aucun mandat n’est en cours ce jour-là : { $post }. Présentez la liste pour un mandat complet.
refusal-SlateReplaced = La liste { $by } a remplacé la liste { $slate }. Utilisez la liste { $by }.
refusal-AlreadyAppointed = Les personnes figurant sur la liste { $slate } sont en fonction. Faites plutôt consigner la fin d’un mandat.
refusal-NotAllConsulted = La règle { $provision } exige des consultations avec tous les membres. Membres non joints au sujet de la liste { $slate } : { $count }. Joignez-les ou tenez une consultation ouverte à tous.
refusal-CriteriaNotMet = La liste { $slate } ne remplit pas, ou l’on ne peut dire qu’elle remplit, des critères obligatoires : { $criteria }. Présentez une autre liste.
refusal-ApprovalNeeded = Au titre de la règle { $provision }, ce sont les membres qui approuvent. Soumettez-leur d’abord la liste { $slate } pour décision.
refusal-NothingVacant = Aucune place n’est vacante ce jour-là : { $post }. Choisissez un autre jour.
refusal-NotInOffice = { $person } n’exerce pas cette fonction ce jour-là. Seule une personne en fonction assure l’intérim ; nommez-en une autre.
refusal-QuestionnaireTooLong = On pose aux candidats au plus { $questions } questions, de { $characters } caractères au plus chacune. Posez-en moins, ou en moins de mots.
refusal-SlateNeeded = Selon l’interprétation en vigueur, ce poste est pourvu au moyen d’une liste : { $post }. Demandez à la présidence d’en présenter une et de la faire décider. Si un document montre qui est entré en fonctions, citez le passage qui le dit.

## Not found

missing-post = Il n’y a pas de poste { $key }
missing-call-for-nominations = Il n’y a pas d’appel à candidatures { $key }
missing-candidate = Il n’y a pas de candidature { $key }
missing-classification = Il n’y a pas de classement { $key }
missing-class = Il n’y a pas de catégorie { $key }
missing-criterion = Il n’y a pas de critère { $key }
missing-slate = Il n’y a pas de liste { $key }
