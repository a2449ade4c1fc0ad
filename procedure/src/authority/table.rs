//! The table: verb by verb, from which seats, in what relation, when, by how many, how signed.

use super::Verb;
use crate::seats::{Holding, Role};
use crate::{Forum, SeatKind};

/// One line of the table. A verb can have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// What is asked.
    pub verb: Verb,
    /// From which seats, and in what role at least.
    pub seats: &'static [Who],
    /// In what relation of the seat to the matter.
    pub relation: Relation,
    /// At what stage of the forum.
    pub stage: Stage,
    /// By how many persons together.
    pub persons: Persons,
    /// Whether a passkey signs.
    pub signature: Signature,
    /// Whether the person must have shown lately that it is she, where no passkey signs.
    pub fresh: bool,
}

/// A kind of seat, and the role in it that suffices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// The kind of seat.
    pub kind: SeatKind,
    /// What the person must be in it at least.
    pub least: Least,
}

/// What a person must be in her seat at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Least {
    /// Whoever holds the seat.
    Anyone,
    /// Who may bind the delegation: an alternate or the head.
    Alternate,
    /// Who administers the delegation's people: a focal point; the head is one.
    FocalPoint,
}

impl Least {
    /// The key used in documents.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Alternate => "alternate",
            Self::FocalPoint => "focal-point",
        }
    }

    /// Whether whoever holds a seat like this is enough of it.
    pub fn suffices(self, holding: &Holding) -> bool {
        match self {
            Self::Anyone => true,
            Self::Alternate => holding.role != Role::Adviser,
            Self::FocalPoint => holding.focal_point,
        }
    }
}

/// How a matter relates to who asks; in the table, how it must relate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relation {
    /// It is the person's own: her passkey, her session.
    Herself,
    /// It is of the seat in which she acts: her delegation's people.
    Own,
    /// It is the forum's or somebody else's; in the table: whosever it is.
    Any,
}

impl Relation {
    /// All relations.
    pub const ALL: [Self; 3] = [Self::Herself, Self::Own, Self::Any];

    /// The key used in documents.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Herself => "herself",
            Self::Own => "own",
            Self::Any => "any",
        }
    }

    /// Whether a rule with this relation admits a matter in that one.
    pub fn admits(self, matter: Self) -> bool {
        self == Self::Any || self == matter
    }
}

/// At what stage of the forum a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Until the founding is complete.
    Founding,
    /// From then on.
    Running,
    /// From when the first officer of the secretariat was seated.
    InForce,
    /// Always.
    Any,
}

impl Stage {
    /// The key used in documents.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Founding => "founding",
            Self::Running => "running",
            Self::InForce => "in-force",
            Self::Any => "any",
        }
    }

    /// Whether the forum is at this stage.
    pub fn is(self, forum: &Forum) -> bool {
        match self {
            Self::Founding => !forum.founding_complete(),
            Self::Running => forum.founding_complete(),
            Self::InForce => forum.seats.in_force(),
            Self::Any => true,
        }
    }
}

/// How many persons act together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persons {
    /// One.
    One,
    /// One who asks and another one of the same seat who confirms.
    Two,
    /// One who asks, and one of another seat who confirms: the rapporteur of the same body, or an
    /// officer of the secretariat.
    TwoSeats,
    /// The Chair of a plenary and a co-facilitator of the group: one asks, the other confirms.
    Together,
}

/// Whether a passkey signs the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// Always. Without one there is no act.
    Required,
    /// By everybody who has a passkey. Who has none acts on the word of whoever keeps the record,
    /// and the entry shows it.
    Wanted,
    /// It need not; it may.
    None,
}

impl Signature {
    /// The key used in documents.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Wanted => "wanted",
            Self::None => "none",
        }
    }
}

impl Rule {
    /// What a person must be in a seat of this kind; `None` where the rule does not name it.
    pub fn least(&self, kind: SeatKind) -> Option<Least> {
        let who = self.seats.iter().find(|who| who.kind == kind);
        who.map(|who| who.least)
    }
}

/// The lines of the table for a verb and a kind of seat.
pub(super) fn rules(verb: Verb, kind: SeatKind) -> impl Iterator<Item = &'static Rule> {
    let of = move |rule: &&Rule| rule.verb == verb && rule.least(kind).is_some();
    TABLE.iter().filter(of)
}

const fn who(kind: SeatKind, least: Least) -> Who {
    Who { kind, least }
}

