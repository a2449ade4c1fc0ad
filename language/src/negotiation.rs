//! Which language a reader's browser asks for (`Accept-Language`, RFC 9110 §12.5.4).

use crate::Lang;

/// Bytes of the header that are read; browsers send far fewer.
const BYTES_MAX: usize = 1_000;
/// Ranges of the header that are read.
const RANGES_MAX: usize = 32;

/// What the header says of one language, or of all that it does not name (`*`).
struct Range {
    lang: Option<Lang>,
    /// Thousandths: 0 (not acceptable) to 1000.
    quality: u16,
}

/// The language to answer in: the one with the highest quality, the first of equals.
///
/// Never fails: what cannot be read is skipped, a header over the limits is read up to them,
/// and where nothing is left the answer is English.
pub fn negotiate(accept_language: &str) -> Lang {
    let ranges = read(accept_language);
    let mut best = (0, Lang::En);
    for range in &ranges {
        let Some(lang) = range.lang.or_else(|| first_unnamed(&ranges)) else {
            continue;
        };
        if range.quality > best.0 {
            best = (range.quality, lang);
        }
    }
    best.1
}

fn read(header: &str) -> Vec<Range> {
    let end = header.floor_char_boundary(BYTES_MAX);
    header[..end]
        .split(',')
        .take(RANGES_MAX)
        .filter_map(read_range)
        .collect()
}

/// One `tag;q=0.8`; nothing if the language is not one of ours or the quality is malformed.
fn read_range(range: &str) -> Option<Range> {
    let mut parts = range.split(';');
    let tag = parts.next()?.trim();
    let lang = match tag {
        "*" => None,
        _ => Some(Lang::matching(tag)?),
    };
    let quality = match parts.next() {
        None => 1000,
        Some(weight) => read_quality(weight)?,
    };
    parts.next().is_none().then_some(Range { lang, quality })
}

/// `q=` then 0 to 1 with at most three decimals, in thousandths.
fn read_quality(weight: &str) -> Option<u16> {
    let (name, value) = weight.trim().split_once('=')?;
    if !name.eq_ignore_ascii_case("q") {
        return None;
    }
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let thousandths: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, thousandths) {
        ("0", _) => Some(thousandths),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

/// The language `*` stands for: English, or the first in menu order that the header does not name.
fn first_unnamed(ranges: &[Range]) -> Option<Lang> {
    let named = |lang: &Lang| ranges.iter().any(|range| range.lang == Some(*lang));
    std::iter::once(Lang::En)
        .chain(Lang::ALL)
        .find(|lang| !named(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Lang) {
        assert_eq!(negotiate(header), expected, "{header}");
    }

    #[test]
    fn the_highest_quality_wins_and_the_first_of_equals() {
        check("fr", Lang::Fr);
        check("fr-CA, en;q=0.8", Lang::Fr);
        check("en;q=0.3, es;q=0.9, ru;q=0.9", Lang::Es);
        check("de, pt;q=0.9, ar;q=0.2", Lang::Ar);
        check("zh-Hans-CN;q=1.000,en;q=0.999", Lang::Zh);
        check(" RU ; Q=0.5 ", Lang::Ru);
    }

    #[test]
    fn nothing_usable_is_english() {
        for header in [
            "", "de", ",,,;;;", "q=1", "fr;q=0", "fr;q=2", "\u{0}", "é;q=é",
        ] {
            check(header, Lang::En);
        }
    }

    #[test]
    fn a_malformed_range_is_skipped_and_the_others_stand() {
        check("fr;q=1.5, es;q=0.1", Lang::Es);
        check("fr;q=0.1234, es;q=0.1", Lang::Es);
        check("fr;q=-1, es;q=0.1", Lang::Es);
        check("fr;level=1, es;q=0.1", Lang::Es);
        check("fr;q=1;q=1, es;q=0.1", Lang::Es);
        check("fr;q=+.5, es;q=0.1", Lang::Es);
        check("fr;q=1.001, es;q=0.1", Lang::Es);
    }

    #[test]
    fn the_asterisk_is_english_unless_english_is_named() {
        check("*", Lang::En);
        check("fr;q=0.5, *;q=0.9", Lang::En);
        check("en;q=0, *", Lang::Ar);
        check("en;q=0, ar;q=0.1, *;q=0.5", Lang::Zh);
    }

    #[test]
    fn what_lies_beyond_the_limits_is_not_read() {
        check(&format!("{}fr", "de,".repeat(31)), Lang::Fr);
        check(&format!("{}fr", "de,".repeat(32)), Lang::En);
        check(&format!("{}fr", "é".repeat(1_000)), Lang::En);
        check(&format!("es;q=0.1,{}", "x".repeat(1_000_000)), Lang::Es);
    }
}
