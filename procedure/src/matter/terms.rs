//! How a body decides in each mode: data of the forum, not of the program.

use serde::{Deserialize, Serialize};
use text::{Language, Status};

use crate::act::TermsSet;
use crate::id::{BodyId, ProvisionId};
use crate::{Certainty, Citation};

/// In which way a matter is decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// In the meeting: the Chair asks whether anybody objects.
    InMeeting,
    /// By a silence procedure: a letter with a deadline.
    Silence,
    /// By consensus that consultations have found.
    AfterConsultations,
}

impl Mode {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::InMeeting, Self::Silence, Self::AfterConsultations];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::InMeeting => "in-meeting",
            Self::Silence => "silence",
            Self::AfterConsultations => "after-consultations",
        }
    }
}

/// What becomes of a silence procedure when silence is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnBreak {
    /// It ends: the matter is not adopted.
    Ends,
    /// It pauses until the Chair resumes it with a new deadline.
    Pauses,
    /// Consultations are open again; the matter can be resumed or decided otherwise.
    Reopens,
}

impl OnBreak {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Ends => "ends",
            Self::Pauses => "pauses",
            Self::Reopens => "reopens",
        }
    }
}

/// Who takes part in a decision, and so whose silence or objection counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Breakers {
    /// All members.
    Members,
    /// The members counted as present when the matter is opened.
    MembersPresent,
}

impl Breakers {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Members => "members",
            Self::MembersPresent => "members-present",
        }
    }
}

/// Whether whoever objects must say why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reasons {
    /// It must.
    Required,
    /// It may.
    Optional,
}

impl Reasons {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
        }
    }
}

/// How a body decides in one mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// The body; all that have none of their own where it is left out.
    pub body: Option<BodyId>,
    /// The mode.
    pub mode: Mode,
    /// The provision.
    pub provision: ProvisionId,
    /// The languages in which a text must be out.
    pub languages: Vec<Language>,
    /// What standing a version must have; any but a machine's where none is named.
    pub statuses: Vec<Status>,
    /// Who takes part.
    pub breakers: Breakers,
    /// The fewest hours of silence.
    pub hours_min: u32,
    /// What breaking silence does.
    pub on_break: OnBreak,
    /// Whether reasons are demanded.
    pub reasons: Reasons,
    /// The most hours of a hold.
    pub hold_hours_max: u32,
    /// The most hours of an extension.
    pub extension_hours_max: u32,
    /// The seconds between question and gavel.
    pub pause_seconds: u32,
    /// Where these terms stand.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
}

impl From<&TermsSet> for Terms {
    fn from(act: &TermsSet) -> Self {
        Self {
            body: act.body.clone(),
            mode: act.mode,
            provision: act.provision.clone(),
            languages: act.languages.clone(),
            statuses: act.statuses.clone(),
            breakers: act.breakers,
            hours_min: act.hours_min,
            on_break: act.on_break,
            reasons: act.reasons,
            hold_hours_max: act.hold_hours_max,
            extension_hours_max: act.extension_hours_max,
            pause_seconds: act.pause_seconds,
            source: act.source.clone(),
            certainty: act.certainty,
        }
    }
}

impl Terms {
    /// Whether a version with this standing counts as out.
    pub fn accepts(&self, status: Status) -> bool {
        if self.statuses.is_empty() {
            return status != Status::Machine;
        }
        self.statuses.contains(&status)
    }
}
