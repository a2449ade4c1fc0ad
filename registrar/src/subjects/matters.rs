//! What an act about a matter is about.

use procedure::Noun;
use procedure::act::{Act, MatterPut, TermsSet};
use procedure::id::{MatterId, MemberId};
use procedure::matter::Subject;

/// Calls `about` with the matter, the delegation that speaks, and what is decided on.
pub(super) fn of(act: &Act, about: &mut dyn FnMut(Noun, &str)) {
    match act {
        Act::TermsSet(act) => terms(act, about),
        Act::MatterPut(act) => put(act, about),
        Act::MatterOpened(act) => matter(act.matter, about),
        Act::ConsensusTested(act) => matter(act.matter, about),
        Act::ConcernRaised(act) => said(act.matter, act.member, about),
        Act::HoldAsked(act) => said(act.matter, act.member, about),
        Act::ObjectionRaised(act) => {
            about(Noun::Objection, &act.objection.to_string());
            said(act.matter, act.member, about);
        }
        Act::ObjectionWithdrawn(act) => {
            about(Noun::Objection, &act.objection.to_string());
            said(act.matter, act.member, about);
        }
        Act::WordsAttached(act) => said(act.matter, act.member, about),
        Act::ConsultationHeld(act) => {
            about(Noun::Consultation, &act.consultation.to_string());
            matter(act.matter, about);
        }
        Act::ConsultationConfirmed(act) => {
            about(Noun::Consultation, &act.consultation.to_string());
            said(act.matter, act.member, about);
        }
        Act::TextChanged(act) => matter(act.matter, about),
        Act::DeadlineExtended(act) => matter(act.matter, about),
        Act::SilenceResumed(act) => matter(act.matter, about),
        Act::DecisionTaken(act) => {
            about(Noun::Decision, act.decision.as_str());
            matter(act.matter, about);
        }
        Act::MatterClosed(act) => matter(act.matter, about),
        Act::DecisionCancelled(act) => {
            about(Noun::Decision, act.decision.as_str());
            about(Noun::Decision, act.by_decision.as_str());
        }
        Act::VoteTaken(act) => matter(act.matter, about),
        act => {
            super::appointments::of(act, about);
            super::thematic::of(act, about);
        }
    }
}

fn terms(act: &TermsSet, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Provision, act.provision.as_str());
    if let Some(body) = &act.body {
        about(Noun::Body, body.as_str());
    }
}

fn put(act: &MatterPut, about: &mut dyn FnMut(Noun, &str)) {
    matter(act.matter, about);
    about(Noun::Body, act.body.as_str());
    match &act.subject {
        Subject::Agenda { session } => about(Noun::Session, session.as_str()),
        Subject::Document { document } => about(Noun::Document, document.as_str()),
        Subject::Reading { provision, .. } | Subject::Understanding { provision, .. } => {
            about(Noun::Provision, provision.as_str());
        }
        Subject::Slate { slate } => about(Noun::Slate, &slate.to_string()),
        Subject::Arrangement {
            provision, posts, ..
        } => {
            about(Noun::Provision, provision.as_str());
            for post in posts {
                about(Noun::Post, post.as_str());
            }
        }
        Subject::Wording { .. } | Subject::Text => {}
        subject => super::thematic::put(subject, about),
    }
}

fn matter(id: MatterId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Matter, &id.to_string());
}

fn said(id: MatterId, member: MemberId, about: &mut dyn FnMut(Noun, &str)) {
    matter(id, about);
    about(Noun::Member, member.as_str());
}
