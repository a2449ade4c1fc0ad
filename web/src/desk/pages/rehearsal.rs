//! Taking a seat of a rehearsal with the link that was printed for it.

use askama::Template;
use jiff::Timestamp;

use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The page to which the links lead.
pub(crate) struct LinkPage<'a> {
    /// The idempotency key.
    pub(crate) key: &'a str,
    /// Whether no seat has the code that was sent.
    pub(crate) unknown: bool,
}

#[derive(Template)]
#[template(path = "desk/code.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: &'static str,
    lede: &'static str,
    form: Form,
    field: Field,
}

/// Asks for the code. A script takes it from behind the `#` of the link.
pub(crate) fn link(at: &Desk<'_>, page: &LinkPage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let title = r.say("rehearsal-title");
    let unknown = page
        .unknown
        .then(|| Fragment::text(r.say("rehearsal-unknown")));
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Other, title).with_ceremony(),
        title,
        lede: r.say("rehearsal-lede"),
        form: Form {
            action: r.view.link("/rehearsal"),
            key: page.key.to_owned(),
            fields: Vec::new(),
            submit: r.say("rehearsal-enter"),
            back: None,
            with_file: false,
            more: None,
        },
        field: Field::new(&r, "code", "rehearsal-code", Control::Code).faulty(unknown),
        r: &r,
    })
}

/// By how many hours the clock of a rehearsal is moved, as it is offered.
pub(crate) const HOURS: [i64; 7] = [1, 6, 24, 48, 72, 168, 720];

/// Asks by how much the clock is moved ahead.
pub(crate) fn clock(at: &Desk<'_>, key: &str, now: Timestamp, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let choices = HOURS.map(|hours| {
        let hours = hours.to_string();
        Choice::new(&hours, Fragment::text(&hours), false)
    });
    let hours = Control::One(choices.into());
    let hours = Field::new(&r, "hours", "rehearsal-clock-hours", hours);
    let ask = Ask {
        place: Place::Matters,
        title: r.say("rehearsal-clock-title").to_owned(),
        lede: Some(Fragment::text(r.say("rehearsal-clock-lede"))),
        facts: vec![(r.say("rehearsal-clock-now"), moment::moment(&r, now))],
        form: Form {
            action: r.view.link("/desk/rehearsal"),
            key: key.to_owned(),
            fields: vec![hours.filled(&r, answers)],
            submit: r.say("rehearsal-clock-move"),
            back: Some(r.view.link(Place::Matters.path())),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}
