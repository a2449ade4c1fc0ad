//! How often each passkey says that it has signed: one that falls back may have been copied.

use super::{Accounts, Fault};
use rusqlite::OptionalExtension as _;

/// What a passkey's count says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// It rose, or the passkey counts nothing (it is and was zero).
    Well,
    /// It did not rise: there may be a copy of the passkey. The higher count is kept.
    FellBack {
        /// What it was.
        was: u32,
    },
}

impl Accounts {
    /// Notes the count that a passkey has just given (`WebAuthn` Level 2, section 7.2, step 21).
    pub fn count_passkey(&mut self, passkey: u32, count: u32) -> Result<Counted, Fault> {
        let sql = "INSERT INTO passkeys (passkey, count) VALUES (?1, ?2) \
                   ON CONFLICT (passkey) DO UPDATE SET count = excluded.count";
        self.write("note the count of a passkey", |transaction| {
            let was: Option<u32> = transaction
                .prepare_cached("SELECT count FROM passkeys WHERE passkey = ?1")?
                .query_row([passkey], |row| row.get(0))
                .optional()?;
            match was {
                Some(0) if count == 0 => return Ok(Counted::Well),
                Some(was) if count <= was => return Ok(Counted::FellBack { was }),
                _ => {}
            }
            transaction.execute(sql, (passkey, count))?;
            Ok(Counted::Well)
        })
    }
}
