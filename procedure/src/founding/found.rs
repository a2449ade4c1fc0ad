//! The forum is founded under a name.
//!
//! The pack of a forum is loaded by its founder through the same commands as anything else; the
//! founder's seat ends when the founding is complete.

use crate::act::{Act, ForumFounded};
use crate::authority::Relation;
use crate::moment::known_zone;
use crate::{Asked, Forum, Refusal, Verb};

/// Found the forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundForum(pub ForumFounded);

impl FoundForum {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(founding) = self;
        forum.allows(asked, Verb::Found, Relation::Any, None)?;
        if forum.founding.is_some() {
            return Err(Refusal::AlreadyFounded);
        }
        forum.already_happened(asked)?;
        forum.documents.cited(&founding.source)?;
        known_zone(&founding.zone)?;
        Ok(founding.into())
    }
}
