//! Names around a cue in the five other languages: who speaks, for whom, who joins, who is only spoken of.

use super::Language;
use super::cues::{Around, Cues};
use crate::gazetteer::Kind;
use crate::joining::Joining;
use crate::party::Holder;
use crate::sentence::Sentence;

/// Names that stand together.
#[derive(Debug)]
pub(super) struct Chain {
    start: usize,
    end: usize,
    holders: Vec<(Holder, Kind)>,
}

/// The names of a sentence by what they do.
#[derive(Debug, Default)]
pub(super) struct Chains {
    pub(super) subjects: Vec<Chain>,
    behalf: Vec<Chain>,
    joining: Vec<(Joining, Chain)>,
    /// `Selon le Pérou,`: whose view the sentence tells.
    according: Option<Chain>,
    /// Whether the subject may follow its verb.
    pub(super) verb_first: bool,
}

/// How far a subject may stand from its verb, in words.
const NEAR: usize = 24;

impl Chains {
    /// Who speaks by a cue: the last subject before it, in Arabic the one right after it; the group spoken for instead.
    pub(super) fn speaking(
        &self,
        (from, start): (usize, usize),
        (end, to): (usize, usize),
    ) -> Vec<Holder> {
        let before = |it: &&Chain| from <= it.start && it.end <= start && start <= it.end + NEAR;
        let after =
            |it: &&Chain| self.verb_first && end <= it.start && it.start <= end + 2 && it.end <= to;
        let follows = self.subjects.iter().find(after);
        let Some(subject) = follows.or_else(|| self.subjects.iter().rfind(before)) else {
            return Vec::new();
        };
        let near = |it: &&Chain| it.end <= subject.start + NEAR && subject.start <= it.end + NEAR;
        let groups = self.behalf.iter().find(near);
        let by = subject.holders.first().map(|it| it.0.id);
        let spoken = groups.into_iter().flat_map(|it| &it.holders);
        let spoken: Vec<Holder> = spoken
            .filter(|(_, kind)| *kind == Kind::Group)
            .map(|(holder, _)| Holder {
                spoken_by: by.filter(|id| *id != holder.id),
                ..*holder
            })
            .collect();
        if spoken.is_empty() {
            subject.holders.iter().map(|it| it.0).collect()
        } else {
            spoken
        }
    }

    /// Those whose view the sentence tells, and where it begins.
    pub(super) fn according(&self) -> Option<(Vec<Holder>, usize)> {
        let chain = self.according.as_ref()?;
        Some((chain.holders.iter().map(|it| it.0).collect(), chain.end))
    }

    /// Who stands right after a verb of saying: `…, a déclaré la France`.
    pub(super) fn right_after(&self, end: usize) -> Vec<Holder> {
        let mut chains = self.subjects.iter();
        let chain = chains.find(|it| end <= it.start && it.start <= end + 3);
        chain
            .into_iter()
            .flat_map(|it| it.holders.iter().map(|it| it.0))
            .collect()
    }

    /// Where the last subject between two places begins that has a holder of this kind.
    pub(super) fn last_subject(
        &self,
        from: usize,
        to: usize,
        of: impl Fn(&Holder) -> bool,
    ) -> Option<usize> {
        let mut chains = self.subjects.iter();
        let last = chains.rfind(|it| {
            from <= it.start && it.end <= to && it.holders.iter().any(|(holder, _)| of(holder))
        });
        last.map(|it| it.start)
    }

    /// Who joins or opposes between two places.
    pub(super) fn joining(&self, from: usize, to: usize) -> Vec<(Joining, Holder)> {
        let here = self
            .joining
            .iter()
            .filter(|(_, chain)| from <= chain.start && chain.end <= to);
        here.flat_map(|(joining, chain)| chain.holders.iter().map(|it| (*joining, it.0)))
            .collect()
    }
}

