//! Statements and reports in French, Spanish, Russian, Chinese and Arabic: whoever has the floor, or the names around a cue.

use super::Language;
use super::cues::{Cues, Person, Verb, cues};
use super::subjects::{Chains, chains};
use crate::claim::{Claim, Pattern};
use crate::lexicon::Mark;
use crate::party::Holder;
use crate::sentence::Sentence;
use crate::stance::{Stance, compose, inherit};

/// The claims of a sentence, given who has the floor.
pub(crate) fn claims(sentence: &Sentence, language: Language, floor: Option<Holder>) -> Vec<Claim> {
    let Some(cues) = cues(language) else {
        return Vec::new();
    };
    let found = found(sentence, cues);
    let chains = chains(sentence, cues, language);
    let mut claims = match floor {
        Some(floor) => in_statement(sentence, cues, &found, floor),
        None => in_report(sentence, cues, &found, &chains),
    };
    if claims.is_empty() {
        claims = match floor {
            Some(floor) => assertion(sentence, cues, &chains, floor)
                .into_iter()
                .collect(),
            None => agents(sentence, &chains),
        };
    }
    let stands = claims.iter().any(|it| it.stance != Stance::Neutral);
    claims.retain(|it| it.stance != Stance::Neutral || (!stands && floor.is_none()));
    claims
}

/// A cue: its first word, its words, what it says.
type Found<'a> = (usize, usize, &'a Verb);

/// Cues from left to right, none inside another.
fn found<'a>(sentence: &'a Sentence, cues: &'a Cues) -> Vec<Found<'a>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        match verb_at(sentence, cues, at) {
            Some((len, verb)) => {
                found.push((at, len, verb));
                at += len;
            }
            None => at += 1,
        }
    }
    found
}

/// The cue at `at`; in Arabic `and` is written together with the verb.
fn verb_at<'a>(sentence: &'a Sentence, cues: &'a Cues, at: usize) -> Option<(usize, &'a Verb)> {
    let plain = cues.verbs.at(&sentence.words, at).next();
    plain.or_else(|| {
        let bare = sentence.low(at).strip_prefix(['و', 'ف'])?;
        cues.verbs.from(bare, &sentence.words, at).next()
    })
}

/// Where the words of each cue begin and end: from the cue before to the cue after.
fn reach(sentence: &Sentence, found: &[Found<'_>], at: usize) -> (usize, usize) {
    let from = at
        .checked_sub(1)
        .map_or(0, |before| found[before].0 + found[before].1);
    let to = found.get(at + 1).map_or(sentence.len(), |next| next.0);
    (from, to)
}

fn stance(sentence: &Sentence, cues: &Cues, (start, len, verb): Found<'_>, to: usize) -> Stance {
    let end = start + len;
    let han = sentence.low(start).starts_with(crate::words::is_han);
    // In Chinese what denies a verb stands right before it.
    let denies = |at: usize| {
        let mut here = cues.negations.at(&sentence.words, at);
        here.any(|(len, ())| !han || at + len == start)
    };
    let negated = (start.saturating_sub(2)..start).any(denies) || sentence.low(end) == "pas";
    let class = if negated { verb.negated } else { verb.class };
    let found = (end..to).find_map(|at| cues.marks.at(&sentence.words, at).next());
    compose(class, found.map(|(_, mark)| *mark))
}

/// What whoever has the floor says of itself.
fn in_statement(
    sentence: &Sentence,
    cues: &Cues,
    found: &[Found<'_>],
    floor: Holder,
) -> Vec<Claim> {
    let mut claims = Vec::new();
    for (at, cue) in found.iter().enumerate() {
        let (from, to) = reach(sentence, found, at);
        let start = cue.0;
        let says_we = (start.saturating_sub(6)..start)
            .any(|it| cues.speakers.at(&sentence.words, it).next().is_some());
        let named = (from..start)
            .rev()
            .take(14)
            .find_map(|it| sentence.mention(it));
        let first = says_we || (cue.2.person == Person::First && named.is_none());
        if first || named.is_some_and(|it| it.id == floor.id) {
            let said = stance(sentence, cues, *cue, to);
            claims.push(claim(floor, said, (from, to), (start, start + cue.1)));
        }
    }
    claims
}

/// `The mechanism must remain open`, said by whoever has the floor.
fn assertion(sentence: &Sentence, cues: &Cues, chains: &Chains, floor: Holder) -> Option<Claim> {
    let asks = matches!(
        sentence.low(sentence.len().saturating_sub(1)),
        "?" | "？" | "؟"
    );
    if asks || !chains.subjects.is_empty() {
        return None;
    }
    let marked = |at| cues.marks.at(&sentence.words, at).next().map(|it| (at, it));
    let (at, (len, mark)) = (0..sentence.len()).find_map(marked)?;
    let said = match mark {
        Mark::Norm => Stance::Support,
        Mark::Against => Stance::Oppose,
        Mark::Good | Mark::Risk => return None,
    };
    let mut claim = claim(floor, said, (0, sentence.len()), (at, at + len));
    claim.about = (0, sentence.len());
    claim.tags.push("assertion");
    Some(claim)
}

/// What the names before a cue, in Arabic also those after it, say by it.
fn in_report(sentence: &Sentence, cues: &Cues, found: &[Found<'_>], chains: &Chains) -> Vec<Claim> {
    let mut claims = Vec::new();
    let mut before: Vec<Holder> = Vec::new();
    for (at, cue) in found.iter().enumerate() {
        let (from, to) = reach(sentence, found, at);
        let start = cue.0;
        let says_we = (start.saturating_sub(6)..start)
            .any(|it| cues.speakers.at(&sentence.words, it).next().is_some());
        if says_we {
            continue;
        }
        let said = stance(sentence, cues, *cue, to);
        let mut holders = chains.speaking((from, start), (start + cue.1, to));
        if holders.is_empty() {
            holders.clone_from(&before);
        }
        for holder in &holders {
            claims.push(claim(*holder, said, (from, to), (start, start + cue.1)));
        }
        for (joining, holder) in chains.joining(from, to) {
            let stance = inherit(joining, said);
            claims.push(claim(holder, stance, (from, to), (start, start + cue.1)));
        }
        before = holders;
    }
    claims
}

/// `The text was supported by Peru`: those who join where nobody else speaks.
fn agents(sentence: &Sentence, chains: &Chains) -> Vec<Claim> {
    let agents = chains.joining(0, sentence.len()).into_iter();
    agents
        .map(|(joining, holder)| {
            let stance = inherit(joining, Stance::Support);
            claim(holder, stance, (0, sentence.len()), (0, 0))
        })
        .collect()
}

fn claim(holder: Holder, stance: Stance, clause: (usize, usize), cue: (usize, usize)) -> Claim {
    Claim {
        holder,
        stance,
        clause,
        cue,
        about: (cue.1, clause.1),
        pattern: Pattern::OtherLanguage,
        tags: Vec::new(),
        reported: false,
        anaphora: None,
    }
}
