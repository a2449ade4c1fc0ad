//! What an act about posts, candidates and slates is about.

use procedure::Noun;
use procedure::act::Act;
use procedure::id::{PostId, SlateId};

/// Calls `about` with the slate or the candidate, the posts, the delegation that speaks.
pub(super) fn of(act: &Act, about: &mut dyn FnMut(Noun, &str)) {
    match act {
        Act::PostEstablished(act) => {
            about(Noun::Post, act.post.as_str());
            about(Noun::Body, act.body.as_str());
            about(Noun::Provision, act.provision.as_str());
        }
        Act::NominationsCalled(act) => posts(&act.posts, about),
        Act::CandidateNominated(act) => {
            about(Noun::Candidate, &act.candidate.to_string());
            about(Noun::Member, act.member.as_str());
            posts(&act.posts, about);
        }
        Act::CandidacyWithdrawn(act) => about(Noun::Candidate, &act.candidate.to_string()),
        Act::ClassificationRecorded(act) => about(Noun::Classification, act.basis.as_str()),
        Act::CriteriaSet(act) => posts(&act.posts, about),
        Act::SlatePut(act) => {
            slate(act.slate, about);
            for fill in &act.fills {
                about(Noun::Post, fill.post.as_str());
                for candidate in &fill.candidates {
                    about(Noun::Candidate, &candidate.to_string());
                }
            }
        }
        Act::SlateConsulted(act) => slate(act.slate, about),
        Act::ViewFiled(act) => {
            slate(act.slate, about);
            about(Noun::Member, act.member.as_str());
        }
        Act::SlateAppointed(act) => {
            slate(act.slate, about);
            for holder in &act.holders {
                about(Noun::Post, holder.post.as_str());
                about(Noun::Body, holder.body.as_str());
                about(Noun::Member, holder.member.as_str());
            }
        }
        Act::InterimNamed(act) => {
            about(Noun::Post, act.post.as_str());
            about(Noun::Member, act.member.as_str());
        }
        _ => {}
    }
}

fn slate(id: SlateId, about: &mut dyn FnMut(Noun, &str)) {
    about(Noun::Slate, &id.to_string());
}

fn posts(ids: &[PostId], about: &mut dyn FnMut(Noun, &str)) {
    for id in ids {
        about(Noun::Post, id.as_str());
    }
}
