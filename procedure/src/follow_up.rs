//! What became of recommendations: what the plenary made of each, and what was done then.

pub mod assign;
mod disposed;
pub mod report;

pub use disposed::{Disposed, FollowUp};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::Holder;
use crate::id::{DocumentId, MemberId, RecommendationId};

/// What the plenary makes of a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Disposition {
    /// It adopts it as it came.
    Adopted,
    /// It adopts it with an amendment, whose words are given.
    AdoptedWithAmendment,
    /// It takes note of it.
    TakenNoteOf,
    /// It returns it to the group with questions, which are given.
    Returned,
    /// It puts it off.
    Deferred,
    /// It does not adopt it.
    NotAdopted,
}

impl Disposition {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::Adopted,
        Self::AdoptedWithAmendment,
        Self::TakenNoteOf,
        Self::Returned,
        Self::Deferred,
        Self::NotAdopted,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Adopted => "adopted",
            Self::AdoptedWithAmendment => "adopted-with-amendment",
            Self::TakenNoteOf => "taken-note-of",
            Self::Returned => "returned",
            Self::Deferred => "deferred",
            Self::NotAdopted => "not-adopted",
        }
    }

    /// The one with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }

    /// Whether the plenary formally accepts the recommendation by it.
    pub const fn accepts(self) -> bool {
        matches!(self, Self::Adopted | Self::AdoptedWithAmendment)
    }

    /// Whether nothing more is to come: what was returned or put off comes again.
    pub const fn for_good(self) -> bool {
        !matches!(self, Self::Returned | Self::Deferred)
    }

    /// Whether it needs words of its own: the amendment, the questions.
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::AdoptedWithAmendment | Self::Returned)
    }
}

/// Something to be done so that an adopted recommendation is put into practice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// Number in it, from 1.
    pub number: u32,
    /// Who is to do it.
    pub who: Vec<Holder>,
    /// What is to be done.
    pub words: Wording,
    /// The day by which.
    pub due: Date,
    /// When it was assigned.
    pub assigned: Timestamp,
}

/// A report of a delegation on the implementation of a recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The recommendation.
    pub recommendation: RecommendationId,
    /// The task, where it is on one.
    pub task: Option<u32>,
    /// The member.
    pub member: MemberId,
    /// Where things stand, in its words.
    pub words: Words,
    /// The day of which it speaks.
    pub on: Date,
    /// The document that shows it.
    pub document: Option<DocumentId>,
    /// Whether it says that nothing remains to be done.
    pub done: bool,
    /// When it was entered.
    pub at: Timestamp,
}
