# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = Se anotó la declaración { $number }: «{ $title }», { $holder }, { $date }
act-statement-recorded-report = Se anotó el informe { $number }: «{ $title }», { $publisher }, { $date }
act-position-disputed = { $seat }: la posición { $number }, sobre la cuestión «{ $question }», está mal recogida: { $reason }
act-dispute-settled-retracted = Se resolvió la impugnación { $dispute } de la posición { $number }: la posición se anuló
act-dispute-settled-declared = Se resolvió la impugnación { $dispute } de la posición { $number }: la delegación declaró su propia posición
act-dispute-settled-withdrawn = { $seat }: impugnación { $dispute } de la posición { $number } retirada

run-statement-recorded = Declaraciones e informes anotados: { $count }
run-position-disputed = Posiciones impugnadas: { $count }
run-dispute-settled = Impugnaciones resueltas: { $count }

## Verbs, nouns and what is missing

verb-record-statement = anotar una declaración o un informe
verb-raise-question = plantear una cuestión o proponer una respuesta
verb-dispute-position = decir que una posición está mal recogida
verb-settle-dispute = resolver la impugnación de una posición
noun-statement = declaración
noun-dispute = impugnación de una posición
missing-statement = No hay ninguna declaración { $key }
missing-dispute = No hay ninguna impugnación { $key }
all-statements = Ver todas las declaraciones

## Refusals

refusal-SpeakerNeeded = No se dice quién habla. Indique el orador; solo un informe de un tercero puede referirse a varios.
refusal-StatementOnRecord = Este archivo ya consta como declaración { $statement }. No hay nada que anotar.
refusal-OutsideTheText = El pasaje citado no está en el texto de { $document }, que tiene { $bytes } bytes. Seleccione de nuevo las palabras en el texto.
refusal-NotOfTheDelegation = La posición { $position } no se atribuye a { $member }. Solo la delegación a la que se atribuye puede impugnarla.
refusal-DisputeOnRecord = La impugnación { $dispute } de esta posición aún no está resuelta. No hay nada que anotar.
refusal-DisputeSettledBefore = La impugnación { $dispute } ya se resolvió. No hay nada que hacer.
refusal-DisputeStands = La posición { $position } sigue tal como se impugnó. Anúlela, o deje que la delegación declare su propia posición o retire la impugnación { $dispute }.
