//! Attacks on a witness.

use std::sync::{Arc, Barrier};

use ledger::Hash;
use ledger::note::{Algorithm, SignerKey};
use ledger::tree::Head;
use verifier::witness::{Answer, Witness, pull};
use verifier::{Kind, Stop};

use crate::honest::{NOW, ORIGIN, Record, SIZE, log_key, next_entry, record, witness_key};
use crate::place::{FullDisk, Place};
use crate::shown::{Shown, log, signed, tree};
use crate::verify::change_words;

pub(crate) fn witness(place: &Place) -> Witness {
    let witness = Witness::open(place.path(), witness_key("w/a")).unwrap();
    witness.follow(log()).unwrap();
    witness
}

fn part(size: usize) -> Record {
    Record {
        entries: record().entries[..size].to_vec(),
        ..record()
    }
}

/// The body that a log sends for a checkpoint over these entries.
fn body(old: u64, shown: &Shown, entries: &[Vec<u8>]) -> Vec<u8> {
    let size = entries.len() as u64;
    let proof = tree(entries).consistency(old, size).unwrap();
    let proof: String = proof.iter().map(|hash| hash.to_base64() + "\n").collect();
    format!("old {old}\n{proof}\n{}", shown.checkpoint()).into_bytes()
}

#[track_caller]
fn refused(pulled: Result<verifier::witness::Pulled, Stop>, kind: Kind, sentence: &str) {
    let stop = pulled.unwrap_err();
    let wrong = stop.wrong().unwrap_or_else(|| panic!("{stop}"));
    assert_eq!(wrong.kind, kind, "{wrong}");
    assert!(wrong.what.contains(sentence), "{wrong}");
}

#[test]
fn honest_growth_is_cosigned() {
    let place = Place::new("w-honest");
    let witness = witness(&place);
    for (old, size) in [
        (0, 1),
        (1, 255),
        (255, 256),
        (256, 500),
        (500, 500),
        (500, SIZE),
    ] {
        let mut shown = Shown::of(&part(size));
        let pulled = pull(&witness, &log(), &mut shown, NOW).unwrap();
        assert_eq!((pulled.old, pulled.head.size), (old, size as u64));
        let note = ledger::SignedCheckpoint::parse(pulled.note.as_bytes()).unwrap();
        let signers = [log_key().verifier(), witness_key("w/a").verifier()];
        assert_eq!(note.note().verify(&signers).unwrap().len(), 2);
    }
    assert_eq!(place.named("evidence"), Vec::<String>::new());
}

#[test]
fn a_checkpoint_that_is_cosigned_already_is_cosigned_anew() {
    let place = Place::new("w-again");
    let witness = witness(&place);
    let mut shown = Shown::of(&record());
    shown.cosign(&witness_key("w/a"), NOW - 60);
    shown.cosign(&witness_key("w/b"), NOW - 60);
    let pulled = pull(&witness, &log(), &mut shown, NOW).unwrap();
    let note = ledger::SignedCheckpoint::parse(pulled.note.as_bytes()).unwrap();
    let names: Vec<_> = note
        .note()
        .signatures()
        .iter()
        .map(|it| &it.name[..])
        .collect();
    assert_eq!(
        names,
        [ORIGIN, "w/a"],
        "what others signed is theirs to deliver"
    );
    let ours = witness_key("w/a").verifier();
    let line = &note.note().signatures()[1];
    let time = ledger::cosignature::verify(&ours, note.note().text(), &line.bytes).unwrap();
    assert_eq!(time, NOW);
}

