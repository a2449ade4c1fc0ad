# Appointments at the desk: calls, nominations, slates, consultations, views.

desk-nav-appointments = Назначения
appointing-title = Назначения
appointing-lede = Списки, должности и кандидатуры. Что может сделать ваше место, указано здесь и на странице каждого списка.
appointing-can-nothing = Ваше место сейчас ничего не может сделать с этим списком.
appointing-part-erasures = Кандидаты, просящие удалить личные данные
appointing-part-asked = Запрошены вашей делегацией, не в реестре
appointing-part-slates = Списки
appointing-part-posts = Должности
appointing-part-candidates = Кандидатуры в реестре
appointing-public-page = Открытая страница этого списка со всеми выводами
appointing-put-to-members = Вынести этот список на одобрение членов

## What can be done

appointing-call = Пригласить выдвигать кандидатуры
appointing-call-lede = Делегации могут выдвигать кандидатуры до указанного вами времени. Более позднее приглашение по той же должности заменяет это.
appointing-put = Внести список
appointing-put-lede = Назовите кандидата на каждое вакантное место замещаемых должностей. Все выводы вычисляются и публикуются вместе со списком, по каждой классификации. Внесенный список не изменяется: его заменяет другой.
appointing-replace = Внести вместо него другой список
appointing-replace-lede = Так возражение можно снять другим именем. Оба списка остаются в реестре; консультации и мнения относятся к каждому отдельно.
appointing-consult = Записать консультацию по списку
appointing-consult-lede = Участие в консультации не означает согласия. Конфиденциальная часть опечатывается, остальное публикуется. Если могли прийти все, никого называть не нужно.
appointing-view = Представить мнение
appointing-view-lede = Это не голосование. Мнения никто не подсчитывает, и они ничего не решают; они показывают Председателю и всем, где список встречает трудности. Более позднее мнение вашей делегации заменяет это, и оба остаются в реестре.
appointing-appoint = Назначить лиц из списка
appointing-appoint-lede = Они вступают в должность по правилу в его нынешнем толковании или в порядке, согласованном для этого случая. Основание указывается в назначении.
appointing-interim = Назвать временно исполняющего обязанности
appointing-interim-lede = Занимающее должность лицо замещает вакантное место. Никто при этом не вступает в должность, и ни одно толкование правила не затрагивается.
appointing-end = Записать окончание срока
appointing-end-lede = С этого дня место вакантно: кто-либо может временно исполнять обязанности, а список может заполнить его на оставшийся срок. Сам срок остается в реестре.
appointing-withdraw = Снять кандидатуру
appointing-withdraw-lede = Кандидат больше не баллотируется. Внесенное в реестр остается; список с этим кандидатом не может привести к назначению.
appointing-nominate = Предложить кому-либо стать кандидатом
appointing-nominate-lede = Лицо запрашивается письмом или по ссылке, соглашается или отказывается и само говорит, что о нем сообщается. До этого и до внесения вашей делегацией ничто не публикуется и не вносится в реестр.
appointing-nominate-submit = Запросить кандидата
appointing-none-called = Ни по одной должности выдвижение не открыто.
appointing-stage-asked = ответа еще нет
appointing-stage-consented = дал согласие
appointing-stated = Что сообщает кандидат
appointing-not-answered = Кандидат еще не ответил. До этого ничего внести нельзя.
appointing-enter = Внести кандидатуру
appointing-enter-lede = Вносится это и ничего больше: в реестре оно запечатано, чтобы его можно было позже удалить, и показывается тем, кого назвал кандидат.
appointing-counted = Гражданином какого государства считать кандидата?
appointing-take-back = Отозвать запрос
appointing-take-back-lede = Ссылка перестает действовать; имя, адрес и ответ не сохраняются.
appointing-erase = Удалить личные данные кандидата
appointing-erase-lede = Каждое значение удаляется отдельно, двумя сотрудниками вместе. Реестр по-прежнему проверяем: в нем лишь печать каждого значения.
appointing-erase-name = Имя
appointing-erase-stated = Сообщенное для критериев
appointing-erase-statement = Прочее сообщенное
appointing-erase-way = Перейти к удалению
appointing-erase-over = больше не показывается
appointing-erase-reason = { $candidate }: удалено по просьбе самого кандидата.

## Fields

appointing-posts = Должности
appointing-until = До какого времени, по гражданскому времени форума
appointing-place = { $post }, место { $number }
appointing-from = Первый день
appointing-interim-until = Последний день
appointing-term = На какой срок
appointing-view-field = Мнение вашей делегации
appointing-reasons = Обоснование
appointing-reasons-hint = Это слова о лицах: в реестре они опечатаны и показываются вместе с мнением; позднее их можно скрыть по правилу.
appointing-with = С какими членами состоялся разговор
appointing-with-hint = Трехбуквенные коды, например BHS COL. Пусто только если могли прийти все.
appointing-officer = Кто замещает
appointing-holder = Чей срок окончился
appointing-left-from = Первый день вне должности
appointing-why = Почему
appointing-why-hint = Если неизвестно, ничего не выбирайте.
appointing-held-by = Кто проводил консультацию
appointing-held-by-hint = Если не указано, то кто ее записывает.
appointing-questions-in = Вопросы к кандидатам на этом языке: { $language }
appointing-questions-hint = По одному вопросу на строку, не более { $questions }, каждый не длиннее { $characters } знаков. На любой можно не отвечать. Первый заполненный язык — язык оригинала; в остальных столько же строк или ни одной.
appointing-questions-uneven = Напишите столько же вопросов, сколько на первом языке, в том же порядке, или ни одного.
appointing-candidate-page = Что сообщает кандидат
appointing-candidate-public = Открытая страница этого кандидата

