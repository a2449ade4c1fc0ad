//! A candidate no longer stands: the delegation says so, or the secretariat at the candidate's own
//! request.
//!
//! A slate on which the candidate stands stays on record and can no longer lead into office.

use text::Words;

use crate::act::{Act, CandidacyWithdrawn};
use crate::authority::Relation;
use crate::id::CandidateId;
use crate::{Asked, Forum, Refusal, Sealable, Seat, Verb};

/// Withdraw a candidacy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawCandidacy {
    /// The candidate.
    pub candidate: CandidateId,
    /// Why, where it is said.
    pub reason: Option<Sealable<Words>>,
}

impl WithdrawCandidacy {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.running()?;
        let candidate = forum.appointments.candidate(self.candidate);
        let relation = match (&asked.by.seat, candidate) {
            (Seat::Delegation(member), Some(candidate)) if candidate.member != *member => {
                Relation::Any
            }
            (Seat::Delegation(_), _) => Relation::Own,
            _ => Relation::Any,
        };
        forum.allows(asked, Verb::WithdrawCandidacy, relation, None)?;
        forum
            .appointments
            .known_candidate(self.candidate)?
            .stands()?;
        let in_office = forum.appointments.slates().find(|slate| {
            slate.appointed.is_some() && slate.candidates().any(|id| id == self.candidate)
        });
        if let Some(slate) = in_office {
            return Err(Refusal::AlreadyAppointed { slate: slate.id });
        }
        let act = CandidacyWithdrawn {
            candidate: self.candidate,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
