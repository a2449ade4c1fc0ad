//! By how much a slate misses a criterion, and the counts that say so.

use procedure::appointment::Verdict;

/// By how much a slate misses a criterion: from the best to the worst completion of what is not
/// stated. Where everything that matters is stated, the two are the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Shortfall {
    /// With the best completion; at most `high`.
    pub low: u32,
    /// With the worst completion.
    pub high: u32,
}

impl Shortfall {
    /// Both ends, where nothing is open.
    pub(super) const fn sure(by: u32) -> Self {
        Self { low: by, high: by }
    }

    /// What it says of the criterion.
    pub const fn verdict(self) -> Verdict {
        match self {
            Self { high: 0, .. } => Verdict::Met,
            Self { low: 0, .. } => Verdict::NotStated,
            _ => Verdict::NotMet,
        }
    }

    /// Whether it is nowhere worse: neither at best nor at worst.
    pub const fn no_worse_than(self, other: Self) -> bool {
        self.low <= other.low && self.high <= other.high
    }

    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            high: self.high + other.high,
        }
    }
}

/// Whether findings surpass others: nowhere worse, and somewhere different.
pub(super) fn surpasses(these: &[Shortfall], others: &[Shortfall]) -> bool {
    these != others
        && these
            .iter()
            .zip(others)
            .all(|(this, other)| this.no_worse_than(*other))
}

/// Classes without a place, so many of those without class being able to fill one each.
pub(super) const fn uncovered(lacking: u32, holes: u32) -> Shortfall {
    Shortfall {
        low: lacking.saturating_sub(holes),
        high: lacking,
    }
}

/// Places above `most` in their class, and so many of no known class.
pub(super) fn above(most: u32, classes: &[u32], holes: u32) -> Shortfall {
    let over = |n: u32| n.saturating_sub(most);
    let low = classes.iter().map(|n| over(*n)).sum();
    // Those of no known class do most harm where they all fall into the largest class.
    let largest = classes.iter().copied().max().unwrap_or(0);
    Shortfall {
        low,
        high: low + over(largest + holes) - over(largest),
    }
}

/// A class with its places, and the fewest and most that its share of the members gives it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounded {
    pub(super) places: u32,
    pub(super) least: u32,
    pub(super) most: u32,
}

impl Bounded {
    fn off_by(self, places: u32) -> u32 {
        self.least.saturating_sub(places) + places.saturating_sub(self.most)
    }

    /// Places above what it may have.
    pub(super) const fn over(self) -> u32 {
        self.places.saturating_sub(self.most)
    }
}

/// Places that each class has too few or too many, and so many of no known class.
pub(super) fn disproportion(classes: &[Bounded], holes: u32) -> Shortfall {
    let over: u32 = classes.iter().map(|it| it.over()).sum();
    let off: u32 = classes.iter().map(|it| it.off_by(it.places)).sum();
    // The sum of convex functions is largest where all holes are of one class, or of none.
    let with_all_in = |it: &Bounded| off - it.off_by(it.places) + it.off_by(it.places + holes);
    Shortfall {
        low: over + (off - over).saturating_sub(holes),
        high: classes.iter().map(with_all_in).fold(off, u32::max),
    }
}

/// Women or men above half of the places rounded up, and so many who stated nothing.
pub(super) fn disparity(women: u32, men: u32, not_stated: u32, places: u32) -> Shortfall {
    let (most, half) = (women.max(men), places.div_ceil(2));
    Shortfall {
        low: most.saturating_sub(half),
        high: (most + not_stated).saturating_sub(half),
    }
}

/// Areas that nobody states, who stated nothing being able to cover all.
pub(super) const fn unskilled(uncovered: u32, not_stated: u32) -> Shortfall {
    Shortfall {
        low: if 0 < not_stated { 0 } else { uncovered },
        high: uncovered,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(low: u32, high: u32) -> Shortfall {
        Shortfall { low, high }
    }

    #[test]
    fn who_has_no_class_could_be_of_any_or_of_none() {
        assert_eq!(uncovered(2, 1), short(1, 2));
        assert_eq!(above(1, &[2, 1], 0), short(1, 1));
        assert_eq!(above(1, &[1, 0], 1), short(0, 1));
        assert_eq!(above(2, &[], 3), short(0, 1));
    }

    #[test]
    fn a_class_has_its_share_rounded_down_or_up() {
        let class = |places, least, most| Bounded {
            places,
            least,
            most,
        };
        assert_eq!(
            disproportion(&[class(2, 1, 1), class(2, 3, 3)], 0),
            short(2, 2)
        );
        assert_eq!(
            disproportion(&[class(0, 1, 1), class(0, 1, 1)], 1),
            short(1, 2)
        );
        assert_eq!(
            disproportion(&[class(0, 0, 1), class(0, 0, 1)], 1),
            short(0, 0)
        );
        assert_eq!(
            disproportion(&[class(1, 1, 1), class(1, 1, 2)], 1),
            short(0, 1)
        );
    }

    #[test]
    fn who_states_nothing_is_not_guessed() {
        assert_eq!(disparity(2, 1, 1, 4), short(0, 1));
        assert_eq!(disparity(3, 0, 0, 4), short(1, 1));
        assert_eq!(unskilled(2, 0), short(2, 2));
        assert_eq!(unskilled(2, 1), short(0, 2));
    }

    #[test]
    fn the_verdict_says_whether_it_hangs_on_what_is_missing() {
        assert_eq!(short(0, 0).verdict(), Verdict::Met);
        assert_eq!(short(0, 1).verdict(), Verdict::NotStated);
        assert_eq!(short(1, 1).verdict(), Verdict::NotMet);
    }
}
