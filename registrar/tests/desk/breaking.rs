//! Storage that breaks: nothing is lost, nothing forks, and whoever wrote stops until restarted.

use ledger::storage::{Breakage, Error};
use registrar::{Fault, Rejected};

use crate::commands::{FOUNDING, admit, secretariat};
use crate::site::{Site, again, first};

fn stopped<T>(rejected: &Result<T, Rejected>) -> bool {
    matches!(rejected, Err(Rejected::Failed(Fault::Stopped)))
}

#[test]
fn a_break_before_the_append_enters_nothing_and_stops_the_desk() {
    let site = Site::new();
    let registrar = site.founded();
    let before = (registrar.read().forum.clone(), site.shared.bytes());
    site.shared.record().break_next(Breakage::BeforeAppend);
    let asked = secretariat("a", admit("FRA"));
    let failed = registrar.submit(&asked);
    assert!(matches!(
        failed,
        Err(Rejected::Failed(Fault::Storage(Error::Failed { .. })))
    ));
    assert!(stopped(&registrar.submit(&asked)));
    assert!(stopped(&registrar.submit(&secretariat("b", admit("SEN")))));
    assert!(stopped(
        &registrar
            .submit_all(vec![secretariat("c", admit("BRA"))])
            .map_err(|(_, rejected)| rejected)
    ));
    assert!(matches!(registrar.sign(), Err(Fault::Stopped)));
    assert_eq!(
        (registrar.read().forum.clone(), site.shared.bytes()),
        before
    );
    // The next start finds that nothing was entered, and the client's second try is a first.
    drop(registrar);
    let reopened = site.open();
    assert_eq!(reopened.submit(&asked).ok(), Some(first(FOUNDING)));
    assert_eq!(reopened.read().forum.members.len(), 2);
}

#[test]
fn a_break_before_the_reply_loses_nothing_and_forks_nothing() {
    let site = Site::new();
    let registrar = site.founded();
    site.shared.record().break_next(Breakage::BeforeReply);
    let asked = secretariat("a", admit("FRA"));
    assert!(matches!(
        registrar.submit(&asked),
        Err(Rejected::Failed(Fault::Storage(_)))
    ));
    assert_eq!(site.shared.count(), FOUNDING + 1);
    assert!(stopped(&registrar.submit(&asked)));
    assert!(matches!(registrar.sign(), Err(Fault::Stopped)));
    // The next start finds the entry, and the client's second try gets its place.
    drop(registrar);
    let reopened = site.open();
    assert_eq!(reopened.read().forum.members.len(), 2);
    assert_eq!(reopened.submit(&asked).ok(), Some(again(FOUNDING)));
    assert_eq!(site.shared.count(), FOUNDING + 1);
}

#[test]
fn a_batch_breaks_as_a_whole() {
    for (breakage, entered) in [(Breakage::BeforeAppend, 0), (Breakage::BeforeReply, 2)] {
        let site = Site::new();
        let registrar = site.founded();
        site.shared.record().break_next(breakage);
        let asks = vec![
            secretariat("a", admit("FRA")),
            secretariat("b", admit("SEN")),
        ];
        assert!(registrar.submit_all(asks).is_err());
        drop(registrar);
        assert_eq!(site.open().size(), FOUNDING + entered);
    }
}

#[test]
fn a_full_disk_changes_nothing_and_stops_nothing() {
    let site = Site::new();
    let registrar = site.founded();
    site.shared.record().break_next(Breakage::Full);
    let asked = secretariat("a", admit("FRA"));
    assert!(matches!(
        registrar.submit(&asked),
        Err(Rejected::Failed(Fault::Storage(Error::Full)))
    ));
    assert_eq!(site.shared.count(), FOUNDING);
    assert_eq!(registrar.submit(&asked).ok(), Some(first(FOUNDING)));
}

#[test]
fn a_desk_that_a_check_has_stopped_enters_nothing_and_goes_on_reading() {
    let site = Site::new();
    let registrar = site.founded();
    registrar.stop();
    assert!(matches!(
        registrar.submit(&secretariat("a", admit("FRA"))),
        Err(Rejected::Failed(Fault::ReadOnly))
    ));
    assert_eq!(registrar.entries(0, 100).map(|all| all.len()).ok(), Some(9));
    assert_eq!(registrar.read().forum.members.len(), 1);
}

#[test]
fn no_chance_no_entry() {
    let site = Site::new();
    drop(site.founded());
    let mut surroundings = site.surroundings();
    surroundings.chance = std::sync::Arc::new(|| {
        Err(Fault::Chance {
            reason: "told to fail".into(),
        })
    });
    let signer = registrar::Signer::forgetful(crate::site::key(), crate::site::ORIGIN);
    let (storage, reader) = (site.shared.clone(), site.shared.clone());
    let registrar = registrar::Registrar::open(
        surroundings,
        Box::new(storage),
        Box::new(reader),
        signer,
        &mut |_| {},
    );
    let registrar = registrar.unwrap_or_else(|fault| panic!("{fault}"));
    let failed = registrar.submit(&secretariat("a", crate::commands::seat("p-2", "A name")));
    assert!(matches!(
        failed,
        Err(Rejected::Failed(Fault::Chance { .. }))
    ));
    assert_eq!(site.shared.count(), FOUNDING);
    // What needs no chance goes on.
    assert!(registrar.submit(&secretariat("b", admit("FRA"))).is_ok());
}
