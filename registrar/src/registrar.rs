//! The registrar: takes commands, gives receipts, and shows the forum and its record.

mod closing;
mod cosigned;
mod mirror;
mod previewing;
mod silence;
mod underway;
mod waiting;
mod witnessed;

pub use cosigned::{Uncosigned, WitnessSeen};
pub use underway::Underway;
pub use witnessed::Cosigned;

use std::ops::{ControlFlow, Deref};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard};

use jiff::Timestamp;
use ledger::note::VerifierKey;
use ledger::policy::Policy;
use ledger::tile::{self, Level, Tile};
use ledger::{Readable, SignedCheckpoint, Storage};

use crate::desk::{self, Desk, Taking};
use crate::entering::Ask;
use crate::past::Past;
use crate::reading::{self, Entered};
use crate::signer::Signer;
use crate::{Fault, Rejected, Snapshot};
use underway::OnTheirWay;
use waiting::Waiting;
use witnessed::Witnessed;

/// The instant it is now.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// 32 bytes of chance, never the same twice.
pub type Chance = Arc<dyn Fn() -> Result<[u8; 32], Fault> + Send + Sync>;

/// What the registrar is given from outside, since it has no clock and no dice of its own.
#[derive(Clone)]
pub struct Surroundings {
    /// The id of the forum, which every entry names.
    pub forum: String,
    /// The clock.
    pub clock: Clock,
    /// The dice.
    pub chance: Chance,
}

/// That a command is on record, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The index of its entry.
    pub index: u64,
    /// Whether this command was entered before, under the same key.
    pub repeated: bool,
}

/// The one who enters acts. Shared by everything that serves a forum.
pub struct Registrar {
    surroundings: Surroundings,
    /// Dropped before the desk, so that the one who writes closes the storage last and tidies it.
    reader: Mutex<Box<dyn Readable + Send>>,
    /// Where acts are entered; a mirror has none.
    desk: Option<Mutex<Desk>>,
    waiting: Waiting,
    on_their_way: OnTheirWay,
    snapshot: RwLock<Snapshot>,
    past: Mutex<Past>,
    size: AtomicU64,
    checkpoint: RwLock<String>,
    policy: Option<Policy>,
    witnessed: Mutex<Witnessed>,
    keys: RwLock<Keys>,
    origin: String,
}

/// The keys of the log, by which checkpoints are checked.
struct Keys {
    /// The one that signs now.
    newest: VerifierKey,
    /// Those that signed before and sign along.
    former: Vec<VerifierKey>,
}

impl Registrar {
    /// Opens the record: folds all of it, and signs what has not been signed yet.
    ///
    /// `storage` is written to; `reader` is a second handle on the same record, so that readers
    /// never wait for an append. `progress` is told the size folded so far.
    pub fn open(
        surroundings: Surroundings,
        mut storage: Box<dyn Storage + Send>,
        reader: Box<dyn Readable + Send>,
        signer: Signer,
        progress: &mut dyn FnMut(u64),
    ) -> Result<Self, Fault> {
        let mut snapshot = Snapshot::default();
        let size = storage.size()?;
        snapshot.catch_up(storage.as_mut(), size, progress)?;
        signer.continues(&snapshot.tree)?;
        let origin = signer.origin().to_owned();
        let former = signer.former_verifiers();
        let newest = signer.verifier();
        let kept = storage
            .latest_checkpoint()?
            .filter(|note| signed_size(note) == Some(size));
        let registrar = Self {
            surroundings,
            desk: Some(Mutex::new(Desk::new(storage, signer))),
            waiting: Waiting::default(),
            on_their_way: OnTheirWay::default(),
            reader: Mutex::new(reader),
            size: AtomicU64::new(snapshot.size),
            snapshot: RwLock::new(snapshot),
            past: Mutex::default(),
            // With the cosignatures it has gathered; signed anew only if it is not of this record.
            checkpoint: RwLock::new(kept.unwrap_or_default()),
            policy: None,
            witnessed: Mutex::default(),
            keys: RwLock::new(Keys { newest, former }),
            origin,
        };
        registrar.distrust_foreign_checkpoint();
        registrar.destroy_leftovers()?;
        registrar.sign()?;
        Ok(registrar)
    }

    /// Enters one command. The receipt is given when the entry is durable, not before. Commands
    /// that come while another is being entered share the next durable step.
    pub fn submit(&self, ask: &Ask) -> Result<Receipt, Rejected> {
        self.refuse_unknown_seal(&ask.command)?;
        let desk = self.desk.as_ref().ok_or(Fault::Mirror)?;
        let receipt = self.waiting.enter(ask, |asks| {
            let answers = lock(desk).enter_each(&self.surroundings, asks, &self.snapshot);
            self.publish_size();
            answers
        });
        self.close_what_was_closed()?;
        receipt
    }

    /// Enters all commands or none, in one durable step. The error names the first command that
    /// was rejected by its place.
    pub fn submit_all(&self, asks: Vec<Ask>) -> Result<u64, (usize, Rejected)> {
        for (place, ask) in asks.iter().enumerate() {
            self.refuse_unknown_seal(&ask.command)
                .map_err(|refusal| (place, refusal.into()))?;
        }
        let mut desk = self.desk().map_err(|fault| (0, fault.into()))?;
        let first = desk.enter_all(&self.surroundings, asks, &self.snapshot);
        drop(desk);
        self.publish_size();
        self.close_what_was_closed()
            .map_err(|fault| (0, fault.into()))?;
        first
    }

