//! The founding is completed: the pack is loaded, and from here on only people with a seat act.

use crate::act::{Act, FoundingCompleted};
use crate::{Asked, Forum, Refusal, Verb};

/// Complete the founding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompleteFounding(pub FoundingCompleted);

impl CompleteFounding {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(completed) = self;
        if forum.founding_complete() {
            return Err(Refusal::FoundingComplete);
        }
        forum.keeper(asked, Verb::Found)?;
        Ok(completed.into())
    }
}
