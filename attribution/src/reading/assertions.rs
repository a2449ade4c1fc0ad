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
    let commits = turn_of_speech(sentence, holder, Subject::Own);
    let of_another = |it: &Clause| {
        let own = it.party.reference == Reference::Floor
            || it.party.holders.iter().any(|one| one.id == holder.id);
        it.predicate.kind != Kind::Weak && !own && !it.party.holders.is_empty()
    };
    if parse.clauses.iter().any(of_another) {
        return commits;
    }
    said_to_be(sentence, holder)
        .or_else(|| turn_of_speech(sentence, holder, Subject::Any))
        .or(commits)
        .or_else(|| needed(sentence, holder))
        .or_else(|| offered(sentence, holder))
        .or_else(|| deplored(sentence, holder))
}

/// The first of what should be and what will not do that the sentence asserts.
fn said_to_be(sentence: &Sentence, holder: Holder) -> Option<Claim> {
    let mut from = 0;
    while let Some((at, len, mark)) = next_mark(sentence, from) {
        from = at + len;
        let stance = match mark {
            Mark::Norm => Stance::Support,
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
    let remark = matches!(sentence.low(at), "should" | "must" | "have to")
        && matches!(
            sentence.low(at + 1),
            "say"
                | "note"
                | "mention"
                | "add"
                | "like"
                | "congratulate"
                | "thank"
                | "admit"
                | "confess"
        );
    List::Asserts.has(sentence.low(at)) && !is_asked(sentence, at) && !describes && !remark
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
        matches!(sentence.low(*at), "could" | "might" | "would") && sentence.low(at + 1) == "be"
    })?;
    let way = (0..at).any(|it| WAYS.contains(&sentence.low(it)));
    // `Members could be invited`, `The meetings could be dialogues`.
    let done = sentence.low(at) == "could"
        && (at + 2..at + 4)
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
