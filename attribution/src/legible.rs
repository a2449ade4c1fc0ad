//! Bytes as text of the same length, so that every offset stays true.

use std::borrow::Cow;

/// The text of `bytes`: what is not UTF-8 becomes one `?` a byte, and no offset moves.
pub fn legible(bytes: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Cow::Borrowed(text);
    }
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|_| '?'));
    }
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::legible;

    #[test]
    fn keeps_every_offset() {
        assert_eq!(legible(b"a\xff\xfeb \xe2\x82"), "a??b ??");
        assert_eq!(legible("é".as_bytes()), "é");
    }
}
