//! From an act back to the command that leads to it, so that others can check the record.
//!
//! Whoever folds a record can ask at each act whether the rules allowed it:
//!
//! ```text
//! Command::behind(&recorded.act).decide(&forum, &recorded.asked()) == Ok(recorded.act)
//! ```
//!
//! where `forum` is the fold of the acts before. An act that no command leads to (a position with
//! another number, a declaration from somebody else's seat, a meeting whose instants are not those
//! of its civil time) gets a refusal or another act.
//!
//! Two things can make an honest act differ without anybody being at fault. Rules change, and an
//! older act was decided by the rules of its day. Time-zone rules change, and the act says by which
//! edition its instants were computed.

mod appointments;
mod groups;
mod matters;
mod statements;

use crate::act::{
    Act, CredentialsPresented, CredentialsStood, HeadDisputed, MeetingMoved, MeetingScheduled,
    PasskeyEnrolled, PersonUnseated, PositionRecorded,
};
use crate::agenda::place_item::PlaceAgendaItem;
use crate::agenda::put_wording::PutWording;
use crate::agenda::stand::RecordAgendaStanding;
use crate::appointment::classify::RecordClassification;
use crate::appointment::establish_post::EstablishPost;
use crate::body::end_office::EndOffice;
use crate::body::establish::EstablishBody;
use crate::body::take_office::TakeOffice;
use crate::document::record::RecordDocument;
use crate::founding::complete::CompleteFounding;
use crate::founding::found::FoundForum;
use crate::framework::record::RecordElement;
use crate::group::join::JoinGroup;
use crate::group::leave::LeaveGroup;
use crate::group::record::RecordGroup;
use crate::keeping::erase::EraseValue;
use crate::keeping::rotate_key::RotateLogKey;
use crate::keeping::withhold::WithholdValue;
use crate::matter::set_terms::SetTerms;
use crate::member::admit::AdmitMember;
use crate::provision::record::RecordProvision;
use crate::question::Evidence;
use crate::question::declare_position::DeclarePosition;
use crate::question::put_option::PutOption;
use crate::question::raise::RaiseQuestion;
use crate::question::record_position::RecordPosition;
use crate::question::retract_position::RetractPosition;
use crate::rollcall::record::RecordRollCall;
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
use crate::{Asked, Citation, Command, Recorded};

