//! The positions on an option in the order in which pages list them, and parts of that list.

use std::ops::Range;

use language::Collation;
use observatory::Tally;
use observatory::question::OptionView;
use procedure::question::{Position, Stance};

use crate::pages::fragment::Fragment;
use crate::pages::line::{self, Batch};
use crate::pages::provision::place;
use crate::pages::reader::Reader;
use crate::pages::{hall, words};

/// The positions of one stance, some or all of them, under the count of all.
pub(crate) struct StancePart {
    pub(crate) icon: Fragment,
    pub(crate) label: &'static str,
    pub(crate) tally: Fragment,
    pub(crate) batches: Vec<Batch>,
}

/// The standing positions on an option: by stance, then officers, groups and members by name.
pub(crate) struct Listed<'a>(Vec<(Stance, Vec<&'a Position>)>);

impl<'a> Listed<'a> {
    pub(crate) fn of(r: &Reader<'_>, option: &OptionView<'a>) -> Self {
        let names = Collation::of(r.lang());
        let ordered = |(stance, positions): &(Stance, Vec<&'a Position>)| {
            let mut ordered = positions.clone();
            ordered.sort_by_cached_key(|position| {
                let name = r.holder_text(&position.holder);
                (place(&position.holder), names.key(&name))
            });
            (*stance, ordered)
        };
        Self(option.stances.iter().map(ordered).collect())
    }

    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|(_, positions)| positions.len()).sum()
    }

    /// The first positions of each stance.
    pub(crate) fn first(&self, r: &Reader<'_>, count: usize) -> Vec<StancePart> {
        let cut = |(stance, all): &(Stance, Vec<&Position>)| {
            part(r, *stance, all, &all[..count.min(all.len())])
        };
        self.0.iter().map(cut).collect()
    }

    /// The positions at these places of the whole list.
    pub(crate) fn part(&self, r: &Reader<'_>, places: &Range<usize>) -> Vec<StancePart> {
        let mut before = 0;
        let mut parts = Vec::new();
        for (stance, all) in &self.0 {
            let within = |place: usize| place.saturating_sub(before).min(all.len());
            let cut = &all[within(places.start)..within(places.end)];
            if !cut.is_empty() {
                parts.push(part(r, *stance, all, cut));
            }
            before += all.len();
        }
        parts
    }
}

fn part(r: &Reader<'_>, stance: Stance, all: &[&Position], shown: &[&Position]) -> StancePart {
    StancePart {
        icon: hall::mark(stance.key()),
        label: r.say(hall::stance_label(stance)),
        tally: words::tally(r, &Tally::of(all.iter().copied())),
        batches: line::batches(r, shown),
    }
}
