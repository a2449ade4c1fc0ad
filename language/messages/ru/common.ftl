# Слова, общие для всех страниц.

## Terms
# Рабочие переводы: официальное название неизвестно.
# Падеж задаётся параметром: { -mechanism(case: "genitive") }.

-mechanism = { $case ->
   *[nominative] Глобальный механизм
    [genitive] Глобального механизма
    [dative] Глобальному механизму
    [instrumental] Глобальным механизмом
    [prepositional] Глобальном механизме
}
-dtg = { $case ->
   *[nominative] специальная тематическая группа
    [genitive] специальной тематической группы
    [dative] специальной тематической группе
    [instrumental] специальной тематической группой
    [prepositional] специальной тематической группе
}

## Languages

language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский
language-choice = Язык

## Short words

yes = Да
no = Нет
skip-link = Перейти к основному содержанию

## The forum, its bodies and its seats

forum-short-name = Глобальный механизм
body-plenary = Пленарная сессия
body-dtg = Специальная тематическая группа
body-dtg-numbered = Специальная тематическая группа { $number }
body-review-conference = Обзорная конференция
seat-chair = Председатель
seat-co-facilitator = Сокоординатор
seat-secretariat = Секретариат
seat-delegation = Делегация
seat-stakeholder = Заинтересованная сторона
seat-clerk = Делопроизводитель

## Stances, as labels and in a sentence

stance-supports = Поддерживает
stance-proposes = Предлагает
stance-opposes = Возражает
stance-reserves = Резервирует свою позицию
stance-concerned = Выражает обеспокоенность
stance-neutral = Занимает нейтральную позицию
stance-supports-sentence = { $holder } { $agreement ->
    [plural] поддерживают
   *[singular] поддерживает
} вариант «{ $option }»
stance-proposes-sentence = { $holder } { $agreement ->
    [plural] предлагают
   *[singular] предлагает
} вариант «{ $option }»
stance-opposes-sentence = { $holder } { $agreement ->
    [plural] возражают
   *[singular] возражает
} против варианта «{ $option }»
stance-reserves-sentence = { $holder } { $agreement ->
    [plural] резервируют
   *[singular] резервирует
} свою позицию по варианту «{ $option }»
stance-concerned-sentence = { $holder } { $agreement ->
    [plural] выражают
   *[singular] выражает
} обеспокоенность по поводу варианта «{ $option }»
stance-neutral-sentence = { $holder } { $agreement ->
    [plural] занимают
   *[singular] занимает
} нейтральную позицию по варианту «{ $option }»

## Positions: none, and through whom

position-none = Позиция не зафиксирована
position-through-group = Через группу: { $group }, без собственного заявления
position-on-behalf-of = От имени группы: { $group }

## How a position is known

known-by-declared = Заявлена делегацией
known-by-recorded = Зафиксирована секретариатом
known-by-reported = Сообщена третьей стороной
known-by-reported-source = Сообщена третьей стороной: { $source }

## The status of a wording

wording-original = Оригинал
wording-official = Официальный текст
wording-unofficial = Неофициальный перевод
wording-machine = Машинный перевод

## How things stand

state-open = Вопрос открыт
state-in-force = Действует
state-unverified = Не подтверждено
state-contested = Оспаривается

## Regional groups of the General Assembly

region-african = Государства Африки
region-asia-pacific = Государства Азиатско-Тихоокеанского региона
region-eastern-european = Государства Восточной Европы
region-grulac = Государства Латинской Америки и Карибского бассейна
region-weog = Государства Западной Европы и другие государства

## Counts

count-members = { $count ->
    [one] { $count } член
    [few] { $count } члена
    [many] { $count } членов
   *[other] { $count } члена
}
count-positions = { $count ->
    [one] { $count } позиция
    [few] { $count } позиции
    [many] { $count } позиций
   *[other] { $count } позиции
}
count-options = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } варианта
}
count-entries = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
count-delegations = { $count ->
    [one] { $count } делегация
    [few] { $count } делегации
    [many] { $count } делегаций
   *[other] { $count } делегации
}
count-groups = { $count ->
    [one] { $count } группа
    [few] { $count } группы
    [many] { $count } групп
   *[other] { $count } группы
}

## Units

unit-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
unit-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
unit-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
unit-kilobytes = { $count } Кбайт
