//! A record that is not what was appended is not served.

use ledger::storage::Error;
use registrar::Fault;

use crate::commands::FOUNDING;
use crate::site::Site;

#[test]
fn a_changed_entry_is_found_at_the_start() {
    for index in 0..FOUNDING {
        let site = Site::new();
        drop(site.founded());
        let place = usize::try_from(index).expect("a small number");
        site.shared.record().tamper(place, |bytes| {
            let middle = bytes.len() / 2;
            bytes[middle] ^= 1;
        });
        let found = site.try_open().err().expect("a damaged record");
        assert!(
            matches!(found, Fault::Storage(Error::Damaged { index: at, .. }) if at == index),
            "{found}"
        );
    }
}

#[test]
fn a_changed_entry_is_found_when_others_entries_are_folded() {
    use crate::commands::{admit, secretariat};
    let site = Site::new();
    let registrar = site.founded();
    let other = site.open_beside();
    assert!(other.submit(&secretariat("a", admit("FRA"))).is_ok());
    let last = usize::try_from(FOUNDING).expect("a small number");
    site.shared.record().tamper(last, |bytes| bytes.push(b' '));
    assert!(registrar.catch_up().is_err());
    assert!(registrar.submit(&secretariat("b", admit("SEN"))).is_err());
    assert_eq!(registrar.read().forum.members.len(), 1, "it is not folded");
    assert_eq!(
        site.shared.count(),
        FOUNDING + 1,
        "and nothing is built upon it"
    );
}
