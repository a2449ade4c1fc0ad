# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = Se anotó la declaración { $number }: «{ $title }», { $holder }, { $date }
act-statement-recorded-report = Se anotó el informe { $number }: «{ $title }», { $publisher }, { $date }
act-position-disputed = { $seat }: la posición { $number }, sobre la cuestión «{ $question }», está mal recogida: { $reason }
act-dispute-settled-retracted = Se resolvió la impugnación { $dispute } de la posición { $number }: la posición se anuló
act-dispute-settled-declared = Se resolvió la impugnación { $dispute } de la posición { $number }: la delegación declaró su propia posición
act-dispute-settled-withdrawn = { $seat }: impugnación { $dispute } de la posición { $number } retirada
act-position-annotated = { $seat } anota junto a la posición { $number }, sobre la cuestión «{ $question }»: { $words }
act-position-confirms = ; confirma así la posición { $number }
act-position-corrects = ; corrige así la posición { $number }

run-statement-recorded = Declaraciones e informes anotados: { $count }
run-position-disputed = Posiciones impugnadas: { $count }
run-dispute-settled = Impugnaciones resueltas: { $count }
run-position-annotated = Anotaciones junto a posiciones: { $count }

## Verbs, nouns and what is missing

verb-record-statement = anotar una declaración o un informe
verb-raise-question = plantear una cuestión o proponer una respuesta
verb-dispute-position = decir que una posición está mal recogida
verb-settle-dispute = resolver la impugnación de una posición
verb-annotate-position = anotar junto a una posición
noun-statement = declaración
noun-dispute = impugnación de una posición
noun-annotation = anotación junto a una posición
missing-statement = No hay ninguna declaración { $key }
missing-dispute = No hay ninguna impugnación { $key }
missing-annotation = No hay ninguna anotación { $key }
all-statements = Ver todas las declaraciones

## Refusals

refusal-SpeakerNeeded = No se dice quién habla. Indique el orador; solo un informe de un tercero puede referirse a varios.
refusal-StatementOnRecord = Este archivo ya consta como declaración { $statement }. No hay nada que anotar.
refusal-OutsideTheText = El pasaje citado no está en el texto de { $document }, que tiene { $bytes } bytes. Seleccione de nuevo las palabras en el texto.
refusal-NotOfTheDelegation = La posición { $position } no se atribuye a { $member }. Solo la delegación a la que se atribuye puede responder a ella.
refusal-DisputeOnRecord = La impugnación { $dispute } de esta posición aún no está resuelta. No hay nada que anotar.
refusal-DisputeSettledBefore = La impugnación { $dispute } ya se resolvió. No hay nada que hacer.
refusal-DisputeStands = La posición { $position } sigue tal como se impugnó. Anúlela, o deje que la delegación declare su propia posición o retire la impugnación { $dispute }.
refusal-NotWhatIsConfirmed = La posición { $position } es de otro sentido o se refiere a otra opción. Para decir otra cosa, corríjala.
refusal-OnAnotherQuestion = La posición { $position } se refiere a otra cuestión. Responda a ella allí.
refusal-DeclaredSince = La delegación declaró la posición { $declared } después de la posición { $position }. Para cambiarla, declare una nueva posición.
refusal-ExpressedLater = La posición { $position } se expresó en un día posterior. Responda a ella ese día o más tarde.

## Pages

