# Pages of thematic groups: mandates, topics, recommendations, divergences, reports.

## Labels

label-value = { $label }: { $value }
label-counted = { $label } ({ $count }): { $names }
lines-more = Y { $count } más: { $data }
put-forward-by = Presentado por: { $seat }

## One thing by its number

mandate-number = Mandato { $number }
topic-number = Tema { $number }
briefer-number = Ponente { $number }
input-number = Contribución { $number }
scenario-number = Escenario { $number }
recommendation-number = Recomendación { $number }
divergence-number = Divergencia { $number }
report-number = Informe { $number }
statement-number = Declaración { $number }
position-number = Posición { $number }
point-number = Punto { $number }
view-number = Opinión { $number }
paragraph-number = Párrafo { $number }
output-number = Resultado previsto { $number }
task-number = Tarea { $number }
question-number = Pregunta { $number }

## How things stand

mandate-state-proposed = propuesto, sin decisión
mandate-state-ahead = decidido, aún no iniciado
mandate-state-in-force = en vigor
mandate-state-expired = vencido
mandate-state-replaced = sustituido
topic-state-proposed = propuesto
topic-state-chosen = elegido
recommendation-state-developing = en elaboración
recommendation-state-consensus = consenso en el grupo
recommendation-state-withdrawn = retirada
recommendation-state-transmitted = transmitida al plenario
disposition-cancelled = La decisión fue anulada.
edition-draft = proyecto
edition-revised = versión revisada
edition-final = versión final
edition-version = Versión { $number }: { $edition }
briefer-line = { $name }, candidatura de { $member }, sobre: { $about }
briefer-agreed = aceptado por { $decision }
briefer-not-agreed = no consta la aceptación de los miembros

## The board of a group

board-mandate-heading = Mandato
board-no-mandate = No consta ningún mandato de este grupo. Sin un mandato en vigor no transmite nada.
board-heading = De los temas a lo que se hizo
board-lede = Cada recomendación figura donde ha llegado. Solo una decisión la lleva al consenso, y una preocupación que subsiste la mantiene donde está.
board-topics = Temas elegidos
board-developing = En elaboración
board-consensus = Consenso en el grupo
board-transmitted = Transmitidas al plenario
board-disposed = Resueltas por el plenario
board-implemented = Comunicadas como realizadas
board-empty = Ninguno
board-open-points = Puntos pendientes: { $count }
board-preferences = Lo que prefieren los miembros, y una lista breve
board-no-topics = No consta ningún tema para este grupo.
board-none = No consta ninguno.
board-returned-heading = Devueltas por el plenario
board-overdue-heading = Con retraso
board-reports-heading = Informes
board-topics-proposed-heading = Temas propuestos
board-rotation-heading = Los temas en el tiempo
board-withdrawn-heading = Retiradas
board-divergences-heading = Divergencias
board-scenarios-heading = Escenarios
board-briefers-heading = Ponentes propuestos por los miembros
board-inputs-heading = Contribuciones

## Mandates

mandate-clock-heading = Vigencia
mandate-in-force-until = En vigor; su último día es el { $date }. Días restantes después de hoy: { $count }
mandate-in-force = En vigor, sin término.
mandate-last-day = En vigor; hoy es su último día.
mandate-begins = Decidido; comienza el { $date }.
mandate-ended = Terminado; su último día fue el { $date }.
mandate-not-decided = Propuesto, sin decisión. Solo una decisión pone en vigor un mandato.
mandate-days = Del { $from } al { $until }
mandate-days-open = Desde el { $from }
mandate-tasks-heading = Qué ha de hacer el grupo
mandate-outputs-heading = Qué se espera de él
mandate-no-outputs = No consta ningún resultado previsto.
mandate-indicator = Indicador
mandate-owner = Responsable
mandate-due = Plazo
mandate-served-by = Recomendaciones destinadas a ello
mandate-overdue = con retraso, días: { $count }
mandate-basis = Se basa en
mandate-replaces = Prorroga o renueva: { $mandate }
mandate-replaced-by = Prorrogado o renovado por: { $mandate }
mandate-decided-by = Puesto en vigor por: { $decision }
mandate-reports-heading = Informes en virtud de él

## Topics

