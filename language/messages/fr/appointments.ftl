# Posts, candidates, slates and appointments: public pages.

labelled-value = { $label } : { $value }
with-reason = { $what } ({ $why })
nav-posts = Postes et nominations
all-posts = Tous les postes
posts-title = Postes
posts-heading = Les postes et leurs titulaires
posts-lede = Chaque poste d’un organe, avec ses titulaires, ses places vacantes et l’état de la règle selon laquelle il est pourvu.
posts-none = Aucun poste n’a été créé.
post-places = Places : { $count }
post-vacant = Vacantes : { $count }
post-term = Durée du mandat en mois : { $count }
post-lede = Un poste de cet organe : { $body }.
post-reading = Une lecture : { $reading }
post-rule-open = Les membres lisent cette règle différemment. Des candidatures peuvent être présentées, des listes soumises et les membres consultés ; personne n’est nommé tant que le forum n’a pas tranché la lecture, ou convenu d’une manière de faire pour ce seul cas, sans préjudice.
post-decided-by = Les listes sont soumises par la présidence de
post-call-until = Les candidatures peuvent être présentées jusqu’au { $when }

## Parts of the pages

posts-part-holders = Titulaires
posts-part-holders-none = Personne ne l’occupe.
posts-part-rule = Comment il est pourvu
posts-part-rule-none = Aucune règle n’est inscrite.
posts-part-call = Appel à candidatures
posts-part-call-none = Il n’a pas été fait appel à candidatures.
posts-part-questionnaire = Questions aux candidats
posts-part-questionnaire-none = Rien n’est demandé aux candidats au-delà de ce que regardent les critères.
posts-part-candidates = Candidatures
posts-part-candidates-none = Personne n’y est candidat avec son consentement.
posts-part-criteria = Critères d’équilibre
posts-part-criteria-none = Aucun critère n’est fixé.
posts-part-slates = Listes
posts-part-slates-none = Aucune liste n’a été soumise.
posts-part-earlier = Anciens titulaires
posts-part-earlier-none = Personne ne l’a occupé auparavant.
posts-part-standing-for = Postes visés
posts-part-standing-for-none = Aucun poste n’est indiqué.
posts-part-stated = Ce que la personne déclare au regard des critères
posts-part-stated-none = Rien n’est déclaré.
posts-part-statement = Autres déclarations
posts-part-statement-none = Rien d’autre n’est déclaré.
posts-part-on-slates = Sur les listes
posts-part-on-slates-none = Sur aucune liste à ce jour.
posts-part-way = Comment les personnes de la liste entrent en fonctions
posts-part-way-none = Rien n’est inscrit.
posts-part-reached = Qui a été consulté
posts-part-reached-none = Personne n’a été consulté.
posts-part-consultations = Consultations
posts-part-consultations-none = Aucune consultation n’est inscrite.
consultation-by = Par : { $seat }
consultation-held-by = Par : { $name } ({ $office }), au nom de : { $seat }
posts-part-views = Avis des délégations
posts-part-views-none = Aucune délégation n’a déposé d’avis, ce qui ne vaut pas accord.

## Who holds a post

held-since = { $name } ({ $member }), depuis le { $from }
held-until = { $name } ({ $member }), du { $from } au { $until }
held-interim = { $name } ({ $member }) assure l’intérim, du { $from } au { $until }
holders-title = Titulaires de fonctions
holders-heading = Titulaires de fonctions au { $date }
holders-lede = Toutes les personnes en fonctions au jour choisi, d’après l’état actuel du registre, et les places vacantes.
holders-day = Jour
holders-show = Afficher
holders-none = Personne n’était en fonctions ce jour-là.
holders-interim = Assure l’intérim d’une place vacante, sans être titulaire
head-post = Poste
head-holder-of-post = Titulaire
head-rests-on = Fondement
head-slate = Liste
head-candidate = Candidature

## Candidates

