//! By what a program of a person signs in: bound to a person and a seat, for reading or for acts
//! that are named, until it expires or is revoked.

use super::instant::{instant, maybe, ms};
use super::{Accounts, Fault, text};
use jiff::{SignedDuration, Timestamp};
use ledger::Hash;
use rusqlite::types::Type;
use rusqlite::{OptionalExtension as _, Row};

/// A token that was used so short a time ago is not written anew.
const GRAIN: SignedDuration = SignedDuration::from_mins(1);

/// What a token is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Reading what its person may read.
    Read,
    /// Reading, and the acts with these names.
    Verbs(Vec<String>),
}

/// A token to be issued.
#[derive(Debug, Clone, Copy)]
pub struct NewToken<'a> {
    /// SHA-256 of the token.
    pub hash: &'a Hash,
    /// Whose it is.
    pub person: &'a str,
    /// The seat in which it acts, as JSON.
    pub seat: &'a str,
    /// What it is good for.
    pub scope: &'a Scope,
    /// What its owner calls it.
    pub label: &'a str,
    /// From when on it is no longer taken.
    pub expires: Timestamp,
}

/// A token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its number, by which its owner names it.
    pub id: i64,
    /// Whose it is.
    pub person: String,
    /// The seat in which it acts, as JSON.
    pub seat: String,
    /// What it is good for.
    pub scope: Scope,
    /// What its owner calls it.
    pub label: String,
    /// When it was issued.
    pub created: Timestamp,
    /// From when on it is no longer taken.
    pub expires: Timestamp,
    /// When it was last used, to a minute.
    pub last_used: Option<Timestamp>,
    /// When it was revoked.
    pub revoked: Option<Timestamp>,
}

/// What is behind a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Used {
    /// One that is good.
    Live(Token),
    /// One that has expired.
    Expired,
    /// One that was revoked.
    Revoked,
    /// None.
    Unknown,
}

impl Accounts {
    /// Issues a token; its number.
    pub fn issue_token(&mut self, new: NewToken<'_>, now: Timestamp) -> Result<i64, Fault> {
        text::person(new.person)?;
        text::json("seat", new.seat, text::SEAT_MAX)?;
        text::line("label", new.label, text::LABEL_MAX)?;
        let scope = written(new.scope)?;
        let sql = "INSERT INTO tokens (hash, person, seat, scope, label, created, expires) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        self.write("issue a token", |transaction| {
            let (hash, person, seat) = (new.hash.as_bytes(), new.person, new.seat);
            let (created, expires) = (ms(now), ms(new.expires));
            let row = (hash, person, seat, scope, new.label, created, expires);
            transaction.execute(sql, row)?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// What is behind a token; one that is good has then been used.
    pub fn token(&mut self, token: &Hash, now: Timestamp) -> Result<Used, Fault> {
        let sql = "SELECT * FROM tokens WHERE hash = ?1";
        let found = self.read("read a token", |connection| {
            let mut statement = connection.prepare_cached(sql)?;
            statement.query_row([token.as_bytes()], read).optional()
        })?;
        let mut token = match found {
            None => return Ok(Used::Unknown),
            Some(token) if token.revoked.is_some() => return Ok(Used::Revoked),
            Some(token) if token.expires <= now => return Ok(Used::Expired),
            Some(token) => token,
        };
        let stale = |last| GRAIN <= now.duration_since(last);
        if token.last_used.is_none_or(stale) {
            let sql = "UPDATE tokens SET last_used = ?2 WHERE id = ?1";
            self.write("note that a token was used", |transaction| {
                transaction.execute(sql, (token.id, ms(now)))
            })?;
            token.last_used = Some(now);
        }
        Ok(Used::Live(token))
    }

    /// Revokes a token of a person; whether they had it.
    pub fn revoke_token(&mut self, person: &str, id: i64, now: Timestamp) -> Result<bool, Fault> {
        let sql =
            "UPDATE tokens SET revoked = ?3 WHERE person = ?1 AND id = ?2 AND revoked IS NULL";
        self.write("revoke a token", |transaction| {
            Ok(transaction.execute(sql, (person, id, ms(now)))? == 1)
        })
    }

    /// Revokes every token of a person; how many.
    pub fn revoke_tokens_of(&mut self, person: &str, now: Timestamp) -> Result<usize, Fault> {
        let sql = "UPDATE tokens SET revoked = ?2 WHERE person = ?1 AND revoked IS NULL";
        self.write("revoke the tokens of a person", |transaction| {
            transaction.execute(sql, (person, ms(now)))
        })
    }

    /// The tokens of a person, the newest first.
    pub fn tokens_of(&self, person: &str) -> Result<Vec<Token>, Fault> {
        let sql = "SELECT * FROM tokens WHERE person = ?1 ORDER BY id DESC";
        self.read("read the tokens of a person", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([person], read)?
                .collect()
        })
    }
}

/// A scope as it is kept: `read`, or the verbs with a space between them and `acts` before them.
fn written(scope: &Scope) -> Result<String, Fault> {
    let Scope::Verbs(verbs) = scope else {
        return Ok("read".into());
    };
    for verb in verbs {
        text::word("verb", verb, 80)?;
    }
    let written = format!("acts {}", verbs.join(" "));
    text::within("scope", &written, 6, 4000)?;
    Ok(written)
}

fn scope(written: &str) -> Option<Scope> {
    if written == "read" {
        return Some(Scope::Read);
    }
    let verbs = written.strip_prefix("acts ")?;
    Some(Scope::Verbs(verbs.split(' ').map(str::to_owned).collect()))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Token> {
    let written: String = row.get("scope")?;
    let scope = scope(&written).ok_or_else(|| {
        let why = "it is no scope that this release knows".into();
        rusqlite::Error::FromSqlConversionFailure(0, Type::Text, why)
    })?;
    Ok(Token {
        id: row.get("id")?,
        person: row.get("person")?,
        seat: row.get("seat")?,
        scope,
        label: row.get("label")?,
        created: instant(row, "created")?,
        expires: instant(row, "expires")?,
        last_used: maybe(row, "last_used")?,
        revoked: maybe(row, "revoked")?,
    })
}
