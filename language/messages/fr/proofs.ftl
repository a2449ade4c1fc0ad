# Comment une inscription se prouve, et comment tout le registre se vérifie sans faire confiance à qui le tient.

## On the page of one entry

signed-fact = Signature
# $passkeys is a list of `signed-passkey`, each of which links to the entry that enrolled the passkey.
signed-with = Signé avec la clé d’accès personnelle : { $passkeys }
signed-passkey = { $passkey } de { $person }
signed-passkey-number = clé d’accès { $number }
signed-on-word = Aucune. Inscription faite sur la foi de qui tient le registre
signed-at-founding = Aucune. Inscription faite à la fondation de l’instance
signed-by-clerk = Aucune. Inscription faite par le programme lui-même, le moment étant venu
signed-check = La signature porte sur cet acte exactement, une seule fois, dans ce registre. { $command } la vérifie avec la clé publique inscrite ; tout autre programme trouve ce qu’il lui faut dans la description du registre.

proof-heading = La preuve
proof-lede = Le registre est un arbre d’empreintes dont la racine est signée. Un récépissé prouve que cette inscription est dans l’arbre : sans ce site, sans réseau, pour toujours.
proof-unsigned = Aucun point de contrôle signé ne couvre encore cette inscription. Le prochain suit dans quelques secondes ; rechargez cette page.
proof-size = Inscriptions couvertes par le dernier point de contrôle
proof-root = Racine
proof-receipt = Le récépissé de cette inscription
proof-receipt-note = Une preuve d’inclusion avec le point de contrôle signé, en un seul fichier (C2SP tlog-proof)
proof-check-here = Pour le vérifier avec ce programme, indiquez-lui le récépissé et la clé du registre :
proof-check-elsewhere = Tout autre programme qui lit C2SP tlog-proof peut aussi le vérifier. Il lui faut trois choses : le récépissé, les octets de cette inscription et la clé du registre.
proof-witnesses = { $count ->
    [one] { $count } témoin a cosigné un point de contrôle qui couvre cette inscription : { $witnesses }
   *[other] { $count } témoins ont cosigné un point de contrôle qui couvre cette inscription : { $witnesses }
}
proof-witnesses-none = Aucun témoin n’a encore cosigné de point de contrôle qui couvre cette inscription.
proof-witnesses-unnamed = Ce site ne désigne aucun témoin.
proof-to-verify = Comment vérifier tout le registre

## The page on verifying

verify-title = Vérifier le registre
verify-heading = Comment vérifier ce registre sans faire confiance à qui tient ce site
verify-lede = Qui tient un site peut lui faire afficher n’importe quoi. Ce registre est fait pour que vous n’ayez pas à le croire : ce qui est modifié, supprimé ou montré autrement à d’autres peut être découvert par chacun, et prouvé.
verify-origin-heading = Le nom du registre
verify-origin-note = Chaque point de contrôle commence par ce nom. Il a été choisi à la fondation et ne change jamais.
verify-keys-heading = Les clés qui le signent
verify-keys-note = Comparez-les à ce que vous tenez d’ailleurs : un document, une autre mission, vos propres notes. Cette page ne peut que répéter ce que celui qui la tient veut vous montrer.
verify-key-now = Signe actuellement
verify-key-former = A signé auparavant, et signe encore en parallèle
verify-key-id = Identifiant de la clé
verify-key-fingerprint = SHA-256 de la clé publique
verify-keys-file = Les clés dans un fichier
verify-checkpoint-heading = Le dernier point de contrôle
verify-checkpoint-note = Il indique le nombre d’inscriptions et leur racine, et il est signé. Gardez-en un de temps à autre : à qui en a gardé un, on ne peut plus montrer un autre passé.
verify-checkpoint-none = Aucun point de contrôle n’a encore été signé.
verify-checkpoint-file = Le point de contrôle dans un fichier
verify-witnesses-heading = Les témoins
verify-witnesses-note = Un témoin vérifie que chaque point de contrôle prolonge les précédents, puis le cosigne. Tant qu’un seul témoin est honnête et que vous exigez sa signature, on ne peut vous montrer un autre registre qu’aux autres.
verify-witnesses-none = Ce site ne désigne encore aucun témoin. Vous pouvez en être un : un ordinateur portable suffit.
verify-witnesses-file = Tous les témoins, et jusqu’où chacun a suivi, en JSON
verify-witness-name = Témoin
verify-witness-followed = A cosigné jusqu’à
verify-witness-key = Clé
verify-witness-followed-to = { $count ->
    [one] { $count } inscription, le { $date }
   *[other] { $count } inscriptions, le { $date }
}
verify-witness-never = rien encore
verify-quorum-met = Assez de témoins ont cosigné le dernier point de contrôle.
verify-quorum-behind = { $count ->
    [one] Assez de témoins ont cosigné le registre à { $count } inscription ; la suite les attend.
   *[other] Assez de témoins ont cosigné le registre à { $count } inscriptions ; la suite les attend.
}
verify-quorum-never = Aucun point de contrôle n’a encore été cosigné par assez de témoins.
verify-quorum-nobody = Le forum ne demande aucune cosignature.
verify-policy-note = Les cosignatures que le forum demande, sous la forme d’une politique que lisent les programmes (C2SP tlog-policy) :
verify-policy-file = La politique dans un fichier
verify-do-heading = Que faire
verify-do-verify = Tout vérifier : l’empreinte de chaque inscription, l’arbre, les signatures, et que chaque acte était permis au moment de son inscription.
verify-do-mirror = Garder une copie, et montrer tout le site à partir d’elle, même si celui-ci disparaît.
verify-do-witness = Être témoin. Écrivez ceci dans un fichier, puis lancez le témoin :
verify-do-else-heading = Avec d’autres programmes
verify-do-else = Rien ici n’est de notre invention : les formats sont ceux de C2SP et de la RFC 6962, et les programmes d’autres les lisent. Voici les adresses qu’il leur faut.
verify-file-tiles = Tuiles d’empreintes et lots d’inscriptions
verify-file-openings = Ce qui ouvre les valeurs scellées que chacun peut voir
verify-file-api = Les preuves en JSON, décrites avec le reste de l’interface

## On every page of a mirror, and where something is wrong

footer-mirror = Ce site est un miroir. Il montre une copie du registre vérifiée d’après la racine signée, et ne reçoit rien.
footer-read-only = Lecture seule : une vérification a trouvé une anomalie. Rien n’est inscrit tant qu’une personne ne l’a pas examinée.
