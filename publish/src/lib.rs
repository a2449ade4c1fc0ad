//! Views to files: sentences, CSV with its data dictionary, Atom, iCalendar.
//!
//! Everything here is a pure function of the forum and the reader's language. Nothing is read from
//! a clock: instants come from the record.
#![forbid(unsafe_code)]

mod atom;
mod calendar;
mod cell;
mod citing;
mod dictionary;
pub mod keys;
pub mod meeting;
mod names;
mod sentence;
mod source;
mod spreadsheet;
mod tables;

pub use atom::{Line, Of as FeedOf, Record, Since, atom};
pub use calendar::{Calendar, calendar};
pub use dictionary::{Column, Table, dictionary};
pub use names::{Names, tongue};
pub use sentence::{by, plain, seat, sentence};
pub use source::Source;
pub use spreadsheet::Form;
pub use tables::{Kind, TABLES, csv, figures};
