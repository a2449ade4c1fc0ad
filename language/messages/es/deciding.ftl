# The desk of matters put for decision: which there are, where each stands, what can be done.

desk-nav-matters = Asuntos
deciding-title = Asuntos sometidos a decisión
deciding-lede = Cada asunto con su fase y su plazo. Lo que su puesto puede hacer figura en la página del asunto.
deciding-none = No se ha sometido ningún asunto.
deciding-matter = Asunto
deciding-matter-title = Asunto { $number }: { $title }
deciding-can = Qué se puede hacer
deciding-can-nothing = Su puesto no participa en la decisión.
waiting-matter = { $matter }: aún no se ha decidido nada.
waiting-silence = Procedimiento de acuerdo tácito: { $matter }. Si nadie rompe el silencio, quedará entonces decidido. Su delegación no ha dicho nada.
waiting-silence-spoken = Procedimiento de acuerdo tácito: { $matter }. Si nadie rompe el silencio, quedará entonces decidido. Su delegación se ha pronunciado sin romper el silencio.
waiting-silence-runs = { $count ->
    [0] Procedimiento de acuerdo tácito: { $matter }. Ningún miembro se ha pronunciado.
    [one] Procedimiento de acuerdo tácito: { $matter }. { $count } miembro se ha pronunciado; nadie ha roto el silencio.
   *[other] Procedimiento de acuerdo tácito: { $matter }. { $count } miembros se han pronunciado; nadie ha roto el silencio.
}
waiting-ripe = { $matter }: puede declararse decidido.

## Where a matter stands

deciding-stage = Fase
deciding-mode = Modo de decisión
deciding-mode-in-meeting = En la sesión, sin objeciones
deciding-mode-silence = Por procedimiento de acuerdo tácito
deciding-mode-after-consultations = Tras consultas, sin objeciones
deciding-rule = Regla
deciding-text = Texto
deciding-text-version = Versión { $number }, SHA-256 { $hash }
deciding-deadline = Fin del plazo de silencio
deciding-pause = La Presidencia ha preguntado; fin de la pausa
deciding-reasons = Motivos de una objeción
deciding-reasons-required = Las condiciones los exigen.
deciding-reasons-optional = Pueden omitirse.
deciding-on-break = Si se rompe el silencio
deciding-on-break-ends = El procedimiento termina y el asunto no se aprueba.
deciding-on-break-pauses = El procedimiento se suspende hasta que la Presidencia lo reanude con un nuevo plazo.
deciding-on-break-reopens = Se reabren las consultas.
deciding-objections = Objeciones vigentes
deciding-hold-until = En espera hasta
deciding-entitled = Miembros con derecho a participar

## What can be done

deciding-put = Someter un asunto a decisión
deciding-put-lede = Indique qué se ha de decidir, de qué modo y con arreglo a qué regla. Un texto se identifica por su huella: es ese y no otro.
deciding-object = Objetar
deciding-object-silence = Romper el silencio
deciding-object-lede = Su objeción se refiere al texto aquí indicado y a ningún otro. Lo que cuenta es cuándo recibe este servidor su objeción firmada. Mientras se mantenga, no se decide nada por consenso.
deciding-withdraw = Retirar una objeción
deciding-hold = Pedir que se mantenga en espera
deciding-hold-lede = Pedir espera no es objetar. Termina por sí sola a la hora que usted indique.
deciding-concern = Plantear una inquietud
deciding-concern-lede = Una inquietud no es una objeción y no detiene nada. Se publica tal cual.
deciding-attach = Adjuntar una reserva, una disociación, un entendimiento o una explicación
deciding-attach-lede = Son palabras de su propia delegación. No impiden la decisión y se publican con ella.
deciding-confirm = Confirmar el resumen de una consulta
deciding-open = Abrirlo
deciding-open-lede = Queda fijada la lista de quienes tienen derecho a participar. Un procedimiento de acuerdo tácito exige un plazo y el texto en los idiomas previstos.
deciding-ask = Preguntar si hay objeciones
deciding-ask-lede = Comienza una pausa contada. Podrá declararlo decidido cuando termine y nadie haya objetado.
deciding-gavel = Declarar que así queda decidido
deciding-gavel-lede = Firma también una segunda persona. De quien no dijo nada no se hace constar que estuviera de acuerdo.
deciding-extend = Prorrogar el plazo
deciding-resume = Reanudar el procedimiento de acuerdo tácito
deciding-change = Cambiar el texto
deciding-change-lede = Todos los plazos empiezan de nuevo. Las objeciones se mantienen hasta que las retiren quienes las formularon.
deciding-consult = Registrar una consulta
deciding-consult-lede = Ser consultado no es estar de acuerdo. La parte confidencial queda sellada; el resto se publica.
deciding-close = Cerrarlo sin decisión
deciding-cancel = Anular la decisión mediante otra posterior

