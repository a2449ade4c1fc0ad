# Períodos de sesiones, programas y órganos.

sessions-title = Períodos de sesiones
sessions-heading = Cuándo se reúne el foro
sessions-lede = Los períodos de sesiones por fecha. Los días son los del lugar de la reunión.
sessions-calendar = Añadir estas fechas a su calendario
sessions-bodies-heading = Los órganos que se reúnen

## One session

session-title = { $name }, { $days }
session-bodies = Reunión: { $bodies }
session-meetings-heading = Sesiones
session-meeting = Sesión { $number }, { $body }: { $date }, { $time }
meeting-part-formal = oficial, para adoptar decisiones
meeting-part-informal = oficiosa
meeting-part-informal-attributed = oficiosa; lo que se dice se atribuye
meeting-part-informal-not-attributed = oficiosa; lo que se dice no se atribuye
session-agenda-heading = Programa
session-no-standing = No consta nada sobre el estado de su programa.
session-no-items = No consta ningún tema del programa.
session-item-rests-on = Se dice que se basa en: { $sources }
session-wordings-heading = { $count ->
    [one] Se presentó una redacción
   *[other] Se presentaron { $count } redacciones, una junto a otra
}
session-wording-by = Presentada por: { $holders }
session-item-questions = Cuestiones sobre este tema
session-questions-heading = Cuestiones planteadas en este período de sesiones
session-no-questions = No consta ninguna cuestión planteada en este período de sesiones, aparte de las de su programa.
agenda-stands-provisional = El programa es provisional al { $date }: distribuido, aún sin decisión al respecto.
agenda-stands-adopted = El programa se aprobó el { $date }.
agenda-stands-adopted-with-reservations = El programa se aprobó el { $date }, con constancia de reservas.
agenda-stands-not-adopted = El programa se presentó para su aprobación el { $date } y no se aprobó.

## Bodies

body-kind-plenary = Plenario: todos los miembros, con poder de decisión
body-kind-thematic-group = Grupo temático específico
body-kind-review-conference = Conferencia de examen
body-officers-heading = Integrantes de la Mesa
body-no-officers = No consta ningún integrante de la Mesa de este órgano.
body-sessions-heading = Sus períodos de sesiones
body-no-sessions = No consta ningún período de sesiones de este órgano.
body-questions-heading = Cuestiones que tiene ante sí
body-no-questions = No consta ninguna cuestión que este órgano tenga ante sí.
officer-since = { $post }: { $name } ({ $member }), desde el { $from }
officer-until = { $post }: { $name } ({ $member }), del { $from } al { $until }
