//! Attacks on a mirror.

use std::collections::HashMap;

use ledger::note::{Algorithm, SignerKey};
use ledger::{Readable as _, Stored};
use verifier::mirror::{Copied, Mirror};
use verifier::{Folder, Given, Kind, Piece, Published, Source, Stop, verify_published};

use crate::honest::{NOW, ORIGIN, Record, SIZE, next_entry, record};
use crate::place::{FullDisk, Place};
use crate::shown::{Shown, bundle, hashes, log, tree};
use crate::verify::change_words;

const ALL: u64 = SIZE as u64;

pub(crate) fn part(size: usize) -> Record {
    Record {
        entries: record().entries[..size].to_vec(),
        ..record()
    }
}

fn copy(place: &Place, source: &mut dyn Source) -> Result<Copied, Stop> {
    Mirror::open(place.path())
        .unwrap()
        .copy(source, Some(&log()), NOW, &mut |_, _| {})
}

/// A mirror of the honest record of so many entries.
fn mirrored(name: &str, size: usize) -> Place {
    let place = Place::new(name);
    let copied = copy(&place, &mut Shown::of(&part(size))).unwrap();
    assert_eq!((copied.old, copied.head.size), (0, size as u64));
    place
}

/// Everything in a mirror but its evidence and its lock.
fn content(place: &Place) -> HashMap<String, Vec<u8>> {
    let files = place.files().into_iter();
    files
        .filter(|(name, _)| !name.starts_with("evidence/") && name != "lock")
        .collect()
}

#[track_caller]
fn good(place: &Place, size: u64) {
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(log()),
        ..Given::at(NOW, progress)
    };
    let report = verify_published(Folder::new(place.path()), &mut given).unwrap();
    assert_eq!((report.entries, report.wrong), (size, None));
}

/// An attack is refused with a sentence, and leaves the mirror as it was.
#[track_caller]
fn refuses(place: &Place, shown: &mut dyn Source, kind: Kind, sentence: &str) {
    let before = content(place);
    let stop = copy(place, shown).unwrap_err();
    let wrong = stop.wrong().unwrap_or_else(|| panic!("{stop}"));
    assert_eq!(wrong.kind, kind, "{wrong}");
    assert!(wrong.what.contains(sentence), "{wrong}");
    assert_eq!(content(place), before, "nothing was changed");
}

#[test]
fn honest_growth_is_copied_and_verifies() {
    let place = mirrored("m-honest", 500);
    good(&place, 500);
    let copied = copy(&place, &mut Shown::of(&record())).unwrap();
    assert_eq!(
        (copied.old, copied.head.size, copied.openings),
        (500, ALL, 3)
    );
    assert_eq!(
        copied.tiles, 5,
        "only what is new: two bundles, two tiles of leaves, one above"
    );
    good(&place, ALL);
    let copied = copy(&place, &mut Shown::of(&record())).unwrap();
    assert_eq!((copied.old, copied.tiles), (ALL, 0));
}

