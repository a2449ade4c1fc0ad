//! The seats of a person, and acting in another one.

use askama::Template;
use jiff::civil::Date;
use language::Arg;
use procedure::Seat;

use super::ask::{self, Ask};
use super::form::{Answers, Control, Field, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn, naming};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A seat the person holds or held.
pub(crate) struct HeldSeat<'a> {
    pub(crate) seat: &'a Seat,
    /// How addresses write it: `delegation-COL`.
    pub(crate) slug: String,
    /// The key of the role.
    pub(crate) role: &'static str,
    pub(crate) focal_point: bool,
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    /// Whether it can be acted in today.
    pub(crate) stands: bool,
}

struct Line<'a> {
    seat: Fragment,
    slug: &'a str,
    facts: Vec<(&'static str, Fragment)>,
    current: bool,
    stands: bool,
}

#[derive(Template)]
#[template(path = "desk/seats.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Line<'a>>,
    action: String,
    leave: String,
    key: &'a str,
}

/// Draws the page.
pub(crate) fn seats(at: &Desk<'_>, key: &str, held: &[HeldSeat<'_>]) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Seats, r.say("seats-title")),
        lines: held.iter().map(|held| line(&r, at, held)).collect(),
        action: r.view.link(Place::Seats.path()),
        leave: r.view.link("/desk/seats/leave"),
        key,
        r: &r,
    })
}

/// The form with which a person gives up the seat acted in.
pub(crate) fn leave(at: &Desk<'_>, key: &str, seat: &Seat, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let reason = Field::new(&r, "reason", "person-reason", Control::Lines).optional();
    let name = naming::seat_text(&r, seat);
    let ask = Ask {
        place: Place::Seats,
        title: r.plain("leave-title", &[("seat", Arg::from(&name))]),
        lede: Some(Fragment::text(r.say("leave-lede"))),
        facts: Vec::new(),
        form: Form {
            action: r.view.link("/desk/seats/leave"),
            key: key.to_owned(),
            fields: vec![reason.filled(&r, answers)],
            submit: r.say("desk-continue"),
            back: Some(r.view.link(Place::Seats.path())),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}

fn line<'a>(r: &Reader<'_>, at: &Desk<'_>, held: &'a HeldSeat<'_>) -> Line<'a> {
    let mut facts = vec![
        (r.say("seats-role"), role(r, held.role, held.focal_point)),
        (r.say("seats-from"), r.date(held.from)),
    ];
    if let Some(until) = held.until {
        let label = if held.stands {
            "seats-until"
        } else {
            "seats-ended"
        };
        facts.push((r.say(label), r.date(until)));
    }
    Line {
        seat: naming::seat(r, held.seat),
        slug: &held.slug,
        facts,
        current: at.who.is_some_and(|who| who.seat == held.seat),
        stands: held.stands,
    }
}

/// "Head", or "Alternate · Focal point".
pub(crate) fn role(r: &Reader<'_>, key: &str, focal_point: bool) -> Fragment {
    let role = r.say(&format!("role-{key}"));
    if focal_point {
        let point = r.say("seats-focal-point");
        return Fragment::text(&format!("{role} · {point}"));
    }
    Fragment::text(role)
}
