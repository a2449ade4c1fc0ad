//! Which words a change of the text changed, where they are public.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::Words;

/// The words that were changed, before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangedWords {
    /// As they were.
    pub was: Words,
    /// As they are now.
    pub now: Words,
}

/// A change of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextChange {
    /// When it was entered.
    pub at: Timestamp,
    /// The words, where they are public.
    pub words: Option<ChangedWords>,
}
