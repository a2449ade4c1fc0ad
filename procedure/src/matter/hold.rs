//! A delegation asks to hold a matter until a time, usually because instructions are awaited.
//!
//! A hold is no objection. It is bounded: while it lasts nothing is gavelled, and when it has run
//! out it no longer counts. Silence is not held for ever by asking again and again: each delegation
//! holds a matter once.

use jiff::SignedDuration;
use jiff::civil::DateTime;
use text::Words;

use super::Stage;
use crate::act::{Act, HoldAsked};
use crate::id::MatterId;
use crate::{Asked, Forum, Moment, Noun, Refusal, Verb};

/// Ask to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskHold {
    /// The matter.
    pub matter: MatterId,
    /// Until when, in the forum's civil time.
    pub until: DateTime,
    /// Why, where the delegation says so.
    pub words: Option<Words>,
}

impl AskHold {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let (member, matter) = forum.speaks_to(self.matter, asked, Verb::AskHold)?;
        matter.at_stage(&[Stage::Open])?;
        matter.entitles(member)?;
        if let Some(passed) = matter.deadline().filter(|end| end.at < asked.at) {
            return Err(Refusal::DeadlinePassed {
                deadline: passed.at,
            });
        }
        let terms = forum.matters.terms_known(matter)?;
        let until = Moment::new(self.until, forum.zone())?;
        let latest = asked.at + SignedDuration::from_hours(terms.hold_hours_max.into());
        if until.at <= asked.at || latest < until.at {
            return Err(Refusal::HoldOutOfBounds {
                latest,
                hours: terms.hold_hours_max,
                provision: terms.provision.clone(),
            });
        }
        if matter.holds.iter().any(|hold| hold.member == member) {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Hold,
                key: format!("{}:{member}", self.matter.0),
            });
        }
        let act = HoldAsked {
            matter: self.matter,
            member,
            until,
            words: self.words,
        };
        Ok(act.into())
    }
}
