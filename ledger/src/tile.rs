//! The record as files that never change: tiles of hashes and bundles of entries
//! (C2SP tlog-tiles 0.1.0).
//!
//! A tile holds up to 256 hashes of one level of the tree, eight levels apart; a bundle holds the
//! up to 256 entries under one tile of level 0. Whoever has them can serve, mirror and check the
//! record without the program that wrote it.

mod bundle;
mod path;

pub use bundle::{bundle, entries};
pub use path::{Level, Tile, tiles_for};

use crate::hash::Hash;
use crate::tree::Tree;
use std::fmt;

/// How many hashes, or entries, a full tile has.
pub const WIDTH: u64 = 256;

/// How many levels of the tree lie between two levels of tiles.
const HEIGHT: u32 = 8;

/// Why a tile or a bundle is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Error {
    /// The path is not one of a tile, or not in its one form.
    Path,
    /// The bytes are not of the width that the path names.
    Length,
    /// An entry is longer than 65,535 bytes.
    TooLong,
    /// The tree has no such tile at its size.
    Beyond,
}

/// The bytes of a tile of hashes: 32 for each hash.
///
/// # Errors
/// [`Error::Beyond`]: the tree is smaller, or the tile is one of entries.
pub fn hashes(tree: &Tree, tile: Tile) -> Result<Vec<u8>, Error> {
    let Level::Hashes(level) = tile.level() else {
        return Err(Error::Beyond);
    };
    let height = u32::from(level) * HEIGHT;
    let mut bytes = Vec::with_capacity(usize::from(tile.width()) * 32);
    for index in tile.range() {
        bytes.extend_from_slice(tree.subtree(height, index).ok_or(Error::Beyond)?.as_bytes());
    }
    Ok(bytes)
}

/// Reads the hashes of a tile.
///
/// # Errors
/// [`Error::Length`]: not exactly as many as the tile's path says.
pub fn read_hashes(bytes: &[u8], tile: Tile) -> Result<Vec<Hash>, Error> {
    let (hashes, rest) = bytes.as_chunks::<32>();
    if !rest.is_empty() || hashes.len() != usize::from(tile.width()) {
        return Err(Error::Length);
    }
    Ok(hashes.iter().map(|hash| Hash::from(*hash)).collect())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => {
                "not the path of a tile; one looks like tile/0/x001/234 or tile/entries/000.p/17"
            }
            Self::Length => "the tile does not have the length that its path says",
            Self::TooLong => "an entry is longer than a bundle can hold",
            Self::Beyond => "the record has no such tile at its present size",
        })
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