/// Finds the names of a sentence and sorts them by what stands before and after them.
pub(super) fn chains(sentence: &Sentence, cues: &Cues, language: Language) -> Chains {
    let mut chains = Chains {
        verb_first: language == Language::Arabic,
        ..Chains::default()
    };
    let mut at = 0;
    while at < sentence.len() {
        let Some(chain) = chain_at(sentence, cues, at) else {
            at += 1;
            continue;
        };
        at = chain.end;
        match before(sentence, cues, chain.start) {
            Some(Around::Behalf) => chains.behalf.push(chain),
            Some(Around::Supporting) => chains.joining.push((Joining::Supporting, chain)),
            Some(Around::Opposing) => chains.joining.push((Joining::Opposing, chain)),
            Some(Around::According) if sentence.low(chain.end) == "," => {
                chains.according = Some(chain);
            }
            Some(Around::Preposition | Around::According) => {}
            _ if is_owner(sentence, &chain) => {}
            _ => chains.subjects.push(chain),
        }
    }
    chains
}

/// Names from `at` on, with nothing but commas, `and` and articles between them.
fn chain_at(sentence: &Sentence, cues: &Cues, at: usize) -> Option<Chain> {
    let mut chain = Chain {
        start: at,
        end: at,
        holders: Vec::new(),
    };
    let mut next = at;
    while let Some(mention) = sentence.mention(next) {
        let holder = Holder {
            in_use: mention.in_use,
            ..Holder::plain(mention.id)
        };
        chain.holders.push((holder, mention.kind));
        chain.end = next + mention.len;
        next = chain.end;
        let joined = skip(sentence, cues, next, |it| matches!(it, Around::And));
        let comma = usize::from(sentence.low(next) == ",");
        // In Arabic `and` is written together with the name.
        let glued = sentence.low(next).starts_with('و');
        if joined == next && comma == 0 && !glued {
            break;
        }
        next = skip(sentence, cues, next + comma, |it| {
            matches!(it, Around::And | Around::Article)
        });
    }
    (!chain.holders.is_empty()).then_some(chain)
}

/// The place after phrases of some kinds.
fn skip(sentence: &Sentence, cues: &Cues, from: usize, kinds: impl Fn(Around) -> bool) -> usize {
    let mut at = from;
    for _ in 0..3 {
        let mut here = cues.around.at(&sentence.words, at);
        match here.find(|(_, kind)| kinds(**kind)) {
            Some((len, _)) => at += len,
            None => break,
        }
    }
    at
}

/// What stands before a name, articles left out; `the representative of` makes a name a speaker.
fn before(sentence: &Sentence, cues: &Cues, start: usize) -> Option<Around> {
    let ends_at = |end: usize, kinds: &[Around]| {
        (1..=5).rev().find_map(|back| {
            let at = end.checked_sub(back)?;
            let mut here = cues.around.at(&sentence.words, at);
            here.find(|(len, kind)| at + len == end && kinds.contains(kind))
                .map(|(_, kind)| (at, *kind))
        })
    };
    let mut end = start;
    if let Some((at, _)) = ends_at(end, &[Around::Article]) {
        end = at;
    }
    let strong = [Around::Behalf, Around::Supporting, Around::Opposing];
    if let Some((_, kind)) = ends_at(start, &strong).or_else(|| ends_at(end, &strong)) {
        return Some(kind);
    }
    let opens = |place: usize| ends_at(place, &[Around::According]).is_some_and(|(at, _)| at <= 1);
    if opens(start) || opens(end) {
        return Some(Around::According);
    }
    let spoken_of = |end: usize| {
        let end = ends_at(end, &[Around::Article]).map_or(end, |it| it.0);
        ends_at(end, &[Around::Preposition]).map(|it| it.1)
    };
    if let Some((at, _)) = ends_at(end, &[Around::Title]) {
        return spoken_of(at);
    }
    let (at, kind) = ends_at(end, &[Around::Preposition])?;
    match ends_at(at, &[Around::Title]) {
        // The representative of Peru speaks, unless he is spoken of himself.
        Some((at, _)) => spoken_of(at),
        None => Some(kind),
    }
}

/// The proposal of Peru in Chinese: a name before `的` owns what follows.
fn is_owner(sentence: &Sentence, chain: &Chain) -> bool {
    let received = |at: usize| {
        matches!(sentence.low(at), "到") && matches!(sentence.before(at), "得" | "遭" | "受")
    };
    let got = chain.start.checked_sub(1).is_some_and(received);
    sentence.low(chain.end) == "的" && !got
}
