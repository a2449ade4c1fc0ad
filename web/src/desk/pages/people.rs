//! The people of a delegation, an observer or a stakeholder, and what can be done about each.

use askama::Template;
use jiff::Timestamp;
use jiff::civil::Date;
use language::Arg;
use procedure::{Refusal, Seat};

use super::frame::{Frame, Place};
use super::naming::{self, Person};
use super::offer::{Offer, Way};
use super::seats::role;
use super::{Desk, drawn, moment};
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// The people of a party.
pub(crate) struct PeoplePage<'a> {
    pub(crate) party: &'a Seat,
    pub(crate) present: Vec<PersonLine<'a>>,
    /// Seated, but without a passkey yet.
    pub(crate) invited: Vec<PersonLine<'a>>,
    pub(crate) past: Vec<PersonLine<'a>>,
    pub(crate) disputes: Vec<Dispute<'a>>,
    /// Whether the reader may invite, else why not.
    pub(crate) invite: Result<(), Refusal>,
    /// Whether one person alone administers them.
    pub(crate) one_focal_point: bool,
    /// The idempotency key of the small forms.
    pub(crate) key: &'a str,
}

/// One person.
pub(crate) struct PersonLine<'a> {
    pub(crate) person: Person<'a>,
    /// Whether it is the reader.
    pub(crate) is_reader: bool,
    /// The key of the role.
    pub(crate) role: &'static str,
    pub(crate) focal_point: bool,
    pub(crate) from: Date,
    pub(crate) until: Option<Date>,
    pub(crate) passkeys: usize,
    /// When the open invitation expires.
    pub(crate) expires: Option<Timestamp>,
    /// What the reader may do: message key and path without the language.
    pub(crate) may: Vec<(&'static str, String)>,
    /// What the reader may do at once, by a button: message key and path.
    pub(crate) at_once: Vec<(&'static str, String)>,
}

/// An attempt to remove a head.
pub(crate) struct Dispute<'a> {
    pub(crate) person: Person<'a>,
    pub(crate) by: Person<'a>,
    pub(crate) reason: &'a str,
}

struct Line {
    name: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    may: Vec<(&'static str, String)>,
    at_once: Vec<(&'static str, String)>,
}

struct Group {
    id: &'static str,
    heading: &'static str,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "desk/people.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: String,
    invite: Offer,
    one_focal_point: bool,
    groups: Vec<Group>,
    disputes: Vec<Fragment>,
    key: &'a str,
}

/// Draws the page.
pub(crate) fn people(at: &Desk<'_>, page: &PeoplePage<'_>) -> Html {
    let r = Reader::of(&at.view);
    let party = naming::seat_text(&r, page.party);
    let title = r.plain("people-title", &[("party", Arg::from(&party))]);
    let group = |id, heading, people: &[PersonLine<'_>]| Group {
        id,
        heading: r.say(heading),
        lines: people.iter().map(|person| line(&r, person)).collect(),
    };
    let mut groups = vec![group("present", "people-present", &page.present)];
    for (id, heading, people) in [
        ("invited", "people-invited", &page.invited),
        ("past", "people-past", &page.past),
    ] {
        if !people.is_empty() {
            groups.push(group(id, heading, people));
        }
    }
    let disputes = page.disputes.iter().map(|it| dispute(&r, it)).collect();
    drawn(&Page {
        shell: Frame::new(&r, at, Place::People, &title),
        title,
        invite: Offer::of(&r, "people-invite", "/desk/people/invite", &page.invite),
        one_focal_point: page.one_focal_point,
        groups,
        disputes,
        key: page.key,
        r: &r,
    })
}

fn line(r: &Reader<'_>, line: &PersonLine<'_>) -> Line {
    let linked = |(key, path): &(&'static str, String)| (r.say(key), r.view.link(path));
    let mut name = naming::person(r, &line.person);
    if line.is_reader {
        name = Fragment::markup(format!("{name} {}", Fragment::text(r.say("person-you"))));
    }
    Line {
        name,
        facts: facts(r, line),
        may: line.may.iter().map(linked).collect(),
        at_once: line.at_once.iter().map(linked).collect(),
    }
}

fn facts(r: &Reader<'_>, line: &PersonLine<'_>) -> Vec<(&'static str, Fragment)> {
    let mut facts = vec![
        (r.say("person-role"), role(r, line.role, line.focal_point)),
        (r.say("person-from"), r.date(line.from)),
    ];
    if let Some(until) = line.until {
        facts.push((r.say("person-until"), r.date(until)));
    }
    if let Some(expires) = line.expires {
        facts.push((r.say("invitation-expires"), moment::moment(r, expires)));
    } else {
        let count = i64::try_from(line.passkeys).unwrap_or(i64::MAX);
        let count = Fragment::text(&language::number(r.lang(), count));
        facts.push((r.say("people-passkeys"), count));
    }
    facts
}

fn dispute(r: &Reader<'_>, dispute: &Dispute<'_>) -> Fragment {
    let (person, by) = (
        naming::person(r, &dispute.person),
        naming::person(r, &dispute.by),
    );
    let reason = escaped(&crate::shown::line(dispute.reason));
    let reason = format!("<bdi>{reason}</bdi>");
    let args = [
        ("person", Arg::Html(person.as_str())),
        ("by", Arg::Html(by.as_str())),
        ("reason", Arg::Html(&reason)),
    ];
    r.tell("people-dispute", &args)
}
