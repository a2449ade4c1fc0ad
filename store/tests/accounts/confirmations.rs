//! A second person answers, once, in time; whoever asks may only withdraw.

use super::*;
use store::accounts::{Answer, Answered, Confirmation, Fault, NewConfirmation, State};

const COMMAND: &str = r#"{"act":"value-withheld"}"#;

fn asked(accounts: &mut Accounts, key: &str) -> i64 {
    let new = NewConfirmation {
        key,
        command: COMMAND,
        seat: SECRETARIAT,
        asked_by: "p-1",
        expires: at(60),
    };
    accounts.ask_confirmation(new, at(0)).unwrap()
}

fn done(answered: Answered) -> Confirmation {
    match answered {
        Answered::Done(confirmation) => confirmation,
        other => panic!("it counts: {other:?}"),
    }
}

#[test]
fn a_second_person_confirms_once() {
    let mut accounts = accounts("confirms");
    let id = asked(&mut accounts, "key");
    let confirmed = done(
        accounts
            .answer_confirmation(id, "p-2", Answer::Confirmed, at(1))
            .unwrap(),
    );
    assert_eq!(
        (confirmed.key.as_str(), confirmed.command.as_str()),
        ("key", COMMAND)
    );
    let state = State::Answered {
        answer: Answer::Confirmed,
        by: "p-2".into(),
        at: at(1),
    };
    assert_eq!(confirmed.state, state);
    assert_eq!(accounts.confirmation(id).unwrap().unwrap(), confirmed);
    for (by, answer) in [("p-3", Answer::Declined), ("p-1", Answer::Withdrawn)] {
        let again = accounts.answer_confirmation(id, by, answer, at(2)).unwrap();
        assert_eq!(again, Answered::Already(confirmed.clone()));
    }
    assert!(accounts.confirmations_waiting(at(2)).unwrap().is_empty());
}

#[test]
fn whoever_asks_confirms_nothing_and_nobody_else_withdraws() {
    let mut accounts = accounts("wrong-person");
    let id = asked(&mut accounts, "key");
    for (by, answer) in [
        ("p-1", Answer::Confirmed),
        ("p-1", Answer::Declined),
        ("p-2", Answer::Withdrawn),
    ] {
        let refused = accounts.answer_confirmation(id, by, answer, at(1)).unwrap();
        assert_eq!(refused, Answered::WrongPerson, "{by} {answer:?}");
    }
    assert_eq!(accounts.confirmations_waiting(at(1)).unwrap().len(), 1);
    done(
        accounts
            .answer_confirmation(id, "p-1", Answer::Withdrawn, at(1))
            .unwrap(),
    );
}

#[test]
fn it_is_not_answered_late() {
    let mut accounts = accounts("late");
    let id = asked(&mut accounts, "key");
    assert_eq!(accounts.confirmations_waiting(at(60)).unwrap(), []);
    let late = accounts
        .answer_confirmation(id, "p-2", Answer::Confirmed, at(60))
        .unwrap();
    assert_eq!(late, Answered::Expired);
    assert_eq!(
        accounts.confirmation(id).unwrap().unwrap().state,
        State::Waiting
    );
    let unknown = accounts
        .answer_confirmation(99, "p-2", Answer::Declined, at(1))
        .unwrap();
    assert_eq!(unknown, Answered::Unknown);
}

#[test]
fn one_command_waits_once() {
    let mut accounts = accounts("waits-once");
    asked(&mut accounts, "key");
    let new = NewConfirmation {
        key: "key",
        command: COMMAND,
        seat: SECRETARIAT,
        asked_by: "p-2",
        expires: at(60),
    };
    let again = accounts.ask_confirmation(new, at(0)).unwrap_err();
    assert!(matches!(again, Fault::Repeated { .. }), "{again}");
}
