//! All provisions: in force, open, unverified.

use askama::Template;
use procedure::provision::Provision;

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "provisions.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    standings: Vec<Part>,
}

struct Part {
    key: &'static str,
    heading: &'static str,
    note: &'static str,
    provisions: Vec<Line>,
}

struct Line {
    link: Fragment,
    summary: Fragment,
    readings: Fragment,
}

/// The list of provisions.
pub fn provisions(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let standings = [
        ("open", "provisions-open", "provisions-open-note"),
        (
            "in-force",
            "provisions-in-force",
            "provisions-in-force-note",
        ),
        (
            "unverified",
            "provisions-unverified",
            "provisions-unverified-note",
        ),
    ];
    let part = |(key, heading, note)| {
        let provisions = view.forum.provisions.iter();
        let of_it = provisions.filter(|provision| provision.standing.key() == key);
        Part {
            key,
            heading: r.say(heading),
            note: r.say(note),
            provisions: of_it.map(|provision| line(&r, provision)).collect(),
        }
    };
    drawn(&Page {
        shell: Shell::new(&r, Section::Provisions, r.say("provisions-title")).at_its_head(),
        standings: standings.map(part).into(),
        r: &r,
    })
}

fn line(r: &Reader<'_>, provision: &Provision) -> Line {
    let path = format!("/provisions/{}", provision.id);
    Line {
        link: r.link(&path, &r.name(&provision.title)),
        summary: r.wording(&provision.summary),
        readings: r.count("count-readings", provision.readings.len()),
    }
}
