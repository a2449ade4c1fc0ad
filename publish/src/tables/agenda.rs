//! Wordings with their agenda items, one a line.

use procedure::Noun;
use procedure::agenda::{Item, ItemWording};

use super::{Definition, columns};
use crate::{citing, keys};

pub(super) const TABLE: Definition = Definition {
    name: "agenda",
    columns: COLUMNS,
    lines: |source, write| {
        for item in source.forum.agendas.items() {
            if item.wordings.is_empty() {
                write(line(source, &(item, None)));
            }
            for wording in &item.wordings {
                write(line(source, &(item, Some(wording))));
            }
        }
    },
};

/// An item, and one of its wordings if it has any.
type Worded<'a> = (&'a Item, Option<&'a ItemWording>);

columns! {
    line(source, worded: &Worded<'_>) {
        "item" Key = worded.0.id.as_str();
        "session" Key = worded.0.session.as_str();
        "number" Number = worded.0.number;
        "description" Text = source.names().words(&worded.0.description);
        "rests_on" Text = rests_on(worded.0);
        "wording" Key = worded.1.map(|it| it.id.as_str());
        "wording_description" Text =
            worded.1.map(|it| source.names().words(&it.description).to_owned());
        "put_forward_by" Keys = worded.1.map(put_forward_by);
        "source" Key = worded.1.map_or(&worded.0.source, |it| &it.source).document.as_str();
        "paragraph" Number = keys::paragraph(worded.1.map_or(&worded.0.source, |it| &it.source));
        "place" Text = keys::place(worded.1.map_or(&worded.0.source, |it| &it.source));
        "entry" Number = (source.entry_of)(Noun::AgendaItem, worded.0.id.as_str());
    }
}

fn rests_on(item: &Item) -> String {
    let mandates: Vec<String> = item.rests_on.iter().map(citing::inline).collect();
    mandates.join("; ")
}

fn put_forward_by(wording: &ItemWording) -> String {
    let holders: Vec<String> = wording.by.iter().map(procedure::Holder::code).collect();
    holders.join(" ")
}
