//! Who is signed in, and for how long.
//!
//! A session ends half an hour after it was last seen, twelve hours after it began, or when it is
//! ended. One function answers whether it is over: [`Accounts::session`].

use super::instant::{instant, maybe, ms};
use super::{Accounts, Fault, text};
use jiff::{SignedDuration, Timestamp};
use ledger::Hash;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// How long a session lasts without being seen.
pub const IDLE: SignedDuration = SignedDuration::from_mins(30);

/// How long it lasts at most.
pub const LONGEST: SignedDuration = SignedDuration::from_hours(12);

/// How many sessions a person may have; one more ends the one that was seen longest ago.
pub const SESSIONS_MAX: u32 = 20;

/// A session that was seen so short a time ago is not written anew.
const GRAIN: SignedDuration = SignedDuration::from_secs(30);

/// A session to be begun.
#[derive(Debug, Clone, Copy)]
pub struct NewSession<'a> {
    /// SHA-256 of the token in the cookie.
    pub hash: &'a Hash,
    /// Who signs in.
    pub person: &'a str,
    /// The seat they act in first, as JSON.
    pub seat: Option<&'a str>,
    /// By what: `passkey`, `federated`.
    pub means: &'a str,
    /// What the browser says of itself; cut off where it is long.
    pub agent: &'a str,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its number, by which its owner names it.
    pub id: i64,
    /// Whose it is.
    pub person: String,
    /// The seat they act in, as JSON.
    pub seat: Option<String>,
    /// By what they signed in.
    pub means: String,
    /// What the browser said of itself.
    pub agent: String,
    /// When it began.
    pub created: Timestamp,
    /// When it was last seen, to half a minute.
    pub last_seen: Timestamp,
    /// When its owner last showed a passkey for what needs a fresh one.
    pub stepped_up: Option<Timestamp>,
    /// When it was ended by somebody.
    pub ended: Option<Timestamp>,
}

/// What is behind a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// A session that lasts.
    Live(Session),
    /// One that was not seen for too long.
    Idle,
    /// One that has lasted as long as it may.
    Over,
    /// One that was ended.
    Ended,
    /// None: forged, replaced by a newer token, or gone.
    Unknown,
}

