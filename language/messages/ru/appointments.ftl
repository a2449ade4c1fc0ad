# Posts, candidates, slates and appointments: public pages.

labelled-value = { $label }: { $value }
with-reason = { $what } ({ $why })
nav-posts = Должности и назначения
all-posts = Все должности
posts-title = Должности
posts-heading = Должности и те, кто их занимает
posts-lede = Каждая должность органа: кто ее занимает, сколько мест вакантно и каково состояние правила, по которому она замещается.
posts-none = Ни одна должность не учреждена.
post-places = Мест: { $count }
post-vacant = Вакантно: { $count }
post-term = Срок полномочий в месяцах: { $count }
post-lede = Должность в этом органе: { $body }.
post-reading = Одно из толкований: { $reading }
post-rule-open = Члены толкуют это правило по-разному. Можно выдвигать кандидатуры, вносить списки и консультироваться с членами; никто не назначается, пока форум не определит толкование или не договорится о порядке для этого единственного случая, без ущерба для позиций.
post-decided-by = Списки вносит Председатель органа
post-call-until = Выдвижение открыто до { $when }

## Parts of the pages

posts-part-holders = Кто занимает
posts-part-holders-none = Никто не занимает.
posts-part-rule = Как замещается
posts-part-rule-none = Правило не внесено в реестр.
posts-part-call = Приглашение выдвигать кандидатуры
posts-part-call-none = Выдвижение кандидатур не объявлено.
posts-part-questionnaire = Вопросы к кандидатам
posts-part-questionnaire-none = Сверх того, на что смотрят критерии, кандидатов ни о чем не спрашивают.
posts-part-candidates = Кандидатуры
posts-part-candidates-none = Давших согласие кандидатов нет.
posts-part-criteria = Критерии сбалансированности
posts-part-criteria-none = Критерии не установлены.
posts-part-slates = Списки
posts-part-slates-none = Списков не внесено.
posts-part-earlier = Кто занимал раньше
posts-part-earlier-none = Раньше никто не занимал.
posts-part-standing-for = На должности
posts-part-standing-for-none = Должность не указана.
posts-part-stated = Что сообщено для критериев
posts-part-stated-none = Ничего не сообщено.
posts-part-statement = Что еще сообщено
posts-part-statement-none = Больше ничего не сообщено.
posts-part-on-slates = В списках
posts-part-on-slates-none = Пока ни в одном списке.
posts-part-way = Как лица из списка вступают в должность
posts-part-way-none = Ничего не внесено в реестр.
posts-part-reached = С кем проведены консультации
posts-part-reached-none = Консультации не проводились.
posts-part-consultations = Консультации
posts-part-consultations-none = Консультаций в реестре нет.
consultation-by = Кем: { $seat }
consultation-held-by = Кем: { $name } ({ $office }), от имени: { $seat }
posts-part-views = Мнения делегаций
posts-part-views-none = Ни одна делегация не представила мнения, что не означает согласия.

## Who holds a post

held-since = { $name } ({ $member }), с { $from }
held-until = { $name } ({ $member }), с { $from } по { $until }
held-interim = { $name } ({ $member }) временно исполняет обязанности, с { $from } по { $until }
holders-title = Должностные лица
holders-heading = Должностные лица на { $date }
holders-lede = Все, кто занимал должности в выбранный день, по нынешнему состоянию реестра, и вакантные места.
holders-day = День
holders-show = Показать
holders-none = В этот день должностей никто не занимал.
holders-interim = Замещает вакантное место, не занимая должности
head-post = Должность
head-holder-of-post = Кто занимает
head-rests-on = Основание
head-slate = Список
head-candidate = Кандидатура

## Candidates

candidate-number = Кандидатура { $number }
candidate-lede = Кандидатура выдвинута делегацией: { $member }. Здесь стоит только то, что сообщает сам кандидат.
candidate-withdrawn = снята
candidate-withdrawn-at = Кандидатура снята { $when }
candidate-nominated-at = Выдвинута: { $when }
candidate-consented = Согласие дано { $date } ({ $via })
consent-invitation = в ответ на приглашение
consent-letter = письмом
candidate-counted = Учитывается как гражданин
candidate-not-shown = Не показано: скрыто или удалено по просьбе кандидата или по правилу.
candidate-answers-delegations = Кандидат разрешает читать это делегациям, должностным лицам и секретариату на их рабочем месте.
candidate-answers-consulting = Кандидат разрешает читать это только тем, кто консультируется по списку, на их рабочем месте.
not-stated = не сообщено
gender-woman = Женщина
gender-man = Мужчина
gender-another = Другое
gender-unstated = Не сообщаю

## Criteria and findings

test-pairing = В каждой должности хотя бы по одному от каждого из классов: { $classes }, по этой классификации: { $basis }
test-spread = По всем должностям не более { $count } от одного класса, по этой классификации: { $basis }
test-proportion = По всем должностям каждый класс по его доле в членском составе с округлением, по этой классификации: { $basis }
test-parity = По всем должностям ни женщины, ни мужчины не занимают более половины мест с округлением вверх
test-expertise = По всем должностям в каждой из этих областей кто-либо имеет опыт: { $areas }
test-one-per-state = Никакие два места не занимают граждане одного государства
test-rotation = Никто не сменяет гражданина своего государства в той же должности
test-name-pairing = По одному от каждого класса в каждой должности
test-name-spread = Распределение по классам
test-name-proportion = Доли членского состава
test-name-parity = Гендерный паритет
test-name-expertise = Опыт
test-name-one-per-state = Один от государства
test-name-rotation = Ротация
strength-hard = обязателен
strength-soft = по возможности
verdict-met = выполнен
verdict-not-stated = зависит от несообщенного
verdict-not-met = не выполнен
findings-heading = Что установлено, по каждому критерию
findings-note = Официального перечня развитых и развивающихся стран нет. Поэтому каждый критерий показан по названной в нем классификации и по всем другим того же рода. Несообщенное считается несообщенным и не угадывается.
findings-none = Ни по каким критериям не оценивался.
finding-named = названа в критерии
finding-count = { $of }: { $count }
finding-at = Где
finding-missing = Не сообщено или не классифицировано
finding-turns-on = Было бы иначе при учете другого гражданства или класса у
finding-not-stated = Мест, по которым что-либо не сообщено: { $count }
finding-now = Сейчас было бы установлено: { $verdict }
head-criterion = Критерий
head-basis = Классификация
head-finding = Вывод
head-counted = Что подсчитано

