//! What the forum decided, one decision a line.

use procedure::Noun;
use procedure::id::{BodyId, DecisionId, PersonId, ReadingId};
use procedure::matter::{Decision, Matter};

use super::matters::codes;
use super::{Definition, columns};
use crate::{Source, keys};

pub(super) const TABLE: Definition = Definition {
    name: "decisions",
    columns: COLUMNS,
    lines: |source, write| {
        for decision in source.forum.matters.decisions() {
            write(line(source, decision));
        }
    },
};

columns! {
    line(source, decision: &Decision) {
        "decision" Key = decision.id.as_str();
        "matter" Number = decision.matter.0;
        "title" Text = matter(source, decision)
            .map(|matter| source.names().words(&matter.title).to_owned());
        "subject" Key = matter(source, decision).map(|matter| matter.subject.key());
        "body" Key = matter(source, decision).map(|matter| &matter.body).map(BodyId::as_str);
        "on" Date = decision.on;
        "how" Key = decision.how.key();
        "provision" Key = decision.provision.as_str();
        "reading" Key = decision.reading.as_ref().map(ReadingId::as_str);
        "text" Key = decision.text.as_ref().map(ToString::to_string);
        "entitled" Number = decision.entitled;
        "dissociated" Keys = codes(decision.dissociated.iter().copied());
        "confirmed_by" Key = decision.confirmed_by.as_ref().map(PersonId::as_str);
        "cancelled_by" Key = decision.cancelled_by.as_ref().map(DecisionId::as_str);
        "cancelled_because" Text = decision.cancelled_because.as_ref().map(ToString::to_string);
        "source" Key = decision.rule.document.as_str();
        "paragraph" Number = keys::paragraph(&decision.rule);
        "place" Text = keys::place(&decision.rule);
        "entry" Number = (source.entry_of)(Noun::Decision, decision.id.as_str());
        "entry_url" Address = (source.entry_of)(Noun::Decision, decision.id.as_str())
            .map(|index| source.entry_url(index));
    }
}

fn matter<'a>(source: &Source<'a>, decision: &Decision) -> Option<&'a Matter> {
    source.forum.matters.get(decision.matter)
}
