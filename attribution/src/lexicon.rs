//! Cue words: what a verb, a noun or a phrase says about the stance of whoever uses it.

use crate::phrases::Phrases;
use crate::tsv;
use crate::words::{Word, words};
use std::sync::LazyLock;

const ENGLISH: &str = include_str!("../data/cues.en.tsv");

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::load);

/// Classes of cues; the table of stances turns them into stances.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Class {
    Support,
    Stress,
    Argue,
    Propose,
    Prefer,
    Oppose,
    Reserve,
    Concern,
    Say,
    /// Presents, asks, thanks: no evaluation, whatever the complement says.
    Describe,
}

impl Class {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "support" => Self::Support,
            "stress" => Self::Stress,
            "argue" => Self::Argue,
            "propose" => Self::Propose,
            "prefer" => Self::Prefer,
            "oppose" => Self::Oppose,
            "reserve" => Self::Reserve,
            "concern" => Self::Concern,
            "say" | "neutral" => Self::Say,
            "describe" => Self::Describe,
            _ => return None,
        })
    }
}

impl Class {
    /// What remains when a whole subject denies it: neither A nor B supported it.
    pub(crate) fn denied(self) -> Self {
        match self {
            Self::Support | Self::Stress | Self::Prefer | Self::Propose => Self::Oppose,
            Self::Oppose => Self::Support,
            Self::Argue | Self::Reserve | Self::Concern | Self::Say => Self::Say,
            Self::Describe => Self::Describe,
        }
    }
}

/// The form in which a verb stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Past,
    Third,
    Base,
    Participle,
}

#[derive(Debug, Clone)]
pub(crate) struct Cue {
    pub(crate) class: Class,
    pub(crate) lemma: &'static str,
    pub(crate) form: Form,
    /// What remains of it under negation.
    pub(crate) negated: Class,
    /// The reporter keeps a distance: claimed, contended.
    pub(crate) distance: bool,
}

/// What a complement says: something should be, will not do, or does harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Should, must, the need for.
    Norm,
    /// Useful, welcome, willing.
    Good,
    /// Premature, unacceptable, should not.
    Against,
    /// Harm, danger, lack.
    Risk,
}

pub(crate) struct Lexicon {
    pub(crate) verbs: Phrases<Cue>,
    pub(crate) light: Phrases<(&'static str, Form)>,
    pub(crate) nouns: Phrases<Cue>,
    pub(crate) states: Phrases<Cue>,
    pub(crate) marks: Phrases<Mark>,
}

impl Lexicon {
    pub(crate) fn get() -> &'static Self {
        &LEXICON
    }

    fn load() -> Self {
        let mut lexicon = Self {
            verbs: Phrases::new(),
            light: Phrases::new(),
            nouns: Phrases::new(),
            states: Phrases::new(),
            marks: Phrases::new(),
        };
        for row in tsv::rows(ENGLISH) {
            lexicon.add(&row);
        }
        lexicon
    }

    fn add(&mut self, row: &[&'static str]) {
        let (class, slot, lemma, forms, negated, distance) =
            (row[0], row[1], row[2], row[3], row[4], row[5]);
        for (form, written) in [Form::Past, Form::Third, Form::Base, Form::Participle]
            .into_iter()
            .zip(forms.split('|'))
        {
            let lows: Vec<String> = lows(written);
            let cue = Class::named(class).map(|class| Cue {
                class,
                lemma,
                form,
                negated: Class::named(negated).unwrap_or(class),
                distance: !distance.is_empty(),
            });
            match (slot, cue) {
                ("verb", Some(cue)) => self.verbs.add(lows, cue),
                ("noun", Some(cue)) => self.nouns.add(lows, cue),
                ("state", Some(cue)) => self.states.add(lows, cue),
                ("light", _) => self.light.add(lows, (lemma, form)),
                ("mark", _) => self.marks.add(lows, mark(class)),
                _ => {}
            }
        }
    }

    /// The longest verb that begins at `at`, in a form that `fits`.
    pub(crate) fn verb<'a>(
        &'a self,
        words: &'a [Word],
        at: usize,
        fits: impl Fn(Form) -> bool,
    ) -> Option<(usize, &'a Cue)> {
        self.verbs.at(words, at).find(|(_, cue)| fits(cue.form))
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

pub(crate) fn lows(written: &str) -> Vec<String> {
    // `l'` is a word before another one only.
    let elided = written.ends_with(['\'', '’']);
    let whole = if elided {
        format!("{written}a")
    } else {
        written.to_owned()
    };
    let mut lows: Vec<String> = words(&whole, 0, whole.len())
        .into_iter()
        .map(|it| it.low)
        .collect();
    if elided {
        lows.pop();
    }
    lows
}

#[cfg(test)]
mod tests {
    use super::{Class, ENGLISH, Form, Lexicon};
    use crate::tsv;
    use crate::words::words;

    #[test]
    fn the_longest_verb_wins() {
        let text = "called for action";
        let words = words(text, 0, text.len());
        let found = Lexicon::get().verb(&words, 0, |form| form == Form::Past);
        assert_eq!(
            found.map(|(len, cue)| (len, cue.class)),
            Some((2, Class::Propose))
        );
    }

    #[test]
    fn every_row_says_where_it_comes_from() {
        for row in tsv::rows(ENGLISH) {
            assert_eq!(row.len(), 8, "{row:?}");
            assert!(
                row.iter()
                    .enumerate()
                    .all(|(at, cell)| at == 4 || at == 5 || !cell.is_empty()),
                "{row:?}"
            );
        }
    }
}
