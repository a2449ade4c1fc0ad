//! The openings that a forum gives out, copied; and deleted when it gives them out no more.

use std::path::PathBuf;

use ledger::tile::{Level, WIDTH};
use ledger::{EntryRef, Hash, Seal, tile};

use super::Mirror;
use super::layered::Layered;
use crate::keys::Rotation;
use crate::reading::Seals;
use crate::source::{Piece, Source};
use crate::{Keys, Kind, SignedTiles, Stop, Wrong, opening};

/// What became of them.
pub(super) struct Openings {
    pub(super) held: u64,
    pub(super) withdrawn: u64,
}

/// Reads the new entries: asks for their openings, and again for those that are held: what was erased or
/// withheld at the forum must not live on here.
pub(super) fn copy<S: Source>(
    mirror: &mut Mirror,
    tiles: &mut SignedTiles<Layered<S>>,
    old: u64,
    keys: &mut Keys,
) -> Result<Openings, Stop> {
    let mut openings = Openings {
        held: 0,
        withdrawn: 0,
    };
    for (seal, path) in held(mirror) {
        let given = tiles.source().site().get(Piece::Opening(seal))?;
        if given.is_some() {
            openings.held += 1;
        } else {
            mirror.remove(&path)?;
            openings.withdrawn += 1;
        }
    }
    for seal in new_seals(tiles, old, keys)? {
        let piece = Piece::Opening(seal);
        let Some(bytes) = tiles.source().site().get(piece)? else {
            continue;
        };
        opening::read_opening(&bytes, seal)?;
        if tiles.source().folder().get(piece)?.is_none() {
            openings.held += 1;
        }
        mirror.write(piece, &bytes)?;
    }
    Ok(openings)
}

/// The openings that the mirror holds.
fn held(mirror: &Mirror) -> Vec<(Seal, PathBuf)> {
    let folder = mirror.folder.join("record/opening");
    let names = std::fs::read_dir(folder).into_iter().flatten().flatten();
    names
        .filter_map(|name| {
            let path = name.path();
            let seal = Hash::from_hex(path.file_name()?.to_str()?)?;
            Some((Seal::from_hash(seal), path))
        })
        .collect()
}

/// The seals in the entries from the old size on; and the keys that these entries put in the place
/// of trusted ones.
fn new_seals<S: Source>(
    tiles: &mut SignedTiles<Layered<S>>,
    old: u64,
    keys: &mut Keys,
) -> Result<Vec<Seal>, Stop> {
    let size = tiles.head().size;
    let mut seals = Vec::new();
    for number in old / WIDTH..size.div_ceil(WIDTH) {
        let bundle = tiles.bundle(number)?;
        let place = tiles.place(Level::Entries, number)?;
        let entries =
            tile::entries(&bundle, place).map_err(|error| Stop::Unreadable(error.to_string()))?;
        for (index, bytes) in (number * WIDTH..).zip(entries) {
            if old <= index {
                seals.extend(seals_of(index, bytes, keys)?);
            }
        }
    }
    Ok(seals)
}

fn seals_of(index: u64, bytes: &[u8], keys: &mut Keys) -> Result<Vec<Seal>, Stop> {
    let wrong = |kind, what: String| Wrong::at(kind, index, format!("entry {index}: {what}"));
    let entry = EntryRef::decode(bytes).map_err(|it| wrong(Kind::Entry, it.to_string()))?;
    if let Some(rotation) = Rotation::of(&entry) {
        keys.follow(&rotation);
    }
    let seals = Seals::of(&entry).map_err(|what| wrong(Kind::Seal, what))?;
    Ok(seals.all().collect())
}
