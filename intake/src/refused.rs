//! Why a file is not read, and what to do.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a file is not read. An answer to whoever handed it in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refused {
    /// It has no text.
    Empty,
    /// It has more bytes than are read.
    TooLarge,
    /// Its text is longer than one document's may be.
    TooLong,
    /// Neither its first bytes nor its name say a format that is read.
    UnknownFormat,
    /// The letters cannot be told: it is neither UTF-8 nor what it says it is.
    BrokenEncoding,
    /// Its pages are pictures.
    Scanned,
    /// Its letters are drawn, and nothing in it says which they are.
    LettersUnknown,
    /// It is locked with a password or encrypted.
    Encrypted,
    /// It carries programs, other files, or a way out.
    Active,
    /// It unpacks to far more than it is.
    Bomb,
    /// It breaks off or is not what it says it is.
    Damaged,
    /// Reading it took too long or too much memory, or broke the reader.
    Unreadable,
}

impl Refused {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Empty,
        Self::TooLarge,
        Self::TooLong,
        Self::UnknownFormat,
        Self::BrokenEncoding,
        Self::Scanned,
        Self::LettersUnknown,
        Self::Encrypted,
        Self::Active,
        Self::Bomb,
        Self::Damaged,
        Self::Unreadable,
    ];

    /// The key used in messages and data.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "too-large",
            Self::TooLong => "too-long",
            Self::UnknownFormat => "unknown-format",
            Self::BrokenEncoding => "broken-encoding",
            Self::Scanned => "scanned",
            Self::LettersUnknown => "letters-unknown",
            Self::Encrypted => "encrypted",
            Self::Active => "active",
            Self::Bomb => "bomb",
            Self::Damaged => "damaged",
            Self::Unreadable => "unreadable",
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "it has no text; choose another file",
            Self::TooLarge => "it has more than 10 MB; hand in its parts one by one",
            Self::TooLong => "its text has more than 4 MB; hand in its parts one by one",
            Self::UnknownFormat => {
                "it is neither plain text, Markdown, HTML, DOCX nor PDF; save it as one of these"
            }
            Self::BrokenEncoding => {
                "its letters cannot be told; save it as UTF-8 and hand it in again"
            }
            Self::Scanned => {
                "its pages are pictures without text; hand in the file it was printed from, or one \
                 with recognised text"
            }
            Self::LettersUnknown => {
                "its letters are drawn and it does not say which they are; hand in the file it was \
                 printed from, or one with recognised text"
            }
            Self::Encrypted => "it is locked; hand in a copy without a password",
            Self::Active => {
                "it carries programs, other files or links that load by themselves; save a plain \
                 copy and hand that in"
            }
            Self::Bomb => "it unpacks to far more than it is; save it anew and hand that in",
            Self::Damaged => "it breaks off or is damaged; save it anew and hand that in",
            Self::Unreadable => {
                "reading it took too long or failed; save it as plain text and hand that in"
            }
        })
    }
}

impl std::error::Error for Refused {}
