//! Memberships, one a line.

use procedure::Noun;
use procedure::group::{Group, Membership};

use super::{Definition, columns};
use crate::keys;

pub(super) const TABLE: Definition = Definition {
    name: "groups",
    columns: COLUMNS,
    lines: |source, write| {
        for group in source.forum.groups.iter() {
            if group.memberships.is_empty() {
                write(line(source, &(group, None)));
            }
            for membership in &group.memberships {
                write(line(source, &(group, Some(membership))));
            }
        }
    },
};

/// A group, and one membership of it if any is known.
type Belonging<'a> = (&'a Group, Option<&'a Membership>);

columns! {
    line(source, belonging: &Belonging<'_>) {
        "group" Key = belonging.0.id.as_str();
        "group_kind" Key = belonging.0.kind.key();
        "group_name" Text = source.names().words(&belonging.0.name);
        "member" Key = belonging.1.map(|it| it.member.as_str().to_owned());
        "member_name" Text = belonging.1.map(|it| source.names().member(it.member));
        "from" Date = belonging.1.and_then(|it| it.from);
        "until" Date = belonging.1.and_then(|it| it.until);
        "source" Key = belonging.1.map_or(&belonging.0.source, |it| &it.source).document.as_str();
        "certainty" Key = keys::certainty(belonging.0.certainty);
        "entry" Number = (source.entry_of)(Noun::Group, belonging.0.id.as_str());
    }
}
