//! What is erased from the vault stands nowhere in the file, however rows were moved about in it.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use ledger::storage::Erasure;
use ledger::{Append, IdempotencyKey, Opening, Readable as _, Seal, Storage as _};
use std::fs;
use std::path::Path;
use store::Database;

const MANY: u64 = 600;

fn mark(number: u64) -> String {
    format!("mark-{number}-of-a-person")
}

/// A value with the mark, some short, some long, so that pages hold more and fewer.
fn opening(number: u64) -> Opening {
    let more = "x".repeat(usize::try_from(number * 37 % 700).unwrap());
    let mut nonce = [0; 32];
    nonce[..8].copy_from_slice(&number.to_be_bytes());
    Opening {
        nonce,
        value: serde_json::json!(format!("{} {more}", mark(number))),
    }
}

fn filled(path: &Path) -> (Database, Vec<Seal>) {
    let mut database = Database::open(path).unwrap();
    let append = |number: u64| Append {
        bytes: vec![b'x'; 100],
        key: IdempotencyKey::new(&format!("p-1/{number}")).unwrap(),
        openings: vec![opening(number)],
    };
    let batch: Vec<_> = (0..MANY).map(append).collect();
    for (number, append) in (0..).zip(batch) {
        database.append(number, &[append]).unwrap();
    }
    let seals = (0..MANY).map(|number| opening(number).seal().unwrap());
    (database, seals.collect())
}

#[test]
fn nothing_is_left_of_many_that_are_erased_in_any_order() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vault");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("record.db");
    let (mut database, seals) = filled(&path);
    let order = (0..7).flat_map(|step| (0..MANY).filter(move |number| number % 7 == step));
    let (mut left, mut erased) = (Vec::new(), 0);
    for number in order.take(400) {
        let seal = seals[usize::try_from(number).unwrap()];
        assert_eq!(database.erase(seal).unwrap(), Erasure::Done);
        erased += 1;
        let bytes = fs::read(&path).unwrap();
        let mark = mark(number);
        if bytes.windows(mark.len()).any(|it| it == mark.as_bytes()) {
            left.push(number);
        }
    }
    assert!(left.is_empty(), "{left:?}");
    // The others are there, and what they open is as it was.
    let kept = (0..MANY).filter_map(|number| {
        let seal = seals[usize::try_from(number).unwrap()];
        let found = database.opening(seal).unwrap()?;
        assert_eq!(found, opening(number));
        Some(number)
    });
    assert_eq!(kept.count(), 600 - erased);
    database.check_file().unwrap();
    assert_eq!(database.erase(seals[0]).unwrap(), Erasure::Nothing);
}
