//! Why a request is not answered as asked, and what would be.

use std::fmt;

/// What a value should have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A date, as `2026-03-30`, between the years given.
    Date {
        /// The first year taken.
        from: i16,
        /// The last year taken.
        to: i16,
    },
    /// A date as above, or an index of the record up to this one.
    DateOrIndex {
        /// The newest index; `None` while the record is empty.
        newest: Option<u64>,
    },
    /// A whole number in these bounds.
    Number {
        /// The least.
        min: u64,
        /// The greatest.
        max: u64,
    },
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// A key of this kind that is on record: `"group"`, `"question"`.
    KeyOf(&'static str),
    /// Text of at most so many bytes, correctly percent-encoded as UTF-8.
    Utf8,
}

/// Which part of a request is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Path and query together, in bytes.
    Address,
    /// The query, in bytes.
    Query,
    /// The number of parameters.
    Parameters,
    /// One value, in bytes.
    Value,
    /// Words that somebody types to look for.
    Words,
    /// The body, in bytes.
    Body,
}

/// A request that cannot be answered as it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadRequest {
    /// The address takes no parameter of this name.
    UnknownParameter {
        /// The name.
        name: String,
        /// What it takes.
        accepted: Vec<&'static str>,
    },
    /// A parameter stands twice.
    Repeated {
        /// The name.
        name: String,
    },
    /// Two parameters exclude each other: `as_of` and `at`.
    Excluded {
        /// The first.
        one: &'static str,
        /// The second.
        other: &'static str,
    },
    /// A value is not what it should be.
    Malformed {
        /// The parameter.
        name: &'static str,
        /// What was given.
        value: String,
        /// What is taken.
        expected: Expected,
    },
    /// A part of the request is over its limit.
    TooLong {
        /// The part.
        part: Part,
        /// The limit.
        max: usize,
    },
}

impl BadRequest {
    /// The stable code, used in data and messages.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::UnknownParameter { .. } => "unknown-parameter",
            Self::Repeated { .. } => "repeated-parameter",
            Self::Excluded { .. } => "excluded-parameters",
            Self::Malformed { .. } => "malformed-value",
            Self::TooLong { .. } => "too-long",
        }
    }

    /// The HTTP status: 400, 413 for a body and 414 for an address that is too long.
    pub const fn status(&self) -> u16 {
        match self {
            Self::TooLong {
                part: Part::Address | Part::Query,
                ..
            } => 414,
            Self::TooLong {
                part: Part::Body, ..
            } => 413,
            _ => 400,
        }
    }
}

/// In English, for the API and for logs; pages say it in the reader's language.
impl fmt::Display for BadRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownParameter { name, accepted } if accepted.is_empty() => {
                write!(f, "this address takes no parameters; leave out “{name}”")
            }
            Self::UnknownParameter { name, accepted } => {
                let accepted = accepted.join(", ");
                write!(
                    f,
                    "there is no parameter “{name}” here; there are: {accepted}"
                )
            }
            Self::Repeated { name } => write!(f, "“{name}” stands twice; give it once"),
            Self::Excluded { one, other } => {
                write!(f, "“{one}” and “{other}” exclude each other; give one")
            }
            Self::Malformed {
                name,
                value,
                expected,
            } => write!(f, "“{name}” cannot be “{value}”; give {expected}"),
            Self::TooLong { part, max } => {
                write!(f, "{part} may have at most {max}; ask for less")
            }
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date { from, to } => {
                write!(f, "a date as 2026-03-30, from the year {from} to {to}")
            }
            Self::DateOrIndex { newest: Some(to) } => {
                write!(f, "a date as 2026-03-30, or an index from 0 to {to}")
            }
            Self::DateOrIndex { newest: None } => {
                write!(f, "a date as 2026-03-30; the record has no entry yet")
            }
            Self::Number { min, max } => write!(f, "a whole number from {min} to {max}"),
            Self::OneOf(words) => write!(f, "one of: {}", words.join(", ")),
            Self::KeyOf(noun) => write!(f, "the key of a {noun} that is on record"),
            Self::Utf8 => write!(f, "text percent-encoded as UTF-8"),
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Address => "the address, in bytes,",
            Self::Query => "the query, in bytes,",
            Self::Parameters => "the query, in parameters,",
            Self::Value => "a value, in bytes,",
            Self::Words => "a value, in characters,",
            Self::Body => "the body, in bytes,",
        })
    }
}
