//! What waits for a second person.
//!
//! A command is kept as text of the caller. It carries the key under which it will be entered, so
//! that entering it twice after a crash between the answer and the record does no harm.

use super::instant::{instant, maybe, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// A command for which a second person is to be asked.
#[derive(Debug, Clone, Copy)]
pub struct NewConfirmation<'a> {
    /// The idempotency key under which the command will be entered.
    pub key: &'a str,
    /// The command, as JSON.
    pub command: &'a str,
    /// The seat that asks, as JSON.
    pub seat: &'a str,
    /// Who asks.
    pub asked_by: &'a str,
    /// From when on it is no longer answered.
    pub expires: Timestamp,
}

/// A command that waits for a second person, or waited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Its number.
    pub id: i64,
    /// The idempotency key under which the command is entered.
    pub key: String,
    /// The command, as JSON.
    pub command: String,
    /// The seat that asks, as JSON.
    pub seat: String,
    /// Who asks.
    pub asked_by: String,
    /// When they asked.
    pub asked: Timestamp,
    /// From when on it is no longer answered.
    pub expires: Timestamp,
    /// What has become of it.
    pub state: State,
}

/// What has become of a confirmation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nothing yet; it may have expired, which is a matter of the time of asking.
    Waiting,
    /// Somebody has answered, or whoever asked has withdrawn it.
    Answered {
        /// What they said.
        answer: Answer,
        /// Who.
        by: String,
        /// When.
        at: Timestamp,
    },
}

/// What may be said to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A second person confirms it.
    Confirmed,
    /// A second person declines it.
    Declined,
    /// Whoever asked withdraws it.
    Withdrawn,
}

/// What came of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answered {
    /// It counts.
    Done(Confirmation),
    /// Whoever asks cannot confirm or decline, and nobody else can withdraw.
    WrongPerson,
    /// There was an answer before; it stands.
    Already(Confirmation),
    /// It has expired.
    Expired,
    /// There is none such.
    Unknown,
}

impl Accounts {
    /// Keeps a command until a second person answers; its number.
    pub fn ask_confirmation(
        &mut self,
        new: NewConfirmation<'_>,
        now: Timestamp,
    ) -> Result<i64, Fault> {
        text::within("key", new.key, 1, 255)?;
        text::json("command", new.command, text::COMMAND_MAX)?;
        text::json("seat", new.seat, text::SEAT_MAX)?;
        text::person(new.asked_by)?;
        let sql = "INSERT INTO confirmations (key, command, seat, asked_by, asked, expires, state) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'waiting')";
        self.write("ask for a confirmation", |transaction| {
            let (key, command, seat) = (new.key, new.command, new.seat);
            let row = (key, command, seat, new.asked_by, ms(now), ms(new.expires));
            transaction.execute(sql, row)?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// Answers. However many answer at once, the first counts.
    pub fn answer_confirmation(
        &mut self,
        id: i64,
        by: &str,
        answer: Answer,
        now: Timestamp,
    ) -> Result<Answered, Fault> {
        text::person(by)?;
        let sql = "UPDATE confirmations SET state = ?2, answered_by = ?3, answered = ?4 \
                   WHERE id = ?1";
        self.write("answer a confirmation", |transaction| {
            let Some(mut asked) = find(transaction, id)? else {
                return Ok(Answered::Unknown);
            };
            if asked.state != State::Waiting {
                return Ok(Answered::Already(asked));
            }
            if (asked.asked_by == by) != (answer == Answer::Withdrawn) {
                return Ok(Answered::WrongPerson);
            }
            if asked.expires <= now {
                return Ok(Answered::Expired);
            }
            transaction.execute(sql, (id, answer.as_str(), by, ms(now)))?;
            let (by, at) = (by.to_owned(), now);
            asked.state = State::Answered { answer, by, at };
            Ok(Answered::Done(asked))
        })
    }

    /// The confirmation with this number.
    pub fn confirmation(&self, id: i64) -> Result<Option<Confirmation>, Fault> {
        self.read("read a confirmation", |connection| find(connection, id))
    }

    /// Those that wait, the oldest first.
    pub fn confirmations_waiting(&self, now: Timestamp) -> Result<Vec<Confirmation>, Fault> {
        let sql =
            "SELECT * FROM confirmations WHERE state = 'waiting' AND ?1 < expires ORDER BY id";
        self.read("read the confirmations", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([ms(now)], read)?
                .collect()
        })
    }
}

impl Answer {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }
}

fn find(connection: &Connection, id: i64) -> rusqlite::Result<Option<Confirmation>> {
    connection
        .prepare_cached("SELECT * FROM confirmations WHERE id = ?1")?
        .query_row([id], read)
        .optional()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Confirmation> {
    Ok(Confirmation {
        id: row.get("id")?,
        key: row.get("key")?,
        command: row.get("command")?,
        seat: row.get("seat")?,
        asked_by: row.get("asked_by")?,
        asked: instant(row, "asked")?,
        expires: instant(row, "expires")?,
        state: state(row)?,
    })
}

fn state(row: &Row<'_>) -> rusqlite::Result<State> {
    let answer = match row.get_ref("state")?.as_str()? {
        "waiting" => return Ok(State::Waiting),
        "confirmed" => Answer::Confirmed,
        "declined" => Answer::Declined,
        "withdrawn" => Answer::Withdrawn,
        other => {
            let why = format!("{other} is no state that this release knows").into();
            return Err(rusqlite::Error::FromSqlConversionFailure(
                0,
                Type::Text,
                why,
            ));
        }
    };
    let by = row.get("answered_by")?;
    let at = maybe(row, "answered")?.unwrap_or_default();
    Ok(State::Answered { answer, by, at })
}
