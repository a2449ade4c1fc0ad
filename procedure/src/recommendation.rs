//! Recommendations: a text with numbered paragraphs, who proposes and supports it, what it rests
//! on, and how far it is.
//!
//! A recommendation is under development until the group decides on it or whoever put it takes it
//! back. No text is moved to consensus in another way, and while a point stands open it stays where
//! it is.

pub mod close_point;
mod conditions;
pub mod hold_alternative;
pub mod open_point;
pub mod put;
mod recommendations;
pub mod revise;
pub mod support;
pub mod withdraw;

pub use recommendations::Recommendations;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::divergence::HeldBy;
use crate::id::{
    BodyId, DecisionId, InputId, MemberId, PositionId, RecommendationId, ReportId, ScenarioId,
    StatementId, TopicId,
};
use crate::numbered::{numbered, place};
use crate::{Citation, Seat};

/// What shows that a member holds something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A place in a document.
    Cited(Citation),
    /// A position on record.
    Position(PositionId),
    /// The member's own declaration, entered from its delegation's seat.
    Declaration,
}

impl Basis {
    /// The kind, as data and messages have it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Cited(_) => "cited",
            Self::Position(_) => "position",
            Self::Declaration => "declaration",
        }
    }
}

/// What a recommendation rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Behind {
    /// A place in a document.
    Cited(Citation),
    /// A position.
    Position(PositionId),
    /// A statement.
    Statement(StatementId),
    /// A paper filed with the group.
    Input(InputId),
    /// A scenario.
    Scenario(ScenarioId),
}

impl Behind {
    /// The kind, as data and messages have it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Cited(_) => "cited",
            Self::Position(_) => "position",
            Self::Statement(_) => "statement",
            Self::Input(_) => "input",
            Self::Scenario(_) => "scenario",
        }
    }
}

/// What a delegation declares of a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// It proposes it too.
    Proposes,
    /// It supports it.
    Supports,
    /// It does neither any longer.
    Ended,
}

impl Support {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Proposes, Self::Supports, Self::Ended];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Proposes => "proposes",
            Self::Supports => "supports",
            Self::Ended => "ended",
        }
    }

    /// The one with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// A paragraph as it stood from one revision on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revised {
    /// The revision of the recommendation that brought it.
    pub revision: u32,
    /// The words; none where the paragraph was taken out.
    pub words: Option<Wording>,
    /// Who wrote it.
    pub by: Seat,
    /// When.
    pub at: Timestamp,
}

/// A paragraph with all its revisions, the newest last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph(pub Vec<Revised>);

impl Paragraph {
    /// The words now; none where it was taken out.
    pub fn words(&self) -> Option<&Wording> {
        self.0.last()?.words.as_ref()
    }

    /// The revision that brought the words now; 0 where there are none yet.
    pub fn revision(&self) -> u32 {
        self.0.last().map_or(0, |revised| revised.revision)
    }

    /// The words as they were at a revision of the recommendation.
    pub fn at(&self, revision: u32) -> Option<&Wording> {
        let mut newest_first = self.0.iter().rev();
        newest_first
            .find(|it| it.revision <= revision)?
            .words
            .as_ref()
    }
}

/// One alternative at a point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The words.
    pub words: Words,
    /// Who holds it.
    pub holders: Vec<HeldBy>,
}

/// A point that a delegation opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Number in its recommendation, from 1.
    pub number: u32,
    /// The member that opened it.
    pub member: MemberId,
    /// The paragraph; the whole where there is none.
    pub paragraph: Option<u32>,
    /// The point.
    pub words: Words,
    /// The alternatives, numbered from 1 by their place. A concern has none.
    pub alternatives: Vec<Alternative>,
    /// When it was opened.
    pub opened: Timestamp,
    /// When the member closed it, and what met it.
    pub closed: Option<(Timestamp, Option<Words>)>,
}

