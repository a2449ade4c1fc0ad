//! A record of an earlier version becomes one of the present, with everything in it.

use super::*;
use crate::{Database, Reader};
use ledger::{Hash, IdempotencyKey, Readable as _};
use std::fs;
use std::path::PathBuf;

/// A file as the first release of the tables wrote it, with two entries and a checkpoint.
fn of_version_1(name: &str) -> PathBuf {
    let directory = std::env::temp_dir().join(format!("store-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    let path = directory.join("record.db");
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch(RECORD.migrations[0].sql).unwrap();
    for index in 0..2_u64 {
        let bytes = [b'x', u8::try_from(index).unwrap()];
        let leaf = Hash::leaf(&bytes);
        let entry = (index, leaf.as_bytes(), &bytes);
        let sql = "INSERT INTO entries (\"index\", leaf, bytes) VALUES (?1, ?2, ?3)";
        connection.execute(sql, entry).unwrap();
        let sql = "INSERT INTO receipts (key, \"index\") VALUES (?1, ?2)";
        connection
            .execute(sql, (format!("p-1/{index}"), index))
            .unwrap();
    }
    let sql = "INSERT INTO checkpoints (size, note) VALUES (2, 'note')";
    connection.execute(sql, ()).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    connection
        .pragma_update(None, "application_id", RECORD.application_id)
        .unwrap();
    path
}

#[test]
fn a_record_of_the_first_version_is_brought_up_to_date() {
    let path = of_version_1("upgrade");
    let refused = Reader::open(&path).unwrap_err();
    assert!(
        matches!(refused, Error::Older { found: 1, .. }),
        "{refused}"
    );
    let mut database = Database::open(&path).unwrap();
    database.check_file().unwrap();
    assert_eq!(database.size().unwrap(), 2);
    let key = IdempotencyKey::new("p-1/1").unwrap();
    assert_eq!(database.by_key(&key).unwrap(), Some(1));
    assert_eq!(
        database.latest_checkpoint().unwrap().as_deref(),
        Some("note")
    );
    drop(database);
    Reader::open(&path).unwrap().check_file().unwrap();
}

#[test]
fn accounts_of_the_first_version_keep_their_people() {
    let path = of_version_1("upgrade-accounts").with_file_name("accounts.sqlite");
    let connection = Connection::open(&path).unwrap();
    connection
        .execute_batch(ACCOUNTS.migrations[0].sql)
        .unwrap();
    let sql = "INSERT INTO persons VALUES ('p-2', 'Delegate of Colombia', NULL, 'es', 0)";
    connection.execute(sql, ()).unwrap();
    // What was rejected stood in a setting for each statement.
    let sql = "INSERT INTO settings VALUES ('reading-7', '{\"rejected\":[\"10-20-COL-oppose\",7],\"held\":[]}'), \
               ('reading-8', 'no json'), ('reading-order', '{\"rejected\":[\"x\"]}')";
    connection.execute(sql, ()).unwrap();
    connection.pragma_update(None, "user_version", 1).unwrap();
    connection
        .pragma_update(None, "application_id", ACCOUNTS.application_id)
        .unwrap();
    drop(connection);
    let accounts = crate::Accounts::open(&path).unwrap();
    assert!(accounts.person("p-2").unwrap().is_some());
    assert_eq!(accounts.nominations(None).unwrap(), []);
    let rejected = accounts.judgements(7).unwrap();
    let told: Vec<_> = rejected
        .iter()
        .map(|it| (it.suggestion.as_str(), it.made))
        .collect();
    assert_eq!(
        told,
        [("10-20-COL-oppose", crate::accounts::Made::Rejected)]
    );
    assert_eq!(accounts.setting("reading-7").unwrap(), None);
    assert!(accounts.setting("reading-order").unwrap().is_some());
    assert!(accounts.patterns_judged().unwrap().is_empty());
}

#[test]
fn a_file_with_other_tables_is_refused() {
    for harm in [
        "DROP TRIGGER entries_are_not_changed",
        "CREATE TRIGGER more AFTER INSERT ON entries BEGIN DELETE FROM vault; END",
        "CREATE TABLE more (a)",
        "CREATE INDEX more ON vault (value)",
    ] {
        let path = of_version_1("other-tables");
        drop(Database::open(&path).unwrap());
        Connection::open(&path)
            .unwrap()
            .execute_batch(harm)
            .unwrap();
        let refused = Database::open(&path).unwrap_err();
        assert!(
            matches!(refused, Error::Damaged { .. }),
            "{harm}: {refused}"
        );
    }
}

#[test]
fn a_file_that_litestream_ships_is_a_record() {
    let path = of_version_1("litestream");
    drop(Database::open(&path).unwrap());
    Connection::open(&path)
        .unwrap()
        .execute_batch(
            "CREATE TABLE _litestream_seq (id INTEGER PRIMARY KEY, seq INTEGER); \
             CREATE TABLE _litestream_lock (id INTEGER)",
        )
        .unwrap();
    Database::open(&path).unwrap().check_file().unwrap();
}
