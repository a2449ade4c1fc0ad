//! Cues of the five other languages: verbs by person, what turns them round, what stands around names, courtesies.

use super::Language;
use crate::lexicon::{Class, Mark, lows};
use crate::phrases::Phrases;
use crate::stance::Stance;
use crate::tsv;
use crate::turns::{Subject, Turns};
use std::collections::HashMap;
use std::sync::LazyLock;

pub(super) struct Cues {
    pub(super) verbs: Phrases<Verb>,
    /// French participles, which need `a` or `ont` before them: `a ensuite salué`.
    pub(super) participles: Phrases<Verb>,
    /// Verbs before an infinitive, and whether they are in the first person.
    pub(super) modals: Phrases<Person>,
    /// We, my delegation.
    pub(super) speakers: Phrases<()>,
    /// The group, where a group has the floor.
    pub(super) groups: Phrases<()>,
    /// He, the representative: whoever spoke before.
    pub(super) anaphora: Phrases<()>,
    pub(super) negations: Phrases<()>,
    pub(super) marks: Phrases<Mark>,
    /// Marks that count after a copula only: `est important`, not `un important travail`.
    pub(super) adjectives: Phrases<Mark>,
    pub(super) copulas: Phrases<()>,
    /// Nouns of need: marks of a complement; what is said only after a copula.
    pub(super) nouns: Phrases<Mark>,
    /// `it should be noted`: a remark, whatever its words say.
    pub(super) remarks: Phrases<()>,
    /// `asked not to`: what turns a request round.
    pub(super) not_to: Phrases<()>,
    /// Others of whom something is told: `the Committee considered`.
    pub(super) reported: Phrases<()>,
    /// What turns a harm into something to be averted.
    pub(super) averts: Phrases<()>,
    /// Turns of speech that take a stance without a verb of saying.
    pub(super) turns: Turns,
    pub(super) thanks: Phrases<()>,
    /// What a courtesy is about.
    pub(super) polite: Phrases<()>,
    /// What stands before or between names: `on behalf of`, `supported by`, `of`, `the representative of`, `and`.
    pub(super) around: Phrases<Around>,
}

/// What a phrase before a name, or between two, says about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    Behalf,
    /// `Selon le Pérou,` at the beginning of a sentence.
    According,
    Supporting,
    Opposing,
    Preposition,
    Title,
    And,
    Article,
}

/// A form of a verb; one form may stand for several persons.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each person is there or not, independent of the others"
)]
pub(super) struct Verb {
    pub(super) class: Class,
    pub(super) negated: Class,
    pub(super) first: bool,
    pub(super) third: bool,
    pub(super) infinitive: bool,
    /// `s'associe à la déclaration`: joins a statement of others.
    pub(super) aligns: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
        participles: Phrases::new(),
        modals: Phrases::new(),
        speakers: Phrases::new(),
        groups: Phrases::new(),
        anaphora: Phrases::new(),
        negations: Phrases::new(),
        marks: Phrases::new(),
        adjectives: Phrases::new(),
        copulas: Phrases::new(),
        nouns: Phrases::new(),
        remarks: Phrases::new(),
        not_to: Phrases::new(),
        reported: Phrases::new(),
        averts: Phrases::new(),
        turns: Turns::default(),
        thanks: Phrases::new(),
        polite: Phrases::new(),
        around: Phrases::new(),
    };
    let mut forms: Vec<(Vec<String>, Verb)> = Vec::new();
    let mut known: HashMap<Vec<String>, usize> = HashMap::new();
    for row in tsv::rows(table) {
        let words = || lows(row[3]);
        match (row[1], row[0]) {
            ("pronoun", "group") => cues.groups.add(words(), ()),
            ("pronoun", "anaphora") => cues.anaphora.add(words(), ()),
            ("pronoun", _) => cues.speakers.add(words(), ()),
            ("negation", _) => cues.negations.add(words(), ()),
            ("mark", class) => cues.marks.add(words(), mark(class)),
            ("adjective", class) => cues.adjectives.add(words(), mark(class)),
            ("copula", _) => cues.copulas.add(words(), ()),
            ("noun", class) => cues.nouns.add(words(), mark(class)),
            ("remark", _) => cues.remarks.add(words(), ()),
            ("not", _) => cues.not_to.add(words(), ()),
            ("reported", _) => cues.reported.add(words(), ()),
            ("averts", _) => cues.averts.add(words(), ()),
            ("turn", stance) => cues.turns.add(row[3], Stance::named(stance), Subject::Any),
            ("courtesy", "thanks") => cues.thanks.add(words(), ()),
            ("courtesy", _) => cues.polite.add(words(), ()),
            ("around", kind) => around(&mut cues, kind, row[3]),
            ("modal", _) => modals(&mut cues, &row),
            _ => verbs(&mut forms, &mut known, &row),
        }
    }
    for (words, verb) in forms {
        if let Some(participle) = participle(&words) {
            cues.participles.add(participle, verb);
        }
        cues.verbs.add(words, verb);
    }
    cues
}

