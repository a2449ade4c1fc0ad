//! `…, with B adding that`, `…, with B opposed`: a clause of its own behind another.

use super::Clause;
use crate::joining::Joining;
use crate::lexicon::Class;
use crate::party::Party;
use crate::predicate::{Kind, Predicate, participle_at};
use crate::sentence::Sentence;

/// `…, with B adding that`, `…, with B opposed`.
pub(super) fn attached(
    sentence: &Sentence,
    party: &Party,
    joining: Option<(Joining, usize)>,
    follows: bool,
) -> Option<Clause> {
    let (_, at) = joining.filter(|(joining, _)| *joining == Joining::With)?;
    if at == 0 || (!follows && sentence.low(at) != "with") {
        return None;
    }
    // With Peru, for the G-77/China, proposing: the comma closes what it speaks for.
    let spokes = party.holders.iter().any(|it| it.spoken_by.is_some());
    let comma = usize::from(spokes && sentence.low(party.end) == ",");
    let predicate = participle_at(sentence, party.end + comma)
        .or_else(|| in_support(sentence, party.end))
        .or_else(|| going_on(sentence, party.end))?;
    Some(Clause {
        party: party.clone(),
        predicate,
        joined: Vec::new(),
        end: sentence.len(),
        nested: false,
        attached: true,
        begins: party.start,
    })
}

pub(super) const IN_SUPPORT: [&[&str]; 6] = [
    &["in", "support"],
    &["in", "agreement"],
    &["in", "favour"],
    &["in", "favor"],
    &["concurring"],
    &["agreeing"],
];

pub(super) const AGAINST: [&[&str]; 6] = [
    &["in", "opposition"],
    &["opposed"],
    &["opposing"],
    &["objecting"],
    &["against"],
    &["in", "disagreement"],
];

/// `with B in support`, `with B opposed`.
pub(super) fn in_support(sentence: &Sentence, at: usize) -> Option<Predicate> {
    let (class, lemma, len) = match (
        sentence.says_any(at, &IN_SUPPORT),
        sentence.says_any(at, &AGAINST),
    ) {
        (0, 0) => return None,
        (0, len) => (Class::Oppose, "oppose", len),
        (len, _) => (Class::Support, "agree", len),
    };
    let ends = matches!(
        sentence.low(at + len),
        "." | "," | ";" | "" | ")" | "to" | "of"
    );
    ends.then_some(Predicate {
        class,
        lemma,
        start: at,
        end: at + len,
        negated: false,
        distance: false,
        kind: Kind::Participle,
    })
}

/// `with B going further and demanding`.
pub(super) fn going_on(sentence: &Sentence, at: usize) -> Option<Predicate> {
    let doing = sentence.low(at).ends_with("ing");
    let and = (at + 1..at + 7).find(|it| sentence.low(*it) == "and")?;
    doing.then(|| participle_at(sentence, and + 1)).flatten()
}
