# Questions, options, positions et schéma de la salle.

questions-title = Questions
questions-heading = { $count ->
    [0] Aucune question n’a été soulevée
    [one] { $count } question fait l’objet de positions
   *[other] { $count } questions font l’objet de positions
}
questions-lede = Pour chaque question : combien il y a d’options, qui a une position consignée sur l’une d’elles, et combien de membres n’en ont pas.

## One question

question-raised = Soulevée le { $date } : { $body }, « { $session } »
question-source = Selon { $source }
question-item = Concerne le { $item } d’un ordre du jour
agenda-item-number = point { $number }
agenda-item-heading = Point { $number }
question-rule-heading = La règle concernée
options-heading = { $count ->
    [0] Aucune option n’a été avancée
    [one] Une option a été avancée
   *[other] { $count } options ont été avancées
}
option-nobody = Aucune position n’est consignée sur cette option.

## Combien adoptent chaque attitude à l’égard d’une option : des noms, rien ne s’accorde

tally-propose = Proposition : { $who }
tally-support = Appui : { $who }
tally-oppose = Opposition : { $who }
tally-reserve = Position réservée : { $who }
tally-concern = Préoccupation : { $who }
tally-neutral = Neutralité : { $who }

## The hall

hall-heading = Qui prend quelle position
hall-how-to-read = Chaque membre a une place, dans son groupe régional et avec son code. Une forme indique l’attitude de ceux dont une position est consignée. Les groupes et les membres du bureau sont à la tribune, à l’avant ; le signe d’un groupe n’est jamais reporté sur la place de ses membres.
hall-blocks = Les numéros du schéma sont les groupes régionaux, de gauche à droite :
hall-as-table = La même chose en tableau
hall-key = Signification des signes
hall-backs = Propose ou appuie l’option désignée par cette lettre
hall-several = Soutient plusieurs options ou adopte plusieurs attitudes
hall-speaks = S’est exprimé, sans soutenir ni rejeter aucune option
hall-summary = Les places de tous les membres, par groupe régional. Positions consignées sur « { $option } » : { $tally }. La liste ci-dessous indique lesquels.
region-none = Sans groupe régional
stance-several = Adopte plusieurs attitudes

## Positions

positions-heading = Qui prend quelle position, et comment on le sait
positions-all = { $count ->
    [one] { $count } position sur cette option
   *[other] Les { $count } positions sur cette option
}
positions-part = Positions { $from } à { $to } sur { $count }
positions-pages = Pages des positions
positions-before = Positions précédentes
positions-after = Positions suivantes
positions-title = { $option }, page { $page }
positions-of-question = La question avec toutes ses options
history-more = { $count ->
    [one] { $count } autre position qui n’a plus cours figure sur la page de son option.
   *[other] { $count } autres positions qui n’ont plus cours figurent sur les pages de leurs options.
}
group-to-without = Voir lesquels
silent-by-option = Chaque option a sa propre page, avec le schéma de l’hémicycle et la liste des positions.
position-expressed = Exprimée le { $date }
position-superseded = N’a plus cours : remplacée le { $date } par la position { $position }.
position-retracted = N’a plus cours : inscrite par erreur. { $reason }
known-declared = Déclarée par la délégation elle-même
known-declared-in = Déclarée par la délégation elle-même : { $source }
known-recorded-in = Consignée d’après la déclaration du titulaire : { $source }
known-reported-in = Rapportée par un tiers : { $source }
entered-by = Inscrite par : { $by }
entered-by-contested = Inscrite par : { $by } (pouvoirs contestés)
entered-by-signed = Inscrite par : { $by }, signée avec une clé d’accès
behalf-for = au nom de : { $others }
behalf-spoken-by = porte-parole : { $member }
behalf-aligned-with = s’associe au groupe suivant : { $group }
holder-chair = La présidence
holder-officer = { $post }, { $body }
unnamed-some = Certaines délégations, non nommées
unnamed-many = De nombreuses délégations, non nommées
unnamed-majority = Une majorité de délégations, non nommées
unnamed-all = Toutes les délégations, non nommées

