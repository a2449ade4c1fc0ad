//! Bad input: one sentence each, and nothing half written.

use ledger::note::{Algorithm, SignerKey};
use ledger::policy::Policy;
use verifier::{Given, Kind, Lines, Memory, Piece, Seen, Stop, verify};

use crate::honest::{NOW, SIZE, record, witness_key};
use crate::place::{FullDisk, Place};
use crate::shown::{Shown, bundle, hashes, log};
use crate::verify::{look, look_again, says};

const ALL: u64 = SIZE as u64;

#[test]
fn a_tile_with_the_wrong_length() {
    for (piece, path, first) in [
        (hashes(0, 1, ALL), "record/tile/0/001", 256),
        (hashes(0, 2, ALL), "record/tile/0/002.p/188", 512),
        (hashes(1, 0, ALL), "record/tile/1/000.p/2", 0),
        (bundle(600, ALL), "record/tile/entries/002.p/188", 512),
    ] {
        let mut shown = Shown::of(&record());
        shown.change(piece, |bytes| bytes.truncate(bytes.len() - 1));
        let sentence = format!("{path} does not have the length that its path says");
        says(&look(&shown), Kind::Tile, Some(first), &sentence);
    }
    let mut shown = Shown::of(&record());
    shown.change(hashes(0, 1, ALL), |bytes| bytes.extend([0; 32]));
    says(
        &look(&shown),
        Kind::Tile,
        None,
        "record/tile/0/001 has more than 8192 bytes, and no more are read",
    );
}

#[test]
fn a_checkpoint_with_unknown_signatures_is_good_and_with_repeated_ones_is_not() {
    let mut shown = Shown::of(&record());
    for name in ["x/1", "x/2"] {
        shown.cosign(&witness_key(name), NOW);
    }
    assert_eq!(look(&shown).wrong, None);
    shown.change(Piece::Checkpoint, |bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let line = text.lines().last().unwrap();
        bytes.extend(format!("{line}\n").into_bytes());
    });
    says(
        &look(&shown),
        Kind::Checkpoint,
        None,
        "is a second signature by the same key",
    );
}

#[test]
fn a_checkpoint_that_is_forged_truncated_or_none() {
    let note = Shown::of(&record()).checkpoint().to_string();
    let shorter = note.len() - 20;
    let other = SignerKey::from_seed("elsewhere", Algorithm::Ed25519, [5; 32]).unwrap();
    let other = crate::shown::signed(&crate::shown::tree(&record().entries), &other);
    for (bytes, kind, sentence) in [
        (
            note.replace("\n700\n", "\n699\n"),
            Kind::Signature,
            "was not made by its key",
        ),
        (
            note[..shorter].to_owned(),
            Kind::Checkpoint,
            "the checkpoint cannot be read",
        ),
        (
            String::new(),
            Kind::Checkpoint,
            "the checkpoint cannot be read",
        ),
        (
            "<html>".to_owned(),
            Kind::Checkpoint,
            "the checkpoint cannot be read",
        ),
        (
            other.to_string(),
            Kind::Origin,
            "a checkpoint of elsewhere, where one of forum.example",
        ),
    ] {
        let mut shown = Shown::of(&record());
        shown.show(Piece::Checkpoint, bytes);
        says(&look(&shown), kind, None, sentence);
    }
}

#[test]
fn a_note_of_a_hundred_megabytes() {
    let mut shown = Shown::of(&record());
    shown.show(Piece::Checkpoint, vec![b'a'; 100 << 20]);
    says(
        &look(&shown),
        Kind::Checkpoint,
        None,
        "record/checkpoint has more than 1048576 bytes, and no more are read",
    );
}

#[test]
fn a_policy_that_cannot_be_met() {
    let text = format!(
        "witness a {}\ngroup g 2 a\nquorum g\n",
        witness_key("w/a").verifier()
    );
    let error = Policy::parse(text.as_bytes()).unwrap_err();
    assert!(
        error.to_string().starts_with("line 2 of the policy: "),
        "{error}"
    );
}

#[test]
fn a_full_disk_forgets_nothing() {
    let place = Place::new("i-full");
    let mut memory = Memory::on(place.path(), Box::new(FullDisk(1)));
    let mut part = record();
    part.entries.truncate(500);
    assert_eq!(look_again(&Shown::of(&part), &mut memory).wrong, None);
    let progress = &mut |_, _| {};
    let mut given = Given {
        memory: Some(&mut memory),
        ..Given::at(NOW, progress)
    };
    let error = verifier::verify_published(Shown::of(&record()), &mut given).unwrap_err();
    assert!(
        error.contains("for the disk is full; what was there before is unchanged"),
        "{error}"
    );
    let seen = Memory::at(place.path())
        .last(log().origin())
        .unwrap()
        .unwrap();
    assert_eq!(seen.checkpoint.head().size, 500);
}

#[test]
fn a_damaged_memory_is_not_taken_for_none() {
    let place = Place::new("i-memory");
    let mut memory = Memory::at(place.path());
    let seen = Seen {
        keys: log(),
        time: NOW,
        checkpoint: Shown::of(&record()).checkpoint(),
    };
    memory.remember(&seen).unwrap();
    assert_eq!(memory.last(log().origin()).unwrap(), Some(seen));
    let [name] = &place.named(".seen")[..] else {
        panic!("one file")
    };
    let path = place.path().join(name);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("\n700\n", "\n7\n")).unwrap();
    let stop = memory.last(log().origin()).unwrap_err();
    assert!(
        matches!(&stop, Stop::Unreadable(what) if what.contains("cannot be read")),
        "{stop}"
    );
}

#[test]
fn a_file_of_lines_is_verified_as_far_as_it_goes() {
    let place = Place::new("i-lines");
    let path = place.path().join("record.jsonl");
    let mut text = Vec::new();
    for entry in record().entries {
        text.extend(entry);
        text.push(b'\n');
    }
    std::fs::write(&path, &text).unwrap();
    let report = lines(&path);
    assert_eq!((report.entries, report.wrong), (ALL, None));
    assert_eq!(report.root, crate::shown::tree(&record().entries).root());
    std::fs::write(&path, &text[..text.len() - 10]).unwrap();
    says(&lines(&path), Kind::Entry, Some(699), "entry 699: ");
    std::fs::write(&path, [&text[..], &vec![b'x'; 200_000]].concat()).unwrap();
    says(
        &lines(&path),
        Kind::Entry,
        Some(ALL),
        "entry 700: the entry has 65537 bytes",
    );
    let missing = Lines::open(&place.path().join("nowhere")).unwrap_err();
    assert!(matches!(missing, Stop::Unreadable(_)));
}

fn lines(path: &std::path::Path) -> verifier::Report {
    let progress = &mut |_, _| {};
    verify(
        &mut Lines::open(path).unwrap(),
        "record.jsonl",
        &mut Given::at(NOW, progress),
    )
    .unwrap()
}
