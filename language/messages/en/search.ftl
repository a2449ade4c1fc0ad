# The search over what is on record.

nav-search = Search
search-title = Search the record
# $words is what somebody typed.
search-results-title = Search: { $words }
search-label = What do you look for?
search-button = Search
search-note = Finds questions, positions, members, groups, rules, sessions, decisions, recommendations, statements and documents by the words in their titles, names and symbols, and positions also by what was said. Any of the six languages will do. The full text of documents is not searched.
# $count is how much was found, $words what was typed.
search-count = { $count ->
    [0] Nothing on record has all the words of “{ $words }”.
    [one] { $count } result for “{ $words }”.
   *[other] { $count } results for “{ $words }”.
}
search-no-words = Write a word, a name, a code or a symbol: there is no letter and no digit in what was asked.
search-hint-fewer = Take fewer words: all of them must be there.
search-hint-beginning = Give the beginning of a word alone: “facilit” finds “facilitator” and “facilitators”.
search-hint-silence = That nothing is found means only that the record says nothing of it.
# $label is a kind of thing, $count how many of it were found.
search-heading = { $label } ({ $count })
search-all = Show all { $count }
search-all-kinds = Show all kinds
search-before = Page before
search-after = Next page
# On the page that says that something is not there.
search-instead = Or search for it:

## Kinds of things that have no name elsewhere

search-bodies = Bodies
search-agenda-items = Agenda items
search-topics = Topics
search-recommendations = Recommendations
