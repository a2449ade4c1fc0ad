# Las palabras comunes a todas las páginas.

## Terms
# Traducciones de trabajo: no se conoce denominación oficial.

-mechanism = Mecanismo Mundial
-dtg = grupo temático específico

## Languages

language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
language-choice = Idioma

## Short words

yes = Sí
no = No
skip-link = Ir al contenido principal

## The forum, its bodies and its seats

forum-short-name = Mecanismo Mundial
body-plenary = Plenario
body-dtg = Grupo temático específico
body-dtg-numbered = Grupo temático específico { $number }
body-review-conference = Conferencia de examen
seat-chair = Presidencia
seat-co-facilitator = Cofacilitación
seat-secretariat = Secretaría
seat-delegation = Delegación
seat-stakeholder = Parte interesada
seat-clerk = Responsable del registro

## Stances, as labels and in a sentence

stance-supports = Apoya
stance-proposes = Propone
stance-opposes = Se opone
stance-reserves = Reserva su posición
stance-concerned = Expresa preocupación
stance-neutral = Se mantiene neutral
stance-supports-sentence = { $holder } { $agreement ->
    [plural] apoyan
   *[singular] apoya
} «{ $option }»
stance-proposes-sentence = { $holder } { $agreement ->
    [plural] proponen
   *[singular] propone
} «{ $option }»
stance-opposes-sentence = { $holder } { $agreement ->
    [plural] se oponen
   *[singular] se opone
} a «{ $option }»
stance-reserves-sentence = { $holder } { $agreement ->
    [plural] reservan
   *[singular] reserva
} su posición sobre «{ $option }»
stance-concerned-sentence = { $holder } { $agreement ->
    [plural] expresan
   *[singular] expresa
} preocupación por «{ $option }»
stance-neutral-sentence = { $holder } { $agreement ->
    [plural] se mantienen neutrales
   *[singular] se mantiene neutral
} respecto de «{ $option }»

## Positions: none, and through whom

position-none = No consta ninguna posición
position-through-group = Por conducto del grupo siguiente: { $group }, sin declaración propia
position-on-behalf-of = En nombre del grupo siguiente: { $group }

## How a position is known

known-by-declared = Declarada por la delegación
known-by-recorded = Registrada por la secretaría
known-by-reported = Referida por un tercero
known-by-reported-source = Referida por un tercero: { $source }

## The status of a wording

wording-original = Original
wording-official = Texto oficial
wording-unofficial = Traducción no oficial
wording-machine = Traducción automática

## How things stand

state-open = Cuestión abierta
state-in-force = Vigente
state-unverified = Sin verificar
state-contested = Controvertida

## Regional groups of the General Assembly

region-african = Estados de África
region-asia-pacific = Estados de Asia y el Pacífico
region-eastern-european = Estados de Europa Oriental
region-grulac = Estados de América Latina y el Caribe
region-weog = Estados de Europa Occidental y otros Estados

## Counts

count-members = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
}
count-positions = { $count ->
    [one] { $count } posición
   *[other] { $count } posiciones
}
count-options = { $count ->
    [one] { $count } opción
   *[other] { $count } opciones
}
count-entries = { $count ->
    [one] { $count } anotación
   *[other] { $count } anotaciones
}
count-delegations = { $count ->
    [one] { $count } delegación
   *[other] { $count } delegaciones
}
count-groups = { $count ->
    [one] { $count } grupo
   *[other] { $count } grupos
}

## Units

unit-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
unit-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
unit-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
unit-kilobytes = { $count } KB
