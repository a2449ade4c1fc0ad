//! Why not, where the work of thematic groups is concerned: mandates, topics, recommendations,
//! reports and what the plenary makes of them.

use jiff::civil::Date;

use super::{Noun, Refusal};
use crate::body::BodyKind;
use crate::id::{
    BodyId, BrieferId, DecisionId, MandateId, MatterId, MemberId, RecommendationId, ReportId,
    ScenarioId, SessionId, TopicId,
};

/// Why a command about the work of a thematic group cannot become an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ThematicRefusal {
    /// The body is not of the kind that does this.
    NotThisBody {
        /// The body.
        body: BodyId,
        /// The kind that does.
        kind: BodyKind,
    },
    /// What is named belongs to another body.
    OfAnotherBody {
        /// What kind of thing it is.
        noun: Noun,
        /// Its key.
        key: String,
        /// The body it belongs to.
        body: BodyId,
    },
    /// The provision is read in a way under which this is done otherwise.
    OtherReadingInForce {
        /// The provision.
        provision: &'static str,
        /// The reading in force.
        reading: String,
    },
    /// A mandate needs an end.
    EndNeeded {
        /// The provision.
        provision: &'static str,
    },
    /// A mandate would end while the group meets.
    EndsDuringSession {
        /// The session.
        session: SessionId,
        /// The first day without the mandate.
        until: Date,
        /// The provision.
        provision: &'static str,
    },
    /// The group has no mandate on that day.
    NoMandateInForce {
        /// The group.
        body: BodyId,
        /// The day.
        on: Date,
        /// The provision.
        provision: &'static str,
    },
    /// The mandate was replaced already, or was never decided.
    NotToBeReplaced {
        /// The mandate.
        mandate: MandateId,
    },
    /// Who is said to hold something is not shown to.
    NotShown {
        /// The member.
        member: MemberId,
    },
    /// What a delegation declared itself, only it changes.
    OwnWordStands {
        /// The member.
        member: MemberId,
    },
    /// No member named the topic among its preferences.
    NobodyPrefers {
        /// The topic.
        topic: TopicId,
        /// The provision.
        provision: &'static str,
    },
    /// Not all members took part, or they voted.
    AllMembersNeeded {
        /// The provision.
        provision: &'static str,
    },
    /// The matter is about something else.
    MatterOfSomethingElse {
        /// The matter.
        matter: MatterId,
    },
    /// The topic is not among those chosen for the group.
    TopicNotChosen {
        /// The topic.
        topic: TopicId,
        /// The group.
        body: BodyId,
    },
    /// Two times of a plan overlap, or one comes before the one that stands before it.
    SlotsOverlap {
        /// The first day of the later one.
        from: Date,
    },
    /// The briefer was not agreed to.
    BrieferNotAgreed {
        /// The nomination.
        briefer: BrieferId,
        /// The provision.
        provision: &'static str,
    },
    /// The scenario does not attribute answers, and this one would show who gave it.
    AnswersNotAttributed {
        /// The scenario.
        scenario: ScenarioId,
    },
    /// The scenario attributes answers, and this one has nobody who gave it.
    AnswersAttributed {
        /// The scenario.
        scenario: ScenarioId,
    },
    /// A meeting attributes nothing, and this answer would show who gave it.
    MeetingNotAttributed {
        /// The scenario.
        scenario: ScenarioId,
        /// The session.
        session: SessionId,
        /// The meeting of that session.
        meeting: u32,
    },
    /// Only of an informal meeting it is said whether it attributes.
    InformalOnly,
    /// A group that decides in its formal part would decide in an informal one.
    MeetingInformal {
        /// The session.
        session: SessionId,
        /// The meeting of that session.
        meeting: u32,
        /// The provision.
        provision: &'static str,
    },
    /// The meeting is over, or was cancelled.
    MeetingOver {
        /// The session.
        session: SessionId,
        /// The meeting.
        meeting: u32,
    },
    /// What follows from the scenario was written down already.
    ScenarioOver {
        /// The scenario.
        scenario: ScenarioId,
    },
    /// Somebody else wrote there since.
    EditedMeanwhile {
        /// The place: `paragraph 2`, `introduction`.
        place: String,
        /// The revision that was before whoever writes now.
        base: u32,
        /// The revision now.
        now: u32,
        /// The words there now.
        theirs: String,
        /// The words that would be written.
        yours: String,
    },
    /// Everything is so already.
    NothingChanges,
    /// The group decided on the recommendation.
    ConsensusReached {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The decision.
        decision: DecisionId,
    },
    /// Whoever put the recommendation took it back.
    RecommendationOver {
        /// The recommendation.
        recommendation: RecommendationId,
    },
    /// The recommendation was revised since.
    RevisionSuperseded {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The revision that is meant.
        revision: u32,
        /// The revision now.
        now: u32,
    },
    /// Points stand open.
    PointsStandOpen {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The points.
        points: Vec<u32>,
    },
    /// The point is closed.
    PointOver {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The point.
        point: u32,
    },
    /// Others hold an alternative at the point.
    OthersHold {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The point.
        point: u32,
        /// The members.
        members: Vec<MemberId>,
    },
    /// Others propose the recommendation too.
    OthersPropose {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The members.
        members: Vec<MemberId>,
    },
    /// A divergence has at least two views.
    TwoViewsNeeded,
    /// Delegations need a day until which they can file corrections, not before today.
    CorrectionsDayNeeded,
    /// Another report of the group is not final yet.
    ReportUnderWay {
        /// The report.
        report: ReportId,
    },
    /// The report is final.
    ReportFinal {
        /// The report.
        report: ReportId,
    },
    /// The report is not final.
    ReportNotFinal {
        /// The report.
        report: ReportId,
    },
    /// Delegations can still file corrections.
    CorrectionsOpen {
        /// The report.
        report: ReportId,
        /// The last day.
        until: Date,
    },
    /// The last day for corrections has passed.
    CorrectionsOver {
        /// The report.
        report: ReportId,
        /// The last day.
        until: Date,
    },
    /// Corrections were filed and not settled.
    CorrectionsUnsettled {
        /// The report.
        report: ReportId,
        /// The corrections.
        corrections: Vec<u32>,
    },
    /// The correction was settled already.
    CorrectionOver {
        /// The report.
        report: ReportId,
        /// The correction.
        correction: u32,
    },
    /// The record, or the prose, has moved on since delegations saw the report.
    ReportOutOfDate {
        /// The report.
        report: ReportId,
    },
    /// The report went to the plenary already.
    AlreadyTransmitted {
        /// The report.
        report: ReportId,
    },
    /// The report has not gone to the plenary.
    NotTransmitted {
        /// The report.
        report: ReportId,
    },
    /// A later report of the group took its place.
    ReportSuperseded {
        /// The report.
        report: ReportId,
        /// The later one.
        by: ReportId,
        /// The provision.
        provision: &'static str,
    },
    /// The group has not reached consensus on it, so the plenary has nothing of the group's to
    /// adopt.
    NoConsensusInGroup {
        /// The recommendation.
        recommendation: RecommendationId,
        /// The report.
        report: ReportId,
        /// The provision.
        provision: &'static str,
    },
    /// The disposition needs words: the amendment, the questions.
    WordsNeeded {
        /// The disposition.
        disposition: &'static str,
    },
    /// It was decided already.
    DecidedBefore {
        /// The decision.
        decision: DecisionId,
    },
    /// The plenary has not adopted it.
    NotAdopted {
        /// The recommendation.
        recommendation: RecommendationId,
    },
}

