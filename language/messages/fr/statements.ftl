# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = La déclaration { $number } a été inscrite : « { $title } », { $holder }, { $date }
act-statement-recorded-report = Le compte rendu { $number } a été inscrit : « { $title } », { $publisher }, { $date }
act-position-disputed = { $seat } : la position { $number }, sur la question « { $question } », est rapportée à tort : { $reason }
act-dispute-settled-retracted = La contestation { $dispute } au sujet de la position { $number } a été réglée : la position a été annulée
act-dispute-settled-declared = La contestation { $dispute } au sujet de la position { $number } a été réglée : la délégation a déclaré sa propre position
act-dispute-settled-withdrawn = { $seat } : contestation { $dispute } au sujet de la position { $number } retirée
act-position-annotated = { $seat } annote la position { $number }, sur la question « { $question } » : { $words }
act-position-confirms =  ; elle confirme ainsi la position { $number }
act-position-corrects =  ; elle rectifie ainsi la position { $number }

run-statement-recorded = Déclarations et comptes rendus inscrits : { $count }
run-position-disputed = Positions contestées : { $count }
run-dispute-settled = Contestations réglées : { $count }
run-position-annotated = Annotations de positions : { $count }

## Verbs, nouns and what is missing

verb-record-statement = inscrire une déclaration ou un compte rendu
verb-raise-question = soulever une question ou proposer une réponse
verb-dispute-position = dire qu’une position est rapportée à tort
verb-settle-dispute = régler une contestation au sujet d’une position
verb-annotate-position = annoter une position
noun-statement = déclaration
noun-dispute = contestation au sujet d’une position
noun-annotation = annotation d’une position
missing-statement = Il n’y a pas de déclaration { $key }
missing-dispute = Il n’y a pas de contestation { $key }
missing-annotation = Il n’y a pas d’annotation { $key }
all-statements = Voir toutes les déclarations

## Refusals

refusal-SpeakerNeeded = Il n’est pas dit qui parle. Nommez l’orateur ; seul un compte rendu d’un tiers peut porter sur plusieurs.
refusal-StatementOnRecord = Ce fichier est déjà consigné comme déclaration { $statement }. Il n’y a rien à inscrire.
refusal-OutsideTheText = Le passage cité ne se trouve pas dans le texte de { $document }, qui compte { $bytes } octets. Sélectionnez de nouveau les mots dans le texte.
refusal-NotOfTheDelegation = La position { $position } n’est pas attribuée à { $member }. Seule la délégation à laquelle elle est attribuée peut y répondre.
refusal-DisputeOnRecord = La contestation { $dispute } au sujet de cette position n’est pas encore réglée. Il n’y a rien à inscrire.
refusal-DisputeSettledBefore = La contestation { $dispute } a déjà été réglée. Il n’y a rien à faire.
refusal-DisputeStands = La position { $position } reste telle qu’elle a été contestée. Annulez-la, ou laissez la délégation déclarer sa propre position ou retirer la contestation { $dispute }.
refusal-NotWhatIsConfirmed = La position { $position } est d’un autre sens ou porte sur une autre option. Pour dire autre chose, rectifiez-la.
refusal-OnAnotherQuestion = La position { $position } porte sur une autre question. Répondez-y dans le cadre de celle-ci.
refusal-DeclaredSince = La délégation a déclaré la position { $declared } depuis la position { $position }. Pour la modifier, déclarez une nouvelle position.
refusal-ExpressedLater = La position { $position } a été exprimée un autre jour, plus tard. Répondez-y à cette date ou après.

## Pages