impl Accounts {
    /// Begins a session; its number.
    pub fn sign_in(&mut self, new: NewSession<'_>, now: Timestamp) -> Result<i64, Fault> {
        text::person(new.person)?;
        text::word("means", new.means, text::WORD_MAX)?;
        seat(new.seat)?;
        let agent = text::shortened(new.agent, text::LABEL_MAX);
        let sql = "INSERT INTO sessions (hash, person, seat, means, agent, created, last_seen) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)";
        let oldest = "UPDATE sessions SET ended = ?2 WHERE id IN (SELECT id FROM sessions \
                      WHERE person = ?1 AND ended IS NULL \
                      ORDER BY last_seen DESC, id DESC LIMIT -1 OFFSET ?3)";
        self.write("begin a session", |transaction| {
            transaction.execute(oldest, (new.person, ms(now), SESSIONS_MAX - 1))?;
            let (hash, person) = (new.hash.as_bytes(), new.person);
            transaction.execute(sql, (hash, person, new.seat, new.means, agent, ms(now)))?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// What is behind a token; a session that lasts has then been seen.
    pub fn session(&mut self, token: &Hash, now: Timestamp) -> Result<Seen, Fault> {
        let seen = self.read("read a session", |connection| look(connection, token, now))?;
        let Seen::Live(mut session) = seen else {
            return Ok(seen);
        };
        if GRAIN <= now.duration_since(session.last_seen) {
            let sql = "UPDATE sessions SET last_seen = ?2 WHERE id = ?1";
            self.write("note that a session was seen", |transaction| {
                transaction.execute(sql, (session.id, ms(now)))
            })?;
            session.last_seen = now;
        }
        Ok(Seen::Live(session))
    }

    /// Gives the session a new token, because its owner has just shown a passkey. The old token is
    /// worth nothing from then on.
    pub fn step_up(&mut self, old: &Hash, new: &Hash, now: Timestamp) -> Result<Seen, Fault> {
        let sql = "UPDATE sessions SET hash = ?2, stepped_up = ?3, last_seen = ?3 WHERE id = ?1";
        self.renew("step a session up", old, now, |connection, session| {
            connection.execute(sql, (session.id, new.as_bytes(), ms(now)))
        })
    }

    /// Gives the session a new token and another seat to act in.
    pub fn act_as(
        &mut self,
        old: &Hash,
        new: &Hash,
        to: &str,
        now: Timestamp,
    ) -> Result<Seen, Fault> {
        seat(Some(to))?;
        let sql = "UPDATE sessions SET hash = ?2, seat = ?3, last_seen = ?4 WHERE id = ?1";
        self.renew(
            "change the seat of a session",
            old,
            now,
            |connection, session| {
                connection.execute(sql, (session.id, new.as_bytes(), to, ms(now)))
            },
        )
    }

    fn renew(
        &mut self,
        doing: &'static str,
        old: &Hash,
        now: Timestamp,
        change: impl FnOnce(&Connection, &Session) -> rusqlite::Result<usize>,
    ) -> Result<Seen, Fault> {
        self.write(doing, |transaction| {
            let seen = look(transaction, old, now)?;
            let Seen::Live(session) = seen else {
                return Ok(seen);
            };
            change(transaction, &session)?;
            let sql = "SELECT * FROM sessions WHERE id = ?1";
            transaction
                .query_row(sql, [session.id], read)
                .map(Seen::Live)
        })
    }

    /// Ends the session with this token; whether there was one.
    pub fn sign_out(&mut self, token: &Hash, now: Timestamp) -> Result<bool, Fault> {
        let sql = "UPDATE sessions SET ended = ?2 WHERE hash = ?1 AND ended IS NULL";
        self.write("end a session", |transaction| {
            Ok(transaction.execute(sql, (token.as_bytes(), ms(now)))? == 1)
        })
    }

    /// Ends one session of a person, named by its number; whether they had it.
    pub fn end_session(&mut self, person: &str, id: i64, now: Timestamp) -> Result<bool, Fault> {
        let sql = "UPDATE sessions SET ended = ?3 WHERE person = ?1 AND id = ?2 AND ended IS NULL";
        self.write("end a session", |transaction| {
            Ok(transaction.execute(sql, (person, id, ms(now)))? == 1)
        })
    }

    /// Ends every session of a person, but for the one named; how many.
    pub fn end_sessions_of(
        &mut self,
        person: &str,
        but: Option<i64>,
        now: Timestamp,
    ) -> Result<usize, Fault> {
        let sql = "UPDATE sessions SET ended = ?3 \
                   WHERE person = ?1 AND ended IS NULL AND id IS NOT ?2";
        self.write("end the sessions of a person", |transaction| {
            transaction.execute(sql, (person, but, ms(now)))
        })
    }

    /// The sessions of a person that last, the newest first.
    pub fn sessions_of(&self, person: &str, now: Timestamp) -> Result<Vec<Session>, Fault> {
        let sql = "SELECT * FROM sessions WHERE person = ?1 ORDER BY id DESC";
        self.read("read the sessions of a person", |connection| {
            let mut statement = connection.prepare_cached(sql)?;
            let all = statement.query_map([person], read)?;
            let lasts = |seen| match seen {
                Seen::Live(session) => Some(session),
                _ => None,
            };
            all.filter_map(|session| session.map(|it| lasts(it.seen(now))).transpose())
                .collect()
        })
    }
}

impl Session {
    /// Whether it lasts at this time. The limits are held to here and nowhere else; the sweep asks
    /// for what is certainly over.
    fn seen(self, now: Timestamp) -> Seen {
        if self.ended.is_some() {
            Seen::Ended
        } else if LONGEST <= now.duration_since(self.created) {
            Seen::Over
        } else if IDLE <= now.duration_since(self.last_seen) {
            Seen::Idle
        } else {
            Seen::Live(self)
        }
    }
}

fn seat(seat: Option<&str>) -> Result<(), Fault> {
    Ok(seat.map_or(Ok(()), |seat| text::json("seat", seat, text::SEAT_MAX))?)
}

fn look(connection: &Connection, token: &Hash, now: Timestamp) -> rusqlite::Result<Seen> {
    let found = connection
        .prepare_cached("SELECT * FROM sessions WHERE hash = ?1")?
        .query_row([token.as_bytes()], read)
        .optional()?;
    Ok(found.map_or(Seen::Unknown, |session| session.seen(now)))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: row.get("id")?,
        person: row.get("person")?,
        seat: row.get("seat")?,
        means: row.get("means")?,
        agent: row.get("agent")?,
        created: instant(row, "created")?,
        last_seen: instant(row, "last_seen")?,
        stepped_up: maybe(row, "stepped_up")?,
        ended: maybe(row, "ended")?,
    })
}
