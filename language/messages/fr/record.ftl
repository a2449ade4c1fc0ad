# Le registre et ses inscriptions.

record-title = Registre
record-title-before = Registre avant l’inscription { $index }
record-heading = Le registre
record-lede = Tout ce que montre ce site vient de ces inscriptions. On ne fait qu’en ajouter : rien n’est modifié ni supprimé, et une correction est une nouvelle inscription.
record-size = { $count ->
    [0] Le registre ne contient aucune inscription.
    [one] Le registre contient { $count } inscription.
   *[other] Le registre contient { $count } inscriptions.
}
record-to-verify = Le copier et le vérifier
record-empty = Le registre ne contient encore aucune inscription.
record-pages = Pages du registre
record-newest = Inscriptions les plus récentes
record-older = Inscriptions plus anciennes
entry-entered-on = Inscription faite le { $date }

## One entry

entry-title = Inscription { $index } du registre
entry-bytes-heading = L’inscription, octet pour octet
entry-bytes-note = Ce sont ces octets dont l’empreinte entre dans l’arbre du registre. Les valeurs scellées sont conservées à part ; ce qui permet de les ouvrir peut cesser d’être divulgué, et l’arbre reste vérifiable.
entry-bytes-cut = Seuls les { $shown } premiers octets sur { $count } sont affichés ; le reste se trouve à l’adresse ci-dessous.
entry-raw = Les octets de cette inscription
entry-bundle = Le lot contenant cette inscription, tel que le journal le sert (tlog-tiles)
entry-checkpoint = Le dernier point de contrôle signé
entry-neighbours = Inscriptions précédente et suivante
entry-before = Inscription précédente
entry-after = Inscription suivante
