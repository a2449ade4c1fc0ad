# Первая страница.

forum-title = Что открыто и кто какую позицию занимает
forum-full-name = Полное название:
forum-dates-heading = Ближайшие даты
forum-no-dates = Предстоящих сессий в реестре нет.
forum-lately-heading = Последние изменения
forum-to-record = Читать весь реестр
lately-place = { $date }, { $entry }
forum-open-heading = { $count ->
    [0] Ни по одному вопросу зафиксированные мнения не расходятся
    [one] Зафиксированные мнения расходятся по { $count } вопросу
    [few] Зафиксированные мнения расходятся по { $count } вопросам
    [many] Зафиксированные мнения расходятся по { $count } вопросам
   *[other] Зафиксированные мнения расходятся по { $count } вопроса
}
forum-open-note = Один поддерживает вариант, а другой не поддерживает, или поддержаны разные варианты. Вопросы перечислены в том порядке, в каком они были поставлены.
forum-others-heading = { $count ->
    [one] Еще { $count } вопрос
    [few] Еще { $count } вопроса
    [many] Еще { $count } вопросов
   *[other] Еще { $count } вопроса
}
forum-others-note = По этим вопросам зафиксированные мнения не расходятся или не зафиксированы. Отсутствие зафиксированных возражений не означает согласия.
forum-what = Это его открытый реестр: кто какую позицию занимает, с какого времени и по каким источникам это известно; что представлено форуму для принятия решения и до какого срока; какие решения приняты. Каждый может его читать, цитировать и проверить.
forum-task-open = Где мнения расходятся
forum-task-member = Найти, что сказал член
forum-task-verify = Проверить реестр
forum-task-data = Получить данные
forum-task-desk = Действовать от имени делегации или должностного лица
forum-how-to-read = На каждой схеме у каждого члена есть свое место. Знак показывает, кто занял позицию; маленькая точка означает, что позиция не зафиксирована, а это ни поддержка, ни возражение.
theme-rules = О правилах: как их следует понимать
theme-others = О существе и порядке работы
card-silent = { $count ->
    [one] Позиция не зафиксирована: { $count } член
    [few] Позиция не зафиксирована: { $count } члена
    [many] Позиция не зафиксирована: { $count } членов
   *[other] Позиция не зафиксирована: { $count } члена
}
forum-to-questions = { $count ->
    [one] Еще { $count } вопрос
    [few] Еще { $count } вопроса
    [many] Еще { $count } вопросов
   *[other] Еще { $count } вопроса
}

## Dates of sessions

session-in-days = { $count ->
    [one] через { $count } день
    [few] через { $count } дня
    [many] через { $count } дней
   *[other] через { $count } дня
}
session-now = идет сейчас
session-over = завершена

## What changed lately, several entries told as one line

