//! Turns of speech by which a statement takes a stance without a verb of saying, kept as data.
//!
//! A phrase is words with a space between them; `/` stands between words of which one may be there, and `*` for up to
//! three words of any kind.

use crate::sentence::Sentence;
use crate::stance::Stance;
use crate::tsv;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Whose words a turn of speech must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Subject {
    /// The one who has the floor.
    Own,
    Any,
}

/// A turn of speech in a sentence, by words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) stance: Stance,
    pub(super) subject: Subject,
}

/// The words that may stand in one place.
type Choice = Vec<&'static str>;

struct Row {
    rest: Vec<Choice>,
    stance: Stance,
    subject: Subject,
}

/// How many words may stand in the place of `*`.
const GAP: usize = 3;

static ROWS: LazyLock<HashMap<&'static str, Vec<Row>>> = LazyLock::new(|| {
    let mut rows: HashMap<&str, Vec<Row>> = HashMap::new();
    for row in tsv::rows(include_str!("../../data/asserts.en.tsv")) {
        let mut words = row[2]
            .split(' ')
            .map(|it| it.split('/').collect::<Choice>());
        for first in words.next().unwrap_or_default() {
            let subject = if row[1] == "own" {
                Subject::Own
            } else {
                Subject::Any
            };
            rows.entry(first).or_default().push(Row {
                rest: words.clone().collect(),
                stance: Stance::named(row[0]),
                subject,
            });
        }
    }
    rows
});

/// The turns of speech of a sentence from left to right.
pub(super) fn turns(sentence: &Sentence) -> Vec<Turn> {
    let mut found = Vec::new();
    for start in 0..sentence.len() {
        for row in ROWS.get(sentence.low(start)).into_iter().flatten() {
            if let Some(end) = end_of(sentence, start + 1, &row.rest) {
                found.push(Turn {
                    start,
                    end,
                    stance: row.stance,
                    subject: row.subject,
                });
            }
        }
    }
    found
}

/// Where a phrase ends whose rest begins at `at`, when it stands there.
fn end_of(sentence: &Sentence, at: usize, rest: &[Choice]) -> Option<usize> {
    let Some((next, rest)) = rest.split_first() else {
        return Some(at);
    };
    if next[..] == ["*"] {
        return (at..=at + GAP).find_map(|at| end_of(sentence, at, rest));
    }
    let word = sentence.low(at);
    (!word.is_empty() && next.contains(&word)).then(|| end_of(sentence, at + 1, rest))?
}

#[cfg(test)]
mod tests {
    use super::{ROWS, Subject, turns};
    use crate::sentence::Sentence;
    use crate::stance::Stance;

    fn first(text: &str) -> Option<(Stance, Subject)> {
        let sentence = Sentence::new(text, 0, text.len(), None);
        turns(&sentence).first().map(|it| (it.stance, it.subject))
    }

    #[test]
    fn a_star_stands_for_some_words() {
        assert!(10 < ROWS.len());
        let any = Some((Stance::Support, Subject::Any));
        assert_eq!(first("Trust is the key."), any);
        assert_eq!(first("Trust is surely by far the key."), None);
        assert_eq!(first("It is our common duty to act."), any);
        assert_eq!(first("The meeting began."), None);
    }

    #[test]
    fn every_example_has_its_phrase() {
        for row in crate::tsv::rows(include_str!("../../data/asserts.en.tsv")) {
            assert!(matches!(row[1], "own" | "any"), "{row:?}");
            assert!(!row[2].is_empty() && !row[2].ends_with('*'), "{row:?}");
            assert_ne!(Stance::named(row[0]), Stance::Neutral, "{row:?}");
        }
    }
}