## Silence and groups

silent-heading = { $count ->
    [0] Les { $all } membres ont tous une position consignée
    [one] { $count } membre sur { $all } n’a aucune position consignée
   *[other] { $count } membres sur { $all } n’ont aucune position consignée
}
silent-note = « Aucune position consignée » ne signifie que cela : aucune déclaration du membre sur ce sujet n’est consignée. Ce n’est ni un appui, ni une opposition, ni de l’indifférence.
silent-list = Afficher la liste des membres sans position consignée
groups-spoke-heading = Groupes qui se sont exprimés
groups-spoke-note = La position d’un groupe est celle du groupe. Elle n’est comptée pour aucun de ses membres.
group-members-unknown = Aucune source consignée n’énumère les membres de ce groupe.
group-none-spoke = { $count ->
    [one] Son unique membre n’a pas fait de déclaration propre.
   *[other] Aucun de ses { $count } membres n’a fait de déclaration propre.
}
group-some-spoke = { $count ->
    [one] Son unique membre s’est aussi exprimé en son nom propre : { $members }.
   *[other] Sur ses { $count } membres, se sont aussi exprimés en leur nom propre : { $members }.
}
group-without-own = { $count ->
    [one] { $count } membre sans déclaration propre
   *[other] { $count } membres sans déclaration propre
}
history-heading = Positions qui n’ont plus cours
history-note = Une position ultérieure du même titulaire remplace la précédente ; une inscription faite par erreur est annulée. Toutes restent visibles.

## What a reader must know about a position besides its words

caveat-announced = Le titulaire a annoncé que c’est ce qu’il ferait.
caveat-attachment-ambiguous = La phrase peut désigner ce titulaire comme l’un de ceux qui prennent cette position, ou comme l’un de ceux au nom desquels un groupe s’est exprimé.
caveat-author-assessment = C’est l’appréciation de l’auteur du compte rendu ; aucune délégation n’est citée.
caveat-author-inference = L’auteur du compte rendu le déduit de ce que le titulaire a proposé.
caveat-by-contrast = Cela a été dit par opposition à ce que souhaite le titulaire.
caveat-conditional = Cela a été dit pour indiquer ce qui se produirait dans le cas contraire.
caveat-given-as-example = Le compte rendu cite le titulaire comme un exemple parmi d’autres.
caveat-implicit = Cela ressort de l’argumentation sans être expressément affirmé.
caveat-credentials-contested = Les pouvoirs de la délégation étaient contestés au moment de l’inscription. Rien ici ne décide qui représente le membre.
caveat-not-signed = Non signée avec une clé d’accès : elle repose sur la parole de qui tient le registre.
caveat-leading-others = D’après le compte rendu, le titulaire était à la tête d’autres délégations.
caveat-mainly-developing-countries = D’après le compte rendu, il s’agit principalement de pays en développement.
caveat-neither-confirmed-nor-rejected = Invité à prendre parti, le titulaire ne l’a pas fait.
caveat-not-yet-supported = D’après le compte rendu, l’option doit encore recueillir des appuis.
caveat-only-delegation = D’après le compte rendu, aucune autre délégation n’a insisté sur ce point ; cela ne fait de personne un opposant.
caveat-own-understanding = Le titulaire l’a présenté comme sa propre interprétation de ce qui avait été dit.
caveat-partial = Le titulaire est contre une partie ou un degré de l’option.
caveat-predecessor = Cela a été dit au groupe de travail à composition non limitée de 2021-2025.
caveat-qualifying-another-position = Cette position en nuance une autre du même titulaire.
caveat-scope-ambiguous = Cela peut concerner cette option ou une autre débattue en même temps.
caveat-spoken-for-members-and-aligned = Le groupe s’est exprimé au nom de ses membres et d’autres États ; la position n’en reste pas moins celle du seul groupe.
