# The explorer of slates: every way to fill posts from those nominated. It ranks nobody and recommends nothing.

explore-title = Explorar las listas posibles
explore-lede = Todas las maneras de cubrir estos puestos con las personas presentadas, contrastadas con todos los criterios a la vez. No se clasifica a ninguna persona ni se recomienda ninguna lista.
explore-form-posts = Puestos por cubrir
explore-form-basis = Leer los criterios según esta clasificación
explore-form-basis-named = Según la clasificación que nombra cada criterio
explore-form-drop = Dejar de lado estos criterios
explore-form-go = Mostrar las listas
explore-candidates = Candidaturas que se mantienen: { $count }
explore-places = Plazas por cubrir: { $count }
explore-no-criteria = No se han fijado criterios para estos puestos en conjunto. Todas las listas están entonces en la misma situación.
explore-feasible = Listas viables: { $count }
explore-feasible-note = Una lista es viable si cubre todas las plazas y no es seguro que incumpla un criterio obligatorio. Cuando ello depende de lo que no se ha indicado, es viable y así consta.
explore-whole = Se recorrieron todas las listas (pasos de cálculo: { $steps }).
explore-stopped = No se recorrió todo. Se alcanzó el límite de cálculo tras { $steps } pasos. No se examinó ninguna lista con estas candidaturas: { $candidates }. Lo que sigue solo vale para las demás.
explore-standing = Listas viables que lo cumplen: { $met }; que lo cumplen o no según lo que no se ha indicado: { $open }; que no lo cumplen: { $unmet }

## Slates that none surpasses

explore-best-heading = Listas que ninguna otra supera
explore-best-note = Una lista supera a otra si no queda por detrás en ningún criterio y queda por delante en al menos uno. Estas están unas junto a otras; el orden es el de los números de las candidaturas y no significa nada.
explore-way = Situación { $number }
explore-alike = Listas en esta situación: { $count }; mostradas: { $shown }
explore-more = Otras situaciones que no se muestran aquí: { $count }
explore-by-pairing = Clases sin nadie, puesto por puesto: { $by }
explore-by-spread = Plazas por encima del máximo para una clase: { $by }
explore-by-proportion = Plazas de menos o de más respecto de la parte de las clases: { $by }
explore-by-parity = Plazas por encima de la mitad para mujeres o para hombres: { $by }
explore-by-expertise = Ámbitos en los que nadie indica conocimientos: { $by }
explore-by-one-per-state = Nacionales además del primero de su Estado: { $by }
explore-by-rotation = Nacionales de un Estado que ya ocupó el puesto: { $by }
explore-from-to = de { $low } a { $high }, según lo que no se ha indicado

## What it would take

explore-trade-heading = Qué haría falta para una situación mejor
explore-trade-none = { $criterion }: ninguna lista viable de estas candidaturas lo cumple mejor.
explore-trade-cost = { $criterion }: una lista que lo cumple mejor no cumple tan bien { $others }.
explore-lacking-heading = Lo que no aporta ninguna candidatura
explore-lacking-note = Solo otra candidatura, o una indicación que aún no se ha dado, podría aportarlo.
explore-lacking-classes = { $post }: nadie se cuenta en { $classes } ({ $basis })
explore-lacking-areas = Nadie indica conocimientos en { $areas }
explore-lacking-women = Nadie ha indicado ser mujer
explore-lacking-men = Nadie ha indicado ser hombre

## Where no slate is feasible

explore-none-heading = Ninguna lista es viable
explore-none-candidates = { $posts }: hay más plazas que personas presentadas.
explore-none-alone = { $criteria }: este criterio por sí solo excluye todas las listas.
explore-none-together = { $criteria }: en conjunto excluyen todas las listas. Si se retira cualquiera de ellos, los demás no lo hacen.
explore-none-unknown = Se alcanzó el límite de cálculo antes de poder decir si alguna lista es viable o por qué ninguna lo es.
explore-relax-heading = Flexibilizaciones mínimas
explore-relax-note = Con cualquiera de ellas hay una lista; con menos no hay ninguna. Corresponde al foro decir cuál, si procede.
explore-relax-accept = Aceptar esto para { $criterion }: { $by }

## The argument over shares

explore-shares-heading = Plazas y partes de los miembros
explore-shares-note = Que un emparejamiento dé a una clase más o menos que su parte depende de quién se cuente en ella. Se muestra cada clasificación registrada; ninguna se da por correcta. Las fracciones son exactas.
explore-shares-class = Clase
explore-shares-members = Miembros
explore-shares-membership = Parte de los miembros
explore-shares-places = Plazas según esa parte
explore-about = aproximadamente { $number }
explore-shares-equal = Parte si todas las clases tuvieran la misma
explore-shares-pairing = Parte según el emparejamiento
explore-shares-compared = Según el emparejamiento, frente a su parte de los miembros
explore-shares-more = más
explore-shares-same = igual
explore-shares-less = menos
explore-shares-not-paired = fuera del emparejamiento
explore-shares-not-classified = Miembros en ninguna clase: { $count }
explore-shares-also = Miembros que también pertenecen a ella y se cuentan en otra: { $count }

## What cannot be explored

explore-no-vacancy = Ningún puesto está vacante: no hay nada que explorar.
explore-unfit-no-places = Ninguno de estos puestos tiene plazas por cubrir. Elija un puesto vacante.
explore-unfit-places-too-many = Se pueden examinar juntas como máximo { $most } plazas. Elija menos puestos.
explore-unfit-twice = La candidatura { $candidate } aparece dos veces. Nómbrela una sola vez.
explore-unfit-unknown-basis = { $criterion } se basa en la clasificación { $basis }, que no está registrada. Deje de lado el criterio o registre la clasificación.
explore-unfit-areas-too-many = Los criterios nombran más de { $most } ámbitos de conocimiento. Deje uno de lado.
explore-unfit-hard-too-many = Más de { $most } criterios son obligatorios. Deje algunos de lado.
explore-unfit-too-fine = Los criterios distinguen más de lo que se puede contar a la vez. Deje uno de lado.
explore-method = Cómo se calcula