#[test]
fn a5_truncated_and_grown_again() {
    let place = Place::new("w-a5");
    let witness = witness(&place);
    pull(&witness, &log(), &mut Shown::of(&record()), NOW).unwrap();
    let mut forged = record();
    change_words(&mut forged.entries[650]);
    forged.entries.push(next_entry(&forged.entries));
    let pulled = pull(&witness, &log(), &mut Shown::of(&forged), NOW);
    refused(
        pulled,
        Kind::Fork,
        "the site shows another history: the checkpoint over 701 entries does not continue the one \
         over 700: the proof does not lead to the root",
    );
    let kept = place.named("evidence");
    for name in [
        "kept.checkpoint",
        "refused.checkpoint",
        "failed.proof",
        "why.txt",
    ] {
        assert!(
            kept.iter().any(|it| it.ends_with(name)),
            "{name} of {kept:?}"
        );
    }
    assert_eq!(
        witness.kept(ORIGIN).unwrap(),
        tree(&record().entries).head()
    );
}

#[test]
fn a6_restored_backup() {
    let place = Place::new("w-a6");
    let witness = witness(&place);
    pull(&witness, &log(), &mut Shown::of(&record()), NOW).unwrap();
    let pulled = pull(&witness, &log(), &mut Shown::of(&part(512)), NOW);
    refused(
        pulled,
        Kind::Shrunk,
        "the site shows a checkpoint over 512 entries, and one over 700 was cosigned before",
    );
}

#[test]
fn a7_two_instances_with_one_key() {
    let place = Place::new("w-a7");
    let witness = witness(&place);
    pull(&witness, &log(), &mut Shown::of(&record()), NOW).unwrap();
    let mut other = record();
    change_words(&mut other.entries[SIZE - 1]);
    let shown = Shown::of(&other);
    let pulled = pull(&witness, &log(), &mut shown.clone(), NOW);
    refused(
        pulled,
        Kind::Fork,
        "another root was signed over 700 entries before",
    );
    // Pushed as well, whatever old size the operator claims.
    for old in [700, 0] {
        let sent = format!("old {old}\n\n{}", shown.checkpoint());
        let answer = witness.add_checkpoint(sent.as_bytes(), NOW);
        assert_eq!(answer.status(), 422, "{answer:?}");
    }
    assert_eq!(
        place.named("refused.checkpoint").len(),
        2,
        "once a sentence, not once a try"
    );
}

#[test]
fn a9_stale_checkpoint_is_told_by_the_witness() {
    let place = Place::new("w-a9");
    let witness = witness(&place);
    pull(&witness, &log(), &mut Shown::of(&record()), NOW).unwrap();
    // One delegation is shown an old checkpoint; the witness serves the newest it cosigned.
    let hash = Hash::of(ORIGIN.as_bytes()).to_hex();
    let latest = witness.latest(&hash).unwrap();
    assert!(latest.contains("\n700\n"));
    assert_eq!(witness.latest(&"0".repeat(64)), None);
}

#[test]
fn a10_withheld_tiles_are_not_cosigned() {
    let place = Place::new("w-a10");
    let witness = witness(&place);
    pull(&witness, &log(), &mut Shown::of(&part(300)), NOW).unwrap();
    let mut shown = Shown::of(&record());
    shown.withhold(crate::shown::hashes(1, 0, SIZE as u64));
    let pulled = pull(&witness, &log(), &mut shown, NOW);
    refused(
        pulled,
        Kind::Missing,
        "does not give out record/tile/1/000.p/2",
    );
    assert_eq!(witness.kept(ORIGIN).unwrap().size, 300);
}

