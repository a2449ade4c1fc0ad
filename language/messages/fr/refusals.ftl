# Ce que l’on répond : pourquoi une chose est introuvable, ne peut être affichée ou inscrite, et que faire.

## Nothing is there

missing-title = Introuvable
missing-page = Il n’y a pas de page à l’adresse { $key }
missing-language = { $key } n’est pas l’une des six langues de ce site
missing-entry = Le registre ne contient pas d’inscription { $key }
missing-member = Il n’y a pas de membre { $key }
missing-group = Il n’y a pas de groupe { $key }
missing-body = Il n’y a pas d’organe { $key }
missing-office = Il n’y a pas de fonction { $key }
missing-session = Il n’y a pas de session { $key }
missing-meeting = Il n’y a pas de séance { $key }
missing-agenda-item = Il n’y a pas de point de l’ordre du jour { $key }
missing-wording = Il n’y a pas de libellé { $key }
missing-document = Il n’y a pas de document { $key }
missing-element = Le cadre ne contient pas d’élément { $key }
missing-provision = Il n’y a pas de règle { $key }
missing-reading = Il n’y a pas de lecture { $key }
missing-question = Il n’y a pas de question { $key }
missing-option = Il n’y a pas d’option { $key }
missing-position = Il n’y a pas de position { $key }
missing-seal = Il n’y a pas de valeur scellée { $key }
missing-roll-call = Il n’y a pas de vote enregistré sur { $key }
missing-near = Vous cherchez peut-être :
all-questions = Voir toutes les questions
all-members = Voir tous les membres
all-groups = Voir tous les groupes
all-sessions = Voir toutes les sessions et tous les organes
all-provisions = Voir toutes les règles
all-framework = Voir le cadre
all-documents = Voir tous les documents
all-record = Voir les dernières inscriptions du registre
first-page = Aller à la première page

## A request that cannot be answered as it was asked

refused-title = Affichage impossible
refused-unknown-parameter = Cette page ne connaît pas « { $name } »
refused-no-parameters = Elle n’accepte rien après le point d’interrogation. Supprimez ce qui suit.
refused-known-parameters = Elle accepte : { $names }.
refused-repeated = « { $name } » figure deux fois dans l’adresse
refused-give-once = Ne l’indiquez qu’une fois.
refused-excluded = « { $one } » et « { $other } » s’excluent
refused-give-one = Indiquez l’un des deux : un jour ou une inscription du registre.
refused-malformed = « { $name } » ne peut pas avoir la valeur « { $value } »
refused-long-address = { $count ->
    [one] L’adresse dépasse { $count } octet
   *[other] L’adresse dépasse { $count } octets
}
refused-long-query = { $count ->
    [one] Ce qui suit le point d’interrogation dépasse { $count } octet
   *[other] Ce qui suit le point d’interrogation dépasse { $count } octets
}
refused-many-parameters = { $count ->
    [one] L’adresse comporte plus de { $count } paramètre
   *[other] L’adresse comporte plus de { $count } paramètres
}
refused-long-value = { $count ->
    [one] Une valeur de l’adresse dépasse { $count } octet
   *[other] Une valeur de l’adresse dépasse { $count } octets
}
refused-long-body = { $count ->
    [one] Ce qui a été envoyé dépasse { $count } octet
   *[other] Ce qui a été envoyé dépasse { $count } octets
}
refused-ask-less = Réduisez la demande.
refused-plain = Afficher la page sans cela
wanted-date = Indiquez une date au format 2026-03-30, entre les années { $from } et { $to }.
wanted-date-or-index = Indiquez une date au format 2026-03-30, ou le numéro d’une inscription, de 0 à { $to }.
wanted-date-record-empty = Indiquez une date au format 2026-03-30 ; le registre ne contient encore aucune inscription.
wanted-number = Indiquez un nombre entier de { $min } à { $max }.
wanted-one-of = Valeurs possibles : { $words }.
wanted-key = Indiquez une clé qui figure au registre : { $list }.
wanted-list = voir celles qui existent
wanted-utf8 = Le codage de l’adresse est incorrect. Copiez-la de nouveau depuis l’endroit où vous l’avez trouvée.

## What cannot be entered, by the code of the refusal

