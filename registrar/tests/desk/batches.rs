//! All commands of a batch, or none.

use procedure::Refusal;
use registrar::Rejected;

use crate::commands::{FOUNDING, admit, declare, delegation, founder, founding, secretariat};
use crate::site::{Site, again};

#[test]
fn each_command_of_a_batch_is_decided_upon_those_before_it() {
    let site = Site::new();
    let registrar = site.open();
    let asks = founding()
        .into_iter()
        .zip(0..)
        .map(|(command, number)| founder(&format!("founding/{number}"), command))
        .collect();
    assert_eq!(registrar.submit_all(asks).ok(), Some(0));
    assert_eq!(site.shared.count(), FOUNDING);
    assert!(registrar.read().forum.founding_complete());
    assert_eq!(site.open().read().forum, registrar.read().forum);
}

#[test]
fn one_refusal_keeps_the_whole_batch_out_and_says_which_it_was() {
    let site = Site::new();
    let registrar = site.founded();
    let before = (registrar.read().forum.clone(), site.shared.bytes());
    let asks = vec![
        secretariat("a", admit("FRA")),
        delegation("b", "FRA", declare("yes")),
        secretariat("c", admit("FRA")),
        secretariat("d", admit("SEN")),
    ];
    let refused = registrar.submit_all(asks);
    assert!(
        matches!(
            refused,
            Err((2, Rejected::Refused(Refusal::AlreadyOnRecord { .. })))
        ),
        "{refused:?}"
    );
    assert_eq!(
        (registrar.read().forum.clone(), site.shared.bytes()),
        before
    );
}

#[test]
fn the_keys_of_a_batch_are_taken_as_those_of_single_commands() {
    let site = Site::new();
    let registrar = site.founded();
    let asks = vec![
        secretariat("a", admit("FRA")),
        secretariat("b", admit("SEN")),
    ];
    assert_eq!(registrar.submit_all(asks).ok(), Some(FOUNDING));
    let receipt = registrar.submit(&secretariat("b", admit("SEN")));
    assert_eq!(receipt.ok(), Some(again(FOUNDING + 1)));
    // A batch with a key that was used enters nothing, and the desk goes on.
    let asks = vec![
        secretariat("c", admit("BRA")),
        secretariat("a", admit("RUS")),
    ];
    assert!(registrar.submit_all(asks).is_err());
    assert_eq!(site.shared.count(), FOUNDING + 2);
    assert!(registrar.submit(&secretariat("c", admit("BRA"))).is_ok());
}
