//! What is not opened, what is said then, and that nothing was changed.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use ledger::{Append, IdempotencyKey, Opening, Readable, Storage as _};
use rusqlite::Connection;
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use store::{Database, Error, Reader};

/// An empty directory of the test's own, and where its record will be.
fn place(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("opening")
        .join(name);
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory.join("record.db")
}

fn append(number: u64) -> Append {
    let key = IdempotencyKey::new(&format!("p-1/{number}")).unwrap();
    Append {
        bytes: format!("entry {number}").repeat(40).into_bytes(),
        key,
        openings: Vec::new(),
    }
}

/// A closed record with some entries.
fn record(name: &str, entries: u64) -> PathBuf {
    let path = place(name);
    let batch: Vec<Append> = (0..entries).map(append).collect();
    Database::open(&path).unwrap().append(0, &batch).unwrap();
    path
}

/// Every file beside the record, with its bytes.
fn files(path: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let listed = fs::read_dir(path.parent().unwrap()).unwrap();
    listed
        .map(|file| file.unwrap().path())
        .map(|path| (path.clone(), fs::read(path).unwrap()))
        .collect()
}

/// Tries to open the record both ways; neither changes a byte, and the lock file is all that is new.
fn refused(path: &Path) -> [Error; 2] {
    let before = files(path);
    let (writing, reading) = (
        Database::open(path).unwrap_err(),
        Reader::open(path).unwrap_err(),
    );
    let mut after = files(path);
    if !before.contains_key(&lock(path)) {
        after.remove(&lock(path));
    }
    assert!(before == after, "{writing}: files changed");
    [writing, reading]
}

fn lock(path: &Path) -> PathBuf {
    path.with_extension("db.lock")
}

/// Changes the file through SQL, as an operator with a shell might.
fn sql(path: &Path, statements: &str) {
    Connection::open(path)
        .unwrap()
        .execute_batch(statements)
        .unwrap();
}

#[test]
fn a_closed_record_is_one_file_and_a_lock() {
    let path = record("closed", 3);
    let names: Vec<PathBuf> = files(&path).into_keys().collect();
    assert_eq!(names, [path.clone(), lock(&path)]);
}

#[cfg(unix)]
#[test]
fn the_file_is_closed_to_others_for_the_vault_is_in_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let path = record("permissions", 1);
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[test]
fn a_second_process_is_refused_until_the_first_is_gone() {
    let path = place("in-use");
    let first = Database::open(&path).unwrap();
    let second = Database::open(&path).unwrap_err();
    assert!(matches!(second, Error::InUse { .. }), "{second}");
    assert!(
        second
            .to_string()
            .ends_with("choose another data directory; nothing was changed")
    );
    drop(first);
    Database::open(&path).unwrap();
}

#[test]
fn a_file_of_something_else_is_refused() {
    for (name, bytes) in [
        ("text", b"Dear delegates,\n".repeat(100)),
        ("empty", Vec::new()),
    ] {
        let path = place(name);
        fs::write(&path, bytes).unwrap();
        for error in refused(&path) {
            assert!(matches!(error, Error::NotOurs { .. }), "{name}: {error}");
        }
    }
    let path = place("other-program");
    sql(&path, "CREATE TABLE entries (x); PRAGMA application_id = 7");
    for error in refused(&path) {
        assert!(matches!(error, Error::NotOurs { .. }), "{error}");
    }
}

#[test]
fn a_record_of_a_later_release_is_refused() {
    let path = record("newer", 3);
    sql(&path, "PRAGMA user_version = 3");
    for error in refused(&path) {
        assert!(matches!(error, Error::Newer { found: 3, .. }), "{error}");
        assert!(
            error
                .to_string()
                .contains("use that release or a later one"),
            "{error}"
        );
    }
}

#[test]
fn a_damaged_record_is_refused() {
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 4] = [
        ("truncated", |path| {
            let bytes = fs::read(path).unwrap();
            fs::write(path, &bytes[..bytes.len() / 2]).unwrap();
        }),
        ("scribbled", |path| {
            let mut bytes = fs::read(path).unwrap();
            let page = bytes.len() / 2 / 4096 * 4096;
            bytes[page..page + 200].fill(0xAA);
            fs::write(path, bytes).unwrap();
        }),
        ("without-a-table", |path| sql(path, "DROP TABLE vault")),
        ("without-a-version", |path| {
            sql(path, "PRAGMA user_version = 0");
        }),
    ];
    for (name, harm) in harms {
        let path = record(name, 200);
        harm(&path);
        for error in refused(&path) {
            assert!(matches!(error, Error::Damaged { .. }), "{name}: {error}");
            assert!(
                error.to_string().ends_with("nothing was changed"),
                "{name}: {error}"
            );
        }
    }
}

