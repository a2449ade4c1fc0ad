//! Reports in the third person in the five other languages: the names around a cue, or whoever spoke before.

use super::cues::Cues;
use super::found::{Found, mark_at, stance};
use super::statement::{ALIGNED, claim, reach};
use super::subjects::Chains;
use crate::claim::Claim;
use crate::lexicon::{Class, Mark};
use crate::party::Holder;
use crate::sentence::Sentence;
use crate::stance::{Stance, compose, inherit};

/// What the names before a cue, in Arabic also those after it, say by it.
pub(super) fn in_report(
    sentence: &Sentence,
    cues: &Cues,
    found: &[Found<'_>],
    chains: &Chains,
    last: &[Holder],
) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut before: Vec<Holder> = Vec::new();
    for (at, cue) in found.iter().enumerate() {
        let (from, to) = reach(sentence, found, at);
        let begin = cue.begin();
        let mut before_cue = begin.saturating_sub(6)..begin;
        let says_we = before_cue.any(|at| {
            !sentence.is_inside_name(at) && cues.speakers.at(&sentence.words, at).next().is_some()
        });
        if says_we || !cue.is_third() {
            continue;
        }
        let said = stance(sentence, cues, cue, to);
        let mut holders = chains.speaking((from, begin), (cue.end, to));
        let mut anaphora = None;
        if holders.is_empty() {
            holders.clone_from(&before);
        }
        if holders.is_empty() && takes_up(sentence, cues, begin) {
            holders = last.to_vec();
            anaphora = Some("anaphora:One");
        }
        if holders.is_empty() && cue.verb.class == Class::Say {
            // `…, a déclaré la France`: what was said stands before.
            let speakers = chains.right_after(cue.end);
            let mark = first_mark(sentence, cues, 0, begin)
                .or_else(|| first_mark(sentence, cues, cue.end, to));
            let said = compose(Class::Say, mark);
            let claims_before = speakers
                .iter()
                .map(|it| claim(*it, said, (0, cue.end), (cue.start, cue.end)));
            claims.extend(claims_before);
            before = speakers;
            continue;
        }
        let place = ((from, to), (cue.start, cue.end));
        for holder in &holders {
            let mut claim = claim(*holder, said, place.0, place.1);
            claim.anaphora = anaphora;
            if cue.verb.aligns {
                claim.tags.push(ALIGNED);
            }
            claims.push(claim);
        }
        for (joining, holder) in chains.joining(from, to) {
            claims.push(claim(holder, inherit(joining, said), place.0, place.1));
        }
        before = holders;
    }
    if let Some((holders, from)) = chains.according() {
        let to = sentence.len();
        let said = compose(Class::Say, first_mark(sentence, cues, from, to));
        claims.extend(
            holders
                .iter()
                .map(|it| claim(*it, said, (0, to), (from, from))),
        );
    }
    claims
}

fn first_mark(sentence: &Sentence, cues: &Cues, from: usize, to: usize) -> Option<Mark> {
    (from..to).find_map(|at| mark_at(sentence, cues, at)?.mark)
}

/// `Il a ajouté`, `Añadió`, `وأضاف`: a pronoun stands before the verb at the beginning, or the verb itself does.
fn takes_up(sentence: &Sentence, cues: &Cues, begin: usize) -> bool {
    let pronoun = |at: usize| {
        let mut here = cues.anaphora.at(&sentence.words, at);
        here.any(|(len, ())| begin <= at + len + 2)
    };
    begin == 0 || (0..3.min(begin + 1)).any(pronoun)
}

/// `The text was supported by Peru`: those who join where nobody else speaks.
pub(super) fn agents(sentence: &Sentence, chains: &Chains) -> Vec<Claim> {
    let agents = chains.joining(0, sentence.len()).into_iter();
    agents
        .map(|(joining, holder)| {
            let stance = inherit(joining, Stance::Support);
            claim(holder, stance, (0, sentence.len()), (0, 0))
        })
        .collect()
}
