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
#[path = "../simulation/seeds.rs"]
mod seeds;
mod texts;
mod told;

use life::{Life, Tally};

const SEEDS: u64 = 100;

#[test]
fn what_must_always_hold_of_thematic_groups_holds() {
    let seeds = seeds::asked_for(SEEDS);
    let count = seeds.end - seeds.start;
    let mut tally = Tally::default();
    for seed in seeds {
        tally.add(&seeds::lived(seed, |seed| Life::new(seed).live()));
    }
    seeds::say("thematic", &format!("{count} seeds, {tally}"));
    let names: Vec<&str> = holding::properties().map(|(name, _)| name).collect();
    seeds::held("thematic", &names);
    if SEEDS <= count {
        tally.is_varied();
    }
}

#[test]
fn a_seed_is_lived_the_same_twice() {
    assert_eq!(Life::new(7).live(), Life::new(7).live());
}
