//! Times of day, with the place whose clock shows them and the same moment in UTC.

use jiff::Zoned;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::Lang;

/// A moment on the clock of its zone and in UTC: "10:00 in New York (14:00 UTC)".
///
/// Where it is already the next day in UTC, or still the day before, the text says so.
/// The seats of the United Nations are named in each language, any other zone by its IANA name.
pub fn time(lang: Lang, moment: &Zoned) -> String {
    let universal = moment.with_time_zone(TimeZone::UTC);
    let utc = in_utc(lang, universal.time(), moment.date(), universal.date());
    let zone = moment.time_zone();
    if *zone == TimeZone::UTC || zone.iana_name() == Some("UTC") {
        return utc;
    }
    let local = local(lang, moment.time(), zone.iana_name());
    match lang {
        Lang::Zh => format!("{local}（{utc}）"),
        _ => format!("{local} ({utc})"),
    }
}

/// A time of day on a clock of twenty-four hours: "10:00", in French "10 h" or "10 h 30".
pub fn clock(lang: Lang, time: Time) -> String {
    match (lang, time.hour(), time.minute()) {
        (Lang::Fr, hour, 0) => format!("{hour}\u{A0}h"),
        (Lang::Fr, hour, minute) => format!("{hour}\u{A0}h\u{A0}{minute:02}"),
        (_, hour, minute) => format!("{hour:02}:{minute:02}"),
    }
}

fn local(lang: Lang, time: Time, zone: Option<&str>) -> String {
    let clock = clock(lang, time);
    let Some(zone) = zone else { return clock };
    match (lang, place(lang, zone)) {
        (Lang::Zh, Some(place)) => format!("{place}{clock}"),
        (_, Some(place)) => format!("{clock} {place}"),
        // Isolated, so that the name keeps its order within Arabic.
        (Lang::Ar, None) => format!("{clock} \u{2066}{zone}\u{2069}"),
        (_, None) => format!("{clock} {zone}"),
    }
}

fn in_utc(lang: Lang, time: Time, local: Date, universal: Date) -> String {
    let clock = clock(lang, time);
    let utc = match lang {
        Lang::Ar => format!("{clock} بالتوقيت العالمي المنسق"),
        Lang::Zh => format!("协调世界时{clock}"),
        Lang::En | Lang::Es | Lang::Fr | Lang::Ru => format!("{clock} UTC"),
    };
    if universal == local {
        return utc;
    }
    let other_day = if local < universal {
        next_day(lang)
    } else {
        day_before(lang)
    };
    match lang {
        Lang::Ar => format!("{utc}، {other_day}"),
        Lang::Zh => format!("{other_day}{utc}"),
        Lang::En | Lang::Es | Lang::Fr | Lang::Ru => format!("{utc}, {other_day}"),
    }
}

const fn next_day(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "في اليوم التالي",
        Lang::Zh => "次日",
        Lang::En => "the next day",
        Lang::Fr => "le lendemain",
        Lang::Ru => "на следующий день",
        Lang::Es => "del día siguiente",
    }
}

const fn day_before(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "في اليوم السابق",
        Lang::Zh => "前一日",
        Lang::En => "the day before",
        Lang::Fr => "la veille",
        Lang::Ru => "накануне",
        Lang::Es => "del día anterior",
    }
}

/// Where the clock hangs, as a phrase that follows the time (in Chinese, precedes it): the four
/// headquarters of the United Nations.
fn place(lang: Lang, zone: &str) -> Option<&'static str> {
    let phrases = match zone {
        "America/New_York" => NEW_YORK,
        "Europe/Zurich" => GENEVA,
        "Europe/Vienna" => VIENNA,
        "Africa/Nairobi" => NAIROBI,
        _ => return None,
    };
    Some(phrases[lang.place()])
}

/// In the order of [`Lang::ALL`], like the three after it.
const NEW_YORK: [&str; Lang::ALL.len()] = [
    "بتوقيت نيويورك",
    "纽约时间",
    "in New York",
    "à New York",
    "по времени Нью-Йорка",
    "en Nueva York",
];
const GENEVA: [&str; Lang::ALL.len()] = [
    "بتوقيت جنيف",
    "日内瓦时间",
    "in Geneva",
    "à Genève",
    "по времени Женевы",
    "en Ginebra",
];
const VIENNA: [&str; Lang::ALL.len()] = [
    "بتوقيت فيينا",
    "维也纳时间",
    "in Vienna",
    "à Vienne",
    "по времени Вены",
    "en Viena",
];
const NAIROBI: [&str; Lang::ALL.len()] = [
    "بتوقيت نيروبي",
    "内罗毕时间",
    "in Nairobi",
    "à Nairobi",
    "по времени Найроби",
    "en Nairobi",
];

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(hour: i8, minute: i8, zone: &str) -> Zoned {
        date(2026, 3, 30)
            .at(hour, minute, 0, 0)
            .in_tz(zone)
            .unwrap()
    }

    fn check(moment: &Zoned, expected: &[(Lang, &str)]) {
        for (lang, expected) in expected {
            assert_eq!(
                time(*lang, moment).replace('\u{A0}', " "),
                *expected,
                "{lang}"
            );
        }
    }

    #[test]
    fn a_meeting_in_new_york() {
        check(
            &at(10, 0, "America/New_York"),
            &[
                (Lang::En, "10:00 in New York (14:00 UTC)"),
                (Lang::Fr, "10 h à New York (14 h UTC)"),
                (Lang::Es, "10:00 en Nueva York (14:00 UTC)"),
                (Lang::Ru, "10:00 по времени Нью-Йорка (14:00 UTC)"),
                (Lang::Zh, "纽约时间10:00（协调世界时14:00）"),
                (
                    Lang::Ar,
                    "10:00 بتوقيت نيويورك (14:00 بالتوقيت العالمي المنسق)",
                ),
            ],
        );
    }

    #[test]
    fn winter_time_is_an_hour_further_from_utc() {
        let december = date(2026, 12, 7)
            .at(10, 0, 0, 0)
            .in_tz("America/New_York")
            .unwrap();
        check(&december, &[(Lang::En, "10:00 in New York (15:00 UTC)")]);
    }

    #[test]
    fn another_day_in_utc_is_said() {
        check(
            &at(21, 30, "America/New_York"),
            &[
                (Lang::En, "21:30 in New York (01:30 UTC, the next day)"),
                (Lang::Fr, "21 h 30 à New York (1 h 30 UTC, le lendemain)"),
                (Lang::Zh, "纽约时间21:30（次日协调世界时01:30）"),
            ],
        );
        check(
            &at(0, 30, "Europe/Zurich"),
            &[(Lang::En, "00:30 in Geneva (22:30 UTC, the day before)")],
        );
    }

    #[test]
    fn utc_is_said_once_and_an_unnamed_zone_by_its_own_name() {
        check(
            &at(10, 0, "UTC"),
            &[(Lang::En, "10:00 UTC"), (Lang::Zh, "协调世界时10:00")],
        );
        check(
            &at(10, 0, "Pacific/Fiji"),
            &[(Lang::En, "10:00 Pacific/Fiji (22:00 UTC, the day before)")],
        );
    }

    #[test]
    fn every_seat_is_a_zone_that_exists() {
        for zone in [
            "America/New_York",
            "Europe/Zurich",
            "Europe/Vienna",
            "Africa/Nairobi",
        ] {
            assert!(place(Lang::En, zone).is_some(), "{zone}");
            assert!(TimeZone::get(zone).is_ok(), "{zone}");
        }
    }
}
