# Le bureau : là où agissent les personnes qui en ont la qualité. Ce que chacun peut faire découle du tableau des qualités.

## Around every page of the desk

nav-desk = Bureau
desk-nav = Pages du bureau
desk-acting = Qui agit
desk-acting-as = Vous agissez en qualité de : { $seat }
desk-signed-in-as = Connexion : { $person }
desk-session-ends = Sans autre page consultée, votre connexion prend fin : { $until }
desk-change-seat = Agir en une autre qualité
desk-sign-out = Se déconnecter
desk-sign-in = Se connecter
desk-nav-waiting = Ce qui attend
desk-nav-seats = Mes qualités
desk-nav-people = Personnes
desk-nav-credentials = Pouvoirs
desk-nav-officers = Responsables
desk-nav-confirmations = Confirmations
desk-nav-positions = Positions
desk-nav-log = Journal de sécurité
desk-nav-devices = Clés d’accès
desk-nav-sessions = Connexions
desk-nav-tokens = Programmes
desk-contested = Les pouvoirs sont contestés : { $party }. Tant qu’ils le sont, tout acte fait en cette qualité est marqué comme tel. Il n’est pas décidé ici qui représente un membre.
desk-none = Aucun élément.
desk-own-time = À votre heure :

## Forms

desk-continue = Continuer
desk-back = Retour
desk-optional = (facultatif)
desk-faulty-title = Erreur : { $title }
desk-faults = { $count ->
    [one] { $count } réponse est à revoir
    [many] { $count } de réponses sont à revoir
   *[other] { $count } réponses sont à revoir
}
desk-fault-missing = « { $field } » est vide. Remplissez ce champ.
desk-fault-choice = « { $field } » est sans réponse. Choisissez-en une.
desk-fault-date = « { $field } » n’est pas une date. Donnez-la sous la forme 2026-03-30.
desk-fault-order = « { $field } » précède le début. Vérifiez les deux dates.
desk-fault-email = « { $field } » n’est pas une adresse électronique. Donnez-en une telle que nom@example.org.
desk-fault-hash = « { $field } » n’est pas un SHA-256, qui compte 64 signes de 0 à 9 et de a à f. Calculez-le à nouveau à partir du fichier.
desk-fault-long = « { $field } » est trop long. Ramenez-le à { $count } caractères.
desk-fault-unclean = « { $field } » contient des caractères invisibles ou qui changent le sens d’écriture. Saisissez-le à nouveau à la main.
desk-fault-unknown = « { $field } » ne désigne rien qui soit au registre. Choisissez dans la liste.

## The passkey: the one step that needs a script

passkey-no-script = Cette étape exige un script : les navigateurs n’offrent les clés d’accès qu’aux scripts. Tout le reste fonctionne sans. Autorisez les scripts de ce site ou utilisez un autre appareil.
passkey-unsupported = Ce navigateur ne sait pas utiliser de clé d’accès. Utilisez un navigateur plus récent ou un autre appareil.
passkey-cancelled = Rien n’a été fait : la fenêtre a été fermée ou le délai est passé. Réessayez.
passkey-known = Cet appareil a déjà une clé d’accès pour vous. Utilisez celle-là.
passkey-elsewhere = Les clés d’accès ne fonctionnent qu’à l’adresse du forum, { $address }. Ouvrez la page à cette adresse.
passkey-failed = La clé d’accès n’a pas pu être utilisée. Réessayez ou utilisez un autre appareil.
passkey-waiting = Votre appareil vous interroge.

## Signing in