candidate-number = Candidature { $number }
candidate-lede = Candidature présentée par cette délégation : { $member }. Ne figure ici que ce que la personne déclare elle-même.
candidate-withdrawn = retirée
candidate-withdrawn-at = Candidature retirée le { $when }
candidate-nominated-at = Présentée le { $when }
candidate-consented = Consentement donné le { $date } ({ $via })
consent-invitation = en réponse à une invitation
consent-letter = par lettre
candidate-counted = Nationalité retenue
candidate-not-shown = Non affiché : retenu ou effacé, à la demande de la personne ou en vertu d’une règle.
candidate-answers-delegations = La personne candidate le laisse lire aux délégations, aux titulaires de fonctions et au secrétariat, à leur bureau.
candidate-answers-consulting = La personne candidate ne le laisse lire qu’à qui consulte sur une liste, à leur bureau.
not-stated = non déclaré
gender-woman = Femme
gender-man = Homme
gender-another = Autre
gender-unstated = Je ne le déclare pas

## Criteria and findings

test-pairing = À chaque poste, au moins une personne de chacune de ces classes : { $classes }, selon cette classification : { $basis }
test-spread = Sur l’ensemble des postes, pas plus de { $count } d’une même classe, selon cette classification : { $basis }
test-proportion = Sur l’ensemble des postes, chaque classe selon sa part des membres, arrondie, selon cette classification : { $basis }
test-parity = Sur l’ensemble des postes, ni les femmes ni les hommes n’occupent plus de la moitié des places, arrondie à l’unité supérieure
test-expertise = Sur l’ensemble des postes, une personne au moins est compétente dans chacun de ces domaines : { $areas }
test-one-per-state = Deux places ne sont pas occupées par des ressortissants d’un même État
test-rotation = Personne ne succède à un ressortissant d’un même État au même poste
test-name-pairing = Une personne de chaque classe à chaque poste
test-name-spread = Répartition entre les classes
test-name-proportion = Parts des membres
test-name-parity = Parité des genres
test-name-expertise = Compétences
test-name-one-per-state = Une personne par État
test-name-rotation = Rotation
strength-hard = doit être satisfait
strength-soft = à satisfaire si possible
verdict-met = satisfait
verdict-not-stated = dépend de ce qui n’est pas déclaré
verdict-not-met = non satisfait
findings-heading = Constats, critère par critère
findings-note = Il n’existe pas de liste officielle des pays développés et en développement. Chaque critère est donc présenté selon la classification qu’il nomme et selon toutes les autres du même genre. Ce que personne n’a déclaré est compté comme non déclaré et n’est jamais supposé.
findings-none = Elle n’a été mesurée à aucun critère.
finding-named = nommée par le critère
finding-count = { $of } : { $count }
finding-at = Poste
finding-missing = Non déclaré ou non classé
finding-turns-on = Il en irait autrement si une autre nationalité ou classe était retenue pour
finding-not-stated = Places pour lesquelles un élément n’est pas déclaré : { $count }
finding-now = Le constat serait à présent : { $verdict }
head-criterion = Critère
head-basis = Classification
head-finding = Constat
head-counted = Ce qui a été compté

## Slates

slates-title = Listes
slate-number = Liste { $number }
slate-lede = Une liste propose une candidature pour chaque place vacante. La soumettre ne décide rien.
slate-on-it = Composition
slate-put = soumise aux membres
slate-appointed = nomination faite
slate-replaced = remplacée par une autre
slate-replaces = Remplace
slate-replaced-by = Remplacée par
slate-put-at = Soumise par la présidence le { $when }
slate-from = Entrée en fonctions le { $date }
slate-term-full = Pour un mandat complet
slate-term-rest = Pour le reste d’un mandat
slate-fill-until = Mandat jusqu’au { $date }
slate-to-announcement = Annonce et lettre
slate-open-to-all = Une consultation était ouverte à tous les membres.
slate-all-reached = Tous les membres ont été consultés.
slate-reached = Entendus, ce qui ne vaut pas accord ({ $count }) : { $names }
slate-not-reached = Pas encore consultés ({ $count }) : { $names }
views-note = Un avis n’est pas un vote : personne ne compte les avis, et qui n’en dépose pas n’a pas donné son accord. Le dernier avis de chaque délégation est affiché.
view-support = Appui
view-no-objection = Pas d’objection
view-concern = Préoccupation
view-objection = Objection

## How those on a slate come into office

way-chair = Nomination par la présidence après consultations, selon cette lecture : { $reading }
way-members = Approuvée par les membres : { $decision }
way-arrangement = Selon une manière convenue pour ce seul cas, sans préjudice de la lecture de quiconque : { $decision }. Il a été procédé comme selon cette lecture : { $reading }
way-consulted = Membres consultés : { $count }
way-ahead-chair = La présidence nomme une fois tous les membres consultés sur cette liste. La lecture : { $reading }
way-ahead-members = Les membres se prononcent par consensus sur cette liste. La lecture : { $reading }
way-ahead-arranged = Le forum en a convenu pour ce seul cas, sans préjudice.
way-ahead-open = Les membres lisent la règle différemment. La liste peut faire l’objet de consultations ; personne n’est nommé selon l’une ou l’autre lecture tant que le forum n’a pas tranché, ou convenu d’une manière de faire pour ce seul cas, sans préjudice.

## Announcement and letter

announcement-heading = Nomination des personnes de la liste { $number }
announcement-appointed = Postes et titulaires
announcement-applied = Ce qui a été appliqué
appointed-from = { $post } : { $name }, { $member }, à compter du { $from }
appointed-until = { $post } : { $name }, { $member }, du { $from } au { $until }
letter-heading = Lettre aux membres
letter-opens = À tous les membres : les personnes ci-après sont entrées en fonctions.
letter-closes = La présente est sans préjudice de la lecture que chaque membre fait de la règle.

## Classifications

classifications-title = Classifications des membres
classifications-lede = Nul ne tient de liste officielle des pays développés et en développement, et les groupes régionaux reposent sur la pratique. Chaque tableau a sa source ; aucun n’est privilégié, et un membre hors classe reste non classé.
classifications-none = Aucune classification n’est inscrite.
classification-lede = Un tableau qui peut être remplacé par un autre ; il n’est pas officiel.
classes-heading = Les classes et leurs membres
class-none = Non classés : { $count }
class-also = Y appartiennent aussi et sont comptés ailleurs : { $class }
division-development = Développement
division-region = Région

## Downloads

table-office-holders = Périodes en fonctions, une par ligne
table-candidates = Candidatures avec consentement, une candidature et un poste par ligne
table-slates = Constats pour chaque liste, un critère et une classification par ligne ; une liste mesurée à aucun critère a une ligne
table-classifications = Quel membre figure dans quelle classe de quelle classification, un par ligne
column-office = La fonction : chair, vice-chair, rapporteur ou co-facilitator
column-person = La personne, sous le pseudonyme du registre
column-person_name = Le nom ; vide s’il est retenu ou effacé
column-office_from = Le premier jour en fonctions
column-office_until = Le premier jour hors fonctions ; vide tant qu’aucune fin n’est fixée
column-left = Motif de la fin : term-over, resigned, recalled, ended ou unable ; vide si rien n’est inscrit
column-candidate = Le numéro de la candidature
column-candidacy = standing (maintenue) ou withdrawn (retirée)
column-post = La clé du poste
column-counted = Le membre dont la personne est comptée comme ressortissante
column-gender = woman, man ou another, selon la déclaration ; vide si non déclaré ou non affiché
column-audience = Qui peut lire les autres déclarations : public, delegations ou consulting
column-expertise = Les parties du cadre pour lesquelles une compétence est déclarée
column-consented = Le jour du consentement
column-slate = Le numéro de la liste
column-slate_standing = put (soumise), replaced (remplacée) ou appointed (nommée)
column-candidates = Les numéros des candidatures qui y figurent
column-criterion = La clé du critère, unique dans son ensemble
column-classification = La clé de la classification
column-verdict = met, not-stated (dépend de ce qui n’est pas déclaré) ou not-met
column-not_stated = Nombre de places pour lesquelles un élément n’est pas déclaré
column-division = development (développement) ou region (région)
column-class = La clé de la classe
column-class_name = L’intitulé de la classe
column-belongs = counted : comptée dans cette classe ; also : y appartient aussi et est compté ailleurs