run-forum-founded = Форум учрежден
run-founding-completed = Учреждение форума завершено
run-document-recorded = { $count ->
    [one] Внесен { $count } документ
    [few] Внесено { $count } документа
    [many] Внесено { $count } документов
   *[other] Внесено { $count } документа
}
run-member-admitted = { $count ->
    [one] Внесен { $count } член
    [few] Внесено { $count } члена
    [many] Внесено { $count } членов
   *[other] Внесено { $count } члена
}
run-group-recorded = { $count ->
    [one] Внесена { $count } группа
    [few] Внесено { $count } группы
    [many] Внесено { $count } групп
   *[other] Внесено { $count } группы
}
run-group-joined = { $count ->
    [one] { $count } запись о членах группы «{ $about }»
    [few] { $count } записи о членах группы «{ $about }»
    [many] { $count } записей о членах группы «{ $about }»
   *[other] { $count } записи о членах группы «{ $about }»
}
run-group-left = { $count ->
    [one] { $count } запись о выходе членов из группы «{ $about }»
    [few] { $count } записи о выходе членов из группы «{ $about }»
    [many] { $count } записей о выходе членов из группы «{ $about }»
   *[other] { $count } записи о выходе членов из группы «{ $about }»
}
run-body-established = { $count ->
    [one] Внесен { $count } орган
    [few] Внесено { $count } органа
    [many] Внесено { $count } органов
   *[other] Внесено { $count } органа
}
run-office-taken = { $count ->
    [one] { $count } должностное лицо вступило в должность
    [few] { $count } должностных лица вступили в должность
    [many] { $count } должностных лиц вступили в должность
   *[other] { $count } должностного лица вступили в должность
}
run-office-ended = { $count ->
    [one] Истек { $count } срок полномочий
    [few] Истекли { $count } срока полномочий
    [many] Истекли { $count } сроков полномочий
   *[other] Истекло { $count } срока полномочий
}
run-session-scheduled = { $count ->
    [one] Назначена { $count } сессия
    [few] Назначено { $count } сессии
    [many] Назначено { $count } сессий
   *[other] Назначено { $count } сессии
}
run-meeting-scheduled = { $count ->
    [one] Назначено { $count } заседание
    [few] Назначено { $count } заседания
    [many] Назначено { $count } заседаний
   *[other] Назначено { $count } заседания
}
run-agenda-item-placed = { $count ->
    [one] В повестку дня включен { $count } пункт
    [few] В повестку дня включено { $count } пункта
    [many] В повестку дня включено { $count } пунктов
   *[other] В повестку дня включено { $count } пункта
}
run-wording-put-forward = { $count ->
    [one] Выдвинута { $count } формулировка пункта повестки дня
    [few] Выдвинуто { $count } формулировки пунктов повестки дня
    [many] Выдвинуто { $count } формулировок пунктов повестки дня
   *[other] Выдвинуто { $count } формулировки пунктов повестки дня
}
run-agenda-stood = { $count ->
    [one] { $count } запись о статусе повестки дня
    [few] { $count } записи о статусе повестки дня
    [many] { $count } записей о статусе повестки дня
   *[other] { $count } записи о статусе повестки дня
}
run-element-recorded = { $count ->
    [one] Внесен { $count } элемент рамок
    [few] Внесено { $count } элемента рамок
    [many] Внесено { $count } элементов рамок
   *[other] Внесено { $count } элемента рамок
}
run-provision-recorded = { $count ->
    [one] Внесено { $count } правило
    [few] Внесено { $count } правила
    [many] Внесено { $count } правил
   *[other] Внесено { $count } правила
}
run-question-raised = { $count ->
    [one] Поставлен { $count } вопрос
    [few] Поставлено { $count } вопроса
    [many] Поставлено { $count } вопросов
   *[other] Поставлено { $count } вопроса
}
run-option-put-forward = { $count ->
    [one] По вопросу «{ $about }» выдвинут { $count } вариант
    [few] По вопросу «{ $about }» выдвинуто { $count } варианта
    [many] По вопросу «{ $about }» выдвинуто { $count } вариантов
   *[other] По вопросу «{ $about }» выдвинуто { $count } варианта
}
run-position-recorded = { $count ->
    [one] По вопросу «{ $about }» внесена { $count } позиция
    [few] По вопросу «{ $about }» внесено { $count } позиции
    [many] По вопросу «{ $about }» внесено { $count } позиций
   *[other] По вопросу «{ $about }» внесено { $count } позиции
}
run-position-retracted = { $count ->
    [one] Аннулирована { $count } позиция
    [few] Аннулировано { $count } позиции
    [many] Аннулировано { $count } позиций
   *[other] Аннулировано { $count } позиции
}
run-roll-call-recorded = { $count ->
    [one] Внесено { $count } поименное голосование в Генеральной Ассамблее
    [few] Внесено { $count } поименных голосования в Генеральной Ассамблее
    [many] Внесено { $count } поименных голосований в Генеральной Ассамблее
   *[other] Внесено { $count } поименного голосования в Генеральной Ассамблее
}
run-value-withheld = { $count ->
    [one] Скрыто { $count } личное значение
    [few] Скрыты { $count } личных значения
    [many] Скрыто { $count } личных значений
   *[other] Скрыто { $count } личного значения
}
run-value-erased = { $count ->
    [one] Стерто { $count } личное значение
    [few] Стерты { $count } личных значения
    [many] Стерто { $count } личных значений
   *[other] Стерто { $count } личного значения
}
run-log-key-rotated = { $count ->
    [one] Ключ, которым подписывается реестр, заменен { $count } раз
    [few] Ключ, которым подписывается реестр, заменен { $count } раза
    [many] Ключ, которым подписывается реестр, заменен { $count } раз
   *[other] Ключ, которым подписывается реестр, заменен { $count } раза
}
run-credentials-presented = Представлено писем о полномочиях: { $count }
run-credentials-stood = Внесено состояний полномочий: { $count }
run-person-seated = Предоставлено мест: { $count }
run-role-changed = Изменено ролей: { $count }
run-person-unseated = Прекращено мест: { $count }
run-head-disputed = Оспорено глав делегаций: { $count }
run-passkey-enrolled = Зарегистрировано ключей доступа: { $count }
run-passkey-ended = Прекращено ключей доступа: { $count }
