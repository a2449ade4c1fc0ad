# Что говорит о себе каждое действие в реестре.
# Прошедшее время требует рода, которого сообщение не знает, поэтому о позициях сказано в настоящем.

## The forum

act-forum-founded = Учрежден форум: { $name }
act-founding-completed = Завершено учреждение форума по набору данных «{ $pack }»
act-document-recorded = Внесен документ { $document }: «{ $title }»

## Members and groups

act-member-admitted = Внесен как член: { $member }
act-group-recorded-regional = Внесена региональная группа «{ $group }»
act-group-recorded-negotiating = Внесена группа «{ $group }», выступающая от общего имени
act-group-recorded-snapshot = Внесен список «{ $group }»: названия, которые один текст приводит на один день
act-group-joined = { $count ->
    [1] Внесен член группы «{ $group }»: { $members }
    [one] Внесен { $count } член группы «{ $group }»: { $members }
    [few] Внесены { $count } члена группы «{ $group }»: { $members }
    [many] Внесены { $count } членов группы «{ $group }»: { $members }
   *[other] Внесены { $count } члена группы «{ $group }»: { $members }
}
act-group-joined-from = { $count ->
    [1] Внесен член группы «{ $group }» с { $date }: { $members }
    [one] Внесен { $count } член группы «{ $group }» с { $date }: { $members }
    [few] Внесены { $count } члена группы «{ $group }» с { $date }: { $members }
    [many] Внесены { $count } членов группы «{ $group }» с { $date }: { $members }
   *[other] Внесены { $count } члена группы «{ $group }» с { $date }: { $members }
}
act-group-left = { $count ->
    [1] Из группы «{ $group }» { $date } вышел член: { $members }
    [one] Из группы «{ $group }» { $date } вышел { $count } член: { $members }
    [few] Из группы «{ $group }» { $date } вышли { $count } члена: { $members }
    [many] Из группы «{ $group }» { $date } вышли { $count } членов: { $members }
   *[other] Из группы «{ $group }» { $date } вышли { $count } члена: { $members }
}
act-and-others = { $count ->
    [one] еще { $count } член
    [few] еще { $count } члена
    [many] еще { $count } членов
   *[other] еще { $count } члена
}

## Bodies and officers

act-body-established = Учрежден орган «{ $body }»
act-office-taken = Вступление в должность { $date }: { $name } ({ $member }), { $post } («{ $body }»)
act-office-taken-withheld = Вступление в должность { $date }: { $post } («{ $body }»), гражданство: { $of }, имя не раскрывается
act-office-ended = Срок полномочий истек { $date }: { $name }, { $post } («{ $body }»)
act-office-ended-withheld = Срок полномочий истек { $date }: { $post } («{ $body }»); имя не раскрывается
act-office-ended-because = { $sentence } ({ $why })
left-term-over = срок полномочий истек
left-resigned = отставка
left-recalled = отозван членом
left-ended = полномочия прекращены решением
left-unable = не может более исполнять обязанности
act-post-chair = Председатель
act-post-vice-chair = Заместитель Председателя
act-post-rapporteur = Докладчик
act-post-co-facilitator = Сокоординатор

## Sessions and agendas

act-session-scheduled = Назначена сессия «{ $session }»: { $dates }
act-meeting-scheduled = Назначено заседание { $number } сессии «{ $session }»: { $date }, { $time }
act-meeting-moved = Заседание { $number } сессии «{ $session }» перенесено на { $date }, { $time }
act-meeting-cancelled = Заседание { $number } сессии «{ $session }» отменено
meeting-and-part = { $meeting }; { $part }
act-agenda-item-placed = В повестку дня сессии «{ $session }» включен пункт { $number }: { $description }
act-wording-put-forward = { $count ->
    [1] { $holders } { $agreement ->
        [plural] предлагают
       *[singular] предлагает
    } формулировку пункта { $number } (сессия «{ $session }»): { $description }
    [one] { $holders } предлагают формулировку пункта { $number } (сессия «{ $session }»): { $description }
    [few] { $holders } предлагают формулировку пункта { $number } (сессия «{ $session }»): { $description }
    [many] { $holders } предлагают формулировку пункта { $number } (сессия «{ $session }»): { $description }
   *[other] { $holders } предлагают формулировку пункта { $number } (сессия «{ $session }»): { $description }
}
act-wording-put-forward-by-nobody-named = Выдвинута формулировка пункта { $number } (сессия «{ $session }»): { $description }
act-agenda-stood-provisional = Повестка дня сессии «{ $session }» по состоянию на { $date } предварительная
act-agenda-stood-adopted = Повестка дня сессии «{ $session }» утверждена { $date }
act-agenda-stood-adopted-with-reservations = Повестка дня сессии «{ $session }» утверждена { $date } с оговорками, которые есть в реестре
act-agenda-stood-not-adopted = Повестка дня сессии «{ $session }» вынесена на утверждение { $date } и не утверждена

## Framework and provisions

