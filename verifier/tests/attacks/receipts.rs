//! Attacks with receipts, and on those who hold one.

use ledger::proof::Receipt;
use ledger::{Hash, SignedCheckpoint};
use verifier::{Kind, Published, Stop, check_receipt};

use crate::honest::{Record, SIZE, log_key, next_entry, record};
use crate::shown::{Shown, log, signed, tree};
use crate::verify::change_words;

/// The receipt for an entry, in the record as it was at a size.
fn receipt(record: &Record, index: u64, size: usize) -> Receipt {
    let tree = tree(&record.entries[..size]);
    Receipt {
        extra: None,
        index,
        path: tree.inclusion(index, size as u64).unwrap(),
        checkpoint: signed(&tree, &log_key()),
    }
}

fn check(shown: Shown, receipt: &Receipt, entry: Option<&[u8]>) -> Result<u64, Stop> {
    let mut record = Published::open(shown, log()).unwrap();
    check_receipt(&mut record, receipt.to_string().as_bytes(), entry)
}

#[track_caller]
fn refused(checked: Result<u64, Stop>, kind: Kind, sentence: &str) {
    let stop = checked.unwrap_err();
    let wrong = stop.wrong().unwrap_or_else(|| panic!("{stop}"));
    assert_eq!(wrong.kind, kind, "{wrong}");
    assert!(wrong.what.contains(sentence), "{wrong}");
}

#[test]
fn honest_receipt_stays_good_as_the_record_grows() {
    let record = record();
    for size in [601, 650, SIZE] {
        let receipt = receipt(&record, 600, size);
        let entry = Some(&record.entries[600][..]);
        assert_eq!(check(Shown::of(&record), &receipt, entry).unwrap(), 600);
    }
}

#[test]
fn a13_one_receipt_for_two_delegations() {
    let record = record();
    // The second delegation is handed the receipt of the first.
    let receipt = receipt(&record, 600, SIZE);
    let its_own = Some(&record.entries[601][..]);
    refused(
        check(Shown::of(&record), &receipt, its_own),
        Kind::Receipt,
        "the receipt is for entry 600, which is not the act you entered",
    );
}

#[test]
fn a14_receipt_without_inclusion() {
    let record = record();
    let mut receipt = receipt(&record, 600, SIZE);
    receipt.path[3] = Hash::of(b"somewhere else");
    refused(
        check(Shown::of(&record), &receipt, None),
        Kind::Receipt,
        "the receipt for entry 600: the proof does not lead to the root",
    );
}

#[test]
fn a14_receipt_for_an_entry_that_does_not_exist() {
    let record = record();
    let mut receipt = receipt(&record, 600, SIZE);
    receipt.index = SIZE as u64;
    refused(
        check(Shown::of(&record), &receipt, None),
        Kind::Receipt,
        "the receipt is for entry 700, which the record does not have",
    );
}

#[test]
fn a14_receipt_under_a_forged_checkpoint() {
    let record = record();
    let mut receipt = receipt(&record, 600, SIZE);
    let note = receipt.checkpoint.to_string().replace("\n700\n", "\n701\n");
    receipt.checkpoint = SignedCheckpoint::parse(note.as_bytes()).unwrap();
    refused(
        check(Shown::of(&record), &receipt, None),
        Kind::Receipt,
        "the receipt: the signature in the name of forum.example/record was not made by its key",
    );
}

#[test]
fn a24_dropped_submission() {
    // A receipt was given, and the record that is shown goes on without the act.
    let receipt = receipt(&record(), 650, 651);
    let mut without = record();
    change_words(&mut without.entries[650]);
    refused(
        check(Shown::of(&without), &receipt, None),
        Kind::Fork,
        "two histories were signed: the receipt's over 651 entries, and the one shown over 700",
    );
    without.entries.truncate(650);
    refused(
        check(Shown::of(&without), &receipt, None),
        Kind::Shrunk,
        "the receipt was given in a record of 651 entries, and 650 are shown",
    );
}

#[test]
fn a24_dropped_submission_proves_it_to_others() {
    let receipt = receipt(&record(), 650, 651);
    let mut without = record();
    change_words(&mut without.entries[650]);
    without.entries.push(next_entry(&without.entries));
    let stop = check(Shown::of(&without), &receipt, None).unwrap_err();
    let evidence = &stop.wrong().unwrap().evidence;
    for piece in evidence {
        let note = SignedCheckpoint::parse(piece.text.as_bytes()).unwrap();
        note.verify(log().origin(), &log().to_vec()).unwrap();
    }
    assert_eq!(evidence.len(), 2);
}
