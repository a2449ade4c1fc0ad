//! All sessions by date, and the bodies that meet.

use askama::Template;
use procedure::session::Session;

use super::drawn;
use super::forum::in_days;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "sessions.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    sessions: Vec<Line>,
    bodies: Vec<(Fragment, Fragment)>,
}

struct Line {
    days: Fragment,
    when: Fragment,
    link: Fragment,
    mark: Option<Fragment>,
    bodies: Fragment,
    place: Fragment,
}

/// The list of sessions.
pub fn sessions(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let bodies = view.forum.bodies.iter();
    drawn(&Page {
        shell: Shell::new(&r, Section::Sessions, r.say("sessions-title")).at_its_head(),
        sessions: view.forum.sessions.iter().map(|s| line(&r, s)).collect(),
        bodies: bodies
            .map(|body| (r.body(&body.id), r.wording(&body.about)))
            .collect(),
        r: &r,
    })
}

fn line(r: &Reader<'_>, session: &Session) -> Line {
    let bodies: Vec<Fragment> = session.bodies.iter().map(|body| r.body(body)).collect();
    let path = format!("/sessions/{}", session.id);
    Line {
        days: r.days(session.opens, session.closes),
        when: in_days(r, session),
        link: r.link(&path, &r.name(&session.name)),
        mark: r.certainty(session.certainty),
        bodies: r.list(&bodies),
        place: r.wording(&session.place),
    }
}
