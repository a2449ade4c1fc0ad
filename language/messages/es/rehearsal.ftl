# Un ensayo: un foro que se representa, y cada página lo dice.

## On every page

rehearsal-label = Ensayo
rehearsal-banner = Esto es un ensayo, no el foro mismo. Sus puestos se representan: ningún Estado, miembro de la Mesa u organización ha dicho ni hecho lo que se anotó desde su fundación.

## In its record

# $name is the name of the forum that is rehearsed.
rehearsal-name = Ensayo: { $name }
rehearsal-about = Esto es un ensayo. Todo lo posterior a su fundación lo representan personas que prueban cómo funciona el foro. { $about }
# In place of the name of whoever holds the office in the forum itself.
rehearsal-officer = Quien representa este cargo
rehearsal-officer-note = En este ensayo el cargo lo representa quien tiene su enlace. Lo que se sabe del cargo mismo: { $note }
# $seat is a seat; whoever plays it is called so in the accounts.
rehearsal-player = { $seat } (ensayo)

## Taking a seat

rehearsal-title = Ocupar un puesto en el ensayo
rehearsal-lede = Cada enlace impreso al fundar el ensayo abre un puesto, tantas veces como se quiera. Dice a quién se representa aquí, no quién es usted.
rehearsal-code = Código del enlace
rehearsal-code-hint = El código figura en el enlace después del signo #.
rehearsal-enter = Ocupar este puesto
rehearsal-unknown = Ningún puesto tiene este código. Pida de nuevo el enlace donde se inició el ensayo.

## Signing

check-signature-rehearsed = Una clave que este ensayo guarda para la persona. En el foro mismo sería su propia clave de acceso.
check-rehearsed = Firmar como esta persona

## Its clock

rehearsal-clock-title = Adelantar el reloj del ensayo
rehearsal-clock-lede = Todo en este ensayo ocurre a la hora de su reloj. Al adelantarlo, vencen los plazos y se registra lo que de ello se sigue. No se puede atrasar, y quizá haya que volver a ocupar el puesto.
rehearsal-clock-now = El reloj del ensayo marca
rehearsal-clock-hours = Cuántas horas
rehearsal-clock-move = Adelantar
rehearsal-clock-stands = El reloj no puede adelantarse más.
