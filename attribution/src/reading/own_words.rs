//! A statement: only the speaker's own words count, courtesies do not, and what must be is what the speaker holds.

use crate::claim::{Claim, Pattern};
use crate::clause::{Clause, Parse};
use crate::complement::{complement, first_mark};
use crate::lexicon::{Class, Form, Lexicon, Mark};
use crate::lists::List;
use crate::party::{Holder, Reference};
use crate::predicate::Kind;
use crate::sentence::Sentence;
use crate::stance::Stance;

/// Leaves what `holder`, who has the floor, says of itself; adds what it asserts without saying `we`.
pub(super) fn keep(sentence: &Sentence, holder: Holder, parse: &Parse, claims: &mut Vec<Claim>) {
    let asks = sentence.low(sentence.len().saturating_sub(1)) == "?";
    if asks {
        claims.clear();
        return;
    }
    let dropped: Vec<usize> = parse
        .clauses
        .iter()
        .filter(|it| is_courtesy(sentence, it))
        .map(|it| it.predicate.start)
        .collect();
    let said: Vec<usize> = parse
        .clauses
        .iter()
        .filter(|it| it.predicate.kind == Kind::Verb && it.predicate.class == Class::Say)
        .map(|it| it.predicate.start)
        .collect();
    let aligned = alignments(sentence, holder, claims);
    claims.retain(|it| {
        let takes_side = matches!(it.stance, Stance::Support | Stance::Oppose);
        is_own(it, holder)
            && it.stance != Stance::Neutral
            && !dropped.contains(&it.cue.0)
            && (takes_side || !said.contains(&it.cue.0))
            && !only_thinks(sentence, it)
            && !only_tells(sentence, it)
    });
    for claim in claims.iter_mut() {
        if claim.pattern == Pattern::SubjectVerb {
            claim.pattern = Pattern::FirstPerson;
        }
        claim.holder.spoken_by = holder.spoken_by;
    }
    if claims.is_empty() && dropped.is_empty() {
        claims.extend(assertion(sentence, holder, parse));
    }
    claims.extend(aligned);
}

/// `Georgia and Moldova align themselves with this statement`: others that join it.
fn alignments(sentence: &Sentence, holder: Holder, claims: &[Claim]) -> Vec<Claim> {
    let joins = |it: &&Claim| {
        it.stance == Stance::Support
            && !is_own(it, holder)
            && (it.cue.0..it.cue.1).any(|at| {
                sentence.low(at).starts_with("align") || sentence.low(at).starts_with("associat")
            })
    };
    claims.iter().filter(joins).cloned().collect()
}

/// `We were able to prevent a collapse`, `recalling the past`: told, not held.
fn only_tells(sentence: &Sentence, claim: &Claim) -> bool {
    let word = sentence.low(claim.cue.1.saturating_sub(1));
    match claim.pattern {
        Pattern::Infinitive => matches!(word, "prevent" | "resist" | "block"),
        Pattern::TrailingParticiple => matches!(
            word,
            "recognizing" | "recognising" | "acknowledging" | "recalling" | "reflecting"
        ),
        _ => false,
    }
}

/// `I think that is similar`: a thought that says neither what should be nor what will not do.
fn only_thinks(sentence: &Sentence, claim: &Claim) -> bool {
    const THINKING: [&str; 5] = ["think", "believe", "consider", "understand", "feel"];
    let thinks = (claim.cue.0..claim.cue.1).any(|at| THINKING.contains(&sentence.low(at)));
    thinks
        && (sentence.low(claim.cue.1.saturating_sub(1)) == "understand"
            || complement(sentence, claim.about.0, claim.about.1)
                .mark
                .is_none())
}

fn is_own(claim: &Claim, holder: Holder) -> bool {
    claim.holder.id == holder.id || Some(claim.holder.id) == holder.spoken_by
}

/// Hopes, thanks, offers and openings: `we would like to begin by`, `we welcome your presence`.
fn is_courtesy(sentence: &Sentence, clause: &Clause) -> bool {
    const POLITE: [&str; 17] = [
        "speak about",
        "speak of",
        "speak on",
        "discuss",
        "hope",
        "express hope",
        "look forward",
        "look forward to",
        "appreciate",
        "hail",
        "hold",
        "see",
        "feel",
        "offer",
        "promise",
        "want",
        "reflect",
    ];
    let after = clause.predicate.end;
    let lemma = clause.predicate.lemma;
    let opening = matches!(
        lemma,
        "would like" | "would like to" | "wish" | "wish to" | "want to"
    ) && clause.predicate.class == Class::Propose
        && (sentence.before(after) == "to" || sentence.low(after) == "to");
    let announces = matches!(
        lemma,
        "speak about" | "speak of" | "touch on" | "touch upon" | "address" | "focus on"
    ) && sentence.says(after.saturating_sub(5), &["would", "like", "to"]);
    let following =
        (clause.predicate.start..clause.predicate.end).any(|at| sentence.low(at) == "following");
    let aside = sentence.before(clause.party.start) == "as" && sentence.low(after) == ",";
    let greeting = matches!(lemma, "welcome" | "join" | "commend" | "praise" | "applaud")
        && (after..after + 5).any(|at| List::Greeted.has(sentence.low(at)));
    POLITE.contains(&lemma) || opening || greeting || aside || announces || following
}

