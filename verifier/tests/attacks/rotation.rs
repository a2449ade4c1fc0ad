//! A log that gets another key: readers follow what the old key confirmed, and nothing else.

use ledger::note::SignerKey;
use verifier::mirror::Mirror;
use verifier::witness::{Witness, pull};
use verifier::{Folder, Given, Keys, Kind, Memory, Piece, Report, verify_published};

use crate::honest::{NOW, ORIGIN, Record, rotated, witness_key};
use crate::place::Place;
use crate::shown::{Shown, signed, tree};
use crate::verify::{look, look_again, says};

/// What is shown of a record whose checkpoint these keys sign.
fn shown(record: &Record, keys: &[&SignerKey]) -> Shown {
    let mut shown = Shown::of(record);
    shown.sign_as_all(&tree(&record.entries), keys);
    shown
}

fn before(record: &Record) -> Record {
    let mut before = record.clone();
    before.entries.truncate(300);
    before
}

#[test]
fn an_honest_rotation_is_followed_by_who_looked_while_both_keys_signed() {
    let place = Place::new("rotation");
    let (record, [old, new]) = rotated();
    let mut memory = Memory::at(place.path());
    for (shown, signer) in [
        (shown(&before(&record), &[&old]), &old),
        (shown(&record, &[&new, &old]), &new),
        (shown(&record, &[&new]), &new),
    ] {
        let report = look_again(&shown, &mut memory);
        assert_eq!(report.wrong, None);
        let seen = memory.last(ORIGIN).unwrap().unwrap();
        assert_eq!(seen.keys.first(), &signer.verifier());
    }
}

#[test]
fn a_reader_who_knows_the_first_key_alone_is_led_to_the_new_one() {
    let (record, [old, new]) = rotated();
    assert_eq!(look(&shown(&record, &[&new, &old])).wrong, None);
    // Later the old key signs no more: who was away for so long must ask elsewhere.
    says(
        &look(&shown(&record, &[&new])),
        Kind::Signature,
        None,
        "none of the keys you trust has signed",
    );
}

#[test]
fn checkpoints_of_the_old_key_verify_for_ever() {
    let (record, [old, new]) = rotated();
    let kept = signed(&tree(&record.entries[..300]), &old);
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(Keys::from(new.verifier())),
        earlier: vec![verifier::Earlier {
            name: "old.checkpoint".into(),
            note: kept.to_string().into_bytes(),
        }],
        ..Given::at(NOW, progress)
    };
    let mut shown = shown(&record, &[&new]);
    let keys = format!("{}\n{}\n", new.verifier(), old.verifier());
    shown.show(Piece::Key, keys);
    let report = verify_published(shown, &mut given).unwrap();
    assert_eq!((report.checkpoints, report.wrong), (2, None));
}

#[test]
fn a21_rotation_that_the_old_key_never_signed() {
    let place = Place::new("rotation-forged");
    let (record, [old, thief]) = rotated();
    let mut memory = Memory::at(place.path());
    assert_eq!(
        look_again(&shown(&before(&record), &[&old]), &mut memory).wrong,
        None
    );
    // The entry says that the new key follows the old, and only the new key has signed it.
    says(
        &look_again(&shown(&record, &[&thief]), &mut memory),
        Kind::Key,
        None,
        "which the former key has not confirmed",
    );
}

#[test]
fn a21_key_shown_that_the_record_does_not_know() {
    let (record, [old, stranger]) = rotated();
    let before = before(&record);
    let report: Report = look(&shown(&before, &[&old, &stranger]));
    says(
        &report,
        Kind::Key,
        None,
        "is shown as a key of the log, and the record does not say that it is",
    );
}

#[test]
fn a_mirror_follows_an_honest_rotation_and_no_other() {
    let place = Place::new("rotation-mirror");
    let (record, [old, new]) = rotated();
    let copy = |shown: &Shown| {
        let mut mirror = Mirror::open(place.path()).unwrap();
        mirror.copy(&mut shown.clone(), None, NOW, &mut |_, _| {})
    };
    copy(&shown(&before(&record), &[&old])).unwrap();
    let stop = copy(&shown(&record, &[&new])).unwrap_err();
    assert_eq!(stop.wrong().unwrap().kind, Kind::Signature, "{stop}");
    copy(&shown(&record, &[&new, &old])).unwrap();
    copy(&shown(&record, &[&new])).unwrap();
    let progress = &mut |_, _| {};
    let mut given = Given::at(NOW, progress);
    let report = verify_published(Folder::new(place.path()), &mut given).unwrap();
    assert_eq!(
        (report.wrong, report.key),
        (None, Some(new.verifier().to_string()))
    );
}

#[test]
fn a_witness_is_told_of_the_new_key_by_its_owner() {
    let place = Place::new("rotation-witness");
    let (record, [old, new]) = rotated();
    let witness = Witness::open(place.path(), witness_key("w/a")).unwrap();
    let known = Keys::from(old.verifier());
    witness.follow(known.clone()).unwrap();
    pull(&witness, &known, &mut shown(&before(&record), &[&old]), NOW).unwrap();
    assert!(pull(&witness, &known, &mut shown(&record, &[&new]), NOW).is_err());
    let both = Keys::of(vec![new.verifier(), old.verifier()]).unwrap();
    witness.follow(both.clone()).unwrap();
    let pulled = pull(&witness, &both, &mut shown(&record, &[&new]), NOW).unwrap();
    assert_eq!(pulled.old, 300);
}
