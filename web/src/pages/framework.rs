//! The framework of responsible State behaviour: pillars, norms, measures.

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::framework::{Element, Part};

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "framework.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    parts: Vec<Shown>,
}

struct Shown {
    key: &'static str,
    heading: Fragment,
    elements: Vec<Line>,
}

struct Line {
    key: String,
    title: Fragment,
    mark: Option<Fragment>,
    summary: Fragment,
    source: Fragment,
    /// Where it stands in the record.
    entry: Option<Fragment>,
}

/// The page of the framework.
pub fn framework(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let parts = [
        (Part::Pillar, "framework-pillars"),
        (Part::Norm, "framework-norms"),
        (Part::Cbm, "framework-cbms"),
    ];
    let shown = |(part, heading): (Part, &str)| {
        let of_part = view.forum.framework.iter().filter(|e| e.part == part);
        let elements: Vec<Line> = of_part.map(|element| line(&r, element)).collect();
        Shown {
            key: part.key(),
            heading: r.count(heading, elements.len()),
            elements,
        }
    };
    drawn(&Page {
        shell: Shell::new(&r, Section::Framework, r.say("framework-title")).at_its_head(),
        parts: parts.map(shown).into(),
        r: &r,
    })
}

fn line(r: &Reader<'_>, element: &Element) -> Line {
    let source = r.citation(&element.source);
    Line {
        key: element.id.to_string(),
        title: r.wording(&element.title),
        mark: r.certainty(element.certainty),
        summary: r.wording(&element.summary),
        source: r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
        entry: r.entry_of(Noun::Element, element.id.as_str()),
    }
}