sign-in-title = Se connecter
sign-in-lede = C’est ici qu’agissent les délégations des membres, les responsables et le Secrétariat. La lecture n’exige aucune connexion.
sign-in-passkey-heading = Avec une clé d’accès
sign-in-passkey = Se connecter avec une clé d’accès
sign-in-provider-heading = Par votre organisation
sign-in-provider = Se connecter par { $name }
leaving-title = Vers votre organisation
leaving-lede = Vous vous y connectez, puis vous revenez ici. Si rien ne se passe, suivez le lien.
sign-in-lost = Plus de clé d’accès ? Demandez au chef ou à un point focal de votre délégation de vous inviter à nouveau. Nul autre ne le peut.
sign-in-invited = Vous avez reçu une invitation ? Ouvrez le lien reçu ou saisissez son code.
sign-in-failed-title = La connexion n’a pas abouti
sign-in-failed = La connexion n’a pas abouti. Il n’est pas dit ici qui est connu. Réessayez ; en cas de nouvel échec, adressez-vous à un point focal de votre délégation.
sign-in-again = Se connecter à nouveau
sign-in-needed-title = Connectez-vous d’abord
sign-in-needed = Vous n’êtes pas connecté(e), ou votre connexion a pris fin. Ce que vous aviez saisi n’a pas été transmis.
signed-out-title = Vous êtes déconnecté(e)
signed-out = Votre connexion a pris fin sur cet appareil.
step-up-title = Montrez que c’est bien vous
step-up-lede = Cette étape exige un nouveau signe de vous. Utilisez votre clé d’accès ; vous reprendrez ensuite là où vous étiez.
step-up = Utiliser la clé d’accès

## Invitations

invitation-title = Accepter une invitation
invitation-lede = Vous êtes invité(e) à agir en une qualité. Créez une clé d’accès sur cet appareil pour accepter ; vous seul(e) pourrez ensuite agir en tant que personne invitée.
invitation-code = Code de l’invitation
invitation-code-hint = Le code figure dans la lettre ou le message d’invitation.
invitation-seat = Qualité
invitation-role = Rôle
invitation-expires = Valable jusqu’au
invitation-pseudonym = Au registre public, vous êtes
invitation-pseudonym-note = Le registre ne vous connaît que sous ce pseudonyme. Votre nom n’est montré qu’à votre délégation et au Secrétariat.
invitation-accept = Créer une clé d’accès et accepter
invitation-provider = Ou acceptez par votre organisation ; vous vous y connecterez alors, et les clés d’accès ne serviront qu’à signer.
invitation-over-title = Cette invitation ne peut pas servir
invitation-over = Elle est inconnue, expirée, utilisée ou retirée. Demandez-en une nouvelle à la personne qui vous a invité(e).
founding-title = Constituer le Secrétariat
founding-lede = Ce lien a été affiché au premier démarrage du forum. Il fait siéger la première personne responsable du Secrétariat, qui invite ensuite la seconde.
founding-over-title = Aucun lien de constitution n’est ouvert
founding-over = Le Secrétariat est déjà constitué, ou le lien a expiré. Si personne ne l’a utilisé, relancez le programme : il en affichera un nouveau.
founding-name = Votre nom
founding-name-hint = Montré au Secrétariat ; jamais au registre.

## What waits

waiting-title = Ce qui vous attend
waiting-lede = Tout ce qui attend en cette qualité, l’échéance la plus proche d’abord.
waiting-nothing = Rien n’attend en cette qualité.
waiting-until = Jusqu’au
waiting-act = Ce qui peut être fait
waiting-hours-left = { $count ->
    [one] Il reste { $count } heure
   *[other] Il reste { $count } heures
}
waiting-minutes-left = { $count ->
    [one] Il reste { $count } minute
   *[other] Il reste { $count } minutes
}
waiting-do-silence = Lire, se joindre, demander un délai ou rompre le silence
waiting-confirmation = Une autre personne responsable vous demande de confirmer : { $what }
waiting-own-confirmation = Attend une seconde personne responsable : { $what }
waiting-invitation = { $person } n’a pas encore accepté l’invitation
waiting-term = Votre qualité prend fin
waiting-credentials = { $party } : état des pouvoirs : { $standing }
waiting-disputed = { $party } : le chef est contesté par un autre point focal ; la lettre du membre décide
waiting-focal-point = Votre délégation a un seul point focal. Un second peut rouvrir l’accès à tous si le premier perd toutes ses clés d’accès.
waiting-passkey = Vous avez une seule clé d’accès. Ajoutez-en une seconde sur un autre appareil.
waiting-session = { $session } : ouverture
waiting-meeting = { $session } : ouverture de la séance { $number }
waiting-position = Aucune position enregistrée sur « { $question } »
waiting-positions = { $count ->
    [one] Aucune position de votre délégation n’est enregistrée sur { $count } question. Cela se voit comme tel, et rien n’est à faire.
    [many] Aucune position de votre délégation n’est enregistrée sur { $count } de questions. Cela se voit comme tel, et rien n’est à faire.
   *[other] Aucune position de votre délégation n’est enregistrée sur { $count } questions. Cela se voit comme tel, et rien n’est à faire.
}
waiting-second-officer = Le Secrétariat a une seule personne responsable. Invitez la seconde : plusieurs actes en exigent deux.

