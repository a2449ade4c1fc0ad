//! An invitation is used once, by one, in time, or never.

use super::*;
use std::sync::{Arc, Barrier, Mutex};
use store::accounts::{Fault, Redemption, Stage};

/// The answer in a word.
fn word(redemption: &Redemption) -> &'static str {
    match redemption {
        Redemption::Redeemed(_) => "redeemed",
        Redemption::Used(_) => "used",
        Redemption::Expired(_) => "expired",
        Redemption::Revoked(_) => "revoked",
        Redemption::Unknown => "unknown",
    }
}

#[test]
fn of_sixty_four_who_come_at_once_one_gets_it() {
    let mut accounts = accounts("sixty-four");
    let hash = secret("link");
    accounts.invite(invitation(&hash), at(0)).unwrap();
    let accounts = Arc::new(Mutex::new(accounts));
    let begin = Arc::new(Barrier::new(64));
    let threads: Vec<_> = (0..64)
        .map(|_| {
            let (accounts, begin) = (Arc::clone(&accounts), Arc::clone(&begin));
            std::thread::spawn(move || {
                begin.wait();
                word(&accounts.lock().unwrap().redeem(&hash, at(1)).unwrap())
            })
        })
        .collect();
    let mut words: Vec<_> = threads.into_iter().map(|it| it.join().unwrap()).collect();
    words.sort_unstable();
    assert_eq!(words[0], "redeemed");
    assert!(words[1..].iter().all(|word| *word == "used"), "{words:?}");
}

#[test]
fn whoever_redeems_is_told_who_is_invited_to_what() {
    let mut accounts = accounts("told");
    let hash = secret("link");
    let id = accounts.invite(invitation(&hash), at(0)).unwrap();
    let Redemption::Redeemed(looked) = accounts.look_at_invitation(&hash, at(1)).unwrap() else {
        panic!("it is open");
    };
    assert_eq!(looked.stage, Stage::Open);
    let Redemption::Redeemed(redeemed) = accounts.redeem(&hash, at(2)).unwrap() else {
        panic!("looking at it does not use it");
    };
    assert_eq!(redeemed.stage, Stage::Used { at: at(2) });
    assert_eq!((redeemed.id, redeemed.hash), (id, hash));
    let people = (redeemed.person.as_str(), redeemed.made_by.as_str());
    assert_eq!(people, ("p-2", "p-1"));
    assert_eq!(redeemed.seat, COLOMBIA);
    assert_eq!((redeemed.made, redeemed.expires), (at(0), at(60)));
    assert_eq!(accounts.invitations(None).unwrap(), [redeemed]);
    assert!(accounts.invitations(Some(SECRETARIAT)).unwrap().is_empty());
}

/// Every order of four steps, against what the words mean.
#[test]
fn in_every_order_it_becomes_one_thing_and_stays_it() {
    let mut accounts = accounts("orders");
    for order in 0..81_u32 {
        let hash = secret(&format!("link {order}"));
        let id = accounts.invite(invitation(&hash), at(0)).unwrap();
        let (mut become_, mut now) = (None, at(0));
        for step in (0..4).map(|place| order / 3_u32.pow(place) % 3) {
            let expired = at(60) <= now;
            let (said, expected) = match step {
                0 => {
                    let said = word(&accounts.redeem(&hash, now).unwrap());
                    let expected = match become_ {
                        Some(word) => word,
                        None if expired => "expired",
                        None => {
                            become_ = Some("used");
                            "redeemed"
                        }
                    };
                    (said, expected)
                }
                1 => {
                    let said = word(&accounts.revoke_invitation(id, now).unwrap());
                    let open = if expired { "expired" } else { "redeemed" };
                    (
                        said,
                        become_
                            .replace(become_.unwrap_or("revoked"))
                            .unwrap_or(open),
                    )
                }
                _ => {
                    now += SignedDuration::from_mins(30);
                    continue;
                }
            };
            assert_eq!(said, expected, "order {order}, step {step}");
        }
    }
}

#[test]
fn it_expires_to_the_instant() {
    let mut accounts = accounts("instant");
    let hash = secret("link");
    accounts.invite(invitation(&hash), at(0)).unwrap();
    let last = at(60) - SignedDuration::from_millis(1);
    let good = |now| word(&accounts.look_at_invitation(&hash, now).unwrap());
    assert_eq!((good(last), good(at(60))), ("redeemed", "expired"));
}

#[test]
fn a_foreign_or_mangled_link_is_unknown_and_changes_nothing() {
    let mut accounts = accounts("foreign");
    let hash = secret("link");
    accounts.invite(invitation(&hash), at(0)).unwrap();
    for other in ["", "link ", "Link", "link of another forum"] {
        let said = accounts.redeem(&secret(other), at(1)).unwrap();
        assert_eq!(said, Redemption::Unknown, "{other:?}");
    }
    assert_eq!(
        accounts.revoke_invitation(99, at(1)).unwrap(),
        Redemption::Unknown
    );
    assert_eq!(word(&accounts.redeem(&hash, at(1)).unwrap()), "redeemed");
}

#[test]
fn all_of_a_person_are_revoked_but_those_that_were_used() {
    let mut accounts = accounts("all-of-a-person");
    let hashes: Vec<_> = (0..3).map(|number| secret(&format!("{number}"))).collect();
    for hash in &hashes {
        accounts.invite(invitation(hash), at(0)).unwrap();
    }
    let other = secret("other");
    let of_another = NewInvitation {
        person: "p-3",
        ..invitation(&other)
    };
    accounts.invite(of_another, at(0)).unwrap();
    accounts.redeem(&hashes[0], at(1)).unwrap();
    assert_eq!(accounts.revoke_invitations_of("p-2", at(2)).unwrap(), 2);
    let good = |hash| word(&accounts.look_at_invitation(hash, at(3)).unwrap());
    assert_eq!(good(&hashes[0]), "used");
    assert_eq!(good(&hashes[2]), "revoked");
    assert_eq!(good(&other), "redeemed");
}

#[test]
fn the_same_secret_is_not_given_twice() {
    let mut accounts = accounts("same-secret");
    let hash = secret("link");
    accounts.invite(invitation(&hash), at(0)).unwrap();
    let again = accounts.invite(invitation(&hash), at(0)).unwrap_err();
    assert!(matches!(again, Fault::Repeated { .. }), "{again}");
    // A mistake of a caller is no reason to stop.
    accounts.redeem(&hash, at(1)).unwrap();
}
