//! Pages of thematic groups: the board, mandates, topics, what members prefer, scenarios,
//! recommendations, divergences, reports.

pub(super) mod board;
mod compared;
mod divergence;
mod mandate;
pub(super) mod naming;
mod preferences;
mod recommendation;
mod report;
mod scenario;
mod told;
mod topic;

use procedure::id::BodyId;

use super::fragment::Fragment;
use super::parts::Part;
use super::reader::Reader;
use super::shell::{Item, Section, Shell};
use crate::address::Thematic;
use crate::query::{self, Query};
use crate::{Html, NotFound, Viewpoint};

/// Every page of a group's work, once.
pub(crate) fn thematic(
    view: &Viewpoint<'_>,
    page: &Thematic,
    query: &Query,
) -> Result<Html, NotFound> {
    let number = |name: &str| query.get(name).and_then(query::number);
    match page {
        Thematic::Preferences(key) => preferences::preferences(view, key),
        Thematic::Mandate(key) => mandate::mandate(view, key),
        Thematic::Topic(key) => topic::topic(view, key),
        Thematic::Scenario(key) => scenario::scenario(view, key),
        Thematic::Recommendation(key) => recommendation::recommendation(view, key),
        Thematic::Divergence(key) => divergence::divergence(view, key),
        Thematic::Report(key) => report::report(view, key, number("version")),
        Thematic::Compared(key) => compared::compared(view, key, number("from"), number("to")),
    }
}

/// The shell of a page of a group: its breadcrumbs lead to the board.
fn shell(r: &Reader<'_>, body: &BodyId, title: &str) -> Shell {
    let mut shell = Shell::new(r, Section::Sessions, title);
    let known = r.view.forum.bodies.get(body);
    shell.crumbs.push(Item {
        href: r.view.link(&format!("/bodies/{body}")),
        label: known.map_or_else(|| Fragment::text(body.as_str()), |it| r.name(&it.name)),
        current: false,
    });
    shell
}

/// A part of a page, with what is said where nothing is on record.
fn part(r: &Reader<'_>, key: &'static str, heading: &str, lines: Vec<Fragment>) -> Part {
    Part {
        key,
        heading: r.say(heading),
        lines,
        none: r.say("board-none"),
    }
}

/// As [`part`], but none at all where nothing is on record.
fn part_if_any(
    r: &Reader<'_>,
    key: &'static str,
    heading: &str,
    lines: Vec<Fragment>,
) -> Option<Part> {
    (!lines.is_empty()).then(|| part(r, key, heading, lines))
}

/// Lines up to a weight in bytes; then how many more there are, and where.
///
/// A page must reach a reader on a slow link; what does not fit is never left out in silence.
fn weighed(r: &Reader<'_>, lines: Vec<Fragment>, bytes_max: usize, data: &str) -> Vec<Fragment> {
    let mut weight = 0;
    let fit = lines.iter().take_while(|line| {
        weight += line.as_str().len();
        weight <= bytes_max
    });
    let (fit, all) = (fit.count(), lines.len());
    let mut lines: Vec<Fragment> = lines.into_iter().take(fit).collect();
    if fit < all {
        let address = format!("<a href=\"{data}\">{data}</a>");
        let args = [
            ("count", (all - fit).into()),
            ("data", language::Arg::Html(&address)),
        ];
        lines.push(r.tell("lines-more", &args));
    }
    lines
}
