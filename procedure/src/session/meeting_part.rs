//! Whether a meeting is formal, and whether what is said in it has a name.
//!
//! A group meets informally and takes its decisions in a short formal part; each part is scheduled
//! as a meeting of its own. Nothing follows from what was not said.

use serde::{Deserialize, Serialize};

/// The part of a group's work that a meeting is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeetingPart {
    /// For decisions.
    Formal,
    /// For everything else.
    Informal,
}

impl MeetingPart {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Formal => "formal",
            Self::Informal => "informal",
        }
    }
}

/// Whether what delegations say in an informal meeting is on record with who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attribution {
    /// With who said it.
    Attributed,
    /// Without.
    NotAttributed,
}

impl Attribution {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Attributed => "attributed",
            Self::NotAttributed => "not-attributed",
        }
    }
}
