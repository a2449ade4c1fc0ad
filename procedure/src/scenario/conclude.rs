//! What follows from a scenario is written down, with the topics and recommendations to which it
//! leads. Nothing is answered afterwards.

use text::Wording;

use crate::act::{Act, ScenarioConcluded};
use crate::id::{RecommendationId, ScenarioId, TopicId};
use crate::{Asked, Forum, Refusal, Verb};

/// Write down what follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConcludeScenario {
    /// The scenario.
    pub scenario: ScenarioId,
    /// What follows.
    pub words: Wording,
    /// The topics to which it leads.
    pub topics: Vec<TopicId>,
    /// The recommendations to which it leads.
    pub recommendations: Vec<RecommendationId>,
}

impl ConcludeScenario {
    pub(crate) fn decide(self, forum: &Forum, asked: &Asked) -> Result<Act, Refusal> {
        let body = forum.scenarios.get(self.scenario).map(|it| &it.body);
        forum.leads(asked, body, Verb::ConcludeScenario)?;
        let scenario = forum.scenarios.open(self.scenario)?;
        for topic in &self.topics {
            forum.topics.known_of(&scenario.body, *topic)?;
        }
        for id in &self.recommendations {
            forum.recommendation_of(&scenario.body, *id)?;
        }
        let act = ScenarioConcluded {
            scenario: self.scenario,
            words: self.words,
            topics: self.topics,
            recommendations: self.recommendations,
        };
        Ok(act.into())
    }
}
