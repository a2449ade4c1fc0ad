//! Values that are withheld or erased are shown by no fold, of now or of the past.

use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use ledger::{Readable, Seal};
use procedure::{Command, Noun, Refusal, Sealable};
use registrar::{Registrar, Rejected, Snapshot};

use crate::commands::{FOUNDING, admit, erase, seat, secretariat, withhold};
use crate::site::Site;

const NAME: &str = "A name that is personal";

fn with_an_officer() -> (Site, Registrar, Seal) {
    let site = Site::new();
    let registrar = site.founded();
    assert!(
        registrar
            .submit(&secretariat("seat", seat("p-2", NAME)))
            .is_ok()
    );
    let (seal, _) = registrar.open_seals()[0];
    (site, registrar, seal)
}

fn shows_the_name(snapshot: &Snapshot) -> bool {
    let body = snapshot.forum.bodies.iter().next().expect("a body");
    let office = body.offices.first().expect("an officer");
    matches!(office.name, Sealable::Open(_))
}

#[test]
fn a_closed_name_is_shown_by_no_forum_of_now_or_of_the_past() {
    type Close = fn(&str) -> Command;
    for (close, kept) in [(withhold as Close, true), (erase as Close, false)] {
        let (site, registrar, seal) = with_an_officer();
        let past = registrar
            .forum_at(FOUNDING + 1)
            .expect("a fold")
            .expect("a forum");
        assert!(shows_the_name(&past));
        let id = seal.hash().to_hex();
        assert!(registrar.submit(&secretariat("close", close(&id))).is_ok());
        assert!(!shows_the_name(&registrar.read()));
        let past = registrar
            .forum_at(FOUNDING + 1)
            .expect("a fold")
            .expect("a forum");
        assert!(!shows_the_name(&past), "the past shows what is closed");
        assert_eq!(registrar.opening(seal).expect("memory can be read"), None);
        assert!(registrar.open_seals().is_empty());
        let in_vault = site
            .shared
            .record()
            .opening(seal)
            .expect("memory can be read");
        assert_eq!(in_vault.is_some(), kept);
        let reopened = site.open();
        assert!(!shows_the_name(&reopened.read()));
        assert_eq!(reopened.read().forum, registrar.read().forum);
        assert_eq!(reopened.read().root, registrar.read().root);
    }
}

#[test]
fn an_erasure_that_a_crash_interrupted_is_completed_by_the_next_start() {
    let (site, registrar, seal) = with_an_officer();
    let opening = site
        .shared
        .record()
        .opening(seal)
        .expect("memory can be read");
    let id = seal.hash().to_hex();
    site.shared
        .record()
        .break_next(ledger::storage::Breakage::BeforeReply);
    assert!(registrar.submit(&secretariat("erase", erase(&id))).is_err());
    drop(registrar);
    assert_eq!(
        site.shared
            .record()
            .opening(seal)
            .expect("memory can be read"),
        opening
    );
    let reopened = site.open();
    assert!(!shows_the_name(&reopened.read()));
    assert_eq!(
        site.shared
            .record()
            .opening(seal)
            .expect("memory can be read"),
        None
    );
}

#[test]
fn a_value_the_record_does_not_have_is_not_closed() {
    let (site, registrar, _) = with_an_officer();
    let id = "0b".repeat(32);
    let refused = registrar.submit(&secretariat("close", erase(&id)));
    let Err(Rejected::Refused(refusal)) = refused else {
        panic!("{refused:?}");
    };
    let noun = Noun::Seal;
    assert_eq!(refusal, Refusal::Unknown { noun, key: id });
    assert_eq!(site.shared.count(), FOUNDING + 1);
}

#[test]
fn what_is_entered_while_a_value_is_closed_is_not_lost_from_sight() {
    let (site, registrar, seal) = with_an_officer();
    drop(registrar);
    let reader = site.shared.handle();
    let signer = registrar::Signer::forgetful(crate::site::key(), crate::site::ORIGIN);
    let registrar = Registrar::open(
        site.surroundings(),
        Box::new(site.shared.handle()),
        Box::new(reader.clone()),
        signer,
        &mut |_| {},
    );
    let registrar = Arc::new(registrar.unwrap_or_else(|fault| panic!("{fault}")));
    let beside = Arc::clone(&registrar);
    let (entered, wait) = channel();
    let (seen, heard) = channel();
    // The second command is given a moment. A desk that is taken makes it wait until afterwards.
    reader.before_read(move || {
        std::thread::spawn(move || {
            let receipt = beside.submit(&secretariat("meanwhile", admit("FRA")));
            entered.send(receipt.is_ok()).expect("somebody waits");
        });
        let early = wait.recv_timeout(Duration::from_millis(200));
        seen.send((early, wait)).expect("somebody waits");
    });
    let id = seal.hash().to_hex();
    assert!(
        registrar
            .submit(&secretariat("close", withhold(&id)))
            .is_ok()
    );
    let (early, wait) = heard.recv().expect("the hook has run");
    assert_eq!(early.or_else(|_| wait.recv()), Ok(true));
    assert_eq!(registrar.read().size, FOUNDING + 3);
    assert_eq!(registrar.read().forum.members.len(), 2);
}
