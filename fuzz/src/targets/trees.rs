//! Tiles, bundles, proofs.

use ledger::Hash;
use ledger::tile::{self, Level, Tile};
use ledger::tree::{Head, verify_consistency, verify_inclusion};

use super::Seen;

/// A path has one form, and names a tile that can be.
pub(super) fn tile_path(bytes: &[u8]) -> Seen {
    let Ok(path) = str::from_utf8(bytes) else {
        return Seen::read_as("no UTF-8");
    };
    let read = Tile::parse(path);
    if let Ok(tile) = &read {
        assert_eq!(tile.to_string(), path);
        let range = tile.range();
        assert_eq!(range.end - range.start, u64::from(tile.width()));
        assert_eq!(tile.is_full(), tile.width() == 256);
    }
    Seen::from(&read)
}

/// The first byte says how many entries there should be; the rest is the bundle.
pub(super) fn bundle(bytes: &[u8]) -> Seen {
    let Some((width, bundle)) = bytes.split_first() else {
        return Seen::read_as("nothing");
    };
    let width = u16::from(*width) + 1;
    let tile = Tile::new(Level::Entries, 0, width).expect("1 to 256 entries are a bundle");
    let read = tile::entries(bundle, tile);
    if let Ok(entries) = &read {
        assert_eq!(entries.len(), usize::from(width));
        let again = tile::bundle(entries.iter().copied()).expect("they were in a bundle");
        assert_eq!(again, bundle);
    }
    let hashes = Tile::new(Level::Hashes(0), 0, width).expect("1 to 256 hashes are a tile");
    let as_hashes = tile::read_hashes(bundle, hashes);
    assert_eq!(as_hashes.is_ok(), bundle.len() == usize::from(width) * 32);
    Seen::from(&read)
}

/// Sizes and hashes, as a stranger may send them: no proof of hashes at random leads anywhere.
pub(super) fn proof(bytes: &[u8]) -> Seen {
    let (numbers, rest) = bytes.as_chunks::<8>();
    let number = |place: usize| numbers.get(place).map_or(0, |it| u64::from_be_bytes(*it));
    let (old, new) = (number(0), number(1));
    let path: Vec<Hash> = numbers
        .get(2..)
        .unwrap_or_default()
        .iter()
        .map(|number| Hash::of(number))
        .collect();
    let head = |size, root: &[u8]| Head {
        size,
        root: Hash::of(root),
    };
    let consistent = verify_consistency(head(old, b"old"), head(new, rest), &path);
    assert!(consistent.is_err() || old == 0 && new == 0 && path.is_empty());
    let included = verify_inclusion(Hash::leaf(rest), old, head(new, rest), &path);
    assert!(included.is_err());
    Seen::from(&consistent)
}
