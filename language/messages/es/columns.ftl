# El diccionario de datos: qué significan los archivos y las columnas.

## Files

table-positions = Todas las posiciones que constan, una por línea: quién la adoptó, sobre qué y qué lo prueba
table-members = Los miembros, uno por línea
table-groups = Qué miembro pertenece a qué grupo, una pertenencia por línea; un grupo sin miembros conocidos ocupa una línea
table-questions = Las cuestiones y sus opciones, una opción por línea; una cuestión sin opciones ocupa una línea
table-provisions = Las disposiciones y sus interpretaciones, una interpretación por línea; una disposición sin interpretaciones ocupa una línea
table-agenda = Los temas del programa y sus redacciones alternativas, una redacción por línea; un tema sin redacciones ocupa una línea
table-roll-calls = Votaciones registradas de la Asamblea General, un miembro y su voto por línea

## Kinds of value

kind-text = Texto
kind-key = Clave: permanente, nunca se traduce
kind-number = Número entero
kind-date = Fecha, con el formato 2026-03-30
kind-instant = Instante en UTC, con el formato 2026-03-30T14:00:00Z
kind-keys = Claves o números, separados por espacios
kind-address = Dirección

## Columns

column-position = Número de la posición, asignado por orden de anotación
column-holder = Titular de la posición: código ISO 3166-1 alfa-3, clave de un grupo, cargo (CHAIR es la Presidencia del plenario), o unnamed-some, unnamed-many, unnamed-majority, unnamed-all
column-holder_kind = member (miembro), group (grupo), officer (integrante de la Mesa) o unnamed (sin nombrar)
column-holder_name = Nombre del titular; vacío si no se le nombra
column-question = Clave de la cuestión
column-question_title = La cuestión
column-option = Clave de la opción, única dentro de su cuestión
column-option_title = La opción: una respuesta a favor o en contra de la cual se puede estar
column-stance = propose (propone), support (apoya), oppose (se opone), reserve (reserva su posición), concern (expresa preocupación) o neutral (se mantiene neutral)
column-on = Día en que se expresó la posición o en que ocurrió el hecho
column-on_behalf_of = En nombre de quién dijo hablar el titular: descripción, código ISO o clave de un grupo
column-on_behalf_of_kind = for: según la descripción dada; spoken-by: el grupo habló por conducto de este miembro; aligned-with: el miembro se sumó a este grupo
column-known_by = declared: por la propia delegación; recorded: por la secretaría, a partir de la declaración del titular; reported: por un tercero, el editor de la fuente
column-evidence_kind = cited: un pasaje de un documento; declaration: la declaración del propio titular
column-source = Clave del documento en que figura la posición
column-source_publisher = Quién publicó ese documento
column-paragraph = Párrafo de ese documento
column-place = Lugar de ese documento, si no es un párrafo numerado
column-words = Lo que dijo el titular, en palabras del registro
column-words_language = Idioma en que se muestran esas palabras
column-words_status = original (original), official (texto oficial), unofficial (traducción no oficial) o machine (traducción automática)
column-caveats = Qué más debe saberse, en forma de claves
column-supersedes = Posiciones anteriores del mismo titular sobre la misma opción
column-superseded_by = Posiciones posteriores del mismo titular sobre la misma opción
column-standing = Situación el día solicitado
column-retracted = Por qué no debió anotarse, si se anuló
column-entered_at = Cuándo se anotó en el registro
column-entered_by = En calidad de qué se anotó
column-signed = Si la firmó una llave de acceso
column-contested = Si las credenciales de la delegación estaban impugnadas cuando se anotó
column-entry = Número de la anotación en el registro
column-entry_url = Dirección en que puede leerse esa anotación, byte por byte
column-member = Código ISO 3166-1 alfa-3
column-iso2 = Código ISO 3166-1 alfa-2
column-m49 = Código M49 de la División de Estadística de las Naciones Unidas
column-name = Nombre abreviado
column-name_language = Idioma en que se muestra el nombre
column-formal_name = Nombre oficial
column-admitted = Año de admisión en las Naciones Unidas
column-groups = Claves de sus grupos el día solicitado
column-group = Clave del grupo
column-group_kind = regional: grupo regional; negotiating: habla con una sola voz; snapshot: nombres que da un texto en una fecha determinada
column-group_name = Nombre del grupo
column-member_name = Nombre del miembro
column-from = Primer día de la pertenencia; vacío si la fuente no lo indica
column-until = Primer día posterior a la pertenencia; vacío mientras dure
column-certainty = seen (visto en la fuente), secondary (fuente secundaria), inferred (deducido) o unverified (sin verificar: confianza alta, media o baja)
column-body = Clave del órgano
column-session = Clave del período de sesiones
column-agenda_item = Clave del tema del programa
column-provision = Clave de la disposición
column-raised = Día en que se planteó la cuestión
column-reading = Clave de la interpretación, única dentro de su disposición
column-reading_words = Enunciado de la interpretación
column-in_force = yes si el foro aplica esta interpretación, no si aplica otra, vacío mientras la disposición esté sin resolver o sin verificar
column-title = Título
column-summary = Lo que dice, en resumen
column-positions = Cuántas posiciones constan sobre esta opción, incluidas las sustituidas y las anuladas
column-item = Clave del tema: período de sesiones y número
column-number = Número del tema en el programa
column-description = De qué trata el tema, en forma de descripción
column-rests_on = Párrafos del mandato en que se dice que se basa el tema
column-wording = Clave de la redacción, única dentro de su tema
column-wording_description = Lo que dice o pide la redacción, en forma de descripción
column-put_forward_by = Quién presentó la redacción, en forma de códigos de titulares
column-document = Clave de la resolución sometida a votación
column-assembly_session = Período de sesiones de la Asamblea General
column-vote = yes (a favor), no (en contra) o abstain (abstención); si un miembro no tiene línea, no consta su voto, sea cual sea la razón
