//! What the plenary made of recommendations, one decision a line.

use procedure::Noun;
use procedure::follow_up::Disposed;
use text::Words;

use super::{entry, word};
use crate::tables::{Definition, columns};

pub(in crate::tables) const TABLE: Definition = Definition {
    name: "dispositions",
    columns: COLUMNS,
    lines: |source, write| {
        let disposed = source.forum.follow_up.dispositions();
        for disposed in disposed.filter(|it| it.on <= source.day) {
            write(line(source, disposed));
        }
    },
};

columns! {
    line(source, disposed: &Disposed) {
        "decision" Key = disposed.decision.as_str();
        "on" Date = disposed.on;
        "report" Number = disposed.report.0;
        "recommendation" Number = disposed.recommendation.0;
        "revision" Number = disposed.revision;
        "disposition" Key = disposed.disposition.key();
        "said_with_it" Text = disposed.words.as_ref().map(Words::as_str);
        "cancelled" Key = word(disposed.cancelled);
        "entry" Number = entry(source, Noun::Decision, disposed.decision.as_str());
    }
}
