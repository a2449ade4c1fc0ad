# Ce que dit chaque acte inscrit, comme l’écrirait un rapporteur : au passé, sans point final.
# Les noms prennent leur article ; on évite donc « de », « à » et tout participe devant s’accorder avec eux.

## The forum

act-forum-founded = Le forum a été fondé : { $name }
act-founding-completed = La fondation du forum a été achevée à partir du dossier « { $pack } »
act-document-recorded = Le document { $document } a été inscrit : « { $title } »

## Members and groups

act-member-admitted = Un membre a été inscrit : { $member }
act-group-recorded-regional = Le groupe régional « { $group } » a été inscrit
act-group-recorded-negotiating = Le groupe « { $group } », qui s’exprime d’une seule voix, a été inscrit
act-group-recorded-snapshot = La liste « { $group } » a été inscrite : noms donnés par un texte à une date précise
act-group-joined = { $count ->
    [one] L’appartenance d’un membre au groupe « { $group } » a été inscrite : { $members }
   *[other] L’appartenance de { $count } membres au groupe « { $group } » a été inscrite : { $members }
}
act-group-joined-from = { $count ->
    [one] L’appartenance d’un membre au groupe « { $group } » depuis le { $date } a été inscrite : { $members }
   *[other] L’appartenance de { $count } membres au groupe « { $group } » depuis le { $date } a été inscrite : { $members }
}
act-group-left = { $count ->
    [one] Un membre a quitté le groupe « { $group } » le { $date } : { $members }
   *[other] { $count } membres ont quitté le groupe « { $group } » le { $date } : { $members }
}
act-and-others = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}

## Bodies and officers

act-body-established = L’organe « { $body } » a été créé
act-office-taken = { $name } ({ $member }) a pris ses fonctions le { $date } : { $post }, « { $body } »
act-office-taken-withheld = Une personne ressortissante { $of }, dont le nom n’est pas divulgué, a pris ses fonctions le { $date } : { $post }, « { $body } »
act-office-ended = { $name } a cessé d’exercer ses fonctions le { $date } : { $post }, « { $body } »
act-office-ended-withheld = Une personne dont le nom n’est pas divulgué a cessé d’exercer ses fonctions le { $date } : { $post }, « { $body } »
act-office-ended-because = { $sentence } ({ $why })
left-term-over = fin du mandat
left-resigned = démission
left-recalled = rappel par le membre
left-ended = mandat interrompu par une décision
left-unable = empêchement définitif
# Des fonctions, non des personnes : rien ne s’accorde.
act-post-chair = Présidence
act-post-vice-chair = Vice-présidence
act-post-rapporteur = Fonction de rapporteur
act-post-co-facilitator = Cofacilitation

## Sessions and agendas

act-session-scheduled = La session « { $session } » a été fixée aux dates suivantes : { $dates }
act-meeting-scheduled = La séance { $number } de la session « { $session } » a été fixée au { $date }, { $time }
act-meeting-moved = La séance { $number } de la session « { $session } » a été déplacée au { $date }, { $time }
act-meeting-cancelled = La séance { $number } de la session « { $session } » a été annulée
meeting-and-part = { $meeting } ; { $part }
act-agenda-item-placed = Le point { $number } a été inscrit à l’ordre du jour de la session « { $session } » : { $description }
act-wording-put-forward = { $holders } { $count ->
    [one] { $agreement ->
        [plural] ont
       *[singular] a
    }
   *[other] ont
} présenté un libellé du point { $number } de la session « { $session } » : { $description }
act-wording-put-forward-by-nobody-named = Un libellé du point { $number } de la session « { $session } » a été présenté : { $description }
act-agenda-stood-provisional = L’ordre du jour de la session « { $session } » était provisoire au { $date }
act-agenda-stood-adopted = L’ordre du jour de la session « { $session } » a été adopté le { $date }
act-agenda-stood-adopted-with-reservations = L’ordre du jour de la session « { $session } » a été adopté le { $date }, des réserves étant consignées
act-agenda-stood-not-adopted = L’ordre du jour de la session « { $session } » a été soumis pour adoption le { $date } et n’a pas été adopté

## Framework and provisions

act-element-recorded-pillar = Le pilier « { $title } » a été inscrit
act-element-recorded-norm = La norme « { $title } » a été inscrite
act-element-recorded-cbm = La mesure de confiance « { $title } » a été inscrite
act-provision-recorded-in-force = La disposition « { $title } » a été inscrite comme étant en vigueur
act-provision-recorded-open = La disposition « { $title } » a été inscrite comme non tranchée : les membres en font des lectures différentes
act-provision-recorded-unverified = La disposition « { $title } » a été inscrite comme non vérifiée dans le document officiel

## Questions and positions

