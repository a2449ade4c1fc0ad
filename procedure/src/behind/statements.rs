//! The commands behind acts about statements, disputes and notes.

use crate::act::{DisputeSettled, PositionAnnotated, PositionDisputed, StatementRecorded};
use crate::id::DocumentId;
use crate::question::annotate_position::AnnotatePosition;
use crate::question::dispute_position::DisputePosition;
use crate::question::settle_dispute::SettleDispute;
use crate::statement::record::RecordStatement;

/// The number is not asked for, and neither is a key that is made of it.
pub(super) fn statement(act: &StatementRecorded) -> RecordStatement {
    let of_its_number = act.document == DocumentId::of_statement(act.statement);
    RecordStatement {
        document: (!of_its_number).then(|| act.document.clone()),
        title: act.title.clone(),
        original: act.original.clone(),
        text: act.text.clone(),
        bytes: act.bytes,
        language: act.language,
        status: act.status,
        translates: act.translates,
        speaker: act.speaker.clone(),
        on_behalf_of: act.on_behalf_of.clone(),
        session: act.session.clone(),
        meeting: act.meeting,
        agenda_item: act.agenda_item.clone(),
        on: act.on,
        publisher: act.publisher.clone(),
        address: act.address.clone(),
    }
}

pub(super) fn dispute(act: &PositionDisputed) -> DisputePosition {
    DisputePosition {
        position: act.position,
        reason: act.reason.clone(),
    }
}

/// What settled it follows from the forum and from who asks.
pub(super) fn settling(act: &DisputeSettled) -> SettleDispute {
    SettleDispute {
        dispute: act.dispute,
        note: act.note.clone(),
    }
}

pub(super) fn annotating(act: &PositionAnnotated) -> AnnotatePosition {
    AnnotatePosition {
        position: act.position,
        words: act.words.clone(),
    }
}
