# Matters put for decision: acts, verbs, refusals, stages, pages.

## Instants

matter-when = { $date }, { $time } ({ $zone })

## Acts as sentences

act-terms-set-in-meeting = Se fijaron las condiciones de las decisiones en sesión
act-terms-set-silence = Se fijaron las condiciones del procedimiento de acuerdo tácito
act-terms-set-after-consultations = Se fijaron las condiciones de las decisiones tras consultas
act-matter-put = El asunto { $matter } se sometió a decisión: «{ $title }»
act-matter-opened = Se abrió el asunto { $matter }: «{ $title }»
act-matter-opened-until = Se abrió el procedimiento de acuerdo tácito sobre el asunto { $matter } hasta el { $when }: «{ $title }»
act-consensus-tested = La Presidencia preguntó si había objeciones al asunto { $matter }
act-concern-raised = { $seat }: preocupación respecto del asunto { $matter }
act-hold-asked = { $seat }: solicitud de mantener en suspenso el asunto { $matter } hasta el { $when }
act-objection-raised = { $seat }: objeción { $number } al asunto { $matter }
act-objection-raised-late = { $seat }: objeción { $number } al asunto { $matter }, recibida después del plazo y no contada
act-objection-raised-ends = { $seat }: silencio roto sobre el asunto { $matter } (objeción { $number }); el asunto no se aprueba
act-objection-raised-pauses = { $seat }: silencio roto sobre el asunto { $matter } (objeción { $number }); el procedimiento queda en pausa
act-objection-raised-reopens = { $seat }: silencio roto sobre el asunto { $matter } (objeción { $number }); se reabren las consultas
act-objection-withdrawn = { $seat }: objeción { $number } al asunto { $matter } retirada
act-words-attached-reservation = { $seat }: reserva sobre el asunto { $matter }
act-words-attached-dissociation = { $seat }: disociación de partes del asunto { $matter }
act-words-attached-understanding = { $seat }: entendimiento con el que se suma en el asunto { $matter }
act-words-attached-explanation-before = { $seat }: explicación antes de la decisión sobre el asunto { $matter }
act-words-attached-explanation-after = { $seat }: explicación después de la decisión sobre el asunto { $matter }
act-consultation-held = La consulta { $number } sobre el asunto { $matter } se celebró el { $date } con: { $members }
act-consultation-confirmed = { $seat }: resumen de la consulta { $number } sobre el asunto { $matter } confirmado
act-text-changed = Se modificó el texto del asunto { $matter }
act-text-changed-until = Se modificó el texto del asunto { $matter }; el plazo vence ahora el { $when }
act-deadline-extended = El plazo del asunto { $matter } se prorrogó hasta el { $when } (motivo: { $reason })
act-silence-resumed = El procedimiento de acuerdo tácito sobre el asunto { $matter } se reanuda hasta el { $when }
act-decision-taken-in-meeting = La decisión { $decision } se tomó en sesión, sin objeciones: «{ $title }»
act-decision-taken-silence = La decisión { $decision } se tomó sin que se rompiera el silencio: «{ $title }»
act-decision-taken-after-consultations = La decisión { $decision } se tomó tras consultas, sin objeciones: «{ $title }»
act-decision-taken-vote = La decisión { $decision } se tomó por votación: «{ $title }»
act-matter-closed-not-adopted = El asunto { $matter } no se aprobó: «{ $title }» (motivo: { $reason })
act-matter-closed-withdrawn = El asunto { $matter } se retiró: «{ $title }» (motivo: { $reason })
act-matter-closed-deferred = El asunto { $matter } se aplazó: «{ $title }» (motivo: { $reason })
act-matter-closed-taken-note-of = Se tomó nota del asunto { $matter }: «{ $title }» (motivo: { $reason })
act-decision-cancelled = La decisión { $decision } quedó anulada por la decisión { $by } (motivo: { $reason })
act-vote-taken-carried = El asunto { $matter } se votó nominalmente y prosperó: { $yes } a favor, { $no } en contra, { $abstain } abstenciones
act-vote-taken-failed = El asunto { $matter } se votó nominalmente y no prosperó: { $yes } a favor, { $no } en contra, { $abstain } abstenciones

## Runs of acts

