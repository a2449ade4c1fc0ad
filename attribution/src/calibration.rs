//! What persons made of suggestions, and what that says of the next one.
//!
//! The figures that come with the patterns are estimates. Where a forum has confirmed and rejected suggestions, its own
//! record counts: the more of it there is, the less the estimate does.

use crate::patterns::{estimate, hedged};
use crate::suggestion::Suggestion;
use std::collections::BTreeMap;

/// How many confirmations an estimate is worth.
const ESTIMATE_WEIGHT: f32 = 20.0;

/// Confirmed and rejected suggestions, by pattern.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calibration {
    by_pattern: BTreeMap<u8, Counts>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    confirmed: u16,
    rejected: u16,
}

impl Calibration {
    /// The record of a forum: for each pattern its number, how often what it found was confirmed, and how often it was
    /// rejected or changed.
    pub fn of(counts: impl IntoIterator<Item = (u8, u32, u32)>) -> Self {
        let fits = |count: u32| u16::try_from(count).unwrap_or(u16::MAX);
        let counts = counts.into_iter().map(|(pattern, confirmed, rejected)| {
            let (confirmed, rejected) = (fits(confirmed), fits(rejected));
            (
                pattern,
                Counts {
                    confirmed,
                    rejected,
                },
            )
        });
        Self {
            by_pattern: counts.collect(),
        }
    }

    /// On how much the confidence of a suggestion rests: of so many suggestions of its weakest pattern that persons
    /// decided, so many were right. `(right, decided)`, `(0, 0)` where it rests on the estimate alone.
    pub fn rests_on(&self, suggestion: &Suggestion) -> (u32, u32) {
        let known = suggestion.patterns.iter();
        let known = known.filter_map(|it| Some((*it, self.of_pattern(*it)?)));
        let weakest = known.min_by(|(_, one), (_, other)| one.total_cmp(other));
        let counts = weakest.and_then(|(pattern, _)| self.by_pattern.get(&pattern));
        counts.map_or((0, 0), |it| {
            let right = u32::from(it.confirmed);
            (right, right + u32::from(it.rejected))
        })
    }

    /// A person confirmed a suggestion as it was.
    pub fn confirmed(&mut self, suggestion: &Suggestion) {
        self.note(suggestion, |it| {
            it.confirmed = it.confirmed.saturating_add(1);
        });
    }

    /// A person rejected a suggestion or changed its holder or stance.
    pub fn rejected(&mut self, suggestion: &Suggestion) {
        self.note(suggestion, |it| {
            it.rejected = it.rejected.saturating_add(1);
        });
    }

    fn note(&mut self, suggestion: &Suggestion, count: impl Fn(&mut Counts)) {
        for pattern in &suggestion.patterns {
            count(self.by_pattern.entry(*pattern).or_default());
        }
    }

    /// From 0 to 1: how often such a suggestion is right, by the estimates and by the record; that of its weakest
    /// pattern, less for each hedge.
    pub fn confidence(&self, suggestion: &Suggestion) -> f32 {
        let patterns = suggestion.patterns.iter();
        let weakest = patterns
            .filter_map(|it| self.of_pattern(*it))
            .fold(0.97, f32::min);
        hedged(weakest, &suggestion.hedges)
    }

    fn of_pattern(&self, pattern: u8) -> Option<f32> {
        let estimate = estimate(pattern)?;
        let Some(counts) = self.by_pattern.get(&pattern) else {
            return Some(estimate);
        };
        let (confirmed, rejected) = (f32::from(counts.confirmed), f32::from(counts.rejected));
        let read = confirmed + rejected;
        let low = wilson_low(confirmed, read);
        // Few confirmations say little; their lower bound would say too little.
        let share = read / (read + ESTIMATE_WEIGHT);
        Some(share * low + (1.0 - share) * estimate)
    }
}

/// The lower end of the 80 % interval of a share, after Wilson.
fn wilson_low(right: f32, read: f32) -> f32 {
    const Z: f32 = 1.28;
    if read <= 0.0 {
        return 0.0;
    }
    let share = right / read;
    let spread = Z * (share * (1.0 - share) / read + Z * Z / (4.0 * read * read)).sqrt();
    ((share + Z * Z / (2.0 * read) - spread) / (1.0 + Z * Z / read)).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::{Calibration, wilson_low};
    use crate::{Settings, read};

    #[test]
    fn the_record_counts_the_more_the_longer_it_is() {
        let text = "Peru opposed the draft.";
        let found = read(text, &Settings::default()).suggestions;
        let mut calibration = Calibration::default();
        let first = calibration.confidence(&found[0]);
        assert!(
            (first - found[0].confidence).abs() < 0.001,
            "without a record: the estimate"
        );
        calibration.rejected(&found[0]);
        let once = calibration.confidence(&found[0]);
        for _ in 0..50 {
            calibration.rejected(&found[0]);
        }
        let often = calibration.confidence(&found[0]);
        assert!(often < once && once < first, "{often} {once} {first}");
        for _ in 0..2_000 {
            calibration.confirmed(&found[0]);
        }
        assert!(0.9 < calibration.confidence(&found[0]));
    }

    #[test]
    fn a_record_that_was_kept_says_the_same_and_on_how_much_it_rests() {
        let text = "Peru opposed the draft.";
        let found = read(text, &Settings::default()).suggestions;
        let mut counted = Calibration::default();
        assert_eq!(counted.rests_on(&found[0]), (0, 0));
        for _ in 0..3 {
            counted.confirmed(&found[0]);
        }
        counted.rejected(&found[0]);
        let patterns = found[0].patterns.iter();
        let kept = Calibration::of(patterns.map(|it| (*it, 3, 1)));
        assert_eq!(kept, counted);
        assert_eq!(kept.rests_on(&found[0]), (3, 4));
        let same = kept.confidence(&found[0]).to_bits() == counted.confidence(&found[0]).to_bits();
        assert!(same);
        let long = Calibration::of([(1, u32::MAX, 0)]);
        assert!(0.9 < long.confidence(&found[0]));
    }

    #[test]
    fn a_short_record_is_no_proof() {
        assert!(wilson_low(3.0, 3.0) < wilson_low(300.0, 300.0));
        assert!(wilson_low(0.0, 0.0) < 0.001 && wilson_low(5.0, 10.0) < 0.5);
    }
}
