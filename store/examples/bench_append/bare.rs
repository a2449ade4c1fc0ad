//! The same number of commits by `SQLite` alone: a table of blobs, one row a commit.

use std::path::Path;

use rusqlite::Connection;

use crate::ENTRY_BYTES;

pub(crate) struct Bare(Connection);

impl Bare {
    pub(crate) fn open(path: &Path) -> rusqlite::Result<Self> {
        let connection = Connection::open(path)?;
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch("CREATE TABLE rows (bytes BLOB NOT NULL)")?;
        Ok(Self(connection))
    }

    pub(crate) fn commit(&mut self, times: u32) -> rusqlite::Result<()> {
        let bytes = [b'x'; ENTRY_BYTES];
        let mut add = self
            .0
            .prepare_cached("INSERT INTO rows (bytes) VALUES (?1)")?;
        for _ in 0..times {
            add.execute([bytes.as_slice()])?;
        }
        Ok(())
    }
}
