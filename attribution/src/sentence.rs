//! One sentence with its words, as the grammar sees it.

use crate::day::Day;
use crate::gazetteer::{Gazetteer, Kind, Mention};
use crate::words::{Word, words};

pub(crate) struct Sentence {
    /// First byte and byte after the last.
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) words: Vec<Word>,
    /// By word: the name that begins there.
    mentions: Vec<Option<Mention>>,
}

impl Sentence {
    pub(crate) fn new(text: &str, start: usize, end: usize, day: Option<Day>) -> Self {
        let words = words(text, start, end);
        let mut mentions = vec![None; words.len()];
        let gazetteer = Gazetteer::get();
        let mut at = 0;
        while at < words.len() {
            let found = gazetteer.mention(text, &words, at, day);
            let len = found.map_or(1, |it| it.len);
            mentions[at] = found.filter(|it| it.kind != Kind::NotAHolder);
            at += len;
        }
        Self {
            start,
            end,
            words,
            mentions,
        }
    }

    pub(crate) fn mention(&self, at: usize) -> Option<Mention> {
        self.mentions.get(at).copied().flatten()
    }

    /// Whether the word at `at` stands inside a name that begins before it.
    pub(crate) fn is_inside_name(&self, at: usize) -> bool {
        let before = at.saturating_sub(6)..at;
        before
            .into_iter()
            .any(|start| self.mention(start).is_some_and(|it| at < start + it.len))
    }

    /// The word at `at` in lower case; "" beyond the end.
    pub(crate) fn low(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |it| it.low.as_str())
    }

    /// The word before `at`; "" at the beginning.
    pub(crate) fn before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.low(before))
    }

    pub(crate) fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(Word::is_capital)
    }

    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether the words at `at` are these.
    pub(crate) fn says(&self, at: usize, phrase: &[&str]) -> bool {
        phrase
            .iter()
            .enumerate()
            .all(|(offset, word)| self.low(at + offset) == *word)
    }

    /// The length of the first of `phrases` that stands at `at`; 0 when none does.
    pub(crate) fn says_any(&self, at: usize, phrases: &[&[&str]]) -> usize {
        let found = phrases.iter().find(|phrase| self.says(at, phrase));
        found.map_or(0, |phrase| phrase.len())
    }
}