## Seats

seats-title = Mes qualités
seats-lede = Vous agissez en une seule qualité à la fois. Chaque acte dit laquelle.
seats-current = Vous agissez actuellement en cette qualité
seats-act = Agir en cette qualité
seats-leave = Renoncer à cette qualité
leave-title = Renoncer à la qualité : { $seat }
leave-lede = La fin est immédiate. Qui administre cette qualité peut vous l’attribuer à nouveau ; vous-même ne le pouvez pas.
seats-from = Depuis le
seats-until = Jusqu’au
seats-ended = A pris fin le
seats-role = Rôle
seats-focal-point = Point focal
role-head = Chef de délégation
role-alternate = Suppléance
role-adviser = Conseil
role-officer = Titulaire d’une fonction

## People of a delegation

people-title = Personnes : { $party }
people-lede = Les noms ne sont montrés qu’ici et au Secrétariat. Le registre connaît chaque personne sous un pseudonyme.
people-present = Siègent actuellement
people-invited = Invitations non encore acceptées
people-past = Ne siègent plus
people-invite = Inviter une personne
people-person = Personne
people-passkeys = Clés d’accès
people-sessions-link = Mettre fin aux connexions
people-tokens-link = Révoquer les jetons
people-sessions-title = Mettre fin à toutes les connexions : { $person }
people-sessions-lede = La personne est déconnectée partout, immédiatement et dans toutes ses qualités. Les clés d’accès demeurent : qui en a une peut se reconnecter. Si un appareil est perdu, mettez fin aussi à sa clé d’accès.
people-sessions-open = Connexions ouvertes
people-sessions-end = Mettre fin à ces connexions
people-tokens-title = Révoquer les jetons : { $person }
people-tokens-lede = Les programmes qui agissent pour cette personne en cette qualité s’arrêtent immédiatement. Les jetons d’autres qualités demeurent.
people-tokens-open = Jetons valables
people-tokens-end = Révoquer ces jetons
people-role-link = Changer le rôle
people-remove-link = Mettre fin à la qualité
people-dispute-link = Contester le chef de délégation
people-withdraw = Retirer l’invitation
people-reinvite = Inviter à nouveau
reinvite-lede = La personne garde qualité, rôle et pseudonyme, et crée une nouvelle clé d’accès. Il convient de révoquer les clés d’accès perdues.
people-one-focal-point = Une seule personne peut administrer ces personnes. Un second point focal est proposé, jamais exigé.
people-disputes = Tentatives d’écarter un chef de délégation
people-dispute = { $person } : contestation par { $by } : { $reason }
people-dispute-note = Le chef est désigné par la lettre du membre. La tentative reste au registre et ne change rien jusqu’à la présentation d’une nouvelle lettre.
person-you = (vous)
person-unnamed = sans nom indiqué
person-role = Rôle
person-focal-point = Point focal
person-focal-point-hint = Un point focal invite des personnes, change leurs rôles et met fin à leurs qualités.
person-name = Nom
person-name-hint = Montré à la délégation et au Secrétariat ; jamais au registre.
person-from = À partir du
person-until = Jusqu’au
person-until-hint = Le dernier jour. Laissez vide si aucune fin n’est connue.
person-reason = Motif
person-reason-hint = Il figure au registre public. N’écrivez rien sur la personne.
invite-title = Inviter une personne
invite-channel = Comment l’invitation parvient-elle à la personne ?
invite-by-email = Par courrier électronique
invite-on-paper = Sur papier, avec un code que je remets
invite-email = Adresse électronique (par courrier électronique)
invite-email-hint = Elle sert à ce message et est conservée avec le nom, jamais au registre.
invite-lang = Langue du message
invite-handed = À remettre
invite-handed-note = Cela n’est montré qu’une fois, maintenant. Quiconque le détient peut accepter à la place de la personne tant que l’invitation n’est ni utilisée ni retirée. Remettez-le en personne ou par une voie sûre.
invite-link = Lien
invite-code = Code à saisir
role-title = Changer le rôle : { $person }
remove-title = Mettre fin à la qualité : { $person }
remove-lede = La fin est immédiate, même si la personne est en train d’agir. Ses connexions ouvertes prennent fin aussi.
dispute-title = Contester le chef de délégation { $person }
dispute-lede = Un autre point focal ne peut écarter un chef de délégation. Ce que vous dites est inscrit au registre et ne change rien jusqu’à ce que le membre présente une nouvelle lettre de pouvoirs.