statements-title = Déclarations
statements-heading = Déclarations et comptes rendus
statements-lede = Ce qui a été prononcé ou rapporté, avec ses mots. Chaque paragraphe et chaque passage a une adresse permanente.
statements-none = Aucune déclaration n’est encore consignée.
statements-count = { $count ->
    [one] { $count } déclaration ou compte rendu est consigné.
   *[other] { $count } déclarations et comptes rendus sont consignés.
}
statements-newer = Déclarations plus récentes
statements-older = Déclarations plus anciennes
statement-page-title = Déclaration { $number } : { $title }
statement-status-as-delivered = Tel que prononcé
statement-status-check-against-delivery = Seul le prononcé fait foi
statement-status-translation = Traduction
statement-status-third-party = Compte rendu d’un tiers
statement-language-en = Anglais
statement-language-fr = Français
statement-language-es = Espagnol
statement-language-ru = Russe
statement-language-zh = Chinois
statement-language-ar = Arabe
statement-language-other = une autre langue
statement-spoken-by = Prononcée par { $member }
statement-meeting = { $session }, séance { $number }
fact-speaker = Orateur
fact-on-behalf-of = Au nom de
fact-delivered = Prononcée ou publiée le
fact-statement-status = Rapport du texte aux paroles prononcées
fact-language = Langue
fact-translates = Traduction de
fact-translations = Traductions
fact-session = Session
fact-item = Point de l’ordre du jour
fact-text-sha256 = Texte, SHA-256
fact-original-sha256 = Fichier tel que remis, SHA-256
fact-words = Ses mots
document-words = À lire ici
statement-get-text = Texte
statement-get-original = Fichier
statement-text-heading = Les mots
statement-text-missing = Ce site ne conserve pas le texte. Son empreinte est consignée : quiconque a le texte peut le vérifier.
statement-paragraph = Lien permanent vers le paragraphe { $number }
statement-link-words = Lien vers les mots sélectionnés
statement-marked = Le passage demandé est marqué : octets { $from } à { $to } du texte.
statement-before = Plus haut dans le texte
statement-after = Suite du texte
statement-whole = Le texte entier sur une page, comme pour l’impression
statement-positions-heading = Positions qui reposent sur ces mots
statement-positions-lede = Chacune a été confirmée par une personne. Rien n’est déduit de ce qui n’est pas dit.
statement-positions-none = Aucune position consignée ne repose sur ce texte.
statement-quoted-elsewhere = { $count ->
    [one] { $count } position repose sur une autre partie du texte.
   *[other] { $count } positions reposent sur d’autres parties du texte.
}
statement-position-retracted = Annulée
statement-position-disputed = Dite rapportée à tort

## The table of statements

table-statements = Déclarations et comptes rendus, un par ligne
column-statement = Le numéro de la déclaration
column-speaker = Qui parle, par code ; vide si un compte rendu porte sur plusieurs
column-language = La langue du texte : ar, zh, en, fr, ru ou es
column-status = as-delivered, check-against-delivery, translation ou third-party
column-original = SHA-256 du fichier tel que remis, en hexadécimal
column-bytes = Le nombre d’octets du texte
column-text_url = L’adresse du texte

## Handing a statement in

