//! Percent-encoding (RFC 3986, section 2.1), both ways.

/// The text a percent-encoded part stands for; `None` where it is malformed or no UTF-8.
pub(crate) fn decoded(part: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let (high, low) = (digit(rest.next()?)?, digit(rest.next()?)?);
            bytes.push(high * 16 + low);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// As [`decoded`], for a part of a query, where `+` is a space.
pub(crate) fn query_decoded(part: &str) -> Option<String> {
    if part.contains('+') {
        return decoded(&part.replace('+', " "));
    }
    decoded(part)
}

/// The text with everything encoded but letters, digits and `-._~/:`.
pub(crate) fn encoded(text: &str) -> String {
    let mut part = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' | b':' => {
                part.push(char::from(byte));
            }
            _ => part.push_str(&format!("%{byte:02X}")),
        }
    }
    part
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte)
        .to_digit(16)
        .and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways() {
        for text in ["", "A/RES/80/16", "é ü", "100%", "a+b", "\u{0}", "النص"] {
            assert_eq!(decoded(&encoded(text)).as_deref(), Some(text));
        }
        assert_eq!(query_decoded("a+b%2Bc").as_deref(), Some("a b+c"));
    }

    #[test]
    fn malformed_is_nothing() {
        for part in ["%", "%4", "%zz", "%ff", "%C3", "%+1"] {
            assert_eq!(decoded(part), None, "{part}");
        }
    }
}
