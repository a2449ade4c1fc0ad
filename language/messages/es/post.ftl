# Correos electrónicos en texto simple. El enlace va solo en su línea y en ningún mensaje.

## Every letter

post-moment = { $date }, { $time }
post-footer = { $forum } le escribe únicamente sobre las calidades en que usted actúa, las que concede o aquellas por las que responde. Nunca le pedirá una contraseña. No reenvíe este mensaje.

## An invitation

post-invitation-subject = { $forum }: una invitación
post-invitation-opens = Se le invita a actuar en esta calidad: { $seat }.
post-invitation-by = La invitación procede de: { $by }.
post-invitation-link = Abra este enlace para aceptar. Sirve una sola vez, hasta el { $expires }.
post-invitation-unexpected = Si no esperaba esta invitación, no haga nada y no dé el enlace a nadie: quien lo abra primero podría actuar en su lugar.

## An invitation was accepted

post-invitation-used-subject = { $forum }: se ha aceptado una invitación
post-invitation-used-opens = La invitación a actuar en esta calidad se aceptó el { $at }: { $seat }.
post-invitation-used-look = Si no debía ser así, póngale fin de inmediato en esta página:

## A passkey was added

post-passkey-added-subject = { $forum }: se ha añadido una clave de acceso
post-passkey-added-opens = Se añadió una clave de acceso a su nombre el { $at }. Quien la tenga puede actuar en las calidades que usted ostenta.
post-passkey-added-look = Si no fue usted, póngale fin de inmediato en esta página y avise a un punto focal de su delegación:

## A seat ended

post-seat-ended-subject = { $forum }: una calidad ha terminado
post-seat-ended-opens = Esta calidad terminó para usted el { $at }: { $seat }. Ya no puede actuar en ella.
post-seat-ended-stands = Lo que hizo antes permanece en el registro. Si le sorprende, consulte a la jefatura o a un punto focal de su delegación, o a la secretaría.

## A second officer is asked

post-second-officer-asked-subject = { $forum }: se necesita un segundo funcionario
post-second-officer-asked-opens = Otro funcionario de la secretaría le pide que confirme: { $what }
post-second-officer-asked-link = Nada se hará antes de su respuesta. Examínelo en esta página, hasta el { $expires }.
post-second-officer-asked-doubt = En caso de duda, rechácelo y pregunte al funcionario en persona.

## A digest

post-digest-subject = { $count ->
    [one] { $forum }: { $count } asunto le espera
    [many] { $forum }: { $count } de asuntos le esperan
   *[other] { $forum }: { $count } asuntos le esperan
}
post-digest-opens = Esto le espera:
post-digest-item = • { $what }
post-digest-item-due = • { $what } (hasta el { $due })
post-digest-more = { $count ->
    [one] y { $count } asunto más
    [many] y { $count } de asuntos más
   *[other] y { $count } asuntos más
}
post-digest-link = Todo figura en esta página, con sus plazos:
