//! Candidates who were asked whether they stand, until they stand on record.
//!
//! A delegation asks; the candidate answers behind a link, and consents or declines; what was
//! consented to is entered by the delegation. Name, address and statement are here for so long and
//! no longer. Behind the same link a candidate who is on record can ask for the erasure of what
//! stands there of them.

use super::instant::{hash, instant, maybe, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use ledger::Hash;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// The longest list of posts, in bytes.
const POSTS_MAX: usize = 4_000;
/// The longest statement, in bytes.
const STATED_MAX: usize = 40_000;

/// A candidate to be asked.
#[derive(Debug, Clone, Copy)]
pub struct NewNomination<'a> {
    /// SHA-256 of the secret in the link.
    pub hash: &'a Hash,
    /// The pseudonym under which the candidate would stand on record.
    pub person: &'a str,
    /// The seat of the delegation that asks, as JSON.
    pub seat: &'a str,
    /// Who of it asks.
    pub made_by: &'a str,
    /// For which posts, as JSON.
    pub posts: &'a str,
    /// The candidate's name.
    pub name: &'a str,
    /// Where the link goes; none where it is handed over.
    pub email: Option<&'a str>,
    /// The language of the mail.
    pub lang: &'a str,
    /// From when on it is no longer answered or entered.
    pub expires: Timestamp,
}

/// A candidate who was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Nomination {
    /// Its number, by which the delegation names it.
    pub id: i64,
    /// SHA-256 of the secret in the link.
    pub hash: Hash,
    /// The pseudonym under which the candidate stands or would stand on record.
    pub person: String,
    /// The seat of the delegation that asks, as JSON.
    pub seat: String,
    /// Who of it asks.
    pub made_by: String,
    /// For which posts, as JSON.
    pub posts: String,
    /// The candidate's name, until it is over.
    pub name: Option<String>,
    /// The candidate's address, until it is over.
    pub email: Option<String>,
    /// The language of the mail.
    pub lang: String,
    /// When the candidate was asked.
    pub made: Timestamp,
    /// From when on it is no longer answered or entered.
    pub expires: Timestamp,
    /// What has become of it.
    pub stage: NominationStage,
}

/// What has become of the question whether somebody stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NominationStage {
    /// The candidate has not answered; it may have expired, which is a matter of the time of asking.
    Asked,
    /// The candidate consents.
    Consented {
        /// What the candidate states, as JSON.
        stated: String,
        /// When.
        at: Timestamp,
    },
    /// The candidate does not stand.
    Declined {
        /// When.
        at: Timestamp,
    },
    /// The delegation has taken it back.
    Withdrawn {
        /// When.
        at: Timestamp,
    },
    /// The candidate stands on record.
    Entered {
        /// The candidate's number there.
        candidate: u32,
        /// When it was entered.
        at: Timestamp,
        /// When the candidate asked for the erasure of what stands there of them.
        erasure_asked: Option<Timestamp>,
    },
}

/// What came of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// It counts.
    Done(Nomination),
    /// It is past that: answered otherwise, entered, taken back or expired.
    Over(Nomination),
    /// There is none such.
    Unknown,
}

impl Accounts {
    /// Keeps that a candidate is asked; its number.
    pub fn nominate(&mut self, new: NewNomination<'_>, now: Timestamp) -> Result<i64, Fault> {
        text::person(new.person)?;
        text::person(new.made_by)?;
        text::json("seat", new.seat, text::SEAT_MAX)?;
        text::json("posts", new.posts, POSTS_MAX)?;
        text::line("name", new.name, text::NAME_MAX)?;
        new.email.map_or(Ok(()), text::email)?;
        text::word("language", new.lang, 8)?;
        let sql = "INSERT INTO nominations \
                   (hash, person, seat, made_by, posts, name, email, lang, made, expires, state) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'asked')";
        self.write("keep a nomination", |transaction| {
            let (hash, person, seat) = (new.hash.as_bytes(), new.person, new.seat);
            let whom = (new.posts, new.name, new.email, new.lang);
            let row = rusqlite::params![
                hash,
                person,
                seat,
                new.made_by,
                whom.0,
                whom.1,
                whom.2,
                whom.3,
                ms(now),
                ms(new.expires)
            ];
            transaction.execute(sql, row)?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// The nomination with this number.
    pub fn nomination(&self, id: i64) -> Result<Option<Nomination>, Fault> {
        self.read("read a nomination", |connection| by_id(connection, id))
    }

    /// The nomination behind a link, whatever has become of it.
    pub fn nomination_behind(&self, hash: &Hash) -> Result<Option<Nomination>, Fault> {
        self.read("read a nomination", |connection| by_hash(connection, hash))
    }

    /// Every nomination, or those of one seat, the newest first.
    pub fn nominations(&self, seat: Option<&str>) -> Result<Vec<Nomination>, Fault> {
        let sql = "SELECT * FROM nominations WHERE ?1 IS NULL OR seat = ?1 ORDER BY id DESC";
        self.read("read the nominations", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([seat], read)?
                .collect()
        })
    }

    /// The candidate consents and states this, in the place of what was stated before: until it is
    /// entered that can be changed.
    pub fn consent(&mut self, hash: &Hash, stated: &str, now: Timestamp) -> Result<Step, Fault> {
        text::json("statement", stated, STATED_MAX)?;
        let sql = "UPDATE nominations SET state = 'consented', stated = ?2, changed = ?3 \
                   WHERE id = ?1";
        self.forget("keep a consent", |transaction| {
            let found = by_hash(transaction, hash)?;
            step(transaction, found, now, |connection, id| {
                connection.execute(sql, (id, stated, ms(now))).map(drop)
            })
        })
    }

    /// The candidate does not stand, or no longer: nothing of name, address and statement is left.
    pub fn decline(&mut self, hash: &Hash, now: Timestamp) -> Result<Step, Fault> {
        self.wipe("keep that a candidate declines", |transaction| {
            let found = by_hash(transaction, hash)?;
            step(transaction, found, now, |connection, id| {
                over(connection, id, "declined", None, now)
            })
        })
    }

    /// The delegation takes it back: nothing of name, address and statement is left.
    pub fn withdraw_nomination(&mut self, id: i64, now: Timestamp) -> Result<Step, Fault> {
        self.wipe("take a nomination back", |transaction| {
            let found = by_id(transaction, id)?;
            step(transaction, found, now, |connection, id| {
                over(connection, id, "withdrawn", None, now)
            })
        })
    }

    /// The candidate stands on record under this number: name, address and statement are not needed
    /// here any more. Saying so again changes nothing.
    pub fn nomination_entered(
        &mut self,
        id: i64,
        candidate: u32,
        now: Timestamp,
    ) -> Result<Step, Fault> {
        self.wipe("keep that a candidate is on record", |transaction| {
            let Some(found) = by_id(transaction, id)? else {
                return Ok(Step::Unknown);
            };
            // What was entered is on record, whether or not the time here has run out meanwhile.
            if !matches!(found.stage, NominationStage::Consented { .. }) {
                return Ok(Step::Over(found));
            }
            over(transaction, id, "entered", Some(candidate), now)?;
            done(transaction, id)
        })
    }

    /// A candidate who is on record asks for the erasure of what stands there of them; the first
    /// time counts.
    pub fn ask_erasure(&mut self, hash: &Hash, now: Timestamp) -> Result<Step, Fault> {
        let sql =
            "UPDATE nominations SET erasure_asked = coalesce(erasure_asked, ?2) WHERE id = ?1";
        self.write("keep that an erasure is asked for", |transaction| {
            let Some(found) = by_hash(transaction, hash)? else {
                return Ok(Step::Unknown);
            };
            if !matches!(found.stage, NominationStage::Entered { .. }) {
                return Ok(Step::Over(found));
            }
            transaction.execute(sql, (found.id, ms(now)))?;
            done(transaction, found.id)
        })
    }
}

impl Nomination {
    /// Whether it can still be answered, changed or entered at this time.
    pub fn is_open(&self, now: Timestamp) -> bool {
        let open = matches!(
            self.stage,
            NominationStage::Asked | NominationStage::Consented { .. }
        );
        open && now < self.expires
    }
}

/// Takes a step with what was found, if it is open.
fn step(
    connection: &Connection,
    found: Option<Nomination>,
    now: Timestamp,
    take: impl FnOnce(&Connection, i64) -> rusqlite::Result<()>,
) -> rusqlite::Result<Step> {
    match found {
        None => Ok(Step::Unknown),
        Some(found) if !found.is_open(now) => Ok(Step::Over(found)),
        Some(found) => {
            take(connection, found.id)?;
            done(connection, found.id)
        }
    }
}

fn done(connection: &Connection, id: i64) -> rusqlite::Result<Step> {
    Ok(by_id(connection, id)?.map_or(Step::Unknown, Step::Done))
}

/// Ends it: what is personal goes.
fn over(
    connection: &Connection,
    id: i64,
    state: &str,
    candidate: Option<u32>,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let sql = "UPDATE nominations SET state = ?2, candidate = ?3, changed = ?4, \
               name = NULL, email = NULL, stated = NULL WHERE id = ?1";
    let row = (id, state, candidate, ms(now));
    connection.execute(sql, row).map(drop)
}

fn by_id(connection: &Connection, id: i64) -> rusqlite::Result<Option<Nomination>> {
    connection
        .prepare_cached("SELECT * FROM nominations WHERE id = ?1")?
        .query_row([id], read)
        .optional()
}

fn by_hash(connection: &Connection, hash: &Hash) -> rusqlite::Result<Option<Nomination>> {
    connection
        .prepare_cached("SELECT * FROM nominations WHERE hash = ?1")?
        .query_row([hash.as_bytes()], read)
        .optional()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Nomination> {
    Ok(Nomination {
        id: row.get("id")?,
        hash: hash(row, "hash")?,
        person: row.get("person")?,
        seat: row.get("seat")?,
        made_by: row.get("made_by")?,
        posts: row.get("posts")?,
        name: row.get("name")?,
        email: row.get("email")?,
        lang: row.get("lang")?,
        made: instant(row, "made")?,
        expires: instant(row, "expires")?,
        stage: stage(row)?,
    })
}

fn stage(row: &Row<'_>) -> rusqlite::Result<NominationStage> {
    let at = maybe(row, "changed")?.unwrap_or_default();
    Ok(match row.get_ref("state")?.as_str()? {
        "asked" => NominationStage::Asked,
        "consented" => NominationStage::Consented {
            stated: row.get("stated")?,
            at,
        },
        "declined" => NominationStage::Declined { at },
        "withdrawn" => NominationStage::Withdrawn { at },
        "entered" => NominationStage::Entered {
            candidate: row.get("candidate")?,
            at,
            erasure_asked: maybe(row, "erasure_asked")?,
        },
        other => {
            let why = format!("{other} is no state that this release knows").into();
            let (column, kind) = (0, Type::Text);
            return Err(rusqlite::Error::FromSqlConversionFailure(column, kind, why));
        }
    })
}