/// `The working group must remain open`: whoever has the floor holds that it must.
fn assertion(sentence: &Sentence, holder: Holder, parse: &Parse) -> Option<Claim> {
    let of_another = |it: &Clause| {
        let own = it.party.reference == Reference::Floor
            || it.party.holders.iter().any(|one| one.id == holder.id);
        it.predicate.kind != Kind::Weak && !own && !it.party.holders.is_empty()
    };
    if parse.clauses.iter().any(of_another) {
        return None;
    }
    let whole = complement(sentence, 0, sentence.len());
    let (mark, stance) = match whole.mark {
        Some(Mark::Norm) => (Mark::Norm, Stance::Support),
        Some(Mark::Against) => (Mark::Against, Stance::Oppose),
        _ => {
            return needed(sentence, holder)
                .or_else(|| offered(sentence, holder))
                .or_else(|| deplored(sentence, holder));
        }
    };
    let cue = first_mark(sentence, mark)?;
    if !asserts(sentence, cue.0) {
        return deplored(sentence, holder);
    }
    Some(claim(
        sentence,
        holder,
        cue,
        against_by_verb(sentence, cue.1, stance),
    ))
}

/// `We must reject such measures`: what must be is an opposition.
fn against_by_verb(sentence: &Sentence, at: usize, stance: Stance) -> Stance {
    let verb = Lexicon::get().verb(&sentence.words, at, |form| form == Form::Base);
    match verb.map(|it| it.1.class) {
        Some(Class::Oppose) if stance == Stance::Support => Stance::Oppose,
        Some(Class::Propose) if stance == Stance::Support => Stance::Propose,
        _ => stance,
    }
}

/// Whether the mark at `at` is what the sentence says: no question, no condition, no word that only describes.
fn asserts(sentence: &Sentence, at: usize) -> bool {
    const DESCRIBING: [&str; 10] = [
        "unacceptable",
        "inappropriate",
        "premature",
        "unjustified",
        "essential",
        "crucial",
        "vital",
        "urgent",
        "necessary",
        "required",
    ];
    let back = |words: usize| (at.saturating_sub(words)..at).map(|it| sentence.low(it));
    let asked = back(7).any(|it| matches!(it, "what" | "how" | "whether" | "which" | "why"));
    let opens = matches!(sentence.low(0), "if" | "whether" | "when");
    let condition = opens && !(1..at).any(|it| sentence.low(it) == ",");
    let copula = |it: &str| {
        matches!(
            it,
            "is" | "are" | "be" | "remains" | "remain" | "was" | "were"
        )
    };
    let describes = DESCRIBING.contains(&sentence.low(at)) && !back(5).any(copula);
    let remark = sentence.low(at) == "should"
        && matches!(
            sentence.low(at + 1),
            "say" | "note" | "mention" | "add" | "like"
        );
    List::Asserts.has(sentence.low(at)) && !asked && !condition && !describes && !remark
}

/// `We therefore need a mechanism`.
fn needed(sentence: &Sentence, holder: Holder) -> Option<Claim> {
    let at = (1..sentence.len()).find(|at| matches!(sentence.low(*at), "need" | "needs"))?;
    let subject = (at.saturating_sub(3)..at).any(|it| List::Needy.has(sentence.low(it)));
    subject.then(|| claim(sentence, holder, (at, at + 1), Stance::Support))
}

/// `One useful approach could be to …`.
fn offered(sentence: &Sentence, holder: Holder) -> Option<Claim> {
    const WAYS: [&str; 8] = [
        "approach",
        "option",
        "way",
        "idea",
        "solution",
        "step",
        "possibility",
        "measure",
    ];
    let wish = (1..sentence.len()).find(|at| sentence.says(*at, &["may", "wish", "to"]));
    if let Some(at) = wish {
        return Some(claim(sentence, holder, (at, at + 3), Stance::Propose));
    }
    let at = (1..sentence.len()).find(|at| {
        matches!(sentence.low(*at), "could" | "might" | "would") && sentence.low(at + 1) == "be"
    })?;
    let way = (0..at).any(|it| WAYS.contains(&sentence.low(it)));
    way.then(|| claim(sentence, holder, (at, at + 2), Stance::Propose))
}

/// `Regrettably, …`, `It is alarming that …`.
fn deplored(sentence: &Sentence, holder: Holder) -> Option<Claim> {
    let at = (0..sentence.len()).find(|at| List::Deplores.has(sentence.low(*at)))?;
    Some(claim(
        sentence,
        holder,
        (at, at + 1),
        Stance::ExpressConcern,
    ))
}

fn claim(sentence: &Sentence, holder: Holder, cue: (usize, usize), stance: Stance) -> Claim {
    Claim {
        holder,
        stance,
        clause: (0, sentence.len()),
        cue,
        about: (0, sentence.len()),
        pattern: Pattern::FirstPerson,
        tags: vec!["assertion"],
        reported: false,
        anaphora: None,
    }
}
