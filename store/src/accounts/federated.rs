//! Whom a provider of `OpenID` Connect knows. Issuer and subject are the identity; a name or an
//! address that the provider tells is not.

use super::instant::{instant, ms};
use super::invitation::{self, Invitation, Redemption};
use super::{Accounts, Fault, text};
use jiff::Timestamp;
use ledger::Hash;
use rusqlite::{Connection, OptionalExtension as _};

/// A person at a provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The provider.
    pub issuer: String,
    /// The person, in the provider's words.
    pub subject: String,
    /// The person here.
    pub person: String,
    /// Since when.
    pub linked: Timestamp,
}

/// What came of linking an identity to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Linked {
    /// It is theirs from now on.
    Done,
    /// It was theirs already.
    Already,
    /// It is another person's; nothing was changed.
    OfAnother,
}

/// What came of taking up an invitation with an identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenUp {
    /// The invitation is used, and the identity is the invited person's.
    Done(Invitation),
    /// The identity is another person's; nothing was changed, and the invitation is open still.
    OfAnother,
    /// The invitation is not good, for this reason; nothing was changed.
    Not(Redemption),
}

impl Accounts {
    /// Uses an invitation and links the identity of whoever brings it to the person invited: both or
    /// neither, so that of two who come with the same link one is let in, and the other is linked to
    /// nobody.
    pub fn take_up(
        &mut self,
        hash: &Hash,
        issuer: &str,
        subject: &str,
        now: Timestamp,
    ) -> Result<TakenUp, Fault> {
        fit(issuer, subject)?;
        self.write("take up an invitation with an identity", |transaction| {
            let found = invitation::look(transaction, hash, now)?;
            let Redemption::Redeemed(invitation) = found else {
                return Ok(TakenUp::Not(found));
            };
            match link(transaction, issuer, subject, &invitation.person, now)? {
                Linked::OfAnother => Ok(TakenUp::OfAnother),
                Linked::Done | Linked::Already => {
                    let used = invitation::used(transaction, invitation, now)?;
                    Ok(TakenUp::Done(used))
                }
            }
        })
    }

    /// Links an identity to a person, who then signs in with it and no longer by local means.
    pub fn link(
        &mut self,
        issuer: &str,
        subject: &str,
        person: &str,
        now: Timestamp,
    ) -> Result<Linked, Fault> {
        fit(issuer, subject)?;
        text::person(person)?;
        self.write("link an identity", |transaction| {
            link(transaction, issuer, subject, person, now)
        })
    }

    /// Whose identity it is. Issuer and subject are compared byte by byte.
    pub fn federated(&self, issuer: &str, subject: &str) -> Result<Option<String>, Fault> {
        self.read("read an identity", |connection| {
            owner(connection, issuer, subject)
        })
    }

    /// The identities of a person. Whoever has one has no local way in: who asks for one looks here
    /// first.
    pub fn identities_of(&self, person: &str) -> Result<Vec<Identity>, Fault> {
        let sql = "SELECT * FROM federated WHERE person = ?1 ORDER BY issuer, subject";
        self.read("read the identities of a person", |connection| {
            connection
                .prepare_cached(sql)?
                .query_map([person], |row| {
                    Ok(Identity {
                        issuer: row.get("issuer")?,
                        subject: row.get("subject")?,
                        person: row.get("person")?,
                        linked: instant(row, "linked")?,
                    })
                })?
                .collect()
        })
    }

    /// Takes an identity from a person; whether there was one.
    pub fn unlink(&mut self, issuer: &str, subject: &str, person: &str) -> Result<bool, Fault> {
        let sql = "DELETE FROM federated WHERE issuer = ?1 AND subject = ?2 AND person = ?3";
        self.wipe("unlink an identity", |transaction| {
            Ok(transaction.execute(sql, (issuer, subject, person))? == 1)
        })
    }
}

fn fit(issuer: &str, subject: &str) -> Result<(), Fault> {
    text::line("issuer", issuer, 500)?;
    Ok(text::line("subject", subject, 255)?)
}

fn link(
    connection: &Connection,
    issuer: &str,
    subject: &str,
    person: &str,
    now: Timestamp,
) -> rusqlite::Result<Linked> {
    match owner(connection, issuer, subject)? {
        Some(owner) if owner == person => return Ok(Linked::Already),
        Some(_) => return Ok(Linked::OfAnother),
        None => {}
    }
    let sql = "INSERT INTO federated (issuer, subject, person, linked) VALUES (?1, ?2, ?3, ?4)";
    connection.execute(sql, (issuer, subject, person, ms(now)))?;
    Ok(Linked::Done)
}

fn owner(connection: &Connection, issuer: &str, subject: &str) -> rusqlite::Result<Option<String>> {
    let sql = "SELECT person FROM federated WHERE issuer = ?1 AND subject = ?2";
    connection
        .prepare_cached(sql)?
        .query_row((issuer, subject), |row| row.get(0))
        .optional()
}
