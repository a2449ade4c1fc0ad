//! A scenario is set before a group: the situation, what happens then, what delegations are asked,
//! and whether their answers are attributed.

use text::Wording;

use crate::act::{Act, ScenarioSet};
use crate::id::{BodyId, ElementId, TopicId};
use crate::{Asked, Forum, Noun, Refusal, Verb};

/// Set a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetScenario {
    /// The group.
    pub body: BodyId,
    /// The topic, where it is on one.
    pub topic: Option<TopicId>,
    /// Its title.
    pub title: Wording,
    /// The situation.
    pub situation: Wording,
    /// What happens then, in order.
    pub injects: Vec<Wording>,
    /// What delegations are asked.
    pub questions: Vec<Wording>,
    /// The parts of the framework that it touches.
    pub touches: Vec<ElementId>,
    /// Whether answers are on record with who gave them.
    pub attributed: bool,
}

impl SetScenario {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        forum.leads(asked, Some(&self.body), Verb::SetScenario)?;
        forum.thematic_group(&self.body)?;
        if let Some(topic) = self.topic {
            forum.topics.known_of(&self.body, topic)?;
        }
        if self.questions.is_empty() {
            return Err(Refusal::NothingNamed {
                noun: Noun::Question,
            });
        }
        for element in &self.touches {
            forum.framework.known(element)?;
        }
        let act = ScenarioSet {
            scenario: forum.scenarios.next(),
            body: self.body,
            topic: self.topic,
            title: self.title,
            situation: self.situation,
            injects: self.injects,
            questions: self.questions,
            touches: self.touches,
            attributed: self.attributed,
        };
        Ok(act.into())
    }
}
