# Lo que rodea cada página: navegación, aviso, pie e indicaciones de idioma.

## Navigation

nav-forum = Inicio
nav-questions = Cuestiones
nav-members = Miembros
nav-groups = Grupos
nav-sessions = Períodos de sesiones
nav-provisions = Reglas
nav-framework = Marco
nav-documents = Documentos
nav-method = Método
nav-record = Registro
nav-data = Datos
nav-menu = Menú
nav-sections = Secciones
nav-crumbs = Dónde está usted
nav-more = Más páginas
nav-past = Consulta de un estado anterior

## Looking at the past

as-of-day-banner = Esta página muestra la situación al { $date }, según lo que se sabe ahora. { $link }
as-of-index-banner = Esta página muestra lo que decía el registro una vez hecha la anotación { $index }, el { $date }. { $link }
as-of-return = Mostrar la situación actual
as-of-heading = Ver otro día
as-of-label = Mostrar la situación al
as-of-button = Mostrar este día
as-of-later = { $count ->
    [one] { $count } posición que consta se expresó después del día mostrado.
   *[other] { $count } posiciones que constan se expresaron después del día mostrado.
}

## Footer

footer-drawn-from = { $count ->
    [one] Obtenida de { $count } anotación del registro público, raíz { $root }
   *[other] Obtenida de { $count } anotaciones del registro público, raíz { $root }
}
footer-to-record = Leer el registro
footer-rule = El silencio no equivale a apoyo, y la posición de un grupo no es la de sus miembros.
footer-to-method = Cómo se registran las posiciones

## Words in another language than the page

in-ar = en árabe
in-zh = en chino
in-en = en inglés
in-fr = en francés
in-ru = en ruso
in-es = en español
translated-note = Los textos señalados con ° son traducciones no oficiales hechas para este registro.
translated-original = Leer esta página en el idioma original

## Citations

cite-document = { $document }
cite-paragraph = { $document }, párrafo { $paragraph }
cite-place = { $document }, { $place }
place-range = { $from } a { $to }
place-annex = anexo { $which }
place-annex-on-cbms = anexo sobre medidas de fomento de la confianza
place-appendix = apéndice { $which }
place-article = artículo { $which }
place-chapter = capítulo { $which }
place-item = tema { $which }
place-page = página { $which }
place-paragraph = párrafo { $which }
place-paragraphs = párrafos { $which }
place-part = parte { $which }
place-roll-call = votación nominal { $which }
place-rule = artículo { $which }
place-rules = artículos { $which }
place-section = sección { $which }
place-table = cuadro { $which }
place-tables = cuadros { $which }
cite-span = { $document }, bytes { $from } a { $to }
known-from = Fuente: { $source }
entry-number = anotación { $index }

## A label and its value

labelled = { $label }: { $value }

## How sure a fact is

certainty-seen = Visto en la fuente
certainty-secondary = De una fuente secundaria
certainty-inferred = Deducido de la fuente
certainty-unverified-high = Sin verificar, confianza alta
certainty-unverified-medium = Sin verificar, confianza media
certainty-unverified-low = Sin verificar, confianza baja

## Labels of facts

fact-address = Dónde puede leerse
fact-admitted = Miembro de las Naciones Unidas desde
fact-by = Anotación hecha por
fact-credentials = Credenciales
fact-code = Código
fact-counted = Cómo se cuentan sus párrafos
fact-document-kind = Tipo
fact-entered-at = Momento de la anotación
fact-entry = Consta en
fact-formal-name = Nombre oficial
fact-groups = Grupos
fact-happened-on = Fecha del hecho
fact-issued = Fecha de publicación
fact-kind = Tipo de acto
fact-leaf = Huella de la hoja
fact-length = Longitud
fact-listed-in = Figura en
fact-office = Cargo que ocupa una persona de este Estado
fact-person = Persona, con seudónimo
fact-publisher = Publicado por
fact-regional-group = Grupo regional
fact-sha256 = SHA-256
fact-source = Fuente de los nombres
fact-symbol = Signatura

## Heads of tables

head-code = Código
head-date = Fecha
head-group = Grupo regional
head-member = Miembro
head-members = Miembros
head-on-record = Consta una posición sobre alguna opción, cualquiera que sea la postura
head-options = Opciones
head-own-positions = Posiciones propias
head-question = Cuestión
head-resolution = Resolución
head-silent = Miembros sin posición
head-subject = Asunto
head-vote = Voto

## Counts

count-officers = { $count ->
    [one] { $count } integrante de la Mesa
   *[other] { $count } integrantes de la Mesa
}
count-unnamed = { $count ->
    [one] { $count } mención de delegaciones sin nombrar
   *[other] { $count } menciones de delegaciones sin nombrar
}
count-readings = { $count ->
    [one] { $count } interpretación
   *[other] { $count } interpretaciones
}
count-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
