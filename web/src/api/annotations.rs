//! `/api/v1/annotations`: the notes that delegations set beside positions said to be their own.

use jiff::Timestamp;
use procedure::Noun;
use procedure::question::Annotation as OnRecord;

use super::Resource;
use super::described::wire;
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{Text, text};
use crate::failing::Failing;

wire! {
    /// A delegation’s note beside a position. It changes nothing of the position.
    Annotation {
        /// Its number, given in the order of entering.
        annotation: u32,
        /// The number of the position.
        position: u64,
        /// The key of the question.
        question: Option<String>,
        /// The delegation, by ISO 3166-1 alpha-3 code.
        member: String,
        /// The note.
        words: Text,
        /// When it was entered.
        entered_at: Timestamp,
        /// The index of its entry in the record.
        entry: Option<u64>,
        /// Where that entry can be read in its exact bytes.
        entry_url: Option<String>,
        /// The receipt that proves that entry (C2SP tlog-proof).
        proof_url: Option<String>,
    }
}

const PARAMETERS: &[Parameter] = &[
    parameter(
        "question",
        Takes::Key(Noun::Question),
        "Notes beside positions on this question, by key.",
    ),
    parameter(
        "member",
        Takes::Key(Noun::Member),
        "Notes of this delegation, by code.",
    ),
    parameter(
        "position",
        Takes::Key(Noun::Position),
        "Notes beside this position, by number.",
    ),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "annotations",
    about: "The notes that delegations set beside positions said to be their own, in the order of \
        entering.",
    key: "annotation",
    parameters: PARAMETERS,
    item: super::describe::<Annotation>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let annotations = at.fold.forum.annotations.iter();
    at.gather(
        Noun::Annotation,
        annotations.map(|it| (it.id.to_string(), it)),
        |it| {
            at.passes_some("question", question(at, it).as_deref())
                && at.passes("member", it.member.as_str())
                && at.passes("position", &it.position.to_string())
        },
        |it| wire(at, it),
    )
}

fn question(at: &Looking<'_>, annotation: &OnRecord) -> Option<String> {
    let position = at.fold.forum.questions.position(annotation.position)?;
    Some(position.question.to_string())
}

fn wire(at: &Looking<'_>, annotation: &OnRecord) -> Annotation {
    let key = annotation.id.to_string();
    Annotation {
        annotation: annotation.id.0,
        position: annotation.position.0,
        question: question(at, annotation),
        member: annotation.member.to_string(),
        words: text(&annotation.words, at.lang),
        entered_at: annotation.entered_at,
        entry: at.entry(Noun::Annotation, &key),
        entry_url: at.entry_url(Noun::Annotation, &key),
        proof_url: at.proof_url(Noun::Annotation, &key),
    }
}
