//! By which verb of the authority table an act is asked for.

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
        | Act::AgendaItemPlaced(_)
        | Act::WordingPutForward(_)
        | Act::AgendaStood(_)
        | Act::ElementRecorded(_)
        | Act::ProvisionRecorded(_)
        | Act::QuestionRaised(_)
        | Act::OptionPutForward(_)
        | Act::RollCallRecorded(_) => Verb::KeepTheRecord,
    }
}