statements-title = Declaraciones
statements-heading = Declaraciones e informes
statements-lede = Lo que se pronunció o se informó, con sus palabras. Cada párrafo y cada pasaje tiene una dirección permanente.
statements-none = Todavía no consta ninguna declaración.
statements-count = { $count ->
    [one] Consta { $count } declaración o informe.
   *[other] Constan { $count } declaraciones e informes.
}
statements-newer = Declaraciones más recientes
statements-older = Declaraciones más antiguas
statement-page-title = Declaración { $number }: { $title }
statement-status-as-delivered = Tal como se pronunció
statement-status-check-against-delivery = Cotéjese con el texto pronunciado
statement-status-translation = Traducción
statement-status-third-party = Informe de un tercero
statement-language-en = Inglés
statement-language-fr = Francés
statement-language-es = Español
statement-language-ru = Ruso
statement-language-zh = Chino
statement-language-ar = Árabe
statement-language-other = otro idioma
statement-spoken-by = Pronunciada por { $member }
statement-meeting = { $session }, sesión { $number }
fact-speaker = Orador
fact-on-behalf-of = En nombre de
fact-delivered = Pronunciada o publicada el
fact-statement-status = Relación del texto con lo pronunciado
fact-language = Idioma
fact-translates = Traducción de
fact-translations = Traducciones
fact-session = Período de sesiones
fact-item = Tema del programa
fact-text-sha256 = Texto, SHA-256
fact-original-sha256 = Archivo tal como se entregó, SHA-256
fact-words = Sus palabras
document-words = Leerlo aquí
statement-get-text = Texto
statement-get-original = Archivo
statement-text-heading = Las palabras
statement-text-missing = Este sitio no guarda el texto. Su huella consta: quien tenga el texto puede comprobarlo.
statement-paragraph = Enlace permanente al párrafo { $number }
statement-link-words = Enlace a las palabras seleccionadas
statement-marked = El pasaje pedido está marcado: bytes { $from } a { $to } del texto.
statement-before = Antes en el texto
statement-after = Más adelante en el texto
statement-whole = El texto entero en una página, como para imprimir
statement-positions-heading = Posiciones que se basan en estas palabras
statement-positions-lede = Cada una fue confirmada por una persona. De lo que no se dice no se concluye nada.
statement-positions-none = Ninguna posición registrada se basa en este texto.
statement-quoted-elsewhere = { $count ->
    [one] { $count } posición se basa en otra parte del texto.
   *[other] { $count } posiciones se basan en otras partes del texto.
}
statement-position-retracted = Anulada
statement-position-disputed = Se dice mal recogida

## The table of statements

table-statements = Declaraciones e informes, uno por línea
column-statement = El número de la declaración
column-speaker = Quién habla, por código; vacío si un informe se refiere a varios
column-language = El idioma del texto: ar, zh, en, fr, ru o es
column-status = as-delivered, check-against-delivery, translation o third-party
column-original = SHA-256 del archivo tal como se entregó, en hexadecimal
column-bytes = Cuántos bytes tiene el texto
column-text_url = Dónde puede leerse el texto

## Handing a statement in