#[test]
fn what_cannot_be_reached_is_refused() {
    let path = place("unreachable");
    assert!(matches!(Reader::open(&path), Err(Error::Missing { .. })));
    let nowhere = path.parent().unwrap().join("nowhere").join("record.db");
    assert!(matches!(
        Database::open(&nowhere),
        Err(Error::Unreachable { .. })
    ));
    assert!(matches!(Reader::open(&nowhere), Err(Error::Missing { .. })));
    fs::write(&path, b"a file").unwrap();
    let inside = path.join("record.db");
    assert!(matches!(
        Database::open(&inside),
        Err(Error::Unreachable { .. })
    ));
    let directory = path.parent().unwrap();
    assert!(matches!(
        Reader::open(directory),
        Err(Error::Unreachable { .. })
    ));
    assert_eq!(fs::read(&path).unwrap(), b"a file");
}

#[test]
fn a_start_that_was_cut_short_leaves_nothing_in_the_way() {
    let path = place("cut-short");
    fs::write(path.with_extension("db.new"), b"half a database").unwrap();
    let mut database = Database::open(&path).unwrap();
    database.append(0, &[append(0)]).unwrap();
    assert!(!path.with_extension("db.new").exists());
}

/// The sizes and bytes that a reader sees.
fn seen(reader: &mut dyn Readable) -> Vec<Vec<u8>> {
    let mut entries = Vec::new();
    let mut visit = |stored: ledger::Stored<'_>| {
        stored.check().unwrap();
        entries.push(stored.bytes.to_vec());
        ControlFlow::Continue(())
    };
    reader.read(0..u64::MAX, &mut visit).unwrap();
    entries
}

#[test]
fn a_reader_beside_the_forum_sees_each_append() {
    let path = record("beside", 1);
    let mut database = Database::open(&path).unwrap();
    let mut reader = Reader::open(&path).unwrap();
    for number in 1..4 {
        assert_eq!(seen(&mut reader).len(), usize::try_from(number).unwrap());
        database.append(number, &[append(number)]).unwrap();
        assert_eq!(reader.size().unwrap(), number + 1);
    }
    // A reader that goes away does not disturb what the writer holds.
    drop(reader);
    database.append(4, &[append(4)]).unwrap();
    assert!(matches!(Database::open(&path), Err(Error::InUse { .. })));
}

#[test]
fn a_reader_without_a_forum_changes_nothing() {
    let path = record("reading", 3);
    fs::remove_file(lock(&path)).unwrap();
    let before = files(&path);
    let mut reader = Reader::open(&path).unwrap();
    assert_eq!(seen(&mut reader).len(), 3);
    assert_eq!(reader.by_key(&append(2).key).unwrap(), Some(2));
    assert_eq!(reader.latest_checkpoint().unwrap(), None);
    drop(reader);
    assert!(before == files(&path));
}

#[test]
fn a_reader_sees_what_a_forum_started_later_writes() {
    let path = record("disturbed", 3);
    let mut reader = Reader::open(&path).unwrap();
    let mut database = Database::open(&path).unwrap();
    database.append(3, &[append(3)]).unwrap();
    assert_eq!(reader.size().unwrap(), 4);
    assert_eq!(seen(&mut reader).len(), 4);
}

#[test]
fn a_copy_with_its_log_is_read_whole() {
    let path = record("live", 1);
    let mut database = Database::open(&path).unwrap();
    database.append(1, &[append(1)]).unwrap();
    // As a copy of the files while the forum runs, or after it was killed.
    let copy = place("copy");
    for suffix in ["", "-wal"] {
        let of = |path: &Path| PathBuf::from(format!("{}{suffix}", path.display()));
        fs::copy(of(&path), of(&copy)).unwrap();
    }
    assert_eq!(seen(&mut Reader::open(&copy).unwrap()).len(), 2);
    assert_eq!(seen(&mut Database::open(&copy).unwrap()).len(), 2);
}

#[test]
fn paths_may_have_any_characters() {
    let path = place("odd 100% #? é 'q'").with_file_name("réc#ord?.db");
    Database::open(&path)
        .unwrap()
        .append(0, &[append(0)])
        .unwrap();
    assert_eq!(seen(&mut Reader::open(&path).unwrap()).len(), 1);
    let doubled = PathBuf::from(format!("/{}", path.display()));
    assert_eq!(seen(&mut Reader::open(&doubled).unwrap()).len(), 1);
}

/// Changes entries as somebody does who knows of the triggers, and puts these back.
fn behind_the_triggers(path: &Path, statements: &str) {
    let connection = Connection::open(path).unwrap();
    let mut triggers = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap();
    let triggers: Vec<(String, String)> = triggers
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    assert_eq!(triggers.len(), 2);
    let drop = triggers
        .iter()
        .map(|(name, _)| format!("DROP TRIGGER {name};"));
    let restore = triggers.iter().map(|(_, sql)| format!("{sql};"));
    let all = drop.chain([statements.to_owned()]).chain(restore);
    sql(path, &all.collect::<String>());
}

