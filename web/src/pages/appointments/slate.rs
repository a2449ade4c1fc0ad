//! A slate: who is on it, what was found, who was consulted and who was not, what members make of
//! it, and how those on it come into office.

pub(super) mod way;

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::appointment::{Consulted, Filed, Fill, Slate, View};
use procedure::id::{MemberId, SlateId};

use super::findings::{self, Line};
use super::part;
use crate::desk::pages::moment::moment;
use crate::desk::pages::naming;
use crate::pages::drawn;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::parts::Part;
use crate::pages::reader::Reader;
use crate::pages::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "slate.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: String,
    standing: Fragment,
    facts: Vec<Fragment>,
    fills: Vec<(Fragment, Vec<Fragment>)>,
    findings: Vec<Line>,
    parts: Vec<Part>,
}

/// The slate with this number.
pub(super) fn known<'a>(view: &Viewpoint<'a>, key: &str) -> Result<&'a Slate, NotFound> {
    let missing = || NotFound::of(Noun::Slate, key);
    let number = key.parse().map_err(|_| missing())?;
    let known = view.forum.appointments.slate(SlateId(number));
    known.ok_or_else(missing)
}

/// The page of the slate with this number.
pub fn slate(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let slate = known(view, key)?;
    let r = Reader::of(view);
    let heading = r.slate_number(slate.id);
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Posts, &heading),
        heading,
        standing: standing_mark(&r, slate),
        facts: facts(&r, slate),
        fills: fills(&r, slate),
        findings: findings::of_slate(&r, slate),
        parts: vec![
            part(&r, "way", way::of(&r, slate)),
            part(&r, "reached", reached(&r, slate)),
            part(&r, "consultations", consultations(&r, slate)),
            part(&r, "views", views(&r, slate)),
        ],
        r: &r,
    }))
}

/// Whether it is before the members, replaced, or in office, as a mark.
pub(crate) fn standing_mark(r: &Reader<'_>, slate: &Slate) -> Fragment {
    let (class, label) = match (&slate.appointed, slate.replaced_by) {
        (Some(_), _) => ("in-force", Fragment::text(r.say("slate-appointed"))),
        (None, Some(_)) => ("unverified", Fragment::text(r.say("slate-replaced"))),
        (None, None) => ("contested", Fragment::text(r.say("slate-put"))),
    };
    Fragment::markup(format!("<span class=\"mark {class}\">{label}</span>"))
}

fn facts(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    let put = moment(r, slate.put_at);
    let from = r.date(slate.from);
    let mut facts = vec![
        r.tell("slate-put-at", &[("when", Arg::Html(put.as_str()))]),
        r.tell("slate-from", &[("date", Arg::Html(from.as_str()))]),
        Fragment::text(r.say(&format!("slate-term-{}", slate.term.key()))),
    ];
    facts.extend(
        slate
            .replaces
            .map(|id| r.labelled("slate-replaces", &r.slate(id))),
    );
    facts.extend(
        slate
            .replaced_by
            .map(|id| r.labelled("slate-replaced-by", &r.slate(id))),
    );
    if slate.appointed.is_some() {
        let label = Fragment::text(r.say("slate-to-announcement"));
        facts.push(r.link(&format!("/appointments/{}", slate.id), &label));
    }
    facts.extend(r.entry_of(Noun::Slate, &slate.id.to_string()));
    facts
}

/// Post by post, those who would fill it.
pub(super) fn fills(r: &Reader<'_>, slate: &Slate) -> Vec<(Fragment, Vec<Fragment>)> {
    let one = |fill: &Fill| {
        let known = fill.candidates.iter();
        let known = known.filter_map(|id| r.view.forum.appointments.candidate(*id));
        let mut lines: Vec<Fragment> = known.map(|it| super::post::line(r, it)).collect();
        if let Some(last) = fill.until.and_then(|until| until.yesterday().ok()) {
            let last = r.date(last);
            let until = r.tell("slate-fill-until", &[("date", Arg::Html(last.as_str()))]);
            lines.push(Fragment::markup(format!("<small>{until}</small>")));
        }
        (r.post(&fill.post), lines)
    };
    slate.fills.iter().map(one).collect()
}

/// Who was spoken with, and who was not. Neither says anything of what they think.
fn reached(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    let with: Vec<MemberId> = slate.spoken_with().into_iter().collect();
    let without = r.view.forum.not_reached(slate);
    let mut lines = Vec::new();
    if slate.opened_to_all() {
        lines.push(Fragment::text(r.say("slate-open-to-all")));
    }
    lines.extend((!with.is_empty()).then(|| named(r, "slate-reached", &with)));
    lines.extend((!without.is_empty()).then(|| named(r, "slate-not-reached", &without)));
    lines
}

/// A message with a count and the names counted.
pub(crate) fn named(r: &Reader<'_>, key: &str, members: &[MemberId]) -> Fragment {
    let names = r.list(&r.members(members));
    let count = members.len();
    r.tell(
        key,
        &[
            ("count", count.into()),
            ("names", Arg::Html(names.as_str())),
        ],
    )
}

fn consultations(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    let held = slate.consultations.iter();
    held.map(|held| consultation(r, held)).collect()
}

/// When, how, with whom, by whom, and what is public of it.
pub(crate) fn consultation(r: &Reader<'_>, held: &Consulted) -> Fragment {
    let format = escaped(r.say(&format!("deciding-format-{}", held.format.key())));
    let mut parts = vec![format!("{} · {format}", r.date(held.on))];
    if !held.with.is_empty() {
        let with = r.list(&r.members(&held.with));
        parts.push(format!("<small>{with}</small>"));
    }
    parts.push(format!("<small>{}</small>", held_by(r, held)));
    let summary = held.summary.as_ref();
    parts.extend(summary.map(|words| Fragment::quoted(words.as_str()).to_string()));
    Fragment::markup(parts.join("<br>"))
}

/// By whom: the seat from which it was recorded, and who held it on behalf of that seat.
fn held_by(r: &Reader<'_>, held: &Consulted) -> Fragment {
    let seat = naming::seat(r, &held.by);
    let seat = ("seat", Arg::Html(seat.as_str()));
    let Some(officer) = &held.held_by else {
        return r.tell("consultation-by", &[seat]);
    };
    let (name, office) = (r.office_holder(&officer.person), r.office(officer.office));
    let name = ("name", Arg::Html(name.as_str()));
    let office = ("office", Arg::Html(office.as_str()));
    r.tell("consultation-held-by", &[name, office, seat])
}

/// The newest view of each member, by view; every reason that may be seen. No sum and no share.
fn views(r: &Reader<'_>, slate: &Slate) -> Vec<Fragment> {
    if slate.views.is_empty() {
        return Vec::new();
    }
    let newest = slate.newest_views();
    let mut lines = vec![Fragment::text(r.say("views-note"))];
    for view in View::ALL {
        let of = newest.iter().filter(|(_, filed)| filed.view == view);
        let members: Vec<MemberId> = of.map(|(member, _)| *member).collect();
        if !members.is_empty() {
            let names = r.list(&r.members(&members));
            lines.push(r.labelled(&format!("view-{}", view.key()), &names));
        }
    }
    lines.extend(newest.values().filter_map(|filed| reasons(r, filed)));
    lines
}

fn reasons(r: &Reader<'_>, filed: &Filed) -> Option<Fragment> {
    let member = r.member(filed.member);
    let words = match filed.reasons.as_ref()?.open() {
        Some(words) => Fragment::quoted(words.as_str()),
        None => Fragment::text(r.say("objection-reasons-withheld")),
    };
    Some(Fragment::markup(format!("{member}<br>{words}")))
}
