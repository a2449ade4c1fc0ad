//! Mandates, one expected output a line.

use procedure::Noun;
use procedure::id::DecisionId;
use procedure::mandate::{DueOutput, Mandate};

use super::entry;
use crate::keys;
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "mandates",
    columns: COLUMNS,
    lines: |source, write| {
        for mandate in source.forum.mandates.iter() {
            if mandate.outputs.is_empty() {
                write(line(source, &(mandate, None)));
            }
            for output in (1u32..).zip(&mandate.outputs) {
                write(line(source, &(mandate, Some(output))));
            }
        }
    },
};

/// A mandate, and one output expected under it if there is any.
type Expected<'a> = (&'a Mandate, Option<(u32, &'a DueOutput)>);

columns! {
    line(source, expected: &Expected<'_>) {
        "mandate" Number = expected.0.id.0;
        "body" Key = expected.0.body.as_str();
        "begins" Date = expected.0.from;
        "ends" Date = expected.0.until;
        "replaces" Number = expected.0.replaces.map(|it| it.0);
        "decision" Key = expected.0.decision.as_ref().map(DecisionId::as_str);
        "output" Number = expected.1.map(|(number, _)| number);
        "output_title" Text =
            expected.1.map(|(_, it)| source.names().words(&it.title).to_owned());
        "indicator" Text =
            expected.1.map(|(_, it)| source.names().words(&it.indicator).to_owned());
        "owner" Key = expected.1.map(|(_, it)| it.owner.code());
        "due" Date = expected.1.map(|(_, it)| it.due);
        "source" Key = expected.0.basis.document.as_str();
        "paragraph" Number = keys::paragraph(&expected.0.basis);
        "place" Text = keys::place(&expected.0.basis);
        "entry" Number = entry(source, Noun::Mandate, &expected.0.id.to_string());
    }
}
