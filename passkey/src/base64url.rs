//! Base64 for addresses (RFC 4648, section 5), without padding, in its one form.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Writes bytes.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads bytes; `None` if the text is not what [`encode`] would have written.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn one_sequence_of_bytes_has_one_text() {
        assert_eq!(encode(&[0xfb, 0xff]), "-_8");
        assert_eq!(decode("-_8").unwrap(), [0xfb, 0xff]);
        for other in ["-_8=", "+/8", "-_9", "-_8 ", "-", "\u{e9}"] {
            assert!(decode(other).is_none(), "{other:?}");
        }
    }
}
