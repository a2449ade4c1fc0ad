//! Words: text that passed the hygiene layer.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::hygiene::{self, Unclean};

/// The longest words of one field, in bytes of UTF-8. A longer text is a document.
pub const WORDS_LENGTH_MAX: usize = 8_000;

/// Text that may be stored, hashed and shown: NFC, not empty, no control characters,
/// direction marks balanced.
///
/// Deserialising does not check again: what is on record was clean when it was entered, and
/// history must decode for ever even if hygiene becomes stricter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(Box<str>);

impl Words {
    /// Cleans `text` (NFC, outer white space removed) or says why it cannot be taken.
    pub fn new(text: &str) -> Result<Self, Unclean> {
        hygiene::clean(text, WORDS_LENGTH_MAX).map(|text| Self(text.into_boxed_str()))
    }

    /// The words as a string slice.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Words {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
