# Cuestiones, opciones, posiciones e imagen de la sala.

questions-title = Cuestiones
questions-heading = { $count ->
    [0] No se ha planteado ninguna cuestión
    [one] { $count } cuestión sobre la que hay posiciones
   *[other] { $count } cuestiones sobre las que hay posiciones
}
questions-lede = De cada cuestión: cuántas opciones hay, de quién consta una posición sobre alguna de ellas y de cuántos miembros no consta.

## One question

question-raised = Planteada el { $date }: { $body }, «{ $session }»
question-source = Según { $source }
question-item = Se refiere al { $item } de un programa
agenda-item-number = tema { $number }
agenda-item-heading = Tema { $number }
question-rule-heading = La regla a la que se refiere
options-heading = { $count ->
    [0] No se ha presentado ninguna opción
    [one] Se ha presentado una opción
   *[other] Se han presentado { $count } opciones
}
option-nobody = No consta ninguna posición sobre esta opción.

## Cuántos adoptan cada postura respecto de una opción: sustantivos, nada concuerda

tally-propose = Propuesta: { $who }
tally-support = Apoyo: { $who }
tally-oppose = Oposición: { $who }
tally-reserve = Posición reservada: { $who }
tally-concern = Preocupación: { $who }
tally-neutral = Neutralidad: { $who }

## The hall

hall-heading = Quién tiene qué posición
hall-how-to-read = Cada miembro tiene un lugar, en su grupo regional y con su código. Una forma indica la postura de aquellos cuya posición consta. Los grupos y los integrantes de la Mesa están en la tribuna, al frente; el signo de un grupo nunca se pone en los lugares de sus miembros.
hall-blocks = Los números de la imagen son los grupos regionales, de izquierda a derecha:
hall-as-table = Lo mismo en forma de tabla
hall-key = Qué significan los signos
hall-backs = Propone o apoya la opción que lleva esta letra
hall-several = Respalda varias opciones o adopta varias posturas
hall-speaks = Intervino, sin respaldar ni rechazar ninguna opción
hall-summary = Los lugares de todos los miembros, por grupo regional. Posiciones que constan sobre «{ $option }»: { $tally }. En la lista que sigue se indica de quién.
region-none = Sin grupo regional
stance-several = Adopta varias posturas

## Positions

positions-heading = Quién tiene qué posición y cómo se sabe
positions-all = { $count ->
    [one] { $count } posición sobre esta opción
   *[other] Las { $count } posiciones sobre esta opción
}
positions-part = Posiciones { $from } a { $to } de { $count }
positions-pages = Páginas de las posiciones
positions-before = Posiciones anteriores
positions-after = Posiciones siguientes
positions-title = { $option }, página { $page }
positions-of-question = La cuestión con todas sus opciones
history-more = { $count ->
    [one] { $count } posición más que ya no está vigente figura en la página de su opción.
   *[other] { $count } posiciones más que ya no están vigentes figuran en las páginas de sus opciones.
}
group-to-without = Ver cuáles son
silent-by-option = Cada opción tiene su propia página, con la imagen del hemiciclo y la lista de posiciones.
position-expressed = Expresada el { $date }
position-superseded = Ya no está vigente: sustituida el { $date } por la posición { $position }.
position-retracted = Ya no está vigente: se anotó por error. { $reason }
known-declared = Declarada por la propia delegación
known-declared-in = Declarada por la propia delegación: { $source }
known-recorded-in = Registrada a partir de la declaración del titular: { $source }
known-reported-in = Referida por un tercero: { $source }
entered-by = Anotada por: { $by }
entered-by-contested = Anotada por: { $by } (credenciales impugnadas)
entered-by-signed = Anotada por: { $by }, firmada con una llave de acceso
behalf-for = en nombre de: { $others }
behalf-spoken-by = portavoz: { $member }
behalf-aligned-with = se suma al grupo siguiente: { $group }
holder-chair = La Presidencia
holder-officer = { $post }, { $body }
unnamed-some = Algunas delegaciones, sin nombrar
unnamed-many = Muchas delegaciones, sin nombrar
unnamed-majority = Una mayoría de delegaciones, sin nombrar
unnamed-all = Todas las delegaciones, sin nombrar

## Silence and groups

silent-heading = { $count ->
    [0] Consta una posición de cada uno de los { $all } miembros
    [one] De { $count } de los { $all } miembros no consta ninguna posición
   *[other] De { $count } de los { $all } miembros no consta ninguna posición
}
silent-note = Que no conste ninguna posición solo significa eso: no consta ninguna declaración del miembro sobre este asunto. No es apoyo, ni oposición, ni indiferencia.
silent-list = Ver la lista de miembros sin posición
groups-spoke-heading = Grupos que intervinieron
groups-spoke-note = La posición de un grupo es del grupo. No se cuenta como posición de ninguno de sus miembros.
group-members-unknown = Ninguna fuente del registro enumera los miembros de este grupo.
group-none-spoke = { $count ->
    [one] Su único miembro no ha hecho ninguna declaración propia.
   *[other] Ninguno de sus { $count } miembros ha hecho una declaración propia.
}
group-some-spoke = { $count ->
    [one] Su único miembro también habló por sí mismo: { $members }.
   *[other] De sus { $count } miembros, también hablaron por sí mismos: { $members }.
}
group-without-own = { $count ->
    [one] { $count } miembro sin declaración propia
   *[other] { $count } miembros sin declaración propia
}
history-heading = Posiciones que ya no están vigentes
history-note = Una posición posterior del mismo titular sustituye a la anterior, y una anotación hecha por error se anula. Ambas siguen visibles.

## What a reader must know about a position besides its words

caveat-announced = El titular anunció que eso es lo que hará.
caveat-attachment-ambiguous = La frase puede referirse a este titular como uno de los que adoptan la posición o como uno de aquellos en cuyo nombre habló un grupo.
caveat-author-assessment = Es la valoración del autor de la crónica; no se cita a ninguna delegación.
caveat-author-inference = El autor de la crónica lo deduce de lo que propuso el titular.
caveat-by-contrast = Se dijo como contraste con lo que prefiere el titular.
caveat-conditional = Se dijo como lo que ocurriría en caso contrario.
caveat-given-as-example = La crónica nombra al titular como uno de varios ejemplos.
caveat-implicit = Está implícito en el argumento y no se formula como postura.
caveat-credentials-contested = Las credenciales de la delegación estaban impugnadas cuando se anotó. Nada aquí decide quién representa al miembro.
caveat-not-signed = No está firmada con una llave de acceso: descansa en la palabra de quien lleva el registro.
caveat-leading-others = Según la crónica, el titular encabezaba a otros.
caveat-mainly-developing-countries = Según la crónica, son principalmente países en desarrollo.
caveat-neither-confirmed-nor-rejected = Se pidió al titular que tomara partido y no lo hizo.
caveat-not-yet-supported = Según la crónica, todavía tiene que recabar apoyo.
caveat-only-delegation = Según la crónica, ninguna otra delegación insistió en ello; eso no convierte a nadie en opositor.
caveat-own-understanding = El titular lo presentó como su propio entendimiento de lo que se había dicho.
caveat-partial = El titular está en contra de una parte o de un grado de la opción.
caveat-predecessor = Se dijo en el grupo de trabajo de composición abierta de 2021-2025.
caveat-qualifying-another-position = Matiza otra posición del mismo titular.
caveat-scope-ambiguous = Puede referirse a esta opción o a otra que se debatía junto con ella.
caveat-spoken-for-members-and-aligned = El grupo habló en nombre de sus miembros y de otros; aun así, la posición es solo del grupo.
