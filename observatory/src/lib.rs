//! Reads the forum for readers: halls, questions, members, groups, provisions, changes.
//!
//! Every view is a plain struct made by a pure function from the forum and, where the day matters,
//! the day the reader asks about. Views count and order what is on record; they infer nothing:
//! a group is never expanded into its members, an unnamed holder is nobody, and who has not spoken
//! is listed as silent.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test may fail by panicking")
)]

pub mod body;
pub mod changes;
mod divided;
pub mod document;
pub mod group;
pub mod hall;
pub mod member;
pub mod provision;
pub mod question;
pub mod search;
pub mod seating;
pub mod session;
pub mod slates;
mod standing;
#[cfg(test)]
mod testing;
pub mod thematic;
pub mod timeline;

pub use divided::divided;
pub use standing::{Tally, by_stance, standing_on};
