//! Where things stand in the record: which entries are about what.
//!
//! Not a table beside the record but a fold of it, like the forum: it is never stored.

use std::collections::{BTreeMap, HashMap};

use procedure::{Act, Noun, Recorded};

use crate::subjects;

/// The entries by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Journal {
    // Positions are by far the most, and numbered: their entries are found by place.
    positions: Vec<u64>,
    subjects: HashMap<Noun, HashMap<Box<str>, Vec<u64>>>,
    kinds: BTreeMap<&'static str, u64>,
}

impl Journal {
    /// The entry that created this thing; the key of a position is its number.
    pub fn index_of(&self, noun: Noun, key: &str) -> Option<u64> {
        if noun == Noun::Position {
            let number: usize = key.parse().ok()?;
            return self.positions.get(number.checked_sub(1)?).copied();
        }
        self.touching(noun, key).first().copied()
    }

    /// All entries about this thing, oldest first; for a position, those after its own.
    pub fn touching(&self, noun: Noun, key: &str) -> &[u64] {
        self.subjects
            .get(&noun)
            .and_then(|keys| keys.get(key))
            .map_or(&[], Vec::as_slice)
    }

    /// How many entries there are of each kind of act, by key.
    pub fn kinds(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.kinds.iter().map(|(kind, count)| (*kind, *count))
    }

    pub(crate) fn note(&mut self, index: u64, recorded: &Recorded) {
        *self.kinds.entry(recorded.act.kind()).or_default() += 1;
        let created = matches!(recorded.act, Act::PositionRecorded(_));
        if created {
            self.positions.push(index);
        }
        subjects::of(&recorded.act, &mut |noun, key| {
            if !(created && noun == Noun::Position) {
                self.add(noun, key, index);
            }
        });
    }

    fn add(&mut self, noun: Noun, key: &str, index: u64) {
        let keys = self.subjects.entry(noun).or_default();
        match keys.get_mut(key) {
            Some(indices) => indices.push(index),
            None => {
                keys.insert(key.into(), vec![index]);
            }
        }
    }
}
