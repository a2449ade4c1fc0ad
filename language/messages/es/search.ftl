# The search over what is on record.

nav-search = Búsqueda
search-title = Buscar en el registro
# $words is what somebody typed.
search-results-title = Búsqueda: { $words }
search-label = ¿Qué busca?
search-button = Buscar
search-note = Se buscan cuestiones, posiciones, miembros, grupos, reglas, períodos de sesiones, decisiones, recomendaciones, declaraciones y documentos por las palabras de sus títulos, nombres y signaturas, y las posiciones también por lo que se dijo. Sirve cualquiera de los seis idiomas. No se busca en el texto íntegro de los documentos.
# $count is how much was found, $words what was typed.
search-count = { $count ->
    [0] Nada en el registro contiene todas las palabras de «{ $words }».
    [one] { $count } resultado para «{ $words }».
   *[other] { $count } resultados para «{ $words }».
}
search-no-words = Escriba una palabra, un nombre, un código o una signatura: en lo solicitado no hay ninguna letra ni cifra.
search-hint-fewer = Indique menos palabras: deben figurar todas.
search-hint-beginning = Indique solo el comienzo de una palabra: «facilit» encuentra «facilitador» y «facilitadora».
search-hint-silence = No encontrar nada significa únicamente que nada consta al respecto.
# $label is a kind of thing, $count how many of it were found.
search-heading = { $label } ({ $count })
search-all = Mostrar los { $count }
search-all-kinds = Mostrar todas las categorías
search-before = Página anterior
search-after = Página siguiente
# On the page that says that something is not there.
search-instead = O búsquelo:

## Kinds of things that have no name elsewhere

search-bodies = Órganos
search-agenda-items = Temas del programa
search-topics = Temas
search-recommendations = Recomendaciones
