//! The tiles of a record, each counted only once it leads to the root that was signed.
//!
//! The tiles at the right edge lead to the root together; every other tile leads to a hash in a
//! tile above it. So a reader knows of each tile, when it arrives, whether it is the one.

mod range;

pub(crate) use range::Subtrees;

use std::collections::HashMap;
use std::sync::Arc;

use ledger::tile::{self, Level, Tile, WIDTH};
use ledger::tree::Head;
use ledger::{Hash, tree};

use crate::source::{self, Piece, Source};
use crate::{Kind, Stop, Wrong};

/// The levels of tiles that a record of up to 2^64 entries can have.
const LEVELS_MAX: u8 = 8;

/// How many tiles above level 0 are kept: 8 KiB each.
const KEPT_MAX: usize = 4096;

/// The tiles under a checkpoint.
#[derive(Debug)]
pub struct SignedTiles<S> {
    source: S,
    head: Head,
    /// Tiles at the right edge, and those above level 0 that were read.
    kept: HashMap<(u8, u64), Arc<[Hash]>>,
    /// The tile of level 0 that was read last.
    last: Option<(u64, Arc<[Hash]>)>,
}

impl<S: Source> SignedTiles<S> {
    /// Reads the right edge of the tree and checks that it leads to the root.
    ///
    /// # Errors
    /// A tile is missing, malformed, or leads elsewhere.
    pub fn open(source: S, head: Head) -> Result<Self, Stop> {
        let mut tiles = Self {
            source,
            head,
            kept: HashMap::new(),
            last: None,
        };
        tiles.read_edge()?;
        Ok(tiles)
    }

    /// The size and root that were signed.
    pub fn head(&self) -> Head {
        self.head
    }

    /// Where they come from.
    pub fn source(&mut self) -> &mut S {
        &mut self.source
    }

    /// The source alone.
    pub fn into_source(self) -> S {
        self.source
    }

    /// The tile that a record of this size has at a place.
    ///
    /// # Errors
    /// [`Stop::Unreadable`]: it has none.
    pub fn place(&self, level: Level, number: u64) -> Result<Tile, Stop> {
        let start = number.saturating_mul(WIDTH);
        let width = count(level, self.head.size)
            .saturating_sub(start)
            .min(WIDTH);
        source::tile_of(level, number, u16::try_from(width).unwrap_or(256))
    }

    /// The hashes of a tile, checked.
    ///
    /// # Errors
    /// It is missing, malformed, or not the one that was signed.
    pub fn tile(&mut self, level: u8, number: u64) -> Result<Arc<[Hash]>, Stop> {
        if let Some(kept) = self.kept.get(&(level, number)) {
            return Ok(Arc::clone(kept));
        }
        if let Some((last, hashes)) = &self.last
            && (level, number) == (0, *last)
        {
            return Ok(Arc::clone(hashes));
        }
        let tile = self.place(Level::Hashes(level), number)?;
        let above = self.tile(level + 1, number / WIDTH)?;
        let expected = within(&above, number)?;
        let hashes: Arc<[Hash]> = self.checked(tile, expected)?.into();
        if level == 0 {
            self.last = Some((number, Arc::clone(&hashes)));
        } else {
            if KEPT_MAX <= self.kept.len() {
                self.forget_all_but_the_edge();
            }
            self.kept.insert((level, number), Arc::clone(&hashes));
        }
        Ok(hashes)
    }

    /// The bytes of a bundle of entries, each entry checked against its hash in the tree.
    ///
    /// # Errors
    /// It is missing, malformed, or an entry is not the one that was signed.
    pub fn bundle(&mut self, number: u64) -> Result<Vec<u8>, Stop> {
        let tile = self.place(Level::Entries, number)?;
        let leaves = self.tile(0, number)?;
        let (found, bytes) = source::bytes_of(&mut self.source, tile)?;
        match checked_bundle(found, &bytes, tile, &leaves) {
            Ok(bundle) => Ok(bundle),
            Err(wrong) => match self.source.again(Piece::Tile(tile))? {
                Some(bytes) => checked_bundle(tile, &bytes, tile, &leaves),
                None => Err(wrong),
            },
        }
    }

    fn checked(&mut self, tile: Tile, expected: Hash) -> Result<Vec<Hash>, Stop> {
        let first = source::hashes(&mut self.source, tile);
        let wrong = match first {
            Ok(hashes) if range::root_of(&hashes) == expected => return Ok(hashes),
            Ok(_) => {
                let what = format!(
                    "record/{tile} is not the tile that the signed root leads to: it was changed, \
                     or made from other entries"
                );
                Wrong::at(Kind::Tile, source::first_entry(tile), what).into()
            }
            Err(stop) => stop,
        };
        match self.source.again(Piece::Tile(tile))? {
            Some(bytes) => {
                let hashes = tile::read_hashes(&bytes, tile).map_err(|_| source::length(tile))?;
                if range::root_of(&hashes) == expected {
                    Ok(hashes)
                } else {
                    Err(wrong)
                }
            }
            None => Err(wrong),
        }
    }