refusal-NotFounded = Le forum n’a pas été fondé ; rien ne peut donc être inscrit. Commencez par le fonder.
refusal-AlreadyFounded = Le forum est déjà fondé et ne peut pas l’être de nouveau. Inscrivez ce qui manque en une qualité qui permet de tenir le registre.
refusal-FoundingComplete = La fondation est achevée, et la qualité de fondateur a pris fin avec elle. Agissez en qualité de secrétariat ou de délégation.
refusal-SeatMayNot = La qualité « { $seat } » ne permet pas l’action suivante : { $verb }. Adressez-vous à une personne qui y est habilitée.
refusal-MalformedKey = « { $key } » n’a pas la forme d’une clé. Utilisez des mots en minuscules reliés par des traits d’union, ou le code ou la cote sous sa forme officielle.
refusal-Unknown = Rien n’est consigné sous « { $key } » ({ $noun }). Vérifiez la clé ou procédez d’abord à l’inscription.
refusal-AlreadyOnRecord = « { $key } » est déjà consigné ({ $noun }). Utilisez une autre clé ou laissez les choses en l’état.
refusal-NothingNamed = Une liste est vide alors qu’elle doit comporter au moins un élément ({ $noun }). Complétez-la.
refusal-NamedTwice = La liste mentionne deux fois « { $key } » ({ $noun }). Ne le mentionnez qu’une fois.
refusal-EndsBeforeItBegins = La fin ({ $to }) précéderait le début ({ $from }). Vérifiez les deux dates.
refusal-AlreadyInGroup = À cette date, le groupe { $group } compte déjà ce membre : { $member }. Il n’y a rien à inscrire.
refusal-NotInGroup = À cette date, le groupe { $group } ne compte pas ce membre : { $member }. Celui-ci ne peut donc pas le quitter. Vérifiez la date.
refusal-UnknownZone = « { $zone } » ne figure pas dans la base de données des fuseaux horaires. Utilisez un nom tel que America/New_York.
refusal-ClockChange = L’heure change dans le fuseau { $zone } : { $civil } s’y produit deux fois, ou pas du tout. Choisissez une autre heure.
refusal-OutsideItsSession = Ceci n’entre pas dans la session { $session } : le jour, l’organe ou le numéro ne correspond pas. Vérifiez, ou fixez une autre session.
refusal-ReadingsDiffer = Les lectures données ne sont pas celles qu’admet la règle { $provision } : { $admitted }. Donnez exactement celles-ci.
refusal-ReadingOpen = Les membres lisent différemment la règle { $provision }, et une seule des lectures le permettrait. L’inscription sera possible une fois que le forum aura tranché.
refusal-NotAReadingOfTheQuestion = { $reading } n’est pas une lecture de la règle que concerne la question. Choisissez l’une de ses lectures, ou aucune.
refusal-DeclarationIsTheHoldersOwn = Une déclaration ne peut être inscrite que par la délégation dont c’est la position. Inscrivez la position avec le document qui l’atteste, ou demandez à la délégation de la déclarer.
refusal-ExpressedInTheFuture = La date indiquée ({ $expressed }) est postérieure à ce jour ({ $today }). Indiquez le jour où la position a été exprimée.
refusal-SamePositionOnRecord = La position { $position } est déjà consignée avec le même titulaire, la même attitude et la même preuve. Il n’y a rien à inscrire.
refusal-AlreadyRetracted = La position { $position } a déjà été annulée. Il n’y a rien à faire.
refusal-OwnDeclarationStands = La position { $position } est la déclaration du titulaire lui-même. Seule sa délégation peut la remplacer, par une nouvelle déclaration.
refusal-SecondPersonNeeded = Deux personnes sont nécessaires, et une seule est indiquée. Faites confirmer par une seconde.
refusal-AlreadyClosed = La valeur scellée { $seal } a déjà été soustraite à la divulgation ou effacée. Il n’y a rien à faire.
refusal-NotTheSigningKey = La clé indiquée n’est pas celle qui signe actuellement le registre, à savoir { $signing }. Indiquez celle-ci.
refusal-MalformedHash = « { $hash } » n’est pas une empreinte SHA-256 : il faut 64 caractères, de 0 à 9 et de a à f. Recalculez-la à partir du fichier.
refusal-VotedTwice = Le vote compte ce membre de deux côtés : { $member }. Vérifiez la source et n’en gardez qu’un.
refusal-SeatsNotInForce = Personne ne siège encore au Secrétariat. Ouvrez le lien de fondation et désignez d’abord ses deux premiers responsables.
refusal-NotSeated = { $person } n’agit pas, ou pas encore, en qualité de « { $seat } ». Demandez à qui l’administre de lui attribuer cette qualité, ou agissez à un autre titre.
refusal-SeatEnded = La qualité « { $seat } » de { $person } a pris fin. Plus rien ne peut être fait à ce titre ; s’il s’agit d’une erreur, adressez-vous à qui l’administre.
refusal-RoleMayNot = Le rôle « { $role } » ne permet pas l’action suivante : { $verb }. Adressez-vous, dans votre délégation, à une personne dont le rôle le permet.
refusal-OfAnotherSeat = La qualité « { $seat } » ne permet l’action suivante que pour elle-même : { $verb }. Adressez-vous à qui agit dans l’autre qualité.
refusal-SecondPersonNotSeated = { $person }, indiqué comme seconde personne, n’agit pas en cette qualité. Indiquez quelqu’un d’autre.
refusal-SignatureNeeded = L’action suivante exige que chaque personne qui agit signe avec une clé d’accès : { $verb }. Signez, ou enregistrez d’abord une clé d’accès.
refusal-PasskeyDoesNotStand = La clé d’accès { $passkey } est révoquée, ne figure pas au registre ou appartient à quelqu’un d’autre. Signez avec une autre.
refusal-DeviceBoundNeeded = La clé d’accès { $passkey } peut être copiée sur d’autres appareils. Les responsables signent avec une clé qui ne le peut pas, par exemple une clé de sécurité : enregistrez-en une.
refusal-AlreadySeated = { $person } agit déjà en qualité de « { $seat } » et rien ne changerait. Pour lui rouvrir l’accès, envoyez une nouvelle invitation.
refusal-HeadByLetterOnly = Le chef de délégation (« { $seat } ») est désigné par une lettre de pouvoirs et ne peut être changé de l’intérieur. Adressez une nouvelle lettre au Secrétariat.
refusal-RoleNotOfSeat = Le rôle « { $role } » n’existe pas pour « { $seat } ». Choisissez-en un qui existe.
refusal-NotForOneself = Nul ne peut faire pour soi-même ce qui suit : { $verb }. Adressez-vous à une autre personne agissant en la même qualité.
refusal-FirstOfficersSeated = Les deux premiers responsables sont désignés. Désormais, deux responsables du Secrétariat désignent ensemble les suivants.
refusal-TwoOfficersMustRemain = Deux responsables doivent rester au Secrétariat, faute de quoi plus personne ne pourrait être désigné. Désignez-en d’abord un autre.
refusal-NotAParty = La qualité « { $seat } » n’est pas ouverte par une lettre de pouvoirs. Deux responsables du Secrétariat désignent qui l’exerce.
refusal-LaterLetterOnRecord = La lettre { $credentials } de la même délégation est postérieure. Agissez sur celle-ci.
refusal-CredentialsContested = Les pouvoirs de « { $seat } » sont contestés, et rien ici ne décide qui représente le membre. Inscrivez l’autre lettre comme document de la contestation ; un autre chef pourra être désigné une fois celle-ci réglée.
refusal-CredentialsWithdrawn = La lettre { $credentials } a été retirée. Présentez une nouvelle lettre.
refusal-NotInvited = Aucune invitation non utilisée ni aucune autre de vos clés d’accès n’appuie cette clé. Demandez à un point focal de votre délégation de vous inviter à nouveau.
refusal-ReasonNeeded = Indiquez pourquoi. Le motif reste au registre.
refusal-SignedSomethingElse = Ce que vous avez signé n’est pas ce qui serait inscrit maintenant. Relisez et signez à nouveau.
refusal-SignatureFails = La signature de la clé d’accès { $passkey } n’est pas de cette clé, pour cet acte et pour ce site. Signez à nouveau, ou utilisez une autre clé d’accès.
refusal-ProofUsedBefore = Cette signature a déjà servi pour une inscription. Signez à nouveau.
refusal-PublicKeyUnreadable = La clé publique de cette clé d’accès est illisible. Utilisez une autre clé d’accès ou un autre appareil.

