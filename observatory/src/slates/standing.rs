//! How all feasible slates stand, each way with the number of slates.

use std::collections::HashMap;

use procedure::appointment::Verdict;

use super::judge::Judge;
use super::shortfall::Shortfall;
use super::tally::Tallies;

/// How many slates stand in each way on one criterion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Slates that meet it.
    pub met: u128,
    /// Slates for which it depends on what is not stated.
    pub not_stated: u128,
    /// Slates that do not meet it.
    pub not_met: u128,
}

/// All ways slates stand, each with the number of slates.
pub(super) struct Standings(HashMap<Box<[Shortfall]>, u128>);

impl Standings {
    pub(super) fn of(complete: &Tallies, judge: &Judge) -> Self {
        let mut standings: HashMap<Box<[Shortfall]>, u128> = HashMap::new();
        for (tally, slates) in complete {
            let shortfalls = judge.shortfalls(tally);
            match standings.get_mut(shortfalls.as_slice()) {
                Some(number) => *number += slates,
                None => {
                    standings.insert(shortfalls.into(), *slates);
                }
            }
        }
        Self(standings)
    }

    /// How many slates there are.
    pub(super) fn slates(&self) -> u128 {
        self.0.values().sum()
    }

    /// All ways in which slates stand, with the number of slates, in no order.
    pub(super) fn each(&self) -> impl Iterator<Item = (&[Shortfall], u128)> {
        self.0.iter().map(|(it, slates)| (it.as_ref(), *slates))
    }

    /// For every criterion, how many slates stand in each way.
    pub(super) fn by_criterion(&self, criteria: usize) -> Vec<Standing> {
        let mut counted = vec![Standing::default(); criteria];
        for (shortfalls, slates) in &self.0 {
            for (standing, shortfall) in counted.iter_mut().zip(shortfalls) {
                *match shortfall.verdict() {
                    Verdict::Met => &mut standing.met,
                    Verdict::NotStated => &mut standing.not_stated,
                    Verdict::NotMet => &mut standing.not_met,
                } += slates;
            }
        }
        counted
    }
}
