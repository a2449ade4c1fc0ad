//! `/api/v1/recommendations`: texts under development and agreed, with who stands where.

use observatory::thematic::numbered;
use procedure::Noun;
use procedure::recommendation::{Behind, Point, Recommendation as OnRecord};

use super::shared::{BODY, Held, TOPIC, held};
use crate::api::Resource;
use crate::api::described::{wire, words};
use crate::api::list::{Items, Looking};
use crate::api::matters::codes;
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::api::shared::{Source, Text, source, text};
use crate::failing::Failing;

words!(
    /// How far a recommendation has come in its group.
    StandingWord = ["developing", "consensus", "withdrawn"]
);
words!(
    /// What a recommendation rests on.
    BehindWord = ["cited", "position", "statement", "input", "scenario"]
);

wire! {
    /// A paragraph of a recommendation.
    RecommendationParagraph {
        /// Its number. A number whose paragraph was taken out is not given again.
        paragraph: u32,
        /// The revision of the recommendation that brought these words.
        revision: u32,
        /// The words.
        words: Text,
    }
}

wire! {
    /// An alternative at a point.
    Alternative {
        /// Its number, from 1.
        alternative: u32,
        /// The words.
        words: String,
        /// Who holds it.
        holders: Vec<Held>,
    }
}

wire! {
    /// A point that a delegation opened.
    RecommendationPoint {
        /// Its number, from 1.
        point: u32,
        /// The member that opened it, by code.
        member: String,
        /// The number of the paragraph; null for the whole.
        paragraph: Option<u32>,
        /// The point.
        words: String,
        /// Whether it stands open.
        open: bool,
        /// The alternatives. A concern has none.
        alternatives: Vec<Alternative>,
    }
}

wire! {
    /// Something a recommendation rests on.
    RestsOn {
        /// What it is.
        kind: BehindWord,
        /// The place in a document, where it is one.
        source: Option<Source>,
        /// The number of the position, statement, input or scenario, where it is one.
        number: Option<u64>,
    }
}

wire! {
    /// A recommendation. It is agreed by a decision of its group alone.
    Recommendation {
        /// Its number.
        recommendation: u32,
        /// The key of the group.
        body: String,
        /// The number of the topic.
        topic: u32,
        /// Its title.
        title: Text,
        /// How far it has come in its group.
        standing: StandingWord,
        /// The revision of its text.
        revision: u32,
        /// Its paragraphs.
        paragraphs: Vec<RecommendationParagraph>,
        /// The members that propose it, by code.
        proposers: Vec<String>,
        /// The members that support it without proposing it, by code.
        supporters: Vec<String>,
        /// Its points, closed ones included.
        points: Vec<RecommendationPoint>,
        /// What it rests on.
        evidence: Vec<RestsOn>,
        /// The number of the expected output of the mandate to which it is meant.
        output: Option<u32>,
        /// The decision by which there is consensus in the group.
        decision: Option<String>,
        /// The decisions by which the plenary returned it.
        returned_by: Vec<String>,
        /// Why it was withdrawn, where it was.
        withdrawn: Option<String>,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    BODY,
    TOPIC,
    parameter(
        "standing",
        Takes::Words(StandingWord::ALL),
        "Recommendations that have come so far.",
    ),
];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "recommendations",
    about: "The recommendations put before thematic groups, in the order in which they were put.",
    key: "recommendation",
    parameters: PARAMETERS,
    item: crate::api::describe::<Recommendation>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let recommendations = at.fold.forum.recommendations.iter();
    at.gather(
        Noun::Recommendation,
        recommendations.map(|it| (it.id.to_string(), it)),
        |it| {
            at.passes("body", it.body.as_str())
                && at.passes("topic", &it.topic.to_string())
                && at.passes("standing", it.standing().key())
        },
        |it| wire(at, it),
    )
}

fn wire(at: &Looking<'_>, it: &OnRecord) -> Recommendation {
    let key = it.id.to_string();
    Recommendation {
        recommendation: it.id.0,
        body: it.body.to_string(),
        topic: it.topic.0,
        title: text(&it.title, at.lang),
        standing: StandingWord(it.standing().key()),
        revision: it.revision,
        paragraphs: paragraphs(at, it),
        proposers: codes(&it.proposers),
        supporters: codes(&it.supporters),
        points: it.points.iter().map(point).collect(),
        evidence: it.evidence.iter().map(rests_on).collect(),
        output: it.output,
        decision: it.consensus.as_ref().map(|it| it.decision.to_string()),
        returned_by: it
            .returned
            .iter()
            .map(|it| it.decision.to_string())
            .collect(),
        withdrawn: it.withdrawn.as_ref().map(|(_, reason)| reason.to_string()),
        entry: at.entry(Noun::Recommendation, &key),
        entry_url: at.entry_url(Noun::Recommendation, &key),
        proof_url: at.proof_url(Noun::Recommendation, &key),
    }
}

fn paragraphs(at: &Looking<'_>, it: &OnRecord) -> Vec<RecommendationParagraph> {
    let paragraphs = numbered(&it.paragraphs).filter_map(|(number, paragraph)| {
        Some(RecommendationParagraph {
            paragraph: number,
            revision: paragraph.revision(),
            words: text(paragraph.words()?, at.lang),
        })
    });
    paragraphs.collect()
}

fn point(it: &Point) -> RecommendationPoint {
    let alternatives = numbered(&it.alternatives).map(|(number, it)| Alternative {
        alternative: number,
        words: it.words.to_string(),
        holders: held(&it.holders),
    });
    RecommendationPoint {
        point: it.number,
        member: it.member.to_string(),
        paragraph: it.paragraph,
        words: it.words.to_string(),
        open: it.stands(),
        alternatives: alternatives.collect(),
    }
}

fn rests_on(it: &Behind) -> RestsOn {
    RestsOn {
        kind: BehindWord(it.key()),
        source: match it {
            Behind::Cited(citation) => Some(source(citation)),
            _ => None,
        },
        number: match it {
            Behind::Cited(_) => None,
            Behind::Position(id) => Some(id.0),
            Behind::Statement(id) => Some(id.0.into()),
            Behind::Input(id) => Some(id.0.into()),
            Behind::Scenario(id) => Some(id.0.into()),
        },
    }
}
