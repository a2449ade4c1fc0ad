# El despacho: donde actúan las personas que ocupan un puesto. Lo que cada quien puede hacer se deriva del cuadro de puestos.

## Around every page of the desk

nav-desk = Despacho
desk-nav = Páginas del despacho
desk-acting = Quién actúa
desk-acting-as = Actúa desde el puesto: { $seat }
desk-signed-in-as = Sesión de: { $person }
desk-session-ends = Si no abre otra página, su sesión termina: { $until }
desk-change-seat = Actuar desde otro puesto
desk-sign-out = Cerrar la sesión
desk-sign-in = Iniciar sesión
desk-nav-waiting = Lo pendiente
desk-nav-seats = Mis puestos
desk-nav-people = Personas
desk-nav-credentials = Credenciales
desk-nav-officers = Cargos
desk-nav-confirmations = Confirmaciones
desk-nav-positions = Posiciones
desk-nav-log = Registro de seguridad
desk-nav-devices = Llaves de acceso
desk-nav-sessions = Sesiones
desk-nav-tokens = Programas
desk-contested = Las credenciales están impugnadas: { $party }. Mientras lo estén, todo acto desde este puesto queda marcado así. Aquí no se decide quién representa a un miembro.
desk-none = Ninguno.
desk-own-time = En su reloj:

## Forms

desk-continue = Continuar
desk-back = Volver
desk-optional = (puede quedar vacío)
desk-faulty-title = Error: { $title }
desk-faults = { $count ->
    [one] Hay que revisar { $count } respuesta
    [many] Hay que revisar { $count } de respuestas
   *[other] Hay que revisar { $count } respuestas
}
desk-fault-missing = «{ $field }» está vacío. Rellénelo.
desk-fault-choice = «{ $field }» no tiene respuesta. Elija una.
desk-fault-date = «{ $field }» no es una fecha. Indíquela como 2026-03-30.
desk-fault-order = «{ $field }» es anterior al comienzo. Compruebe las dos fechas.
desk-fault-email = «{ $field }» no es una dirección de correo electrónico. Indique una como nombre@example.org.
desk-fault-hash = «{ $field }» no es un SHA-256, que tiene 64 signos de 0 a 9 y de a a f. Calcúlelo de nuevo a partir del archivo.
desk-fault-long = «{ $field }» es demasiado largo. Redúzcalo a { $count } caracteres.
desk-fault-unclean = «{ $field }» contiene caracteres invisibles o que cambian la dirección de la escritura. Escríbalo de nuevo a mano.
desk-fault-unknown = «{ $field }» no designa nada que conste en el registro. Elija de la lista.

## The passkey: the one step that needs a script

passkey-no-script = Este paso necesita un script: los navegadores ofrecen las llaves de acceso solo a scripts. Todo lo demás funciona sin ellos. Permita los scripts de este sitio o use otro dispositivo.
passkey-unsupported = Este navegador no puede usar llaves de acceso. Use un navegador más reciente u otro dispositivo.
passkey-cancelled = No se hizo nada: se cerró la ventana o pasó demasiado tiempo. Inténtelo de nuevo.
passkey-known = Este dispositivo ya tiene una llave de acceso suya. Use esa.
passkey-elsewhere = Las llaves de acceso funcionan solo en la dirección del foro, { $address }. Abra la página allí.
passkey-failed = No se pudo usar la llave de acceso. Inténtelo de nuevo o use otro dispositivo.
passkey-waiting = Su dispositivo le está preguntando.

## Signing in

