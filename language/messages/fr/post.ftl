# Courriels, en texte simple. Un lien est seul sur sa ligne et ne figure dans aucun message.

## Every letter

post-moment = { $date }, { $time }
post-footer = { $forum } ne vous écrit qu’au sujet des qualités en lesquelles vous agissez, que vous accordez ou dont vous répondez, ou de votre propre candidature. Aucun mot de passe ne vous sera jamais demandé. Ne transmettez pas ce message.

## An invitation

post-invitation-subject = { $forum } : une invitation
post-invitation-opens = Vous êtes invité(e) à agir en cette qualité : { $seat }.
post-invitation-by = L’invitation émane de : { $by }.
post-invitation-link = Ouvrez ce lien pour accepter. Il ne sert qu’une fois, jusqu’au { $expires }.
post-invitation-unexpected = Si vous n’attendiez pas cette invitation, ne faites rien et ne donnez le lien à personne : quiconque l’ouvrirait en premier pourrait agir à votre place.

## An invitation was accepted

post-invitation-used-subject = { $forum } : une invitation a été acceptée
post-invitation-used-opens = L’invitation à agir en cette qualité a été acceptée le { $at } : { $seat }.
post-invitation-used-look = Si cela n’aurait pas dû être, mettez-y fin immédiatement sur cette page :

## A passkey was added

post-passkey-added-subject = { $forum } : une clé d’accès a été ajoutée
post-passkey-added-opens = Une clé d’accès a été ajoutée à votre nom le { $at }. Quiconque la détient peut agir en vos qualités.
post-passkey-added-look = Si ce n’était pas vous, mettez-y fin immédiatement sur cette page et prévenez un point focal de votre délégation :

## A seat ended

post-seat-ended-subject = { $forum } : une qualité a pris fin
post-seat-ended-opens = Cette qualité a pris fin pour vous le { $at } : { $seat }. Vous ne pouvez plus agir à ce titre.
post-seat-ended-stands = Ce que vous avez fait auparavant reste inscrit. Si cette fin vous surprend, adressez-vous au chef ou à un point focal de votre délégation, ou au secrétariat.

## A second officer is asked

post-second-officer-asked-subject = { $forum } : l’accord d’un second fonctionnaire est requis
post-second-officer-asked-opens = Un autre fonctionnaire du secrétariat vous demande de confirmer : { $what }
post-second-officer-asked-link = Rien n’est fait avant votre réponse. Examinez la demande sur cette page, jusqu’au { $expires }.
post-second-officer-asked-doubt = En cas de doute, refusez et interrogez ce fonctionnaire de vive voix.

## A candidate is asked

post-candidate-asked-subject = { $forum } : êtes-vous candidat(e) ?
post-candidate-asked-opens = { $by } : souhaite présenter votre candidature. Postes concernés : { $posts }.
post-candidate-asked-link = Rien de cela n’est public ni inscrit. Ouvrez ce lien pour consentir ou pour décliner, jusqu’au { $expires }.
post-candidate-asked-yours = Vous dites vous-même ce qui est déclaré à votre sujet : votre genre, vos compétences, vos langues, vos disponibilités, chaque élément seulement si vous le souhaitez. Vous pouvez modifier ou retirer votre réponse tant que la délégation ne l’a pas inscrite. Conservez ce message : derrière le même lien, vous pourrez demander plus tard l’effacement de vos données personnelles.
post-candidate-asked-unexpected = Si vous ne vous attendiez pas à ce message, déclinez ou ne faites rien, et ne donnez le lien à personne.

## A candidate has answered

post-candidate-answered-subject = { $forum } : une personne pressentie a répondu
post-candidate-answered-opens = Une personne à qui vous avez proposé une candidature a répondu le { $at }.
post-candidate-answered-look = Rien n’est inscrit avant que votre délégation ne l’inscrive. Lisez la réponse sur cette page :

## Something of a thematic group waits

post-work-waits-subject = { $forum } : une affaire attend votre siège
# $what is a sentence.
post-work-waits-opens = { $seat } : ceci a été enregistré et concerne votre siège : { $what }
post-work-waits-until = Il est possible d’agir jusqu’à { $until }.
post-work-waits-look = Voyez-le sur cette page :
