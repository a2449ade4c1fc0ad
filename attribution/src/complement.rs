//! What stands after a cue: whether it says that something should be, will not do, or does harm.

use crate::lexicon::{Lexicon, Mark};
use crate::lists::List;
use crate::sentence::Sentence;

/// What was found in a complement.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Complement {
    pub(crate) mark: Option<Mark>,
    /// Whether something also should be, though harm is named first.
    pub(crate) wanted: bool,
    /// Where `rather than` or `instead of` stands.
    pub(crate) rather_than: Option<usize>,
    pub(crate) conditional: bool,
    pub(crate) negative: bool,
}

/// Reads the words from `from` to `to`.
pub(crate) fn complement(sentence: &Sentence, from: usize, to: usize) -> Complement {
    let from = after_concession(sentence, from, to);
    let mut found = Complement::default();
    let mut first: [Option<usize>; 4] = [None; 4];
    let mut without = false;
    let mut at = from;
    while at < to {
        let (mark, len) = marked(sentence, from, at);
        found.wanted |= mark == Some(Mark::Norm) && is_norm(sentence, at);
        // `without a protocol the groups risk …`: what is missing is what is wanted.
        let mark = mark.map(|it| {
            if it == Mark::Risk && without {
                Mark::Norm
            } else {
                it
            }
        });
        without |= matches!(sentence.low(at), "without" | "unless" | "otherwise");
        if let Some(mark) = mark {
            first[mark as usize].get_or_insert(at);
        }
        if 0 < sentence.says_any(
            at,
            &[
                &["rather", "than"],
                &["instead", "of"],
                &["as", "opposed", "to"],
            ],
        ) {
            found.rather_than.get_or_insert(at);
        }
        found.conditional |= conditional(sentence, at);
        found.negative |= matches!(sentence.low(at), "not" | "no" | "never" | "nor" | "without");
        at += len.max(1);
    }
    found.mark = decide(from, first);
    found
}

/// Whether the mark itself says that something should be; a harm to be averted only implies it.
fn is_norm(sentence: &Sentence, at: usize) -> bool {
    let mark = Lexicon::get().marks.at(&sentence.words, at).next();
    mark.is_some_and(|(_, mark)| *mark != Mark::Risk)
}

/// The first of what should and should not be decides; then harm against good, whichever comes first.
fn decide(from: usize, [norm, good, against, risk]: [Option<usize>; 4]) -> Option<Mark> {
    let before = |one: usize, other: Option<usize>| other.is_none_or(|other| one < other);
    let early_risk = risk.is_some_and(|risk| risk < from + 6 && before(risk, norm));
    match (norm, against) {
        (_, Some(against)) if before(against, norm) => Some(Mark::Against),
        (Some(_), _) if early_risk => Some(Mark::Risk),
        (Some(_), _) => Some(Mark::Norm),
        (None, _) => match (risk, good) {
            (Some(risk), good) if before(risk, good) => Some(Mark::Risk),
            (_, good) => good.map(|_| Mark::Good),
        },
    }
}

/// The first mark from `from` on: its place, its words, what it says.
pub(crate) fn next_mark(sentence: &Sentence, from: usize) -> Option<(usize, usize, Mark)> {
    (from..sentence.len()).find_map(|at| {
        let (mark, len) = marked(sentence, 0, at);
        mark.map(|mark| (at, len, mark))
    })
}

/// The mark at `at`, turned round by what stands before it, and how many words it has.
fn marked(sentence: &Sentence, from: usize, at: usize) -> (Option<Mark>, usize) {
    let Some((len, mark)) = Lexicon::get().marks.at(&sentence.words, at).next() else {
        return (None, 1);
    };
    // As opposed to: told apart, not opposed.
    if sentence.low(at) == "opposed" && sentence.before(at) == "as" {
        return (None, len);
    }
    // Far from the cue, a word of harm is seldom what is said, unless something would do it.
    let far = from + 10 < at;
    let would = (at.saturating_sub(4)..at).any(|it| List::Causes.has(sentence.low(it)));
    // The measures … are not sufficient: the harm is what is said of them.
    let said = matches!(sentence.low(at), "not" | "too")
        || matches!(
            sentence.before(at),
            "is" | "are" | "was" | "were" | "remains" | "remain"
        );
    if *mark == Mark::Risk && far && !would && !said {
        return (None, len);
    }
    let kept = *mark == Mark::Against
        && (at + len..at + len + 4).any(|it| List::Keeps.has(sentence.low(it)));
    let back = |words: usize| (from.max(at.saturating_sub(words))..at).map(|it| sentence.low(it));
    let near = back(2).collect::<Vec<_>>();
    let after_comma = near
        .iter()
        .rposition(|it| matches!(*it, "," | ";"))
        .map_or(0, |comma| comma + 1);
    let negated = near[after_comma..]
        .iter()
        .any(|it| matches!(*it, "not" | "no" | "never" | "nor" | "neither" | "hardly"))
        || none_needed(sentence, from, at);
    let asked_why = back(12).any(|it| it == "why");
    let averted = back(6).any(|it| List::Averts.has(it)) || is_dealt_with(sentence, at + len);
    if *mark == Mark::Good && len == 1 && !negated && is_plain_adjective(sentence, from, at) {
        return (None, len);
    }
    let mark = match mark {
        // Whether it should be is a question.
        Mark::Norm if back(7).any(|it| it == "whether") => None,
        Mark::Norm if negated => Some(Mark::Against),
        Mark::Good if negated => Some(Mark::Risk),
        Mark::Against if asked_why || negated || kept => Some(Mark::Norm),
        Mark::Risk if averted || asked_why => Some(Mark::Norm),
        Mark::Risk if negated => None,
        mark => Some(*mark),
    };
    (mark, len)
}

