//! One story that every database of the record must tell: from nothing, through appends, crashes
//! of the caller and erasure, to a record whose root is the same whoever replays it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

use ledger::storage::Erasure;
use ledger::{
    Append, AppendError, By, Entry, Error, Hash, IdempotencyKey, Opening, Seal, Storage, Tree, seal,
};
use serde_json::{Value, json};
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;

#[test]
fn sqlite_tells_the_story() {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("story");
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    let path = directory.join("record.db");
    tell(&|| Box::new(store::Database::open(&path).unwrap()));
}

/// The story. `open` opens the same record each time; the one before has been closed.
fn tell(open: &dyn Fn() -> Box<dyn Storage>) {
    let mut storage = open();
    nothing_at_first(storage.as_mut());
    founding(storage.as_mut());
    drop(storage);

    let mut storage = open();
    what_was_answered_is_there(storage.as_mut());
    another_node_was_faster(storage.as_mut());
    a_client_repeats_itself(storage.as_mut());
    let seal = an_application_with_sealed_contacts(storage.as_mut());
    checkpoints(storage.as_mut());
    many_at_once(storage.as_mut());
    let root = replay(storage.as_mut()).root();
    drop(storage);

    let mut storage = open();
    the_contacts_are_erased(storage.as_mut(), seal);
    assert_eq!(
        replay(storage.as_mut()).root(),
        root,
        "erasure leaves the tree as it was"
    );
}

fn entry(number: u64, body: Value) -> Entry {
    Entry {
        forum: "story".into(),
        at: "2026-03-30T10:00:00.000Z".into(),
        on: None,
        by: By {
            seat: "secretariat".into(),
            of: None,
            person: "p-1".into(),
        },
        act: format!("told-{number}"),
        body,
        proof: None,
    }
}

fn key(number: u64) -> IdempotencyKey {
    IdempotencyKey::new(&format!("p-1/{number}")).unwrap()
}

fn append(number: u64) -> Append {
    let bytes = entry(
        number,
        json!({"number": number, "words": "d’accord, 同意, موافق"}),
    )
    .encode()
    .unwrap();
    Append {
        bytes,
        key: key(number),
        openings: Vec::new(),
    }
}

/// The record replayed as at every start: each hash computed anew and compared.
fn replay(storage: &mut dyn Storage) -> Tree {
    let mut tree = Tree::new();
    let mut visit = |stored: ledger::Stored<'_>| {
        assert_eq!(tree.push(stored.check().unwrap()), stored.index);
        stored.entry().unwrap();
        ControlFlow::Continue(())
    };
    storage.read(0..u64::MAX, &mut visit).unwrap();
    assert_eq!(tree.size(), storage.size().unwrap());
    tree
}

/// The bytes of a range.
fn read(storage: &mut dyn Storage, range: std::ops::Range<u64>) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut visit = |stored: ledger::Stored<'_>| {
        found.push(stored.bytes.to_vec());
        ControlFlow::Continue(())
    };
    storage.read(range, &mut visit).unwrap();
    found
}

fn nothing_at_first(storage: &mut dyn Storage) {
    assert_eq!(storage.size().unwrap(), 0);
    assert_eq!(read(storage, 0..10).len(), 0);
    assert_eq!(storage.latest_checkpoint().unwrap(), None);
    assert_eq!(storage.by_key(&key(0)).unwrap(), None);
    storage.append(0, &[]).unwrap();
    assert_eq!(storage.size().unwrap(), 0);
}

fn founding(storage: &mut dyn Storage) {
    storage
        .append(0, &[append(0), append(1), append(2)])
        .unwrap();
    storage.append(3, &[append(3)]).unwrap();
}

fn what_was_answered_is_there(storage: &mut dyn Storage) {
    assert_eq!(storage.size().unwrap(), 4);
    let all: Vec<Vec<u8>> = (0..4).map(|number| append(number).bytes).collect();
    assert_eq!(read(storage, 0..u64::MAX), all);
    assert_eq!(read(storage, 1..3), all[1..3]);
    assert_eq!(read(storage, 3..9), all[3..]);
    assert_eq!(read(storage, 4..9).len(), 0);
    assert_eq!(read(storage, 2..2).len(), 0);
    assert_eq!(storage.by_key(&key(2)).unwrap(), Some(2));

    let mut seen = Vec::new();
    let mut until_one = |stored: ledger::Stored<'_>| {
        seen.push((stored.index, stored.leaf));
        if stored.index == 1 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    storage.read(0..4, &mut until_one).unwrap();
    assert_eq!(seen, [(0, Hash::leaf(&all[0])), (1, Hash::leaf(&all[1]))]);
}

