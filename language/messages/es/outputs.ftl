# What thematic groups work on: acts, verbs, refusals.

## Acts as sentences

act-mandate-proposed = Se propuso el mandato { $mandate } para { $body }, del { $from } al { $to }
act-mandate-proposed-open = Se propuso el mandato { $mandate } para { $body }, desde el { $from }, sin término
act-topic-proposed = Se propuso el tema { $topic } para { $body }: «{ $title }»
act-topic-proposed-by = Se propuso el tema { $topic } para { $body }: «{ $title }» (propuesto por: { $members })
act-preferences-filed = { $seat }: preferencias entre los temas de { $body }, por orden de prioridad: { $topics }
act-preferences-withdrawn = { $seat }: preferencias entre los temas de { $body } retiradas
act-topics-chosen = La Presidencia y los cofacilitadores eligieron los temas de { $body } tras consultas: { $topics }
act-rotation-planned = Los temas de { $body } se distribuyeron en el tiempo (número de períodos: { $count })
act-briefer-nominated = { $seat }: propuesta del ponente { $briefer } para { $body }, sobre el tema { $topic }: { $about }
act-input-filed = Se presentó la contribución { $input } a { $body }: «{ $title }» (de: { $from })
contributor-briefer = ponente { $briefer }
act-scenario-set = Se planteó a { $body } el escenario { $scenario }: «{ $title }»
act-scenario-answered = { $seat }: respuesta a la pregunta { $question } del escenario { $scenario }
act-scenario-answered-unattributed = Se registró una respuesta a la pregunta { $question } del escenario { $scenario }, sin atribución
act-scenario-concluded = Se registró lo que se desprende del escenario { $scenario }
act-recommendation-put = Se presentó a { $body } la recomendación { $recommendation }: «{ $title }»
act-recommendation-put-by = { $seat }: presentación de la recomendación { $recommendation } a { $body }: «{ $title }»
act-support-declared-proposes = { $seat }: se suma a los proponentes de la recomendación { $recommendation }
act-support-declared-supports = { $seat }: apoyo a la recomendación { $recommendation }
act-support-declared-ended = { $seat }: fin del apoyo a la recomendación { $recommendation }
act-paragraph-revised = Se revisó el párrafo { $paragraph } de la recomendación { $recommendation } (revisión { $revision })
act-paragraph-revised-added = Se añadió el párrafo { $paragraph } a la recomendación { $recommendation } (revisión { $revision })
act-paragraph-revised-out = Se suprimió el párrafo { $paragraph } de la recomendación { $recommendation } (revisión { $revision })
act-point-opened = { $seat }: apertura del punto { $point } sobre la recomendación { $recommendation }
act-point-opened-paragraph = { $seat }: apertura del punto { $point } sobre el párrafo { $paragraph } de la recomendación { $recommendation }
act-alternative-held = { $seat }: alternativa { $alternative } en el punto { $point } de la recomendación { $recommendation }
act-alternative-held-none = { $seat }: ya ninguna alternativa en el punto { $point } de la recomendación { $recommendation }
act-point-closed = { $seat }: cierre del punto { $point } de la recomendación { $recommendation }
act-recommendation-withdrawn = Se retiró la recomendación { $recommendation } (motivo indicado: { $reason })
act-divergence-recorded = Se registró en { $body } la divergencia { $divergence }: «{ $question }»
act-view-joined = { $seat }: punto de vista { $view } en la divergencia { $divergence }
act-view-joined-none = { $seat }: ya ningún punto de vista en la divergencia { $divergence }
act-report-compiled-draft = Se preparó el proyecto de informe { $report } de { $body }: «{ $title }»
act-report-compiled-revised = Se revisó el informe { $report } de { $body } (versión { $version }): «{ $title }»
act-report-compiled-final = El informe { $report } de { $body } pasó a ser definitivo: «{ $title }»
act-prose-edited = Se modificó el texto de enlace del informe { $report } ({ $place })
act-correction-filed = { $seat }: presentación de la corrección { $correction } al informe { $report } ({ $place })
act-correction-settled-taken = Se aceptó la corrección { $correction } al informe { $report }: { $words }
act-correction-settled-not-taken = No se aceptó la corrección { $correction } al informe { $report }: { $words }
act-report-transmitted = El informe { $report } de { $body } se transmitió al plenario
act-implementation-assigned = Se asignó la tarea { $task } sobre la recomendación { $recommendation }, con plazo el { $due }: { $who }
act-implementation-reported = { $seat }: informe sobre la aplicación de la recomendación { $recommendation }
act-implementation-reported-done = { $seat }: informe sobre la aplicación de la recomendación { $recommendation }: no queda nada por hacer

