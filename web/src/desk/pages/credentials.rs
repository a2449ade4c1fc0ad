//! The credentials desk: every party that has presented a letter, and where its credentials stand.

use askama::Template;
use procedure::id::MemberId;
use procedure::{Refusal, Seat};

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::offer::{Offer, Way};
use super::{Desk, drawn};
use crate::Html;
use crate::desk::acting::seat_slug;
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
    /// How many of the members' delegations are open.
    opened: Fragment,
    /// The others, each with the way to its letter.
    missing: Vec<Fragment>,
}

/// Draws the page.
pub(crate) fn credentials(
    at: &Desk<'_>,
    parties: &[PartyLine<'_>],
    open: &Result<(), Refusal>,
) -> Html {
    let r = Reader::of(&at.view);
    let missing = if open.is_ok() {
        missing(&r, parties)
    } else {
        Vec::new()
    };
    drawn(&Page {
        opened: opened(&r, parties),
        missing,
        shell: Frame::new(&r, at, Place::Credentials, r.say("credentials-title")),
        open: Offer::of(&r, "credentials-open", "/desk/credentials/open", open),
        lines: parties.iter().map(|party| line(&r, party)).collect(),
        r: &r,
    })
}

fn is_open(parties: &[PartyLine<'_>], member: MemberId) -> bool {
    let seat = Seat::Delegation(member);
    parties.iter().any(|line| *line.party == seat)
}

fn opened(r: &Reader<'_>, parties: &[PartyLine<'_>]) -> Fragment {
    let members = &r.view.forum.members;
    let open = members.iter().filter(|it| is_open(parties, it.id)).count();
    let args = [("count", open.into()), ("members", members.len().into())];
    r.tell("credentials-opened", &args)
}

/// Members whose delegation is not open, each with the way to the form for its letter.
fn missing(r: &Reader<'_>, parties: &[PartyLine<'_>]) -> Vec<Fragment> {
    let members = r.view.forum.members.iter().map(|it| it.id);
    let closed: Vec<MemberId> = members.filter(|it| !is_open(parties, *it)).collect();
    let way = |member: MemberId| {
        let party = seat_slug(&Seat::Delegation(member));
        let label = Fragment::text(r.member_text(member));
        r.link_with("/desk/credentials/letter", &[("party", &party)], &label)
    };
    r.by_name(&closed).into_iter().map(way).collect()
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
