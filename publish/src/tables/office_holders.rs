//! Times in office, one a line.

use procedure::Noun;
use procedure::body::{Body, Office};

use super::{Definition, columns};
use crate::keys;

pub(super) const TABLE: Definition = Definition {
    name: "office-holders",
    columns: COLUMNS,
    lines: |source, write| {
        for body in source.forum.bodies.iter() {
            for office in &body.offices {
                write(line(source, &(body, office)));
            }
        }
    },
};

columns! {
    line(source, held: &(&Body, &Office)) {
        "body" Key = held.0.id.as_str();
        "office" Key = held.1.post.key();
        "person" Key = held.1.person.as_str();
        "person_name" Text = held.1.name.open().map(ToString::to_string);
        "member" Key = held.1.member.as_str();
        "member_name" Text = source.names().member(held.1.member);
        "office_from" Date = held.1.from;
        "office_until" Date = held.1.until;
        "left" Key = held.1.left.map(|left| left.key().to_owned());
        "source" Key = held.1.source.document.as_str();
        "certainty" Key = keys::certainty(held.1.certainty);
        "entry" Number = (source.entry_of)(Noun::Body, held.0.id.as_str());
    }
}