impl Command {
    /// The command that leads to this act.
    #[expect(
        clippy::too_many_lines,
        reason = "one match over every kind of act and the command behind it, a line each"
    )]
    pub fn behind(act: &Act) -> Self {
        match act {
            Act::ForumFounded(act) => FoundForum((**act).clone()).into(),
            Act::FoundingCompleted(act) => CompleteFounding((**act).clone()).into(),
            Act::DocumentRecorded(act) => RecordDocument((**act).clone()).into(),
            Act::MemberAdmitted(act) => AdmitMember((**act).clone()).into(),
            Act::GroupRecorded(act) => RecordGroup((**act).clone()).into(),
            Act::GroupJoined(act) => JoinGroup((**act).clone()).into(),
            Act::GroupLeft(act) => LeaveGroup((**act).clone()).into(),
            Act::BodyEstablished(act) => EstablishBody((**act).clone()).into(),
            Act::OfficeTaken(act) => TakeOffice((**act).clone()).into(),
            Act::OfficeEnded(act) => EndOffice((**act).clone()).into(),
            Act::SessionScheduled(act) => ScheduleSession((**act).clone()).into(),
            Act::MeetingScheduled(act) => meeting(act).into(),
            Act::MeetingMoved(act) => moved(act).into(),
            Act::MeetingCancelled(act) => CancelMeeting {
                session: act.session.clone(),
                meeting: act.meeting,
                reason: act.reason.clone(),
            }
            .into(),
            Act::AgendaItemPlaced(act) => PlaceAgendaItem((**act).clone()).into(),
            Act::WordingPutForward(act) => PutWording((**act).clone()).into(),
            Act::AgendaStood(act) => RecordAgendaStanding((**act).clone()).into(),
            Act::ElementRecorded(act) => RecordElement((**act).clone()).into(),
            Act::ProvisionRecorded(act) => RecordProvision((**act).clone()).into(),
            Act::QuestionRaised(act) => RaiseQuestion((**act).clone()).into(),
            Act::OptionPutForward(act) => PutOption((**act).clone()).into(),
            Act::PositionRecorded(act) => match &act.evidence {
                Evidence::Cited(source) => position(act, source.clone()).into(),
                Evidence::Declaration => declaration(act).into(),
            },
            Act::PositionRetracted(act) => RetractPosition {
                position: act.position,
                reason: act.reason.clone(),
            }
            .into(),
            Act::StatementRecorded(act) => statements::statement(act).into(),
            Act::PositionDisputed(act) => statements::dispute(act).into(),
            Act::DisputeSettled(act) => statements::settling(act).into(),
            Act::PositionAnnotated(act) => statements::annotating(act).into(),
            Act::RollCallRecorded(act) => RecordRollCall((**act).clone()).into(),
            Act::ValueWithheld(act) => WithholdValue((**act).clone()).into(),
            Act::ValueErased(act) => EraseValue((**act).clone()).into(),
            Act::LogKeyRotated(act) => RotateLogKey((**act).clone()).into(),
            Act::CredentialsPresented(act) => letter(act).into(),
            Act::CredentialsStood(act) => standing(act).into(),
            Act::PersonSeated(act) => SeatPerson((**act).clone()).into(),
            Act::RoleChanged(act) => ChangeRole((**act).clone()).into(),
            Act::PersonUnseated(act) => unseating(act).into(),
            Act::HeadDisputed(act) => dispute(act).into(),
            Act::PasskeyEnrolled(act) => enrolment(act).into(),
            Act::PasskeyEnded(act) => EndPasskey((**act).clone()).into(),
            Act::TermsSet(act) => SetTerms((**act).clone()).into(),
            Act::MatterPut(act) => matters::put(act).into(),
            Act::MatterOpened(act) => matters::opening(act).into(),
            Act::ConsensusTested(act) => matters::asking(act).into(),
            Act::ConcernRaised(act) => matters::concern(act).into(),
            Act::HoldAsked(act) => matters::hold(act).into(),
            Act::ObjectionRaised(act) => matters::objection(act).into(),
            Act::ObjectionWithdrawn(act) => matters::withdrawal(act).into(),
            Act::WordsAttached(act) => matters::attaching(act).into(),
            Act::ConsultationHeld(act) => matters::consultation(act).into(),
            Act::ConsultationConfirmed(act) => matters::confirmation(act).into(),
            Act::TextChanged(act) => matters::change(act).into(),
            Act::DeadlineExtended(act) => matters::extension(act).into(),
            Act::SilenceResumed(act) => matters::resumption(act).into(),
            Act::DecisionTaken(act) => matters::decision(act),
            Act::MatterClosed(act) => matters::closing(act).into(),
            Act::DecisionCancelled(act) => matters::cancelling(act).into(),
            Act::VoteTaken(act) => matters::vote(act).into(),
            Act::MandateProposed(act) => groups::mandate(act).into(),
            Act::TopicProposed(act) => groups::topic(act).into(),
            Act::PreferencesFiled(act) => groups::preferences(act).into(),
            Act::PreferencesWithdrawn(act) => groups::no_preferences(act).into(),
            Act::TopicsChosen(act) => groups::choice(act).into(),
            Act::RotationPlanned(act) => groups::rotation(act).into(),
            Act::BrieferNominated(act) => groups::briefer(act).into(),
            Act::InputFiled(act) => groups::input(act).into(),
            Act::ScenarioSet(act) => groups::scenario(act).into(),
            Act::ScenarioAnswered(act) => groups::answer(act).into(),
            Act::ScenarioConcluded(act) => groups::conclusion(act).into(),
            Act::RecommendationPut(act) => groups::recommendation(act).into(),
            Act::SupportDeclared(act) => groups::support(act).into(),
            Act::ParagraphRevised(act) => groups::revision(act).into(),
            Act::PointOpened(act) => groups::point(act).into(),
            Act::AlternativeHeld(act) => groups::alternative(act).into(),
            Act::PointClosed(act) => groups::closed_point(act).into(),
            Act::RecommendationWithdrawn(act) => groups::withdrawal(act).into(),
            Act::DivergenceRecorded(act) => groups::divergence(act).into(),
            Act::ViewJoined(act) => groups::view(act).into(),
            Act::ReportCompiled(act) => groups::report(act).into(),
            Act::ProseEdited(act) => groups::prose(act).into(),
            Act::CorrectionFiled(act) => groups::correction(act).into(),
            Act::CorrectionSettled(act) => groups::settlement(act).into(),
            Act::ReportTransmitted(act) => groups::transmission(act).into(),
            Act::ImplementationAssigned(act) => groups::assignment(act).into(),
            Act::ImplementationReported(act) => groups::progress(act).into(),
            Act::PostEstablished(act) => EstablishPost((**act).clone()).into(),
            Act::NominationsCalled(act) => appointments::call(act).into(),
            Act::CandidateNominated(act) => appointments::nomination(act).into(),
            Act::CandidacyWithdrawn(act) => appointments::withdrawal(act).into(),
            Act::ClassificationRecorded(act) => RecordClassification((**act).clone()).into(),
            Act::CriteriaSet(act) => appointments::criteria(act).into(),
            Act::SlatePut(act) => appointments::slate(act).into(),
            Act::SlateConsulted(act) => appointments::consultation(act).into(),
            Act::ViewFiled(act) => appointments::view(act).into(),
            Act::SlateAppointed(act) => appointments::appointment(act).into(),
            Act::InterimNamed(act) => appointments::interim(act).into(),
        }
    }
}

