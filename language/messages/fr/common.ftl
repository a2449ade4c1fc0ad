# Les mots communs à toutes les pages.

## Terms
# « Mécanisme global » : forme employée par la diplomatie française.
# « Groupe thématique spécialisé » : traduction de travail.

-mechanism = Mécanisme global
-dtg = groupe thématique spécialisé

## Languages

language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
language-choice = Langue

## Short words

yes = Oui
no = Non
skip-link = Aller au contenu principal

## The forum, its bodies and its seats

forum-short-name = Mécanisme global
body-plenary = Plénière
body-dtg = Groupe thématique spécialisé
body-dtg-numbered = Groupe thématique spécialisé { $number }
body-review-conference = Conférence d’examen
seat-chair = Présidence
seat-co-facilitator = Cofacilitation
seat-secretariat = Secrétariat
seat-delegation = Délégation
seat-stakeholder = Partie prenante
seat-clerk = Greffe

## Stances, as labels and in a sentence

stance-supports = Appuie
stance-proposes = Propose
stance-opposes = S’oppose
stance-reserves = Réserve sa position
stance-concerned = Exprime sa préoccupation
stance-neutral = Est neutre
stance-supports-sentence = { $holder } { $agreement ->
    [plural] appuient
   *[singular] appuie
} « { $option } »
stance-proposes-sentence = { $holder } { $agreement ->
    [plural] proposent
   *[singular] propose
} « { $option } »
stance-opposes-sentence = { $holder } { $agreement ->
    [plural] s’opposent
   *[singular] s’oppose
} à « { $option } »
stance-reserves-sentence = { $holder } { $agreement ->
    [plural] réservent leur position
   *[singular] réserve sa position
} sur « { $option } »
stance-concerned-sentence = { $holder } { $agreement ->
    [plural] expriment leur préoccupation
   *[singular] exprime sa préoccupation
} au sujet de « { $option } »
stance-neutral-sentence = { $holder } { $agreement ->
    [plural] restent neutres
   *[singular] reste neutre
} sur « { $option } »

## Positions: none, and through whom

position-none = Aucune position consignée
position-through-group = Par l’intermédiaire du groupe suivant : { $group }, sans déclaration propre
position-on-behalf-of = Au nom du groupe suivant : { $group }

## How a position is known

known-by-declared = Déclarée par la délégation
known-by-recorded = Consignée par le secrétariat
known-by-reported = Rapportée par un tiers
known-by-reported-source = Rapportée par un tiers : { $source }

## The status of a wording

wording-original = Original
wording-official = Texte officiel
wording-unofficial = Traduction non officielle
wording-machine = Traduction automatique

## How things stand

state-open = Question ouverte
state-in-force = En vigueur
state-unverified = Non vérifié
state-contested = Contestée

## Regional groups of the General Assembly

region-african = États d’Afrique
region-asia-pacific = États d’Asie et du Pacifique
region-eastern-european = États d’Europe orientale
region-grulac = États d’Amérique latine et des Caraïbes
region-weog = États d’Europe occidentale et autres États

## Counts

count-members = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
}
count-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
count-options = { $count ->
    [one] { $count } option
   *[other] { $count } options
}
count-entries = { $count ->
    [one] { $count } inscription
   *[other] { $count } inscriptions
}
count-delegations = { $count ->
    [one] { $count } délégation
   *[other] { $count } délégations
}
count-groups = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}

## Units

unit-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
unit-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
unit-kilobytes = { $count } Ko