impl Point {
    /// Whether it stands open.
    pub fn stands(&self) -> bool {
        self.closed.is_none()
    }

    /// The number of the alternative that a member holds.
    pub fn held_by(&self, member: MemberId) -> Option<u32> {
        let holds = |it: &Alternative| it.holders.iter().any(|holder| holder.member == member);
        let mut alternatives = numbered(&self.alternatives);
        alternatives
            .find(|(_, it)| holds(it))
            .map(|(number, _)| number)
    }

    /// The members that hold an alternative.
    pub fn holders(&self) -> impl Iterator<Item = MemberId> {
        let alternatives = self.alternatives.iter();
        alternatives.flat_map(|it| it.holders.iter().map(|holder| holder.member))
    }
}

/// The consensus of a group on a recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consensus {
    /// The revision on which.
    pub revision: u32,
    /// The decision.
    pub decision: DecisionId,
}

/// That the plenary returned a recommendation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    /// With which report it had come.
    pub report: ReportId,
    /// The revision that came.
    pub revision: u32,
    /// The decision that returned it.
    pub decision: DecisionId,
    /// The consensus that it had in the group until then.
    pub consensus: Option<Consensus>,
}

/// How far a recommendation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Under development.
    Developing,
    /// The group decided on it.
    Consensus,
    /// Whoever put it took it back.
    Withdrawn,
}

impl Standing {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Developing, Self::Consensus, Self::Withdrawn];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Developing => "developing",
            Self::Consensus => "consensus",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// A recommendation before a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// Number.
    pub id: RecommendationId,
    /// The group.
    pub body: BodyId,
    /// The topic.
    pub topic: TopicId,
    /// Its title.
    pub title: Wording,
    /// Its paragraphs, numbered from 1 by their place, taken-out ones included.
    pub paragraphs: Vec<Paragraph>,
    /// The revision it has now, from 1.
    pub revision: u32,
    /// Who put it.
    pub put_by: Seat,
    /// When.
    pub put: Timestamp,
    /// The members that propose it.
    pub proposers: Vec<MemberId>,
    /// The members that support it without proposing it.
    pub supporters: Vec<MemberId>,
    /// The expected output of the mandate to which it is meant.
    pub output: Option<u32>,
    /// What it rests on.
    pub evidence: Vec<Behind>,
    /// Its points, closed ones included.
    pub points: Vec<Point>,
    /// The consensus of the group, where there is one.
    pub consensus: Option<Consensus>,
    /// Why it was taken back, and when.
    pub withdrawn: Option<(Timestamp, Words)>,
    /// How often the plenary returned it.
    pub returned: Vec<Returned>,
}

impl Recommendation {
    /// How far it is.
    pub fn standing(&self) -> Standing {
        match (&self.withdrawn, &self.consensus) {
            (Some(_), _) => Standing::Withdrawn,
            (None, Some(_)) => Standing::Consensus,
            (None, None) => Standing::Developing,
        }
    }

    /// The paragraph with this number.
    pub fn paragraph(&self, number: u32) -> Option<&Paragraph> {
        self.paragraphs.get(place(number)?)
    }

    /// The paragraphs with their numbers and words, as they are now; taken-out ones are left out.
    pub fn text(&self) -> impl Iterator<Item = (u32, &Wording)> {
        self.text_at(self.revision)
    }

    /// As [`Self::text`], as it was at a revision.
    pub fn text_at(&self, revision: u32) -> impl Iterator<Item = (u32, &Wording)> {
        let paragraphs = numbered(&self.paragraphs);
        paragraphs.filter_map(move |(number, it)| Some((number, it.at(revision)?)))
    }

    /// The point with this number.
    pub fn point(&self, number: u32) -> Option<&Point> {
        self.points.get(place(number)?)
    }

    /// The points that stand open.
    pub fn open_points(&self) -> impl Iterator<Item = &Point> {
        self.points.iter().filter(|point| point.stands())
    }
}
