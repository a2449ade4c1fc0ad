//! Values that are withheld or erased: shown no longer, by anything that is folded from here on.

use std::collections::BTreeSet;

use ledger::{Hash, Opening, Seal};
use procedure::id::SealId;
use procedure::keeping::Closed;
use procedure::{Command, Noun, Refusal};

use super::{Registrar, desk, lock};
use crate::{Fault, Snapshot};

impl Registrar {
    /// What opens a seal that anybody may see opened; `None` for one that is closed, confidential
    /// or not on record. Blocks.
    pub fn opening(&self, seal: Seal) -> Result<Option<Opening>, Fault> {
        let shown = {
            let now = self.read();
            now.seals.contains_key(&seal) && !now.closed.contains(&seal)
        };
        if shown {
            Ok(lock(&self.reader).opening(seal)?)
        } else {
            Ok(None)
        }
    }

    /// The seals that anybody may see opened, with the index of the entry each stands in.
    pub fn open_seals(&self) -> Vec<(Seal, u64)> {
        let now = self.read();
        let shown = now
            .seals
            .iter()
            .filter(|(seal, _)| !now.closed.contains(seal));
        shown.map(|(seal, index)| (*seal, *index)).collect()
    }

    /// Refuses to close a value that the record does not have.
    pub(super) fn refuse_unknown_seal(&self, command: &Command) -> Result<(), Refusal> {
        let id = match command {
            Command::WithholdValue(command) => &command.0.seal,
            Command::EraseValue(command) => &command.0.seal,
            _ => return Ok(()),
        };
        let known = seal(id).is_some_and(|seal| self.read().all_seals.contains(&seal));
        if known {
            return Ok(());
        }
        Err(Refusal::Unknown {
            noun: Noun::Seal,
            key: id.to_string(),
        })
    }

    /// Folds the forum anew without what was closed, and destroys what opens erased values.
    ///
    /// Called after every append.
    pub(super) fn close_what_was_closed(&self) -> Result<(), Fault> {
        let (closed, known, erased) = {
            let now = self.read();
            if now.forum.keeping.all_closed().next().is_none() {
                return Ok(());
            }
            (now.closed_by_now(), now.closed.clone(), erased(&now))
        };
        if closed == known {
            return Ok(());
        }
        self.destroy(&erased)?;
        self.refold(closed)
    }

    /// Destroys what opens values that were erased, where a crash between the append of an erasure
    /// and the destruction has left it. Called at start.
    pub(super) fn destroy_leftovers(&self) -> Result<(), Fault> {
        let erased = erased(&self.read());
        if erased.is_empty() {
            Ok(())
        } else {
            self.destroy(&erased)
        }
    }

    fn destroy(&self, erased: &[Seal]) -> Result<(), Fault> {
        let mut desk = self.desk()?;
        for seal in erased {
            if desk.storage.opening(*seal)?.is_some() {
                desk.storage.erase(*seal)?;
            }
        }
        Ok(())
    }

    fn refold(&self, closed: BTreeSet<Seal>) -> Result<(), Fault> {
        // Nobody enters anything meanwhile: it would be lost from sight until the next act.
        let mut desk = self.desk()?;
        // It may still hold what was closed.
        desk.ahead = None;
        let mut anew = Snapshot::keeping_closed(closed);
        let size = self.read().size;
        anew.catch_up(lock(&self.reader).as_mut(), size, &mut |_| {})?;
        *desk::write(&self.snapshot) = anew;
        Ok(())
    }
}

fn erased(now: &Snapshot) -> Vec<Seal> {
    let all = now.forum.keeping.all_closed();
    all.filter(|(_, closed)| *closed == Closed::Erased)
        .filter_map(|(id, _)| seal(id))
        .collect()
}

fn seal(id: &SealId) -> Option<Seal> {
    Hash::from_hex(id.as_str()).map(Seal::from_hash)
}
