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
meeting-moved = trasladada desde otra hora
meeting-cancelled = cancelada
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

## Meetings at the desk

meetings-title = Períodos de sesiones y sesiones
meetings-lede = Una sesión se fija en la hora local de su período de sesiones. Puede indicarse si es oficial y si lo que se diga llevará nombre.
meetings-no-session = No consta ningún período de sesiones.
meetings-none = No hay ninguna sesión fijada.
meetings-schedule = Fijar una sesión
meetings-schedule-lede = Pasa a ser la sesión siguiente por número. Sus horas quedan como se acordaron, con las reglas horarias de hoy.
meetings-move = Trasladar a otra hora
meetings-cancel = Cancelar la sesión
meetings-change-lede = La sesión conserva su número. Lo anterior queda en el registro.
meetings-session = Período de sesiones
meetings-meeting = Sesión
meetings-days = Sus días
meetings-zone = Su huso horario
meetings-body = Quién se reúne
meetings-opens = Apertura
meetings-opens-hint = En el huso horario del período de sesiones.
meetings-closes = Cierre previsto
meetings-part = Qué parte del trabajo es
meetings-part-unsaid = No se dice
meetings-part-informal = Oficiosa
meetings-part-formal = Oficial, para decidir
meetings-attribution = Lo que se dice en una sesión oficiosa
meetings-attribution-hint = Solo para una sesión oficiosa.
meetings-attribution-unsaid = No se dice
meetings-attribution-attributed = Consta con quién lo dijo
meetings-attribution-not-attributed = Consta sin decir quién lo dijo
meetings-date-and-time = { $date }, { $time }
