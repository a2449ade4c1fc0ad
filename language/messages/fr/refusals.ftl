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

## What is asked, after the seat that may not

verb-found = fonder le forum
verb-keep-the-record = inscrire ce dont le forum est constitué
verb-record-position = inscrire une position attestée par un document
verb-declare-position = déclarer une position
verb-retract-position = annuler une position
verb-close-value = soustraire une valeur scellée à la divulgation ou l’effacer
verb-rotate-key = remplacer la clé qui signe le registre

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

## Seats that common.ftl does not name

seat-founder = Fondateur
