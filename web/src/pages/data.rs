//! What can be taken away: files with their dictionary, feeds, the API, the record itself.

use askama::Template;
use publish::{Column, Table};

use super::drawn;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "data.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    tables: Vec<Table>,
    /// Every column once: it means the same in every table.
    columns: Vec<Column>,
    parts: Vec<Part>,
}

/// Addresses with what is found there.
struct Part {
    key: &'static str,
    heading: &'static str,
    note: &'static str,
    links: Vec<(String, &'static str)>,
}

/// Address and message of what can be asked for besides the files; `*` is the language.
const PARTS: [(&str, &[(&str, &str)]); 3] = [
    (
        "api",
        &[
            ("/api/v1/openapi.json", "data-openapi"),
            ("/api/v1/positions", "data-api-positions"),
            ("/api/v1/questions", "data-api-questions"),
            ("/api/v1/members", "data-api-members"),
            ("/api/v1/groups", "data-api-groups"),
            ("/api/v1/provisions", "data-api-provisions"),
            ("/api/v1/agenda", "data-api-agenda"),
            ("/api/v1/recommendations", "data-api-recommendations"),
            ("/api/v1/reports", "data-api-reports"),
            ("/api/v1/record", "data-api-record"),
        ],
    ),
    (
        "feeds",
        &[
            ("/*/record.atom", "data-feed"),
            ("/*/decisions.atom", "decisions-feed"),
            ("/*/sessions.ics", "data-calendar"),
        ],
    ),
    (
        "record",
        &[
            ("/record/checkpoint", "data-checkpoint"),
            ("/*/record/verify", "proof-to-verify"),
        ],
    ),
];

/// The page on data.
pub fn data(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let part = |(key, links): (&'static str, &[(&str, &str)])| Part {
        key,
        heading: r.say(&format!("data-{key}-heading")),
        note: r.say(&format!("data-{key}-note")),
        links: links
            .iter()
            .map(|(address, what)| (address.replace('*', r.lang().tag()), r.say(what)))
            .collect(),
    };
    let tables = publish::dictionary(view.lang);
    drawn(&Page {
        columns: columns(&tables),
        shell: Shell::new(&r, Section::Data, r.say("data-title")).at_its_head(),
        tables,
        parts: PARTS.map(part).into(),
        r: &r,
    })
}

/// The columns of all tables by name, each once.
fn columns(tables: &[Table]) -> Vec<Column> {
    let mut columns: Vec<Column> = tables
        .iter()
        .flat_map(|table| table.columns.iter().cloned())
        .collect();
    columns.sort_by_key(|column| column.name);
    columns.dedup_by_key(|column| column.name);
    columns
}