sign-in-title = Iniciar sesión
sign-in-lede = Aquí actúan las delegaciones de los miembros, los titulares de cargos y la Secretaría. Para leer no hace falta iniciar sesión.
sign-in-passkey-heading = Con una llave de acceso
sign-in-passkey = Iniciar sesión con una llave de acceso
sign-in-provider-heading = A través de su organización
sign-in-provider = Iniciar sesión a través de { $name }
leaving-title = Hacia su organización
leaving-lede = Inicie la sesión allí y volverá aquí. Si no ocurre nada, use el enlace.
sign-in-lost = ¿Ya no tiene llave de acceso? Pida a la jefatura o a un punto focal de su propia delegación que vuelva a invitarle. Nadie más puede hacerlo.
sign-in-invited = ¿Ha recibido una invitación? Abra el enlace recibido o escriba su código.
sign-in-failed-title = No se ha iniciado la sesión
sign-in-failed = No se pudo iniciar la sesión. Aquí no se dice quién es conocido. Inténtelo de nuevo; si vuelve a fallar, diríjase a un punto focal de su delegación.
sign-in-again = Iniciar sesión de nuevo
sign-in-needed-title = Inicie sesión primero
sign-in-needed = No ha iniciado sesión o esta ha terminado. Lo que había escrito no se transmitió.
signed-out-title = Ha cerrado la sesión
signed-out = Su sesión ha terminado en este dispositivo.
step-up-title = Demuestre que es usted
step-up-lede = Este paso necesita una nueva señal suya. Use su llave de acceso; después seguirá donde estaba.
step-up = Usar la llave de acceso

## Invitations

invitation-title = Aceptar una invitación
invitation-lede = Se le ha invitado a ocupar un puesto. Para aceptar, cree una llave de acceso en este dispositivo; a partir de entonces solo usted podrá actuar como la persona invitada.
invitation-code = Código de la invitación
invitation-code-hint = El código figura en la carta o el mensaje de invitación.
invitation-seat = Puesto
invitation-role = Función
invitation-expires = Válida hasta
invitation-pseudonym = En el registro público usted es
invitation-pseudonym-note = El registro solo le conoce con este seudónimo. Su nombre se muestra a su propia delegación y a la Secretaría.
invitation-accept = Crear una llave de acceso y aceptar
invitation-provider = O acepte a través de su organización; entonces iniciará la sesión allí y las llaves de acceso solo servirán para firmar.
invitation-over-title = Esta invitación no puede usarse
invitation-over = Es desconocida, ha caducado, se ha usado o se ha retirado. Pida una nueva a quien le invitó.
founding-title = Constituir la Secretaría
founding-lede = Este enlace se mostró cuando el foro arrancó por primera vez. Asigna su puesto al primer cargo de la Secretaría, que luego invita al segundo.
founding-over-title = No hay ningún enlace de constitución abierto
founding-over = La Secretaría ya está constituida o el enlace ha caducado. Si nadie lo ha usado, arranque de nuevo el programa; mostrará uno nuevo.
founding-name = Su nombre
founding-name-hint = Se muestra a la Secretaría; nunca en el registro.

## What waits

waiting-title = Lo que tiene pendiente
waiting-lede = Todo lo pendiente de este puesto, con el plazo más próximo primero.
waiting-nothing = No hay nada pendiente de este puesto.
waiting-until = Hasta
waiting-act = Qué puede hacerse
waiting-hours-left = { $count ->
    [one] Queda { $count } hora
   *[other] Quedan { $count } horas
}
waiting-minutes-left = { $count ->
    [one] Queda { $count } minuto
   *[other] Quedan { $count } minutos
}
waiting-do-silence = Leerlo, sumarse, pedir un plazo o romper el silencio
waiting-confirmation = Otro titular de un cargo le pide que confirme: { $what }
waiting-own-confirmation = Espera a un segundo titular: { $what }
waiting-invitation = { $person } todavía no ha aceptado la invitación
waiting-term = Termina su mandato en este puesto
waiting-credentials = { $party }: situación de las credenciales: { $standing }
waiting-disputed = { $party }: otro punto focal impugna la jefatura; decide la carta del miembro
waiting-focal-point = Su delegación tiene un solo punto focal. Un segundo puede devolver el acceso a todos si el primero pierde todas sus llaves.
waiting-passkey = Tiene una sola llave de acceso. Añada una segunda en otro dispositivo.
waiting-session = { $session }: comienzo
waiting-meeting = { $session }: comienzo de la sesión { $number }
waiting-position = Ninguna posición registrada sobre «{ $question }»
waiting-positions = { $count ->
    [one] No consta ninguna posición de su delegación sobre { $count } cuestión. Eso es visible, y no hay que hacer nada.
    [many] No consta ninguna posición de su delegación sobre { $count } de cuestiones. Eso es visible, y no hay que hacer nada.
   *[other] No consta ninguna posición de su delegación sobre { $count } cuestiones. Eso es visible, y no hay que hacer nada.
}
waiting-second-officer = La Secretaría tiene un solo cargo ocupado. Invite al segundo: varios actos necesitan dos personas.

