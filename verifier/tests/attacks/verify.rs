//! Attacks on one who verifies a record.

use serde_json::json;
use verifier::{Earlier, Given, Kind, Memory, Piece, Report, verify_published};

use crate::honest::{NOW, Record, SIZE, log_key, next_entry, record};
use crate::place::Place;
use crate::shared::Shared;
use crate::shown::{Shown, bundle, hashes, log, rewrite, signed, tree};

const ALL: u64 = SIZE as u64;

/// Verifies by the log's key, without a memory.
pub(crate) fn look(shown: &Shown) -> Report {
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(log()),
        ..Given::at(NOW, progress)
    };
    verify_published(shown.clone(), &mut given).unwrap()
}

/// Verifies by what was seen before, and remembers.
pub(crate) fn look_again(shown: &Shown, memory: &mut Memory) -> Report {
    let progress = &mut |_, _| {};
    let mut given = Given {
        memory: Some(memory),
        ..Given::at(NOW, progress)
    };
    verify_published(shown.clone(), &mut given).unwrap()
}

/// A memory of the honest record of so many entries.
fn remembering(place: &Place, size: usize) -> Memory {
    let mut memory = Memory::at(place.path());
    let honest = Record {
        entries: record().entries[..size].to_vec(),
        ..record()
    };
    let report = look_again(&Shown::of(&honest), &mut memory);
    assert_eq!(report.wrong, None);
    memory
}

#[track_caller]
pub(crate) fn says(report: &Report, kind: Kind, index: Option<u64>, sentence: &str) {
    let wrong = report.wrong.as_ref().expect("something is wrong");
    assert_eq!((wrong.kind, wrong.index), (kind, index), "{wrong}");
    assert!(wrong.what.contains(sentence), "{wrong}");
    assert!(!wrong.what.ends_with('.') && !wrong.what.contains('\n'));
}

#[test]
fn honest_record_is_good() {
    let report = look(&Shown::of(&record()));
    assert_eq!(report.wrong, None, "{report}");
    assert_eq!(
        (report.entries, report.seals_open, report.tiles),
        (ALL, 3, 7)
    );
    assert_eq!(report.root, tree(&record().entries).root());
    assert_eq!(report.notes, Vec::<String>::new());
}

#[test]
fn honest_record_with_withheld_openings_is_good() {
    let mut record = record();
    record.openings.truncate(1);
    let report = look(&Shown::of(&record));
    assert_eq!(report.wrong, None);
    assert_eq!((report.seals_open, report.seals_closed), (1, 2));
}

#[test]
fn a1_rewritten_entry_in_a_bundle() {
    let mut shown = Shown::of(&record());
    shown.change(bundle(300, ALL), |bytes| {
        let word = bytes.windows(6).position(|it| it == b"region").unwrap();
        bytes[word] = b'R';
    });
    let report = look(&shown);
    let wrong = report.wrong.as_ref().unwrap();
    let index = wrong.index.unwrap();
    assert!((256..512).contains(&index));
    let sentence = format!(
        "entry {index} is not the entry that was signed: its bytes do not hash to its place in the \
         tree"
    );
    says(&report, Kind::Leaf, Some(index), &sentence);
}

#[test]
fn a1_rewritten_entry_with_all_tiles_but_the_old_checkpoint() {
    let honest = Shown::of(&record()).checkpoint();
    let mut forged = record();
    change_words(&mut forged.entries[300]);
    let mut shown = Shown::of(&forged);
    shown.show(Piece::Checkpoint, honest.to_string());
    says(
        &look(&shown),
        Kind::Root,
        None,
        "the entries and the tiles lead to another root than the one that was signed over 700",
    );
}

#[test]
fn a1_rewritten_entry_signed_anew() {
    let place = Place::new("a1");
    let mut memory = remembering(&place, 500);
    let mut forged = record();
    change_words(&mut forged.entries[300]);
    says(
        &look_again(&Shown::of(&forged), &mut memory),
        Kind::Root,
        Some(499),
        "the first 500 entries are not those over which what this verifier saw before has a signed \
         checkpoint",
    );
    assert_eq!(
        place.named("evidence").len(),
        2,
        "both checkpoints are kept"
    );
}

#[test]
fn a2_deleted_entry() {
    let mut forged = record();
    forged.entries.remove(300);
    let shown = Shown::of(&forged);
    // Positions are numbered, so that a gap shows even to one who never looked before.
    says(
        &look(&shown),
        Kind::Refused,
        Some(300),
        "the rules did not lead to this act",
    );
    let place = Place::new("a2");
    let mut memory = remembering(&place, 500);
    let report = look_again(&shown, &mut memory);
    assert!(report.wrong.is_some());
}

