//! Everything that can be on record, one kind a line, in words a rapporteur would write.
//!
//! Acts never change. A new meaning is a new act; every kind keeps a golden file that must decode
//! and apply for ever. Only what is written here is ever serialised.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use text::{Wording, Words};

use crate::agenda::Standing as AgendaStanding;
use crate::body::{BodyKind, Leaving, Post};
use crate::document::DocumentKind;
use crate::framework::Part;
use crate::group::GroupKind;
use crate::id::{
    AgendaItemId, BodyId, CaveatId, CredentialsId, DocumentId, ElementId, ForumId, GroupId,
    MemberId, OptionId, PasskeyId, PersonId, PositionId, ProvisionId, QuestionId, ReadingId,
    SealId, SessionId, WordingId,
};
use crate::provision::Standing as ProvisionStanding;
use crate::question::{Evidence, KnownBy, OnBehalf, Regards, Stance};
use crate::seats::{Algorithm, Role, Standing as CredentialsStanding};
use crate::session::meeting_part::{Attribution, MeetingPart};
use crate::{Certainty, Citation, Holder, Moment, Sealable, Seat};

macro_rules! acts {
    ($($(#[$doc:meta])* $kind:ident = $key:literal,)*) => {
        /// What was done. Each kind names its act in the record by the key beside it.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Act {
            $($(#[$doc])* $kind(Box<$kind>),)*
        }

        /// The keys of all kinds of act, in the order of their declaration.
        pub const KINDS: &[&str] = &[$($key),*];

        impl Act {
            /// The key of this kind of act: `position-recorded`.
            pub const fn kind(&self) -> &'static str {
                match self { $(Self::$kind(_) => $key,)* }
            }

            /// The act from its kind and its body as JSON.
            ///
            /// Fails on a kind this version does not know, or on a body that is not of the kind.
            pub fn decode(kind: &str, body: &str) -> Result<Self, UnreadableAct> {
                match kind {
                    $($key => serde_json::from_str(body)
                        .map(|body| Self::$kind(Box::new(body)))
                        .map_err(|error| UnreadableAct::Body { kind: $key, reason: error.to_string() }),)*
                    _ => Err(UnreadableAct::Kind { kind: kind.chars().take(80).collect() }),
                }
            }

            /// The body as a JSON value.
            pub fn body(&self) -> Result<serde_json::Value, serde_json::Error> {
                match self { $(Self::$kind(body) => serde_json::to_value(body),)* }
            }
        }

        $(impl From<$kind> for Act {
            fn from(body: $kind) -> Self {
                Self::$kind(Box::new(body))
            }
        })*
    };
}

acts! {
    /// The forum was founded under a name, with its languages and its civil time.
    ForumFounded = "forum-founded",
    /// The pack is loaded; from here on only people with a seat act.
    FoundingCompleted = "founding-completed",
    /// A document is known by its symbol, with its publisher and, where known, its hash.
    DocumentRecorded = "document-recorded",
    /// A State is a member.
    MemberAdmitted = "member-admitted",
    /// Members speak together under a name.
    GroupRecorded = "group-recorded",
    /// Members belong to a group, from a day where it is known.
    GroupJoined = "group-joined",
    /// Members belong to a group no longer.
    GroupLeft = "group-left",
    /// A body exists under a mandate.
    BodyEstablished = "body-established",
    /// An officer took office in a body.
    OfficeTaken = "office-taken",
    /// An officer's term ended.
    OfficeEnded = "office-ended",
    /// A session was scheduled.
    SessionScheduled = "session-scheduled",
    /// A meeting of a session was scheduled.
    MeetingScheduled = "meeting-scheduled",
    /// A meeting was moved to another time.
    MeetingMoved = "meeting-moved",
    /// A meeting was cancelled.
    MeetingCancelled = "meeting-cancelled",
    /// An item stands on the agenda of a session, with the mandate it rests on.
    AgendaItemPlaced = "agenda-item-placed",
    /// One of several wordings of an agenda item was put forward.
    WordingPutForward = "wording-put-forward",
    /// The agenda of a session has reached a standing: provisional, adopted, not adopted.
    AgendaStood = "agenda-stood",
    /// A part of the framework of responsible State behaviour: a pillar, a norm, a measure.
    ElementRecorded = "element-recorded",
    /// A provision with its citation and the readings it admits.
    ProvisionRecorded = "provision-recorded",
    /// A question was raised on which positions are held.
    QuestionRaised = "question-raised",
    /// One answer to a question was put forward.
    OptionPutForward = "option-put-forward",
    /// A holder took a position on an option, shown by evidence.
    PositionRecorded = "position-recorded",
    /// A position was entered in error; it stays visible and no longer stands.
    PositionRetracted = "position-retracted",
    /// A statement or a report is on record, with its text.
    StatementRecorded = "statement-recorded",
    /// A delegation says that a position is reported wrongly.
    PositionDisputed = "position-disputed",
    /// A dispute about a position was settled.
    DisputeSettled = "dispute-settled",
    /// A delegation set a note of its own beside a position.
    PositionAnnotated = "position-annotated",
    /// The General Assembly voted by roll call on a resolution.
    RollCallRecorded = "roll-call-recorded",
    /// A sealed value is shown no longer; what opens it is kept.
    ValueWithheld = "value-withheld",
    /// What opens a sealed value was destroyed.
    ValueErased = "value-erased",
    /// The log is signed with another key from here on.
    LogKeyRotated = "log-key-rotated",
    /// A letter of credentials names the head of a delegation.
    CredentialsPresented = "credentials-presented",
    /// Credentials have reached a standing: provisional, approved, contested, withdrawn.
    CredentialsStood = "credentials-stood",
    /// A person holds a seat from a day on.
    PersonSeated = "person-seated",
    /// A person has another role in a delegation.
    RoleChanged = "role-changed",
    /// A person holds a seat no longer.
    PersonUnseated = "person-unseated",
    /// Somebody of the delegation disputes its head; a new letter of credentials decides.
    HeadDisputed = "head-disputed",
    /// A person signs with this passkey from here on.
    PasskeyEnrolled = "passkey-enrolled",
    /// A passkey signs no longer.
    PasskeyEnded = "passkey-ended",
    /// How a body decides in a mode was set.
    TermsSet = "terms-set",
    /// A matter was put for decision.
    MatterPut = "matter-put",
    /// A matter was opened, with the members entitled and, where there is one, the deadline.
    MatterOpened = "matter-opened",
    /// The Chair asked the meeting whether anybody objects.
    ConsensusTested = "consensus-tested",
    /// A delegation raised a concern.
    ConcernRaised = "concern-raised",
    /// A delegation asked to hold a matter until a time.
    HoldAsked = "hold-asked",
    /// A delegation objected, or broke silence.
    ObjectionRaised = "objection-raised",
    /// A delegation withdrew its objection.
    ObjectionWithdrawn = "objection-withdrawn",
    /// A delegation attached a reservation, a dissociation, an understanding or an explanation.
    WordsAttached = "words-attached",
    /// The Chair consulted members on a matter.
    ConsultationHeld = "consultation-held",
    /// A delegation confirmed the summary of a consultation.
    ConsultationConfirmed = "consultation-confirmed",
    /// The text of a matter was changed; the clock starts anew.
    TextChanged = "text-changed",
    /// The deadline of a silence procedure was moved to a later time.
    DeadlineExtended = "deadline-extended",
    /// A silence procedure that was broken goes on.
    SilenceResumed = "silence-resumed",
    /// The forum decided.
    DecisionTaken = "decision-taken",
    /// A matter was closed without a decision.
    MatterClosed = "matter-closed",
    /// A decision was cancelled by a later one; it stays on record.
    DecisionCancelled = "decision-cancelled",
    /// The members voted by roll call, where the rules fall back on a vote.
    VoteTaken = "vote-taken",
    /// A body has a post, with so many places.
    PostEstablished = "post-established",
    /// Members were asked for candidates.
    NominationsCalled = "nominations-called",
    /// A delegation nominated a candidate, who consents.
    CandidateNominated = "candidate-nominated",
    /// A candidate no longer stands.
    CandidacyWithdrawn = "candidacy-withdrawn",
    /// A table that classifies members was recorded.
    ClassificationRecorded = "classification-recorded",
    /// The criteria for posts were set.
    CriteriaSet = "criteria-set",
    /// The Chair put a slate: a candidate for each place to be filled.
    SlatePut = "slate-put",
    /// The Chair consulted members on a slate.
    SlateConsulted = "slate-consulted",
    /// A delegation filed its view of a slate.
    ViewFiled = "view-filed",
    /// Those on a slate were appointed.
    SlateAppointed = "slate-appointed",
    /// Somebody in office stands in where a place is vacant.
    InterimNamed = "interim-named",
    /// A mandate was proposed for a thematic group.
    MandateProposed = "mandate-proposed",
    /// A topic was proposed for a thematic group.
    TopicProposed = "topic-proposed",
    /// A member ranked topics.
    PreferencesFiled = "preferences-filed",
    /// A member took back how it had ranked the topics of a group.
    PreferencesWithdrawn = "preferences-withdrawn",
    /// The Chair and the co-facilitators chose the topics of a group, after consultations.
    TopicsChosen = "topics-chosen",
    /// The topics of a group were spread over time.
    RotationPlanned = "rotation-planned",
    /// A member nominated an expert to brief a group.
    BrieferNominated = "briefer-nominated",
    /// A paper was filed with a group.
    InputFiled = "input-filed",
    /// A scenario was set before a group.
    ScenarioSet = "scenario-set",
    /// A question of a scenario was answered.
    ScenarioAnswered = "scenario-answered",
    /// What follows from a scenario was written down.
    ScenarioConcluded = "scenario-concluded",
    /// A recommendation was put before a group.
    RecommendationPut = "recommendation-put",
    /// A delegation proposes or supports a recommendation, or does so no longer.
    SupportDeclared = "support-declared",
    /// A paragraph of a recommendation was revised.
    ParagraphRevised = "paragraph-revised",
    /// A delegation opened a point on a recommendation.
    PointOpened = "point-opened",
    /// A member holds an alternative at a point, or none any more.
    AlternativeHeld = "alternative-held",
    /// The delegation that opened a point closed it.
    PointClosed = "point-closed",
    /// Whoever put a recommendation took it back.
    RecommendationWithdrawn = "recommendation-withdrawn",
    /// A divergence was recorded, with its views and who holds which.
    DivergenceRecorded = "divergence-recorded",
    /// A member holds a view in a divergence, or none any more.
    ViewJoined = "view-joined",
    /// A report was compiled from the record: as a draft, revised, or final.
    ReportCompiled = "report-compiled",
    /// The connecting prose of a report was edited in one place.
    ProseEdited = "prose-edited",
    /// A delegation filed a correction of a report.
    CorrectionFiled = "correction-filed",
    /// A correction was settled.
    CorrectionSettled = "correction-settled",
    /// A final report was transmitted to the plenary.
    ReportTransmitted = "report-transmitted",
    /// Something was assigned to be done so that an adopted recommendation is put into practice.
    ImplementationAssigned = "implementation-assigned",
    /// A delegation reported on the implementation of an adopted recommendation.
    ImplementationReported = "implementation-reported",
}

/// Why a body on record could not be read as an act. A fault for an operator, not a refusal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnreadableAct {
    /// The kind is unknown: the record was written by a later version.
    Kind {
        /// The unknown kind.
        kind: String,
    },
    /// The body is not of its kind.
    Body {
        /// The kind.
        kind: &'static str,
        /// What the decoder said.
        reason: String,
    },
}

impl std::fmt::Display for UnreadableAct {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Kind { kind } => write!(
                formatter,
                "this version does not know acts of the kind {kind}; use a later version"
            ),
            Self::Body { kind, reason } => write!(formatter, "the body is no {kind}: {reason}"),
        }
    }
}

