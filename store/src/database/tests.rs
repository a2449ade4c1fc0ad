//! What durability rests on, and what a write that fails leaves behind.

use super::*;
use ledger::{Append, AppendError, Error as Fault, IdempotencyKey, Readable as _, Storage as _};
use std::fs;

/// An empty record in a directory of its own.
fn database(name: &str) -> Database {
    let directory = std::env::temp_dir().join(format!("store-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    Database::open(&directory.join("record.db")).unwrap()
}

fn append(number: u64, bytes: usize) -> Append {
    let key = IdempotencyKey::new(&format!("p-1/{number}")).unwrap();
    Append {
        bytes: vec![b'x'; bytes],
        key,
        openings: Vec::new(),
    }
}

#[test]
fn the_connection_is_set_as_durability_needs() {
    let database = database("settings");
    let pragma = |name: &str| -> String {
        let read = |row: &rusqlite::Row<'_>| {
            row.get_ref(0)?
                .as_str()
                .map(str::to_owned)
                .or_else(|_| row.get::<_, i64>(0).map(|number| number.to_string()))
        };
        database
            .connection
            .pragma_query_value(None, name, read)
            .unwrap()
    };
    for (name, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("secure_delete", "1"),
        ("trusted_schema", "0"),
        ("mmap_size", "0"),
        ("temp_store", "2"),
        ("user_version", "2"),
        ("application_id", "1416787576"),
    ] {
        assert_eq!(pragma(name), value, "{name}");
    }
}

#[test]
fn a_full_disk_refuses_and_goes_on() {
    let mut database = database("full");
    database.append(0, &[append(0, 100)]).unwrap();
    let pages: i64 = database
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    let limit = |database: &Database, pages: i64| {
        database
            .connection
            .pragma(None, "max_page_count", pages, |_| Ok(()))
            .unwrap();
    };
    limit(&database, pages);
    let full = database.append(1, &[append(1, 60_000)]).unwrap_err();
    assert!(matches!(full, AppendError::Failed(Fault::Full)), "{full}");
    assert_eq!(database.size().unwrap(), 1);
    limit(&database, 1 << 30);
    database.append(1, &[append(1, 60_000)]).unwrap();
    assert_eq!(database.size().unwrap(), 2);
}

#[test]
fn after_a_write_that_failed_nothing_more_is_written() {
    let mut database = database("failed");
    database.append(0, &[append(0, 100)]).unwrap();
    database
        .connection
        .execute_batch("ALTER TABLE receipts RENAME TO elsewhere")
        .unwrap();
    assert!(matches!(
        database.append(1, &[append(1, 100)]),
        Err(AppendError::Failed(_))
    ));
    database
        .connection
        .execute_batch("ALTER TABLE elsewhere RENAME TO receipts")
        .unwrap();
    let refused = database
        .append(1, &[append(1, 100)])
        .unwrap_err()
        .to_string();
    assert!(refused.contains("start again"), "{refused}");
    assert!(database.save_checkpoint(1, "note").is_err());

    let path = database.path().to_owned();
    drop(database);
    let mut again = Database::open(&path).unwrap();
    assert_eq!(again.size().unwrap(), 1);
    again.append(1, &[append(1, 100)]).unwrap();
}

#[test]
fn what_the_tables_would_refuse_is_refused_before() {
    let mut database = database("refused");
    for wrong in [append(0, 0), append(0, 65_536)] {
        assert!(database.append(0, &[wrong]).is_err());
    }
    assert!(database.append(0, &[append(0, 1), append(0, 1)]).is_err());
    database.append(0, &[append(0, 65_535)]).unwrap();
}

#[test]
fn entries_are_not_changed_by_a_slip() {
    let mut database = database("slip");
    database.append(0, &[append(0, 100)]).unwrap();
    for slip in ["UPDATE entries SET bytes = x'00'", "DELETE FROM entries"] {
        let refused = database
            .connection
            .execute_batch(slip)
            .unwrap_err()
            .to_string();
        assert!(refused.contains("entries are never"), "{refused}");
    }
}
