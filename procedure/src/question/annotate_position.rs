//! A delegation sets a note of its own beside a position that is said to be its own.
//!
//! The note says what a reader should know: in which context the words were spoken, where the whole
//! statement stands. It changes nothing of the position; whoever holds something else declares it,
//! and whoever was reported wrongly says so.

use text::Wording;

use super::dispute_position::said_of;
use crate::act::{Act, PositionAnnotated};
use crate::authority::Relation;
use crate::id::PositionId;
use crate::{Asked, Forum, Refusal, Verb};

/// Set a note beside a position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnnotatePosition {
    /// The position.
    pub position: PositionId,
    /// The note.
    pub words: Wording,
}

impl AnnotatePosition {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.founded()?;
        let verb = Verb::AnnotatePosition;
        forum.allows(asked, verb, Relation::Own, None)?;
        let member = asked.delegation(verb)?;
        forum.already_happened(asked)?;
        let position = forum.questions.known_position(self.position)?;
        said_of(position, member)?;
        if position.retracted.is_some() {
            return Err(Refusal::AlreadyRetracted {
                position: self.position,
            });
        }
        Ok(PositionAnnotated {
            annotation: forum.annotations.next(),
            position: self.position,
            member,
            words: self.words,
        }
        .into())
    }
}
