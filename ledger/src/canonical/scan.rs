//! One pass over bytes that must be canonical JSON.

use super::order;
use super::{DEPTH_MAX, Error, NUMBER_MAX, Reason};
use std::cmp::Ordering;

/// Bytes that end or interrupt the plain run of a string: controls, the quote, the backslash.
const SPECIAL: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 0x20 {
        table[byte] = true;
        byte += 1;
    }
    table[b'"' as usize] = true;
    table[b'\\' as usize] = true;
    table
};

/// The text of bytes that must be UTF-8.
pub(super) fn utf8(bytes: &[u8]) -> Result<&str, Error> {
    str::from_utf8(bytes).map_err(|error| Error::at_byte(Reason::NotUtf8, error.valid_up_to()))
}

/// A place in a text, moved over canonical JSON or stopped at the first thing that is not.
pub(crate) struct Scanner<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            bytes: text.as_bytes(),
            at: 0,
        }
    }

    /// Moves over one value that stands `depth` levels deep, and gives its text.
    pub(crate) fn value(&mut self, depth: usize) -> Result<&'a str, Error> {
        let start = self.at;
        match self.peek() {
            Some(b'"') => self.string().map(drop)?,
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b't') => self.word("true")?,
            Some(b'f') => self.word("false")?,
            Some(b'n') => self.word("null")?,
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => return Err(self.unexpected("a value")),
        }
        Ok(&self.text[start..self.at])
    }

    /// Moves over one string, and gives what stands between its quotes, escapes and all.
    pub(crate) fn string(&mut self) -> Result<&'a str, Error> {
        if !self.eat(b'"') {
            return Err(self.unexpected("a string"));
        }
        let start = self.at;
        loop {
            let rest = &self.bytes[self.at..];
            let plain = rest.iter().position(|byte| SPECIAL[usize::from(*byte)]);
            self.at += plain.unwrap_or(rest.len());
            match self.peek() {
                Some(b'"') => break,
                Some(b'\\') => self.escape()?,
                Some(_) => return Err(Error::at_byte(Reason::Control, self.at)),
                None => return Err(Error::at_byte(Reason::Ended, self.at)),
            }
        }
        self.at += 1;
        Ok(&self.text[start..self.at - 1])
    }

    /// Moves over `word` if it stands here.
    pub(crate) fn word(&mut self, word: &'static str) -> Result<(), Error> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return Err(self.unexpected(word));
        }
        self.at += word.len();
        Ok(())
    }

    /// Moves over `word` if it stands here, and says whether it did.
    pub(crate) fn eat_word(&mut self, word: &str) -> bool {
        let stands = self.bytes[self.at..].starts_with(word.as_bytes());
        self.at += if stands { word.len() } else { 0 };
        stands
    }

    /// Refuses anything that is left.
    pub(crate) fn end(&self) -> Result<(), Error> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(Error::at_byte(Reason::Trailing, self.at)),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let stands = self.peek() == Some(byte);
        self.at += usize::from(stands);
        stands
    }

    fn unexpected(&self, what: &'static str) -> Error {
        let reason = match self.peek() {
            None => Reason::Ended,
            Some(b' ' | b'\t' | b'\n' | b'\r') => Reason::Whitespace,
            Some(_) => Reason::Expected(what),
        };
        Error::at_byte(reason, self.at)
    }

    fn object(&mut self, depth: usize) -> Result<(), Error> {
        self.open(depth)?;
        if self.eat(b'}') {
            return Ok(());
        }
        let mut previous: Option<&str> = None;
        loop {
            let start = self.at;
            let name = self.string()?;
            in_order(previous, name).map_err(|reason| Error::at_byte(reason, start))?;
            previous = Some(name);
            if !self.eat(b':') {
                return Err(self.unexpected("a colon"));
            }
            self.value(depth + 1)?;
            if self.eat(b'}') {
                return Ok(());
            }
            if !self.eat(b',') {
                return Err(self.unexpected("a comma or the end of the object"));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<(), Error> {
        self.open(depth)?;
        if self.eat(b']') {
            return Ok(());
        }
        loop {
            self.value(depth + 1)?;
            if self.eat(b']') {
                return Ok(());
            }
            if !self.eat(b',') {
                return Err(self.unexpected("a comma or the end of the array"));
            }
        }
    }

    fn open(&mut self, depth: usize) -> Result<(), Error> {
        if DEPTH_MAX < depth {
            return Err(Error::at_byte(Reason::TooDeep, self.at));
        }
        self.at += 1;
        Ok(())
    }

    fn number(&mut self) -> Result<(), Error> {
        let start = self.at;
        let negative = self.eat(b'-');
        let digits = self.at;
        let mut sum: u64 = 0;
        while let Some(digit @ b'0'..=b'9') = self.peek() {
            sum = sum
                .saturating_mul(10)
                .saturating_add(u64::from(digit - b'0'));
            self.at += 1;
        }
        let wrong = |reason| Err(Error::at_byte(reason, start));
        match (self.at - digits, self.peek()) {
            (0, _) => Err(self.unexpected("a digit")),
            (_, Some(b'.' | b'e' | b'E')) => wrong(Reason::Fraction),
            (2.., _) if self.bytes[digits] == b'0' => wrong(Reason::NumberForm),
            _ if negative && sum == 0 => wrong(Reason::NumberForm),
            _ if NUMBER_MAX < sum => wrong(Reason::NumberTooLarge),
            _ => Ok(()),
        }
    }

    /// Moves over an escape: the two-character ones of RFC 8785, or `\u00xx` for other controls.
    fn escape(&mut self) -> Result<(), Error> {
        let rest = &self.bytes[self.at + 1..];
        self.at += match rest {
            [b'"' | b'\\' | b'b' | b't' | b'n' | b'f' | b'r', ..] => 2,
            [b'u', b'0', b'0', high, low, ..] if has_no_shorter_form(*high, *low) => 6,
            [] => return Err(Error::at_byte(Reason::Ended, self.at + 1)),
            _ => return Err(Error::at_byte(Reason::Escape, self.at)),
        };
        Ok(())
    }
}

/// Whether `\u00` and these two digits name a control character without an escape of its own.
fn has_no_shorter_form(high: u8, low: u8) -> bool {
    match (high, low) {
        (b'0', b'8' | b'9' | b'a' | b'c' | b'd') => false,
        (b'0' | b'1', b'0'..=b'9' | b'a'..=b'f') => true,
        _ => false,
    }
}

fn in_order(previous: Option<&str>, name: &str) -> Result<(), Reason> {
    match previous.map(|previous| order::escaped(previous, name)) {
        None | Some(Ordering::Less) => Ok(()),
        Some(Ordering::Equal) => Err(Reason::DuplicateName),
        Some(Ordering::Greater) => Err(Reason::NamesOutOfOrder),
    }
}