const FOUNDER: &[Who] = &[who(SeatKind::Founder, Least::Anyone)];
const CLERK: &[Who] = &[who(SeatKind::Clerk, Least::Anyone)];
const SECRETARIAT: &[Who] = &[who(SeatKind::Secretariat, Least::Anyone)];
const BINDING: &[Who] = &[who(SeatKind::Delegation, Least::Alternate)];
const CHAIR: &[Who] = &[who(SeatKind::Chair, Least::Anyone)];
const LEADERS: &[Who] = &[
    who(SeatKind::Chair, Least::Anyone),
    who(SeatKind::CoFacilitator, Least::Anyone),
];
const STAKEHOLDERS: &[Who] = &[who(SeatKind::Stakeholder, Least::Anyone)];
const RAPPORTEUR: &[Who] = &[who(SeatKind::Rapporteur, Least::Anyone)];
const PARTY: &[Who] = &[
    who(SeatKind::Delegation, Least::Anyone),
    who(SeatKind::Observer, Least::Anyone),
    who(SeatKind::Stakeholder, Least::Anyone),
];
const FOCAL_POINTS: &[Who] = &[
    who(SeatKind::Delegation, Least::FocalPoint),
    who(SeatKind::Observer, Least::FocalPoint),
    who(SeatKind::Stakeholder, Least::FocalPoint),
];
const PERSONS: &[Who] = &[
    who(SeatKind::Secretariat, Least::Anyone),
    who(SeatKind::Chair, Least::Anyone),
    who(SeatKind::ViceChair, Least::Anyone),
    who(SeatKind::Rapporteur, Least::Anyone),
    who(SeatKind::CoFacilitator, Least::Anyone),
    who(SeatKind::Delegation, Least::Anyone),
    who(SeatKind::Observer, Least::Anyone),
    who(SeatKind::Stakeholder, Least::Anyone),
];

macro_rules! table {
    ($($verb:ident: $seats:ident $relation:ident $stage:ident $persons:ident $signature:ident $fresh:literal;)*) => {
        &[$(Rule {
            verb: Verb::$verb,
            seats: $seats,
            relation: Relation::$relation,
            stage: Stage::$stage,
            persons: Persons::$persons,
            signature: Signature::$signature,
            fresh: $fresh,
        },)*]
    };
}