    /// The forum now. Hold it briefly: nothing is entered meanwhile.
    pub fn read(&self) -> impl Deref<Target = Snapshot> + '_ {
        desk::read(&self.snapshot)
    }

    /// How many entries the record has.
    pub fn size(&self) -> u64 {
        self.size.load(Ordering::Acquire)
    }

    /// Folds what other nodes have appended since. Blocks.
    pub fn catch_up(&self) -> Result<(), Fault> {
        let caught_up = self.desk()?.catch_up(&self.snapshot);
        self.publish_size();
        caught_up
    }

    /// Signs a checkpoint of the record as it is now, unless that was done. Blocks.
    ///
    /// Fails once it is unknown whether an append is durable: then the process must end.
    /// Called at a fixed cadence, so that the timing of checkpoints says nothing of sealed acts.
    pub fn sign(&self) -> Result<(), Fault> {
        let mut desk = self.desk()?;
        let desk = &mut *desk;
        match desk.taking {
            Taking::Commands => {}
            Taking::Nothing => return Ok(()),
            Taking::Unknown => return Err(Fault::Stopped),
        }
        let now = desk::read(&self.snapshot);
        if now.size == 0 || signed_size(&self.checkpoint()) == Some(now.size) {
            return Ok(());
        }
        let note = desk.signer.sign(&now.tree)?;
        let size = now.size;
        drop(now);
        desk.storage.save_checkpoint(size, &note)?;
        self.show_checkpoint(note);
        Ok(())
    }

    /// Enters nothing more until the program is started anew: something was found that a person
    /// must look at. Reading goes on.
    pub fn stop(&self) {
        if let Ok(mut desk) = self.desk() {
            desk.taking = Taking::Nothing;
        }
    }

    /// The newest signed checkpoint; empty before the first.
    pub fn checkpoint(&self) -> String {
        self.checkpoint
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The key by which checkpoints are checked.
    pub fn verifier(&self) -> VerifierKey {
        self.keys().newest.clone()
    }

    /// All keys that sign: the newest, then those that signed before and sign along.
    pub fn verifiers(&self) -> Vec<VerifierKey> {
        let keys = self.keys();
        let all = std::iter::once(&keys.newest).chain(&keys.former);
        all.cloned().collect()
    }

    fn keys(&self) -> RwLockReadGuard<'_, Keys> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The identity of the log.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Up to `count` entries from index `from` on. Blocks.
    pub fn entries(&self, from: u64, count: usize) -> Result<Vec<Entered>, Fault> {
        let until = from.saturating_add(count as u64).min(self.size());
        let mut reader = lock(&self.reader);
        let mut read = Vec::with_capacity(count.min(1024));
        reader.read(from..until, &mut |stored| {
            read.push((stored.index, stored.bytes.to_vec()));
            ControlFlow::Continue(())
        })?;
        let closed = self.read().closed.clone();
        read.into_iter()
            .map(|(index, bytes)| reading::entered(reader.as_mut(), index, bytes, &closed))
            .collect()
    }

    /// The forum as of the first `index` entries; `None` beyond the end of the record. Blocks.
    pub fn forum_at(&self, index: u64) -> Result<Option<Arc<Snapshot>>, Fault> {
        if self.size() < index {
            return Ok(None);
        }
        let mut reader = lock(&self.reader);
        let closed = self.read().closed.clone();
        lock(&self.past)
            .at(index, &closed, reader.as_mut())
            .map(Some)
    }

    /// The bytes of a tile of hashes (C2SP tlog-tiles); `None` if the record has no such tile.
    pub fn tile(&self, level: u8, index: u64, width: u16) -> Option<Vec<u8>> {
        let tile = Tile::new(Level::Hashes(level), index, width).ok()?;
        tile::hashes(&self.read().tree, tile).ok()
    }

    /// The bytes of a bundle of entries; `None` if the record has not that many. Blocks.
    pub fn bundle(&self, index: u64, width: u16) -> Result<Option<Vec<u8>>, Fault> {
        let Ok(tile) = Tile::new(Level::Entries, index, width) else {
            return Ok(None);
        };
        let range = tile.range();
        if self.size() < range.end {
            return Ok(None);
        }
        let mut entries = Vec::with_capacity(width.into());
        lock(&self.reader).read(range, &mut |stored| {
            entries.push(stored.bytes.to_vec());
            ControlFlow::Continue(())
        })?;
        let bundle = tile::bundle(entries.iter().map(Vec::as_slice));
        bundle.map(Some).map_err(|error| Fault::Unwritable {
            reason: error.to_string(),
        })
    }

    /// The desk at which acts are entered; a mirror has none.
    fn desk(&self) -> Result<MutexGuard<'_, Desk>, Fault> {
        self.desk.as_ref().map(lock).ok_or(Fault::Mirror)
    }

    fn show_checkpoint(&self, note: String) {
        *self
            .checkpoint
            .write()
            .unwrap_or_else(PoisonError::into_inner) = note;
    }

    /// Forgets a kept checkpoint that does not say what the record now says, so that the signer
    /// is asked, which refuses if the record is an older copy.
    fn distrust_foreign_checkpoint(&self) {
        let note = self.checkpoint();
        let keys = [self.verifier()];
        let opened = SignedCheckpoint::open(note.as_bytes(), &self.origin, &keys);
        let head = self.read().tree.head();
        if !opened.is_ok_and(|signed| signed.head() == head) {
            self.show_checkpoint(String::new());
        }
    }

    fn publish_size(&self) {
        self.size.store(self.read().size, Ordering::Release);
    }
}

fn signed_size(note: &str) -> Option<u64> {
    note.lines().nth(1)?.parse().ok()
}

/// The data behind these locks is never left half changed, so a poisoned one is taken as it is.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
