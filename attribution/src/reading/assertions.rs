//! What a statement asserts without saying `we`: what must be, what will not do, what does harm.

use crate::claim::{Claim, Pattern};
use crate::clause::{Clause, Parse};
use crate::complement::next_mark;
use crate::lexicon::{Class, Form, Lexicon, Mark};
use crate::lists::List;
use crate::party::{Holder, Reference};
use crate::predicate::Kind;
use crate::sentence::Sentence;
use crate::stance::Stance;
use crate::tsv;
use crate::turns::{Subject, Turn, Turns};
use std::sync::LazyLock;

static TURNS: LazyLock<Turns> = LazyLock::new(|| {
    let mut turns = Turns::default();
    for row in tsv::rows(include_str!("../../data/asserts.en.tsv")) {
        let own = row[1] == "own";
        let subject = if own { Subject::Own } else { Subject::Any };
        turns.add(row[2], Stance::named(row[0]), subject);
    }
    turns
});

/// `The working group must remain open`: whoever has the floor holds that it must.
pub(super) fn assertion(sentence: &Sentence, holder: Holder, parse: &Parse) -> Option<Claim> {
    let of_another = |it: &&Clause| {
        let own = it.party.reference == Reference::Floor
            || it.party.holders.iter().any(|one| one.id == holder.id);
        it.predicate.kind != Kind::Weak && !own && !it.party.holders.is_empty()
    };
    // What stands after the verb of another is what that one is told to have said.
    let others = parse.clauses.iter().filter(of_another);
    let told = others.map(|it| it.predicate.start).min();
    let told = told.unwrap_or(usize::MAX);
    let before = |it: &Claim| it.cue.0 <= told;
    said_to_be(sentence, holder)
        .filter(before)
        .or_else(|| turn_of_speech(sentence, holder, Subject::Any).filter(before))
        .or_else(|| turn_of_speech(sentence, holder, Subject::Own))
        .or_else(|| needed(sentence, holder).filter(before))
        .or_else(|| offered(sentence, holder).filter(before))
        .or_else(|| deplored(sentence, holder).filter(before))
        .or_else(|| viewed(sentence, holder))
}

/// `In our view, the law applies`: a view, whatever it is.
fn viewed(sentence: &Sentence, holder: Holder) -> Option<Claim> {
    let own = matches!(sentence.low(1), "our" | "my");
    let view = matches!(sentence.low(2), "view" | "opinion" | "understanding");
    let told = sentence.low(0) == "in" && own && view && sentence.low(3) == ",";
    told.then(|| claim(sentence, holder, (0, 3), Stance::Support))
}

/// The first of what should be and what will not do that the sentence asserts.
fn said_to_be(sentence: &Sentence, holder: Holder) -> Option<Claim> {
    let mut from = 0;
    while let Some((at, len, mark)) = next_mark(sentence, from) {
        from = at + len;
        let stance = match mark {
            Mark::Norm => Stance::Support,
            // `not an option, but a necessity`
            Mark::Against if turns_round(sentence, from) => Stance::Support,
            Mark::Against => Stance::Oppose,
            Mark::Good | Mark::Risk => continue,
        };
        if asserts(sentence, at) {
            let stance = against_by_verb(sentence, from, stance);
            return Some(claim(sentence, holder, (at, from), stance));
        }
    }
    None
}

/// `, but a necessity`: what follows is what the sentence holds.
fn turns_round(sentence: &Sentence, from: usize) -> bool {
    let but = |at: usize| sentence.low(at) == "," && sentence.low(at + 1) == "but";
    (from..from + 3).any(|at| {
        but(at)
            && matches!(
                sentence.low(at + 2),
                "a" | "an" | "the" | "rather" | "should" | "must"
            )
    })
}

/// `It is our duty to act`, `This poses a threat`: by the table of turns of speech.
pub(super) fn turn_of_speech(
    sentence: &Sentence,
    holder: Holder,
    subject: Subject,
) -> Option<Claim> {
    let named = |at: usize| sentence.mention(at).is_some_and(|it| it.id == holder.id);
    let own = |at: usize| {
        let back = at.saturating_sub(8)..at;
        back.into_iter()
            .any(|it| named(it) || List::Speaker.has(sentence.low(it)))
    };
    let found = TURNS.all(sentence);
    let mut here = found.iter().filter(|it| {
        it.subject == subject
            && (subject == Subject::Any || own(it.start))
            && !is_asked(sentence, it.start)
            && !is_denied(sentence, it)
            && !is_at_home(sentence, it)
    });
    let first = here.next()?;
    Some(claim(
        sentence,
        holder,
        (first.start, first.end),
        first.stance,
    ))
}

/// `what is the key to`, `if it depends on`: no assertion; `that is why` is one.
fn is_asked(sentence: &Sentence, at: usize) -> bool {
    const ASKING: [&str; 5] = ["what", "how", "whether", "which", "why"];
    // `that is why`, `…, which must`: nobody asks.
    let explains = |it: usize| match sentence.low(it) {
        "which" => sentence.before(it) == "," || List::Preposition.has(sentence.before(it)),
        "why" | "how" => {
            matches!(sentence.before(it), "is" | "reason")
                && sentence.before(it.saturating_sub(1)) != "question"
        }
        "what" => sentence.says(it + 1, &["we", "need"]),
        _ => false,
    };
    let asked =
        (at.saturating_sub(7)..at).any(|it| ASKING.contains(&sentence.low(it)) && !explains(it));
    let opens = matches!(sentence.low(0), "if" | "whether" | "when");
    asked || (opens && !(1..at).any(|it| sentence.low(it) == ","))
}

