//! One-time links and codes that lead a person to a seat.
//!
//! An invitation is open until it is used, revoked or expired, and then it is that for ever.

use super::instant::{hash, instant, maybe, ms};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use ledger::Hash;
use rusqlite::{Connection, OptionalExtension as _, Row};

/// An invitation to be made.
#[derive(Debug, Clone, Copy)]
pub struct NewInvitation<'a> {
    /// SHA-256 of the secret in the link or code.
    pub hash: &'a Hash,
    /// Who is invited.
    pub person: &'a str,
    /// To which seat, as JSON.
    pub seat: &'a str,
    /// Who invites.
    pub made_by: &'a str,
    /// How it gets there: `mail`, `paper`, `founding` …
    pub channel: &'a str,
    /// From when on it is no longer taken.
    pub expires: Timestamp,
}

/// An invitation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its number, by which those who may revoke it name it.
    pub id: i64,
    /// SHA-256 of the secret.
    pub hash: Hash,
    /// Who is invited.
    pub person: String,
    /// To which seat, as JSON.
    pub seat: String,
    /// Who invites.
    pub made_by: String,
    /// How it gets there.
    pub channel: String,
    /// When it was made.
    pub made: Timestamp,
    /// From when on it is no longer taken.
    pub expires: Timestamp,
    /// What has become of it.
    pub stage: Stage,
}

/// What has become of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Nothing yet; it may have expired, which is a matter of the time of asking.
    Open,
    /// It was used, once.
    Used {
        /// When.
        at: Timestamp,
    },
    /// It was taken back.
    Revoked {
        /// When.
        at: Timestamp,
    },
}

/// What an invitation is good for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Redemption {
    /// It is good, and with [`Accounts::redeem`] it is now used.
    Redeemed(Invitation),
    /// It was used before.
    Used(Invitation),
    /// It has expired.
    Expired(Invitation),
    /// It was taken back.
    Revoked(Invitation),
    /// There is none such here: mangled, of another forum, or gone long ago.
    Unknown,
}

impl Accounts {
    /// Makes an invitation; its number.
    pub fn invite(&mut self, new: NewInvitation<'_>, now: Timestamp) -> Result<i64, Fault> {
        text::person(new.person)?;
        text::person(new.made_by)?;
        text::json("seat", new.seat, text::SEAT_MAX)?;
        text::word("channel", new.channel, text::WORD_MAX)?;
        let sql = "INSERT INTO invitations (hash, person, seat, made_by, channel, made, expires) \
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        self.write("make an invitation", |transaction| {
            let (hash, person, seat) = (new.hash.as_bytes(), new.person, new.seat);
            let (made, expires) = (ms(now), ms(new.expires));
            let row = (hash, person, seat, new.made_by, new.channel, made, expires);
            transaction.execute(sql, row)?;
            Ok(transaction.last_insert_rowid())
        })
    }

    /// What an invitation is good for, without using it: for the page that a link leads to, which
    /// programs that look at mail open too.
    pub fn look_at_invitation(&self, hash: &Hash, now: Timestamp) -> Result<Redemption, Fault> {
        self.read("read an invitation", |connection| {
            look(connection, hash, now)
        })
    }

    /// Uses an invitation. However many ask at once, one gets it.
    pub fn redeem(&mut self, hash: &Hash, now: Timestamp) -> Result<Redemption, Fault> {
        self.write("redeem an invitation", |transaction| {
            match look(transaction, hash, now)? {
                Redemption::Redeemed(open) => {
                    used(transaction, open, now).map(Redemption::Redeemed)
                }
                other => Ok(other),
            }
        })
    }

    /// Takes an invitation back; what it was good for until now. A used one stays used.
    pub fn revoke_invitation(&mut self, id: i64, now: Timestamp) -> Result<Redemption, Fault> {
        self.write("revoke an invitation", |transaction| {
            let sql = "SELECT * FROM invitations WHERE id = ?1";
            let found = transaction.query_row(sql, [id], read).optional()?;
            let found = found.map_or(Redemption::Unknown, |found| found.good_for(now));
            if let Redemption::Redeemed(_) | Redemption::Expired(_) = found {
                let sql = "UPDATE invitations SET revoked = ?2 WHERE id = ?1";
                transaction.execute(sql, (id, ms(now)))?;
            }
            Ok(found)
        })
    }

    /// Takes back every invitation of a person that is open; how many.
    pub fn revoke_invitations_of(&mut self, person: &str, now: Timestamp) -> Result<usize, Fault> {
        let sql = "UPDATE invitations SET revoked = ?2 \
                   WHERE person = ?1 AND used IS NULL AND revoked IS NULL";
        self.write("revoke the invitations of a person", |transaction| {
            transaction.execute(sql, (person, ms(now)))
        })
    }

    /// Every invitation, or those to one seat, the newest first, with what has become of each.
    pub fn invitations(&self, seat: Option<&str>) -> Result<Vec<Invitation>, Fault> {
        let sql = "SELECT * FROM invitations WHERE ?1 IS NULL OR seat = ?1 ORDER BY id DESC";
        self.read("read the invitations", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([seat], read)?
                .collect()
        })
    }
}

impl Invitation {
    /// What it is good for at this time.
    pub fn good_for(self, now: Timestamp) -> Redemption {
        match self.stage {
            Stage::Used { .. } => Redemption::Used(self),
            Stage::Revoked { .. } => Redemption::Revoked(self),
            Stage::Open if now < self.expires => Redemption::Redeemed(self),
            Stage::Open => Redemption::Expired(self),
        }
    }
}

/// Marks an open invitation as used.
pub(super) fn used(
    connection: &Connection,
    mut invitation: Invitation,
    now: Timestamp,
) -> rusqlite::Result<Invitation> {
    let sql = "UPDATE invitations SET used = ?2 WHERE id = ?1";
    connection.execute(sql, (invitation.id, ms(now)))?;
    invitation.stage = Stage::Used { at: now };
    Ok(invitation)
}

pub(super) fn look(
    connection: &Connection,
    hash: &Hash,
    now: Timestamp,
) -> rusqlite::Result<Redemption> {
    let found = connection
        .prepare_cached("SELECT * FROM invitations WHERE hash = ?1")?
        .query_row([hash.as_bytes()], read)
        .optional()?;
    Ok(found.map_or(Redemption::Unknown, |found| found.good_for(now)))
}

fn read(row: &Row<'_>) -> rusqlite::Result<Invitation> {
    let stage = match (maybe(row, "used")?, maybe(row, "revoked")?) {
        (Some(at), _) => Stage::Used { at },
        (None, Some(at)) => Stage::Revoked { at },
        (None, None) => Stage::Open,
    };
    Ok(Invitation {
        id: row.get("id")?,
        hash: hash(row, "hash")?,
        person: row.get("person")?,
        seat: row.get("seat")?,
        made_by: row.get("made_by")?,
        channel: row.get("channel")?,
        made: instant(row, "made")?,
        expires: instant(row, "expires")?,
        stage,
    })
}
