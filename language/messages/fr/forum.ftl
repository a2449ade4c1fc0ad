# La première page.

forum-title = Les questions ouvertes et les positions de chacun
forum-full-name = Nom complet :
forum-dates-heading = Prochaines dates
forum-no-dates = Aucune session à venir n’est consignée.
forum-lately-heading = Derniers changements
forum-to-record = Lire tout le registre
lately-place = { $date }, { $entry }
forum-open-heading = { $count ->
    [0] Les vues consignées ne diffèrent sur aucune question
    [one] Les vues consignées diffèrent sur { $count } question
   *[other] Les vues consignées diffèrent sur { $count } questions
}
forum-open-note = L’un appuie une option et un autre ne l’appuie pas, ou bien différentes options sont appuyées. Les questions figurent dans l’ordre où elles ont été soulevées.
forum-others-heading = { $count ->
    [one] { $count } autre question
   *[other] { $count } autres questions
}
forum-others-note = Sur celles-ci, les vues consignées ne diffèrent pas, ou aucune n’est consignée. Qu’aucune objection ne soit consignée ne vaut pas accord.
forum-what = Ce site en est le registre public : qui défend quelle position, depuis quand et d’après quelle source ; ce dont le forum est saisi pour décision, et jusqu’à quand ; ce qui a été décidé. Chacun peut le lire, le citer et le vérifier.
forum-task-open = Voir où les vues diffèrent
forum-task-member = Trouver ce qu’un membre a dit
forum-task-verify = Vérifier le registre
forum-task-data = Obtenir les données
forum-task-desk = Agir pour une délégation ou un poste
forum-how-to-read = Dans chaque schéma, chaque membre a sa place. Un signe indique qui a pris position ; un petit point signifie qu’aucune position n’est consignée, ce qui n’est ni un appui ni une opposition.
theme-rules = Les règles : comment lire les dispositions
theme-others = Le fond et les méthodes de travail
card-silent = { $count ->
    [one] Aucune position consignée : { $count } membre
   *[other] Aucune position consignée : { $count } membres
}
forum-to-questions = { $count ->
    [one] { $count } autre question
   *[other] { $count } autres questions
}

## Dates of sessions

session-in-days = { $count ->
    [one] dans { $count } jour
   *[other] dans { $count } jours
}
session-now = en cours
session-over = terminée

## What changed lately, several entries told as one line

run-forum-founded = Le forum a été fondé
run-founding-completed = La fondation a été achevée
run-document-recorded = { $count ->
    [one] { $count } document a été inscrit
   *[other] { $count } documents ont été inscrits
}
run-member-admitted = { $count ->
    [one] { $count } membre a été inscrit
   *[other] { $count } membres ont été inscrits
}
run-group-recorded = { $count ->
    [one] { $count } groupe a été inscrit
   *[other] { $count } groupes ont été inscrits
}
run-group-joined = { $count ->
    [one] { $count } inscription concernant les membres du groupe suivant : { $about }
   *[other] { $count } inscriptions concernant les membres du groupe suivant : { $about }
}
run-group-left = { $count ->
    [one] { $count } inscription concernant des membres ayant quitté le groupe suivant : { $about }
   *[other] { $count } inscriptions concernant des membres ayant quitté le groupe suivant : { $about }
}
run-body-established = { $count ->
    [one] { $count } organe a été inscrit
   *[other] { $count } organes ont été inscrits
}
run-office-taken = { $count ->
    [one] { $count } entrée en fonctions
   *[other] { $count } entrées en fonctions
}
run-office-ended = { $count ->
    [one] { $count } cessation de fonctions
   *[other] { $count } cessations de fonctions
}
run-session-scheduled = { $count ->
    [one] { $count } session a été fixée
   *[other] { $count } sessions ont été fixées
}
run-meeting-scheduled = { $count ->
    [one] { $count } séance a été fixée
   *[other] { $count } séances ont été fixées
}
run-agenda-item-placed = { $count ->
    [one] { $count } point a été inscrit à l’ordre du jour
   *[other] { $count } points ont été inscrits à l’ordre du jour
}
run-wording-put-forward = { $count ->
    [one] { $count } libellé d’un point de l’ordre du jour a été présenté
   *[other] { $count } libellés de points de l’ordre du jour ont été présentés
}
run-agenda-stood = { $count ->
    [one] { $count } statut d’un ordre du jour a été inscrit
   *[other] { $count } statuts d’ordres du jour ont été inscrits
}
run-element-recorded = { $count ->
    [one] { $count } élément du cadre a été inscrit
   *[other] { $count } éléments du cadre ont été inscrits
}
run-provision-recorded = { $count ->
    [one] { $count } disposition a été inscrite
   *[other] { $count } dispositions ont été inscrites
}
run-question-raised = { $count ->
    [one] { $count } question a été soulevée
   *[other] { $count } questions ont été soulevées
}
run-option-put-forward = { $count ->
    [one] { $count } option a été avancée sur « { $about } »
   *[other] { $count } options ont été avancées sur « { $about } »
}
run-position-recorded = { $count ->
    [one] { $count } position a été inscrite sur « { $about } »
   *[other] { $count } positions ont été inscrites sur « { $about } »
}
run-position-retracted = { $count ->
    [one] { $count } position a été annulée
   *[other] { $count } positions ont été annulées
}
run-roll-call-recorded = { $count ->
    [one] { $count } vote enregistré de l’Assemblée générale a été inscrit
   *[other] { $count } votes enregistrés de l’Assemblée générale ont été inscrits
}
run-value-withheld = { $count ->
    [one] { $count } donnée personnelle n’est plus divulguée
   *[other] { $count } données personnelles ne sont plus divulguées
}
run-value-erased = { $count ->
    [one] { $count } donnée personnelle a été effacée
   *[other] { $count } données personnelles ont été effacées
}
run-log-key-rotated = { $count ->
    [one] La clé de signature du registre a été remplacée { $count } fois
   *[other] La clé de signature du registre a été remplacée { $count } fois
}
run-credentials-presented = Lettres de pouvoirs présentées : { $count }
run-credentials-stood = États des pouvoirs inscrits : { $count }
run-person-seated = Personnes appelées à siéger : { $count }
run-role-changed = Rôles changés : { $count }
run-person-unseated = Sièges ayant pris fin : { $count }
run-head-disputed = Contestations d’un chef de délégation : { $count }
run-passkey-enrolled = Clés d’accès enregistrées : { $count }
run-passkey-ended = Clés d’accès révoquées : { $count }
