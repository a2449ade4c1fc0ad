# Appointments at the desk: calls, nominations, slates, consultations, views.

desk-nav-appointments = Nominations
appointing-title = Nominations aux postes
appointing-lede = Listes, postes et candidatures. Ce que votre siège peut faire figure ici et sur la page de chaque liste.
appointing-can-nothing = Votre siège ne peut rien faire à présent au sujet de cette liste.
appointing-part-erasures = Candidats demandant l’effacement de leurs données personnelles
appointing-part-asked = Personnes pressenties par votre délégation, non inscrites
appointing-part-slates = Listes
appointing-part-posts = Postes
appointing-part-candidates = Candidatures inscrites
appointing-public-page = La page publique de cette liste, avec tous les constats
appointing-put-to-members = Soumettre cette liste à l’approbation des membres

## What can be done

appointing-call = Lancer un appel à candidatures
appointing-call-lede = Les délégations peuvent présenter des candidatures jusqu’à l’heure indiquée. Un appel ultérieur pour le même poste remplace celui-ci.
appointing-put = Soumettre une liste
appointing-put-lede = Indiquez une candidature pour chaque place vacante des postes à pourvoir. Tous les constats sont calculés et publiés avec la liste, selon chaque classification. Une liste soumise n’est pas modifiée : une autre la remplace.
appointing-replace = Soumettre une autre liste à la place
appointing-replace-lede = Une objection peut ainsi être levée par un autre nom. Les deux listes restent inscrites ; consultations et avis portent sur chacune séparément.
appointing-consult = Consigner une consultation sur la liste
appointing-consult-lede = Être consulté ne vaut pas accord. La partie confidentielle est scellée ; le reste est publié. Si tous pouvaient venir, il n’est pas nécessaire de nommer des membres.
appointing-view = Déposer un avis
appointing-view-lede = Ceci n’est pas un vote. Personne ne compte les avis et ils ne décident rien ; ils indiquent à la présidence et à tous où une liste rencontre des difficultés. Un avis ultérieur de votre délégation remplace celui-ci, et les deux restent inscrits.
appointing-appoint = Nommer les personnes de la liste
appointing-appoint-lede = Elles entrent en fonctions selon la règle telle qu’elle est lue à présent, ou de la manière convenue pour ce seul cas. Le fondement de la nomination y est indiqué.
appointing-interim = Désigner une personne par intérim
appointing-interim-lede = Une personne déjà en fonctions assure l’intérim d’une place vacante. Nul n’entre en fonctions de ce fait, et aucune lecture de la règle n’est affectée.
appointing-end = Constater la fin d’un mandat
appointing-end-lede = La place est vacante à partir de ce jour : quelqu’un peut assurer l’intérim, et une liste peut la pourvoir pour le reste du mandat. Le mandat reste inscrit.
appointing-withdraw = Retirer la candidature
appointing-withdraw-lede = La personne n’est plus candidate. Ce qui est inscrit demeure ; une liste où elle figure ne peut plus mener à une nomination.
appointing-nominate = Proposer à une personne d’être candidate
appointing-nominate-lede = La personne est sollicitée par courriel ou par lien, consent ou décline, et dit elle-même ce qui est déclaré à son sujet. Avant cela, et avant que votre délégation ne l’inscrive, rien n’est public ni inscrit.
appointing-nominate-submit = Solliciter la personne
appointing-none-called = Aucun poste n’est ouvert aux candidatures.
appointing-stage-asked = sans réponse à ce jour
appointing-stage-consented = a consenti
appointing-stated = Ce que la personne déclare
appointing-not-answered = La personne n’a pas encore répondu. Rien ne peut être inscrit avant.
appointing-enter = Inscrire la candidature
appointing-enter-lede = Ceci et rien d’autre est inscrit : scellé dans le registre, de sorte qu’il puisse être effacé plus tard, et montré à qui la personne candidate a indiqué.
appointing-counted = De quel État la personne est-elle comptée comme ressortissante ?
appointing-take-back = Y renoncer
appointing-take-back-lede = Le lien ne fonctionne plus, et rien du nom, de l’adresse ni de la réponse n’est conservé.
appointing-erase = Effacer les données personnelles d’une candidature
appointing-erase-lede = Chaque valeur est effacée séparément, par deux fonctionnaires ensemble. Le registre reste vérifiable : il ne contient qu’un sceau de chaque valeur.
appointing-erase-name = Le nom
appointing-erase-stated = Ce qui est déclaré au regard des critères
appointing-erase-statement = Les autres déclarations
appointing-erase-way = Procéder à l’effacement
appointing-erase-over = n’est plus affiché
appointing-erase-reason = { $candidate } : effacé à la demande de la personne.

## Fields

appointing-posts = Postes
appointing-until = Jusqu’à quand, en heure civile du forum
appointing-place = { $post }, place { $number }
appointing-from = Premier jour
appointing-interim-until = Dernier jour
appointing-term = Durée
appointing-view-field = L’avis de votre délégation
appointing-reasons = Motifs
appointing-reasons-hint = Ils concernent des personnes : scellés dans le registre et affichés avec l’avis, ils peuvent être retenus plus tard en vertu d’une règle.
appointing-with = Membres entendus
appointing-with-hint = Codes à trois lettres, par exemple BHS COL. À laisser vide uniquement si tous pouvaient venir.
appointing-officer = Qui assure l’intérim
appointing-holder = Dont le mandat a pris fin
appointing-left-from = Premier jour hors fonctions
appointing-why = Pourquoi
appointing-why-hint = Si ce n’est pas connu, ne choisissez rien.
appointing-held-by = Qui a tenu la consultation
appointing-held-by-hint = Sans réponse : par qui l’inscrit.
appointing-questions-in = Questions aux candidats dans cette langue : { $language }
appointing-questions-hint = Une question par ligne, { $questions } au plus, de { $characters } caractères au plus chacune. Les candidats peuvent n’en répondre aucune. La première langue remplie est l’original ; les autres ont autant de lignes, ou aucune.
appointing-questions-uneven = Écrivez autant de questions que dans la première langue, dans le même ordre, ou aucune.
appointing-candidate-page = Ce que déclare la personne candidate
appointing-candidate-public = La page publique de cette candidature

