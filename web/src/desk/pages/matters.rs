//! The matters put for decision, those that are open first.

use askama::Template;
use procedure::matter::Matter;

use super::frame::{Frame, Place};
use super::matter::{stage, title};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

struct Line {
    href: String,
    title: String,
    stage: Fragment,
    until: Option<Fragment>,
}

#[derive(Template)]
#[template(path = "desk/matters.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    put: Option<String>,
    clock: Option<String>,
    lines: Vec<Line>,
}

/// Draws the list; `put` is where a matter is put, for seats that do so, `clock` where the clock of
/// a rehearsal is moved.
pub(crate) fn list(at: &Desk<'_>, put: Option<&str>, clock: Option<&str>) -> Html {
    let r = Reader::of(&at.view);
    let mut matters: Vec<&Matter> = r.view.forum.matters.iter().rev().collect();
    matters.sort_by_key(|matter| matter.stage.is_over());
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Matters, r.say("deciding-title")),
        put: put.map(|path| r.view.link(path)),
        clock: clock.map(|path| r.view.link(path)),
        lines: matters.into_iter().map(|matter| line(&r, matter)).collect(),
        r: &r,
    })
}

fn line(r: &Reader<'_>, matter: &Matter) -> Line {
    let ends = matter.silence_ends().filter(|_| !matter.stage.is_over());
    Line {
        href: r.view.link(&format!("/desk/matters/{}", matter.id.0)),
        title: title(r, matter),
        stage: stage(r, matter),
        until: ends.map(|at| moment::moment(r, at)),
    }
}
