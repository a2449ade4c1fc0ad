# Lo que se responde: por qué algo no existe, no puede mostrarse o no puede anotarse, y qué cabe hacer.

## Nothing is there

missing-title = No se encuentra
missing-page = No hay ninguna página en { $key }
missing-language = { $key } no es uno de los seis idiomas de este sitio
missing-entry = El registro no tiene ninguna anotación { $key }
missing-member = No hay ningún miembro { $key }
missing-group = No hay ningún grupo { $key }
missing-body = No hay ningún órgano { $key }
missing-office = No hay ningún cargo { $key }
missing-session = No hay ningún período de sesiones { $key }
missing-meeting = No hay ninguna sesión { $key }
missing-agenda-item = No hay ningún tema del programa { $key }
missing-wording = No hay ninguna redacción { $key }
missing-document = No hay ningún documento { $key }
missing-element = El marco no tiene ningún elemento { $key }
missing-provision = No hay ninguna regla { $key }
missing-reading = No hay ninguna interpretación { $key }
missing-question = No hay ninguna cuestión { $key }
missing-option = No hay ninguna opción { $key }
missing-position = No hay ninguna posición { $key }
missing-seal = No hay ningún valor sellado { $key }
missing-roll-call = No hay ninguna votación registrada sobre { $key }
missing-near = Quizá busca usted lo siguiente:
all-questions = Ver todas las cuestiones
all-members = Ver todos los miembros
all-groups = Ver todos los grupos
all-sessions = Ver todos los períodos de sesiones y órganos
all-provisions = Ver todas las reglas
all-framework = Ver el marco
all-documents = Ver todos los documentos
all-record = Ver las anotaciones más recientes del registro
first-page = Ir a la primera página

## A request that cannot be answered as it was asked

refused-title = No se puede mostrar
refused-unknown-parameter = Esta página no conoce «{ $name }»
refused-no-parameters = No admite nada después del signo de interrogación. Suprímalo.
refused-known-parameters = Admite: { $names }.
refused-repeated = «{ $name }» figura dos veces en la dirección
refused-give-once = Indíquelo una sola vez.
refused-excluded = «{ $one }» y «{ $other }» se excluyen entre sí
refused-give-one = Indique uno de los dos: un día o una anotación del registro.
refused-malformed = «{ $name }» no puede tener el valor «{ $value }»
refused-long-address = { $count ->
    [one] La dirección supera { $count } byte
   *[other] La dirección supera los { $count } bytes
}
refused-long-query = { $count ->
    [one] Lo que sigue al signo de interrogación supera { $count } byte
   *[other] Lo que sigue al signo de interrogación supera los { $count } bytes
}
refused-many-parameters = { $count ->
    [one] La dirección contiene más de { $count } parámetro
   *[other] La dirección contiene más de { $count } parámetros
}
refused-long-value = { $count ->
    [one] Un valor de la dirección supera { $count } byte
   *[other] Un valor de la dirección supera los { $count } bytes
}
refused-long-body = { $count ->
    [one] Lo enviado supera { $count } byte
   *[other] Lo enviado supera los { $count } bytes
}
refused-ask-less = Reduzca la solicitud.
refused-plain = Mostrar la página sin ello
wanted-date = Indique una fecha con el formato 2026-03-30, entre los años { $from } y { $to }.
wanted-date-or-index = Indique una fecha con el formato 2026-03-30 o el número de una anotación, de 0 a { $to }.
wanted-date-record-empty = Indique una fecha con el formato 2026-03-30; el registro aún no tiene ninguna anotación.
wanted-number = Indique un número entero de { $min } a { $max }.
wanted-one-of = Valores posibles: { $words }.
wanted-key = Indique la clave de algo que conste en el registro: { $list }.
wanted-list = ver cuáles hay
wanted-utf8 = La codificación de la dirección es incorrecta. Vuelva a copiarla del lugar en que la encontró.

## What cannot be entered, by the code of the refusal

