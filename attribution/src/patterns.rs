//! The numbered patterns with their names and how far each is to be trusted.

use crate::tsv;
use std::sync::LazyLock;

struct Row {
    number: u8,
    name: &'static str,
    confidence: f32,
}

static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let rows = tsv::rows(include_str!("../data/patterns.tsv"));
    rows.filter_map(|row| {
        Some(Row {
            number: row[0].parse().ok()?,
            name: row[1],
            confidence: row[2].parse().ok()?,
        })
    })
    .collect()
});

pub(crate) fn name(number: u8) -> Option<&'static str> {
    ROWS.iter().find(|it| it.number == number).map(|it| it.name)
}

/// The confidence of a suggestion: its weakest pattern, less for each hedge.
pub(crate) fn confidence(numbers: &[u8], hedges: &[&str]) -> f32 {
    let known = ROWS.iter().filter(|it| numbers.contains(&it.number));
    let weakest = known.map(|it| it.confidence).fold(0.95_f32, f32::min);
    let penalty = |hedge: &&&str| match **hedge {
        "nested" | "assertion" => 0.8,
        "anaphora" | "list:such-as;attachment-ambiguous" => 0.9,
        "conditional" | "plain-report" => 0.85,
        "name-not-in-use" => 0.5,
        _ => 1.0,
    };
    let penalties: f32 = hedges.iter().map(|it| penalty(&it)).product();
    (weakest * penalties * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::{confidence, name};

    #[test]
    fn every_pattern_has_a_name() {
        assert!((1..=24).all(|it| name(it).is_some()));
        assert_eq!(name(0), None);
    }

    #[test]
    fn hedges_lower_confidence() {
        assert!(confidence(&[1], &["nested"]) < confidence(&[1], &[]));
        assert!(confidence(&[1, 15], &[]) < confidence(&[1], &[]));
    }
}
