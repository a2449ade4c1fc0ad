//! What the words right after a cue say of the stance: wanted kept, met with caution, more time.

use crate::predicate::{Predicate, adverb};
use crate::sentence::Sentence;
use crate::stance::Stance;

pub(super) fn meets(predicate: &Predicate) -> bool {
    matches!(
        predicate.lemma,
        "view"
            | "regard"
            | "see"
            | "treat"
            | "greet"
            | "receive"
            | "meet"
            | "approach"
            | "note"
            | "follow"
    )
}

/// `viewed the clause with suspicion`: the feeling is what is said.
pub(super) fn met_with(sentence: &Sentence, from: usize) -> Option<Stance> {
    const UNEASE: &str = " suspicion concern scepticism skepticism caution alarm apprehension unease \
        mistrust distrust regret disappointment dismay trepidation reservations worry ";
    const EASE: &str = " favour favor optimism appreciation enthusiasm satisfaction approval ";
    let with = (from..from + 12)
        .take_while(|it| !matches!(sentence.low(*it), "." | ";" | ""))
        .find(|it| sentence.low(*it) == "with")?;
    let degree = |word: &str| {
        word.is_empty()
            || adverb(word)
            || matches!(word, "great" | "deep" | "some" | "considerable" | "growing")
    };
    let feeling = (with + 1..with + 4)
        .map(|it| sentence.low(it))
        .find(|it| !degree(it))?;
    let among = |words: &str| words.contains(&format!(" {feeling} "));
    if among(UNEASE) {
        Some(Stance::ExpressConcern)
    } else {
        among(EASE).then_some(Stance::Support)
    }
}

/// `wanted the footnote kept`: the text as it stands.
pub(super) fn wants_kept(sentence: &Sentence, predicate: &Predicate) -> bool {
    let kept = |at: usize| {
        matches!(
            sentence.low(at),
            "kept" | "retained" | "maintained" | "preserved" | "untouched" | "unchanged"
        ) && !matches!(sentence.low(at + 1), "in" | "the")
    };
    matches!(
        predicate.lemma,
        "want" | "want to see" | "wish to see" | "would like"
    ) && (predicate.end..predicate.end + 9).any(kept)
}

/// `welcomed participants`: a host's courtesy.
pub(super) fn greets(sentence: &Sentence, from: usize) -> bool {
    let at = from + usize::from(matches!(sentence.low(from), "all" | "the"));
    matches!(
        sentence.low(at),
        "participants" | "delegates" | "delegations" | "everyone" | "guests" | "attendees"
    )
}

/// `said more time was needed`.
pub(super) fn needs_time(sentence: &Sentence, from: usize) -> bool {
    let time = (from..from + 5).find(|it| {
        sentence.low(*it) == "time"
            && matches!(sentence.before(*it), "more" | "additional" | "further")
    });
    let asked = |it: usize| {
        matches!(
            sentence.low(it),
            "needed" | "required" | "necessary" | "needs" | "requires"
        )
    };
    time.is_some_and(|time| (from..time + 8).any(asked))
}

pub(super) fn shares(predicate: &Predicate) -> bool {
    matches!(
        predicate.lemma,
        "echo" | "second" | "support" | "endorse" | "agree with" | "concur with" | "align with"
    )
}

/// `echoed the concerns of others`: the concern is shared.
pub(super) fn shared_feeling(sentence: &Sentence, from: usize) -> Option<Stance> {
    const BEFORE: &str =
        " the these those this such similar earlier same their its many of previous ";
    let noun = (from..from + 3)
        .find(|at| !BEFORE.contains(&format!(" {} ", sentence.low(*at))))
        .unwrap_or(from);
    match sentence.low(noun) {
        "concern" | "concerns" | "criticism" | "criticisms" | "warning" | "warnings" | "doubts"
        | "misgivings" | "fears" | "unease" | "frustration" | "disappointment" => {
            Some(Stance::ExpressConcern)
        }
        "objection" | "objections" | "opposition" | "rejection" => Some(Stance::Oppose),
        "reservation" | "reservations" => Some(Stance::Reserve),
        _ => None,
    }
}

/// `offered substitute language`.
pub(super) fn offers_words(sentence: &Sentence, from: usize) -> bool {
    (from..from + 4).any(|at| {
        matches!(
            sentence.low(at),
            "language" | "wording" | "text" | "amendments"
        )
    })
}

/// `requested that its reservation be recorded`.
pub(super) fn asks_to_record(sentence: &Sentence, from: usize) -> bool {
    (from..from + 5).any(|at| {
        matches!(sentence.low(at), "its" | "his" | "her" | "their")
            && (at + 1..at + 3).any(|it| matches!(sentence.low(it), "reservation" | "reservations"))
    })
}

/// `submitted its national report`: no proposal.
pub(super) fn report_of_own(sentence: &Sentence, from: usize) -> bool {
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
    (from..from + 10).any(|at| REPORTS.contains(&sentence.low(at)))
}

/// `introduced a new paragraph`, not `introduced the agenda item`.
pub(super) fn own_paper(sentence: &Sentence, from: usize) -> bool {
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
