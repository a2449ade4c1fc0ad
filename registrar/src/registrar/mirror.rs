//! A registrar that shows the record of another site and enters nothing.

use std::sync::atomic::AtomicU64;
use std::sync::{Mutex, PoisonError, RwLock};

use ledger::note::VerifierKey;
use ledger::tree::Head;
use ledger::{Readable, SignedCheckpoint};

use super::underway::OnTheirWay;
use super::waiting::Waiting;
use super::{Keys, Registrar, Surroundings, desk, lock};
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
            waiting: Waiting::default(),
            on_their_way: OnTheirWay::default(),
            reader: Mutex::new(reader),
            size: AtomicU64::new(snapshot.size),
            snapshot: RwLock::new(snapshot),
            past: Mutex::default(),
            checkpoint: RwLock::new(checkpoint.to_owned()),
            policy: None,
            witnessed: Mutex::default(),
            keys: RwLock::new(Keys {
                newest: key,
                former,
            }),
            origin,
        })
    }

    /// Follows the mirrored record to a newer checkpoint. Blocks.
    ///
    /// What is folded beyond the old size is shown only if it leads to the root that was signed.
    /// A key that the record, so signed, puts in the place of one that is trusted is trusted from
    /// then on.
    pub fn follow(&self, checkpoint: &str) -> Result<(), Fault> {
        let head = signed_head(checkpoint, &self.origin, &self.verifiers())?;
        let mut ahead = Snapshot::clone(&desk::read(&self.snapshot));
        if head.size < ahead.size {
            let reason = "the checkpoint is older than what is shown".into();
            return Err(Fault::Unsigned { reason });
        }
        ahead.catch_up(lock(&self.reader).as_mut(), head.size, &mut |_| {})?;
        same_root(&ahead, head)?;
        self.learn_keys(&ahead);
        *desk::write(&self.snapshot) = ahead;
        self.show_checkpoint(checkpoint.to_owned());
        if let Some(policy) = &self.policy {
            lock(&self.witnessed).learn(policy, checkpoint);
        }
        self.publish_size();
        Ok(())
    }

    /// Trusts, besides those that are trusted, the keys that the record says followed them.
    fn learn_keys(&self, ahead: &Snapshot) {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        for pair in ahead.forum.keeping.keys().windows(2) {
            let (old, new) = (pair[0].as_str(), pair[1].as_str());
            if keys.has(old)
                && !keys.has(new)
                && let Ok(key) = VerifierKey::parse(new)
                && key.name() == self.origin
            {
                let before = std::mem::replace(&mut keys.newest, key);
                keys.former.insert(0, before);
            }
        }
    }
}

impl Keys {
    fn has(&self, text: &str) -> bool {
        let mut all = std::iter::once(&self.newest).chain(&self.former);
        all.any(|key| key.to_string() == text)
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
