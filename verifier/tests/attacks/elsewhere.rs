//! Signatures of persons, checked by a program that shares no code with ours: Python, and a
//! library for passkeys that others keep.
//!
//! `cargo xtask test --only interop` brings both and sets `TRAVAUX_PYTHON`; without them this test
//! says so and passes.

use std::process::{Command, Output};

use ledger::Entry;

use crate::place::Place;
use crate::proofs::{declared, two_officers};

#[test]
fn a_library_of_others_checks_our_signatures() {
    let Some(python) = std::env::var_os("TRAVAUX_PYTHON") else {
        println!("skipped: TRAVAUX_PYTHON names no Python with fido2");
        return;
    };
    let place = Place::new("elsewhere");
    let look = |entries: &[Vec<u8>]| -> Output {
        let file = place.path().join("entries");
        std::fs::write(&file, entries.join(&b'\n')).unwrap();
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/proofs.py");
        Command::new(&python)
            .arg(program)
            .arg(&file)
            .output()
            .unwrap()
    };
    for (record, signatures) in [(declared().record, 2), (two_officers().record, 3)] {
        let mut entries = record.entries;
        let ran = look(&entries);
        let said = String::from_utf8_lossy(&ran.stdout);
        println!("{said}{}", String::from_utf8_lossy(&ran.stderr));
        assert!(ran.status.success(), "it refuses our signatures");
        assert_eq!(said.lines().count(), signatures, "{said}");
        // It must be able to say no: another day than the one that was signed, and the proof again.
        let honest = entries.last().unwrap().clone();
        let mut entry = Entry::decode(&honest).unwrap();
        entry.on = Some("2026-07-01".into());
        *entries.last_mut().unwrap() = entry.encode().unwrap();
        assert!(!look(&entries).status.success(), "it takes an altered act");
        *entries.last_mut().unwrap() = honest.clone();
        entries.push(honest);
        assert!(!look(&entries).status.success(), "it takes a proof again");
    }
}
