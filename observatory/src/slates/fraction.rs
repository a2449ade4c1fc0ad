//! Exact fractions, since a share that is argued over must not be rounded.

use std::cmp::Ordering;
use std::fmt;

/// A fraction in lowest terms. Nothing out of nothing is 0/1.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fraction {
    over: u64,
    under: u64,
}

impl Fraction {
    /// So many out of so many.
    pub fn new(part: u64, whole: u64) -> Self {
        let common = gcd(part, whole);
        if whole == 0 {
            return Self { over: 0, under: 1 };
        }
        Self {
            over: part / common,
            under: whole / common,
        }
    }

    /// Above the line.
    pub const fn over(self) -> u64 {
        self.over
    }

    /// Below the line; at least 1.
    pub const fn under(self) -> u64 {
        self.under
    }

    /// So many times this.
    #[must_use]
    pub fn times(self, number: u64) -> Self {
        Self::new(self.over * number, self.under)
    }

    /// In tenths of a percent, the nearest, halves upwards: for reading only.
    pub const fn per_mille(self) -> u64 {
        (self.over * 2000 + self.under) / (self.under * 2)
    }

    /// In hundredths, the nearest, halves upwards: for reading only.
    pub const fn hundredths(self) -> u64 {
        (self.over * 200 + self.under) / (self.under * 2)
    }
}

const fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u128::from(self.over) * u128::from(other.under);
        left.cmp(&(u128::from(other.over) * u128::from(self.under)))
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}/{}", self.over, self.under)
    }
}

impl fmt::Debug for Fraction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::Fraction;

    #[test]
    fn fractions_are_exact_and_in_lowest_terms() {
        assert_eq!(Fraction::new(50, 100), Fraction::new(1, 2));
        assert!(Fraction::new(50, 193) < Fraction::new(1, 2));
        assert_eq!(Fraction::new(50, 193).times(4).to_string(), "200/193");
        assert_eq!(Fraction::new(0, 0).to_string(), "0/1");
        assert_eq!(Fraction::new(29, 193).per_mille(), 150);
        assert_eq!(Fraction::new(1, 3).per_mille(), 333);
        assert_eq!(Fraction::new(200, 193).hundredths(), 104);
        assert_eq!(Fraction::new(1, 200).hundredths(), 1);
        assert_eq!(Fraction::new(1, 201).hundredths(), 0);
    }
}
