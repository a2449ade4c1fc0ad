//! The slates that none surpasses: nowhere worse on any criterion and somewhere better.

use std::collections::HashMap;

use super::judge::Judge;
use super::shortfall::{Shortfall, surpasses};
use super::standing::Standings;
use super::tally::{Tallies, Tally};
use super::{Slate, TradeOff};

/// Slates that stand alike on every criterion, and that no slate surpasses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Best {
    /// How each criterion stands, in the order of the field.
    pub shortfalls: Vec<Shortfall>,
    /// How many slates stand so.
    pub slates: u128,
    /// The first of them in the order of the candidates' numbers.
    pub listed: Vec<Slate>,
    /// What it would take to stand better, for each criterion not met.
    pub trade_offs: Vec<TradeOff>,
}

/// Those that none surpasses, with the number of slates, in no order that says anything.
pub(super) fn front(standings: &Standings) -> Vec<(Vec<Shortfall>, u128)> {
    let all = standings.each();
    let mut all: Vec<_> = all.map(|(it, slates)| (it.to_vec(), slates)).collect();
    // What surpasses another has a smaller sum, so it is looked at first.
    let sum = |it: &[Shortfall]| -> u32 { it.iter().map(|it| it.low + it.high).sum() };
    all.sort_by_cached_key(|(it, _)| (sum(it), it.clone()));
    let mut front: Vec<(Vec<Shortfall>, u128)> = Vec::new();
    for (shortfalls, slates) in all {
        if !front.iter().any(|(best, _)| surpasses(best, &shortfalls)) {
            front.push((shortfalls, slates));
        }
    }
    front
}

/// For each way to stand, the tallies that stand so.
pub(super) fn tallies_of(
    front: &[(Vec<Shortfall>, u128)],
    complete: &Tallies,
    judge: &Judge,
) -> Vec<Vec<Tally>> {
    let ways = front.iter().enumerate();
    let places: HashMap<&[Shortfall], usize> =
        ways.map(|(at, (it, _))| (it.as_slice(), at)).collect();
    let mut tallies = vec![Vec::new(); front.len()];
    for tally in complete.keys() {
        let shortfalls = judge.shortfalls(tally);
        if let Some(at) = places.get(shortfalls.as_slice()) {
            tallies[*at].push(*tally);
        }
    }
    tallies
}
