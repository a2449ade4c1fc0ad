//! The verbs of one subject, one after the other: coordinated verbs, participles, infinitives.

use super::agreed::{agree_with, joined_in};
use super::interposed::{interposed, interrupts};
use super::thats::split_thats;
use super::{Pattern, Said};
use crate::clause::{Clause, Loose};
use crate::joining::Joining;
use crate::lexicon::{Class, Mark};
use crate::lists::List;
use crate::party::{Party, Reference};
use crate::predicate::{
    Kind, Number, Predicate, adverb, infinitive_at, participle_at, predicate_at,
};
use crate::sentence::Sentence;
use crate::stance::Stance;

/// Everything a subject says in its clause, in order.
pub(super) fn chain(sentence: &Sentence, clause: &Clause, loose: &[Loose]) -> Vec<Said> {
    let links = links(sentence, clause, loose);
    let mut said: Vec<Said> = Vec::new();
    for (at, link) in links.iter().enumerate() {
        let to = links.get(at + 1).map_or(clause.end, |next| next.begins);
        let mut here = Said::new(
            sentence,
            link.predicate,
            to.max(link.predicate.end),
            link.pattern,
        );
        here.joined.extend(link.joined.clone());
        said.push(here);
    }
    agree_with(sentence, clause, loose, &mut said);
    joined_in(loose, &mut said);
    said = split_thats(sentence, said);
    tails(sentence, clause, loose, &mut said);
    keep_stances(sentence, &mut said);
    said
}

pub(super) struct Link {
    pub(super) predicate: Predicate,
    /// Where the complement of the verb before ends.
    pub(super) begins: usize,
    pub(super) pattern: Pattern,
    pub(super) joined: Vec<(Joining, Party, Pattern)>,
}

fn links(sentence: &Sentence, clause: &Clause, loose: &[Loose]) -> Vec<Link> {
    let first = Link {
        predicate: clause.predicate,
        begins: clause.predicate.start,
        pattern: if clause.attached {
            Pattern::AttachedWith
        } else {
            Pattern::SubjectVerb
        },
        joined: Vec::new(),
    };
    let mut links = vec![first];
    let mut at = clause.predicate.end;
    while at < clause.end {
        let before = &links[links.len() - 1];
        let found = interposed(sentence, at, loose, before)
            .or_else(|| coordinated(sentence, at, clause))
            .or_else(|| participle(sentence, at, before))
            .or_else(|| infinitive(sentence, at, before))
            .or_else(|| among(sentence, at, before));
        match found.filter(|it| it.predicate.end <= clause.end) {
            Some(link) => {
                at = link.predicate.end;
                links.push(link);
            }
            None => at += 1,
        }
    }
    links
}

/// `supported …, and called for …`.
fn coordinated(sentence: &Sentence, at: usize, clause: &Clause) -> Option<Link> {
    let joins = matches!(
        sentence.low(at),
        "and" | "but" | "or" | "," | ";" | "while" | "then" | "—" | "yet" | "nor"
    );
    let number = if clause.party.is_many() && present(clause) {
        Number::Many
    } else {
        Number::One
    };
    let next = at + 1;
    if !joins || !may_go_on(sentence.low(next)) {
        return None;
    }
    let predicate = predicate_at(sentence, next, number)?;
    // `supported a list and reports on it`: told in the past, the reports are no verb.
    let past = |at: usize| sentence.low(at).ends_with("ed") || sentence.low(at) == "said";
    let now = |word: &str| word.ends_with('s') && !word.ends_with("ss");
    let told = (clause.predicate.start..clause.predicate.end).any(past);
    if told
        && (predicate.start..predicate.end).any(|it| now(sentence.low(it)))
        && !(predicate.start..predicate.end).any(past)
        && matches!(predicate.kind, Kind::Verb)
    {
        return None;
    }
    let finite = !matches!(predicate.kind, Kind::Weak | Kind::State | Kind::Neither)
        && !describes(sentence, predicate);
    // After a bare comma a second verb is more often a participle: `elements, proposed by`.
    let likely =
        sentence.low(at) != "," || adverb(sentence.low(next)) || clear(sentence, predicate);
    (finite && likely).then(|| link(predicate, at, Pattern::CoordinatedVerb))
}

