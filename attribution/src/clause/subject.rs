//! From a party to its verb, past those who join it and past asides.

use super::attached::{AGAINST, IN_SUPPORT};
use crate::joining::{Joining, joining_at};
use crate::party::{Party, Reference, party_at};
use crate::predicate::{Kind, Number, Predicate, adverb, predicate_at};
use crate::sentence::Sentence;

/// The verb of a party after whatever stands between, with those who join it there.
pub(super) fn subject(
    sentence: &Sentence,
    party: &Party,
) -> Option<(Vec<(Joining, Party)>, Predicate)> {
    let number = if party.is_many() {
        Number::Many
    } else {
        Number::One
    };
    let mut joined = Vec::new();
    let mut at = party.end;
    if sentence.low(at) == ")" {
        at += 1;
    }
    at = after_person(sentence, party, at);
    if let Some(found) = after_colon(sentence, at, number) {
        return Some((joined, found));
    }
    for _ in 0..6 {
        if let Some(found) = predicate_at(sentence, at, number) {
            return Some((joined, found));
        }
        let mark = matches!(sentence.low(at), "," | "(" | "—" | ")");
        let inside = at + usize::from(mark);
        if let Some((joining, with)) = joining_at(sentence, inside)
            && (mark || joining != Joining::With || sentence.low(inside) != "with")
            && let Some(other) = party_at(sentence, with)
            && other.reference == Reference::Named
        {
            let other = match other.loose_last {
                Some(last)
                    if verb_follows(sentence, other.end, number)
                        && sentence.low(other.end) != "," =>
                {
                    shortened(sentence, &other, last)
                }
                _ => other,
            };
            // The Netherlands, with Chile in support, tabled it.
            let (joining, end) = match standing(sentence, other.end) {
                Some((stands, end)) if joining == Joining::With => (stands, end),
                _ => (joining, other.end),
            };
            at = end;
            joined.push((joining, other));
            continue;
        }
        if !mark {
            return None;
        }
        if let Some(found) = predicate_at(sentence, inside, number)
            .filter(|it| it.kind != Kind::Weak || sentence.low(at) == ")")
        {
            return Some((joined, found));
        }
        at = aside(sentence, inside)?;
    }
    None
}

/// `ITALY: Ana Silva, Minister of Finance, said`: the person's name stands between.
fn after_person(sentence: &Sentence, party: &Party, at: usize) -> usize {
    if party.start != 0 || sentence.low(at) != ":" || !sentence.is_capital(at + 1) {
        return at;
    }
    (at + 1..at + 6)
        .find(|it| !sentence.is_capital(*it))
        .unwrap_or(at)
}

/// `Chile: noted …; proposed …`, `he further: noted …; proposed …`.
fn after_colon(sentence: &Sentence, at: usize, number: Number) -> Option<Predicate> {
    let passes = |word: &str| adverb(word) || matches!(word, "," | "inter" | "alia");
    let colon = (at..at + 5)
        .find(|it| !passes(sentence.low(*it)))
        .filter(|it| sentence.low(*it) == ":")?;
    predicate_at(sentence, colon + 1, number).filter(|it| it.kind != Kind::Weak)
}

/// `with Chile in support,`, `with Chile opposed,`: how those between commas stand, and the word after.
fn standing(sentence: &Sentence, at: usize) -> Option<(Joining, usize)> {
    let len = sentence.says_any(at, &IN_SUPPORT);
    if 0 < len && sentence.low(at + len) == "," {
        return Some((Joining::Supporting, at + len));
    }
    let len = sentence.says_any(at, &AGAINST);
    (0 < len && sentence.low(at + len) == ",").then_some((Joining::Opposing, at + len))
}

fn verb_follows(sentence: &Sentence, at: usize, number: Number) -> bool {
    predicate_at(sentence, at, number).is_some_and(|it| it.kind != Kind::Weak)
}

/// An aside between commas: the word after the comma that closes it.
fn aside(sentence: &Sentence, from: usize) -> Option<usize> {
    let close =
        (from..from + 16).find(|it| matches!(sentence.low(*it), "," | ")" | "—" | ";" | ""))?;
    let clean = matches!(sentence.low(close), "," | ")" | "—")
        && (from..close).all(|it| {
            sentence.mention(it).is_none()
                || matches!(
                    sentence.before(it),
                    "of" | "in" | "for" | "from" | "the" | "unlike" | "like" | "to"
                )
        });
    clean.then_some(close)
}

/// A list without its last name, which begins at `last` and is a subject itself.
pub(super) fn shortened(sentence: &Sentence, party: &Party, last: usize) -> Party {
    let dropped = party_at(sentence, last).map_or(1, |it| it.holders.len());
    let mut party = party.clone();
    party
        .holders
        .truncate(party.holders.len().saturating_sub(dropped).max(1));
    party.end = last.saturating_sub(1).max(party.start + 1);
    party.loose_last = None;
    party
}
