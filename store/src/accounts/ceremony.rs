//! What was begun in a browser and is to be finished there, once: a challenge to a passkey, a way
//! to a provider and back, an act that waits for its check.

use super::instant::{instant, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use ledger::Hash;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// How many may wait at once; those that have expired do not count.
pub const CEREMONIES_MAX: u32 = 20_000;

/// A ceremony to be begun.
#[derive(Debug, Clone, Copy)]
pub struct NewCeremony<'a> {
    /// SHA-256 of what the browser brings back: the challenge, or the state.
    pub hash: &'a Hash,
    /// Which ceremony: `sign-in`, `enrol`, `federation`, `act` …
    pub kind: &'a str,
    /// Whose it is, where that is known.
    pub person: Option<&'a str>,
    /// The session in which it was begun, where there is one.
    pub session: Option<i64>,
    /// What is needed to finish it.
    pub payload: &'a str,
    /// From when on it is no longer finished.
    pub expires: Timestamp,
}

/// A ceremony that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ceremony {
    /// Which.
    pub kind: String,
    /// Whose.
    pub person: Option<String>,
    /// In which session. Who finishes it must be in the same.
    pub session: Option<i64>,
    /// What is needed to finish it.
    pub payload: String,
    /// From when on it is no longer finished.
    pub expires: Timestamp,
}

/// What is behind a challenge or state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// A ceremony to be finished; with [`Accounts::take_ceremony`] it is gone from here.
    Taken(Ceremony),
    /// One that has expired.
    Expired,
    /// None of this kind: forged, of another, or finished before.
    Unknown,
}

impl Accounts {
    /// Begins a ceremony; whether there was room for it.
    pub fn begin(&mut self, new: NewCeremony<'_>, now: Timestamp) -> Result<bool, Fault> {
        text::word("kind", new.kind, text::WORD_MAX)?;
        new.person.map_or(Ok(()), text::person)?;
        text::within("payload", new.payload, 0, text::COMMAND_MAX)?;
        let sql = "INSERT INTO ceremonies (hash, kind, person, session, payload, expires) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.write("begin a ceremony", |transaction| {
            let count = "SELECT count(*) FROM ceremonies WHERE ?1 < expires";
            let waiting: u32 = transaction
                .prepare_cached(count)?
                .query_row([ms(now)], |row| row.get(0))?;
            if CEREMONIES_MAX <= waiting {
                return Ok(false);
            }
            let (hash, kind, expires) = (new.hash.as_bytes(), new.kind, ms(new.expires));
            let row = (hash, kind, new.person, new.session, new.payload, expires);
            transaction.execute(sql, row)?;
            Ok(true)
        })
    }

    /// What is behind a challenge or state, without finishing it: for a page that may be loaded
    /// again.
    pub fn look_at_ceremony(
        &self,
        hash: &Hash,
        kind: &str,
        now: Timestamp,
    ) -> Result<Taken, Fault> {
        self.read("read a ceremony", |connection| {
            look(connection, hash, kind, now)
        })
    }

    /// Takes a ceremony away in order to finish it. However many ask at once, one gets it.
    pub fn take_ceremony(
        &mut self,
        hash: &Hash,
        kind: &str,
        now: Timestamp,
    ) -> Result<Taken, Fault> {
        self.pages_linger = true;
        self.write("finish a ceremony", |transaction| {
            let found = look(transaction, hash, kind, now)?;
            let sql = "DELETE FROM ceremonies WHERE hash = ?1 AND kind = ?2";
            transaction.execute(sql, (hash.as_bytes(), kind))?;
            Ok(found)
        })
    }
}

fn look(
    connection: &Connection,
    hash: &Hash,
    kind: &str,
    now: Timestamp,
) -> rusqlite::Result<Taken> {
    let found = connection
        .prepare_cached("SELECT * FROM ceremonies WHERE hash = ?1 AND kind = ?2")?
        .query_row((hash.as_bytes(), kind), read)
        .optional()?;
    Ok(match found {
        None => Taken::Unknown,
        Some(ceremony) if now < ceremony.expires => Taken::Taken(ceremony),
        Some(_) => Taken::Expired,
    })
}

fn read(row: &Row<'_>) -> rusqlite::Result<Ceremony> {
    Ok(Ceremony {
        kind: row.get("kind")?,
        person: row.get("person")?,
        session: row.get("session")?,
        payload: row.get("payload")?,
        expires: instant(row, "expires")?,
    })
}
