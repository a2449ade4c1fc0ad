//! Looks at a file without changing it, before anything else is done with it.

use crate::error::Error;
use crate::file::{Immutable, has_log, read_only_address};
use crate::schema::{self, RECORD, Tables};
use crate::{read, translate};
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension as _};
use std::path::Path;
use std::{fs, io};

/// Files up to this many bytes are checked whole at every opening; larger ones are checked entry
/// by entry as they are replayed, and whole on request.
const WHOLE_CHECK_BYTES_MAX: i64 = 8 << 20;

/// A file that is what it was taken for, opened to be read only.
pub(crate) struct Inspected {
    pub(crate) connection: Connection,
    /// The version of its tables, at most the present one.
    pub(crate) version: i64,
    pub(crate) immutable: Immutable,
}

/// Opens a file to be read, and refuses what has not these tables, sound and of a version we know.
pub(crate) fn open(path: &Path, tables: &Tables) -> Result<Inspected, Error> {
    exists(path, tables)?;
    let immutable = if has_log(path) {
        Immutable::No
    } else {
        Immutable::Yes
    };
    look(path, tables, immutable).map_err(|error| match error {
        Look::Error(error) => error,
        Look::Sqlite(source) => refusal(path, tables, source),
    })
}

/// Says whether there is a file, without opening it: closing it again would release every lock
/// that this process holds on it through `SQLite` (a rule of POSIX).
fn exists(path: &Path, tables: &Tables) -> Result<(), Error> {
    let unreachable = |source| Error::Unreachable {
        path: path.to_owned(),
        source,
    };
    match fs::metadata(path) {
        Ok(found) if found.is_file() => Ok(()),
        Ok(_) => Err(unreachable(io::Error::other("it is not a file"))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::Missing {
            kind: tables.kind,
            path: path.to_owned(),
        }),
        Err(source) => Err(unreachable(source)),
    }
}

/// A fault that is put into words once, at the end.
enum Look {
    Error(Error),
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Look {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sqlite(error)
    }
}

fn look(path: &Path, tables: &Tables, immutable: Immutable) -> Result<Inspected, Look> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(read_only_address(path, immutable), flags)?;
    connection.pragma_update(None, "mmap_size", 0)?;
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if pragma("application_id")? != tables.application_id {
        return Err(Look::Error(Error::NotOurs {
            kind: tables.kind,
            path: path.to_owned(),
        }));
    }
    let version = pragma("user_version")?;
    if tables.version < version {
        return Err(Look::Error(Error::Newer {
            path: path.to_owned(),
            found: version,
            known: tables.version,
        }));
    }
    if let Some(what) = damage(&connection, tables, version)? {
        return Err(Look::Error(Error::Damaged {
            kind: tables.kind,
            path: path.to_owned(),
            what,
        }));
    }
    Ok(Inspected {
        connection,
        version,
        immutable,
    })
}

/// What is wrong with the file, as far as can be said quickly.
fn damage(
    connection: &Connection,
    tables: &Tables,
    version: i64,
) -> rusqlite::Result<Option<String>> {
    if version < 1 {
        return Ok(Some(
            "it says of what version it is, but not which".to_owned(),
        ));
    }
    if version == tables.version
        && let Some(what) = other_tables(connection, tables)?
    {
        return Ok(Some(what));
    }
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    if WHOLE_CHECK_BYTES_MAX < pragma("page_count")?.saturating_mul(pragma("page_size")?) {
        return Ok(None);
    }
    // Not the quick one: it does not compare a table with its index, and what cannot be found in
    // the index of the vault would look as if it had been erased.
    check(connection, "PRAGMA integrity_check(1)")
}

/// What is not as this release makes it: a table, a trigger, or a rule in one of them.
fn other_tables(connection: &Connection, tables: &Tables) -> rusqlite::Result<Option<String>> {
    let (expected, found) = (tables.expected()?, schema::described(connection)?);
    let missing = expected.iter().find(|line| !found.contains(line));
    let foreign = found.iter().find(|line| !expected.contains(line));
    let named = |line: &String| {
        let mut words = line.split(' ');
        let (kind, name) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        format!("the {kind} \"{name}\"")
    };
    Ok(match (missing, foreign) {
        (Some(line), _) => Some(format!(
            "it has not {} as this release makes it",
            named(line)
        )),
        (None, Some(line)) => Some(format!(
            "it has {}, which is not of {}",
            named(line),
            tables.kind.one()
        )),
        (None, None) => None,
    })
}

/// Everything that can be said of a record's file by itself: its [`pages`], and the sums of the
/// rows that have them.
pub(crate) fn whole(connection: &Connection) -> Result<(), ledger::Error> {
    let failed = |error| translate::at(error, "check the file", 0);
    match pages(connection, &RECORD).map_err(failed)? {
        Some(what) => Err(ledger::Error::Damaged { index: 0, what }),
        None => read::sums(connection),
    }
}

/// What is wrong with any page, any reference, or any rule of the tables.
pub(crate) fn pages(connection: &Connection, tables: &Tables) -> rusqlite::Result<Option<String>> {
    if let Some(what) = other_tables(connection, tables)? {
        return Ok(Some(what));
    }
    for pragma in ["PRAGMA integrity_check(1)", "PRAGMA foreign_key_check"] {
        if let Some(what) = check(connection, pragma)? {
            return Ok(Some(what));
        }
    }
    Ok(None)
}

/// Runs one of `SQLite`'s checks, which answer "ok" or say what is wrong.
/// Nothing is wrong where there is no answer either.
pub(crate) fn check(connection: &Connection, pragma: &str) -> rusqlite::Result<Option<String>> {
    let answer: Option<String> = connection
        .query_row(pragma, [], |row| row.get(0))
        .optional()?;
    Ok(answer
        .filter(|answer| answer != "ok")
        .map(|answer| answer.replace('\n', " ")))
}

/// What `SQLite`'s own refusal means for whoever tried to open the file.
fn refusal(path: &Path, tables: &Tables, error: rusqlite::Error) -> Error {
    let (kind, path) = (tables.kind, path.to_owned());
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => Error::NotOurs { kind, path },
        Some(ErrorCode::DatabaseCorrupt) => Error::Damaged {
            kind,
            path,
            what: error.to_string(),
        },
        Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Error::Unreachable {
            path,
            source: io::Error::other(error),
        },
        _ => Error::Failed {
            path,
            doing: "open",
            source: error.into(),
        },
    }
}
