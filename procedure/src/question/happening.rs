//! What happened about a position: it was expressed, disputed, annotated, retracted.

use jiff::civil::Date;

use super::{Annotation, Dispute, Position, Retracted, Settled};
use crate::Forum;

/// Something that happened about a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happening<'a> {
    /// On which day: that of the words, or that of entering in the forum's civil time.
    pub on: Date,
    /// About which position.
    pub position: &'a Position,
    /// What.
    pub what: What<'a>,
}

/// What happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What<'a> {
    /// It was expressed.
    Expressed,
    /// The delegation says that it is reported wrongly.
    Disputed(&'a Dispute),
    /// That was settled.
    Settled(&'a Dispute, &'a Settled),
    /// The delegation set a note beside it.
    Annotated(&'a Annotation),
    /// It was retracted.
    Retracted(&'a Retracted),
}

impl What<'_> {
    /// The keys of all.
    pub const KEYS: [&'static str; 5] =
        ["expressed", "disputed", "settled", "annotated", "retracted"];

    /// The key used in data and messages.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Expressed => "expressed",
            Self::Disputed(_) => "disputed",
            Self::Settled(..) => "settled",
            Self::Annotated(_) => "annotated",
            Self::Retracted(_) => "retracted",
        }
    }

    /// The number of the dispute or the note.
    pub fn number(&self) -> Option<u32> {
        match self {
            Self::Expressed | Self::Retracted(_) => None,
            Self::Disputed(dispute) | Self::Settled(dispute, _) => Some(dispute.id.0),
            Self::Annotated(note) => Some(note.id.0),
        }
    }
}

/// What happened about one position by a day, in the order of the days.
pub fn happenings<'a>(forum: &'a Forum, position: &'a Position, day: Date) -> Vec<Happening<'a>> {
    let happened = |on, what| Happening { on, position, what };
    let entered = |at| forum.civil_day(at);
    let mut all = vec![happened(position.expressed, What::Expressed)];
    for dispute in forum.disputes.about(position.id) {
        let raised = entered(dispute.entered_at);
        all.push(happened(raised, What::Disputed(dispute)));
        if let Some(settled) = &dispute.settled {
            let on = entered(settled.entered_at);
            all.push(happened(on, What::Settled(dispute, settled)));
        }
    }
    for note in forum.annotations.beside(position.id) {
        all.push(happened(entered(note.entered_at), What::Annotated(note)));
    }
    if let Some(retracted) = &position.retracted {
        let on = entered(retracted.entered_at);
        all.push(happened(on, What::Retracted(retracted)));
    }
    all.retain(|it| it.on <= day);
    all.sort_by_key(|it| it.on);
    all
}
