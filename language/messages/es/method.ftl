# Cómo se registran las posiciones y qué no significan. Es la página en que se confía: debe ser exacta.

method-title = Método
method-heading = Cómo se registran las posiciones y qué no significan
method-lede = Este registro nunca toma partido ni deduce nada. Indica quién dijo qué, qué día y dónde puede comprobarse, y cuenta a los miembros de los que nada consta.
method-contents = En esta página

method-position-heading = Una posición es una postura con su prueba
method-position-1 = Una posición se compone de un titular, una cuestión, una de sus opciones, una postura, el día en que se expresó y una prueba. La prueba es un pasaje de un documento que usted puede consultar o la declaración del propio titular. Sin una de las dos no puede anotarse nada.
method-position-2 = Una cuestión pregunta una sola cosa. Sus opciones están redactadas de modo que se pueda estar a favor o en contra de cada una. Si en un debate se mencionó una opción que, según las fuentes, nadie defiende, la opción figura sin titular.

method-stances-heading = Las seis posturas
method-stances-1 = Una postura se adopta sobre una opción, no sobre otro miembro. Un mismo titular puede adoptar posturas sobre varias opciones de una cuestión, y dos sobre una misma opción si así lo hizo en su declaración.
method-means-propose = El titular puso la opción sobre la mesa.
method-means-support = El titular respaldó una opción que estaba sobre la mesa.
method-means-oppose = El titular estaba en contra de la opción.
method-means-reserve = El titular dejó abierta su posición y así lo dijo.
method-means-concern = El titular señaló un riesgo o un perjuicio, sin rechazar la opción.
method-means-neutral = El titular se refirió a la opción y no tomó partido.

method-silence-heading = El silencio no equivale a apoyo
method-silence-1 = Si no consta ninguna declaración de un miembro, se indica «no consta ninguna posición». Esta indicación se muestra, se enumera y se cuenta en todas las cuestiones. Nunca se interpreta como apoyo, oposición o indiferencia.
method-silence-2 = Tampoco significa que el miembro no dijera nada: las fuentes utilizadas aquí recogen solo una parte de lo que se dijo. Y si se informa de que una delegación fue la única que insistió en algo, ello no convierte a las demás en opositoras.

method-groups-heading = Un grupo no es sus miembros
method-groups-1 = Cuando habla un grupo, la posición es del grupo. Nunca se traslada a sus miembros ni se cuenta como suya. La página de un miembro dice «por conducto del grupo, sin declaración propia»; si el miembro también habló por sí mismo, se muestran ambas cosas.
method-groups-2 = La composición de un grupo se toma de una fuente y, si esta la indica, en una fecha determinada. Si una fuente nombra a un grupo y no enumera a sus miembros, no consta ninguno.

method-unnamed-heading = Una mención sin nombre no se atribuye a nadie
method-unnamed-1 = Las crónicas hablan de «muchas delegaciones» o de «una mayoría». Tal mención se registra como mención, con las palabras y el lugar en que figura. No se atribuye a nadie, no tiene lugar en la sala y nunca se suma a los miembros nombrados.

method-known-heading = Referir no es declarar
method-known-1 = De cada posición se indica cómo se conoce. Mientras la propia delegación no haya declarado una posición, esta se basa en lo que otros escribieron y puede ser errónea.
method-means-declared = La propia delegación anotó la posición. Es el único caso en que el miembro habla sin intermediarios.
method-means-recorded = La secretaría la anotó a partir de la declaración del titular, que se cita.
method-means-reported = La refirió un tercero: el editor del documento citado, cuyo nombre se indica.

method-later-heading = La posterior sustituye a la anterior, y ambas permanecen
method-later-1 = Una posición posterior del mismo titular sobre la misma opción sustituye a la anterior. Esta permanece en la página, con la indicación de que fue sustituida. Las posiciones del mismo día figuran una junto a otra, pues una misma declaración puede contener dos; solo la declaración de la propia delegación sustituye a lo que otros dijeron de ella ese día.
method-later-2 = Toda página puede verse tal como estaba en otra fecha o en cualquier anotación del registro. En el primer caso muestra la situación de ese día, según lo que se sabe ahora; en el segundo, lo que decía este registro en ese momento.

method-contested-heading = Una regla controvertida sigue siéndolo
method-contested-1 = Si los miembros interpretan una regla de distintas maneras, se muestran todas las interpretaciones, una junto a otra, con quienes constan a favor de cada una. El orden no indica nada. Ni este registro ni el programa en que se basa deciden cuál es la correcta.
method-contested-2 = Mientras una regla está sin resolver, puede anotarse lo que permiten todas las interpretaciones, y lo que solo permite una se deniega, indicando el motivo. Por ejemplo, no puede anotarse ningún cofacilitador mientras esté sin resolver quién los nombra.

method-unverified-heading = Se señala lo que nadie ha comprobado
method-unverified-1 = Algunos datos no proceden del documento oficial, porque no se disponía de él. Llevan una indicación de su grado de certeza, que conservan hasta que alguien los compruebe.
method-means-seen = El dato figura en la fuente citada. No lleva entonces ninguna indicación.
method-means-secondary = El dato figura en una fuente que da cuenta de la oficial o la reproduce.
method-means-inferred = El dato se desprende de la fuente, aunque no se dice en ella.
method-means-unverified = Es información general, pendiente de confirmar en el documento oficial, con confianza alta, media o baja.

method-words-heading = Las palabras son nuestras, salvo que se citen
method-words-1 = La frase que aparece bajo una posición dice, en palabras de este registro, lo que dijo el titular; no es su texto literal, que está en el documento citado.
method-words-2 = El sitio está en los seis idiomas oficiales de las Naciones Unidas. El contenido se muestra en su idioma si existe en él y, si no, en el idioma en que esté, con la indicación correspondiente. Las traducciones no oficiales se señalan con un pequeño círculo (°), y el original está a un paso.

method-who-heading = Quién anota
method-who-1 = Las primeras anotaciones se hicieron al fundarse el foro, a partir de documentos públicos, y así lo indican. Desde entonces, la secretaría anota lo que muestran los documentos y cada delegación declara por sí misma. De cada posición se indica en calidad de qué se anotó, con un enlace a su anotación.
method-who-2 = Las personas aparecen con seudónimo. Los nombres de los integrantes de la Mesa son públicos, pero se guardan aparte del registro, para que puedan dejar de divulgarse si la ley lo exige.

method-correct-heading = Cómo pedir una corrección
method-correct-1 = Si el registro dice algo inexacto de su Estado, la delegación de este puede declarar ella misma la posición. Esa declaración sustituye a lo que otros dijeron hasta ese día y no necesita la aprobación de nadie.
method-correct-2 = Si una anotación es errónea (otro titular, otro lugar, una frase mal entendida), indique su número a la secretaría. La posición se anula entonces, haciendo constar el motivo. Una posición anulada deja de estar vigente y sigue visible, porque otros pueden haberse basado en ella.

method-verify-heading = Cómo verificar
method-verify-1 = Cada posición enlaza con su prueba y con su anotación en el registro. Consulte primero el documento y el párrafo: es la comprobación que más importa.
method-verify-2 = El registro es una secuencia de anotaciones cuyas huellas criptográficas forman un árbol. Su punto de control está firmado, y cualquiera puede copiar la secuencia, calcular la raíz y ver si una anotación se modificó, se omitió o se añadió después.
method-verify-3 = Al pie de cada página se indica de cuántas anotaciones se obtuvo y cuál es la raíz del registro con ese tamaño. Dos personas que ven la misma raíz ven el mismo registro.
