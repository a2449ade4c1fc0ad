//! How positions are recorded, and what they do not mean.

use askama::Template;

use super::drawn;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "method.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    parts: Vec<Part>,
}

/// One part of the page: paragraphs, and terms with what they mean.
struct Part {
    key: &'static str,
    heading: &'static str,
    paragraphs: Vec<&'static str>,
    terms: Vec<(&'static str, &'static str)>,
}

/// The parts with how many paragraphs each has; their messages are `method-<key>-<n>`.
const PARTS: [(&str, usize); 13] = [
    ("position", 2),
    ("stances", 1),
    ("silence", 2),
    ("groups", 2),
    ("unnamed", 1),
    ("known", 1),
    ("later", 2),
    ("contested", 2),
    ("unverified", 1),
    ("words", 2),
    ("who", 2),
    ("correct", 2),
    ("verify", 3),
];

/// The stances with what each means.
const STANCES: [(&str, &str); 6] = [
    ("stance-proposes", "method-means-propose"),
    ("stance-supports", "method-means-support"),
    ("stance-opposes", "method-means-oppose"),
    ("stance-reserves", "method-means-reserve"),
    ("stance-concerned", "method-means-concern"),
    ("stance-neutral", "method-means-neutral"),
];

/// How a position can be known.
const KNOWN: [(&str, &str); 3] = [
    ("known-by-declared", "method-means-declared"),
    ("known-by-recorded", "method-means-recorded"),
    ("known-by-reported", "method-means-reported"),
];

/// How sure a fact can be.
const CERTAINTY: [(&str, &str); 4] = [
    ("certainty-seen", "method-means-seen"),
    ("certainty-secondary", "method-means-secondary"),
    ("certainty-inferred", "method-means-inferred"),
    ("state-unverified", "method-means-unverified"),
];

/// The page on method.
pub fn method(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let part = |(key, paragraphs): (&'static str, usize)| Part {
        key,
        heading: r.say(&format!("method-{key}-heading")),
        paragraphs: (1..=paragraphs)
            .map(|number| r.say(&format!("method-{key}-{number}")))
            .collect(),
        terms: terms(key)
            .iter()
            .map(|(term, meaning)| (r.say(term), r.say(meaning)))
            .collect(),
    };
    drawn(&Page {
        shell: Shell::new(&r, Section::Method, r.say("method-title")).at_its_head(),
        parts: PARTS.map(part).into(),
        r: &r,
    })
}

fn terms(key: &str) -> &'static [(&'static str, &'static str)] {
    match key {
        "stances" => &STANCES,
        "known" => &KNOWN,
        "unverified" => &CERTAINTY,
        _ => &[],
    }
}
