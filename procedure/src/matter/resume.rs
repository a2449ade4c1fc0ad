//! The Chair resumes a silence procedure that was broken, once no objection stands, with a new
//! deadline that is as far away as the rule demands of any.

use jiff::civil::DateTime;
use text::Words;

use super::Stage;
use super::open::deadline;
use crate::act::{Act, SilenceResumed};
use crate::id::MatterId;
use crate::{Asked, Forum, Refusal, Verb};

/// Resume a silence procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResumeSilence {
    /// The matter.
    pub matter: MatterId,
    /// The new deadline, in the forum's civil time.
    pub deadline: DateTime,
    /// The edition of the time-zone rules in use.
    pub tzdb: Words,
}

impl ResumeSilence {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::ResumeSilence, None)?;
        matter.at_stage(&[Stage::Paused, Stage::Consulting])?;
        if matter.deadline().is_none() {
            return Err(matter.wrong_stage());
        }
        matter.nobody_objects()?;
        let terms = forum.matters.terms_known(matter)?;
        let act = SilenceResumed {
            matter: self.matter,
            deadline: deadline(forum, matter.text(), terms, self.deadline, asked.at)?,
            tzdb: self.tzdb,
        };
        Ok(act.into())
    }
}
