# Comment les positions sont consignées, et ce qu’elles ne signifient pas. La page qui fait foi : rester exact.

method-title = Méthode
method-heading = Comment les positions sont consignées, et ce qu’elles ne signifient pas
method-lede = Ce registre ne prend jamais parti et ne déduit jamais rien. Il indique qui a dit quoi, quel jour, et où le vérifier ; et il compte les membres au sujet desquels rien n’est consigné.
method-contents = Sur cette page

method-position-heading = Une position est une attitude étayée par une preuve
method-position-1 = Une position comporte un titulaire, une question, l’une des options de celle-ci, une attitude, le jour où elle a été exprimée et une preuve. La preuve est soit un passage d’un document que vous pouvez consulter, soit la déclaration du titulaire lui-même. Sans l’une ou l’autre, rien ne peut être inscrit.
method-position-2 = Une question ne demande qu’une seule chose. Ses options sont formulées de telle sorte que l’on puisse être pour ou contre chacune d’elles. Lorsqu’un débat a mentionné une option qui, d’après les sources, n’est défendue par personne, elle figure sans titulaire.

method-stances-heading = Les six attitudes
method-stances-1 = Une attitude porte sur une option, non sur un autre membre. Un titulaire peut se prononcer sur plusieurs options d’une même question, et adopter deux attitudes à l’égard d’une même option si tel était le cas dans sa déclaration.
method-means-propose = Le titulaire a mis l’option sur la table.
method-means-support = Le titulaire a soutenu une option qui était sur la table.
method-means-oppose = Le titulaire était contre l’option.
method-means-reserve = Le titulaire n’a pas arrêté sa position, et l’a dit.
method-means-concern = Le titulaire a signalé un risque ou un préjudice, sans rejeter l’option.
method-means-neutral = Le titulaire a parlé de l’option sans prendre parti.

method-silence-heading = Le silence ne vaut pas appui
method-silence-1 = Un membre dont aucune déclaration n’est consignée porte la mention « aucune position consignée ». Cette mention est affichée, énumérée et comptée pour chaque question. Elle n’est jamais interprétée comme un appui, une opposition ou de l’indifférence.
method-silence-2 = Elle ne signifie pas non plus que le membre n’a rien dit : les sources utilisées ici ne rapportent qu’une partie de ce qui a été dit. Et si une délégation est signalée comme la seule à avoir insisté sur un point, les autres n’y sont pas opposées pour autant.

method-groups-heading = Un groupe n’est pas ses membres
method-groups-1 = Lorsqu’un groupe s’exprime, la position est celle du groupe. Elle n’est jamais attribuée à ses membres ni comptée comme la leur. La page d’un membre indique « par l’intermédiaire du groupe, sans déclaration propre » ; si le membre s’est aussi exprimé en son nom, les deux sont affichés.
method-groups-2 = La composition d’un groupe est consignée d’après une source, à la date que celle-ci indique le cas échéant. Lorsqu’une source nomme un groupe sans en énumérer les membres, aucun membre n’est consigné.

method-unnamed-heading = Une mention sans nom n’est attribuée à personne
method-unnamed-1 = Les comptes rendus parlent de « nombreuses délégations » ou d’« une majorité ». Une telle mention est consignée comme mention, avec les termes employés et leur emplacement. Elle n’est attribuée à personne, n’a pas de place dans la salle et ne s’ajoute jamais aux membres nommés.

method-known-heading = Rapporter n’est pas déclarer
method-known-1 = Chaque position indique comment elle est connue. Tant qu’une délégation n’a pas elle-même déclaré une position, celle-ci repose sur ce que d’autres ont écrit et peut être erronée.
method-means-declared = La délégation a inscrit elle-même la position. C’est le seul cas où le membre s’exprime sans intermédiaire.
method-means-recorded = Le secrétariat l’a inscrite d’après la déclaration du titulaire, qui est citée.
method-means-reported = Un tiers l’a rapportée : l’éditeur du document cité, dont le nom est indiqué.

