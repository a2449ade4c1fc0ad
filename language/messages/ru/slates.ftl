# The explorer of slates: every way to fill posts from those nominated. It ranks nobody and recommends nothing.

explore-title = Обзор возможных списков
explore-lede = Все способы заполнить эти должности из числа выдвинутых, сопоставленные сразу со всеми критериями. Никто не ранжируется, и ни один список не рекомендуется.
explore-form-posts = Должности, которые надо заполнить
explore-form-basis = Читать критерии по этой классификации
explore-form-basis-named = По той классификации, которую называет каждый критерий
explore-form-drop = Не учитывать эти критерии
explore-form-go = Показать списки
explore-candidates = Кандидатов: { $count }
explore-places = Мест, которые надо заполнить: { $count }
explore-no-criteria = Для этих должностей вместе критерии не установлены. Все списки тогда равны.
explore-feasible = Возможных списков: { $count }
explore-feasible-note = Список возможен, если он заполняет все места и если нет уверенности, что он не отвечает обязательному критерию. Если это зависит от того, что не указано, он возможен и это отмечено.
explore-whole = Просмотрены все списки (шагов вычисления: { $steps }).
explore-stopped = Просмотрено не все. Предел вычислений достигнут после { $steps } шагов. Не рассмотрены списки с этими кандидатами: { $candidates }. Дальнейшее относится только к остальным.
explore-standing = Возможных списков, которые ему отвечают: { $met }; отвечают или нет в зависимости от того, что не указано: { $open }; не отвечают: { $unmet }

## Slates that none surpasses

explore-best-heading = Списки, которых не превосходит ни один другой
explore-best-note = Список превосходит другой, если ни по одному критерию не уступает ему и хотя бы по одному его опережает. Эти списки стоят рядом; порядок следует номерам кандидатов и ничего не означает.
explore-way = Положение { $number }
explore-alike = Списков в таком положении: { $count }; показано: { $shown }
explore-more = Других положений, не показанных здесь: { $count }
explore-by-pairing = Категорий, от которых нет никого, по каждой должности: { $by }
explore-by-spread = Мест сверх предела для одной категории: { $by }
explore-by-proportion = Мест меньше или больше доли категорий: { $by }
explore-by-parity = Мест сверх половины у женщин или у мужчин: { $by }
explore-by-expertise = Областей, в которых никто не указал опыта: { $by }
explore-by-one-per-state = Граждан сверх первого от своего государства: { $by }
explore-by-rotation = Граждан государства, уже занимавшего эту должность: { $by }
explore-from-to = от { $low } до { $high }, в зависимости от того, что не указано

## What it would take

explore-trade-heading = Что потребовалось бы для лучшего положения
explore-trade-none = { $criterion }: ни один возможный список из этих кандидатов не стоит лучше.
explore-trade-cost = { $criterion }: список, который здесь стоит лучше, не так хорош по: { $others }.
explore-lacking-heading = Чего нет ни у одного кандидата
explore-lacking-note = Это могло бы дать только новое выдвижение или еще не сделанное указание.
explore-lacking-classes = { $post }: никто не отнесен к { $classes } ({ $basis })
explore-lacking-areas = Никто не указал опыта в областях: { $areas }
explore-lacking-women = Никто не указал, что она женщина
explore-lacking-men = Никто не указал, что он мужчина

## Where no slate is feasible

explore-none-heading = Возможных списков нет
explore-none-candidates = { $posts }: мест больше, чем выдвинуто лиц.
explore-none-alone = { $criteria }: один этот критерий исключает все списки.
explore-none-together = { $criteria }: вместе они исключают все списки. Если убрать любой из них, остальные этого не делают.
explore-none-unknown = Предел вычислений достигнут раньше, чем удалось установить, возможен ли какой-либо список или почему возможных списков нет.
explore-relax-heading = Наименьшие послабления
explore-relax-note = При любом из них список есть; при меньшем его нет. Какое из них выбрать и выбирать ли, решает форум.
explore-relax-accept = Допустить для { $criterion }: { $by }

## The argument over shares

explore-shares-heading = Места и доля среди членов
explore-shares-note = Дает ли парное распределение категории больше или меньше ее доли, зависит от того, кто к ней отнесен. Показаны все внесенные классификации; ни одна не считается верной. Дроби точные.
explore-shares-class = Категория
explore-shares-members = Членов
explore-shares-membership = Доля среди членов
explore-shares-places = Мест по этой доле
explore-about = около { $number }
explore-shares-equal = Доля, если у всех категорий она равна
explore-shares-pairing = Доля при парном распределении
explore-shares-compared = При парном распределении, в сравнении с долей среди членов
explore-shares-more = больше
explore-shares-same = столько же
explore-shares-less = меньше
explore-shares-not-paired = вне пар
explore-shares-not-classified = Членов вне категорий: { $count }
explore-shares-also = Членов, которые тоже к ней относятся, но учтены в другой: { $count }

## What cannot be explored

explore-no-vacancy = Вакантных мест ни на одной должности нет, рассматривать нечего.
explore-unfit-no-places = Ни на одной из этих должностей нет места, которое надо заполнить. Выберите вакантную должность.
explore-unfit-places-too-many = Вместе можно рассмотреть не более { $most } мест. Выберите меньше должностей.
explore-unfit-twice = Кандидат { $candidate } указан дважды. Укажите его один раз.
explore-unfit-unknown-basis = { $criterion } опирается на классификацию { $basis }, которая не внесена. Не учитывайте критерий или внесите классификацию.
explore-unfit-areas-too-many = Критерии называют более { $most } областей. Исключите один из них.
explore-unfit-hard-too-many = Обязательных критериев больше { $most }. Исключите некоторые.
explore-unfit-too-fine = Критерии различают больше, чем можно учесть сразу. Исключите один из них.
explore-method = Как это вычисляется
