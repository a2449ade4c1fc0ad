//! `/api/v1/dispositions`: what the plenary made of recommendations.

use jiff::civil::Date;
use procedure::Noun;
use procedure::follow_up::Disposed;

use crate::api::Resource;
use crate::api::described::{wire, words};
use crate::api::list::{Items, Looking};
use crate::api::parameter::{Parameter, Takes, parameter};
use crate::failing::Failing;

words!(
    /// What the plenary made of a recommendation.
    DispositionWord = [
        "adopted",
        "adopted-with-amendment",
        "taken-note-of",
        "returned",
        "deferred",
        "not-adopted",
    ]
);

wire! {
    /// What the plenary made of a recommendation, by which decision.
    Disposition {
        /// The number of the decision: year and count.
        decision: String,
        /// The day.
        on: Date,
        /// The number of the report with which the recommendation came.
        report: u32,
        /// The number of the recommendation.
        recommendation: u32,
        /// The revision of its text that came.
        revision: u32,
        /// What the plenary made of it.
        disposition: DispositionWord,
        /// The amendment, the questions, or what else was said with it.
        words: Option<String>,
        /// Whether the decision was cancelled since.
        cancelled: bool,
        /// The index of the entry of the decision in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "report",
        Takes::Key(Noun::Report),
        "Dispositions of what came with this report.",
    ),
    parameter(
        "recommendation",
        Takes::Key(Noun::Recommendation),
        "Dispositions of this recommendation.",
    ),
    parameter(
        "disposition",
        Takes::Words(DispositionWord::ALL),
        "Those of this kind.",
    ),
];

pub(in crate::api) const RESOURCE: Resource = Resource {
    name: "dispositions",
    about: "What the plenary made of recommendations, in the order of the decisions.",
    key: "decision",
    parameters: PARAMETERS,
    item: crate::api::describe::<Disposition>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let dispositions = at.fold.forum.follow_up.dispositions();
    at.gather(
        Noun::Decision,
        dispositions.map(|it| (it.decision.to_string(), it)),
        |it| {
            it.on <= at.day
                && at.passes("report", &it.report.to_string())
                && at.passes("recommendation", &it.recommendation.to_string())
                && at.passes("disposition", it.disposition.key())
        },
        |it| wire(at, it),
    )
}

fn wire(at: &Looking<'_>, it: &Disposed) -> Disposition {
    let key = it.decision.as_str();
    Disposition {
        decision: key.to_owned(),
        on: it.on,
        report: it.report.0,
        recommendation: it.recommendation.0,
        revision: it.revision,
        disposition: DispositionWord(it.disposition.key()),
        words: it.words.as_ref().map(ToString::to_string),
        cancelled: it.cancelled,
        entry: at.entry(Noun::Decision, key),
        entry_url: at.entry_url(Noun::Decision, key),
        proof_url: at.proof_url(Noun::Decision, key),
    }
}