/// `no new text is needed`.
fn none_needed(sentence: &Sentence, from: usize, at: usize) -> bool {
    let asked = matches!(sentence.low(at), "needed" | "required" | "necessary");
    let copula = matches!(sentence.before(at), "is" | "are" | "was" | "were" | "be");
    let back = (from.max(at.saturating_sub(6))..at).rev();
    let mut back = back
        .map(|it| sentence.low(it))
        .take_while(|it| !matches!(*it, "," | ";" | "that"));
    asked && copula && back.any(|it| it == "no")
}

/// `these concerns are better addressed elsewhere`.
fn is_dealt_with(sentence: &Sentence, after: usize) -> bool {
    (after..after + 5).any(|at| {
        matches!(
            sentence.low(at),
            "addressed"
                | "resolved"
                | "overcome"
                | "avoided"
                | "minimised"
                | "minimized"
                | "closed"
                | "filled"
                | "bridged"
                | "tackled"
                | "removed"
                | "eliminated"
                | "reduced"
                | "mitigated"
                | "prevented"
                | "countered"
                | "managed"
                | "remedied"
                | "lifted"
                | "corrected"
        ) && !matches!(sentence.before(at), "not" | "adequately" | "sufficiently")
    })
}

/// `raised important issues`: the adjective only describes; `is important`, `as a useful basis` says it.
fn is_plain_adjective(sentence: &Sentence, from: usize, at: usize) -> bool {
    const DESCRIBING: [&str; 12] = [
        "important",
        "useful",
        "valuable",
        "helpful",
        "appropriate",
        "better",
        "best",
        "adequate",
        "sufficient",
        "fundamental",
        "central",
        "beneficial",
    ];
    let said = |it: usize| {
        matches!(
            sentence.low(it),
            "is" | "are"
                | "was"
                | "were"
                | "be"
                | "been"
                | "being"
                | "as"
                | "it"
                | "more"
                | "an"
                | "a"
                | "provides"
                | "remains"
        )
    };
    DESCRIBING.contains(&sentence.low(at))
        && !(from.max(at.saturating_sub(4))..at).any(said)
        && !matches!(
            sentence.low(at + 1),
            "to" | "that" | "for" | "if" | "," | "."
        )
}

/// The place after what is conceded first: `that while time was short, …`.
fn after_concession(sentence: &Sentence, from: usize, to: usize) -> usize {
    let first = from + usize::from(sentence.low(from) == "that");
    let first = first + usize::from(from < first && sentence.low(first) == ",");
    if !matches!(
        sentence.low(first),
        "while" | "whereas" | "although" | "though" | "despite" | "whilst"
    ) {
        return from;
    }
    (first..to)
        .find(|at| sentence.low(*at) == ",")
        .map_or(from, |comma| comma + 1)
}

fn conditional(sentence: &Sentence, at: usize) -> bool {
    const CONDITIONS: [&[&str]; 12] = [
        &["provided", "that"],
        &["on", "condition"],
        &["on", "the", "condition"],
        &["contingent"],
        &["conditional"],
        &["on", "the", "understanding"],
        &["with", "the", "understanding"],
        &["subject", "to"],
        &["as", "long", "as"],
        &["if"],
        &["with", "some", "amendments"],
        &["unless"],
    ];
    0 < sentence.says_any(at, &CONDITIONS)
}

#[cfg(test)]
mod tests {
    use super::complement;
    use crate::lexicon::Mark;
    use crate::sentence::Sentence;

    fn mark(text: &str) -> Option<Mark> {
        let sentence = Sentence::new(text, 0, text.len(), None);
        complement(&sentence, 0, sentence.len()).mark
    }

    #[test]
    fn tells_what_should_be_from_what_should_not() {
        assert_eq!(mark("that the text should stand"), Some(Mark::Norm));
        assert_eq!(mark("that the text should not stand"), Some(Mark::Against));
        assert_eq!(mark("that a decision was premature"), Some(Mark::Against));
        assert_eq!(
            mark("that it was hard to see why this was unacceptable"),
            Some(Mark::Norm)
        );
        assert_eq!(mark("that States, not firms, must lead"), Some(Mark::Norm));
        assert_eq!(mark("that the meeting had begun"), None);
        assert_eq!(
            mark("that small States should not be overlooked"),
            Some(Mark::Norm)
        );
        assert_eq!(
            mark("that while haste is important, this is premature"),
            Some(Mark::Against)
        );
        assert_eq!(mark("differences on whether a date should be set"), None);
        assert_eq!(mark("that this gave no adequate answer"), Some(Mark::Risk));
        assert_eq!(mark("that forests cannot replace cuts"), None);
    }

    #[test]
    fn harm_counts_unless_it_is_to_be_averted() {
        assert_eq!(mark("that this would undermine trust"), Some(Mark::Risk));
        assert_eq!(mark("the need to avoid duplication"), Some(Mark::Norm));
        assert_eq!(mark("measures to address gaps"), Some(Mark::Norm));
    }
}