topic-proposers = Propuesto por { $members }
topic-grounds-heading = Por qué
topic-choice-heading = Cómo se eligió
topic-chosen-decision = Elegido el { $date } por: { $decision }
topic-chosen-officers = Elegido el { $date } por la Presidencia y los cofacilitadores tras consultas: { $matter }
topic-not-chosen = No ha sido elegido. Corresponde al foro resolver cómo se eligen los temas.
topic-named-heading = Quién lo nombró entre sus preferencias
topic-not-named = Ningún miembro que presentó preferencias lo nombró.
topic-rank = { $member }: puesto { $rank }
topic-recommendations-heading = Recomendaciones
topic-divergences-heading = Divergencias
topic-scenarios-heading = Escenarios
topic-briefers-heading = Ponentes
topic-inputs-heading = Contribuciones
topic-rotation-heading = Cuándo se trata

## Preferences and the short list

preferences-title = Preferencias sobre los temas: { $body }
preferences-heading = Lo que prefieren los miembros
preferences-lede = Tal como los miembros lo presentaron, lo más deseado primero. De quienes no presentaron nada no se supone nada.
preferences-filed = Miembros que presentaron preferencias: { $count }
preferences-without = Miembros que no presentaron ninguna: { $count }
preferences-taken-back = { $member }: preferencias retiradas el { $date }.
preferences-taken-back-why = { $member }: preferencias retiradas el { $date } (motivo indicado: { $reason }).
preferences-data = Preferencias con sus razones (CSV)
preferences-by-topic = Por tema
preferences-by-region = Por grupo regional
preferences-numbers = Cada miembro con los números de los temas en su orden.
preferences-head-topic = Tema
preferences-head-first = Primera opción de
preferences-head-named = Nombrado por
preferences-head-alone = Excluidos si fuera el único
preferences-none = Ningún miembro ha presentado preferencias.
preferences-no-filer = Ningún miembro de este grupo presentó preferencias.
short-list-heading = Una lista breve, propuesta por un método
short-list-lede = La lista propone y no decide nada. Su orden atiende a los grupos regionales tan por igual como permite lo presentado, y cada línea dice a quién deja fuera si la lista termina ahí.
short-list-method = El método
short-list-served = Un miembro está atendido si un tema que nombró figura en la lista. Los temas se toman uno tras otro; sigue el tema con el que
short-list-rule-1 = el grupo regional peor atendido, según la parte de sus miembros que presentaron preferencias, lo está mejor, luego el segundo peor atendido, y así sucesivamente;
short-list-rule-2 = en caso de igualdad, más miembros están atendidos;
short-list-rule-3 = si persiste la igualdad, los miembros obtienen temas que pusieron en mejor puesto;
short-list-rule-4 = si todo es igual, el número del tema es el menor.
short-list-end = La lista termina cuando ningún otro tema mejora nada. No necesita longitud: sus tres primeras líneas son la lista de tres.
short-list-serves = Atiende a: { $members }
short-list-serves-none = No atiende a nadie nuevo y da a miembros un tema que pusieron en mejor puesto.
short-list-regions = Atendidos, de los que presentaron preferencias: { $regions }
short-list-region = { $region } { $served }/{ $filed }
short-list-left-out = Excluidos si la lista termina aquí ({ $count }): { $members }
short-list-nobody-left-out = Nadie de los que presentaron preferencias queda excluido.

## Scenarios

scenario-situation-heading = La situación
scenario-injects-heading = Qué ocurre después
scenario-questions-heading = Qué se pregunta a las delegaciones
scenario-touches-heading = A qué atañe
scenario-answers-heading = Respuestas
scenario-attributed = Las respuestas constan con quien las dio
scenario-not-attributed = Las respuestas constan sin quien las dio
scenario-answer-unattributed = Sin atribución
scenario-answer = { $who }, { $question }, { $after }
scenario-on-situation = sobre la situación
scenario-after-inject = tras el paso { $number }
scenario-no-answers = No consta ninguna respuesta.
scenario-conclusion-heading = Qué se desprende
scenario-no-conclusion = Aún no se ha concluido nada.
scenario-leads-to = Conduce a

## Recommendations

