//! What a verifier saw last of each log, so that no other past can be shown to it.
//!
//! One small file per origin. It is state, not a cache: whoever deletes it can be shown anything
//! once. It is replaced only after a record was found good as a whole.

use std::path::{Path, PathBuf};

use ledger::note;
use ledger::{Hash, SignedCheckpoint};

use crate::disk::{self, Disk, RealDisk};
use crate::{Evidence, Keys, Stop};

/// A folder with what was seen.
pub struct Memory {
    folder: PathBuf,
    disk: Box<dyn Disk>,
}

/// What was seen last of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The keys of the log that are trusted.
    pub keys: Keys,
    /// When, in seconds since 1970 UTC by the clock of this machine.
    pub time: u64,
    /// The checkpoint.
    pub checkpoint: SignedCheckpoint,
}

impl Memory {
    /// The memory in a folder, which need not exist yet.
    pub fn at(folder: &Path) -> Self {
        Self::on(folder, Box::new(RealDisk))
    }

    /// The memory in a folder of a disk.
    pub fn on(folder: &Path, disk: Box<dyn Disk>) -> Self {
        let folder = folder.to_owned();
        Self { folder, disk }
    }

    /// What was seen last of a log.
    ///
    /// # Errors
    /// [`Stop::Unreadable`]: the file is there and cannot be read, or is not what this wrote.
    pub fn last(&self, origin: &str) -> Result<Option<Seen>, Stop> {
        let path = self.path(origin);
        let unreadable = |what: String| {
            let path = path.display();
            Stop::Unreadable(format!(
                "{path} cannot be read: {what}; look at it before going on"
            ))
        };
        let bytes_max = note::BYTES_MAX as u64 + 4096;
        let Some(bytes) = disk::read(&path, bytes_max).map_err(|it| unreadable(it.to_string()))?
        else {
            return Ok(None);
        };
        let seen = Seen::parse(&bytes)
            .ok_or_else(|| unreadable("it is not what was written there".to_owned()))?;
        let verified = seen.checkpoint.verify(origin, &seen.keys.to_vec());
        verified.map_err(|error| unreadable(error.to_string()))?;
        Ok(Some(seen))
    }

    /// Remembers what was seen.
    ///
    /// # Errors
    /// [`Stop::Unreadable`]: it could not be written; what was remembered before is unchanged.
    pub fn remember(&mut self, seen: &Seen) -> Result<(), Stop> {
        let path = self.path(seen.keys.origin());
        self.disk
            .replace(&path, seen.to_text().as_bytes())
            .map_err(|error| disk::unwritten(&path, &error))
    }

    /// Keeps what proves that something is wrong; says where.
    ///
    /// # Errors
    /// [`Stop::Unreadable`]: it could not be written.
    pub fn keep(&mut self, time: u64, evidence: &[Evidence]) -> Result<Option<PathBuf>, Stop> {
        keep(self.disk.as_mut(), &self.folder, time, evidence)
    }

    fn path(&self, origin: &str) -> PathBuf {
        let name = Hash::of(origin.as_bytes()).to_hex();
        self.folder.join(name).with_extension("seen")
    }
}

impl Seen {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let text = str::from_utf8(bytes).ok()?;
        let (head, note) = text.split_once("\n\n")?;
        let (time, keys) = head.split_once('\n')?;
        Some(Self {
            keys: Keys::parse(keys.as_bytes()).ok()?,
            time: time.strip_prefix("seen ")?.parse().ok()?,
            checkpoint: SignedCheckpoint::parse(note.as_bytes()).ok()?,
        })
    }

    fn to_text(&self) -> String {
        let Self {
            keys,
            time,
            checkpoint,
        } = self;
        format!("seen {time}\n{keys}\n{checkpoint}")
    }
}

/// How many pieces of evidence a folder takes: a log that misbehaves for ever fills no disk.
const EVIDENCE_MAX: usize = 100;

/// Writes evidence into a folder of its own under `evidence/`; says where, unless there is none
/// or the same is kept already.
pub(crate) fn keep(
    disk: &mut dyn Disk,
    folder: &Path,
    time: u64,
    evidence: &[Evidence],
) -> Result<Option<PathBuf>, Stop> {
    if evidence.is_empty() {
        return Ok(None);
    }
    let parts: Vec<&[u8]> = evidence.iter().map(|it| it.text.as_bytes()).collect();
    let sum = &Hash::of_parts(&parts).to_hex()[..16];
    let all = folder.join("evidence");
    let kept: Vec<_> = std::fs::read_dir(&all)
        .map(|names| names.flatten().map(|it| it.path()).collect())
        .unwrap_or_default();
    let same = |path: &&PathBuf| path.to_string_lossy().ends_with(sum);
    let whole = |path: &&PathBuf| evidence.iter().all(|it| path.join(it.name).exists());
    if let Some(path) = kept.iter().filter(same).find(whole) {
        return Ok(Some(path.clone()));
    }
    if EVIDENCE_MAX <= kept.len() {
        return Ok(None);
    }
    let place = all.join(format!("{time}-{sum}"));
    for piece in evidence {
        let path = place.join(piece.name);
        disk.replace(&path, piece.text.as_bytes())
            .map_err(|error| disk::unwritten(&path, &error))?;
    }
    Ok(Some(place))
}
