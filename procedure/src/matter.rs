//! Matters put to the forum for decision, from the day they are put to what came of them.
//!
//! Consensus means that nobody objects, not that most agree: the forum asks who objects, counts
//! nobody's silence as support, and writes no member's stance when it decides. What a delegation
//! says to a matter (a concern, a wish to hold, an objection, a reservation) stays attached to it
//! and to the paragraphs it names.

mod applying;
pub mod attach;
pub mod cancel;
pub mod change_text;
mod changed;
pub mod close;
pub mod concern;
mod conditions;
pub mod confirm_consultation;
pub mod consult;
pub mod decide_by_silence;
pub mod extend;
pub mod gavel;
pub mod hold;
mod kinds;
mod looking;
mod matters;
pub mod object;
pub mod open;
pub mod put;
pub mod resume;
pub mod set_terms;
mod stage;
mod subject;
mod terms;
pub mod test_consensus;
mod thematic;
pub mod vote;
pub mod withdraw_objection;

pub use changed::{ChangedWords, TextChange};
pub use kinds::{Format, Given, How, Majority};
pub use matters::Matters;
pub use stage::{Closing, Stage};
pub use terms::{Breakers, Mode, OnBreak, Reasons, Terms};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Language, Status, Wording, Words};

use crate::follow_up::Disposition;
use crate::id::{
    BodyId, ConsultationId, DecisionId, DocumentId, MatterId, MemberId, ObjectionId, PersonId,
    PostId, ProvisionId, ReadingId, SessionId, SlateId, WordingId,
};
use crate::id::{BrieferId, MandateId, RecommendationId, ReportId, TopicId};
use crate::{Citation, Moment, Sealable, Seat};

/// What is to be decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Subject {
    /// The agenda of a session.
    Agenda {
        /// The session.
        session: SessionId,
    },
    /// One of the wordings of an agenda item.
    Wording {
        /// The wording.
        wording: WordingId,
    },
    /// A document on record.
    Document {
        /// The document.
        document: DocumentId,
    },
    /// A text that the matter brings with it.
    Text,
    /// How a provision is read from here on.
    Reading {
        /// The provision.
        provision: ProvisionId,
        /// The reading.
        reading: ReadingId,
    },
    /// A way agreed for this case alone, without prejudice to anybody's reading.
    Understanding {
        /// The provision that stays open.
        provision: ProvisionId,
        /// What is agreed for this case.
        words: Words,
    },
    /// A mandate of a thematic group, which the decision brings into force.
    Mandate {
        /// The mandate.
        mandate: MandateId,
    },
    /// The topics that a thematic group is to have from here on.
    Topics {
        /// The group.
        body: BodyId,
        /// The topics.
        topics: Vec<TopicId>,
    },
    /// That an expert may brief a group.
    Briefer {
        /// The nomination.
        briefer: BrieferId,
    },
    /// A recommendation of a group.
    Recommendation {
        /// The recommendation.
        recommendation: RecommendationId,
        /// Its revision.
        revision: u32,
    },
    /// What the plenary makes of a recommendation that came with a report.
    Disposition {
        /// The report.
        report: ReportId,
        /// The recommendation.
        recommendation: RecommendationId,
        /// The revision that came.
        revision: u32,
        /// What the plenary makes of it.
        disposition: Disposition,
        /// The amendment, the questions, or what else is said with it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        words: Option<Words>,
    },
    /// A slate of candidates for posts.
    Slate {
        /// The slate.
        slate: SlateId,
    },
    /// How posts are filled this once, without prejudice to how their provision is read.
    Arrangement {
        /// The provision that stays open.
        provision: ProvisionId,
        /// The reading by which this case is handled.
        reading: ReadingId,
        /// The posts.
        posts: Vec<PostId>,
        /// What is agreed.
        words: Words,
    },
}

/// A text under decision: known by its hash, in one or more languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldText {
    /// SHA-256 of the original, in hexadecimal. The text is this one and no other.
    pub sha256: Words,
    /// The document of which it is the text, where it has a symbol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<DocumentId>,
    /// The language versions that are out.
    pub versions: Vec<LanguageVersion>,
}

/// One language version of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageVersion {
    /// The language.
    pub language: Language,
    /// Its standing.
    pub status: Status,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: Words,
}

/// Paragraph numbers, as the text counts them: `27`, `PP22`, `OP34`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Paragraphs(pub Vec<Words>);

impl Paragraphs {
    /// Whether none is named, so that the whole is meant.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A vote by roll call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Members in favour.
    pub yes: Vec<MemberId>,
    /// Members against.
    pub no: Vec<MemberId>,
    /// Members that abstained.
    pub abstain: Vec<MemberId>,
    /// The majority required.
    pub majority: Majority,
    /// Whether it was reached.
    pub carried: bool,
}

/// A concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concern {
    /// The member.
    pub member: MemberId,
    /// The paragraphs; the whole where there are none.
    pub paragraphs: Paragraphs,
    /// The words.
    pub words: Words,
    /// When it was entered.
    pub at: Timestamp,
}

/// A wish to hold until a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hold {
    /// The member.
    pub member: MemberId,
    /// Until when.
    pub until: Moment,
    /// Why, where it says so.
    pub words: Option<Words>,
    /// When it was entered.
    pub at: Timestamp,
}