## Slates

slates-title = Списки
slate-number = Список { $number }
slate-lede = Список называет кандидата на каждое вакантное место. Его внесение ничего не решает.
slate-on-it = Кто в списке
slate-put = на рассмотрении членов
slate-appointed = назначены
slate-replaced = заменен другим
slate-replaces = Заменяет
slate-replaced-by = Заменен
slate-put-at = Внесен Председателем: { $when }
slate-from = Вступление в должность: { $date }
slate-term-full = На полный срок
slate-term-rest = На оставшуюся часть срока
slate-fill-until = Срок до { $date }
slate-to-announcement = Объявление и письмо
slate-open-to-all = Одна из консультаций была открыта для всех членов.
slate-all-reached = Консультации охватили всех членов.
slate-reached = Состоялся разговор, что не означает согласия ({ $count }): { $names }
slate-not-reached = Еще не охвачены ({ $count }): { $names }
views-note = Мнение не является голосом: мнения никто не подсчитывает, и кто его не представил, тот не дал согласия. Показано последнее мнение каждой делегации.
view-support = Поддержка
view-no-objection = Нет возражений
view-concern = Озабоченность
view-objection = Возражение

## How those on a slate come into office

way-chair = Назначены Председателем после консультаций, по этому толкованию: { $reading }
way-members = Одобрено членами: { $decision }
way-arrangement = В порядке, согласованном для этого единственного случая, без ущерба для чьего-либо толкования: { $decision }. Действовали так, как по этому толкованию: { $reading }
way-consulted = Членов, охваченных консультациями: { $count }
way-ahead-chair = Председатель назначает после консультаций по этому списку со всеми членами. Толкование: { $reading }
way-ahead-members = Члены принимают решение по этому списку консенсусом. Толкование: { $reading }
way-ahead-arranged = Так форум договорился для этого единственного случая, без ущерба для позиций.
way-ahead-open = Члены толкуют правило по-разному. По списку можно проводить консультации; никто не назначается ни по одному из толкований, пока форум не определит его или не договорится о порядке для этого единственного случая, без ущерба для позиций.

## Announcement and letter

announcement-heading = Назначение лиц из списка { $number }
announcement-appointed = Кто какую должность занимает
announcement-applied = Что было применено
appointed-from = { $post }: { $name }, { $member }, с { $from }
appointed-until = { $post }: { $name }, { $member }, с { $from } по { $until }
letter-heading = Письмо членам
letter-opens = Всем членам: в должность вступили следующие лица.
letter-closes = Сказанное не наносит ущерба тому, как любой член толкует правило.

## Classifications

classifications-title = Классификации членов
classifications-lede = Официального перечня развитых и развивающихся стран никто не ведет, а региональные группы основаны на практике. У каждой таблицы есть источник; ни одной не отдано предпочтение, и член вне классов остается неклассифицированным.
classifications-none = Классификаций в реестре нет.
classification-lede = Таблица, которую можно заменить другой; она не официальная.
classes-heading = Классы и их члены
class-none = Не классифицировано: { $count }
class-also = Также относятся сюда, а учитываются в другом классе: { $class }
division-development = Развитие
division-region = Регион

## Downloads

table-office-holders = Сроки пребывания в должности, по одному в строке
table-candidates = Кандидаты, давшие согласие, по одному кандидату и должности в строке
table-slates = Выводы по каждому списку, по одному критерию и классификации в строке; у списка без критериев одна строка
table-classifications = Какой член в каком классе какой классификации, по одному в строке
column-office = Должность: chair, vice-chair, rapporteur или co-facilitator
column-person = Лицо под псевдонимом реестра
column-person_name = Имя; пусто, если скрыто или удалено
column-office_from = Первый день в должности
column-office_until = Первый день после срока; пусто, пока конец не установлен
column-left = Причина окончания: term-over, resigned, recalled, ended или unable; пусто, если ее нет в реестре
column-candidate = Номер кандидатуры
column-candidacy = standing (в силе) или withdrawn (снята)
column-post = Ключ должности
column-counted = Член, гражданином которого считается кандидат
column-gender = woman, man или another, как сообщено; пусто, если не сообщено или не показано
column-audience = Кто может читать остальные сведения: public, delegations или consulting
column-expertise = Части рамок, по которым сообщен опыт
column-consented = День согласия
column-slate = Номер списка
column-slate_standing = put (внесен), replaced (заменен) или appointed (назначены)
column-candidates = Номера кандидатур в нем
column-criterion = Ключ критерия, единственный в своем наборе
column-classification = Ключ классификации
column-verdict = met, not-stated (зависит от несообщенного) или not-met
column-not_stated = По скольким местам что-либо не сообщено
column-division = development (развитие) или region (регион)
column-class = Ключ класса
column-class_name = Название класса
column-belongs = counted: учитывается в этом классе; also: также относится к нему, а учитывается в другом
