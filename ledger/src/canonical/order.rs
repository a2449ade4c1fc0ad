//! The order of member names: by UTF-16 code units (RFC 8785, section 3.2.3).

use std::cmp::Ordering;

/// Compares two texts by their UTF-16 code units, without converting them.
///
/// UTF-8 bytes sort by code point, which differs from UTF-16 in one case only: code points from
/// U+10000 (first byte 0xF0 and up) are surrogate pairs in UTF-16 and sort *before* U+E000 to
/// U+FFFF (first byte 0xEE or 0xEF).
pub(super) fn utf16(a: &str, b: &str) -> Ordering {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let Some((x, y)) = a.iter().zip(b).find(|(x, y)| x != y) else {
        return a.len().cmp(&b.len());
    };
    match (*x >= 0xF0, *y >= 0xF0) {
        (true, false) if *y >= 0xEE => Ordering::Less,
        (false, true) if *x >= 0xEE => Ordering::Greater,
        _ => x.cmp(y),
    }
}

/// Compares two member names as they stand between their quotes, escapes and all.
///
/// The names have already been scanned, so every escape in them is a canonical one.
pub(super) fn escaped(a: &str, b: &str) -> Ordering {
    if !a.contains('\\') && !b.contains('\\') {
        return utf16(a, b);
    }
    utf16(&unescape(a), &unescape(b))
}

/// The text that a scanned string stands for.
fn unescape(raw: &str) -> String {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        text.push(match rest.next() {
            Some('b') => '\u{8}',
            Some('t') => '\t',
            Some('n') => '\n',
            Some('f') => '\u{c}',
            Some('r') => '\r',
            Some('u') => control(&mut rest),
            other => other.unwrap_or('\\'),
        });
    }
    text
}

/// The control character that four hexadecimal digits name; canonical ones are below U+0020.
fn control(digits: &mut std::str::Chars<'_>) -> char {
    let code = digits
        .take(4)
        .filter_map(|digit| digit.to_digit(16))
        .fold(0, |sum, d| sum * 16 + d);
    char::from_u32(code).unwrap_or('\u{0}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_utf_16(a in any::<String>(), b in any::<String>()) {
            prop_assert_eq!(utf16(&a, &b), a.encode_utf16().cmp(b.encode_utf16()));
        }

        #[test]
        fn agrees_with_utf_16_where_it_differs_from_utf_8(
            a in "[a\u{e000}\u{ffff}\u{10000}\u{10ffff}]{0,4}",
            b in "[a\u{e000}\u{ffff}\u{10000}\u{10ffff}]{0,4}",
        ) {
            prop_assert_eq!(utf16(&a, &b), a.encode_utf16().cmp(b.encode_utf16()));
        }
    }

    #[test]
    fn escapes_sort_as_what_they_stand_for() {
        assert_eq!(escaped("\\t", "\\n"), Ordering::Less);
        assert_eq!(escaped("\\u001f", "\\n"), Ordering::Greater);
        assert_eq!(escaped("\\\"", "\\\\"), Ordering::Less);
    }
}
