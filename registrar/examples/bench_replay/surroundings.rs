//! A registrar on `SQLite` with a clock that counts and dice that do not roll.

use std::error::Error;
use std::path::Path;
use std::sync::Arc;

use ledger::note::{Algorithm, SignerKey};
use registrar::{Registrar, Signer, Surroundings};

pub(crate) fn open(folder: &Path) -> Result<Registrar, Box<dyn Error>> {
    let record = folder.join("record.sqlite");
    let key = SignerKey::from_seed("bench/record", Algorithm::Ed25519, [7; 32])?;
    let signer = Signer::new(key, Vec::new(), "bench/record", folder.join("log.signed"))?;
    let storage = Box::new(store::Database::open(&record)?);
    let reader = Box::new(store::Reader::open(&record)?);
    let noon: jiff::Timestamp = "2026-07-20T16:00:00Z".parse()?;
    let surroundings = Surroundings {
        forum: "bench".into(),
        clock: Arc::new(move || noon),
        chance: Arc::new(|| Ok([9; 32])),
    };
    Ok(Registrar::open(
        surroundings,
        storage,
        reader,
        signer,
        &mut |_| {},
    )?)
}
