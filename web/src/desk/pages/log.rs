//! The security log of a party: who did what, newest first.

use askama::Template;
use jiff::Timestamp;
use language::Arg;
use procedure::Seat;

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// How many lines a page of the log shows.
pub(crate) const LINES_A_PAGE: usize = 50;

/// One line of the log.
pub(crate) struct LogLine<'a> {
    pub(crate) at: Timestamp,
    /// Who did it, where that is known.
    pub(crate) person: Option<Person<'a>>,
    /// What was done: a key.
    pub(crate) what: &'a str,
    /// Where it was about something with a name of the record: a verb, an index, a passkey.
    pub(crate) about: Option<String>,
}

struct Line {
    at: Fragment,
    who: Fragment,
    what: Fragment,
}

#[derive(Template)]
#[template(path = "desk/log.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: String,
    lines: Vec<Line>,
    older: Option<String>,
}

/// Draws the page; `older` is the path of the next one, without the language.
pub(crate) fn log(at: &Desk<'_>, party: &Seat, lines: &[LogLine<'_>], older: Option<&str>) -> Html {
    let r = Reader::of(&at.view);
    let name = naming::seat_text(&r, party);
    let title = r.plain("log-title", &[("party", Arg::from(&name))]);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Log, &title),
        title,
        lines: lines.iter().map(|it| line(&r, it)).collect(),
        older: older.map(|path| r.view.link(path)),
        r: &r,
    })
}

fn line(r: &Reader<'_>, line: &LogLine<'_>) -> Line {
    let what = r.label("log", line.what);
    let about = line.about.as_deref().map(|about| {
        let about = escaped(&shown(about));
        format!(" <bdi class=\"aside\" dir=\"ltr\">{about}</bdi>")
    });
    Line {
        at: moment::moment(r, line.at),
        who: line
            .person
            .as_ref()
            .map_or_else(Fragment::default, |person| naming::person(r, person)),
        what: Fragment::markup(format!("{what}{}", about.unwrap_or_default())),
    }
}
