//! A position that was entered in error is retracted, with the reason.
//!
//! It stays on record and visible, and no longer stands. A delegation's own declaration is not the
//! secretariat's to retract: the delegation supersedes it by declaring anew.

use text::Words;

use crate::act::{Act, PositionRetracted};
use crate::id::PositionId;
use crate::question::Evidence;
use crate::{Asked, Forum, Refusal, Verb};

/// Retract a position entered in error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetractPosition {
    /// The position.
    pub position: PositionId,
    /// Why it should not have been entered.
    pub reason: Words,
}

impl RetractPosition {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let question = forum
            .questions
            .position(self.position)
            .map(|it| &it.question);
        let body = question
            .and_then(|id| forum.questions.get(id))
            .map(|it| &it.body);
        forum.keeps_for(asked, Verb::RetractPosition, body)?;
        let position = forum.questions.known_position(self.position)?;
        if position.retracted.is_some() {
            return Err(Refusal::AlreadyRetracted {
                position: self.position,
            });
        }
        if position.evidence == Evidence::Declaration {
            return Err(Refusal::OwnDeclarationStands {
                position: self.position,
            });
        }
        Ok(PositionRetracted {
            position: self.position,
            reason: self.reason,
        }
        .into())
    }
}