recommendation-revision = Texto en la revisión { $revision }
recommendation-text-heading = El texto
recommendation-paragraph-revised = Veces revisado: { $count }; estas palabras rigen desde la revisión { $revision }
recommendation-paragraph-out = El párrafo { $number } fue suprimido.
recommendation-proposers = Propuesta por
recommendation-supporters = Apoyada por
recommendation-nobody = Nadie ha dicho nada al respecto.
recommendation-points-heading = Puntos pendientes
recommendation-no-points = No hay puntos pendientes.
recommendation-closed-points-heading = Puntos cerrados
recommendation-point-by = abierto por { $member }
recommendation-point-on-whole = sobre el conjunto
recommendation-point-closed = Cerrado por { $member }
recommendation-held-by = Sostenida por
recommendation-held-by-nobody = Nadie la sostiene.
recommendation-stands-open = Hay un punto pendiente que la mantiene en elaboración.
recommendation-consensus-by = Consenso en el grupo por { $decision }, sobre el texto en la revisión { $revision }
recommendation-withdrawn-for = Retirada. Razón aducida: { $reason }
recommendation-hall-heading = Quién está dónde
recommendation-silent = Miembros que no han dicho nada al respecto, lo que no es apoyo ni oposición: { $count }
hall-proposes = La proponen
hall-supports = La apoyan
hall-both = La proponen o apoyan y tienen un punto pendiente
hall-has-point = Tienen un punto pendiente
hall-holds = Sostienen una alternativa en un punto pendiente
hall-counted = { $label }: { $count }
held-by = Sostenida por { $names }: { $basis }
basis-declared = declarado por la delegación
recommendation-back-heading = De dónde viene
recommendation-forward-heading = Qué resultó de ella
recommendation-no-forward = Aún no ha seguido nada.
recommendation-for-output = { $output } de: { $mandate }
recommendation-evidence = Se basa en
recommendation-in-report = En: { $report }
recommendation-transmitted = Transmitida el { $date } con: { $report }
recommendation-amendment = Enmienda
recommendation-questions-asked = Preguntas
recommendation-words = Palabras
recommendation-task-who = A cargo de { $holders }
recommendation-task-due = a más tardar el { $date }
recommendation-task-overdue = con retraso
recommendation-task-done = comunicada como realizada
recommendation-task-waiting = No han dicho que esté hecho
recommendation-reported = { $member }, { $date }
recommendation-reported-done = dice que está hecho
recommendation-overdue = con retraso desde el { $date }

## Divergences

divergence-views-heading = Las opiniones, en palabras de quienes las sostienen
divergence-no-holder = Ya nadie la sostiene.
divergence-silent = Miembros sin opinión registrada: { $count }

## Reports

report-under = En virtud de: { $mandate }
report-compiled = Compilado: { $when }
report-corrections-until = Las delegaciones pueden presentar correcciones hasta el { $date } inclusive.
report-corrections-closed = El plazo de correcciones terminó el { $date }.
report-final-note = Este es el informe final. No cambia nunca.
report-not-final = Este informe no es final. Las cifras y los nombres proceden del registro; solo se redactan las palabras de enlace.
report-prose-edited = Modificado desde que se compiló esta versión.
report-not-newest = Esta no es la versión más reciente.
report-newest = A la versión más reciente
report-transmitted-on = Transmitido al plenario el { $date }.
report-superseded = Un informe posterior del grupo ha llegado al plenario: { $report }
report-compare = Comparar con la versión anterior
report-figures-heading = En cifras
report-figure-consensus = Recomendaciones con consenso
report-figure-developing = Recomendaciones en elaboración
report-figure-withdrawn = Recomendaciones retiradas
report-figure-points = Puntos pendientes
report-figure-alternatives = Alternativas en ellos
report-figure-alternatives-held = Alternativas sostenidas, cada miembro una vez por punto
report-figure-settled = Puntos cerrados por quienes los abrieron
report-figure-divergences = Divergencias
report-figure-views = Opiniones en ellas
report-figure-views-held = Opiniones sostenidas, cada miembro una vez por divergencia
report-figure-outputs = Resultados previstos
report-figure-outputs-with-consensus = Resultados previstos con una recomendación que tiene consenso
report-figure-statements = Declaraciones
report-figure-inputs = Contribuciones
report-figure-briefers = Ponentes
report-figure-scenarios = Escenarios
report-part-introduction = Introducción
report-part-consensus = A. Recomendaciones sobre las que hay consenso
report-part-developing = B. Recomendaciones en elaboración
report-part-divergences = C. Ámbitos de acuerdo y de divergencia
report-part-outputs = D. Resultados frente a indicadores
report-part-sources = E. Declaraciones, contribuciones y ponentes
report-part-closing = Conclusión
report-part-empty = Ninguno.
report-agreement-heading = Acuerdo además de la parte A: puntos cerrados por quienes los abrieron
report-divergence-heading = Divergencia
report-output-consensus = Recomendaciones con consenso
report-output-developing = Recomendaciones en elaboración
report-output-none = Ninguna recomendación está destinada a ello.
report-corrections-heading = Correcciones presentadas por las delegaciones
report-no-corrections = No se ha presentado ninguna corrección.
report-correction-by = { $member }, sobre: { $place }
report-correction-open = sin resolver
report-correction-taken = aceptada
report-correction-not-taken = no aceptada
report-dispositions-heading = Qué hizo el plenario
report-versions-heading = Versiones

