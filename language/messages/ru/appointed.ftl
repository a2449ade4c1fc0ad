# Posts, candidates, slates and appointments: acts, verbs, refusals.

## Acts as sentences

act-post-established = В органе { $body } учреждена должность: «{ $title }» (мест: { $places })
act-nominations-called = Предложено выдвигать кандидатов до { $when }: { $posts }
act-nominations-called-asking = Предложено выдвигать кандидатов до { $when }: { $posts } (вопросов к кандидатам: { $count })
act-candidate-nominated = { $seat }: с согласия кандидата выдвинута кандидатура { $candidate }: { $posts }
act-candidacy-withdrawn = Кандидатура { $candidate } снята
act-classification-recorded = Внесена классификация членов: «{ $title }»
act-criteria-set = Внесены критерии { $set } (число: { $count }): { $posts }
act-slate-put = Председатель представил список { $slate }, кандидаты: { $candidates }: { $posts }
act-slate-put-replacing = Председатель представил список { $slate } вместо списка { $replaced }, кандидаты: { $candidates }: { $posts }
act-slate-consulted = { $date } состоялась консультация по списку { $slate }, участники: { $members }
act-slate-consulted-open-to-all = { $date } состоялась консультация по списку { $slate }, открытая для всех членов (названо выступивших членов: { $count })
act-view-filed-support = { $seat }: мнение по списку { $slate }: поддержка
act-view-filed-no-objection = { $seat }: мнение по списку { $slate }: возражений нет
act-view-filed-concern = { $seat }: мнение по списку { $slate }: обеспокоенность
act-view-filed-objection = { $seat }: мнение по списку { $slate }: возражение
act-slate-appointed-chair = Председатель назначил кандидатов из списка { $slate }: { $holders }
act-slate-appointed-members = Кандидаты из списка { $slate } вступили в должность с одобрения членов (решение { $decision }): { $holders }
act-slate-appointed-arrangement = Кандидаты из списка { $slate } вступили в должность по договоренности только для этого случая, без ущерба для позиций (решение { $decision }): { $holders }
act-interim-named = Должностное лицо ({ $office }, { $body }, гражданство: { $member }) временно исполняет обязанности не дольше чем до { $date }: { $post }
act-holder = { $post } – { $name } ({ $member })
act-holder-withheld = { $post } – имя не указывается ({ $member })

## Runs of acts

run-post-established = Учреждено должностей: { $count }
run-nominations-called = Предложений выдвигать кандидатов: { $count }
run-candidate-nominated = Выдвинуто кандидатов: { $count }
run-candidacy-withdrawn = Снято кандидатур: { $count }
run-classification-recorded = Внесено классификаций членов: { $count }
run-criteria-set = Внесено наборов критериев: { $count }
run-slate-put = Представлено списков: { $count }
run-slate-consulted = Консультаций по спискам: { $count }
run-view-filed = Подано мнений по спискам: { $count }
run-slate-appointed = Списков, по которым вступили в должность: { $count }
run-interim-named = Временно исполняющих обязанности: { $count }

## What is asked, after “it is not possible to”

verb-call-nominations = предложить выдвигать кандидатов
verb-nominate-candidate = выдвинуть кандидата
verb-withdraw-candidacy = снять кандидатуру
verb-put-slate = представить список
verb-file-view = подать мнение по списку
verb-appoint-slate = назначить кандидатов из списка
verb-name-interim = назначить временно исполняющего обязанности

## Kinds of things

noun-post = должность
noun-call-for-nominations = предложение выдвигать кандидатов
noun-candidate = кандидат
noun-classification = классификация членов
noun-class = класс членов
noun-criterion = критерий
noun-slate = список

## Refusals

refusal-NominationsClosed = Срок выдвижения кандидатов на { $post } истек { $until }. Попросите Председателя открыть выдвижение снова.
refusal-ConsentNeeded = Никто не вносится как кандидат без своего согласия. Сначала спросите кандидата.
refusal-CountedForOne = Кандидат указывает несколько гражданств ({ $nationalities }). Укажите, какое из них учитывается.
refusal-NotANational = Кандидат указывает другие гражданства, а не это: { $member }. Учтите одно из указанных.
refusal-CandidateWithdrew = Кандидатура { $candidate } снята. Представьте список без нее.
refusal-NotNominatedFor = Кандидат { $candidate } не выдвигался на { $post }. Назовите того, кто выдвинут.
refusal-ClassedTwice = Этот член учтен в двух классах { $basis }: { $member }. Учтите его в одном и укажите, что он относится и к другому.
refusal-DecidedApart = Эти должности замещаются не одним органом и не по одному правилу: { $post }, { $other }. Рассмотрите их отдельно.
refusal-PlacesDiffer = Мест к замещению в этот день: { $vacant }; названо кандидатов: { $named } ({ $post }). Назовите столько, сколько мест.
refusal-NoTermToComplete = В этот день никакой срок полномочий не идет: { $post }. Представьте список на полный срок.
refusal-SlateReplaced = Список { $by } заменил список { $slate }. Используйте список { $by }.
refusal-AlreadyAppointed = Кандидаты из списка { $slate } уже в должности. Внесите вместо этого окончание полномочий.
refusal-NotAllConsulted = Правило { $provision } требует консультаций со всеми членами. Не охвачено членов по списку { $slate }: { $count }. Проведите консультации с ними или консультацию, открытую для всех.
refusal-CriteriaNotMet = Список { $slate } не отвечает, или нельзя сказать, что отвечает, обязательным критериям: { $criteria }. Представьте другой список.
refusal-ApprovalNeeded = По правилу { $provision } утверждают члены. Сначала вынесите на их решение список { $slate }.
refusal-NothingVacant = В этот день нет вакантных мест: { $post }. Выберите другой день.
refusal-NotInOffice = { $person } не занимает эту должность в этот день. Временно исполнять обязанности может только должностное лицо; назовите другое.
refusal-QuestionnaireTooLong = Кандидатам задают не более { $questions } вопросов, каждый не длиннее { $characters } знаков. Задайте меньше вопросов или короче.
refusal-SlateNeeded = По действующему толкованию эта должность замещается по списку: { $post }. Попросите Председателя внести список и принять по нему решение. Если вступление в должность видно из документа, укажите место, где об этом сказано.

## Not found

missing-post = Нет должности { $key }
missing-call-for-nominations = Нет предложения выдвигать кандидатов { $key }
missing-candidate = Нет кандидата { $key }
missing-classification = Нет классификации { $key }
missing-class = Нет класса { $key }
missing-criterion = Нет критерия { $key }
missing-slate = Нет списка { $key }
