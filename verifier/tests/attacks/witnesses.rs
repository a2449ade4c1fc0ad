//! Attacks on readers who ask for cosignatures, and witnesses that are bought.

use ledger::note::SignerKey;
use ledger::policy::Policy;
use serde_json::json;
use verifier::{Given, Kind, Report, verify_published};

use crate::honest::{BEGIN, NOW, SIZE, log_key, next_entry, record, witness_key};
use crate::shown::{Shown, rewrite, signed, tree};
use crate::verify::{change_words, says};

const ALL: u64 = SIZE as u64;

/// Two of three witnesses, each of another group of members.
fn policy(names: [&str; 3]) -> Policy {
    let mut text = format!("log {}\n", log_key().verifier());
    for name in names {
        text += &format!("witness {name} {}\n", witness_key(name).verifier());
    }
    text += &format!("group quorum 2 {}\nquorum quorum\n", names.join(" "));
    Policy::parse(text.as_bytes()).unwrap()
}

fn ours() -> Policy {
    policy(["w/a", "w/b", "w/c"])
}

fn key(name: &str) -> SignerKey {
    witness_key(name)
}

fn look(shown: &Shown, policy: Policy, now: u64, fresh_seconds: Option<u64>) -> Report {
    let progress = &mut |_, _| {};
    let mut given = Given {
        policy: Some(policy),
        fresh_seconds,
        ..Given::at(now, progress)
    };
    verify_published(shown.clone(), &mut given).unwrap()
}

#[test]
fn honest_quorum_is_good() {
    let mut shown = Shown::of(&record());
    shown.cosign(&key("w/a"), NOW - 60);
    shown.cosign(&key("w/c"), NOW - 30);
    let report = look(&shown, ours(), NOW, Some(600));
    assert_eq!(report.wrong, None, "{report}");
    let cosigned = [("w/a".to_owned(), NOW - 60), ("w/c".to_owned(), NOW - 30)];
    assert_eq!(report.cosigned, cosigned);
}

#[test]
fn a8_split_view_lacks_the_witnesses() {
    // The witnesses have cosigned what everybody sees; one reader is shown something else.
    let mut forged = record();
    change_words(&mut forged.entries[650]);
    let mut shown = Shown::of(&forged);
    shown.cosign(&key("w/a"), NOW);
    says(
        &look(&shown, ours(), NOW, None),
        Kind::Quorum,
        None,
        "too few witnesses have cosigned the checkpoint over 700 entries; missing are w/b, w/c",
    );
}

#[test]
fn a8_cosignatures_of_another_history_are_forged() {
    let mut honest = Shown::of(&record());
    honest.cosign(&key("w/a"), NOW);
    let mut forged = record();
    change_words(&mut forged.entries[650]);
    let mut shown = Shown::of(&forged);
    let mut note = shown.checkpoint();
    for signature in honest.checkpoint().note().signatures() {
        if signature.name == "w/a" {
            note.add(signature.clone()).unwrap();
        }
    }
    shown.show(verifier::Piece::Checkpoint, note.to_string());
    says(
        &look(&shown, ours(), NOW, None),
        Kind::Signature,
        None,
        "the signature in the name of w/a was not made by its key",
    );
}

#[test]
fn a9_stale_checkpoint_for_one_delegation() {
    let mut shown = Shown::of(&record());
    shown.cosign(&key("w/a"), NOW - 3000);
    shown.cosign(&key("w/b"), NOW - 3000);
    says(
        &look(&shown, ours(), NOW, Some(600)),
        Kind::Stale,
        None,
        "no quorum has cosigned the checkpoint within the last 600 seconds",
    );
    // One bought witness does not make it fresh.
    shown.cosign(&key("w/a"), NOW);
    says(
        &look(&shown, ours(), NOW, Some(600)),
        Kind::Stale,
        None,
        "no quorum",
    );
}

