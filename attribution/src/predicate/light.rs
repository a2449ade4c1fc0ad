//! Nouns that carry the stance of a light verb: `expressed its deep concern`.

use crate::lexicon::{Class, Cue, Lexicon};
use crate::lists::List;
use crate::sentence::Sentence;

/// Whether a light verb makes a cue of this noun: one notes concerns, but to note a proposal is not to make it.
pub(super) fn carries(lemma: &str, cue: &Cue) -> bool {
    const MAKING: &str = "put forward, present, make, table, reiterate, submit, offer, issue, renew, \
        maintain, extend, reaffirm, register, restate, express, announce";
    const NOT_GIVING: &str = "receive find face hold describe adopt take see acknowledge";
    match cue.class {
        Class::Propose => MAKING.split(", ").any(|it| it == lemma),
        Class::Support => !NOT_GIVING.split(' ').any(|it| it == lemma),
        Class::Oppose | Class::Reserve => !matches!(
            lemma,
            "receive" | "describe" | "face" | "find" | "see" | "note" | "acknowledge"
        ),
        Class::Argue => !matches!(
            lemma,
            "see" | "find" | "receive" | "face" | "take" | "adopt"
        ),
        _ => !matches!(lemma, "adopt" | "take" | "make" | "issue" | "hold"),
    }
}

/// A cue noun within a few words that only describe it.
pub(super) fn noun(sentence: &Sentence, from: usize) -> Option<(usize, &Cue)> {
    let mut at = from;
    while at < from + 7 && at < sentence.len() {
        if let Some((len, cue)) = Lexicon::get().nouns.at(&sentence.words, at).next() {
            return Some((at + len, cue));
        }
        let stop = List::EndsNounPhrase.has(sentence.low(at))
            && !(sentence.low(at) == "the" && at == from);
        if stop || sentence.mention(at).is_some() {
            return None;
        }
        at += 1;
    }
    None
}
