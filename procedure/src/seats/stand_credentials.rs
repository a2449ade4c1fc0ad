//! Credentials are recorded as having reached a standing: provisional, approved, contested,
//! withdrawn.
//!
//! The forum examines credentials; the secretariat records what came of it, with the document. While
//! they are contested everything the delegation does is marked so, and nothing is refused for it:
//! the software never decides who represents a member. Withdrawn credentials end all seats of the
//! delegation at once and need a second officer; a new letter opens it again.

use jiff::civil::Date;
use text::Words;

use super::Standing;
use crate::act::{Act, CredentialsStood};
use crate::authority::Relation;
use crate::document::record::well_formed_hash;
use crate::id::{CredentialsId, PersonId};
use crate::{Asked, Forum, Refusal, Verb};

/// Record how credentials stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandCredentials {
    /// The letter.
    pub credentials: CredentialsId,
    /// The standing.
    pub standing: Standing,
    /// SHA-256 of the document that shows it, in hexadecimal.
    pub document: Option<Words>,
    /// What a reader should know of it.
    pub note: Option<Words>,
    /// Since which day.
    pub on: Date,
    /// The second officer, where two are needed.
    pub confirmed_by: Option<PersonId>,
}

impl StandCredentials {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        let verb = match self.standing {
            Standing::Withdrawn => Verb::WithdrawCredentials,
            _ => Verb::StandCredentials,
        };
        forum.allows(asked, verb, Relation::Any, self.confirmed_by.as_ref())?;
        forum.already_happened(asked)?;
        let letter = forum.seats.known_credentials(self.credentials)?;
        if let Some(document) = &self.document {
            well_formed_hash(document.as_str())?;
        }
        forum.has_come(self.on, asked)?;
        let last = forum.seats.credentials_of(&letter.party);
        if let Some(later) = last.filter(|last| last.id != letter.id) {
            return Err(Refusal::LaterLetterOnRecord {
                credentials: later.id,
            });
        }
        if letter.standing() == Standing::Withdrawn {
            return Err(Refusal::CredentialsWithdrawn {
                credentials: letter.id,
            });
        }
        Ok(CredentialsStood {
            credentials: self.credentials,
            standing: self.standing,
            document: self.document,
            note: self.note,
            on: self.on,
            confirmed_by: self.confirmed_by,
        }
        .into())
    }
}
