//! Parties whose judgement is told without a verb of theirs: `unacceptable to Peru`, `while Peru did not`.

use super::lone::{of_class, said_before};
use super::{Pattern, Said};
use crate::clause::{Loose, Parse};
use crate::lexicon::{Class, Lexicon};
use crate::party::Holder;
use crate::predicate::{Kind, Number, Predicate, predicate_at};
use crate::sentence::Sentence;
use crate::stance::{Stance, inherit};
use crate::words::Shape;

/// `while Peru did not.`: the opposite of what was said before.
pub(super) fn did_not(sentence: &Sentence, loose: &Loose, said: &[Vec<Said>]) -> Option<Said> {
    let at = loose.party.end;
    let not = matches!(
        sentence.low(at),
        "did" | "does" | "do" | "would" | "could" | "was" | "were"
    ) && sentence.low(at + 1) == "not"
        && matches!(sentence.low(at + 2), "." | ";" | "," | "")
        && matches!(
            sentence.before(loose.party.start),
            "while" | "but" | "whereas" | "and" | "the" | ";" | ","
        );
    let mut opposite = not.then(|| said_before(said, at)).flatten()?;
    opposite.stance = match opposite.stance {
        Stance::Support | Stance::Propose => Stance::Oppose,
        Stance::Oppose => Stance::Support,
        _ => return None,
    };
    Some(opposite)
}

/// `Silva, supported by Peru, opposed it`: the speaker is nobody the gazetteer knows, and Peru opposes it as well.
pub(super) fn beside_stranger(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    let (joining, at) = loose.joining?;
    let end = loose.party.end;
    if sentence.before(at) != "," || sentence.low(end) != "," {
        return None;
    }
    let predicate = predicate_at(sentence, end + 1, Number::One)
        .filter(|it| matches!(it.kind, Kind::Verb | Kind::Noun))?;
    let stop = (predicate.end..sentence.len()).find(|it| sentence.low(*it) == ";");
    let to = stop.unwrap_or(sentence.len());
    let mut said = Said::new(sentence, predicate, to, Pattern::SupportedBy);
    said.stance = inherit(joining, said.stance);
    Some(said)
}

/// `the idea did not convince Peru`.
pub(super) fn convinced(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    let at = loose.party.start.checked_sub(1)?;
    let verb = matches!(
        sentence.low(at),
        "convince" | "persuade" | "satisfy" | "impress" | "reassure"
    );
    let not = at.checked_sub(2)?;
    let denied = sentence.before(at) == "not"
        || (sentence.before(at) == "to" && sentence.low(not).starts_with("fail"));
    (verb && denied).then(|| {
        of_class(
            sentence,
            Class::Oppose,
            not,
            at + 1,
            (0, not),
            Pattern::NounAgent,
        )
    })
}

/// `leaving Peru disappointed`: a state in which somebody is left.
pub(super) fn left(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    let before = sentence.before(loose.party.start);
    if !matches!(before, "leaving" | "left" | "leaves" | "leave") {
        return None;
    }
    let at = loose.party.end;
    let (len, cue) = Lexicon::get().states.at(&sentence.words, at).next()?;
    let about = (at + len, sentence.len());
    Some(of_class(
        sentence,
        cue.class,
        at,
        at + len,
        about,
        Pattern::NounAgent,
    ))
}

