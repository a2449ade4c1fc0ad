# The explorer of slates: every way to fill posts from those nominated. It ranks nobody and recommends nothing.

explore-title = Explorer les listes possibles
explore-lede = Toutes les manières de pourvoir ces postes avec les personnes présentées, confrontées à tous les critères à la fois. Personne n’est classé et aucune liste n’est recommandée.
explore-form-posts = Postes à pourvoir
explore-form-basis = Lire les critères selon ce classement
explore-form-basis-named = Selon le classement que nomme chaque critère
explore-form-drop = Laisser de côté ces critères
explore-form-go = Afficher les listes
explore-candidates = Candidatures en lice : { $count }
explore-places = Places à pourvoir : { $count }
explore-no-criteria = Aucun critère n’a été fixé pour l’ensemble de ces postes. Toutes les listes se valent donc.
explore-feasible = Listes possibles : { $count }
explore-feasible-note = Une liste est possible si elle pourvoit toutes les places et s’il n’est pas certain qu’elle manque à un critère impératif. Si cela dépend de ce qui n’est pas indiqué, elle est possible et le signale.
explore-whole = Toutes les listes ont été parcourues (étapes de calcul : { $steps }).
explore-stopped = Tout n’a pas été parcouru. La limite de calcul a été atteinte après { $steps } étapes. Aucune liste comprenant ces candidatures n’a été examinée : { $candidates }. Ce qui suit ne vaut que pour les autres.
explore-standing = Listes possibles qui y satisfont : { $met } ; qui y satisfont ou non selon ce qui n’est pas indiqué : { $open } ; qui n’y satisfont pas : { $unmet }

## Slates that none surpasses

explore-best-heading = Listes qu’aucune autre ne dépasse
explore-best-note = Une liste en dépasse une autre si elle ne lui est inférieure sur aucun critère et supérieure sur un au moins. Celles-ci se tiennent côte à côte ; l’ordre est celui des numéros des candidatures et ne signifie rien.
explore-way = Situation { $number }
explore-alike = Listes dans cette situation : { $count } ; affichées : { $shown }
explore-more = Autres situations qui ne sont pas affichées ici : { $count }
explore-by-pairing = Catégories sans personne, poste par poste : { $by }
explore-by-spread = Places au-delà du maximum pour une catégorie : { $by }
explore-by-proportion = Places en moins ou en trop par rapport à la part des catégories : { $by }
explore-by-parity = Places au-delà de la moitié pour les femmes ou pour les hommes : { $by }
explore-by-expertise = Domaines dans lesquels personne n’indique de compétence : { $by }
explore-by-one-per-state = Ressortissants au-delà du premier de leur État : { $by }
explore-by-rotation = Ressortissants d’un État qui a déjà occupé le poste : { $by }
explore-from-to = { $low } à { $high }, selon ce qui n’est pas indiqué

## What it would take

explore-trade-heading = Ce qu’il faudrait pour une meilleure situation
explore-trade-none = { $criterion } : aucune liste possible de ces candidatures ne fait mieux.
explore-trade-cost = { $criterion } : une liste qui fait mieux sur ce point fait moins bien sur { $others }.
explore-lacking-heading = Ce qu’aucune candidature n’apporte
explore-lacking-note = Seule une nouvelle candidature, ou une indication qui n’a pas encore été donnée, pourrait l’apporter.
explore-lacking-classes = { $post } : personne n’est compté dans { $classes } ({ $basis })
explore-lacking-areas = Personne n’indique de compétence en { $areas }
explore-lacking-women = Personne n’a indiqué être une femme
explore-lacking-men = Personne n’a indiqué être un homme

## Where no slate is feasible

explore-none-heading = Aucune liste n’est possible
explore-none-candidates = { $posts } : il y a plus de places que de personnes présentées.
explore-none-alone = { $criteria } : ce critère exclut à lui seul toutes les listes.
explore-none-together = { $criteria } : ensemble, ces critères excluent toutes les listes. Si l’on en retire un seul, les autres ne le font plus.
explore-none-unknown = La limite de calcul a été atteinte avant que l’on puisse dire si une liste est possible, ou pourquoi aucune ne l’est.
explore-relax-heading = Assouplissements les plus petits
explore-relax-note = Avec l’un quelconque d’entre eux, il existe une liste ; avec moins, il n’en existe pas. C’est à l’instance de dire lequel, s’il y a lieu.
explore-relax-accept = Accepter ceci pour { $criterion } : { $by }

## The argument over shares

explore-shares-heading = Places et parts des membres
explore-shares-note = Qu’une répartition par paires donne à une catégorie plus ou moins que sa part dépend de qui y est compté. Chaque classement consigné est présenté ; aucun n’est tenu pour le bon. Les fractions sont exactes.
explore-shares-class = Catégorie
explore-shares-members = Membres
explore-shares-membership = Part des membres
explore-shares-places = Places selon cette part
explore-about = environ { $number }
explore-shares-equal = Part si toutes les catégories avaient la même
explore-shares-pairing = Part selon les paires
explore-shares-compared = Selon les paires, par rapport à sa part des membres
explore-shares-more = plus
explore-shares-same = autant
explore-shares-less = moins
explore-shares-not-paired = hors des paires
explore-shares-not-classified = Membres dans aucune catégorie : { $count }
explore-shares-also = Membres qui en relèvent aussi et sont comptés dans une autre : { $count }

## What cannot be explored

explore-no-vacancy = Aucun poste n’est vacant : il n’y a rien à explorer.
explore-unfit-no-places = Aucun de ces postes n’a de place à pourvoir. Choisissez un poste vacant.
explore-unfit-places-too-many = On ne peut examiner ensemble plus de { $most } places. Choisissez moins de postes.
explore-unfit-twice = La candidature { $candidate } figure deux fois. Ne la nommez qu’une fois.
explore-unfit-unknown-basis = { $criterion } repose sur le classement { $basis }, qui n’est pas consigné. Laissez ce critère de côté, ou faites consigner le classement.
explore-unfit-areas-too-many = Les critères nomment plus de { $most } domaines de compétence. Laissez-en un de côté.
explore-unfit-hard-too-many = Plus de { $most } critères sont impératifs. Laissez-en de côté.
explore-unfit-too-fine = Les critères distinguent plus de choses qu’on ne peut en compter à la fois. Laissez-en un de côté.
explore-method = Comment cela est calculé
