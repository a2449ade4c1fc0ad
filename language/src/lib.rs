//! Six languages: messages, plurals, dates, direction, lists, names.
//!
//! The forum speaks the six languages of the United Nations.
//! This crate knows how each of them says the interface's words, counts, dates and lists,
//! in which direction it runs and in which order it puts names.
//! It knows nothing of the forum: what the forum says comes in as text and goes out as text.
//!
//! ```
//! use language::{Lang, Messages};
//! let messages = Messages::of(Lang::Fr);
//! assert_eq!(messages.text("yes"), "Oui");
//! assert!(messages.format("count-members", &[("count", 2.into())]).contains("membres"));
//! ```
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test may fail by panicking")
)]

mod collation;
#[cfg(test)]
mod completeness;
mod date;
mod files;
mod lang;
mod list;
#[cfg(test)]
mod listed;
mod messages;
mod names;
mod negotiation;
mod number;
mod time;

pub use collation::Collation;
pub use date::{date_long, date_range, date_with_weekday, month_of_year};
pub use lang::Lang;
pub use list::{list, series};
pub use messages::{Arg, Messages, keys};
pub use names::{agreement, capitalised, genitive, in_sentence, sentence_start, without_article};
pub use negotiation::negotiate;
pub use number::{decimal, number};
pub use time::{clock, time};
