//! Claims of one sentence: clauses turned into holder, stance and the words that show it.

mod agreed;
mod bracket;
mod chain;
mod interposed;
mod judged;
mod lone;
mod opening;
mod passive;
mod proposals;
mod thats;

use crate::clause::{Clause, Parse};
use crate::complement::{Complement, complement};
use crate::joining::Joining;
use crate::judgement::stance_of;
use crate::lexicon::{Class, Mark};
use crate::party::{Holder, Party};
use crate::predicate::{Kind, Predicate};
use crate::sentence::Sentence;
use crate::stance::{Stance, inherit};
use std::borrow::Cow;

/// One holder's stance as one sentence shows it; word indices are into the sentence.
#[derive(Debug, Clone)]
pub(crate) struct Claim {
    pub(crate) holder: Holder,
    pub(crate) stance: Stance,
    /// First word of the clause and the word after its last.
    pub(crate) clause: (usize, usize),
    /// The cue.
    pub(crate) cue: (usize, usize),
    /// What it is about.
    pub(crate) about: (usize, usize),
    pub(crate) pattern: Pattern,
    pub(crate) tags: Vec<&'static str>,
    pub(crate) reported: bool,
    pub(crate) anaphora: Option<&'static str>,
}

/// The numbered patterns; docs/attribution.md describes each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pattern {
    SubjectVerb = 1,
    CoordinatedVerb = 2,
    TrailingParticiple = 3,
    OpeningParticiple = 4,
    Infinitive = 5,
    SupportedBy = 6,
    OpposedBy = 7,
    WithOthers = 8,
    LedBy = 9,
    TailJoining = 10,
    AttachedWith = 11,
    Examples = 12,
    Bracket = 13,
    Passive = 14,
    NounAgent = 15,
    Proposal = 16,
    AccordingTo = 17,
    AgreesWith = 18,
    RatherThan = 19,
    Pronoun = 20,
    Bullet = 21,
    FirstPerson = 22,
    Spokesperson = 23,
    OtherLanguage = 24,
}

/// What one cue says, before it is given to holders.
#[derive(Debug, Clone)]
struct Said {
    predicate: Predicate,
    about: (usize, usize),
    complement: Complement,
    stance: Stance,
    pattern: Pattern,
    /// Who joins in what is said here, and by which pattern.
    joined: Vec<(Joining, Party, Pattern)>,
}

impl Said {
    fn new(sentence: &Sentence, predicate: Predicate, to: usize, pattern: Pattern) -> Self {
        let complement = complement(sentence, predicate.end, to);
        let stance = stance_of(sentence, &predicate, &complement);
        Self {
            predicate,
            about: (predicate.end, to),
            complement,
            stance,
            pattern,
            joined: Vec::new(),
        }
    }
}

impl Said {
    /// Agrees without saying with what.
    fn says_the_same(&self) -> bool {
        const SAYING: [&str; 20] = [
            "take a similar position",
            "take the same position",
            "share this view",
            "share the same view",
            "share this position",
            "share these concerns",
            "share this concern",
            "share the concerns",
            "share the concern",
            "follow suit",
            "do likewise",
            "express similar views",
            "hold the same view",
            "make similar points",
            "echo this view",
            "agree",
            "concur",
            "join",
            "echo",
            "second",
        ];
        SAYING.contains(&self.predicate.lemma)
            && self.about.1 <= self.about.0 + 1
            && matches!(self.predicate.class, Class::Support | Class::Concern)
    }
}

/// The tag of a claim that takes up the stance before it: `Chile agreed.`
pub(crate) const SAME: &str = "same-as-before";

/// All claims of a sentence.
pub(crate) fn claims(sentence: &Sentence, parse: &Parse) -> Vec<Claim> {
    let mut claims = Vec::new();
    if is_hearsay(sentence) {
        return claims;
    }
    let mut all_said = Vec::new();
    let mut carried: Vec<(Joining, Party)> = Vec::new();
    for (at, clause) in parse.clauses.iter().enumerate() {
        // Peru, with Chile, said it would accept: Chile would as well.
        let mut clause = Cow::Borrowed(clause);
        if !carried.is_empty() {
            clause.to_mut().joined.append(&mut carried);
        }
        let clause = clause.as_ref();
        let mut said = chain::chain(sentence, clause, &parse.loose);
        if at == 0 {
            opening::opening(sentence, clause, &mut said);
        }
        weaken(&mut said);
        if let Some(next) = parse.clauses.get(at + 1) {
            let before = said.len();
            only_reports(sentence, clause, next, &mut said);
            if said.len() < before && said.is_empty() {
                carried.clone_from(&clause.joined);
            }
        }
        give(sentence, clause, &said, &mut claims);
        all_said.push(said);
    }
    bracket::bracket(sentence, parse, &all_said, &mut claims);
    lone::lone(sentence, parse, &all_said, &mut claims);
    settle(&mut claims);
    claims
}

/// `Peru stressed that it would not accept`: what follows is what Peru holds.
fn only_reports(sentence: &Sentence, clause: &Clause, next: &Clause, said: &mut Vec<Said>) {
    let same = clause.party.holders == next.party.holders;
    let start = next.party.start - usize::from(sentence.before(next.party.start) == "that");
    said.retain(|it| {
        let saying = matches!(
            it.predicate.class,
            Class::Say | Class::Stress | Class::Argue
        );
        !(same && saying && it.predicate.end == start)
    });
}

