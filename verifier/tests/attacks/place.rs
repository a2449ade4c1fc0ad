//! Folders of one test each, and a disk that runs full.

use std::io;
use std::path::{Path, PathBuf};

use verifier::{Disk, RealDisk};

/// An empty folder that goes away with its test.
pub(crate) struct Place(PathBuf);

impl Place {
    pub(crate) fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("verifier-{}-{name}", std::process::id()));
        drop(std::fs::remove_dir_all(&path));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    /// Every file below, by its name from here, with its bytes.
    pub(crate) fn files(&self) -> Vec<(String, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for name in std::fs::read_dir(folder).unwrap() {
                let path = name.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let name = path.strip_prefix(&self.0).unwrap().display().to_string();
                    found.push((name, std::fs::read(path).unwrap()));
                }
            }
        }
        found.sort();
        found
    }

    /// The names of the files below that have this in them.
    pub(crate) fn named(&self, part: &str) -> Vec<String> {
        let names = self.files().into_iter().map(|(name, _)| name);
        names.filter(|name| name.contains(part)).collect()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

/// A disk with room for so many files; the next one stops half written.
pub(crate) struct FullDisk(pub(crate) usize);

impl Disk for FullDisk {
    fn replace(&mut self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        if self.0 == 0 {
            std::fs::create_dir_all(path.parent().unwrap())?;
            let mut half = path.as_os_str().to_owned();
            half.push(".new");
            std::fs::write(half, &bytes[..bytes.len() / 2])?;
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.0 -= 1;
        RealDisk.replace(path, bytes)
    }

    fn remove(&mut self, path: &Path) -> io::Result<()> {
        RealDisk.remove(path)
    }
}
