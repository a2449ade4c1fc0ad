//! A record opened to be written, by this process alone.

use crate::error::Error;
use crate::file::{beside, move_into_place, sync_directory};
use crate::lock::{self, Lock};
use crate::{inspect, schema};
use rusqlite::{Connection, OpenFlags};
use std::fs;
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
        schema::check_sqlite()?;
        let lock = lock::take(path)?;
        match path.try_exists() {
            Ok(true) => {}
            Ok(false) => create(path)?,
            Err(source) => {
                return Err(Error::Unreachable {
                    path: path.to_owned(),
                    source,
                });
            }
        }
        let inspected = inspect::open(path)?;
        let outdated = inspected.version < schema::VERSION;
        drop(inspected);
        let mut connection = connect(path)?;
        if outdated {
            schema::migrate(&mut connection, path)?;
        }
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

/// Makes an empty record beside the path and moves it there whole, so that a crash leaves
/// either no file or a sound one.
fn create(path: &Path) -> Result<(), Error> {
    let unreachable = |source| Error::Unreachable {
        path: path.to_owned(),
        source,
    };
    let new = beside(path, ".new");
    // What an earlier start left behind when it was cut short; we hold the lock.
    for stale in [new.clone(), beside(&new, "-journal")] {
        if stale.try_exists().map_err(unreachable)? {
            fs::remove_file(&stale).map_err(unreachable)?;
        }
    }
    let failed = |source: rusqlite::Error| Error::Failed {
        path: path.to_owned(),
        doing: "make an empty record at",
        source: source.into(),
    };
    let mut connection = Connection::open(&new).map_err(failed)?;
    schema::migrate(&mut connection, path)?;
    connection.close().map_err(|(_, error)| failed(error))?;
    move_into_place(&new, path)
}

/// Opens the writing connection and sets what durability rests on.
fn connect(path: &Path) -> Result<Connection, Error> {
    let failed = |source: rusqlite::Error| Error::Failed {
        path: path.to_owned(),
        doing: "open to write",
        source: source.into(),
    };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    // SQLite falls back to reading alone where it may not write, and says so at the first write.
    if connection.is_readonly("main").map_err(failed)? {
        return Err(Error::Unreachable {
            path: path.to_owned(),
            source: std::io::Error::other("it cannot be opened to be written"),
        });
    }
    settle(&connection).map_err(failed)?;
    name_log(&connection, path)?;
    Ok(connection)
}

/// Makes the log beside the file, and its name durable.
///
/// `SQLite` syncs the folder too when it first syncs the log, but goes on where that fails; a power
/// cut could then take the log with everything that was answered since.
fn name_log(connection: &Connection, path: &Path) -> Result<(), Error> {
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(|source| Error::Failed {
            path: path.to_owned(),
            doing: "open the log of",
            source: source.into(),
        })?;
    sync_directory(path).map_err(|source| Error::Unreachable {
        path: path.to_owned(),
        source,
    })
}

/// `FULL` syncs the log at every commit: with `NORMAL`, a power cut loses commits that were
/// answered. `secure_delete` overwrites what is erased. `fullfsync` matters on macOS only.
fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection
        .pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get::<_, String>(0))?;
    for (pragma, value) in [
        ("synchronous", "FULL"),
        ("fullfsync", "ON"),
        ("checkpoint_fullfsync", "ON"),
        ("foreign_keys", "ON"),
        ("secure_delete", "ON"),
        ("trusted_schema", "OFF"),
        ("mmap_size", "0"),
        // The log is moved by us, so that a failure is seen.
        ("wal_autocheckpoint", "0"),
    ] {
        connection.pragma(None, pragma, value, |_| Ok(()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