#[test]
fn a2_deleted_last_entries() {
    let place = Place::new("a2-last");
    let mut memory = remembering(&place, SIZE);
    let mut forged = record();
    forged.entries.truncate(690);
    says(
        &look_again(&Shown::of(&forged), &mut memory),
        Kind::Shrunk,
        Some(690),
        "the record has 690 entries, and what this verifier saw before has a checkpoint over 700",
    );
}

#[test]
fn a3_inserted_entry() {
    let place = Place::new("a3");
    let mut memory = remembering(&place, 500);
    let mut forged = record();
    let mut inserted = forged.entries[40].clone();
    rewrite(&mut inserted, |entry| {
        entry.body["member"] = json!("ZZX");
        entry.body["name"]["texts"]["en"]["words"] = json!("A State of its own");
    });
    forged.entries.insert(41, inserted);
    says(
        &look_again(&Shown::of(&forged), &mut memory),
        Kind::Root,
        Some(499),
        "the first 500 entries are not those",
    );
}

#[test]
fn a3_back_dated_entry() {
    let mut forged = record();
    let mut late = forged.entries[SIZE - 1].clone();
    rewrite(&mut late, |entry| {
        entry.at = "2026-07-20T16:00:30.000Z".into();
    });
    forged.entries.push(late);
    says(
        &look(&Shown::of(&forged)),
        Kind::Instant,
        Some(ALL),
        "entry 700 says it was entered at 2026-07-20T16:00:30.000Z, before the entry it follows",
    );
}

#[test]
fn a4_reordered_pair() {
    let mut forged = record();
    forged.entries.swap(400, 401);
    says(
        &look(&Shown::of(&forged)),
        Kind::Refused,
        Some(400),
        "entry 400",
    );
}

#[test]
fn a4_reordered_pair_with_dates_exchanged() {
    let place = Place::new("a4");
    let mut memory = remembering(&place, 500);
    let mut forged = record();
    let (at, next) = (instant(&forged.entries[30]), instant(&forged.entries[31]));
    forged.entries.swap(30, 31);
    rewrite(&mut forged.entries[30], |entry| entry.at = at);
    rewrite(&mut forged.entries[31], |entry| entry.at = next);
    says(
        &look_again(&Shown::of(&forged), &mut memory),
        Kind::Root,
        Some(499),
        "the first 500 entries are not those",
    );
}

#[test]
fn a5_truncated_and_grown_again() {
    let place = Place::new("a5");
    let mut memory = remembering(&place, SIZE);
    let mut forged = record();
    change_words(&mut forged.entries[650]);
    for _ in 0..20 {
        forged.entries.push(next_entry(&forged.entries));
    }
    says(
        &look_again(&Shown::of(&forged), &mut memory),
        Kind::Root,
        Some(699),
        "the first 700 entries are not those",
    );
}

#[test]
fn a6_restored_backup() {
    let place = Place::new("a6");
    let mut memory = remembering(&place, SIZE);
    let older = Record {
        entries: record().entries[..512].to_vec(),
        ..record()
    };
    says(
        &look_again(&Shown::of(&older), &mut memory),
        Kind::Shrunk,
        Some(512),
        "it is an older copy, or entries were taken away",
    );
    // The newer record is still the one remembered.
    assert_eq!(
        look_again(&Shown::of(&record()), &mut memory).seen_before,
        Some(ALL)
    );
}

#[test]
fn a7_two_instances_with_one_key() {
    let mut other = record();
    change_words(&mut other.entries[SIZE - 1]);
    let kept = Earlier {
        name: "other.checkpoint".into(),
        note: Shown::of(&other).checkpoint().to_string().into_bytes(),
    };
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(log()),
        earlier: vec![kept],
        ..Given::at(NOW, progress)
    };
    let report = verify_published(Shown::of(&record()), &mut given).unwrap();
    says(
        &report,
        Kind::Fork,
        Some(699),
        "two histories were signed: the record and other.checkpoint have different roots over 700",
    );
    assert_eq!(report.wrong.unwrap().evidence.len(), 2);
}

#[test]
fn a8_split_view_found_by_comparing_checkpoints() {
    // Each of two readers is shown a good record; one gives its checkpoint to the other.
    let mut other = record();
    change_words(&mut other.entries[650]);
    other.entries.truncate(680);
    let other = Shown::of(&other);
    assert_eq!(look(&other).wrong, None);
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(log()),
        earlier: vec![Earlier {
            name: "neighbour.checkpoint".into(),
            note: other.checkpoint().to_string().into_bytes(),
        }],
        ..Given::at(NOW, progress)
    };
    let report = verify_published(Shown::of(&record()), &mut given).unwrap();
    says(
        &report,
        Kind::Root,
        Some(679),
        "the first 680 entries are not those over which neighbour.checkpoint has a signed",
    );
}

