//! A receipt says that an entry is durable, once for each command.

use std::sync::{Arc, Mutex};

use procedure::{Noun, Refusal};
use registrar::{Receipt, Rejected};

use crate::commands::{FOUNDING, admit, declare, delegation, secretariat};
use crate::site::{Site, again, first};

#[test]
fn nothing_is_seen_and_nothing_answered_before_the_append() {
    let site = Site::new();
    let registrar = Arc::new(site.founded());
    let seen = Arc::new(Mutex::new(None));
    let (beside, noted) = (Arc::clone(&registrar), Arc::clone(&seen));
    site.shared.before_append(move || {
        let now = beside.read();
        *noted.lock().expect("a lock") = Some((now.size, beside.size(), now.forum.members.len()));
    });
    let receipt = registrar.submit(&secretariat("a", admit("FRA")));
    assert_eq!(receipt.ok(), Some(first(FOUNDING)));
    assert_eq!(*seen.lock().expect("a lock"), Some((FOUNDING, FOUNDING, 1)));
    assert_eq!(site.shared.count(), FOUNDING + 1);
    assert_eq!(registrar.size(), FOUNDING + 1);
    assert_eq!(registrar.read().forum.members.len(), 2);
}

#[test]
fn what_was_answered_is_found_by_the_next_start() {
    let site = Site::new();
    let registrar = site.founded();
    let receipt = registrar.submit(&delegation("a", "COL", declare("yes")));
    assert_eq!(receipt.ok(), Some(first(FOUNDING)));
    let (forum, root) = (registrar.read().forum.clone(), registrar.read().root);
    drop(registrar);
    let reopened = site.open();
    assert_eq!(reopened.read().forum, forum);
    assert_eq!(reopened.read().root, root);
    assert_eq!(reopened.size(), FOUNDING + 1);
    let index = reopened.read().journal.index_of(Noun::Position, "1");
    assert_eq!(index, Some(FOUNDING));
}

#[test]
fn the_same_key_gets_the_first_answer_whatever_is_asked_with_it() {
    let site = Site::new();
    let registrar = site.founded();
    let asked = delegation("once", "COL", declare("yes"));
    assert_eq!(registrar.submit(&asked).ok(), Some(first(FOUNDING)));
    assert_eq!(registrar.submit(&asked).ok(), Some(again(FOUNDING)));
    let other = delegation("once", "COL", declare("no"));
    assert_eq!(registrar.submit(&other).ok(), Some(again(FOUNDING)));
    // A start in between changes nothing, and neither does a command that would now be refused.
    drop(registrar);
    let reopened = site.open();
    let refused = delegation("once", "FRA", declare("yes"));
    assert_eq!(reopened.submit(&refused).ok(), Some(again(FOUNDING)));
    assert_eq!(site.shared.count(), FOUNDING + 1);
    assert_eq!(reopened.read().forum.questions.positions().len(), 1);
}

#[test]
fn a_refusal_enters_nothing_and_leaves_its_key_free() {
    let site = Site::new();
    let registrar = site.founded();
    let before = site.shared.bytes();
    let refused = registrar.submit(&secretariat("a", admit("COL")));
    let Err(Rejected::Refused(refusal)) = refused else {
        panic!("{refused:?}");
    };
    let (noun, key) = (Noun::Member, "COL".to_owned());
    assert_eq!(refusal, Refusal::AlreadyOnRecord { noun, key });
    assert_eq!(site.shared.bytes(), before);
    let receipt = registrar.submit(&secretariat("a", admit("FRA")));
    assert_eq!(receipt.ok(), Some(first(FOUNDING)));
}

#[test]
fn considering_records_nothing_and_gives_what_submitting_would() {
    let site = Site::new();
    let registrar = site.founded();
    let asked = delegation("a", "COL", declare("yes"));
    let considered = registrar.consider(asked.by.clone(), asked.command.clone());
    assert_eq!(site.shared.count(), FOUNDING);
    let receipt = registrar.submit(&asked);
    assert!(matches!(
        receipt,
        Ok(Receipt {
            repeated: false,
            ..
        })
    ));
    let entered = registrar.entries(FOUNDING, 1).expect("an entry");
    assert_eq!(considered, Ok(entered[0].recorded.act.clone()));
}

#[test]
fn instants_never_go_back_when_the_clock_does() {
    let site = Site::new();
    let registrar = site.founded();
    site.set_clock("2026-03-30T15:00:00.5Z");
    assert!(registrar.submit(&secretariat("a", admit("FRA"))).is_ok());
    site.set_clock("2020-01-01T00:00:00Z");
    assert!(registrar.submit(&secretariat("b", admit("SEN"))).is_ok());
    let asks = vec![
        secretariat("c", admit("BRA")),
        secretariat("d", admit("RUS")),
    ];
    assert!(registrar.submit_all(asks).is_ok());
    // The next start knows the last instant from the record.
    drop(registrar);
    let registrar = site.open();
    assert!(registrar.submit(&secretariat("e", admit("CAN"))).is_ok());
    site.set_clock("2026-03-30T15:00:00.7004Z");
    assert!(registrar.submit(&secretariat("f", admit("USA"))).is_ok());
    let entries = registrar.entries(0, 100).expect("all entries");
    let instants: Vec<_> = entries.iter().map(|entry| entry.recorded.at).collect();
    assert!(instants.is_sorted());
    let last: Vec<String> = instants
        .iter()
        .rev()
        .take(2)
        .map(ToString::to_string)
        .collect();
    assert_eq!(last, ["2026-03-30T15:00:00.7Z", "2026-03-30T15:00:00.5Z"]);
}
