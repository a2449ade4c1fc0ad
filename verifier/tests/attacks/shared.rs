//! One record in memory under two handles, as a registrar wants it.

use std::ops::{ControlFlow, Range};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ledger::storage::{Erasure, MemoryStorage};
use ledger::{
    Append, AppendError, Error, IdempotencyKey, Opening, Readable, Seal, Storage, Stored,
};

#[derive(Clone, Default)]
pub(crate) struct Shared(Arc<Mutex<MemoryStorage>>);

impl Shared {
    pub(crate) fn inner(&self) -> MutexGuard<'_, MemoryStorage> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Readable for Shared {
    fn size(&mut self) -> Result<u64, Error> {
        self.inner().size()
    }

    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.inner().read(range, visit)
    }

    fn by_key(&mut self, key: &IdempotencyKey) -> Result<Option<u64>, Error> {
        self.inner().by_key(key)
    }

    fn opening(&mut self, seal: Seal) -> Result<Option<Opening>, Error> {
        self.inner().opening(seal)
    }

    fn openings(
        &mut self,
        visit: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.inner().openings(visit)
    }

    fn latest_checkpoint(&mut self) -> Result<Option<String>, Error> {
        self.inner().latest_checkpoint()
    }

    fn checkpoint_at(&mut self, size: u64) -> Result<Option<String>, Error> {
        self.inner().checkpoint_at(size)
    }

    fn checkpoints(
        &mut self,
        visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.inner().checkpoints(visit)
    }
}

impl Storage for Shared {
    fn append(&mut self, expected: u64, batch: &[Append]) -> Result<(), AppendError> {
        self.inner().append(expected, batch)
    }

    fn save_checkpoint(&mut self, size: u64, note: &str) -> Result<(), Error> {
        self.inner().save_checkpoint(size, note)
    }

    fn erase(&mut self, seal: Seal) -> Result<Erasure, Error> {
        self.inner().erase(seal)
    }
}