/// `It was rumoured that`, `it is not true that`: nobody said it.
fn is_hearsay(sentence: &Sentence) -> bool {
    const DENIED: [&[&str]; 3] = [
        &["is", "not", "the", "case", "that"],
        &["is", "not", "true", "that"],
        &["was", "not", "true", "that"],
    ];
    if (0..4).any(|at| 0 < sentence.says_any(at, &DENIED)) {
        return true;
    }
    (0..8).any(|at| {
        matches!(
            sentence.low(at),
            "rumoured" | "rumored" | "rumours" | "rumors"
        )
    })
}

/// A reason is no stance of its own: `argued that it was vague and called for a correction`.
fn weaken(said: &mut Vec<Said>) {
    let strong = |it: &Said| {
        !matches!(
            it.predicate.class,
            Class::Say | Class::Argue | Class::Stress
        ) && it.predicate.kind != Kind::Weak
    };
    let called = said
        .iter()
        .filter(|it| strong(it) && it.pattern != Pattern::OpeningParticiple)
        .map(|it| it.predicate.start);
    let Some(last) = called.max() else {
        return;
    };
    said.retain(|it| {
        let reason = matches!(it.predicate.class, Class::Argue | Class::Say)
            && it.complement.negative
            && !matches!(it.complement.mark, Some(Mark::Norm | Mark::Good));
        !reason || last < it.predicate.start
    });
}

/// Gives what was said to the subject and to those who join it.
fn give(sentence: &Sentence, clause: &Clause, said: &[Said], claims: &mut Vec<Claim>) {
    for (at, said) in said.iter().enumerate() {
        if said.predicate.kind == Kind::Weak {
            continue;
        }
        for holder in &clause.party.holders {
            let mut claim = Claim::new(
                clause,
                said,
                *holder,
                said.stance,
                pattern_of(said, *holder),
            );
            if let Some(opposed) = claim.rather_than(sentence, said) {
                claims.push(opposed);
                claim.about.1 = said.complement.rather_than.unwrap_or(claim.about.1);
            }
            claims.push(claim);
        }
        let earlier = clause
            .joined
            .iter()
            .filter(|(joining, _)| at == 0 || *joining != Joining::Opposing);
        let earlier = earlier.map(|(joining, party)| (joining, party, joined_pattern(*joining)));
        let here = said
            .joined
            .iter()
            .map(|(joining, party, pattern)| (joining, party, *pattern));
        for (joining, party, pattern) in earlier.chain(here) {
            let stance = inherit(*joining, said.stance);
            for holder in &party.holders {
                let mut claim = Claim::new(clause, said, *holder, stance, pattern);
                if *joining != Joining::Opposing
                    && let Some(opposed) = claim.rather_than(sentence, said)
                {
                    claims.push(opposed);
                    claim.about.1 = said.complement.rather_than.unwrap_or(claim.about.1);
                }
                claims.push(claim);
            }
        }
    }
}

fn pattern_of(said: &Said, holder: Holder) -> Pattern {
    match holder.how {
        "" if holder.spoken_by.is_some() && said.pattern == Pattern::SubjectVerb => {
            Pattern::Spokesperson
        }
        "" | "on-behalf" => said.pattern,
        _ => Pattern::Examples,
    }
}

fn joined_pattern(joining: Joining) -> Pattern {
    match joining {
        Joining::Supporting => Pattern::SupportedBy,
        Joining::Opposing => Pattern::OpposedBy,
        Joining::With => Pattern::WithOthers,
        Joining::Led => Pattern::LedBy,
    }
}

impl Claim {
    fn new(clause: &Clause, said: &Said, holder: Holder, stance: Stance, pattern: Pattern) -> Self {
        let mut tags = Vec::new();
        if said.predicate.distance {
            tags.push("distance-verb");
        }
        if said.says_the_same() {
            tags.push(SAME);
        }
        if said.complement.conditional {
            tags.push("conditional");
        }
        if !holder.how.is_empty() {
            tags.push(holder.how);
        }
        Self {
            holder,
            stance,
            clause: (clause.party.start.min(said.predicate.start), said.about.1),
            cue: (said.predicate.start, said.predicate.end),
            about: said.about,
            pattern,
            tags,
            reported: clause.nested,
            anaphora: None,
        }
    }

    /// `A rather than B`: for A, and against B.
    fn rather_than(&self, sentence: &Sentence, said: &Said) -> Option<Self> {
        let at = said.complement.rather_than?;
        let first = sentence.low(0);
        let bullet = matches!(first, "-" | "•" | "—");
        let pro = matches!(self.stance, Stance::Support | Stance::Propose);
        if !pro || bullet || said.predicate.class == Class::Propose {
            return None;
        }
        let mut tags = self.tags.clone();
        tags.push("contrast:rather-than");
        Some(Self {
            stance: Stance::Oppose,
            about: (at + 2, said.about.1),
            pattern: Pattern::RatherThan,
            tags,
            ..self.clone()
        })
    }
}

/// One row for a holder, stance and cue; a plain report says nothing where the same sentence takes a stance.
fn settle(claims: &mut Vec<Claim>) {
    let mut seen: Vec<(&str, Stance, usize)> = Vec::new();
    let taken: Vec<&str> = claims
        .iter()
        .filter(|it| it.stance != Stance::Neutral)
        .map(|it| it.holder.id)
        .collect();
    claims.retain(|it| {
        let key = (it.holder.id, it.stance, it.about.0);
        let fresh = !seen.contains(&key)
            && (it.stance != Stance::Neutral || !taken.contains(&it.holder.id));
        if fresh {
            seen.push(key);
        }
        fresh
    });
    let mut neutral: Vec<&str> = Vec::new();
    claims.retain(|it| {
        let first = it.stance != Stance::Neutral || !neutral.contains(&it.holder.id);
        if it.stance == Stance::Neutral {
            neutral.push(it.holder.id);
        }
        first
    });
}
