# What the record says of a holder: over time, disputed, annotated, and answered by its delegation.

## Beside a position

position-confirms = Confirme ce qui en est consigné : { $position }
position-corrects = Rectifie ce qui en a été rapporté : { $position }
position-note = Annotation
position-over-time = Évolution
note-more = { $count ->
    [one] { $count } annotation antérieure
    [many] { $count } d’annotations antérieures
   *[other] { $count } annotations antérieures
}

## A holder on a question over time

timeline-heading = Évolution de { $holder } sur « { $question } »
timeline-lede = Ce qui est consigné, jour après jour, avec les mots employés. Rien n’est déduit pour les jours qui séparent deux déclarations.
timeline-as-of = Ce qui vaut au { $date }
timeline-steps = Jour après jour
timeline-raised = La question a été soulevée.
timeline-between = Rien n’est consigné entre ces deux déclarations.
timeline-since = Aucune autre déclaration n’est consignée depuis.
timeline-disputed = { $position } : dite rapportée à tort.
timeline-annotated = { $position } : annotation de la délégation.
timeline-retracted = { $position } : annulée, car inscrite par erreur.
timeline-settled-retracted = Contestation réglée ; { $position } : annulée.
timeline-settled-declared = Contestation réglée ; { $position } : remplacée par la déclaration de la délégation elle-même ({ $declared }).
timeline-settled-withdrawn = Contestation réglée ; { $position } : la délégation ne la conteste plus.
timeline-stands = En vigueur
timeline-sign-past = Remplacée
timeline-groups = Groupes par lesquels il a été entendu
timeline-part = Partie { $number } sur { $count }
timeline-picture = { $count ->
    [one] { $count } déclaration sur une ligne du temps. La liste ci-dessous dit la même chose en mots.
    [many] { $count } de déclarations sur une ligne du temps. La liste ci-dessous dit la même chose en mots.
   *[other] { $count } déclarations sur une ligne du temps. La liste ci-dessous dit la même chose en mots.
}
timeline-data = Les mêmes données

## Disputes

disputes-title = Positions dites rapportées à tort
disputes-lede = Ce qu’une délégation dit d’une position qui lui est attribuée figure à côté de celle-ci jusqu’au règlement. Nul ne règle une contestation contre la parole de la délégation.
disputes-open = { $count ->
    [one] { $count } position est dite rapportée à tort
    [many] { $count } de positions sont dites rapportées à tort
   *[other] { $count } positions sont dites rapportées à tort
}
disputes-more = { $count ->
    [one] { $count } autre sera affichée une fois d’autres réglées.
    [many] { $count } d’autres seront affichées une fois d’autres réglées.
   *[other] { $count } autres seront affichées une fois d’autres réglées.
}
disputes-settled = Réglées
disputes-pages = Pages des contestations
disputes-newer = Contestations plus récentes
disputes-older = Contestations plus anciennes
disputes-public = La liste que chacun peut voir
disputed-raised = Dit le { $date }
disputed-title = Contestation { $number } d’une position
disputed-lede = Relisez les mots sur lesquels repose la position. Si elle a été mal lue, annulez-la et inscrivez ce qui est juste, puis réglez la contestation. Si les mots la confirment, laissez les deux côte à côte : la délégation peut déclarer sa propre position ou retirer la contestation.
disputed-retract = Annuler la position
disputed-retract-lede = La position reste consignée et visible, et ne vaut plus. Dites pourquoi elle n’aurait pas dû être inscrite.
disputed-reason = Pourquoi elle n’aurait pas dû être inscrite
disputed-settle = Régler la contestation
disputed-settle-lede = Le registre dit de lui-même ce qui l’a réglée : l’annulation de la position, ou la déclaration de la délégation qui l’a remplacée.
disputed-note = Ce qu’un lecteur doit savoir
disputed-read-again = Relire la déclaration
desk-nav-disputes = Contestations

## What the record says of us

