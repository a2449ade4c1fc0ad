//! Texts under negotiation as values.
//!
//! [`Words`] are text that passed the hygiene layer and may therefore be stored, hashed and shown;
//! a [`Wording`] is the same words in one or more of the six languages, each with its standing.
//! This crate knows no forum, no clock and no files.
#![forbid(unsafe_code)]

mod compared;
mod folded;
mod hygiene;
mod language;
mod wording;
mod words;

pub use compared::{Part, compared};
pub use folded::folded;
pub use hygiene::Unclean;
pub use language::Language;
pub use wording::{Status, Version, Wording};
pub use words::{WORDS_LENGTH_MAX, Words};
