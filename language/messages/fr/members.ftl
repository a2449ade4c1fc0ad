# Membres et groupes.

members-title = Membres
members-heading = { $count ->
    [one] Le forum compte { $count } membre
   *[other] Le forum compte { $count } membres
}
members-lede = En regard de chacun figure le nombre de positions qu’il a prises lui-même. Ce qu’ont dit ses groupes est indiqué sur sa page et n’est pas compté ici.
members-filter-label = Afficher les membres du groupe
members-filter-button = Afficher
members-filter-none = Afficher tous les membres
members-of-title = Membres du groupe : { $group }
members-of-heading = { $count ->
    [0] Aucune source consignée n’énumère les membres du groupe suivant : { $group }
    [one] { $group } : { $count } membre
   *[other] { $group } : { $count } membres
}

## One member

member-own-heading = { $count ->
    [0] Aucune position propre n’est consignée
    [one] { $count } position propre
   *[other] { $count } positions propres
}
member-nothing-own = Aucune déclaration de ce membre n’est consignée ici. On ne peut rien en conclure sur ce qu’il pense.
member-through-heading = Par l’intermédiaire de ses groupes
member-through-note = Ces positions ont été prises par des groupes dont le membre faisait partie ce jour-là. Elles sont celles des groupes et ne sont pas comptées comme les siennes.
member-through-nothing = Aucun groupe dont il fait partie n’a de position consignée.
position-through-group-and-own = Par l’intermédiaire du groupe suivant : { $group } ; a aussi fait sa propre déclaration
group-stance = { $stance } : « { $option } »
member-without-heading = { $count ->
    [0] Une position propre est consignée sur chaque question
    [one] Aucune position propre sur { $count } question
   *[other] Aucune position propre sur { $count } questions
}
member-without-list = Afficher la liste de ces questions
member-spoke-for-heading = Porte-parole d’un groupe
member-spoke-for = { $group }, sur « { $question } »
member-votes-heading = Ses votes à l’Assemblée générale
member-votes-note = Votes enregistrés sur des résolutions relatives à la sécurité des TIC et à la criminalité liée aux TIC, de 2005 à 2019. Le forum lui-même décide par consensus et ne procède pas à de tels votes.
member-no-votes = Aucun vote enregistré n’est consigné.
vote-yes = Pour
vote-no = Contre
vote-abstain = Abstention
vote-none = Pas de vote enregistré
name-withheld = Nom non divulgué

## Groups

groups-title = Groupes
groups-heading = Groupes de membres
groups-lede = Ce que dit un groupe est consigné comme la position du groupe. Sa composition est consignée d’après une source, à la date que celle-ci indique le cas échéant.
groups-negotiating = Groupes qui s’expriment d’une seule voix
groups-negotiating-note = Ils négocient ou font des déclarations sous un même nom.
groups-regional = Groupes régionaux
groups-regional-note = Ils servent aux élections et à l’équilibre de la représentation, et déterminent la disposition de la salle. Ils ne s’expriment pas sur le fond.
groups-snapshot = Listes datées
groups-snapshot-note = Les États que nomme un texte à une date donnée. Ce ne sont pas des groupes permanents.
group-kind-regional = Groupe régional
group-kind-negotiating = Groupe qui s’exprime d’une seule voix
group-kind-snapshot = Liste datée, et non groupe permanent
group-members-unlisted = aucune source consignée n’en énumère les membres
group-said-heading = Ce qu’il a dit en tant que groupe
group-said-nothing = Aucune position de ce groupe n’est consignée.
group-members-heading = { $count ->
    [0] Sa composition n’est pas consignée
    [one] Il compte { $count } membre
   *[other] Il compte { $count } membres
}
group-no-members = La source nomme le groupe sans en énumérer les membres.
group-to-members = Ces membres et leurs positions propres
