//! Heads of State and ministers, who speak for their State: `Prime Minister Ana Silva of Peru`.

use super::Holder;
use super::single::{Single, of_one};
use crate::gazetteer::Kind;
use crate::sentence::Sentence;

/// Titles after which a person's State is named; some are of two words.
const TITLES: [&[&str]; 20] = [
    &["prime", "minister"],
    &["deputy", "prime", "minister"],
    &["foreign", "minister"],
    &["environment", "minister"],
    &["crown", "prince"],
    &["vice", "president"],
    &["minister"],
    &["president"],
    &["vice-president"],
    &["prince"],
    &["princess"],
    &["king"],
    &["queen"],
    &["emir"],
    &["sheikh"],
    &["chancellor"],
    &["premier"],
    &["ambassador"],
    &["senator"],
    &["governor"],
];

/// A person with a title that begins at `at` and whose State follows.
pub(super) fn titled_at(sentence: &Sentence, at: usize) -> Option<Single> {
    let title = sentence.says_any(at, &TITLES);
    let chairs = at
        .checked_sub(1)
        .is_some_and(|before| sentence.is_capital(before) && sentence.mention(before).is_none());
    if title == 0 || !sentence.is_capital(at) || chairs {
        return None;
    }
    let of = (at + title..at + 14)
        .take_while(|it| named_or_small(sentence, *it))
        .find(|it| sentence.low(*it) == "of" && state_after(sentence, *it).is_some())?;
    let (id, after) = state_after(sentence, of)?;
    Some(of_one(
        person(sentence, of, at + title, after),
        Holder::plain(id),
    ))
}

/// The State after `of`, `of the`, and the word after it.
fn state_after(sentence: &Sentence, of: usize) -> Option<(&'static str, usize)> {
    let at = of + 1 + usize::from(sentence.low(of + 1) == "the");
    let mention = sentence
        .mention(at)
        .or_else(|| sentence.mention(of + 1))
        .filter(|it| it.kind == Kind::State)?;
    let start = if sentence.mention(at).is_some() {
        at
    } else {
        of + 1
    };
    Some((mention.id, start + mention.len))
}

/// Names, and the small words of offices: `Minister of Environment and Water of Peru`.
fn named_or_small(sentence: &Sentence, at: usize) -> bool {
    (sentence.is_capital(at) && sentence.mention(at).is_none())
        || matches!(sentence.low(at), "of" | "and" | "for" | "the" | "&")
}

/// The word after the person's name, where it follows the State: `Prime Minister of Peru Ana Silva`.
fn person(sentence: &Sentence, of: usize, title: usize, after: usize) -> usize {
    if title < of {
        return after;
    }
    let name = (after..after + 5)
        .take_while(|it| sentence.is_capital(*it) && sentence.mention(*it).is_none())
        .count();
    after + name
}
