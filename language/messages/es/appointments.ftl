# Posts, candidates, slates and appointments: public pages.

labelled-value = { $label }: { $value }
with-reason = { $what } ({ $why })
nav-posts = Cargos y nombramientos
all-posts = Todos los cargos
posts-title = Cargos
posts-heading = Los cargos y quienes los ocupan
posts-lede = Cada cargo de un órgano con quienes lo ocupan, sus plazas vacantes y el estado de la regla por la que se provee.
posts-none = No se ha creado ningún cargo.
post-places = Plazas: { $count }
post-vacant = Vacantes: { $count }
post-term = Duración del mandato en meses: { $count }
post-lede = Un cargo de este órgano: { $body }.
post-reading = Una lectura: { $reading }
post-rule-open = Los miembros leen esta regla de modo distinto. Pueden presentarse candidaturas, someterse listas y consultarse a los miembros; nadie es nombrado hasta que el foro haya resuelto la lectura o haya convenido un modo para este solo caso, sin perjuicio.
post-decided-by = Somete las listas la Presidencia de
post-call-until = Las candidaturas pueden presentarse hasta el { $when }

## Parts of the pages

posts-part-holders = Quién lo ocupa
posts-part-holders-none = Nadie lo ocupa.
posts-part-rule = Cómo se provee
posts-part-rule-none = No consta ninguna regla.
posts-part-call = Convocatoria de candidaturas
posts-part-call-none = No se han convocado candidaturas.
posts-part-questionnaire = Preguntas a las candidaturas
posts-part-questionnaire-none = A las candidaturas no se les pregunta nada más que lo que miran los criterios.
posts-part-candidates = Candidaturas
posts-part-candidates-none = Nadie que haya dado su consentimiento se presenta.
posts-part-criteria = Criterios de equilibrio
posts-part-criteria-none = No se han fijado criterios.
posts-part-slates = Listas
posts-part-slates-none = No se ha sometido ninguna lista.
posts-part-earlier = Quién lo ocupó antes
posts-part-earlier-none = Nadie lo ocupó antes.
posts-part-standing-for = Se presenta a
posts-part-standing-for-none = No se indica ningún cargo.
posts-part-stated = Lo que la persona declara para los criterios
posts-part-stated-none = No se declara nada.
posts-part-statement = Otras declaraciones
posts-part-statement-none = No se declara nada más.
posts-part-on-slates = En las listas
posts-part-on-slates-none = En ninguna lista hasta ahora.
posts-part-way = Cómo acceden al cargo las personas de la lista
posts-part-way-none = No consta nada.
posts-part-reached = A quién han llegado las consultas
posts-part-reached-none = No se ha consultado a nadie.
posts-part-consultations = Consultas
posts-part-consultations-none = No consta ninguna consulta.
consultation-by = Por: { $seat }
consultation-held-by = Por: { $name } ({ $office }), en nombre de: { $seat }
posts-part-views = Pareceres de las delegaciones
posts-part-views-none = Ninguna delegación ha presentado un parecer, lo que no equivale a acuerdo.

## Who holds a post

held-since = { $name } ({ $member }), desde el { $from }
held-until = { $name } ({ $member }), del { $from } al { $until }
held-interim = { $name } ({ $member }) ejerce interinamente, del { $from } al { $until }
holders-title = Titulares de cargos
holders-heading = Titulares de cargos al { $date }
holders-lede = Todas las personas en ejercicio el día que elija, según el registro actual, y las plazas vacantes.
holders-day = Día
holders-show = Mostrar
holders-none = Nadie ejercía un cargo ese día.
holders-interim = Suple una plaza vacante, sin ser titular
head-post = Cargo
head-holder-of-post = Titular
head-rests-on = Fundamento
head-slate = Lista
head-candidate = Candidatura

## Candidates