## Seats

seats-title = Mis puestos
seats-lede = Se actúa desde un solo puesto a la vez. Cada acto dice desde cuál.
seats-current = Actúa ahora desde este puesto
seats-act = Actuar desde este puesto
seats-leave = Renunciar a este puesto
leave-title = Renunciar al puesto: { $seat }
leave-lede = Termina de inmediato. Quien administra el puesto puede asignárselo de nuevo; usted no.
seats-from = Desde
seats-until = Hasta
seats-ended = Terminó
seats-role = Función
seats-focal-point = Punto focal
role-head = Jefatura
role-alternate = Suplencia
role-adviser = Asesoría
role-officer = Titular de un cargo

## People of a delegation

people-title = Personas: { $party }
people-lede = Los nombres se muestran solo aquí y a la Secretaría. El registro conoce a cada persona por un seudónimo.
people-present = Ocupan puesto ahora
people-invited = Invitadas que aún no han aceptado
people-past = Ya no ocupan puesto
people-invite = Invitar a una persona
people-person = Persona
people-passkeys = Llaves de acceso
people-sessions-link = Terminar las sesiones
people-tokens-link = Revocar los tokens
people-sessions-title = Terminar todas las sesiones de { $person }
people-sessions-lede = La persona queda desconectada de inmediato en todas partes y en todos sus puestos. Las llaves de acceso permanecen: quien tenga una puede volver a iniciar sesión. Si se ha perdido un dispositivo, ponga fin también a su llave de acceso.
people-sessions-open = Sesiones abiertas
people-sessions-end = Terminar estas sesiones
people-tokens-title = Revocar los tokens de { $person }
people-tokens-lede = Los programas que actúan por esta persona desde este puesto se detienen de inmediato. Los tokens de otros puestos permanecen.
people-tokens-open = Tokens válidos
people-tokens-end = Revocar estos tokens
people-role-link = Cambiar la función
people-remove-link = Poner fin al puesto
people-dispute-link = Impugnar la jefatura
people-withdraw = Retirar la invitación
people-reinvite = Invitar de nuevo
reinvite-lede = La persona conserva puesto, función y seudónimo, y crea una nueva llave de acceso. Conviene revocar las llaves perdidas.
people-one-focal-point = Una sola persona puede administrar a estas personas. Se ofrece un segundo punto focal; nunca se exige.
people-disputes = Intentos de apartar a una jefatura
people-dispute = { $person }: impugnación de { $by }: { $reason }
people-dispute-note = La jefatura la establece la carta del miembro. El intento consta en el registro y no cambia nada hasta que se presente una nueva carta.
person-you = (usted)
person-unnamed = sin nombre indicado
person-role = Función
person-focal-point = Punto focal
person-focal-point-hint = Un punto focal invita a personas, cambia sus funciones y pone fin a sus puestos.
person-name = Nombre
person-name-hint = Se muestra a la delegación y a la Secretaría; nunca en el registro.
person-from = Desde
person-until = Hasta
person-until-hint = El último día. Déjelo vacío si no se conoce el final.
person-reason = Motivo
person-reason-hint = Figura en el registro público. No escriba nada sobre la persona.
invite-title = Invitar a una persona
invite-channel = ¿Cómo llega la invitación a la persona?
invite-by-email = Por correo electrónico
invite-on-paper = En papel, con un código que entrego
invite-email = Dirección de correo electrónico (por correo)
invite-email-hint = Se usa para este mensaje y se guarda con el nombre, nunca en el registro.
invite-lang = Idioma del mensaje
invite-handed = Para entregar
invite-handed-note = Se muestra una sola vez, ahora. Quien lo tenga puede aceptar en lugar de la persona mientras no se use o se retire. Entréguelo en persona o por una vía de confianza.
invite-link = Enlace
invite-code = Código para escribir
role-title = Cambiar la función de { $person }
remove-title = Poner fin al puesto de { $person }
remove-lede = Termina de inmediato, aunque la persona esté actuando. Sus sesiones abiertas terminan también.
dispute-title = Impugnar la jefatura de { $person }
dispute-lede = Otro punto focal no puede apartar a una jefatura. Lo que diga queda en el registro y no cambia nada hasta que el miembro presente una nueva carta credencial.

