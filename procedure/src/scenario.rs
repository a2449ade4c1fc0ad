//! Scenarios: a situation set before a group, what happens then, what delegations are asked, and
//! what they answer.

pub mod answer;
pub mod conclude;
pub mod set;

use jiff::Timestamp;
use text::{Wording, Words};

use crate::act::{ScenarioAnswered, ScenarioConcluded, ScenarioSet};
use crate::id::{BodyId, ElementId, MemberId, RecommendationId, ScenarioId, TopicId};
use crate::numbered::{next, place};
use crate::{Noun, Refusal, ThematicRefusal};

/// An answer to a question of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The question, from 1.
    pub question: u32,
    /// After which inject, from 1; on the situation where there is none.
    pub inject: Option<u32>,
    /// The member that answered; nobody where the scenario does not attribute.
    pub member: Option<MemberId>,
    /// The answer.
    pub words: Words,
    /// When it was entered.
    pub at: Timestamp,
}

/// What follows from a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// What follows.
    pub words: Wording,
    /// The topics to which it leads.
    pub topics: Vec<TopicId>,
    /// The recommendations to which it leads.
    pub recommendations: Vec<RecommendationId>,
    /// When it was entered.
    pub at: Timestamp,
}

/// A scenario set before a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// Number.
    pub id: ScenarioId,
    /// The group.
    pub body: BodyId,
    /// The topic, where it is on one.
    pub topic: Option<TopicId>,
    /// Its title.
    pub title: Wording,
    /// The situation.
    pub situation: Wording,
    /// What happens then, in order, numbered from 1.
    pub injects: Vec<Wording>,
    /// What delegations are asked, numbered from 1.
    pub questions: Vec<Wording>,
    /// The parts of the framework that it touches.
    pub touches: Vec<ElementId>,
    /// Whether answers are on record with who gave them.
    pub attributed: bool,
    /// When it was set.
    pub set: Timestamp,
    /// The answers in the order of entering.
    pub answers: Vec<Answer>,
    /// What follows from it, once that is written down.
    pub conclusion: Option<Conclusion>,
}

/// All scenarios by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenarios(Vec<Scenario>);

impl Scenarios {
    /// The scenario with this number.
    pub fn get(&self, id: ScenarioId) -> Option<&Scenario> {
        self.0.get(place(id.0)?)
    }

    /// All scenarios in the order in which they were set.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Scenario> {
        self.0.iter()
    }

    pub(crate) fn known(&self, id: ScenarioId) -> Result<&Scenario, Refusal> {
        self.get(id).ok_or_else(|| Refusal::Unknown {
            noun: Noun::Scenario,
            key: id.to_string(),
        })
    }

    /// The scenario, while nothing was concluded from it.
    pub(crate) fn open(&self, id: ScenarioId) -> Result<&Scenario, Refusal> {
        let scenario = self.known(id)?;
        if scenario.conclusion.is_some() {
            return Err(ThematicRefusal::ScenarioOver { scenario: id }.into());
        }
        Ok(scenario)
    }

    pub(crate) fn next(&self) -> ScenarioId {
        ScenarioId(next(self.0.len()))
    }

    pub(crate) fn set(&mut self, act: &ScenarioSet, at: Timestamp) {
        self.0.push(Scenario {
            id: act.scenario,
            body: act.body.clone(),
            topic: act.topic,
            title: act.title.clone(),
            situation: act.situation.clone(),
            injects: act.injects.clone(),
            questions: act.questions.clone(),
            touches: act.touches.clone(),
            attributed: act.attributed,
            set: at,
            answers: Vec::new(),
            conclusion: None,
        });
    }

    pub(crate) fn answer(&mut self, act: &ScenarioAnswered, at: Timestamp) {
        self.change(act.scenario, |scenario| {
            scenario.answers.push(Answer {
                question: act.question,
                inject: act.inject,
                member: act.member,
                words: act.words.clone(),
                at,
            });
        });
    }

    pub(crate) fn conclude(&mut self, act: &ScenarioConcluded, at: Timestamp) {
        self.change(act.scenario, |scenario| {
            scenario.conclusion = Some(Conclusion {
                words: act.words.clone(),
                topics: act.topics.clone(),
                recommendations: act.recommendations.clone(),
                at,
            });
        });
    }

    fn change(&mut self, id: ScenarioId, change: impl FnOnce(&mut Scenario)) {
        if let Some(scenario) = place(id.0).and_then(|place| self.0.get_mut(place)) {
            change(scenario);
        }
    }
}
