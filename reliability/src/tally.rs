//! How much a campaign tries, and what it counts.

use std::collections::BTreeMap;
use std::fmt;

/// How many bad outcomes are described; the rest are only counted.
const DESCRIBED_MAX: usize = 20;

/// How much is tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Effort {
    /// How many points of each kind; `None` for all there are.
    pub(crate) points: Option<usize>,
    /// What chance begins with.
    pub(crate) seed: u64,
}

impl Effort {
    /// Reads `--points N|all` and `--seed S`.
    pub(crate) fn read(words: &[&str]) -> Option<Self> {
        let mut effort = Self {
            points: Some(200),
            seed: 1,
        };
        for pair in words.chunks(2) {
            match *pair {
                ["--points", "all"] => effort.points = None,
                ["--points", number] => effort.points = Some(number.parse().ok()?),
                ["--seed", seed] => effort.seed = seed.parse().ok()?,
                _ => return None,
            }
        }
        Some(effort)
    }

    /// Which of `0..count` to try: all if there are few enough, otherwise evenly spread, with a
    /// start that the seed moves.
    pub(crate) fn chosen(self, count: usize) -> Vec<usize> {
        match self.points {
            Some(points) if points < count => {
                let first = usize::try_from(self.seed).unwrap_or(0) % count;
                let place = |point: usize| (first + point * count / points) % count;
                (0..points).map(place).collect()
            }
            _ => (0..count).collect(),
        }
    }
}

/// What a campaign has seen.
#[derive(Debug)]
pub(crate) struct Tally {
    name: &'static str,
    counts: BTreeMap<String, u64>,
    bad: Vec<String>,
    bad_in_all: usize,
}

impl Tally {
    pub(crate) fn new(name: &'static str) -> Self {
        Self {
            name,
            counts: BTreeMap::new(),
            bad: Vec::new(),
            bad_in_all: 0,
        }
    }

    /// Counts one outcome of a kind.
    pub(crate) fn count(&mut self, what: impl Into<String>) {
        self.add(what, 1);
    }

    pub(crate) fn add(&mut self, what: impl Into<String>, number: u64) {
        *self.counts.entry(what.into()).or_default() += number;
    }

    /// Notes an outcome that must not be.
    pub(crate) fn wrong(&mut self, what: String) {
        self.bad_in_all += 1;
        if self.bad.len() < DESCRIBED_MAX {
            self.bad.push(what);
        }
    }

    /// How many outcomes were not as they must be.
    pub(crate) fn bad(&self) -> usize {
        self.bad_in_all
    }

    /// How often something was counted.
    #[cfg(test)]
    pub(crate) fn counted(&self, what: &str) -> u64 {
        self.counts.get(what).copied().unwrap_or(0)
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (what, number) in &self.counts {
            writeln!(f, "{}: {number} {what}", self.name)?;
        }
        for what in &self.bad {
            writeln!(f, "{}: BAD: {what}", self.name)?;
        }
        writeln!(f, "{}: {} bad", self.name, self.bad_in_all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_spread_and_all_are_taken_where_there_are_few() {
        let effort = |points, seed| Effort { points, seed };
        assert_eq!(effort(Some(3), 0).chosen(9), [0, 3, 6]);
        assert_eq!(effort(Some(3), 1).chosen(9), [1, 4, 7]);
        assert_eq!(effort(Some(9), 1).chosen(3), [0, 1, 2]);
        assert_eq!(effort(None, 5).chosen(3), [0, 1, 2]);
        assert!(Effort::read(&["--points"]).is_none());
        assert_eq!(
            Effort::read(&["--points", "all"]).map(|read| read.points),
            Some(None)
        );
    }
}