## Credentials

credentials-title = Credenciales
credentials-lede = Una delegación se abre con una carta credencial. A partir de entonces administra a sus propias personas. Aquí no se decide quién representa a un miembro: las pretensiones opuestas figuran una junto a otra.
credentials-open = Abrir o renovar una delegación con una carta
credentials-party = Parte
credentials-standing = Situación
credentials-head = Jefatura
credentials-number = Carta credencial
credentials-letter = SHA-256 de la carta
credentials-issued = Fecha de la carta
credentials-issued-by = Expedida por
credentials-issued-by-hint = La autoridad que firmó: Ministerio de Relaciones Exteriores, Misión Permanente.
credentials-none = No se ha presentado ninguna credencial.
# $count is how many, $members how many members there are.
credentials-opened = { $count ->
    [0] De { $members } miembros, ninguno tiene abierta su delegación.
    [one] De { $members } miembros, { $count } tiene abierta su delegación.
   *[other] De { $members } miembros, { $count } tienen abierta su delegación.
}
credentials-missing = Miembros cuya delegación aún no está abierta: cada uno lleva al formulario para su carta
credentials-history = Cartas y situaciones
credentials-stood-on = El
credentials-note = Nota
credentials-note-hint = Figura en el registro público.
credentials-document = SHA-256 del documento
credentials-document-hint = El informe o la comunicación en que se basa, si lo hay.
credentials-letter-file = La carta
credentials-letter-file-hint = PDF o imagen. Se guarda aparte del registro, solo para la Secretaría; el registro tiene su SHA-256.
credentials-letter-hash = SHA-256 (si la carta se guarda en otro lugar)
credentials-letter-hash-hint = 64 signos de 0 a 9 y de a a f. Indique la carta o esto.
credentials-letter-none = Indique la carta o su SHA-256.
credentials-letter-both = Indique la carta o su SHA-256, no ambos.
credentials-letter-kept = Leer la carta
open-title = Abrir una delegación con una carta
open-kind = ¿Quién presenta la carta?
open-kind-delegation = Un miembro
open-kind-observer = Un observador
open-kind-stakeholder = Una parte interesada acreditada
open-member = Miembro (si la presenta un miembro)
open-key = Clave (de un observador o una parte interesada)
open-key-hint = Palabras en minúsculas unidas por guiones, como en la lista de observadores o de partes interesadas.
open-head = ¿Quién es?
open-head-new = Una persona que no ocupaba puesto
open-name = Nombre (de una persona nueva)
open-name-hint = Se muestra a la delegación y a la Secretaría; nunca en el registro.
standing-title = Situación de las credenciales: { $party }
standing-question = ¿Cuál es su situación ahora?
standing-submitted = Presentadas
standing-provisional = Aceptadas provisionalmente
standing-approved = Aprobadas
standing-contested = Impugnadas
standing-withdrawn = Retiradas
standing-contested-note = Mientras las credenciales estén impugnadas, todo acto de la parte queda marcado así y no se detiene.
credentials-second = Hace falta cuando una carta nombra otra jefatura, cuando se invita de nuevo a una jefatura y cuando se retiran credenciales. En otro caso, déjelo vacío.
credentials-second-none = Sin segundo cargo