impl From<ThematicRefusal> for Refusal {
    fn from(refusal: ThematicRefusal) -> Self {
        Self::Thematic(Box::new(refusal))
    }
}

impl ThematicRefusal {
    /// The stable code, used in messages, data and scenarios.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotThisBody { .. } => "NotThisBody",
            Self::OfAnotherBody { .. } => "OfAnotherBody",
            Self::OtherReadingInForce { .. } => "OtherReadingInForce",
            Self::EndNeeded { .. } => "EndNeeded",
            Self::EndsDuringSession { .. } => "EndsDuringSession",
            Self::NoMandateInForce { .. } => "NoMandateInForce",
            Self::NotToBeReplaced { .. } => "NotToBeReplaced",
            Self::NotShown { .. } => "NotShown",
            Self::OwnWordStands { .. } => "OwnWordStands",
            Self::NobodyPrefers { .. } => "NobodyPrefers",
            Self::AllMembersNeeded { .. } => "AllMembersNeeded",
            Self::MatterOfSomethingElse { .. } => "MatterOfSomethingElse",
            Self::TopicNotChosen { .. } => "TopicNotChosen",
            Self::SlotsOverlap { .. } => "SlotsOverlap",
            Self::BrieferNotAgreed { .. } => "BrieferNotAgreed",
            Self::AnswersNotAttributed { .. } => "AnswersNotAttributed",
            Self::AnswersAttributed { .. } => "AnswersAttributed",
            Self::MeetingNotAttributed { .. } => "MeetingNotAttributed",
            Self::InformalOnly => "InformalOnly",
            Self::MeetingInformal { .. } => "MeetingInformal",
            Self::MeetingOver { .. } => "MeetingOver",
            Self::ScenarioOver { .. } => "ScenarioOver",
            Self::EditedMeanwhile { .. } => "EditedMeanwhile",
            Self::NothingChanges => "NothingChanges",
            Self::ConsensusReached { .. } => "ConsensusReached",
            Self::RecommendationOver { .. } => "RecommendationOver",
            Self::RevisionSuperseded { .. } => "RevisionSuperseded",
            Self::PointsStandOpen { .. } => "PointsStandOpen",
            Self::PointOver { .. } => "PointOver",
            Self::OthersHold { .. } => "OthersHold",
            Self::OthersPropose { .. } => "OthersPropose",
            Self::TwoViewsNeeded => "TwoViewsNeeded",
            Self::CorrectionsDayNeeded => "CorrectionsDayNeeded",
            Self::ReportUnderWay { .. } => "ReportUnderWay",
            Self::ReportFinal { .. } => "ReportFinal",
            Self::ReportNotFinal { .. } => "ReportNotFinal",
            Self::CorrectionsOpen { .. } => "CorrectionsOpen",
            Self::CorrectionsOver { .. } => "CorrectionsOver",
            Self::CorrectionsUnsettled { .. } => "CorrectionsUnsettled",
            Self::CorrectionOver { .. } => "CorrectionOver",
            Self::ReportOutOfDate { .. } => "ReportOutOfDate",
            Self::AlreadyTransmitted { .. } => "AlreadyTransmitted",
            Self::NotTransmitted { .. } => "NotTransmitted",
            Self::ReportSuperseded { .. } => "ReportSuperseded",
            Self::NoConsensusInGroup { .. } => "NoConsensusInGroup",
            Self::WordsNeeded { .. } => "WordsNeeded",
            Self::DecidedBefore { .. } => "DecidedBefore",
            Self::NotAdopted { .. } => "NotAdopted",
        }
    }
}
