//! Seals against what opens them.

use ledger::{Opening, Readable, Seal};

use crate::reading::Seals;
use crate::{Kind, Stop, Wrong};

/// How many seals were found open, and how many not.
#[derive(Default)]
pub(super) struct Openings {
    pub(super) open: u64,
    pub(super) closed: u64,
}

impl Openings {
    /// The openings of an entry's seals that are given out, each checked.
    pub(super) fn of(
        &mut self,
        record: &mut dyn Readable,
        index: u64,
        seals: &Seals,
    ) -> Result<Vec<(Seal, Opening)>, Stop> {
        let mut opened = Vec::new();
        for seal in seals.all() {
            match record.opening(seal) {
                Ok(None) => self.closed += 1,
                Ok(Some(opening)) => {
                    seal.check(&opening)
                        .map_err(|error| wrong(index, &error.to_string()))?;
                    self.open += 1;
                    opened.push((seal, opening));
                }
                Err(error) => return Err(at(index, error)),
            }
        }
        Ok(opened)
    }
}

/// An opening that is none is wrong with this entry.
fn at(index: u64, error: ledger::Error) -> Stop {
    if matches!(error, ledger::Error::Vault { .. }) {
        return wrong(index, &error.to_string());
    }
    match Stop::from_storage(error) {
        Stop::Wrong(found) => wrong(index, &found.what),
        unread @ Stop::Unreadable(_) => unread,
    }
}

fn wrong(index: u64, what: &str) -> Stop {
    Wrong::at(Kind::Seal, index, format!("entry {index}: {what}")).into()
}
