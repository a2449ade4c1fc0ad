//! Claims of one sentence: clauses turned into holder, stance and the words that show it.

mod bracket;
mod chain;
mod lone;
mod opening;

use crate::clause::{Clause, Parse};
use crate::complement::{Complement, complement};
use crate::joining::Joining;
use crate::lexicon::{Class, Mark};
use crate::lists::List;
use crate::party::{Holder, Party};
use crate::predicate::{Kind, Predicate, adverb};
use crate::sentence::Sentence;
use crate::stance::{Stance, compose, inherit};

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

fn stance_of(sentence: &Sentence, predicate: &Predicate, complement: &Complement) -> Stance {
    if predicate.kind == Kind::Neither {
        return Stance::Neutral;
    }
    let wording = [
        "that",
        "to",
        "deleting",
        "delete",
        "language",
        "wording",
        "referring",
        "replacing",
        "adding",
        "including",
    ];
    if predicate.class == Class::Prefer && wording.contains(&sentence.low(predicate.end)) {
        return Stance::Propose;
    }
    // `appealed to B not to …`, `urged B not to …`, `asked that it not be`.
    if predicate.class == Class::Propose && asks_not(sentence, predicate) {
        return Stance::Oppose;
    }
    let question = matches!(
        sentence.low(predicate.end),
        "whether"
            | "if"
            | "how"
            | "why"
            | "what"
            | "who"
            | "when"
            | "about"
            | "clarification"
            | "information"
            | "clarity"
    );
    if question && matches!(predicate.class, Class::Say) {
        return Stance::Neutral;
    }
    let asks = matches!(predicate.lemma, "request" | "ask for" | "seek" | "ask");
    if predicate.lemma == "introduce" && own_paper(sentence, predicate.end) {
        return Stance::Propose;
    }
    if predicate.class == Class::Propose && asks_to_record(sentence, predicate.end) {
        return Stance::Reserve;
    }
    if matches!(predicate.lemma, "submit" | "table" | "circulate")
        && report_of_own(sentence, predicate.end)
    {
        return Stance::Neutral;
    }
    if reports_own_work(sentence, predicate, complement) {
        return Stance::Neutral;
    }
    let information = |at: usize| {
        matches!(
            sentence.low(at),
            "clarification" | "clarifications" | "information" | "explanation" | "explanations"
        )
    };
    if asks && (predicate.end..predicate.end + 4).any(information) {
        return Stance::Neutral;
    }
    if complement.mark.is_none()
        && matches!(
            predicate.lemma,
            "draw attention to"
                | "call attention to"
                | "bring attention to"
                | "identify"
                | "point to"
        )
    {
        return Stance::Neutral;
    }
    // Said with should is support of what should be, whatever harm it names.
    if judged_as(sentence, predicate) || suggests_flaw(sentence, predicate, complement) {
        return compose(Class::Argue, complement.mark);
    }
    if complement.mark.is_none() && could_be(sentence, predicate) {
        return Stance::Support;
    }
    let mark = match complement.mark {
        Some(Mark::Risk) if predicate.class == Class::Say && complement.wanted => Some(Mark::Norm),
        // A harm that something averts is told, not asked for.
        Some(Mark::Norm) if predicate.class == Class::Say && !complement.wanted => None,
        mark => mark,
    };
    compose(predicate.class, mark)
}

/// `described it as premature`: a judgement, where something is said of it.
fn judged_as(sentence: &Sentence, predicate: &Predicate) -> bool {
    let describes = matches!(
        predicate.lemma,
        "describe" | "characterise" | "characterize" | "regard" | "deem" | "refer to"
    );
    describes && (predicate.end..predicate.end + 12).any(|at| sentence.low(at) == "as")
}

/// `suggested that the date is unrealistic`: an argument, no proposal.
fn suggests_flaw(sentence: &Sentence, predicate: &Predicate, complement: &Complement) -> bool {
    let flaw = matches!(complement.mark, Some(Mark::Against | Mark::Risk)) && !complement.wanted;
    let copula = |at: usize| matches!(sentence.low(at), "is" | "are" | "was" | "were");
    let that = sentence.before(predicate.end) == "that" || sentence.low(predicate.end) == "that";
    predicate.class == Class::Propose
        && flaw
        && that
        && (predicate.end..predicate.end + 12).any(copula)
}