## Fields

deciding-fault-time = No es una fecha con hora. Indíquela así: 2026-07-10T18:00.
deciding-paragraphs = Párrafos
deciding-paragraphs-hint = Números tal como figuran en el texto, por ejemplo 27 PP22 OP34. Si se deja vacío, se entiende el conjunto.
deciding-words = Texto
deciding-words-hint = Se publica tal cual.
deciding-why = Motivos
deciding-why-hint = Cualquiera puede leerlas. Quedan selladas en el registro, para poder reservarlas después en virtud de una regla.
deciding-time-until = Hasta cuándo, en la hora del foro
deciding-time-deadline = Plazo, en la hora del foro
deciding-time-deadline-hint = Solo para un procedimiento de acuerdo tácito.
deciding-objection = Qué objeción
deciding-given = De qué se trata
deciding-given-reservation = Una reserva
deciding-given-dissociation = Una disociación de los párrafos indicados
deciding-given-understanding = Un entendimiento con el que se suma
deciding-given-explanation-before = Una explicación antes de la decisión
deciding-given-explanation-after = Una explicación después de la decisión
deciding-consultation = Qué consulta
deciding-present = Miembros presentes
deciding-present-hint = Necesario cuando la regla cuenta a los presentes.
deciding-with = Miembros consultados
deciding-with-hint = Ser consultado no es estar de acuerdo.
deciding-on = Día
deciding-format = De qué forma
deciding-format-bilateral = Con una delegación
deciding-format-informal = Con varias, de manera oficiosa
deciding-format-open-to-all = Abierta a todos los miembros
deciding-format-written = Por escrito
deciding-summary = Resumen público
deciding-confidential = Parte confidencial
deciding-confidential-hint = Queda sellada en el registro.
deciding-would-meet = Texto que atendería una objeción
deciding-closing = Resultado
deciding-by-decision = La decisión posterior
deciding-sha256 = SHA-256 del texto original
deciding-sha256-hint = Solo si el texto no es ninguno de los documentos registrados.
deciding-original = Idioma del original
deciding-document = Documento registrado
deciding-document-hint = Su huella se toma del registro; no hay que escribirla.
deciding-version-ar = SHA-256 de la versión en árabe
deciding-version-zh = SHA-256 de la versión en chino
deciding-version-en = SHA-256 de la versión en inglés
deciding-version-fr = SHA-256 de la versión en francés
deciding-version-ru = SHA-256 de la versión en ruso
deciding-version-es = SHA-256 de la versión en español
deciding-status = Carácter de las demás versiones
deciding-status-official = Publicadas por las Naciones Unidas
deciding-status-unofficial = Traducciones no oficiales
deciding-body = Órgano que decide
deciding-name = El asunto en una línea
deciding-subject = Qué se decide
deciding-subject-text = El texto indicado abajo
deciding-subject-agenda = El programa de un período de sesiones
deciding-subject-wording = Una redacción de un tema del programa
deciding-subject-document = Un documento registrado
deciding-subject-reading = La interpretación de una regla
deciding-subject-understanding = Una vía solo para este caso, sin perjuicio

## Chosen from lists, said in confidence

deciding-asked-in = Período de sesiones y sesión
deciding-in-confidence = Razones confidenciales
deciding-in-confidence-hint = Quedan selladas en el registro y solo se muestran a su delegación y a la mesa del órgano.
deciding-changed-was = Palabras como eran
deciding-changed-was-hint = Solo si son públicas: así todos pueden compararlas con las palabras actuales.
deciding-changed-now = Palabras como son
deciding-agreed = Términos acordados para este caso
deciding-agreed-hint = Solo para una solución válida para este único caso, sin perjuicio.

## Time that is left

deciding-remaining = Horas completas restantes
