//! Cues of the five other languages: verbs in the first and third person, what turns them round, what stands around names.

use super::Language;
use crate::lexicon::{Class, Mark, lows};
use crate::phrases::Phrases;
use crate::tsv;
use std::sync::LazyLock;

pub(super) struct Cues {
    pub(super) verbs: Phrases<Verb>,
    pub(super) speakers: Phrases<()>,
    pub(super) negations: Phrases<()>,
    pub(super) marks: Phrases<Mark>,
    /// What stands before or between names: `on behalf of`, `supported by`, `of`, `the representative of`, `and`.
    pub(super) around: Phrases<Around>,
}

/// What a phrase before a name, or between two, says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    Behalf,
    Supporting,
    Opposing,
    Preposition,
    Title,
    And,
    Article,
}

pub(super) struct Verb {
    pub(super) class: Class,
    pub(super) negated: Class,
    pub(super) person: Person,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Person {
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
        around: Phrases::new(),
    };
    for row in tsv::rows(table) {
        match row[1] {
            "pronoun" => cues.speakers.add(lows(row[3]), ()),
            "negation" => cues.negations.add(lows(row[3]), ()),
            "mark" => cues.marks.add(lows(row[3]), mark(row[0])),
            "around" => around(&mut cues, row[0], row[3]),
            _ => verbs(&mut cues, &row),
        }
    }
    cues
}

fn around(cues: &mut Cues, kind: &str, forms: &str) {
    let kind = match kind {
        "behalf" => Around::Behalf,
        "supporting" => Around::Supporting,
        "opposing" => Around::Opposing,
        "title" => Around::Title,
        "and" => Around::And,
        "article" => Around::Article,
        _ => Around::Preposition,
    };
    for form in forms.split('|') {
        cues.around.add(lows(form), kind);
    }
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

/// The cues of a language other than English.
pub(super) fn cues(language: Language) -> Option<&'static Cues> {
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
