//! A delegation withdraws its objection. Both stay on record.
//!
//! Where people of one delegation disagree, its head has the last word: what the head raised only
//! the head withdraws, and the head may withdraw what anybody in the delegation raised.

use crate::act::{Act, ObjectionWithdrawn};
use crate::id::{MatterId, ObjectionId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Withdraw an objection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithdrawObjection {
    /// The matter.
    pub matter: MatterId,
    /// The objection.
    pub objection: ObjectionId,
}

impl WithdrawObjection {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let (member, matter) = forum.speaks_to(self.matter, asked, Verb::WithdrawObjection)?;
        matter.not_over()?;
        let own = |o: &&super::Objection| o.id == self.objection && o.member == member;
        let Some(objection) = matter.objections.iter().find(own) else {
            return Err(Refusal::Unknown {
                noun: Noun::Objection,
                key: format!("{}:{member}", self.objection.0),
            });
        };
        if objection.withdrawn.is_some() {
            return Err(Refusal::AlreadyWithdrawn {
                objection: self.objection,
                provision: matter.provision.clone(),
            });
        }
        let by_head = forum.speaks_as_head(asked);
        if objection.by_head && !by_head {
            return Err(Refusal::HeadHasTheLastWord {
                objection: self.objection,
                provision: matter.provision.clone(),
            });
        }
        let act = ObjectionWithdrawn {
            objection: self.objection,
            matter: self.matter,
            member,
            by_head,
        };
        Ok(act.into())
    }
}
