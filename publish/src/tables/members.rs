//! Members, one a line.

use procedure::Noun;
use procedure::member::Member;

use super::{Definition, columns};
use crate::{Source, tongue};

pub(super) const TABLE: Definition = Definition {
    name: "members",
    columns: COLUMNS,
    lines: |source, write| {
        for member in source.forum.members.iter() {
            write(line(source, member));
        }
    },
};

columns! {
    line(source, member: &Member) {
        "member" Key = member.id.as_str();
        "iso2" Key = member.iso2.as_str();
        "m49" Key = member.m49.as_str();
        "name" Text = source.names().words(&member.name);
        "name_language" Key = super::shown(member.name.for_reader(tongue(source.lang))).0;
        "formal_name" Text = source.names().words(&member.formal_name);
        "admitted" Number = member.admitted;
        "groups" Keys = groups(source, member);
        "source" Key = member.source.document.as_str();
        "entry" Number = (source.entry_of)(Noun::Member, member.id.as_str());
    }
}

fn groups(source: &Source<'_>, member: &Member) -> String {
    let groups = source.forum.groups.of_member(member.id, source.day);
    let keys: Vec<&str> = groups.map(|group| group.id.as_str()).collect();
    keys.join(" ")
}