/// `remains a priority of our Government`: what is done at home.
fn is_at_home(sentence: &Sentence, turn: &Turn) -> bool {
    let priority = (turn.start..turn.end + 3).any(|at| sentence.low(at).starts_with("priorit"));
    priority
        && (turn.end..turn.end + 6)
            .any(|at| matches!(sentence.low(at), "government" | "administration"))
}

/// `is not the key to`.
fn is_denied(sentence: &Sentence, turn: &Turn) -> bool {
    let denies = |it: usize| matches!(sentence.low(it), "not" | "no" | "never" | "neither");
    turn.stance != Stance::Oppose
        && !denies(turn.start)
        && (turn.start.saturating_sub(2)..turn.end).any(denies)
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
    const DESCRIBING: [&str; 11] = [
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
        "needed",
    ];
    let back = |words: usize| (at.saturating_sub(words)..at).map(|it| sentence.low(it));
    let copula = |it: &str| {
        it.ends_with("'s")
            || matches!(
                it,
                "is" | "are" | "be" | "remains" | "remain" | "was" | "were"
            )
    };
    let describes = DESCRIBING.contains(&sentence.low(at)) && !back(5).any(copula);
    let next = at + 1 + usize::from(sentence.low(at + 1) == "be");
    let remark = matches!(sentence.low(at), "should" | "must" | "have to")
        && matches!(
            sentence.low(next),
            "say"
                | "note"
                | "mention"
                | "add"
                | "like"
                | "congratulate"
                | "thank"
                | "admit"
                | "confess"
                | "noted"
                | "recalled"
                | "mentioned"
                | "remembered"
                | "grateful"
        );
    // `on the unmet need for lists`: a noun that nothing is said of.
    let noun = matches!(
        sentence.low(at),
        "importance" | "need" | "value" | "urgency" | "right" | "responsibility" | "necessity"
    );
    // `the missions need more time`: a verb.
    let verb = sentence.low(at) == "need"
        && sentence.low(at + 1) != "for"
        && !matches!(sentence.before(at), "the" | "a" | "an" | "of");
    let bare = noun
        && !verb
        && !back(6)
            .any(|it| copula(it) || matches!(it, "there" | "we" | "has" | "have" | "not" | "no"));
    List::Asserts.has(sentence.low(at))
        && !is_asked(sentence, at)
        && !describes
        && !remark
        && !bare
        && !is_told(sentence, at)
}

/// `It was noted that lists should …`, `The Committee stresses that`: what others are told to have said.
fn is_told(sentence: &Sentence, at: usize) -> bool {
    const TELLING: [&str; 19] = [
        "noted",
        "observed",
        "suggested",
        "recommended",
        "recommends",
        "stressed",
        "stresses",
        "emphasized",
        "emphasised",
        "indicated",
        "stated",
        "reported",
        "requested",
        "expressed",
        "proposed",
        "decided",
        "affirmed",
        "reaffirmed",
        "highlighted",
    ];
    let own = |to: usize| (to.saturating_sub(8)..to).any(|it| List::Speaker.has(sentence.low(it)));
    let verb = |it: usize| TELLING.contains(&sentence.low(it)) && !own(it);
    let view = |that: usize| {
        sentence.before(that) == "view" && !own(that) && !matches!(sentence.low(that), "," | ".")
    };
    (1..at).any(|it| match sentence.low(it) {
        "that" | "\"" | "the" => {
            (it.saturating_sub(2)..it).any(verb) || (sentence.low(it) == "that" && view(it))
        }
        "of" => sentence.before(it) == "view" && !own(it),
        _ => false,
    })
}

/// `We therefore need a mechanism`.
fn needed(sentence: &Sentence, holder: Holder) -> Option<Claim> {
    let at = (1..sentence.len()).find(|at| matches!(sentence.low(*at), "need" | "needs"))?;
    let subject = (at.saturating_sub(3)..at).any(|it| List::Needy.has(sentence.low(it)));
    (subject && !is_asked(sentence, at))
        .then(|| claim(sentence, holder, (at, at + 1), Stance::Support))
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
        let be = *at + 1..*at + 4;
        matches!(sentence.low(*at), "could" | "might" | "would")
            && be.into_iter().any(|it| sentence.low(it) == "be")
    })?;
    let way = (0..at).any(|it| WAYS.contains(&sentence.low(it)));
    // `Members could be invited`, `The meetings could be dialogues`.
    let done = sentence.low(at) == "could"
        && (at + 2..at + 6)
            .any(|it| sentence.low(it).ends_with("ed") || List::Work.has(sentence.low(it)));
    (way || done).then(|| claim(sentence, holder, (at, at + 2), Stance::Propose))
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

#[cfg(test)]
mod tests {
    use crate::stance::Stance;
    use crate::tsv;

    #[test]
    fn every_turn_of_speech_has_a_stance_and_a_subject() {
        let rows: Vec<_> = tsv::rows(include_str!("../../data/asserts.en.tsv")).collect();
        assert!(10 < rows.len());
        for row in rows {
            assert!(matches!(row[1], "own" | "any"), "{row:?}");
            assert!(!row[2].is_empty() && !row[2].ends_with('*'), "{row:?}");
            assert_ne!(Stance::named(row[0]), Stance::Neutral, "{row:?}");
        }
    }
}