#[test]
fn a10_withheld_bundle() {
    let mut shown = Shown::of(&record());
    shown.withhold(bundle(300, ALL));
    says(
        &look(&shown),
        Kind::Missing,
        Some(256),
        "the site does not give out record/tile/entries/001, in which entries from 256 on would",
    );
}

#[test]
fn a10_withheld_tile() {
    let mut shown = Shown::of(&record());
    shown.withhold(hashes(0, 1, ALL));
    says(
        &look(&shown),
        Kind::Missing,
        Some(256),
        "the site does not give out record/tile/0/001, which the size of the record asks for",
    );
}

#[test]
fn a10_withheld_checkpoint() {
    let mut shown = Shown::of(&record());
    shown.withhold(Piece::Checkpoint);
    says(
        &look(&shown),
        Kind::Missing,
        None,
        "the site gives out no checkpoint",
    );
}

#[test]
fn a10_partial_tile_replaced_by_the_full_one_is_good() {
    // What tlog-tiles allows must raise nothing: the full tile stands for the partial one.
    let (all, part) = (
        record(),
        Record {
            entries: record().entries[..500].to_vec(),
            ..record()
        },
    );
    let mut shown = Shown::of(&all);
    let old = tree(&part.entries);
    shown.show(Piece::Checkpoint, signed(&old, &log_key()).to_string());
    shown.show(
        hashes(1, 0, 500),
        ledger::tile::hashes(&old, tile_of(hashes(1, 0, 500))).unwrap(),
    );
    let report = look(&shown);
    assert_eq!((report.entries, report.wrong), (500, None));
}

#[test]
fn a21_key_exchanged_for_one_who_knows_the_key() {
    let mut shown = Shown::of(&record());
    let thief = ledger::note::SignerKey::from_seed(
        crate::honest::ORIGIN,
        ledger::note::Algorithm::Ed25519,
        [66; 32],
    );
    shown.sign_as(&tree(&record().entries), &thief.unwrap());
    says(
        &look(&shown),
        Kind::Signature,
        None,
        "the checkpoint of forum.example/record: none of the keys you trust has signed the note",
    );
}

#[test]
fn a21_key_exchanged_for_one_who_looked_before() {
    let place = Place::new("a21");
    let mut memory = remembering(&place, 500);
    let mut shown = Shown::of(&record());
    let thief = ledger::note::SignerKey::from_seed(
        crate::honest::ORIGIN,
        ledger::note::Algorithm::Ed25519,
        [66; 32],
    );
    shown.sign_as(&tree(&record().entries), &thief.unwrap());
    says(
        &look_again(&shown, &mut memory),
        Kind::Key,
        None,
        "whoever signs now is not known to be the same",
    );
}

#[test]
fn a22_wrong_opening() {
    let mut shown = Shown::of(&record());
    let [one, other, ..] = &record().openings[..] else {
        panic!("two openings")
    };
    let swapped = verifier::write_opening(other).unwrap();
    let seal = one.seal().unwrap();
    shown.show(Piece::Opening(seal), swapped);
    let report = look(&shown);
    let index = report.wrong.as_ref().unwrap().index;
    assert!(index.is_some());
    let sentence = format!("the nonce and value given are not what was sealed as {seal}");
    says(&report, Kind::Seal, index, &sentence);
}

#[test]
fn a22_malformed_opening() {
    let mut shown = Shown::of(&record());
    let seal = record().openings[0].seal().unwrap();
    shown.show(Piece::Opening(seal), *b"{\"name\": \"X\"}");
    let report = look(&shown);
    let index = report.wrong.as_ref().unwrap().index;
    says(&report, Kind::Seal, index, "in canonical JSON");
}

#[test]
fn an_act_the_rules_refuse() {
    let mut forged = record();
    let mut again = forged.entries[40].clone();
    rewrite(&mut again, |entry| {
        entry.at = "2026-07-20T16:20:00.000Z".into();
    });
    forged.entries.push(again);
    says(
        &look(&Shown::of(&forged)),
        Kind::Refused,
        Some(ALL),
        "entry 700: the rules did not allow this act (member-admitted): ",
    );
}

#[test]
fn an_act_from_a_seat_that_may_not() {
    let mut forged = record();
    rewrite(&mut forged.entries[SIZE - 1], |entry| {
        entry.by.seat = "secretariat".into();
    });
    says(
        &look(&Shown::of(&forged)),
        Kind::Refused,
        Some(699),
        "entry 699: the rules did not allow this act (position-recorded): ",
    );
}

