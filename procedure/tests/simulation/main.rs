//! A seeded simulation: people ask for sensible and senseless things in any order, and what must
//! always hold of a forum is checked.
//!
//! `SIMULATION_SEEDS` says how many seeds are run (1,000 by default) and `SIMULATION_FIRST` the
//! first one, so that a failing seed can be run alone: `SIMULATION_FIRST=417 SIMULATION_SEEDS=1`.
#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

mod appointed;
mod appointing;
mod commands;
mod decided;
mod deciding;
mod dice;
mod founding;
mod holding;
mod life;
mod objecting;
mod seating;
mod sitting;
mod stating;
mod told;
mod vocabulary;

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use life::{Life, Tally};

const SEEDS: u64 = 1_000;

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is a number, not {text:?}")),
        Err(_) => default,
    }
}

/// Everything that must hold at the end of a life, by name.
fn properties() -> impl Iterator<Item = holding::Property> {
    let all = [
        holding::PROPERTIES,
        sitting::PROPERTIES,
        decided::PROPERTIES,
        objecting::PROPERTIES,
        stating::PROPERTIES,
        appointed::PROPERTIES,
    ];
    all.into_iter().flatten().copied()
}

#[test]
fn what_must_always_hold_holds() {
    let first = number("SIMULATION_FIRST", 1);
    let seeds = number("SIMULATION_SEEDS", SEEDS);
    let mut tally = Tally::default();
    for seed in first..first.saturating_add(seeds) {
        let lived = catch_unwind(AssertUnwindSafe(|| Life::new(seed).live()));
        let Ok(lived) = lived else {
            panic!("seed {seed} fails: SIMULATION_FIRST={seed} SIMULATION_SEEDS=1 runs it alone");
        };
        tally.add(&lived);
    }
    // Written past the test runner, which keeps what a passing test prints to itself.
    let mut say = std::io::stderr();
    let _ = writeln!(say, "simulation: {seeds} seeds, {tally}");
    let names: Vec<&str> = properties().map(|(name, _)| name).collect();
    let different: std::collections::BTreeSet<&&str> = names.iter().collect();
    assert_eq!(different.len(), names.len(), "a property is named twice");
    assert!(60 <= names.len(), "only {} properties", names.len());
    let (count, names) = (names.len(), names.join("; "));
    let _ = writeln!(say, "simulation: {count} properties held: {names}");
    if seeds >= SEEDS {
        tally.is_varied();
    }
}

#[test]
fn a_seed_is_lived_the_same_twice() {
    assert_eq!(Life::new(7).live(), Life::new(7).live());
}
