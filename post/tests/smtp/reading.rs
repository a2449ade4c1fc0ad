//! Reads a letter as a mail program does: its headers and its text.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;

/// A letter that arrived.
pub(crate) struct Arrived {
    headers: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Arrived {
    pub(crate) fn read(letter: &str) -> Self {
        let (head, body) = letter.split_once("\r\n\r\n").unwrap();
        let unfolded = head.replace("\r\n ", " ").replace("\r\n\t", " ");
        let headers: Vec<(String, String)> = unfolded
            .split("\r\n")
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), words(value)))
            .collect();
        let mut arrived = Self {
            headers,
            text: String::new(),
        };
        arrived.text = match &*arrived.header("Content-Transfer-Encoding") {
            "base64" => base64(body),
            "quoted-printable" => quoted(body, false),
            "7bit" => body.to_owned(),
            other => panic!("a letter in {other}"),
        };
        arrived
    }

    /// The header, which stands there once.
    pub(crate) fn header(&self, name: &str) -> String {
        let name = name.to_ascii_lowercase();
        let mut found = self.headers.iter().filter(|(other, _)| *other == name);
        let value = found
            .next()
            .map(|(_, value)| value.clone())
            .unwrap_or_default();
        assert!(found.next().is_none(), "{name} stands there twice");
        value
    }

    pub(crate) fn names(&self) -> Vec<&str> {
        self.headers.iter().map(|(name, _)| &**name).collect()
    }
}

fn base64(text: &str) -> String {
    let joined: String = text.split_whitespace().collect();
    String::from_utf8(BASE64.decode(joined).unwrap()).unwrap()
}

/// Quoted-printable (RFC 2045), or the Q encoding of headers, where `_` is a space (RFC 2047).
fn quoted(text: &str, in_header: bool) -> String {
    let text = text.replace("=\r\n", "");
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'=' => {
                let (digits, after) = rest.split_at(2);
                let digits = std::str::from_utf8(digits).unwrap();
                bytes.push(u8::from_str_radix(digits, 16).unwrap());
                rest = after;
            }
            b'_' if in_header => bytes.push(b' '),
            byte => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Encoded words (RFC 2047); the space between two of them is none.
fn words(value: &str) -> String {
    let mut words = String::new();
    let mut encoded_before = false;
    for word in value.split(' ') {
        let inner = word
            .strip_prefix("=?utf-8?")
            .and_then(|it| it.strip_suffix("?="));
        let joined = encoded_before && inner.is_some();
        if !words.is_empty() && !joined {
            words.push(' ');
        }
        words += &match inner.and_then(|it| it.split_once('?')) {
            Some(("b", text)) => base64(text),
            Some(("q" | "Q", text)) => quoted(text, true),
            _ => word.to_owned(),
        };
        encoded_before = inner.is_some();
    }
    words
}
