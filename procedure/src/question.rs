//! Questions, their options, and the positions held on them.

pub mod annotate_position;
mod annotation;
pub mod declare_position;
mod dispute;
pub mod dispute_position;
mod happening;
mod position;
pub mod put_option;
mod questions;
pub mod raise;
pub mod record_position;
mod regarding;
pub mod retract_position;
pub mod settle_dispute;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

pub use annotation::{Annotation, Annotations};
pub use dispute::{Dispute, Disputes, Settled, Settlement};
pub use happening::{Happening, What, happenings};
pub use position::{Position, Retracted};
pub use questions::Questions;

use crate::Citation;
use crate::id::{
    AgendaItemId, BodyId, GroupId, MemberId, OptionId, PositionId, ProvisionId, QuestionId,
    ReadingId, SessionId,
};

/// What a holder makes of an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// Backs an option on the table.
    Support,
    /// Puts it on the table.
    Propose,
    /// Is against it.
    Oppose,
    /// Keeps its position open.
    Reserve,
    /// Names a risk or a harm without rejecting it.
    Concern,
    /// Speaks to it without taking a side.
    Neutral,
}

impl Stance {
    /// All stances, in the order in which pages list them.
    pub const ALL: [Self; 6] = [
        Self::Propose,
        Self::Support,
        Self::Oppose,
        Self::Reserve,
        Self::Concern,
        Self::Neutral,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Propose => "propose",
            Self::Oppose => "oppose",
            Self::Reserve => "reserve",
            Self::Concern => "concern",
            Self::Neutral => "neutral",
        }
    }

    /// The stance with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stance| stance.key() == key)
    }
}

/// How a position is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KnownBy {
    /// The holder's delegation declared it here.
    Declared,
    /// The secretariat recorded it from the holder's own statement.
    Recorded,
    /// A third party reported it: the publisher of the document cited.
    Reported,
}

impl KnownBy {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Recorded => "recorded",
            Self::Reported => "reported",
        }
    }
}

/// What proves a position. There is no position without one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// A place in a document.
    Cited(Citation),
    /// The holder's own declaration, entered from its delegation's seat.
    Declaration,
}

/// For whom a holder said it spoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnBehalf {
    /// For others, as described: "its members and several aligned countries".
    For(Words),
    /// The group that holds the position spoke through this member.
    SpokenBy(MemberId),
    /// The member aligned itself with a statement of this group.
    AlignedWith(GroupId),
}

/// What a delegation answers by declaring a position of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Regards {
    /// It says itself what was reported of it.
    Confirms(PositionId),
    /// What was reported of it is wrong, and this takes its place.
    Corrects(PositionId),
}

impl Regards {
    /// The position that is answered.
    pub const fn position(self) -> PositionId {
        match self {
            Self::Confirms(position) | Self::Corrects(position) => position,
        }
    }
}

/// One answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Key, unique within the question.
    pub id: OptionId,
    /// The answer.
    pub title: Wording,
    /// The reading of the question's provision that this answer is.
    pub reading: Option<ReadingId>,
}

/// Something on which positions are held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Key.
    pub id: QuestionId,
    /// The question.
    pub title: Wording,
    /// What is asked and why it matters.
    pub about: Wording,
    /// The body before which it stands.
    pub body: BodyId,
    /// The session at which it was raised.
    pub session: SessionId,
    /// The agenda item it concerns.
    pub agenda_item: Option<AgendaItemId>,
    /// The provision it concerns.
    pub provision: Option<ProvisionId>,
    /// The day it was raised.
    pub raised: Date,
    /// Where this stands.
    pub source: Citation,
    /// The options, in the order in which they were put forward.
    pub options: Vec<Answer>,
    /// The numbers of all positions on it, in the order of entering.
    pub positions: Vec<PositionId>,
}

impl Question {
    /// The option with this key.
    pub fn option(&self, id: &OptionId) -> Option<&Answer> {
        self.options.iter().find(|option| option.id == *id)
    }
}