run-terms-set = Condiciones de decisión fijadas: { $count }
run-matter-put = Asuntos sometidos a decisión: { $count }
run-matter-opened = Asuntos abiertos: { $count }
run-consensus-tested = Consultas sobre objeciones: { $count }
run-concern-raised = Preocupaciones expresadas: { $count }
run-hold-asked = Solicitudes de mantener en suspenso: { $count }
run-objection-raised = Objeciones: { $count }
run-objection-withdrawn = Objeciones retiradas: { $count }
run-words-attached = Reservas, disociaciones, entendimientos y explicaciones: { $count }
run-consultation-held = Consultas celebradas: { $count }
run-consultation-confirmed = Resúmenes de consultas confirmados: { $count }
run-text-changed = Textos modificados: { $count }
run-deadline-extended = Plazos prorrogados: { $count }
run-silence-resumed = Procedimientos de acuerdo tácito reanudados: { $count }
run-decision-taken = Decisiones tomadas: { $count }
run-matter-closed = Asuntos cerrados sin decisión: { $count }
run-decision-cancelled = Decisiones anuladas: { $count }
run-vote-taken = Votaciones nominales: { $count }

## What is asked, after “it is not possible to”

verb-put-matter = someter un asunto a decisión
verb-open-matter = abrir un asunto
verb-test-consensus = preguntar si hay objeciones
verb-gavel = declarar que así queda decidido
verb-decide-by-silence = consignar que no se rompió el silencio
verb-extend-deadline = prorrogar un plazo
verb-resume-silence = reanudar un procedimiento de acuerdo tácito
verb-change-text = modificar el texto de un asunto
verb-record-consultation = consignar una consulta
verb-close-matter = cerrar un asunto sin decisión
verb-cancel-decision = anular una decisión
verb-take-vote = consignar una votación
verb-raise-concern = expresar una preocupación
verb-ask-hold = solicitar que se mantenga en suspenso un asunto
verb-object = presentar una objeción
verb-withdraw-objection = retirar una objeción
verb-attach-words = adjuntar una reserva, una disociación, un entendimiento o una explicación
verb-confirm-consultation = confirmar el resumen de una consulta

## Kinds of things

noun-matter = asunto
noun-terms = condiciones de decisión
noun-objection = objeción
noun-consultation = consulta
noun-decision = decisión
noun-hold = solicitud de mantener en suspenso
noun-language-version = versión lingüística
noun-vote = votación

## Refusals

refusal-WrongStage = El asunto { $matter }, sometido en virtud de la regla { $provision }, no está en la fase debida ({ $stage }). Vea en qué fase está.
refusal-SilenceWithoutHours = El procedimiento de acuerdo tácito según la regla { $provision } necesita un mínimo de horas. Indíquelo.
refusal-DeadlineNeeded = El procedimiento de acuerdo tácito según la regla { $provision } necesita un plazo. Indíquelo.
refusal-NoDeadlineInThisMode = Solo un procedimiento de acuerdo tácito en curso tiene plazo, y este asunto según la regla { $provision } no lo es. Quite el plazo.
refusal-LanguagesMissing = La regla { $provision } exige el texto también en estos idiomas: { $missing }. El plazo empieza cuando esté publicado.
refusal-DeadlineTooNear = La regla { $provision } exige al menos { $hours } horas. Elija { $earliest } o más tarde.
refusal-DeadlineNotPassed = El silencio dura hasta el { $deadline }. Nada se deriva de él antes.
refusal-DeadlinePassed = El plazo venció el { $deadline }. Ya es tarde para esto.
refusal-SilenceOver = El silencio sobre el asunto { $matter } terminó sin romperse el { $ended }. Solo se anotará lo que de él se deriva.
refusal-PresentNeeded = Según la regla { $provision } participan los miembros presentes. Cuéntelos y nómbrelos.
refusal-ExtensionOutOfBounds = La regla { $provision } permite prorrogar como máximo { $hours } horas cada vez. Elija un momento posterior al plazo, hasta el { $latest }.
refusal-HoldOutOfBounds = La regla { $provision } permite mantener en suspenso como máximo { $hours } horas. Elija un momento futuro, hasta el { $latest }, o presente una objeción.
refusal-NotEntitled = { $member }: no figura entre los miembros con derecho a participar en el asunto { $matter } según la regla { $provision }, conforme a la lista de apertura. Consulte la lista.
refusal-TextSuperseded = El texto del asunto { $matter }, sometido según la regla { $provision }, es ahora otro. Léalo y actúe sobre ese.
refusal-TextUnchanged = El texto del asunto { $matter }, sometido según la regla { $provision }, ya es este. No hay nada que cambiar.
refusal-ReasonsNeeded = La regla { $provision } exige motivos a quien presenta una objeción. Indíquelos.
refusal-ObjectionOnRecord = La objeción { $objection } de esta delegación según la regla { $provision } ya consta. Retírela primero o déjela.
refusal-AlreadyWithdrawn = La objeción { $objection } según la regla { $provision } ya fue retirada. No hay nada que hacer.
refusal-HeadHasTheLastWord = La jefatura de la delegación ya actuó sobre la objeción { $objection } según la regla { $provision }. Solo ella puede cambiarlo.
refusal-ObjectionStands = Según la regla { $provision } nada se decide mientras haya objeciones ({ $objections }). Consulte a quienes las presentaron.
refusal-HoldStands = { $member }: pidió mantenerlo en suspenso hasta el { $until }. Espere hasta entonces.
refusal-ParagraphsNeeded = Una disociación nombra párrafos. Nómbrelos; quien no pueda aceptar el conjunto presenta una objeción.
refusal-NobodyConsulted = La regla { $provision } exige consultas y no consta ninguna. Anote una primero.
refusal-PauseNotOver = La pausa dura hasta el { $until }. Espere.
refusal-NotAsked = La Presidencia no ha preguntado si hay objeciones al asunto { $matter }, o no desde el cambio. Pregunte y espere la pausa.
refusal-SwitchedOff = La regla { $provision } lo excluye en este foro. Busque el consenso.

