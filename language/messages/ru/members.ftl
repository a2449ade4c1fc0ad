# Члены и группы.

members-title = Члены
members-heading = { $count ->
    [one] В форуме { $count } член
    [few] В форуме { $count } члена
    [many] В форуме { $count } членов
   *[other] В форуме { $count } члена
}
members-lede = Для каждого указаны позиции, которые он занял сам. Сказанное его группами приводится на его странице и здесь не учитывается.
members-filter-label = Показать членов группы
members-filter-button = Показать
members-filter-none = Показать всех членов
members-of-title = Члены группы «{ $group }»
members-of-heading = { $count ->
    [0] Ни один источник в реестре не перечисляет членов группы «{ $group }»
    [one] { $group }: { $count } член
    [few] { $group }: { $count } члена
    [many] { $group }: { $count } членов
   *[other] { $group }: { $count } члена
}

## One member

member-own-heading = { $count ->
    [0] Собственных позиций не зафиксировано
    [one] { $count } собственная позиция
    [few] { $count } собственные позиции
    [many] { $count } собственных позиций
   *[other] { $count } собственной позиции
}
member-nothing-own = Заявлений этого члена в реестре нет. О его взглядах это ничего не говорит.
member-through-heading = Через свои группы
member-through-note = Эти позиции заняли группы, в которые он входил в тот день. Они принадлежат группам и не считаются его собственными.
member-through-nothing = У групп, в которые он входит, зафиксированных позиций нет.
position-through-group-and-own = Через группу: { $group }; есть и собственное заявление
group-stance = { $stance }: «{ $option }»
member-without-heading = { $count ->
    [0] Собственная позиция есть по каждому вопросу
    [one] Нет собственной позиции по { $count } вопросу
    [few] Нет собственной позиции по { $count } вопросам
    [many] Нет собственной позиции по { $count } вопросам
   *[other] Нет собственной позиции по { $count } вопроса
}
member-without-list = Список этих вопросов
member-spoke-for-heading = Выступления от имени групп
member-spoke-for = Группа: { $group }, вопрос: «{ $question }»
member-votes-heading = Голосования в Генеральной Ассамблее
member-votes-note = Поименные голосования по резолюциям о безопасности ИКТ и преступности в сфере ИКТ, 2005–2019 годы. Сам форум принимает решения консенсусом и таких голосований не проводит.
member-no-votes = Поименных голосований в реестре нет.
vote-yes = За
vote-no = Против
vote-abstain = Воздержание
vote-none = Голос не зафиксирован
name-withheld = Имя не раскрывается

## Groups

groups-title = Группы
groups-heading = Группы членов
groups-lede = Сказанное группой фиксируется как позиция группы. Ее состав вносится по источнику — на определенный день, если источник его указывает.
groups-negotiating = Группы, выступающие от общего имени
groups-negotiating-note = Они ведут переговоры или выступают с заявлениями под одним названием.
groups-regional = Региональные группы
groups-regional-note = Они служат для выборов и сбалансированности; по ним рассажен зал. По существу они не выступают.
groups-snapshot = Списки на один день
groups-snapshot-note = Государства, которые названы в одном тексте на один день. Это не постоянные группы.
group-kind-regional = Региональная группа
group-kind-negotiating = Группа, выступающая от общего имени
group-kind-snapshot = Список на один день, не постоянная группа
group-members-unlisted = ни один источник в реестре не перечисляет членов
group-said-heading = Что она заявила как группа
group-said-nothing = Позиций этой группы не зафиксировано.
group-members-heading = { $count ->
    [0] Ее члены в реестре не указаны
    [one] В ней { $count } член
    [few] В ней { $count } члена
    [many] В ней { $count } членов
   *[other] В ней { $count } члена
}
group-no-members = Источник называет группу, не перечисляя ее членов.
group-to-members = Эти члены и их собственные позиции
