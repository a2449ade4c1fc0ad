//! A record opened to be written, by this process alone.

use crate::error::Error;
use crate::lock::Lock;
use crate::schema::RECORD;
use crate::{inspect, writing};
use rusqlite::Connection;
use std::path::{Path, PathBuf};

/// The record in an `SQLite` file, and the one connection that writes to it.
///
/// What it answers is durable: write-ahead log, `synchronous=FULL`, no memory mapping. The same
/// connection moves the log into the file, so that no two ever do.
#[derive(Debug)]
pub struct Database {
    // Closed before the lock is given up: fields are dropped in order.
    pub(crate) connection: Connection,
    _lock: Lock,
    path: PathBuf,
    pub(crate) state: State,
    /// About how much was written to the log since it was last moved into the file.
    pub(crate) log_bytes: usize,
}

/// Whether the file is known to hold what this process believes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Sound,
    /// A write failed: what is durable is unknown until the file is opened anew.
    Unknown,
}

impl Database {
    /// Opens the record at `path`, making an empty one if there is no such file.
    ///
    /// # Errors
    /// One variant of [`Error`] for each reason; the file is then as it was.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let (connection, lock) = writing::open(path, &RECORD)?;
        Ok(Self {
            connection,
            _lock: lock,
            path: path.to_owned(),
            state: State::Sound,
            log_bytes: 0,
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// As [`crate::Reader::check_file`].
    ///
    /// # Errors
    /// [`ledger::Error::Damaged`], with what is wrong.
    pub fn check_file(&mut self) -> Result<(), ledger::Error> {
        inspect::whole(&self.connection)
    }
}

#[cfg(test)]
mod tests;