/// `said the list could be shortened`: a suggestion in other words.
fn could_be(sentence: &Sentence, predicate: &Predicate) -> bool {
    const DONE: [&str; 14] = [
        "made", "drawn", "built", "met", "set", "put", "done", "taken", "given", "used", "held",
        "dealt", "left", "brought",
    ];
    let reach = predicate.end..(predicate.end + 30).min(sentence.len());
    let could = |at: usize| {
        sentence.low(at) == "could" && {
            let be = at + 1 + usize::from(adverb(sentence.low(at + 1)));
            let verb = be + 1 + usize::from(sentence.low(be + 1).ends_with("ly"));
            sentence.low(be) == "be" && {
                sentence.low(verb).ends_with("ed") || DONE.contains(&sentence.low(verb))
            }
        }
    };
    predicate.class == Class::Say && reach.into_iter().any(could)
}

/// `introduced a new paragraph`, not `introduced the agenda item`.
fn own_paper(sentence: &Sentence, from: usize) -> bool {
    const PAPERS: [&str; 12] = [
        "proposal",
        "text",
        "paragraph",
        "amendment",
        "language",
        "option",
        "formulation",
        "draft",
        "wording",
        "proposals",
        "amendments",
        "resolution",
    ];
    let own = matches!(
        sentence.low(from),
        "a" | "an" | "its" | "new" | "alternative" | "his" | "her"
    );
    own && (from + 1..from + 5).any(|at| PAPERS.contains(&sentence.low(at)))
}

/// `requested that its reservation be recorded`.
fn asks_to_record(sentence: &Sentence, from: usize) -> bool {
    (from..from + 5).any(|at| {
        matches!(sentence.low(at), "its" | "his" | "her" | "their")
            && (at + 1..at + 3).any(|it| matches!(sentence.low(it), "reservation" | "reservations"))
    })
}

/// `submitted its national report`: no proposal.
fn report_of_own(sentence: &Sentence, from: usize) -> bool {
    const REPORTS: [&str; 8] = [
        "report",
        "reports",
        "communication",
        "communications",
        "review",
        "inventory",
        "letter",
        "contribution",
    ];
    (from..from + 7).any(|at| REPORTS.contains(&sentence.low(at)))
}

/// `highlighted its national programmes`: a report of what was done at home.
fn reports_own_work(sentence: &Sentence, predicate: &Predicate, complement: &Complement) -> bool {
    const HIGHLIGHTING: [&str; 6] = [
        "highlight",
        "draw attention to",
        "address",
        "speak about",
        "touch on",
        "point to",
    ];
    let from = predicate.end;
    let own = (from..from + 6).find(|at| List::Own.has(sentence.low(*at)));
    let work = |own: usize| (own..own + 6).any(|at| List::Work.has(sentence.low(at)));
    HIGHLIGHTING.contains(&predicate.lemma)
        && complement.mark != Some(Mark::Norm)
        && own.is_some_and(work)
}

/// `urged B not to …`, `recommended against`; what is proposed may itself be against something.
fn asks_not(sentence: &Sentence, predicate: &Predicate) -> bool {
    const ASKING: [&str; 12] = [
        "urge",
        "ask to",
        "ask that",
        "request",
        "call on",
        "call upon",
        "appeal to",
        "encourage",
        "invite",
        "implore",
        "exhort",
        "plead with",
    ];
    let from = predicate.end;
    let reach = if ASKING.contains(&predicate.lemma) {
        8
    } else {
        1
    };
    sentence.low(from) == "against"
        || (from..from + reach).any(|at| sentence.says(at, &["not", "to"]))
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
    for (at, clause) in parse.clauses.iter().enumerate() {
        let mut said = chain::chain(sentence, clause, &parse.loose);
        if at == 0 {
            opening::opening(sentence, clause, &mut said);
        }
        weaken(&mut said);
        if let Some(next) = parse.clauses.get(at + 1) {
            only_reports(sentence, clause, next, &mut said);
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

/// `It was rumoured that`: nobody said it.
fn is_hearsay(sentence: &Sentence) -> bool {
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
        .any(|it| strong(it) && it.pattern != Pattern::OpeningParticiple);
    if !called {
        return;
    }
    said.retain(|it| {
        let reason = matches!(it.predicate.class, Class::Argue | Class::Say)
            && it.complement.negative
            && !matches!(it.complement.mark, Some(Mark::Norm | Mark::Good));
        !reason
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
