# La primera página.

forum-title = Las cuestiones abiertas y la posición de cada cual
forum-full-name = Nombre completo:
forum-dates-heading = Próximas fechas
forum-no-dates = No consta ningún período de sesiones futuro.
forum-lately-heading = Últimos cambios
forum-to-record = Leer todo el registro
lately-place = { $date }, { $entry }
forum-open-heading = { $count ->
    [0] En ninguna cuestión difieren las opiniones registradas
    [one] En { $count } cuestión difieren las opiniones registradas
   *[other] En { $count } cuestiones difieren las opiniones registradas
}
forum-open-note = Alguien apoya una opción y otro no la apoya, o se apoyan opciones distintas. Las cuestiones figuran en el orden en que se plantearon.
forum-others-heading = { $count ->
    [one] { $count } cuestión más
   *[other] { $count } cuestiones más
}
forum-others-note = En estas las opiniones registradas no difieren, o no consta ninguna. Que no conste ninguna objeción no significa que haya acuerdo.
forum-what = Este es su registro público: quién mantiene qué posición, desde cuándo y según qué fuente; qué tiene ante sí el foro para su decisión, y hasta cuándo; qué se decidió. Cualquiera puede leerlo, citarlo y verificarlo.
forum-task-open = Ver en qué difieren las opiniones
forum-task-member = Buscar lo que dijo un miembro
forum-task-verify = Verificar el registro
forum-task-data = Obtener los datos
forum-task-desk = Actuar en nombre de una delegación o un cargo
forum-how-to-read = En cada imagen, cada miembro tiene su lugar. Un signo indica quién adoptó una posición; un punto pequeño significa que no consta ninguna posición, lo que no es ni apoyo ni oposición.
theme-rules = Las reglas: cómo deben interpretarse las disposiciones
theme-others = El fondo y los métodos de trabajo
card-silent = { $count ->
    [one] No consta ninguna posición: { $count } miembro
   *[other] No consta ninguna posición: { $count } miembros
}
forum-to-questions = { $count ->
    [one] { $count } cuestión más
   *[other] { $count } cuestiones más
}

## Dates of sessions

session-in-days = { $count ->
    [one] dentro de { $count } día
   *[other] dentro de { $count } días
}
session-now = en curso
session-over = concluido

## What changed lately, several entries told as one line

run-forum-founded = Se fundó el foro
run-founding-completed = Se completó la fundación
run-document-recorded = { $count ->
    [one] Se anotó { $count } documento
   *[other] Se anotaron { $count } documentos
}
run-member-admitted = { $count ->
    [one] Se anotó { $count } miembro
   *[other] Se anotaron { $count } miembros
}
run-group-recorded = { $count ->
    [one] Se anotó { $count } grupo
   *[other] Se anotaron { $count } grupos
}
run-group-joined = { $count ->
    [one] { $count } anotación sobre los miembros del grupo siguiente: { $about }
   *[other] { $count } anotaciones sobre los miembros del grupo siguiente: { $about }
}
run-group-left = { $count ->
    [one] { $count } anotación sobre miembros que abandonaron el grupo siguiente: { $about }
   *[other] { $count } anotaciones sobre miembros que abandonaron el grupo siguiente: { $about }
}
run-body-established = { $count ->
    [one] Se anotó { $count } órgano
   *[other] Se anotaron { $count } órganos
}
run-office-taken = { $count ->
    [one] { $count } toma de posesión
   *[other] { $count } tomas de posesión
}
run-office-ended = { $count ->
    [one] { $count } cese en el cargo
   *[other] { $count } ceses en el cargo
}
run-session-scheduled = { $count ->
    [one] Se programó { $count } período de sesiones
   *[other] Se programaron { $count } períodos de sesiones
}
run-meeting-scheduled = { $count ->
    [one] Se programó { $count } sesión
   *[other] Se programaron { $count } sesiones
}
run-agenda-item-placed = { $count ->
    [one] Se incluyó { $count } tema en el programa
   *[other] Se incluyeron { $count } temas en el programa
}
run-wording-put-forward = { $count ->
    [one] Se presentó { $count } redacción de un tema del programa
   *[other] Se presentaron { $count } redacciones de temas del programa
}
run-agenda-stood = { $count ->
    [one] Se anotó { $count } estado de un programa
   *[other] Se anotaron { $count } estados de programas
}
run-element-recorded = { $count ->
    [one] Se anotó { $count } elemento del marco
   *[other] Se anotaron { $count } elementos del marco
}
run-provision-recorded = { $count ->
    [one] Se anotó { $count } disposición
   *[other] Se anotaron { $count } disposiciones
}
run-question-raised = { $count ->
    [one] Se planteó { $count } cuestión
   *[other] Se plantearon { $count } cuestiones
}
run-option-put-forward = { $count ->
    [one] Se presentó { $count } opción sobre «{ $about }»
   *[other] Se presentaron { $count } opciones sobre «{ $about }»
}
run-position-recorded = { $count ->
    [one] Se anotó { $count } posición sobre «{ $about }»
   *[other] Se anotaron { $count } posiciones sobre «{ $about }»
}
run-position-retracted = { $count ->
    [one] Se anuló { $count } posición
   *[other] Se anularon { $count } posiciones
}
run-roll-call-recorded = { $count ->
    [one] Se anotó { $count } votación registrada de la Asamblea General
   *[other] Se anotaron { $count } votaciones registradas de la Asamblea General
}
run-value-withheld = { $count ->
    [one] { $count } dato personal dejó de divulgarse
   *[other] { $count } datos personales dejaron de divulgarse
}
run-value-erased = { $count ->
    [one] Se borró { $count } dato personal
   *[other] Se borraron { $count } datos personales
}
run-log-key-rotated = { $count ->
    [one] La clave que firma el registro se sustituyó { $count } vez
   *[other] La clave que firma el registro se sustituyó { $count } veces
}
run-credentials-presented = Cartas credenciales presentadas: { $count }
run-credentials-stood = Estados de credenciales anotados: { $count }
run-person-seated = Personas con un puesto asignado: { $count }
run-role-changed = Funciones cambiadas: { $count }
run-person-unseated = Puestos terminados: { $count }
run-head-disputed = Impugnaciones de una jefatura: { $count }
run-passkey-enrolled = Llaves de acceso registradas: { $count }
run-passkey-ended = Llaves de acceso revocadas: { $count }