## Officers

officers-title = Puestos de titulares de cargos
officers-lede = Un cargo de la Secretaría pide que se ocupe un puesto así y un segundo lo confirma. Antes no se anota nada.
officers-seat = Asignar un puesto
officers-seat-title = Asignar el puesto de un cargo
officers-which = ¿Qué puesto?
officers-source = Dónde se decide
officers-source-hint = Signatura del documento que nombra a la persona, si lo hay.
officers-second-title = Invitar al segundo cargo
officers-second = La Secretaría tiene un solo cargo ocupado. Varios actos necesitan dos personas.
officers-confirmer = Segundo cargo, que confirma

## Confirmations

confirmations-title = Confirmaciones de un segundo cargo
confirmations-lede = Lo que necesita dos personas espera aquí. Lea lo que se anotará y confírmelo con su propia llave de acceso, o rechácelo.
confirmations-none = Nada espera a un segundo cargo.
confirmations-yours = Pedido por usted: debe confirmarlo otra persona.
confirmations-asked = Pedido por { $person }
confirmations-open = Leer y confirmar
confirmation-title = Confirmar como segunda persona
confirmation-confirm = Confirmar con la llave de acceso
confirmation-enter = Confirmar y anotar
confirmation-decline = Rechazar
confirmation-declined = Rechazado. No se anotó nada.
confirmation-asked-title = Se ha pedido a una segunda persona
confirmation-asked = Todavía no se ha anotado nada. Otro cargo de la Secretaría lo encuentra en Confirmaciones, hasta { $until }.
closing-title = Reservar o borrar un valor
closing-link = Reservar o borrar un valor sellado
closing-lede = Las anotaciones permanecen. Lo que abre un valor sellado puede reservarse conforme a una norma, o destruirse cuando la ley lo exige. Lo hacen dos cargos juntos.
closing-what = ¿Qué debe ocurrir?
closing-withhold = Reservar: deja de mostrarse, y se conserva lo que lo abre
closing-erase = Borrar: se destruye para siempre lo que lo abre
closing-seal = Sello
closing-rule = Conforme a la norma
closing-rule-hint = Signatura del documento registrado que lo permite.
closing-seal-hint = Los 64 signos que figuran en la anotación en lugar del valor.

## Declaring a position

declare-title = Declarar una posición
declare-question = ¿Sobre qué cuestión?
declare-option = ¿De qué opción se trata?
declare-stance = ¿Cuál es la postura de su delegación?
declare-words = Con sus propias palabras
declare-words-hint = Se publica tal como lo escriba, como posición de su miembro y de nadie más.
declare-lang = Idioma de estas palabras
declare-now = Registrado hasta ahora: { $stance }
declare-none = No se ha planteado ninguna cuestión sobre la que pueda declararse una posición.

## Checking before what cannot be unsaid

check-title = Compruebe lo que se anotará
check-lede = Si continúa, esto figurará en el registro público permanente:
check-how = Cómo se anota
check-seat = Desde el puesto
check-person = Por la persona
check-rule = Conforme a la norma
check-option = Opción
check-stance = Postura
check-words = Palabras
check-succeeds = Pone fin al puesto de la jefatura anterior
check-day = Ocurrió el
check-signature = Firma
check-signature-required = Su llave de acceso. Sin ella no puede anotarse.
check-signature-unsigned = Ninguna: no tiene una llave de acceso que firme desde este puesto. La anotación queda marcada como no firmada.
check-signature-none = No hace falta ninguna.
check-second = Segundo cargo
check-second-needed = Otro cargo debe confirmarlo. Hasta entonces no se anota nada.
check-beside = Se guarda aparte, nunca en el registro
check-permanent = Lo que se anota no se elimina nunca. Puede corregirse o sustituirse después, y sigue siendo visible.
check-sign = Firmar con la llave de acceso
check-enter = Anotar en el registro
check-ask = Pedirlo a un segundo cargo
check-unsigned-note = Puede anotarse sin su firma. El registro lo marca entonces como anotado bajo la palabra del puesto, no firmado por la persona.
check-unsigned = Anotar sin firma
check-exact = Las palabras exactas que se firman
check-exact-note = Su llave de acceso firma el SHA-256 de estas palabras. Cualquiera puede comprobar la firma en el registro.
check-change = Cambiar las respuestas
check-over-title = Ya no hay nada que comprobar
check-over = Ya se anotó o esperó demasiado. Consulte el registro antes de empezar de nuevo.

