//! From a statement on record to suggestions for a person: who takes what stance on which option of
//! the forum, with the words that show it; and a second opinion on the same text.
//!
//! Everything here is computed and nothing recorded: a suggestion becomes a position when a person
//! confirms it, one at a time. The same forum, statement and text give the same suggestions.
//! What a model says is taken in only where its evidence stands verbatim in the text and the holder
//! is named there; a text that tells a model what to do changes nothing, since a model can do
//! nothing here but point at words.
#![forbid(unsafe_code)]

mod beside;
mod naming;
mod opinion;
mod prepared;
mod register;
mod suggested;
mod verbatim;

pub use attribution::Calibration;
pub use beside::{agreeing, conflicting, quoted_from};
pub use naming::{holder_of, id_of};
pub use opinion::{Claim, Dropped, Opinion, answered, asked, checked};
pub use prepared::{Prepared, Read};
pub use suggested::{
    Agreement, Band, Choice, Doubt, Suggested, Suggestions, suggested_of, suggestions,
};
pub use verbatim::place_of;
