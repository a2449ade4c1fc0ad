//! A dispute about a position is settled.
//!
//! The delegation that raised it withdraws it, or the record has changed: the position was
//! retracted, or the delegation's own declaration has taken its place. That the record has changed
//! is for the secretariat to say, or for the rapporteur of the body before which the question
//! stands. Nobody settles a dispute against the word of the delegation; until then both stand beside
//! each other.

use text::Words;

use super::{Dispute, Evidence, Settlement};
use crate::act::{Act, DisputeSettled};
use crate::authority::Relation;
use crate::id::{BodyId, DisputeId, PositionId};
use crate::{Asked, Forum, Refusal, Seat, Verb};

/// Settle a dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettleDispute {
    /// The dispute.
    pub dispute: DisputeId,
    /// What a reader should know of it.
    pub note: Option<Words>,
}

impl SettleDispute {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        forum.allows(
            asked,
            Verb::SettleDispute,
            self.relation(forum, asked),
            None,
        )?;
        forum.already_happened(asked)?;
        let dispute = forum.disputes.known(self.dispute)?;
        if dispute.settled.is_some() {
            return Err(Refusal::DisputeSettledBefore {
                dispute: self.dispute,
            });
        }
        let settlement = match asked.by.seat {
            Seat::Delegation(_) => Settlement::Withdrawn,
            _ => changed(forum, dispute)?,
        };
        Ok(DisputeSettled {
            dispute: self.dispute,
            position: dispute.position,
            settlement,
            note: self.note,
        }
        .into())
    }

    /// A delegation's own is what it raised itself, a rapporteur's what is before the body.
    fn relation(&self, forum: &Forum, asked: &Asked) -> Relation {
        let dispute = forum.disputes.get(self.dispute);
        let own = match &asked.by.seat {
            Seat::Delegation(member) => dispute.is_none_or(|it| it.member == *member),
            Seat::Rapporteur(body) => {
                dispute.is_none_or(|it| body_of(forum, it.position) == Some(body))
            }
            _ => false,
        };
        if own { Relation::Own } else { Relation::Any }
    }
}

/// The body before which the question of a position stands.
fn body_of(forum: &Forum, position: PositionId) -> Option<&BodyId> {
    let position = forum.questions.position(position)?;
    let question = forum.questions.get(&position.question)?;
    Some(&question.body)
}

/// What in the record has changed so that nothing is left to dispute.
fn changed(forum: &Forum, dispute: &Dispute) -> Result<Settlement, Refusal> {
    let position = forum.questions.known_position(dispute.position)?;
    if position.retracted.is_some() {
        return Ok(Settlement::Retracted);
    }
    let later = position.superseded_by.iter().rev();
    let mut later = later.filter_map(|id| forum.questions.position(*id));
    match later.find(|it| it.evidence == Evidence::Declaration) {
        Some(declared) => Ok(Settlement::Declared(declared.id)),
        None => Err(Refusal::DisputeStands {
            dispute: dispute.id,
            position: dispute.position,
        }),
    }
}
