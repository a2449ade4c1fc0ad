# Disposiciones («reglas» en las páginas), marco, documentos y votaciones registradas.

provisions-title = Reglas
provisions-heading = Las reglas y cómo se interpretan
provisions-lede = Cada regla figura con su fuente y con todas las interpretaciones que de ella hacen los miembros. Es el foro, y no este registro, quien resuelve cómo se interpreta una regla.
provisions-open = Controvertidas: los miembros las interpretan de distintas maneras
provisions-open-note = Lo que permiten todas las interpretaciones puede seguir adelante. Lo que solo permite una espera a que el foro resuelva.
provisions-in-force = Vigentes
provisions-in-force-note = El foro aplica una sola interpretación.
provisions-unverified = Sin verificar
provisions-unverified-note = Lo que dicen no se ha comprobado en el documento oficial.
provisions-none = No consta ninguna.

## One provision

readings-heading = { $count ->
    [one] Una interpretación
   *[other] { $count } interpretaciones, una junto a otra
}
readings-note = El orden es el del registro y no indica cuál es la correcta. Quién sostiene una interpretación se sabe por las posiciones sobre las opciones que la recogen.
reading-in-force = El foro aplica esta interpretación.
reading-no-option = Ninguna opción recoge esta interpretación, por lo que no consta nadie al respecto.
reading-carried = Recogida en la opción «{ $option }»
provision-questions-heading = Cuestiones que se refieren a ella
provision-no-questions = No consta ninguna cuestión que se refiera a ella.

## The framework

framework-title = Marco
framework-heading = El marco de comportamiento responsable de los Estados
framework-lede = Pilares, normas y medidas de fomento de la confianza, con su título abreviado y un resumen en palabras de este registro, y el lugar en que figura cada uno.
framework-pillars = { $count ->
    [one] { $count } pilar
   *[other] { $count } pilares
}
framework-norms = { $count ->
    [one] { $count } norma
   *[other] { $count } normas
}
framework-cbms = { $count ->
    [one] { $count } medida de fomento de la confianza
   *[other] { $count } medidas de fomento de la confianza
}
framework-none = No consta nada.

## Documents

documents-title = Documentos
documents-heading = En qué se basa el registro
documents-lede = Nada consta sin una fuente. Estos son los documentos citados, por tipos.
document-title = { $symbol }: { $title }
document-kind-report = Informes de órganos de las Naciones Unidas
document-kind-resolution = Resoluciones de la Asamblea General
document-kind-decision = Decisiones de la Asamblea General
document-kind-rules = Reglamentos
document-kind-paper = Cartas, documentos de trabajo y proyectos
document-kind-statement = Declaraciones de delegaciones y grupos
document-kind-meeting-page = Páginas de reuniones de la secretaría
document-kind-press = Comunicados de prensa
document-kind-third-party-report = Crónicas e informes de terceros
document-kind-dataset = Tablas de datos
document-cited-heading = Qué se basa en este documento
document-uncited = Nada de lo que consta lo cita.
cited-by-positions = { $count ->
    [one] { $count } posición
   *[other] { $count } posiciones
}
cited-by-questions = { $count ->
    [one] { $count } cuestión
   *[other] { $count } cuestiones
}
cited-by-provisions = { $count ->
    [one] { $count } regla
   *[other] { $count } reglas
}
cited-by-items = { $count ->
    [one] { $count } tema del programa
   *[other] { $count } temas del programa
}
cited-by-sessions = { $count ->
    [one] { $count } período de sesiones
   *[other] { $count } períodos de sesiones
}
cited-by-bodies = { $count ->
    [one] { $count } órgano
   *[other] { $count } órganos
}
cited-by-groups = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
}
cited-by-elements = { $count ->
    [one] { $count } elemento del marco
   *[other] { $count } elementos del marco
}
cited-by-roll-calls = { $count ->
    [one] { $count } votación registrada
   *[other] { $count } votaciones registradas
}
cited-position = { $holder } ({ $stance }): { $question }
cited-position-paragraph = Párrafo { $paragraph }: { $holder } ({ $stance }): { $question }

## Roll calls

roll-call-title = Votación registrada sobre { $symbol }
roll-call-when = Votación del { $date }, período de sesiones { $session } de la Asamblea General
roll-call-to-document = La resolución
roll-call-note = Los miembros cuyo voto no consta figuran al final; la razón no se conoce ni se supone.
roll-call-side = { $vote }: { $count }
roll-call-nobody = Nadie.
