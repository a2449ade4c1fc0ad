# El registro y sus anotaciones.

record-title = Registro
record-title-before = Registro anterior a la anotación { $index }
record-heading = El registro
record-lede = Todo lo que muestra este sitio procede de estas anotaciones. Solo se añaden: nada se modifica ni se elimina, y una corrección es una anotación nueva.
record-size = { $count ->
    [0] El registro no tiene ninguna anotación.
    [one] El registro tiene { $count } anotación.
   *[other] El registro tiene { $count } anotaciones.
}
record-to-verify = Descargarlo y verificarlo
record-empty = El registro aún no tiene ninguna anotación.
record-pages = Páginas del registro
record-newest = Anotaciones más recientes
record-older = Anotaciones más antiguas
entry-entered-on = Anotación hecha el { $date }

## One entry

entry-title = Anotación { $index } del registro
entry-bytes-heading = La anotación, byte por byte
entry-bytes-note = De estos bytes se obtiene la huella que entra en el árbol del registro. Los valores sellados se guardan aparte; lo que permite abrirlos puede dejar de divulgarse, y el árbol sigue siendo verificable.
entry-bytes-cut = Se muestran los primeros { $shown } bytes de { $count }; el resto puede obtenerse en la dirección que figura más abajo.
entry-raw = Los bytes de esta anotación
entry-bundle = El lote que contiene esta anotación, tal como lo ofrece el registro (tlog-tiles)
entry-checkpoint = El último punto de control firmado
entry-neighbours = Anotaciones anterior y siguiente
entry-before = Anotación anterior
entry-after = Anotación siguiente