refusal-NotFounded = El foro no se ha fundado, por lo que no puede anotarse nada. Fúndelo primero.
refusal-AlreadyFounded = El foro ya se fundó y no puede fundarse de nuevo. Anote lo que falte en una calidad que permita llevar el registro.
refusal-FoundingComplete = La fundación concluyó, y con ella la calidad de fundador. Actúe en calidad de secretaría o de delegación.
refusal-SeatMayNot = En calidad de «{ $seat }» no es posible { $verb }. Diríjase a quien esté habilitado para ello.
refusal-MalformedKey = «{ $key }» no tiene la forma de una clave. Utilice palabras en minúsculas unidas por guiones, o el código o la signatura tal como se escriben oficialmente.
refusal-Unknown = No consta nada con la clave «{ $key }» ({ $noun }). Compruebe la clave o haga primero la anotación correspondiente.
refusal-AlreadyOnRecord = «{ $key }» ya consta ({ $noun }). Utilice otra clave o déjelo como está.
refusal-NothingNamed = Está vacía una lista que debe contener al menos un elemento ({ $noun }). Complétela.
refusal-NamedTwice = La lista nombra dos veces «{ $key }» ({ $noun }). Nómbrelo una sola vez.
refusal-EndsBeforeItBegins = El final ({ $to }) sería anterior al comienzo ({ $from }). Compruebe las dos fechas.
refusal-AlreadyInGroup = En esa fecha, el grupo { $group } ya cuenta con este miembro: { $member }. No hay nada que anotar.
refusal-NotInGroup = En esa fecha, el grupo { $group } no cuenta con este miembro: { $member }. Por tanto, no puede abandonarlo. Compruebe la fecha.
refusal-UnknownZone = «{ $zone }» no figura en la base de datos de husos horarios. Utilice un nombre como America/New_York.
refusal-ClockChange = En el huso { $zone } hay un cambio de hora: la hora { $civil } se da dos veces o ninguna. Elija otra hora.
refusal-OutsideItsSession = Esto no corresponde al período de sesiones { $session }: el día, el órgano o el número es otro. Compruébelo o programe otro período de sesiones.
refusal-ReadingsDiffer = Las interpretaciones indicadas no son las que admite la regla { $provision }: { $admitted }. Indique exactamente estas.
refusal-ReadingOpen = Los miembros interpretan de distintas maneras la regla { $provision }, y solo una de las interpretaciones lo permitiría. Podrá anotarse cuando el foro haya resuelto cómo se interpreta la regla.
refusal-NotAReadingOfTheQuestion = { $reading } no es una interpretación de la regla a la que se refiere la cuestión. Elija una de sus interpretaciones, o ninguna.
refusal-DeclarationIsTheHoldersOwn = Solo puede anotar una declaración la delegación cuya posición es. Anote la posición con el documento que la muestra o pida a la delegación que la declare.
refusal-ExpressedInTheFuture = La fecha indicada ({ $expressed }) es posterior a hoy ({ $today }). Indique el día en que se expresó la posición.
refusal-SamePositionOnRecord = El mismo titular, la misma postura y la misma prueba constan ya como posición { $position }. No hay nada que anotar.
refusal-AlreadyRetracted = La posición { $position } ya se anuló. No hay nada que hacer.
refusal-OwnDeclarationStands = La posición { $position } es la declaración del propio titular. Solo su delegación puede sustituirla, con una nueva declaración.
refusal-SecondPersonNeeded = Hacen falta dos personas y se indicó una sola. Pida a una segunda que lo confirme.
refusal-AlreadyClosed = El valor sellado { $seal } ya dejó de divulgarse o se borró. No hay nada que hacer.
refusal-NotTheSigningKey = La clave indicada no es la que firma ahora el registro, que es { $signing }. Indique esta.
refusal-MalformedHash = «{ $hash }» no es una huella SHA-256: debe tener 64 caracteres, de 0 a 9 y de a a f. Vuelva a calcularla a partir del archivo.
refusal-VotedTwice = La votación cuenta a este miembro en dos lados: { $member }. Compruebe la fuente y deje solo uno.
refusal-SeatsNotInForce = Nadie ocupa aún un puesto en la Secretaría. Abra el enlace de fundación y designe primero a sus dos primeros responsables.
refusal-NotSeated = { $person } no ocupa, o no todavía, el puesto «{ $seat }». Pida a quien lo administra que se lo asigne, o actúe desde otro puesto.
refusal-SeatEnded = El puesto «{ $seat }» de { $person } ha terminado. Ya no puede hacerse nada desde él; si es un error, diríjase a quien lo administra.
refusal-RoleMayNot = En la función «{ $role }» no es posible { $verb }. Diríjase a alguien de su delegación cuya función lo permita.
refusal-OfAnotherSeat = Desde el puesto «{ $seat }» solo es posible { $verb } para ese mismo puesto. Diríjase a quien ocupa el otro.
refusal-SecondPersonNotSeated = { $person }, indicado como segunda persona, no ocupa este puesto. Indique a otra que lo ocupe.
refusal-SignatureNeeded = Para { $verb }, cada persona que actúa firma con una llave de acceso. Firme, o registre antes una llave de acceso.
refusal-PasskeyDoesNotStand = La llave de acceso { $passkey } está revocada, no consta en el registro o es de otra persona. Firme con otra.
refusal-DeviceBoundNeeded = La llave de acceso { $passkey } puede copiarse a otros dispositivos. Los responsables firman con una que no puede, por ejemplo una llave de seguridad: registre una.
refusal-AlreadySeated = { $person } ya ocupa el puesto «{ $seat }» y nada cambiaría. Para volver a darle acceso, envíe una nueva invitación.
refusal-HeadByLetterOnly = La jefatura de «{ $seat }» la establece una carta credencial y no puede cambiarse desde dentro. Envíe una nueva carta a la Secretaría.
refusal-RoleNotOfSeat = El puesto «{ $seat }» no tiene la función «{ $role }». Elija una que tenga.
refusal-NotForOneself = Nadie puede { $verb } en favor propio. Diríjase a otra persona de su puesto.
refusal-FirstOfficersSeated = Los dos primeros responsables ya están designados. En adelante, dos responsables de la Secretaría designan juntos a los siguientes.
refusal-TwoOfficersMustRemain = Deben quedar dos responsables en la Secretaría o ya no podría designarse a nadie. Designe antes a otro.
refusal-NotAParty = El puesto «{ $seat }» no se abre con una carta credencial. Dos responsables de la Secretaría designan a quien lo ocupa.
refusal-LaterLetterOnRecord = La carta { $credentials } de la misma delegación es posterior. Actúe sobre esa.
refusal-CredentialsContested = Las credenciales de «{ $seat }» están impugnadas, y nada aquí decide quién representa al miembro. Anote la otra carta como documento de la impugnación; podrá nombrarse otra jefatura cuando esta se resuelva.
refusal-CredentialsWithdrawn = La carta { $credentials } fue retirada. Presente una nueva carta.
refusal-NotInvited = Ninguna invitación sin usar ni otra llave de acceso suya respalda esta llave. Pida a un punto focal de su delegación que vuelva a invitarle.
refusal-ReasonNeeded = Indique por qué. El motivo queda en el registro.
refusal-SignedSomethingElse = Lo que firmó no es lo que se anotaría ahora. Revíselo y firme de nuevo.
refusal-SignatureFails = La firma de la llave de acceso { $passkey } no es de esa llave, sobre este acto y para este sitio. Firme de nuevo o use otra llave de acceso.
refusal-ProofUsedBefore = Esta firma ya se usó para un asiento. Firme de nuevo.
refusal-PublicKeyUnreadable = No puede leerse la clave pública de esta llave de acceso. Use otra llave de acceso u otro dispositivo.