## What is asked, after the seat that may not

verb-found = fonder le forum
verb-keep-the-record = inscrire ce dont le forum est constitué
verb-record-position = inscrire une position attestée par un document
verb-declare-position = déclarer une position
verb-retract-position = annuler une position
verb-close-value = soustraire une valeur scellée à la divulgation ou l’effacer
verb-rotate-key = remplacer la clé qui signe le registre
verb-seat-first-officer = désigner les premiers responsables du Secrétariat
verb-seat-officer = désigner un responsable
verb-unseat-officer = mettre fin à la fonction d’un responsable
verb-present-credentials = présenter une lettre de pouvoirs
verb-replace-head = désigner un autre chef de délégation ou l’inviter à nouveau
verb-stand-credentials = inscrire l’état des pouvoirs
verb-withdraw-credentials = inscrire le retrait des pouvoirs
verb-seat-person = faire siéger une personne dans une délégation
verb-change-role = changer le rôle d’une personne
verb-unseat-person = mettre fin au siège d’une personne
verb-dispute-head = contester le chef de délégation
verb-leave-seat = renoncer à un siège
verb-enrol-passkey = enregistrer une clé d’accès
verb-end-passkey = révoquer une clé d’accès
verb-read-desk = lire ce qui attend à ce titre
verb-read-people = lire les noms et coordonnées des personnes
verb-read-credentials = lire les lettres de pouvoirs
verb-read-security-log = lire le journal de sécurité
verb-invite = envoyer une invitation
verb-confirm-for-another = confirmer ce qu’une autre personne demande
verb-end-session = mettre fin à une connexion
verb-issue-token = délivrer un jeton
verb-revoke-token = révoquer un jeton

## Kinds of things, in brackets behind a key

noun-member = membre
noun-group = groupe
noun-body = organe
noun-office = fonction
noun-session = session
noun-meeting = séance
noun-agenda-item = point de l’ordre du jour
noun-wording = libellé d’un point de l’ordre du jour
noun-document = document
noun-element = élément du cadre
noun-provision = règle
noun-reading = lecture
noun-question = question
noun-option = option
noun-position = position
noun-roll-call = vote enregistré
noun-seal = valeur scellée
noun-credentials = lettre de pouvoirs
noun-passkey = clé d’accès
noun-person = personne
noun-observer = observateur
noun-stakeholder = partie prenante

## Seats that common.ftl does not name

seat-founder = Fondateur