intake-title = Remettre une déclaration
intake-lede = Choisissez des fichiers ou un dossier entier, déposez-les sur le formulaire ou collez les mots. Ce qui est lu de chacun est montré avant toute inscription.
intake-file = Fichiers
intake-file-hint = Texte brut, Markdown, HTML, DOCX ou PDF avec texte ; 10 Mo au plus chacun, 60 fichiers à la fois.
intake-words = Ou les mots, collés
intake-go-on = Lire
intake-fault-none = Choisissez un fichier ou collez les mots.
intake-fault-both = Il y a un fichier et des mots. Donnez l’un des deux.
intake-refused-empty = Il ne contient pas de texte. Choisissez un autre fichier.
intake-refused-too-large = Il dépasse 10 Mo. Remettez ses parties une à une.
intake-refused-too-long = Son texte dépasse 4 Mo. Remettez ses parties une à une.
intake-refused-unknown-format = Ce n’est ni du texte brut, ni du Markdown, HTML, DOCX ou PDF, ou pas ce que dit son nom. Enregistrez-le dans l’un de ces formats.
intake-refused-broken-encoding = Ses caractères ne peuvent être déterminés avec certitude. Enregistrez-le en UTF-8 et remettez-le.
intake-refused-scanned = Ses pages sont des images sans texte. Remettez le fichier d’origine ou une version avec texte reconnu.
intake-refused-letters-unknown = Ses lettres sont dessinées et rien n’indique lesquelles ce sont. Remettez le fichier d’où il a été imprimé, ou un fichier dont le texte a été reconnu.
intake-refused-encrypted = Il est verrouillé. Remettez une copie sans mot de passe.
intake-refused-active = Il contient des programmes, d’autres fichiers ou des liens qui se chargent d’eux-mêmes. Enregistrez une copie simple et remettez-la.
intake-refused-bomb = Décompressé, il est démesurément plus grand. Enregistrez-le à nouveau et remettez-le.
intake-refused-damaged = Il est tronqué ou endommagé. Enregistrez-le à nouveau et remettez-le.
intake-refused-unreadable = Sa lecture a pris trop de temps ou a échoué. Enregistrez-le en texte brut et remettez-le.
intake-known = Ce fichier est déjà consigné :
intake-about-title = Ce qu’est cette déclaration
intake-read = { $count ->
    [one] { $count } paragraphe a été lu.
   *[other] { $count } paragraphes ont été lus.
}
intake-preview = Son début
intake-language-in = Langue dans laquelle il semble être : { $language }. Veuillez la confirmer ci-dessous.
intake-language-mixed = Il semble être en plusieurs langues : { $languages }. Remettez chaque langue séparément ou choisissez la principale.
intake-language-another = Il semble n’être dans aucune des six langues. Remettez une version dans l’une d’elles.
intake-language-unknown = Il est trop court pour en déterminer la langue. Veuillez choisir.
intake-notice-encoding-mended = Des caractères encodés deux fois ont été rétablis.
intake-notice-words-joined = Les mots coupés en fin de ligne ont été réunis.
intake-notice-numbers-left-out = Les numéros de liste propres au fichier ne font pas partie de son texte et ont été omis.
intake-notice-changes-shown = Le fichier montre des modifications. Ce qui est supprimé a été omis, ce qui est ajouté a été lu.
intake-notice-letters-missing = Certains caractères n’ont pu être lus et manquent. Comparez le texte au fichier.
intake-notice-pages-without-text = Certaines pages sont des images sans texte et manquent.
intake-notice-apostrophes-lost = Des apostrophes semblent manquer. Le texte est conservé tel quel.
intake-field-title = Titre
intake-field-title-hint = Tel qu’il figure sur le document ; par exemple « Déclaration du Pérou sur le point 5 ».
intake-field-language = Langue du texte
intake-field-status = Rapport du texte aux paroles prononcées
intake-field-speaker = Orateur
intake-field-speaker-hint = Pour une déclaration au nom d’un groupe : le groupe. Laissez vide pour un compte rendu portant sur plusieurs.
intake-field-spoken-by = Prononcée par, si un groupe s’exprime
intake-field-session = Session
intake-field-meeting = Numéro de la séance
intake-field-item = Point de l’ordre du jour
intake-field-on = Jour où elle a été prononcée ou publiée
intake-field-publisher = Publiée par
intake-field-publisher-hint = Par exemple « Mission permanente du Pérou » ou « Secrétariat ».
intake-field-address = Où elle peut être lue
intake-field-document = Cote
intake-field-document-hint = Celle du document, s’il en a une. La cote d’un document consigné lui donne ses mots.
intake-fault-meeting = Indiquez le numéro d’une séance de la session choisie.
intake-fault-symbol = Une cote se compose de lettres, de chiffres et des signes / - . _, sans espace.
intake-folder = Ou un dossier entier
intake-kept-for = Un fichier remis et non inscrit dans les sept jours est supprimé. Ce qui est consigné reste.
intake-refused-too-many = Seuls 60 fichiers sont acceptés à la fois. Remettez celui-ci avec les suivants.
intake-handed-waiting = Des fichiers remis attendent d’être inscrits
intake-handed-title = Ce qui a été remis
intake-handed-lede = Chaque fichier avec ce qui en a été lu. Rien n’est consigné tant que vous n’avez pas dit ce que c’est et confirmé.
intake-handed-none = Rien n’est en attente ici.
intake-handed-on-record = Consigné : { $statement }
intake-handed-waits = Pas encore lu. Il sera lu lorsque vous direz ce que c’est.
intake-handed-about = Dire ce que c’est
intake-handed-remove = Retirer de la liste
intake-handed-clear = Retirer de la liste ce qui n’appelle plus de réponse
intake-handed-more = Remettre d’autres fichiers
intake-handed-language-mixed = En plusieurs langues, semble-t-il.
intake-handed-language-another = Dans aucune des six langues, semble-t-il.
intake-handed-language-unknown = Trop court pour en reconnaître la langue.
intake-field-sure = Doute sur la langue
intake-field-sure-yes = J’ai vérifié : le texte est dans la langue choisie ci-dessus.
intake-fault-language = Le texte ne semble pas être dans la langue choisie. Choisissez sa langue, ou cochez que vous avez vérifié.
intake-fault-mixed = Le texte semble être en plusieurs langues. Remettez chacune comme une déclaration à part, ou cochez que la langue choisie est la principale.
intake-field-translates = Original de la traduction
intake-field-translates-hint = Seulement pour une traduction dont l’original est consigné. Les deux pages renvoient alors l’une à l’autre.
intake-fault-no-translation = Seule une traduction a un original. Choisissez « Traduction », ou aucun original.
intake-fault-same-language = L’original est dans la même langue. Choisissez un autre original ou une autre langue.
intake-preview-further = La suite de ce qui a été lu
intake-preview-rest = { $count ->
    [one] { $count } autre paragraphe n’est pas montré ici.
   *[other] { $count } autres paragraphes ne sont pas montrés ici.
}
desk-nav-statements = Déclarations

## A second opinion

desk-said-opinion-none = Aucun modèle n’est configuré pour un second avis ; seules les règles ont été appliquées.
desk-said-opinion-failed = Le modèle n’a donné aucune réponse utilisable. Rien n’a été modifié.
desk-said-opinion-asked = Un second avis a été demandé. Ce qui a pu être vérifié est montré à côté des suggestions.
desk-said-statement-entered = La déclaration est consignée. D’autres attendent d’être inscrites.
