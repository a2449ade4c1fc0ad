//! A place that serves a forum: its record, its clock, its dice and its key.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use ledger::note::{Algorithm, SignerKey};
use registrar::{Fault, Receipt, Registrar, Signer, Surroundings};

use crate::commands;
use crate::shared::Shared;

pub(crate) const ORIGIN: &str = "example.org/record";

pub(crate) struct Site {
    pub(crate) shared: Shared,
    clock: Arc<Mutex<Timestamp>>,
    memory: Option<PathBuf>,
}

impl Site {
    pub(crate) fn new() -> Self {
        Self {
            shared: Shared::default(),
            clock: Arc::new(Mutex::new(instant("2026-03-30T14:00:00.123Z"))),
            memory: None,
        }
    }

    /// A site whose signer remembers what it signed in a file of this name.
    pub(crate) fn remembering(name: &str) -> Self {
        let memory = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.signed"));
        let _ = std::fs::remove_file(&memory);
        Self {
            memory: Some(memory),
            ..Self::new()
        }
    }

    /// The same site with another record: what a backup or a forger puts in its place.
    pub(crate) fn with_record(&self, shared: Shared) -> Self {
        Self {
            shared,
            clock: Arc::clone(&self.clock),
            memory: self.memory.clone(),
        }
    }

    /// Opens the record, as a start of the program does.
    pub(crate) fn open(&self) -> Registrar {
        self.try_open().unwrap_or_else(|fault| panic!("{fault}"))
    }

    pub(crate) fn try_open(&self) -> Result<Registrar, Fault> {
        self.try_open_by(self.signer())
    }

    /// Opens the record with another signer.
    pub(crate) fn open_by(&self, signer: Signer) -> Registrar {
        self.try_open_by(signer)
            .unwrap_or_else(|fault| panic!("{fault}"))
    }

    fn try_open_by(&self, signer: Signer) -> Result<Registrar, Fault> {
        let storage = self.shared.clone();
        Registrar::open(
            self.surroundings(),
            Box::new(storage),
            Box::new(self.shared.handle()),
            signer,
            &mut |_| {},
        )
    }

    /// A second node on the same record, to which nothing of the first one's handle happens.
    pub(crate) fn open_beside(&self) -> Registrar {
        self.open_on(&self.shared.handle())
    }

    /// A second node that writes through this handle.
    pub(crate) fn open_on(&self, handle: &Shared) -> Registrar {
        let (storage, reader) = (handle.clone(), self.shared.handle());
        let signer = Signer::forgetful(key(), ORIGIN);
        Registrar::open(
            self.surroundings(),
            Box::new(storage),
            Box::new(reader),
            signer,
            &mut |_| {},
        )
        .unwrap_or_else(|fault| panic!("{fault}"))
    }

    /// Opens the record and founds a small forum in it.
    pub(crate) fn founded(&self) -> Registrar {
        let registrar = self.open();
        let asks = commands::founding().into_iter().zip(0..);
        for (command, number) in asks {
            let key = format!("founding/{number}");
            let receipt = registrar.submit(&commands::founder(&key, command));
            assert!(receipt.is_ok(), "{receipt:?}");
        }
        registrar
    }

    pub(crate) fn set_clock(&self, at: &str) {
        *self.clock.lock().unwrap_or_else(PoisonError::into_inner) = instant(at);
    }

    pub(crate) fn surroundings(&self) -> Surroundings {
        let clock = Arc::clone(&self.clock);
        let rolled = AtomicU64::new(self.shared.count());
        Surroundings {
            forum: "small-forum".into(),
            clock: Arc::new(move || *clock.lock().unwrap_or_else(PoisonError::into_inner)),
            chance: Arc::new(move || {
                let mut chance = [7; 32];
                let number = rolled.fetch_add(1, Ordering::Relaxed);
                chance[..8].copy_from_slice(&number.to_be_bytes());
                Ok(chance)
            }),
        }
    }

    fn signer(&self) -> Signer {
        match &self.memory {
            None => Signer::forgetful(key(), ORIGIN),
            Some(memory) => Signer::new(key(), Vec::new(), ORIGIN, memory.clone())
                .unwrap_or_else(|fault| panic!("{fault}")),
        }
    }
}

pub(crate) fn key() -> SignerKey {
    SignerKey::from_seed(ORIGIN, Algorithm::Ed25519, [5; 32]).expect("a name")
}

pub(crate) fn instant(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// A receipt of something that was not entered before.
pub(crate) fn first(index: u64) -> Receipt {
    Receipt {
        index,
        repeated: false,
    }
}

/// A receipt of something that was.
pub(crate) fn again(index: u64) -> Receipt {
    Receipt {
        index,
        repeated: true,
    }
}
