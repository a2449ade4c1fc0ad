//! Persons and their numbers, identities at providers, counts of passkeys, settings.

use super::*;
use std::sync::{Arc, Barrier, Mutex};
use store::accounts::{Counted, Linked, Redemption, TakenUp};

#[test]
fn a_number_is_given_once_even_where_the_record_knows_more() {
    let path = place("numbers");
    let mut accounts = Accounts::open(&path).unwrap();
    assert_eq!(accounts.next_person(0).unwrap(), "p-1");
    assert_eq!(accounts.next_person(0).unwrap(), "p-2");
    // The record has more: this file was lost and begun anew.
    assert_eq!(accounts.next_person(40).unwrap(), "p-41");
    assert_eq!(accounts.next_person(40).unwrap(), "p-42");
    accounts
        .keep_person(&person(42, "Delegate of Colombia"))
        .unwrap();
    accounts.erase_person("p-42").unwrap();
    drop(accounts);
    let mut accounts = Accounts::open(&path).unwrap();
    assert_eq!(accounts.next_person(0).unwrap(), "p-43");
}

#[test]
fn what_is_known_of_a_person_can_be_corrected() {
    let path = place("corrected");
    let mut accounts = Accounts::open(&path).unwrap();
    let first = person(2, "Delegate with a misspelt name");
    accounts.keep_person(&first).unwrap();
    let second = Person {
        name: "Delegate of Colombia".into(),
        email: None,
        lang: "fr".into(),
        created: at(9),
        ..first.clone()
    };
    accounts.keep_person(&second).unwrap();
    accounts
        .keep_person(&person(10, "Delegate of Fiji"))
        .unwrap();
    let kept = accounts.person("p-2").unwrap().unwrap();
    assert_eq!(
        kept,
        Person {
            created: at(0),
            ..second
        }
    );
    assert_eq!(accounts.person("p-3").unwrap(), None);
    let all = accounts.persons().unwrap();
    assert_eq!(
        all.iter().map(|it| it.person.as_str()).collect::<Vec<_>>(),
        ["p-2", "p-10"]
    );
    assert!(!stands_in(&path, "misspelt"));
}

#[test]
fn an_identity_is_one_persons() {
    let mut accounts = accounts("identity");
    let (issuer, subject) = ("https://login.example", "abc");
    let mut link = |subject, person| accounts.link(issuer, subject, person, at(0)).unwrap();
    assert_eq!(link(subject, "p-2"), Linked::Done);
    assert_eq!(link(subject, "p-2"), Linked::Already);
    assert_eq!(link(subject, "p-3"), Linked::OfAnother);
    assert_eq!(link("ABC", "p-3"), Linked::Done);
    let whose = |issuer, subject| accounts.federated(issuer, subject).unwrap();
    assert_eq!(whose(issuer, subject).as_deref(), Some("p-2"));
    assert_eq!(whose(issuer, "ABC").as_deref(), Some("p-3"));
    // The issuer is half of the identity: another with the same subject is nobody.
    assert_eq!(whose("https://login.example/", subject), None);
    assert_eq!(accounts.identities_of("p-2").unwrap().len(), 1);
    assert!(!accounts.unlink(issuer, subject, "p-3").unwrap());
    assert!(accounts.unlink(issuer, subject, "p-2").unwrap());
    assert!(accounts.identities_of("p-2").unwrap().is_empty());
}

#[test]
fn a_count_that_falls_back_is_told_and_not_kept() {
    let mut accounts = accounts("counts");
    let mut count = |count| accounts.count_passkey(3, count).unwrap();
    assert_eq!(count(0), Counted::Well);
    assert_eq!(count(0), Counted::Well);
    assert_eq!(count(5), Counted::Well);
    assert_eq!(count(5), Counted::FellBack { was: 5 });
    assert_eq!(count(0), Counted::FellBack { was: 5 });
    assert_eq!(count(6), Counted::Well);
    assert_eq!(accounts.count_passkey(4, 1).unwrap(), Counted::Well);
}

#[test]
fn a_setting_is_what_was_set_last() {
    let mut accounts = accounts("settings");
    assert_eq!(accounts.setting("notice").unwrap(), None);
    accounts.set("notice", "one").unwrap();
    accounts.set("notice", "two").unwrap();
    assert_eq!(accounts.setting("notice").unwrap().as_deref(), Some("two"));
}

#[test]
fn the_accounts_are_of_one_forum() {
    let mut accounts = accounts("of-one-forum");
    assert!(accounts.are_of("global-mechanism").unwrap());
    assert!(accounts.are_of("global-mechanism").unwrap());
    assert!(!accounts.are_of("rehearsal-1").unwrap());
}

#[test]
fn of_many_who_bring_the_same_link_with_identities_of_their_own_one_is_linked() {
    let mut accounts = accounts("take-up");
    let hash = secret("link");
    accounts.invite(invitation(&hash), at(0)).unwrap();
    let accounts = Arc::new(Mutex::new(accounts));
    let begin = Arc::new(Barrier::new(16));
    let threads: Vec<_> = (0..16)
        .map(|number| {
            let (accounts, begin) = (Arc::clone(&accounts), Arc::clone(&begin));
            std::thread::spawn(move || {
                begin.wait();
                let mut accounts = accounts.lock().unwrap();
                let subject = format!("subject {number}");
                accounts
                    .take_up(&hash, "https://login.example", &subject, at(1))
                    .unwrap()
            })
        })
        .collect();
    let taken: Vec<_> = threads.into_iter().map(|it| it.join().unwrap()).collect();
    let done = taken.iter().filter(|it| matches!(it, TakenUp::Done(_)));
    assert_eq!(done.count(), 1);
    let late = taken
        .iter()
        .filter(|it| matches!(it, TakenUp::Not(Redemption::Used(_))));
    assert_eq!(late.count(), 15);
    let accounts = accounts.lock().unwrap();
    assert_eq!(accounts.identities_of("p-2").unwrap().len(), 1);
}

#[test]
fn an_identity_of_another_uses_no_invitation_up() {
    let mut accounts = accounts("take-up-of-another");
    let (hash, issuer) = (secret("link"), "https://login.example");
    accounts.invite(invitation(&hash), at(0)).unwrap();
    accounts.link(issuer, "abc", "p-3", at(0)).unwrap();
    let taken = accounts.take_up(&hash, issuer, "abc", at(1)).unwrap();
    assert_eq!(taken, TakenUp::OfAnother);
    let late = accounts.take_up(&hash, issuer, "def", at(60)).unwrap();
    assert!(matches!(late, TakenUp::Not(Redemption::Expired(_))));
    assert_eq!(accounts.federated(issuer, "def").unwrap(), None);
    let taken = accounts.take_up(&hash, issuer, "def", at(1)).unwrap();
    let TakenUp::Done(invitation) = taken else {
        panic!("it is open: {taken:?}");
    };
    assert_eq!(invitation.person, "p-2");
    assert_eq!(
        accounts.federated(issuer, "def").unwrap().as_deref(),
        Some("p-2")
    );
}
