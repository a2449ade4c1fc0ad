# Une répétition : une instance que l’on joue, et chaque page le dit.

## On every page

rehearsal-label = Répétition
rehearsal-banner = Ceci est une répétition, et non l’instance elle-même. Les sièges sont joués : ce qui a été inscrit depuis sa fondation n’a été dit ni fait par aucun État, membre du bureau ou organisation.

## In its record

# $name is the name of the forum that is rehearsed.
rehearsal-name = Répétition : { $name }
rehearsal-about = Ceci est une répétition. Tout ce qui suit sa fondation est joué par des personnes qui essaient le fonctionnement de l’instance. { $about }
# In place of the name of whoever holds the office in the forum itself.
rehearsal-officer = La personne qui joue cette fonction
rehearsal-officer-note = Dans cette répétition, la fonction est jouée par la personne qui en a le lien. Ce que l’on sait de la fonction elle-même : { $note }
# $seat is a seat; whoever plays it is called so in the accounts.
rehearsal-player = { $seat } (répétition)

## Taking a seat

rehearsal-title = Occuper un siège dans la répétition
rehearsal-lede = Chaque lien imprimé à la fondation de la répétition ouvre un siège, aussi souvent que l’on veut. Il dit qui est joué ici, non qui vous êtes.
rehearsal-code = Code du lien
rehearsal-code-hint = Le code figure dans le lien après le signe #.
rehearsal-enter = Occuper ce siège
rehearsal-unknown = Aucun siège n’a ce code. Redemandez le lien là où la répétition a été lancée.

## Signing

check-signature-rehearsed = Une clé que cette répétition garde pour la personne. Dans l’instance elle-même, ce serait votre propre clé d’accès.
check-rehearsed = Signer en tant que cette personne

## Its clock

rehearsal-clock-title = Avancer l’horloge de la répétition
rehearsal-clock-lede = Tout, dans cette répétition, se passe à l’heure de son horloge. Si on l’avance, les échéances passent et ce qui en découle est inscrit. Elle ne peut être reculée, et chacun devra peut-être reprendre son siège.
rehearsal-clock-now = L’horloge de la répétition indique
rehearsal-clock-hours = De combien d’heures
rehearsal-clock-move = Avancer
rehearsal-clock-stands = L’horloge ne peut être avancée davantage.
