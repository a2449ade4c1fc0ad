//! A file opened to be written, by this process alone, and what its durability rests on.

use crate::error::Error;
use crate::file::{beside, move_into_place, sync_directory};
use crate::inspect;
use crate::lock::{self, Lock};
use crate::schema::{self, Tables};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::Path;

/// Opens the file at `path`, making an empty one if there is no such file, and brings its tables up
/// to date. Where it refuses, the file is as it was.
///
/// The connection must be closed before the lock is given up.
pub(crate) fn open(path: &Path, tables: &Tables) -> Result<(Connection, Lock), Error> {
    schema::check_sqlite()?;
    let lock = lock::take(path)?;
    match path.try_exists() {
        Ok(true) => {}
        Ok(false) => create(path, tables)?,
        Err(source) => {
            return Err(Error::Unreachable {
                path: path.to_owned(),
                source,
            });
        }
    }
    let inspected = inspect::open(path, tables)?;
    let outdated = inspected.version < tables.version;
    drop(inspected);
    let mut connection = connect(path)?;
    if outdated {
        tables.migrate(&mut connection, path)?;
    }
    Ok((connection, lock))
}

/// Makes an empty file beside the path and moves it there whole, so that a crash leaves
/// either no file or a sound one.
fn create(path: &Path, tables: &Tables) -> Result<(), Error> {
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
        doing: "make an empty file at",
        source: source.into(),
    };
    let mut connection = Connection::open(&new).map_err(failed)?;
    tables.migrate(&mut connection, path)?;
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
        // What is secret must not lie in a folder for temporary files.
        ("temp_store", "MEMORY"),
        // The log is moved by us, so that a failure is seen.
        ("wal_autocheckpoint", "0"),
    ] {
        connection.pragma(None, pragma, value, |_| Ok(()))?;
    }
    Ok(())
}
