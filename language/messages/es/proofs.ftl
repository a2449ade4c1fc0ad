# Cómo se prueba una anotación y cómo se verifica todo el registro sin confiar en quien lo lleva.

## On the page of one entry

signed-fact = Firma
# $passkeys is a list of `signed-passkey`, each of which links to the entry that enrolled the passkey.
signed-with = Firmado con la llave de acceso de la propia persona: { $passkeys }
signed-passkey = { $passkey } de { $person }
signed-passkey-number = llave de acceso { $number }
signed-on-word = Ninguna. Anotación hecha sobre la palabra de quien lleva el registro
signed-at-founding = Ninguna. Anotación hecha al fundarse el foro
signed-by-clerk = Ninguna. Anotación hecha por el propio programa, llegado el momento
signed-check = La firma abarca exactamente este acto, una sola vez, en este registro. { $command } la comprueba con la clave pública anotada; cualquier otro programa encuentra lo que necesita en la descripción del registro.

proof-heading = La prueba
proof-lede = El registro es un árbol de huellas cuya raíz está firmada. Un comprobante prueba que esta anotación está en ese árbol: sin este sitio, sin red y para siempre.
proof-unsigned = Ningún punto de control firmado abarca todavía esta anotación. El siguiente llega en unos segundos; vuelva a cargar esta página.
proof-size = Anotaciones que abarca el último punto de control
proof-root = Raíz
proof-receipt = El comprobante de esta anotación
proof-receipt-note = Una prueba de inclusión con el punto de control firmado, en un solo archivo (C2SP tlog-proof)
proof-check-here = Para comprobarlo con este programa, indíquele el comprobante y la clave del registro:
proof-check-elsewhere = También puede comprobarlo cualquier otro programa que lea C2SP tlog-proof. Necesita tres cosas: el comprobante, los bytes de esta anotación y la clave del registro.
proof-witnesses = { $count ->
    [one] { $count } testigo ha cofirmado un punto de control que abarca esta anotación: { $witnesses }
   *[other] { $count } testigos han cofirmado un punto de control que abarca esta anotación: { $witnesses }
}
proof-witnesses-none = Ningún testigo ha cofirmado todavía un punto de control que abarque esta anotación.
proof-witnesses-unnamed = Este sitio no designa testigos.
proof-to-verify = Cómo verificar todo el registro

## The page on verifying

verify-title = Verificar el registro
verify-heading = Cómo verificar este registro sin confiar en quien lleva este sitio
verify-lede = Quien lleva un sitio puede hacer que muestre cualquier cosa. Este registro está hecho para que no tenga usted que creerle: lo que se modifique, se elimine o se muestre a otros de otra manera puede descubrirlo cualquiera, y probarlo.
verify-origin-heading = El nombre del registro
verify-origin-note = Todo punto de control empieza con este nombre. Se eligió en la fundación y no cambia nunca.
verify-keys-heading = Las claves que lo firman
verify-keys-note = Compárelas con lo que usted tenga de otra parte: un documento, otra misión, sus propias notas. Esta página solo puede repetir lo que quien la lleva quiere que usted vea.
verify-key-now = Firma ahora
verify-key-former = Firmó antes y sigue firmando junto a la actual
verify-key-id = Identificador de la clave
verify-key-fingerprint = SHA-256 de la clave pública
verify-keys-file = Las claves en un archivo
verify-checkpoint-heading = El último punto de control
verify-checkpoint-note = Dice cuántas anotaciones hay y cuál es su raíz, y está firmado. Guarde uno de vez en cuando: a quien ha guardado un punto de control no se le puede mostrar otro pasado.
verify-checkpoint-none = Todavía no se ha firmado ningún punto de control.
verify-checkpoint-file = El punto de control en un archivo
verify-witnesses-heading = Los testigos
verify-witnesses-note = Un testigo comprueba que cada punto de control continúa los anteriores y después lo cofirma. Mientras un solo testigo sea honrado y usted exija su firma, no se le puede mostrar un registro distinto del que ven los demás.
verify-witnesses-none = Este sitio no designa todavía testigos. Usted puede serlo: basta un ordenador portátil.
verify-witnesses-file = Todos los testigos, y hasta dónde ha seguido cada uno, en JSON
verify-witness-name = Testigo
verify-witness-followed = Ha cofirmado hasta
verify-witness-key = Clave
verify-witness-followed-to = { $count ->
    [one] { $count } anotación, el { $date }
   *[other] { $count } anotaciones, el { $date }
}
verify-witness-never = nada todavía
verify-quorum-met = Suficientes testigos han cofirmado el último punto de control.
verify-quorum-behind = { $count ->
    [one] Suficientes testigos han cofirmado el registro de { $count } anotación; lo posterior espera por ellos.
   *[other] Suficientes testigos han cofirmado el registro de { $count } anotaciones; lo posterior espera por ellos.
}
verify-quorum-never = Todavía no hay ningún punto de control cofirmado por suficientes testigos.
verify-quorum-nobody = El foro no pide ninguna cofirma.
verify-policy-note = Las cofirmas que pide el foro, en forma de una política que leen los programas (C2SP tlog-policy):
verify-policy-file = La política en un archivo
verify-do-heading = Qué hacer
verify-do-verify = Verificarlo todo: la huella de cada anotación, el árbol, las firmas y que cada acto estaba permitido cuando se anotó.
verify-do-mirror = Guardar una copia y mostrar todo el sitio a partir de ella, aunque este desaparezca.
verify-do-witness = Ser testigo. Escriba esto en un archivo y después ponga en marcha el testigo:
verify-do-else-heading = Con otros programas
verify-do-else = Nada de esto es invención nuestra: los formatos son los de C2SP y de la RFC 6962, y los leen programas de otros. Estas son las direcciones que necesitan.
verify-file-tiles = Teselas de huellas y lotes de anotaciones
verify-file-openings = Lo que abre los valores sellados que cualquiera puede ver
verify-file-api = Las pruebas en JSON, descritas con el resto de la interfaz

## On every page of a mirror, and where something is wrong

footer-mirror = Este sitio es una copia espejo. Muestra una copia del registro comprobada con la raíz firmada y no recibe nada.
footer-read-only = Solo lectura: una comprobación encontró algo incorrecto. No se anota nada hasta que una persona lo haya examinado.
