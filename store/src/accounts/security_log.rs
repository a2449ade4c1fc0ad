//! Who tried or did what, for the delegation concerned and the secretariat.
//!
//! Callers put no secret, no name and no address in it; a person is a pseudonym. A line is never
//! changed, and goes when [`super::Retention`] says so.

use super::instant::{instant, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use rusqlite::{Params, Row};

/// A line to be written.
#[derive(Debug, Clone, Copy)]
pub struct NewLine<'a> {
    /// Who, where that is known.
    pub person: Option<&'a str>,
    /// In which seat, as JSON.
    pub seat: Option<&'a str>,
    /// Whom it concerns, as the JSON of their seat: those may read it.
    pub party: Option<&'a str>,
    /// What, as a key with a text in every language: `invitation-used-twice`.
    pub what: &'a str,
    /// More of it, as a JSON object.
    pub detail: &'a str,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number; later lines have higher ones.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// Who, where that is known.
    pub person: Option<String>,
    /// In which seat, as JSON.
    pub seat: Option<String>,
    /// Whom it concerns, as the JSON of their seat.
    pub party: Option<String>,
    /// What.
    pub what: String,
    /// More of it, as a JSON object.
    pub detail: String,
}

impl Accounts {
    /// Writes a line; its number.
    pub fn log(&mut self, new: NewLine<'_>, now: Timestamp) -> Result<i64, Fault> {
        new.person.map_or(Ok(()), text::person)?;
        for (what, seat) in [("seat", new.seat), ("party", new.party)] {
            seat.map_or(Ok(()), |seat| text::json(what, seat, text::SEAT_MAX))?;
        }
        text::word("what", new.what, 80)?;
        text::json("detail", new.detail, 4000)?;
        let sql = "INSERT INTO security_log (at, person, seat, party, what, detail) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        self.write("write a line of the security log", |transaction| {
            let (person, seat, party) = (new.person, new.seat, new.party);
            transaction.execute(sql, (ms(now), person, seat, party, new.what, new.detail))?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// The newest lines before the one with this number, `many` at most, the newest first.
    pub fn lines(&self, before: Option<i64>, many: u32) -> Result<Vec<Line>, Fault> {
        let sql = "SELECT * FROM security_log WHERE ?1 IS NULL OR id < ?1 \
                   ORDER BY id DESC LIMIT ?2";
        self.select_lines(sql, (before, many))
    }

    /// As [`Accounts::lines`], of one party.
    pub fn lines_of_party(
        &self,
        party: &str,
        before: Option<i64>,
        many: u32,
    ) -> Result<Vec<Line>, Fault> {
        let sql = "SELECT * FROM security_log WHERE party = ?3 AND (?1 IS NULL OR id < ?1) \
                   ORDER BY id DESC LIMIT ?2";
        self.select_lines(sql, (before, many, party))
    }

    /// As [`Accounts::lines`], of one person.
    pub fn lines_of_person(
        &self,
        person: &str,
        before: Option<i64>,
        many: u32,
    ) -> Result<Vec<Line>, Fault> {
        let sql = "SELECT * FROM security_log WHERE person = ?3 AND (?1 IS NULL OR id < ?1) \
                   ORDER BY id DESC LIMIT ?2";
        self.select_lines(sql, (before, many, person))
    }

    fn select_lines(&self, sql: &str, which: impl Params) -> Result<Vec<Line>, Fault> {
        self.read("read the security log", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map(which, read)?
                .collect()
        })
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        id: row.get("id")?,
        at: instant(row, "at")?,
        person: row.get("person")?,
        seat: row.get("seat")?,
        party: row.get("party")?,
        what: row.get("what")?,
        detail: row.get("detail")?,
    })
}
