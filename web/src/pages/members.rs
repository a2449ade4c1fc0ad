//! All members, or those of one group.

use askama::Template;
use language::{Arg, Collation};
use procedure::group::{Group, GroupKind};
use procedure::id::{GroupId, MemberId};
use procedure::{Holder, Noun};

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "members.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    action: String,
    choices: Vec<Choice>,
    filtered: bool,
    all: String,
    note: Option<Fragment>,
    rows: Vec<Row>,
}

struct Choice {
    key: String,
    label: String,
    chosen: bool,
}

struct Row {
    name: Fragment,
    code: MemberId,
    positions: usize,
}

/// The list of members; `group` keeps those that belong to it on the day.
pub fn members(view: &Viewpoint<'_>, group: Option<&str>) -> Result<Html, NotFound> {
    let r = Reader::of(view);
    let group = group.map(|key| known(view, key)).transpose()?;
    let shown: Vec<MemberId> = match group {
        Some(group) => group.members_on(view.day()),
        None => view.forum.members.iter().map(|member| member.id).collect(),
    };
    let title = match group {
        Some(group) => r.plain("members-of-title", &[("group", r.bare(&group.name).into())]),
        None => r.say("members-title").to_owned(),
    };
    let shell = Shell::new(&r, Section::Members, &title);
    Ok(drawn(&Page {
        shell: if group.is_some() {
            shell
        } else {
            shell.at_its_head()
        },
        heading: heading(&r, group, shown.len()),
        action: format!("/{}/members", view.lang.tag()),
        choices: choices(&r, group),
        filtered: group.is_some(),
        all: view.link("/members"),
        note: group
            .and_then(|group| group.note.as_ref())
            .map(|note| r.wording(note)),
        rows: rows(&r, &shown),
        r: &r,
    }))
}

fn known<'a>(view: &Viewpoint<'a>, key: &str) -> Result<&'a Group, NotFound> {
    let group = GroupId::new(key).ok();
    let group = group.and_then(|group| view.forum.groups.get(&group));
    group.ok_or_else(|| NotFound::of(Noun::Group, key))
}

fn heading(r: &Reader<'_>, group: Option<&Group>, count: usize) -> Fragment {
    match group {
        None => r.count("members-heading", count),
        Some(group) => {
            let name = r.name(&group.name);
            r.tell(
                "members-of-heading",
                &[("count", count.into()), ("group", Arg::Html(name.as_str()))],
            )
        }
    }
}

/// Every group with members on record, regional groups first, then by name.
fn choices(r: &Reader<'_>, chosen: Option<&Group>) -> Vec<Choice> {
    let day = r.view.day();
    let mut groups: Vec<&Group> = r
        .view
        .forum
        .groups
        .iter()
        .filter(|group| !group.members_on(day).is_empty())
        .collect();
    let names = Collation::of(r.lang());
    groups.sort_by_cached_key(|group| {
        let later = group.kind != GroupKind::Regional;
        (later, names.key(r.bare(&group.name)))
    });
    groups
        .into_iter()
        .map(|group| Choice {
            key: group.id.to_string(),
            label: r.bare(&group.name).to_owned(),
            chosen: chosen.is_some_and(|chosen| chosen.id == group.id),
        })
        .collect()
}

fn rows(r: &Reader<'_>, members: &[MemberId]) -> Vec<Row> {
    let mut named: Vec<(&str, MemberId)> = members
        .iter()
        .map(|member| (r.member_text(*member), *member))
        .collect();
    Collation::of(r.lang()).sort_by_name(&mut named, |(name, _)| name);
    let questions = &r.view.forum.questions;
    let standing = |member| {
        questions
            .positions_of(&Holder::Member(member))
            .filter(|position| questions.stood_on(position, r.view.day()))
            .count()
    };
    named
        .into_iter()
        .map(|(_, member)| Row {
            name: r.member(member),
            code: member,
            positions: standing(member),
        })
        .collect()
}
