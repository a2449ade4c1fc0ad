# The search over what is on record.

nav-search = Recherche
search-title = Rechercher dans le registre
# $words is what somebody typed.
search-results-title = Recherche : { $words }
search-label = Que cherchez-vous ?
search-button = Rechercher
search-note = La recherche porte sur les questions, positions, membres, groupes, règles, sessions, décisions, recommandations, déclarations et documents, d’après les mots de leurs titres, de leurs noms et de leurs cotes, et sur les paroles rapportées dans les positions. Chacune des six langues convient. Le texte intégral des documents n’est pas parcouru.
# $count is how much was found, $words what was typed.
search-count = { $count ->
    [0] Rien dans le registre ne contient tous les mots de « { $words } ».
    [one] { $count } résultat pour « { $words } ».
   *[other] { $count } résultats pour « { $words } ».
}
search-no-words = Écrivez un mot, un nom, un code ou une cote : la demande ne contient ni lettre ni chiffre.
search-hint-fewer = Donnez moins de mots : tous doivent s’y trouver.
search-hint-beginning = Donnez seulement le début d’un mot : « facilit » trouve « facilitateur » et « facilitatrice ».
search-hint-silence = Ne rien trouver signifie seulement que rien n’en est consigné.
# $label is a kind of thing, $count how many of it were found.
search-heading = { $label } ({ $count })
search-all = Tout afficher ({ $count })
search-all-kinds = Afficher toutes les catégories
search-before = Page précédente
search-after = Page suivante
# On the page that says that something is not there.
search-instead = Ou bien recherchez :

## Kinds of things that have no name elsewhere

search-bodies = Organes
search-agenda-items = Points de l’ordre du jour
search-topics = Thèmes
search-recommendations = Recommandations
