//! What a delegation owns: `Peru's proposal to …`, `recalled Peru's objection to …`.

use super::lone::{give, of_class};
use super::{Claim, Pattern};
use crate::clause::Parse;
use crate::gazetteer::{Kind as NameKind, Mention};
use crate::lexicon::Class;
use crate::party::{Holder, Party, Reference};
use crate::sentence::Sentence;
use crate::stance::Stance;

/// `Peru's proposal to …`, `a Swiss proposal, supported by …`: the proposer has proposed.
pub(super) fn proposals(sentence: &Sentence, parse: &Parse, claims: &mut Vec<Claim>) {
    for at in 0..sentence.len() {
        let Some(owner) = sentence.mention(at) else {
            continue;
        };
        let Some((class, thing)) = owned_thing(sentence, parse, at, owner) else {
            continue;
        };
        let about = (thing + 1, sentence.len());
        let mut said = of_class(sentence, class, thing, thing + 1, about, Pattern::Proposal);
        if class == Class::Propose {
            said.stance = Stance::Propose;
        }
        let holder = Holder {
            in_use: owner.in_use,
            ..Holder::plain(owner.id)
        };
        let party = Party {
            start: at,
            end: at + owner.len,
            holders: vec![holder],
            reference: Reference::Named,
            loose_last: None,
            loose_first: None,
            loose_and: None,
        };
        give(&party, &said, claims);
    }
}

/// What the party at `at` owns, where the text says no more of it than that: its class and its place.
pub(super) fn owned_thing(
    sentence: &Sentence,
    parse: &Parse,
    at: usize,
    owner: Mention,
) -> Option<(Class, usize)> {
    let clauses = &parse.clauses;
    let inside = clauses
        .iter()
        .any(|it| it.party.start <= at && at < it.party.end);
    let possessive = sentence.low(at + owner.len) == "'s";
    let article = matches!(sentence.before(at), "a" | "an");
    let subject = possessive && opens(sentence, at) && clauses.iter().all(|it| at < it.party.start);
    let of_one = article && (owner.kind == NameKind::Adjective || !possessive);
    let told = possessive && is_told(sentence, parse, at);
    if inside || !(subject || of_one || told) {
        return None;
    }
    let noun = at + owner.len + usize::from(possessive);
    let thing = (noun..noun + 3).find(|it| class_of(sentence.low(*it)).is_some())?;
    let class = class_of(sentence.low(thing))?;
    if told && !matches!(class, Class::Oppose | Class::Concern | Class::Reserve) {
        return None;
    }
    let topic = matches!(
        sentence.before(at),
        "on" | "regarding" | "to" | "concerning" | "about" | "under" | "of"
    );
    let content = matches!(sentence.low(thing + 1), "to" | "that" | "for");
    let goes_on = if topic {
        content
    } else if article {
        content || matches!(sentence.low(thing + 1), "on" | "which" | "regarding")
    } else {
        GOES_ON.contains(&sentence.low(thing + 1))
    };
    (goes_on && (!article || class == Class::Propose)).then_some((class, thing))
}

/// `recalled Peru's objection to the text`: one tells what the other holds.
pub(super) fn is_told(sentence: &Sentence, parse: &Parse, at: usize) -> bool {
    let start = at - usize::from(sentence.before(at) == "the");
    parse.clauses.iter().any(|it| {
        it.predicate.end == start
            && matches!(
                it.predicate.lemma,
                "recall" | "note" | "highlight" | "acknowledge" | "report" | "mention"
            )
    }) || (start > 1
        && matches!(
            sentence.before(start),
            "recalled" | "noted" | "acknowledged"
        ))
}

/// What follows a proposal that is named for its content.
pub(super) const GOES_ON: [&str; 13] = [
    "to",
    "for",
    "that",
    "on",
    ",",
    "(",
    "which",
    "regarding",
    "of",
    "about",
    "with",
    "over",
    "is",
];

pub(super) fn opens(sentence: &Sentence, at: usize) -> bool {
    at == 0
        || matches!(
            sentence.before(at),
            "the" | "," | ";" | "while" | "and" | "but" | "to" | "on" | "regarding"
        )
}

pub(super) fn class_of(noun: &str) -> Option<Class> {
    Some(match noun {
        "proposal" | "proposals" | "suggestion" | "suggestions" | "amendment" | "request"
        | "call" | "recommendation" => Class::Propose,
        "support" | "endorsement" | "commitment" => Class::Support,
        "opposition" | "objection" | "objections" | "rejection" => Class::Oppose,
        "concern" | "concerns" | "criticism" => Class::Concern,
        "reservation" | "reservations" => Class::Reserve,
        "position" | "view" | "argument" => Class::Argue,
        _ => return None,
    })
}
