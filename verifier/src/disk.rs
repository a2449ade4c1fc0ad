//! Files that are replaced whole, and folders that one process keeps.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Write as _};
use std::path::Path;

use crate::Stop;

/// What is written to; a trait so that tests can run out of space in the middle.
pub trait Disk: Send {
    /// Replaces a file as a whole, durably: after a crash either the old or the new bytes are
    /// there, and whatever was begun stands under another name.
    ///
    /// # Errors
    /// What the system said; the file is then as it was.
    fn replace(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Removes a file; one that is not there is removed already.
    ///
    /// # Errors
    /// What the system said.
    fn remove(&mut self, path: &Path) -> io::Result<()>;
}

/// The file system.
#[derive(Debug, Clone, Copy, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn replace(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let beside = beside(path);
        let mut file = File::create(&beside)?;
        let written = file.write_all(bytes).and_then(|()| file.sync_all());
        if let Err(error) = written {
            // Half a file takes room that may be what is missing.
            drop(fs::remove_file(&beside));
            return Err(error);
        }
        fs::rename(&beside, path)?;
        sync_folder(folder)
    }

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// The name under which a file is written before it takes its place.
fn beside(path: &Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

/// Makes names durable, where the system needs that to be said.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        let folder = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            folder
        };
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// One sentence for a file that could not be written.
pub(crate) fn unwritten(path: &Path, error: &io::Error) -> Stop {
    let path = path.display();
    Stop::Unreadable(match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => format!(
            "{path} could not be written, for the disk is full; what was there before is \
             unchanged; free some space and run this again"
        ),
        _ => format!("{path} could not be written: {error}; what was there before is unchanged"),
    })
}

/// Reads a file up to a length; `None` if there is none.
pub(crate) fn read(path: &Path, bytes_max: u64) -> io::Result<Option<Vec<u8>>> {
    use io::Read as _;
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if absent(&error) => return Ok(None),
        Err(error) => return Err(error),
    };
    let mut bytes = Vec::new();
    file.take(bytes_max.saturating_add(1))
        .read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// No such file, or a file where its folder would be.
fn absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Held while a process keeps a folder; released when it is dropped, or when the process dies.
#[derive(Debug)]
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of a folder, which is made if it is not there.
    ///
    /// # Errors
    /// Another process has it, or the folder cannot be written to.
    pub(crate) fn take(folder: &Path) -> Result<Self, Stop> {
        let path = folder.join("lock");
        let failed = |error: io::Error| unwritten(&path, &error);
        fs::create_dir_all(folder).map_err(failed)?;
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Stop::Unreadable(format!(
                "{} is in use by another process; stop that one first, or choose another folder",
                folder.display()
            ))),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }
}