act-question-raised = La question suivante a été soulevée : « { $question } »
act-option-put-forward = Une réponse à la question « { $question } » a été avancée : « { $option } »
act-position-recorded-propose = { $holder } { $agreement ->
    [plural] ont
   *[singular] a
} proposé, sur la question « { $question } », l’option « { $option } »
act-position-recorded-support = { $holder } { $agreement ->
    [plural] ont
   *[singular] a
} appuyé, sur la question « { $question } », l’option « { $option } »
act-position-recorded-oppose = { $holder } { $agreement ->
    [plural] ont exprimé leur
   *[singular] a exprimé son
} opposition, sur la question « { $question } », à l’option « { $option } »
act-position-recorded-reserve = { $holder } { $agreement ->
    [plural] ont réservé leur
   *[singular] a réservé sa
} position, sur la question « { $question } », quant à l’option « { $option } »
act-position-recorded-concern = { $holder } { $agreement ->
    [plural] ont exprimé leur
   *[singular] a exprimé sa
} préoccupation, sur la question « { $question } », au sujet de l’option « { $option } »
act-position-recorded-neutral = { $holder } { $agreement ->
    [plural] ont
   *[singular] a
} évoqué, sur la question « { $question } », l’option « { $option } » sans prendre parti
act-holder-unnamed-some = certaines délégations, que la source ne nomme pas,
act-holder-unnamed-many = de nombreuses délégations, que la source ne nomme pas,
act-holder-unnamed-majority = une majorité de délégations, que la source ne nomme pas,
act-holder-unnamed-all = toutes les délégations, selon la source,
act-holder-officer = la { $post } ({ $body })
act-position-retracted = La position { $number }, sur la question « { $question } », a été annulée : { $reason }

## Roll calls

act-roll-call-recorded = L’Assemblée générale a voté sur { $document } le { $date } ; voix pour : { $yes } ; voix contre : { $no } ; abstentions : { $abstain }

## Who acted

act-by-founder = Fondateur
act-by-secretariat = Secrétariat
act-by-chair = Présidence ({ $body })
act-by-delegation = Délégation { $of }
act-by-vice-chair = Vice-présidence ({ $body })
act-by-rapporteur = Fonction de rapporteur ({ $body })
act-by-co-facilitator = Cofacilitation ({ $body })
act-by-observer = Observateur { $name }
act-by-stakeholder = Partie prenante { $name }
act-by-clerk = Greffe

## Feed and calendar

feed-title = { $forum } : le registre
feed-subtitle = Tous les actes inscrits, du plus récent au plus ancien
calendar-title = { $forum } : sessions et séances
calendar-meeting = { $session }, séance { $number } ({ $body })
calendar-tentative = Ces dates n’ont pas été confirmées dans un document officiel.

## The keeping of the record

act-value-withheld = Une valeur scellée n’est plus divulguée : { $reason }
act-value-erased = Ce qui permettait d’ouvrir une valeur scellée a été détruit : { $reason }
act-log-key-rotated = Le registre est désormais signé avec une nouvelle clé : { $reason }

## Seats, credentials and passkeys

act-credentials-presented = La lettre de pouvoirs { $number } a été présentée : { $seat }, chef de délégation { $person }
act-credentials-presented-succeeds = La lettre de pouvoirs { $number } a été présentée : { $seat }, chef de délégation { $person } en remplacement de { $before }
act-credentials-stood-submitted = Les pouvoirs de la lettre { $number } étaient présentés au { $date } : { $seat }
act-credentials-stood-provisional = Les pouvoirs de la lettre { $number } ont été acceptés à titre provisoire au { $date } : { $seat }
act-credentials-stood-approved = Les pouvoirs de la lettre { $number } ont été approuvés au { $date } : { $seat }
act-credentials-stood-contested = Les pouvoirs de la lettre { $number } ont été contestés au { $date } : { $seat }
act-credentials-stood-withdrawn = Les pouvoirs de la lettre { $number } ont été retirés au { $date } : { $seat }
act-person-seated = À partir du { $date }, { $person } siège : { $seat } ({ $role })
act-role-changed = Le rôle de { $person } a changé : { $seat } ({ $role })
act-person-unseated = Le siège de { $person } a pris fin : { $seat }
act-person-unseated-why = Le siège de { $person } a pris fin : { $seat } (motif indiqué : { $reason })
act-head-disputed = Le chef de délégation { $person } a été contesté au sein de la délégation : { $seat } (motif indiqué : { $reason })
act-passkey-enrolled = La clé d’accès { $number } a été enregistrée
act-passkey-ended = La clé d’accès { $number } a été révoquée
act-passkey-ended-why = La clé d’accès { $number } a été révoquée (motif indiqué : { $reason })
act-role-head = chef de délégation
act-role-alternate = suppléance
act-role-adviser = conseil
act-role-officer = titulaire d’une fonction
act-role-focal-point = { $role }, point focal
