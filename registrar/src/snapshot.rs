//! The forum together with the record it was folded from, as of one size.

use std::ops::ControlFlow;

use jiff::Timestamp;
use ledger::{Hash, Readable, Stored, Tree};
use procedure::{Forum, Recorded};

use crate::reading::{self, Vault};
use crate::{Fault, Journal};

/// The forum as of the first `size` entries of its record.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The forum.
    pub forum: Forum,
    /// Which entries are about what.
    pub journal: Journal,
    /// How many entries were folded.
    pub size: u64,
    /// The root of the Merkle tree over them.
    pub root: [u8; 32],
    pub(crate) tree: Tree,
    pub(crate) last_at: Option<Timestamp>,
}

impl Snapshot {
    /// The Merkle tree over the entries folded so far.
    pub fn tree(&self) -> &Tree {
        &self.tree
    }

    /// Folds the entries of `storage` from where this snapshot ends up to `size`.
    ///
    /// Each entry's bytes are hashed anew and compared with the hash kept beside them.
    pub(crate) fn catch_up(
        &mut self,
        storage: &mut (impl Readable + ?Sized),
        size: u64,
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), Fault> {
        let mut vault = Vault::default();
        while self.size < size {
            let before = self.size;
            let mut stopped = None;
            storage.read(
                self.size..size,
                &mut |stored| match self.fold(stored, &vault) {
                    Ok(()) => {
                        progress(self.size);
                        ControlFlow::Continue(())
                    }
                    Err(reason) => {
                        stopped = Some(reason);
                        ControlFlow::Break(())
                    }
                },
            )?;
            match stopped {
                Some(reading::Stop::Seal(seal)) => vault.fetch(storage, seal)?,
                Some(reading::Stop::Fault(fault)) => return Err(fault),
                None if self.size == before => {
                    return Err(Fault::Unreadable {
                        index: before,
                        reason: "it is missing".into(),
                    });
                }
                None => {}
            }
        }
        self.settle();
        Ok(())
    }

    /// Folds one act that was just appended.
    pub(crate) fn fold_new(&mut self, leaf: Hash, recorded: &Recorded) {
        let index = self.tree.push(leaf);
        self.forum.apply(recorded);
        self.journal.note(index, recorded);
        self.last_at = Some(recorded.at);
        self.size = self.tree.size();
    }

    /// Computes the root after a run of folds.
    pub(crate) fn settle(&mut self) {
        self.root = *self.tree.root().as_bytes();
    }

    fn fold(&mut self, stored: Stored<'_>, vault: &Vault) -> Result<(), reading::Stop> {
        let leaf = stored
            .check()
            .map_err(|error| reading::Stop::Fault(error.into()))?;
        let recorded = reading::recorded(stored.index, stored.bytes, vault)?;
        self.fold_new(leaf, &recorded);
        Ok(())
    }
}
