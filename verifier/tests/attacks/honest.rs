//! An honest forum: entered by the registrar, with officers whose names are sealed.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicI64, AtomicU8, Ordering};
use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use ledger::note::{Algorithm, SignerKey};
use ledger::storage::IdempotencyKey;
use ledger::{Opening, Readable as _};
use procedure::act::Act;
use procedure::id::PersonId;
use procedure::{By, Command, Seat};
use registrar::{Ask, Registrar, Signer, Surroundings};

use crate::forum;
use crate::shared::Shared;

/// The origin of the log.
pub(crate) const ORIGIN: &str = "forum.example/record";

/// When the forum begins: 2026-07-20T16:00:00Z. Every act takes a second.
pub(crate) const BEGIN: u64 = 1_784_563_200;

/// An hour later, when readers look.
pub(crate) const NOW: u64 = BEGIN + 3600;

/// How many entries the record of most tests has: two full bundles and a part of a third.
pub(crate) const SIZE: usize = 700;

/// How many acts set the scene before officers take office.
const SCENE: usize = 210;

/// The entries of a record, with the openings of its seals.
#[derive(Clone)]
pub(crate) struct Record {
    pub(crate) entries: Vec<Vec<u8>>,
    pub(crate) openings: Vec<Opening>,
}

/// The key of the log, which the operator holds.
pub(crate) fn log_key() -> SignerKey {
    SignerKey::from_seed(ORIGIN, Algorithm::Ed25519, [1; 32]).unwrap()
}

/// The key of a witness.
pub(crate) fn witness_key(name: &str) -> SignerKey {
    let mut seed = [9; 32];
    for (byte, letter) in seed.iter_mut().zip(name.bytes()) {
        *byte = letter;
    }
    SignerKey::from_seed(name, Algorithm::Cosignature, seed).unwrap()
}

/// The record that most tests begin with.
pub(crate) fn record() -> Record {
    let mut record = longer().clone();
    record.entries.truncate(SIZE);
    record
}

/// The entry that an honest record of this length has next.
pub(crate) fn next_entry(entries: &[Vec<u8>]) -> Vec<u8> {
    longer().entries[entries.len()].clone()
}

fn longer() -> &'static Record {
    static RECORD: OnceLock<Record> = OnceLock::new();
    RECORD.get_or_init(|| enter(SIZE + 60).1)
}

/// Enters so many acts; gives the storage and what is in it.
pub(crate) fn enter(size: usize) -> (Shared, Record) {
    let shared = Shared::default();
    let registrar = open(&shared);
    for ask in asks(size) {
        registrar.submit(&ask).unwrap();
    }
    registrar.sign().unwrap();
    let record = read(&shared);
    (shared, record)
}

/// A record that goes on after its log got another key, and the keys before and after.
pub(crate) fn rotated() -> (Record, [SignerKey; 2]) {
    let shared = Shared::default();
    let registrar = open(&shared);
    let (old, new) = (
        log_key(),
        SignerKey::from_seed(ORIGIN, Algorithm::Ed25519, [2; 32]),
    );
    let new = new.unwrap();
    for ask in asks(400) {
        registrar.submit(&ask).unwrap();
    }
    let completed = r#"{"pack":"bench"}"#.to_owned();
    let rotated = format!(
        r#"{{"confirmed_by":"p-2","new":"{}","old":"{}","reason":"five years of use"}}"#,
        new.verifier(),
        old.verifier()
    );
    for (kind, body, seat) in [
        ("founding-completed", completed, Seat::Founder),
        ("log-key-rotated", rotated, Seat::Secretariat),
    ] {
        let act = Act::decode(kind, &body).unwrap();
        registrar.submit(&ask(kind, seat, &act)).unwrap();
    }
    (read(&shared), [old, new])
}

/// A forum of so many acts whose founding is complete, and who enters acts in it.
pub(crate) fn running(size: usize) -> (Shared, Registrar) {
    let shared = Shared::default();
    let registrar = open(&shared);
    for ask in forum::asks(size) {
        registrar.submit(&ask).unwrap();
    }
    let act = Act::decode("founding-completed", r#"{"pack":"bench"}"#).unwrap();
    registrar
        .submit(&ask("founding-completed", Seat::Founder, &act))
        .unwrap();
    (shared, registrar)
}

pub(crate) fn read(shared: &Shared) -> Record {
    let mut reader = shared.clone();
    let mut record = Record {
        entries: Vec::new(),
        openings: Vec::new(),
    };
    reader
        .read(0..u64::MAX, &mut |stored| {
            record.entries.push(stored.bytes.to_vec());
            ControlFlow::Continue(())
        })
        .unwrap();
    reader
        .openings(&mut |_, opening| {
            record.openings.push(opening);
            ControlFlow::Continue(())
        })
        .unwrap();
    record
}

fn open(shared: &Shared) -> Registrar {
    let seconds = AtomicI64::new(i64::try_from(BEGIN).unwrap());
    let chance = AtomicU8::new(0);
    let surroundings = Surroundings {
        forum: "bench".into(),
        clock: Arc::new(move || {
            Timestamp::from_second(seconds.fetch_add(1, Ordering::Relaxed)).unwrap()
        }),
        chance: Arc::new(move || Ok([chance.fetch_add(1, Ordering::Relaxed); 32])),
    };
    let signer = Signer::forgetful(log_key(), ORIGIN);
    let (storage, reader) = (Box::new(shared.clone()), Box::new(shared.clone()));
    Registrar::open(surroundings, storage, reader, signer, &mut |_| {}).unwrap()
}

/// Members, a session, officers with sealed names, then questions with positions.
fn asks(size: usize) -> Vec<Ask> {
    let officers = ["chair", "vice-chair", "rapporteur"];
    let mut asks: Vec<Ask> = forum::asks(size - officers.len()).collect();
    for (place, post) in officers.iter().enumerate() {
        asks.insert(SCENE + place * 60, officer(post, place));
    }
    asks
}

fn officer(post: &str, place: usize) -> Ask {
    let body = format!(
        r#"{{"body":"plenary","certainty":"seen","from":"2026-07-20","member":"AAX","name":"Officer {place}","person":"p-9{place}","post":"{post}","source":{{"document":"A/1/1"}}}}"#
    );
    let act = Act::decode("office-taken", &body).unwrap();
    ask(&format!("office/{place}"), Seat::Founder, &act)
}

fn ask(key: &str, seat: Seat, act: &Act) -> Ask {
    let person = PersonId::new("p-0").unwrap();
    Ask {
        key: IdempotencyKey::new(key).unwrap(),
        by: By { seat, person },
        on: None,
        command: Command::behind(act),
        proof: None,
    }
}
