# Ce qui entoure chaque page : navigation, bandeau, pied de page, mentions de langue.

## Navigation

nav-forum = Accueil
nav-questions = Questions
nav-members = Membres
nav-groups = Groupes
nav-sessions = Sessions
nav-provisions = Règles
nav-framework = Cadre
nav-documents = Documents
nav-method = Méthode
nav-record = Registre
nav-data = Données
nav-menu = Menu
nav-sections = Rubriques
nav-crumbs = Où vous êtes
nav-more = Autres pages
nav-past = Consultation d’un état passé

## Looking at the past

as-of-day-banner = Cette page montre la situation au { $date }, d’après ce que l’on sait aujourd’hui. { $link }
as-of-index-banner = Cette page montre ce que disait le registre une fois faite l’inscription { $index }, le { $date }. { $link }
as-of-return = Afficher la situation actuelle
as-of-heading = Voir un autre jour
as-of-label = Afficher la situation au
as-of-button = Afficher ce jour
as-of-later = { $count ->
    [one] { $count } position consignée a été exprimée après le jour affiché.
   *[other] { $count } positions consignées ont été exprimées après le jour affiché.
}

## Footer

footer-drawn-from = { $count ->
    [one] Page établie à partir de { $count } inscription du registre public, racine { $root }
   *[other] Page établie à partir de { $count } inscriptions du registre public, racine { $root }
}
footer-to-record = Lire le registre
footer-rule = Le silence ne vaut pas appui, et la position d’un groupe n’est pas celle de ses membres.
footer-to-method = Comment les positions sont consignées

## Words in another language than the page

in-ar = en arabe
in-zh = en chinois
in-en = en anglais
in-fr = en français
in-ru = en russe
in-es = en espagnol
translated-note = Les textes signalés par ° sont des traductions non officielles faites pour ce registre.
translated-original = Lire cette page dans la langue originale

## Citations

cite-document = { $document }
cite-paragraph = { $document }, paragraphe { $paragraph }
cite-place = { $document }, { $place }
place-range = { $from } à { $to }
place-annex = annexe { $which }
place-annex-on-cbms = annexe sur les mesures de confiance
place-appendix = appendice { $which }
place-article = article { $which }
place-chapter = chapitre { $which }
place-item = point { $which }
place-page = page { $which }
place-paragraph = paragraphe { $which }
place-paragraphs = paragraphes { $which }
place-part = partie { $which }
place-roll-call = vote par appel nominal { $which }
place-rule = article { $which }
place-rules = articles { $which }
place-section = section { $which }
place-table = tableau { $which }
place-tables = tableaux { $which }
cite-span = { $document }, octets { $from } à { $to }
known-from = Source : { $source }
entry-number = inscription { $index }

## A label and its value

labelled = { $label } : { $value }

## How sure a fact is

certainty-seen = Vu dans la source
certainty-secondary = D’après une source secondaire
certainty-inferred = Déduit de la source
certainty-unverified-high = Non vérifié, confiance élevée
certainty-unverified-medium = Non vérifié, confiance moyenne
certainty-unverified-low = Non vérifié, confiance faible

## Labels of facts

fact-address = Où le lire
fact-admitted = Membre de l’Organisation des Nations Unies depuis
fact-by = Inscription faite par
fact-credentials = Pouvoirs
fact-code = Code
fact-counted = Comment les paragraphes sont comptés
fact-document-kind = Catégorie
fact-entered-at = Moment de l’inscription
fact-entry = Consigné dans
fact-formal-name = Nom officiel
fact-groups = Groupes
fact-happened-on = Date du fait
fact-issued = Date de publication
fact-kind = Type d’acte
fact-leaf = Empreinte de la feuille
fact-length = Longueur
fact-listed-in = Figure dans
fact-office = Fonction exercée par une personne de cet État
fact-person = Personne, sous pseudonyme
fact-publisher = Éditeur
fact-regional-group = Groupe régional
fact-sha256 = SHA-256
fact-source = Source des noms
fact-symbol = Cote

## Heads of tables

head-code = Code
head-date = Date
head-group = Groupe régional
head-member = Membre
head-members = Membres
head-on-record = Position consignée sur une option, quelle que soit l’attitude
head-options = Options
head-own-positions = Positions propres
head-question = Question
head-resolution = Résolution
head-silent = Membres sans position consignée
head-subject = Objet
head-vote = Vote

## Counts

count-officers = { $count ->
    [one] { $count } membre du bureau
   *[other] { $count } membres du bureau
}
count-unnamed = { $count ->
    [one] { $count } mention de délégations non nommées
   *[other] { $count } mentions de délégations non nommées
}
count-readings = { $count ->
    [one] { $count } lecture
   *[other] { $count } lectures
}
count-bytes = { $count ->
    [one] { $count } octet
   *[other] { $count } octets
}
