//! Numbers, grouped as each language groups them.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use crate::Lang;

/// How a language groups the digits of a whole number.
struct Grouping {
    between: char,
    /// A number with fewer digits is not grouped.
    digits_min: usize,
}

/// English, Chinese and Arabic with Western digits take a comma, French a narrow no-break space,
/// Russian and Spanish a no-break space, Spanish only from five digits on
/// (CLDR; for Spanish the *Ortografía* of 2010, which asks for a space).
const fn grouping(lang: Lang) -> Grouping {
    match lang {
        Lang::Ar | Lang::En | Lang::Zh => Grouping {
            between: ',',
            digits_min: 4,
        },
        Lang::Fr => Grouping {
            between: '\u{202F}',
            digits_min: 4,
        },
        Lang::Ru => Grouping {
            between: '\u{A0}',
            digits_min: 4,
        },
        Lang::Es => Grouping {
            between: '\u{A0}',
            digits_min: 5,
        },
    }
}

/// A whole number in Western digits, as the language groups them: `1,234`, `1 234`.
pub fn number(lang: Lang, value: i64) -> String {
    let digits = value.unsigned_abs().to_string();
    let sign = if value < 0 { "\u{2212}" } else { "" };
    let Grouping {
        between,
        digits_min,
    } = grouping(lang);
    if digits.len() < digits_min {
        return format!("{sign}{digits}");
    }
    let mut grouped = String::from(sign);
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(between);
        }
        grouped.push(digit);
    }
    grouped
}

/// A number that is not whole, given in its smallest parts: 104 with two decimals is `1.04`.
///
/// French, Russian and Spanish write a comma, the others a point (CLDR; Arabic with Western digits
/// as United Nations documents set it).
pub fn decimal(lang: Lang, parts: u64, decimals: u32) -> String {
    let whole_in_parts = 10_u64.saturating_pow(decimals);
    let whole = i64::try_from(parts / whole_in_parts).unwrap_or(i64::MAX);
    let rest = parts % whole_in_parts;
    let between = match lang {
        Lang::Fr | Lang::Ru | Lang::Es => ',',
        Lang::Ar | Lang::En | Lang::Zh => '.',
    };
    let width = usize::try_from(decimals).unwrap_or_default();
    format!("{}{between}{rest:0width$}", number(lang, whole))
}

/// A count as the argument of a message.
///
/// The plural rules that Fluent uses look in Arabic at the whole number where CLDR looks at its
/// last two digits, so that 103 would be put in the wrong form.
/// Such a count chooses by its last two digits, and carries what is to be written in an option
/// that nothing else uses.
pub(crate) fn argument(lang: Lang, value: i64) -> FluentValue<'static> {
    let last_two = value % 100;
    if lang != Lang::Ar || value < 100 || last_two < 3 {
        return FluentValue::from(value);
    }
    let Ok(last_two) = i32::try_from(last_two) else {
        return FluentValue::from(value);
    };
    let written = FluentNumberOptions {
        minimum_integer_digits: usize::try_from(value).ok(),
        ..FluentNumberOptions::default()
    };
    FluentValue::Number(FluentNumber::new(f64::from(last_two), written))
}

/// What a message's numbers are written by: Fluent hands in no language, so each has its own.
pub(crate) fn formatter<M>(lang: Lang) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    match lang {
        Lang::Ar => |value, _| whole(Lang::Ar, value),
        Lang::Zh => |value, _| whole(Lang::Zh, value),
        Lang::En => |value, _| whole(Lang::En, value),
        Lang::Fr => |value, _| whole(Lang::Fr, value),
        Lang::Ru => |value, _| whole(Lang::Ru, value),
        Lang::Es => |value, _| whole(Lang::Es, value),
    }
}

/// The number grouped, if the value is one; messages are only given whole numbers.
fn whole(lang: Lang, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(given) = value else {
        return None;
    };
    let written = match given.options.minimum_integer_digits {
        Some(written) => i64::try_from(written).ok()?,
        None => given.as_string().parse().ok()?,
    };
    Some(number(lang, written))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_follow_the_sign_of_the_language() {
        assert_eq!(decimal(Lang::En, 104, 2), "1.04");
        assert_eq!(decimal(Lang::Fr, 104, 2), "1,04");
        assert_eq!(decimal(Lang::Ru, 4, 2), "0,04");
        assert_eq!(decimal(Lang::Zh, 123_456, 2), "1,234.56");
    }

    #[test]
    fn each_language_groups_in_its_own_way() {
        assert_eq!(number(Lang::En, 1_234_567), "1,234,567");
        assert_eq!(number(Lang::Zh, 1_234), "1,234");
        assert_eq!(number(Lang::Ar, 1_234), "1,234");
        assert_eq!(number(Lang::Fr, 1_234), "1\u{202F}234");
        assert_eq!(number(Lang::Ru, 100_000), "100\u{A0}000");
        assert_eq!(number(Lang::Es, 1_234), "1234");
        assert_eq!(number(Lang::Es, 12_345), "12\u{A0}345");
    }

    #[test]
    fn small_negative_and_extreme_numbers_are_written_whole() {
        assert_eq!(number(Lang::En, 0), "0");
        assert_eq!(number(Lang::En, 999), "999");
        assert_eq!(number(Lang::En, -1_000), "\u{2212}1,000");
        assert_eq!(
            number(Lang::En, i64::MIN),
            "\u{2212}9,223,372,036,854,775,808"
        );
    }
}
