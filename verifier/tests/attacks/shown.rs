//! What an operator shows: anything at all, one piece at a time.

use std::collections::HashMap;

use ledger::note::SignerKey;
use ledger::tile::{self, Level, Tile, tiles_for};
use ledger::{Checkpoint, Entry, SignedCheckpoint, Tree, cosignature};
use verifier::{Keys, Piece, Source, Stop, write_opening};

use crate::honest::{ORIGIN, Record, log_key};

/// The pieces that a reader is shown.
#[derive(Clone)]
pub(crate) struct Shown {
    pieces: HashMap<Piece, Vec<u8>>,
}

impl Shown {
    /// What an honest operator shows of these entries; a dishonest one may have made them up.
    pub(crate) fn of(record: &Record) -> Self {
        let tree = tree(&record.entries);
        let mut pieces = HashMap::new();
        for tile in tiles_for(tree.size()) {
            pieces.insert(Piece::Tile(tile), bytes(&tree, tile, &record.entries));
        }
        for opening in &record.openings {
            let seal = opening.seal().unwrap();
            pieces.insert(Piece::Opening(seal), write_opening(opening).unwrap());
        }
        let mut shown = Self { pieces };
        shown.sign_as(&tree, &log_key());
        shown
    }

    /// Signs the head of a tree, whatever else is shown.
    pub(crate) fn sign_as(&mut self, tree: &Tree, key: &SignerKey) {
        let signed = signed(tree, key);
        self.show(Piece::Checkpoint, signed.to_string());
        self.show(Piece::Key, format!("{}\n", key.verifier()));
    }

    pub(crate) fn show(&mut self, piece: Piece, bytes: impl Into<Vec<u8>>) {
        self.pieces.insert(piece, bytes.into());
    }

    pub(crate) fn withhold(&mut self, piece: Piece) {
        self.pieces.remove(&piece).unwrap();
    }

    pub(crate) fn change(&mut self, piece: Piece, change: impl FnOnce(&mut Vec<u8>)) {
        change(self.pieces.get_mut(&piece).unwrap());
    }

    /// Signs with several keys, and shows them all.
    pub(crate) fn sign_as_all(&mut self, tree: &Tree, keys: &[&SignerKey]) {
        let mut note = signed(tree, keys[0]);
        let mut shown = String::new();
        for key in keys {
            note.add(key.sign(note.note().text()).unwrap()).unwrap();
            shown += &format!("{}\n", key.verifier());
        }
        self.show(Piece::Checkpoint, note.to_string());
        self.show(Piece::Key, shown);
    }

    /// Adds the cosignature of a witness to the checkpoint.
    pub(crate) fn cosign(&mut self, witness: &SignerKey, time: u64) {
        let mut note = self.checkpoint();
        let line = cosignature::cosign(note.note().text(), witness, time).unwrap();
        note.add(line).unwrap();
        self.show(Piece::Checkpoint, note.to_string());
    }

    pub(crate) fn checkpoint(&self) -> SignedCheckpoint {
        SignedCheckpoint::parse(&self.pieces[&Piece::Checkpoint]).unwrap()
    }

    pub(crate) fn pieces(&self) -> impl Iterator<Item = (&Piece, &Vec<u8>)> {
        self.pieces.iter()
    }
}

impl Source for Shown {
    fn name(&self) -> String {
        "the site".to_owned()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        let bytes = self.pieces.get(&piece).cloned();
        bytes.map(|bytes| piece.within(bytes)).transpose()
    }
}

pub(crate) fn tree(entries: &[Vec<u8>]) -> Tree {
    let mut tree = Tree::new();
    for entry in entries {
        tree.append(entry);
    }
    tree
}

pub(crate) fn signed(tree: &Tree, key: &SignerKey) -> SignedCheckpoint {
    let checkpoint = Checkpoint {
        origin: key.verifier().name().to_owned(),
        head: tree.head(),
        extensions: Vec::new(),
    };
    checkpoint.sign(key).unwrap()
}

fn bytes(tree: &Tree, tile: Tile, entries: &[Vec<u8>]) -> Vec<u8> {
    match tile.level() {
        Level::Hashes(_) => tile::hashes(tree, tile).unwrap(),
        Level::Entries => bundled(entries, tile),
    }
}

/// The bundle of these entries at a place.
pub(crate) fn bundled(entries: &[Vec<u8>], tile: Tile) -> Vec<u8> {
    let place = |index: u64| usize::try_from(index).unwrap();
    let range = place(tile.range().start)..place(tile.range().end);
    tile::bundle(entries[range].iter().map(Vec::as_slice)).unwrap()
}

/// The bundle of entries that this one is in, in a record of so many.
pub(crate) fn bundle(index: u64, size: u64) -> Piece {
    at(Level::Entries, index / 256, size)
}

/// A tile of hashes, of the width that a record of so many entries has it.
pub(crate) fn hashes(level: u8, number: u64, size: u64) -> Piece {
    at(Level::Hashes(level), number, size)
}

fn at(level: Level, number: u64, size: u64) -> Piece {
    let found = tiles_for(size).find(|tile| tile.level() == level && tile.number() == number);
    Piece::Tile(found.unwrap())
}

pub(crate) fn log() -> Keys {
    let keys = Keys::from(log_key().verifier());
    assert_eq!(keys.origin(), ORIGIN);
    keys
}

/// Changes an entry as its operator would: decoded, changed, written anew in canonical form.
pub(crate) fn rewrite(bytes: &mut Vec<u8>, change: impl FnOnce(&mut Entry)) {
    let mut entry = Entry::decode(bytes).unwrap();
    change(&mut entry);
    *bytes = entry.encode().unwrap();
}
