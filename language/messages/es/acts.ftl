# Lo que dice cada acto registrado, como lo escribiría quien relata: en pasado y sin punto final.
# Los nombres llevan su artículo; por eso no van tras «de» ni «a», que se contraerían.

## The forum

act-forum-founded = Se fundó el foro: { $name }
act-founding-completed = Se completó la fundación del foro a partir del paquete «{ $pack }»
act-document-recorded = Se anotó el documento { $document }: «{ $title }»

## Members and groups

act-member-admitted = Se anotó un miembro: { $member }
act-group-recorded-regional = Se anotó el grupo regional «{ $group }»
act-group-recorded-negotiating = Se anotó el grupo «{ $group }», que habla con una sola voz
act-group-recorded-snapshot = Se anotó la lista «{ $group }»: nombres que da un texto en una fecha determinada
act-group-joined = { $count ->
    [one] Se anotó la pertenencia de un miembro al grupo «{ $group }»: { $members }
   *[other] Se anotó la pertenencia de { $count } miembros al grupo «{ $group }»: { $members }
}
act-group-joined-from = { $count ->
    [one] Se anotó la pertenencia de un miembro al grupo «{ $group }» desde el { $date }: { $members }
   *[other] Se anotó la pertenencia de { $count } miembros al grupo «{ $group }» desde el { $date }: { $members }
}
act-group-left = { $count ->
    [one] Un miembro abandonó el grupo «{ $group }» el { $date }: { $members }
   *[other] { $count } miembros abandonaron el grupo «{ $group }» el { $date }: { $members }
}
act-and-others = { $count ->
    [one] { $count } más
   *[other] { $count } más
}

## Bodies and officers

act-body-established = Se estableció el órgano «{ $body }»
act-office-taken = { $name } ({ $member }) tomó posesión del cargo el { $date }: { $post }, «{ $body }»
act-office-taken-withheld = Una persona nacional { $of }, cuyo nombre no se divulga, tomó posesión del cargo el { $date }: { $post }, «{ $body }»
act-office-ended = { $name } cesó en el cargo el { $date }: { $post }, «{ $body }»
act-office-ended-withheld = Una persona cuyo nombre no se divulga cesó en el cargo el { $date }: { $post }, «{ $body }»
act-office-ended-because = { $sentence } ({ $why })
left-term-over = fin del mandato
left-resigned = renuncia
left-recalled = retirada por el miembro
left-ended = mandato puesto a término por una decisión
left-unable = imposibilidad definitiva
# Cargos, no personas: nada concuerda con ellas.
act-post-chair = Presidencia
act-post-vice-chair = Vicepresidencia
act-post-rapporteur = Relatoría
act-post-co-facilitator = Cofacilitación

## Sessions and agendas

act-session-scheduled = Se programó el período de sesiones «{ $session }» para las fechas siguientes: { $dates }
act-meeting-scheduled = Se programó la sesión { $number } del período de sesiones «{ $session }» para el { $date }, { $time }
act-meeting-moved = La sesión { $number } del período de sesiones «{ $session }» se trasladó al { $date }, { $time }
act-meeting-cancelled = La sesión { $number } del período de sesiones «{ $session }» se canceló
meeting-and-part = { $meeting }; { $part }
act-agenda-item-placed = Se incluyó el tema { $number } en el programa del período de sesiones «{ $session }»: { $description }
act-wording-put-forward = { $holders } { $count ->
    [one] { $agreement ->
        [plural] presentaron
       *[singular] presentó
    }
   *[other] presentaron
} una redacción del tema { $number } del período de sesiones «{ $session }»: { $description }
act-wording-put-forward-by-nobody-named = Se presentó una redacción del tema { $number } del período de sesiones «{ $session }»: { $description }
act-agenda-stood-provisional = El programa del período de sesiones «{ $session }» era provisional al { $date }
act-agenda-stood-adopted = El programa del período de sesiones «{ $session }» se aprobó el { $date }
act-agenda-stood-adopted-with-reservations = El programa del período de sesiones «{ $session }» se aprobó el { $date }, con constancia de reservas
act-agenda-stood-not-adopted = El programa del período de sesiones «{ $session }» se presentó para su aprobación el { $date } y no se aprobó

## Framework and provisions

act-element-recorded-pillar = Se anotó el pilar «{ $title }»
act-element-recorded-norm = Se anotó la norma «{ $title }»
act-element-recorded-cbm = Se anotó la medida de fomento de la confianza «{ $title }»
act-provision-recorded-in-force = Se anotó la disposición «{ $title }» como vigente
act-provision-recorded-open = Se anotó la disposición «{ $title }» como no resuelta: los miembros la interpretan de distintas maneras
act-provision-recorded-unverified = Se anotó la disposición «{ $title }» como no verificada en el documento oficial

## Questions and positions

