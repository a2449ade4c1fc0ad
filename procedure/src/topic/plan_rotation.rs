//! The topics of a group are spread over a cycle: which one when.
//!
//! Only topics that were chosen for the group have a time. A later plan replaces it.

use super::Slot;
use crate::act::{Act, RotationPlanned};
use crate::id::BodyId;
use crate::period::begins_before_it_ends;
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Plan which topic when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRotation {
    /// The group.
    pub body: BodyId,
    /// The times in their order.
    pub slots: Vec<Slot>,
}

impl PlanRotation {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.leads(asked, Some(&self.body), Verb::PlanRotation)?;
        forum.thematic_group(&self.body)?;
        if self.slots.is_empty() {
            return Err(Refusal::NothingNamed { noun: Noun::Topic });
        }
        let chosen = forum.topics.chosen(&self.body);
        for slot in &self.slots {
            forum.topics.known(slot.topic)?;
            begins_before_it_ends(slot.from, Some(slot.until))?;
            if !chosen.contains(&slot.topic) {
                return Err(ThematicRefusal::TopicNotChosen {
                    topic: slot.topic,
                    body: self.body,
                }
                .into());
            }
        }
        let overlaps = |pair: &&[Slot]| pair[1].from < pair[0].until;
        if let Some(pair) = self.slots.windows(2).find(overlaps) {
            let from = pair[1].from;
            return Err(ThematicRefusal::SlotsOverlap { from }.into());
        }
        if forum.topics.rotation(&self.body) == self.slots {
            return Err(ThematicRefusal::NothingChanges.into());
        }
        let act = RotationPlanned {
            body: self.body,
            slots: self.slots,
        };
        Ok(act.into())
    }
}
