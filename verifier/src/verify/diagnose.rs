//! Where it is wrong, when tiles do not lead to the signed root: entries and tiles are read as they
//! are given out and compared with each other.

use ledger::tile::{self, Level, Tile, WIDTH, tiles_for};
use ledger::tree::Head;
use ledger::{Hash, Tree};

use crate::source::{self, Source};
use crate::{Kind, Stop, Wrong};

/// Finds the first thing that is wrong; `found` is what is said if nothing more can be.
pub(super) fn tiles(source: &mut dyn Source, head: Head, found: Wrong) -> Stop {
    match look(source, head) {
        Ok(Some(wrong)) => wrong.into(),
        Ok(None) => found.into(),
        Err(stop) => stop,
    }
}

fn look(source: &mut dyn Source, head: Head) -> Result<Option<Wrong>, Stop> {
    let mut tree = Tree::new();
    let mut first = None;
    for bundle in tiles_for(head.size).filter(|tile| tile.level() == Level::Entries) {
        let beside = source::tile_of(Level::Hashes(0), bundle.number(), bundle.width())?;
        let hashes = source::hashes(source, beside)?;
        let (found, bytes) = source::bytes_of(source, bundle)?;
        let entries = tile::entries(&bytes, found).map_err(|_| source::length(found))?;
        for (entry, hash) in entries.iter().zip(&hashes) {
            let leaf = Hash::leaf(entry);
            let index = tree.push(leaf);
            if leaf != *hash && first.is_none() {
                first = Some(index);
            }
        }
    }
    if tree.head() == head {
        return other_tile(source, &tree);
    }
    Ok(Some(match first {
        Some(index) => {
            let what = format!(
                "entry {index} and its hash in the tiles differ, and the entries do not lead to \
                 the root that was signed over {} entries",
                head.size
            );
            Wrong::at(Kind::Leaf, index, what)
        }
        None => Wrong::whole(
            Kind::Root,
            format!(
                "the entries and the tiles lead to another root than the one that was signed over \
                 {} entries: entries were changed, and the tiles with them",
                head.size
            ),
        ),
    }))
}

/// The entries are those that were signed, so a tile is not.
fn other_tile(source: &mut dyn Source, tree: &Tree) -> Result<Option<Wrong>, Stop> {
    for tile in tiles_for(tree.size()) {
        if let Level::Hashes(level) = tile.level() {
            let given = source::hashes(source, tile)?;
            if let Some(place) = differs(tree, tile, &given) {
                let first = (tile.number() * WIDTH + place) << (u32::from(level) * 8);
                let what = format!(
                    "record/{tile} disagrees with the entries, which lead to the signed root: its \
                     hash {place} is another, over entries from {first} on"
                );
                return Ok(Some(Wrong::at(Kind::Tile, first, what)));
            }
        }
    }
    Ok(None)
}

/// The first hash of a tile that is not the tree's.
fn differs(tree: &Tree, tile: Tile, given: &[Hash]) -> Option<u64> {
    let bytes = tile::hashes(tree, tile).ok()?;
    let expected = tile::read_hashes(&bytes, tile).ok()?;
    (0..)
        .zip(expected.iter().zip(given))
        .find_map(|(place, (one, other))| (one != other).then_some(place))
}
