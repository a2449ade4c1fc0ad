//! A person's seat is ended, at once.
//!
//! In a delegation its head or another focal point does this, and anybody gives up a seat of her
//! own. Two officers of the secretariat together end the seat of an officer; two must remain. Who is
//! head was said by a letter of credentials: an attempt to remove the head from within goes on
//! record as a dispute and changes nothing until a new letter decides.

use text::Words;

use super::{Holding, Role};
use crate::act::{Act, HeadDisputed, PersonUnseated};
use crate::authority::Relation;
use crate::id::PersonId;
use crate::{Asked, Forum, Refusal, Seat, Verb};

/// The officers who must remain in the secretariat, since two together seat the next.
const OFFICERS_MIN: usize = 2;

/// End a person's seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnseatPerson {
    /// The seat.
    pub seat: Seat,
    /// The person.
    pub person: PersonId,
    /// Why; needed where the head is disputed.
    pub reason: Option<Words>,
    /// The second officer, where two are needed.
    pub confirmed_by: Option<PersonId>,
}

impl UnseatPerson {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        let today = forum.civil_day(asked.at);
        let holding = forum.seats.known_holding(&self.seat, &self.person, today);
        let verb = self.verb(asked, holding.as_ref().ok().copied());
        let relation = self.relation(asked, verb);
        // A dispute is one person's: whoever else is named or signs has no part in it.
        let confirmed_by = self.confirmed_by.as_ref();
        let confirmed_by = confirmed_by.filter(|_| verb != Verb::DisputeHead);
        forum.allows(asked, verb, relation, confirmed_by)?;
        forum.already_happened(asked)?;
        holding?;
        if verb == Verb::DisputeHead {
            return Ok(HeadDisputed {
                seat: self.seat,
                person: self.person,
                reason: self.reason.ok_or(Refusal::ReasonNeeded)?,
            }
            .into());
        }
        if self.seat == Seat::Secretariat {
            let officers = forum.seats.holders_on(&self.seat, today);
            let others = officers.filter(|other| other.person != self.person);
            if others.count() < OFFICERS_MIN {
                return Err(Refusal::TwoOfficersMustRemain);
            }
        }
        Ok(PersonUnseated {
            seat: self.seat,
            person: self.person,
            reason: self.reason,
            confirmed_by: self.confirmed_by,
        }
        .into())
    }

    fn verb(&self, asked: &Asked, holding: Option<&Holding>) -> Verb {
        let oneself = asked.by.seat == self.seat && asked.by.person == self.person;
        if oneself {
            Verb::LeaveSeat
        } else if !self.seat.kind().of_a_party() {
            Verb::UnseatOfficer
        } else if holding.is_some_and(|holding| holding.role == Role::Head) {
            Verb::DisputeHead
        } else {
            Verb::UnseatPerson
        }
    }

    fn relation(&self, asked: &Asked, verb: Verb) -> Relation {
        if verb == Verb::LeaveSeat {
            Relation::Herself
        } else if asked.by.seat == self.seat {
            Relation::Own
        } else {
            Relation::Any
        }
    }
}