/// `…, which called for`: the words before the comma do, not the subject.
fn may_go_on(word: &str) -> bool {
    !matches!(
        word,
        "that" | "which" | "who" | "whom" | "whose" | "where" | "when" | "," | "and" | "but"
    )
}

/// Whether a verb after a comma goes on the list of verbs and does not begin something else.
fn clear(sentence: &Sentence, predicate: Predicate) -> bool {
    let after = sentence.low(predicate.end);
    !matches!(after, "by" | "in" | "at" | "," | ".")
        && sentence.low(predicate.start).ends_with("ed")
}

fn present(clause: &Clause) -> bool {
    matches!(clause.party.reference, Reference::Floor)
        || !clause.predicate.lemma.is_empty()
            && clause.predicate.kind == Kind::Verb
            && clause.party.is_many()
}

fn link(predicate: Predicate, begins: usize, pattern: Pattern) -> Link {
    Link {
        predicate,
        begins,
        pattern,
        joined: Vec::new(),
    }
}

/// `with agreed parameters`: the participle describes a noun.
fn describes(sentence: &Sentence, predicate: Predicate) -> bool {
    const FOLLOW: &str = " that to with on in upon , . ; : it he she they and but not there the a an this these         its his her their as if when while since for from by ";
    let itself = matches!(
        sentence.low(predicate.end),
        "itself" | "themselves" | "himself" | "herself" | "ourselves" | "myself" | "with"
    );
    if predicate.lemma == "associate" && !itself {
        return true;
    }
    predicate.lemma == "agree"
        && !FOLLOW.contains(&format!(" {} ", sentence.low(predicate.end)))
        && !sentence.low(predicate.end).is_empty()
        && sentence.mention(predicate.end).is_none()
}

/// `…, noting that`; `while stressing`; `by disputing`.
fn participle(sentence: &Sentence, at: usize, before: &Link) -> Option<Link> {
    let weak = before.predicate.kind == Kind::Weak;
    let going_on = before.predicate.kind == Kind::Participle;
    let leads = match sentence.low(at) {
        "," | "while" | "whilst" | "—" | ";" => true,
        "and" | "but" => going_on || weak,
        // Peru joined Chile in calling for it.
        "in" if before.predicate.lemma == "join" => true,
        "by" | "in" => weak,
        _ => false,
    };
    let predicate = leads.then(|| participle_at(sentence, at + 1)).flatten()?;
    Some(link(predicate, at, Pattern::TrailingParticiple))
}

/// `used the opportunity to stress`, `continued to oppose`.
fn infinitive(sentence: &Sentence, at: usize, before: &Link) -> Option<Link> {
    let near = before.predicate.kind == Kind::Weak && at <= before.predicate.end + 8;
    if !near || sentence.low(at) != "to" {
        return None;
    }
    // Was the only delegation to stress; but it is possible to stress says nothing.
    let copula = matches!(
        sentence.before(before.predicate.end),
        "was" | "were" | "is" | "are" | "been" | "be"
    );
    if copula && !List::Singles.has(sentence.before(at)) {
        return None;
    }
    let predicate = infinitive_at(sentence, at + 1)?;
    Some(link(predicate, at, Pattern::Infinitive))
}

