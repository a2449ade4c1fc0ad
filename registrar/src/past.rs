//! The forum as it was on record at an earlier index: a fold of a prefix.

use std::collections::BTreeSet;
use std::sync::Arc;

use ledger::{Readable, Seal};

use crate::{Fault, Snapshot};

/// How many earlier forums are kept: readers of the past come in small groups and look at the
/// same few places.
const KEPT_MAX: usize = 8;

/// The earlier forums folded last, newest use last.
#[derive(Default)]
pub(crate) struct Past(Vec<Arc<Snapshot>>);

impl Past {
    /// The forum as of the first `size` entries.
    pub(crate) fn at(
        &mut self,
        size: u64,
        closed: &BTreeSet<Seal>,
        storage: &mut (impl Readable + ?Sized),
    ) -> Result<Arc<Snapshot>, Fault> {
        // A forum folded before a value was closed would still show it.
        self.0.retain(|past| closed.is_subset(&past.closed));
        if let Some(place) = self.0.iter().position(|past| past.size == size) {
            let found = self.0.remove(place);
            self.0.push(Arc::clone(&found));
            return Ok(found);
        }
        let folded = Arc::new(self.fold(size, closed, storage)?);
        if self.0.len() == KEPT_MAX {
            self.0.remove(0);
        }
        self.0.push(Arc::clone(&folded));
        Ok(folded)
    }

    /// Folds on from the nearest earlier forum kept.
    fn fold(
        &self,
        size: u64,
        closed: &BTreeSet<Seal>,
        storage: &mut (impl Readable + ?Sized),
    ) -> Result<Snapshot, Fault> {
        let nearest = self
            .0
            .iter()
            .filter(|past| past.size < size)
            .max_by_key(|past| past.size);
        let mut snapshot = nearest.map_or_else(
            || Snapshot::keeping_closed(closed.clone()),
            |past| Snapshot::clone(past),
        );
        snapshot.catch_up(storage, size, &mut |_| {})?;
        Ok(snapshot)
    }
}