act-question-raised = Se planteó la cuestión siguiente: «{ $question }»
act-option-put-forward = Se presentó una respuesta a la cuestión «{ $question }»: «{ $option }»
act-position-recorded-propose = { $holder } { $agreement ->
    [plural] propusieron
   *[singular] propuso
}, sobre la cuestión «{ $question }», la opción «{ $option }»
act-position-recorded-support = { $holder } { $agreement ->
    [plural] apoyaron
   *[singular] apoyó
}, sobre la cuestión «{ $question }», la opción «{ $option }»
act-position-recorded-oppose = { $holder } { $agreement ->
    [plural] se opusieron
   *[singular] se opuso
}, sobre la cuestión «{ $question }», a la opción «{ $option }»
act-position-recorded-reserve = { $holder } { $agreement ->
    [plural] reservaron
   *[singular] reservó
} su posición, sobre la cuestión «{ $question }», respecto de la opción «{ $option }»
act-position-recorded-concern = { $holder } { $agreement ->
    [plural] expresaron
   *[singular] expresó
} preocupación, sobre la cuestión «{ $question }», por la opción «{ $option }»
act-position-recorded-neutral = { $holder } { $agreement ->
    [plural] se refirieron
   *[singular] se refirió
}, sobre la cuestión «{ $question }», a la opción «{ $option }» sin tomar partido
act-holder-unnamed-some = algunas delegaciones, que la fuente no nombra,
act-holder-unnamed-many = muchas delegaciones, que la fuente no nombra,
act-holder-unnamed-majority = una mayoría de delegaciones, que la fuente no nombra,
act-holder-unnamed-all = todas las delegaciones, según la fuente,
act-holder-officer = la { $post } ({ $body })
act-position-retracted = Se anuló la posición { $number }, sobre la cuestión «{ $question }»: { $reason }

## Roll calls

act-roll-call-recorded = La Asamblea General votó sobre { $document } el { $date }; votos a favor: { $yes }; votos en contra: { $no }; abstenciones: { $abstain }

## Who acted

act-by-founder = Fundador
act-by-secretariat = Secretaría
act-by-chair = Presidencia ({ $body })
act-by-delegation = Delegación { $of }
act-by-vice-chair = Vicepresidencia ({ $body })
act-by-rapporteur = Relatoría ({ $body })
act-by-co-facilitator = Cofacilitación ({ $body })
act-by-observer = Observador { $name }
act-by-stakeholder = Parte interesada { $name }
act-by-clerk = Responsable del registro

## Feed and calendar

feed-title = { $forum }: el registro
feed-subtitle = Todos los actos registrados, del más reciente al más antiguo
calendar-title = { $forum }: períodos de sesiones y sesiones
calendar-meeting = { $session }, sesión { $number } ({ $body })
calendar-tentative = Estas fechas no se han confirmado en un documento oficial.

## The keeping of the record

act-value-withheld = Un valor sellado ya no se divulga: { $reason }
act-value-erased = Se destruyó lo que permitía abrir un valor sellado: { $reason }
act-log-key-rotated = El registro se firma ahora con una clave nueva: { $reason }

## Seats, credentials and passkeys

act-credentials-presented = Se presentó la carta credencial { $number }: { $seat }, jefatura { $person }
act-credentials-presented-succeeds = Se presentó la carta credencial { $number }: { $seat }, jefatura { $person } en sustitución de { $before }
act-credentials-stood-submitted = Las credenciales de la carta { $number } constaban como presentadas al { $date }: { $seat }
act-credentials-stood-provisional = Las credenciales de la carta { $number } se aceptaron provisionalmente al { $date }: { $seat }
act-credentials-stood-approved = Las credenciales de la carta { $number } se aprobaron al { $date }: { $seat }
act-credentials-stood-contested = Las credenciales de la carta { $number } se impugnaron al { $date }: { $seat }
act-credentials-stood-withdrawn = Las credenciales de la carta { $number } se retiraron al { $date }: { $seat }
act-person-seated = Desde el { $date }, { $person } ocupa el puesto: { $seat } ({ $role })
act-role-changed = Cambió la función de { $person }: { $seat } ({ $role })
act-person-unseated = Terminó el puesto de { $person }: { $seat }
act-person-unseated-why = Terminó el puesto de { $person }: { $seat } (motivo indicado: { $reason })
act-head-disputed = Se impugnó desde dentro la jefatura de { $person }: { $seat } (motivo indicado: { $reason })
act-passkey-enrolled = Se registró la llave de acceso { $number }
act-passkey-ended = Se revocó la llave de acceso { $number }
act-passkey-ended-why = Se revocó la llave de acceso { $number } (motivo indicado: { $reason })
act-role-head = jefatura
act-role-alternate = suplencia
act-role-adviser = asesoría
act-role-officer = titular de un cargo
act-role-focal-point = { $role }, punto focal
