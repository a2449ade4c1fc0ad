//! The commands behind acts about the work of thematic groups.
//!
//! Numbers, and who speaks, are not asked for: they follow from the forum and the seat.

use crate::act::{
    AlternativeHeld, BrieferNominated, CorrectionFiled, CorrectionSettled, DivergenceRecorded,
    ImplementationAssigned, ImplementationReported, InputFiled, MandateProposed, ParagraphRevised,
    PointClosed, PointOpened, PreferencesFiled, PreferencesWithdrawn, ProseEdited,
    RecommendationPut, RecommendationWithdrawn, ReportCompiled, ReportTransmitted, RotationPlanned,
    ScenarioAnswered, ScenarioConcluded, ScenarioSet, SupportDeclared, TopicProposed, TopicsChosen,
    ViewJoined,
};
use crate::divergence::join::JoinView;
use crate::divergence::record::RecordDivergence;
use crate::follow_up::assign::AssignImplementation;
use crate::follow_up::report::ReportImplementation;
use crate::input::file::FileInput;
use crate::input::nominate_briefer::NominateBriefer;
use crate::mandate::propose::ProposeMandate;
use crate::recommendation::close_point::ClosePoint;
use crate::recommendation::hold_alternative::HoldAlternative;
use crate::recommendation::open_point::OpenPoint;
use crate::recommendation::put::PutRecommendation;
use crate::recommendation::revise::ReviseParagraph;
use crate::recommendation::support::DeclareSupport;
use crate::recommendation::withdraw::WithdrawRecommendation;
use crate::report::compile::CompileReport;
use crate::report::edit_prose::EditProse;
use crate::report::file_correction::FileCorrection;
use crate::report::settle_correction::SettleCorrection;
use crate::report::transmit::TransmitReport;
use crate::scenario::answer::AnswerScenario;
use crate::scenario::conclude::ConcludeScenario;
use crate::scenario::set::SetScenario;
use crate::topic::choose::ChooseTopics;
use crate::topic::file_preferences::FilePreferences;
use crate::topic::plan_rotation::PlanRotation;
use crate::topic::propose::ProposeTopic;
use crate::topic::withdraw_preferences::WithdrawPreferences;

macro_rules! behind {
    ($($name:ident: $act:ident -> $command:ident { $($field:ident),* };)*) => {
        $(pub(super) fn $name(act: &$act) -> $command {
            $command { $($field: act.$field.clone()),* }
        })*
    };
}

behind! {
    mandate: MandateProposed -> ProposeMandate
        { body, tasks, basis, from, until, outputs, replaces };
    topic: TopicProposed -> ProposeTopic { body, title, grounds, proposers, source };
    preferences: PreferencesFiled -> FilePreferences { body, ranked };
    no_preferences: PreferencesWithdrawn -> WithdrawPreferences { body, reason };
    choice: TopicsChosen -> ChooseTopics { body, topics, matter, confirmed_by };
    rotation: RotationPlanned -> PlanRotation { body, slots };
    briefer: BrieferNominated -> NominateBriefer { body, topic, name, about };
    input: InputFiled -> FileInput { body, topic, from, title, sha256, document };
    scenario: ScenarioSet -> SetScenario
        { body, topic, title, situation, injects, questions, touches, attributed };
    answer: ScenarioAnswered -> AnswerScenario { scenario, question, inject, words };
    conclusion: ScenarioConcluded -> ConcludeScenario
        { scenario, words, topics, recommendations };
    recommendation: RecommendationPut -> PutRecommendation
        { body, topic, title, paragraphs, output, evidence };
    support: SupportDeclared -> DeclareSupport { recommendation, support };
    revision: ParagraphRevised -> ReviseParagraph { recommendation, paragraph, base, words };
    point: PointOpened -> OpenPoint { recommendation, paragraph, words, alternatives };
    alternative: AlternativeHeld -> HoldAlternative
        { recommendation, point, member, alternative, basis };
    closed_point: PointClosed -> ClosePoint { recommendation, point, words };
    withdrawal: RecommendationWithdrawn -> WithdrawRecommendation { recommendation, reason };
    divergence: DivergenceRecorded -> RecordDivergence { body, topic, question, views };
    view: ViewJoined -> JoinView { divergence, member, view, basis };
    prose: ProseEdited -> EditProse { report, place, base, words };
    correction: CorrectionFiled -> FileCorrection { report, place, words };
    settlement: CorrectionSettled -> SettleCorrection { report, correction, taken, words };
    transmission: ReportTransmitted -> TransmitReport { report };
    assignment: ImplementationAssigned -> AssignImplementation
        { recommendation, who, words, due };
    progress: ImplementationReported -> ReportImplementation
        { recommendation, task, words, on, document, done };
}

/// The first compilation begins a report; a later one names it.
pub(super) fn report(act: &ReportCompiled) -> CompileReport {
    CompileReport {
        report: (1 < act.version).then_some(act.report),
        body: act.body.clone(),
        edition: act.edition,
        title: act.title.clone(),
        corrections_until: act.corrections_until,
    }
}
