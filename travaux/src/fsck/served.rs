//! What a server gives out of its record, read as a stranger reads it.

use ledger::tile::Level;
use registrar::Registrar;
use verifier::{Given, Keys, Piece, Source, Stop};

use crate::restore::now;

/// The pieces of a record, from the registrar that serves them.
pub(super) struct Served<'a> {
    registrar: &'a Registrar,
    /// Taken once, so that all pieces belong to it while the record grows.
    checkpoint: String,
}

impl<'a> Served<'a> {
    pub(super) fn new(registrar: &'a Registrar) -> Self {
        let checkpoint = registrar.checkpoint();
        Self {
            registrar,
            checkpoint,
        }
    }
}

impl Source for Served<'_> {
    fn name(&self) -> String {
        "what is given out".to_owned()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        match piece {
            Piece::Checkpoint => Ok(Some(self.checkpoint.clone().into_bytes())),
            Piece::Tile(tile) => match tile.level() {
                Level::Entries => self
                    .registrar
                    .bundle(tile.number(), tile.width())
                    .map_err(|fault| Stop::Unreadable(fault.to_string())),
                Level::Hashes(level) => Ok(self.registrar.tile(level, tile.number(), tile.width())),
            },
            Piece::Key | Piece::Opening(_) => Ok(None),
        }
    }
}

/// Root from tiles, tiles from entries, entries from the record.
pub(super) fn check(served: &mut Served<'_>, keys: &Keys) -> Result<String, String> {
    let mut progress = |_, _| {};
    let mut given = Given::at(now(), &mut progress);
    given.keys = Some(keys.clone());
    let report = verifier::verify_published(served, &mut given)?;
    match report.wrong {
        Some(wrong) => Err(wrong.what),
        None => Ok(format!(
            "{} tiles and bundles lead to the root that was signed",
            report.tiles
        )),
    }
}
