//! All groups by kind.

use askama::Template;
use language::Collation;
use procedure::group::{Group, GroupKind};

use super::drawn;
use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "groups.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    kinds: Vec<Kind>,
}

struct Kind {
    key: &'static str,
    heading: &'static str,
    note: &'static str,
    groups: Vec<(Fragment, Fragment)>,
}

/// The list of groups.
pub fn groups(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let kinds = [
        (
            GroupKind::Negotiating,
            "groups-negotiating",
            "groups-negotiating-note",
        ),
        (
            GroupKind::Regional,
            "groups-regional",
            "groups-regional-note",
        ),
        (
            GroupKind::Snapshot,
            "groups-snapshot",
            "groups-snapshot-note",
        ),
    ];
    let kinds = kinds.map(|(kind, heading, note)| Kind {
        key: kind.key(),
        heading: r.say(heading),
        note: r.say(note),
        groups: of_kind(&r, kind),
    });
    drawn(&Page {
        shell: Shell::new(&r, Section::Groups, r.say("groups-title")).at_its_head(),
        kinds: kinds
            .into_iter()
            .filter(|kind| !kind.groups.is_empty())
            .collect(),
        r: &r,
    })
}

fn of_kind(r: &Reader<'_>, kind: GroupKind) -> Vec<(Fragment, Fragment)> {
    let groups = r.view.forum.groups.iter();
    let mut groups: Vec<&Group> = groups.filter(|group| group.kind == kind).collect();
    let names = Collation::of(r.lang());
    groups.sort_by_cached_key(|group| names.key(r.bare(&group.name)));
    groups
        .into_iter()
        .map(|group| (r.group(&group.id), members(r, group)))
        .collect()
}

/// How many members a group has; that none is listed is said, not counted as none.
pub(crate) fn members(r: &Reader<'_>, group: &Group) -> Fragment {
    match group.members_on(r.view.day()).len() {
        0 => Fragment::text(r.say("group-members-unlisted")),
        count => r.count("count-members", count),
    }
}
