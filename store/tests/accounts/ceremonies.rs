//! What was begun is finished once, in time, and as what it was begun.

use super::*;
use std::sync::{Arc, Mutex};
use store::accounts::{CEREMONIES_MAX, NewCeremony, Taken};

fn ceremony(hash: &Hash) -> NewCeremony<'_> {
    NewCeremony {
        hash,
        kind: "sign-in",
        person: Some("p-2"),
        session: Some(7),
        payload: "what is needed",
        expires: at(5),
    }
}

#[test]
fn however_many_come_with_it_at_once_one_finishes_it() {
    let mut accounts = accounts("ceremony-once");
    let hash = secret("challenge");
    assert!(accounts.begin(ceremony(&hash), at(0)).unwrap());
    let accounts = Arc::new(Mutex::new(accounts));
    let threads: Vec<_> = (0..16)
        .map(|_| {
            let accounts = Arc::clone(&accounts);
            std::thread::spawn(move || {
                let mut accounts = accounts.lock().unwrap();
                accounts.take_ceremony(&hash, "sign-in", at(1)).unwrap()
            })
        })
        .collect();
    let taken: Vec<_> = threads.into_iter().map(|it| it.join().unwrap()).collect();
    let finished = taken.iter().filter(|it| matches!(it, Taken::Taken(_)));
    assert_eq!(finished.count(), 1);
    let unknown = taken.iter().filter(|it| **it == Taken::Unknown);
    assert_eq!(unknown.count(), 15);
}

#[test]
fn it_can_be_looked_at_as_often_as_a_page_is_loaded() {
    let mut accounts = accounts("ceremony-looked-at");
    let hash = secret("challenge");
    accounts.begin(ceremony(&hash), at(0)).unwrap();
    for _ in 0..3 {
        let looked = accounts.look_at_ceremony(&hash, "sign-in", at(1)).unwrap();
        let Taken::Taken(looked) = looked else {
            panic!("it is there: {looked:?}");
        };
        assert_eq!(looked.payload, "what is needed");
        assert_eq!(
            (looked.person.as_deref(), looked.session),
            (Some("p-2"), Some(7))
        );
    }
}

#[test]
fn it_is_not_finished_late_nor_as_another_kind() {
    let mut accounts = accounts("ceremony-late");
    let [first, second] = ["1", "2"].map(secret);
    accounts.begin(ceremony(&first), at(0)).unwrap();
    accounts.begin(ceremony(&second), at(0)).unwrap();
    let other = accounts.take_ceremony(&first, "enrol", at(1)).unwrap();
    assert_eq!(other, Taken::Unknown);
    // Trying it as another kind does not spoil it.
    let taken = accounts.take_ceremony(&first, "sign-in", at(1)).unwrap();
    assert!(matches!(taken, Taken::Taken(_)));
    let late = accounts.take_ceremony(&second, "sign-in", at(5)).unwrap();
    assert_eq!(late, Taken::Expired);
    let again = accounts.take_ceremony(&second, "sign-in", at(1)).unwrap();
    assert_eq!(again, Taken::Unknown);
}

#[test]
fn no_more_wait_than_there_is_room_for() {
    let path = place("ceremony-room");
    let mut accounts = Accounts::open(&path).unwrap();
    let fill = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) \
                INSERT INTO ceremonies (hash, kind, payload, expires) \
                SELECT CAST(printf('%032d', i) AS BLOB), 'sign-in', '', ?2 FROM n";
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute(fill, (CEREMONIES_MAX, at(5).as_millisecond()))
        .unwrap();
    let hash = secret("challenge");
    assert!(!accounts.begin(ceremony(&hash), at(0)).unwrap());
    assert!(accounts.begin(ceremony(&hash), at(5)).unwrap());
}
