//! A folder with the published parts of a record: an export, or a mirror.

use std::path::{Path, PathBuf};

use super::{Piece, Source};
use crate::{Stop, disk};

/// A folder as `travaux export` and `travaux mirror` write it: `record/checkpoint`,
/// `record/tile/…`, `record.key`.
#[derive(Debug, Clone)]
pub struct Folder {
    folder: PathBuf,
}

impl Folder {
    /// The folder at this path.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// Where a piece stands in the folder.
    pub fn path(&self, piece: Piece) -> PathBuf {
        match piece {
            Piece::Key => self.folder.join("record.key"),
            other => self.folder.join(other.path()),
        }
    }

    /// The entries one a line, where the folder has them so.
    pub fn lines(&self) -> PathBuf {
        self.folder.join("record.jsonl")
    }

    /// Whether there is a published record in this folder.
    pub fn is_one(folder: &Path) -> bool {
        folder.join("record/checkpoint").is_file()
    }
}

impl Source for Folder {
    fn name(&self) -> String {
        self.folder.display().to_string()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        let path = self.path(piece);
        let unreadable = |error| Stop::Unreadable(format!("{}: {error}", path.display()));
        let bytes = disk::read(&path, piece.bytes_max()).map_err(unreadable)?;
        bytes.map(|bytes| piece.within(bytes)).transpose()
    }
}
