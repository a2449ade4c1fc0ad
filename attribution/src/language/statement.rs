//! Statements in French, Spanish, Russian, Chinese and Arabic: whoever has the floor, or a name beside a cue.

use super::Language;
use crate::claim::{Claim, Pattern};
use crate::lexicon::{Class, Mark, lows};
use crate::party::Holder;
use crate::phrases::Phrases;
use crate::sentence::Sentence;
use crate::stance::{Stance, compose};
use crate::tsv;
use std::sync::LazyLock;

struct Cues {
    verbs: Phrases<Verb>,
    speakers: Phrases<()>,
    negations: Phrases<()>,
    marks: Phrases<Mark>,
}

struct Verb {
    class: Class,
    negated: Class,
    person: Person,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Person {
    First,
    Third,
}

static CUES: LazyLock<[Cues; 5]> = LazyLock::new(|| {
    [
        load(include_str!("../../data/cues.fr.tsv")),
        load(include_str!("../../data/cues.es.tsv")),
        load(include_str!("../../data/cues.ru.tsv")),
        load(include_str!("../../data/cues.zh.tsv")),
        load(include_str!("../../data/cues.ar.tsv")),
    ]
});

fn load(table: &'static str) -> Cues {
    let mut cues = Cues {
        verbs: Phrases::new(),
        speakers: Phrases::new(),
        negations: Phrases::new(),
        marks: Phrases::new(),
    };
    for row in tsv::rows(table) {
        match row[1] {
            "pronoun" => cues.speakers.add(lows(row[3]), ()),
            "negation" => cues.negations.add(lows(row[3]), ()),
            "mark" => cues.marks.add(lows(row[3]), mark(row[0])),
            _ => verbs(&mut cues, &row),
        }
    }
    cues
}

fn mark(class: &str) -> Mark {
    match class {
        "norm" => Mark::Norm,
        "against" => Mark::Against,
        _ => Mark::Risk,
    }
}

fn verbs(cues: &mut Cues, row: &[&'static str]) {
    let Some(class) = Class::named(row[0]) else {
        return;
    };
    let negated = Class::named(row[5]).unwrap_or(class);
    for (person, forms) in [(Person::First, row[3]), (Person::Third, row[4])] {
        for form in forms.split('|') {
            cues.verbs.add(
                lows(form),
                Verb {
                    class,
                    negated,
                    person,
                },
            );
        }
    }
}

fn cues(language: Language) -> Option<&'static Cues> {
    let at = match language {
        Language::English => return None,
        Language::French => 0,
        Language::Spanish => 1,
        Language::Russian => 2,
        Language::Chinese => 3,
        Language::Arabic => 4,
    };
    CUES.get(at)
}

/// The claims of a sentence, given who has the floor.
pub(crate) fn claims(sentence: &Sentence, language: Language, floor: Option<Holder>) -> Vec<Claim> {
    let Some(cues) = cues(language) else {
        return Vec::new();
    };
    let found = found(sentence, cues);
    let mut claims = Vec::new();
    for (at, (start, len, verb)) in found.iter().enumerate() {
        let from = at
            .checked_sub(1)
            .map_or(0, |before| found[before].0 + found[before].1);
        let to = found.get(at + 1).map_or(sentence.len(), |next| next.0);
        let stance = stance(sentence, cues, *start, start + len, to, verb);
        let holders = holders(
            sentence,
            cues,
            (from, *start, to),
            verb.person,
            floor,
            language,
        );
        for holder in holders {
            claims.push(Claim {
                holder,
                stance,
                clause: (from, to),
                cue: (*start, start + len),
                about: (start + len, to),
                pattern: Pattern::OtherLanguage,
                tags: Vec::new(),
                reported: false,
                anaphora: None,
            });
        }
    }
    let stands = claims.iter().any(|it| it.stance != Stance::Neutral);
    claims.retain(|it| it.stance != Stance::Neutral || (!stands && floor.is_none()));
    claims
}

/// Cues from left to right, none inside another.
fn found<'a>(sentence: &'a Sentence, cues: &'a Cues) -> Vec<(usize, usize, &'a Verb)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < sentence.len() {
        match verb_at(sentence, cues, at) {
            Some((len, verb)) => {
                found.push((at, len, verb));
                at += len;
            }
            None => at += 1,
        }
    }
    found
}

/// The cue at `at`; in Arabic `and` is written together with the verb.
fn verb_at<'a>(sentence: &'a Sentence, cues: &'a Cues, at: usize) -> Option<(usize, &'a Verb)> {
    let plain = cues.verbs.at(&sentence.words, at).next();
    plain.or_else(|| {
        let bare = sentence.low(at).strip_prefix(['و', 'ف'])?;
        cues.verbs.from(bare, &sentence.words, at).next()
    })
}

/// Whether `we`, `my delegation` stands just before.
fn speaks_first(sentence: &Sentence, cues: &Cues, at: usize) -> bool {
    (at.saturating_sub(6)..at).any(|it| cues.speakers.at(&sentence.words, it).next().is_some())
}

fn stance(
    sentence: &Sentence,
    cues: &Cues,
    start: usize,
    end: usize,
    to: usize,
    verb: &Verb,
) -> Stance {
    let negated = (start.saturating_sub(2)..start)
        .any(|at| cues.negations.at(&sentence.words, at).next().is_some())
        || matches!(sentence.low(end), "pas");
    let class = if negated { verb.negated } else { verb.class };
    let found = (end..to).find_map(|at| cues.marks.at(&sentence.words, at).next());
    compose(class, found.map(|(_, mark)| *mark))
}

/// Who speaks: the floor in the first person, otherwise the name that stands nearest.
fn holders(
    sentence: &Sentence,
    cues: &Cues,
    (from, start, to): (usize, usize, usize),
    person: Person,
    floor: Option<Holder>,
    language: Language,
) -> Vec<Holder> {
    let named = (from..start)
        .rev()
        .take(14)
        .find_map(|at| sentence.mention(at));
    let follows = || {
        (language == Language::Arabic)
            .then(|| (start..to.min(start + 4)).find_map(|at| sentence.mention(at)))
            .flatten()
    };
    // My delegation proposes: the third person of whoever has the floor.
    let person = if speaks_first(sentence, cues, start) {
        Person::First
    } else {
        person
    };
    if let Some(floor) = floor {
        let first =
            person == Person::First && (named.is_none() || speaks_first(sentence, cues, start));
        let own = named.is_some_and(|it| it.id == floor.id);
        return if first || own {
            vec![floor]
        } else {
            Vec::new()
        };
    }
    if speaks_first(sentence, cues, start) {
        return Vec::new();
    }
    let found = named.or_else(follows);
    found
        .map(|it| Holder {
            in_use: it.in_use,
            ..Holder::plain(it.id)
        })
        .into_iter()
        .collect()
}