## How far a matter has come

matter-stage-put = sometido, aún no abierto
matter-stage-open = abierto
matter-stage-paused = silencio roto, en pausa
matter-stage-consulting = silencio roto, en consultas
matter-stage-decided = decidido
matter-stage-not-adopted = no aprobado
matter-stage-withdrawn = retirado
matter-stage-deferred = aplazado
matter-stage-taken-note-of = se tomó nota

## Not found

missing-matter = No hay ningún asunto { $key }
missing-decision = No hay ninguna decisión { $key }
missing-objection = No hay ninguna objeción { $key }
missing-consultation = No hay ninguna consulta { $key }
missing-terms = No hay condiciones de decisión { $key }
missing-hold = No hay ninguna solicitud de mantener en suspenso { $key }
missing-language-version = No hay ninguna versión lingüística { $key }
missing-vote = No hay ninguna votación { $key }

## Pages of matters and decisions

nav-matters = Decisiones
all-matters = Todos los asuntos
matters-title = Asuntos sometidos a decisión
matters-heading = Lo que el foro tiene ante sí
matters-lede = Cada asunto con su fase, la forma en que se decide y su plazo. El foro decide por consenso: pregunta quién objeta, y el silencio no es apoyo de nadie.
matters-open-heading = En curso
matters-none-open = No hay nada sometido a decisión.
matters-over-heading = Decidido o cerrado
matters-none-over = Aún no se ha decidido ni cerrado nada.
matter-number = Asunto { $number }
matter-put-by = Presentado por: { $seat }, { $when }
matter-part-subject = De qué se trata
matter-subject-disposition = Curso que le da el plenario
matter-part-rule = La regla
matter-part-text = Texto
matter-part-people = Quién participa
matter-part-objections = Objeciones
matter-part-attached = Reservas, disociaciones, entendimientos, explicaciones
matter-part-concerns = Preocupaciones
matter-part-holds = Solicitudes de mantener en suspenso
matter-part-consultations = Consultas
matter-part-vote = Votación nominal
matter-part-outcome = Lo que se decidió
matter-none = No consta ninguna.
matter-whole = el conjunto
matter-opened-at = Abierto
matter-entitled = Con derecho a participar, según la lista fijada en la apertura: { $count }. Las listas siguientes los nombran a todos
matter-present = Contados como presentes ({ $count }): { $names }
matter-spoken = Se han pronunciado ({ $count }): { $names }
matter-silent = No se han pronunciado, lo que no es apoyo ({ $count }): { $names }
matter-show-names = Ver los nombres
objection-standing = Vigente
objection-withdrawn = Retirada
objection-late = Recibida después del plazo, no contada
objection-reasons-withheld = Los motivos no se divulgan.
consultation-not-confirmed = El resumen no ha sido confirmado por los consultados.
consultation-confirmed = Resumen confirmado por
terms-hours-min = Horas de silencio, como mínimo: { $count }
terms-extension = Horas de prórroga, como máximo: { $count }
terms-hold = Horas en suspenso, como máximo: { $count }
terms-pause = Segundos entre la pregunta y la decisión: { $count }
terms-breakers-members = Participan todos los miembros.
terms-breakers-members-present = Participan los miembros presentes.
decisions-heading = Decisiones
decisions-lede = Todas las decisiones del foro, las más recientes primero, con la regla aplicada.
decisions-none = El foro aún no ha tomado ninguna decisión.
decisions-feed = Decisiones como canal (Atom)
decisions-feed-title = { $forum }: decisiones
decision-number = Decisión { $number }
decision-how-in-meeting = En sesión, sin objeciones
decision-how-silence = Por silencio que no se rompió
decision-how-after-consultations = Tras consultas, sin objeciones
decision-how-vote = Por votación
decision-cancelled-by = Anulada por la decisión { $decision }
decision-entitled = Miembros con derecho a participar: { $count }
decision-dissociated = Disociados de partes de ella
decision-confirmed-by = Declarada por la Presidencia y confirmada por { $person }
decision-by-clerk = Anotada por el responsable del registro al terminar el silencio sin romperse
decision-no-stance = No anota la posición de ningún miembro.

