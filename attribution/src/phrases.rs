//! A table of word sequences, searched from a place in a sentence; the longest one wins.

use crate::words::Word;
use std::collections::HashMap;

#[derive(Debug)]
pub(crate) struct Phrases<T> {
    by_first: HashMap<String, Vec<(Vec<String>, T)>>,
}

impl<T> Phrases<T> {
    pub(crate) fn new() -> Self {
        Self {
            by_first: HashMap::new(),
        }
    }

    /// Adds a phrase; phrases without words are left out.
    pub(crate) fn add(&mut self, words: Vec<String>, what: T) {
        let mut words = words.into_iter();
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        let found = self.by_first.entry(first).or_default();
        // Longest first; among equals the order of the table stays.
        let at = found.partition_point(|(other, _)| rest.len() <= other.len());
        found.insert(at, (rest, what));
    }

    /// What stands at `at`, longest first: how many words, and what they mean.
    pub(crate) fn at<'a>(
        &'a self,
        words: &'a [Word],
        at: usize,
    ) -> impl Iterator<Item = (usize, &'a T)> + 'a {
        let first = words.get(at).map_or("", |it| it.low.as_str());
        self.from(first, words, at)
    }

    /// As `at`, with `first` in the place of the first word.
    pub(crate) fn from<'a>(
        &'a self,
        first: &str,
        words: &'a [Word],
        at: usize,
    ) -> impl Iterator<Item = (usize, &'a T)> + 'a {
        let known = self.by_first.get(first).map_or(&[][..], Vec::as_slice);
        let rest = words.get(at + 1..).unwrap_or_default();
        known
            .iter()
            .filter(move |(phrase, _)| {
                phrase.len() <= rest.len()
                    && phrase
                        .iter()
                        .zip(rest)
                        .all(|(want, word)| *want == word.low)
            })
            .map(|(phrase, what)| (phrase.len() + 1, what))
    }
}