## The candidate’s own page

candidacy-title = Согласны ли вы быть кандидатом?
candidacy-code = Код из письма
candidacy-code-hint = Код стоит в письме или сообщении, которым вас запросили.
candidacy-code-lede = Вас запросила делегация. По этому коду вы соглашаетесь или отказываетесь и сообщаете о себе.
candidacy-lede = { $party } желает выдвинуть вашу кандидатуру. Ничто из этого не опубликовано и не внесено в реестр. Вы вправе отказаться.
candidacy-lede-consented = Вы дали согласие. { $party } может теперь внести вашу кандидатуру. До этого вы можете изменить сообщенное или отказаться.
candidacy-lede-entered = Вы выдвинуты: { $candidate }. Чтобы снять кандидатуру, обратитесь в делегацию или секретариат.
candidacy-by = Кто запрашивает
candidacy-posts = На какие должности
candidacy-consented = Согласие дано
candidacy-erasure-asked = Вы попросили удалить
candidacy-state-heading = Что вы сообщаете
candidacy-state-note = Имя, пол, опыт и гражданство публикуются вместе с вашей кандидатурой, когда делегация ее внесет: по ним любой может проверить список. Об остальном вы сами говорите, кто может это читать. Все это позже может быть удалено по вашей просьбе. То, что вы опустите, считается не указанным, и никто этого не домысливает.
candidacy-name = Имя
candidacy-gender = Пол
candidacy-expertise = Опыт
candidacy-expertise-in = Опыт в области: { $area }
candidacy-expertise-hint = Чем подтверждается, одной строкой: должность, руководство делегацией, публикация. Если пусто, не сообщено.
candidacy-languages = Рабочие языки
candidacy-languages-hint = Через запятую.
candidacy-availability = Наличие времени
candidacy-answer-hint = Вопрос и ваш ответ стоят вместе; не более { $characters } знаков.
candidacy-audience = Кто может читать о ваших языках, занятости и ответах
candidacy-audience-hint = Что бы вы ни выбрали, позже это можно удалить.
audience-public = Все
audience-delegations = Делегации членов, должностные лица и секретариат
audience-consulting = Только те, кто консультируется по списку: должностные лица решающего органа, ваша делегация, секретариат
candidacy-nationalities = Все ваши гражданства
candidacy-nationalities-hint = Трехбуквенные коды, например COL ESP. Если их несколько, делегация указывает, гражданином какого государства вас считать.
candidacy-consent-legend = Согласие
candidacy-consent-yes = Я согласен (согласна) быть кандидатом и с тем, чтобы указанное здесь было показано тем, кого я назвал(а).
candidacy-consent-needed = Без вашего согласия ничего не сохраняется. Согласитесь или откажитесь ниже.
candidacy-consent = Согласиться и передать делегации
candidacy-change = Изменить сообщенное
candidacy-decline = Отказаться
candidacy-decline-heading = Вы не желаете быть кандидатом
candidacy-decline-note = Тогда ваше имя, адрес и ответ не сохраняются.
candidacy-erase = Попросить удалить мои личные данные
candidacy-erase-heading = Ваши личные данные
candidacy-erase-note = Секретариат удаляет ваше имя и сообщенное вами. То, что вас выдвинули, кто и на что, остается в реестре.
candidacy-over-title = Эта ссылка не действует
candidacy-over = Она неизвестна, истекла, на нее уже отвечено или она отозвана. Обратитесь в делегацию, которая вам писала.
candidacy-declined-title = Вы не кандидат
candidacy-declined = Ваше имя, адрес и ответ не сохранены. Делегации сообщено, что вы ответили.
handed-candidacy = Передайте кандидату
handed-candidacy-note = Показывается один раз. Ссылка и код только для кандидата: кто ими владеет, отвечает за него.

## What waits, what was done

waiting-candidate = { $name }: согласие дано; кандидатуру можно внести.
waiting-erasure = { $candidate }: просьба удалить личные данные.
waiting-slate = { $slate }: еще никто не назначен.
log-candidate-asked = Предложено стать кандидатом
log-candidate-consented = Кандидат дал согласие
log-candidate-declined = Кандидат отказался
log-candidate-erasure-asked = Кандидат попросил удалить данные
log-nomination-taken-back = Предложение стать кандидатом отозвано
log-candidacy-refused = Испробована неизвестная или старая ссылка кандидата
desk-said-candidate-asked = Кандидат запрошен по электронной почте.
desk-said-nomination-taken-back = Отозвано. Ничего не сохранено.
desk-said-consented = Спасибо. Делегация может теперь внести вашу кандидатуру.
desk-said-erasure-asked = Секретариат уведомлен.
deciding-subject-slate = Список
deciding-subject-arrangement = Порядок замещения должностей только для этого случая, без ущерба для позиций