## The candidate’s own page

candidacy-title = Êtes-vous candidat(e) ?
candidacy-code = Code du message
candidacy-code-hint = Le code figure dans le message par lequel vous avez été sollicité(e).
candidacy-code-lede = Une délégation vous a sollicité(e). Avec ce code, vous consentez ou déclinez, et dites ce qui est déclaré à votre sujet.
candidacy-lede = { $party } souhaite présenter votre candidature. Rien de cela n’est public ni inscrit. Vous êtes libre de décliner.
candidacy-lede-consented = Vous avez consenti. { $party } peut maintenant inscrire votre candidature. D’ici là, vous pouvez modifier vos déclarations ou décliner.
candidacy-lede-entered = Vous êtes candidat(e) : { $candidate }. Pour retirer votre candidature, adressez-vous à votre délégation ou au secrétariat.
candidacy-by = Qui vous sollicite
candidacy-posts = Pour quels postes
candidacy-consented = Consentement donné
candidacy-erasure-asked = Effacement demandé
candidacy-state-heading = Ce que vous déclarez
candidacy-state-note = Le nom, le genre, les compétences et les nationalités sont publiés avec votre candidature une fois que la délégation l’a inscrite : chacun peut vérifier une liste d’après eux. Pour le reste, vous dites qui peut le lire. Tout peut être effacé plus tard à votre demande. Ce que vous omettez compte comme non déclaré, et personne ne le devine.
candidacy-name = Nom
candidacy-gender = Genre
candidacy-expertise = Compétences
candidacy-expertise-in = Compétence : { $area }
candidacy-expertise-hint = Ce qui l’atteste, en une ligne : fonction exercée, délégation conduite, publication. Laissé vide, c’est non déclaré.
candidacy-languages = Langues de travail
candidacy-languages-hint = Séparées par des virgules.
candidacy-availability = Disponibilités
candidacy-answer-hint = La question et votre réponse figurent ensemble ; { $characters } caractères au plus.
candidacy-audience = Qui peut lire vos langues, votre disponibilité et vos réponses
candidacy-audience-hint = Quel que soit votre choix, cela peut être effacé plus tard.
audience-public = Tout le monde
audience-delegations = Les délégations des membres, les titulaires de fonctions et le secrétariat
audience-consulting = Seulement qui consulte sur une liste : le bureau de l’organe qui décide, votre délégation, le secrétariat
candidacy-nationalities = Toutes vos nationalités
candidacy-nationalities-hint = Codes à trois lettres, par exemple COL ESP. S’il y en a plusieurs, la délégation indique de quel État vous êtes compté(e) comme ressortissant(e).
candidacy-consent-legend = Consentement
candidacy-consent-yes = Je consens à être candidat ou candidate, et à ce que ce que je déclare ici soit montré à qui je l’ai indiqué.
candidacy-consent-needed = Sans votre consentement, rien n’est conservé. Consentez, ou déclinez ci-dessous.
candidacy-consent = Consentir et transmettre à la délégation
candidacy-change = Modifier mes déclarations
candidacy-decline = Décliner
candidacy-decline-heading = Vous ne souhaitez pas être candidat(e)
candidacy-decline-note = Rien de votre nom, de votre adresse ni de votre réponse n’est alors conservé.
candidacy-erase = Demander l’effacement de mes données personnelles
candidacy-erase-heading = Vos données personnelles
candidacy-erase-note = Le secrétariat efface votre nom et vos déclarations. Le fait que votre candidature a été présentée, par qui et pour quoi, reste inscrit.
candidacy-over-title = Ce lien ne peut pas être utilisé
candidacy-over = Il est inconnu, expiré, déjà suivi d’une réponse ou retiré. Adressez-vous à la délégation qui vous a écrit.
candidacy-declined-title = Vous n’êtes pas candidat(e)
candidacy-declined = Rien de votre nom, de votre adresse ni de votre réponse n’est conservé. La délégation est informée que vous avez répondu.
handed-candidacy = À remettre à la personne
handed-candidacy-note = Affiché une seule fois. Le lien et le code sont réservés à la personne : quiconque les détient répond à sa place.

## What waits, what was done

waiting-candidate = { $name } : a consenti ; la candidature peut être inscrite.
waiting-erasure = { $candidate } : demande l’effacement de données personnelles.
waiting-slate = { $slate } : personne n’est encore nommé.
log-candidate-asked = Candidature proposée à une personne
log-candidate-consented = Une personne a consenti à être candidate
log-candidate-declined = Une personne a décliné
log-candidate-erasure-asked = Une personne candidate a demandé l’effacement
log-nomination-taken-back = Proposition de candidature retirée
log-candidacy-refused = Un lien de candidature inconnu ou ancien a été essayé
desk-said-candidate-asked = La personne est sollicitée par courriel.
desk-said-nomination-taken-back = La proposition est retirée. Rien n’en est conservé.
desk-said-consented = Merci. La délégation peut maintenant inscrire votre candidature.
desk-said-erasure-asked = Le secrétariat est informé.
deciding-subject-slate = Une liste
deciding-subject-arrangement = Une manière de pourvoir des postes pour ce seul cas, sans préjudice
