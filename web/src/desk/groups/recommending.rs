//! A recommendation is put, supported, revised, taken back, and put for decision.

use procedure::Verb;
use procedure::act::{
    ParagraphRevised, RecommendationPut, RecommendationWithdrawn, SupportDeclared,
};
use procedure::id::{InputId, PositionId, RecommendationId, ScenarioId, StatementId, TopicId};
use procedure::matter::Subject;
use procedure::recommendation::{Behind, Paragraph, Support};

use super::doing::{About, Doing, Given, empty, in_language};
use super::putting;
use super::reading::{
    citation_if_any, lang, number, number_if_any, numbers, original, wording, wording_if_any,
    wordings,
};
use super::thing::Thing;
use crate::desk::answers::{NOTE_MAX, Reading};
use crate::desk::pages::groups::fields;

/// Put a recommendation.
pub(super) static RECOMMENDATION: Doing = Doing {
    key: "recommendation",
    verb: Verb::PutRecommendation,
    names: &[
        "topic",
        "title",
        "paragraphs",
        "output",
        "positions",
        "statements",
        "inputs",
        "scenarios",
        "document",
        "place",
        "lang",
    ],
    rows: None,
    fields: fields::recommendation,
    given: in_language,
    sample: |about| about.worded(&["title", "paragraphs"]),
    read: |reading, about| {
        let lang = lang(reading);
        let topic = number(reading, "topic");
        let title = wording(reading, "title", lang);
        let paragraphs = wordings(reading, "paragraphs", lang, true);
        let put = RecommendationPut {
            recommendation: RecommendationId(1),
            body: about.body().clone(),
            topic: TopicId(topic?),
            title: title?,
            paragraphs,
            proposers: Vec::new(),
            output: number_if_any(reading, "output"),
            evidence: evidence(reading),
        };
        Some(put.into())
    },
};

/// Propose it too, support it, or do so no longer.
pub(super) static SUPPORT: Doing = Doing {
    key: "support",
    verb: Verb::DeclareSupport,
    names: &["support"],
    rows: None,
    fields: fields::support,
    given: empty,
    sample: |about| {
        let declared = match (&about.thing, about.member()) {
            (Thing::Recommendation(it), Some(own)) if it.supporters.contains(&own) => {
                Support::Ended
            }
            _ => Support::Supports,
        };
        vec![("support", declared.key().to_owned())]
    },
    read: |reading, about| {
        let declared = SupportDeclared {
            recommendation: about.thing.recommendation(),
            member: about.member()?,
            support: reading.known("support", Support::from_key)?,
        };
        Some(declared.into())
    },
};

/// Revise a paragraph, or add one.
pub(super) static REVISE: Doing = Doing {
    key: "revise",
    verb: Verb::ReviseParagraph,
    names: &["part", "base", "words", "lang"],
    rows: None,
    fields: fields::revision,
    given: |about| {
        let (number, base) = paragraph(about);
        let words = match &about.thing {
            Thing::Recommendation(it) => it.paragraph(number).and_then(|it| it.words()),
            _ => None,
        };
        let (tag, words) = words.and_then(original).unwrap_or((about.lang, ""));
        vec![
            ("part", number.to_string()),
            ("base", base.to_string()),
            ("words", words.to_owned()),
            ("lang", tag.to_owned()),
        ]
    },
    sample: |about| {
        let (number, base) = paragraph(about);
        let place = [("part", number.to_string()), ("base", base.to_string())];
        // Words that no paragraph has: what is the same is no revision.
        about
            .worded(&["words"])
            .into_iter()
            .chain(place)
            .collect::<Given>()
    },
    read: |reading, about| {
        let lang = lang(reading);
        let paragraph = number(reading, "part");
        let base = number(reading, "base");
        let words = wording_if_any(reading, "words", lang);
        let revised = ParagraphRevised {
            recommendation: about.thing.recommendation(),
            paragraph: paragraph?,
            base: base?,
            revision: 1,
            words,
        };
        Some(revised.into())
    },
};

/// Take it back.
pub(super) static WITHDRAW: Doing = Doing {
    key: "withdraw",
    verb: Verb::WithdrawRecommendation,
    names: &["reason"],
    rows: None,
    fields: fields::reason,
    given: empty,
    sample: |_| vec![("reason", "1".to_owned())],
    read: |reading, about| {
        let withdrawn = RecommendationWithdrawn {
            recommendation: about.thing.recommendation(),
            reason: reading.words("reason", NOTE_MAX)?,
        };
        Some(withdrawn.into())
    },
};

/// Put it for decision in the group.
pub(super) static PUT: Doing = Doing {
    key: "put-recommendation",
    verb: Verb::PutMatter,
    names: &["title", "lang", "mode", "provision"],
    rows: None,
    fields: putting::fields,
    given: putting::given,
    sample: putting::sample,
    read: |reading, about| {
        let revision = match &about.thing {
            Thing::Recommendation(it) => it.revision,
            _ => 0,
        };
        let subject = Subject::Recommendation {
            recommendation: about.thing.recommendation(),
            revision,
        };
        putting::read(reading, &putting::Body::Group(about.body()), subject)
    },
};

/// The paragraph that the address names, the first where it names none, and its revision.
fn paragraph(about: &About) -> (u32, u32) {
    let named = about.part.as_deref().and_then(|part| part.parse().ok());
    let number = named.unwrap_or(1);
    let base = match &about.thing {
        Thing::Recommendation(it) => it.paragraph(number).map(Paragraph::revision),
        _ => None,
    };
    (number, base.unwrap_or(0))
}

/// What it rests on.
fn evidence(reading: &mut Reading<'_>) -> Vec<Behind> {
    let positions = numbers(reading, "positions").into_iter();
    let statements = numbers(reading, "statements").into_iter();
    let inputs = numbers(reading, "inputs").into_iter();
    let scenarios = numbers(reading, "scenarios").into_iter();
    positions
        .map(|number| Behind::Position(PositionId(number.into())))
        .chain(statements.map(|number| Behind::Statement(StatementId(number))))
        .chain(inputs.map(|number| Behind::Input(InputId(number))))
        .chain(scenarios.map(|number| Behind::Scenario(ScenarioId(number))))
        .chain(citation_if_any(reading).map(Behind::Cited))
        .collect()
}
