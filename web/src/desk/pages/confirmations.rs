//! What waits for a second officer.

use askama::Template;
use jiff::Timestamp;
use language::Arg;
use procedure::Seat;

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// Something that waits for a second officer.
pub(crate) struct ConfirmationLine<'a> {
    pub(crate) id: &'a str,
    /// What will be entered, as a sentence.
    pub(crate) what: String,
    pub(crate) asked_by: Person<'a>,
    pub(crate) expires: Timestamp,
    /// Whether the reader asked it.
    pub(crate) is_own: bool,
}

struct Line {
    what: Fragment,
    facts: Vec<Fragment>,
    open: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/confirmations.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Line>,
    closing: Option<String>,
}

/// Draws the page.
pub(crate) fn confirmations(at: &Desk<'_>, waiting: &[ConfirmationLine<'_>]) -> Html {
    let r = Reader::of(&at.view);
    let seat = at.who.as_ref().map(|who| who.seat);
    let closes = seat == Some(&Seat::Secretariat);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Confirmations, r.say("confirmations-title")),
        lines: waiting.iter().map(|it| line(&r, it)).collect(),
        // Values are closed by the secretariat alone.
        closing: closes.then(|| r.view.link("/desk/closing")),
        r: &r,
    })
}

fn line(r: &Reader<'_>, line: &ConfirmationLine<'_>) -> Line {
    let who = naming::person(r, &line.asked_by);
    let asked = if line.is_own {
        Fragment::text(r.say("confirmations-yours"))
    } else {
        r.tell(
            "confirmations-asked",
            &[("person", Arg::Html(who.as_str()))],
        )
    };
    let until = moment::moment(r, line.expires);
    let until = Fragment::markup(format!(
        "{} {until}",
        Fragment::text(r.say("waiting-until"))
    ));
    let path = format!("/desk/confirmations/{}", line.id);
    Line {
        what: Fragment::text(&line.what),
        facts: vec![asked, until],
        open: (!line.is_own).then(|| r.view.link(&path)),
    }
}
