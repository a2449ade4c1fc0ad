//! Reads statements and session reports and proposes who said what, with the words that prove it.
//!
//! It proposes and never records: what it finds is a suggestion until a person confirms it.
//! It needs no model and no network, depends on nothing but its text and its tables, and gives the same
//! suggestions for the same bytes. Reading never fails: what is not understood is a doubt.
//!
//! ```
//! let text = "Peru, supported by Chile, opposed the deletion.";
//! let reading = attribution::read(text, &attribution::Settings::default());
//! let found: Vec<_> = reading.suggestions.iter().map(|it| (it.holder, it.stance.word())).collect();
//! assert_eq!(found, [("PER", "oppose"), ("CHL", "oppose")]);
//! ```
#![forbid(unsafe_code)]

mod calibration;
mod claim;
mod clause;
mod complement;
mod day;
mod further;
mod gazetteer;
mod joining;
mod judgement;
mod language;
mod layout;
mod legible;
mod lexicon;
mod link;
mod lists;
mod memory;
mod mentions;
mod output;
mod party;
mod patterns;
mod phrases;
mod predicate;
mod reading;
mod register;
mod sentence;
mod sentences;
mod speaker;
mod stance;
mod stem;
mod suggestion;
mod synonyms;
mod tsv;
mod turns;
mod words;

pub use calibration::Calibration;
pub use day::Day;
pub use gazetteer::members_of;
pub use legible::legible;
pub use mentions::named_in;
pub use output::{COLUMNS, jsonl, tsv};
pub use reading::{Reading, Settings, Speaker, read};
pub use register::Register;
pub use stance::Stance;
pub use suggestion::{Doubt, Reason, Suggestion};
