//! A registrar on `SQLite` in a folder, with a clock that stands still and dice that do not roll, so
//! that the same commands always make the same bytes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ledger::note::{Algorithm, SignerKey, VerifierKey};
use registrar::{Registrar, Signer, Surroundings};

use crate::Outcome;

/// The identity of the log.
pub(crate) const ORIGIN: &str = "example.org/reliability";

pub(crate) fn record(folder: &Path) -> PathBuf {
    folder.join("record.sqlite")
}

/// What the key signed last.
pub(crate) fn signed(folder: &Path) -> PathBuf {
    folder.join("log.signed")
}

fn key() -> Outcome<SignerKey> {
    Ok(SignerKey::from_seed(ORIGIN, Algorithm::Ed25519, [7; 32])?)
}

/// The key by which the log is checked.
pub(crate) fn verifier() -> Outcome<VerifierKey> {
    Ok(key()?.verifier())
}

/// Opens the record in a folder as a server does.
pub(crate) fn open(folder: &Path) -> Outcome<Registrar> {
    let record = record(folder);
    let storage = Box::new(store::Database::open(&record)?);
    let reader = Box::new(store::Reader::open(&record)?);
    let signer = Signer::new(key()?, Vec::new(), ORIGIN, signed(folder))?;
    let noon: jiff::Timestamp = "2026-07-20T16:00:00Z".parse()?;
    let surroundings = Surroundings {
        forum: "reliability".into(),
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
