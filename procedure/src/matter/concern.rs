//! A delegation raises a concern: before a matter opens, so that it is carried in, or while it is
//! open. A concern is no objection and stops nothing.

use text::Words;

use super::Paragraphs;
use crate::act::{Act, ConcernRaised};
use crate::id::MatterId;
use crate::{Asked, Forum, Refusal, Verb};

/// Raise a concern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaiseConcern {
    /// The matter.
    pub matter: MatterId,
    /// The paragraphs; the whole where there are none.
    pub paragraphs: Paragraphs,
    /// The concern.
    pub words: Words,
}

impl RaiseConcern {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let (member, matter) = forum.speaks_to(self.matter, asked, Verb::RaiseConcern)?;
        matter.not_over()?;
        matter.entitles_once_open(member)?;
        let act = ConcernRaised {
            matter: self.matter,
            member,
            paragraphs: self.paragraphs,
            words: self.words,
        };
        Ok(act.into())
    }
}
