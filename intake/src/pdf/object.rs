//! Objects of a PDF as they are written.

use std::collections::BTreeMap;

/// The deepest that one object may stand in others.
const DEPTH_MAX: usize = 64;

/// An object; a stream's bytes stand in the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Object {
    Null,
    Number(f64),
    Name(String),
    Text(Vec<u8>),
    Array(Vec<Self>),
    Dictionary(Dictionary),
    Reference(u32),
    /// A word of another kind: `true`, or an operator of a page.
    Word(String),
}

/// A dictionary by its keys.
pub(super) type Dictionary = BTreeMap<String, Object>;

impl Object {
    pub(super) const fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    pub(super) fn whole(&self) -> Option<usize> {
        let number = self.number()?;
        whole(number)
    }

    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(super) fn dictionary(&self) -> Option<&Dictionary> {
        match self {
            Self::Dictionary(dictionary) => Some(dictionary),
            _ => None,
        }
    }

    pub(super) fn array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(array) => Some(array),
            _ => None,
        }
    }
}

/// A number that counts something.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "only whole numbers that fit are cast"
)]
pub(super) fn whole(number: f64) -> Option<usize> {
    let fits = number.fract() == 0.0 && (0.0..4_294_967_296.0).contains(&number);
    fits.then_some(number as usize)
}

/// Reads objects one after the other.
#[derive(Clone, Copy)]
pub(super) struct Lexer<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

const fn is_delimiter(byte: u8) -> bool {
    matches!(
        byte,
        b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%'
    )
}

pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0c | b'\r' | b' ')
}

impl<'a> Lexer<'a> {
    pub(super) const fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self
                    .peek()
                    .is_some_and(|byte| byte != b'\n' && byte != b'\r')
                {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    /// The next object; `None` at the end or where nothing can be made of what stands there.
    pub(super) fn object(&mut self) -> Option<Object> {
        self.nested(0)
    }

    fn nested(&mut self, depth: usize) -> Option<Object> {
        if DEPTH_MAX < depth {
            return None;
        }
        self.skip_space();
        match self.peek()? {
            b'/' => Some(Object::Name(self.name())),
            b'(' => Some(Object::Text(self.literal())),
            b'<' if self.bytes.get(self.at + 1) == Some(&b'<') => self.dictionary(depth),
            b'<' => Some(Object::Text(self.hexadecimal())),
            b'[' => self.array(depth),
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(self.number_or_reference()),
            byte if is_delimiter(byte) => {
                self.at += 1;
                Some(Object::Word(char::from(byte).to_string()))
            }
            _ => Some(self.word()),
        }
    }

    fn regular(&mut self) -> &'a [u8] {
        let from = self.at;
        while self
            .peek()
            .is_some_and(|byte| !is_space(byte) && !is_delimiter(byte))
        {
            self.at += 1;
        }
        &self.bytes[from..self.at]
    }

    fn word(&mut self) -> Object {
        let word = self.regular();
        if word == b"null" {
            return Object::Null;
        }
        Object::Word(String::from_utf8_lossy(word).into_owned())
    }

    fn name(&mut self) -> String {
        self.at += 1;
        let written = self.regular();
        let mut name = Vec::with_capacity(written.len());
        let mut rest = written;
        while let Some((byte, after)) = rest.split_first() {
            rest = after;
            let digits = after.get(..2).and_then(|it| std::str::from_utf8(it).ok());
            let escaped = digits.and_then(|it| u8::from_str_radix(it, 16).ok());
            match (byte, escaped) {
                (b'#', Some(meant)) => {
                    name.push(meant);
                    rest = &after[2..];
                }
                _ => name.push(*byte),
            }
        }
        String::from_utf8_lossy(&name).into_owned()
    }

    fn literal(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut out = Vec::new();
        let mut depth = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    self.escaped(&mut out);
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            out.push(byte);
        }
        out
    }

    fn escaped(&mut self, out: &mut Vec<u8>) {
        let Some(byte) = self.peek() else {
            return;
        };
        self.at += 1;
        match byte {
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'\r' => {
                if self.peek() == Some(b'\n') {
                    self.at += 1;
                }
            }
            b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u16::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else {
                        break;
                    };
                    code = code * 8 + u16::from(digit - b'0');
                    self.at += 1;
                }
                out.push(u8::try_from(code & 0xff).unwrap_or(0));
            }
            other => out.push(other),
        }
    }

    fn hexadecimal(&mut self) -> Vec<u8> {
        self.at += 1;
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            digits.extend(
                char::from(byte)
                    .to_digit(16)
                    .and_then(|it| u8::try_from(it).ok()),
            );
        }
        let pairs = digits.chunks(2);
        pairs
            .map(|pair| pair[0] * 16 + pair.get(1).copied().unwrap_or(0))
            .collect()
    }

    fn array(&mut self, depth: usize) -> Option<Object> {
        self.at += 1;
        let mut array = Vec::new();
        loop {
            self.skip_space();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(Object::Array(array));
            }
            array.push(self.nested(depth + 1)?);
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Object> {
        self.at += 2;
        let mut dictionary = Dictionary::new();
        loop {
            self.skip_space();
            match self.peek()? {
                b'>' => {
                    self.at += 2;
                    return Some(Object::Dictionary(dictionary));
                }
                b'/' => {
                    let key = self.name();
                    let value = self.nested(depth + 1)?;
                    dictionary.insert(key, value);
                }
                _ => {
                    self.nested(depth + 1)?;
                }
            }
        }
    }

    fn number_or_reference(&mut self) -> Object {
        let first = self.regular();
        let number = number(first);
        let mut ahead = *self;
        if let Some(key) = whole(number).filter(|_| first.iter().all(u8::is_ascii_digit)) {
            ahead.skip_space();
            let generation = ahead.regular();
            if !generation.is_empty() && generation.iter().all(u8::is_ascii_digit) {
                ahead.skip_space();
                if ahead.regular() == b"R"
                    && let Ok(key) = u32::try_from(key)
                {
                    self.at = ahead.at;
                    return Object::Reference(key);
                }
            }
        }
        Object::Number(number)
    }
}

fn number(written: &[u8]) -> f64 {
    let written = std::str::from_utf8(written).unwrap_or_default();
    let number: f64 = written.parse().unwrap_or(0.0);
    if number.is_finite() { number } else { 0.0 }
}
