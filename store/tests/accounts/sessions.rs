//! How long a session lasts, and what ends it.

use super::*;
use store::accounts::{IDLE, LONGEST, SESSIONS_MAX, Seen, Session};

const MS: SignedDuration = SignedDuration::from_millis(1);

fn live(seen: Seen) -> Session {
    match seen {
        Seen::Live(session) => session,
        other => panic!("it lasts: {other:?}"),
    }
}

#[test]
fn it_ends_half_an_hour_after_it_was_last_seen() {
    let mut accounts = accounts("idle");
    let hash = secret("token");
    accounts.sign_in(session(&hash), at(0)).unwrap();
    let last = at(0) + IDLE - MS;
    assert_eq!(live(accounts.session(&hash, last).unwrap()).last_seen, last);
    assert_eq!(accounts.session(&hash, last + IDLE).unwrap(), Seen::Idle);
    // Whoever comes too late does not wake it.
    assert_eq!(accounts.session(&hash, last + IDLE).unwrap(), Seen::Idle);
    assert!(accounts.sessions_of("p-2", last + IDLE).unwrap().is_empty());
    assert_eq!(
        accounts.sessions_of("p-2", last + IDLE - MS).unwrap().len(),
        1
    );
}

#[test]
fn it_ends_after_twelve_hours_however_often_it_is_seen() {
    let mut accounts = accounts("longest");
    let hash = secret("token");
    accounts.sign_in(session(&hash), at(0)).unwrap();
    for minutes in (0..12 * 60).step_by(20) {
        live(accounts.session(&hash, at(minutes)).unwrap());
    }
    let end = at(0) + LONGEST;
    live(accounts.session(&hash, end - MS).unwrap());
    assert_eq!(accounts.session(&hash, end).unwrap(), Seen::Over);
}

#[test]
fn a_new_token_does_not_prolong_it() {
    let mut accounts = accounts("prolong");
    let mut hash = secret("0");
    accounts.sign_in(session(&hash), at(0)).unwrap();
    for number in 1..36 {
        let next = secret(&number.to_string());
        live(accounts.step_up(&hash, &next, at(number * 20)).unwrap());
        hash = next;
    }
    let next = secret("36");
    assert_eq!(accounts.step_up(&hash, &next, at(720)).unwrap(), Seen::Over);
    assert_eq!(accounts.session(&next, at(720)).unwrap(), Seen::Unknown);
}

#[test]
fn a_clock_that_falls_back_ends_nothing() {
    let mut accounts = accounts("falls-back");
    let hash = secret("token");
    accounts.sign_in(session(&hash), at(0)).unwrap();
    live(accounts.session(&hash, at(-600)).unwrap());
}

#[test]
fn stepping_up_and_acting_as_another_seat_change_the_token() {
    let mut accounts = accounts("renewed");
    let [first, second, third] = ["1", "2", "3"].map(secret);
    let id = accounts.sign_in(session(&first), at(0)).unwrap();
    assert_eq!(
        live(accounts.session(&first, at(1)).unwrap()).stepped_up,
        None
    );
    let stepped = live(accounts.step_up(&first, &second, at(2)).unwrap());
    assert_eq!((stepped.id, stepped.stepped_up), (id, Some(at(2))));
    assert_eq!(accounts.session(&first, at(2)).unwrap(), Seen::Unknown);
    // A stolen old token cannot be stepped up either.
    let refused = accounts.step_up(&first, &secret("4"), at(2)).unwrap();
    assert_eq!(refused, Seen::Unknown);
    let acting = live(
        accounts
            .act_as(&second, &third, SECRETARIAT, at(3))
            .unwrap(),
    );
    assert_eq!(acting.seat.as_deref(), Some(SECRETARIAT));
    assert_eq!(acting.stepped_up, Some(at(2)));
    assert_eq!(accounts.session(&second, at(3)).unwrap(), Seen::Unknown);
    live(accounts.session(&third, at(3)).unwrap());
}

#[test]
fn signing_out_ends_it_once() {
    let mut accounts = accounts("sign-out");
    let hash = secret("token");
    accounts.sign_in(session(&hash), at(0)).unwrap();
    assert!(accounts.sign_out(&hash, at(1)).unwrap());
    assert!(!accounts.sign_out(&hash, at(1)).unwrap());
    assert_eq!(accounts.session(&hash, at(1)).unwrap(), Seen::Ended);
    let refused = accounts
        .act_as(&hash, &secret("2"), SECRETARIAT, at(1))
        .unwrap();
    assert_eq!(refused, Seen::Ended);
}

#[test]
fn a_person_ends_their_own_and_nobody_elses() {
    let mut accounts = accounts("own");
    let hashes: Vec<_> = (0..3).map(|number| secret(&format!("{number}"))).collect();
    let ids: Vec<_> = hashes
        .iter()
        .map(|hash| accounts.sign_in(session(hash), at(0)).unwrap())
        .collect();
    assert!(!accounts.end_session("p-3", ids[0], at(1)).unwrap());
    live(accounts.session(&hashes[0], at(1)).unwrap());
    assert!(accounts.end_session("p-2", ids[0], at(1)).unwrap());
    assert_eq!(accounts.session(&hashes[0], at(1)).unwrap(), Seen::Ended);
    assert_eq!(
        accounts
            .end_sessions_of("p-2", Some(ids[1]), at(2))
            .unwrap(),
        1
    );
    live(accounts.session(&hashes[1], at(2)).unwrap());
    assert_eq!(accounts.end_sessions_of("p-2", None, at(2)).unwrap(), 1);
    assert_eq!(accounts.session(&hashes[1], at(2)).unwrap(), Seen::Ended);
}

#[test]
fn one_more_than_the_most_ends_the_one_seen_longest_ago() {
    let mut accounts = accounts("most");
    let hashes: Vec<_> = (0..=SESSIONS_MAX)
        .map(|it| secret(&it.to_string()))
        .collect();
    let (last, first) = hashes.split_last().unwrap();
    for (minute, hash) in (0..).zip(first) {
        accounts.sign_in(session(hash), at(minute)).unwrap();
    }
    live(accounts.session(&first[0], at(21)).unwrap());
    let of_another = NewSession {
        person: "p-3",
        ..session(last)
    };
    accounts.sign_in(of_another, at(22)).unwrap();
    live(accounts.session(&first[1], at(1)).unwrap());
    let more = secret("more");
    accounts.sign_in(session(&more), at(23)).unwrap();
    assert_eq!(accounts.session(&first[1], at(23)).unwrap(), Seen::Ended);
    live(accounts.session(&first[0], at(23)).unwrap());
    live(accounts.session(&more, at(23)).unwrap());
    assert_eq!(accounts.sessions_of("p-2", at(23)).unwrap().len(), 20);
}
