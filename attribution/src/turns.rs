//! Turns of speech by which a statement takes a stance without a verb of saying, kept as data.
//!
//! A phrase is words with a space between them; `/` stands between words of which one may be there, and `*` for some
//! words of any kind.

use crate::lexicon::lows;
use crate::sentence::Sentence;
use crate::stance::Stance;
use crate::words::is_han;
use std::collections::HashMap;

/// Whose words a turn of speech must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The one who has the floor.
    Own,
    Any,
}

/// A turn of speech in a sentence, by words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Turn {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) stance: Stance,
    pub(crate) subject: Subject,
}

enum Piece {
    /// One of these words.
    Choice(Vec<String>),
    /// Some words.
    Gap,
}

struct Row {
    rest: Vec<Piece>,
    stance: Stance,
    subject: Subject,
}

/// How many words may stand in the place of `*`; in Chinese a word is one character.
const GAP: usize = 3;
const GAP_HAN: usize = 12;

/// The turns of speech of one language.
#[derive(Default)]
pub(crate) struct Turns {
    by_first: HashMap<String, Vec<Row>>,
}

impl Turns {
    pub(crate) fn add(&mut self, phrase: &str, stance: Stance, subject: Subject) {
        let pieces = |it: &str| -> Vec<Piece> { it.split(' ').flat_map(pieces).collect() };
        let (first, rest) = phrase.split_once(' ').unwrap_or((phrase, ""));
        for first in first.split('/') {
            // A word of the table may be several words of a text.
            let mut words = lows(first).into_iter();
            let Some(word) = words.next() else { continue };
            let more = words.map(|it| Piece::Choice(vec![it]));
            let rest = more.chain(pieces(rest)).collect();
            let row = Row {
                rest,
                stance,
                subject,
            };
            self.by_first.entry(word).or_default().push(row);
        }
    }

    /// The turns of speech of a sentence from left to right.
    pub(crate) fn all(&self, sentence: &Sentence) -> Vec<Turn> {
        let places = 0..sentence.len();
        places.flat_map(|at| self.at(sentence, at)).collect()
    }

    /// The turns of speech that begin at `start`; in Arabic `and` may be written together with the first word.
    fn at(&self, sentence: &Sentence, start: usize) -> Vec<Turn> {
        let low = sentence.low(start);
        let bare = low.strip_prefix(['و', 'ف']).unwrap_or_default();
        let rows = [low, bare].map(|it| self.by_first.get(it));
        let turn = |row: &Row| {
            let end = end_of(sentence, start + 1, &row.rest)?;
            Some(Turn {
                start,
                end,
                stance: row.stance,
                subject: row.subject,
            })
        };
        rows.into_iter()
            .flatten()
            .flatten()
            .filter_map(turn)
            .collect()
    }
}

/// The pieces of one word of a phrase.
fn pieces(word: &str) -> Vec<Piece> {
    if word == "*" {
        return vec![Piece::Gap];
    }
    let mut choices: Vec<Vec<String>> = word.split('/').map(lows).collect();
    if choices.len() == 1 {
        let words = choices.pop().unwrap_or_default();
        return words
            .into_iter()
            .map(|it| Piece::Choice(vec![it]))
            .collect();
    }
    vec![Piece::Choice(choices.concat())]
}

/// Where a phrase ends whose rest begins at `at`, when it stands there.
fn end_of(sentence: &Sentence, at: usize, rest: &[Piece]) -> Option<usize> {
    let Some((next, rest)) = rest.split_first() else {
        return Some(at);
    };
    match next {
        Piece::Gap => {
            let han = sentence.before(at).starts_with(is_han);
            let gap = if han { GAP_HAN } else { GAP };
            (at..=at + gap).find_map(|at| end_of(sentence, at, rest))
        }
        Piece::Choice(words) => {
            let word = sentence.low(at);
            let fits = words.iter().any(|it| it == word);
            fits.then(|| end_of(sentence, at + 1, rest))?
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Subject, Turns};
    use crate::sentence::Sentence;
    use crate::stance::Stance;

    fn stands(phrase: &str, text: &str) -> bool {
        let mut turns = Turns::default();
        turns.add(phrase, Stance::Support, Subject::Any);
        let sentence = Sentence::new(text, 0, text.len(), None);
        !turns.all(&sentence).is_empty()
    }

    #[test]
    fn a_star_stands_for_some_words() {
        assert!(stands("is/are * key", "Trust is the key."));
        assert!(stands("is/are * key", "Lists are key."));
        assert!(!stands("is/are * key", "Trust is surely by far the key."));
        assert!(!stands("is/are * key", "The meeting began."));
        assert!(stands("是 * 关键", "互信是任何合作的关键。"));
        assert!(stands("يشكل/تشكل * تهديدا", "وتشكل الفجوة تهديدا."));
        assert!(stands(
            "l'heure est/sera",
            "Il est dit que l’heure est venue."
        ));
    }
}
