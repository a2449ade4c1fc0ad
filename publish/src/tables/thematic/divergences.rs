//! Divergences, one view and holder a line.

use procedure::Noun;
use procedure::divergence::{Divergence, HeldBy, View};

use super::{cited, entry, position};
use crate::keys;
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "divergences",
    columns: COLUMNS,
    lines: |source, write| {
        for divergence in source.forum.divergences.iter() {
            for (number, view) in (1u32..).zip(&divergence.views) {
                if view.holders.is_empty() {
                    write(line(source, &(divergence, number, view, None)));
                }
                for holder in &view.holders {
                    write(line(source, &(divergence, number, view, Some(holder))));
                }
            }
        }
    },
};

/// A view in a divergence, and one holder of it if there is any.
type Held<'a> = (&'a Divergence, u32, &'a View, Option<&'a HeldBy>);

columns! {
    line(source, held: &Held<'_>) {
        "divergence" Number = held.0.id.0;
        "body" Key = held.0.body.as_str();
        "topic" Number = held.0.topic.map(|it| it.0);
        "question_title" Text = source.names().words(&held.0.question);
        "view" Number = held.1;
        "view_words" Text = held.2.words.as_str();
        "member" Key = held.3.map(|it| it.member.to_string());
        "member_name" Text = held.3.map(|it| source.names().member(it.member));
        "basis" Key = held.3.map(|it| it.basis.key());
        "source" Key = held.3.and_then(|it| cited(&it.basis)).map(|it| it.document.as_str());
        "paragraph" Number = held.3.and_then(|it| cited(&it.basis)).and_then(keys::paragraph);
        "place" Text = held.3.and_then(|it| cited(&it.basis)).and_then(keys::place);
        "position" Number = held.3.and_then(|it| position(&it.basis));
        "entry" Number = entry(source, Noun::Divergence, &held.0.id.to_string());
    }
}
