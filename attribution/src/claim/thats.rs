//! `said that A should be and that B should not`: one verb, two stances.

use super::{Pattern, Said};
use crate::lexicon::Class;
use crate::predicate::Predicate;
use crate::sentence::Sentence;
use crate::stance::Stance;

/// `said that A should be and that B should not`: two stances, each with its words.
pub(super) fn split_thats(sentence: &Sentence, said: Vec<Said>) -> Vec<Said> {
    let mut all = Vec::with_capacity(said.len());
    for it in said {
        match second_that(sentence, &it) {
            Some((first, second)) => all.extend([first, second]),
            None => all.push(it),
        }
    }
    all
}

pub(super) fn second_that(sentence: &Sentence, said: &Said) -> Option<(Said, Said)> {
    let (from, to) = said.about;
    let class = matches!(
        said.predicate.class,
        Class::Say | Class::Stress | Class::Argue
    );
    let that = sentence.low(from) == "that" || sentence.before(from) == "that";
    if !class || !that || said.stance == Stance::Neutral {
        return None;
    }
    let and = (from + 3..to).find(|it| {
        matches!(sentence.low(*it), "and" | "but" | "while") && sentence.low(it + 1) == "that"
    })?;
    let part = |predicate: Predicate, to: usize| {
        let mut part = Said::new(sentence, predicate, to, said.pattern);
        part.joined.clone_from(&said.joined);
        part
    };
    let first = part(said.predicate, and);
    let mut second = part(
        Predicate {
            start: and + 1,
            end: and + 2,
            ..said.predicate
        },
        to,
    );
    second.pattern = Pattern::CoordinatedVerb;
    let differ = first.stance != second.stance
        && first.stance != Stance::Neutral
        && second.stance != Stance::Neutral;
    differ.then_some((first, second))
}
