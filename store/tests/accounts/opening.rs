//! What is not opened, and that nothing is changed then.

use super::*;
use rusqlite::Connection;
use store::accounts::check;
use store::{Database, Error, Kind};

/// A closed file with a person in it.
fn closed(name: &str) -> PathBuf {
    let path = place(name);
    let mut accounts = Accounts::open(&path).unwrap();
    accounts
        .keep_person(&person(2, "Delegate of Colombia"))
        .unwrap();
    path
}

/// Refuses to open, and leaves the bytes as they are.
fn refused(path: &Path) -> Error {
    let before = fs::read(path).unwrap();
    let refused = Accounts::open(path).unwrap_err();
    assert!(before == fs::read(path).unwrap(), "{refused}");
    refused
}

#[test]
fn what_was_kept_is_there_when_it_is_opened_again() {
    let path = closed("again");
    let accounts = Accounts::open(&path).unwrap();
    assert_eq!(accounts.path(), path);
    assert!(accounts.person("p-2").unwrap().is_some());
    check(&path).unwrap();
}

#[test]
fn a_file_of_a_later_release_is_refused() {
    let path = closed("later");
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 4)
        .unwrap();
    let error = refused(&path);
    assert!(
        matches!(
            error,
            Error::Newer {
                found: 4,
                known: 3,
                ..
            }
        ),
        "{error}"
    );
    assert!(
        error
            .to_string()
            .contains("use that release or a later one"),
        "{error}"
    );
}

#[test]
fn a_record_is_no_accounts_and_accounts_are_no_record() {
    let record = place("record");
    drop(Database::open(&record).unwrap());
    let error = refused(&record);
    assert!(
        error.to_string().contains("is not an accounts file"),
        "{error}"
    );
    let accounts = closed("no-record");
    let error = Database::open(&accounts).unwrap_err();
    assert!(
        matches!(
            error,
            Error::NotOurs {
                kind: Kind::Record,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn a_second_process_is_refused() {
    let path = place("second");
    let first = Accounts::open(&path).unwrap();
    let error = Accounts::open(&path).unwrap_err();
    assert!(matches!(error, Error::InUse { .. }), "{error}");
    drop(first);
    Accounts::open(&path).unwrap();
}

#[test]
fn other_tables_and_damage_are_refused() {
    for harm in [
        "DROP TRIGGER security_log_is_not_changed",
        "CREATE TRIGGER spy AFTER INSERT ON sessions BEGIN DELETE FROM persons; END",
        "ALTER TABLE persons ADD COLUMN passport TEXT",
    ] {
        let path = closed("harmed");
        Connection::open(&path)
            .unwrap()
            .execute_batch(harm)
            .unwrap();
        let error = refused(&path);
        assert!(matches!(error, Error::Damaged { .. }), "{harm}: {error}");
        assert!(error.to_string().contains("from a backup;"), "{error}");
        assert!(check(&path).is_err());
    }
    let path = closed("rot");
    let mut bytes = fs::read(&path).unwrap();
    let page = bytes.len() - 4096;
    bytes[page..].fill(0xA5);
    fs::write(&path, bytes).unwrap();
    let error = refused(&path);
    assert!(
        matches!(error, Error::Damaged { .. } | Error::Failed { .. }),
        "{error}"
    );
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let path = closed("owner");
    let mode = fs::metadata(path).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
