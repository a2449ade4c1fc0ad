//! What the record needs of whatever keeps it: a database, or memory.
//!
//! All calls block. An implementation says what it did only when that is durable.
//! [`Readable`] is what a reader needs who changes nothing; [`Storage`] adds what the one who
//! enters acts needs.

mod error;
mod key;
mod memory;

pub use error::{AppendError, Error};
pub use key::IdempotencyKey;
pub use memory::{Breakage, MemoryStorage};

use crate::hash::Hash;
use crate::seal::{Opening, Seal};
use crate::{EntryRef, entry};
use std::ops::{ControlFlow, Range};

/// An entry to be appended, and what is kept beside it in the same step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Append {
    /// The canonical bytes, already decoded once by whoever appends them.
    pub bytes: Vec<u8>,
    /// The key of the command that led to it; one command, one entry.
    pub key: IdempotencyKey,
    /// What opens the seals in the entry, for the vault.
    pub openings: Vec<Opening>,
}

/// An entry as it was read, in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stored<'a> {
    /// Its place in the record, from 0.
    pub index: u64,
    /// The canonical bytes.
    pub bytes: &'a [u8],
    /// The hash that was computed when it was appended, kept beside it.
    pub leaf: Hash,
}

/// How much an erasure reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    /// The vault had no opening for this seal, and nothing lingers of what was erased earlier.
    Nothing,
    /// Gone from the storage and from what it keeps beside it.
    Done,
    /// Gone, except from a part that readers still hold open; try again when they are through.
    Lingering,
}

/// A record that can be read.
pub trait Readable {
    /// How many entries there are; the next one gets this index.
    ///
    /// # Errors
    /// The storage failed or is damaged.
    fn size(&mut self) -> Result<u64, Error>;

    /// Shows the entries of a range, in order, until `visit` breaks off.
    ///
    /// A range may reach beyond the end of the record; what is there is shown.
    ///
    /// # Errors
    /// The storage failed; or [`Error::Damaged`] where an entry is missing in the middle.
    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error>;

    /// The index of the entry that the command with this key led to.
    ///
    /// # Errors
    /// The storage failed.
    fn by_key(&mut self, key: &IdempotencyKey) -> Result<Option<u64>, Error>;

    /// What opens a seal, unless it was erased or never given.
    ///
    /// # Errors
    /// The storage failed; or [`Error::Vault`] where what it has does not open this seal.
    fn opening(&mut self, seal: Seal) -> Result<Option<Opening>, Error>;

    /// Shows every opening in the vault, in no particular order, until `visit` breaks off.
    ///
    /// # Errors
    /// As [`Readable::opening`].
    fn openings(
        &mut self,
        visit: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), Error>;

    /// The checkpoint of the largest size that was saved, as it was signed.
    ///
    /// # Errors
    /// The storage failed.
    fn latest_checkpoint(&mut self) -> Result<Option<String>, Error>;

    /// The checkpoint that was saved for a size.
    ///
    /// # Errors
    /// The storage failed.
    fn checkpoint_at(&mut self, size: u64) -> Result<Option<String>, Error>;

    /// Shows the checkpoints that were saved, from the smallest size on.
    ///
    /// # Errors
    /// The storage failed.
    fn checkpoints(
        &mut self,
        visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), Error>;
}

/// A record that can be added to, by one writer at a time.
pub trait Storage: Readable {
    /// Appends entries if the record has exactly `expected` so far: all of them or none.
    ///
    /// # Errors
    /// [`AppendError::Overtaken`] or [`AppendError::Repeated`]: nothing was appended, and the
    /// caller decides anew. [`AppendError::Failed`]: whether anything was appended is *unknown*,
    /// unless the error is [`Error::Full`]; the process stops, and finds out at its next start.
    fn append(&mut self, expected: u64, batch: &[Append]) -> Result<(), AppendError>;

    /// Saves a signed checkpoint for a size; a second one for the same size replaces the first,
    /// as when a witness has added its signature.
    ///
    /// # Errors
    /// The storage failed; [`Error::Ahead`] if the record has no such size yet.
    fn save_checkpoint(&mut self, size: u64, note: &str) -> Result<(), Error>;

    /// Erases what opens a seal.
    ///
    /// # Errors
    /// The storage failed; the opening may or may not be gone.
    fn erase(&mut self, seal: Seal) -> Result<Erasure, Error>;
}

impl Stored<'_> {
    /// Computes the hash of the bytes anew, and compares it with the one kept beside them.
    ///
    /// # Errors
    /// [`Error::Damaged`]: the entry is not what was appended.
    pub fn check(&self) -> Result<Hash, Error> {
        let leaf = Hash::leaf(self.bytes);
        if leaf == self.leaf {
            return Ok(leaf);
        }
        let what = "its bytes and the hash kept beside them differ".to_owned();
        Err(Error::Damaged {
            index: self.index,
            what,
        })
    }

    /// Reads the bytes as an entry.
    ///
    /// # Errors
    /// As [`EntryRef::decode`].
    pub fn entry(&self) -> Result<EntryRef<'_>, entry::Error> {
        EntryRef::decode(self.bytes)
    }
}

#[cfg(test)]
mod tests;
