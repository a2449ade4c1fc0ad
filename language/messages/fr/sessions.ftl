# Sessions, ordres du jour et organes.

sessions-title = Sessions
sessions-heading = Quand le forum se réunit
sessions-lede = Les sessions par date. Les jours sont ceux du lieu de la réunion.
sessions-calendar = Ajouter ces dates à votre calendrier
sessions-bodies-heading = Les organes qui se réunissent

## One session

session-title = { $name }, { $days }
session-bodies = En session : { $bodies }
session-meetings-heading = Séances
session-meeting = Séance { $number }, { $body } : { $date }, { $time }
meeting-part-formal = officielle, pour les décisions
meeting-part-informal = officieuse
meeting-part-informal-attributed = officieuse ; les propos sont attribués
meeting-part-informal-not-attributed = officieuse ; les propos ne sont pas attribués
meeting-moved = déplacée
meeting-cancelled = annulée
session-agenda-heading = Ordre du jour
session-no-standing = Rien n’est consigné sur le statut de l’ordre du jour.
session-no-items = Aucun point de l’ordre du jour n’est consigné.
session-item-rests-on = Reposerait sur : { $sources }
session-wordings-heading = { $count ->
    [one] Un libellé a été présenté
   *[other] { $count } libellés ont été présentés, côte à côte
}
session-wording-by = Présenté par : { $holders }
session-item-questions = Questions sur ce point
session-questions-heading = Questions soulevées à cette session
session-no-questions = Aucune question soulevée à cette session n’est consignée, hormis celles de son ordre du jour.
agenda-stands-provisional = L’ordre du jour est provisoire au { $date } : distribué, il n’a pas encore fait l’objet d’une décision.
agenda-stands-adopted = L’ordre du jour a été adopté le { $date }.
agenda-stands-adopted-with-reservations = L’ordre du jour a été adopté le { $date }, des réserves étant consignées.
agenda-stands-not-adopted = L’ordre du jour a été soumis pour adoption le { $date } et n’a pas été adopté.

## Bodies

body-kind-plenary = Plénière : tous les membres, avec pouvoir de décision
body-kind-thematic-group = Groupe thématique spécialisé
body-kind-review-conference = Conférence d’examen
body-officers-heading = Membres du bureau
body-no-officers = Aucun membre du bureau de cet organe n’est consigné.
body-sessions-heading = Ses sessions
body-no-sessions = Aucune session de cet organe n’est consignée.
body-questions-heading = Questions dont il est saisi
body-no-questions = Aucune question dont cet organe soit saisi n’est consignée.
officer-since = { $post } : { $name } ({ $member }), depuis le { $from }
officer-until = { $post } : { $name } ({ $member }), du { $from } au { $until }

## Meetings at the desk

meetings-title = Sessions et séances
meetings-lede = Une séance est fixée à l’heure locale de sa session. On peut indiquer si elle est formelle, et si les propos y sont attribués.
meetings-no-session = Aucune session n’est dans le registre.
meetings-none = Aucune séance n’est fixée.
meetings-schedule = Fixer une séance
meetings-schedule-lede = Elle devient la séance suivante de la session. Ses heures restent telles que convenues, avec les règles horaires d’aujourd’hui.
meetings-move = Déplacer
meetings-cancel = Annuler la séance
meetings-change-lede = La séance garde son numéro. Ce qui valait auparavant reste dans le registre.
meetings-session = Session
meetings-meeting = Séance
meetings-days = Ses jours
meetings-zone = Son fuseau horaire
meetings-body = Qui se réunit
meetings-opens = Ouverture
meetings-opens-hint = Dans le fuseau horaire de la session.
meetings-closes = Clôture prévue
meetings-part = Nature de la séance
meetings-part-unsaid = Non précisé
meetings-part-informal = Informelle
meetings-part-formal = Formelle, pour décider
meetings-attribution = Les propos tenus en séance informelle
meetings-attribution-hint = Pour une séance informelle seulement.
meetings-attribution-unsaid = Non précisé
meetings-attribution-attributed = Est consigné avec son auteur
meetings-attribution-not-attributed = Est consigné sans son auteur
meetings-date-and-time = { $date }, { $time }
