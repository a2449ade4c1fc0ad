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

/// How far a pattern is to be trusted before anybody has confirmed what it found.
pub(crate) fn estimate(number: u8) -> Option<f32> {
    let row = ROWS.iter().find(|it| it.number == number)?;
    Some(row.confidence)
}

/// The confidence of a suggestion: its weakest pattern, less for each hedge.
pub(crate) fn confidence(numbers: &[u8], hedges: &[&str]) -> f32 {
    let known = numbers.iter().filter_map(|it| estimate(*it));
    hedged(known.fold(0.97, f32::min), hedges)
}

/// Less for each hedge, in hundredths.
pub(crate) fn hedged(confidence: f32, hedges: &[&str]) -> f32 {
    let penalty = |hedge: &&&str| match **hedge {
        "link-close" => 0.99,
        "further-option" => 0.85,
        "conditional" => 0.98,
        it if it.starts_with("anaphora:") => 0.97,
        "link-weak" | "list:such-as;attachment-ambiguous" => 0.95,
        "assertion" => 0.9,
        "nested" => 0.85,
        "plain-report" => 0.82,
        "name-not-in-use" => 0.5,
        _ => 1.0,
    };
    let penalties: f32 = hedges.iter().map(|it| penalty(&it)).product();
    (confidence * penalties * 100.0).round() / 100.0
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
