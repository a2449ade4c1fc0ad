//! By which verb of the authority table an act is asked for.

use procedure::matter::How;
use procedure::question::Evidence;
use procedure::seats::Standing;
use procedure::{Act, By, Seat, Verb};

/// The verb behind an act that was decided, asked by this person from this seat.
pub(crate) fn of(act: &Act, by: &By) -> Verb {
    match act {
        Act::ForumFounded(_) | Act::FoundingCompleted(_) => Verb::Found,
        Act::PositionRecorded(act) => match act.evidence {
            Evidence::Declaration => Verb::DeclarePosition,
            Evidence::Cited(_) => Verb::RecordPosition,
        },
        Act::PositionRetracted(_) => Verb::RetractPosition,
        Act::StatementRecorded(_) => Verb::RecordStatement,
        Act::PositionDisputed(_) => Verb::DisputePosition,
        Act::DisputeSettled(_) => Verb::SettleDispute,
        Act::PositionAnnotated(_) => Verb::AnnotatePosition,
        Act::QuestionRaised(_) | Act::OptionPutForward(_) => Verb::RaiseQuestion,
        Act::ValueWithheld(_) | Act::ValueErased(_) => Verb::CloseValue,
        Act::LogKeyRotated(_) => Verb::RotateKey,
        Act::CredentialsPresented(act) => match act.succeeds {
            Some(_) => Verb::ReplaceHead,
            None => Verb::PresentCredentials,
        },
        Act::CredentialsStood(act) => match act.standing {
            Standing::Withdrawn => Verb::WithdrawCredentials,
            _ => Verb::StandCredentials,
        },
        Act::PersonSeated(_) if by.seat == Seat::Clerk => Verb::SeatFirstOfficer,
        Act::PersonSeated(act) if act.seat.kind().of_an_officer() => Verb::SeatOfficer,
        Act::PersonSeated(_) => Verb::SeatPerson,
        Act::RoleChanged(_) => Verb::ChangeRole,
        Act::PersonUnseated(act) if act.person == by.person => Verb::LeaveSeat,
        Act::PersonUnseated(act) if act.seat.kind().of_an_officer() => Verb::UnseatOfficer,
        Act::PersonUnseated(_) => Verb::UnseatPerson,
        Act::HeadDisputed(_) => Verb::DisputeHead,
        Act::PasskeyEnrolled(_) => Verb::EnrolPasskey,
        Act::PasskeyEnded(_) => Verb::EndPasskey,
        Act::DocumentRecorded(_)
        | Act::MemberAdmitted(_)
        | Act::GroupRecorded(_)
        | Act::GroupJoined(_)
        | Act::GroupLeft(_)
        | Act::BodyEstablished(_)
        | Act::OfficeTaken(_)
        | Act::OfficeEnded(_)
        | Act::SessionScheduled(_)
        | Act::MeetingScheduled(_)
        | Act::MeetingMoved(_)
        | Act::MeetingCancelled(_)
        | Act::AgendaItemPlaced(_)
        | Act::WordingPutForward(_)
        | Act::AgendaStood(_)
        | Act::ElementRecorded(_)
        | Act::ProvisionRecorded(_)
        | Act::RollCallRecorded(_)
        | Act::TermsSet(_)
        | Act::PostEstablished(_)
        | Act::ClassificationRecorded(_)
        | Act::CriteriaSet(_) => Verb::KeepTheRecord,
        Act::MatterPut(_) => Verb::PutMatter,
        Act::MatterOpened(_) => Verb::OpenMatter,
        Act::ConsensusTested(_) => Verb::TestConsensus,
        Act::ConcernRaised(_) => Verb::RaiseConcern,
        Act::HoldAsked(_) => Verb::AskHold,
        Act::ObjectionRaised(_) => Verb::Object,
        Act::ObjectionWithdrawn(_) => Verb::WithdrawObjection,
        Act::WordsAttached(_) => Verb::AttachWords,
        Act::ConsultationHeld(_) | Act::SlateConsulted(_) => Verb::RecordConsultation,
        Act::ConsultationConfirmed(_) => Verb::ConfirmConsultation,
        Act::TextChanged(_) => Verb::ChangeText,
        Act::DeadlineExtended(_) => Verb::ExtendDeadline,
        Act::SilenceResumed(_) => Verb::ResumeSilence,
        Act::DecisionTaken(act) => match act.how {
            How::Silence => Verb::DecideBySilence,
            How::InMeeting | How::AfterConsultations | How::Vote => Verb::Gavel,
        },
        Act::MatterClosed(_) => Verb::CloseMatter,
        Act::DecisionCancelled(_) => Verb::CancelDecision,
        Act::VoteTaken(_) => Verb::TakeVote,
        Act::NominationsCalled(_) => Verb::CallNominations,
        Act::CandidateNominated(_) => Verb::NominateCandidate,
        Act::CandidacyWithdrawn(_) => Verb::WithdrawCandidacy,
        Act::SlatePut(_) => Verb::PutSlate,
        Act::ViewFiled(_) => Verb::FileView,
        Act::SlateAppointed(_) => Verb::AppointSlate,
        Act::InterimNamed(_) => Verb::NameInterim,
        act => of_a_group(act),
    }
}

/// As [`of`], of acts about the work of thematic groups.
fn of_a_group(act: &Act) -> Verb {
    match act {
        Act::MandateProposed(_) => Verb::ProposeMandate,
        Act::TopicProposed(_) => Verb::ProposeTopic,
        Act::PreferencesFiled(_) | Act::PreferencesWithdrawn(_) => Verb::FilePreferences,
        Act::TopicsChosen(_) => Verb::ChooseTopics,
        Act::RotationPlanned(_) => Verb::PlanRotation,
        Act::BrieferNominated(_) => Verb::NominateBriefer,
        Act::InputFiled(_) => Verb::FileInput,
        Act::ScenarioSet(_) => Verb::SetScenario,
        Act::ScenarioAnswered(_) => Verb::AnswerScenario,
        Act::ScenarioConcluded(_) => Verb::ConcludeScenario,
        Act::RecommendationPut(_) => Verb::PutRecommendation,
        Act::SupportDeclared(_) => Verb::DeclareSupport,
        Act::ParagraphRevised(_) => Verb::ReviseParagraph,
        Act::PointOpened(_) => Verb::OpenPoint,
        Act::AlternativeHeld(_) => Verb::HoldAlternative,
        Act::PointClosed(_) => Verb::ClosePoint,
        Act::RecommendationWithdrawn(_) => Verb::WithdrawRecommendation,
        Act::DivergenceRecorded(_) => Verb::RecordDivergence,
        Act::ViewJoined(_) => Verb::JoinView,
        Act::ReportCompiled(_) => Verb::CompileReport,
        Act::ProseEdited(_) => Verb::EditProse,
        Act::CorrectionFiled(_) => Verb::FileCorrection,
        Act::CorrectionSettled(_) => Verb::SettleCorrection,
        Act::ReportTransmitted(_) => Verb::TransmitReport,
        Act::ImplementationAssigned(_) => Verb::AssignImplementation,
        Act::ImplementationReported(_) => Verb::ReportImplementation,
        // Every other kind is one of those above.
        _ => Verb::KeepTheRecord,
    }
}
