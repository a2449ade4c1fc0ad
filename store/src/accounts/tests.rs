//! What durability rests on, and what a write that fails leaves behind.

use super::*;
use crate::accounts::Fault;
use std::fs;

fn accounts(name: &str) -> Accounts {
    let folder = std::env::temp_dir().join(format!("accounts-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    Accounts::open(&folder.join("accounts.sqlite")).unwrap()
}

#[test]
fn the_connection_is_set_as_durability_needs() {
    let accounts = accounts("settings");
    let pragma = |name: &str| -> String {
        let read = |row: &rusqlite::Row<'_>| {
            row.get_ref(0)?
                .as_str()
                .map(str::to_owned)
                .or_else(|_| row.get::<_, i64>(0).map(|number| number.to_string()))
        };
        accounts
            .connection
            .pragma_query_value(None, name, read)
            .unwrap()
    };
    for (name, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("secure_delete", "1"),
        ("trusted_schema", "0"),
        ("mmap_size", "0"),
        ("temp_store", "2"),
        ("wal_autocheckpoint", "0"),
        ("user_version", "3"),
    ] {
        assert_eq!(pragma(name), value, "{name}");
    }
}

#[test]
fn a_full_disk_refuses_and_goes_on() {
    let mut accounts = accounts("full");
    let pages: i64 = accounts
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    let limit = |accounts: &Accounts, pages: i64| {
        accounts
            .connection
            .pragma(None, "max_page_count", pages, |_| Ok(()))
            .unwrap();
    };
    limit(&accounts, pages);
    let full = accounts.set("notice", &"x".repeat(20_000)).unwrap_err();
    assert!(matches!(full, Fault::Full), "{full}");
    assert_eq!(accounts.setting("notice").unwrap(), None);
    limit(&accounts, 1 << 30);
    accounts.set("notice", &"x".repeat(20_000)).unwrap();
}

#[test]
fn after_a_write_that_failed_nothing_more_is_written() {
    let mut accounts = accounts("failed");
    let writable = |accounts: &Accounts, writable: bool| {
        let value = if writable { "OFF" } else { "ON" };
        accounts
            .connection
            .pragma(None, "query_only", value, |_| Ok(()))
            .unwrap();
    };
    writable(&accounts, false);
    let failed = accounts.set("notice", "any").unwrap_err();
    assert!(matches!(failed, Fault::Failed { .. }), "{failed}");
    writable(&accounts, true);
    let refused = accounts.set("notice", "any").unwrap_err();
    assert!(matches!(refused, Fault::Stopped), "{refused}");
    let path = accounts.path().to_owned();
    drop(accounts);
    Accounts::open(&path).unwrap().set("notice", "any").unwrap();
}

#[test]
fn the_log_is_moved_into_the_file_before_it_grows_long() {
    let mut accounts = accounts("log");
    for number in 0..1000 {
        accounts.set("notice", &number.to_string()).unwrap();
        let log = fs::metadata(accounts.path().with_extension("sqlite-wal")).unwrap();
        assert!(log.len() < 2 << 20, "{} bytes after {number}", log.len());
    }
}