#[test]
fn a_kind_of_act_that_does_not_exist() {
    let mut forged = record();
    rewrite(&mut forged.entries[SIZE - 1], |entry| {
        entry.act = "coup-staged".into();
    });
    says(
        &look(&Shown::of(&forged)),
        Kind::Entry,
        Some(699),
        "entry 699: ",
    );
}

#[test]
fn an_entry_of_another_forum() {
    let mut forged = record();
    rewrite(&mut forged.entries[600], |entry| {
        entry.forum = "elsewhere".into();
    });
    says(
        &look(&Shown::of(&forged)),
        Kind::Forum,
        Some(600),
        "entry 600 is of the forum \"elsewhere\", and those before it are of \"bench\"",
    );
}

#[test]
fn an_entry_that_is_not_canonical() {
    let mut forged = record();
    forged.entries[600].insert(1, b' ');
    let report = look(&Shown::of(&forged));
    says(&report, Kind::Entry, Some(600), "entry 600: ");
}

#[test]
fn a_malformed_seal() {
    let mut forged = record();
    let sealed = forged
        .entries
        .iter()
        .position(|entry| entry.windows(9).any(|part| part == b"\"sealed\":"));
    let index = sealed.unwrap();
    let text = String::from_utf8(forged.entries[index].clone()).unwrap();
    let (before, after) = text.split_once("\"sealed\":\"").unwrap();
    forged.entries[index] = format!("{before}\"sealed\":\"X{}", &after[1..]).into_bytes();
    says(
        &look(&Shown::of(&forged)),
        Kind::Seal,
        Some(index as u64),
        "no seal at",
    );
}

#[test]
fn tiles_that_disagree_with_entries() {
    for level in [0, 1] {
        let mut shown = Shown::of(&record());
        shown.change(
            hashes(level, if level == 0 { 2 } else { 0 }, ALL),
            |bytes| bytes[32] ^= 1,
        );
        let first = if level == 0 { 513 } else { 256 };
        let sentence = if level == 0 {
            "record/tile/0/002.p/188 disagrees with the entries, which lead to the signed root: \
             its hash 1 is another, over entries from 513 on"
        } else {
            "record/tile/1/000.p/2 disagrees with the entries"
        };
        says(&look(&shown), Kind::Tile, Some(first), sentence);
    }
    let mut shown = Shown::of(&record());
    shown.change(hashes(0, 1, ALL), |bytes| bytes[0] ^= 1);
    says(
        &look(&shown),
        Kind::Tile,
        Some(256),
        "record/tile/0/001 is not the tile that the signed root leads to",
    );
}

#[test]
fn a_database_whose_entry_rotted() {
    let (shared, _) = crate::honest::enter(400);
    assert_eq!(database(&mut shared.clone()).wrong, None);
    shared.inner().tamper(123, |bytes| bytes[10] ^= 1);
    let report = database(&mut shared.clone());
    says(
        &report,
        Kind::Leaf,
        Some(123),
        "its bytes and the hash kept beside them differ",
    );
}

#[test]
fn a_database_shorter_than_it_signed() {
    let (shared, record) = crate::honest::enter(400);
    let note = {
        use ledger::Readable as _;
        shared.clone().latest_checkpoint().unwrap().unwrap()
    };
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(log()),
        earlier: vec![Earlier {
            name: "log.signed".into(),
            note: Shown::of(&crate::honest::record())
                .checkpoint()
                .to_string()
                .into_bytes(),
        }],
        ..Given::at(NOW, progress)
    };
    let report = verifier::verify(&mut shared.clone(), "the database", &mut given).unwrap();
    says(
        &report,
        Kind::Shrunk,
        Some(400),
        "the record has 400 entries, and log.signed has a checkpoint over 700",
    );
    assert_eq!(record.entries.len(), 400);
    assert!(note.contains("\n400\n"));
}

fn database(shared: &mut Shared) -> Report {
    let progress = &mut |_, _| {};
    let mut given = Given {
        keys: Some(log()),
        ..Given::at(NOW, progress)
    };
    verifier::verify(shared, "the database", &mut given).unwrap()
}

fn tile_of(piece: Piece) -> ledger::tile::Tile {
    let Piece::Tile(tile) = piece else {
        panic!("a tile")
    };
    tile
}

/// Changes what was said, and nothing that the rules look at.
pub(crate) fn change_words(bytes: &mut Vec<u8>) {
    rewrite(bytes, |entry| {
        assert_eq!(entry.act, "position-recorded");
        let words = &mut entry.body["words"]["texts"]["en"]["words"];
        assert!(words.is_string());
        *words = json!("The delegation never said this.");
    });
}

fn instant(bytes: &[u8]) -> String {
    ledger::Entry::decode(bytes).unwrap().at
}
