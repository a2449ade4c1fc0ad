//! The tables, their versions, and how a file says that it is ours.

use crate::error::Error;
use crate::sum;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// What `PRAGMA application_id` says in our files: "Trvx" in ASCII.
pub(crate) const APPLICATION_ID: i64 = 0x5472_7678;

/// The oldest `SQLite` that writes a record: earlier ones can corrupt a database when its
/// write-ahead log is reset (sqlite.org/wal.html, "the WAL-reset bug").
const SQLITE_MIN: i32 = 3_051_003;

/// The version that this release writes: how many migrations a file has been through.
pub(crate) const VERSION: i64 = 2;

/// One step from a version to the next.
struct Migration {
    /// Its statements. Each also exists in the other dialect under the same number.
    sql: &'static str,
    /// What no statement can do.
    then: fn(&Transaction<'_>) -> rusqlite::Result<()>,
}

/// Every migration, in order.
const MIGRATIONS: [Migration; 2] = [
    Migration {
        sql: include_str!("../migrations/sqlite/0001_record.sql"),
        then: |_| Ok(()),
    },
    Migration {
        sql: include_str!("../migrations/sqlite/0002_sums.sql"),
        then: add_sums,
    },
];

const _: () = assert!(
    VERSION == 2 && MIGRATIONS.len() == 2,
    "a version for each migration"
);

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
            transaction.execute_batch(migration.sql)?;
            (migration.then)(&transaction)?;
        }
        transaction.pragma_update(None, "user_version", VERSION)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    }
    transaction.commit()
}

/// Copies the rows into the tables that have sums, and puts these in the place of the old ones.
fn add_sums(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut add = transaction
        .prepare("INSERT INTO summed_receipts (key, \"index\", sum) VALUES (?1, ?2, ?3)")?;
    let mut all = transaction.prepare("SELECT key, \"index\" FROM receipts")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let (key, index): (String, u64) = (row.get(0)?, row.get(1)?);
        add.execute((&key, index, sum::receipt(&key, index)))?;
    }
    let mut add = transaction
        .prepare("INSERT INTO summed_checkpoints (size, note, sum) VALUES (?1, ?2, ?3)")?;
    let mut all = transaction.prepare("SELECT size, note FROM checkpoints")?;
    let mut rows = all.query([])?;
    while let Some(row) = rows.next()? {
        let (size, note): (u64, String) = (row.get(0)?, row.get(1)?);
        add.execute((size, &note, sum::checkpoint(size, &note)))?;
    }
    for table in ["receipts", "checkpoints"] {
        transaction.execute_batch(&format!(
            "DROP TABLE {table}; ALTER TABLE summed_{table} RENAME TO {table}"
        ))?;
    }
    Ok(())
}

/// What a file of the present version says of its tables, triggers and indexes.
pub(crate) fn expected() -> rusqlite::Result<Vec<String>> {
    let mut fresh = Connection::open_in_memory()?;
    run(&mut fresh)?;
    described(&fresh)
}

/// What a file says of its tables, triggers and indexes, without the two tables that Litestream
/// keeps in every file it ships.
pub(crate) fn described(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') \
               FROM sqlite_schema \
               WHERE tbl_name NOT IN ('_litestream_seq', '_litestream_lock') \
               ORDER BY type, name";
    let mut all = connection.prepare(sql)?;
    all.query_map([], |row| row.get(0))?.collect()
}

#[cfg(test)]
mod tests;
