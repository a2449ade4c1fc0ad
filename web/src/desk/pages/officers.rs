//! Who sits in the secretariat and in the posts of bodies.

use askama::Template;
use jiff::civil::Date;
use procedure::{Refusal, Seat};

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::offer::{Offer, Way};
use super::seats::role;
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// An officer.
pub(crate) struct OfficerLine<'a> {
    pub(crate) seat: &'a Seat,
    /// How addresses write it: `chair-plenary`.
    pub(crate) slug: String,
    pub(crate) person: Person<'a>,
    pub(crate) role: &'static str,
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    /// Whether the reader may end the seat.
    pub(crate) may_end: bool,
    /// Whether the reader may end this officer's passkeys, sessions and tokens.
    pub(crate) of_own_seat: bool,
}

struct Line {
    name: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    may: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "desk/officers.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    lines: Vec<Line>,
    seat: Offer,
    /// Where the second officer is invited, while there has been only one.
    second: Option<String>,
}

/// Draws the page. `second` is the path at which the second officer is invited, while there has
/// been only one.
pub(crate) fn officers(
    at: &Desk<'_>,
    officers: &[OfficerLine<'_>],
    seat: &Result<(), Refusal>,
    second: Option<&str>,
) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Officers, r.say("officers-title")),
        lines: officers.iter().map(|officer| line(&r, officer)).collect(),
        seat: Offer::of(&r, "officers-seat", "/desk/officers/seat", seat),
        second: second.map(|path| r.view.link(path)),
        r: &r,
    })
}

fn line(r: &Reader<'_>, line: &OfficerLine<'_>) -> Line {
    let mut facts = vec![
        (r.say("desk-sessions-seat"), naming::seat(r, line.seat)),
        (r.say("person-role"), role(r, line.role, false)),
        (r.say("person-from"), r.date(line.from)),
    ];
    if let Some(until) = line.until {
        facts.push((r.say("person-until"), r.date(until)));
    }
    let person = line.person.id;
    let end = format!("/desk/officers/{}/{person}/remove", line.slug);
    let of_own = |end: &str| format!("/desk/people/{person}/{end}");
    let ways = [
        (line.may_end, "people-remove-link", end),
        (line.of_own_seat, "people-passkeys", of_own("passkeys")),
        (line.of_own_seat, "people-sessions-link", of_own("sessions")),
        (line.of_own_seat, "people-tokens-link", of_own("tokens")),
    ];
    let ways = ways.into_iter().filter(|(open, ..)| *open);
    Line {
        name: naming::person(r, &line.person),
        facts,
        may: ways
            .map(|(_, key, path)| (r.say(key), r.view.link(&path)))
            .collect(),
    }
}
