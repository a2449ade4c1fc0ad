//! The stance one cue shows with its complement: the table of stances, and the turns of speech that go their own way.

use crate::complement::Complement;
use crate::lexicon::{Class, Lexicon, Mark};
use crate::lists::List;
use crate::predicate::{Kind, Predicate, adverb};
use crate::sentence::Sentence;
use crate::stance::{Stance, compose};

/// The stance of whoever uses this cue with this complement.
pub(crate) fn stance_of(
    sentence: &Sentence,
    predicate: &Predicate,
    complement: &Complement,
) -> Stance {
    turned(sentence, predicate)
        .or_else(|| only_told(sentence, predicate, complement).then_some(Stance::Neutral))
        .unwrap_or_else(|| by_table(sentence, predicate, complement))
}

fn by_table(sentence: &Sentence, predicate: &Predicate, complement: &Complement) -> Stance {
    if judged_as(sentence, predicate) || suggests_flaw(sentence, predicate, complement) {
        return compose(Class::Argue, complement.mark);
    }
    if predicate.class == Class::Describe && names_harm(sentence, predicate.end) {
        return Stance::ExpressConcern;
    }
    if complement.mark.is_none() && could_be(sentence, predicate) {
        return Stance::Support;
    }
    let mark = match complement.mark {
        // Said with should is support of what should be, whatever harm it names.
        Some(Mark::Risk) if predicate.class == Class::Say && complement.wanted => Some(Mark::Norm),
        // A harm that something averts is told, not asked for.
        Some(Mark::Norm) if predicate.class == Class::Say && !complement.wanted => None,
        mark => mark,
    };
    compose(predicate.class, mark)
}

/// Cues whose first words say another stance than their class.
fn turned(sentence: &Sentence, predicate: &Predicate) -> Option<Stance> {
    const WORDING: &str =
        " that to deleting delete language wording referring replacing adding including ";
    let after = predicate.end;
    let wording = WORDING.contains(&format!(" {} ", sentence.low(after)));
    match predicate.class {
        Class::Prefer if wording => Some(Stance::Propose),
        // `appealed to B not to …`, `urged B not to …`, `asked that it not be`.
        Class::Propose if asks_not(sentence, predicate) => Some(Stance::Oppose),
        Class::Propose if asks_to_record(sentence, after) => Some(Stance::Reserve),
        _ if predicate.lemma == "offer" && offers_words(sentence, after) => Some(Stance::Propose),
        _ if predicate.lemma == "introduce" && own_paper(sentence, after) => Some(Stance::Propose),
        _ => None,
    }
}

/// Questions, requests for information, reports of what was done at home: told without evaluation.
fn only_told(sentence: &Sentence, predicate: &Predicate, complement: &Complement) -> bool {
    const QUESTIONS: &str =
        " whether if how why what who when about clarification information clarity ";
    const INFORMATION: &str = " clarification clarifications information explanation explanations ";
    let after = predicate.end;
    let among = |words: &str, at: usize| {
        !sentence.low(at).is_empty() && words.contains(&format!(" {} ", sentence.low(at)))
    };
    let asks = matches!(predicate.lemma, "request" | "ask for" | "seek" | "ask");
    let submits = matches!(predicate.lemma, "submit" | "table" | "circulate");
    let points = matches!(
        predicate.lemma,
        "draw attention to" | "call attention to" | "bring attention to" | "identify" | "point to"
    );
    predicate.kind == Kind::Neither
        || (predicate.class == Class::Say && among(QUESTIONS, after))
        || (asks && (after..after + 4).any(|at| among(INFORMATION, at)))
        || (submits && report_of_own(sentence, after))
        || (points && complement.mark.is_none())
        || reports_own_work(sentence, predicate, complement)
}

/// `cited gaps`, `reported a lack of transparency`: the harm is what is told.
fn names_harm(sentence: &Sentence, from: usize) -> bool {
    (from..from + 3).any(|at| {
        let mark = Lexicon::get().marks.at(&sentence.words, at).next();
        mark.is_some_and(|(_, mark)| *mark == Mark::Risk)
    })
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
    const DONE: [&str; 17] = [
        "undertaken",
        "chosen",
        "shown",
        "made",
        "drawn",
        "built",
        "met",
        "set",
        "put",
        "done",
        "taken",
        "given",
        "used",
        "held",
        "dealt",
        "left",
        "brought",
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

/// `offered substitute language`.
fn offers_words(sentence: &Sentence, from: usize) -> bool {
    (from..from + 4).any(|at| {
        matches!(
            sentence.low(at),
            "language" | "wording" | "text" | "amendments"
        )
    })
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
    (from..from + 10).any(|at| REPORTS.contains(&sentence.low(at)))
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