## Credentials

credentials-title = Pouvoirs
credentials-lede = Une délégation s’ouvre par une lettre de pouvoirs. Elle administre ensuite elle-même ses personnes. Il n’est pas décidé ici qui représente un membre : des prétentions rivales figurent côte à côte.
credentials-open = Ouvrir ou renouveler une délégation sur une lettre
credentials-party = Partie
credentials-standing = État
credentials-head = Chef
credentials-number = Lettre de pouvoirs
credentials-letter = SHA-256 de la lettre
credentials-issued = Date de la lettre
credentials-issued-by = Émise par
credentials-issued-by-hint = L’autorité signataire : ministre des affaires étrangères, mission permanente.
credentials-none = Aucune lettre de pouvoirs n’a été présentée.
# $count is how many, $members how many members there are.
credentials-opened = { $count ->
    [0] Sur { $members } membres, aucun n’a sa délégation ouverte.
    [one] Sur { $members } membres, { $count } a sa délégation ouverte.
   *[other] Sur { $members } membres, { $count } ont leur délégation ouverte.
}
credentials-missing = Membres dont la délégation n’est pas encore ouverte : chacun mène au formulaire pour sa lettre
credentials-history = Lettres et états
credentials-stood-on = Le
credentials-note = Note
credentials-note-hint = Elle figure au registre public.
credentials-document = SHA-256 du document
credentials-document-hint = Le rapport ou la communication sur quoi cela repose, s’il y en a.
credentials-letter-file = La lettre
credentials-letter-file-hint = PDF ou image. Elle est conservée hors du registre, pour le Secrétariat seulement ; le registre en a le SHA-256.
credentials-letter-hash = SHA-256 (si la lettre est conservée ailleurs)
credentials-letter-hash-hint = 64 signes de 0 à 9 et de a à f. Donnez la lettre ou ceci.
credentials-letter-none = Donnez la lettre ou son SHA-256.
credentials-letter-both = Donnez la lettre ou son SHA-256, non les deux.
credentials-letter-kept = Lire la lettre
open-title = Ouvrir une délégation sur une lettre
open-kind = Qui présente la lettre ?
open-kind-delegation = Un membre
open-kind-observer = Un observateur
open-kind-stakeholder = Une partie prenante accréditée
open-member = Membre (si un membre la présente)
open-key = Clé (d’un observateur ou d’une partie prenante)
open-key-hint = Mots en minuscules joints par des traits d’union, comme dans la liste des observateurs ou des parties prenantes.
open-head = De qui s’agit-il ?
open-head-new = Une personne qui n’a pas siégé auparavant
open-name = Nom (d’une nouvelle personne)
open-name-hint = Montré à la délégation et au Secrétariat ; jamais au registre.
standing-title = État des pouvoirs : { $party }
standing-question = Quel est leur état actuel ?
standing-submitted = Présentés
standing-provisional = Acceptés à titre provisoire
standing-approved = Approuvés
standing-contested = Contestés
standing-withdrawn = Retirés
standing-contested-note = Tant que les pouvoirs sont contestés, tout acte de la partie est marqué comme tel et n’est pas arrêté.
credentials-second = Nécessaire lorsqu’une lettre désigne un autre chef, lorsqu’un chef est invité à nouveau et lorsque des pouvoirs sont retirés. Sinon, laissez vide.
credentials-second-none = Pas de seconde personne

## Officers

