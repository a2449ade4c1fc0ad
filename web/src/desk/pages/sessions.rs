//! Where the person is signed in.

use askama::Template;
use jiff::Timestamp;
use procedure::Seat;

use super::frame::{Frame, Place};
use super::{Desk, drawn, moment, naming};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// A session that stands.
pub(crate) struct SessionLine<'a> {
    /// A number by which it is ended; no secret.
    pub(crate) number: String,
    /// Whether it is the reader's own.
    pub(crate) is_this: bool,
    pub(crate) seat: &'a Seat,
    pub(crate) begun: Timestamp,
    pub(crate) used: Timestamp,
    /// What the browser says of itself, shortened.
    pub(crate) browser: &'a str,
}

struct Line<'a> {
    number: &'a str,
    is_this: bool,
    heading: Fragment,
    facts: Vec<(&'static str, Fragment)>,
}

#[derive(Template)]
#[template(path = "desk/sessions.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Line<'a>>,
    action: String,
    key: &'a str,
}

/// Draws the page.
pub(crate) fn sessions(at: &Desk<'_>, key: &str, sessions: &[SessionLine<'_>]) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Sessions, r.say("desk-sessions-title")),
        lines: sessions.iter().map(|session| line(&r, session)).collect(),
        action: r.view.link("/desk/sessions/end"),
        key,
        r: &r,
    })
}

fn line<'a>(r: &Reader<'_>, session: &'a SessionLine<'_>) -> Line<'a> {
    let browser = escaped(&shown(session.browser));
    Line {
        number: &session.number,
        is_this: session.is_this,
        heading: Fragment::markup(format!("<bdi>{browser}</bdi>")),
        facts: vec![
            (r.say("desk-sessions-seat"), naming::seat(r, session.seat)),
            (
                r.say("desk-sessions-begun"),
                moment::moment(r, session.begun),
            ),
            (r.say("desk-sessions-used"), moment::moment(r, session.used)),
        ],
    }
}
