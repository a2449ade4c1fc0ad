//! Bytes as letters: UTF-8, UTF-16 with its mark, Windows-1252 where an HTML page says so.

use crate::Refused;

/// What stands in Windows-1252 at 0x80 to 0x9f.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}',
    '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The letter of a byte in Windows-1252.
pub(crate) fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => HIGH[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// The letters of a file.
///
/// # Errors
/// [`Refused::BrokenEncoding`] where they cannot be told for sure.
pub(crate) fn decode(bytes: &[u8]) -> Result<(String, Mended), Refused> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => sixteen(rest, u16::from_le_bytes)?,
        [0xfe, 0xff, rest @ ..] => sixteen(rest, u16::from_be_bytes)?,
        _ => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let text = std::str::from_utf8(bytes).map_err(|_| Refused::BrokenEncoding)?;
            text.to_owned()
        }
    };
    // Text has no zeros, and letters that were lost before are not guessed.
    let lost = text.matches('\u{fffd}').count();
    if text.contains('\0') || text.len() / 100 < lost * 3 && 3 < lost {
        return Err(Refused::BrokenEncoding);
    }
    Ok(mend(text))
}

/// As [`decode`], for a page that says it is in Windows-1252 or Latin-1.
pub(crate) fn decode_page(bytes: &[u8]) -> Result<(String, Mended), Refused> {
    let head: Vec<u8> = bytes
        .iter()
        .take(2048)
        .map(u8::to_ascii_lowercase)
        .collect();
    let says = |name: &[u8]| head.windows(name.len()).any(|it| it == name);
    let western = says(b"charset=windows-1252")
        || says(b"charset=iso-8859-1")
        || says(b"charset=\"windows-1252")
        || says(b"charset=\"iso-8859-1");
    if western && std::str::from_utf8(bytes).is_err() {
        return Ok((
            bytes.iter().map(|byte| windows(*byte)).collect(),
            Mended::No,
        ));
    }
    decode(bytes)
}

/// Whether letters were put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mended {
    Yes,
    No,
}

fn sixteen(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refused> {
    let units = bytes.chunks(2).map(|pair| match pair {
        [one, other] => Ok(unit([*one, *other])),
        _ => Err(Refused::BrokenEncoding),
    });
    let units: Result<Vec<u16>, Refused> = units.collect();
    String::from_utf16(&units?).map_err(|_| Refused::BrokenEncoding)
}

/// The byte of a letter in Windows-1252, of those past ASCII.
fn western_byte(letter: char) -> Option<u8> {
    if let Some(at) = HIGH.iter().position(|it| *it == letter) {
        return u8::try_from(0x80 + at).ok();
    }
    u8::try_from(u32::from(letter))
        .ok()
        .filter(|byte| 0xa0 <= *byte)
}

/// UTF-8 that was taken for Windows-1252 and encoded again: `donâ€™t` is `don’t`.
fn mend(text: String) -> (String, Mended) {
    if !text.contains([
        'Ã', 'â', 'Â', 'Ð', 'Ñ', 'Ø', 'Ù', 'ä', 'å', 'æ', 'ç', 'è', 'é',
    ]) {
        return (text, Mended::No);
    }
    let mut out = String::with_capacity(text.len());
    let mut run = (String::new(), Vec::new());
    let mut mended = Mended::No;
    let mut close = |run: &mut (String, Vec<u8>), out: &mut String| {
        let decoded = std::str::from_utf8(&run.1).ok();
        match decoded.filter(|it| it.chars().count() < run.1.len()) {
            Some(right) => {
                out.push_str(right);
                mended = Mended::Yes;
            }
            None => out.push_str(&run.0),
        }
        run.0.clear();
        run.1.clear();
    };
    for letter in text.chars() {
        if let Some(byte) = western_byte(letter) {
            run.0.push(letter);
            run.1.push(byte);
            continue;
        }
        close(&mut run, &mut out);
        out.push(letter);
    }
    close(&mut run, &mut out);
    (out, mended)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_told_or_refused() {
        let text = |bytes: &[u8]| decode(bytes).map(|(text, _)| text);
        assert_eq!(text(b"\xef\xbb\xbfP\xc3\xa9rou"), Ok("Pérou".into()));
        assert_eq!(text(b"\xff\xfeP\0\xe9\0"), Ok("Pé".into()));
        assert_eq!(text(b"P\xe9rou"), Err(Refused::BrokenEncoding));
        assert_eq!(text(b"\xff\xfeP"), Err(Refused::BrokenEncoding));
        assert_eq!(text(b"a\0b"), Err(Refused::BrokenEncoding));
        let page = b"<meta charset=windows-1252>P\xe9rou";
        let (page, _) = decode_page(page).unwrap_or_else(|_| (String::new(), Mended::No));
        assert!(page.ends_with("Pérou"));
    }

    #[test]
    fn letters_encoded_twice_are_put_right() {
        let mended = mend("We donâ€™t â€“ PÃ©rou".into());
        assert_eq!(mended, ("We don’t – Pérou".into(), Mended::Yes));
        let right = "Déjà vu à São Tomé – « où »".to_owned();
        assert_eq!(mend(right.clone()), (right, Mended::No));
    }
}
