//! Links suggestions to options: explicit references first, then words in common, then the course of the talk.
//!
//! A talk stays with an option, moves to another of the same question or goes on to the next one;
//! the best course through all suggestions decides between options that share as many words.

use crate::claim::Pattern;
use crate::further::further;
use crate::gazetteer::Gazetteer;
use crate::register::{Register, is_removal, references, stems, term};
use crate::stance::Stance;
use crate::suggestion::Suggestion;
use crate::words::words;
use std::collections::HashMap;
use std::ops::Range;

/// How many options are followed from one claim to the next.
const KEPT: usize = 10;

/// Below this score an option shares too little with a claim: a question of its own may be better.
const WEAK: f32 = 4.0;

/// An option that scores this share of the first is as likely meant.
const CLOSE: f32 = 0.7;

/// Why a person should look twice at a link.
fn doubtful(ranked: &Ranked, first: Option<usize>) -> Option<&'static str> {
    let score = |it: &&(usize, f32)| Some(it.0) == first;
    let best = ranked.iter().find(score).map_or(0.0, |it| it.1);
    let others = ranked.iter().filter(|it| Some(it.0) != first);
    let next = others.map(|it| it.1).fold(0.0, f32::max);
    if best < WEAK {
        Some("link-weak")
    } else {
        (CLOSE * best < next).then_some("link-close")
    }
}

/// The number of the pattern that opposes what stands after `rather than`.
const CONTRAST: u8 = Pattern::RatherThan as u8;

/// Options with their scores, best first.
type Ranked = Vec<(usize, f32)>;

/// One claim to link, with the suggestions that make it.
struct Unit {
    about: Range<usize>,
    evidence: Range<usize>,
    sentence: Range<usize>,
    cue: Range<usize>,
    contrast: bool,
    members: Vec<usize>,
    holders: Vec<&'static str>,
    proposes: bool,
}

/// Gives each suggestion its options; one that speaks of several options becomes several.
pub(crate) fn link(
    document: &str,
    register: &Register,
    mut suggestions: Vec<Suggestion>,
) -> Vec<Suggestion> {
    if register.len() == 0 {
        return suggestions;
    }
    let units = units(&suggestions);
    let mut ranked: Vec<Ranked> = Vec::with_capacity(units.len());
    let mut authors = Authors::default();
    for (at, unit) in units.iter().enumerate() {
        let near = |it: &&Unit| it.sentence.end + 200 >= unit.sentence.start;
        let before = at.checked_sub(1).map(|before| &units[before]).filter(near);
        let found = rank(
            document,
            register,
            unit,
            before,
            &ranked,
            authors.owner(document, unit),
        );
        ranked.push(found);
        authors.note(unit, at);
    }
    let mut chosen = course(register, &ranked);
    contrast(register, &units, &ranked, &mut chosen);
    let mut also: Vec<Vec<usize>> = vec![Vec::new(); suggestions.len()];
    for ((unit, ranked), first) in units.iter().zip(&ranked).zip(chosen) {
        let further = first.map_or_else(Vec::new, |first| {
            further(document, register, &unit.about, first)
        });
        let options = best_three(register, ranked, first);
        let hedge = doubtful(ranked, first);
        for member in &unit.members {
            suggestions[*member].options.clone_from(&options);
            if let Some(hedge) = hedge {
                suggestions[*member].hedge(hedge);
            }
            also[*member].clone_from(&further);
        }
    }
    with_further(register, suggestions, &also)
}

/// After each suggestion those for the further options it speaks of.
fn with_further(
    register: &Register,
    suggestions: Vec<Suggestion>,
    also: &[Vec<usize>],
) -> Vec<Suggestion> {
    let mut all = Vec::with_capacity(suggestions.len());
    for (suggestion, further) in suggestions.into_iter().zip(also) {
        let more = further.iter().map(|option| {
            let mut more = suggestion.clone();
            let id = register.id(*option).to_owned();
            more.options.retain(|it| *it != id);
            more.options.insert(0, id);
            more.options.truncate(3);
            more.hedge("further-option");
            more
        });
        let more: Vec<Suggestion> = more.collect();
        all.push(suggestion);
        all.extend(more);
    }
    all
}

/// Suggestions about the same words are one unit.
fn units(suggestions: &[Suggestion]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for (at, it) in suggestions.iter().enumerate() {
        let contrast = it.patterns.contains(&CONTRAST);
        let same = |unit: &Unit| {
            unit.about == it.about && unit.sentence == it.sentence && unit.contrast == contrast
        };
        let known = units.len().saturating_sub(6);
        let place = units[known..].iter().rposition(same).map(|it| known + it);
        let place = place.unwrap_or_else(|| {
            units.push(Unit::new(it, contrast));
            units.len() - 1
        });
        let unit = &mut units[place];
        unit.members.push(at);
        unit.holders.push(it.holder);
        unit.proposes |= it.stance == Stance::Propose;
    }
    units
}

impl Unit {
    fn new(first: &Suggestion, contrast: bool) -> Self {
        Self {
            about: first.about.clone(),
            evidence: first.evidence.clone(),
            sentence: first.sentence.clone(),
            cue: first.cue.clone(),
            contrast,
            members: Vec::new(),
            holders: Vec::new(),
            proposes: false,
        }
    }
}

