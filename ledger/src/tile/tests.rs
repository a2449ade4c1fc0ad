//! The examples of C2SP tlog-tiles, and trees rebuilt from tiles.

use super::*;
use proptest::prelude::*;

fn grown(size: u64) -> (Vec<Vec<u8>>, Tree) {
    let entries: Vec<Vec<u8>> = (0..size)
        .map(|n| format!("entry {n}").into_bytes())
        .collect();
    let mut tree = Tree::new();
    for entry in &entries {
        tree.append(entry);
    }
    (entries, tree)
}

#[test]
fn paths_are_those_of_the_specification() {
    for (level, number, width, path) in [
        (Level::Hashes(0), 0, 256, "tile/0/000"),
        (Level::Hashes(0), 1_234_067, 256, "tile/0/x001/x234/067"),
        (Level::Hashes(63), 999, 1, "tile/63/999.p/1"),
        (Level::Entries, 1000, 255, "tile/entries/x001/000.p/255"),
    ] {
        let tile = Tile::new(level, number, width).unwrap();
        assert_eq!(tile.to_string(), path);
        assert_eq!(Tile::parse(path), Ok(tile));
    }
}

#[test]
fn other_paths_are_refused() {
    for bad in [
        "",
        "tile",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/0000",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/+1/000",
        "tile/0/001/000",
        "tile/0/x000/001",
        "tile/0/x001",
        "tile/0/xx01/000",
        "tile/0/x001/x000",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/000.p/",
        "tile/0/000.p/1/",
        "tile/0/000.p/1.p/1",
        "/tile/0/000",
        "tile/0/000/",
        "tile/0/../000",
        "tile/entry/000",
        "tile/0/x999/x999/x999/x999/x999/x999/999",
    ] {
        assert_eq!(Tile::parse(bad), Err(Error::Path), "{bad}");
    }
    assert!(Tile::new(Level::Entries, 0, 0).is_err());
    assert!(Tile::new(Level::Entries, 0, 257).is_err());
    assert!(Tile::new(Level::Entries, (1 << 56) - 1, 1).is_err());
    let last = Tile::new(Level::Entries, (1 << 56) - 2, 256).unwrap();
    assert_eq!(last.range().end, u64::MAX - 255);
}

/// The example of C2SP tlog-tiles: a tree of 70,000 entries.
#[test]
fn a_tree_of_70_000_has_the_tiles_of_the_specification() {
    let count = |level, full| {
        tiles_for(70_000)
            .filter(|t| t.level() == level && t.is_full() == full)
            .count()
    };
    let partial = |level| {
        tiles_for(70_000)
            .find(|t| t.level() == level && !t.is_full())
            .map(|t| t.width())
    };
    assert_eq!(
        (count(Level::Hashes(0), true), partial(Level::Hashes(0))),
        (273, Some(112))
    );
    assert_eq!(
        (count(Level::Hashes(1), true), partial(Level::Hashes(1))),
        (1, Some(17))
    );
    assert_eq!(
        (count(Level::Hashes(2), true), partial(Level::Hashes(2))),
        (0, Some(1))
    );
    assert_eq!(
        (count(Level::Entries, true), partial(Level::Entries)),
        (273, Some(112))
    );
    assert_eq!(tiles_for(70_000).count(), 274 + 274 + 2 + 1);
    assert_eq!(tiles_for(0).count(), 0);
    let of_256: Vec<String> = tiles_for(256).map(|tile| tile.to_string()).collect();
    assert_eq!(of_256, ["tile/entries/000", "tile/0/000", "tile/1/000.p/1"]);
}

#[test]
fn a_tile_above_hashes_the_full_tiles_below() {
    let (_, tree) = grown(600);
    let above = Tile::parse("tile/1/000.p/2").unwrap();
    for (number, hash) in (0..).zip(read_hashes(&hashes(&tree, above).unwrap(), above).unwrap()) {
        let below = Tile::new(Level::Hashes(0), number, 256).unwrap();
        let mut part = Tree::new();
        for leaf in read_hashes(&hashes(&tree, below).unwrap(), below).unwrap() {
            part.push(leaf);
        }
        assert_eq!(part.root(), hash);
    }
}

