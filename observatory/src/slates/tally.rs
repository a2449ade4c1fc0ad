//! What has to be known of some candidates together: many small counts side by side in a few words.
//!
//! Each count has a spare bit above it, so that all of them are compared at once.

use std::hash::{BuildHasherDefault, Hash, Hasher};

/// The words that hold the counts.
pub(super) const WORDS: usize = 2;
/// Bits of a word.
pub(super) const WORD: u32 = 128;

/// Counts side by side.
pub(super) type Counts = [u128; WORDS];

/// What is known of some candidates together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// How many there are of each kind the criteria tell apart.
    pub(super) counts: Counts,
    /// The areas that somebody covers.
    pub(super) areas: u64,
    /// The States, by bit, with a national here and of whom more may come.
    pub(super) seen: u64,
}

impl Tally {
    /// Both together; the States stay those seen here.
    pub(super) fn plus(self, other: &Self) -> Self {
        Self {
            counts: both(self.counts, other.counts, |a, b| a + b),
            areas: self.areas | other.areas,
            seen: self.seen,
        }
    }
}

/// What two lines of counts give, word by word.
pub(super) fn both(a: Counts, b: Counts, with: impl Fn(u128, u128) -> u128) -> Counts {
    std::array::from_fn(|at| with(a[at], b[at]))
}

/// Where one count stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counter {
    pub(super) word: usize,
    pub(super) shift: u32,
    /// Its bits, the spare one not among them, not shifted.
    pub(super) bits: u128,
}

impl Counter {
    /// The count.
    pub(super) fn read(self, counts: &Counts) -> u32 {
        u32::try_from((counts[self.word] >> self.shift) & self.bits).unwrap_or(u32::MAX)
    }

    /// This count alone, with this value.
    pub(super) fn holding(self, value: u32) -> Counts {
        let mut counts = Counts::default();
        counts[self.word] = (u128::from(value) & self.bits) << self.shift;
        counts
    }

    /// The bits of this count.
    pub(super) fn mask(self) -> Counts {
        let mut counts = Counts::default();
        counts[self.word] = self.bits << self.shift;
        counts
    }

    /// The spare bit.
    pub(super) fn spare(self) -> Counts {
        let mut counts = Counts::default();
        counts[self.word] = (self.bits + 1) << self.shift;
        counts
    }
}

/// Whether every count is at most the other, given their spare bits.
pub(super) fn within(part: Counts, whole: Counts, spare: Counts) -> bool {
    (0..WORDS).all(|at| ((whole[at] | spare[at]) - part[at]) & spare[at] == spare[at])
}

impl Hash for Tally {
    fn hash<H: Hasher>(&self, state: &mut H) {
        for word in self.counts {
            state.write_u128(word);
        }
        state.write_u64(self.areas);
        state.write_u64(self.seen);
    }
}

/// A quick hash of words: what it hashes is made here, so nobody can choose it to be slow.
#[derive(Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, word: u64) {
        let mixed = (self.0 ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ (mixed >> 32);
    }

    fn write_u128(&mut self, word: u128) {
        let half = u128::from(u64::MAX);
        self.write_u64(u64::try_from(word & half).unwrap_or(0));
        self.write_u64(u64::try_from(word >> 64).unwrap_or(0));
    }

    fn finish(&self) -> u64 {
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// Tallies, each with the number of ways to come to it.
pub(super) type Tallies = std::collections::HashMap<Tally, u128, BuildHasherDefault<Mix>>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_compared_side_by_side() {
        let low = Counter {
            word: 0,
            shift: 0,
            bits: 0b11,
        };
        let high = Counter {
            word: 0,
            shift: 3,
            bits: 0b111,
        };
        let spare = both(low.spare(), high.spare(), |a, b| a | b);
        let counts = |a, b| both(low.holding(a), high.holding(b), |a, b| a | b);
        assert!(within(counts(2, 4), counts(2, 4), spare));
        assert!(within(counts(1, 0), counts(2, 4), spare));
        assert!(!within(counts(3, 0), counts(2, 4), spare));
        assert!(!within(counts(0, 5), counts(3, 4), spare));
        assert_eq!(high.read(&counts(3, 5)), 5);
    }
}
