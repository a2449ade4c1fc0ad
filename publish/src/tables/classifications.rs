//! Which member stands in which class of which classification, one a line.

use procedure::Noun;
use procedure::appointment::{Class, Classification};
use procedure::id::MemberId;

use super::{Definition, columns};
use crate::keys;

pub(super) const TABLE: Definition = Definition {
    name: "classifications",
    columns: COLUMNS,
    lines: |source, write| {
        for basis in source.forum.appointments.classifications() {
            for class in &basis.classes {
                for member in &class.members {
                    write(line(source, &(basis, class, *member, "counted")));
                }
                for member in &class.also {
                    write(line(source, &(basis, class, *member, "also")));
                }
            }
        }
    },
};

/// A member in a class, and whether it is counted there.
type Classed<'a> = (&'a Classification, &'a Class, MemberId, &'static str);

columns! {
    line(source, classed: &Classed<'_>) {
        "classification" Key = classed.0.id.as_str();
        "division" Key = classed.0.division.key();
        "class" Key = classed.1.class.as_str();
        "class_name" Text = source.names().words(&classed.1.title);
        "member" Key = classed.2.as_str();
        "member_name" Text = source.names().member(classed.2);
        "belongs" Key = classed.3;
        "source" Key = classed.0.source.document.as_str();
        "certainty" Key = keys::certainty(classed.0.certainty);
        "entry" Number = (source.entry_of)(Noun::Classification, classed.0.id.as_str());
    }
}