## What is asked, after “no es posible”

verb-found = fundar el foro
verb-keep-the-record = anotar aquello de lo que se compone el foro
verb-record-position = anotar una posición que muestra un documento
verb-declare-position = declarar una posición
verb-retract-position = anular una posición
verb-close-value = dejar de divulgar o borrar un valor sellado
verb-rotate-key = sustituir la clave que firma el registro
verb-seat-first-officer = designar a los primeros responsables de la Secretaría
verb-seat-officer = designar a un responsable
verb-unseat-officer = poner fin al puesto de un responsable
verb-present-credentials = presentar una carta credencial
verb-replace-head = nombrar otra jefatura de delegación o volver a invitarla
verb-stand-credentials = anotar el estado de las credenciales
verb-withdraw-credentials = anotar la retirada de las credenciales
verb-seat-person = asignar a una persona un puesto en una delegación
verb-change-role = cambiar la función de una persona
verb-unseat-person = poner fin al puesto de una persona
verb-dispute-head = impugnar la jefatura de una delegación
verb-leave-seat = dejar un puesto
verb-enrol-passkey = registrar una llave de acceso
verb-end-passkey = revocar una llave de acceso
verb-read-desk = leer lo que espera en un puesto
verb-read-people = leer los nombres y datos de contacto de las personas
verb-read-credentials = leer las cartas credenciales
verb-read-security-log = leer el registro de seguridad
verb-invite = enviar una invitación
verb-confirm-for-another = confirmar lo que pide otra persona
verb-end-session = cerrar una sesión iniciada
verb-issue-token = expedir un testigo de acceso
verb-revoke-token = revocar un testigo de acceso

## Kinds of things, in brackets behind a key

noun-member = miembro
noun-group = grupo
noun-body = órgano
noun-office = cargo
noun-session = período de sesiones
noun-meeting = sesión
noun-agenda-item = tema del programa
noun-wording = redacción de un tema del programa
noun-document = documento
noun-element = elemento del marco
noun-provision = regla
noun-reading = interpretación
noun-question = cuestión
noun-option = opción
noun-position = posición
noun-roll-call = votación registrada
noun-seal = valor sellado
noun-credentials = carta credencial
noun-passkey = llave de acceso
noun-person = persona
noun-observer = observador
noun-stakeholder = parte interesada

## Seats that common.ftl does not name

seat-founder = Fundador
