//! The report of a group. It writes itself from the record: what the group agreed, what is under
//! development, where views differ, what was due, and what it all rests on.
//!
//! Co-facilitators edit the prose between the parts, and never a count or a holder. Delegations see
//! how they are reported and file corrections before it is final. A final report never changes: the
//! act holds what it said.

mod applying;
pub mod compile;
mod compiled;
pub mod edit_prose;
pub mod file_correction;
mod parts;
mod reports;
pub mod settle_correction;
pub mod transmit;

pub use parts::{Agreed, Developing, Differing, HeldPoint, HeldView, OutputSeen, Parts, Settled};
pub use reports::Reports;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::Seat;
use crate::id::{BodyId, MandateId, MemberId, ReportId};

/// As what a report is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// The first compilation.
    Draft,
    /// A later one.
    Revised,
    /// The last one. It never changes.
    Final,
}

impl Edition {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Draft, Self::Revised, Self::Final];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Revised => "revised",
            Self::Final => "final",
        }
    }

    /// The one with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// A place in a report at which connecting prose stands, and of which a correction speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Passage {
    /// Before everything.
    Introduction,
    /// Part A: recommendations on which consensus exists.
    Consensus,
    /// Part B: recommendations under development.
    Developing,
    /// Part C: areas of agreement and of divergence.
    Divergences,
    /// Part D: outputs against indicators.
    Outputs,
    /// Part E: statements, inputs and briefers.
    Sources,
    /// After everything.
    Closing,
}

impl Passage {
    /// All of them, in the order of the report.
    pub const ALL: [Self; 7] = [
        Self::Introduction,
        Self::Consensus,
        Self::Developing,
        Self::Divergences,
        Self::Outputs,
        Self::Sources,
        Self::Closing,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Introduction => "introduction",
            Self::Consensus => "consensus",
            Self::Developing => "developing",
            Self::Divergences => "divergences",
            Self::Outputs => "outputs",
            Self::Sources => "sources",
            Self::Closing => "closing",
        }
    }

    /// The one with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Prose at one place of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prose {
    /// The place.
    pub place: Passage,
    /// The revision of the place, from 1.
    pub revision: u32,
    /// The words.
    pub words: Wording,
}

/// Prose as somebody wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// The prose.
    pub prose: Prose,
    /// Who wrote it.
    pub by: Seat,
    /// When.
    pub at: Timestamp,
}

/// One compilation of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// Which it is, from 1.
    pub version: u32,
    /// As what.
    pub edition: Edition,
    /// The mandate under which.
    pub mandate: MandateId,
    /// Its title.
    pub title: Wording,
    /// What the record said.
    pub parts: Parts,
    /// The prose as it stood.
    pub prose: Vec<Prose>,
    /// The last day on which delegations file corrections.
    pub corrections_until: Option<Date>,
    /// When it was compiled.
    pub at: Timestamp,
    /// Who had it compiled.
    pub by: Seat,
}

/// A correction that a delegation filed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// Number in its report, from 1.
    pub number: u32,
    /// The member.
    pub member: MemberId,
    /// The place.
    pub place: Passage,
    /// What is to be corrected.
    pub words: Words,
    /// When it was filed.
    pub at: Timestamp,
    /// Whether it was taken, and how or why not.
    pub settled: Option<(bool, Words)>,
}

/// That a report went to the plenary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transmitted {
    /// The mandate in force on that day.
    pub mandate: MandateId,
    /// The day.
    pub on: Date,
    /// When it was entered.
    pub at: Timestamp,
}

/// The report of a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Number.
    pub id: ReportId,
    /// The group.
    pub body: BodyId,
    /// Its compilations, the newest last. There is always one.
    pub versions: Vec<Compiled>,
    /// The prose ever written, the newest last.
    pub written: Vec<Written>,
    /// The corrections in the order of filing.
    pub corrections: Vec<Correction>,
    /// Its way to the plenary, once it went.
    pub transmitted: Option<Transmitted>,
}

impl Report {
    /// The newest compilation.
    pub fn newest(&self) -> Option<&Compiled> {
        self.versions.last()
    }

    /// How far it is.
    pub fn edition(&self) -> Edition {
        self.newest().map_or(Edition::Draft, |it| it.edition)
    }

    /// Whether it is final.
    pub fn is_final(&self) -> bool {
        self.edition() == Edition::Final
    }

    /// The prose at a place now.
    pub fn prose(&self, place: Passage) -> Option<&Prose> {
        let mut newest_first = self.written.iter().rev().map(|written| &written.prose);
        newest_first.find(|prose| prose.place == place)
    }

    /// The prose now, in the order of the report.
    pub fn all_prose(&self) -> Vec<Prose> {
        let at = |place| self.prose(place).cloned();
        Passage::ALL.into_iter().filter_map(at).collect()
    }

    /// The correction with this number.
    pub fn correction(&self, number: u32) -> Option<&Correction> {
        self.corrections.iter().find(|it| it.number == number)
    }

    /// The corrections that nobody settled.
    pub fn unsettled(&self) -> impl Iterator<Item = &Correction> {
        self.corrections.iter().filter(|it| it.settled.is_none())
    }
}
