//! `/api/v1/framework`: pillars, norms, confidence-building measures.

use procedure::Noun;
use procedure::framework::Element as OnRecord;

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{CertaintyWord, Source, Text, certainty, source, text};
use crate::failing::Failing;

words!(
    /// Which part of the framework it belongs to.
    PartWord = ["pillar", "norm", "cbm"]
);

wire! {
    /// A pillar, a norm or a confidence-building measure.
    Element {
        /// Its key.
        element: String,
        /// Which part of the framework it belongs to.
        part: PartWord,
        /// Its short title.
        title: Text,
        /// What it asks, summarised.
        summary: Text,
        /// Where it stands.
        source: Source,
        /// How sure this is.
        certainty: CertaintyWord,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[parameter(
    "part",
    Takes::Words(PartWord::ALL),
    "Elements of this part of the framework.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "framework",
    about: "The framework of responsible State behaviour, in the order of entering.",
    key: "element",
    parameters: PARAMETERS,
    item: super::describe::<Element>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let elements = at.fold.forum.framework.iter();
    at.gather(
        Noun::Element,
        elements.map(|element| (element.id.to_string(), element)),
        |element| at.passes("part", element.part.key()),
        |element| wire(at, element),
    )
}

fn wire(at: &Looking<'_>, element: &OnRecord) -> Element {
    let key = element.id.as_str();
    Element {
        element: key.to_owned(),
        part: PartWord(element.part.key()),
        title: text(&element.title, at.lang),
        summary: text(&element.summary, at.lang),
        source: source(&element.source),
        certainty: certainty(element.certainty),
        entry: at.entry(Noun::Element, key),
        entry_url: at.entry_url(Noun::Element, key),
        proof_url: at.proof_url(Noun::Element, key),
    }
}
