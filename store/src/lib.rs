//! The only crate that speaks SQL: the ledger, vault and receipts on `SQLite`.
//!
//! One file holds one record. [`Database`] opens it to write, alone; [`Reader`] opens it to read,
//! takes no lock and changes nothing. Both speak through the traits of `ledger::storage`, and the
//! story in `tests/story.rs` is what any further database must tell as well.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")
)]

mod append;
mod copy;
mod database;
mod error;
mod file;
mod inspect;
mod lock;
mod place;
mod read;
mod reader;
mod schema;
mod sum;
mod translate;

pub use database::Database;
pub use error::Error;
pub use place::place;
pub use reader::Reader;
