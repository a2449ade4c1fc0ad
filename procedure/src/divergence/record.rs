//! A divergence is recorded: the question, each view in its holders' words, and who holds which.
//!
//! No member is named as a holder without what shows it. A delegation names itself alone.

use text::Wording;

use super::View;
use crate::act::{Act, DivergenceRecorded};
use crate::id::{BodyId, TopicId};
use crate::{Asked, Forum, Noun, Refusal, ThematicRefusal, Verb};

/// Record a divergence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordDivergence {
    /// The group.
    pub body: BodyId,
    /// The topic, where it is on one.
    pub topic: Option<TopicId>,
    /// The question.
    pub question: Wording,
    /// The views.
    pub views: Vec<View>,
}

impl RecordDivergence {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let holders = || self.views.iter().flat_map(|view| &view.holders);
        let alone = |member| holders().all(|holder| holder.member == member);
        forum.leads_or_owns(asked, Some(&self.body), Verb::RecordDivergence, alone)?;
        forum.thematic_group(&self.body)?;
        if let Some(topic) = self.topic {
            forum.topics.known_of(&self.body, topic)?;
        }
        if self.views.len() < 2 {
            return Err(ThematicRefusal::TwoViewsNeeded.into());
        }
        let mut seen = std::collections::BTreeSet::new();
        for holder in holders() {
            forum.shown(asked, holder.member, &holder.basis)?;
            if !seen.insert(holder.member) {
                return Err(Refusal::NamedTwice {
                    noun: Noun::Member,
                    key: holder.member.to_string(),
                });
            }
        }
        let act = DivergenceRecorded {
            divergence: forum.divergences.next(),
            body: self.body,
            topic: self.topic,
            question: self.question,
            views: self.views,
        };
        Ok(act.into())
    }
}