## The comparison of two versions

compare-title = Informe { $number }: versiones { $from } y { $to } comparadas
compare-heading = { $from } → { $to }
compare-lede = Lo que difiere, parte por parte; lo que es igual se omite.
compare-only-one = Hay una sola versión, y nada con que compararla.
compare-same = Nada difiere.
compare-added = añadido
compare-removed = ya no figura
compare-changed = modificado
compare-prose = Palabras de enlace
compare-revision = Texto: revisión { $from } → { $to }
compare-point-opened = Ahora pendiente: { $point }
compare-point-closed = Ya no pendiente: { $point }
compare-serves = Ahora destinada a ello: { $recommendation } ({ $state })
compare-serves-no-more = Ya no: { $recommendation } ({ $state })
compare-joined = { $listed }, además: { $members }
compare-left = { $listed }, ya no: { $members }
compare-alternative = Punto { $point }, alternativa { $number }

## Tables and columns

data-columns-heading = Qué significan las columnas
data-api-recommendations = Recomendaciones de los grupos temáticos, con sus puntos y quién está dónde
data-api-reports = Informes de los grupos temáticos, versión por versión, con sus cifras y líneas
table-mandates = Mandatos de los grupos temáticos, un resultado previsto por línea
table-topics = Temas propuestos para los grupos temáticos, uno por línea
table-preferences = Lo que prefieren los miembros, un tema de un miembro por línea; quien no presentó nada no tiene línea
table-recommendations = Recomendaciones de los grupos temáticos, una por línea
table-divergences = Divergencias, una opinión y un miembro por línea
table-reports = Cifras de los informes, una cifra de una versión por línea
table-dispositions = Qué hizo el plenario con las recomendaciones, una decisión por línea
table-implementation = Tareas que se derivan de recomendaciones aprobadas, una comunicación por línea
column-mandate = El número del mandato
column-begins = El primer día en que está en vigor
column-ends = El primer día en que ya no está en vigor; vacío si no tiene término
column-replaces = El mandato que prorroga o renueva
column-output = El número del resultado previsto en su mandato
column-output_title = El resultado previsto
column-indicator = Por qué se ve que está logrado
column-owner = Quién responde de ello, por su código
column-due = El día límite
column-topic = El número del tema
column-topic_title = El tema
column-proposers = Los miembros que lo proponen, por código
column-supporters = Los miembros que lo apoyan sin proponerlo, por código
column-chosen = Si es uno de los temas del grupo: true o false
column-named = Cuántos miembros lo nombraron entre sus preferencias
column-first_choice = Para cuántos miembros es la primera opción
column-rank = El puesto que le dio el miembro, desde 1
column-grounds = Por qué, si el miembro lo dice
column-recommendation = El número de la recomendación
column-come_to = Hasta dónde ha llegado en su grupo: developing, consensus o withdrawn
column-revision = La revisión de su texto
column-open_points = Cuántos puntos tiene pendientes
column-disposition = Qué hizo el plenario: adopted, adopted-with-amendment, taken-note-of, returned, deferred o not-adopted
column-divergence = El número de la divergencia
column-view = El número de la opinión en ella
column-view_words = La opinión, en palabras de quienes la sostienen
column-basis = Qué muestra que el miembro la sostiene: cited, position o declaration
column-report = El número del informe
column-version = Qué versión del informe es, desde 1
column-edition = draft, revised o final
column-figure = Qué se cuenta, por su clave
column-count = Cuántos
column-said_with_it = La enmienda, las preguntas u otra cosa que se dijo
column-cancelled = Si la decisión fue anulada después: true o false
column-task = El número de la tarea en su recomendación
column-task_words = Qué hay que hacer
column-who = Quién ha de hacerlo, por códigos
column-overdue = Si el plazo pasó en el día consultado sin que se comunicara como hecho: true o false
column-reported = Cómo están las cosas, en palabras de quienes informan
column-done = Si dicen que no queda nada por hacer: true o false
