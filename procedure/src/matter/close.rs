//! A matter is closed without a decision: not adopted, withdrawn, deferred, or taken note of.

use text::Words;

use super::Closing;
use crate::act::{Act, MatterClosed};
use crate::id::MatterId;
use crate::{Asked, Forum, Refusal, Verb};

/// Close a matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseMatter {
    /// The matter.
    pub matter: MatterId,
    /// What came of it.
    pub closing: Closing,
    /// Why.
    pub reason: Words,
}

impl CloseMatter {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.running()?;
        let matter = forum.matters.known(self.matter)?;
        forum.chairs(asked, &matter.body, Verb::CloseMatter, None)?;
        matter.not_over()?;
        // To take note is to do something together: an objection stands in its way as well.
        if self.closing == Closing::TakenNoteOf {
            matter.nobody_objects()?;
        }
        let act = MatterClosed {
            matter: self.matter,
            closing: self.closing,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
