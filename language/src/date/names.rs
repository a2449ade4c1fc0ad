//! The names of months and weekdays.
//!
//! Arabic months carry both names in use, the Levantine and the Latin, in the spelling of United
//! Nations documents. Russian months stand in the genitive, as after a day.

use jiff::civil::Date;

use crate::Lang;

/// The month as it stands after a day.
pub(super) fn month(lang: Lang, date: Date) -> &'static str {
    in_table(&MONTHS[lang.place()], date.month())
}

/// The Russian month in the nominative, as it stands without a day.
pub(super) fn month_alone_in_russian(date: Date) -> &'static str {
    in_table(&RUSSIAN_MONTHS_ALONE, date.month())
}

/// The day of the week.
pub(super) fn weekday(lang: Lang, date: Date) -> &'static str {
    in_table(
        &WEEKDAYS[lang.place()],
        date.weekday().to_monday_one_offset(),
    )
}

/// The name with this number, counted from one.
fn in_table(table: &[&'static str], number: i8) -> &'static str {
    usize::try_from(number - 1)
        .ok()
        .and_then(|place| table.get(place))
        .copied()
        .unwrap_or("")
}

/// In the order of [`Lang::ALL`].
const MONTHS: [[&str; 12]; Lang::ALL.len()] = [
    [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيه",
        "تموز/يوليه",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ],
    [
        "1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
];

const RUSSIAN_MONTHS_ALONE: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

/// In the order of [`Lang::ALL`], from Monday.
const WEEKDAYS: [[&str; 7]; Lang::ALL.len()] = [
    [
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
        "الأحد",
    ],
    [
        "星期一",
        "星期二",
        "星期三",
        "星期四",
        "星期五",
        "星期六",
        "星期日",
    ],
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
    [
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    ],
    [
        "понедельник",
        "вторник",
        "среда",
        "четверг",
        "пятница",
        "суббота",
        "воскресенье",
    ],
    [
        "lunes",
        "martes",
        "miércoles",
        "jueves",
        "viernes",
        "sábado",
        "domingo",
    ],
];
