# Le dictionnaire des données : ce que signifient les fichiers et les colonnes.

## Files

table-positions = Toutes les positions inscrites, une par ligne : qui l’a prise, sur quoi, et ce qui en fait foi
table-members = Les membres, un par ligne
table-groups = L’appartenance des membres aux groupes, une par ligne ; un groupe dont aucun membre n’est connu occupe une ligne
table-questions = Les questions et leurs options, une option par ligne ; une question sans option occupe une ligne
table-provisions = Les dispositions et leurs lectures, une lecture par ligne ; une disposition sans lecture occupe une ligne
table-agenda = Les points de l’ordre du jour et leurs libellés concurrents, un libellé par ligne ; un point sans libellé occupe une ligne
table-roll-calls = Les votes enregistrés de l’Assemblée générale, un membre et son vote par ligne

## Kinds of value

kind-text = Texte
kind-key = Clé : permanente, jamais traduite
kind-number = Nombre entier
kind-date = Date, au format 2026-03-30
kind-instant = Instant en UTC, au format 2026-03-30T14:00:00Z
kind-keys = Clés ou numéros, séparés par des espaces
kind-address = Adresse

## Columns

column-position = Numéro de la position, attribué dans l’ordre d’inscription
column-holder = Titulaire de la position : code ISO 3166-1 alpha-3, clé d’un groupe, fonction (CHAIR désigne la présidence de la plénière), ou unnamed-some, unnamed-many, unnamed-majority, unnamed-all
column-holder_kind = member (membre), group (groupe), officer (membre du bureau) ou unnamed (non nommé)
column-holder_name = Nom du titulaire ; vide si le titulaire n’est pas nommé
column-question = Clé de la question
column-question_title = La question
column-option = Clé de l’option, unique au sein de sa question
column-option_title = L’option : une réponse que l’on peut approuver ou rejeter
column-stance = propose (propose), support (appuie), oppose (s’oppose), reserve (réserve sa position), concern (exprime sa préoccupation) ou neutral (est neutre)
column-on = Jour où la position a été exprimée, ou où le fait s’est produit
column-on_behalf_of = Au nom de qui le titulaire a dit s’exprimer : description, code ISO ou clé d’un groupe
column-on_behalf_of_kind = for : selon la description donnée ; spoken-by : le groupe s’est exprimé par la voix de ce membre ; aligned-with : le membre s’est associé à ce groupe
column-known_by = declared : déclarée par la délégation elle-même ; recorded : consignée par le secrétariat d’après la déclaration du titulaire ; reported : rapportée par un tiers, l’éditeur de la source
column-evidence_kind = cited : un passage d’un document ; declaration : la déclaration du titulaire lui-même
column-source = Clé du document où figure la position
column-source_publisher = Éditeur de ce document
column-paragraph = Paragraphe de ce document
column-place = Emplacement dans ce document, lorsqu’il ne s’agit pas d’un paragraphe numéroté
column-words = Ce qu’a dit le titulaire, dans les termes du registre
column-words_language = Langue dans laquelle ce texte est présenté
column-words_status = original (original), official (texte officiel), unofficial (traduction non officielle) ou machine (traduction automatique)
column-caveats = Ce qu’il faut savoir en outre, sous forme de clés
column-supersedes = Positions antérieures du même titulaire sur la même option
column-superseded_by = Positions ultérieures du même titulaire sur la même option
column-standing = Situation au jour demandé
column-retracted = Pourquoi la position n’aurait pas dû être inscrite, si elle a été annulée
column-entered_at = Moment de l’inscription au registre
column-entered_by = Qualité en laquelle l’inscription a été faite
column-signed = Si une clé d’accès l’a signée
column-contested = Si les pouvoirs de la délégation étaient contestés au moment de l’inscription
column-entry = Numéro de l’inscription au registre
column-entry_url = Adresse où lire cette inscription, octet pour octet
column-member = Code ISO 3166-1 alpha-3
column-iso2 = Code ISO 3166-1 alpha-2
column-m49 = Code M49 de la Division de statistique de l’Organisation des Nations Unies
column-name = Nom court
column-name_language = Langue dans laquelle le nom est présenté
column-formal_name = Nom officiel
column-admitted = Année d’admission à l’Organisation des Nations Unies
column-groups = Clés des groupes dont il fait partie au jour demandé
column-group = Clé du groupe
column-group_kind = regional : groupe régional ; negotiating : s’exprime d’une seule voix ; snapshot : noms donnés par un texte à une date précise
column-group_name = Nom du groupe
column-member_name = Nom du membre
column-from = Premier jour de l’appartenance ; vide si la source ne l’indique pas
column-until = Premier jour suivant la fin de l’appartenance ; vide tant qu’elle dure
column-certainty = seen (vu dans la source), secondary (source secondaire), inferred (déduit) ou unverified (non vérifié : confiance élevée, moyenne ou faible)
column-body = Clé de l’organe
column-session = Clé de la session
column-agenda_item = Clé du point de l’ordre du jour
column-provision = Clé de la disposition
column-raised = Jour où la question a été soulevée
column-reading = Clé de la lecture, unique au sein de sa disposition
column-reading_words = Énoncé de la lecture
column-in_force = yes si le forum applique cette lecture, no s’il en applique une autre, vide tant que la disposition n’est pas tranchée ou pas vérifiée
column-title = Titre
column-summary = Teneur, en résumé
column-positions = Nombre de positions inscrites sur cette option, y compris celles qui ont été remplacées ou annulées
column-item = Clé du point : session et numéro
column-number = Numéro du point dans l’ordre du jour
column-description = Objet du point, sous forme de description
column-rests_on = Paragraphes du mandat sur lesquels le point est dit reposer
column-wording = Clé du libellé, unique au sein de son point
column-wording_description = Ce que dit ou demande le libellé, sous forme de description
column-put_forward_by = Qui a présenté le libellé, sous forme de codes de titulaires
column-document = Clé de la résolution mise aux voix
column-assembly_session = Session de l’Assemblée générale
column-vote = yes (pour), no (contre) ou abstain (abstention) ; si un membre n’a pas de ligne, aucun vote de sa part n’est enregistré, quelle qu’en soit la raison
