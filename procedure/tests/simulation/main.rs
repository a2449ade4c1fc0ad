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
mod keyed;
mod life;
mod objecting;
mod seating;
mod seeds;
mod sitting;
mod stating;
mod told;
mod vocabulary;

use life::{Life, Tally};

const SEEDS: u64 = 1_000;

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
    let seeds = seeds::asked_for(SEEDS);
    let count = seeds.end - seeds.start;
    let mut tally = Tally::default();
    for seed in seeds {
        tally.add(&seeds::lived(seed, |seed| Life::new(seed).live()));
    }
    seeds::say("simulation", &format!("{count} seeds, {tally}"));
    let names: Vec<&str> = properties().map(|(name, _)| name).collect();
    let held = seeds::held("simulation", &names);
    assert!(60 <= held, "only {held} properties");
    if SEEDS <= count {
        tally.is_varied();
    }
}

#[test]
fn a_seed_is_lived_the_same_twice() {
    assert_eq!(Life::new(7).live(), Life::new(7).live());
}
