//! One record in memory that several handles share, as processes share a database.

use std::ops::{ControlFlow, Range};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ledger::seal::{Opening, Seal};
use ledger::storage::{Append, AppendError, Erasure, Error, IdempotencyKey, MemoryStorage};
use ledger::{Readable, Storage, Stored};

/// What happens in between, once.
pub(crate) type Meanwhile = Box<dyn FnOnce() + Send>;

/// A handle on the record.
#[derive(Clone, Default)]
pub(crate) struct Shared {
    record: Arc<Mutex<MemoryStorage>>,
    before_append: Arc<Mutex<Option<Meanwhile>>>,
    before_read: Arc<Mutex<Option<Meanwhile>>>,
}

impl Shared {
    /// The record itself.
    pub(crate) fn record(&self) -> MutexGuard<'_, MemoryStorage> {
        lock(&self.record)
    }

    /// A handle on the same record to which other things happen in between.
    pub(crate) fn handle(&self) -> Self {
        Self {
            record: Arc::clone(&self.record),
            ..Self::default()
        }
    }

    /// Has something happen when the next append has been asked for and has not begun.
    pub(crate) fn before_append(&self, meanwhile: impl FnOnce() + Send + 'static) {
        *lock(&self.before_append) = Some(Box::new(meanwhile));
    }

    /// Has something happen before the next entries are read.
    pub(crate) fn before_read(&self, meanwhile: impl FnOnce() + Send + 'static) {
        *lock(&self.before_read) = Some(Box::new(meanwhile));
    }

    /// How many entries the record has.
    pub(crate) fn count(&self) -> u64 {
        self.record().size().expect("memory has a size")
    }

    /// The bytes of all entries.
    pub(crate) fn bytes(&self) -> Vec<Vec<u8>> {
        let mut entries = Vec::new();
        let mut record = self.record();
        let read = record.read(0..u64::MAX, &mut |stored| {
            entries.push(stored.bytes.to_vec());
            ControlFlow::Continue(())
        });
        read.expect("memory can be read");
        entries
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Runs what was to happen, with no lock held.
fn happens(meanwhile: &Mutex<Option<Meanwhile>>) {
    let due = lock(meanwhile).take();
    if let Some(due) = due {
        due();
    }
}

impl Readable for Shared {
    fn size(&mut self) -> Result<u64, Error> {
        self.record().size()
    }

    fn read(
        &mut self,
        range: Range<u64>,
        visit: &mut dyn FnMut(Stored<'_>) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        happens(&self.before_read);
        self.record().read(range, visit)
    }

    fn by_key(&mut self, key: &IdempotencyKey) -> Result<Option<u64>, Error> {
        self.record().by_key(key)
    }

    fn opening(&mut self, seal: Seal) -> Result<Option<Opening>, Error> {
        self.record().opening(seal)
    }

    fn openings(
        &mut self,
        visit: &mut dyn FnMut(Seal, Opening) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.record().openings(visit)
    }

    fn latest_checkpoint(&mut self) -> Result<Option<String>, Error> {
        self.record().latest_checkpoint()
    }

    fn checkpoint_at(&mut self, size: u64) -> Result<Option<String>, Error> {
        self.record().checkpoint_at(size)
    }

    fn checkpoints(
        &mut self,
        visit: &mut dyn FnMut(u64, &str) -> ControlFlow<()>,
    ) -> Result<(), Error> {
        self.record().checkpoints(visit)
    }
}

impl Storage for Shared {
    fn append(&mut self, expected: u64, batch: &[Append]) -> Result<(), AppendError> {
        happens(&self.before_append);
        self.record().append(expected, batch)
    }

    fn save_checkpoint(&mut self, size: u64, note: &str) -> Result<(), Error> {
        self.record().save_checkpoint(size, note)
    }

    fn erase(&mut self, seal: Seal) -> Result<Erasure, Error> {
        self.record().erase(seal)
    }
}