## Places in a report

passage-introduction = introducción
passage-consensus = parte A, recomendaciones que suscitan consenso
passage-developing = parte B, recomendaciones en elaboración
passage-divergences = parte C, ámbitos de acuerdo y de divergencia
passage-outputs = parte D, productos frente a indicadores
passage-sources = parte E, declaraciones, contribuciones y ponentes
passage-closing = cierre

## Runs of acts

run-mandate-proposed = Mandatos propuestos: { $count }
run-topic-proposed = Temas propuestos: { $count }
run-preferences-filed = Preferencias presentadas: { $count }
run-preferences-withdrawn = Preferencias retiradas: { $count }
run-topics-chosen = Elecciones de temas: { $count }
run-rotation-planned = Distribuciones de temas en el tiempo: { $count }
run-meeting-moved = Sesiones trasladadas: { $count }
run-meeting-cancelled = Sesiones canceladas: { $count }
run-briefer-nominated = Ponentes propuestos: { $count }
run-input-filed = Contribuciones presentadas: { $count }
run-scenario-set = Escenarios planteados: { $count }
run-scenario-answered = Respuestas a escenarios: { $count }
run-scenario-concluded = Escenarios concluidos: { $count }
run-recommendation-put = Recomendaciones presentadas: { $count }
run-support-declared = Declaraciones de apoyo: { $count }
run-paragraph-revised = Párrafos revisados: { $count }
run-point-opened = Puntos abiertos: { $count }
run-alternative-held = Alternativas sostenidas: { $count }
run-point-closed = Puntos cerrados: { $count }
run-recommendation-withdrawn = Recomendaciones retiradas: { $count }
run-divergence-recorded = Divergencias registradas: { $count }
run-view-joined = Puntos de vista en divergencias: { $count }
run-report-compiled = Informes preparados: { $count }
run-prose-edited = Modificaciones de textos de enlace: { $count }
run-correction-filed = Correcciones presentadas: { $count }
run-correction-settled = Correcciones resueltas: { $count }
run-report-transmitted = Informes transmitidos: { $count }
run-implementation-assigned = Tareas asignadas: { $count }
run-implementation-reported = Informes sobre la aplicación: { $count }

## What is asked, after “it is not possible to”

verb-propose-mandate = proponer un mandato
verb-propose-topic = proponer un tema
verb-file-preferences = presentar preferencias entre los temas
verb-choose-topics = elegir los temas de un grupo
verb-plan-rotation = planificar el calendario de los temas
verb-nominate-briefer = proponer un ponente
verb-file-input = presentar una contribución
verb-set-scenario = plantear un escenario
verb-answer-scenario = responder a un escenario
verb-conclude-scenario = registrar lo que se desprende de un escenario
verb-put-recommendation = presentar una recomendación
verb-declare-support = declarar apoyo a una recomendación
verb-revise-paragraph = revisar un párrafo de una recomendación
verb-open-point = abrir un punto sobre una recomendación
verb-hold-alternative = indicar la alternativa que sostiene un miembro
verb-close-point = cerrar un punto sobre una recomendación
verb-withdraw-recommendation = retirar una recomendación
verb-record-divergence = registrar una divergencia
verb-join-view = indicar el punto de vista de un miembro
verb-compile-report = preparar un informe
verb-edit-prose = modificar el texto de enlace de un informe
verb-file-correction = presentar una corrección a un informe
verb-settle-correction = resolver una corrección a un informe
verb-transmit-report = transmitir un informe al plenario
verb-assign-implementation = asignar una tarea
verb-report-implementation = informar sobre la aplicación

## Kinds of things

