//! What was answered, and what is wrong with it: to show a form again as it was filled in.

use super::{Choice, Control, Fault, Field};
use crate::pages::reader::Reader;

/// The answers to a form, as they were typed, with the faults found in them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answers {
    pub(crate) values: Vec<(&'static str, String)>,
    pub(crate) faults: Vec<(&'static str, Fault)>,
}

impl Answers {
    /// The first value under a name; empty where there is none.
    pub(crate) fn get(&self, name: &str) -> &str {
        let found = self.values.iter().find(|(other, _)| *other == name);
        found.map_or("", |(_, value)| value)
    }

    /// Whether a value was given under a name.
    pub(crate) fn has(&self, name: &str, value: &str) -> bool {
        let mut values = self.values.iter();
        values.any(|(other, given)| *other == name && given == value)
    }

    /// What is wrong with a field.
    pub(crate) fn fault(&self, name: &str) -> Option<Fault> {
        let found = self.faults.iter().find(|(other, _)| *other == name);
        found.map(|(_, fault)| *fault)
    }

    /// The same with one more value.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }
}

impl Field {
    /// The field as it was filled in, with what is wrong.
    pub(crate) fn filled(mut self, r: &Reader<'_>, answers: &Answers) -> Self {
        let choose = |choices: &mut Vec<Choice>| {
            for choice in choices {
                choice.chosen = answers.has(self.name, &choice.value);
            }
        };
        let answered = answers.values.iter().any(|(name, _)| *name == self.name);
        match &mut self.control {
            Control::One(choices) | Control::Listed(choices) | Control::Any(choices) => {
                answered.then(|| choose(choices));
            }
            Control::Grouped(groups) if answered => {
                for group in groups {
                    choose(&mut group.choices);
                }
            }
            Control::Grouped(_) => {}
            _ => self.value = answers.get(self.name).chars().map(visible).collect(),
        }
        let fault = answers.fault(self.name);
        let fault = fault.map(|fault| fault.said(r, &self.label));
        self.faulty(fault)
    }
}

/// What cannot be taken is shown as such, so that whoever typed it finds it. All else stays as it
/// was typed, joiners of letters included.
fn visible(character: char) -> char {
    let turns = matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let controls = character.is_control() && !matches!(character, '\n' | '\r' | '\t');
    if turns || controls {
        '\u{FFFD}'
    } else {
        character
    }
}
