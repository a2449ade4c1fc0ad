# Correos electrónicos en texto simple. El enlace va solo en su línea y en ningún mensaje.

## Every letter

post-moment = { $date }, { $time }
post-footer = { $forum } le escribe únicamente sobre los puestos que usted ocupa, concede o custodia, o sobre su propia candidatura. Nunca le pedirá una contraseña. No reenvíe este mensaje.

## An invitation

post-invitation-subject = { $forum }: una invitación
post-invitation-opens = Se le invita a ocupar este puesto: { $seat }.
post-invitation-by = La invitación procede de: { $by }.
post-invitation-link = Abra este enlace para aceptar. Sirve una sola vez, hasta el { $expires }.
post-invitation-unexpected = Si no esperaba esta invitación, no haga nada y no dé el enlace a nadie: quien lo abra primero podría ocupar el puesto.

## An invitation was accepted

post-invitation-used-subject = { $forum }: se ha aceptado una invitación
post-invitation-used-opens = La invitación a ocupar este puesto se aceptó el { $at }: { $seat }.
post-invitation-used-look = Si no debía ser así, póngale fin de inmediato en esta página:

## A passkey was added

post-passkey-added-subject = { $forum }: se ha añadido una llave de acceso
post-passkey-added-opens = Se añadió una llave de acceso a su nombre el { $at }. Quien la tenga puede actuar desde los puestos que usted ocupa.
post-passkey-added-look = Si no fue usted, póngale fin de inmediato en esta página y avise a un punto focal de su delegación:

## A seat ended

post-seat-ended-subject = { $forum }: ha cesado en un puesto
post-seat-ended-opens = Usted cesó en este puesto el { $at }: { $seat }. Ya no puede actuar desde él.
post-seat-ended-stands = Lo que hizo antes permanece en el registro. Si le sorprende, consulte a la jefatura o a un punto focal de su delegación, o a la secretaría.

## A second officer is asked

post-second-officer-asked-subject = { $forum }: se necesita un segundo funcionario
post-second-officer-asked-opens = Otro funcionario de la secretaría le pide que confirme: { $what }
post-second-officer-asked-link = Nada se hará antes de su respuesta. Examínelo en esta página, hasta el { $expires }.
post-second-officer-asked-doubt = En caso de duda, rechácelo y pregunte al funcionario en persona.

## A candidate is asked

post-candidate-asked-subject = { $forum }: ¿presenta usted su candidatura?
post-candidate-asked-opens = { $by }: desea proponer su candidatura. Cargos: { $posts }.
post-candidate-asked-link = Nada de esto es público ni consta en el registro. Abra este enlace para dar su consentimiento o para declinar, hasta el { $expires }.
post-candidate-asked-yours = Usted mismo dice lo que se declara de usted: su género, sus conocimientos, sus idiomas, su disponibilidad, cada dato solo si lo desea. Puede cambiar o retirar su respuesta hasta que la delegación la haya registrado. Conserve este mensaje: con el mismo enlace podrá pedir más adelante que se borren sus datos personales.
post-candidate-asked-unexpected = Si no esperaba este mensaje, decline o no haga nada, y no dé el enlace a nadie.

## A candidate has answered

post-candidate-answered-subject = { $forum }: una persona consultada ha respondido
post-candidate-answered-opens = Una persona a la que propuso presentar su candidatura respondió el { $at }.
post-candidate-answered-look = Nada consta en el registro antes de que su delegación lo registre. Lea la respuesta en esta página:

## Something of a thematic group waits

post-work-waits-subject = { $forum }: un asunto espera a su puesto
# $what is a sentence.
post-work-waits-opens = { $seat }: se ha registrado lo siguiente, que concierne a su puesto: { $what }
post-work-waits-until = Puede actuarse hasta { $until }.
post-work-waits-look = Véalo en esta página:
