# Posts, candidates, slates and appointments: acts, verbs, refusals.

## Acts as sentences

act-post-established = Se estableció un cargo en { $body }: «{ $title }» (plazas: { $places })
act-nominations-called = Se pidieron candidaturas hasta el { $when }: { $posts }
act-nominations-called-asking = Se pidieron candidaturas hasta el { $when }: { $posts } (preguntas a las candidaturas: { $count })
act-candidate-nominated = { $seat }: presentación de la candidatura { $candidate }, con el consentimiento de la persona: { $posts }
act-candidacy-withdrawn = La candidatura { $candidate } fue retirada
act-classification-recorded = Se registró una clasificación de los miembros: «{ $title }»
act-criteria-set = Se registraron los criterios { $set } (número: { $count }): { $posts }
act-slate-put = La Presidencia presentó la lista { $slate }, con las candidaturas { $candidates }: { $posts }
act-slate-put-replacing = La Presidencia presentó la lista { $slate } en lugar de la lista { $replaced }, con las candidaturas { $candidates }: { $posts }
act-slate-consulted = El { $date } se celebró una consulta sobre la lista { $slate } con: { $members }
act-slate-consulted-open-to-all = El { $date } se celebró una consulta sobre la lista { $slate } abierta a todos los miembros (miembros mencionados como oradores: { $count })
act-view-filed-support = { $seat }: opinión sobre la lista { $slate }: apoyo
act-view-filed-no-objection = { $seat }: opinión sobre la lista { $slate }: sin objeciones
act-view-filed-concern = { $seat }: opinión sobre la lista { $slate }: preocupación
act-view-filed-objection = { $seat }: opinión sobre la lista { $slate }: objeción
act-slate-appointed-chair = La Presidencia nombró a las personas de la lista { $slate }: { $holders }
act-slate-appointed-members = Las personas de la lista { $slate } asumieron sus cargos, aprobadas por los miembros (decisión { $decision }): { $holders }
act-slate-appointed-arrangement = Las personas de la lista { $slate } asumieron sus cargos por un arreglo solo para este caso, sin perjuicio (decisión { $decision }): { $holders }
act-interim-named = Una persona en funciones ({ $office }, { $body }, nacional de: { $member }) ocupa interinamente el cargo hasta el { $date } a más tardar: { $post }
act-holder = { $post } – { $name } ({ $member })
act-holder-withheld = { $post } – nombre reservado ({ $member })

## Runs of acts

run-post-established = Cargos establecidos: { $count }
run-nominations-called = Convocatorias de candidaturas: { $count }
run-candidate-nominated = Candidaturas presentadas: { $count }
run-candidacy-withdrawn = Candidaturas retiradas: { $count }
run-classification-recorded = Clasificaciones de los miembros registradas: { $count }
run-criteria-set = Conjuntos de criterios registrados: { $count }
run-slate-put = Listas presentadas: { $count }
run-slate-consulted = Consultas sobre listas: { $count }
run-view-filed = Opiniones sobre listas presentadas: { $count }
run-slate-appointed = Listas que llevaron a asumir cargos: { $count }
run-interim-named = Interinatos: { $count }

## What is asked, after “it is not possible to”

verb-call-nominations = pedir candidaturas
verb-nominate-candidate = presentar una candidatura
verb-withdraw-candidacy = retirar una candidatura
verb-put-slate = presentar una lista
verb-file-view = presentar una opinión sobre una lista
verb-appoint-slate = nombrar a las personas de una lista
verb-name-interim = designar a una persona interina

## Kinds of things

noun-post = cargo
noun-call-for-nominations = convocatoria de candidaturas
noun-candidate = candidatura
noun-classification = clasificación de los miembros
noun-class = clase de miembros
noun-criterion = criterio
noun-slate = lista

## Refusals

refusal-NominationsClosed = El plazo de candidaturas para { $post } venció el { $until }. Pida a la Presidencia que lo abra de nuevo.
refusal-ConsentNeeded = Nadie consta como candidato sin haber consentido. Pida primero su consentimiento a la persona.
refusal-CountedForOne = La persona indica varias nacionalidades ({ $nationalities }). Diga por cuál se la cuenta.
refusal-NotANational = La persona indica otras nacionalidades y no esta: { $member }. Cuente una de las indicadas.
refusal-CandidateWithdrew = La candidatura { $candidate } fue retirada. Presente una lista sin ella.
refusal-NotNominatedFor = La candidatura { $candidate } no se presentó para { $post }. Nombre a alguien que sí.
refusal-ClassedTwice = Este miembro se cuenta en dos clases de { $basis }: { $member }. Cuéntelo en una e indique que también pertenece a la otra.
refusal-DecidedApart = Estos cargos no los decide un mismo órgano por una misma regla: { $post }, { $other }. Trátelos por separado.
refusal-PlacesDiffer = Plazas por cubrir ese día: { $vacant }; candidaturas nombradas: { $named } ({ $post }). Nombre tantas como plazas haya.
refusal-NoTermToComplete = Ese día no corre ningún mandato: { $post }. Presente la lista para un mandato completo.
refusal-SlateReplaced = La lista { $by } sustituyó a la lista { $slate }. Use la lista { $by }.
refusal-AlreadyAppointed = Las personas de la lista { $slate } están en funciones. Haga constar más bien el fin de un cargo.
refusal-NotAllConsulted = La regla { $provision } exige consultas con todos los miembros. Miembros no consultados sobre la lista { $slate }: { $count }. Consúltelos o celebre una consulta abierta a todos.
refusal-CriteriaNotMet = La lista { $slate } no cumple, o no puede decirse que cumpla, criterios obligatorios: { $criteria }. Presente otra lista.
refusal-ApprovalNeeded = Según la regla { $provision }, aprueban los miembros. Sométales primero la lista { $slate } a decisión.
refusal-NothingVacant = No hay ninguna plaza vacante ese día: { $post }. Elija otro día.
refusal-NotInOffice = { $person } no ejerce ese cargo ese día. Solo alguien en funciones puede ser interino; nombre a otra persona.
refusal-QuestionnaireTooLong = A las candidaturas se les hacen como máximo { $questions } preguntas, de { $characters } caracteres como máximo cada una. Haga menos, o con menos palabras.
refusal-SlateNeeded = Según la interpretación vigente, este puesto se cubre mediante una lista: { $post }. Pida a la presidencia que presente una y que se decida sobre ella. Si un documento muestra quién asumió el cargo, cite el lugar en que lo dice.

## Not found

missing-post = No hay ningún cargo { $key }
missing-call-for-nominations = No hay ninguna convocatoria de candidaturas { $key }
missing-candidate = No hay ninguna candidatura { $key }
missing-classification = No hay ninguna clasificación { $key }
missing-class = No hay ninguna clase { $key }
missing-criterion = No hay ningún criterio { $key }
missing-slate = No hay ninguna lista { $key }
