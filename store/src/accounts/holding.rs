//! Who looks at which passage of a statement now, and how far its suggestions had come when somebody
//! last looked: so that several people work on one text without treading on each other.

use super::instant::{instant, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use rusqlite::OptionalExtension as _;

/// A passage that a person looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The statement, by its number on record.
    pub statement: u32,
    /// The first byte of the passage.
    pub passage: u64,
    /// Who looks at it.
    pub person: String,
    /// Until when it is offered to nobody else.
    pub until: Timestamp,
}

/// How far the suggestions of a statement had come when somebody last looked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatementRead {
    /// The statement, by its number on record.
    pub statement: u32,
    /// How many suggestions there were.
    pub found: u32,
    /// How many of them nobody had decided or laid aside.
    pub open: u32,
    /// When that was.
    pub at: Timestamp,
}

impl Accounts {
    /// Holds a passage for a person until an instant, and lets go of the others of that statement
    /// that the person held. Where somebody else holds it, nothing changes; whether it is the
    /// person's now.
    pub fn hold_passage(
        &mut self,
        statement: u32,
        passage: u64,
        person: &str,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<bool, Fault> {
        text::person(person)?;
        let (of_another, let_go, hold) = (
            "SELECT 1 FROM passages_held \
             WHERE statement = ?1 AND passage = ?2 AND person != ?3 AND ?4 < until",
            "DELETE FROM passages_held WHERE statement = ?1 AND (person = ?2 OR until <= ?3)",
            "INSERT OR REPLACE INTO passages_held (statement, passage, person, until) \
             VALUES (?1, ?2, ?3, ?4)",
        );
        self.write("hold a passage", |transaction| {
            let asked = (statement, passage, person, ms(now));
            let taken: Option<i64> = transaction
                .prepare_cached(of_another)?
                .query_row(asked, |row| row.get(0))
                .optional()?;
            if taken.is_some() {
                return Ok(false);
            }
            transaction.execute(let_go, (statement, person, ms(now)))?;
            transaction.execute(hold, (statement, passage, person, ms(until)))?;
            Ok(true)
        })
    }

    /// Lets go of what a person holds of a statement.
    pub fn let_go_of(&mut self, statement: u32, person: &str) -> Result<(), Fault> {
        let sql = "DELETE FROM passages_held WHERE statement = ?1 AND person = ?2";
        self.write("let go of a passage", |transaction| {
            transaction.execute(sql, (statement, person)).map(drop)
        })
    }

    /// The passages that are held at an instant, in the order of statements and passages.
    pub fn passages_held(&self, now: Timestamp) -> Result<Vec<Held>, Fault> {
        let sql = "SELECT * FROM passages_held WHERE ?1 < until ORDER BY statement, passage";
        self.read("read who looks at what", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([ms(now)], |row| {
                    Ok(Held {
                        statement: row.get("statement")?,
                        passage: row.get("passage")?,
                        person: row.get("person")?,
                        until: instant(row, "until")?,
                    })
                })?
                .collect()
        })
    }

    /// Keeps how far the suggestions of a statement have come; written only where it has changed.
    pub fn keep_read(
        &mut self,
        statement: u32,
        found: u32,
        open: u32,
        now: Timestamp,
    ) -> Result<(), Fault> {
        let known = self.statements_read()?;
        let same =
            |it: &StatementRead| (it.statement, it.found, it.open) == (statement, found, open);
        if known.iter().any(same) {
            return Ok(());
        }
        let sql = "INSERT OR REPLACE INTO statements_read (statement, found, open, at) \
                   VALUES (?1, ?2, ?3, ?4)";
        self.write("keep how far a statement was read", |transaction| {
            let row = (statement, found, open, ms(now));
            transaction.execute(sql, row).map(drop)
        })
    }

    /// How far each statement had come when somebody last looked at its suggestions.
    pub fn statements_read(&self) -> Result<Vec<StatementRead>, Fault> {
        let sql = "SELECT * FROM statements_read ORDER BY statement";
        self.read("read how far statements were read", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([], |row| {
                    Ok(StatementRead {
                        statement: row.get("statement")?,
                        found: row.get("found")?,
                        open: row.get("open")?,
                        at: instant(row, "at")?,
                    })
                })?
                .collect()
        })
    }

    /// How many suggestions were rejected and how many laid aside, by statement.
    pub fn set_aside(&self) -> Result<Vec<(u32, u32, u32)>, Fault> {
        let sql = "SELECT statement, sum(made = 'rejected'), sum(made = 'later') \
                   FROM judgements GROUP BY statement ORDER BY statement";
        self.read("read what was rejected", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
                .collect()
        })
    }
}
