//! Agents of passives: `was opposed by Peru`, `as proposed by Peru`, `doubts were voiced by Peru`.

use super::chain::of_a_thing;
use super::lone::of_class;
use super::{Pattern, Said};
use crate::clause::Loose;
use crate::lexicon::{Class, Form, Lexicon};
use crate::predicate::adverb;
use crate::sentence::Sentence;

/// `The draft was opposed by Peru`, `AI was mentioned as a threat by Peru`, `doubts were voiced by Peru`.
pub(super) fn passive(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    let by = loose
        .party
        .start
        .checked_sub(1)
        .filter(|at| sentence.low(*at) == "by")?;
    let stop = |at: &usize| !matches!(sentence.low(*at), "," | ";" | "(" | ")");
    let mut verbs = (by.saturating_sub(9)..by).rev().take_while(stop);
    verbs.find_map(|verb| {
        let near = verb + 1 == by
            || sentence.low(verb + 1) == "as"
            || (verb + 2 == by && matches!(sentence.low(verb + 1), "forward" | "forth"));
        let as_said = sentence.before(verb) == "as" && verb + 1 == by;
        let put = matches!(sentence.low(verb + 1), "forward" | "forth")
            && matches!(sentence.low(verb), "put" | "brought")
            && (sentence.before(verb) == ","
                || verb
                    .checked_sub(1)
                    .is_some_and(|it| is_idea(sentence.low(it))));
        let tabled = put || (verb + 1 == by && is_tabled(sentence, verb));
        (near && (as_said || tabled || in_passive(sentence, verb))).then_some(())?;
        if let Some(said) = voiced(sentence, verb) {
            return Some(said);
        }
        let (_, cue) = Lexicon::get().verb(&sentence.words, verb, |form| form == Form::Past)?;
        // Mentioned as a threat: what is named counts, not the naming.
        let class = if cue.class == Class::Describe {
            Class::Say
        } else {
            cue.class
        };
        let about = if class == Class::Say {
            (0, by)
        } else {
            (0, verb)
        };
        Some(of_class(
            sentence,
            class,
            verb,
            verb + 1,
            about,
            Pattern::Passive,
        ))
    })
}

/// `The option, proposed by Peru, …`: the comma makes it something said and not a name.
pub(super) fn is_tabled(sentence: &Sentence, verb: usize) -> bool {
    const TABLED: [&str; 12] = [
        "proposed",
        "tabled",
        "suggested",
        "submitted",
        "introduced",
        "requested",
        "presented",
        "floated",
        "advanced",
        "championed",
        "advocated",
        "raised",
    ];
    let back = |words: usize| verb.saturating_sub(words)..verb;
    let adverbs = back(3)
        .rev()
        .take_while(|it| adverb(sentence.low(*it)))
        .count();
    let first = verb - adverbs;
    sentence.before(first) == ","
        && TABLED.contains(&sentence.low(verb))
        && (of_a_thing(sentence, first) || back(12).any(|it| is_idea(sentence.low(it))))
}

/// What a delegation puts forward, as the head of a longer name: `the idea of a shared directory, put forward by Peru`.
fn is_idea(word: &str) -> bool {
    matches!(
        word,
        "idea"
            | "ideas"
            | "proposal"
            | "proposals"
            | "suggestion"
            | "concept"
            | "initiative"
            | "amendment"
            | "draft"
            | "plan"
            | "call"
            | "request"
            | "text"
            | "paper"
            | "resolution"
            | "option"
    )
}

/// Whether a form of `to be` stands before, and nothing says that it is only wished for.
fn in_passive(sentence: &Sentence, verb: usize) -> bool {
    let back = |words: usize| (verb.saturating_sub(words)..verb).map(|it| sentence.low(it));
    // `was supported by Chile and opposed by Peru`.
    let again = matches!(sentence.before(verb), "and" | "but");
    let reach = if again && back(14).any(|it| it == "by") {
        16
    } else {
        3
    };
    let be = back(reach).any(|it| matches!(it, "was" | "were" | "been" | "is" | "are" | "be"));
    let open = back(2).any(|it| matches!(it, "should" | "must" | "may" | "would" | "could" | "to"));
    be && !open
}

/// `Doubts about the text were voiced by Peru`: the noun says which stance.
fn voiced(sentence: &Sentence, verb: usize) -> Option<Said> {
    let mut light = Lexicon::get().light.at(&sentence.words, verb);
    light.find(|(_, (_, form))| *form == Form::Past)?;
    let nouns = (0..verb).find_map(|at| {
        let (len, cue) = Lexicon::get().nouns.at(&sentence.words, at).next()?;
        let denied = matches!(sentence.before(at), "no" | "little");
        Some((at, at + len, if denied { cue.negated } else { cue.class }))
    });
    let (at, end, class) = nouns?;
    Some(of_class(
        sentence,
        class,
        at,
        end,
        (end, verb),
        Pattern::Passive,
    ))
}
