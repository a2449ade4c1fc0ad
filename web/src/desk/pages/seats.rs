//! The seats of a person, and acting in another one.

use askama::Template;
use jiff::civil::Date;
use procedure::Seat;

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
    key: &'a str,
}

/// Draws the page.
pub(crate) fn seats(at: &Desk<'_>, key: &str, held: &[HeldSeat<'_>]) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Seats, r.say("seats-title")),
        lines: held.iter().map(|held| line(&r, at, held)).collect(),
        action: r.view.link(Place::Seats.path()),
        key,
        r: &r,
    })
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
