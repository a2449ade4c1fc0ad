# Appointments at the desk: calls, nominations, slates, consultations, views.

desk-nav-appointments = Nombramientos
appointing-title = Nombramientos
appointing-lede = Listas, cargos y candidaturas. Lo que su puesto puede hacer figura aquí y en la página de cada lista.
appointing-can-nothing = Su puesto no puede hacer nada ahora respecto de esta lista.
appointing-part-erasures = Candidatos que piden que se borren sus datos personales
appointing-part-asked = Personas consultadas por su delegación, no registradas
appointing-part-slates = Listas
appointing-part-posts = Cargos
appointing-part-candidates = Candidaturas registradas
appointing-public-page = La página pública de esta lista, con todas las constataciones
appointing-put-to-members = Someter esta lista a la aprobación de los miembros

## What can be done

appointing-call = Convocar candidaturas
appointing-call-lede = Las delegaciones pueden presentar candidaturas hasta la hora que indique. Una convocatoria posterior para el mismo cargo sustituye a esta.
appointing-put = Someter una lista
appointing-put-lede = Indique una candidatura para cada plaza vacante de los cargos que deban proveerse. Todas las constataciones se calculan y se publican con la lista, según cada clasificación. Una lista sometida no se modifica: la sustituye otra.
appointing-replace = Someter otra lista en su lugar
appointing-replace-lede = Así puede atenderse una objeción con otro nombre. Ambas listas permanecen en el registro; las consultas y los pareceres se refieren a cada una por separado.
appointing-consult = Registrar una consulta sobre la lista
appointing-consult-lede = Ser consultado no equivale a estar de acuerdo. La parte confidencial se sella; el resto se publica. Si todos podían asistir, no hace falta nombrar a nadie.
appointing-view = Presentar un parecer
appointing-view-lede = Esto no es un voto. Nadie cuenta los pareceres y no deciden nada; indican a la Presidencia y a todos dónde encuentra dificultades una lista. Un parecer posterior de su delegación sustituye a este, y ambos permanecen en el registro.
appointing-appoint = Nombrar a las personas de la lista
appointing-appoint-lede = Acceden al cargo según la regla tal como se lee ahora, o del modo convenido para este solo caso. El nombramiento indica su fundamento.
appointing-interim = Designar a una persona interina
appointing-interim-lede = Una persona ya en ejercicio suple una plaza vacante. Nadie accede al cargo por ello, y ninguna lectura de la regla se ve afectada.
appointing-end = Registrar el fin de un mandato
appointing-end-lede = La plaza queda vacante a partir de ese día: alguien puede actuar como interino, y una lista puede cubrirla por el resto del mandato. El mandato sigue constando.
appointing-withdraw = Retirar la candidatura
appointing-withdraw-lede = La persona deja de ser candidata. Lo registrado permanece; una lista con esta candidatura ya no puede llevar a un nombramiento.
appointing-nominate = Proponer a alguien que presente su candidatura
appointing-nominate-lede = Se consulta a la persona por correo o mediante un enlace; da su consentimiento o declina, y dice qué se declara de ella. Antes de eso, y antes de que su delegación lo registre, nada es público ni consta en el registro.
appointing-nominate-submit = Consultar a la persona
appointing-none-called = No hay ningún cargo abierto a candidaturas.
appointing-stage-asked = sin respuesta aún
appointing-stage-consented = ha dado su consentimiento
appointing-stated = Lo que la persona declara
appointing-not-answered = La persona aún no ha respondido. Nada puede registrarse antes.
appointing-enter = Registrar la candidatura
appointing-enter-lede = Se registra esto y nada más: en el registro queda sellado, de modo que pueda borrarse después, y se muestra a quienes indicó la persona candidata.
appointing-counted = ¿De qué Estado se cuenta como nacional?
appointing-take-back = Retirar la propuesta
appointing-take-back-lede = El enlace deja de funcionar y no se conserva nada del nombre, la dirección ni la respuesta.
appointing-erase = Borrar datos personales de una candidatura
appointing-erase-lede = Cada valor se borra por separado, por dos funcionarios juntos. El registro sigue siendo verificable: solo contiene un sello de cada valor.
appointing-erase-name = El nombre
appointing-erase-stated = Lo declarado para los criterios
appointing-erase-statement = Las demás declaraciones
appointing-erase-way = Proceder a borrarlo
appointing-erase-over = ya no se muestra
appointing-erase-reason = { $candidate }: borrado a petición de la propia persona.

## Fields

appointing-posts = Cargos
appointing-until = Hasta cuándo, en la hora civil del foro
appointing-place = { $post }, plaza { $number }
appointing-from = Primer día
appointing-interim-until = Último día
appointing-term = Duración
appointing-view-field = El parecer de su delegación
appointing-reasons = Motivos
appointing-reasons-hint = Se refieren a personas: se sellan en el registro y se muestran con el parecer; después pueden retenerse en virtud de una regla.
appointing-with = Miembros consultados
appointing-with-hint = Códigos de tres letras, por ejemplo BHS COL. Se deja vacío solo si todos podían asistir.
appointing-officer = Quién suple
appointing-holder = Cuyo mandato terminó
appointing-left-from = Primer día fuera del cargo
appointing-why = Por qué
appointing-why-hint = Si no se sabe, no elija nada.
appointing-held-by = Quién celebró la consulta
appointing-held-by-hint = Si no se elige, quien la registra.
appointing-questions-in = Preguntas a las candidaturas en este idioma: { $language }
appointing-questions-hint = Una pregunta por línea, { $questions } como máximo, de { $characters } caracteres como máximo cada una. Se puede dejar cualquiera sin respuesta. El primer idioma que se rellena es el original; los demás tienen tantas líneas como él, o ninguna.
appointing-questions-uneven = Escriba tantas preguntas como en el primer idioma, en el mismo orden, o ninguna.
appointing-candidate-page = Lo que declara la persona candidata
appointing-candidate-public = La página pública de esta candidatura

