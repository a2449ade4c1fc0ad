//! Everything that can be asked.

use crate::agenda::place_item::PlaceAgendaItem;
use crate::agenda::put_wording::PutWording;
use crate::agenda::stand::RecordAgendaStanding;
use crate::appointment::appoint::AppointSlate;
use crate::appointment::call::CallNominations;
use crate::appointment::classify::RecordClassification;
use crate::appointment::consult::ConsultOnSlate;
use crate::appointment::establish_post::EstablishPost;
use crate::appointment::file_view::FileView;
use crate::appointment::name_interim::NameInterim;
use crate::appointment::nominate::NominateCandidate;
use crate::appointment::put_slate::PutSlate;
use crate::appointment::set_criteria::SetCriteria;
use crate::appointment::withdraw::WithdrawCandidacy;
use crate::body::end_office::EndOffice;
use crate::body::establish::EstablishBody;
use crate::body::take_office::TakeOffice;
use crate::divergence::join::JoinView;
use crate::divergence::record::RecordDivergence;
use crate::document::record::RecordDocument;
use crate::follow_up::assign::AssignImplementation;
use crate::follow_up::report::ReportImplementation;
use crate::founding::complete::CompleteFounding;
use crate::founding::found::FoundForum;
use crate::framework::record::RecordElement;
use crate::group::join::JoinGroup;
use crate::group::leave::LeaveGroup;
use crate::group::record::RecordGroup;
use crate::id::PersonId;
use crate::input::file::FileInput;
use crate::input::nominate_briefer::NominateBriefer;
use crate::keeping::erase::EraseValue;
use crate::keeping::rotate_key::RotateLogKey;
use crate::keeping::withhold::WithholdValue;
use crate::mandate::propose::ProposeMandate;
use crate::matter::attach::AttachWords;
use crate::matter::cancel::CancelDecision;
use crate::matter::change_text::ChangeText;
use crate::matter::close::CloseMatter;
use crate::matter::concern::RaiseConcern;
use crate::matter::confirm_consultation::ConfirmConsultation;
use crate::matter::consult::RecordConsultation;
use crate::matter::decide_by_silence::DecideBySilence;
use crate::matter::extend::ExtendDeadline;
use crate::matter::gavel::Gavel;
use crate::matter::hold::AskHold;
use crate::matter::object::Object;
use crate::matter::open::OpenMatter;
use crate::matter::put::PutMatter;
use crate::matter::resume::ResumeSilence;
use crate::matter::set_terms::SetTerms;
use crate::matter::test_consensus::TestConsensus;
use crate::matter::vote::TakeVote;
use crate::matter::withdraw_objection::WithdrawObjection;
use crate::member::admit::AdmitMember;
use crate::provision::record::RecordProvision;
use crate::question::annotate_position::AnnotatePosition;
use crate::question::declare_position::DeclarePosition;
use crate::question::dispute_position::DisputePosition;
use crate::question::put_option::PutOption;
use crate::question::raise::RaiseQuestion;
use crate::question::record_position::RecordPosition;
use crate::question::retract_position::RetractPosition;
use crate::question::settle_dispute::SettleDispute;
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
use crate::rollcall::record::RecordRollCall;
use crate::scenario::answer::AnswerScenario;
use crate::scenario::conclude::ConcludeScenario;
use crate::scenario::set::SetScenario;
use crate::seats::change_role::ChangeRole;
use crate::seats::end_passkey::EndPasskey;
use crate::seats::enrol_passkey::EnrolPasskey;
use crate::seats::present_credentials::PresentCredentials;
use crate::seats::seat_person::SeatPerson;
use crate::seats::stand_credentials::StandCredentials;
use crate::seats::unseat_person::UnseatPerson;
use crate::session::cancel_meeting::CancelMeeting;
use crate::session::move_meeting::MoveMeeting;
use crate::session::schedule::ScheduleSession;
use crate::session::schedule_meeting::ScheduleMeeting;
use crate::statement::record::RecordStatement;
use crate::topic::choose::ChooseTopics;
use crate::topic::file_preferences::FilePreferences;
use crate::topic::plan_rotation::PlanRotation;
use crate::topic::propose::ProposeTopic;
use crate::topic::withdraw_preferences::WithdrawPreferences;
use crate::{Act, Asked, Forum, Refusal, authority};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What is asked of the forum.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Command {
            $($(#[$doc])* $name(Box<$name>),)*
        }

        impl Command {
            /// Decides the command on this forum: the act it becomes, or why not.
            ///
            /// Changes nothing. The same forum, circumstances and command give the same answer.
            pub fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
                match self { $(Self::$name(command) => command.decide(forum, asked),)* }
            }
        }

        $(impl From<$name> for Command {
            fn from(command: $name) -> Self {
                Self::$name(Box::new(command))
            }
        })*
    };
}

