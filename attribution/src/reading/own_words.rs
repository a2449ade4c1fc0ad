//! A statement: only the speaker's own words count, courtesies do not, and what must be is what the speaker holds.

use super::assertions::{assertion, turn_of_speech};
use crate::claim::{Claim, Pattern};
use crate::clause::{Clause, Parse};
use crate::complement::complement;
use crate::lexicon::Class;
use crate::lists::List;
use crate::party::Holder;
use crate::predicate::Kind;
use crate::sentence::Sentence;
use crate::stance::Stance;
use crate::turns::Subject;

/// Leaves what `holder`, who has the floor, says of itself; adds what it asserts without saying `we`.
pub(super) fn keep(sentence: &Sentence, holder: Holder, parse: &Parse, claims: &mut Vec<Claim>) {
    let asks = sentence.low(sentence.len().saturating_sub(1)) == "?";
    if asks || ends_quotation(sentence) {
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
            && !only_asks(sentence, it)
            && !is_slip(sentence, it)
            && !offers_help(sentence, it)
    });
    for claim in claims.iter_mut() {
        if claim.pattern == Pattern::SubjectVerb {
            claim.pattern = Pattern::FirstPerson;
        }
        claim.holder.spoken_by = holder.spoken_by;
    }
    if claims.is_empty() && dropped.is_empty() {
        claims.extend(assertion(sentence, holder, parse));
    } else if claims.is_empty() {
        // `We would like to see a shorter list`: no courtesy after all.
        claims.extend(turn_of_speech(sentence, holder, Subject::Own));
    }
    claims.extend(aligned);
}

/// The last sentence of a quotation that an earlier one has begun: the words are somebody else's.
fn ends_quotation(sentence: &Sentence) -> bool {
    let marks = (0..sentence.len())
        .filter(|at| sentence.low(*at) == "\"")
        .count();
    let last = sentence.len().saturating_sub(2);
    marks == 1 && (last..sentence.len()).any(|at| sentence.low(at) == "\"")
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
    // `We have increased our support`: help that was given.
    let given = word == "support"
        && (claim.cue.0..claim.cue.1).any(|at| {
            matches!(
                sentence.low(at),
                "increased" | "provided" | "given" | "received"
            )
        });
    given
        || match claim.pattern {
            Pattern::Infinitive => matches!(word, "prevent" | "resist" | "block"),
            Pattern::TrailingParticiple => matches!(
                word,
                "recognizing" | "recognising" | "acknowledging" | "recalling" | "reflecting"
            ),
            _ => false,
        }
}

/// `We know the risks and challenges`, `back then`: no verb after all.
fn is_slip(sentence: &Sentence, claim: &Claim) -> bool {
    let last = sentence.low(claim.cue.1.saturating_sub(1));
    let coordinated = claim.pattern == Pattern::CoordinatedVerb;
    let says_we = (0..claim.cue.0).any(|at| matches!(sentence.low(at), "we" | "i"));
    let plural = coordinated && says_we && claim.cue.1 == claim.cue.0 + 1 && last.ends_with('s');
    let adverb = last == "back"
        && matches!(
            sentence.low(claim.cue.1),
            "then" | "to" | "in" | "home" | "there" | "when"
        );
    // `We wish the injured a speedy recovery`.
    let wishes = last == "wish" && !matches!(sentence.low(claim.cue.1), "to" | "that" | "for");
    plural || adverb || wishes || (coordinated && last == "see")
}

/// `is ready to work with all`: an offer; `has focused on`: what was done at home.
fn offers_help(sentence: &Sentence, claim: &Claim) -> bool {
    const HELPING: [&str; 12] = [
        "work",
        "engage",
        "cooperate",
        "contribute",
        "help",
        "assist",
        "participate",
        "discuss",
        "play",
        "continue",
        "be",
        "share",
    ];
    let ready = (claim.cue.0..claim.cue.1).any(|at| sentence.low(at) == "ready");
    let to = claim.cue.1 + usize::from(sentence.low(claim.cue.1) == "to");
    let done = (claim.cue.0..claim.cue.1).any(|at| matches!(sentence.low(at), "has" | "have"))
        && (claim.cue.0..claim.cue.1).any(|at| sentence.low(at) == "focused");
    done || (ready && (to..to + 2).any(|at| HELPING.contains(&sentence.low(at))))
}

/// `It would be useful to have more information`, `it has been encouraging to see`: no claim of the verb.
fn only_asks(sentence: &Sentence, claim: &Claim) -> bool {
    let cue = claim.cue.1.saturating_sub(1);
    let judges =
        sentence.low(cue) == "encouraging" && matches!(sentence.before(cue), "is" | "been");
    let informs = (claim.cue.1..claim.cue.1 + 12).any(|at| {
        matches!(
            sentence.low(at),
            "information" | "clarity" | "clarification" | "clarifications"
        ) && matches!(
            sentence.before(at),
            "more" | "further" | "some" | "additional"
        )
    });
    let thinks = (claim.cue.0..claim.cue.1).any(|at| {
        matches!(
            sentence.low(at),
            "think" | "believe" | "appreciate" | "like" | "welcome"
        )
    });
    judges || (informs && thinks)
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
    const POLITE: [&str; 23] = [
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
        "would be interested",
        "thankful",
        "grateful",
        "would be grateful",
        "be grateful",
        "interested",
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
    let greeting = matches!(
        lemma,
        "welcome"
            | "join"
            | "commend"
            | "praise"
            | "applaud"
            | "acknowledge"
            | "doubt"
            | "salute"
            | "assure"
            | "recognise"
            | "recognize"
    ) && (after..after + 5).any(|at| List::Greeted.has(sentence.low(at)));
    POLITE.contains(&lemma) || opening || greeting || aside || announces || following
}