intake-title = Entregar una declaración
intake-lede = Elija archivos o una carpeta entera, arrástrelos al formulario o pegue las palabras. Lo leído de cada uno se muestra antes de anotar nada.
intake-file = Archivos
intake-file-hint = Texto sin formato, Markdown, HTML, DOCX o PDF con texto; hasta 10 MB cada uno, 60 archivos por vez.
intake-words = O las palabras, pegadas
intake-go-on = Leer
intake-fault-none = Elija un archivo o pegue las palabras.
intake-fault-both = Hay un archivo y hay palabras. Dé uno de los dos.
intake-refused-empty = No tiene texto. Elija otro archivo.
intake-refused-too-large = Supera los 10 MB. Entregue sus partes una por una.
intake-refused-too-long = Su texto supera los 4 MB. Entregue sus partes una por una.
intake-refused-unknown-format = No es texto sin formato, Markdown, HTML, DOCX ni PDF, o no es lo que dice su nombre. Guárdelo en uno de esos formatos.
intake-refused-broken-encoding = No se puede saber con certeza cuáles son sus letras. Guárdelo en UTF-8 y entréguelo de nuevo.
intake-refused-scanned = Sus páginas son imágenes sin texto. Entregue el archivo de origen o uno con texto reconocido.
intake-refused-letters-unknown = Sus letras están dibujadas y nada indica cuáles son. Entregue el archivo del que se imprimió, o uno con texto reconocido.
intake-refused-encrypted = Está bloqueado. Entregue una copia sin contraseña.
intake-refused-active = Contiene programas, otros archivos o enlaces que se cargan solos. Guarde una copia simple y entréguela.
intake-refused-bomb = Al descomprimirse es desmesuradamente mayor. Guárdelo de nuevo y entréguelo.
intake-refused-damaged = Está truncado o dañado. Guárdelo de nuevo y entréguelo.
intake-refused-unreadable = Su lectura tardó demasiado o falló. Guárdelo como texto sin formato y entréguelo.
intake-known = Este archivo ya consta:
intake-about-title = Qué es esta declaración
intake-read = { $count ->
    [one] Se leyó { $count } párrafo.
   *[other] Se leyeron { $count } párrafos.
}
intake-preview = Cómo empieza
intake-language-in = Idioma en que parece estar: { $language }. Confírmelo abajo, por favor.
intake-language-mixed = Parece estar en varios idiomas: { $languages }. Entregue cada idioma por separado o elija el principal.
intake-language-another = Parece no estar en ninguno de los seis idiomas. Entregue una versión en uno de ellos.
intake-language-unknown = Es demasiado corto para saber su idioma. Elíjalo, por favor.
intake-notice-encoding-mended = Se corrigieron letras codificadas dos veces.
intake-notice-words-joined = Se unieron palabras cortadas al final de línea.
intake-notice-numbers-left-out = Los números de lista del archivo no forman parte de su texto y se omitieron.
intake-notice-changes-shown = El archivo muestra cambios. Lo tachado se omitió y lo añadido se leyó.
intake-notice-letters-missing = Algunas letras no pudieron leerse y faltan. Compare el texto con el archivo.
intake-notice-pages-without-text = Algunas páginas son imágenes sin texto y faltan.
intake-notice-apostrophes-lost = Parecen faltar apóstrofos. El texto se conserva tal cual.
intake-field-title = Título
intake-field-title-hint = Tal como figura en el documento; por ejemplo, «Declaración del Perú sobre el tema 5».
intake-field-language = Idioma del texto
intake-field-status = Relación del texto con lo pronunciado
intake-field-speaker = Orador
intake-field-speaker-hint = Para una declaración en nombre de un grupo: el grupo. Déjelo vacío para un informe que se refiera a varios.
intake-field-spoken-by = Pronunciada por, si habla un grupo
intake-field-session = Período de sesiones
intake-field-meeting = Número de la sesión
intake-field-item = Tema del programa
intake-field-on = Día en que se pronunció o publicó
intake-field-publisher = Publicada por
intake-field-publisher-hint = Por ejemplo, «Misión Permanente del Perú» o «Secretaría».
intake-field-address = Dónde puede leerse
intake-field-document = Signatura
intake-field-document-hint = La del documento, si la tiene. La signatura de un documento registrado le da sus palabras.
intake-fault-meeting = Indique el número de una sesión del período elegido.
intake-fault-symbol = Una signatura tiene letras, cifras y los signos / - . _, sin espacios.
intake-folder = O una carpeta entera
intake-kept-for = Un archivo entregado y no anotado en siete días se elimina. Lo que consta permanece.
intake-refused-too-many = Solo se aceptan 60 archivos por vez. Entregue este con los siguientes.
intake-handed-waiting = Hay archivos entregados que esperan ser anotados
intake-handed-title = Lo entregado
intake-handed-lede = Cada archivo con lo que se leyó de él. Nada consta hasta que usted haya dicho qué es y lo haya confirmado.
intake-handed-none = Aquí no hay nada pendiente.
intake-handed-on-record = Consta: { $statement }
intake-handed-waits = Aún no leído. Se leerá cuando usted diga qué es.
intake-handed-about = Decir qué es
intake-handed-remove = Quitar de la lista
intake-handed-clear = Quitar de la lista lo que ya no requiere respuesta
intake-handed-more = Entregar más
intake-handed-language-mixed = En varios idiomas, al parecer.
intake-handed-language-another = En ninguno de los seis idiomas, al parecer.
intake-handed-language-unknown = Demasiado breve para reconocer su idioma.
intake-field-sure = Duda sobre el idioma
intake-field-sure-yes = Lo he comprobado: el texto está en el idioma elegido arriba.
intake-fault-language = El texto no parece estar en el idioma elegido. Elija su idioma o marque que lo ha comprobado.
intake-fault-mixed = El texto parece estar en varios idiomas. Entregue cada uno como declaración aparte, o marque que el idioma elegido es el principal.
intake-field-translates = Original de la traducción
intake-field-translates-hint = Solo para una traducción cuyo original consta. Las dos páginas remiten entonces una a otra.
intake-fault-no-translation = Solo una traducción tiene original. Elija «Traducción» o ningún original.
intake-fault-same-language = El original está en el mismo idioma. Elija otro original u otro idioma.
intake-preview-further = Más de lo leído
intake-preview-rest = { $count ->
    [one] { $count } párrafo más no se muestra aquí.
   *[other] { $count } párrafos más no se muestran aquí.
}
desk-nav-statements = Declaraciones

## A second opinion

desk-said-opinion-none = No hay ningún modelo configurado para una segunda opinión; solo se aplicaron las reglas.
desk-said-opinion-failed = El modelo no dio ninguna respuesta utilizable. No se cambió nada.
desk-said-opinion-asked = Se pidió una segunda opinión. Lo que pudo comprobarse se muestra junto a las sugerencias.
desk-said-statement-entered = La declaración consta. Otras esperan ser anotadas.