officers-title = Qualités des responsables
officers-lede = Une personne responsable du Secrétariat demande qu’une telle qualité soit attribuée, une seconde le confirme. Rien n’est inscrit auparavant.
officers-seat = Faire siéger une personne
officers-seat-title = Faire siéger une personne responsable
officers-which = En quelle qualité ?
officers-source = Où cela est décidé
officers-source-hint = Cote du document qui désigne la personne, s’il y en a un.
officers-second-title = Inviter la seconde personne responsable
officers-second = Le Secrétariat a une seule personne responsable. Plusieurs actes en exigent deux.
officers-confirmer = Seconde personne responsable qui confirme

## Confirmations

confirmations-title = Confirmations par une seconde personne
confirmations-lede = Ce qui exige deux personnes attend ici. Lisez ce qui sera inscrit, puis confirmez avec votre propre clé d’accès, ou refusez.
confirmations-none = Rien n’attend une seconde personne responsable.
confirmations-yours = Demandé par vous : une autre personne responsable doit confirmer.
confirmations-asked = Demandé par { $person }
confirmations-open = Lire et confirmer
confirmation-title = Confirmer en second
confirmation-confirm = Confirmer avec la clé d’accès
confirmation-enter = Confirmer et inscrire
confirmation-decline = Refuser
confirmation-declined = Refusé. Rien n’a été inscrit.
confirmation-asked-title = Une seconde personne est sollicitée
confirmation-asked = Rien n’est encore inscrit. Une autre personne responsable du Secrétariat trouve la demande sous Confirmations, jusqu’au { $until }.
closing-title = Soustraire ou effacer une valeur
closing-link = Soustraire ou effacer une valeur scellée
closing-lede = Les inscriptions demeurent. Ce qui ouvre une valeur scellée peut être soustrait en vertu d’une règle, ou détruit là où la loi l’exige. Deux responsables le font ensemble.
closing-what = Que doit-il se passer ?
closing-withhold = Soustraire : elle n’est plus montrée, et ce qui l’ouvre est conservé
closing-erase = Effacer : ce qui l’ouvre est détruit à jamais
closing-seal = Sceau
closing-rule = En vertu de la règle
closing-rule-hint = Cote du document inscrit qui le permet.
closing-seal-hint = Les 64 signes qui figurent dans l’inscription à la place de la valeur.

## Declaring a position

declare-title = Déclarer une position
declare-question = Sur quelle question ?
declare-option = Sur quelle option porte-t-elle ?
declare-stance = Quelle est la position de votre délégation ?
declare-words = Dans vos propres termes
declare-words-hint = Le texte est publié tel que vous l’écrivez, comme position de votre membre et de nul autre.
declare-lang = Langue de ce texte
declare-now = Inscrit à ce jour : { $stance }
declare-none = Aucune question n’a été soulevée sur laquelle une position puisse être déclarée.

## Checking before what cannot be unsaid

check-title = Vérifiez ce qui sera inscrit
check-lede = Si vous poursuivez, ceci figurera au registre public permanent :
check-how = Comment cela est inscrit
check-seat = En qualité de
check-person = Par la personne
check-rule = En vertu de la règle
check-option = Option
check-stance = Position
check-words = Termes
check-succeeds = Met fin à la qualité du chef précédent
check-day = Survenu le
check-signature = Signature
check-signature-required = Votre clé d’accès. Rien ne peut être inscrit sans elle.
check-signature-unsigned = Aucune : vous n’avez pas de clé d’accès qui signe en cette qualité. L’inscription est marquée comme non signée.
check-signature-none = Aucune n’est nécessaire.
check-second = Seconde personne responsable
check-second-needed = Une autre personne responsable doit confirmer. D’ici là, rien n’est inscrit.
check-beside = Conservé à part, jamais au registre
check-permanent = Ce qui est inscrit n’est jamais retiré. Cela peut être corrigé ou remplacé plus tard, et reste visible.
check-sign = Signer avec la clé d’accès
check-enter = Inscrire au registre
check-ask = Solliciter une seconde personne
check-unsigned-note = L’inscription est possible sans votre signature. Le registre la marque alors comme faite sur la foi de la qualité, et non signée par la personne.
check-unsigned = Inscrire sans signature
check-exact = Les termes exacts qui sont signés
check-exact-note = Votre clé d’accès signe le SHA-256 de ces termes. Chacun peut vérifier la signature au registre.
check-change = Modifier les réponses
check-over-title = Il n’y a plus rien à vérifier
check-over = C’est déjà inscrit, ou l’attente a été trop longue. Consultez le registre avant de recommencer.