fn another_node_was_faster(storage: &mut dyn Storage) {
    for expected in [0, 3, 5] {
        let overtaken = storage.append(expected, &[append(4)]);
        assert!(
            matches!(overtaken, Err(AppendError::Overtaken { size: 4 })),
            "{overtaken:?}"
        );
    }
    assert_eq!(storage.size().unwrap(), 4);
    assert_eq!(storage.by_key(&key(4)).unwrap(), None);
}

fn a_client_repeats_itself(storage: &mut dyn Storage) {
    let repeated = storage.append(4, &[append(4), append(1)]);
    assert!(
        matches!(repeated, Err(AppendError::Repeated { index: 1 })),
        "{repeated:?}"
    );
    assert_eq!(storage.size().unwrap(), 4, "all of a batch or none");
    assert_eq!(storage.by_key(&key(4)).unwrap(), None);
}

fn an_application_with_sealed_contacts(storage: &mut dyn Storage) -> Seal {
    let mut body = json!({"organisation": "Example", "mail": "nobody@example.org"});
    let (seal, opening) = seal::close(&mut body, "/mail", [7; 32]).unwrap();
    let bytes = entry(4, body).encode().unwrap();
    let openings = vec![opening.clone()];
    storage
        .append(
            4,
            &[Append {
                bytes,
                key: key(4),
                openings,
            }],
        )
        .unwrap();

    assert_eq!(storage.opening(seal).unwrap(), Some(opening.clone()));
    let mut vault: Vec<(Seal, Opening)> = Vec::new();
    let mut visit = |seal, opening| {
        vault.push((seal, opening));
        ControlFlow::Continue(())
    };
    storage.openings(&mut visit).unwrap();
    assert_eq!(vault, [(seal, opening)]);
    let other = Seal::from_hash(Hash::of(b"other"));
    assert_eq!(storage.opening(other).unwrap(), None);
    seal
}

fn checkpoints(storage: &mut dyn Storage) {
    let ahead = storage.save_checkpoint(6, "six");
    assert!(
        matches!(ahead, Err(Error::Ahead { asked: 6, size: 5 })),
        "{ahead:?}"
    );
    storage.save_checkpoint(5, "five").unwrap();
    storage.save_checkpoint(3, "three").unwrap();
    storage.save_checkpoint(5, "five, cosigned").unwrap();
    assert_eq!(
        storage.latest_checkpoint().unwrap().as_deref(),
        Some("five, cosigned")
    );
    assert_eq!(storage.checkpoint_at(3).unwrap().as_deref(), Some("three"));
    assert_eq!(storage.checkpoint_at(4).unwrap(), None);
    let mut seen = Vec::new();
    let mut visit = |size, note: &str| {
        seen.push((size, note.to_owned()));
        ControlFlow::Continue(())
    };
    storage.checkpoints(&mut visit).unwrap();
    assert_eq!(
        seen,
        [(3, "three".to_owned()), (5, "five, cosigned".to_owned())]
    );
}

fn many_at_once(storage: &mut dyn Storage) {
    let batch: Vec<Append> = (5..2005).map(append).collect();
    storage.append(5, &batch).unwrap();
    assert_eq!(storage.size().unwrap(), 2005);
    assert_eq!(read(storage, 2004..u64::MAX), [append(2004).bytes]);
}

fn the_contacts_are_erased(storage: &mut dyn Storage, seal: Seal) {
    let before = read(storage, 4..5);
    assert_eq!(storage.erase(seal).unwrap(), Erasure::Done);
    assert_eq!(storage.erase(seal).unwrap(), Erasure::Nothing);
    assert_eq!(storage.opening(seal).unwrap(), None);
    assert_eq!(
        read(storage, 4..5),
        before,
        "the entry keeps its commitment"
    );
    let Ok(entry) = Entry::decode(&before[0]) else {
        panic!("an entry")
    };
    assert_eq!(
        seal::find(&entry.body).unwrap(),
        [("/mail".to_owned(), seal)]
    );
}
