//! Folders for one purpose, in memory where the system has such a place: nothing here needs the
//! disk, because a kill loses nothing that was written and a power cut is computed.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

static NUMBER: AtomicU64 = AtomicU64::new(0);

/// A folder that is removed when it is dropped.
#[derive(Debug)]
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new() -> io::Result<Self> {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("reliability-{}-{number}", std::process::id());
        let memory = Path::new("/dev/shm");
        let path = if memory.is_dir() {
            memory.join(name)
        } else {
            std::env::temp_dir().join(name)
        };
        // What an earlier process with the same number has left behind.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// A folder with copies of the files of another.
    pub(crate) fn like(other: &Path) -> io::Result<Self> {
        let folder = Self::new()?;
        for file in fs::read_dir(other)? {
            let file = file?;
            fs::copy(file.path(), folder.path().join(file.file_name()))?;
        }
        Ok(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed lies in a place for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
