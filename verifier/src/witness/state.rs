//! What a witness remembers of each log: a file with the checkpoint it cosigned last.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ledger::note::{self, VerifierKey};
use ledger::{Hash, SignedCheckpoint, cosignature};

use crate::disk::{self, Disk, Lock};
use crate::{Evidence, Keys, Stop, memory};

/// The state of a witness, kept by one process.
pub(super) struct State {
    folder: PathBuf,
    disk: Box<dyn Disk>,
    logs: BTreeMap<String, Log>,
    _lock: Lock,
}

/// A log that is followed.
pub(super) struct Log {
    pub(super) keys: Keys,
    pub(super) kept: Option<Kept>,
}

/// What was cosigned last.
#[derive(Clone)]
pub(super) struct Kept {
    pub(super) checkpoint: SignedCheckpoint,
    /// When, in seconds since 1970 UTC.
    pub(super) time: u64,
}

impl State {
    pub(super) fn open(folder: &Path, disk: Box<dyn Disk>) -> Result<Self, Stop> {
        Ok(Self {
            _lock: Lock::take(folder)?,
            folder: folder.to_owned(),
            disk,
            logs: BTreeMap::new(),
        })
    }

    pub(super) fn log(&self, origin: &str) -> Option<&Log> {
        self.logs.get(origin)
    }

    pub(super) fn logs(&self) -> impl Iterator<Item = &Log> {
        self.logs.values()
    }

    /// Takes up a log from where its file says it was left.
    pub(super) fn follow(&mut self, keys: Keys, own: &VerifierKey) -> Result<(), Stop> {
        let path = self.path(keys.origin());
        let unreadable = |what: String| {
            let path = path.display();
            Stop::Unreadable(format!(
                "{path} cannot be read: {what}; this witness signs nothing of that log until a \
                 person has looked"
            ))
        };
        let bytes = disk::read(&path, note::BYTES_MAX as u64)
            .map_err(|error| unreadable(error.to_string()))?;
        let kept = bytes
            .map(|bytes| Kept::read(&bytes, &keys, own))
            .transpose()
            .map_err(unreadable)?;
        let origin = keys.origin().to_owned();
        self.logs.insert(origin, Log { keys, kept });
        Ok(())
    }

    /// Keeps a cosigned checkpoint, durably, before anyone hears of it.
    pub(super) fn keep(
        &mut self,
        origin: &str,
        checkpoint: SignedCheckpoint,
        time: u64,
    ) -> Result<(), Stop> {
        let path = self.path(origin);
        self.disk
            .replace(&path, checkpoint.to_string().as_bytes())
            .map_err(|error| disk::unwritten(&path, &error))?;
        if let Some(log) = self.logs.get_mut(origin) {
            log.kept = Some(Kept { checkpoint, time });
        }
        Ok(())
    }

    pub(super) fn keep_evidence(&mut self, time: u64, evidence: &[Evidence]) -> Result<(), Stop> {
        memory::keep(self.disk.as_mut(), &self.folder, time, evidence).map(drop)
    }

    fn path(&self, origin: &str) -> PathBuf {
        let name = Hash::of(origin.as_bytes()).to_hex();
        self.folder.join(name).with_extension("checkpoint")
    }
}

impl Kept {
    fn read(bytes: &[u8], log: &Keys, own: &VerifierKey) -> Result<Self, String> {
        let checkpoint = SignedCheckpoint::open(bytes, log.origin(), &log.to_vec())
            .map_err(|error| error.to_string())?;
        let ours = checkpoint
            .note()
            .signatures()
            .iter()
            .find(|signature| own.made(signature))
            .ok_or("it has no cosignature by this witness")?;
        let text = checkpoint.note().text();
        let time = cosignature::verify(own, text, &ours.bytes).map_err(|it| it.to_string())?;
        Ok(Self { checkpoint, time })
    }
}
