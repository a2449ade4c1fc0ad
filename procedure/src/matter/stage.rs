//! How far a matter has come.

use serde::{Deserialize, Serialize};

use crate::id::DecisionId;

/// How far a matter has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Put, and not open yet: members may raise concerns.
    Put,
    /// Open: members speak to it, and it can be decided.
    Open,
    /// Its silence procedure was broken and is paused until the Chair resumes it.
    Paused,
    /// Its silence procedure was broken; consultations are open again.
    Consulting,
    /// Decided.
    Decided(DecisionId),
    /// Closed without a decision.
    Closed(Closing),
}

impl Stage {
    /// The key used in data and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Put => "put",
            Self::Open => "open",
            Self::Paused => "paused",
            Self::Consulting => "consulting",
            Self::Decided(_) => "decided",
            Self::Closed(closing) => closing.key(),
        }
    }

    /// Whether nothing more is decided on it.
    pub const fn is_over(&self) -> bool {
        matches!(self, Self::Decided(_) | Self::Closed(_))
    }
}

/// What came of a matter on which nothing was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Closing {
    /// It was not adopted.
    NotAdopted,
    /// Whoever put it took it back.
    Withdrawn,
    /// It was put off.
    Deferred,
    /// It was taken note of.
    TakenNoteOf,
}

impl Closing {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::NotAdopted,
        Self::Withdrawn,
        Self::Deferred,
        Self::TakenNoteOf,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotAdopted => "not-adopted",
            Self::Withdrawn => "withdrawn",
            Self::Deferred => "deferred",
            Self::TakenNoteOf => "taken-note-of",
        }
    }
}
