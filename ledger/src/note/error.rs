//! Why a note or a key is refused.

use super::{BYTES_MAX, SIGNATURES_MAX};
use std::fmt;

/// What is wrong with a note, a signature or a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// Longer than [`BYTES_MAX`].
    TooLong {
        /// How long it is, in bytes.
        bytes: usize,
    },
    /// Not UTF-8.
    NotUtf8,
    /// The text is empty, does not end in a line break, or has control characters.
    Text,
    /// There is no blank line with signatures after it.
    Unsigned,
    /// A line under the text that is not a signature.
    Line {
        /// The line.
        line: String,
    },
    /// A second signature by the same key.
    Repeated {
        /// The line.
        line: String,
    },
    /// More than [`SIGNATURES_MAX`] signatures.
    TooMany,
    /// A signature in the name of a trusted key that the key did not make.
    Forged {
        /// The name of the key.
        name: String,
    },
    /// No trusted key has signed.
    Unknown,
    /// A text that is not a key.
    Key {
        /// What is wrong with it; never the key itself, which may be secret.
        reason: &'static str,
    },
    /// A key used for what it is not for.
    Purpose {
        /// The name of the key.
        name: String,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong { bytes } => {
                write!(
                    f,
                    "the note has {bytes} bytes; at most {BYTES_MAX} are read"
                )
            }
            Self::NotUtf8 => f.write_str("the note is not UTF-8"),
            Self::Text => f.write_str(
                "the text of a note ends in a line break and has no other control characters",
            ),
            Self::Unsigned => f.write_str("the note has no signatures after a blank line"),
            Self::Line { line } => write!(f, "\"{}\" is not a signature line", start(line)),
            Self::Repeated { line } => {
                write!(
                    f,
                    "\"{}\" is a second signature by the same key",
                    start(line)
                )
            }
            Self::TooMany => write!(f, "the note has more than {SIGNATURES_MAX} signatures"),
            Self::Forged { name } => {
                write!(
                    f,
                    "the signature in the name of {name} was not made by its key"
                )
            }
            Self::Unknown => f.write_str("none of the keys you trust has signed the note"),
            Self::Key { reason } => write!(f, "not a key: {reason}"),
            Self::Purpose { name } => {
                write!(f, "the key {name} is for another kind of signature")
            }
        }
    }
}

/// As much of a line as an error shows.
fn start(line: &str) -> String {
    line.chars().take(80).collect()
}

impl std::error::Error for Error {}
