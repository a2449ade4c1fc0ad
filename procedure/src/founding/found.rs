//! The forum is founded under a name.
//!
//! The pack of a forum is loaded by its founder through the same commands as anything else; the
//! founder's seat ends when the founding is complete.

use crate::act::{Act, ForumFounded};
use crate::moment::known_zone;
use crate::{Asked, Forum, Refusal, Seat, Verb};

/// Found the forum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundForum(pub ForumFounded);

impl FoundForum {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let Self(founding) = self;
        if asked.by.seat != Seat::Founder {
            return Err(Refusal::SeatMayNot {
                seat: asked.by.seat.clone(),
                verb: Verb::Found,
            });
        }
        if forum.founding.is_some() {
            return Err(Refusal::AlreadyFounded);
        }
        forum.already_happened(asked)?;
        forum.documents.cited(&founding.source)?;
        known_zone(&founding.zone)?;
        Ok(founding.into())
    }
}
