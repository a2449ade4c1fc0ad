//! Reads a record from outside and finds the first thing wrong: verify, witness, mirror; never
//! writes to the record it reads.
//!
//! Nothing here trusts the operator of a forum. Whatever is read comes through [`Source`], is
//! limited in length, and counts only once it leads to a checkpoint signed by the log's key.
//! Whoever keeps a copy or a memory of a record ([`Memory`], [`witness`], [`mirror`]) replaces it
//! only by one that continues it, and keeps the proof of one that does not.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")
)]

mod disk;
mod keys;
mod lines;
mod memory;
pub mod mirror;
mod opening;
mod published;
mod reading;
mod signed;
mod source;
mod tiles;
mod verify;
pub mod witness;
mod wrong;

pub use disk::{Disk, RealDisk};
pub use keys::Keys;
pub use lines::{Lines, same_entries};
pub use memory::{Memory, Seen};
pub use opening::{read_opening, write_opening};
pub use published::Published;
pub use source::{Folder, Piece, Shown, Site, Source};
pub use tiles::SignedTiles;
pub use verify::{Earlier, Given, Report, check_receipt, verify, verify_published};
pub use wrong::{Evidence, Kind, Stop, Wrong};
