//! Who may do what, cell by cell: every verb × every kind of seat × role × relation × stage.
//!
//! `allowed.txt` says it once more, in another form and by hand, and the table must say the same.
#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

mod asking;
mod completing;
mod forums;

use std::collections::BTreeSet;
use std::io::Write as _;

use procedure::authority::{Relation, TABLE, Verb, admits};
use procedure::{Refusal, SeatKind};

use asking::{Standing, Which};
use forums::{At, Forums};

const ALLOWED: &str = include_str!("allowed.txt");

/// A cell in which something is allowed, as a line of the file has it.
type Allowed = BTreeSet<String>;

fn cell(at: At, verb: Verb, relation: Relation, which: Which) -> String {
    let (at, who) = (at.key(), which.key());
    format!("{at} {} {} {who}", verb.key(), relation.key())
}

/// Reads the file: `in-force seat-person own: delegation/focal-point, observer/focal-point`.
fn by_hand() -> Allowed {
    let mut allowed = BTreeSet::new();
    for line in ALLOWED
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let Some((what, who)) = line.split_once(": ") else {
            panic!("`WHEN VERB RELATION: WHO, WHO` is due, not {line:?}");
        };
        let words: Vec<&str> = what.split(' ').collect();
        let [when, verb, relations] = words[..] else {
            panic!("`WHEN VERB RELATION` is due, not {what:?}");
        };
        let verb = Verb::ALL.iter().find(|known| known.key() == verb);
        let verb = verb.unwrap_or_else(|| panic!("{line:?} names no verb"));
        for at in At::all(when) {
            for relation in asking::relations(relations) {
                for which in who.split(", ").flat_map(Which::all) {
                    let new = allowed.insert(cell(at, *verb, relation, which));
                    assert!(new, "{line:?} says again what stands before");
                }
            }
        }
    }
    allowed
}

#[test]
fn the_table_allows_exactly_what_is_listed_by_hand() {
    let forums = Forums::new();
    let (mut cells, mut allowed) = (0_u32, BTreeSet::new());
    for at in At::ALL {
        for which in Which::every() {
            let asked = asking::asked(which, Standing::Holds);
            for verb in Verb::ALL {
                for relation in Relation::ALL {
                    cells += 1;
                    if admits(forums.at(at), &asked, *verb, relation).is_ok() {
                        allowed.insert(cell(at, *verb, relation, which));
                    }
                }
            }
        }
    }
    let by_hand = by_hand();
    let more: Vec<_> = allowed.difference(&by_hand).collect();
    let less: Vec<_> = by_hand.difference(&allowed).collect();
    assert!(
        more.is_empty() && less.is_empty(),
        "too much: {more:#?}\ntoo little: {less:#?}"
    );
    // Written past the test runner, which keeps what a passing test prints to itself.
    let count = allowed.len();
    let _ = writeln!(
        std::io::stderr(),
        "authority: {cells} cells, {count} allowed"
    );
}

#[test]
fn once_seats_are_in_force_nobody_acts_from_a_seat_not_held() {
    let forums = Forums::new();
    let mut cells = 0_u32;
    for which in Which::every().filter(|which| which.kind.of_persons()) {
        for standing in [
            Standing::Never,
            Standing::Ended,
            Standing::Lapsed,
            Standing::Later,
        ] {
            let asked = asking::asked(which, standing);
            for verb in Verb::ALL {
                for relation in Relation::ALL {
                    cells += 1;
                    let came = admits(forums.at(At::InForce), &asked, *verb, relation);
                    let refused = match came {
                        Err(Refusal::NotSeated { .. }) => standing.never(),
                        Err(Refusal::SeatEnded { .. }) => !standing.never(),
                        Err(
                            Refusal::SeatMayNot { .. }
                            | Refusal::OfAnotherSeat { .. }
                            | Refusal::SeatsNotInForce,
                        ) => true,
                        _ => false,
                    };
                    assert!(
                        refused,
                        "{which:?} {standing:?} {verb:?} {relation:?}: {came:?}"
                    );
                }
            }
        }
    }
    let _ = writeln!(
        std::io::stderr(),
        "authority: {cells} cells of seats not held"
    );
}

#[test]
fn every_verb_has_a_line_and_every_line_a_seat() {
    for verb in Verb::ALL {
        assert!(TABLE.iter().any(|rule| rule.verb == *verb), "{verb:?}");
    }
    for rule in TABLE {
        assert!(!rule.seats.is_empty(), "{rule:?}");
        let kinds: BTreeSet<SeatKind> = rule.seats.iter().map(|who| who.kind).collect();
        assert_eq!(
            kinds.len(),
            rule.seats.len(),
            "a seat stands twice in {rule:?}"
        );
    }
    let keys: BTreeSet<&str> = Verb::ALL.iter().map(|verb| verb.key()).collect();
    assert_eq!(keys.len(), Verb::ALL.len());
}
