//! The record as files: tiles of hashes and bundles of entries, only as far as the record goes.

use ledger::Hash;

use crate::commands::FOUNDING;
use crate::site::Site;

#[test]
fn tiles_and_bundles_are_of_the_record_and_end_with_it() {
    let site = Site::new();
    let registrar = site.founded();
    let width = u16::try_from(FOUNDING).expect("a small number");
    let entries = site.shared.bytes();
    let leaves: Vec<u8> = entries
        .iter()
        .flat_map(|bytes| *Hash::leaf(bytes).as_bytes())
        .collect();
    assert_eq!(registrar.tile(0, 0, width), Some(leaves));
    // Each entry follows its length in two bytes (C2SP tlog-tiles).
    let bundle: Vec<u8> = entries
        .iter()
        .flat_map(|bytes| {
            let length = u16::try_from(bytes.len()).expect("an entry is short");
            [&length.to_be_bytes(), bytes.as_slice()].concat()
        })
        .collect();
    assert_eq!(registrar.bundle(0, width).ok(), Some(Some(bundle)));
    for beyond in [width + 1, 256] {
        assert_eq!(registrar.tile(0, 0, beyond), None);
        assert_eq!(registrar.bundle(0, beyond).ok(), Some(None));
    }
    for nowhere in [0, 257] {
        assert_eq!(registrar.tile(0, 0, nowhere), None);
        assert_eq!(registrar.bundle(0, nowhere).ok(), Some(None));
    }
    assert_eq!(
        registrar.tile(1, 0, 1),
        None,
        "no full tile lies below it yet"
    );
    assert_eq!(registrar.bundle(u64::MAX, 1).ok(), Some(None));
}
