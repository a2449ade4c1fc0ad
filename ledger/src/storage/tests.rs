//! The record in memory keeps the promises of the traits, and breaks where it is told to.

use super::*;
use serde_json::json;

fn append(number: u64) -> Append {
    let key = IdempotencyKey::new(&format!("p-1/{number}")).unwrap();
    Append {
        bytes: format!("entry {number}").into_bytes(),
        key,
        openings: Vec::new(),
    }
}

fn entries(storage: &mut MemoryStorage) -> Vec<Vec<u8>> {
    let mut read = Vec::new();
    let mut collect = |stored: Stored<'_>| {
        assert_eq!(stored.index, read.len() as u64);
        stored.check().unwrap();
        read.push(stored.bytes.to_vec());
        ControlFlow::Continue(())
    };
    storage.read(0..u64::MAX, &mut collect).unwrap();
    read
}

#[test]
fn appends_are_whole_and_at_the_expected_place() {
    let mut storage = MemoryStorage::new();
    storage.append(0, &[append(0), append(1)]).unwrap();
    assert!(matches!(
        storage.append(0, &[append(2)]),
        Err(AppendError::Overtaken { size: 2 })
    ));
    assert!(matches!(
        storage.append(2, &[append(2), append(1)]),
        Err(AppendError::Repeated { index: 1 })
    ));
    assert!(matches!(
        storage.append(2, &[append(2), append(2)]),
        Err(AppendError::Failed(_))
    ));
    assert_eq!(storage.size().unwrap(), 2);
    assert_eq!(storage.by_key(&append(1).key).unwrap(), Some(1));
    assert_eq!(storage.by_key(&append(2).key).unwrap(), None);
}

#[test]
fn it_breaks_once_where_it_is_told_to() {
    let mut storage = MemoryStorage::new();
    storage.break_next(Breakage::BeforeAppend);
    assert!(matches!(
        storage.append(0, &[append(0)]),
        Err(AppendError::Failed(_))
    ));
    assert_eq!(entries(&mut storage).len(), 0);

    storage.break_next(Breakage::BeforeReply);
    assert!(matches!(
        storage.append(0, &[append(0)]),
        Err(AppendError::Failed(_))
    ));
    assert_eq!(entries(&mut storage).len(), 1);
    assert!(matches!(
        storage.append(1, &[append(0)]),
        Err(AppendError::Repeated { index: 0 })
    ));

    storage.break_next(Breakage::Full);
    assert!(matches!(
        storage.append(1, &[append(1)]),
        Err(AppendError::Failed(Error::Full))
    ));
    storage.append(1, &[append(1)]).unwrap();
    assert_eq!(entries(&mut storage).len(), 2);
}

#[test]
fn the_vault_opens_and_forgets() {
    let mut storage = MemoryStorage::new();
    let opening = Opening {
        nonce: [1; 32],
        value: json!("a@example.org"),
    };
    let seal = opening.seal().unwrap();
    storage
        .append(
            0,
            &[Append {
                openings: vec![opening.clone()],
                ..append(0)
            }],
        )
        .unwrap();
    assert_eq!(storage.opening(seal).unwrap(), Some(opening));
    assert_eq!(storage.erase(seal).unwrap(), Erasure::Done);
    assert_eq!(storage.erase(seal).unwrap(), Erasure::Nothing);
    assert_eq!(storage.opening(seal).unwrap(), None);
}

#[test]
fn tampering_shows() {
    let mut storage = MemoryStorage::new();
    storage.append(0, &[append(0), append(1)]).unwrap();
    storage.tamper(1, |bytes| bytes[0] ^= 1);
    let mut found = Vec::new();
    let mut check = |stored: Stored<'_>| {
        found.push(stored.check().map(drop).map_err(|error| error.to_string()));
        ControlFlow::Continue(())
    };
    storage.read(0..2, &mut check).unwrap();
    assert_eq!(found[0], Ok(()));
    assert!(
        found[1]
            .as_ref()
            .unwrap_err()
            .starts_with("the record is damaged at index 1")
    );
}

#[test]
fn checkpoints_are_kept_by_size() {
    let mut storage = MemoryStorage::new();
    assert!(matches!(
        storage.save_checkpoint(1, "one"),
        Err(Error::Ahead { asked: 1, size: 0 })
    ));
    storage.append(0, &[append(0), append(1)]).unwrap();
    storage.save_checkpoint(2, "two").unwrap();
    storage.save_checkpoint(1, "one").unwrap();
    storage.save_checkpoint(2, "two, cosigned").unwrap();
    assert_eq!(
        storage.latest_checkpoint().unwrap().as_deref(),
        Some("two, cosigned")
    );
    assert_eq!(storage.checkpoint_at(1).unwrap().as_deref(), Some("one"));
    assert_eq!(storage.checkpoint_at(0).unwrap(), None);
}

#[test]
fn keys_are_short_and_printable() {
    assert_eq!(
        IdempotencyKey::new("p-17/9f3a").unwrap().as_str(),
        "p-17/9f3a"
    );
    assert!(IdempotencyKey::new(&"x".repeat(255)).is_some());
    for bad in ["", "a b", "é", "a\n", &"x".repeat(256)] {
        assert_eq!(IdempotencyKey::new(bad), None, "{bad}");
    }
}
