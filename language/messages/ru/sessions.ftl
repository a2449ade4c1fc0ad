# Сессии, повестки дня и органы.

sessions-title = Сессии
sessions-heading = Когда заседает форум
sessions-lede = Сессии по датам. Дни указаны по времени места проведения.
sessions-calendar = Добавить эти даты в свой календарь
sessions-bodies-heading = Органы, которые заседают

## One session

session-title = { $name }, { $days }
session-bodies = Заседают: { $bodies }
session-meetings-heading = Заседания
session-meeting = Заседание { $number } ({ $body }): { $date }, { $time }
meeting-part-formal = официальное, для принятия решений
meeting-part-informal = неофициальное
meeting-part-informal-attributed = неофициальное; высказывания фиксируются с указанием автора
meeting-part-informal-not-attributed = неофициальное; высказывания фиксируются без указания автора
meeting-moved = перенесено с другого времени
meeting-cancelled = отменено
session-agenda-heading = Повестка дня
session-no-standing = О статусе повестки дня в реестре ничего нет.
session-no-items = Пунктов повестки дня в реестре нет.
session-item-rests-on = Указанное основание: { $sources }
session-wordings-heading = { $count ->
    [1] Выдвинута одна формулировка
    [one] Выдвинута { $count } формулировка, в сопоставлении
    [few] Выдвинуто { $count } формулировки, в сопоставлении
    [many] Выдвинуто { $count } формулировок, в сопоставлении
   *[other] Выдвинуто { $count } формулировки, в сопоставлении
}
session-wording-by = Кем выдвинута: { $holders }
session-item-questions = Вопросы по этому пункту
session-questions-heading = Вопросы, поставленные на этой сессии
session-no-questions = Других вопросов, поставленных на этой сессии, помимо вопросов по повестке дня, в реестре нет.
agenda-stands-provisional = По состоянию на { $date } повестка дня предварительная: распространена, решения по ней еще нет.
agenda-stands-adopted = Повестка дня утверждена { $date }.
agenda-stands-adopted-with-reservations = Повестка дня утверждена { $date } с оговорками, которые есть в реестре.
agenda-stands-not-adopted = Повестка дня была вынесена на утверждение { $date } и не утверждена.

## Bodies

body-kind-plenary = Пленарная сессия: все члены, принимает решения
body-kind-thematic-group = Специальная тематическая группа
body-kind-review-conference = Обзорная конференция
body-officers-heading = Кто занимает должности
body-no-officers = Должностных лиц этого органа в реестре нет.
body-sessions-heading = Его сессии
body-no-sessions = Сессий этого органа в реестре нет.
body-questions-heading = Вопросы на его рассмотрении
body-no-questions = Вопросов на рассмотрении этого органа в реестре нет.
officer-since = { $post }: { $name } ({ $member }), с { $from }
officer-until = { $post }: { $name } ({ $member }), с { $from } до { $until }

## Meetings at the desk

meetings-title = Сессии и заседания
meetings-lede = Заседание назначается по местному времени его сессии. При этом можно указать, официальное ли оно и записывается ли, кто что сказал.
meetings-no-session = В реестре нет ни одной сессии.
meetings-none = Заседаний не назначено.
meetings-schedule = Назначить заседание
meetings-schedule-lede = Оно получает следующий номер в сессии. Его время остается таким, как согласовано, по сегодняшним правилам часовых поясов.
meetings-move = Перенести на другое время
meetings-cancel = Отменить заседание
meetings-change-lede = Заседание сохраняет свой номер. Прежнее остается в реестре.
meetings-session = Сессия
meetings-meeting = Заседание
meetings-days = Ее дни
meetings-zone = Ее часовой пояс
meetings-body = Кто заседает
meetings-opens = Начало
meetings-opens-hint = В часовом поясе сессии.
meetings-closes = Предполагаемое окончание
meetings-part = Какая это часть работы
meetings-part-unsaid = Не указано
meetings-part-informal = Неформальное
meetings-part-formal = Официальное, для решений
meetings-attribution = Сказанное на неформальном заседании
meetings-attribution-hint = Только для неформального заседания.
meetings-attribution-unsaid = Не указано
meetings-attribution-attributed = Записывается с указанием, кто сказал
meetings-attribution-not-attributed = Записывается без указания, кто сказал
meetings-date-and-time = { $date }, { $time }
