//! Why bytes or a value have no place in the record.

use super::{DEPTH_MAX, NUMBER_MAX};
use std::fmt;

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// What is wrong.
    pub reason: Reason,
    /// Where it is.
    pub place: Place,
}

/// Where something is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// In bytes that were read: how many bytes come before.
    Byte(usize),
    /// In a value that was to be written: its JSON pointer (RFC 6901).
    Value(String),
}

/// What is wrong with bytes or with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The bytes are not UTF-8.
    NotUtf8,
    /// The bytes end in the middle of a value.
    Ended,
    /// Something stands where this was expected.
    Expected(&'static str),
    /// A space, tab or line break between tokens.
    Whitespace,
    /// Bytes after the value.
    Trailing,
    /// Two members of one object have the same name.
    DuplicateName,
    /// The members are not in the order of their names' UTF-16 code units.
    NamesOutOfOrder,
    /// An escape where the character itself, or a shorter escape, is the canonical form.
    Escape,
    /// A control character that is not escaped.
    Control,
    /// A number with a fraction or an exponent.
    Fraction,
    /// A whole number outside ±(2^53 − 1).
    NumberTooLarge,
    /// A number with leading zeros, or minus zero.
    NumberForm,
    /// Nested deeper than [`DEPTH_MAX`].
    TooDeep,
    /// A value that the JSON library would not read although its form is canonical.
    Unreadable,
}

impl Error {
    pub(crate) fn at_byte(reason: Reason, byte: usize) -> Self {
        Self {
            reason,
            place: Place::Byte(byte),
        }
    }

    pub(crate) fn at_value(reason: Reason, pointer: &str) -> Self {
        Self {
            reason,
            place: Place::Value(pointer.to_owned()),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotUtf8 => f.write_str("the bytes are not UTF-8"),
            Self::Ended => f.write_str("the JSON ends too early"),
            Self::Expected(what) => write!(f, "expected {what}"),
            Self::Whitespace => f.write_str("white space between tokens; leave it out"),
            Self::Trailing => f.write_str("something follows the value; leave it out"),
            Self::DuplicateName => f.write_str("a member name is repeated"),
            Self::NamesOutOfOrder => {
                f.write_str("members are not in the order of their names (RFC 8785, 3.2.3)")
            }
            Self::Escape => f.write_str("an escape that is not the shortest form"),
            Self::Control => f.write_str("a control character that is not escaped"),
            Self::Fraction => f.write_str(
                "a number with a fraction or an exponent; the record keeps whole numbers only, so \
                 write it as a string or in smaller units",
            ),
            Self::NumberTooLarge => {
                write!(f, "a number beyond ±{NUMBER_MAX}; write it as a string")
            }
            Self::NumberForm => f.write_str("a number with a leading zero, or minus zero"),
            Self::TooDeep => write!(f, "values nest deeper than {DEPTH_MAX}"),
            Self::Unreadable => f.write_str("a value that cannot be read"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Byte(byte) => write!(f, "not canonical JSON at byte {byte}: {}", self.reason),
            Place::Value(pointer) => {
                write!(
                    f,
                    "no canonical JSON for the value at \"{pointer}\": {}",
                    self.reason
                )
            }
        }
    }
}

impl std::error::Error for Error {}
