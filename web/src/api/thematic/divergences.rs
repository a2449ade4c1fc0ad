//! `/api/v1/divergences`: questions on which views differ, with who holds which on what evidence.

use observatory::thematic::numbered;
use procedure::Noun;
use procedure::divergence::Divergence as OnRecord;

use super::shared::{BODY, Held, TOPIC, held};
use crate::api::Resource;
use crate::api::described::wire;
use crate::api::list::{Items, Looking};
use crate::api::parameter::Parameter;
use crate::api::shared::{Text, text};
use crate::failing::Failing;

wire! {
    /// A view in a divergence.
    View {
        /// Its number, from 1.
        view: u32,
        /// The view, in its holders’ words.
        words: String,
        /// Who holds it.
        holders: Vec<Held>,
    }
}

wire! {
    /// A question on which views differ. A member that is not named holds no view on record.
    Divergence {
        /// Its number.
        divergence: u32,
        /// The key of the group.
        body: String,
        /// The number of the topic, where it is on one.
        topic: Option<u32>,
        /// The question.
        question: Text,
        /// The views.
        views: Vec<View>,
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
    name: "divergences",
    about: "The divergences recorded in thematic groups, in the order of entering.",
    key: "divergence",
    parameters: PARAMETERS,
    item: crate::api::describe::<Divergence>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let divergences = at.fold.forum.divergences.iter();
    at.gather(
        Noun::Divergence,
        divergences.map(|it| (it.id.to_string(), it)),
        |it| {
            let topic = it.topic.map(|it| it.to_string());
            at.passes("body", it.body.as_str()) && at.passes_some("topic", topic.as_deref())
        },
        |it| wire(at, it),
    )
}

fn wire(at: &Looking<'_>, it: &OnRecord) -> Divergence {
    let key = it.id.to_string();
    let views = numbered(&it.views).map(|(number, view)| View {
        view: number,
        words: view.words.to_string(),
        holders: held(&view.holders),
    });
    Divergence {
        divergence: it.id.0,
        body: it.body.to_string(),
        topic: it.topic.map(|it| it.0),
        question: text(&it.question, at.lang),
        views: views.collect(),
        entry: at.entry(Noun::Divergence, &key),
        entry_url: at.entry_url(Noun::Divergence, &key),
        proof_url: at.proof_url(Noun::Divergence, &key),
    }
}
