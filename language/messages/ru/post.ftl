# Письма по электронной почте, простым текстом. Ссылка стоит отдельной строкой и ни в одно сообщение не входит.

## Every letter

post-moment = { $date }, { $time }
post-footer = Форум «{ $forum }» пишет вам только о местах, которые вы занимаете, предоставляете или охраняете, либо о вашей собственной кандидатуре. Он никогда не спрашивает паролей. Не пересылайте это письмо.

## An invitation

post-invitation-subject = { $forum }: приглашение
post-invitation-opens = Вас приглашают занять место: { $seat }.
post-invitation-by = Приглашение направляет: { $by }.
post-invitation-link = Чтобы принять приглашение, откройте эту ссылку. Она действует один раз, до { $expires }.
post-invitation-unexpected = Если вы этого не ожидали, не делайте ничего и никому не передавайте ссылку: тот, кто откроет ее первым, может занять это место.

## An invitation was accepted

post-invitation-used-subject = { $forum }: приглашение принято
post-invitation-used-opens = Приглашение занять это место принято { $at }: { $seat }.
post-invitation-used-look = Если этого не должно было произойти, немедленно отмените это на странице:

## A passkey was added

post-passkey-added-subject = { $forum }: добавлен ключ доступа
post-passkey-added-opens = Ключ доступа на ваше имя добавлен { $at }. Тот, у кого он есть, может действовать с ваших мест.
post-passkey-added-look = Если это были не вы, немедленно отмените его на этой странице и сообщите координатору вашей делегации:

## A seat ended

post-seat-ended-subject = { $forum }: вы больше не занимаете место
post-seat-ended-opens = Вы больше не занимаете это место с { $at }: { $seat }. Действовать с него вы уже не можете.
post-seat-ended-stands = То, что вы сделали ранее, остается в реестре. Если это для вас неожиданно, обратитесь к главе или координатору вашей делегации либо в секретариат.

## A second officer is asked

post-second-officer-asked-subject = { $forum }: требуется второй сотрудник
post-second-officer-asked-opens = Другой сотрудник секретариата просит вас подтвердить: { $what }
post-second-officer-asked-link = До вашего ответа ничего сделано не будет. Рассмотрите просьбу на этой странице, до { $expires }.
post-second-officer-asked-doubt = Если вы сомневаетесь, откажите и спросите этого сотрудника лично.

## A candidate is asked

post-candidate-asked-subject = { $forum }: согласны ли вы быть кандидатом?
post-candidate-asked-opens = { $by }: желает выдвинуть вашу кандидатуру. Должности: { $posts }.
post-candidate-asked-link = Ничто из этого не опубликовано и не внесено в реестр. Откройте эту ссылку, чтобы дать согласие или отказаться, до { $expires }.
post-candidate-asked-yours = Вы сами решаете, что о вас сообщается: пол, опыт, языки, наличие времени — каждое только по вашему желанию. Вы можете изменить или отозвать ответ, пока делегация не внесла его в реестр. Сохраните это письмо: по той же ссылке вы сможете позднее попросить удалить ваши личные данные.
post-candidate-asked-unexpected = Если вы этого не ожидали, откажитесь или не делайте ничего и никому не передавайте ссылку.

## A candidate has answered

post-candidate-answered-subject = { $forum }: получен ответ кандидата
post-candidate-answered-opens = Лицо, которому вы предложили выдвижение, ответило { $at }.
post-candidate-answered-look = Ничего не вносится в реестр, пока этого не сделает ваша делегация. Прочтите ответ на этой странице:

## Something of a thematic group waits

post-work-waits-subject = { $forum }: вопрос ожидает вашего места
# $what is a sentence.
post-work-waits-opens = { $seat }: записано следующее, что касается вашего места: { $what }
post-work-waits-until = Действовать можно до { $until }.
post-work-waits-look = Посмотрите на этой странице:
