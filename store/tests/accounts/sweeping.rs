//! What is over goes, and nothing else.

use super::*;
use store::accounts::{Answer, IDLE, LONGEST, NewCeremony, NewConfirmation, NewLine};
use store::accounts::{Retention, Swept};

const MS: SignedDuration = SignedDuration::from_millis(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);

const RETENTION: Retention = Retention {
    over: DAY,
    security_log: SignedDuration::from_hours(48),
};

/// What a sweep just before an instant takes, and what one at that instant takes.
fn around(accounts: &mut Accounts, instant: Timestamp) -> (Swept, Swept) {
    let before = accounts.sweep(instant - MS, &RETENTION).unwrap();
    (before, accounts.sweep(instant, &RETENTION).unwrap())
}

#[test]
fn sessions_go_when_they_are_over() {
    let mut accounts = accounts("sweep-sessions");
    let one = Swept {
        sessions: 1,
        ..Swept::default()
    };
    let none = Swept::default();
    let hash = secret("token");
    accounts.sign_in(session(&hash), at(0)).unwrap();
    assert_eq!(around(&mut accounts, at(0) + IDLE), (none, one));
    accounts.sign_in(session(&hash), at(0)).unwrap();
    for minutes in (0..12 * 60).step_by(20) {
        accounts.session(&hash, at(minutes)).unwrap();
    }
    assert_eq!(around(&mut accounts, at(0) + LONGEST), (none, one));
    accounts.sign_in(session(&hash), at(0)).unwrap();
    accounts.sign_out(&hash, at(1)).unwrap();
    assert_eq!(around(&mut accounts, at(1)), (none, one));
}

#[test]
fn ceremonies_and_mail_go_when_they_expire() {
    let path = place("sweep-passing");
    let mut accounts = Accounts::open(&path).unwrap();
    let hash = secret("challenge");
    let ceremony = NewCeremony {
        hash: &hash,
        kind: "act",
        person: None,
        session: None,
        payload: "what-was-begun",
        expires: at(5),
    };
    accounts.begin(ceremony, at(0)).unwrap();
    let one = Swept {
        ceremonies: 1,
        ..Swept::default()
    };
    assert_eq!(around(&mut accounts, at(5)), (Swept::default(), one));
    accounts.post(mail(r#"{"link":"a-link"}"#)).unwrap();
    let one = Swept {
        mail: 1,
        ..Swept::default()
    };
    assert_eq!(around(&mut accounts, at(60)), (Swept::default(), one));
    assert!(!stands_in(&path, "what-was-begun"));
    assert!(!stands_in(&path, "a-link"));
}

#[test]
fn old_links_and_tokens_are_told_to_be_old_for_a_while() {
    let mut accounts = accounts("sweep-over");
    let [used, revoked, expired] = ["used", "revoked", "expired"].map(secret);
    for hash in [&used, &revoked, &expired] {
        accounts.invite(invitation(hash), at(0)).unwrap();
        accounts.issue_token(token(hash), at(0)).unwrap();
    }
    accounts.redeem(&used, at(10)).unwrap();
    accounts.revoke_invitations_of("p-2", at(5)).unwrap();
    let one = Swept {
        invitations: 1,
        ..Swept::default()
    };
    let two = Swept {
        invitations: 2,
        ..Swept::default()
    };
    assert_eq!(around(&mut accounts, at(5) + DAY), (Swept::default(), two));
    assert_eq!(around(&mut accounts, at(10) + DAY), (Swept::default(), one));
    let three = Swept {
        tokens: 3,
        ..Swept::default()
    };
    assert_eq!(
        around(&mut accounts, at(60) + DAY),
        (Swept::default(), three)
    );
}

#[test]
fn confirmations_and_lines_of_the_log_go_after_their_time() {
    let mut accounts = accounts("sweep-log");
    for key in ["answered", "expired"] {
        let new = NewConfirmation {
            key,
            command: "{}",
            seat: SECRETARIAT,
            asked_by: "p-1",
            expires: at(60),
        };
        let id = accounts.ask_confirmation(new, at(0)).unwrap();
        if key == "answered" {
            accounts
                .answer_confirmation(id, "p-2", Answer::Declined, at(3))
                .unwrap();
        }
    }
    let one = Swept {
        confirmations: 1,
        ..Swept::default()
    };
    assert_eq!(around(&mut accounts, at(3) + DAY), (Swept::default(), one));
    assert_eq!(around(&mut accounts, at(60) + DAY), (Swept::default(), one));
    let line = NewLine {
        person: None,
        seat: None,
        party: None,
        what: "any",
        detail: "{}",
    };
    accounts.log(line, at(0)).unwrap();
    let one = Swept {
        security_log: 1,
        ..Swept::default()
    };
    assert_eq!(
        around(&mut accounts, at(0) + DAY + DAY),
        (Swept::default(), one)
    );
}

#[test]
fn what_lasts_stays() {
    let mut accounts = accounts("sweep-nothing");
    let hash = secret("any");
    accounts
        .keep_person(&person(2, "Delegate of Colombia"))
        .unwrap();
    accounts
        .link("https://login.example", "abc", "p-2", at(0))
        .unwrap();
    accounts.invite(invitation(&hash), at(0)).unwrap();
    accounts.sign_in(session(&hash), at(0)).unwrap();
    accounts.issue_token(token(&hash), at(0)).unwrap();
    accounts.post(mail("{}")).unwrap();
    assert_eq!(
        accounts.sweep(at(29), &Retention::default()).unwrap(),
        Swept::default()
    );
    // A clock that is far off takes nothing with it that has no end.
    accounts
        .sweep(Timestamp::MIN, &Retention::default())
        .unwrap();
    accounts
        .sweep(Timestamp::MAX, &Retention::default())
        .unwrap();
    assert!(accounts.person("p-2").unwrap().is_some());
    assert_eq!(accounts.identities_of("p-2").unwrap().len(), 1);
}

#[test]
fn nothing_is_left_within_the_hour_of_what_many_mails_said() {
    let path = place("sweep-mails");
    let mut accounts = Accounts::open(&path).unwrap();
    let none = Swept::default();
    assert_eq!(accounts.sweep(at(0), &RETENTION).unwrap(), none);
    let mark = |number: i64| format!("a-link-number-{number}-that-opens");
    for number in 0..400 {
        let (link, more) = (
            mark(number),
            "x".repeat(usize::try_from(number).unwrap() * 7 % 900),
        );
        accounts
            .post(mail(&format!(r#"{{"link":"{link}","more":"{more}"}}"#)))
            .unwrap();
    }
    // In an order in which pages are joined.
    let all = accounts.mail_due(at(1), 1000).unwrap();
    assert_eq!(all.len(), 400);
    for step in 0..7 {
        for mail in all.iter().filter(|mail| mail.id % 7 == step) {
            accounts.mail_sent(mail.id).unwrap();
        }
    }
    accounts.sweep(at(59), &RETENTION).unwrap();
    accounts.sweep(at(60), &RETENTION).unwrap();
    let left: Vec<_> = (0..400)
        .filter(|number| stands_in(&path, &mark(*number)))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
