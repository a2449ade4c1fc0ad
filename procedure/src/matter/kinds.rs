//! What is attached to a matter, how members are consulted, and how decisions come about.

use serde::{Deserialize, Serialize};

/// What a delegation attaches to a matter or to the decision on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Given {
    /// It joins, and reserves its place on what it names.
    Reservation,
    /// It dissociates itself from what it names; the rest can pass.
    Dissociation,
    /// It joins on an understanding that it states.
    Understanding,
    /// It explains itself before the decision.
    ExplanationBefore,
    /// It explains itself after the decision.
    ExplanationAfter,
}

impl Given {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Reservation,
        Self::Dissociation,
        Self::Understanding,
        Self::ExplanationBefore,
        Self::ExplanationAfter,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Reservation => "reservation",
            Self::Dissociation => "dissociation",
            Self::Understanding => "understanding",
            Self::ExplanationBefore => "explanation-before",
            Self::ExplanationAfter => "explanation-after",
        }
    }
}

/// In what form members were consulted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// With one delegation.
    Bilateral,
    /// With several, informally.
    Informal,
    /// Open to all members.
    OpenToAll,
    /// In writing.
    Written,
}

impl Format {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Bilateral => "bilateral",
            Self::Informal => "informal",
            Self::OpenToAll => "open-to-all",
            Self::Written => "written",
        }
    }
}

/// How a decision came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// In the meeting, without objection.
    InMeeting,
    /// By silence that nobody broke.
    Silence,
    /// After consultations, without objection.
    AfterConsultations,
    /// By a vote.
    Vote,
}

impl How {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::InMeeting => "in-meeting",
            Self::Silence => "silence",
            Self::AfterConsultations => "after-consultations",
            Self::Vote => "vote",
        }
    }
}

/// The majority a vote needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Majority {
    /// More in favour than against.
    Simple,
    /// At least two in favour for each against.
    TwoThirds,
}
