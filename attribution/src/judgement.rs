//! The stance one cue shows with its complement: the table of stances, and the turns of speech that go their own way.

mod wording;

use crate::complement::Complement;
use crate::lexicon::{Class, Lexicon, Mark};
use crate::lists::List;
use crate::predicate::{Kind, Predicate, adverb};
use crate::sentence::Sentence;
use crate::stance::{Stance, compose};
use wording::{
    asks_to_record, greets, meets, met_with, needs_time, offers_words, own_paper, report_of_own,
    shared_feeling, shares, wants_kept,
};

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
    // Suggested that it was independent: an argument.
    if suggests_fact(sentence, predicate) {
        return compose(Class::Argue, complement.mark);
    }
    if judged_as(sentence, predicate) || suggests_flaw(sentence, predicate, complement) {
        return compose(Class::Argue, complement.mark);
    }
    // Wondered whether it would do harm: a doubt.
    if predicate.lemma.starts_with("wonder")
        && matches!(complement.mark, Some(Mark::Risk | Mark::Against))
    {
        return Stance::ExpressConcern;
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
        // Advocated deleting it: text is to be changed.
        Class::Say | Class::Stress | Class::Argue if needs_time(sentence, after) => {
            Some(Stance::Reserve)
        }
        Class::Support if shares(predicate) => shared_feeling(sentence, after),
        Class::Support
            if predicate.lemma.starts_with("advocate")
                && matches!(
                    sentence.low(after),
                    "deleting" | "removing" | "inserting" | "replacing" | "adding"
                ) =>
        {
            Some(Stance::Propose)
        }
        // Would have preferred stronger words: what was chosen is regretted.
        Class::Prefer if sentence.says(predicate.end.saturating_sub(3), &["would", "have"]) => {
            Some(Stance::ExpressConcern)
        }
        _ if meets(predicate) => met_with(sentence, predicate.end)
            .or_else(|| (predicate.class == Class::Prefer && wording).then_some(Stance::Propose)),
        Class::Propose if wants_kept(sentence, predicate) => Some(Stance::Support),
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
        || (predicate.lemma == "welcome" && greets(sentence, after))
        || (matches!(predicate.lemma, "recognise" | "recognize" | "acknowledge")
            && matches!(sentence.low(after), "concerns" | "the")
            && matches!(
                sentence.low(after + usize::from(sentence.low(after) == "the")),
                "concerns" | "difficulties"
            ))
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

/// `suggested that the two were independent`, not `suggested that they be merged`.
fn suggests_fact(sentence: &Sentence, predicate: &Predicate) -> bool {
    let from = predicate.end;
    let that = sentence.before(from) == "that" || sentence.low(from) == "that";
    let first = (from..from + 12).find(|it| {
        matches!(
            sentence.low(*it),
            "is" | "are"
                | "was"
                | "were"
                | "has"
                | "had"
                | "be"
                | "should"
                | "could"
                | "would"
                | "must"
                | "may"
                | "might"
                | "to"
                | ","
                | "which"
                | "will"
                | "need"
                | "needs"
        )
    });
    that && matches!(predicate.lemma, "suggest" | "suggest that")
        && first.is_some_and(|it| {
            matches!(
                sentence.low(it),
                "is" | "are" | "was" | "were" | "has" | "had"
            )
        })
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
