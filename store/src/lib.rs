//! The only crate that speaks SQL: the ledger, vault and receipts, and the accounts, on `SQLite`.
//!
//! One file holds one record. [`Database`] opens it to write, alone; [`Reader`] opens it to read,
//! takes no lock and changes nothing. Both speak through the traits of `ledger::storage`, and the
//! story in `tests/story.rs` is what any further database must tell as well.
//!
//! What the public must not see stands apart from it: [`Accounts`] in a file of their own, and
//! [`Papers`] in a folder.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")
)]

pub mod accounts;
mod append;
mod copy;
mod database;
mod error;
mod file;
mod inspect;
mod lock;
mod papers;
mod place;
mod read;
mod reader;
mod schema;
mod sum;
mod translate;
mod writing;

pub use accounts::Accounts;
pub use database::Database;
pub use error::{Error, Kind};
pub use papers::{PAPER_BYTES_MAX, PaperFault, Papers};
pub use place::place;
pub use reader::Reader;
