//! What stands between a subject and its cue: auxiliaries, negation, adverbs.

use super::light::noun;
use super::{Kind, Predicate};
use crate::lexicon::{Class, Cue};
use crate::lists::List;
use crate::sentence::Sentence;

/// The words before the cue.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one kind of word that may stand there, independent of the others"
)]
pub(super) struct Lead {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) negated: bool,
    pub(super) auxiliary: bool,
    pub(super) copula: bool,
    pub(super) modal: bool,
    pub(super) neither: bool,
}

impl Lead {
    pub(super) fn read(sentence: &Sentence, start: usize) -> Self {
        let mut lead = Self {
            start,
            end: start,
            negated: false,
            auxiliary: false,
            copula: false,
            modal: false,
            neither: false,
        };
        while lead.end < start + 9 && lead.takes(sentence.low(lead.end), sentence, lead.end) {
            lead.end += 1;
        }
        lead
    }

    fn takes(&mut self, word: &str, sentence: &Sentence, at: usize) -> bool {
        match word {
            "not" | "never" | "cannot" | "no" | "longer" | "couldn't" | "didn't" | "doesn't"
            | "don't" | "can't" => {
                self.negated = true;
                self.auxiliary |= word != "not";
            }
            "neither" => self.neither = true,
            "did" | "does" | "do" | "has" | "had" | "have" | "would" | "could" | "can" | "will" => {
                if light_use(sentence, at) || sentence.says(at, &["would", "like"]) {
                    return false;
                }
                self.auxiliary = true;
            }
            "was" | "were" | "is" | "are" | "been" | "being" | "be" | "remains" | "remained"
            | "remain" | "am" => self.copula = true,
            "should" | "must" | "may" | "might" | "shall" | "ought" | "needs" => self.modal = true,
            _ => return adverb(word),
        }
        true
    }

    pub(super) fn predicate(
        &self,
        class: Class,
        lemma: &'static str,
        end: usize,
        kind: Kind,
        distance: bool,
    ) -> Predicate {
        Predicate {
            class,
            lemma,
            start: self.start,
            end,
            negated: self.negated,
            distance,
            kind,
        }
    }

    pub(super) fn of(&self, cue: &Cue, end: usize, kind: Kind) -> Predicate {
        let class = if self.negated { cue.negated } else { cue.class };
        self.predicate(class, cue.lemma, end, kind, cue.distance)
    }
}

/// `had concerns`, `has reservations`: not an auxiliary.
fn light_use(sentence: &Sentence, at: usize) -> bool {
    matches!(sentence.low(at), "has" | "had" | "have") && noun(sentence, at + 1).is_some()
}

pub(crate) fn adverb(word: &str) -> bool {
    let by_ending = 4 < word.len() && word.ends_with("ly") && !List::NoAdverb.has(word);
    by_ending || List::Adverb.has(word)
}
