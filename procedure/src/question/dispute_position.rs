//! A delegation says that a position the record ascribes to it is reported wrongly.
//!
//! The dispute is shown beside the position until it is settled, and stays on record. It changes
//! nothing of the position: who reported what is not the delegation's to unsay, and what the
//! delegation holds is for it alone to declare.

use text::Words;

use super::{Evidence, OnBehalf, Position};
use crate::act::{Act, PositionDisputed};
use crate::authority::Relation;
use crate::id::{MemberId, PositionId};
use crate::{Asked, Forum, Holder, Refusal, Verb};

/// Dispute a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DisputePosition {
    /// The position.
    pub position: PositionId,
    /// What is wrong with it.
    pub reason: Words,
}

impl DisputePosition {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        let verb = Verb::DisputePosition;
        forum.allows(asked, verb, Relation::Own, None)?;
        let member = asked.delegation(verb)?;
        forum.already_happened(asked)?;
        let position = forum.questions.known_position(self.position)?;
        said_of(position, member)?;
        if position.evidence == Evidence::Declaration {
            return Err(Refusal::OwnDeclarationStands {
                position: self.position,
            });
        }
        if position.retracted.is_some() {
            return Err(Refusal::AlreadyRetracted {
                position: self.position,
            });
        }
        if let Some(open) = forum.disputes.open(self.position) {
            return Err(Refusal::DisputeOnRecord { dispute: open.id });
        }
        Ok(PositionDisputed {
            dispute: forum.disputes.next(),
            position: self.position,
            member,
            reason: self.reason,
        }
        .into())
    }
}

/// Refuses a position that is not said to be the member's, nor spoken by it for a group.
pub(super) fn said_of(position: &Position, member: MemberId) -> Result<(), Refusal> {
    let held = position.holder == Holder::Member(member);
    let spoken = position.on_behalf_of == Some(OnBehalf::SpokenBy(member));
    if held || spoken {
        return Ok(());
    }
    Err(Refusal::NotOfTheDelegation {
        position: position.id,
        member,
    })
}