method-later-heading = La plus récente remplace la précédente, et les deux restent
method-later-1 = Une position ultérieure du même titulaire sur la même option remplace la précédente. Celle-ci reste sur la page, avec l’indication qu’elle a été remplacée. Des positions du même jour figurent côte à côte, une même déclaration pouvant en contenir deux ; seule la déclaration faite par la délégation elle-même remplace ce que d’autres ont rapporté d’elle ce jour-là.
method-later-2 = Chaque page peut être affichée à la date d’un autre jour, ou telle qu’elle était à n’importe quelle inscription du registre. Dans le premier cas, elle montre la situation de ce jour-là, d’après ce que l’on sait aujourd’hui ; dans le second, ce que disait le registre à ce moment-là.

method-contested-heading = Une règle contestée le reste
method-contested-1 = Lorsque les membres lisent une règle différemment, toutes les lectures sont présentées côte à côte, avec ceux qui, d’après le registre, y sont favorables. L’ordre de présentation n’indique rien. Ni ce registre ni le programme qui le sous-tend ne décident laquelle est juste.
method-contested-2 = Tant qu’une règle n’est pas tranchée, ce que permettent toutes les lectures peut être inscrit, et ce que n’en permet qu’une seule est refusé, avec le motif. Ainsi, aucun cofacilitateur ne peut être inscrit tant que la question de savoir qui les désigne reste ouverte.

method-unverified-heading = Ce que personne n’a vérifié est signalé
method-unverified-1 = Certains faits ne sont pas tirés du document officiel, parce qu’il n’était pas disponible. Ils portent une mention indiquant leur degré de certitude, jusqu’à ce que quelqu’un les ait vérifiés.
method-means-seen = Le fait figure dans la source citée. Il ne porte alors aucune mention.
method-means-secondary = Le fait figure dans une source qui rapporte ou reproduit la source officielle.
method-means-inferred = Le fait découle de la source sans y être énoncé.
method-means-unverified = Il s’agit d’une information générale, à confirmer dans le document officiel ; la confiance est élevée, moyenne ou faible.

method-words-heading = Les mots sont les nôtres, sauf citation
method-words-1 = La phrase placée sous une position dit, dans les termes de ce registre, ce qu’a dit le titulaire ; ce ne sont pas ses propres mots, qui se trouvent dans le document cité.
method-words-2 = Le site est proposé dans les six langues officielles de l’Organisation des Nations Unies. Le contenu est affiché dans votre langue lorsqu’il existe dans cette langue, et sinon dans la sienne, avec une mention à cet effet. Les traductions non officielles sont signalées par un petit cercle (°), et l’original n’est qu’à un clic.

method-who-heading = Qui inscrit
method-who-1 = Les premières inscriptions ont été faites à la fondation du forum, à partir de documents publics, et le disent. Depuis, le secrétariat inscrit ce que montrent les documents, et chaque délégation fait ses propres déclarations. Chaque position indique en quelle qualité elle a été inscrite et renvoie à son inscription.
method-who-2 = Les personnes apparaissent sous pseudonyme. Les noms des membres du bureau sont publics, mais conservés à part du registre, afin de pouvoir cesser d’être divulgués si la loi l’exige.

method-correct-heading = Comment faire corriger quelque chose
method-correct-1 = Si le registre dit quelque chose d’inexact au sujet de votre État, la délégation de celui-ci peut déclarer elle-même sa position. Cette déclaration remplace ce que d’autres ont rapporté jusqu’à ce jour, sans que personne ait à l’approuver.
method-correct-2 = Si une inscription est erronée (mauvais titulaire, mauvais emplacement, phrase mal comprise), indiquez son numéro au secrétariat. La position est alors annulée, avec le motif. Une position annulée n’a plus cours et reste visible, car d’autres ont pu s’y fier.

method-verify-heading = Comment vérifier
method-verify-1 = Chaque position renvoie à sa preuve et à son inscription au registre. Consultez d’abord le document et le paragraphe : c’est la vérification qui compte le plus.
method-verify-2 = Le registre est un journal d’inscriptions dont les empreintes forment un arbre. Son point de contrôle est signé ; chacun peut copier le journal, calculer la racine et voir si une inscription a été modifiée, omise ou ajoutée après coup.
method-verify-3 = Chaque page indique en bas à partir de combien d’inscriptions elle a été établie et donne la racine du registre à cette taille. Deux personnes qui voient la même racine voient le même registre.
