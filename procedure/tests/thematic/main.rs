//! A seeded simulation of thematic groups at work: mandates, topics, recommendations, divergences,
//! reports and what the plenary makes of them, asked for in any order, and what must always hold.
//!
//! `SIMULATION_SEEDS` says how many seeds are run (100 by default) and `SIMULATION_FIRST` the first
//! one, so that a failing seed can be run alone.
#![expect(clippy::panic, reason = "a test stops at what it did not expect")]

mod asking;
#[path = "../simulation/dice.rs"]
mod dice;
mod holders;
mod holding;
mod life;
mod plenary;
mod reports;
mod texts;
mod told;

use std::io::Write as _;
use std::panic::{AssertUnwindSafe, catch_unwind};

use life::{Life, Tally};

const SEEDS: u64 = 100;

fn number(variable: &str, default: u64) -> u64 {
    match std::env::var(variable) {
        Ok(text) => text
            .parse()
            .unwrap_or_else(|_| panic!("{variable} is a number, not {text:?}")),
        Err(_) => default,
    }
}

#[test]
fn what_must_always_hold_of_thematic_groups_holds() {
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
    let _ = writeln!(say, "thematic: {seeds} seeds, {tally}");
    let names: Vec<&str> = holding::properties().map(|(name, _)| name).collect();
    let different: std::collections::BTreeSet<&&str> = names.iter().collect();
    assert_eq!(different.len(), names.len(), "a property is named twice");
    let _ = writeln!(
        say,
        "thematic: {} properties held: {}",
        names.len(),
        names.join("; ")
    );
    if SEEDS <= seeds {
        tally.is_varied();
    }
}

#[test]
fn a_seed_is_lived_the_same_twice() {
    assert_eq!(Life::new(7).live(), Life::new(7).live());
}
