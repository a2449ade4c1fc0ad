//! The Chair moves the deadline of a silence procedure to a later time, before it has passed.

use jiff::SignedDuration;
use jiff::civil::DateTime;
use text::Words;

use super::{Mode, Stage};
use crate::act::{Act, DeadlineExtended};
use crate::id::MatterId;
use crate::{Asked, Forum, Moment, Refusal, Verb};

/// Extend a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtendDeadline {
    /// The matter.
    pub matter: MatterId,
    /// The new deadline, in the forum's civil time.
    pub deadline: DateTime,
    /// The edition of the time-zone rules in use.
    pub tzdb: Words,
    /// Why.
    pub reason: Words,
}

impl ExtendDeadline {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let matter = forum.chaired(self.matter, asked, Verb::ExtendDeadline, None)?;
        matter.at_stage(&[Stage::Open])?;
        let (Mode::Silence, Some(running)) = (matter.mode, matter.deadline()) else {
            return Err(matter.wrong_stage());
        };
        if running.at < asked.at {
            return Err(Refusal::DeadlinePassed {
                deadline: running.at,
            });
        }
        let terms = forum.matters.terms_known(matter)?;
        let deadline = Moment::new(self.deadline, forum.zone())?;
        let latest = running.at + SignedDuration::from_hours(terms.extension_hours_max.into());
        if deadline.at <= running.at || latest < deadline.at {
            return Err(Refusal::ExtensionOutOfBounds {
                latest,
                hours: terms.extension_hours_max,
                provision: terms.provision.clone(),
            });
        }
        let act = DeadlineExtended {
            matter: self.matter,
            deadline,
            tzdb: self.tzdb,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