act-element-recorded-pillar = Внесено направление «{ $title }»
act-element-recorded-norm = Внесена норма «{ $title }»
act-element-recorded-cbm = Внесена мера укрепления доверия «{ $title }»
act-provision-recorded-in-force = Внесено правило «{ $title }» как действующее
act-provision-recorded-open = Внесено правило «{ $title }» как открытое: члены понимают его по-разному
act-provision-recorded-unverified = Внесено правило «{ $title }» как не сверенное с официальным документом

## Questions and positions

act-question-raised = Поставлен вопрос: «{ $question }»
act-option-put-forward = На вопрос «{ $question }» предложен вариант ответа: «{ $option }»
act-position-recorded-propose = { $holder } { $agreement ->
    [plural] предлагают
   *[singular] предлагает
} по вопросу «{ $question }» вариант «{ $option }»
act-position-recorded-support = { $holder } { $agreement ->
    [plural] поддерживают
   *[singular] поддерживает
} по вопросу «{ $question }» вариант «{ $option }»
act-position-recorded-oppose = { $holder } { $agreement ->
    [plural] возражают
   *[singular] возражает
} по вопросу «{ $question }» против варианта «{ $option }»
act-position-recorded-reserve = { $holder } { $agreement ->
    [plural] резервируют
   *[singular] резервирует
} по вопросу «{ $question }» свою позицию о варианте «{ $option }»
act-position-recorded-concern = { $holder } { $agreement ->
    [plural] выражают
   *[singular] выражает
} по вопросу «{ $question }» обеспокоенность в связи с вариантом «{ $option }»
act-position-recorded-neutral = { $holder } { $agreement ->
    [plural] занимают
   *[singular] занимает
} по вопросу «{ $question }» нейтральную позицию о варианте «{ $option }»
act-holder-unnamed-some = некоторые делегации, не названные в источнике,
act-holder-unnamed-many = многие делегации, не названные в источнике,
act-holder-unnamed-majority = большинство делегаций, не названных в источнике,
act-holder-unnamed-all = все делегации, как сказано в источнике,
act-holder-officer = { $post } («{ $body }»)
act-position-retracted = Аннулирована позиция { $number } по вопросу «{ $question }»: { $reason }

## Roll calls

act-roll-call-recorded = Генеральная Ассамблея провела { $date } голосование по { $document }: за — { $yes }, против — { $no }, воздержались — { $abstain }

## Who acted

act-by-founder = Учредитель
act-by-secretariat = Секретариат
act-by-chair = Председатель («{ $body }»)
act-by-delegation = Делегация: { $of }
act-by-vice-chair = Заместитель Председателя («{ $body }»)
act-by-rapporteur = Докладчик («{ $body }»)
act-by-co-facilitator = Сокоординатор («{ $body }»)
act-by-observer = Наблюдатель: { $name }
act-by-stakeholder = Заинтересованная сторона: { $name }
act-by-clerk = Делопроизводитель

## Feed and calendar

feed-title = { $forum }: реестр
feed-subtitle = Все действия в реестре, начиная с новейших
calendar-title = { $forum }: сессии и заседания
calendar-meeting = { $session }, заседание { $number } ({ $body })
calendar-tentative = Эти даты официальным документом не подтверждены.

## The keeping of the record

act-value-withheld = Запечатанное значение более не показывается: { $reason }
act-value-erased = Уничтожено то, чем открывалось запечатанное значение: { $reason }
act-log-key-rotated = Реестр подписывается новым ключом: { $reason }

## Seats, credentials and passkeys

act-credentials-presented = Представлено письмо о полномочиях { $number } — { $seat }, глава: { $person }
act-credentials-presented-succeeds = Представлено письмо о полномочиях { $number } — { $seat }, глава: { $person } вместо { $before }
act-credentials-stood-submitted = Полномочия по письму { $number } числились представленными на { $date } — { $seat }
act-credentials-stood-provisional = Полномочия по письму { $number } приняты временно на { $date } — { $seat }
act-credentials-stood-approved = Полномочия по письму { $number } одобрены на { $date } — { $seat }
act-credentials-stood-contested = Полномочия по письму { $number } оспорены на { $date } — { $seat }
act-credentials-stood-withdrawn = Полномочия по письму { $number } отозваны на { $date } — { $seat }
act-person-seated = Место с { $date } занимает { $person } — { $seat } ({ $role })
act-role-changed = Изменена роль участника { $person } — { $seat } ({ $role })
act-person-unseated = Место участника { $person } прекращено — { $seat }
act-person-unseated-why = Место участника { $person } прекращено — { $seat } (указанная причина: { $reason })
act-head-disputed = Глава { $person } оспорен внутри делегации — { $seat } (указанная причина: { $reason })
act-passkey-enrolled = Зарегистрирован ключ доступа { $number }
act-passkey-ended = Действие ключа доступа { $number } прекращено
act-passkey-ended-why = Действие ключа доступа { $number } прекращено (указанная причина: { $reason })
act-role-head = глава
act-role-alternate = заместитель представителя
act-role-adviser = советник
act-role-officer = должностное лицо
act-role-focal-point = { $role }, координатор
