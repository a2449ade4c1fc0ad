//! Flips bits of the file and of the published tiles, as rot does.
//!
//! Each flip must be found by the start, by the check of the file or by the verifier. One that none
//! of them finds must change nothing at all: not an entry, not the forum, not a receipt, not what
//! opens a seal, not a checkpoint, and the record goes on.

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

use ledger::tile::{Level, tiles_for};
use ledger::{Hash, Readable as _, Seal, Storage as _};
use registrar::Registrar;
use verifier::{Given, Piece, Source, Stop};

use crate::chance::Chance;
use crate::folder::Folder;
use crate::judge::{Reference, verified};
use crate::tally::{Effort, Tally};
use crate::{Outcome, ask, surroundings};

/// How many entries the record has whose file rots: some thirty pages.
const ENTRIES: u64 = 60;

/// The header of the file: its first 100 bytes.
const HEADER_BYTES: usize = 100;

pub(crate) fn campaign(effort: Effort) -> Outcome<Tally> {
    let reference = Reference::new()?;
    let mut tally = Tally::new("rot");
    file(effort, &mut tally)?;
    tiles(reference.registrar(), effort, &mut tally)?;
    Ok(tally)
}

/// Which bits to flip: all, or some by chance.
fn bits(bytes: usize, effort: Effort) -> Vec<(usize, u8)> {
    let bit = |number: usize| (number / 8, 1 << (number % 8));
    let count = bytes * 8;
    match effort.points {
        Some(points) if points < count => {
            let mut chance = Chance::new(effort.seed);
            (0..points).map(|_| bit(chance.below(count))).collect()
        }
        _ => (0..count).map(bit).collect(),
    }
}

fn file(effort: Effort, tally: &mut Tally) -> Outcome<()> {
    let base = record()?;
    let sound = fs::read(surroundings::record(base.path()))?;
    let content = Content::of(base.path())?;
    tally.add("bytes of the file", sound.len() as u64);
    for (byte, bit) in bits(sound.len(), effort) {
        let folder = Folder::like(base.path())?;
        let mut rotten = sound.clone();
        rotten[byte] ^= bit;
        fs::write(surroundings::record(folder.path()), rotten)?;
        tally.count("flips in the file");
        match found(folder.path()) {
            Some(by) => tally.count(format!("flips in the file found by {by}")),
            None => match content.unchanged(folder.path()) {
                Ok(()) if byte < HEADER_BYTES => {
                    tally.count("flips in the header that mean nothing");
                }
                Ok(()) => tally.count("flips in unused bytes of pages that mean nothing"),
                Err(why) => tally.wrong(format!("byte {byte}, bit {bit:#04x}: {why}")),
            },
        }
    }
    Ok(())
}

/// A closed record with sealed values, some of them erased.
fn record() -> Outcome<Folder> {
    let folder = Folder::new()?;
    let registrar = surroundings::open(folder.path())?;
    for ask in ask::from(0).take(usize::try_from(ENTRIES)?) {
        registrar.submit(&ask).map_err(|why| why.to_string())?;
        registrar.sign()?;
    }
    drop(registrar);
    let mut database = store::Database::open(&surroundings::record(folder.path()))?;
    let mut seals = Vec::new();
    database.openings(&mut |seal, _| {
        seals.push(seal);
        ControlFlow::Continue(())
    })?;
    for seal in seals.iter().take(2) {
        database.erase(*seal)?;
    }
    Ok(folder)
}

/// Who finds that the record is damaged, if anybody does.
fn found(folder: &Path) -> Option<&'static str> {
    let Ok(mut reader) = store::Reader::open(&surroundings::record(folder)) else {
        return Some("the start");
    };
    if reader.check_file().is_err() {
        return Some("the check of the file");
    }
    if surroundings::open(folder).is_err() {
        return Some("the start");
    }
    verified(folder).err().map(|_| "the verifier")
}

/// All that a record says.
#[derive(PartialEq)]
struct Content {
    entries: Vec<(Hash, Vec<u8>)>,
    receipts: Vec<Option<u64>>,
    openings: BTreeMap<Seal, String>,
    checkpoints: Vec<(u64, String)>,
    root: [u8; 32],
}

impl Content {
    fn of(folder: &Path) -> Outcome<Self> {
        let mut reader = store::Reader::open(&surroundings::record(folder))?;
        let mut entries = Vec::new();
        reader.read(0..u64::MAX, &mut |stored| {
            entries.push((stored.leaf, stored.bytes.to_vec()));
            ControlFlow::Continue(())
        })?;
        let mut openings = BTreeMap::new();
        reader.openings(&mut |seal, opening| {
            openings.insert(seal, format!("{:?} {}", opening.nonce, opening.value));
            ControlFlow::Continue(())
        })?;
        // Each must also be found by its seal, which is how the forum looks for it.
        for seal in openings.keys() {
            reader
                .opening(*seal)?
                .ok_or("an opening is not found by its seal")?;
        }
        let mut checkpoints = Vec::new();
        reader.checkpoints(&mut |size, note| {
            checkpoints.push((size, note.to_owned()));
            ControlFlow::Continue(())
        })?;
        let receipts = ask::from(0)
            .take(entries.len() + 1)
            .map(|ask| reader.by_key(&ask.key))
            .collect::<Result<Vec<_>, _>>()?;
        let root = surroundings::open(folder)?.read().root;
        Ok(Self {
            entries,
            receipts,
            openings,
            checkpoints,
            root,
        })
    }

