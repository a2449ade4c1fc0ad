//! Copies of the accounts: made while a forum runs, checked, and put in the place of a lost file.
//!
//! A copy carries nothing that passes: no session, no ceremony and no mail, so no link in clear.
//! What is put in place opens nothing by itself either. Since the copy was made, sessions have
//! ended, links were used and tokens revoked, and the copy does not know it; so all of them are
//! closed, and people sign in anew with the passkeys and identities they have.

use crate::copy as whole;
use crate::error::{Error, Kind};
use crate::file::{beside, has_log, move_into_place};
use crate::place::duplicate;
use crate::schema::ACCOUNTS;
use crate::{inspect, lock, schema, translate};
use rusqlite::{Connection, OpenFlags};
use std::fs;
use std::path::Path;

use super::instant::ms;
use jiff::Timestamp;

const PASSING: &str = "DELETE FROM sessions; DELETE FROM ceremonies; DELETE FROM outbox;";

/// Writes a copy of the accounts in the file `accounts` to a file that does not exist yet. A forum
/// may run meanwhile.
///
/// # Errors
/// [`ledger::Error::Full`] or [`ledger::Error::Failed`]; then there is no such file.
pub fn copy(accounts: &Path, to: &Path) -> Result<(), ledger::Error> {
    let doing = "copy the accounts";
    let inspected = inspect::open(accounts, &ACCOUNTS).map_err(|error| ledger::Error::Failed {
        doing,
        source: error.into(),
    })?;
    whole::make(&inspected.connection, to, |unfinished| {
        rewritten(unfinished, PASSING, None).map_err(|error| translate::fault(error, doing))
    })
}

/// Checks what can be said of the file by itself: every page and every rule of its tables.
///
/// # Errors
/// [`Error::Damaged`], with what is wrong, or why it cannot be opened.
pub fn check(accounts: &Path) -> Result<(), Error> {
    let inspected = inspect::open(accounts, &ACCOUNTS)?;
    let wrong = inspect::pages(&inspected.connection, &ACCOUNTS);
    match wrong {
        Ok(None) => Ok(()),
        Ok(Some(what)) => Err(Error::Damaged {
            kind: Kind::Accounts,
            path: accounts.to_owned(),
            what,
        }),
        Err(source) => Err(failed(accounts, "check")(source)),
    }
}

/// Puts a copy where the accounts of a forum are to stand, with everything closed that it would
/// open. Never replaces a file. A crash leaves all of it or nothing.
///
/// # Errors
/// One variant of [`Error`] for each reason; then nothing is in the place.
pub fn place(copy: &Path, accounts: &Path, now: Timestamp) -> Result<(), Error> {
    schema::check_sqlite()?;
    let _lock = lock::take(accounts)?;
    if accounts.exists() || has_log(accounts) {
        return Err(Error::InTheWay {
            kind: Kind::Accounts,
            path: accounts.to_owned(),
        });
    }
    let beside = beside(accounts, ".restoring");
    let placed = duplicate(Kind::Accounts, copy, &beside)
        .and_then(|()| check(&beside).map_err(|error| error.of(copy)))
        .and_then(|()| closed(&beside, now).map_err(|error| error.of(copy)))
        .and_then(|()| move_into_place(&beside, accounts));
    if placed.is_err() {
        // If it cannot be removed, the next attempt writes over it.
        let _ = fs::remove_file(&beside);
    }
    placed
}

/// Closes what a copy would open.
fn closed(copy: &Path, now: Timestamp) -> Result<(), Error> {
    let mut connection = Connection::open(copy).map_err(failed(copy, "open"))?;
    ACCOUNTS.migrate(&mut connection, copy)?;
    connection
        .close()
        .map_err(|(_, error)| failed(copy, "close")(error))?;
    rewritten(copy, PASSING, Some(now)).map_err(failed(copy, "close what is open in"))
}

/// Changes a file that nobody else has open, and leaves nothing of what was deleted in it.
fn rewritten(file: &Path, sql: &str, revoked: Option<Timestamp>) -> rusqlite::Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    // One file, and nothing beside it: what is half done is thrown away.
    connection.pragma_update_and_check(None, "journal_mode", "DELETE", |_| Ok(()))?;
    connection.pragma_update_and_check(None, "journal_mode", "MEMORY", |_| Ok(()))?;
    connection.pragma(None, "secure_delete", "ON", |_| Ok(()))?;
    connection.execute_batch(sql)?;
    if let Some(now) = revoked {
        for table in ["invitations", "tokens"] {
            let used = if table == "invitations" {
                "used IS NULL AND "
            } else {
                ""
            };
            let sql = format!("UPDATE {table} SET revoked = ?1 WHERE {used}revoked IS NULL");
            connection.execute(&sql, [ms(now)])?;
        }
        // Whoever has declined since then must not stand here again.
        let sql = "UPDATE nominations SET state = 'withdrawn', changed = ?1, \
                   name = NULL, email = NULL, stated = NULL \
                   WHERE state IN ('asked', 'consented')";
        connection.execute(sql, [ms(now)])?;
    }
    connection.execute_batch("VACUUM")?;
    connection.close().map_err(|(_, error)| error)
}

fn failed<'a>(path: &'a Path, doing: &'static str) -> impl FnOnce(rusqlite::Error) -> Error + 'a {
    move |source| Error::Failed {
        path: path.to_owned(),
        doing,
        source: source.into(),
    }
}
