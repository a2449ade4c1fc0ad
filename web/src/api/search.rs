//! `/api/v1/search`: everything that can be found by words, or what has the words asked for.

use observatory::search::{Asked, Hit, search as searched};
use procedure::Noun;

use super::described::{wire, words};
use super::list::{Items, Looking};
use super::parameter::{Parameter, Takes, parameter};
use super::shared::{Text, text};
use super::{PREFIX, Resource};
use crate::failing::Failing;
use crate::whereabouts::{list as list_of, noun, whereabouts};
use crate::{NotFound, Sought, percent};

words!(
    /// What kind of thing was found.
    FoundKind = [
        "question",
        "provision",
        "member",
        "group",
        "position",
        "matter",
        "decision",
        "body",
        "session",
        "agenda-item",
        "topic",
        "recommendation",
        "divergence",
        "scenario",
        "report",
        "statement",
        "document",
        "element",
    ]
);

wire! {
    /// Something on record that was found by its words.
    Found {
        /// Its kind and its key: `question/dtg-topics`.
        found: String,
        /// What kind of thing it is.
        kind: FoundKind,
        /// Its key, with which it stands in its own list.
        key: String,
        /// What it is called; a position has the title of its question.
        title: Text,
        /// What it says; null where it has a title alone.
        words: Option<Text>,
        /// Whether every word asked for is in its title or its key.
        in_title: bool,
        /// The page about it, in the language asked for.
        page_url: String,
        /// The thing itself, in its own list.
        item_url: String,
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
        "q",
        Takes::Typed,
        "Words that must all be there, in any language version: at the beginning of a word or, if \
            it has nine letters or is in Arabic or Chinese, anywhere. Case, accents and punctuation do not count. Default: \
            everything that can be found.",
    ),
    parameter("kind", Takes::Words(FoundKind::ALL), "Things of this kind."),
];

pub(super) const RESOURCE: Resource = Resource {
    name: "search",
    about: "What has all the words of `q` in its title, its names, its key or its words; by kind, \
        first those that have them in the title, each in the order of the record.",
    key: "found",
    parameters: PARAMETERS,
    item: super::describe::<Found>,
    read: None,
    list,
};

fn list(at: &Looking<'_>) -> Result<Items, Failing> {
    let typed = at.filter("q");
    let asked = typed.and_then(Asked::read);
    let hits = match (typed, &asked) {
        // Signs alone ask for nothing, and nothing is found.
        (Some(_), None) => Vec::new(),
        _ => searched(&at.fold.forum, at.day, asked.as_ref()),
    };
    let items = hits.iter().map(|hit| (key(hit), hit));
    at.gather(
        Noun::Document,
        items,
        |hit| at.passes("kind", hit.kind.key()),
        |hit| wire(at, hit),
    )
    .map_err(|failing| match failing {
        Failing::Missing(missing) => NotFound::sought(Sought::Page, &missing.key).into(),
        other => other,
    })
}

fn key(hit: &Hit<'_>) -> String {
    format!("{}/{}", hit.kind.key(), hit.key)
}

fn wire(at: &Looking<'_>, hit: &Hit<'_>) -> Found {
    let found = whereabouts(&at.fold.forum, hit);
    let place = found
        .place
        .map_or_else(String::new, |place| format!("#{place}"));
    let own: Vec<String> = hit.key.split('/').map(percent::encoded).collect();
    let (noun, name) = (noun(hit.kind), hit.key.as_str());
    Found {
        found: key(hit),
        kind: FoundKind(hit.kind.key()),
        key: hit.key.clone(),
        title: text(hit.title, at.lang),
        words: hit.words.map(|words| text(words, at.lang)),
        in_title: hit.entitled,
        page_url: format!("{}/{}{}{place}", at.address, at.lang, found.path),
        item_url: format!(
            "{}{PREFIX}/{}/{}",
            at.address,
            list_of(hit.kind),
            own.join("/")
        ),
        entry: at.entry(noun, name),
        entry_url: at.entry_url(noun, name),
        proof_url: at.proof_url(noun, name),
    }
}

#[cfg(test)]
mod tests {
    use super::FoundKind;
    use observatory::search::Kind;

    #[test]
    fn the_kinds_of_the_api_are_those_that_can_be_found() {
        assert_eq!(FoundKind::ALL, Kind::ALL.map(Kind::key));
    }
}