    /// Reads the partial tile of every level, which lead to the root only together.
    fn read_edge(&mut self) -> Result<(), Stop> {
        for level in 0..LEVELS_MAX {
            let count = count(Level::Hashes(level), self.head.size);
            if !count.is_multiple_of(WIDTH) {
                let number = count / WIDTH;
                let tile = self.place(Level::Hashes(level), number)?;
                let hashes = source::hashes(&mut self.source, tile)?;
                self.kept.insert((level, number), hashes.into());
            }
        }
        if self.edge_root() == Some(self.head.root) {
            return Ok(());
        }
        let what = format!(
            "the tiles of hashes do not lead to the root that was signed over {} entries",
            self.head.size
        );
        Err(Wrong::whole(Kind::Tile, what).into())
    }

    /// The root over the right edge: complete subtrees from the smallest, at the right, up.
    fn edge_root(&self) -> Option<Hash> {
        let mut root = None;
        for level in 0..LEVELS_MAX {
            let count = count(Level::Hashes(level), self.head.size);
            if count.is_multiple_of(WIDTH) {
                continue;
            }
            let mut rest = &self.kept.get(&(level, count / WIDTH))?[..];
            while !rest.is_empty() {
                let (before, peak) = rest.split_at(rest.len() - lowest_bit(rest.len()));
                let peak = range::root_of(peak);
                root = Some(root.map_or(peak, |right| Hash::node(&peak, &right)));
                rest = before;
            }
        }
        Some(root.unwrap_or_else(Hash::of_nothing))
    }

    fn forget_all_but_the_edge(&mut self) {
        let size = self.head.size;
        self.kept
            .retain(|(level, number), _| *number == count(Level::Hashes(*level), size) / WIDTH);
    }
}

impl<S: Source> Subtrees for SignedTiles<S> {
    fn subtree(&mut self, level: u32, index: u64) -> Result<Hash, Stop> {
        let (tiles_up, height) = (u8::try_from(level / 8).unwrap_or(u8::MAX), level % 8);
        let first = index << height;
        let hashes = self.tile(tiles_up, first / WIDTH)?;
        let start = usize::try_from(first % WIDTH).unwrap_or(usize::MAX);
        let part = hashes.get(start..start.saturating_add(1 << height));
        part.map(range::root_of).ok_or_else(beyond)
    }
}

/// The entries of a bundle that may be fuller than asked for, as the bundle that was asked for.
fn checked_bundle(
    found: Tile,
    bytes: &[u8],
    asked: Tile,
    leaves: &[Hash],
) -> Result<Vec<u8>, Stop> {
    let mut entries = tile::entries(bytes, found).map_err(|_| source::length(found))?;
    entries.truncate(usize::from(asked.width()));
    for ((index, entry), leaf) in (asked.range().start..).zip(&entries).zip(leaves) {
        if Hash::leaf(entry) != *leaf {
            let what = format!(
                "entry {index} is not the entry that was signed: its bytes do not hash to its \
                 place in the tree"
            );
            return Err(Wrong::at(Kind::Leaf, index, what).into());
        }
    }
    if found == asked {
        return Ok(bytes.to_vec());
    }
    tile::bundle(entries).map_err(|error| Stop::Unreadable(error.to_string()))
}

/// How many hashes, or entries, a level has.
fn count(level: Level, size: u64) -> u64 {
    match level {
        Level::Entries => size,
        Level::Hashes(level) => size.checked_shr(u32::from(level) * 8).unwrap_or(0),
    }
}

fn within(hashes: &[Hash], number: u64) -> Result<Hash, Stop> {
    let place = usize::try_from(number % WIDTH).unwrap_or(usize::MAX);
    hashes.get(place).copied().ok_or_else(beyond)
}

fn beyond() -> Stop {
    Stop::Unreadable("a tile was asked for that a record of this size does not have".to_owned())
}

fn lowest_bit(number: usize) -> usize {
    number & number.wrapping_neg()
}

impl<S: Source> SignedTiles<S> {
    /// The root over the first `size` entries.
    ///
    /// # Errors
    /// As [`SignedTiles::tile`]; or there are not that many.
    pub fn root_at(&mut self, size: u64) -> Result<Hash, Stop> {
        self.reaches(size)?;
        range::root(self, 0, size)
    }

    /// The proof that the tree under the checkpoint extends that of the first `old` entries
    /// (RFC 6962, section 2.1.2).
    ///
    /// # Errors
    /// As [`SignedTiles::root_at`].
    pub fn consistency(&mut self, old: u64) -> Result<Vec<Hash>, Stop> {
        self.reaches(old)?;
        let size = self.head.size;
        range::consistency(self, old, size)
    }

    fn reaches(&self, asked: u64) -> Result<(), Stop> {
        let size = self.head.size;
        if asked <= size {
            return Ok(());
        }
        let error = tree::Error::Beyond { asked, size };
        Err(Stop::Unreadable(error.to_string()))
    }
}
