//! What the people of the forum have set for it.

use super::{Accounts, Fault, text};
use rusqlite::OptionalExtension as _;

impl Accounts {
    /// What was set under a key.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Fault> {
        self.read("read a setting", |connection| {
            connection
                .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
                .query_row([key], |row| row.get(0))
                .optional()
        })
    }

    /// Sets a value, in the place of the one before.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), Fault> {
        text::word("key", key, 80)?;
        text::within("value", value, 0, 20_000)?;
        let sql = "INSERT INTO settings (key, value) VALUES (?1, ?2) \
                   ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.write("keep a setting", |transaction| {
            transaction.execute(sql, (key, value)).map(drop)
        })
    }
}
