//! `/api/v1/documents`: what the record cites.

use jiff::civil::Date;
use procedure::Noun;
use procedure::document::Document as OnRecord;

use super::Resource;
use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{CertaintyWord, Text, certainty, text};
use crate::failing::Failing;

words!(
    /// What kind of document it is.
    DocumentKindWord = [
        "report",
        "resolution",
        "decision",
        "rules",
        "paper",
        "statement",
        "meeting-page",
        "press",
        "third-party-report",
        "dataset",
    ]
);

wire! {
    /// A document the record can cite.
    Document {
        /// Its symbol, or a key of our own where it has none.
        document: String,
        /// Its title.
        title: Text,
        /// What kind of document it is.
        kind: DocumentKindWord,
        /// Who issued it.
        publisher: String,
        /// The day it was issued, where it is known.
        issued: Option<Date>,
        /// Where it can be read.
        address: Option<String>,
        /// How its paragraphs are counted, where it has no numbers of its own.
        counted: Option<Text>,
        /// SHA-256 of the stored bytes, in hexadecimal, where the forum holds them.
        sha256: Option<String>,
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
    "kind",
    Takes::Words(DocumentKindWord::ALL),
    "Documents of this kind.",
)];

pub(super) const RESOURCE: Resource = Resource {
    name: "documents",
    about: "The documents, in the order of their symbols.",
    key: "document",
    parameters: PARAMETERS,
    item: super::describe::<Document>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let documents = at.fold.forum.documents.iter();
    at.gather(
        Noun::Document,
        documents.map(|document| (document.id.to_string(), document)),
        |document| at.passes("kind", document.kind.key()),
        |document| wire(at, document),
    )
}

fn wire(at: &Looking<'_>, document: &OnRecord) -> Document {
    let key = document.id.as_str();
    Document {
        document: key.to_owned(),
        title: text(&document.title, at.lang),
        kind: DocumentKindWord(document.kind.key()),
        publisher: document.publisher.to_string(),
        issued: document.issued,
        address: document.address.as_ref().map(ToString::to_string),
        counted: document.counted.as_ref().map(|it| text(it, at.lang)),
        sha256: document.sha256.as_ref().map(ToString::to_string),
        certainty: certainty(document.certainty),
        entry: at.entry(Noun::Document, key),
        entry_url: at.entry_url(Noun::Document, key),
        proof_url: at.proof_url(Noun::Document, key),
    }
}