/// `was among the delegations that condemned it`, `was one of those calling for it`.
fn among(sentence: &Sentence, at: usize, before: &Link) -> Option<Link> {
    const THOSE: [&str; 12] = [
        "those",
        "delegations",
        "states",
        "countries",
        "parties",
        "members",
        "voices",
        "ones",
        "speakers",
        "delegates",
        "supporters",
        "group",
    ];
    let one = matches!(
        sentence.low(before.predicate.end),
        "among" | "amongst" | "one" | "part"
    );
    let near = before.predicate.kind == Kind::Weak && at <= before.predicate.end + 8;
    if !near || !one || !THOSE.contains(&sentence.low(at)) {
        return None;
    }
    let next = at + 1;
    let predicate = match sentence.low(next) {
        "that" | "who" | "which" => {
            predicate_at(sentence, next + 1, Number::Many).filter(|it| it.kind != Kind::Weak)
        }
        _ => participle_at(sentence, next),
    }?;
    Some(link(predicate, at, Pattern::Infinitive))
}

/// `…, supported by Chile.` at the end of what was said.
fn tails(sentence: &Sentence, clause: &Clause, loose: &[Loose], said: &mut [Said]) {
    for it in loose {
        let Some((joining, start)) = it.joining else {
            continue;
        };
        let inside = clause.predicate.end <= start && it.party.end <= clause.end;
        if inside && interrupts(sentence, it, joining, said) {
            continue;
        }
        let bare_with = joining == Joining::With && sentence.low(start) == "with";
        if !inside || bare_with || of_a_thing(sentence, start) {
            continue;
        }
        let known = said.iter().any(|said| {
            said.joined
                .iter()
                .any(|(_, party, _)| party.start == it.party.start)
        });
        let Some(last) = said.iter_mut().rev().find(|it| it.predicate.end <= start) else {
            continue;
        };
        if !known && last.predicate.kind != Kind::Weak {
            last.about.1 = last.about.1.min(start.max(last.about.0));
            last.joined
                .push((joining, it.party.clone(), Pattern::TailJoining));
        }
    }
}

/// `a proposal supported by Chile`: Chile backs the proposal, whatever the subject says of it.
pub(super) fn of_a_thing(sentence: &Sentence, start: usize) -> bool {
    let Some(before) = start.checked_sub(1) else {
        return false;
    };
    let word = if sentence.low(before) == "," {
        sentence.before(before)
    } else {
        sentence.low(before)
    };
    let thing = matches!(
        word,
        "proposal"
            | "proposals"
            | "suggestion"
            | "text"
            | "amendment"
            | "option"
            | "language"
            | "request"
            | "approach"
            | "initiative"
            | "position"
            | "view"
            | "idea"
            | "call"
            | "paper"
            | "paragraph"
            | "formulation"
            | "submission"
    );
    thing
        || (sentence.low(before) != ","
            && !adverb(sentence.low(before))
            && !matches!(
                sentence.low(before),
                "and" | "but" | "was" | "were" | "which" | "—" | ")" | "that"
            ))
}

/// Reasons given by participles are kept only where they take a stance of their own.
fn keep_stances(sentence: &Sentence, said: &mut Vec<Said>) {
    let main = said
        .iter()
        .find(|it| it.predicate.kind != Kind::Weak && it.pattern != Pattern::TrailingParticiple);
    let main = main.map(|it| it.stance);
    said.retain(|it| {
        if it.pattern != Pattern::TrailingParticiple {
            return true;
        }
        if main.is_none_or(|it| it == Stance::Neutral) {
            return true;
        }
        let reason = matches!(
            it.predicate.class,
            Class::Say | Class::Describe | Class::Argue | Class::Stress
        );
        let wanted = it.complement.mark == Some(Mark::Norm);
        // Opposed it, highlighting difficulties: the reason.
        let names = it.predicate.kind == Kind::Noun
            && it.stance == Stance::ExpressConcern
            && main == Some(Stance::Oppose)
            && matches!(
                sentence.low(it.predicate.start),
                "highlighting"
                    | "citing"
                    | "stressing"
                    | "underlining"
                    | "emphasizing"
                    | "emphasising"
            );
        (!reason && !names) || wanted
    });
}
