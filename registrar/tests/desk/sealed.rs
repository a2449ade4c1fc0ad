//! Personal values stand in the entry sealed and in the forum open, as long as something opens them.

use ledger::{EntryRef, Seal, Storage};
use procedure::Sealable;
use registrar::Registrar;

use crate::commands::{FOUNDING, seat, secretariat, words};
use crate::site::{Site, first};

const NAME: &str = "A name that is personal";

fn officer(registrar: &Registrar) -> Sealable<text::Words> {
    let now = registrar.read();
    let body = now.forum.bodies.iter().next().expect("a body");
    body.offices.first().expect("an officer").name.clone()
}

/// A site with one officer, and the seal of the officer's name.
fn with_an_officer() -> (Site, Registrar, Seal) {
    let site = Site::new();
    let registrar = site.founded();
    let receipt = registrar.submit(&secretariat("a", seat("p-2", NAME)));
    assert_eq!(receipt.ok(), Some(first(FOUNDING)));
    let (seal, index) = registrar.open_seals()[0];
    assert_eq!(index, FOUNDING);
    (site, registrar, seal)
}

#[test]
fn a_personal_name_is_never_in_the_entry() {
    let (site, registrar, seal) = with_an_officer();
    let bytes = site.shared.bytes();
    for entry in &bytes {
        assert!(!String::from_utf8_lossy(entry).contains(NAME));
    }
    let entry = EntryRef::decode(bytes.last().expect("an entry")).expect("an entry");
    assert!(entry.body.contains(&seal.hash().to_hex()));
    let open = Sealable::Open(words(NAME));
    assert_eq!(officer(&registrar), open);
    assert_eq!(officer(&site.open()), open);
    let opening = registrar.opening(seal).expect("memory can be read");
    assert!(opening.is_some_and(|opening| seal.check(&opening).is_ok()));
}

#[test]
fn what_opens_a_name_is_kept_with_the_entry_or_not_at_all() {
    use ledger::storage::Breakage;
    for (breakage, kept) in [(Breakage::BeforeAppend, 0), (Breakage::BeforeReply, 1)] {
        let site = Site::new();
        let registrar = site.founded();
        site.shared.record().break_next(breakage);
        assert!(
            registrar
                .submit(&secretariat("a", seat("p-2", NAME)))
                .is_err()
        );
        drop(registrar);
        assert_eq!(site.open().open_seals().len(), kept);
    }
}

#[test]
fn without_what_opens_it_a_name_folds_as_withheld_and_the_record_verifies() {
    let (site, registrar, seal) = with_an_officer();
    let root = registrar.read().root;
    drop(registrar);
    assert!(site.shared.record().erase(seal).is_ok());
    let reopened = site.open();
    let sealed = seal.hash().to_hex().into();
    assert_eq!(officer(&reopened), Sealable::Sealed { sealed });
    assert_eq!(reopened.read().root, root);
    let entered = reopened.entries(FOUNDING, 1).expect("an entry");
    assert!(!format!("{:?}", entered[0].recorded).contains(NAME));
}

#[test]
fn the_same_name_twice_has_two_seals() {
    let (_, registrar, _) = with_an_officer();
    assert!(
        registrar
            .submit(&secretariat("b", seat("p-3", NAME)))
            .is_ok()
    );
    let seals = registrar.open_seals();
    assert_eq!(seals.len(), 2);
    assert_ne!(seals[0].0, seals[1].0);
}
