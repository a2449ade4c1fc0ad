//! What a group hears and reads besides its members' statements: experts whom members nominate to
//! brief it, and papers.

pub mod file;
pub mod nominate_briefer;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::act::{BrieferNominated, InputFiled};
use crate::id::{
    BodyId, BrieferId, DecisionId, DocumentId, InputId, MemberId, StakeholderId, TopicId,
};
use crate::numbered::{next, place};
use crate::{Noun, Recorded, Refusal, Sealable, Seat};

/// Whose paper it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contributor {
    /// A member's.
    Member(MemberId),
    /// An accredited stakeholder's.
    Stakeholder(StakeholderId),
    /// Somebody else's, as described.
    Named(Words),
    /// A briefer's.
    Briefer(BrieferId),
}

impl Contributor {
    /// The kind, as data and messages have it.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Member(_) => "member",
            Self::Stakeholder(_) => "stakeholder",
            Self::Named(_) => "named",
            Self::Briefer(_) => "briefer",
        }
    }
}

/// An expert nominated to brief a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Briefer {
    /// The nomination's number.
    pub id: BrieferId,
    /// The group.
    pub body: BodyId,
    /// The topic.
    pub topic: TopicId,
    /// The member that nominated.
    pub member: MemberId,
    /// The expert's name, where it may be seen.
    pub name: Sealable<Words>,
    /// On what the expert is to brief.
    pub about: Words,
    /// When the nomination was entered.
    pub nominated: Timestamp,
    /// The decision by which members agreed; `None` before, and after that was cancelled.
    pub agreed: Option<DecisionId>,
}

/// A paper filed with a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Number.
    pub id: InputId,
    /// The group.
    pub body: BodyId,
    /// The topic, where it is on one.
    pub topic: Option<TopicId>,
    /// Whose it is.
    pub from: Contributor,
    /// Its title.
    pub title: Wording,
    /// SHA-256 of its bytes.
    pub sha256: Words,
    /// The document as which it can be cited.
    pub document: Option<DocumentId>,
    /// Who entered it.
    pub filed_by: Seat,
    /// When.
    pub filed: Timestamp,
}

/// All nominations and papers by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    briefers: Vec<Briefer>,
    all: Vec<Input>,
}

impl Inputs {
    /// The paper with this number.
    pub fn get(&self, id: InputId) -> Option<&Input> {
        self.all.get(place(id.0)?)
    }

    /// All papers in the order of entering.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Input> {
        self.all.iter()
    }

    /// The nomination with this number.
    pub fn briefer(&self, id: BrieferId) -> Option<&Briefer> {
        self.briefers.get(place(id.0)?)
    }

    /// All nominations in the order of entering.
    pub fn briefers(&self) -> impl DoubleEndedIterator<Item = &Briefer> {
        self.briefers.iter()
    }

    pub(crate) fn known(&self, id: InputId) -> Result<&Input, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Input,
            key: id.to_string(),
        })
    }

    pub(crate) fn briefer_known(&self, id: BrieferId) -> Result<&Briefer, Refusal> {
        self.briefer(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Briefer,
            key: id.to_string(),
        })
    }

    pub(crate) fn next_briefer(&self) -> BrieferId {
        BrieferId(next(self.briefers.len()))
    }

    pub(crate) fn next(&self) -> InputId {
        InputId(next(self.all.len()))
    }

    pub(crate) fn nominate(&mut self, act: &BrieferNominated, at: Timestamp) {
        self.briefers.push(Briefer {
            id: act.briefer,
            body: act.body.clone(),
            topic: act.topic,
            member: act.member,
            name: act.name.clone(),
            about: act.about.clone(),
            nominated: at,
            agreed: None,
        });
    }

    /// Members agreed to a briefer, or the decision by which they did was cancelled.
    pub(crate) fn agreed(&mut self, id: BrieferId, decision: Option<DecisionId>) {
        if let Some(briefer) = place(id.0).and_then(|place| self.briefers.get_mut(place)) {
            briefer.agreed = decision;
        }
    }

    pub(crate) fn file(&mut self, act: &InputFiled, recorded: &Recorded) {
        self.all.push(Input {
            id: act.input,
            body: act.body.clone(),
            topic: act.topic,
            from: act.from.clone(),
            title: act.title.clone(),
            sha256: act.sha256.clone(),
            document: act.document.clone(),
            filed_by: recorded.by.seat.clone(),
            filed: recorded.at,
        });
    }
}
