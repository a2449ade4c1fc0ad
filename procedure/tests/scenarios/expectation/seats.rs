//! Who holds which seat, on what letter, and with which passkeys.

use jiff::civil::Date;
use procedure::id::PersonId;
use procedure::seats::{Credentials, Dispute, Holding, Passkey, Role};
use procedure::{Forum, Seat};

use super::{Answer, listed, yes};

pub(super) fn answer(forum: &Forum, subject: &[&str]) -> Answer {
    match subject {
        ["seats", "in", "force"] => Some(yes(forum.seats.in_force())),
        ["credentials", "of", seat @ ..] => {
            let told = |it: &Credentials| format!("{} {} {}", it.id, it.head, it.standing().key());
            Some(listed(forum.seats.letters_of(&read(seat)?).map(told)))
        }
        ["disputes", "of", seat @ ..] => {
            let told = |it: &Dispute| format!("{} by {}", it.head, it.by.person);
            Some(listed(forum.seats.disputes_of(&read(seat)?).map(told)))
        }
        ["passkeys", "of", person] => {
            let person = PersonId::new(person).ok()?;
            Some(listed(forum.seats.passkeys_of(&person).map(passkey)))
        }
        _ => None,
    }
}

/// Who holds the seat on a day, in the order of seating.
pub(super) fn people(forum: &Forum, day: Date, seat: &[&str]) -> Answer {
    let seat = read(seat)?;
    let told = |it: &Holding| {
        let focal = it.focal_point && it.role != Role::Head;
        let focal = if focal { " focal-point" } else { "" };
        format!("{} {}{focal}", it.person, it.role.key())
    };
    Some(listed(forum.seats.holders_on(&seat, day).map(told)))
}

fn passkey(passkey: &Passkey) -> String {
    let ended = if passkey.ended.is_some() {
        " ended"
    } else {
        ""
    };
    format!("{}{ended}", passkey.id)
}

/// `secretariat`, `delegation of COL`, `Chair of plenary`, `observer a-city`.
fn read(words: &[&str]) -> Option<Seat> {
    let key = |key: &str| key.to_lowercase();
    match words {
        [seat] => Seat::read(&key(seat), None),
        [seat, "of", of] | [seat, of] => Seat::read(&key(seat), Some(of)),
        _ => None,
    }
}