/// The best options for a unit by its words, by what it points to, and by whose proposal it names.
fn rank(
    document: &str,
    register: &Register,
    unit: &Unit,
    before: Option<&Unit>,
    earlier: &[Ranked],
    owned: Option<usize>,
) -> Ranked {
    let mut query: HashMap<String, f32> = HashMap::new();
    let mut add = |range: &Range<usize>, weight: f32| {
        let words = words(document, range.start, range.end);
        for term in words.iter().flat_map(stems) {
            let known = query.entry(term).or_default();
            *known = known.max(weight);
        }
        words
    };
    let about = add(&unit.about, 1.0);
    add(&unit.evidence, 0.5);
    let sentence = add(&unit.sentence, 0.35);
    if let Some(before) = before.filter(|it| it.sentence != unit.sentence) {
        add(&before.sentence, 0.12);
    }
    let mut scores = register.scores(&query, &references(&sentence));
    let telling = about.iter().filter(|it| term(it).is_some()).count();
    let points = about
        .first()
        .is_none_or(|it| matches!(it.low.as_str(), "this" | "it" | "these" | "that" | "such"));
    let carry = match telling {
        0 | 1 if points || about.len() < 2 => 6.0,
        0..=2 => 2.0,
        _ if points && about.first().is_some_and(|it| it.low != "that") => 1.5,
        _ => 0.0,
    };
    let mut carried = |from: Option<&Ranked>, strength: f32| {
        let Some(from) = from else { return };
        let most = from.first().map_or(1.0, |it| it.1.max(0.1));
        for (option, score) in from.iter().take(3) {
            *scores.entry(*option).or_default() += strength * score / most;
        }
    };
    match owned {
        Some(owned) => carried(earlier.get(owned), 5.0),
        None if 0.0 < carry && before.is_some() => carried(earlier.last(), carry),
        None => {}
    }
    // Who speaks of no removal is seldom for or against one.
    if !sentence.iter().any(is_removal) {
        for (option, score) in &mut scores {
            *score -= if register.removes(*option) { 1.0 } else { 0.0 };
        }
    }
    let mut ranked: Ranked = scores.into_iter().collect();
    ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
    ranked.truncate(KEPT);
    ranked
}

/// Who proposed what last: `the Chair's proposal`, `the EU text`, `his proposal`.
#[derive(Default)]
struct Authors {
    last: HashMap<&'static str, usize>,
}

impl Authors {
    fn note(&mut self, unit: &Unit, at: usize) {
        for holder in &unit.holders {
            if unit.proposes || !self.last.contains_key(holder) {
                self.last.insert(holder, at);
            }
        }
    }

    /// The unit in which the owner of what this one is about made the proposal.
    fn owner(&self, document: &str, unit: &Unit) -> Option<usize> {
        let start = if unit.cue.is_empty() {
            unit.about.start
        } else {
            unit.cue.start.min(unit.about.start)
        };
        let words = words(document, start, unit.about.end.max(start));
        let thing = words
            .iter()
            .take(11)
            .position(|it| THINGS.contains(&it.low.as_str()))?;
        (0..thing).rev().take(6).find_map(|at| {
            let named = Gazetteer::get().mention(document, &words, at, None);
            match words[at].low.as_str() {
                "chair" | "president" => self.last.get("CHAIR").copied(),
                "his" | "her" | "their" | "its" => unit
                    .holders
                    .first()
                    .and_then(|it| self.last.get(it))
                    .copied(),
                _ => named.and_then(|it| self.last.get(it.id)).copied(),
            }
        })
    }
}

/// What a delegation puts forward.
const THINGS: [&str; 16] = [
    "proposal",
    "proposals",
    "approach",
    "suggestion",
    "solution",
    "text",
    "draft",
    "position",
    "plan",
    "initiative",
    "paper",
    "nomination",
    "request",
    "call",
    "amendment",
    "argument",
];

/// `A rather than B`: B is another option than A, of the same question where there is one.
fn contrast(register: &Register, units: &[Unit], ranked: &[Ranked], chosen: &mut [Option<usize>]) {
    for at in 0..units.len() {
        if !units[at].contrast {
            continue;
        }
        let sibling = |other: &usize| {
            units[*other].sentence == units[at].sentence
                && units[*other].cue == units[at].cue
                && !units[*other].contrast
        };
        let near = at.saturating_sub(4)..(at + 5).min(units.len());
        let Some(main) = near.into_iter().find(sibling).and_then(|it| chosen[it]) else {
            continue;
        };
        if chosen[at] != Some(main) {
            continue;
        }
        let mut others = ranked[at].iter().filter(|it| it.0 != main);
        let same = others.clone().find(|it| register.same_issue(it.0, main));
        chosen[at] = same.or_else(|| others.next()).map(|it| it.0).or(chosen[at]);
    }
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
                let best = steps.map(|(from, ((other, _), (sum, _)))| {
                    (sum + step(register, *other, *option), from)
                });
                let (sum, from) = best.fold(
                    (f32::MIN, 0),
                    |best, it| if best.0 < it.0 { it } else { best },
                );
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
            sums.max_by(|one, other| one.1.0.total_cmp(&other.1.0).then(other.0.cmp(&one.0)))
                .map(|it| it.0)
        };
        let Some(found) = wanted.or_else(best).filter(|it| *it < ranked[at].len()) else {
            continue;
        };
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
    first
        .into_iter()
        .chain(others)
        .take(3)
        .map(|it| register.id(it).to_owned())
        .collect()
}
