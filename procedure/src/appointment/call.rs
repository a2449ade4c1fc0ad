//! Members are asked for candidates, until a time.
//!
//! The time is an instant with its civil time and zone. A later call for the same post stands in
//! the place of an earlier one: that is how the time is extended, or nominations opened again.

use jiff::civil::DateTime;
use text::Words;

use crate::act::{Act, NominationsCalled};
use crate::id::PostId;
use crate::{Asked, Forum, Moment, Refusal, Verb};

/// Call for nominations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallNominations {
    /// The posts, decided on by one body.
    pub posts: Vec<PostId>,
    /// Until when, in the forum's civil time.
    pub until: DateTime,
    /// The edition of the time-zone rules in use.
    pub tzdb: Words,
}

impl CallNominations {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.posts_of_own(&self.posts, asked, Verb::CallNominations)?;
        let until = Moment::new(self.until, forum.zone())?;
        if until.at <= asked.at {
            return Err(Refusal::DeadlinePassed { deadline: until.at });
        }
        let act = NominationsCalled {
            posts: self.posts,
            until,
            tzdb: self.tzdb,
        };
        Ok(act.into())
    }
}
