//! What a group hears and reads: briefers, papers, scenarios.

use procedure::act::{
    BrieferNominated, InputFiled, ScenarioAnswered, ScenarioConcluded, ScenarioSet,
};
use procedure::id::{
    BrieferId, DocumentId, ElementId, InputId, RecommendationId, ScenarioId, TopicId,
};
use procedure::input::Contributor;
use procedure::matter::Subject;
use procedure::{Sealable, Seat, Verb};

use super::doing::{About, Doing, empty, in_language};
use super::putting;
use super::reading::{lang, number, number_if_any, numbers, wording, wordings, yes};
use crate::desk::answers::{DECLARATION_MAX, NAME_MAX, NOTE_MAX, Reading};
use crate::desk::pages::form::Fault;
use crate::desk::pages::groups::fields;

/// Nominate a briefer.
pub(super) static BRIEFER: Doing = Doing {
    key: "briefer",
    verb: Verb::NominateBriefer,
    names: &["topic", "name", "about"],
    rows: None,
    fields: fields::briefer,
    given: empty,
    sample: |about| about.worded(&["name", "about"]),
    read: |reading, about| {
        let topic = number(reading, "topic");
        let name = reading.words("name", NAME_MAX);
        let words = reading.words("about", NOTE_MAX);
        let nominated = BrieferNominated {
            briefer: BrieferId(1),
            body: about.body().clone(),
            topic: TopicId(topic?),
            member: about.member()?,
            name: Sealable::Open(name?),
            about: words?,
        };
        Some(nominated.into())
    },
};

/// Put a briefer for agreement.
pub(super) static PUT_BRIEFER: Doing = Doing {
    key: "put-briefer",
    verb: Verb::PutMatter,
    names: &["briefer", "title", "lang", "mode", "provision"],
    rows: None,
    fields: fields::briefer_put,
    given: putting::given,
    sample: |about| {
        let first = about.briefers.first().cloned();
        let first = ("briefer", first.unwrap_or_else(|| "0".to_owned()));
        putting::sample(about).into_iter().chain([first]).collect()
    },
    read: |reading, about| {
        let briefer = BrieferId(number(reading, "briefer")?);
        putting::read(
            reading,
            &putting::Body::Group(about.body()),
            Subject::Briefer { briefer },
        )
    },
};

/// File a paper.
pub(super) static INPUT: Doing = Doing {
    key: "input",
    verb: Verb::FileInput,
    names: &["topic", "whose", "title", "sha256", "document", "lang"],
    rows: None,
    fields: fields::input,
    given: in_language,
    sample: |about| {
        let hash = ("sha256", "0".repeat(64));
        about
            .worded(&["title", "whose"])
            .into_iter()
            .chain([hash])
            .collect()
    },
    read: |reading, about| {
        let lang = lang(reading);
        let title = wording(reading, "title", lang);
        if reading.given("sha256").is_none() {
            reading.fault("sha256", Fault::Missing);
        }
        let sha256 = reading.hash_if_any("sha256");
        let filed = InputFiled {
            input: InputId(1),
            body: about.body().clone(),
            topic: number_if_any(reading, "topic").map(TopicId),
            from: contributor(reading, about)?,
            title: title?,
            sha256: sha256?,
            document: reading.known_if_any("document", |key| DocumentId::new(key).ok()),
        };
        Some(filed.into())
    },
};

/// Set a scenario.
pub(super) static SCENARIO: Doing = Doing {
    key: "scenario",
    verb: Verb::SetScenario,
    names: &[
        "topic",
        "title",
        "situation",
        "injects",
        "questions",
        "touches",
        "attributed",
        "lang",
    ],
    rows: None,
    fields: fields::scenario,
    given: in_language,
    sample: |about| {
        let attributed = ("attributed", "yes".to_owned());
        let words = about.worded(&["title", "situation", "questions"]);
        words.into_iter().chain([attributed]).collect()
    },
    read: |reading, about| {
        let lang = lang(reading);
        let title = wording(reading, "title", lang);
        let situation = wording(reading, "situation", lang);
        let injects = wordings(reading, "injects", lang, false);
        let questions = wordings(reading, "questions", lang, true);
        let touches = touches(reading);
        let attributed = yes(reading, "attributed");
        let set = ScenarioSet {
            scenario: ScenarioId(1),
            body: about.body().clone(),
            topic: number_if_any(reading, "topic").map(TopicId),
            title: title?,
            situation: situation?,
            injects,
            questions,
            touches,
            attributed: attributed?,
        };
        Some(set.into())
    },
};

/// Answer a scenario.
pub(super) static ANSWER: Doing = Doing {
    key: "answer",
    verb: Verb::AnswerScenario,
    names: &["question", "inject", "words"],
    rows: None,
    fields: fields::answer,
    given: empty,
    sample: |_| {
        let sample = [("question", "1"), ("words", "1")];
        sample.map(|(name, value)| (name, value.to_owned())).into()
    },
    read: |reading, about| {
        let question = number(reading, "question");
        let inject = number_if_any(reading, "inject");
        let words = reading.words("words", DECLARATION_MAX);
        let answered = ScenarioAnswered {
            scenario: about.thing.scenario(),
            question: question?,
            inject,
            member: None,
            words: words?,
        };
        Some(answered.into())
    },
};

/// Conclude a scenario.
pub(super) static CONCLUDE: Doing = Doing {
    key: "conclude",
    verb: Verb::ConcludeScenario,
    names: &["words", "topics", "recommendations", "lang"],
    rows: None,
    fields: fields::conclusion,
    given: in_language,
    sample: |about| about.worded(&["words"]),
    read: |reading, about| {
        let lang = lang(reading);
        let words = wording(reading, "words", lang);
        let topics = numbers(reading, "topics");
        let recommendations = numbers(reading, "recommendations");
        let concluded = ScenarioConcluded {
            scenario: about.thing.scenario(),
            words: words?,
            topics: topics.into_iter().map(TopicId).collect(),
            recommendations: recommendations.into_iter().map(RecommendationId).collect(),
        };
        Some(concluded.into())
    },
};

/// Whose paper it is: that of the party which files it, or of whoever is named.
fn contributor(reading: &mut Reading<'_>, about: &About) -> Option<Contributor> {
    match &about.seat {
        Seat::Delegation(member) => Some(Contributor::Member(*member)),
        Seat::Stakeholder(stakeholder) => Some(Contributor::Stakeholder(stakeholder.clone())),
        _ => {
            let whose = reading.words("whose", NAME_MAX)?;
            let code = whose.as_str();
            let member = procedure::id::MemberId::new(code)
                .ok()
                .map(Contributor::Member);
            let briefer = code
                .strip_prefix('#')
                .and_then(|number| number.parse().ok());
            let briefer = briefer.map(|number| Contributor::Briefer(BrieferId(number)));
            member.or(briefer).or(Some(Contributor::Named(whose)))
        }
    }
}

/// The parts of the framework that are named by their keys.
fn touches(reading: &mut Reading<'_>) -> Vec<ElementId> {
    let mut read = Vec::new();
    for key in reading.all("touches") {
        match ElementId::new(key) {
            Ok(element) => read.push(element),
            Err(_) => reading.fault("touches", Fault::Unknown),
        }
    }
    read
}