desk-nav-our-record = Ce qui est consigné
ours-title = Ce que dit le registre : { $seat }
ours-lede = Confirmez-le comme votre propre déclaration, rectifiez-le, annotez-le ou dites qu’il est rapporté à tort. Rien ne vous y oblige : ce qui est rapporté reste signalé comme tel.
ours-count = { $count ->
    [one] { $count } position est consignée.
    [many] { $count } de positions sont consignées.
   *[other] { $count } positions sont consignées.
}
ours-since = Ce qui est nouveau depuis le { $at } est signalé.
ours-nothing-new = Rien de nouveau.
ours-new = Nouveau
ours-confirm = Confirmer
ours-confirm-lede = Vous le dites vous-même : une déclaration de votre délégation, de même sens, remplace ce qui a été rapporté, qui reste visible.
ours-correct = Rectifier
ours-correct-lede = Vous dites ce qui est juste : une déclaration de votre délégation remplace ce qui a été rapporté, qui reste visible et signalé comme rectifié.
ours-annotate = Annoter
ours-annotate-lede = Une annotation figure à côté de la position et n’y change rien.
ours-dispute = Rapporté à tort
ours-dispute-lede = La position reste signalée comme contestée partout où elle figure jusqu’au règlement. Ceux qui tiennent le registre en sont avisés.
ours-withdraw = Retirer la contestation
ours-withdraw-lede = Vous ne dites plus que la position est rapportée à tort. Ce qui a été dit reste consigné.
ours-words = Dans vos propres termes
ours-note = Votre annotation
ours-note-hint = Par exemple dans quel contexte les mots ont été prononcés, ou où figure la déclaration entière. Elle est publiée telle que vous l’écrivez.
ours-wrong = Ce qui est inexact
ours-wrong-hint = Publié tel que vous l’écrivez.
ours-withdraw-note = Ce qu’un lecteur doit en savoir
ours-on-record = Consigné
ours-evidence = Comment c’est connu
ours-expressed = Date
waiting-our-record = { $count ->
    [one] { $count } position attribuée à votre délégation est nouvelle pour vous.
    [many] { $count } de positions attribuées à votre délégation sont nouvelles pour vous.
   *[other] { $count } positions attribuées à votre délégation sont nouvelles pour vous.
}

## The tables

table-disputes = Ce que les délégations disent rapporté à tort, une contestation par ligne
table-annotations = Annotations des délégations à côté de positions, une par ligne
table-timeline = Ce qui est advenu des positions, une étape par ligne, dans l’ordre des jours
column-dispute = Le numéro de la contestation
column-reason = Ce que la délégation dit inexact
column-dispute_standing = open (ouverte) ou settled (réglée)
column-settlement = Ce qui l’a réglée : retracted (annulée), declared (déclarée) ou withdrawn (retirée)
column-declared = La déclaration qui a remplacé la position, si c’est elle qui l’a réglée
column-settling_note = Ce qu’un lecteur doit savoir du règlement
column-settled_at = Quand le règlement a été inscrit
column-settled_by = Le siège depuis lequel le règlement a été inscrit
column-annotation = Le numéro de l’annotation
column-note = L’annotation de la délégation
column-step = La clé de l’étape : la position, ce qui est advenu, et la contestation ou l’annotation
column-what = Ce qui est advenu : expressed (exprimée), disputed (contestée), settled (réglée), annotated (annotée) ou retracted (annulée)
column-step_words = Les mots de la position, de la contestation, du règlement, de l’annotation ou de l’annulation
column-reference = Le numéro de la contestation ou de l’annotation
column-stood_until = Le premier jour où une position ultérieure l’avait remplacée
column-confirms = La position que la délégation confirme en déclarant celle-ci
column-corrects = La position que la délégation rectifie en déclarant celle-ci
column-disputed = Si elle est dite rapportée à tort sans que ce soit réglé
column-disputes = Les numéros de toutes les contestations à son sujet
column-annotations = Les numéros des annotations de la délégation
