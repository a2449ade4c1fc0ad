# Statements and reports on record, and positions a delegation says are reported wrongly.

## Acts as sentences

act-statement-recorded = La déclaration { $number } a été inscrite : « { $title } », { $holder }, { $date }
act-statement-recorded-report = Le compte rendu { $number } a été inscrit : « { $title } », { $publisher }, { $date }
act-position-disputed = { $seat } : la position { $number }, sur la question « { $question } », est rapportée à tort : { $reason }
act-dispute-settled-retracted = La contestation { $dispute } au sujet de la position { $number } a été réglée : la position a été annulée
act-dispute-settled-declared = La contestation { $dispute } au sujet de la position { $number } a été réglée : la délégation a déclaré sa propre position
act-dispute-settled-withdrawn = { $seat } : contestation { $dispute } au sujet de la position { $number } retirée

run-statement-recorded = Déclarations et comptes rendus inscrits : { $count }
run-position-disputed = Positions contestées : { $count }
run-dispute-settled = Contestations réglées : { $count }

## Verbs, nouns and what is missing

verb-record-statement = inscrire une déclaration ou un compte rendu
verb-raise-question = soulever une question ou proposer une réponse
verb-dispute-position = dire qu’une position est rapportée à tort
verb-settle-dispute = régler une contestation au sujet d’une position
noun-statement = déclaration
noun-dispute = contestation au sujet d’une position
missing-statement = Il n’y a pas de déclaration { $key }
missing-dispute = Il n’y a pas de contestation { $key }
all-statements = Voir toutes les déclarations

## Refusals

refusal-SpeakerNeeded = Il n’est pas dit qui parle. Nommez l’orateur ; seul un compte rendu d’un tiers peut porter sur plusieurs.
refusal-StatementOnRecord = Ce fichier est déjà consigné comme déclaration { $statement }. Il n’y a rien à inscrire.
refusal-OutsideTheText = Le passage cité ne se trouve pas dans le texte de { $document }, qui compte { $bytes } octets. Sélectionnez de nouveau les mots dans le texte.
refusal-NotOfTheDelegation = La position { $position } n’est pas attribuée à { $member }. Seule la délégation à laquelle elle est attribuée peut la contester.
refusal-DisputeOnRecord = La contestation { $dispute } au sujet de cette position n’est pas encore réglée. Il n’y a rien à inscrire.
refusal-DisputeSettledBefore = La contestation { $dispute } a déjà été réglée. Il n’y a rien à faire.
refusal-DisputeStands = La position { $position } reste telle qu’elle a été contestée. Annulez-la, ou laissez la délégation déclarer sa propre position ou retirer la contestation { $dispute }.
