//! Dates as United Nations documents write them in each language.

mod names;

use jiff::civil::Date;

use crate::Lang;
use names::{month, weekday};

/// A whole date: "30 March 2026", "1er mars 2026", "2026年3月30日".
///
/// Arabic gives the month both its names, as United Nations documents do.
pub fn date_long(lang: Lang, date: Date) -> String {
    with_year(lang, &day_and_month(lang, date), date)
}

/// A whole date with its day of the week: "Monday, 30 March 2026".
pub fn date_with_weekday(lang: Lang, date: Date) -> String {
    let (day, date_text) = (weekday(lang, date), date_long(lang, date));
    match lang {
        Lang::Ar => format!("{day}، {date_text}"),
        Lang::En | Lang::Es | Lang::Ru => format!("{day}, {date_text}"),
        Lang::Fr => format!("{day} {date_text}"),
        Lang::Zh => format!("{date_text}{day}"),
    }
}

/// A month of a year: "March 2026", "marzo de 2026", "март 2026 года".
pub fn month_of_year(lang: Lang, date: Date) -> String {
    let name = match lang {
        Lang::Ru => names::month_alone_in_russian(date),
        _ => month(lang, date),
    };
    with_year(lang, name, date)
}

/// The days from one to the other, each element said once: "20–24 July 2026".
///
/// Two dates in the wrong order are put in order; two equal dates are one date.
pub fn date_range(lang: Lang, from: Date, to: Date) -> String {
    let (from, to) = (from.min(to), from.max(to));
    if from == to {
        return date_long(lang, from);
    }
    if from.year() != to.year() {
        return joined(
            lang,
            Joint::Wide,
            &date_long(lang, from),
            &date_long(lang, to),
        );
    }
    if from.month() != to.month() {
        return different_months(lang, from, to);
    }
    same_month(lang, from, to)
}

fn different_months(lang: Lang, from: Date, to: Date) -> String {
    match lang {
        // Chinese says the year first.
        Lang::Zh => joined(
            lang,
            Joint::Wide,
            &date_long(lang, from),
            &day_and_month(lang, to),
        ),
        _ => joined(
            lang,
            Joint::Wide,
            &day_and_month(lang, from),
            &date_long(lang, to),
        ),
    }
}

fn same_month(lang: Lang, from: Date, to: Date) -> String {
    match lang {
        Lang::Zh => joined(lang, Joint::Narrow, &date_long(lang, from), &day(lang, to)),
        _ => joined(lang, Joint::Narrow, &day(lang, from), &date_long(lang, to)),
    }
}

/// Whether what is joined has words of its own: then a dash stands between spaces.
enum Joint {
    Narrow,
    Wide,
}

/// "From the one to the other"; Arabic says it in words, because a dash between digits can be
/// shown in either direction.
fn joined(lang: Lang, joint: Joint, from: &str, to: &str) -> String {
    match (lang, joint) {
        (Lang::Ar, _) => format!("من {from} إلى {to}"),
        (Lang::Zh, _) => format!("{from}至{to}"),
        (Lang::Es, _) => format!("{from} a {to}"),
        (_, Joint::Narrow) => format!("{from}\u{2013}{to}"),
        (_, Joint::Wide) => format!("{from}\u{A0}\u{2013} {to}"),
    }
}

fn day(lang: Lang, date: Date) -> String {
    match (lang, date.day()) {
        (Lang::Fr, 1) => "1er".to_owned(),
        (Lang::Zh, day) => format!("{day}日"),
        (_, day) => day.to_string(),
    }
}

fn day_and_month(lang: Lang, date: Date) -> String {
    let (day, month) = (day(lang, date), month(lang, date));
    match lang {
        Lang::Es => format!("{day} de {month}"),
        Lang::Zh => format!("{month}{day}"),
        _ => format!("{day} {month}"),
    }
}