## The rule under which something is entered, by kind of act

rule-position-recorded = Une délégation déclare sa propre position. Celle-ci remplace ce qu’elle avait déclaré sur la même option ; les deux restent visibles.
rule-credentials-presented = Le Secrétariat ouvre ou renouvelle une délégation sur une lettre de pouvoirs ; la lettre désigne le chef.
rule-credentials-stood = Le Secrétariat inscrit l’état des pouvoirs tel qu’il a été décidé ailleurs, et ne décide rien.
rule-person-seated = Un chef ou point focal fait siéger les personnes de sa propre délégation ; les responsables sont désignés par deux responsables du Secrétariat.
rule-role-changed = Un chef ou point focal donne leurs rôles aux personnes de sa propre délégation.
rule-person-unseated = Un chef ou point focal met fin, immédiatement, à la qualité d’une personne de sa propre délégation.
rule-head-disputed = Un autre point focal peut contester un chef de délégation ; la lettre du membre décide.
rule-passkey-enrolled = Chaque personne enregistre les clés d’accès avec lesquelles elle agit.
rule-passkey-ended = Une clé d’accès est révoquée par la personne, ou par un point focal de la même délégation.
rule-value-withheld = Deux responsables soustraient une valeur scellée là où une règle le demande.
rule-value-erased = Deux responsables effacent une valeur scellée là où la loi le demande.

## After entering

receipt-title = Inscrit au registre sous l’indice { $index }
receipt-lede = L’inscription est durable et publique.
receipt-signed = Signé avec la clé d’accès { $passkeys }.
receipt-unsigned = Inscrit sans signature, et marqué comme tel.
receipt-entry = Lire l’inscription
receipt-proof = Conserver le récépissé, qui en fait preuve
receipt-proof-later = Le récépissé sera disponible dès la signature du prochain point de contrôle, dans quelques secondes.
receipt-next = Voir ce qui vous attend

## What cannot be done

desk-refused-title = Ceci n’est pas possible
desk-refused-nothing = Rien n’a été modifié.
desk-not-yours-title = Ceci n’est pas ouvert en votre qualité
desk-not-yours = Il n’y a rien ici, ou votre qualité n’y donne pas accès. Agissez en une autre qualité si vous en avez une.
desk-busy-title = Trop de tentatives
desk-busy = Trop de tentatives en peu de temps. Attendez { $wait } et réessayez ; rien n’est perdu.
desk-foreign-title = La demande ne vient pas de ce site
desk-foreign = Selon le navigateur, un autre site l’a envoyée ; elle n’a donc pas été exécutée. Ouvrez le bureau et procédez là.
desk-closed-title = Rien n’est inscrit ici pour le moment
desk-closed = Ce site montre une copie, ou une vérification a trouvé une anomalie dans le registre. La lecture continue. Agissez sur le site du forum lui-même ou adressez-vous au Secrétariat.
desk-again = Aller au bureau

## Passkeys, sessions, programs

