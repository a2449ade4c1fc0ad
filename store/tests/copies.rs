//! A copy is the record of one moment, whole; or there is none.
#![expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use ledger::{Append, IdempotencyKey, Readable, Storage as _};
use std::fs;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use store::{Database, Reader};

fn place(name: &str) -> PathBuf {
    let directory = std::env::temp_dir().join(format!("copies-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&directory);
    fs::create_dir_all(&directory).unwrap();
    directory
}

fn append(database: &mut Database, numbers: std::ops::Range<u64>) {
    for number in numbers {
        let append = Append {
            bytes: format!("entry {number}").into_bytes(),
            key: IdempotencyKey::new(&format!("p-1/{number}")).unwrap(),
            openings: Vec::new(),
        };
        database.append(number, &[append]).unwrap();
    }
}

fn entries(record: &mut dyn Readable) -> Vec<Vec<u8>> {
    let mut entries = Vec::new();
    let mut keep = |stored: ledger::Stored<'_>| {
        stored.check().unwrap();
        entries.push(stored.bytes.to_vec());
        ControlFlow::Continue(())
    };
    record.read(0..u64::MAX, &mut keep).unwrap();
    entries
}

fn names(directory: &Path) -> Vec<String> {
    let files = fs::read_dir(directory).unwrap();
    let mut names: Vec<_> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_copy_beside_a_writing_forum_is_a_prefix_of_its_record() {
    let directory = place("beside");
    let record = directory.join("record.db");
    let mut database = Database::open(&record).unwrap();
    append(&mut database, 0..50);
    let writer = std::thread::spawn(move || {
        append(&mut database, 50..250);
        database
    });
    let mut sizes = Vec::new();
    for number in 0..5 {
        let copy = directory.join(format!("copy-{number}"));
        Reader::open(&record).unwrap().copy_to(&copy).unwrap();
        let mut copied = Reader::open(&copy).unwrap();
        copied.check_file().unwrap();
        let copied = entries(&mut copied);
        sizes.push(copied.len());
        let expected = (0..copied.len()).map(|number| format!("entry {number}").into_bytes());
        assert_eq!(copied, expected.collect::<Vec<_>>());
    }
    assert!(sizes.is_sorted() && 50 <= sizes[0], "{sizes:?}");
    let mut database = writer.join().unwrap();
    assert_eq!(database.size().unwrap(), 250);
    // The copy is a record like any other, and goes on.
    drop(database);
    let copy = directory.join("copy-4");
    let mut database = Database::open(&copy).unwrap();
    let size = database.size().unwrap();
    append(&mut database, size..size + 1);
}

#[test]
fn a_copy_replaces_nothing_and_leaves_nothing_half_written() {
    let directory = place("in-the-way");
    let record = directory.join("record.db");
    append(&mut Database::open(&record).unwrap(), 0..3);
    let mut reader = Reader::open(&record).unwrap();
    let copy = directory.join("copy");
    fs::write(&copy, "mine").unwrap();
    let refused = reader.copy_to(&copy).unwrap_err().to_string();
    assert!(refused.contains("name a file that does not"), "{refused}");
    assert_eq!(fs::read(&copy).unwrap(), b"mine");

    let nowhere = directory.join("no-such-folder").join("copy");
    assert!(reader.copy_to(&nowhere).is_err());
    assert_eq!(names(&directory), ["copy", "record.db", "record.db.lock"]);

    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        reader.copy_to(&directory.join("closed")).unwrap();
        let mode = fs::metadata(directory.join("closed"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "the vault is in it");
        fs::remove_file(directory.join("closed")).unwrap();
    }

    // What an earlier copy left behind when it was cut short is in nobody's way.
    fs::write(directory.join("other.unfinished"), "half").unwrap();
    reader.copy_to(&directory.join("other")).unwrap();
    assert_eq!(
        names(&directory),
        ["copy", "other", "record.db", "record.db.lock"]
    );
}

#[test]
fn a_copy_that_was_cut_short_is_refused_by_its_own_name() {
    let directory = place("cut-short");
    let record = directory.join("record.db");
    append(&mut Database::open(&record).unwrap(), 0..200);
    let copy = directory.join("copy");
    Reader::open(&record).unwrap().copy_to(&copy).unwrap();
    let bytes = fs::read(&copy).unwrap();
    fs::write(&copy, &bytes[..bytes.len() / 2]).unwrap();
    let refused = store::place(&copy, &directory.join("again.db"), |_| {
        Ok::<(), store::Error>(())
    });
    let refused = refused.unwrap_err().to_string();
    assert!(
        refused.starts_with(&copy.display().to_string()),
        "{refused}"
    );
    let left = ["again.db.lock", "copy", "record.db", "record.db.lock"];
    assert_eq!(names(&directory), left);
}
