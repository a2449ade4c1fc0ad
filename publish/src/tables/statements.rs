//! Statements and reports on record, one a line.

use procedure::Noun;
use procedure::statement::Statement;

use super::{Definition, columns};
use crate::keys;

pub(super) const TABLE: Definition = Definition {
    name: "statements",
    columns: COLUMNS,
    lines: |source, write| {
        for statement in source.forum.statements.iter() {
            write(line(source, statement));
        }
    },
};

columns! {
    line(source, statement: &Statement) {
        "statement" Number = statement.id.0;
        "source" Key = statement.document.as_str();
        "title" Text = source.names().words(&statement.title);
        "speaker" Key = statement.speaker.as_ref().map(procedure::Holder::code);
        "on_behalf_of" Text = statement.on_behalf_of.as_ref().map(keys::on_behalf_of);
        "language" Key = statement.language.tag();
        "status" Key = statement.status.key();
        "session" Key = statement.session.as_ref().map(ToString::to_string);
        "agenda_item" Key = statement.agenda_item.as_ref().map(ToString::to_string);
        "on" Date = statement.on;
        "source_publisher" Text = statement.publisher.as_str();
        "original" Key = statement.original.as_str();
        "text" Key = statement.text.as_str();
        "bytes" Number = statement.bytes;
        "text_url" Address = format!("{}/statements/{}/text", source.address, statement.id);
        "entry" Number = (source.entry_of)(Noun::Statement, &statement.id.to_string());
        "entry_url" Address = (source.entry_of)(Noun::Statement, &statement.id.to_string())
            .map(|index| source.entry_url(index));
    }
}
