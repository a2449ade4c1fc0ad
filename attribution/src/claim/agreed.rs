//! Whoever is agreed with or joined holds the same: `agreed with Peru that`, `joined Peru in calling for`.

use super::{Pattern, Said};
use crate::clause::{Clause, Loose};
use crate::joining::Joining;
use crate::lexicon::Class;
use crate::sentence::Sentence;

/// `agreed with Peru that`: Peru holds it as well.
pub(super) fn agree_with(sentence: &Sentence, clause: &Clause, loose: &[Loose], said: &mut [Said]) {
    for said in said {
        let agrees = matches!(
            said.predicate.lemma,
            "agree with" | "concur with" | "side with" | "join" | "echo" | "associate itself with"
        );
        let at = said.predicate.end;
        let other = loose
            .iter()
            .find(|it| it.party.start == at && it.party.end <= clause.end);
        if let Some(other) = other
            && agrees
            && said.predicate.class == Class::Support
            && with_holder(sentence, other.party.end)
        {
            said.joined
                .push((Joining::With, other.party.clone(), Pattern::AgreesWith));
        }
    }
}

/// `joined Peru in calling for`: Peru calls for it as well.
pub(super) fn joined_in(loose: &[Loose], said: &mut [Said]) {
    for at in 1..said.len() {
        let (before, here) = said.split_at_mut(at);
        let (Some(join), Some(next)) = (before.last(), here.first_mut()) else {
            continue;
        };
        if join.predicate.lemma != "join" || next.pattern != Pattern::TrailingParticiple {
            continue;
        }
        let other = loose.iter().find(|it| {
            it.party.start == join.predicate.end && it.party.end + 2 >= next.predicate.start
        });
        if let Some(other) = other {
            next.joined
                .push((Joining::With, other.party.clone(), Pattern::AgreesWith));
        }
    }
}

/// `agreed with Peru that`, not `agreed with Peru's proposal` nor `agreed with the EU position`.
pub(super) fn with_holder(sentence: &Sentence, after: usize) -> bool {
    matches!(
        sentence.low(after),
        "that"
            | "on"
            | ","
            | "."
            | ";"
            | ":"
            | "in"
            | "about"
            | "and"
            | "but"
            | "regarding"
            | "to"
            | ""
            | "while"
            | "when"
    )
}