## Columns of the tables of matters and decisions

table-matters = Los asuntos sometidos a decisión, uno por línea
table-decisions = Las decisiones del foro, una por línea
column-matter = Número del asunto
column-subject = Sobre qué se decide, en forma de clave: text, document, agenda, wording, reading, understanding y otros
column-mode = in-meeting (en sesión), silence (procedimiento de acuerdo tácito) o after-consultations (tras consultas)
column-put_by = Puesto que lo sometió
column-put_at = Cuándo se sometió
column-stage = En qué etapa está: put, open, paused, consulting, decided, not-adopted, withdrawn, deferred o taken-note-of
column-text = SHA-256 del texto, en hexadecimal; vacío si no lo hay
column-opened_at = Cuándo se abrió; en ese momento quedó fijada la lista de los habilitados
column-silence_ends = Cuándo termina el silencio: el plazo, o el fin de la última solicitud de mantener en suspenso
column-entitled = Cuántos miembros tenían derecho a participar
column-spoken = Los miembros que han dicho algo, por código; no decir nada no es apoyar
column-objecting = Los miembros cuya objeción se mantiene, por código
column-dissociated = Los miembros que se desvincularon de una parte, por código
column-decision = Número de la decisión: año y orden
column-how = Cómo se tomó: in-meeting, silence, after-consultations o vote
column-confirmed_by = Seudónimo de la segunda persona que la confirmó; vacío para lo que trajo el silencio
column-cancelled_by = Decisión posterior que la anuló; sigue constando
column-cancelled_because = Por qué se anuló

## Letters, changed words, readings in dispute

matter-part-readings = Interpretaciones de la regla en disputa
matter-part-silence = Qué significa el silencio
matter-part-effect = Efecto
matter-reading-open = Los miembros interpretan de distinta manera la regla { $provision }. No se decide nada que solo permita una de estas interpretaciones mientras el foro no determine cómo se interpreta.
matter-to-letter = Carta con la que se abrió
matter-to-outcome = Carta de resultado
matter-closed-reason = Motivo indicado
matter-asked-in = La Presidencia preguntó por última vez si había objeciones en
matter-asked-meeting = { $session }, sesión { $number }
objection-in-confidence = Se dieron razones con carácter confidencial; aquí no se muestran a nadie.
text-changed-words = Las palabras que cambiaron
text-left-out = suprimido:
text-put-in = añadido:
decision-applied = Regla tal como se aplicó
letter-silence-title = Procedimiento de acuerdo tácito sobre el asunto { $number }
letter-opened-title = Apertura del asunto { $number }
letter-decision-title = Carta sobre la decisión { $number }
letter-outcome-title = Carta sobre el resultado del asunto { $number }
letter-from = De
letter-to = A
letter-to-entitled = Los miembros con derecho a participar ({ $count })
letter-to-all = Los miembros del foro
letter-date = Fecha
letter-reference = Referencia
letter-how = Cómo se decidió
letter-declared = Declarada
letter-outcome = Resultado
letter-cancelled = Anulada después
letter-cancelled-by = { $decision } (motivo indicado: { $reason })
letter-silence-opening = Lo siguiente se somete a los miembros mediante un procedimiento de acuerdo tácito.
letter-opened-opening = Lo siguiente se somete a la decisión de los miembros.
letter-outcome-opening = Se comunica a los miembros el siguiente resultado.
letter-silence-means = Si nadie rompe el silencio antes de que termine, así queda decidido. Quien nada dice no consta como si hubiera estado de acuerdo.
letter-silence-object = Una delegación rompe el silencio con una objeción firmada en su despacho. Lo que cuenta es cuándo la recibe el servidor.
letter-silence-hold = Quien necesite tiempo puede solicitar en su lugar que se mantenga en suspenso, dentro de los límites de la regla.
letter-record = Extraída del registro del foro, que da fe de ella:
effect-none = No se decidió nada. Sigue vigente lo que regía antes.
effect-text = El texto indicado queda tal como se decidió.
effect-subject = Lo siguiente queda tal como se decidió:
effect-document = El documento { $document } queda tal como se decidió.
effect-agenda = El programa queda aprobado: { $session }
effect-reading = A partir del { $date }, la regla { $provision } se interpreta así:
effect-understanding = Solo para este caso, y sin perjuicio de cómo interprete cada cual la regla { $provision }, rige lo siguiente:

## Votes

votes-off = El foro no vota: el despacho no tiene formulario de votación, y una votación pedida por otra vía se rechaza en virtud de esta regla.
votes-on = Cuando no hay consenso, la votación nominal es el último recurso. La Presidencia la registra por la interfaz de programación; el despacho no tiene formulario para ello.
