//! A decision is cancelled by a later one. Both stay on record; nothing is deleted.

use text::Words;

use crate::act::{Act, DecisionCancelled};
use crate::id::DecisionId;
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Cancel a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CancelDecision {
    /// The decision.
    pub decision: DecisionId,
    /// The later decision that cancels it.
    pub by_decision: DecisionId,
    /// Why.
    pub reason: Words,
}

impl CancelDecision {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.running()?;
        let unknown = |id: &DecisionId| Refusal::Unknown {
            noun: Noun::Decision,
            key: id.to_string(),
        };
        let decisions = &forum.matters;
        let cancelled = decisions.decision(&self.decision);
        let matter = cancelled.and_then(|cancelled| decisions.get(cancelled.matter));
        let body = matter.map(|matter| &matter.body);
        forum.chairs(asked, body, Verb::CancelDecision, None)?;
        let cancelled = cancelled.ok_or_else(|| unknown(&self.decision))?;
        let order: Vec<&DecisionId> = decisions.decisions().map(|decision| &decision.id).collect();
        let place = |id: &DecisionId| order.iter().position(|other| *other == id);
        match (place(&self.decision), place(&self.by_decision)) {
            (Some(cancelled), Some(by)) if cancelled < by => {}
            _ => return Err(unknown(&self.by_decision)),
        }
        if cancelled.cancelled_by.is_some() {
            return Err(Refusal::AlreadyOnRecord {
                noun: Noun::Decision,
                key: self.decision.to_string(),
            });
        }
        let act = DecisionCancelled {
            decision: self.decision,
            by_decision: self.by_decision,
            reason: self.reason,
        };
        Ok(act.into())
    }
}
