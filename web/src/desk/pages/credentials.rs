//! The credentials desk: every party that has presented a letter, and where its credentials stand.

use askama::Template;
use procedure::{Refusal, Seat};

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::offer::{Offer, Way};
use super::{Desk, drawn};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// A party with credentials.
pub(crate) struct PartyLine<'a> {
    pub(crate) party: &'a Seat,
    /// How addresses write it: `delegation-COL`.
    pub(crate) slug: String,
    /// The key of the standing: `submitted`, `contested`, …
    pub(crate) standing: &'static str,
    pub(crate) head: Option<Person<'a>>,
}

struct Line {
    name: Fragment,
    standing: Fragment,
    head: Fragment,
}

#[derive(Template)]
#[template(path = "desk/credentials.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    open: Offer,
    lines: Vec<Line>,
}

/// Draws the page.
pub(crate) fn credentials(
    at: &Desk<'_>,
    parties: &[PartyLine<'_>],
    open: &Result<(), Refusal>,
) -> Html {
    let r = Reader::of(&at.view);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Credentials, r.say("credentials-title")),
        open: Offer::of(&r, "credentials-open", "/desk/credentials/open", open),
        lines: parties.iter().map(|party| line(&r, party)).collect(),
        r: &r,
    })
}

fn line(r: &Reader<'_>, line: &PartyLine<'_>) -> Line {
    let path = format!("/desk/credentials/{}", line.slug);
    Line {
        name: r.link(&path, &naming::seat(r, line.party)),
        standing: standing(r, line.standing),
        head: line
            .head
            .as_ref()
            .map_or_else(Fragment::default, |head| naming::person(r, head)),
    }
}

/// A standing as a mark, with its words.
pub(crate) fn standing(r: &Reader<'_>, key: &str) -> Fragment {
    let class = match key {
        "contested" => "mark contested",
        "approved" => "mark in-force",
        _ => "mark",
    };
    let words = escaped(r.say(&format!("standing-{key}")));
    Fragment::markup(format!("<span class=\"{class}\">{words}</span>"))
}
