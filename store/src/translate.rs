//! `SQLite`'s faults in the words of the ledger.

use ledger::Error;
use rusqlite::ErrorCode;

/// What a fault means, met while `doing` something.
pub(crate) fn fault(error: rusqlite::Error, doing: &'static str) -> Error {
    match error.sqlite_error_code() {
        // SQLite has rolled back what it was writing.
        Some(ErrorCode::DiskFull) => Error::Full,
        _ => Error::Failed {
            doing,
            source: error.into(),
        },
    }
}

/// What a fault means, met at an index: a page that is corrupt there is damage to the record.
pub(crate) fn at(error: rusqlite::Error, doing: &'static str, index: u64) -> Error {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Error::Damaged {
            index,
            what: error.to_string(),
        },
        _ => fault(error, doing),
    }
}

/// Whether the operating system says that there is no room left.
pub(crate) fn is_full(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{QuotaExceeded, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded)
}

/// Whether the length of a file could not be changed. `SQLite` does not say for want of what.
pub(crate) fn could_not_resize(error: &rusqlite::Error) -> bool {
    let code = error.sqlite_error().map(|error| error.extended_code);
    code == Some(rusqlite::ffi::SQLITE_IOERR_TRUNCATE)
}
