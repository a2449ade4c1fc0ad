//! Who waits together is entered together, and nobody waits for ever.

#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

use std::sync::mpsc;

use super::*;
use crate::{Receipt, commands};

fn ask(key: &str) -> Ask {
    commands::secretariat(key, commands::admit("FRA"))
}

/// Answers every command with its place.
fn answered(asks: &[&Ask]) -> Vec<Answer> {
    let receipt = |index| {
        Ok(Receipt {
            index,
            repeated: false,
        })
    };
    (0..asks.len() as u64).map(receipt).collect()
}

/// Waits until so many stand in line.
fn until(waiting: &Waiting, count: usize) {
    while lock(&waiting.line).slips.len() != count {
        std::thread::yield_now();
    }
}

#[test]
fn those_who_come_while_one_is_entered_share_the_next_step() {
    let waiting = Waiting::default();
    let steps = Mutex::new(Vec::new());
    let (go, gone) = mpsc::channel::<()>();
    let gone = Mutex::new(gone);
    let enter = |asks: &[&Ask]| {
        let first = lock(&steps).is_empty();
        lock(&steps).push(asks.len());
        if first {
            assert!(lock(&gone).recv().is_ok());
        }
        answered(asks)
    };
    let answers: Vec<u64> = std::thread::scope(|scope| {
        let one = |key: String| {
            let (waiting, enter) = (&waiting, &enter);
            scope.spawn(move || waiting.enter(&ask(&key), enter))
        };
        let mut all = vec![one("first".into())];
        while lock(&steps).is_empty() {
            std::thread::yield_now();
        }
        for number in 0..5 {
            all.push(one(format!("later/{number}")));
            until(&waiting, number + 1);
        }
        assert!(go.send(()).is_ok());
        let answers = all.into_iter().map(std::thread::ScopedJoinHandle::join);
        let indices = answers.map(|it| it.ok().and_then(Result::ok).map(|it| it.index));
        indices.map(|it| it.unwrap_or(u64::MAX)).collect()
    });
    assert_eq!(*lock(&steps), [1, 5]);
    assert_eq!(answers, [0, 0, 1, 2, 3, 4]);
}

#[test]
fn whoever_waits_on_one_who_fails_is_told() {
    let waiting = Waiting::default();
    let (go, gone) = mpsc::channel::<()>();
    let gone = Mutex::new(gone);
    std::thread::scope(|scope| {
        let fails = scope.spawn(|| {
            waiting.enter(&ask("fails"), |_| {
                assert!(lock(&gone).recv().is_ok());
                panic!("told to fail")
            })
        });
        while !lock(&waiting.line).entering {
            std::thread::yield_now();
        }
        let waits = scope.spawn(|| waiting.enter(&ask("waits"), answered));
        until(&waiting, 1);
        assert!(go.send(()).is_ok());
        assert!(fails.join().is_err());
        // Its own command had not been taken yet, so it is entered.
        assert!(waits.join().is_ok_and(|answer| answer.is_ok()));
    });
    assert!(lock(&waiting.line).slips.is_empty());
}

#[test]
fn a_turn_that_ends_without_answers_tells_so() {
    let waiting = Waiting::default();
    let answer = waiting.enter(&ask("lost"), |_| Vec::new());
    assert!(matches!(answer, Err(Rejected::Failed(Fault::Stopped))));
}