/// What follows the auxiliary of a French compound past.
fn participle(words: &[String]) -> Option<Vec<String>> {
    let (first, rest) = words.split_first()?;
    let reflexive = matches!(first.as_str(), "s'" | "se");
    let auxiliary = matches!(first.as_str(), "a" | "ont")
        || (reflexive && matches!(rest.first().map(String::as_str), Some("est" | "sont")));
    let rest = if reflexive { rest.get(1..)? } else { rest };
    (auxiliary && !rest.is_empty()).then(|| rest.to_vec())
}

fn around(cues: &mut Cues, kind: &str, forms: &str) {
    let kind = match kind {
        "behalf" => Around::Behalf,
        "according" => Around::According,
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
        "good" => Mark::Good,
        "against" => Mark::Against,
        _ => Mark::Risk,
    }
}

fn modals(cues: &mut Cues, row: &[&'static str]) {
    for (person, forms) in [(Person::First, row[3]), (Person::Third, row[4])] {
        for form in forms.split('|') {
            cues.modals.add(lows(form), person);
        }
    }
}

/// Adds the forms of a row; a form that stands in several places is one verb with several persons.
fn verbs(
    forms: &mut Vec<(Vec<String>, Verb)>,
    known: &mut HashMap<Vec<String>, usize>,
    row: &[&'static str],
) {
    const ALIGNING: [&str; 4] = ["s'associer", "sumarse", "присоединиться", "انضم"];
    let Some(class) = Class::named(row[0]) else {
        return;
    };
    let plain = Verb {
        class,
        negated: Class::named(row[6]).unwrap_or(class),
        first: false,
        third: false,
        infinitive: false,
        aligns: ALIGNING.contains(&row[2]),
    };
    for (person, cell) in row[3..6].iter().enumerate() {
        for form in cell.split('|').filter(|it| !it.is_empty()) {
            let words = lows(form);
            let at = *known.entry(words.clone()).or_insert_with(|| {
                forms.push((words, plain));
                forms.len() - 1
            });
            let verb = &mut forms[at].1;
            verb.first |= person == 0;
            verb.third |= person == 1;
            verb.infinitive |= person == 2;
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

#[cfg(test)]
mod tests {
    use super::{Language, cues};
    use crate::words::words;

    fn persons(language: Language, form: &str) -> Vec<(bool, bool, bool)> {
        let words = words(form, 0, form.len());
        let verbs = &cues(language).expect("a language with a table").verbs;
        let whole = verbs.at(&words, 0).filter(|(len, _)| *len == words.len());
        whole
            .map(|(_, it)| (it.first, it.third, it.infinitive))
            .collect()
    }

    #[test]
    fn a_form_stands_once_with_all_its_persons() {
        let first = vec![(true, false, false)];
        assert_eq!(persons(Language::French, "appuyons"), first);
        assert_eq!(persons(Language::French, "appuie"), [(true, true, false)]);
        assert_eq!(persons(Language::French, "appuyer"), [(false, false, true)]);
        assert_eq!(persons(Language::Spanish, "Apoyamos"), first);
        assert_eq!(persons(Language::Russian, "поддерживаем"), first);
        assert_eq!(persons(Language::Chinese, "支持"), [(true, true, false)]);
        assert_eq!(persons(Language::Arabic, "نؤيد"), first);
    }
}