noun-mandate = mandato
noun-topic = tema
noun-task = tarea
noun-output = producto previsto
noun-briefer = ponente
noun-input = contribución
noun-scenario = escenario
noun-inject = giro de un escenario
noun-recommendation = recomendación
noun-paragraph = párrafo
noun-point = punto abierto
noun-alternative = alternativa
noun-divergence = divergencia
noun-view = punto de vista
noun-report = informe
noun-correction = corrección

## Refusals

refusal-NotThisBody = { $body } es un órgano de otro tipo. Esto corresponde a un órgano de este tipo: { $kind }. Indique uno.
refusal-OfAnotherBody = Esto corresponde a otro órgano, { $body }: { $noun } { $key }. Actúe allí.
refusal-OtherReadingInForce = La regla { $provision } se interpreta así: { $reading }. Según esa interpretación se procede de otro modo. Consulte la regla.
refusal-EndNeeded = Según la regla { $provision }, un mandato termina por sí mismo. Indique su último día.
refusal-EndsDuringSession = Regla { $provision }: desde el { $until } el grupo se reuniría en el período de sesiones { $session } sin mandato. Elija un término anterior o posterior al período de sesiones.
refusal-NoMandateInForce = Regla { $provision }: { $body } no tiene mandato el { $date }. Haga que se decida uno, o una prórroga del último.
refusal-NotToBeReplaced = El mandato { $mandate } nunca se decidió, es de otro grupo o ya fue sustituido. Indique el que está en vigor.
refusal-NotShown = Nada muestra que este miembro sostenga esto: { $member }. Cite dónde lo dice u omítalo.
refusal-OwnWordStands = Esta delegación se ha pronunciado por sí misma: { $member }. Solo ella puede cambiarlo.
refusal-NobodyPrefers = Regla { $provision }: ningún miembro ha incluido el tema { $topic } entre sus preferencias. Pida primero preferencias u omita el tema.
refusal-AllMembersNeeded = Regla { $provision }: todos los miembros participan en esta elección, sin votación. Sométala de nuevo y ábrala a todos.
refusal-MatterOfSomethingElse = El asunto { $matter } no trata de estos temas. Indique aquel sobre el que se consultó a los miembros.
refusal-TopicNotChosen = El tema { $topic } no fue elegido para { $body }. Omítalo o haga que se elija primero.
refusal-SlotsOverlap = El período que comienza el { $from } empieza antes de que termine el anterior. Ponga los períodos en orden.
refusal-BrieferNotAgreed = Regla { $provision }: el ponente { $briefer } no ha sido aceptado. Someta primero la propuesta a decisión.
refusal-AnswersNotAttributed = Las respuestas al escenario { $scenario } no se atribuyen. Entregue la suya a los cofacilitadores, que la registran sin nombre.
refusal-AnswersAttributed = Las respuestas al escenario { $scenario } se atribuyen. Cada delegación da la suya.
refusal-MeetingNotAttributed = Lo que se dice en la sesión { $meeting } del período de sesiones «{ $session }» no se atribuye. Entregue su respuesta al escenario { $scenario } a los cofacilitadores, que la registran sin nombre.
refusal-InformalOnly = La atribución de lo que se dice solo se indica en una sesión oficiosa. Indique que la sesión es oficiosa u omita este dato.
refusal-MeetingInformal = { $provision }: el grupo decide en una parte oficial, y la sesión { $meeting } del período de sesiones «{ $session }» es oficiosa. Pregunte en una sesión oficial.
refusal-MeetingOver = La sesión { $meeting } del período de sesiones «{ $session }» ya terminó o se canceló. Fije otra.
refusal-ScenarioOver = Ya se registró lo que se desprende del escenario { $scenario }. Plantee uno nuevo.
refusal-EditedMeanwhile = Otra persona escribió allí entretanto ({ $place }; usted leyó la revisión { $base }, está en la revisión { $now }). Ahora dice: «{ $theirs }» Lo suyo era: «{ $yours }» Reúna ambos textos y guarde de nuevo.
refusal-place-paragraph = párrafo { $paragraph }
refusal-NothingChanges = Ya es así. No hay nada que hacer.
refusal-ConsensusReached = El grupo acordó la recomendación { $recommendation } mediante la decisión { $decision }. Su texto se mantiene, salvo que el plenario la devuelva.
refusal-RecommendationOver = La recomendación { $recommendation } fue retirada. Presente una nueva.
refusal-RevisionSuperseded = La recomendación { $recommendation } está aquí en la revisión { $now }, no { $revision }. Léala y actúe sobre esa.
refusal-PointsStandOpen = Quedan puntos abiertos sobre la recomendación { $recommendation } ({ $points }). Trabájelos con quienes los abrieron.
refusal-PointOver = El punto { $point } de la recomendación { $recommendation } está cerrado. Abra uno nuevo.
refusal-OthersHold = Otros sostienen una alternativa en el punto { $point } de la recomendación { $recommendation }: { $members }. Consúltelos primero.
refusal-OthersPropose = Otros también proponen la recomendación { $recommendation }: { $members }. Ponga fin más bien a su propio apoyo.
refusal-TwoViewsNeeded = Una divergencia tiene al menos dos puntos de vista. Indique ambos.
refusal-CorrectionsDayNeeded = Indique el último día en que las delegaciones presentan correcciones, no anterior a hoy.
refusal-ReportUnderWay = El informe { $report } del grupo aún no es definitivo. Revise ese.
refusal-ReportFinal = El informe { $report } es definitivo y no cambia. Prepare otro.
refusal-ReportNotFinal = El informe { $report } no es definitivo. Solo un informe definitivo va al plenario.
refusal-CorrectionsOpen = Las delegaciones pueden presentar correcciones al informe { $report } hasta el { $until }. Espere a que termine ese día.
refusal-CorrectionsOver = Las correcciones al informe { $report } podían presentarse hasta el { $until }. Diríjase a los cofacilitadores, que pueden revisarlo y fijar otro día.
refusal-CorrectionsUnsettled = Hay correcciones al informe { $report } sin resolver ({ $corrections }). Resuelva primero cada una.
refusal-CorrectionOver = La corrección { $correction } al informe { $report } ya se resolvió. No hay nada que hacer.
refusal-ReportOutOfDate = Lo que diría el informe { $report } no es lo que se mostró a las delegaciones. Revíselo para que lo vean y hágalo definitivo después.
refusal-AlreadyTransmitted = El informe { $report } ya se transmitió al plenario. No hay nada que hacer.
refusal-NotTransmitted = El informe { $report } no se ha transmitido al plenario. Transmítalo primero.
refusal-ReportSuperseded = Regla { $provision }: el informe { $by } ha sustituido al informe { $report }. Actúe sobre ese.
refusal-NoConsensusInGroup = Regla { $provision }: en el informe { $report }, la recomendación { $recommendation } está en elaboración. Se puede tomar nota de ella, devolverla, aplazarla o no aprobarla.
refusal-WordsNeeded = Se necesitan palabras: { $disposition }. Indique la enmienda o las preguntas.
refusal-DecidedBefore = La decisión { $decision } ya lo resolvió. Una decisión posterior puede anularla.
refusal-NotAdopted = El plenario no ha aprobado la recomendación { $recommendation }. Aún no hay nada que aplicar.

## What the plenary makes of a recommendation

disposition-adopted = aprobada
disposition-adopted-with-amendment = aprobada con enmienda
disposition-taken-note-of = se toma nota
disposition-returned = devuelta con preguntas
disposition-deferred = aplazada
disposition-not-adopted = no aprobada

## Not found

missing-mandate = No hay ningún mandato { $key }
missing-topic = No hay ningún tema { $key }
missing-task = No hay ninguna tarea { $key }
missing-output = No hay ningún producto previsto { $key }
missing-briefer = No hay ningún ponente { $key }
missing-input = No hay ninguna contribución { $key }
missing-scenario = No hay ningún escenario { $key }
missing-inject = No hay ningún giro { $key }
missing-recommendation = No hay ninguna recomendación { $key }
missing-paragraph = No hay ningún párrafo { $key }
missing-point = No hay ningún punto { $key }
missing-alternative = No hay ninguna alternativa { $key }
missing-divergence = No hay ninguna divergencia { $key }
missing-view = No hay ningún punto de vista { $key }
missing-report = No hay ningún informe { $key }
missing-correction = No hay ninguna corrección { $key }
