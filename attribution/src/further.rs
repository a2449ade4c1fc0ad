//! A claim about several options: `supported a fund, yearly reports and a roster`.

use crate::register::{Register, references, stems, term};
use crate::words::{Word, words};
use std::collections::HashMap;
use std::ops::Range;

/// What share of an option's own words a claim must have to be about it as well.
const COVERED: f32 = 0.4;

/// Below this score a part of a claim shares too little with an option.
const ENOUGH: f32 = 3.0;

/// How much better a part must fit another option than the first one.
const BETTER: f32 = 1.5;

/// The options that parts of a claim are about, besides the first one; at most two.
pub(crate) fn further(
    document: &str,
    register: &Register,
    about: &Range<usize>,
    first: usize,
) -> Vec<usize> {
    let words = words(document, about.start, about.end);
    let telling = |part: &[Word]| part.iter().any(|it| term(it).is_some());
    if words.split(divides).filter(|part| telling(part)).count() < 2 {
        return Vec::new();
    }
    let whole = query(&words);
    let mut found: Vec<usize> = Vec::new();
    for part in words.split(divides) {
        let scores = register.scores(&query(part), &references(part));
        let best = scores
            .iter()
            .max_by(|one, other| one.1.total_cmp(other.1).then(other.0.cmp(one.0)));
        let Some((option, score)) = best else {
            continue;
        };
        let beside = scores.get(&first).copied().unwrap_or_default();
        let other =
            *option != first && !found.contains(option) && !register.same_issue(*option, first);
        if other
            && ENOUGH <= *score
            && BETTER * beside < *score
            && COVERED <= register.covered(*option, &whole)
        {
            found.push(*option);
        }
    }
    found.truncate(2);
    found
}

fn query(words: &[Word]) -> HashMap<String, f32> {
    words.iter().flat_map(stems).map(|it| (it, 1.0)).collect()
}

/// Words and marks between the parts of a list.
fn divides(word: &Word) -> bool {
    matches!(
        word.low.as_str(),
        "," | ";" | "and" | "but" | "or" | "while" | "(" | ")" | ":"
    )
}
