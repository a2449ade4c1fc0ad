//! What delegations say is reported wrongly, one dispute a line.

use procedure::Noun;
use procedure::question::{Dispute, Position, Settlement};

use super::{Definition, columns};
use crate::{Source, keys};

pub(super) const TABLE: Definition = Definition {
    name: "disputes",
    columns: COLUMNS,
    lines: |source, write| {
        for dispute in source.forum.disputes.iter() {
            write(line(source, dispute));
        }
    },
};

columns! {
    line(source, dispute: &Dispute) {
        "dispute" Number = dispute.id.0;
        "position" Number = dispute.position.0;
        "question" Key = position(source, dispute).map(|it| it.question.as_str());
        "option" Key = position(source, dispute).map(|it| it.option.as_str());
        "member" Key = dispute.member.as_str();
        "reason" Text = dispute.reason.as_str();
        "dispute_standing" Key = keys::dispute_standing(dispute);
        "settlement" Key = dispute.settled.as_ref().map(|it| it.settlement.key());
        "declared" Number = declared(dispute);
        "settling_note" Text = note(dispute);
        "entered_at" Instant = dispute.entered_at;
        "settled_at" Instant = dispute.settled.as_ref().map(|it| it.entered_at);
        "settled_by" Key = dispute.settled.as_ref().map(|it| keys::seat(&it.entered_by.seat));
        "entry" Number = entry(source, dispute);
        "entry_url" Address = entry(source, dispute).map(|index| source.entry_url(index));
    }
}

fn position<'a>(source: &Source<'a>, dispute: &Dispute) -> Option<&'a Position> {
    source.forum.questions.position(dispute.position)
}

fn declared(dispute: &Dispute) -> Option<u64> {
    match dispute.settled.as_ref()?.settlement {
        Settlement::Declared(position) => Some(position.0),
        Settlement::Retracted | Settlement::Withdrawn => None,
    }
}

fn note(dispute: &Dispute) -> Option<&str> {
    let note = dispute.settled.as_ref()?.note.as_ref()?;
    Some(note.as_str())
}

fn entry(source: &Source<'_>, dispute: &Dispute) -> Option<u64> {
    (source.entry_of)(Noun::Dispute, &dispute.id.to_string())
}