/// An objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objection {
    /// Number.
    pub id: ObjectionId,
    /// The member.
    pub member: MemberId,
    /// The text objected to.
    pub text: Option<Words>,
    /// The paragraphs; the whole where there are none.
    pub paragraphs: Paragraphs,
    /// The reasons, where they are given and may be seen.
    pub reasons: Option<Sealable<Words>>,
    /// The reasons that were given in confidence.
    pub in_confidence: Option<Sealable<Words>>,
    /// When it was received.
    pub received: Timestamp,
    /// Whether that was too late: on record, and not counted.
    pub late: bool,
    /// Whether the head of the delegation raised it.
    pub by_head: bool,
    /// When it was withdrawn.
    pub withdrawn: Option<Timestamp>,
    /// Whether the head of the delegation withdrew it.
    pub withdrawn_by_head: bool,
}

impl Objection {
    /// Whether it is counted: in time and not withdrawn.
    pub fn stands(&self) -> bool {
        !self.late && self.withdrawn.is_none()
    }
}

/// Words a delegation attached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attached {
    /// The member.
    pub member: MemberId,
    /// What they are.
    pub given: Given,
    /// The paragraphs; the whole where there are none.
    pub paragraphs: Paragraphs,
    /// The words.
    pub words: Words,
    /// The hash of the text they were attached to, where there was one.
    pub text: Option<Words>,
    /// When they were entered.
    pub at: Timestamp,
}

/// A consultation on a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consultation {
    /// Number.
    pub id: ConsultationId,
    /// The members consulted.
    pub with: Vec<MemberId>,
    /// The day.
    pub on: Date,
    /// How.
    pub format: Format,
    /// What is public of it.
    pub summary: Option<Words>,
    /// What is not, where the reader may see it.
    pub confidential: Option<Sealable<Words>>,
    /// The changed words that would meet an objection.
    pub would_meet: Option<Words>,
    /// The members that confirmed the summary.
    pub confirmed: Vec<MemberId>,
}

/// Who was asked, and until when, when a matter was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// When it was opened.
    pub at: Timestamp,
    /// The members entitled to take part, frozen then.
    pub entitled: Vec<MemberId>,
    /// The members present, where they were counted.
    pub present: Option<Vec<MemberId>>,
    /// When silence ends, in a silence procedure: the newest deadline.
    pub deadline: Option<Moment>,
    /// The terms, frozen then: what is set later holds for what is opened later.
    pub terms: Option<Terms>,
}

/// A matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// Number.
    pub id: MatterId,
    /// The body that is to decide.
    pub body: BodyId,
    /// What is to be decided.
    pub subject: Subject,
    /// The matter in one line.
    pub title: Wording,
    /// In which way it is decided.
    pub mode: Mode,
    /// The provision under which.
    pub provision: ProvisionId,
    /// Who put it.
    pub put_by: Seat,
    /// When it was put.
    pub put_at: Timestamp,
    /// Its texts, the newest last.
    pub texts: Vec<HeldText>,
    /// What each text after the first changed, in their order.
    pub changes: Vec<TextChange>,
    /// How far it has come.
    pub stage: Stage,
    /// Who was asked, once it is open.
    pub opened: Option<Opened>,
    /// The earliest instant of the gavel, once the Chair has asked the meeting.
    pub pause_ends: Option<Timestamp>,
    /// The session and the meeting in which the Chair last asked, where they were named.
    pub asked_in: Option<(SessionId, Option<u32>)>,
    /// Concerns, in the order of entering.
    pub concerns: Vec<Concern>,
    /// Wishes to hold.
    pub holds: Vec<Hold>,
    /// Objections, withdrawn and late ones included.
    pub objections: Vec<Objection>,
    /// Reservations, dissociations, understandings, explanations.
    pub attached: Vec<Attached>,
    /// Consultations.
    pub consultations: Vec<Consultation>,
    /// The vote, where the rules fell back on one.
    pub vote: Option<Vote>,
    /// Why it was closed without a decision, where the Chair has closed it.
    pub closed: Option<Closed>,
}

/// Why a matter was closed without a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// The reason given.
    pub reason: Words,
    /// Where the rule stands.
    pub rule: Citation,
    /// The day, in the forum's civil time.
    pub on: Date,
}

/// A decision of the forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Year and count.
    pub id: DecisionId,
    /// The matter.
    pub matter: MatterId,
    /// How it came about.
    pub how: How,
    /// The provision applied.
    pub provision: ProvisionId,
    /// The reading in force then.
    pub reading: Option<ReadingId>,
    /// Where the rule stands, as it was applied.
    pub rule: Citation,
    /// The text decided on.
    pub text: Option<Words>,
    /// How many members were entitled to take part.
    pub entitled: u32,
    /// The members that dissociated themselves from a part of it.
    pub dissociated: Vec<MemberId>,
    /// The day.
    pub on: Date,
    /// The second person at the gavel.
    pub confirmed_by: Option<PersonId>,
    /// The later decision that cancelled it.
    pub cancelled_by: Option<DecisionId>,
    /// Why it was cancelled.
    pub cancelled_because: Option<Words>,
}
