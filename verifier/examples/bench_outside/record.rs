//! A large record in memory, and a site that serves it without a network.

use std::error::Error;
use std::ops::ControlFlow;
use std::sync::Arc;

use ledger::note::{Algorithm, SignerKey};
use ledger::tile::{self, Level, Tile};
use ledger::{Readable as _, Tree};
use registrar::{Registrar, Signer, Surroundings};
use verifier::{Keys, Piece, Source, Stop};

use crate::forum;
use crate::shared::Shared;

/// How many acts are entered in one step.
const BATCH: usize = 20_000;

/// What a site has to serve.
pub(crate) struct Served {
    entries: Vec<Vec<u8>>,
    tree: Tree,
    checkpoint: String,
}

impl Served {
    pub(crate) fn entries(&self) -> &[Vec<u8>] {
        &self.entries
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.entries.iter().map(|entry| entry.len() as u64).sum()
    }

    fn tile(&self, tile: Tile) -> Option<Vec<u8>> {
        match tile.level() {
            Level::Hashes(_) => tile::hashes(&self.tree, tile).ok(),
            Level::Entries => {
                let start = usize::try_from(tile.range().start).ok()?;
                let entries = self.entries.get(start..start + usize::from(tile.width()))?;
                tile::bundle(entries.iter().map(Vec::as_slice)).ok()
            }
        }
    }
}

impl Source for Served {
    fn name(&self) -> String {
        "the site".to_owned()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        Ok(match piece {
            Piece::Checkpoint => Some(self.checkpoint.clone().into_bytes()),
            Piece::Tile(tile) => self.tile(tile),
            Piece::Key | Piece::Opening(_) => None,
        })
    }
}

fn key() -> Result<SignerKey, ledger::note::Error> {
    SignerKey::from_seed("bench/record", Algorithm::Ed25519, [7; 32])
}

pub(crate) fn keys() -> Result<Keys, ledger::note::Error> {
    Ok(Keys::from(key()?.verifier()))
}

/// Enters so many acts; gives the storage, and what a site serves of it.
pub(crate) fn enter(acts: usize) -> Result<(Shared, Served), Box<dyn Error>> {
    let shared = Shared::default();
    let noon: jiff::Timestamp = "2026-07-20T16:00:00Z".parse()?;
    let surroundings = Surroundings {
        forum: "bench".into(),
        clock: Arc::new(move || noon),
        chance: Arc::new(|| Ok([9; 32])),
    };
    let signer = Signer::forgetful(key()?, "bench/record");
    let (storage, reader) = (Box::new(shared.clone()), Box::new(shared.clone()));
    let registrar = Registrar::open(surroundings, storage, reader, signer, &mut |_| {})?;
    let mut asks = forum::asks(acts);
    loop {
        let batch: Vec<_> = asks.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        registrar.submit_all(batch).map_err(|(_, why)| why)?;
    }
    registrar.sign()?;
    let mut entries = Vec::with_capacity(acts);
    shared.clone().read(0..u64::MAX, &mut |stored| {
        entries.push(stored.bytes.to_vec());
        ControlFlow::Continue(())
    })?;
    let served = Served {
        entries,
        tree: registrar.read().tree().clone(),
        checkpoint: registrar.checkpoint(),
    };
    Ok((shared, served))
}
