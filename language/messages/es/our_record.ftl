# What the record says of a holder: over time, disputed, annotated, and answered by its delegation.

## Beside a position

position-confirms = Confirma lo que consta de ella: { $position }
position-corrects = Corrige lo que se recogió de ella: { $position }
position-note = Anotación
position-over-time = Evolución
note-more = { $count ->
    [one] { $count } anotación anterior
    [many] { $count } de anotaciones anteriores
   *[other] { $count } anotaciones anteriores
}

## A holder on a question over time

timeline-heading = Evolución de { $holder } sobre «{ $question }»
timeline-lede = Lo que consta, día por día, con sus palabras. Nada se deduce para los días entre dos declaraciones.
timeline-as-of = Lo que está en vigor el { $date }
timeline-steps = Día por día
timeline-raised = Se planteó la cuestión.
timeline-between = No consta nada entre estas dos declaraciones.
timeline-since = Desde entonces no consta ninguna otra declaración.
timeline-disputed = { $position }: se dice mal recogida.
timeline-annotated = { $position }: anotación de la delegación.
timeline-retracted = { $position }: anulada por haberse anotado por error.
timeline-settled-retracted = Impugnación resuelta; { $position }: anulada.
timeline-settled-declared = Impugnación resuelta; { $position }: sustituida por la declaración de la propia delegación ({ $declared }).
timeline-settled-withdrawn = Impugnación resuelta; { $position }: la delegación ya no la impugna.
timeline-stands = En vigor
timeline-sign-past = Sustituida
timeline-groups = Grupos a través de los cuales se le escuchó
timeline-part = Parte { $number } de { $count }
timeline-picture = { $count ->
    [one] { $count } declaración en una línea de tiempo. La lista siguiente dice lo mismo con palabras.
    [many] { $count } de declaraciones en una línea de tiempo. La lista siguiente dice lo mismo con palabras.
   *[other] { $count } declaraciones en una línea de tiempo. La lista siguiente dice lo mismo con palabras.
}
timeline-data = Lo mismo en forma de datos

## Disputes

disputes-title = Posiciones que se dicen mal recogidas
disputes-lede = Lo que una delegación dice de una posición que se le atribuye figura junto a ella hasta que se resuelve. Nadie resuelve una impugnación contra la palabra de la delegación.
disputes-open = { $count ->
    [one] Se dice que { $count } posición está mal recogida
    [many] Se dice que { $count } de posiciones están mal recogidas
   *[other] Se dice que { $count } posiciones están mal recogidas
}
disputes-more = { $count ->
    [one] Se mostrará { $count } más cuando se resuelvan otras.
    [many] Se mostrarán { $count } de otras más cuando se resuelvan las demás.
   *[other] Se mostrarán { $count } más cuando se resuelvan otras.
}
disputes-settled = Resueltas
disputes-pages = Páginas de impugnaciones
disputes-newer = Impugnaciones más recientes
disputes-older = Impugnaciones más antiguas
disputes-public = La lista que todos pueden ver
disputed-raised = Dicho el { $date }
disputed-title = Impugnación { $number } de una posición
disputed-lede = Relea las palabras en que se basa la posición. Si se leyó mal, anúlela y anote lo correcto; después, resuelva la impugnación. Si las palabras la confirman, deje ambas: la delegación puede declarar su propia posición o retirar la impugnación.
disputed-retract = Anular la posición
disputed-retract-lede = La posición sigue constando y visible, y deja de estar en vigor. Diga por qué no debió anotarse.
disputed-reason = Por qué no debió anotarse
disputed-settle = Resolver la impugnación
disputed-settle-lede = El registro dice por sí mismo qué la resolvió: que la posición se anuló, o que la declaración de la propia delegación la sustituyó.
disputed-note = Lo que un lector debe saber
disputed-read-again = Releer la declaración
desk-nav-disputes = Impugnaciones

## What the record says of us

desk-nav-our-record = Lo que consta
ours-title = Lo que dice el registro: { $seat }
ours-lede = Confírmelo como declaración propia, corríjalo, anote algo junto a ello o diga que está mal recogido. Nada le obliga: lo recogido sigue señalado como tal.
ours-count = { $count ->
    [one] Consta { $count } posición.
    [many] Constan { $count } de posiciones.
   *[other] Constan { $count } posiciones.
}
ours-since = Se señala lo nuevo desde { $at }.
ours-nothing-new = No hay nada nuevo.
ours-new = Nuevo
ours-confirm = Confirmar
ours-confirm-lede = Lo dice usted mismo: una declaración de su delegación, del mismo sentido, sustituye a lo recogido, que sigue visible.
ours-correct = Corregir
ours-correct-lede = Usted dice lo correcto: una declaración de su delegación sustituye a lo recogido, que sigue visible y señalado como corregido.
ours-annotate = Añadir una anotación
ours-annotate-lede = Una anotación figura junto a la posición y no la cambia en nada.
ours-dispute = Mal recogido
ours-dispute-lede = La posición queda señalada como impugnada dondequiera que figure hasta que se resuelva. Se avisa a quienes llevan el registro.
ours-withdraw = Retirar la impugnación
ours-withdraw-lede = Ya no dice que la posición esté mal recogida. Lo dicho sigue constando.
ours-words = En sus propias palabras
ours-note = Su anotación
ours-note-hint = Por ejemplo, en qué contexto se dijeron las palabras o dónde figura la declaración completa. Se publica tal como la escriba.
ours-wrong = Qué está mal
ours-wrong-hint = Se publica tal como lo escriba.
ours-withdraw-note = Lo que un lector debe saber al respecto
ours-on-record = Consta
ours-evidence = Cómo se sabe
ours-expressed = Día
waiting-our-record = { $count ->
    [one] { $count } posición atribuida a su delegación es nueva para usted.
    [many] { $count } de posiciones atribuidas a su delegación son nuevas para usted.
   *[other] { $count } posiciones atribuidas a su delegación son nuevas para usted.
}

## The tables

table-disputes = Lo que las delegaciones dicen mal recogido, una impugnación por línea
table-annotations = Anotaciones de las delegaciones junto a posiciones, una por línea
table-timeline = Lo ocurrido con las posiciones, un paso por línea, en el orden de los días
column-dispute = El número de la impugnación
column-reason = Lo que la delegación dice que está mal
column-dispute_standing = open (abierta) o settled (resuelta)
column-settlement = Qué la resolvió: retracted (anulada), declared (declarada) o withdrawn (retirada)
column-declared = La declaración que sustituyó a la posición, si eso la resolvió
column-settling_note = Lo que un lector debe saber de la resolución
column-settled_at = Cuándo se anotó la resolución
column-settled_by = El puesto desde el que se anotó la resolución
column-annotation = El número de la anotación
column-note = La anotación de la delegación
column-step = La clave del paso: la posición, lo ocurrido y la impugnación o la anotación
column-what = Lo ocurrido: expressed (expresada), disputed (impugnada), settled (resuelta), annotated (anotada) o retracted (anulada)
column-step_words = Las palabras de la posición, la impugnación, la resolución, la anotación o la anulación
column-reference = El número de la impugnación o de la anotación
column-stood_until = El primer día en que una posición posterior la había sustituido
column-confirms = La posición que la delegación confirma al declarar esta
column-corrects = La posición que la delegación corrige al declarar esta
column-disputed = Si se dice mal recogida y no está resuelto
column-disputes = Los números de todas sus impugnaciones
column-annotations = Los números de las anotaciones de la delegación
