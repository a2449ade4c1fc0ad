# Miembros y grupos.

members-title = Miembros
members-heading = { $count ->
    [one] El foro tiene { $count } miembro
   *[other] El foro tiene { $count } miembros
}
members-lede = Junto a cada uno figura el número de posiciones que adoptó por sí mismo. Lo que dijeron sus grupos consta en su página y no se cuenta aquí.
members-filter-label = Mostrar los miembros del grupo
members-filter-button = Mostrar
members-filter-none = Mostrar todos los miembros
members-of-title = Miembros del grupo: { $group }
members-of-heading = { $count ->
    [0] Ninguna fuente del registro enumera los miembros del grupo siguiente: { $group }
    [one] { $group }: { $count } miembro
   *[other] { $group }: { $count } miembros
}

## One member

member-own-heading = { $count ->
    [0] No consta ninguna posición propia
    [one] { $count } posición propia
   *[other] { $count } posiciones propias
}
member-nothing-own = Aquí no consta ninguna declaración de este miembro. De ello no se desprende nada sobre lo que piensa.
member-through-heading = Por conducto de sus grupos
member-through-note = Estas posiciones las adoptaron grupos a los que pertenecía ese día. Son de los grupos y no se cuentan como suyas.
member-through-nothing = No consta ninguna posición de los grupos a los que pertenece.
position-through-group-and-own = Por conducto del grupo siguiente: { $group }; también hizo una declaración propia
group-stance = { $stance }: «{ $option }»
member-without-heading = { $count ->
    [0] Consta una posición propia sobre todas las cuestiones
    [one] Sin posición propia sobre { $count } cuestión
   *[other] Sin posición propia sobre { $count } cuestiones
}
member-without-list = Ver la lista de estas cuestiones
member-spoke-for-heading = Portavoz de un grupo
member-spoke-for = { $group }, sobre «{ $question }»
member-votes-heading = Cómo votó en la Asamblea General
member-votes-note = Votaciones registradas sobre resoluciones relativas a la seguridad de las TIC y a los delitos relacionados con las TIC, de 2005 a 2019. El propio foro decide por consenso y no celebra tales votaciones.
member-no-votes = No consta ninguna votación registrada.
vote-yes = A favor
vote-no = En contra
vote-abstain = Abstención
vote-none = No consta su voto
name-withheld = Nombre no divulgado

## Groups

groups-title = Grupos
groups-heading = Grupos de miembros
groups-lede = Lo que dice un grupo consta como posición del grupo. Su composición se toma de una fuente y, si esta la indica, en una fecha determinada.
groups-negotiating = Grupos que hablan con una sola voz
groups-negotiating-note = Negocian o hacen declaraciones bajo un mismo nombre.
groups-regional = Grupos regionales
groups-regional-note = Sirven para las elecciones y el equilibrio en la representación, y determinan la disposición de la sala. No se pronuncian sobre el fondo.
groups-snapshot = Listas fechadas
groups-snapshot-note = Los Estados que nombra un texto en una fecha determinada. No son grupos permanentes.
group-kind-regional = Grupo regional
group-kind-negotiating = Grupo que habla con una sola voz
group-kind-snapshot = Lista fechada, no un grupo permanente
group-members-unlisted = ninguna fuente del registro enumera sus miembros
group-said-heading = Lo que dijo como grupo
group-said-nothing = No consta ninguna posición de este grupo.
group-members-heading = { $count ->
    [0] Su composición no consta
    [one] Tiene { $count } miembro
   *[other] Tiene { $count } miembros
}
group-no-members = La fuente nombra al grupo y no enumera a sus miembros.
group-to-members = Estos miembros y sus posiciones propias
