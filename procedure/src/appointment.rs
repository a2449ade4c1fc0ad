//! Posts, candidates, criteria and slates, and how those on a slate come into office.
//!
//! Who appoints is disputed: on one reading the Chair does after consulting all members, on the
//! other the members approve by consensus. Whatever both allow goes through while that is open: a
//! call, nominations, a slate with all its findings, consultations, views. The appointment itself
//! waits until the forum has settled the reading, or has agreed on a way for these posts this once,
//! without prejudice. Nothing here ranks persons or recommends a slate.

mod applying;
pub mod appoint;
pub mod assess;
pub mod audience;
pub mod call;
pub mod candidate;
pub mod classification;
pub mod classify;
mod conditions;
pub mod consult;
pub mod criteria;
pub mod establish_post;
pub mod file_view;
mod measuring;
pub mod name_interim;
pub mod nominate;
pub mod put_slate;
pub mod set_criteria;
mod testing;
mod way;
pub mod withdraw;

pub use applying::Appointments;
pub use assess::{Finding, Measures, Place, Profile, Verdict, Who};
pub use audience::Audience;
pub use candidate::{
    Answer, Candidate, Consent, Expertise, Gender, Stated, Statement, Via, Withdrawal,
};
pub use classification::{Class, Classification, Division};
pub use criteria::{Criteria, Criterion, Strength, Test};
pub use way::{Agreed, Way};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::body::Post as Office;
use crate::id::{
    BasisId, BodyId, CandidateId, CriteriaId, CriterionId, DecisionId, MemberId, PersonId, PostId,
    ProvisionId, ReadingId, SlateId,
};
use crate::matter::Format;
use crate::{Certainty, Citation, Moment, Sealable, Seat};

/// A post of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Key.
    pub id: PostId,
    /// The body.
    pub body: BodyId,
    /// The kind of post.
    pub office: Office,
    /// Title.
    pub title: Wording,
    /// How many hold it at a time.
    pub places: u32,
    /// How long a term lasts, in months, where that is set.
    pub term_months: Option<u32>,
    /// The body whose Chair puts slates for it, and that approves them where members do.
    pub decided_by: BodyId,
    /// The provision under which it is filled.
    pub provision: ProvisionId,
    /// The mandate it rests on.
    pub source: Citation,
    /// How sure this is.
    pub certainty: Certainty,
    /// The newest call for nominations.
    pub call: Option<Call>,
    /// Those who came into office by a slate, in the order of entering.
    pub held: Vec<Held>,
    /// Those who stood in, in the order of entering.
    pub interims: Vec<Interim>,
}

/// A call for nominations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// When it was entered.
    pub at: Timestamp,
    /// Until when.
    pub until: Moment,
    /// What candidates are asked; nothing where it is empty.
    pub questionnaire: Vec<Wording>,
}

/// A time in a post that began with a slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The slate.
    pub slate: SlateId,
    /// The candidate.
    pub candidate: CandidateId,
    /// The person.
    pub person: PersonId,
    /// The first day.
    pub from: Date,
    /// The first day after the term, where one is set. Who leaves earlier does not change it.
    pub due: Option<Date>,
}

/// Somebody who stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interim {
    /// Who.
    pub person: PersonId,
    /// The member whose national that is.
    pub member: MemberId,
    /// The body in which that person holds office.
    pub body: BodyId,
    /// The office held.
    pub office: Office,
    /// The first day.
    pub from: Date,
    /// The first day on which it is over.
    pub until: Date,
}

/// How long those on a slate are to hold their posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Term {
    /// A full term.
    Full,
    /// What is left of the term of whoever left early.
    Rest,
}

impl Term {
    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Rest => "rest",
        }
    }
}

/// The candidates for one post on a slate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fill {
    /// The post.
    pub post: PostId,
    /// The candidates, one for each place to be filled.
    pub candidates: Vec<CandidateId>,
    /// The first day after their term, where one is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// What was found when a slate was put: one criterion under one basis.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    /// The criterion.
    pub criterion: CriterionId,
    /// The classification, where the test rests on one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<BasisId>,
    /// What came of it.
    pub verdict: Verdict,
    /// For how many places something was not stated.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub not_stated: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// What a delegation makes of a slate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// It supports the slate.
    Support,
    /// It has no objection.
    NoObjection,
    /// It has a concern.
    Concern,
    /// It objects.
    Objection,
}

