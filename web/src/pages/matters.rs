//! What is before the forum for decision, and what is over.

use askama::Template;
use procedure::matter::Matter;

use super::drawn;
use super::fragment::Fragment;
use super::matter::{labelled, mode, path, stage};
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::desk::pages::moment::moment;
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "matters.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    decisions: Fragment,
    open: Vec<Line>,
    over: Vec<Line>,
}

/// A matter in a list.
pub(super) struct Line {
    pub(super) link: Fragment,
    pub(super) title: Fragment,
    pub(super) facts: Vec<Fragment>,
}

/// The register of matters, the newest first.
pub fn matters(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let (over, open): (Vec<&Matter>, Vec<&Matter>) = view
        .forum
        .matters
        .iter()
        .rev()
        .partition(|matter| matter.stage.is_over());
    let decisions = Fragment::text(r.say("decisions-heading"));
    drawn(&Page {
        shell: Shell::new(&r, Section::Matters, r.say("matters-title")).at_its_head(),
        decisions: r.link("/decisions", &decisions),
        open: open.into_iter().map(|matter| line(&r, matter)).collect(),
        over: over.into_iter().map(|matter| line(&r, matter)).collect(),
        r: &r,
    })
}

/// Matters that are not over: first those that end, the nearest end before the others; at most so
/// many.
pub(super) fn before_the_forum(r: &Reader<'_>, count: usize) -> Vec<Line> {
    let matters = r.view.forum.matters.iter();
    let mut open: Vec<&Matter> = matters.filter(|matter| !matter.stage.is_over()).collect();
    open.sort_by_key(|matter| {
        let end = matter.deadline().map(|end| end.at);
        (end.is_none(), end)
    });
    open.truncate(count);
    open.into_iter().map(|matter| line(r, matter)).collect()
}

fn line(r: &Reader<'_>, matter: &Matter) -> Line {
    let number = Fragment::text(&r.plain(
        "matter-number",
        &[("number", (&matter.id.to_string()).into())],
    ));
    let mut facts = vec![stage(r, matter), mode(r, matter.mode), r.body(&matter.body)];
    let deadline = matter.deadline().filter(|_| !matter.stage.is_over());
    facts.extend(deadline.map(|end| {
        let ends = moment(r, end.at);
        labelled(r, "deciding-deadline", &ends)
    }));
    Line {
        link: r.link(&path(matter.id), &number),
        title: r.wording(&matter.title),
        facts,
    }
}
