# Репетиция: форум, который разыгрывают, и каждая страница об этом говорит.

## On every page

rehearsal-label = Репетиция
rehearsal-banner = Это репетиция, а не сам форум. Места в нем разыгрываются: внесенное после учреждения не было сказано или сделано ни одним государством, должностным лицом или организацией.

## In its record

# $name is the name of the forum that is rehearsed.
rehearsal-name = Репетиция: { $name }
rehearsal-about = Это репетиция. Все, что следует за учреждением, разыгрывают люди, которые пробуют работу форума. { $about }
# In place of the name of whoever holds the office in the forum itself.
rehearsal-officer = Тот, кто исполняет эту должность в репетиции
rehearsal-officer-note = В этой репетиции должность разыгрывает тот, у кого есть ее ссылка. Что известно о самой должности: { $note }
# $seat is a seat; whoever plays it is called so in the accounts.
rehearsal-player = { $seat } (репетиция)

## Taking a seat

rehearsal-title = Занять место в репетиции
rehearsal-lede = Каждая ссылка, напечатанная при учреждении репетиции, открывает одно место сколько угодно раз. Она говорит, кого здесь играют, а не кто вы.
rehearsal-code = Код ссылки
rehearsal-code-hint = Код стоит в ссылке после знака #.
rehearsal-enter = Занять это место
rehearsal-unknown = Места с таким кодом нет. Запросите ссылку там, где была запущена репетиция.

## Signing

check-signature-rehearsed = Ключ, который эта репетиция хранит за данное лицо. В самом форуме это был бы ваш собственный ключ доступа.
check-rehearsed = Подписать от имени этого лица

## Its clock

rehearsal-clock-title = Перевести часы репетиции вперед
rehearsal-clock-lede = Все в этой репетиции происходит по ее часам. Если перевести их вперед, сроки истекут и последствия будут записаны. Назад их не перевести, и, возможно, придется занять место заново.
rehearsal-clock-now = Часы репетиции показывают
rehearsal-clock-hours = На сколько часов
rehearsal-clock-move = Перевести
rehearsal-clock-stands = Дальше вперед часы не перевести.
