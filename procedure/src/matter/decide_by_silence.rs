//! A silence procedure has run out unbroken: what the rule says of it is put on record.
//!
//! The program asks for this when the deadline has passed. Its asking has no weight of its own: the
//! same conditions are looked at as for any decision, at the moment of entering, by whichever node
//! comes first, and only once.

use super::gavel::{decided, ripe};
use super::object::ON_ITS_WAY;
use super::{How, Mode, Stage};
use crate::act::Act;
use crate::authority::Relation;
use crate::id::MatterId;
use crate::{Asked, Forum, Refusal, Verb};

/// Record that silence was not broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecideBySilence {
    /// The matter.
    pub matter: MatterId,
}

impl DecideBySilence {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.running()?;
        forum.allows(asked, Verb::DecideBySilence, Relation::Any, None)?;
        let matter = forum.matters.known(self.matter)?;
        matter.at_stage(&[Stage::Open])?;
        let (Mode::Silence, Some(deadline)) = (matter.mode, matter.deadline()) else {
            return Err(matter.wrong_stage());
        };
        let ends = matter.silence_ends().unwrap_or(deadline.at);
        if asked.at <= ends + ON_ITS_WAY {
            return Err(Refusal::DeadlineNotPassed { deadline: ends });
        }
        forum.reading_allows(matter, forum.civil_day(asked.at))?;
        ripe(matter, asked)?;
        Ok(decided(forum, matter, How::Silence, asked)?.into())
    }
}