fn with_year(lang: Lang, rest: &str, date: Date) -> String {
    let year = date.year();
    match lang {
        Lang::Es => format!("{rest} de {year}"),
        Lang::Ru => format!("{rest} {year}\u{A0}года"),
        Lang::Zh => format!("{year}年{rest}"),
        _ => format!("{rest} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// One line a language: en, fr, es, ru, zh, ar; no-break spaces compared as spaces.
    fn check(say: impl Fn(Lang) -> String, expected: [&str; 6]) {
        let order = [Lang::En, Lang::Fr, Lang::Es, Lang::Ru, Lang::Zh, Lang::Ar];
        for (lang, expected) in order.into_iter().zip(expected) {
            assert_eq!(say(lang).replace('\u{A0}', " "), expected, "{lang}");
        }
    }

    #[test]
    fn a_whole_date() {
        check(
            |lang| date_long(lang, date(2026, 3, 30)),
            [
                "30 March 2026",
                "30 mars 2026",
                "30 de marzo de 2026",
                "30 марта 2026 года",
                "2026年3月30日",
                "30 آذار/مارس 2026",
            ],
        );
    }

    #[test]
    fn french_calls_the_first_premier() {
        assert_eq!(date_long(Lang::Fr, date(2026, 7, 1)), "1er juillet 2026");
        assert_eq!(
            date_range(Lang::Fr, date(2026, 7, 1), date(2026, 7, 3)),
            "1er–3 juillet 2026"
        );
        assert_eq!(date_long(Lang::Fr, date(2026, 7, 11)), "11 juillet 2026");
    }

    #[test]
    fn a_range_within_a_month() {
        check(
            |lang| date_range(lang, date(2026, 7, 20), date(2026, 7, 24)),
            [
                "20–24 July 2026",
                "20–24 juillet 2026",
                "20 a 24 de julio de 2026",
                "20–24 июля 2026 года",
                "2026年7月20日至24日",
                "من 20 إلى 24 تموز/يوليه 2026",
            ],
        );
    }

    #[test]
    fn a_range_over_two_months() {
        check(
            |lang| date_range(lang, date(2026, 11, 30), date(2026, 12, 4)),
            [
                "30 November – 4 December 2026",
                "30 novembre – 4 décembre 2026",
                "30 de noviembre a 4 de diciembre de 2026",
                "30 ноября – 4 декабря 2026 года",
                "2026年11月30日至12月4日",
                "من 30 تشرين الثاني/نوفمبر إلى 4 كانون الأول/ديسمبر 2026",
            ],
        );
    }

    #[test]
    fn a_range_over_two_years() {
        check(
            |lang| date_range(lang, date(2026, 12, 30), date(2027, 1, 2)),
            [
                "30 December 2026 – 2 January 2027",
                "30 décembre 2026 – 2 janvier 2027",
                "30 de diciembre de 2026 a 2 de enero de 2027",
                "30 декабря 2026 года – 2 января 2027 года",
                "2026年12月30日至2027年1月2日",
                "من 30 كانون الأول/ديسمبر 2026 إلى 2 كانون الثاني/يناير 2027",
            ],
        );
    }

    #[test]
    fn the_same_month_of_two_years_is_not_one_month() {
        let range = date_range(Lang::En, date(2026, 7, 20), date(2027, 7, 24));
        assert_eq!(range, "20 July 2026\u{A0}– 24 July 2027");
    }

    #[test]
    fn one_day_is_a_date_and_the_order_of_two_does_not_matter() {
        let (first, last) = (date(2026, 7, 20), date(2026, 7, 24));
        for lang in Lang::ALL {
            assert_eq!(date_range(lang, first, first), date_long(lang, first));
            assert_eq!(date_range(lang, last, first), date_range(lang, first, last));
        }
    }

    #[test]
    fn a_date_with_its_weekday() {
        check(
            |lang| date_with_weekday(lang, date(2026, 3, 30)),
            [
                "Monday, 30 March 2026",
                "lundi 30 mars 2026",
                "lunes, 30 de marzo de 2026",
                "понедельник, 30 марта 2026 года",
                "2026年3月30日星期一",
                "الاثنين، 30 آذار/مارس 2026",
            ],
        );
    }

    #[test]
    fn a_month_of_a_year() {
        check(
            |lang| month_of_year(lang, date(2026, 3, 30)),
            [
                "March 2026",
                "mars 2026",
                "marzo de 2026",
                "март 2026 года",
                "2026年3月",
                "آذار/مارس 2026",
            ],
        );
    }

    #[test]
    fn every_month_and_weekday_has_its_own_name() {
        for lang in Lang::ALL {
            let mut months: Vec<_> = (1..=12).map(|n| month(lang, date(2026, n, 1))).collect();
            months.dedup();
            assert_eq!(months.len(), 12, "{lang}");
            let mut days: Vec<_> = (1..=7).map(|n| weekday(lang, date(2026, 3, n))).collect();
            days.dedup();
            assert_eq!(days.len(), 7, "{lang}");
        }
    }
}
