//! Where the published parts of a record come from: the site of a forum, a folder, or a test.

mod folder;
mod site;

pub use folder::Folder;
pub use site::{Shown, Site};

use ledger::tile::{self, Level, Tile, WIDTH};
use ledger::{Hash, Seal, entry, note};

use crate::{Kind, Stop, Wrong};

/// One thing that a forum publishes of its record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Piece {
    /// The newest checkpoint.
    Checkpoint,
    /// The key of the log.
    Key,
    /// A tile of hashes, or a bundle of entries.
    Tile(Tile),
    /// What opens a seal.
    Opening(Seal),
}

/// Where pieces come from. Nothing that it gives is trusted.
pub trait Source {
    /// What it is, for sentences: an address or a folder.
    fn name(&self) -> String;

    /// A piece; `None` where it is not given out.
    ///
    /// # Errors
    /// [`Stop::Unreadable`] if nobody can say; [`Stop::Wrong`] if the answer is too long.
    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop>;

    /// The piece from a second place, after the first has given a wrong one.
    ///
    /// # Errors
    /// As [`Source::get`].
    fn again(&mut self, _piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        Ok(None)
    }
}

impl<S: Source + ?Sized> Source for &mut S {
    fn name(&self) -> String {
        (**self).name()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        (**self).get(piece)
    }

    fn again(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        (**self).again(piece)
    }
}

impl<S: Source + ?Sized> Source for Box<S> {
    fn name(&self) -> String {
        (**self).name()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        (**self).get(piece)
    }

    fn again(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        (**self).again(piece)
    }
}

/// The longest key that is read, in bytes.
const KEY_BYTES_MAX: u64 = 4096;

impl Piece {
    /// Where it stands under the address of a forum.
    pub fn path(&self) -> String {
        match self {
            Self::Checkpoint => "record/checkpoint".to_owned(),
            Self::Key => "record/key".to_owned(),
            Self::Tile(tile) => format!("record/{tile}"),
            Self::Opening(seal) => format!("record/opening/{seal}"),
        }
    }

    /// The longest answer that is read, in bytes.
    pub fn bytes_max(&self) -> u64 {
        match self {
            Self::Checkpoint => note::BYTES_MAX as u64,
            Self::Key => KEY_BYTES_MAX,
            Self::Tile(tile) => match tile.level() {
                Level::Hashes(_) => WIDTH * 32,
                Level::Entries => WIDTH * (entry::BYTES_MAX as u64 + 2),
            },
            Self::Opening(_) => crate::opening::BYTES_MAX,
        }
    }

    /// Refuses an answer that is too long.
    ///
    /// # Errors
    /// [`Stop::Wrong`].
    pub fn within(&self, bytes: Vec<u8>) -> Result<Vec<u8>, Stop> {
        let bytes_max = self.bytes_max();
        if bytes.len() as u64 <= bytes_max {
            return Ok(bytes);
        }
        let path = self.path();
        let what = format!("{path} has more than {bytes_max} bytes, and no more are read");
        let kind = match self {
            Self::Checkpoint => Kind::Checkpoint,
            Self::Key => Kind::Key,
            Self::Tile(_) => Kind::Tile,
            Self::Opening(_) => Kind::Seal,
        };
        Err(Wrong::whole(kind, what).into())
    }
}

/// The tile that a record has to have: its width follows from the size of the record.
pub(crate) fn tile_of(level: Level, number: u64, width: u16) -> Result<Tile, Stop> {
    Tile::new(level, number, width)
        .map_err(|error| Stop::Unreadable(format!("tile {number} of a level: {error}")))
}

/// A tile of hashes as it is given out, of the width asked for.
pub(crate) fn hashes(source: &mut dyn Source, tile: Tile) -> Result<Vec<Hash>, Stop> {
    let (found, bytes) = bytes_of(source, tile)?;
    let mut hashes = tile::read_hashes(&bytes, found).map_err(|_| length(found))?;
    hashes.truncate(usize::from(tile.width()));
    Ok(hashes)
}

/// A bundle as it is given out: the tile that was found, which may be fuller, and its bytes.
pub(crate) fn bytes_of(source: &mut dyn Source, tile: Tile) -> Result<(Tile, Vec<u8>), Stop> {
    if let Some(bytes) = source.get(Piece::Tile(tile))? {
        return Ok((tile, bytes));
    }
    // A partial tile may be taken away once the full one is there (C2SP tlog-tiles).
    let full = tile_of(tile.level(), tile.number(), 256)?;
    if !tile.is_full()
        && let Some(bytes) = source.get(Piece::Tile(full))?
    {
        return Ok((full, bytes));
    }
    Err(missing(source, tile))
}

/// That a tile has another length than its path says.
pub(crate) fn length(tile: Tile) -> Stop {
    let what = format!("record/{tile} does not have the length that its path says");
    Wrong::at(Kind::Tile, first_entry(tile), what).into()
}

fn missing(source: &dyn Source, tile: Tile) -> Stop {
    let (name, first) = (source.name(), first_entry(tile));
    let what = match tile.level() {
        Level::Entries => format!(
            "{name} does not give out record/{tile}, in which entries from {first} on would stand"
        ),
        Level::Hashes(_) => {
            format!("{name} does not give out record/{tile}, which the size of the record asks for")
        }
    };
    Wrong::at(Kind::Missing, first, what).into()
}

/// The index of the first entry under a tile.
pub(crate) fn first_entry(tile: Tile) -> u64 {
    match tile.level() {
        Level::Entries => tile.range().start,
        Level::Hashes(level) => tile
            .range()
            .start
            .checked_shl(u32::from(level) * 8)
            .unwrap_or(u64::MAX),
    }
}
