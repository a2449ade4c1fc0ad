# Dispositions (« règles » sur les pages), cadre, documents et votes enregistrés.

provisions-title = Règles
provisions-heading = Les règles et leurs lectures
provisions-lede = Chaque règle figure avec sa source et avec toutes les lectures qu’en font les membres. C’est au forum, et non à ce registre, de dire comment une règle se lit.
provisions-open = Contestées : les membres les lisent différemment
provisions-open-note = Ce que permettent toutes les lectures peut se faire. Ce que n’en permet qu’une seule attend que le forum tranche.
provisions-in-force = En vigueur
provisions-in-force-note = Le forum applique une seule lecture.
provisions-unverified = Non vérifiées
provisions-unverified-note = Leur teneur n’a pas été vérifiée dans le document officiel.
provisions-none = Aucune n’est consignée.

## One provision

readings-heading = { $count ->
    [one] Une lecture
   *[other] { $count } lectures, côte à côte
}
readings-note = L’ordre est celui du registre et n’indique pas laquelle est juste. On sait qui retient une lecture d’après les positions sur les options qui la portent.
reading-in-force = Le forum applique cette lecture.
reading-no-option = Aucune option ne porte cette lecture ; personne n’est donc consigné à son sujet.
reading-carried = Portée par l’option « { $option } »
provision-questions-heading = Questions qui la concernent
provision-no-questions = Aucune question consignée ne la concerne.

## The framework

framework-title = Cadre
framework-heading = Le cadre de comportement responsable des États
framework-lede = Piliers, normes et mesures de confiance, avec leur titre court et un résumé rédigé dans les termes de ce registre, et l’indication de l’endroit où chacun figure.
framework-pillars = { $count ->
    [one] { $count } pilier
   *[other] { $count } piliers
}
framework-norms = { $count ->
    [one] { $count } norme
   *[other] { $count } normes
}
framework-cbms = { $count ->
    [one] { $count } mesure de confiance
   *[other] { $count } mesures de confiance
}
framework-none = Rien n’est consigné.

## Documents

documents-title = Documents
documents-heading = Ce sur quoi repose le registre
documents-lede = Rien n’est consigné sans source. Voici les documents cités, par catégorie.
document-title = { $symbol } : { $title }
document-kind-report = Rapports d’organes des Nations Unies
document-kind-resolution = Résolutions de l’Assemblée générale
document-kind-decision = Décisions de l’Assemblée générale
document-kind-rules = Règlements intérieurs
document-kind-paper = Lettres, documents de travail et projets
document-kind-statement = Déclarations de délégations et de groupes
document-kind-meeting-page = Pages de réunion du secrétariat
document-kind-press = Communiqués de presse
document-kind-third-party-report = Comptes rendus de tiers
document-kind-dataset = Tableaux de données
document-cited-heading = Ce qui repose sur ce document
document-uncited = Rien de ce qui est consigné ne le cite.
cited-by-positions = { $count ->
    [one] { $count } position
   *[other] { $count } positions
}
cited-by-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
cited-by-provisions = { $count ->
    [one] { $count } règle
   *[other] { $count } règles
}
cited-by-items = { $count ->
    [one] { $count } point de l’ordre du jour
   *[other] { $count } points de l’ordre du jour
}
cited-by-sessions = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
cited-by-bodies = { $count ->
    [one] { $count } organe
   *[other] { $count } organes
}
cited-by-groups = { $count ->
    [one] { $count } groupe
   *[other] { $count } groupes
}
cited-by-elements = { $count ->
    [one] { $count } élément du cadre
   *[other] { $count } éléments du cadre
}
cited-by-roll-calls = { $count ->
    [one] { $count } vote enregistré
   *[other] { $count } votes enregistrés
}
cited-position = { $holder } ({ $stance }) : { $question }
cited-position-paragraph = Paragraphe { $paragraph } : { $holder } ({ $stance }) : { $question }

## Roll calls

roll-call-title = Vote enregistré sur { $symbol }
roll-call-when = Vote du { $date }, session { $session } de l’Assemblée générale
roll-call-to-document = La résolution
roll-call-note = Les membres dont aucun vote n’est enregistré figurent à la fin ; la raison n’en est pas connue et n’est pas supposée.
roll-call-side = { $vote } : { $count }
roll-call-nobody = Personne.