#[test]
fn a16_replayed_request_and_proof() {
    let place = Place::new("w-a16");
    let witness = witness(&place);
    let (first, second) = (part(300), part(500));
    let (at_300, at_500) = (Shown::of(&first), Shown::of(&second));
    let grow = body(300, &at_500, &second.entries);
    assert_eq!(
        witness
            .add_checkpoint(&body(0, &at_300, &first.entries), NOW)
            .status(),
        200
    );
    assert_eq!(witness.add_checkpoint(&grow, NOW).status(), 200);
    // The same once more: the witness is further on, and says how far.
    let answer = witness.add_checkpoint(&grow, NOW);
    assert_eq!(answer, Answer::Conflict(500));
    assert_eq!(
        (answer.body().as_str(), answer.content_type()),
        ("500\n", "text/x.tlog.size")
    );
    // The proof of other sizes under a newer checkpoint.
    let newest = Shown::of(&record());
    let old_proof = String::from_utf8(grow).unwrap();
    let (head, _) = old_proof.split_once("\n\n").unwrap();
    let mixed = format!(
        "{}\n\n{}",
        head.replace("old 300", "old 500"),
        newest.checkpoint()
    );
    assert_eq!(witness.add_checkpoint(mixed.as_bytes(), NOW).status(), 422);
    assert_eq!(witness.kept(ORIGIN).unwrap().size, 500);
}

#[test]
fn a20_two_requests_at_once_cannot_roll_it_back() {
    let place = Place::new("w-a20");
    let witness = Arc::new(witness(&place));
    let all = record().entries;
    let mut kept = 0_usize;
    for round in 0..40 {
        let steps = [kept + 3, kept + 7];
        let barrier = Arc::new(Barrier::new(2));
        let answers: Vec<_> = steps
            .map(|size| {
                let (witness, barrier) = (Arc::clone(&witness), Arc::clone(&barrier));
                let sent = body(kept as u64, &Shown::of(&part(size)), &all[..size]);
                std::thread::spawn(move || {
                    barrier.wait();
                    witness.add_checkpoint(&sent, NOW + round)
                })
            })
            .into_iter()
            .map(|thread| thread.join().unwrap().status())
            .collect();
        let won: Vec<_> = (0..2).filter(|place| answers[*place] == 200).collect();
        assert_eq!(won.len(), 1, "{answers:?}");
        kept = steps[won[0]];
        assert_eq!(witness.kept(ORIGIN).unwrap().size, kept as u64);
    }
}

#[test]
fn a21_key_exchanged() {
    let place = Place::new("w-a21");
    let witness = witness(&place);
    pull(&witness, &log(), &mut Shown::of(&part(300)), NOW).unwrap();
    let thief = SignerKey::from_seed(ORIGIN, Algorithm::Ed25519, [66; 32]).unwrap();
    let mut shown = Shown::of(&record());
    shown.sign_as(&tree(&record().entries), &thief);
    let pulled = pull(&witness, &log(), &mut shown.clone(), NOW);
    refused(
        pulled,
        Kind::Signature,
        "none of the keys you trust has signed the note",
    );
    let answer = witness.add_checkpoint(&body(300, &shown, &record().entries), NOW);
    assert_eq!(answer.status(), 403);
}

#[test]
fn answers_as_tlog_witness_says() {
    let place = Place::new("w-statuses");
    let witness = witness(&place);
    let all = record().entries;
    let good = body(0, &Shown::of(&record()), &all);
    let text = String::from_utf8(good.clone()).unwrap();
    let elsewhere = SignerKey::from_seed("elsewhere", Algorithm::Ed25519, [3; 32]).unwrap();
    let unknown = format!("old 0\n\n{}", signed(&tree(&all), &elsewhere));
    let empty_root = Head {
        size: 0,
        root: Hash::of(b"not nothing"),
    };
    let of_size_zero = ledger::Checkpoint {
        origin: ORIGIN.into(),
        head: empty_root,
        extensions: Vec::new(),
    };
    let of_size_zero = format!("old 0\n\n{}", of_size_zero.sign(&log_key()).unwrap());
    let hash = Hash::of(b"x").to_base64();
    for (sent, status, what) in [
        (text.replace("old 0", "old 00"), 400, "a leading zero"),
        (text.replace("old 0", "new 0"), 400, "another first line"),
        (text.replacen("\n\n", "\n", 1), 400, "no empty line"),
        (
            format!("old 0\n{}\n{text}", (hash.clone() + "\n").repeat(64)),
            400,
            "64 hashes",
        ),
        (
            text.replace("old 0\n", "old 701\n"),
            400,
            "older than the checkpoint",
        ),
        (text.replace("old 0\n", "old 0\nAAAA\n"), 400, "no hash"),
        (
            text.replace("\n700\n", "\n701\n"),
            403,
            "changed after it was signed",
        ),
        (unknown, 404, "a log nobody follows"),
        (text.replace("old 0\n", "old 5\n"), 409, "another old size"),
        (
            text.replace("old 0\n", &format!("old 0\n{hash}\n")),
            422,
            "a proof from nothing",
        ),
        (of_size_zero, 422, "no entries and a root"),
        (text.clone(), 200, "as it should be"),
    ] {
        let answer = witness.add_checkpoint(sent.as_bytes(), NOW);
        assert_eq!(answer.status(), status, "{what}: {answer:?}");
        assert!(answer.body().ends_with('\n'));
    }
    assert_eq!(witness.add_checkpoint(&[0xff, 0xfe], NOW).status(), 400);
}