candidate-number = Candidatura { $number }
candidate-lede = Candidatura presentada por esta delegación: { $member }. Aquí consta únicamente lo que la persona declara.
candidate-withdrawn = retirada
candidate-withdrawn-at = Candidatura retirada el { $when }
candidate-nominated-at = Presentada el { $when }
candidate-consented = Consentimiento dado el { $date } ({ $via })
consent-invitation = en respuesta a una invitación
consent-letter = por carta
candidate-counted = Nacionalidad considerada
candidate-not-shown = No se muestra: se retuvo o se borró a petición de la persona o en virtud de una regla.
candidate-answers-delegations = La persona candidata permite que lo lean las delegaciones, los titulares de cargos y la secretaría, en su despacho.
candidate-answers-consulting = La persona candidata solo permite que lo lean quienes consultan sobre una lista, en su despacho.
not-stated = no declarado
gender-woman = Mujer
gender-man = Hombre
gender-another = Otro
gender-unstated = No lo declaro

## Criteria and findings

test-pairing = En cada cargo, al menos una persona de cada una de estas clases: { $classes }, según esta clasificación: { $basis }
test-spread = En el conjunto de los cargos, no más de { $count } de una misma clase, según esta clasificación: { $basis }
test-proportion = En el conjunto de los cargos, cada clase según su proporción de los miembros, redondeada, según esta clasificación: { $basis }
test-parity = En el conjunto de los cargos, ni las mujeres ni los hombres ocupan más de la mitad de las plazas, redondeada hacia arriba
test-expertise = En el conjunto de los cargos, alguien tiene experiencia en cada uno de estos ámbitos: { $areas }
test-one-per-state = Dos plazas no las ocupan nacionales de un mismo Estado
test-rotation = Nadie sucede a un nacional del mismo Estado en el mismo cargo
test-name-pairing = Una persona de cada clase en cada cargo
test-name-spread = Distribución entre clases
test-name-proportion = Proporción de los miembros
test-name-parity = Paridad de género
test-name-expertise = Conocimientos
test-name-one-per-state = Una persona por Estado
test-name-rotation = Rotación
strength-hard = debe cumplirse
strength-soft = debería cumplirse si es posible
verdict-met = cumplido
verdict-not-stated = depende de lo no declarado
verdict-not-met = no cumplido
findings-heading = Constataciones, criterio por criterio
findings-note = No existe una lista oficial de países desarrollados y en desarrollo. Por ello cada criterio se muestra según la clasificación que menciona y según todas las demás del mismo tipo. Lo que nadie ha declarado se cuenta como no declarado y nunca se supone.
findings-none = No se midió con ningún criterio.
finding-named = la que nombra el criterio
finding-count = { $of }: { $count }
finding-at = En
finding-missing = No declarado o no clasificado
finding-turns-on = Sería distinto si se contara otra nacionalidad o clase de
finding-not-stated = Plazas para las que falta una declaración: { $count }
finding-now = Ahora se constataría: { $verdict }
head-criterion = Criterio
head-basis = Clasificación
head-finding = Constatación
head-counted = Qué se contó

## Slates

slates-title = Listas
slate-number = Lista { $number }
slate-lede = Una lista propone una candidatura para cada plaza vacante. Someterla no decide nada.
slate-on-it = Composición
slate-put = sometida a los miembros
slate-appointed = nombrados
slate-replaced = sustituida por otra
slate-replaces = Sustituye a
slate-replaced-by = Sustituida por
slate-put-at = Sometida por la Presidencia el { $when }
slate-from = En el cargo desde el { $date }
slate-term-full = Por un mandato completo
slate-term-rest = Por lo que resta de un mandato
slate-fill-until = Mandato hasta el { $date }
slate-to-announcement = Anuncio y carta
slate-open-to-all = Una consulta estuvo abierta a todos los miembros.
slate-all-reached = Las consultas han llegado a todos los miembros.
slate-reached = Consultados, lo que no equivale a acuerdo ({ $count }): { $names }
slate-not-reached = Aún no consultados ({ $count }): { $names }
views-note = Un parecer no es un voto: nadie cuenta los pareceres, y quien no presenta ninguno no ha dado su acuerdo. Se muestra el último de cada delegación.
view-support = Apoyo
view-no-objection = Sin objeciones
view-concern = Inquietud
view-objection = Objeción

