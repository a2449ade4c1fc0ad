//! The capacity in which a person acts, and the frame around every command and act.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::id::{BodyId, MemberId, PersonId};
use crate::{Act, Refusal, Verb};

/// The capacity in which a person acts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "seat", content = "of", rename_all = "kebab-case")]
pub enum Seat {
    /// Whoever loads the pack. Ends with the founding.
    Founder,
    /// The secretariat, which keeps the record of what others said.
    Secretariat,
    /// The Chair of a body.
    Chair(BodyId),
    /// The delegation of a member.
    Delegation(MemberId),
    /// The program itself, for what the passing of time brings about.
    Clerk,
}

/// Who acts: a seat, and the person in it under a pseudonym.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct By {
    /// The capacity.
    #[serde(flatten)]
    pub seat: Seat,
    /// The person.
    pub person: PersonId,
}

/// The circumstances of a command, handed in from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// When it was asked.
    pub at: Timestamp,
    /// The day it happened, if it is entered later.
    pub on: Option<Date>,
    /// Who asks.
    pub by: By,
}

/// An act with its circumstances, as the record has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// When it was entered.
    pub at: Timestamp,
    /// The day it happened, if it was entered later.
    pub on: Option<Date>,
    /// Who acted.
    pub by: By,
    /// What was done.
    pub act: Act,
}

impl Asked {
    /// Refuses unless the asker loads the pack or sits in the secretariat.
    ///
    /// Until its founding is complete the forum has a founder and no secretariat; afterwards
    /// the reverse.
    pub(crate) fn by_the_secretariat(
        &self,
        founding_complete: bool,
        verb: Verb,
    ) -> Result<(), Refusal> {
        match (&self.by.seat, founding_complete) {
            (Seat::Founder, false) | (Seat::Secretariat, true) => Ok(()),
            (Seat::Founder, true) => Err(Refusal::FoundingComplete),
            _ => Err(Refusal::SeatMayNot {
                seat: self.by.seat.clone(),
                verb,
            }),
        }
    }

    /// The member whose delegation asks, or a refusal.
    pub(crate) fn by_a_delegation(&self, verb: Verb) -> Result<MemberId, Refusal> {
        match &self.by.seat {
            Seat::Delegation(member) => Ok(*member),
            _ => Err(Refusal::SeatMayNot {
                seat: self.by.seat.clone(),
                verb,
            }),
        }
    }
}

impl Seat {
    /// The key used in entries and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Founder => "founder",
            Self::Secretariat => "secretariat",
            Self::Chair(_) => "chair",
            Self::Delegation(_) => "delegation",
            Self::Clerk => "clerk",
        }
    }

    /// What the seat is a seat of: the member, the body.
    pub fn of(&self) -> Option<&str> {
        match self {
            Self::Chair(body) => Some(body.as_str()),
            Self::Delegation(member) => Some(member.as_str()),
            Self::Founder | Self::Secretariat | Self::Clerk => None,
        }
    }
}