commands! {
    /// Found the forum.
    FoundForum,
    /// Complete its founding.
    CompleteFounding,
    /// Record a document.
    RecordDocument,
    /// Record a member.
    AdmitMember,
    /// Record a group.
    RecordGroup,
    /// Record that members belong to a group.
    JoinGroup,
    /// Record that members left a group.
    LeaveGroup,
    /// Record a body.
    EstablishBody,
    /// Record that an officer took office.
    TakeOffice,
    /// Record that a term ended.
    EndOffice,
    /// Schedule a session.
    ScheduleSession,
    /// Schedule a meeting.
    ScheduleMeeting,
    /// Move a meeting.
    MoveMeeting,
    /// Cancel a meeting.
    CancelMeeting,
    /// Place an item on an agenda.
    PlaceAgendaItem,
    /// Put a wording of an item forward.
    PutWording,
    /// Record the standing of an agenda.
    RecordAgendaStanding,
    /// Record a part of the framework.
    RecordElement,
    /// Record a provision.
    RecordProvision,
    /// Raise a question.
    RaiseQuestion,
    /// Put an option forward.
    PutOption,
    /// Record a position shown by a document.
    RecordPosition,
    /// Declare a position of one's own.
    DeclarePosition,
    /// Retract a position entered in error.
    RetractPosition,
    /// Put a statement or a report on record.
    RecordStatement,
    /// Say that a position is reported wrongly.
    DisputePosition,
    /// Settle a dispute about a position.
    SettleDispute,
    /// Set a note beside a position of one's own.
    AnnotatePosition,
    /// Record a roll call.
    RecordRollCall,
    /// Withhold a sealed value.
    WithholdValue,
    /// Erase a sealed value.
    EraseValue,
    /// Have the log signed with another key.
    RotateLogKey,
    /// Present a letter of credentials.
    PresentCredentials,
    /// Record how credentials stand.
    StandCredentials,
    /// Give a person a seat.
    SeatPerson,
    /// Change the role of a person in a delegation.
    ChangeRole,
    /// End a person's seat.
    UnseatPerson,
    /// Enrol a passkey.
    EnrolPasskey,
    /// End a passkey.
    EndPasskey,
    /// Set how a body decides in a mode.
    SetTerms,
    /// Put a matter.
    PutMatter,
    /// Open a matter.
    OpenMatter,
    /// Ask whether anybody objects.
    TestConsensus,
    /// Raise a concern.
    RaiseConcern,
    /// Ask to hold.
    AskHold,
    /// Object.
    Object,
    /// Withdraw an objection.
    WithdrawObjection,
    /// Attach words to a matter.
    AttachWords,
    /// Record a consultation.
    RecordConsultation,
    /// Confirm the summary of a consultation.
    ConfirmConsultation,
    /// Change the text of a matter.
    ChangeText,
    /// Extend a deadline.
    ExtendDeadline,
    /// Resume a silence procedure.
    ResumeSilence,
    /// Declare a matter decided.
    Gavel,
    /// Record that silence was not broken.
    DecideBySilence,
    /// Close a matter.
    CloseMatter,
    /// Cancel a decision.
    CancelDecision,
    /// Record a vote.
    TakeVote,
    /// Propose a mandate.
    ProposeMandate,
    /// Propose a topic.
    ProposeTopic,
    /// File preferences.
    FilePreferences,
    /// Withdraw preferences.
    WithdrawPreferences,
    /// Choose topics.
    ChooseTopics,
    /// Plan which topic when.
    PlanRotation,
    /// Nominate a briefer.
    NominateBriefer,
    /// File a paper.
    FileInput,
    /// Set a scenario.
    SetScenario,
    /// Answer a question of a scenario.
    AnswerScenario,
    /// Write down what follows from a scenario.
    ConcludeScenario,
    /// Put a recommendation.
    PutRecommendation,
    /// Declare support.
    DeclareSupport,
    /// Revise a paragraph.
    ReviseParagraph,
    /// Open a point.
    OpenPoint,
    /// Hold an alternative.
    HoldAlternative,
    /// Close a point.
    ClosePoint,
    /// Take a recommendation back.
    WithdrawRecommendation,
    /// Record a divergence.
    RecordDivergence,
    /// Join a view.
    JoinView,
    /// Compile a report.
    CompileReport,
    /// Edit prose.
    EditProse,
    /// File a correction.
    FileCorrection,
    /// Settle a correction.
    SettleCorrection,
    /// Transmit a report.
    TransmitReport,
    /// Assign a task.
    AssignImplementation,
    /// Report on implementation.
    ReportImplementation,
    /// Record a post.
    EstablishPost,
    /// Call for nominations.
    CallNominations,
    /// Nominate a candidate.
    NominateCandidate,
    /// Withdraw a candidacy.
    WithdrawCandidacy,
    /// Record a classification of members.
    RecordClassification,
    /// Set the criteria for posts.
    SetCriteria,
    /// Put a slate.
    PutSlate,
    /// Record a consultation on a slate.
    ConsultOnSlate,
    /// File a view of a slate.
    FileView,
    /// Appoint those on a slate.
    AppointSlate,
    /// Name somebody to stand in.
    NameInterim,
}

impl Command {
    /// The second person who is named to confirm it, where there is one.
    pub fn confirmed_by(&self) -> Option<&PersonId> {
        match self {
            Self::WithholdValue(command) => Some(&command.0.confirmed_by),
            Self::EraseValue(command) => Some(&command.0.confirmed_by),
            Self::RotateLogKey(command) => Some(&command.0.confirmed_by),
            Self::PresentCredentials(command) => command.confirmed_by.as_ref(),
            Self::StandCredentials(command) => command.confirmed_by.as_ref(),
            Self::SeatPerson(command) => command.0.confirmed_by.as_ref(),
            Self::UnseatPerson(command) => command.confirmed_by.as_ref(),
            Self::Gavel(command) => Some(&command.confirmed_by),
            Self::ChooseTopics(command) => command.confirmed_by.as_ref(),
            _ => None,
        }
    }

    /// Decides the command as if whoever acts had signed it: the asking person and the second one.
    ///
    /// For what is shown before it is signed. Where a signature is due and a person has no passkey
    /// with which she could sign, the answer is the refusal that says so.
    pub fn preview(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let mut asked = asked.clone();
        let confirmed_by = self.confirmed_by();
        asked.signed = authority::could_sign(forum, &asked.by, confirmed_by).collect();
        self.decide(forum, &asked)
    }
}
