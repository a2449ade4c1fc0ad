# The desk of matters put for decision: which there are, where each stands, what can be done.

desk-nav-matters = Questions soumises
deciding-title = Questions soumises à décision
deciding-lede = Chaque question, avec son état et son échéance. Ce que votre siège peut faire figure sur sa page.
deciding-none = Aucune question n’a été soumise.
deciding-matter = Question
deciding-matter-title = Question { $number } : { $title }
deciding-can = Ce qui peut être fait
deciding-can-nothing = Votre siège ne participe pas à la décision.
waiting-matter = { $matter } : rien n’est encore décidé.
waiting-silence = Procédure d’approbation tacite : { $matter }. Si personne ne rompt le silence, la décision est alors acquise. Votre délégation n’a rien dit.
waiting-silence-spoken = Procédure d’approbation tacite : { $matter }. Si personne ne rompt le silence, la décision est alors acquise. Votre délégation s’est exprimée sans rompre le silence.
waiting-silence-runs = { $count ->
    [0] Procédure d’approbation tacite : { $matter }. Aucun membre ne s’est exprimé.
    [one] Procédure d’approbation tacite : { $matter }. { $count } membre s’est exprimé ; personne n’a rompu le silence.
   *[other] Procédure d’approbation tacite : { $matter }. { $count } membres se sont exprimés ; personne n’a rompu le silence.
}
waiting-ripe = { $matter } : la décision peut être déclarée.

## Where a matter stands

deciding-stage = État
deciding-mode = Mode de décision
deciding-mode-in-meeting = En séance, sans objection
deciding-mode-silence = Par procédure d’approbation tacite
deciding-mode-after-consultations = Après consultations, sans objection
deciding-rule = Règle
deciding-text = Texte
deciding-text-version = Version { $number }, SHA-256 { $hash }
deciding-deadline = Fin du délai de silence
deciding-pause = La présidence a posé la question ; fin de la pause
deciding-reasons = Motifs d’une objection
deciding-reasons-required = Les conditions les exigent.
deciding-reasons-optional = Ils peuvent être omis.
deciding-on-break = Si le silence est rompu
deciding-on-break-ends = La procédure prend fin et la question n’est pas adoptée.
deciding-on-break-pauses = La procédure est suspendue jusqu’à ce que la présidence la reprenne avec une nouvelle échéance.
deciding-on-break-reopens = Les consultations reprennent.
deciding-objections = Objections maintenues
deciding-hold-until = En attente jusqu’au
deciding-entitled = Membres habilités à participer

## What can be done

deciding-put = Soumettre une question à décision
deciding-put-lede = Indiquez ce qui est à décider, selon quel mode et quelle règle. Un texte est identifié par son empreinte : c’est celui-là et aucun autre.
deciding-object = Faire objection
deciding-object-silence = Rompre le silence
deciding-object-lede = Votre objection porte sur le texte indiqué ici et sur aucun autre. Ce qui compte est l’instant où ce serveur reçoit votre objection signée. Tant qu’elle est maintenue, rien n’est décidé par consensus.
deciding-withdraw = Retirer une objection
deciding-hold = Demander un délai
deciding-hold-lede = Une demande de délai n’est pas une objection. Elle prend fin d’elle-même à l’heure que vous indiquez.
deciding-concern = Faire part d’une préoccupation
deciding-concern-lede = Une préoccupation n’est pas une objection et n’arrête rien. Elle est publiée telle quelle.
deciding-attach = Joindre une réserve, une dissociation, une interprétation ou une explication
deciding-attach-lede = Ce sont les propres termes de votre délégation. Ils n’empêchent pas la décision et sont publiés avec elle.
deciding-confirm = Confirmer le résumé d’une consultation
deciding-open = Ouvrir la question
deciding-open-lede = La liste des membres habilités à participer est arrêtée. Une procédure d’approbation tacite exige une échéance et le texte dans les langues prévues.
deciding-ask = Demander s’il y a des objections
deciding-ask-lede = Une pause décomptée commence. Vous pourrez déclarer la décision une fois qu’elle est écoulée et si personne n’a fait objection.
deciding-gavel = Déclarer qu’il en est ainsi décidé
deciding-gavel-lede = Une deuxième personne signe également. Celui qui n’a rien dit n’est pas inscrit comme ayant approuvé.
deciding-extend = Prolonger l’échéance
deciding-resume = Reprendre la procédure d’approbation tacite
deciding-change = Modifier le texte
deciding-change-lede = Tous les délais recommencent. Les objections restent jusqu’à leur retrait par ceux qui les ont faites.
deciding-consult = Consigner une consultation
deciding-consult-lede = Être consulté n’est pas approuver. La partie confidentielle est scellée ; le reste est publié.
deciding-close = La clore sans décision
deciding-cancel = Annuler la décision par une décision ultérieure