impl std::error::Error for UnreadableAct {}

macro_rules! body {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    };
}

mod appointments;
mod matters;
mod recommendations;
mod reports;
mod statements;
mod thematic;

pub use appointments::*;
pub use matters::*;
pub use recommendations::*;
pub use reports::*;
pub use statements::*;
pub use thematic::*;

body!(
    /// The forum was founded.
    ForumFounded {
        /// Its id.
        forum: ForumId,
        /// Its full name.
        name: Wording,
        /// The name people use.
        short_name: Wording,
        /// What it is, in two or three sentences.
        about: Wording,
        /// The IANA zone of its civil time.
        zone: String,
        /// What it was founded by.
        source: Citation,
    }
);
body!(
    /// The pack is loaded.
    FoundingCompleted {
        /// The name of the pack.
        pack: Words,
    }
);
body!(
    /// A document is known.
    DocumentRecorded {
        /// Its symbol or key.
        document: DocumentId,
        /// Its title.
        title: Wording,
        /// What kind of document it is.
        kind: DocumentKind,
        /// Who issued it.
        publisher: Words,
        /// The day it was issued, where known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        issued: Option<Date>,
        /// Where it can be read.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        address: Option<Words>,
        /// How its paragraphs are counted, where it has no numbers of its own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counted: Option<Wording>,
        /// SHA-256 of the stored bytes, in hexadecimal, where the forum holds them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        sha256: Option<Words>,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// A State is a member.
    MemberAdmitted {
        /// Its ISO 3166-1 alpha-3 code.
        member: MemberId,
        /// Its ISO 3166-1 alpha-2 code.
        iso2: Words,
        /// Its M49 code.
        m49: Words,
        /// Its short name.
        name: Wording,
        /// Its formal name.
        formal_name: Wording,
        /// The year of its admission to the United Nations.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        admitted: Option<i16>,
        /// What a reader should know of its place in the forum's groups.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Wording>,
        /// Where the names stand.
        source: Citation,
    }
);
body!(
    /// Members speak together.
    GroupRecorded {
        /// Its key.
        group: GroupId,
        /// What kind of group it is.
        kind: GroupKind,
        /// Its name.
        name: Wording,
        /// What a reader should know of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Wording>,
        /// Where it is seen to exist.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// Members belong to a group.
    GroupJoined {
        /// The group.
        group: GroupId,
        /// The members.
        members: Vec<MemberId>,
        /// Since when, where known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// Where this stands.
        source: Citation,
    }
);
body!(
    /// Members belong to a group no longer.
    GroupLeft {
        /// The group.
        group: GroupId,
        /// The members.
        members: Vec<MemberId>,
        /// The first day on which they do not belong.
        from: Date,
        /// Where this stands.
        source: Citation,
    }
);
body!(
    /// A body exists.
    BodyEstablished {
        /// Its key.
        body: BodyId,
        /// What kind of body it is.
        kind: BodyKind,
        /// Its name.
        name: Wording,
        /// What it is for.
        about: Wording,
        /// The mandate it rests on.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// An officer took office.
    OfficeTaken {
        /// The body.
        body: BodyId,
        /// The post.
        post: Post,
        /// The member whose national the officer is.
        member: MemberId,
        /// The officer, under a pseudonym.
        person: PersonId,
        /// The officer's public name: personal data, sealed in the entry.
        name: Sealable<Words>,
        /// The first day in office.
        from: Date,
        /// What a reader should know of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Wording>,
        /// Where this stands.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// An officer's term ended.
    OfficeEnded {
        /// The body.
        body: BodyId,
        /// The post.
        post: Post,
        /// The officer.
        person: PersonId,
        /// The first day out of office.
        from: Date,
        /// Why it ended, where that is known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<Leaving>,
    }
);
body!(
    /// A session was scheduled.
    SessionScheduled {
        /// Its key.
        session: SessionId,
        /// The bodies that meet.
        bodies: Vec<BodyId>,
        /// Its name.
        name: Wording,
        /// The first day.
        opens: Date,
        /// The last day.
        closes: Date,
        /// Where it meets.
        place: Wording,
        /// The IANA zone of its civil time.
        zone: String,
        /// What came of it, in words.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Wording>,
        /// Where this stands.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// A meeting was scheduled.
    MeetingScheduled {
        /// The session.
        session: SessionId,
        /// Its number in the session, from 1.
        meeting: u32,
        /// The body that meets.
        body: BodyId,
        /// When it opens.
        opens: Moment,
        /// When it is to close.
        closes: Moment,
        /// The edition of the time-zone rules used.
        tzdb: Words,
        /// Whether it is formal, where that was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        part: Option<MeetingPart>,
        /// Whether what is said in it is on record with who said it, where that was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attribution: Option<Attribution>,
    }
);
body!(
    /// A meeting was moved to another time. It keeps its number and what was said of it.
    MeetingMoved {
        /// The session.
        session: SessionId,
        /// The meeting's number in it.
        meeting: u32,
        /// When it opens now.
        opens: Moment,
        /// When it is to close now.
        closes: Moment,
        /// The edition of the time-zone rules used.
        tzdb: Words,
        /// Why, where that was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    }
);
body!(
    /// A meeting was cancelled. It stays on record with its number.
    MeetingCancelled {
        /// The session.
        session: SessionId,
        /// The meeting's number in it.
        meeting: u32,
        /// Why, where that was said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    }
);
body!(
    /// An item stands on an agenda.
    AgendaItemPlaced {
        /// Session and number.
        item: AgendaItemId,
        /// The session.
        session: SessionId,
        /// Its number.
        number: u32,
        /// What the item is about, in our description; the wording is another matter.
        description: Wording,
        /// The mandate paragraphs it is said to rest on.
        rests_on: Vec<Citation>,
        /// Where this stands.
        source: Citation,
    }
);
body!(
    /// A wording of an item was put forward.
    WordingPutForward {
        /// The item.
        item: AgendaItemId,
        /// The wording's key.
        wording: WordingId,
        /// What the wording says or asks, described.
        description: Wording,
        /// Who put it forward.
        by: Vec<Holder>,
        /// Where this stands.
        source: Citation,
    }
);
body!(
    /// An agenda has reached a standing.
    AgendaStood {
        /// The session.
        session: SessionId,
        /// The standing.
        standing: AgendaStanding,
        /// Since which day.
        on: Date,
        /// What a reader should know of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Wording>,
        /// Where this stands.
        source: Citation,
    }
);
body!(
    /// A part of the framework.
    ElementRecorded {
        /// Its key.
        element: ElementId,
        /// Pillar, norm or confidence-building measure.
        part: Part,
        /// Its short title.
        title: Wording,
        /// What it asks, summarised.
        summary: Wording,
        /// Where it stands.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// A provision with its readings.
    ProvisionRecorded {
        /// Its key.
        provision: ProvisionId,
        /// What it governs.
        title: Wording,
        /// What it says, summarised.
        summary: Wording,
        /// The readings it admits.
        readings: Vec<ReadingRecorded>,
        /// Whether one of them is in force.
        standing: ProvisionStanding,
        /// Document and paragraph.
        source: Citation,
        /// How sure this is.
        certainty: Certainty,
    }
);
body!(
    /// One understanding of a provision.
    ReadingRecorded {
        /// Its key.
        reading: ReadingId,
        /// The understanding in words.
        words: Wording,
    }
);
body!(
    /// A question was raised.
    QuestionRaised {
        /// Its key.
        question: QuestionId,
        /// The question, neutrally.
        title: Wording,
        /// What is asked and why it matters.
        about: Wording,
        /// The body before which it stands.
        body: BodyId,
        /// The session at which it was raised.
        session: SessionId,
        /// The agenda item it concerns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        agenda_item: Option<AgendaItemId>,
        /// The provision it concerns.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        provision: Option<ProvisionId>,
        /// The day it was raised.
        raised: Date,
        /// Where this stands.
        source: Citation,
    }
);
body!(
    /// An answer was put forward.
    OptionPutForward {
        /// The question.
        question: QuestionId,
        /// The option's key.
        option: OptionId,
        /// The answer, worded so that one can be for or against it.
        title: Wording,
        /// The reading of the question's provision that this answer is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reading: Option<ReadingId>,
    }
);
body!(
    /// A holder took a position.
    PositionRecorded {
        /// Its number.
        position: PositionId,
        /// Who holds it.
        holder: Holder,
        /// The question.
        question: QuestionId,
        /// The option.
        option: OptionId,
        /// The stance.
        stance: Stance,
        /// The day it was expressed.
        expressed: Date,
        /// For whom the holder said it spoke.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on_behalf_of: Option<OnBehalf>,
        /// How it is known.
        known_by: KnownBy,
        /// What proves it.
        evidence: Evidence,
        /// What the holder said, in our words.
        words: Wording,
        /// What a reader must know besides.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        caveats: Vec<CaveatId>,
        /// Earlier positions of the same holder on the same option that this one supersedes.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        supersedes: Vec<PositionId>,
        /// Later positions, entered before this one, that already supersede it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        superseded_by: Vec<PositionId>,
        /// What the delegation confirms or corrects by declaring this.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        regards: Option<Regards>,
    }
);
body!(
    /// A position was entered in error.
    PositionRetracted {
        /// The position.
        position: PositionId,
        /// Why it should not have been entered.
        reason: Words,
    }
);
body!(
    /// The General Assembly voted.
    RollCallRecorded {
        /// The resolution.
        document: DocumentId,
        /// The session of the General Assembly.
        assembly_session: u32,
        /// The day of the vote.
        on: Date,
        /// What was voted on, described.
        title: Wording,
        /// Members that voted in favour.
        yes: Vec<MemberId>,
        /// Members that voted against.
        no: Vec<MemberId>,
        /// Members that abstained.
        abstain: Vec<MemberId>,
        /// Where the votes stand.
        source: Citation,
    }
);

body!(
    /// A sealed value is shown no longer.
    ValueWithheld {
        /// The seal, as it stands in the entry.
        seal: SealId,
        /// The rule that allows it.
        rule: Citation,
        /// Why, without saying what the value was.
        reason: Words,
        /// The second person, who confirmed it.
        confirmed_by: PersonId,
    }
);
body!(
    /// What opens a sealed value was destroyed.
    ValueErased {
        /// The seal, as it stands in the entry.
        seal: SealId,
        /// The rule that allows it.
        rule: Citation,
        /// Why, without saying what the value was.
        reason: Words,
        /// The second person, who confirmed it.
        confirmed_by: PersonId,
    }
);
body!(
    /// The log is signed with another key.
    LogKeyRotated {
        /// The key that signed so far.
        old: Words,
        /// The key that signs from here on.
        new: Words,
        /// Why.
        reason: Words,
        /// The second person, who confirmed it.
        confirmed_by: PersonId,
    }
);
body!(
    /// A letter names the head.
    CredentialsPresented {
        /// Its number.
        credentials: CredentialsId,
        /// The delegation of a member or an observer, or the stakeholder.
        party: Seat,
        /// SHA-256 of the letter, in hexadecimal.
        letter: Words,
        /// Who signed it, by office: the Permanent Representative.
        issued_by: Words,
        /// The day it was signed.
        issued: Date,
        /// The head it names.
        head: PersonId,
        /// The first day on which it holds.
        from: Date,
        /// The first day on which it holds no longer, where it says one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
        /// How it stands: submitted, or contested where the credentials before it are.
        standing: CredentialsStanding,
        /// The head before, whose seat ends when this letter begins to hold.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        succeeds: Option<PersonId>,
        /// SHA-256 of the head's one-time invitation, in hexadecimal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        invitation: Option<Words>,
        /// The second officer, where two are needed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed_by: Option<PersonId>,
    }
);
body!(
    /// Credentials have reached a standing.
    CredentialsStood {
        /// The letter.
        credentials: CredentialsId,
        /// The standing.
        standing: CredentialsStanding,
        /// SHA-256 of the document that shows it, in hexadecimal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        document: Option<Words>,
        /// What a reader should know of it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<Words>,
        /// Since which day.
        on: Date,
        /// The second officer, where two are needed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed_by: Option<PersonId>,
    }
);
body!(
    /// A person holds a seat.
    PersonSeated {
        /// The seat.
        seat: Seat,
        /// The person, under a pseudonym.
        person: PersonId,
        /// In which role.
        role: Role,
        /// Whether she administers the delegation's people.
        focal_point: bool,
        /// The first day.
        from: Date,
        /// The first day on which she holds it no longer, where one is set.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Date>,
        /// SHA-256 of her one-time invitation, in hexadecimal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        invitation: Option<Words>,
        /// The second officer, where two are needed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed_by: Option<PersonId>,
        /// Where her appointment stands.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        source: Option<Citation>,
    }
);
body!(
    /// A person has another role.
    RoleChanged {
        /// The seat.
        seat: Seat,
        /// The person.
        person: PersonId,
        /// Her role from here on.
        role: Role,
        /// Whether she administers the delegation's people from here on.
        focal_point: bool,
    }
);
body!(
    /// A person holds a seat no longer.
    PersonUnseated {
        /// The seat.
        seat: Seat,
        /// The person.
        person: PersonId,
        /// Why, where it is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
        /// The second officer, where two are needed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        confirmed_by: Option<PersonId>,
    }
);
body!(
    /// Somebody disputes the head.
    HeadDisputed {
        /// The seat.
        seat: Seat,
        /// The head.
        person: PersonId,
        /// Why.
        reason: Words,
    }
);
body!(
    /// A person signs with this passkey.
    PasskeyEnrolled {
        /// Its number.
        passkey: PasskeyId,
        /// The id by which the authenticator knows it, in base64url.
        credential: Words,
        /// Its public key as COSE writes it, in base64url.
        public_key: Words,
        /// The algorithm it signs with.
        algorithm: Algorithm,
        /// The domain for which it signs.
        relying_party: Words,
        /// Whether it can only exist on the device that made it.
        device_bound: bool,
        /// SHA-256 of the invitation it answers, in hexadecimal.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        invitation: Option<Words>,
    }
);
body!(
    /// A passkey signs no longer.
    PasskeyEnded {
        /// The passkey.
        passkey: PasskeyId,
        /// Why, where it is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<Words>,
    }
);

impl Act {
    /// The second person who confirmed it, where there was one.
    pub fn confirmed_by(&self) -> Option<&PersonId> {
        match self {
            Self::ValueWithheld(act) => Some(&act.confirmed_by),
            Self::ValueErased(act) => Some(&act.confirmed_by),
            Self::LogKeyRotated(act) => Some(&act.confirmed_by),
            Self::CredentialsPresented(act) => act.confirmed_by.as_ref(),
            Self::CredentialsStood(act) => act.confirmed_by.as_ref(),
            Self::PersonSeated(act) => act.confirmed_by.as_ref(),
            Self::PersonUnseated(act) => act.confirmed_by.as_ref(),
            Self::DecisionTaken(act) => act.confirmed_by.as_ref(),
            Self::TopicsChosen(act) => act.confirmed_by.as_ref(),
            _ => None,
        }
    }

    /// What the record itself adds to the act when it is entered, as JSON pointers into the body:
    /// numbers, and what follows from acts that others entered meanwhile. It is left out of what
    /// a person signs.
    pub const fn assigned(&self) -> &'static [&'static str] {
        match self {
            Self::PositionRecorded(_) => &["/position", "/supersedes", "/superseded_by"],
            Self::CredentialsPresented(_) => &["/credentials"],
            Self::StatementRecorded(_) => &["/statement", "/document"],
            Self::PositionDisputed(_) => &["/dispute"],
            Self::DisputeSettled(_) => &["/settlement"],
            Self::PositionAnnotated(_) => &["/annotation"],
            Self::PasskeyEnrolled(_) => &["/passkey"],
            Self::MatterPut(_) => &["/matter"],
            Self::CandidateNominated(_) => &["/candidate"],
            Self::CriteriaSet(_) => &["/set"],
            Self::SlatePut(_) => &["/slate", "/set", "/found"],
            Self::SlateAppointed(_) => &["/consulted"],
            Self::ObjectionRaised(_) => &["/objection", "/received", "/late", "/breaks"],
            Self::ConsultationHeld(_) | Self::SlateConsulted(_) => &["/consultation"],
            Self::ConsensusTested(_) => &["/pause_ends"],
            Self::DecisionTaken(_) => &["/decision", "/dissociated"],
            _ => &[],
        }
    }

    /// Where in the body stands what only those concerned may see, as JSON pointers. The registrar
    /// seals these as well, and opens them to nobody from outside.
    pub const fn confidential(&self) -> &'static [&'static str] {
        match self {
            Self::ConsultationHeld(_) | Self::SlateConsulted(_) => &["/confidential"],
            Self::ObjectionRaised(_) => &["/in_confidence"],
            Self::CandidateNominated(act) if !act.audience.is_public() => &["/statement"],
            _ => &[],
        }
    }

    /// Where in the body personal data stands, as JSON pointers. The registrar seals these.
    pub const fn personal(&self) -> &'static [&'static str] {
        match self {
            Self::OfficeTaken(_) | Self::BrieferNominated(_) => &["/name"],
            Self::ObjectionRaised(_) | Self::ViewFiled(_) => &["/reasons"],
            // What is not for everybody is confidential instead.
            Self::CandidateNominated(act) if !act.audience.is_public() => &["/name", "/stated"],
            Self::CandidateNominated(_) => &["/name", "/stated", "/statement"],
            Self::CandidacyWithdrawn(_) => &["/reason"],
            Self::ForumFounded(_)
            | Self::FoundingCompleted(_)
            | Self::DocumentRecorded(_)
            | Self::MemberAdmitted(_)
            | Self::GroupRecorded(_)
            | Self::GroupJoined(_)
            | Self::GroupLeft(_)
            | Self::BodyEstablished(_)
            | Self::OfficeEnded(_)
            | Self::SessionScheduled(_)
            | Self::MeetingScheduled(_)
            | Self::MeetingMoved(_)
            | Self::MeetingCancelled(_)
            | Self::AgendaItemPlaced(_)
            | Self::WordingPutForward(_)
            | Self::AgendaStood(_)
            | Self::ElementRecorded(_)
            | Self::ProvisionRecorded(_)
            | Self::QuestionRaised(_)
            | Self::OptionPutForward(_)
            | Self::PositionRecorded(_)
            | Self::PositionRetracted(_)
            | Self::StatementRecorded(_)
            | Self::PositionDisputed(_)
            | Self::DisputeSettled(_)
            | Self::PositionAnnotated(_)
            | Self::RollCallRecorded(_)
            | Self::ValueWithheld(_)
            | Self::ValueErased(_)
            | Self::LogKeyRotated(_)
            | Self::CredentialsPresented(_)
            | Self::CredentialsStood(_)
            | Self::PersonSeated(_)
            | Self::RoleChanged(_)
            | Self::PersonUnseated(_)
            | Self::HeadDisputed(_)
            | Self::PasskeyEnrolled(_)
            | Self::PasskeyEnded(_)
            | Self::TermsSet(_)
            | Self::MatterPut(_)
            | Self::MatterOpened(_)
            | Self::ConsensusTested(_)
            | Self::ConcernRaised(_)
            | Self::HoldAsked(_)
            | Self::ObjectionWithdrawn(_)
            | Self::WordsAttached(_)
            | Self::ConsultationHeld(_)
            | Self::ConsultationConfirmed(_)
            | Self::TextChanged(_)
            | Self::DeadlineExtended(_)
            | Self::SilenceResumed(_)
            | Self::DecisionTaken(_)
            | Self::MatterClosed(_)
            | Self::DecisionCancelled(_)
            | Self::PostEstablished(_)
            | Self::NominationsCalled(_)
            | Self::ClassificationRecorded(_)
            | Self::CriteriaSet(_)
            | Self::SlatePut(_)
            | Self::SlateConsulted(_)
            | Self::SlateAppointed(_)
            | Self::InterimNamed(_)
            | Self::VoteTaken(_)
            | Self::MandateProposed(_)
            | Self::TopicProposed(_)
            | Self::PreferencesFiled(_)
            | Self::PreferencesWithdrawn(_)
            | Self::TopicsChosen(_)
            | Self::RotationPlanned(_)
            | Self::InputFiled(_)
            | Self::ScenarioSet(_)
            | Self::ScenarioAnswered(_)
            | Self::ScenarioConcluded(_)
            | Self::RecommendationPut(_)
            | Self::SupportDeclared(_)
            | Self::ParagraphRevised(_)
            | Self::PointOpened(_)
            | Self::AlternativeHeld(_)
            | Self::PointClosed(_)
            | Self::RecommendationWithdrawn(_)
            | Self::DivergenceRecorded(_)
            | Self::ViewJoined(_)
            | Self::ReportCompiled(_)
            | Self::ProseEdited(_)
            | Self::CorrectionFiled(_)
            | Self::CorrectionSettled(_)
            | Self::ReportTransmitted(_)
            | Self::ImplementationAssigned(_)
            | Self::ImplementationReported(_) => &[],
        }
    }
}
