//! What an act is about: the thing it created, and the things it touches.

mod appointments;
mod matters;
mod thematic;

use procedure::act::{Act, PositionRecorded, StatementRecorded};
use procedure::id::PersonId;
use procedure::question::Evidence;
use procedure::{Holder, Noun, Recorded, Seat};

/// Calls `about` with everything an act is about; what it created comes first.
pub(crate) fn of(recorded: &Recorded, about: &mut dyn FnMut(Noun, &str)) {
    let by = &recorded.by;
    match &recorded.act {
        Act::ForumFounded(_) | Act::FoundingCompleted(_) | Act::LogKeyRotated(_) => {}
        Act::ValueWithheld(act) => about(Noun::Seal, act.seal.as_str()),
        Act::ValueErased(act) => about(Noun::Seal, act.seal.as_str()),
        Act::DocumentRecorded(act) => about(Noun::Document, act.document.as_str()),
        Act::MemberAdmitted(act) => about(Noun::Member, act.member.as_str()),
        Act::GroupRecorded(act) => about(Noun::Group, act.group.as_str()),
        Act::GroupJoined(act) => membership(act.group.as_str(), &act.members, about),
        Act::GroupLeft(act) => membership(act.group.as_str(), &act.members, about),
        Act::BodyEstablished(act) => about(Noun::Body, act.body.as_str()),
        Act::OfficeTaken(act) => {
            about(Noun::Body, act.body.as_str());
            about(Noun::Member, act.member.as_str());
        }
        Act::OfficeEnded(act) => about(Noun::Body, act.body.as_str()),
        Act::ElementRecorded(act) => about(Noun::Element, act.element.as_str()),
        Act::ProvisionRecorded(act) => about(Noun::Provision, act.provision.as_str()),
        Act::QuestionRaised(act) => about(Noun::Question, act.question.as_str()),
        Act::OptionPutForward(act) => {
            about(Noun::Option, &format!("{}:{}", act.question, act.option));
            about(Noun::Question, act.question.as_str());
        }
        Act::RollCallRecorded(act) => {
            about(Noun::RollCall, act.document.as_str());
            about(Noun::Document, act.document.as_str());
        }
        Act::CredentialsPresented(act) => {
            about(Noun::Credentials, &act.credentials.to_string());
            seat(&act.party, about);
            about(Noun::Person, act.head.as_str());
        }
        Act::CredentialsStood(act) => about(Noun::Credentials, &act.credentials.to_string()),
        Act::PersonSeated(act) => seated(&act.seat, &act.person, about),
        Act::RoleChanged(act) => seated(&act.seat, &act.person, about),
        Act::PersonUnseated(act) => seated(&act.seat, &act.person, about),
        Act::HeadDisputed(act) => seated(&act.seat, &act.person, about),
        Act::PasskeyEnrolled(act) => {
            about(Noun::Passkey, &act.passkey.to_string());
            seated(&by.seat, &by.person, about);
        }
        Act::PasskeyEnded(act) => about(Noun::Passkey, &act.passkey.to_string()),
        act => of_sessions(act, about),
    }
}

/// Sessions, their meetings and their agendas.
fn of_sessions(act: &Act, about: &mut dyn FnMut(Noun, &str)) {
    match act {
        Act::SessionScheduled(act) => about(Noun::Session, act.session.as_str()),
        Act::MeetingScheduled(act) => about(Noun::Session, act.session.as_str()),
        Act::MeetingMoved(act) => about(Noun::Session, act.session.as_str()),
        Act::MeetingCancelled(act) => about(Noun::Session, act.session.as_str()),
        Act::AgendaItemPlaced(act) => {
            about(Noun::AgendaItem, act.item.as_str());
            about(Noun::Session, act.session.as_str());
        }
        Act::WordingPutForward(act) => {
            about(Noun::Wording, &format!("{}:{}", act.item, act.wording));
            about(Noun::AgendaItem, act.item.as_str());
        }
        Act::AgendaStood(act) => about(Noun::Session, act.session.as_str()),
        act => of_positions(act, about),
    }
}

/// Statements and positions, and what delegations say of these.
fn of_positions(act: &Act, about: &mut dyn FnMut(Noun, &str)) {
    match act {
        Act::PositionRecorded(act) => position(act, about),
        Act::PositionRetracted(act) => about(Noun::Position, &act.position.to_string()),
        Act::StatementRecorded(act) => statement(act, about),
        Act::PositionDisputed(act) => {
            about(Noun::Dispute, &act.dispute.to_string());
            about(Noun::Position, &act.position.to_string());
            about(Noun::Member, act.member.as_str());
        }
        Act::DisputeSettled(act) => {
            about(Noun::Dispute, &act.dispute.to_string());
            about(Noun::Position, &act.position.to_string());
        }
        Act::PositionAnnotated(act) => {
            about(Noun::Annotation, &act.annotation.to_string());
            about(Noun::Position, &act.position.to_string());
            about(Noun::Member, act.member.as_str());
        }
        act => matters::of(act, about),
    }
}

fn seated(of: &Seat, person: &PersonId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Person, person.as_str());
    seat(of, about);
}

/// What a seat is a seat of.
pub(crate) fn seat(seat: &Seat, about: &mut dyn FnMut(Noun, &str)) {
    match seat {
        Seat::Delegation(member) => about(Noun::Member, member.as_str()),
        Seat::Observer(observer) => about(Noun::Observer, observer.as_str()),
        Seat::Stakeholder(stakeholder) => about(Noun::Stakeholder, stakeholder.as_str()),
        Seat::Chair(body)
        | Seat::ViceChair(body)
        | Seat::Rapporteur(body)
        | Seat::CoFacilitator(body) => about(Noun::Body, body.as_str()),
        Seat::Founder | Seat::Secretariat | Seat::Clerk => {}
    }
}

fn membership(group: &str, members: &[procedure::id::MemberId], about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Group, group);
    for member in members {
        about(Noun::Member, member.as_str());
    }
}

fn position(act: &PositionRecorded, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Position, &act.position.to_string());
    about(Noun::Question, act.question.as_str());
    holder(&act.holder, about);
    if let Some(regards) = act.regards {
        about(Noun::Position, &regards.position().to_string());
    }
    if let Evidence::Cited(citation) = &act.evidence {
        about(Noun::Document, citation.document.as_str());
    }
}

fn holder(of: &Holder, about: &mut dyn FnMut(Noun, &str)) {
    match of {
        Holder::Member(member) => about(Noun::Member, member.as_str()),
        Holder::Group(group) => about(Noun::Group, group.as_str()),
        Holder::Officer { body, .. } => about(Noun::Body, body.as_str()),
        Holder::Unnamed(_) => {}
    }
}

fn statement(act: &StatementRecorded, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Statement, &act.statement.to_string());
    about(Noun::Document, act.document.as_str());
    if let Some(speaker) = &act.speaker {
        holder(speaker, about);
    }
    if let Some(session) = &act.session {
        about(Noun::Session, session.as_str());
    }
}
