//! A record opened to be read: no lock, no change, beside a running forum or without one.

use crate::error::Error;
use crate::file::{Immutable, has_log};
use crate::schema::{self, RECORD};
use crate::{copy, inspect, read};
use ledger::{IdempotencyKey, Opening, Readable, Seal, Stored};
use rusqlite::Connection;
use std::ops::{ControlFlow, Range};
use std::path::{Path, PathBuf};

/// The record in an `SQLite` file, for verifying and exporting.
///
/// While a forum runs on the file, each call sees the record as it is at that moment. While none
/// does, nothing is written beside the file either; should one start in the middle of a call, the
/// call fails rather than answer from two states.
#[derive(Debug)]
pub struct Reader {
    connection: Connection,
    path: PathBuf,
    immutable: Immutable,
}

impl Reader {
    /// Opens the record at `path`.
    ///
    /// # Errors
    /// One variant of [`Error`] for each reason.
    pub fn open(path: &Path) -> Result<Self, Error> {
        schema::check_sqlite()?;
        Self::inspect(path)
    }

    fn inspect(path: &Path) -> Result<Self, Error> {
        let inspected = inspect::open(path, &RECORD)?;
        if inspected.version < RECORD.version {
            return Err(Error::Older {
                path: path.to_owned(),
                found: inspected.version,
                known: RECORD.version,
            });
        }
        let inspect::Inspected {
            connection,
            immutable,
            ..
        } = inspected;
        Ok(Self {
            connection,
            path: path.to_owned(),
            immutable,
        })
    }

    /// Opens the file anew if a forum was started on it since it was opened, so that what the forum
    /// writes is seen.
    fn see_a_forum_that_was_started(&mut self) -> Result<(), ledger::Error> {
        if self.immutable == Immutable::Yes && has_log(&self.path) {
            *self = Self::inspect(&self.path).map_err(|error| ledger::Error::Failed {
                doing: "read the record",
                source: error.into(),
            })?;
        }
        Ok(())
    }

    /// Reads, and sees afterwards that nobody has begun to write meanwhile.
    fn undisturbed<T>(
        &mut self,
        read: impl FnOnce(&Connection) -> Result<T, ledger::Error>,
    ) -> Result<T, ledger::Error> {
        self.see_a_forum_that_was_started()?;
        let answer = read(&self.connection);
        if self.immutable == Immutable::Yes && has_log(&self.path) {
            return Err(ledger::Error::Failed {
                doing: "read the record",
                source: "a forum was started on it meanwhile; run this again".into(),
            });
        }
        answer
    }

    /// Checks what can be said of the file by itself: every page, every reference, every rule of
    /// its tables, and the sums of receipts and checkpoints; seconds for a large one.
    ///
    /// Whether the entries are what was signed is for who reads them to say.
    ///
    /// # Errors
    /// [`ledger::Error::Damaged`], with what is wrong.
    pub fn check_file(&mut self) -> Result<(), ledger::Error> {
        self.undisturbed(inspect::whole)
    }

    /// Writes a copy of the whole record, as it is at this moment, to a file that does not exist
    /// yet. A forum may go on writing meanwhile.
    ///
    /// # Errors
    /// [`ledger::Error::Full`] or [`ledger::Error::Failed`]; then there is no such file.
    pub fn copy_to(&mut self, file: &Path) -> Result<(), ledger::Error> {
        self.undisturbed(|connection| copy::copy(connection, file))
    }
}

impl Readable for Reader {
    fn size(&mut self) -> Result<u64, ledger::Error> {
        self.undisturbed(read::size)
    }

    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), ledger::Error> {
        self.undisturbed(|connection| read::entries(connection, range, visit))
    }

    fn by_key(&mut self, key: &IdempotencyKey) -> Result<Option<u64>, ledger::Error> {
        self.undisturbed(|connection| read::by_key(connection, key))
    }

    fn opening(&mut self, seal: Seal) -> Result<Option<Opening>, ledger::Error> {
        self.undisturbed(|connection| read::opening(connection, seal))
    }

    fn openings(
        &mut self,
        visit: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), ledger::Error> {
        self.undisturbed(|connection| read::openings(connection, visit))
    }

    fn latest_checkpoint(&mut self) -> Result<Option<String>, ledger::Error> {
        self.undisturbed(read::latest_checkpoint)
    }

    fn checkpoint_at(&mut self, size: u64) -> Result<Option<String>, ledger::Error> {
        self.undisturbed(|connection| read::checkpoint_at(connection, size))
    }

    fn checkpoints(
        &mut self,
        visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), ledger::Error> {
        self.undisturbed(|connection| read::checkpoints(connection, visit))
    }
}