impl View {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [
        Self::Support,
        Self::NoObjection,
        Self::Concern,
        Self::Objection,
    ];

    /// The key used in data and messages.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::NoObjection => "no-objection",
            Self::Concern => "concern",
            Self::Objection => "objection",
        }
    }
}

/// A view on record. A later one of the same member stands in its place; both stay visible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The member.
    pub member: MemberId,
    /// The view.
    pub view: View,
    /// The reasons, where they are given and may be seen.
    pub reasons: Option<Sealable<Words>>,
    /// When it was entered.
    pub at: Timestamp,
}

/// Somebody in office: who, and which office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Officer {
    /// Who.
    pub person: PersonId,
    /// The body in which that person holds office.
    pub body: BodyId,
    /// The office held.
    pub office: Office,
}

/// A consultation on a slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consulted {
    /// Number among those on this slate, from 1.
    pub number: u32,
    /// The seat from which it was recorded.
    pub by: Seat,
    /// Who held it, where that was somebody else on behalf of that seat.
    pub held_by: Option<Officer>,
    /// The members spoken with.
    pub with: Vec<MemberId>,
    /// The day.
    pub on: Date,
    /// How.
    pub format: Format,
    /// What is public of it.
    pub summary: Option<Words>,
    /// What is not, where the reader may see it.
    pub confidential: Option<Sealable<Words>>,
}

/// A slate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slate {
    /// Number.
    pub id: SlateId,
    /// The body that decides.
    pub decided_by: BodyId,
    /// The provision under which the posts are filled.
    pub provision: ProvisionId,
    /// Who would fill which post, until when.
    pub fills: Vec<Fill>,
    /// The first day in office.
    pub from: Date,
    /// Whether for a full term or for what is left of one.
    pub term: Term,
    /// The criteria it was measured by.
    pub set: Option<CriteriaId>,
    /// What was found when it was put.
    pub found: Vec<Found>,
    /// When it was put.
    pub put_at: Timestamp,
    /// The slate it took the place of.
    pub replaces: Option<SlateId>,
    /// The slate that took its place.
    pub replaced_by: Option<SlateId>,
    /// Consultations, in the order of entering.
    pub consultations: Vec<Consulted>,
    /// Views, in the order of entering.
    pub views: Vec<Filed>,
    /// How those on it came into office.
    pub appointed: Option<Appointment>,
}

/// An appointment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appointment {
    /// What it rests on.
    pub rests_on: RestsOn,
    /// Where the rule stands.
    pub rule: Citation,
    /// How many members were consulted.
    pub consulted: u32,
    /// The day.
    pub on: Date,
    /// Who holds which post.
    pub holders: Vec<Appointed>,
}

/// What an appointment rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RestsOn {
    /// The Chair appoints, by the reading in force.
    Chair {
        /// The reading.
        reading: ReadingId,
    },
    /// The members approved.
    Members {
        /// Their decision.
        decision: DecisionId,
    },
    /// A way agreed for these posts this once, without prejudice to anybody's reading.
    Arrangement {
        /// The decision that agreed on it.
        arrangement: DecisionId,
        /// The reading by which it let this case be handled.
        as_if: ReadingId,
        /// The members' approval, where that is the way.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<DecisionId>,
    },
}

impl RestsOn {
    /// The key used in data and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Chair { .. } => "chair",
            Self::Members { .. } => "members",
            Self::Arrangement { .. } => "arrangement",
        }
    }
}

/// One who came into office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appointed {
    /// The post.
    pub post: PostId,
    /// The body of the post.
    pub body: BodyId,
    /// The kind of post.
    pub office: Office,
    /// The candidate.
    pub candidate: CandidateId,
    /// The person.
    pub person: PersonId,
    /// The member as whose national she or he is counted.
    pub member: MemberId,
    /// The first day.
    pub from: Date,
    /// The first day after the term, where one is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}
