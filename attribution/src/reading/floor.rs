//! Who has the floor: nobody in a report, a delegation in a statement.

use super::Reader;
use crate::gazetteer::Gazetteer;
use crate::party::Holder;
use crate::suggestion::{Doubt, Reason};
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Floor {
    /// A report in the third person.
    Report,
    /// A statement of this holder.
    Statement(Holder),
    /// A statement of somebody who holds no position: the Chair, or unknown.
    Other,
}

impl Floor {
    pub(super) fn holder(self) -> Option<Holder> {
        match self {
            Self::Statement(holder) => Some(holder),
            Self::Report | Self::Other => None,
        }
    }
}

impl Reader<'_> {
    pub(super) fn give_floor(&mut self, code: &str, others: &[&str], place: Range<usize>) {
        let gazetteer = Gazetteer::get();
        // Who presides over an organ does not speak for a State.
        let presides = others.iter().any(|it| presides(it));
        let delegation = gazetteer.id(code).filter(|_| !presides);
        // What follows the bar may be a function (`Representative`) and not a group.
        let mut groups = others.iter().filter_map(|it| gazetteer.id(it));
        let group = groups.find(|it| gazetteer.is_group(it));
        self.floor = match (delegation, group) {
            (by, Some(group)) => {
                let spoken_by = by.filter(|it| *it != group);
                Floor::Statement(Holder {
                    spoken_by,
                    ..Holder::plain(group)
                })
            }
            (Some(id), None) if !id.starts_with("OBS:") => {
                let in_use = gazetteer.exists(id, self.as_of);
                Floor::Statement(Holder {
                    in_use,
                    ..Holder::plain(id)
                })
            }
            _ => Floor::Other,
        };
        if delegation.is_none() && group.is_none() && !presides && !is_office(code) {
            self.reading.doubts.push(Doubt {
                place,
                reason: Reason::UnknownSpeaker,
            });
        }
    }
}

/// `PR; ECOSOC President`, `President of the General Assembly`.
fn presides(function: &str) -> bool {
    let low = function.to_lowercase();
    low.contains("president of the general assembly")
        || low.contains("president of the council")
        || low.contains("president of the economic")
        || low.contains("ecosoc president")
}

/// The Chair, the Secretariat: known, and no delegation.
fn is_office(code: &str) -> bool {
    let low = code.to_lowercase();
    [
        "chair",
        "secretar",
        "facilitator",
        "president",
        "iahwg",
        "un ",
    ]
    .iter()
    .any(|it| low.contains(it))
}
