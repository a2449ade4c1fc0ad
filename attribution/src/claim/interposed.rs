//! `and, with Chile, called for`: those who join between two verbs of one subject, or between a verb and its object.

use super::chain::Link;
use super::{Pattern, Said, joined_pattern};
use crate::clause::Loose;
use crate::joining::Joining;
use crate::predicate::{Kind, Number, Predicate, predicate_at};
use crate::sentence::Sentence;

/// `and, with Chile, called for`; `and, with Chile and opposed by Mali, called for`.
pub(super) fn interposed(
    sentence: &Sentence,
    at: usize,
    loose: &[Loose],
    before: &Link,
) -> Option<Link> {
    if !matches!(sentence.low(at), "and" | "but") {
        return None;
    }
    let mut next = at + 1;
    let mut joined = Vec::new();
    loop {
        let comma = next + usize::from(sentence.low(next) == ",");
        let and =
            comma + usize::from(matches!(sentence.low(comma), "and" | "but") && !joined.is_empty());
        let starts = |it: &&Loose| it.joining.is_some_and(|(_, start)| start == and);
        let Some(party) = loose.iter().find(starts) else {
            break;
        };
        let (joining, _) = party.joining?;
        joined.push((joining, party.party.clone(), joined_pattern(joining)));
        next = party.party.end;
    }
    if joined.is_empty() {
        return None;
    }
    let after = next + usize::from(sentence.low(next) == ",");
    let predicate = predicate_at(sentence, after, Number::One)
        .filter(|it| it.kind != Kind::Weak)
        .or_else(|| elided(sentence, after, before))
        .or_else(|| more(sentence, at, after, before))?;
    Some(Link {
        predicate,
        begins: at,
        pattern: Pattern::CoordinatedVerb,
        joined,
    })
}

/// `called for funds and, with Chile, more time`: the verb before goes on with another object.
pub(super) fn more(
    sentence: &Sentence,
    and: usize,
    after: usize,
    before: &Link,
) -> Option<Predicate> {
    let marked = sentence.low(and + 1) == "," || sentence.before(after) == ",";
    let ends = matches!(
        sentence.low(after),
        "" | "." | "," | ";" | "and" | "which" | ")"
    );
    let says = !matches!(
        before.predicate.kind,
        Kind::Weak | Kind::State | Kind::Neither
    );
    (marked && !ends && says && sentence.mention(after).is_none()).then_some(Predicate {
        start: after,
        end: after,
        ..before.predicate
    })
}

/// `called for funds and, with Chile, for time`: the verb before goes on.
pub(super) fn elided(sentence: &Sentence, after: usize, before: &Link) -> Option<Predicate> {
    let word = sentence.low(before.predicate.end.saturating_sub(1));
    let here = sentence.low(after);
    let said_before = matches!(here, "to" | "for" | "on")
        && (before.predicate.end..after).any(|it| sentence.low(it) == here);
    let goes_on = (matches!(word, "for" | "on" | "against" | "to") && here == word) || said_before;
    goes_on.then_some(Predicate {
        start: after,
        end: after + 1,
        ..before.predicate
    })
}

/// `noted, with Chile, that time was short`: between a verb and what it says.
pub(super) fn interrupts(
    sentence: &Sentence,
    loose: &Loose,
    joining: Joining,
    said: &mut [Said],
) -> bool {
    let Some((_, start)) = loose.joining else {
        return false;
    };
    let end = loose.party.end;
    let marked = sentence.before(start) == "," && sentence.low(end) == ",";
    let here = said
        .iter_mut()
        .find(|it| it.predicate.end + 1 == start && it.predicate.kind != Kind::Weak);
    let Some(said) = here.filter(|_| marked) else {
        return false;
    };
    let to = said.about.1;
    if end + 1 < to && said.joined.is_empty() {
        let mut whole = Said::new(sentence, said.predicate, to, said.pattern);
        whole.about = (end + 1, to);
        *said = whole;
        said.joined
            .push((joining, loose.party.clone(), joined_pattern(joining)));
        return true;
    }
    false
}
