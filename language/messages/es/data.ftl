# Lo que se puede descargar.

data-title = Datos
data-heading = Descargar los datos
data-lede = Todo el contenido de estas páginas puede descargarse en formatos abiertos, sin pedir permiso. Cada dirección admite el mismo día o la misma anotación que las páginas.
data-files-heading = Tablas
data-files-note = Un dato por línea, en UTF-8, con los nombres junto a las claves. Las columnas se explican más abajo.
data-to-columns = Qué significan las columnas
data-api-heading = Interfaz de programación
data-api-note = El mismo contenido en JSON, filtrado y por páginas, descrito en un documento OpenAPI.
data-openapi = Descripción de la interfaz
data-api-positions = Todas las posiciones, con titular, cuestión, opción, postura, día y prueba
data-api-questions = Las cuestiones y sus opciones
data-api-members = Los miembros
data-api-groups = Los grupos y sus miembros
data-api-provisions = Las reglas y sus interpretaciones
data-api-agenda = Los temas del programa y sus redacciones
data-api-record = Las anotaciones del registro
data-feeds-heading = Suscribirse
data-feeds-note = Para recibir aviso de las nuevas anotaciones y tener los períodos de sesiones en su calendario.
data-feed = Las anotaciones más recientes del registro, como canal Atom
data-calendar = Los períodos de sesiones, como calendario
data-record-heading = El propio registro
data-record-note = Una secuencia de anotaciones con huella criptográfica y un punto de control firmado (C2SP tlog-tiles, RFC 6962). Cualquiera puede copiarla, verificarla y demostrar si algo se modificó.
data-checkpoint = El último punto de control firmado
data-dictionary-heading = Qué significan las columnas
data-dictionary-note = Una columna que figura en varios archivos significa lo mismo en todos ellos.

## How to cite

# Followed by the address, at the end of a page.
cite-note = Esta página tal como está ahora, para citarla:
cite-heading = Cómo citar
cite-1 = Cite la dirección de una página con el día en que la leyó. Las direcciones permanecen.
cite-2 = Quien quiera la página tal como estaba toma la dirección con ?at= y el número de un asiento: muestra siempre lo que decía entonces el registro. Las páginas de cuestiones y de miembros dan la suya al final.
cite-3 = Un hecho concreto se cita por su asiento: cada posición lo indica, y la página del asiento tiene los bytes exactos y un recibo que los prueba sin este sitio.