#[test]
fn a_forum_can_be_folded_from_a_mirror_that_grows() {
    let place = mirrored("m-fold", 500);
    let mut reader = Published::in_folder(Folder::new(place.path())).unwrap();
    assert_eq!(reader.size().unwrap(), 500);
    copy(&place, &mut Shown::of(&record())).unwrap();
    assert_eq!(reader.size().unwrap(), ALL);
    let mut read = Vec::new();
    reader
        .read(499..ALL, &mut |stored: Stored<'_>| {
            stored.check().unwrap();
            read.push(stored.bytes.to_vec());
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    assert_eq!(read, record().entries[499..]);
    let seal = record().openings[0].seal().unwrap();
    assert_eq!(
        reader.opening(seal).unwrap(),
        Some(record().openings[0].clone())
    );
}

#[test]
fn a1_rewritten_entry() {
    let place = mirrored("m-a1", 500);
    let mut shown = Shown::of(&record());
    shown.change(bundle(600, ALL), |bytes| {
        let word = bytes.windows(6).position(|it| it == b"region").unwrap();
        bytes[word] = b'R';
    });
    let stop = copy(&place, &mut shown).unwrap_err();
    assert_eq!(stop.wrong().unwrap().kind, Kind::Leaf, "{stop}");
    good(&place, 500);
}

#[test]
fn a1_rewritten_history() {
    let place = mirrored("m-a1-old", 500);
    let mut forged = record();
    change_words(&mut forged.entries[300]);
    refuses(
        &place,
        &mut Shown::of(&forged),
        Kind::Fork,
        "the record of 700 entries does not begin with the 500 that are mirrored",
    );
    assert_eq!(
        place.named("evidence").len(),
        2,
        "both checkpoints are kept"
    );
}

#[test]
fn a5_truncated_and_grown_again() {
    let place = mirrored("m-a5", SIZE);
    let mut forged = record();
    change_words(&mut forged.entries[699]);
    forged.entries.push(next_entry(&forged.entries));
    refuses(
        &place,
        &mut Shown::of(&forged),
        Kind::Fork,
        "another history than the mirror has",
    );
}

#[test]
fn a6_restored_backup() {
    let place = mirrored("m-a6", SIZE);
    refuses(
        &place,
        &mut Shown::of(&part(512)),
        Kind::Shrunk,
        "the site shows a record of 512 entries, and the mirror has 700: it is an older copy",
    );
    assert_eq!(place.named("evidence").len(), 2);
}

#[test]
fn a7_two_instances_with_one_key() {
    let place = mirrored("m-a7", SIZE);
    let mut other = record();
    change_words(&mut other.entries[699]);
    refuses(
        &place,
        &mut Shown::of(&other),
        Kind::Fork,
        "different roots over 700 entries",
    );
}

#[test]
fn a10_withheld_bundle_and_tile() {
    for piece in [bundle(600, ALL), hashes(0, 2, ALL)] {
        let place = mirrored("m-a10", 500);
        let mut shown = Shown::of(&record());
        shown.withhold(piece);
        let stop = copy(&place, &mut shown).unwrap_err();
        assert_eq!(stop.wrong().unwrap().kind, Kind::Missing, "{stop}");
        good(&place, 500);
    }
}

#[test]
fn a21_key_exchanged() {
    let place = mirrored("m-a21", 500);
    let thief = SignerKey::from_seed(ORIGIN, Algorithm::Ed25519, [66; 32]).unwrap();
    let mut shown = Shown::of(&record());
    shown.sign_as(&tree(&record().entries), &thief);
    refuses(
        &place,
        &mut shown,
        Kind::Signature,
        "none of the keys you trust has signed",
    );
    let before = content(&place);
    let stop = Mirror::open(place.path())
        .unwrap()
        .copy(
            &mut shown,
            Some(&thief.verifier().into()),
            NOW,
            &mut |_, _| {},
        )
        .unwrap_err();
    assert_eq!(stop.wrong().unwrap().kind, Kind::Key, "{stop}");
    assert_eq!(content(&place), before);
}

#[test]
fn a22_wrong_opening() {
    let place = Place::new("m-a22");
    let mut shown = Shown::of(&record());
    let seal = record().openings[0].seal().unwrap();
    let other = verifier::write_opening(&record().openings[1]).unwrap();
    shown.show(Piece::Opening(seal), other);
    let stop = copy(&place, &mut shown).unwrap_err();
    assert_eq!(stop.wrong().unwrap().kind, Kind::Seal, "{stop}");
    assert!(place.named("checkpoint").is_empty());
}

#[test]
fn an_opening_that_was_withdrawn_is_deleted() {
    let place = mirrored("m-withdrawn", SIZE);
    assert_eq!(place.named("record/opening/").len(), 3);
    let mut shown = Shown::of(&record());
    shown.withhold(Piece::Opening(record().openings[0].seal().unwrap()));
    let copied = copy(&place, &mut shown).unwrap();
    assert_eq!((copied.openings, copied.withdrawn), (2, 1));
    assert_eq!(place.named("record/opening/").len(), 2);
    good(&place, ALL);
}

#[test]
fn a_mirror_pointed_at_another_forum() {
    let place = mirrored("m-other", 500);
    let elsewhere = SignerKey::from_seed("elsewhere.example", Algorithm::Ed25519, [4; 32]);
    let mut shown = Shown::of(&record());
    shown.sign_as(&tree(&record().entries), &elsewhere.unwrap());
    refuses(
        &place,
        &mut shown,
        Kind::Origin,
        "a checkpoint of elsewhere.example, where one of forum.example/record was expected",
    );
}

#[test]
fn a_disk_that_fills_at_every_file_loses_nothing() {
    for room in 0..6 {
        let place = mirrored(&format!("m-full-{room}"), 500);
        let disk = Box::new(FullDisk(room));
        let stop = Mirror::on(place.path(), disk)
            .unwrap()
            .copy(&mut Shown::of(&record()), None, NOW, &mut |_, _| {})
            .unwrap_err();
        assert!(stop.wrong().is_none());
        assert!(stop.to_string().contains("for the disk is full"), "{stop}");
        good(&place, 500);
        let again = copy(&place, &mut Shown::of(&record())).unwrap();
        assert!(again.tiles < 6 - room as u64, "what was copied is taken up");
        good(&place, ALL);
    }
}

/// Counts what is asked for, and breaks off after so many pieces.
struct Breaking {
    shown: Shown,
    left: usize,
}

impl Source for Breaking {
    fn name(&self) -> String {
        "the site".into()
    }

    fn get(&mut self, piece: Piece) -> Result<Option<Vec<u8>>, Stop> {
        if self.left == 0 {
            return Err(Stop::Unreadable("the site cannot be reached".into()));
        }
        self.left -= 1;
        self.shown.get(piece)
    }
}

#[test]
fn a_connection_that_breaks_anywhere_is_taken_up() {
    let mut left = 0;
    loop {
        let place = mirrored("m-broken", 300);
        let shown = Shown::of(&record());
        let mut breaking = Breaking { shown, left };
        if copy(&place, &mut breaking).is_ok() {
            break;
        }
        good(&place, 300);
        copy(&place, &mut Shown::of(&record())).unwrap();
        good(&place, ALL);
        left += 1;
    }
    assert!(8 < left, "{left} pieces");
}

#[test]
fn rot_in_what_was_copied_is_replaced_from_the_site() {
    let place = mirrored("m-rot", 500);
    // As a run that was cut short would have left them, had the disk rotted since.
    for piece in [hashes(0, 1, ALL), bundle(256, ALL)] {
        let path = Folder::new(place.path()).path(piece);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, [1; 8192]).unwrap();
    }
    copy(&place, &mut Shown::of(&record())).unwrap();
    good(&place, ALL);
}

#[test]
fn cosignatures_gathered_are_not_lost() {
    let place = mirrored("m-cosigned", SIZE);
    let mut shown = Shown::of(&record());
    shown.cosign(&crate::honest::witness_key("w/a"), NOW);
    copy(&place, &mut shown).unwrap();
    copy(&place, &mut Shown::of(&record())).unwrap();
    let note = std::fs::read_to_string(place.path().join("record/checkpoint")).unwrap();
    assert!(note.contains("— w/a "), "{note}");
}