## Fields

deciding-fault-time = Ce n’est pas une date avec une heure. Indiquez-la sous la forme 2026-07-10T18:00.
deciding-paragraphs = Paragraphes
deciding-paragraphs-hint = Numéros tels qu’ils figurent dans le texte, par exemple 27 PP22 OP34. Sans indication, l’ensemble est visé.
deciding-words = Texte
deciding-words-hint = Il est publié tel quel.
deciding-why = Motifs
deciding-why-hint = Chacun peut les lire. Ils sont scellés dans le registre, afin de pouvoir être retirés plus tard en vertu d’une règle.
deciding-time-until = Jusqu’à quand, à l’heure du forum
deciding-time-deadline = Échéance, à l’heure du forum
deciding-time-deadline-hint = Pour une procédure d’approbation tacite seulement.
deciding-objection = Quelle objection
deciding-given = Nature
deciding-given-reservation = Une réserve
deciding-given-dissociation = Une dissociation des paragraphes indiqués
deciding-given-understanding = Une interprétation sous laquelle elle se joint
deciding-given-explanation-before = Une explication avant la décision
deciding-given-explanation-after = Une explication après la décision
deciding-consultation = Quelle consultation
deciding-present = Membres présents
deciding-present-hint = Nécessaire lorsque la règle compte les présents.
deciding-with = Membres consultés
deciding-with-hint = Être consulté n’est pas approuver.
deciding-on = Date
deciding-format = Sous quelle forme
deciding-format-bilateral = Avec une délégation
deciding-format-informal = Avec plusieurs, de manière informelle
deciding-format-open-to-all = Ouverte à tous les membres
deciding-format-written = Par écrit
deciding-summary = Résumé public
deciding-confidential = Partie confidentielle
deciding-confidential-hint = Elle est scellée dans le registre.
deciding-would-meet = Libellé qui répondrait à une objection
deciding-closing = Issue
deciding-by-decision = La décision ultérieure
deciding-sha256 = SHA-256 du texte original
deciding-sha256-hint = Seulement si le texte n’est aucun des documents au registre.
deciding-original = Langue de l’original
deciding-document = Document au registre
deciding-document-hint = Son empreinte est reprise du registre ; rien n’est à saisir.
deciding-version-ar = SHA-256 de la version arabe
deciding-version-zh = SHA-256 de la version chinoise
deciding-version-en = SHA-256 de la version anglaise
deciding-version-fr = SHA-256 de la version française
deciding-version-ru = SHA-256 de la version russe
deciding-version-es = SHA-256 de la version espagnole
deciding-status = Statut des autres versions
deciding-status-official = Publiées par l’Organisation des Nations Unies
deciding-status-unofficial = Traductions non officielles
deciding-body = Organe qui décide
deciding-name = La question en une ligne
deciding-subject = Objet de la décision
deciding-subject-text = Le texte indiqué ci-dessous
deciding-subject-agenda = L’ordre du jour d’une session
deciding-subject-wording = Un libellé d’un point de l’ordre du jour
deciding-subject-document = Un document au registre
deciding-subject-reading = L’interprétation d’une règle
deciding-subject-understanding = Une solution pour ce seul cas, sans préjudice

## Chosen from lists, said in confidence

deciding-asked-in = Session et séance
deciding-in-confidence = Motifs à titre confidentiel
deciding-in-confidence-hint = Ils sont scellés dans le registre et montrés seulement à votre délégation et au bureau de l’organe.
deciding-changed-was = Mots tels qu’ils étaient
deciding-changed-was-hint = Seulement s’ils sont publics : chacun peut alors les comparer aux mots tels qu’ils sont.
deciding-changed-now = Mots tels qu’ils sont
deciding-agreed = Termes convenus pour ce cas
deciding-agreed-hint = Seulement pour une solution valable pour ce seul cas, sans préjudice.

## Time that is left

deciding-remaining = Heures pleines restantes
