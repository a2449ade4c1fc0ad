//! Topics of thematic groups: proposed, wanted by members, chosen, spread over time.
//!
//! Who chooses them is in dispute. Each way on the table is a reading of one provision; what
//! members want is on record as they said it, and nothing here draws a list from it.

pub mod choose;
pub mod file_preferences;
pub mod plan_rotation;
pub mod propose;
mod topics;
mod ways;
pub mod withdraw_preferences;

pub use topics::Topics;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::id::{BodyId, ConsultationId, DecisionId, MatterId, MemberId, ReadingId, TopicId};
use crate::{Citation, Seat};

/// A topic as a member ranks it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ranked {
    /// The topic.
    pub topic: TopicId,
    /// Why the member wants it, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Words>,
}

/// A time for one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// Its first day.
    pub from: Date,
    /// The first day after it.
    pub until: Date,
    /// The topic.
    pub topic: TopicId,
}

/// A topic proposed for a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Number.
    pub id: TopicId,
    /// The group.
    pub body: BodyId,
    /// The topic.
    pub title: Wording,
    /// Why the group should take it up.
    pub grounds: Option<Wording>,
    /// The members that propose it.
    pub proposers: Vec<MemberId>,
    /// Where they do so, unless their delegation did it here.
    pub source: Option<Citation>,
    /// Who entered it.
    pub proposed_by: Seat,
    /// When.
    pub proposed: Timestamp,
}

/// What a member wants a group to take up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// The topics, the most wanted first.
    pub ranked: Vec<Ranked>,
    /// When they were filed.
    pub at: Timestamp,
}

/// That a member took back what it wanted of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenBack {
    /// Why, where it said so.
    pub reason: Option<Words>,
    /// When.
    pub at: Timestamp,
}

/// How topics were chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChosenBy {
    /// By a decision.
    Decision(DecisionId),
    /// By the Chair and the co-facilitators, after consultations.
    Chair {
        /// The matter on which members were consulted.
        matter: MatterId,
        /// The consultations.
        consultations: Vec<ConsultationId>,
    },
}

/// A choice of topics for a group. A later one takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The topics.
    pub topics: Vec<TopicId>,
    /// How they were chosen.
    pub by: ChosenBy,
    /// The reading under which the Chair chose; a decision has its own, with its provision.
    pub reading: Option<ReadingId>,
    /// The day.
    pub on: Date,
    /// Whether the decision was cancelled since.
    pub cancelled: bool,
}
