//! The tables, their versions, and how a file says that it is ours.

use crate::error::{Error, Kind};
use crate::sum;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::Path;

/// The oldest `SQLite` that writes a record: earlier ones can corrupt a database when its
/// write-ahead log is reset (sqlite.org/wal.html, "the WAL-reset bug").
const SQLITE_MIN: i32 = 3_051_003;

/// The tables of one kind of file, and the way to them from any earlier version.
pub(crate) struct Tables {
    /// What the file is.
    pub(crate) kind: Kind,
    /// What `PRAGMA application_id` says in such a file.
    pub(crate) application_id: i64,
    /// The version that this release writes: how many migrations a file has been through.
    pub(crate) version: i64,
    /// Every migration, in order.
    migrations: &'static [Migration],
}

/// One step from a version to the next.
struct Migration {
    /// Its statements.
    sql: &'static str,
    /// What no statement can do.
    then: fn(&Transaction<'_>) -> rusqlite::Result<()>,
}

/// The record. It says "Trvx" in ASCII.
pub(crate) static RECORD: Tables = Tables {
    kind: Kind::Record,
    application_id: 0x5472_7678,
    version: 2,
    migrations: &[
        Migration {
            sql: include_str!("../migrations/sqlite/0001_record.sql"),
            then: |_| Ok(()),
        },
        Migration {
            sql: include_str!("../migrations/sqlite/0002_sums.sql"),
            then: add_sums,
        },
    ],
};

/// The accounts. They say "Trva" in ASCII.
pub(crate) static ACCOUNTS: Tables = Tables {
    kind: Kind::Accounts,
    application_id: 0x5472_7661,
    version: 3,
    migrations: &[
        Migration {
            sql: include_str!("../migrations/sqlite-accounts/0001_accounts.sql"),
            then: |_| Ok(()),
        },
        Migration {
            sql: include_str!("../migrations/sqlite-accounts/0002_nominations.sql"),
            then: |_| Ok(()),
        },
        Migration {
            sql: include_str!("../migrations/sqlite-accounts/0003_judgements.sql"),
            then: |_| Ok(()),
        },
    ],
};

const _: () = assert!(
    RECORD.version == 2 && RECORD.migrations.len() == 2,
    "a version for each migration"
);
const _: () = assert!(
    ACCOUNTS.version == 3 && ACCOUNTS.migrations.len() == 3,
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

impl Tables {
    /// Brings a file from its version to the present one, in one transaction: all of it or nothing.
    pub(crate) fn migrate(&self, connection: &mut Connection, path: &Path) -> Result<(), Error> {
        self.run(connection).map_err(|source| Error::Failed {
            path: path.to_owned(),
            doing: "bring up to date the tables of",
            source: source.into(),
        })
    }

    fn run(&self, connection: &mut Connection) -> rusqlite::Result<()> {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
        let version: usize =
            transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version < self.migrations.len() {
            for migration in &self.migrations[version..] {
                transaction.execute_batch(migration.sql)?;
                (migration.then)(&transaction)?;
            }
            transaction.pragma_update(None, "user_version", self.version)?;
            transaction.pragma_update(None, "application_id", self.application_id)?;
        }
        transaction.commit()
    }

    /// What a file of the present version says of its tables, triggers and indexes.
    pub(crate) fn expected(&self) -> rusqlite::Result<Vec<String>> {
        let mut fresh = Connection::open_in_memory()?;
        self.run(&mut fresh)?;
        described(&fresh)
    }
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
