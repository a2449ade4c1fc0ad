//! A matter is closed without a decision: not adopted, withdrawn, deferred, or taken note of.

use text::Words;

use super::gavel::ripe;
use super::{Closing, Stage};
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
        let matter = forum.chaired(self.matter, asked, Verb::CloseMatter, None)?;
        matter.not_over()?;
        // Where silence brought nothing, since a reading came to be open, the Chair may close.
        if forum
            .reading_allows(matter, forum.civil_day(asked.at))
            .is_ok()
        {
            matter.silence_not_over(asked.at)?;
        }
        // To take note is to do something together: what stands in the way of a decision stands
        // in its way as well.
        if self.closing == Closing::TakenNoteOf {
            matter.at_stage(&[Stage::Open, Stage::Consulting])?;
            ripe(matter, asked)?;
        }
        let act = MatterClosed {
            matter: self.matter,
            closing: self.closing,
            reason: self.reason,
            rule: forum.matters.terms_known(matter)?.source.clone(),
            on: forum.civil_day(asked.at),
        };
        Ok(act.into())
    }
}