impl Recorded {
    /// The circumstances in which the command behind this act was decided.
    pub fn asked(&self) -> Asked {
        Asked {
            at: self.at,
            on: self.on,
            by: self.by.clone(),
            signed: self.signed.clone(),
        }
    }
}

/// The instants are computed again from the civil time that was asked for.
fn meeting(act: &MeetingScheduled) -> ScheduleMeeting {
    ScheduleMeeting {
        session: act.session.clone(),
        meeting: act.meeting,
        body: act.body.clone(),
        opens: act.opens.civil,
        closes: act.closes.civil,
        tzdb: act.tzdb.clone(),
        part: act.part,
        attribution: act.attribution,
    }
}

/// As [`meeting`].
fn moved(act: &MeetingMoved) -> MoveMeeting {
    MoveMeeting {
        session: act.session.clone(),
        meeting: act.meeting,
        opens: act.opens.civil,
        closes: act.closes.civil,
        tzdb: act.tzdb.clone(),
        reason: act.reason.clone(),
    }
}

/// Number and supersession are not asked for: they follow from the forum.
fn position(act: &PositionRecorded, source: Citation) -> RecordPosition {
    RecordPosition {
        holder: act.holder.clone(),
        question: act.question.clone(),
        option: act.option.clone(),
        stance: act.stance,
        expressed: act.expressed,
        on_behalf_of: act.on_behalf_of.clone(),
        known_by: act.known_by,
        source,
        words: act.words.clone(),
        caveats: act.caveats.clone(),
    }
}

/// The holder follows from the seat, and the day from when it was asked.
fn declaration(act: &PositionRecorded) -> DeclarePosition {
    DeclarePosition {
        question: act.question.clone(),
        option: act.option.clone(),
        stance: act.stance,
        words: act.words.clone(),
        regards: act.regards,
    }
}

/// Number, standing and the head before are not asked for: they follow from the forum.
fn letter(act: &CredentialsPresented) -> PresentCredentials {
    PresentCredentials {
        party: act.party.clone(),
        letter: act.letter.clone(),
        issued_by: act.issued_by.clone(),
        issued: act.issued,
        head: act.head.clone(),
        from: act.from,
        until: act.until,
        invitation: act.invitation.clone(),
        confirmed_by: act.confirmed_by.clone(),
    }
}

fn standing(act: &CredentialsStood) -> StandCredentials {
    StandCredentials {
        credentials: act.credentials,
        standing: act.standing,
        document: act.document.clone(),
        note: act.note.clone(),
        on: act.on,
        confirmed_by: act.confirmed_by.clone(),
    }
}

fn unseating(act: &PersonUnseated) -> UnseatPerson {
    UnseatPerson {
        seat: act.seat.clone(),
        person: act.person.clone(),
        reason: act.reason.clone(),
        confirmed_by: act.confirmed_by.clone(),
    }
}

/// Who asks to unseat the head disputes her.
fn dispute(act: &HeadDisputed) -> UnseatPerson {
    UnseatPerson {
        seat: act.seat.clone(),
        person: act.person.clone(),
        reason: Some(act.reason.clone()),
        confirmed_by: None,
    }
}

/// The number is not asked for: it follows from the forum.
fn enrolment(act: &PasskeyEnrolled) -> EnrolPasskey {
    EnrolPasskey {
        credential: act.credential.clone(),
        public_key: act.public_key.clone(),
        algorithm: act.algorithm,
        relying_party: act.relying_party.clone(),
        device_bound: act.device_bound,
        invitation: act.invitation.clone(),
    }
}