/// Who may do what. The order within a verb matters where a seat stands in several lines: the
/// first that fits is the rule.
#[rustfmt::skip]
pub static TABLE: &[Rule] = table! {
    // verb               seats        relation stage   persons signature fresh
    Found:                FOUNDER      Any      Any      One None     false;
    KeepTheRecord:        FOUNDER      Any      Founding One None     false;
    KeepTheRecord:        SECRETARIAT  Any      Running  One None     false;
    RecordPosition:       FOUNDER      Any      Founding One None     false;
    RecordPosition:       SECRETARIAT  Any      Running  One None     false;
    RecordPosition:       RAPPORTEUR   Own      Running  One None     false;
    DeclarePosition:      BINDING      Own      Any      One Required true;
    RetractPosition:      FOUNDER      Any      Founding One None     false;
    RetractPosition:      SECRETARIAT  Any      Running  One None     false;
    RetractPosition:      RAPPORTEUR   Own      Running  One None     false;
    RecordStatement:      FOUNDER      Any      Founding One None     false;
    RecordStatement:      SECRETARIAT  Any      Running  One None     false;
    RecordStatement:      RAPPORTEUR   Own      Running  One None     false;
    RaiseQuestion:        FOUNDER      Any      Founding One None     false;
    RaiseQuestion:        SECRETARIAT  Any      Running  One None     false;
    RaiseQuestion:        RAPPORTEUR   Own      Running  One None     false;
    DisputePosition:      BINDING      Own      Running  One Required true;
    SettleDispute:        BINDING      Own      Running  One Required true;
    SettleDispute:        SECRETARIAT  Any      Running  One Wanted   true;
    SettleDispute:        RAPPORTEUR   Own      Running  One Wanted   true;
    AnnotatePosition:     BINDING      Own      Running  One Required true;
    CloseValue:           FOUNDER      Any      Founding Two None     true;
    CloseValue:           SECRETARIAT  Any      InForce  Two Wanted   true;
    CloseValue:           SECRETARIAT  Any      Running  Two None     true;
    RotateKey:            FOUNDER      Any      Founding Two None     true;
    RotateKey:            SECRETARIAT  Any      Running  Two None     true;
    SeatFirstOfficer:     CLERK        Any      Running  One None     false;
    SeatOfficer:          SECRETARIAT  Any      InForce  Two Required true;
    UnseatOfficer:        SECRETARIAT  Any      InForce  Two Required true;
    PresentCredentials:   SECRETARIAT  Any      InForce  One Wanted   true;
    ReplaceHead:          SECRETARIAT  Any      InForce  Two Wanted   true;
    StandCredentials:     SECRETARIAT  Any      InForce  One Wanted   true;
    WithdrawCredentials:  SECRETARIAT  Any      InForce  Two Wanted   true;
    SeatPerson:           FOCAL_POINTS Own      InForce  One Wanted   true;
    ChangeRole:           FOCAL_POINTS Own      InForce  One Wanted   true;
    UnseatPerson:         FOCAL_POINTS Own      InForce  One Wanted   true;
    DisputeHead:          FOCAL_POINTS Own      InForce  One Wanted   true;
    LeaveSeat:            PERSONS      Herself  InForce  One Wanted   true;
    EnrolPasskey:         PERSONS      Herself  InForce  One None     true;
    EndPasskey:           PERSONS      Herself  InForce  One Wanted   true;
    EndPasskey:           FOCAL_POINTS Own      InForce  One Wanted   true;
    EndPasskey:           SECRETARIAT  Own      InForce  One Wanted   true;
    PutMatter:            LEADERS      Own      Running  One Wanted   true;
    PutMatter:            SECRETARIAT  Any      Running  One Wanted   true;
    OpenMatter:           LEADERS      Own      Running  One Wanted   true;
    OpenMatter:           SECRETARIAT  Any      Running  One Wanted   true;
    TestConsensus:        LEADERS      Own      Running  One Wanted   false;
    Gavel:                LEADERS      Own      Running  TwoSeats Required true;
    DecideBySilence:      CLERK        Any      Running  One None     false;
    ExtendDeadline:       LEADERS      Own      Running  One Wanted   true;
    ResumeSilence:        LEADERS      Own      Running  One Wanted   true;
    ChangeText:           LEADERS      Own      Running  One Wanted   true;
    ChangeText:           SECRETARIAT  Any      Running  One Wanted   true;
    RecordConsultation:   LEADERS      Own      Running  One Wanted   true;
    CloseMatter:          LEADERS      Own      Running  One Required true;
    CancelDecision:       LEADERS      Own      Running  One Required true;
    TakeVote:             LEADERS      Own      Running  One Required true;
    RaiseConcern:         BINDING      Own      Running  One Wanted   true;
    AskHold:              BINDING      Own      Running  One Wanted   true;
    Object:               BINDING      Own      Running  One Required true;
    WithdrawObjection:    BINDING      Own      Running  One Required true;
    AttachWords:          BINDING      Own      Running  One Required true;
    ConfirmConsultation:  BINDING      Own      Running  One Wanted   true;
    CallNominations:      CHAIR        Own      Running  One Wanted   true;
    CallNominations:      SECRETARIAT  Any      Running  One Wanted   true;
    NominateCandidate:    BINDING      Own      Running  One Wanted   true;
    WithdrawCandidacy:    BINDING      Own      Running  One Wanted   true;
    WithdrawCandidacy:    SECRETARIAT  Any      Running  One Wanted   true;
    PutSlate:             CHAIR        Own      Running  One Wanted   true;
    FileView:             BINDING      Own      Running  One Wanted   true;
    AppointSlate:         CHAIR        Own      Running  One Required true;
    NameInterim:          CHAIR        Own      Running  One Required true;
    ProposeMandate:       LEADERS      Own      Running One Wanted true;
    ProposeMandate:       BINDING      Own      Running One Wanted true;
    ProposeMandate:       SECRETARIAT  Any      Running One Wanted true;
    ProposeTopic:         FOUNDER      Any      Founding One None false;
    ProposeTopic:         LEADERS      Own      Running One Wanted true;
    ProposeTopic:         BINDING      Own      Running One Wanted true;
    ProposeTopic:         SECRETARIAT  Any      Running One Wanted true;
    FilePreferences:      BINDING      Own      Running One Wanted true;
    ChooseTopics:         LEADERS      Own      Running Together Required true;
    PlanRotation:         LEADERS      Own      Running One Wanted true;
    PlanRotation:         SECRETARIAT  Any      Running One Wanted true;
    NominateBriefer:      BINDING      Own      Running One Wanted true;
    FileInput:            LEADERS      Own      Running One Wanted true;
    FileInput:            BINDING      Own      Running One Wanted true;
    FileInput:            STAKEHOLDERS Own      Running One Wanted true;
    FileInput:            SECRETARIAT  Any      Running One Wanted true;
    SetScenario:          LEADERS      Own      Running One Wanted true;
    SetScenario:          SECRETARIAT  Any      Running One Wanted true;
    AnswerScenario:       LEADERS      Own      Running One Wanted true;
    AnswerScenario:       BINDING      Own      Running One Wanted true;
    AnswerScenario:       SECRETARIAT  Any      Running One Wanted true;
    ConcludeScenario:     LEADERS      Own      Running One Wanted true;
    ConcludeScenario:     SECRETARIAT  Any      Running One Wanted true;
    PutRecommendation:    LEADERS      Own      Running One Wanted true;
    PutRecommendation:    BINDING      Own      Running One Wanted true;
    PutRecommendation:    SECRETARIAT  Any      Running One Wanted true;
    DeclareSupport:       BINDING      Own      Running One Wanted true;
    ReviseParagraph:      LEADERS      Own      Running One Wanted true;
    ReviseParagraph:      BINDING      Own      Running One Wanted true;
    ReviseParagraph:      SECRETARIAT  Any      Running One Wanted true;
    OpenPoint:            BINDING      Own      Running One Wanted true;
    HoldAlternative:      LEADERS      Own      Running One Wanted true;
    HoldAlternative:      BINDING      Own      Running One Wanted true;
    HoldAlternative:      SECRETARIAT  Any      Running One Wanted true;
    ClosePoint:           BINDING      Own      Running One Wanted true;
    WithdrawRecommendation: LEADERS      Own      Running One Wanted true;
    WithdrawRecommendation: BINDING      Own      Running One Wanted true;
    WithdrawRecommendation: SECRETARIAT  Any      Running One Wanted true;
    RecordDivergence:     LEADERS      Own      Running One Wanted true;
    RecordDivergence:     BINDING      Own      Running One Wanted true;
    RecordDivergence:     SECRETARIAT  Any      Running One Wanted true;
    JoinView:             LEADERS      Own      Running One Wanted true;
    JoinView:             BINDING      Own      Running One Wanted true;
    JoinView:             SECRETARIAT  Any      Running One Wanted true;
    CompileReport:        LEADERS      Own      Running One Wanted true;
    CompileReport:        SECRETARIAT  Any      Running One Wanted true;
    EditProse:            LEADERS      Own      Running One Wanted true;
    EditProse:            SECRETARIAT  Any      Running One Wanted true;
    FileCorrection:       BINDING      Own      Running One Wanted true;
    SettleCorrection:     LEADERS      Own      Running One Wanted true;
    SettleCorrection:     SECRETARIAT  Any      Running One Wanted true;
    TransmitReport:       LEADERS      Own      Running One Required true;
    AssignImplementation: CHAIR        Own      Running One Wanted true;
    AssignImplementation: SECRETARIAT  Any      Running One Wanted true;
    ReportImplementation: BINDING      Own      Running One Wanted true;
    ReadDesk:             PERSONS      Own      InForce  One None     false;
    ReadPeople:           PARTY        Own      InForce  One None     false;
    ReadPeople:           SECRETARIAT  Any      InForce  One None     false;
    ReadCredentials:      FOCAL_POINTS Own      InForce  One None     false;
    ReadCredentials:      SECRETARIAT  Any      InForce  One None     false;
    ReadSecurityLog:      FOCAL_POINTS Own      InForce  One None     false;
    ReadSecurityLog:      SECRETARIAT  Own      InForce  One None     false;
    Invite:               FOCAL_POINTS Own      InForce  One None     true;
    Invite:               SECRETARIAT  Any      InForce  One None     true;
    ConfirmForAnother:    SECRETARIAT  Own      InForce  One None     true;
    ConfirmForAnother:    RAPPORTEUR   Own      InForce  One None     true;
    ConfirmForAnother:    LEADERS      Own      InForce  One None     true;
    EndSession:           PERSONS      Herself  InForce  One None     false;
    EndSession:           FOCAL_POINTS Own      InForce  One None     false;
    EndSession:           SECRETARIAT  Own      InForce  One None     false;
    IssueToken:           PERSONS      Herself  InForce  One None     true;
    RevokeToken:          PERSONS      Herself  InForce  One None     false;
    RevokeToken:          FOCAL_POINTS Own      InForce  One None     false;
    RevokeToken:          SECRETARIAT  Own      InForce  One None     false;
};
