//! A group: who belongs to it, and what it said as a group.

use askama::Template;
use language::Arg;
use observatory::seating::Seating;
use procedure::Noun;
use procedure::group::GroupKind;
use procedure::id::GroupId;

use super::fragment::Fragment;
use super::line::Line;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{drawn, hall};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "group.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    name: Fragment,
    facts: Vec<Fragment>,
    note: Option<Fragment>,
    said: Vec<(Fragment, Vec<Line>)>,
    history: Vec<Line>,
    members_heading: Fragment,
    members: Vec<Fragment>,
    list: String,
}

/// The page of the group with this key.
pub fn group(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Group, key);
    let id = GroupId::new(key).map_err(|_| missing())?;
    let shown = observatory::group::group(view.forum, &id, view.day()).ok_or_else(missing)?;
    let r = Reader::of(view);
    let group = shown.group;
    let said = shown
        .said
        .iter()
        .map(|(question, positions)| (r.question(&question.id), Line::all(&r, positions)));
    Ok(drawn(&Page {
        shell: Shell::new(&r, Section::Groups, r.bare(&group.name)),
        definitions: hall::definitions(&Seating::default()),
        name: r.wording(&group.name),
        facts: facts(&r, group),
        note: group.note.as_ref().map(|note| r.wording(note)),
        said: said.collect(),
        history: Line::all(&r, &shown.history),
        members_heading: r.count("group-members-heading", shown.members.len()),
        members: r.members(&shown.members),
        list: list(view, &id),
        r: &r,
    }))
}

fn facts(r: &Reader<'_>, group: &procedure::group::Group) -> Vec<Fragment> {
    let kind = match group.kind {
        GroupKind::Regional => "group-kind-regional",
        GroupKind::Negotiating => "group-kind-negotiating",
        GroupKind::Snapshot => "group-kind-snapshot",
    };
    let source = r.citation(&group.source);
    let mut facts = vec![
        Fragment::text(r.say(kind)),
        r.tell("known-from", &[("source", Arg::Html(source.as_str()))]),
    ];
    facts.extend(r.certainty(group.certainty));
    facts.extend(r.entry_of(Noun::Group, group.id.as_str()));
    facts
}

fn list(view: &Viewpoint<'_>, id: &GroupId) -> String {
    let members = view.link("/members");
    let joint = if members.contains('?') { '&' } else { '?' };
    format!("{members}{joint}group={id}")
}