#[test]
fn what_was_seen_outlives_a_restart_and_one_process_keeps_it() {
    let place = Place::new("w-restart");
    {
        let first = witness(&place);
        pull(&first, &log(), &mut Shown::of(&record()), NOW).unwrap();
        let second = Witness::open(place.path(), witness_key("w/a"))
            .err()
            .unwrap();
        assert!(
            second.to_string().contains("is in use by another process"),
            "{second}"
        );
    }
    let again = witness(&place);
    assert_eq!(again.kept(ORIGIN).unwrap().size, SIZE as u64);
    let pulled = pull(&again, &log(), &mut Shown::of(&part(512)), NOW);
    refused(pulled, Kind::Shrunk, "was cosigned before");
}

#[test]
fn a_damaged_memory_signs_nothing() {
    let place = Place::new("w-damaged");
    pull(&witness(&place), &log(), &mut Shown::of(&record()), NOW).unwrap();
    let name = format!("{}.checkpoint", Hash::of(ORIGIN.as_bytes()).to_hex());
    let path = place.path().join(name);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("\n700\n", "\n600\n")).unwrap();
    let again = Witness::open(place.path(), witness_key("w/a")).unwrap();
    let stop = again.follow(log()).unwrap_err();
    assert!(
        stop.to_string().contains("until a person has looked"),
        "{stop}"
    );
    let answer = again.add_checkpoint(&body(0, &Shown::of(&record()), &record().entries), NOW);
    assert_eq!(answer.status(), 404);
}

#[test]
fn a_clock_an_hour_back_signs_nothing() {
    let place = Place::new("w-clock");
    let witness = witness(&place);
    pull(&witness, &log(), &mut Shown::of(&part(500)), NOW).unwrap();
    let stop = pull(&witness, &log(), &mut Shown::of(&record()), NOW - 3600).unwrap_err();
    assert_eq!(
        stop.to_string(),
        "the clock of this witness is 3600 seconds behind its last cosignature; set it right, then \
         ask again"
    );
    assert_eq!(witness.kept(ORIGIN).unwrap().size, 500);
}

#[test]
fn a_full_disk_cosigns_nothing() {
    let place = Place::new("w-full");
    {
        let disk = Box::new(FullDisk(1));
        let witness = Witness::on(place.path(), witness_key("w/a"), disk).unwrap();
        witness.follow(log()).unwrap();
        pull(&witness, &log(), &mut Shown::of(&part(500)), NOW).unwrap();
        let stop = pull(&witness, &log(), &mut Shown::of(&record()), NOW).unwrap_err();
        assert!(stop.to_string().contains("for the disk is full"), "{stop}");
        assert_eq!(witness.kept(ORIGIN).unwrap().size, 500);
    }
    assert_eq!(witness(&place).kept(ORIGIN).unwrap().size, 500);
}
