//! A letter of credentials opens a delegation, renews it, or names another head.
//!
//! The secretariat enters the letter by its hash, with the head it names. From then on the
//! delegation administers its own people. A newer letter with another head ends the seat of the
//! former head on the day it begins to hold, and needs a second officer, as does a new invitation
//! for a head who sits already. Who was seated stays when the head changes; a letter that comes
//! after a gap, or after a withdrawal, opens the delegation anew and revives nobody.
//!
//! While the credentials of a delegation are contested no letter can name another head: whoever
//! entered it would decide who represents the member. A letter that is older than one on record
//! names nobody.

use jiff::civil::Date;
use text::Words;

use super::{Credentials, Standing};
use crate::act::{Act, CredentialsPresented};
use crate::authority::Relation;
use crate::document::record::well_formed_hash;
use crate::id::PersonId;
use crate::{Asked, Forum, Refusal, Seat, Verb, period};

/// Present a letter of credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PresentCredentials {
    /// The delegation of a member or an observer, or the stakeholder.
    pub party: Seat,
    /// SHA-256 of the letter, in hexadecimal.
    pub letter: Words,
    /// Who signed it, by office.
    pub issued_by: Words,
    /// The day it was signed.
    pub issued: Date,
    /// The head it names.
    pub head: PersonId,
    /// The first day on which it holds.
    pub from: Date,
    /// The first day on which it holds no longer, where it says one.
    pub until: Option<Date>,
    /// SHA-256 of the head's one-time invitation, in hexadecimal.
    pub invitation: Option<Words>,
    /// The second officer, where two are needed.
    pub confirmed_by: Option<PersonId>,
}

impl PresentCredentials {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        let succeeds = self.succeeds(forum, asked);
        let verb = self.verb(forum, asked);
        forum.allows(asked, verb, Relation::Any, self.confirmed_by.as_ref())?;
        forum.already_happened(asked)?;
        forum.party_known(&self.party)?;
        self.well_formed()?;
        forum.has_come(self.issued, asked)?;
        let standing = self.standing(forum, succeeds.is_some())?;
        Ok(CredentialsPresented {
            credentials: forum.seats.next_credentials(),
            party: self.party,
            letter: self.letter,
            issued_by: self.issued_by,
            issued: self.issued,
            head: self.head,
            from: self.from,
            until: self.until,
            standing,
            succeeds,
            invitation: self.invitation,
            confirmed_by: self.confirmed_by,
        }
        .into())
    }

    /// Two officers replace a head, and invite one anew: either could bring in another person.
    fn verb(&self, forum: &Forum, asked: &Asked) -> Verb {
        let head = forum.head_of(&self.party, forum.civil_day(asked.at));
        match head {
            Some(head) if head.person != self.head || self.invitation.is_some() => {
                Verb::ReplaceHead
            }
            _ => Verb::PresentCredentials,
        }
    }

    /// The head whose seat the letter would end: one who holds it, or will, and is another person.
    fn succeeds(&self, forum: &Forum, asked: &Asked) -> Option<PersonId> {
        let head = forum.head_of(&self.party, forum.civil_day(asked.at))?;
        (head.person != self.head).then(|| head.person.clone())
    }

    fn well_formed(&self) -> Result<(), Refusal> {
        well_formed_hash(self.letter.as_str())?;
        if let Some(invitation) = &self.invitation {
            well_formed_hash(invitation.as_str())?;
        }
        self.head.number()?;
        period::begins_before_it_ends(self.from, self.until)
    }

    /// How the letter stands when it comes in.
    fn standing(&self, forum: &Forum, another_head: bool) -> Result<Standing, Refusal> {
        let last = forum.seats.credentials_of(&self.party);
        if let Some(later) = last.filter(|last| self.issued < last.issued) {
            return Err(Refusal::LaterLetterOnRecord {
                credentials: later.id,
            });
        }
        match last.map(Credentials::standing) {
            Some(Standing::Contested) if another_head => Err(Refusal::CredentialsContested {
                seat: self.party.clone(),
            }),
            Some(Standing::Contested) => Ok(Standing::Contested),
            _ => Ok(Standing::Submitted),
        }
    }
}