#[test]
fn damage_within_is_named_by_its_index() {
    let path = record("tampered", 10);
    behind_the_triggers(
        &path,
        "UPDATE entries SET bytes = x'7b7d' WHERE \"index\" = 4;",
    );
    let mut reader = Database::open(&path).unwrap();
    let mut first = None;
    let mut visit = |stored: ledger::Stored<'_>| match stored.check() {
        Ok(_) => ControlFlow::Continue(()),
        Err(error) => {
            first = Some(error.to_string());
            ControlFlow::Break(())
        }
    };
    reader.read(0..10, &mut visit).unwrap();
    assert!(
        first
            .as_ref()
            .unwrap()
            .starts_with("the record is damaged at index 4"),
        "{first:?}"
    );
    drop(reader);

    behind_the_triggers(
        &path,
        "PRAGMA foreign_keys = OFF; DELETE FROM entries WHERE \"index\" = 6;",
    );
    let mut reader = Database::open(&path).unwrap();
    let missing = reader
        .read(5..10, &mut |_| ControlFlow::Continue(()))
        .unwrap_err();
    assert!(
        missing
            .to_string()
            .contains("at index 6: the entry is missing"),
        "{missing}"
    );
    let missing = reader
        .read(6..10, &mut |_| ControlFlow::Continue(()))
        .unwrap_err();
    assert!(
        missing
            .to_string()
            .contains("at index 6: the entry is missing"),
        "{missing}"
    );
}

#[test]
fn a_vault_that_opens_nothing_is_noticed() {
    let path = place("vault");
    let opening = Opening {
        nonce: [3; 32],
        value: json!("someone@example.org"),
    };
    let seal = opening.seal().unwrap();
    let mut database = Database::open(&path).unwrap();
    database
        .append(
            0,
            &[Append {
                openings: vec![opening],
                ..append(0)
            }],
        )
        .unwrap();
    drop(database);
    sql(
        &path,
        "UPDATE vault SET value = CAST('\"another@example.org\"' AS BLOB)",
    );
    let mut database = Database::open(&path).unwrap();
    assert!(matches!(
        database.opening(seal),
        Err(ledger::Error::Vault { .. })
    ));
    let all = database.openings(&mut |_, _| ControlFlow::Continue(()));
    assert!(matches!(all, Err(ledger::Error::Vault { .. })));
}

#[test]
fn what_is_erased_is_in_no_file_any_more() {
    let path = place("erased");
    let mark = "unmistakable-mark@example.org";
    let opening = Opening {
        nonce: [9; 32],
        value: json!(mark),
    };
    let seal = opening.seal().unwrap();
    let holds = |path: &Path| {
        files(path).values().any(|bytes| {
            bytes
                .windows(mark.len())
                .any(|part| part == mark.as_bytes())
        })
    };
    let mut database = Database::open(&path).unwrap();
    database
        .append(
            0,
            &[Append {
                openings: vec![opening],
                ..append(0)
            }],
        )
        .unwrap();
    assert!(holds(&path));

    // A reader that holds an earlier state open keeps the log from being emptied.
    let mut reader = Reader::open(&path).unwrap();
    let mut during = None;
    let mut visit = |_: ledger::Stored<'_>| {
        during = Some(database.erase(seal).unwrap());
        ControlFlow::Break(())
    };
    reader.read(0..1, &mut visit).unwrap();
    assert_eq!(during, Some(ledger::storage::Erasure::Lingering));

    assert_eq!(
        database.erase(seal).unwrap(),
        ledger::storage::Erasure::Nothing
    );
    assert!(!holds(&path));
    database.check_file().unwrap();
}

#[test]
fn a_receipt_or_checkpoint_that_changed_is_noticed() {
    let key = |number: u64| IdempotencyKey::new(&format!("p-1/{number}")).unwrap();
    for (name, harm) in [
        (
            "receipt-key",
            "UPDATE receipts SET key = 'p-1/99' WHERE \"index\" = 4",
        ),
        (
            "receipt-index",
            "UPDATE receipts SET \"index\" = 3 WHERE \"index\" = 4",
        ),
        ("receipt-gone", "DELETE FROM receipts WHERE \"index\" = 4"),
        (
            "note",
            "UPDATE checkpoints SET note = note || ' ' WHERE size = 10",
        ),
    ] {
        let path = record(name, 10);
        Database::open(&path)
            .unwrap()
            .save_checkpoint(10, "note")
            .unwrap();
        Reader::open(&path).unwrap().check_file().unwrap();
        sql(&path, harm);
        let mut reader = Reader::open(&path).unwrap();
        let found = reader.check_file().unwrap_err().to_string();
        assert!(
            found.starts_with("the record is damaged at index"),
            "{name}: {found}"
        );
        if name == "note" {
            assert!(reader.latest_checkpoint().is_err());
        }
        if name == "receipt-index" {
            assert!(reader.by_key(&key(4)).is_err());
        }
    }
}

#[test]
fn a_file_that_cannot_be_written_is_refused_at_once() {
    let path = record("read-only", 3);
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    // The superuser may write all the same.
    if fs::File::options().write(true).open(&path).is_err() {
        let refused = Database::open(&path).unwrap_err();
        assert!(matches!(refused, Error::Unreachable { .. }), "{refused}");
    }
    Reader::open(&path).unwrap();
}