devices-title = Mes clés d’accès
devices-lede = Une clé d’accès est une clé, sur un appareil, que vous seul(e) pouvez utiliser. Mieux vaut en avoir plusieurs.
devices-number = Clé d’accès { $number }
devices-kind = Nature
devices-bound = Reste sur un seul appareil
devices-synced = Peut être copiée entre vos appareils
devices-enrolled = Enregistrée le
devices-ended = Révoquée le
devices-add = Ajouter une clé d’accès
devices-add-lede = Créez une clé d’accès sur cet appareil ou sur une clé de sécurité que vous y branchez. Vous utilisez d’abord une clé que vous avez.
devices-end = Révoquer cette clé d’accès
devices-of-title = Clés d’accès : { $person }
devices-of-lede = Révoquez celles qui sont perdues. Ce qu’elles ont signé reste signé.
desk-sessions-title = Mes connexions
desk-sessions-lede = Où vous êtes connecté(e). Une connexion prend fin après 30 minutes sans usage, et au plus tard après 12 heures.
desk-sessions-this = Cette connexion
desk-sessions-begun = Début
desk-sessions-used = Dernier usage
desk-sessions-seat = Qualité
desk-sessions-end = Mettre fin à cette connexion
desk-sessions-end-others = Mettre fin à toutes les autres connexions
tokens-title = Programmes qui agissent pour moi
tokens-lede = Un jeton permet à un programme de lire ou d’agir en une de vos qualités. Il prend fin avec elle.
tokens-new = Délivrer un jeton
tokens-new-title = Délivrer un jeton
tokens-label = À quoi sert-il ?
tokens-label-hint = Pour vous, afin de le reconnaître.
tokens-scope = Que peut-il faire ?
tokens-scope-read = Lire ce que je peux lire
tokens-scope-verbs = Agir : seulement ce qui est coché
tokens-verbs = Quels actes ?
tokens-last-used = Dernier usage
tokens-never = Jamais
tokens-end = Révoquer ce jeton
tokens-shown-title = Votre jeton
tokens-shown = Il n’est montré qu’une fois, maintenant. Conservez-le là où seul le programme peut le lire.
tokens-token = Jeton

## Security log

log-title = Journal de sécurité : { $party }
log-lede = Qui a fait quoi en matière de connexions, d’invitations et de clés d’accès de cette partie. Ni adresses de machines, ni secrets.
log-when = Quand
log-who = Qui
log-what = Quoi
log-empty = Rien n’a été consigné.
log-older = Plus anciens
log-act-entered = A inscrit un acte
log-acts-in-seat = A agi en une autre qualité
log-confirmation-asked = A demandé une confirmation
log-confirmation-declined = A refusé en second
log-confirmed = A confirmé en second
log-credentials-read = A lu des pouvoirs
log-founding-refused = Un lien de constitution a été refusé
log-invitation-accepted = A accepté une invitation
log-invitation-refused = Une invitation a été refusée
log-invitation-withdrawn = A retiré une invitation
log-invited = A invité une personne
log-letter-read = A lu une lettre de pouvoirs
log-letter-undelivered = Un message n’a pas pu être remis
log-passkey-added = A ajouté une clé d’accès
log-people-read = A lu la liste des personnes
log-refused = Un acte a été refusé
log-secretariat-founded = A constitué le Secrétariat
log-session-ended = A mis fin à une connexion
log-session-from-elsewhere = Une connexion présentée par un autre navigateur a pris fin
log-sessions-of-person-ended = A mis fin à toutes les connexions d’une personne
log-sign-in-failed = Une connexion n’a pas abouti
log-signed-in = S’est connecté(e)
log-signed-out = S’est déconnecté(e)
log-stepped-up = A utilisé à nouveau une clé d’accès
log-token-issued = A délivré un jeton
log-token-revoked = A révoqué un jeton
log-tokens-of-person-revoked = A révoqué les jetons d’une personne
log-token-refused = Un programme s’est présenté avec un jeton inconnu, expiré ou révoqué
log-token-beyond-scope = Un programme a demandé ce que son jeton ne prévoit pas
log-form-from-elsewhere = Un autre site a envoyé un formulaire ; il n’a pas été exécuté

## Said once above a page, after something was done

desk-said-invited = L’invitation est partie par courrier électronique.
desk-said-withdrawn = L’invitation est retirée. Son lien et son code ne fonctionnent plus.
desk-said-session-ended = La connexion a pris fin.
desk-said-sessions-ended = Toutes les autres connexions ont pris fin.
desk-said-person-signed-out = Toutes les connexions de cette personne ont pris fin.
desk-said-token-revoked = Le jeton ne fonctionne plus.
desk-said-person-tokens-revoked = Les jetons de cette personne pour cette qualité ne fonctionnent plus.
desk-said-seat = Vous agissez maintenant en une autre qualité.
desk-said-passkey-added = La clé d’accès est enregistrée.
desk-said-welcome = Vous avez une clé d’accès. Ajoutez-en une seconde sur un autre appareil, pour que la perte de l’une ne vous ferme pas l’accès.
