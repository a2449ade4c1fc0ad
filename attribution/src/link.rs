//! Links suggestions to options: explicit references first, then words in common, then the course of the talk.
//!
//! A talk stays with an option, moves to another of the same question or goes on to the next one;
//! the best course through all suggestions decides between options that share as many words.

use crate::register::{Register, references, term};
use crate::suggestion::Suggestion;
use crate::words::words;
use std::collections::HashMap;
use std::ops::Range;

/// How many options are followed from one claim to the next.
const KEPT: usize = 10;

/// One claim to link: what it is about, in which sentence, under which heading.
struct Unit {
    about: Range<usize>,
    sentence: Range<usize>,
    members: Vec<usize>,
}

pub(crate) fn link(document: &str, register: &Register, suggestions: &mut [Suggestion]) {
    if register.len() == 0 {
        return;
    }
    let units = units(suggestions);
    let mut ranked: Vec<Vec<(usize, f32)>> = Vec::with_capacity(units.len());
    for (at, unit) in units.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| &units[before].sentence).filter(|it| it.end + 200 >= unit.sentence.start);
        let carried = ranked.last().map_or(&[][..], Vec::as_slice);
        ranked.push(rank(document, register, unit, before, carried));
    }
    let chosen = course(register, &ranked);
    for ((unit, ranked), first) in units.iter().zip(&ranked).zip(chosen) {
        let options = best_three(register, ranked, first);
        for member in &unit.members {
            suggestions[*member].options.clone_from(&options);
        }
    }
}

/// Suggestions about the same words are one unit.
fn units(suggestions: &[Suggestion]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for (at, it) in suggestions.iter().enumerate() {
        let same = |unit: &&mut Unit| unit.about == it.about && unit.sentence == it.sentence;
        match units.iter_mut().rev().take(6).find(same) {
            Some(unit) => unit.members.push(at),
            None => units.push(Unit { about: it.about.clone(), sentence: it.sentence.clone(), members: vec![at] }),
        }
    }
    units
}

/// The best options for a unit by its words, with what the one before was about for `this` and `it`.
fn rank(document: &str, register: &Register, unit: &Unit, before: Option<&Range<usize>>, carried: &[(usize, f32)]) -> Vec<(usize, f32)> {
    let mut query: HashMap<String, f32> = HashMap::new();
    let mut add = |range: &Range<usize>, weight: f32| {
        let words = words(document, range.start, range.end);
        for term in words.iter().filter_map(term) {
            let known = query.entry(term).or_default();
            *known = known.max(weight);
        }
        words
    };
    let about = add(&unit.about, 1.0);
    let sentence = add(&unit.sentence, 0.4);
    if let Some(before) = before.filter(|it| **it != unit.sentence) {
        add(before, 0.12);
    }
    let short = about.iter().filter(|it| term(it).is_some()).count() < 3;
    let pointing = about.iter().take(3).any(|it| matches!(it.low.as_str(), "this" | "it" | "these" | "that" | "such"));
    let mut scores = register.scores(&query, &references(&sentence));
    if short || pointing {
        let strength = if pointing && short { 1.0 } else { 0.5 };
        for (option, score) in carried.iter().take(3) {
            *scores.entry(*option).or_default() += strength * score;
        }
    }
    let mut ranked: Vec<(usize, f32)> = scores.into_iter().collect();
    ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    ranked.truncate(KEPT);
    ranked
}

/// The best course through the options of all units.
fn course(register: &Register, ranked: &[Vec<(usize, f32)>]) -> Vec<Option<usize>> {
    // For each unit and option kept: the best sum so far, and which option of the unit before led to it.
    let mut sums: Vec<Vec<(f32, usize)>> = Vec::with_capacity(ranked.len());
    let mut last: Option<usize> = None;
    for (at, options) in ranked.iter().enumerate() {
        let here = options.iter().map(|(option, score)| match last {
            None => (*score, 0),
            Some(before) => {
                let steps = ranked[before].iter().zip(&sums[before]).enumerate();
                let best = steps.map(|(from, ((other, _), (sum, _)))| (sum + step(register, *other, *option), from));
                let (sum, from) = best.fold((f32::MIN, 0), |best, it| if best.0 < it.0 { it } else { best });
                (sum + score, from)
            }
        });
        sums.push(here.collect());
        if !options.is_empty() {
            last = Some(at);
        }
    }
    trace(ranked, &sums)
}

fn trace(ranked: &[Vec<(usize, f32)>], sums: &[Vec<(f32, usize)>]) -> Vec<Option<usize>> {
    let mut chosen = vec![None; ranked.len()];
    let mut wanted: Option<usize> = None;
    for at in (0..ranked.len()).rev() {
        let best = || {
            let sums = sums[at].iter().enumerate();
            sums.max_by(|one, other| one.1.0.total_cmp(&other.1.0).then(other.0.cmp(&one.0))).map(|it| it.0)
        };
        let Some(found) = wanted.or_else(best).filter(|it| *it < ranked[at].len()) else { continue };
        chosen[at] = Some(ranked[at][found].0);
        wanted = Some(sums[at][found].1);
    }
    chosen
}

/// What speaks for going from one option to another.
fn step(register: &Register, from: usize, to: usize) -> f32 {
    if from == to {
        return 1.0;
    }
    if register.same_issue(from, to) {
        return 1.2;
    }
    match to.checked_sub(from) {
        Some(1) => 1.2,
        Some(2 | 3) => 0.8,
        Some(4..=8) => 0.3,
        Some(_) => 0.0,
        None => -0.3,
    }
}

fn best_three(register: &Register, ranked: &[(usize, f32)], first: Option<usize>) -> Vec<String> {
    let others = ranked.iter().map(|it| it.0).filter(|it| Some(*it) != first);
    first.into_iter().chain(others).take(3).map(|it| register.id(it).to_owned()).collect()
}
