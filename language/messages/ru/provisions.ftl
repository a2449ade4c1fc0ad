# Правила, рамки, документы и поименные голосования.

provisions-title = Правила
provisions-heading = Правила и их прочтения
provisions-lede = Каждое правило приводится с источником и со всеми прочтениями, которых придерживаются члены. Как понимать правило, определяет форум, а не этот реестр.
provisions-open = Оспариваются: члены понимают их по-разному
provisions-open-note = То, что допускает каждое прочтение, можно делать. То, что допускает лишь одно, ждет решения форума.
provisions-in-force = Действуют
provisions-in-force-note = Форум применяет одно из прочтений.
provisions-unverified = Не подтверждены
provisions-unverified-note = Их содержание не сверено с официальным документом.
provisions-none = В реестре таких нет.

## One provision

readings-heading = { $count ->
    [1] Одно прочтение
    [one] { $count } прочтение в сопоставлении
    [few] { $count } прочтения в сопоставлении
    [many] { $count } прочтений в сопоставлении
   *[other] { $count } прочтения в сопоставлении
}
readings-note = Порядок тот же, что в реестре, и не говорит о том, какое прочтение верно. Кто его придерживается, известно из позиций по вариантам, в которых оно выражено.
reading-in-force = Форум применяет это прочтение.
reading-no-option = Ни один вариант не выражает это прочтение, поэтому позиций по нему в реестре нет.
reading-carried = Выражено в варианте «{ $option }»
provision-questions-heading = Вопросы, которые его касаются
provision-no-questions = Ни один вопрос в реестре его не касается.

## The framework

framework-title = Рамки
framework-heading = Рамки ответственного поведения государств
framework-lede = Направления, нормы и меры укрепления доверия: краткие названия и изложение словами этого реестра, с указанием источника.
framework-pillars = { $count ->
    [one] { $count } направление
    [few] { $count } направления
    [many] { $count } направлений
   *[other] { $count } направления
}
framework-norms = { $count ->
    [one] { $count } норма
    [few] { $count } нормы
    [many] { $count } норм
   *[other] { $count } нормы
}
framework-cbms = { $count ->
    [one] { $count } мера укрепления доверия
    [few] { $count } меры укрепления доверия
    [many] { $count } мер укрепления доверия
   *[other] { $count } меры укрепления доверия
}
framework-none = В реестре таких нет.

## Documents

documents-title = Документы
documents-heading = На чем основан реестр
documents-lede = Без источника в реестре нет ничего. Здесь перечислены документы, на которые он ссылается, по видам.
document-title = { $symbol }: { $title }
document-kind-report = Доклады органов Организации Объединенных Наций
document-kind-resolution = Резолюции Генеральной Ассамблеи
document-kind-decision = Решения Генеральной Ассамблеи
document-kind-rules = Правила процедуры
document-kind-paper = Письма, документы и проекты
document-kind-statement = Заявления делегаций и групп
document-kind-meeting-page = Страницы секретариата о заседаниях
document-kind-press = Пресс-релизы
document-kind-third-party-report = Отчеты третьих сторон
document-kind-dataset = Таблицы данных
document-cited-heading = Что на нем основано
document-uncited = В реестре на него нет ссылок.
cited-by-positions = { $count ->
    [one] { $count } позиция
    [few] { $count } позиции
    [many] { $count } позиций
   *[other] { $count } позиции
}
cited-by-questions = { $count ->
    [one] { $count } вопрос
    [few] { $count } вопроса
    [many] { $count } вопросов
   *[other] { $count } вопроса
}
cited-by-provisions = { $count ->
    [one] { $count } правило
    [few] { $count } правила
    [many] { $count } правил
   *[other] { $count } правила
}
cited-by-items = { $count ->
    [one] { $count } пункт повестки дня
    [few] { $count } пункта повестки дня
    [many] { $count } пунктов повестки дня
   *[other] { $count } пункта повестки дня
}
cited-by-sessions = { $count ->
    [one] { $count } сессия
    [few] { $count } сессии
    [many] { $count } сессий
   *[other] { $count } сессии
}
cited-by-bodies = { $count ->
    [one] { $count } орган
    [few] { $count } органа
    [many] { $count } органов
   *[other] { $count } органа
}
cited-by-groups = { $count ->
    [one] { $count } группа
    [few] { $count } группы
    [many] { $count } групп
   *[other] { $count } группы
}
cited-by-elements = { $count ->
    [one] { $count } элемент рамок
    [few] { $count } элемента рамок
    [many] { $count } элементов рамок
   *[other] { $count } элемента рамок
}
cited-by-roll-calls = { $count ->
    [one] { $count } поименное голосование
    [few] { $count } поименных голосования
    [many] { $count } поименных голосований
   *[other] { $count } поименного голосования
}
cited-position = { $holder } ({ $stance }): { $question }
cited-position-paragraph = Пункт { $paragraph }: { $holder } ({ $stance }): { $question }

## Roll calls

roll-call-title = Поименное голосование: { $symbol }
roll-call-when = Проведено { $date }, { $session }-я сессия Генеральной Ассамблеи
roll-call-to-document = Резолюция
roll-call-note = Члены, чей голос не зафиксирован, указаны последними; причина неизвестна, и догадок о ней здесь нет.
roll-call-side = { $vote }: { $count }
roll-call-nobody = Никто.
