//! The capacity in which a person acts, and the frame around every command and act.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::body::Post;
use crate::id::{BodyId, MemberId, ObserverId, PasskeyId, PersonId, StakeholderId};
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
    /// A Vice-Chair of a body.
    ViceChair(BodyId),
    /// The Rapporteur of a body.
    Rapporteur(BodyId),
    /// A co-facilitator of a thematic group.
    CoFacilitator(BodyId),
    /// The delegation of a member.
    Delegation(MemberId),
    /// The delegation of an observer.
    Observer(ObserverId),
    /// An accredited stakeholder.
    Stakeholder(StakeholderId),
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
    /// The passkeys that sign it; none where it rests on the word of whoever keeps the record.
    pub signed: Vec<PasskeyId>,
}

impl Asked {
    /// The member for whose delegation it is asked.
    ///
    /// # Errors
    /// [`Refusal::SeatMayNot`] for every other seat.
    pub(crate) fn delegation(&self, verb: Verb) -> Result<MemberId, Refusal> {
        match &self.by.seat {
            Seat::Delegation(member) => Ok(*member),
            seat => Err(Refusal::SeatMayNot {
                seat: seat.clone(),
                verb,
            }),
        }
    }
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
    /// The passkeys that signed it; none where it rests on the word of whoever keeps the record.
    pub signed: Vec<PasskeyId>,
    /// What was done.
    pub act: Act,
}

/// What kind of seat it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SeatKind {
    /// Whoever loads the pack.
    Founder,
    /// The program itself.
    Clerk,
    /// The secretariat.
    Secretariat,
    /// The Chair of a body.
    Chair,
    /// A Vice-Chair of a body.
    ViceChair,
    /// The Rapporteur of a body.
    Rapporteur,
    /// A co-facilitator of a thematic group.
    CoFacilitator,
    /// The delegation of a member.
    Delegation,
    /// The delegation of an observer.
    Observer,
    /// An accredited stakeholder.
    Stakeholder,
}

impl SeatKind {
    /// All kinds of seat.
    pub const ALL: [Self; 10] = [
        Self::Founder,
        Self::Clerk,
        Self::Secretariat,
        Self::Chair,
        Self::ViceChair,
        Self::Rapporteur,
        Self::CoFacilitator,
        Self::Delegation,
        Self::Observer,
        Self::Stakeholder,
    ];

    /// The key used in entries and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Founder => "founder",
            Self::Clerk => "clerk",
            Self::Secretariat => "secretariat",
            Self::Chair => "chair",
            Self::ViceChair => "vice-chair",
            Self::Rapporteur => "rapporteur",
            Self::CoFacilitator => "co-facilitator",
            Self::Delegation => "delegation",
            Self::Observer => "observer",
            Self::Stakeholder => "stakeholder",
        }
    }

    /// Whether persons hold it, rather than whoever runs the program.
    pub const fn of_persons(self) -> bool {
        !matches!(self, Self::Founder | Self::Clerk)
    }

    /// Whether it is opened by a letter of credentials and administers its own people.
    pub const fn of_a_party(self) -> bool {
        matches!(self, Self::Delegation | Self::Observer | Self::Stakeholder)
    }

    /// Whether it is an office: of the secretariat or of a body.
    pub const fn of_an_officer(self) -> bool {
        self.of_persons() && !self.of_a_party()
    }
}

impl Seat {
    /// The kind of seat.
    pub const fn kind(&self) -> SeatKind {
        match self {
            Self::Founder => SeatKind::Founder,
            Self::Secretariat => SeatKind::Secretariat,
            Self::Chair(_) => SeatKind::Chair,
            Self::ViceChair(_) => SeatKind::ViceChair,
            Self::Rapporteur(_) => SeatKind::Rapporteur,
            Self::CoFacilitator(_) => SeatKind::CoFacilitator,
            Self::Delegation(_) => SeatKind::Delegation,
            Self::Observer(_) => SeatKind::Observer,
            Self::Stakeholder(_) => SeatKind::Stakeholder,
            Self::Clerk => SeatKind::Clerk,
        }
    }

    /// The key used in entries and messages.
    pub const fn key(&self) -> &'static str {
        self.kind().key()
    }

    /// What the seat is a seat of: the member, the body.
    pub fn of(&self) -> Option<&str> {
        match self {
            Self::Chair(body)
            | Self::ViceChair(body)
            | Self::Rapporteur(body)
            | Self::CoFacilitator(body) => Some(body.as_str()),
            Self::Delegation(member) => Some(member.as_str()),
            Self::Observer(observer) => Some(observer.as_str()),
            Self::Stakeholder(stakeholder) => Some(stakeholder.as_str()),
            Self::Founder | Self::Secretariat | Self::Clerk => None,
        }
    }

    /// The seat from its key and what it is a seat of, as entries write them.
    ///
    /// `None` where there is no such seat: an unknown key, one that is of something and says of
    /// what in the wrong form or not at all, or one that is of nothing and says of what.
    pub fn read(key: &str, of: Option<&str>) -> Option<Self> {
        let body = || BodyId::new(of?).ok();
        match key {
            "founder" if of.is_none() => Some(Self::Founder),
            "secretariat" if of.is_none() => Some(Self::Secretariat),
            "clerk" if of.is_none() => Some(Self::Clerk),
            "chair" => body().map(Self::Chair),
            "vice-chair" => body().map(Self::ViceChair),
            "rapporteur" => body().map(Self::Rapporteur),
            "co-facilitator" => body().map(Self::CoFacilitator),
            "delegation" => MemberId::new(of?).ok().map(Self::Delegation),
            "observer" => ObserverId::new(of?).ok().map(Self::Observer),
            "stakeholder" => StakeholderId::new(of?).ok().map(Self::Stakeholder),
            _ => None,
        }
    }

    /// The body and the post of an officer's seat; `None` for every other seat.
    pub fn office(&self) -> Option<(&BodyId, Post)> {
        match self {
            Self::Chair(body) => Some((body, Post::Chair)),
            Self::ViceChair(body) => Some((body, Post::ViceChair)),
            Self::Rapporteur(body) => Some((body, Post::Rapporteur)),
            Self::CoFacilitator(body) => Some((body, Post::CoFacilitator)),
            _ => None,
        }
    }
}