#[test]
fn a18_entry_dated_before_the_deadline_it_missed() {
    // The witnesses saw the record at its end; an hour later an entry comes in that claims to have
    // been there before.
    let mut forged = record();
    let mut late = next_entry(&forged.entries);
    rewrite(&mut late, |entry| {
        entry.at = "2026-07-20T16:11:50.000Z".into();
    });
    forged.entries.push(late);
    let mut shown = Shown::of(&forged);
    let mut before = signed(&tree(&record().entries), &log_key());
    for name in ["w/a", "w/b"] {
        shown.cosign(&key(name), NOW);
        let text = before.note().text().to_owned();
        before
            .add(ledger::cosignature::cosign(&text, &key(name), NOW - 300).unwrap())
            .unwrap();
    }
    let progress = &mut |_, _| {};
    let mut given = Given {
        policy: Some(ours()),
        earlier: vec![verifier::Earlier {
            name: "kept.checkpoint".into(),
            note: before.to_string().into_bytes(),
        }],
        ..Given::at(NOW, progress)
    };
    let report = verify_published(shown, &mut given).unwrap();
    says(
        &report,
        Kind::Dated,
        Some(ALL),
        "entry 700 is back-dated: it says 2026-07-20T16:11:50.000Z, but w/a saw a record of 700 \
         entries at 2026-07-20T16:55:00Z",
    );
}

#[test]
fn a18_entry_dated_after_it_was_seen() {
    let mut forged = record();
    let last = forged.entries.last_mut().unwrap();
    rewrite(last, |entry| entry.at = "2026-07-20T18:00:00.000Z".into());
    let mut shown = Shown::of(&forged);
    shown.cosign(&key("w/a"), BEGIN + 800);
    shown.cosign(&key("w/b"), BEGIN + 800);
    says(
        &look(&shown, ours(), NOW + 7200, None),
        Kind::Dated,
        Some(699),
        "entry 699 is dated too late: it says 2026-07-20T18:00:00.000Z, but w/a saw a record of 700",
    );
}

#[test]
fn a19_minority_of_colluding_witnesses() {
    let mut shown = Shown::of(&record());
    shown.cosign(&key("w/b"), NOW);
    // Unknown witnesses, however many, count for nothing.
    for name in ["x/1", "x/2", "x/3"] {
        shown.cosign(&key(name), NOW);
    }
    says(
        &look(&shown, ours(), NOW, None),
        Kind::Quorum,
        None,
        "missing are w/a, w/c",
    );
}

#[test]
fn a23_policy_exchanged() {
    // The site now names witnesses of its own; a reader's policy is the reader's.
    let mut shown = Shown::of(&record());
    for name in ["op/1", "op/2", "op/3"] {
        shown.cosign(&key(name), NOW);
    }
    let theirs = policy(["op/1", "op/2", "op/3"]);
    assert_eq!(look(&shown, theirs, NOW, None).wrong, None);
    says(
        &look(&shown, ours(), NOW, None),
        Kind::Quorum,
        None,
        "missing are w/a, w/b, w/c",
    );
}

#[test]
fn a_clock_an_hour_off_is_told_and_does_not_count() {
    let mut shown = Shown::of(&record());
    shown.cosign(&key("w/a"), NOW);
    shown.cosign(&key("w/b"), NOW + 3600);
    let report = look(&shown, ours(), NOW, None);
    says(
        &report,
        Kind::Stale,
        None,
        "the cosignatures of the quorum are dated in the future",
    );
    assert!(
        report.notes[1].contains("one of the two clocks is wrong"),
        "{:?}",
        report.notes
    );
    // The reader's own clock, an hour behind: told, and nothing is wrong with the record.
    let progress = &mut |_, _| {};
    let mut given = Given::at(BEGIN - 3600, progress);
    let report = verify_published(Shown::of(&record()), &mut given).unwrap();
    assert_eq!(report.wrong, None);
    assert!(
        report
            .notes
            .iter()
            .any(|note| note.contains("later than it is by the clock of this")),
        "{:?}",
        report.notes
    );
    let json = report.to_json();
    assert_eq!(
        (&json["good"], &json["wrong"]),
        (&json!(true), &json!(null))
    );
}
