//! A registrar that shows the record of another site and enters nothing.

use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, RwLock};

use ledger::note::VerifierKey;
use ledger::tree::Head;
use ledger::{Readable, SignedCheckpoint};

use super::{Registrar, Surroundings, desk, lock};
use crate::{Fault, Snapshot};

impl Registrar {
    /// Opens a mirrored record: folds what the checkpoint covers and refuses if it leads to
    /// another root. `key` is the key of the log, whose name is the log's identity.
    pub fn open_mirror(
        surroundings: Surroundings,
        reader: Box<dyn Readable + Send>,
        checkpoint: &str,
        key: VerifierKey,
    ) -> Result<Self, Fault> {
        Self::open_mirror_by(surroundings, reader, checkpoint, key, Vec::new())
    }

    /// The same of a log that was given another key: `former` are trusted besides `key`, so that
    /// a checkpoint of before the rotation is followed too.
    pub fn open_mirror_by(
        surroundings: Surroundings,
        mut reader: Box<dyn Readable + Send>,
        checkpoint: &str,
        key: VerifierKey,
        former: Vec<VerifierKey>,
    ) -> Result<Self, Fault> {
        let origin = key.name().to_owned();
        let keys: Vec<VerifierKey> = std::iter::once(&key).chain(&former).cloned().collect();
        let head = signed_head(checkpoint, &origin, &keys)?;
        let mut snapshot = Snapshot::default();
        snapshot.catch_up(reader.as_mut(), head.size, &mut |_| {})?;
        same_root(&snapshot, head)?;
        Ok(Self {
            surroundings,
            desk: None,
            reader: Mutex::new(reader),
            size: AtomicU64::new(snapshot.size),
            snapshot: RwLock::new(snapshot),
            past: Mutex::default(),
            checkpoint: RwLock::new(checkpoint.to_owned()),
            policy: None,
            witnessed: Mutex::default(),
            verifier: key,
            former,
            origin,
        })
    }

    /// Follows the mirrored record to a newer checkpoint. Blocks.
    ///
    /// What is folded beyond the old size is shown only if it leads to the root that was signed.
    pub fn follow(&self, checkpoint: &str) -> Result<(), Fault> {
        let keys: Vec<VerifierKey> = self.verifiers().cloned().collect();
        let head = signed_head(checkpoint, &self.origin, &keys)?;
        let mut ahead = Snapshot::clone(&desk::read(&self.snapshot));
        if head.size < ahead.size {
            let reason = "the checkpoint is older than what is shown".into();
            return Err(Fault::Unsigned { reason });
        }
        ahead.catch_up(lock(&self.reader).as_mut(), head.size, &mut |_| {})?;
        same_root(&ahead, head)?;
        *desk::write(&self.snapshot) = ahead;
        self.show_checkpoint(checkpoint.to_owned());
        if let Some(policy) = &self.policy {
            lock(&self.witnessed).learn(policy, checkpoint);
        }
        self.publish_size();
        Ok(())
    }
}

fn signed_head(checkpoint: &str, origin: &str, keys: &[VerifierKey]) -> Result<Head, Fault> {
    SignedCheckpoint::open(checkpoint.as_bytes(), origin, keys)
        .map(|signed| signed.head())
        .map_err(|error| Fault::Unsigned {
            reason: error.to_string(),
        })
}

fn same_root(snapshot: &Snapshot, head: Head) -> Result<(), Fault> {
    if snapshot.tree.head() == head {
        return Ok(());
    }
    let reason = format!(
        "the entries do not lead to the root signed over {} entries",
        head.size
    );
    Err(Fault::Unsigned { reason })
}