## The rule under which something is entered, by kind of act

rule-position-recorded = Una delegación declara su propia posición. Sustituye lo que declaró antes sobre la misma opción; ambas siguen visibles.
rule-credentials-presented = La Secretaría abre o renueva una delegación con una carta credencial; la carta nombra la jefatura.
rule-credentials-stood = La Secretaría anota la situación de las credenciales tal como se decidió en otra parte, y no decide nada.
rule-person-seated = La jefatura o un punto focal asigna los puestos de su propia delegación; los de los cargos, dos cargos de la Secretaría.
rule-role-changed = La jefatura o un punto focal asigna las funciones en su propia delegación.
rule-person-unseated = La jefatura o un punto focal pone fin, de inmediato, al puesto de una persona de su propia delegación.
rule-head-disputed = Otro punto focal puede impugnar una jefatura; decide la carta del miembro.
rule-passkey-enrolled = Cada persona registra las llaves de acceso con las que actúa.
rule-passkey-ended = Una llave de acceso la revoca su titular o un punto focal de la misma delegación.
rule-value-withheld = Dos cargos reservan un valor sellado cuando una norma lo pide.
rule-value-erased = Dos cargos borran un valor sellado cuando la ley lo pide.

## After entering

receipt-title = Anotado en el registro como { $index }
receipt-lede = La anotación es duradera y pública.
receipt-signed = Firmado con la llave de acceso { $passkeys }.
receipt-unsigned = Anotado sin firma, y marcado así.
receipt-entry = Leer la anotación
receipt-proof = Guardar el comprobante, que lo demuestra
receipt-proof-later = El comprobante podrá obtenerse cuando se firme el próximo punto de control, en unos segundos.
receipt-next = Ver lo que tiene pendiente

## What cannot be done

desk-refused-title = Esto no es posible
desk-refused-nothing = No se ha cambiado nada.
desk-not-yours-title = Esto no está abierto a su puesto
desk-not-yours = Aquí no hay nada, o su puesto no lo abre. Actúe desde otro puesto si tiene uno.
desk-busy-title = Demasiados intentos
desk-busy = Hubo demasiados intentos en poco tiempo. Espere { $wait } e inténtelo de nuevo; no se ha perdido nada.
desk-foreign-title = La solicitud no procede de este sitio
desk-foreign = Según el navegador la envió otro sitio, así que no se ejecutó. Abra el despacho y hágalo allí.
desk-closed-title = Aquí no se anota nada por ahora
desk-closed = Este sitio muestra una copia, o una comprobación ha encontrado algo incorrecto en el registro. La lectura continúa. Actúe en el propio sitio del foro o diríjase a la Secretaría.
desk-again = Ir al despacho

## Passkeys, sessions, programs

