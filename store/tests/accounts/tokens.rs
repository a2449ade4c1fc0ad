//! A token is good for what it says, until it expires or is revoked.

use super::*;
use store::accounts::{Token, Used};

fn live(used: Used) -> Token {
    match used {
        Used::Live(token) => token,
        other => panic!("it is good: {other:?}"),
    }
}

#[test]
fn it_says_whose_it_is_and_what_for() {
    let mut accounts = accounts("token");
    let verbs = Scope::Verbs(vec![
        "position-recorded".into(),
        "statement-recorded".into(),
    ]);
    let hash = secret("token");
    let new = NewToken {
        scope: &verbs,
        ..token(&hash)
    };
    let id = accounts.issue_token(new, at(0)).unwrap();
    assert_eq!(accounts.tokens_of("p-2").unwrap()[0].last_used, None);
    let found = live(accounts.token(&hash, at(1)).unwrap());
    assert_eq!(
        (found.id, found.person.as_str(), found.seat.as_str()),
        (id, "p-2", COLOMBIA)
    );
    assert_eq!((found.scope, found.last_used), (verbs, Some(at(1))));
    assert_eq!(accounts.tokens_of("p-2").unwrap()[0].last_used, Some(at(1)));
    assert_eq!(
        accounts.token(&secret("other"), at(1)).unwrap(),
        Used::Unknown
    );
}

#[test]
fn it_ends_when_it_expires_or_its_owner_says_so() {
    let mut accounts = accounts("token-ends");
    let [first, second, third] = ["1", "2", "3"].map(secret);
    let id = accounts.issue_token(token(&first), at(0)).unwrap();
    accounts.issue_token(token(&second), at(0)).unwrap();
    accounts.issue_token(token(&third), at(0)).unwrap();
    assert!(!accounts.revoke_token("p-3", id, at(1)).unwrap());
    live(accounts.token(&first, at(1)).unwrap());
    assert!(accounts.revoke_token("p-2", id, at(1)).unwrap());
    assert!(!accounts.revoke_token("p-2", id, at(1)).unwrap());
    assert_eq!(accounts.token(&first, at(1)).unwrap(), Used::Revoked);
    live(accounts.token(&second, at(59)).unwrap());
    assert_eq!(accounts.token(&second, at(60)).unwrap(), Used::Expired);
    assert_eq!(accounts.revoke_tokens_of("p-2", at(2)).unwrap(), 2);
    assert_eq!(accounts.token(&third, at(2)).unwrap(), Used::Revoked);
}

#[test]
fn it_may_last_as_long_as_time_is_counted() {
    let mut accounts = accounts("token-for-ever");
    for (name, expires) in [("last", Timestamp::MAX), ("first", Timestamp::MIN)] {
        let hash = secret(name);
        let new = NewToken {
            expires,
            ..token(&hash)
        };
        accounts.issue_token(new, at(0)).unwrap();
    }
    live(accounts.token(&secret("last"), at(1)).unwrap());
    assert_eq!(
        accounts.token(&secret("first"), at(1)).unwrap(),
        Used::Expired
    );
    assert_eq!(accounts.tokens_of("p-2").unwrap().len(), 2);
}
