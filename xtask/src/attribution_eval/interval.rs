//! Bootstrap intervals: how far a figure could lie by the choice of sentences alone.

use super::gold::Unit;
use super::metrics::Measure;

/// How often sentences are drawn anew.
const DRAWS: usize = 1_000;

/// The 2.5th and 97.5th percentile of a measure over sentences drawn with replacement; the same each time.
pub(super) fn interval(units: &[&Unit], measure: Measure) -> (Option<f64>, Option<f64>) {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut measured: Vec<f64> = (0..DRAWS)
        .filter_map(|_| {
            let drawn: Vec<&Unit> = (0..units.len())
                .map(|_| units[dice.below(units.len())])
                .collect();
            measure(&drawn)
        })
        .collect();
    measured.sort_by(f64::total_cmp);
    let at = |thousandths: usize| measured.get(measured.len() * thousandths / 1_000).copied();
    (at(25), at(975))
}

/// A small generator with a fixed seed (xorshift), so that a table can be printed again.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::interval;
    use crate::attribution_eval::gold::{Unit, tests::example};

    #[test]
    fn an_interval_holds_its_figure_and_is_the_same_each_time() {
        let mut units = example(&["PER support A1"], &["PER support A1"]);
        units.extend(example(&["PER support A1"], &["CHL support A1"]));
        let units: Vec<&Unit> = units.iter().collect();
        let share = |drawn: &[&Unit]| {
            Some(if drawn[0].found[0].holder == "PER" {
                1.0
            } else {
                0.0
            })
        };
        let first = interval(&units, share);
        assert_eq!(first, (Some(0.0), Some(1.0)));
        assert_eq!(first, interval(&units, share));
    }
}