    /// Says what is not as it was, or that the record does not go on.
    fn unchanged(&self, folder: &Path) -> Result<(), String> {
        let now = Self::of(folder).map_err(|why| format!("nobody noticed, and {why}"))?;
        if *self != now {
            return Err("nobody noticed, and the record says something else".to_owned());
        }
        let registrar = surroundings::open(folder).map_err(|why| why.to_string())?;
        let size = registrar.size();
        let ask = ask::from(size).next().ok_or("there is no such command")?;
        match registrar.submit(&ask) {
            Ok(receipt) if receipt.index == size => Ok(()),
            Ok(receipt) => Err(format!("nobody noticed, and it answered {receipt:?}")),
            Err(why) => Err(format!("nobody noticed, and it does not go on: {why}")),
        }
    }
}

fn tiles(registrar: &Registrar, effort: Effort, tally: &mut Tally) -> Outcome<()> {
    let mut published = Pieces::of(registrar)?;
    verify(&mut published).map_err(|why| format!("the published record is wrong: {why}"))?;
    let pieces: Vec<(Piece, usize)> = published
        .0
        .iter()
        .map(|(piece, bytes)| (*piece, bytes.len()))
        .collect();
    let bytes: usize = pieces.iter().map(|(_, length)| length).sum();
    tally.add("bytes of tiles, bundles and checkpoint", bytes as u64);
    for (mut byte, bit) in bits(bytes, effort) {
        let piece = pieces.iter().find(|(_, length)| {
            let inside = byte < *length;
            if !inside {
                byte -= length;
            }
            inside
        });
        let (piece, _) = piece.ok_or("there is no such byte")?;
        published.flip(*piece, byte, bit);
        tally.count("flips in what is published");
        match verify(&mut published) {
            Err(_) => tally.count("flips in what is published found by the verifier"),
            Ok(()) => tally.wrong(format!("nobody noticed byte {byte} of {piece:?}")),
        }
        published.flip(*piece, byte, bit);
    }
    Ok(())
}

/// What a site publishes, in memory.
struct Pieces(Vec<(Piece, Vec<u8>)>);

impl Pieces {
    fn of(registrar: &Registrar) -> Outcome<Self> {
        registrar.sign()?;
        let mut pieces = vec![(Piece::Checkpoint, registrar.checkpoint().into_bytes())];
        for tile in tiles_for(registrar.size()) {
            let bytes = match tile.level() {
                Level::Entries => registrar.bundle(tile.number(), tile.width())?,
                Level::Hashes(level) => registrar.tile(level, tile.number(), tile.width()),
            };
            pieces.push((Piece::Tile(tile), bytes.ok_or("a tile is missing")?));
        }
        Ok(Self(pieces))
    }

    fn flip(&mut self, piece: Piece, byte: usize, bit: u8) {
        for (one, bytes) in &mut self.0 {
            if *one == piece {
                bytes[byte] ^= bit;
            }
        }
    }
}

impl Source for Pieces {
    fn name(&self) -> String {
        "what is published".to_owned()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        let found = self.0.iter().find(|(one, _)| *one == piece);
        Ok(found.map(|(_, bytes)| bytes.clone()))
    }
}

fn verify(published: &mut Pieces) -> Result<(), String> {
    let mut progress = |_, _| {};
    let mut given = Given::at(crate::judge::NOON, &mut progress);
    given.keys = Some(
        surroundings::verifier()
            .map_err(|why| why.to_string())?
            .into(),
    );
    let report = verifier::verify_published(published, &mut given)?;
    report.wrong.map_or(Ok(()), |wrong| Err(wrong.what))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_receipt_is_a_change() {
        let folder = record().unwrap();
        let content = Content::of(folder.path()).unwrap();
        assert_eq!(content.openings.len(), 5);
        assert_eq!(content.receipts.len(), 61);
        assert!(content.receipts[..60].iter().all(Option::is_some));
        content.unchanged(folder.path()).unwrap();
        // Now it has one entry more.
        assert!(content.unchanged(folder.path()).is_err());
    }

    #[test]
    fn rot_is_found() {
        let effort = Effort {
            points: Some(40),
            seed: 5,
        };
        let tally = campaign(effort).unwrap();
        assert_eq!(tally.bad(), 0, "{tally}");
        assert_eq!(tally.counted("flips in the file"), 40);
    }
}