#[test]
fn what_the_tree_does_not_have_is_refused() {
    let (_, tree) = grown(600);
    for path in [
        "tile/0/002.p/89",
        "tile/0/002",
        "tile/0/003.p/1",
        "tile/1/000.p/3",
        "tile/2/000.p/1",
        "tile/entries/000",
        "tile/63/000",
    ] {
        assert_eq!(
            hashes(&tree, Tile::parse(path).unwrap()),
            Err(Error::Beyond),
            "{path}"
        );
    }
    assert_eq!(
        hashes(&tree, Tile::parse("tile/0/002.p/88").unwrap())
            .unwrap()
            .len(),
        88 * 32
    );
}

#[test]
fn bundles_have_big_endian_lengths() {
    let tile = Tile::new(Level::Entries, 0, 2).unwrap();
    let long = vec![7; 0x0102];
    let bytes = bundle([b"ab".as_slice(), &long]).unwrap();
    assert_eq!(&bytes[..6], b"\x00\x02ab\x01\x02");
    assert_eq!(entries(&bytes, tile).unwrap(), [b"ab".as_slice(), &long]);
    assert_eq!(bundle([vec![0; 65_536].as_slice()]), Err(Error::TooLong));
    assert_eq!(entries(&bytes[..bytes.len() - 1], tile), Err(Error::Length));
    assert_eq!(
        entries(&[&bytes[..], &[0]].concat(), tile),
        Err(Error::Length)
    );
    assert_eq!(
        entries(&bytes, Tile::new(Level::Entries, 0, 3).unwrap()),
        Err(Error::Length)
    );
    assert_eq!(
        entries(&bytes, Tile::new(Level::Entries, 0, 1).unwrap()),
        Err(Error::Length)
    );
}

proptest! {
    /// Whoever has only the tiles arrives at the same root, and finds each entry under its hash.
    #[test]
    fn the_record_is_rebuilt_from_its_tiles(size in 1_u64..1200) {
        let (all, tree) = grown(size);
        let mut rebuilt = Tree::new();
        let mut found = Vec::new();
        for tile in tiles_for(size) {
            let place = usize::try_from(tile.range().start).unwrap();
            let end = place + usize::from(tile.width());
            match tile.level() {
                Level::Entries => {
                    let bytes = bundle(all[place..end].iter().map(Vec::as_slice)).unwrap();
                    found.extend(entries(&bytes, tile).unwrap().into_iter().map(Hash::leaf));
                }
                Level::Hashes(0) => {
                    for leaf in read_hashes(&hashes(&tree, tile).unwrap(), tile).unwrap() {
                        prop_assert_eq!(leaf, found[usize::try_from(rebuilt.push(leaf)).unwrap()]);
                    }
                }
                Level::Hashes(_) => prop_assert!(hashes(&rebuilt, tile) == hashes(&tree, tile)),
            }
        }
        prop_assert_eq!(rebuilt.head(), tree.head());
    }

    #[test]
    fn every_path_reads_back(level in 0_u8..64, number in 0_u64..(1 << 56) - 1, width in 1_u16..=256) {
        let tile = Tile::new(Level::Hashes(level), number, width).unwrap();
        prop_assert_eq!(Tile::parse(&tile.to_string()), Ok(tile));
    }

    #[test]
    fn any_path_is_tried_without_a_panic(path in "\\PC{0,30}|tile/[0-9e]{0,3}/[x0-9/.p]{0,40}") {
        if let Ok(tile) = Tile::parse(&path) {
            prop_assert_eq!(tile.to_string(), path);
        }
    }

    #[test]
    fn any_bytes_are_tried_as_a_bundle_without_a_panic(
        bytes in prop::collection::vec(prop_oneof![Just(0_u8), any::<u8>()], 0..100), width in 1_u16..=256,
    ) {
        let tile = Tile::new(Level::Entries, 0, width).unwrap();
        if let Ok(entries) = entries(&bytes, tile) {
            prop_assert_eq!(bundle(entries).unwrap(), bytes);
        }
    }
}
