//! The hall as a table: members by regional group and mark.

use std::collections::BTreeMap;

use observatory::hall::{Mark, Placed};
use observatory::seating::{Seat, Seating};
use procedure::Holder;
use procedure::id::MemberId;
use procedure::question::Stance;

use super::{mark, mark_label};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The table that says what the picture shows: one row a regional group, one column a mark.
pub(crate) struct Table {
    /// The marks that occur, as icon and label.
    pub(crate) columns: Vec<(Fragment, &'static str)>,
    pub(crate) rows: Vec<Row>,
}

/// One regional group.
pub(crate) struct Row {
    pub(crate) number: usize,
    pub(crate) name: Fragment,
    /// Members by mark, in the order of the columns.
    pub(crate) counts: Vec<usize>,
    /// Members without a position.
    pub(crate) without: usize,
    pub(crate) seats: usize,
}

/// Counts members by regional group and mark.
pub(crate) fn table(r: &Reader<'_>, seating: &Seating, marks: &[Placed<Mark>]) -> Table {
    let by_member: BTreeMap<MemberId, Mark> = marks
        .iter()
        .filter_map(|placed| match placed.holder {
            Holder::Member(member) => Some((member, placed.mark)),
            _ => None,
        })
        .collect();
    let order = Stance::ALL
        .map(Mark::One)
        .into_iter()
        .chain([Mark::Several]);
    let present: Vec<Mark> = order
        .filter(|mark| by_member.values().any(|other| other == mark))
        .collect();
    let rows = seating.blocks.iter().enumerate().map(|(number, block)| {
        let seats = &seating.seats[block.seats.clone()];
        let of = |mark: Option<Mark>| {
            let same = |seat: &&Seat| by_member.get(&seat.member).copied() == mark;
            seats.iter().filter(same).count()
        };
        Row {
            number: number + 1,
            name: match &block.group {
                Some(group) => r.group(group),
                None => Fragment::text(r.say("region-none")),
            },
            counts: present.iter().map(|mark| of(Some(*mark))).collect(),
            without: of(None),
            seats: seats.len(),
        }
    });
    Table {
        columns: present
            .iter()
            .map(|one| (mark(one.key()), r.say(mark_label(*one))))
            .collect(),
        rows: rows.collect(),
    }
}
