//! What the people of the forum have set for it, and whose accounts these are.

use super::{Accounts, Fault, text};
use rusqlite::OptionalExtension as _;

/// Under what the forum stands; no other key has a colon.
const FORUM: &str = "of:forum";

impl Accounts {
    /// Whether these are the accounts of this forum. Those of none yet are its from now on: with
    /// the accounts of another, people would be taken for others.
    pub fn are_of(&mut self, forum: &str) -> Result<bool, Fault> {
        if self.setting(FORUM)?.is_none() {
            self.write("say whose accounts these are", |transaction| {
                let sql = "INSERT INTO settings (key, value) VALUES (?1, ?2)";
                transaction.execute(sql, (FORUM, forum)).map(drop)
            })?;
        }
        Ok(self.setting(FORUM)?.as_deref() == Some(forum))
    }

    /// What was set under a key.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Fault> {
        self.read("read a setting", |connection| {
            connection
                .prepare_cached("SELECT value FROM settings WHERE key = ?1")?
                .query_row([key], |row| row.get(0))
                .optional()
        })
    }

    /// Every value that was set, in the order of the keys.
    pub fn settings(&self) -> Result<Vec<String>, Fault> {
        self.read("read the settings", |connection| {
            connection
                .prepare_cached("SELECT value FROM settings ORDER BY key")?
                .query_map([], |row| row.get(0))?
                .collect()
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
