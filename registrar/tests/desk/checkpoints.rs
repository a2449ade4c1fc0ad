//! Checkpoints that anybody can check, signed by one who remembers.

use ledger::tree::{verify_consistency, verify_inclusion};
use ledger::{Hash, SignedCheckpoint};
use registrar::{Fault, Registrar};

use crate::commands::{FOUNDING, admit, secretariat};
use crate::shared::Shared;
use crate::site::{ORIGIN, Site, key};

fn opened(registrar: &Registrar) -> SignedCheckpoint {
    let note = registrar.checkpoint();
    SignedCheckpoint::open(note.as_bytes(), ORIGIN, &[key().verifier()]).expect("a checkpoint")
}

#[test]
fn a_checkpoint_is_of_the_record_and_verifies_with_every_entry() {
    let site = Site::new();
    let registrar = site.founded();
    assert!(registrar.sign().is_ok());
    let head = opened(&registrar).head();
    assert_eq!(head.size, FOUNDING);
    assert_eq!(head.root.as_bytes(), &registrar.read().root);
    for (index, bytes) in (0..).zip(site.shared.bytes()) {
        let path = registrar
            .read()
            .tree()
            .inclusion(index, head.size)
            .expect("a path");
        assert_eq!(
            verify_inclusion(Hash::leaf(&bytes), index, head, &path),
            Ok(())
        );
    }
}

#[test]
fn each_checkpoint_continues_the_one_before() {
    let site = Site::new();
    let registrar = site.founded();
    assert!(registrar.sign().is_ok());
    let old = opened(&registrar).head();
    assert!(registrar.submit(&secretariat("a", admit("FRA"))).is_ok());
    assert_eq!(opened(&registrar).head(), old, "nothing is signed unasked");
    assert!(registrar.sign().is_ok());
    let new = opened(&registrar).head();
    assert_eq!((old.size, new.size), (FOUNDING, FOUNDING + 1));
    let path = registrar
        .read()
        .tree()
        .consistency(old.size, new.size)
        .expect("a path");
    assert_eq!(verify_consistency(old, new, &path), Ok(()));
}

#[test]
fn an_empty_record_has_no_checkpoint_and_a_start_signs_what_was_left_unsigned() {
    let site = Site::new();
    let registrar = site.open();
    assert!(registrar.sign().is_ok());
    assert_eq!(registrar.checkpoint(), "");
    drop(registrar);
    drop(site.founded());
    let reopened = site.open();
    assert_eq!(opened(&reopened).head().size, FOUNDING);
}

#[test]
fn an_older_copy_of_the_record_is_not_signed_and_not_served() {
    let site = Site::remembering("older-copy");
    let registrar = site.founded();
    let older = site.with_record(copy_of(&site.shared));
    assert!(registrar.submit(&secretariat("a", admit("FRA"))).is_ok());
    assert!(registrar.sign().is_ok());
    drop(registrar);
    let refused = older.try_open().err().expect("an older copy");
    assert!(
        matches!(&refused, Fault::Unsigned { reason } if reason.contains("older copy")),
        "{refused}"
    );
    // Not even an empty record passes for the one that was signed.
    assert!(matches!(
        site.with_record(Shared::default()).try_open(),
        Err(Fault::Unsigned { .. })
    ));
    assert!(site.try_open().is_ok(), "the record itself goes on");
}

#[test]
fn another_record_of_the_same_size_is_not_signed() {
    let site = Site::remembering("forked");
    let registrar = site.founded();
    let forked = site.with_record(copy_of(&site.shared));
    assert!(registrar.submit(&secretariat("a", admit("FRA"))).is_ok());
    assert!(registrar.sign().is_ok());
    drop(registrar);
    let elsewhere = forked.open_beside();
    assert!(elsewhere.submit(&secretariat("a", admit("SEN"))).is_ok());
    let refused = forked.try_open().err().expect("a fork");
    assert!(
        matches!(&refused, Fault::Unsigned { reason } if reason.contains("not the one")),
        "{refused}"
    );
}

#[test]
fn a_signer_does_not_take_up_a_memory_that_is_not_its_own() {
    let memory = std::path::PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("foreign.signed");
    std::fs::write(&memory, "example.org/other\n3\nAAAA\n\n").expect("a file");
    let refused = registrar::Signer::new(key(), Vec::new(), ORIGIN, memory);
    assert!(matches!(refused, Err(Fault::Unsigned { .. })));
}

/// A copy of a record as it is now, as a backup makes one.
fn copy_of(shared: &Shared) -> Shared {
    use ledger::Storage;
    use ledger::storage::{Append, IdempotencyKey};
    let copy = Shared::default();
    let appends: Vec<Append> = (0..)
        .zip(shared.bytes())
        .map(|(number, bytes)| Append {
            bytes,
            key: IdempotencyKey::new(&format!("copied/{number}")).expect("a key"),
            openings: Vec::new(),
        })
        .collect();
    copy.record().append(0, &appends).expect("memory takes it");
    copy
}
