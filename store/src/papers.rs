//! Documents that are not for the public, such as letters of credentials: a folder of files, each
//! named after the SHA-256 of its bytes.
//!
//! The record says the hash; who may read the bytes is for the caller to decide. A file is written
//! whole or not at all, and compared with its name whenever it is read. When it was last kept is the
//! time of the file: what nobody has kept for long, and nothing names, can be let go.

use crate::file::{move_into_place, sync_directory};
use jiff::Timestamp;
use ledger::Hash;
use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The most bytes that one paper may have.
pub const PAPER_BYTES_MAX: usize = 20 << 20;

/// Tells files apart that are written at once.
static UNFINISHED: AtomicU64 = AtomicU64::new(0);

/// What the names of files begin with that are not whole yet.
const UNFINISHED_NAME: &str = ".unfinished-";

/// Held while a paper takes its place, and while one is let go: what is kept anew at this moment
/// stays.
static TAKING_PLACE: Mutex<()> = Mutex::new(());

fn taking_place() -> MutexGuard<'static, ()> {
    TAKING_PLACE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder of papers.
#[derive(Debug, Clone)]
pub struct Papers {
    folder: PathBuf,
}

/// Why a paper was not kept or read.
#[derive(Debug)]
pub enum PaperFault {
    /// It has no bytes, or more than [`PAPER_BYTES_MAX`].
    Length {
        /// How many.
        bytes: usize,
    },
    /// The file is there, but its bytes are not those that were kept.
    Changed {
        /// The paper.
        hash: Hash,
    },
    /// The folder or file cannot be read or written.
    Failed {
        /// The folder or file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Papers {
    /// The papers in this folder, which need not exist yet.
    pub fn at(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
        }
    }

    /// Keeps a paper, durably; its hash. One that is there already is written again, so that the
    /// time of its file says when it was last asked to be kept.
    ///
    /// # Errors
    /// [`PaperFault::Length`] and [`PaperFault::Failed`]; then it is not there.
    pub fn keep(&self, bytes: &[u8]) -> Result<Hash, PaperFault> {
        if !(1..=PAPER_BYTES_MAX).contains(&bytes.len()) {
            return Err(PaperFault::Length { bytes: bytes.len() });
        }
        let hash = Hash::of(bytes);
        self.create().map_err(failed(&self.folder))?;
        let number = UNFINISHED.fetch_add(1, Ordering::Relaxed);
        let unfinished = format!("{UNFINISHED_NAME}{}-{number}", std::process::id());
        let unfinished = self.folder.join(unfinished);
        let kept = write(&unfinished, bytes).map_err(failed(&unfinished));
        let kept = kept.and_then(|()| {
            let path = self.path(&hash);
            let _alone = taking_place();
            move_into_place(&unfinished, &path)
                .map_err(|error| failed(&path)(io::Error::other(error)))
        });
        if kept.is_err() {
            // What is left of it is of no use, and its name is never used again.
            let _ = fs::remove_file(&unfinished);
        }
        kept.map(|()| hash)
    }

    /// The bytes of a paper, if it is here.
    ///
    /// # Errors
    /// [`PaperFault::Changed`] and [`PaperFault::Failed`].
    pub fn read(&self, hash: &Hash) -> Result<Option<Vec<u8>>, PaperFault> {
        let path = self.path(hash);
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(source) => return Err(PaperFault::Failed { path, source }),
        };
        let mut bytes = Vec::new();
        let limit = PAPER_BYTES_MAX as u64 + 1;
        file.take(limit)
            .read_to_end(&mut bytes)
            .map_err(failed(&path))?;
        if Hash::of(&bytes) == *hash {
            return Ok(Some(bytes));
        }
        Err(PaperFault::Changed { hash: *hash })
    }

    /// Removes a paper; whether it was here. The disk may keep the bytes until it needs the room.
    ///
    /// # Errors
    /// [`PaperFault::Failed`].
    pub fn erase(&self, hash: &Hash) -> Result<bool, PaperFault> {
        let path = self.path(hash);
        match fs::remove_file(&path) {
            Ok(()) => {
                sync_directory(&path).map_err(failed(&path))?;
                Ok(true)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(source) => Err(PaperFault::Failed { path, source }),
        }
    }

    /// Removes a paper that was last kept before an instant; whether it was. One that is kept anew
    /// meanwhile stays. A crash leaves it here or not: there is nothing between.
    ///
    /// # Errors
    /// [`PaperFault::Failed`].
    pub fn let_go(&self, hash: &Hash, before: Timestamp) -> Result<bool, PaperFault> {
        let _alone = taking_place();
        let path = self.path(hash);
        match kept_at(&path).map_err(failed(&path))? {
            Some(kept) if kept < before => self.erase(hash),
            _ => Ok(false),
        }
    }

    /// Removes files that were begun before an instant and never became papers: a crash left them.
    /// How many.
    ///
    /// # Errors
    /// [`PaperFault::Failed`].
    pub fn clear_unfinished(&self, before: Timestamp) -> Result<usize, PaperFault> {
        let mut cleared = 0;
        for name in self.names()? {
            let path = self.folder.join(&name);
            let unfinished = name
                .to_str()
                .is_some_and(|it| it.starts_with(UNFINISHED_NAME));
            if unfinished
                && kept_at(&path)
                    .map_err(failed(&path))?
                    .is_some_and(|it| it < before)
            {
                fs::remove_file(&path).map_err(failed(&path))?;
                cleared += 1;
            }
        }
        Ok(cleared)
    }

    /// Every paper that is here, in the order of the hashes.
    ///
    /// # Errors
    /// [`PaperFault::Failed`].
    pub fn all(&self) -> Result<Vec<Hash>, PaperFault> {
        let names = self.names()?.into_iter();
        let mut all: Vec<Hash> = names
            .filter_map(|name| Hash::from_hex(name.to_str()?))
            .collect();
        all.sort_unstable();
        Ok(all)
    }

    fn names(&self) -> Result<Vec<OsString>, PaperFault> {
        let listed = match fs::read_dir(&self.folder) {
            Ok(listed) => listed,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(source) => return Err(failed(&self.folder)(source)),
        };
        let names = listed.map(|file| Ok(file?.file_name()));
        let names: io::Result<Vec<OsString>> = names.collect();
        names.map_err(failed(&self.folder))
    }

    fn path(&self, hash: &Hash) -> PathBuf {
        self.folder.join(hash.to_hex())
    }

    /// Makes the folder, closed to everyone but its owner.
    fn create(&self) -> io::Result<()> {
        if self.folder.is_dir() {
            return Ok(());
        }
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&self.folder)?;
        sync_directory(&self.folder)
    }
}

/// When a file was last written; nothing where it is not there.
fn kept_at(path: &Path) -> io::Result<Option<Timestamp>> {
    match fs::metadata(path) {
        Ok(file) => {
            let written = Timestamp::try_from(file.modified()?);
            written.map(Some).map_err(io::Error::other)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(bytes)
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> PaperFault + '_ {
    move |source| PaperFault::Failed {
        path: path.to_owned(),
        source,
    }
}

impl fmt::Display for PaperFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { bytes } => write!(
                f,
                "the paper has {bytes} bytes, where 1 to {PAPER_BYTES_MAX} are allowed"
            ),
            Self::Changed { hash } => write!(
                f,
                "the paper {hash} is not as it was kept; restore it from a backup"
            ),
            Self::Failed { path, source } => write!(f, "{}: {source}", path.display()),
        }
    }
}

impl std::error::Error for PaperFault {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Failed { source, .. } => Some(source),
            _ => None,
        }
    }
}
