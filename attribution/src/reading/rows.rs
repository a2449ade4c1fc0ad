//! Which claims become suggestions, and what a suggestion is made of.

use crate::claim::{Claim, Pattern};
use crate::language;
use crate::patterns;
use crate::sentence::Sentence;
use crate::stance::Stance;
use crate::suggestion::Suggestion;

/// Observers hold no position; the Chair has a row only when taking a side.
pub(super) fn worth_a_row(sentence: &Sentence, claim: &Claim) -> bool {
    let named = claim.holder.is_named();
    let role = !named && !claim.holder.is_unspecified();
    let thanks = role && (claim.cue.0..claim.cue.1).any(|at| THANKS.contains(&sentence.low(at)));
    // Delegates discussed, parties considered: how the meeting went on.
    let everyone = claim.holder.id == "unspecified-all"
        && (claim.stance == Stance::Neutral
            || (claim.cue.0..claim.cue.1).any(|at| DISCUSSING.contains(&sentence.low(at))));
    let courtesy = claim.holder.is_unspecified()
        && (claim.cue.0..claim.cue.1).any(|at| {
            matches!(
                sentence.low(at),
                "thanked" | "thanking" | "congratulated" | "tribute"
            )
        });
    let runs = role && (claim.cue.0..claim.cue.1).any(|at| RUNNING.contains(&sentence.low(at)));
    !claim.holder.id.starts_with("OBS:")
        && (!role || claim.stance != Stance::Neutral)
        && !thanks
        && !everyone
        && !courtesy
        && !runs
}

/// Courtesies of a Chair are no side taken.
pub(super) const THANKS: [&str; 8] = [
    "gratitude",
    "appreciation",
    "thanks",
    "hope",
    "hoped",
    "appreciated",
    "optimism",
    "confidence",
];

pub(super) const DISCUSSING: [&str; 12] = [
    "considered",
    "addressed",
    "discussed",
    "focused",
    "reflected",
    "debated",
    "examined",
    "highlighted",
    "identified",
    "touched",
    "considering",
    "addressing",
];

/// What a Chair does to run a meeting.
pub(super) const RUNNING: [&str; 9] = [
    "confirmed",
    "identified",
    "focused",
    "addressed",
    "reminded",
    "acknowledged",
    "welcomed",
    "welcoming",
    "recognized",
];

/// `aligned itself with the statement of the EU`: with whose statement.
pub(super) fn aligned_with(sentence: &Sentence, claim: &Claim) -> Option<String> {
    let aligns = |at: usize| {
        sentence.low(at).starts_with("align") || sentence.low(at).starts_with("associat")
    };
    let joins = claim.tags.contains(&language::ALIGNED);
    if !joins && !(claim.cue.0..claim.cue.1).any(aligns) {
        return None;
    }
    let with = (claim.cue.1..claim.about.1).find_map(|at| sentence.mention(at))?;
    Some(format!("aligned-with:{}", with.id))
}

pub(super) fn suggestion(sentence: &Sentence, claim: Claim) -> Suggestion {
    let for_others = aligned_with(sentence, &claim);
    let mut patterns = vec![claim.pattern as u8];
    let mut hedges = claim.tags;
    if let Some(tag) = claim.anaphora {
        patterns.push(Pattern::Pronoun as u8);
        hedges.push(tag);
    }
    if claim.holder.spoken_by.is_some() && claim.pattern != Pattern::Spokesperson {
        patterns.push(Pattern::Spokesperson as u8);
    }
    if claim.reported {
        hedges.push("nested");
    }
    if claim.stance == Stance::Neutral {
        hedges.push("plain-report");
    }
    if !claim.holder.in_use {
        hedges.push("name-not-in-use");
    }
    patterns.dedup();
    let confidence = patterns::confidence(&patterns, &hedges);
    Suggestion {
        sentence: sentence.start..sentence.end,
        evidence: span(sentence, claim.clause),
        cue: span(sentence, claim.cue),
        about: span(sentence, claim.about),
        holder: claim.holder.id,
        stance: claim.stance,
        spoken_by: claim.holder.spoken_by,
        for_others,
        options: Vec::new(),
        confidence,
        patterns,
        hedges,
    }
}

/// Bytes of the words from `from` to `to`; empty at the first word when there are none.
pub(super) fn span(sentence: &Sentence, (from, to): (usize, usize)) -> std::ops::Range<usize> {
    let start = sentence.words.get(from).map_or(sentence.end, |it| it.start);
    let kept = sentence
        .words
        .get(from..to.min(sentence.len()))
        .unwrap_or_default();
    let last = kept
        .iter()
        .rfind(|it| !matches!(it.low.as_str(), "." | "," | ";" | ":" | "。"));
    let end = last.map_or(start, |it| it.end);
    start..end.max(start)
}
