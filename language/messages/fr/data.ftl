# Ce que l’on peut récupérer.

data-title = Données
data-heading = Récupérer les données
data-lede = Tout le contenu de ces pages peut être récupéré librement, dans des formats ouverts. Chaque adresse accepte le même jour ou la même inscription que les pages.
data-files-heading = Tableaux
data-files-note = Un fait par ligne, en UTF-8, avec les noms à côté des clés. Les colonnes sont expliquées plus bas.
data-to-columns = Signification des colonnes
data-api-heading = Interface de programmation
data-api-note = Le même contenu en JSON, filtré et paginé, décrit par un document OpenAPI.
data-openapi = Description de l’interface
data-api-positions = Toutes les positions, avec titulaire, question, option, attitude, jour et preuve
data-api-questions = Les questions et leurs options
data-api-members = Les membres
data-api-groups = Les groupes et leurs membres
data-api-provisions = Les règles et leurs lectures
data-api-agenda = Les points de l’ordre du jour et leurs libellés
data-api-record = Les inscriptions du registre
data-feeds-heading = S’abonner
data-feeds-note = Pour être informé des nouvelles inscriptions et retrouver les sessions dans votre calendrier.
data-feed = Les dernières inscriptions du registre, en flux Atom
data-calendar = Les sessions, en calendrier
data-record-heading = Le registre lui-même
data-record-note = Un journal d’inscriptions pourvues d’une empreinte, avec un point de contrôle signé (C2SP tlog-tiles, RFC 6962). Chacun peut le copier, le vérifier et montrer si quelque chose a été modifié.
data-checkpoint = Le dernier point de contrôle signé
data-dictionary-heading = Signification des colonnes
data-dictionary-note = Une colonne qui figure dans plusieurs fichiers a partout le même sens.

## How to cite

# Followed by the address, at the end of a page.
cite-note = Cette page dans son état actuel, à citer :
cite-heading = Comment citer
cite-1 = Citez l’adresse d’une page avec le jour de la consultation. Les adresses demeurent.
cite-2 = Pour une page dans l’état où elle se trouvait, prenez l’adresse avec ?at= et le numéro d’une inscription : elle montre toujours ce que disait alors le registre. Les pages des questions et des membres donnent la leur à la fin.
cite-3 = Un fait particulier se cite par son inscription : chaque position l’indique, et la page de l’inscription en donne les octets exacts et un reçu qui les prouve sans ce site.
