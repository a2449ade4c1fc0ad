//! The tables, their versions, and how a file says that it is ours.

use crate::error::Error;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// What `PRAGMA application_id` says in our files: "Trvx" in ASCII.
pub(crate) const APPLICATION_ID: i64 = 0x5472_7678;

/// The oldest `SQLite` that writes a record: earlier ones can corrupt a database when its
/// write-ahead log is reset (sqlite.org/wal.html, "the WAL-reset bug").
const SQLITE_MIN: i32 = 3_051_003;

/// The version that this release writes: how many migrations a file has been through.
pub(crate) const VERSION: i64 = 1;

/// Every migration, in order. Each also exists in the other dialect under the same number.
const MIGRATIONS: [&str; 1] = [include_str!("../migrations/sqlite/0001_record.sql")];

const _: () = assert!(
    VERSION == 1 && MIGRATIONS.len() == 1,
    "a version for each migration"
);

/// The tables of the present version.
pub(crate) const TABLES: [&str; 4] = ["checkpoints", "entries", "receipts", "vault"];

/// Refuses an `SQLite` with a defect that matters.
pub(crate) fn check_sqlite() -> Result<(), Error> {
    if rusqlite::version_number() < SQLITE_MIN {
        return Err(Error::Sqlite {
            found: rusqlite::version().to_owned(),
        });
    }
    Ok(())
}

/// Brings a file from its version to the present one, in one transaction: all of it or nothing.
pub(crate) fn migrate(connection: &mut Connection, path: &Path) -> Result<(), Error> {
    run(connection).map_err(|source| Error::Failed {
        path: path.to_owned(),
        doing: "bring up to date the tables of",
        source: source.into(),
    })
}

fn run(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let version: usize = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version < MIGRATIONS.len() {
        for migration in &MIGRATIONS[version..] {
            transaction.execute_batch(migration)?;
        }
        transaction.pragma_update(None, "user_version", VERSION)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    transaction.commit()
}
