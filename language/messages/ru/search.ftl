# The search over what is on record.

nav-search = Поиск
search-title = Поиск по реестру
# $words is what somebody typed.
search-results-title = Поиск: { $words }
search-label = Что вы ищете?
search-button = Найти
search-note = Поиск ведется по вопросам, позициям, членам, группам, правилам, сессиям, решениям, рекомендациям, заявлениям и документам: по словам в их названиях, именах и условных обозначениях, а по позициям — также по сказанному. Подойдет любой из шести языков. Полный текст документов не просматривается.
# $count is how much was found, $words what was typed.
search-count = { $count ->
    [0] В реестре нет ничего, где были бы все слова запроса «{ $words }».
    [one] По запросу «{ $words }» найден { $count } результат.
    [few] По запросу «{ $words }» найдено { $count } результата.
    [many] По запросу «{ $words }» найдено { $count } результатов.
   *[other] По запросу «{ $words }» найдено { $count } результата.
}
search-no-words = Напишите слово, имя, код или условное обозначение: в запросе нет ни одной буквы и ни одной цифры.
search-hint-fewer = Укажите меньше слов: должны присутствовать все.
search-hint-beginning = Укажите только начало слова: «координатор» найдет и «координатора», и «координаторов».
search-hint-silence = Если ничего не найдено, это означает лишь, что в реестре об этом ничего нет.
# $label is a kind of thing, $count how many of it were found.
search-heading = { $label } ({ $count })
search-all = Показать все ({ $count })
search-all-kinds = Показать все разделы
search-before = Предыдущая страница
search-after = Следующая страница
# On the page that says that something is not there.
search-instead = Или воспользуйтесь поиском:

## Kinds of things that have no name elsewhere

search-bodies = Органы
search-agenda-items = Пункты повестки дня
search-topics = Темы
search-recommendations = Рекомендации
