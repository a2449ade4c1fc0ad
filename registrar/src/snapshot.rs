//! The forum together with the record it was folded from, as of one size.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use jiff::Timestamp;
use ledger::{Hash, Readable, Seal, Stored, Tree};
use procedure::Forum;

use crate::reading::{self, Read, Vault};
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
    /// What was signed along with acts: each counts once.
    pub(crate) nonces: BTreeSet<[u8; 32]>,
    /// Seals that anybody may see opened, with the entry each stands in.
    pub(crate) seals: BTreeMap<Seal, u64>,
    /// All seals, those of what is confidential included: each can be closed.
    pub(crate) all_seals: BTreeSet<Seal>,
    /// Seals that are not opened, whatever the vault still has: withheld or erased by now, even if
    /// the entry that says so lies beyond this snapshot.
    pub(crate) closed: BTreeSet<Seal>,
}

impl Snapshot {
    /// An empty snapshot whose fold will open none of these.
    pub(crate) fn keeping_closed(closed: BTreeSet<Seal>) -> Self {
        Self {
            closed,
            ..Self::default()
        }
    }

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
        let folded = self.fold_up_to(storage, size, progress);
        // What was folded before a fault is still one forum with its root.
        self.settle();
        folded?;
        self.refold_without_closed(storage, progress)
    }

    fn fold_up_to(
        &mut self,
        storage: &mut (impl Readable + ?Sized),
        size: u64,
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), Fault> {
        let mut vault = Vault::keeping_closed(&self.closed);
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
        Ok(())
    }

    /// Folds everything anew if a value was opened that a later entry closes.
    fn refold_without_closed(
        &mut self,
        storage: &mut (impl Readable + ?Sized),
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), Fault> {
        let closed = self.closed_by_now();
        if closed.is_subset(&self.closed) {
            return Ok(());
        }
        let size = self.size;
        *self = Self::keeping_closed(closed);
        self.catch_up(storage, size, progress)
    }

    /// The values closed so far, and those known to be closed later.
    pub(crate) fn closed_by_now(&self) -> BTreeSet<Seal> {
        let said = self.forum.keeping.all_closed();
        let said = said.filter_map(|(seal, _)| Hash::from_hex(seal.as_str()));
        said.map(Seal::from_hash)
            .chain(self.closed.iter().copied())
            .collect()
    }

    /// Folds one act that was just appended.
    pub(crate) fn fold_new(&mut self, leaf: Hash, read: &Read) {
        let recorded = &read.recorded;
        let index = self.tree.push(leaf);
        let personal = recorded.act.personal();
        let open = read
            .seals
            .iter()
            .filter(|(pointer, _)| personal.contains(&pointer.as_str()));
        self.seals.extend(open.map(|(_, seal)| (*seal, index)));
        self.all_seals
            .extend(read.seals.iter().map(|(_, seal)| *seal));
        self.nonces.extend(read.nonce);
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
        let read = reading::recorded(stored.index, stored.bytes, vault)?;
        self.fold_new(leaf, &read);
        Ok(())
    }
}
