//! Receipts: what they prove, and what they do not.

use super::*;
use crate::checkpoint::Checkpoint;
use crate::note::{Algorithm, SignerKey};
use crate::tree::Tree;
use proptest::prelude::*;

fn key() -> SignerKey {
    SignerKey::from_seed("example.org/forum", Algorithm::Ed25519, [5; 32]).unwrap()
}

fn entry(index: u64) -> Vec<u8> {
    format!("entry {index}").into_bytes()
}

fn receipt(index: u64, size: u64) -> Receipt {
    let mut tree = Tree::new();
    for index in 0..size {
        tree.append(&entry(index));
    }
    let origin = "example.org/forum".to_owned();
    let checkpoint = Checkpoint {
        origin,
        head: tree.head(),
        extensions: Vec::new(),
    };
    let path = tree.inclusion(index, size).unwrap();
    Receipt {
        extra: None,
        index,
        path,
        checkpoint: checkpoint.sign(&key()).unwrap(),
    }
}

fn verified(receipt: &Receipt, entry: &[u8]) -> Result<(), Error> {
    receipt.verify(entry, "example.org/forum", &[key().verifier()])
}

#[test]
fn a_receipt_reads_back_and_proves_its_entry() {
    for (index, size) in [(0, 1), (0, 2), (4, 5), (3, 1000)] {
        let receipt = receipt(index, size);
        let read = Receipt::parse(receipt.to_string().as_bytes()).unwrap();
        assert_eq!(read, receipt);
        verified(&read, &entry(index)).unwrap();
        assert_eq!(
            verified(&read, b"another"),
            Err(Error::Tree(tree::Error::Root))
        );
    }
    let with_extra = Receipt {
        extra: Some(b"more".to_vec()),
        ..receipt(1, 3)
    };
    assert_eq!(
        Receipt::parse(with_extra.to_string().as_bytes()).unwrap(),
        with_extra
    );
}

#[test]
fn a_receipt_for_one_entry_proves_no_other() {
    let moved = Receipt {
        index: 5,
        ..receipt(4, 9)
    };
    assert!(matches!(verified(&moved, &entry(4)), Err(Error::Tree(_))));
    assert!(matches!(verified(&moved, &entry(5)), Err(Error::Tree(_))));
    let beyond = Receipt {
        index: 9,
        ..receipt(4, 9)
    };
    assert!(matches!(
        verified(&beyond, &entry(4)),
        Err(Error::Tree(tree::Error::Beyond { .. }))
    ));
    let stranger = receipt(4, 9).verify(&entry(4), "example.org/other", &[key().verifier()]);
    assert!(matches!(stranger, Err(Error::Checkpoint(_))));
}

#[test]
fn what_is_not_a_receipt_is_refused() {
    let good = receipt(4, 5).to_string();
    for (from, to) in [
        ("@v1", "@v2"),
        ("index 4", "index 04"),
        ("index 4", "index"),
        ("index 4\n", ""),
        ("index 4\n", "index 4\n\n"),
        ("index 4\n", "index 4\nabc\n"),
        ("index 4\n", "extra *\nindex 4\n"),
        ("index 4\n", "index 4\nextra YQ==\n"),
        ("\n\n", "\n"),
    ] {
        let bad = good.replacen(from, to, 1);
        assert_ne!(bad, good);
        assert!(Receipt::parse(bad.as_bytes()).is_err(), "{bad}");
    }
    let long = good.replacen(
        "index 4\n",
        &format!(
            "index 4\n{}",
            format!("{}\n", Hash::of(b"").to_base64()).repeat(64)
        ),
        1,
    );
    assert!(matches!(
        Receipt::parse(long.as_bytes()),
        Err(Error::Form(_))
    ));
    assert!(Receipt::parse(b"\xff").is_err());
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Receipt::parse(&bytes);
    }

    #[test]
    fn a_changed_byte_never_proves_the_same(place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let good = receipt(4, 9).to_string();
        let mut bytes = good.clone().into_bytes();
        bytes[place.index(good.len())] = byte;
        if let Ok(read) = Receipt::parse(&bytes) {
            prop_assert_eq!(verified(&read, &entry(4)).is_ok(), bytes == good.as_bytes());
        }
    }
}
