//! `/api/v1/scenarios`: situations set before groups, and what was answered.

use procedure::Noun;
use procedure::scenario::{Answer, Conclusion, Scenario as OnRecord};

use super::shared::{BODY, TOPIC};
use crate::api::Resource;
use crate::api::described::wire;
use crate::api::list::{Items, Looking};
use crate::api::parameter::Parameter;
use crate::api::shared::{Text, text};
use crate::failing::Failing;

wire! {
    /// An answer to a question of a scenario.
    ScenarioAnswer {
        /// The number of the question, from 1.
        question: u32,
        /// After which of the things that happen, from 1; null for the situation itself.
        inject: Option<u32>,
        /// The member, by code; null where the scenario does not attribute.
        member: Option<String>,
        /// The answer.
        words: String,
    }
}

wire! {
    /// What follows from a scenario.
    ScenarioConclusion {
        /// What follows.
        words: Text,
        /// The numbers of the topics to which it leads.
        topics: Vec<u32>,
        /// The numbers of the recommendations to which it leads.
        recommendations: Vec<u32>,
    }
}

wire! {
    /// A scenario.
    Scenario {
        /// Its number.
        scenario: u32,
        /// The key of the group.
        body: String,
        /// The number of the topic, where it is on one.
        topic: Option<u32>,
        /// Its title.
        title: Text,
        /// The situation.
        situation: Text,
        /// What happens then, in order.
        injects: Vec<Text>,
        /// What delegations are asked.
        questions: Vec<Text>,
        /// The keys of the elements of the framework that it touches.
        touches: Vec<String>,
        /// Whether answers are on record with who gave them.
        attributed: bool,
        /// The answers in the order of entering.
        answers: Vec<ScenarioAnswer>,
        /// What follows from it, once that is written down.
        conclusion: Option<ScenarioConclusion>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[BODY, TOPIC];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "scenarios",
    about: "The scenarios set before thematic groups, in the order in which they were set.",
    key: "scenario",
    parameters: PARAMETERS,
    item: crate::api::describe::<Scenario>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let scenarios = at.fold.forum.scenarios.iter();
    at.gather(
        Noun::Scenario,
        scenarios.map(|it| (it.id.to_string(), it)),
        |it| {
            let topic = it.topic.map(|it| it.to_string());
            at.passes("body", it.body.as_str()) && at.passes_some("topic", topic.as_deref())
        },
        |it| wire(at, it),
    )
}

fn wire(at: &Looking<'_>, it: &OnRecord) -> Scenario {
    let key = it.id.to_string();
    let texts = |all: &[::text::Wording]| all.iter().map(|it| text(it, at.lang)).collect();
    Scenario {
        scenario: it.id.0,
        body: it.body.to_string(),
        topic: it.topic.map(|it| it.0),
        title: text(&it.title, at.lang),
        situation: text(&it.situation, at.lang),
        injects: texts(&it.injects),
        questions: texts(&it.questions),
        touches: it.touches.iter().map(ToString::to_string).collect(),
        attributed: it.attributed,
        answers: it.answers.iter().map(answer).collect(),
        conclusion: it.conclusion.as_ref().map(|it| conclusion(at, it)),
        entry: at.entry(Noun::Scenario, &key),
        entry_url: at.entry_url(Noun::Scenario, &key),
        proof_url: at.proof_url(Noun::Scenario, &key),
    }
}

fn answer(it: &Answer) -> ScenarioAnswer {
    ScenarioAnswer {
        question: it.question,
        inject: it.inject,
        member: it.member.map(|it| it.to_string()),
        words: it.words.to_string(),
    }
}

fn conclusion(at: &Looking<'_>, it: &Conclusion) -> ScenarioConclusion {
    ScenarioConclusion {
        words: text(&it.words, at.lang),
        topics: it.topics.iter().map(|it| it.0).collect(),
        recommendations: it.recommendations.iter().map(|it| it.0).collect(),
    }
}