## The candidate’s own page

candidacy-title = ¿Presenta usted su candidatura?
candidacy-code = Código del mensaje
candidacy-code-hint = El código figura en el mensaje por el que se le consultó.
candidacy-code-lede = Una delegación le ha consultado. Con este código usted da su consentimiento o declina, y dice qué se declara de usted.
candidacy-lede = { $party } desea presentar su candidatura. Nada de esto es público ni consta en el registro. Puede declinar libremente.
candidacy-lede-consented = Ha dado su consentimiento. { $party } puede ahora registrar su candidatura. Hasta entonces puede cambiar lo que declara o declinar.
candidacy-lede-entered = Usted es candidato o candidata: { $candidate }. Para dejar de serlo, diríjase a su delegación o a la secretaría.
candidacy-by = Quién le consulta
candidacy-posts = Para qué cargos
candidacy-consented = Consentimiento dado
candidacy-erasure-asked = Solicitó que se borraran
candidacy-state-heading = Lo que declara
candidacy-state-note = El nombre, el género, los conocimientos y las nacionalidades se publican con su candidatura cuando la delegación la haya registrado: cualquiera puede comprobar una lista con ellos. Para lo demás, usted dice quién puede leerlo. Todo puede borrarse después a petición suya. Lo que omita cuenta como no declarado, y nadie lo adivina.
candidacy-name = Nombre
candidacy-gender = Género
candidacy-expertise = Conocimientos
candidacy-expertise-in = Conocimientos en: { $area }
candidacy-expertise-hint = Qué lo acredita, en una línea: cargo ejercido, delegación encabezada, publicación. Si se deja vacío, no se declara.
candidacy-languages = Idiomas de trabajo
candidacy-languages-hint = Separados por comas.
candidacy-availability = Disponibilidad
candidacy-answer-hint = La pregunta y su respuesta aparecen juntas; { $characters } caracteres como máximo.
candidacy-audience = Quién puede leer sus idiomas, su disponibilidad y sus respuestas
candidacy-audience-hint = Elija lo que elija, puede borrarse después.
audience-public = Todo el mundo
audience-delegations = Las delegaciones de los miembros, los titulares de cargos y la secretaría
audience-consulting = Solo quienes consultan sobre una lista: la mesa del órgano que decide, su delegación, la secretaría
candidacy-nationalities = Todas sus nacionalidades
candidacy-nationalities-hint = Códigos de tres letras, por ejemplo COL ESP. Si son varias, la delegación indica de qué Estado se le cuenta como nacional.
candidacy-consent-legend = Consentimiento
candidacy-consent-yes = Consiento en presentarme como candidato o candidata, y en que lo que declaro aquí se muestre a quienes he indicado.
candidacy-consent-needed = Sin su consentimiento no se guarda nada. Dé su consentimiento o decline más abajo.
candidacy-consent = Dar el consentimiento y enviarlo a la delegación
candidacy-change = Cambiar lo que declaro
candidacy-decline = Declinar
candidacy-decline-heading = No desea presentarse
candidacy-decline-note = No se conservará nada de su nombre, su dirección ni su respuesta.
candidacy-erase = Pedir que se borren mis datos personales
candidacy-erase-heading = Sus datos personales
candidacy-erase-note = La secretaría borra su nombre y lo que declaró. Que fue propuesto, por quién y para qué, permanece en el registro.
candidacy-over-title = Este enlace no puede usarse
candidacy-over = Es desconocido, ha caducado, ya se respondió o se retiró. Consulte a la delegación que le escribió.
candidacy-declined-title = Usted no se presenta
candidacy-declined = No se conserva nada de su nombre, su dirección ni su respuesta. Se informa a la delegación de que ha respondido.
handed-candidacy = Entréguelo a la persona
handed-candidacy-note = Se muestra una sola vez. El enlace y el código son solo para esa persona: quien los tenga responde en su lugar.

## What waits, what was done

waiting-candidate = { $name }: ha dado su consentimiento; la candidatura puede registrarse.
waiting-erasure = { $candidate }: pide que se borren datos personales.
waiting-slate = { $slate }: aún no se ha nombrado a nadie.
log-candidate-asked = Se propuso a alguien presentar su candidatura
log-candidate-consented = Una persona dio su consentimiento para presentarse
log-candidate-declined = Una persona declinó
log-candidate-erasure-asked = Una persona candidata pidió que se borraran sus datos
log-nomination-taken-back = Se retiró una propuesta de candidatura
log-candidacy-refused = Se probó un enlace de candidatura desconocido o antiguo
desk-said-candidate-asked = Se ha consultado a la persona por correo electrónico.
desk-said-nomination-taken-back = Se ha retirado. No se conserva nada.
desk-said-consented = Gracias. La delegación puede ahora registrar su candidatura.
desk-said-erasure-asked = Se ha informado a la secretaría.
deciding-subject-slate = Una lista
deciding-subject-arrangement = Un modo de proveer cargos para este solo caso, sin perjuicio