/// `was unacceptable to Peru`, `is a red line for Peru`: whose judgement it is.
pub(super) fn judged_by(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    const TO: [(&str, Class); 7] = [
        ("unacceptable", Class::Oppose),
        ("objectionable", Class::Oppose),
        ("unpalatable", Class::Oppose),
        ("acceptable", Class::Support),
        ("agreeable", Class::Support),
        ("problematic", Class::Concern),
        ("concern", Class::Concern),
    ];
    const FOR: [(&str, Class); 8] = [
        ("line", Class::Oppose),
        ("non-starter", Class::Oppose),
        ("unacceptable", Class::Oppose),
        ("acceptable", Class::Support),
        ("priority", Class::Support),
        ("problematic", Class::Concern),
        ("concern", Class::Concern),
        ("worry", Class::Concern),
    ];
    let start = loose.party.start;
    let word = start.checked_sub(2)?;
    let known: &[(&str, Class)] = match sentence.before(start) {
        "to" => &TO,
        "for" | "of" if sentence.low(word) != "of" => &FOR,
        _ => return None,
    };
    let (_, class) = known.iter().find(|it| it.0 == sentence.low(word))?;
    if sentence.low(word) == "line" && sentence.before(word) != "red" {
        return None;
    }
    let back = word.saturating_sub(6);
    let copula = (back..word).rev().find(|it| {
        matches!(
            sentence.low(*it),
            "is" | "are" | "was" | "were" | "remains" | "remained" | "proved" | "be"
        )
    })?;
    let denied = (copula..word).any(|it| sentence.low(it) == "not");
    let class = if denied { class.denied() } else { *class };
    Some(of_class(
        sentence,
        class,
        word,
        word + 1,
        (0, copula),
        Pattern::NounAgent,
    ))
}

/// Words of a verb: what follows them has one of its own.
const AUXILIARIES: [&str; 18] = [
    "did", "does", "do", "was", "were", "is", "are", "has", "had", "have", "will", "would",
    "could", "can", "should", "must", "not", "also",
];

/// `PERU stressed water and CHILE early action`: the verb of the one before; speakers stand in capitals.
pub(super) fn gapped(sentence: &Sentence, loose: &Loose, parse: &Parse) -> Option<Said> {
    let (start, end) = (loose.party.start, loose.party.end);
    let shouted = |at: usize| {
        let at = at + usize::from(sentence.low(at) == "the");
        sentence
            .words
            .get(at)
            .is_some_and(|it| it.shape == Shape::Capitals)
    };
    let begins = matches!(sentence.before(start), "and" | ";" | "while");
    let ends = AUXILIARIES.contains(&sentence.low(end))
        || matches!(
            sentence.low(end),
            "," | "." | "'s" | "'" | ")" | "(" | "and" | "or" | "" | "of" | "in" | "by" | ":" | ";"
        );
    let before = parse
        .clauses
        .iter()
        .rev()
        .find(|it| it.predicate.end < start)?;
    let fits = loose.joining.is_none()
        && begins
        && !ends
        && shouted(start)
        && shouted(before.party.start)
        && matches!(before.predicate.kind, Kind::Verb | Kind::Noun)
        && before.party.holders.iter().all(Holder::is_named)
        && sentence.mention(end).is_none()
        && predicate_at(sentence, end, Number::One).is_none();
    let predicate = Predicate {
        start: end,
        end,
        ..before.predicate
    };
    let stop = (end..sentence.len()).find(|it| matches!(sentence.low(*it), ";" | "."));
    fits.then(|| {
        let to = stop.unwrap_or(sentence.len());
        Said::new(sentence, predicate, to, Pattern::SubjectVerb)
    })
}

/// `The threat featured in the statements of Peru`: what is named there counts.
pub(super) fn featured(sentence: &Sentence, loose: &Loose) -> Option<Said> {
    const SPEECHES: [&str; 6] = [
        "statements",
        "statement",
        "interventions",
        "remarks",
        "contributions",
        "speeches",
    ];
    let of = loose.party.start.checked_sub(1)?;
    let speeches = of
        .checked_sub(1)
        .filter(|at| SPEECHES.contains(&sentence.low(*at)))?;
    let verb = (speeches.saturating_sub(7)..speeches).find(|at| {
        matches!(
            sentence.low(*at),
            "featured" | "figured" | "appeared" | "recurred" | "features" | "dominated"
        )
    })?;
    matches!(sentence.low(of), "of" | "by" | "from").then(|| {
        let about = (0, verb);
        of_class(
            sentence,
            Class::Stress,
            verb,
            verb + 1,
            about,
            Pattern::NounAgent,
        )
    })
}
