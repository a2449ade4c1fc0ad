//! A reader opened before a forum writes sees what it writes.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use ledger::{Append, IdempotencyKey, Readable, Storage};

#[test]
fn a_reader_opened_before_the_first_append_sees_it() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("reader-before-forum");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join("record.sqlite");
    let mut database = store::Database::open(&path).unwrap();
    let mut reader = store::Reader::open(&path).unwrap();
    assert_eq!(reader.size().unwrap(), 0);
    for place in 0..3_u64 {
        let bytes = format!("entry {place}").into_bytes();
        let key = IdempotencyKey::new(&format!("k{place}")).unwrap();
        database
            .append(
                place,
                &[Append {
                    bytes,
                    key,
                    openings: Vec::new(),
                }],
            )
            .unwrap();
        assert_eq!(reader.size().unwrap(), place + 1);
    }
}