## How those on a slate come into office

way-chair = Nombramiento por la Presidencia tras consultas, según esta lectura: { $reading }
way-members = Aprobada por los miembros: { $decision }
way-arrangement = Por un modo convenido para este solo caso, sin perjuicio de la lectura de nadie: { $decision }. Se procedió como según esta lectura: { $reading }
way-consulted = Miembros consultados: { $count }
way-ahead-chair = La Presidencia nombra una vez consultados todos los miembros sobre esta lista. La lectura: { $reading }
way-ahead-members = Los miembros deciden por consenso sobre esta lista. La lectura: { $reading }
way-ahead-arranged = Así lo ha convenido el foro para este solo caso, sin perjuicio.
way-ahead-open = Los miembros leen la regla de modo distinto. Puede consultarse sobre la lista; nadie es nombrado según ninguna de las lecturas hasta que el foro la haya resuelto o haya convenido un modo para este solo caso, sin perjuicio.

## Announcement and letter

announcement-heading = Nombramiento de las personas de la lista { $number }
announcement-appointed = Cargos y titulares
announcement-applied = Qué se aplicó
appointed-from = { $post }: { $name }, { $member }, desde el { $from }
appointed-until = { $post }: { $name }, { $member }, del { $from } al { $until }
letter-heading = Carta a los miembros
letter-opens = A todos los miembros: han asumido el cargo las personas siguientes.
letter-closes = La presente se entiende sin perjuicio de la lectura que cada miembro haga de la regla.

## Classifications

classifications-title = Clasificaciones de los miembros
classifications-lede = Nadie mantiene una lista oficial de países desarrollados y en desarrollo, y los grupos regionales se basan en la práctica. Cada tabla tiene su fuente; ninguna se prefiere, y un miembro sin clase queda sin clasificar.
classifications-none = No consta ninguna clasificación.
classification-lede = Una tabla que puede sustituirse por otra; no es oficial.
classes-heading = Las clases y sus miembros
class-none = Sin clasificar: { $count }
class-also = También pertenecen y se cuentan en otra: { $class }
division-development = Desarrollo
division-region = Región

## Downloads

table-office-holders = Períodos en el cargo, uno por línea
table-candidates = Candidaturas con consentimiento, una candidatura y un cargo por línea
table-slates = Constataciones de cada lista, un criterio y una clasificación por línea; una lista sin criterios tiene una línea
table-classifications = Qué miembro figura en qué clase de qué clasificación, uno por línea
column-office = El cargo: chair, vice-chair, rapporteur o co-facilitator
column-person = La persona, con el seudónimo del registro
column-person_name = El nombre; vacío si se retiene o se borró
column-office_from = El primer día en el cargo
column-office_until = El primer día fuera del cargo; vacío mientras no haya fin
column-left = Motivo del fin: term-over, resigned, recalled, ended o unable; vacío si no consta
column-candidate = El número de la candidatura
column-candidacy = standing (vigente) o withdrawn (retirada)
column-post = La clave del cargo
column-counted = El miembro de cuyo nacional se cuenta
column-gender = woman, man o another, según lo declarado; vacío si no se declara o no se muestra
column-audience = Quién puede leer las demás declaraciones: public, delegations o consulting
column-expertise = Las partes del marco en las que se declaran conocimientos
column-consented = El día del consentimiento
column-slate = El número de la lista
column-slate_standing = put (sometida), replaced (sustituida) o appointed (nombrada)
column-candidates = Los números de las candidaturas que contiene
column-criterion = La clave del criterio, única en su conjunto
column-classification = La clave de la clasificación
column-verdict = met, not-stated (depende de lo no declarado) o not-met
column-not_stated = Número de plazas para las que falta una declaración
column-division = development (desarrollo) o region (región)
column-class = La clave de la clase
column-class_name = El título de la clase
column-belongs = counted: se cuenta en esta clase; also: también pertenece y se cuenta en otra