devices-title = Mis llaves de acceso
devices-lede = Una llave de acceso es una llave en un dispositivo que solo usted puede usar. Más vale tener varias.
devices-number = Llave de acceso { $number }
devices-kind = Clase
devices-bound = Permanece en un solo dispositivo
devices-synced = Puede copiarse entre sus dispositivos
devices-enrolled = Registrada
devices-ended = Revocada
devices-add = Añadir una llave de acceso
devices-add-lede = Cree una llave de acceso en este dispositivo o en una llave de seguridad que conecte. Primero se usa una llave que ya tenga.
devices-end = Revocar esta llave de acceso
devices-of-title = Llaves de acceso: { $person }
devices-of-lede = Revoque las que se hayan perdido. Lo que firmaron sigue firmado.
desk-sessions-title = Mis sesiones iniciadas
desk-sessions-lede = Dónde ha iniciado sesión. Una sesión termina tras 30 minutos sin uso y, a más tardar, a las 12 horas.
desk-sessions-this = Esta sesión
desk-sessions-begun = Comenzó
desk-sessions-used = Último uso
desk-sessions-seat = Puesto
desk-sessions-end = Terminar esta sesión
desk-sessions-end-others = Terminar todas las demás sesiones
tokens-title = Programas que actúan por mí
tokens-lede = Un token permite a un programa leer o actuar desde uno de sus puestos. Termina con el puesto.
tokens-new = Emitir un token
tokens-new-title = Emitir un token
tokens-label = ¿Para qué es?
tokens-label-hint = Para que usted lo reconozca.
tokens-scope = ¿Qué puede hacer?
tokens-scope-read = Leer lo que yo puedo leer
tokens-scope-verbs = Actuar: solo lo que esté marcado
tokens-verbs = ¿Qué actos?
tokens-last-used = Último uso
tokens-never = Nunca
tokens-end = Revocar este token
tokens-shown-title = Su token
tokens-shown = Se muestra una sola vez, ahora. Guárdelo donde solo el programa pueda leerlo.
tokens-token = Token

## Security log

log-title = Registro de seguridad: { $party }
log-lede = Quién hizo qué con las sesiones, invitaciones y llaves de acceso de esta parte. Sin direcciones de máquinas ni secretos.
log-when = Cuándo
log-who = Quién
log-what = Qué
log-empty = No consta nada.
log-older = Anteriores
log-act-entered = Anotó un acto
log-acts-in-seat = Actuó desde otro puesto
log-confirmation-asked = Pidió la confirmación de un segundo cargo
log-confirmation-declined = Rechazó como segundo cargo
log-confirmed = Confirmó como segundo cargo
log-credentials-read = Leyó credenciales
log-founding-refused = Se rechazó un enlace de constitución
log-invitation-accepted = Aceptó una invitación
log-invitation-refused = Se rechazó una invitación
log-invitation-withdrawn = Retiró una invitación
log-invited = Invitó a una persona
log-letter-read = Leyó una carta credencial
log-letter-undelivered = No se pudo entregar un mensaje
log-passkey-added = Añadió una llave de acceso
log-people-read = Leyó la lista de personas
log-refused = Se rechazó un acto
log-secretariat-founded = Constituyó la Secretaría
log-session-ended = Terminó una sesión
log-session-from-elsewhere = Una sesión mostrada desde otro navegador terminó
log-sessions-of-person-ended = Terminó todas las sesiones de una persona
log-sign-in-failed = No se pudo iniciar una sesión
log-signed-in = Inició sesión
log-signed-out = Cerró la sesión
log-stepped-up = Usó de nuevo una llave de acceso
log-token-issued = Emitió un token
log-token-revoked = Revocó un token
log-tokens-of-person-revoked = Revocó los tokens de una persona
log-token-refused = Un programa se presentó con un token desconocido, vencido o revocado
log-token-beyond-scope = Un programa pidió algo que su token no prevé
log-form-from-elsewhere = Otro sitio envió un formulario; no se ejecutó

## Said once above a page, after something was done

desk-said-invited = La invitación está en camino por correo electrónico.
desk-said-withdrawn = La invitación se ha retirado. Su enlace y su código ya no funcionan.
desk-said-session-ended = La sesión ha terminado.
desk-said-sessions-ended = Todas las demás sesiones han terminado.
desk-said-person-signed-out = Todas las sesiones de esta persona han terminado.
desk-said-token-revoked = El token ya no funciona.
desk-said-person-tokens-revoked = Los tokens de esta persona para este puesto ya no funcionan.
desk-said-seat = Ahora actúa desde otro puesto.
desk-said-passkey-added = La llave de acceso está registrada.
desk-said-welcome = Tiene una llave de acceso. Añada una segunda en otro dispositivo, para que la pérdida de una no le deje sin acceso.
