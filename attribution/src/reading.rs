//! Reading a document: part by part, sentence by sentence, with who spoke before in mind.

mod assertions;
mod bullets;
mod capacity;
mod floor;
mod own_words;
mod quotations;
mod rows;
mod sentence_claims;

use crate::day::Day;
use crate::language::Language;
use crate::layout::{Kind, Part, parts};
use crate::link;
use crate::memory::Memory;
use crate::register::Register;
use crate::sentences::sentences;
use crate::suggestion::{Doubt, Suggestion};
use bullets::LeadIn;
use floor::Floor;

/// How a document is read.
#[derive(Debug, Clone, Copy, Default)]
pub struct Settings<'a> {
    /// The date of the meeting: which names and groups there were.
    pub as_of: Option<Day>,
    /// Options to link to.
    pub register: Option<&'a Register>,
    /// Who has the floor until a speaker line says otherwise.
    pub speaker: Option<Speaker<'a>>,
}

/// Who has the floor, as codes or names the gazetteer knows.
#[derive(Debug, Clone, Copy)]
pub struct Speaker<'a> {
    pub delegation: &'a str,
    /// The group spoken for.
    pub group: Option<&'a str>,
}

/// What was understood of a document and what was not.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    pub suggestions: Vec<Suggestion>,
    pub doubts: Vec<Doubt>,
}

/// Reads a document. Never fails: what is not understood is among the doubts.
pub fn read(document: &str, settings: &Settings<'_>) -> Reading {
    let mut reader = Reader::new(document, settings);
    let mut parts = parts(document).peekable();
    while let Some(part) = parts.next() {
        let bullets_follow = parts.peek().is_some_and(|next| next.kind == Kind::Bullet);
        reader.part(part, bullets_follow);
    }
    let mut reading = reader.reading;
    if let Some(register) = settings.register {
        reading.suggestions = link::link(document, register, reading.suggestions);
    }
    reading
}

struct Reader<'a> {
    document: &'a str,
    as_of: Option<Day>,
    memory: Memory,
    floor: Floor,
    /// Whether a quotation goes on from the sentence before.
    quotation: quotations::Open,
    /// The language of the turn so far, where its sentences told it.
    turn_language: Option<Language>,
    lead_in: Option<LeadIn>,
    /// Gossip and programmes are not read.
    skips: bool,
    reading: Reading,
}

impl<'a> Reader<'a> {
    fn new(document: &'a str, settings: &Settings<'_>) -> Self {
        let mut reader = Self {
            document,
            as_of: settings.as_of,
            memory: Memory::default(),
            floor: Floor::Report,
            quotation: quotations::Open::default(),
            turn_language: None,
            lead_in: None,
            skips: false,
            reading: Reading::default(),
        };
        if let Some(speaker) = settings.speaker {
            let group: Vec<&str> = speaker.group.into_iter().collect();
            reader.give_floor(speaker.delegation, &group, 0..0);
        }
        reader
    }

    fn part(&mut self, part: Part, bullets_follow: bool) {
        self.quotation = quotations::Open::default();
        let text = &self.document[part.start..part.end];
        match part.kind {
            Kind::Heading => {
                self.skips = is_aside(text);
                self.memory.forget();
                self.lead_in = None;
            }
            Kind::Speaker => {
                let (code, others) = crate::layout::speaker(text);
                self.memory.forget();
                self.lead_in = None;
                self.skips = false;
                self.turn_language = None;
                self.give_floor(code, &others, part.start..part.end);
            }
            Kind::Paragraph if !self.skips => {
                self.memory.paragraph();
                self.lead_in = None;
                self.sentences(part, bullets_follow);
            }
            Kind::Bullet if !self.skips => self.sentences(part, bullets_follow),
            Kind::Paragraph | Kind::Bullet => {}
        }
    }

    fn sentences(&mut self, part: Part, bullets_follow: bool) {
        let found = sentences(self.document, part.start, part.end);
        let last = found.len().saturating_sub(1);
        for (at, (start, end)) in joined(self.document, part, found).into_iter().enumerate() {
            let leads = bullets_follow && last <= at && self.document[start..end].ends_with(':');
            self.sentence(start, end, part.kind, leads);
        }
    }
}

/// A bullet's number is no sentence: `1. The delegation …` is one.
fn joined(document: &str, part: Part, mut found: Vec<(usize, usize)>) -> Vec<(usize, usize)> {
    if part.kind == Kind::Bullet
        && 1 < found.len()
        && found[0].1 - found[0].0 <= 5
        && !document[found[0].0..found[0].1].contains(' ')
    {
        found[1].0 = found[0].0;
        found.remove(0);
    }
    found
}

/// Headings under which nobody's position is reported.
fn is_aside(heading: &str) -> bool {
    let low = heading.to_lowercase();
    [
        "corridors",
        "things to look for",
        "upcoming meetings",
        "breezeways",
        "glossary",
    ]
    .iter()
    .any(|it| low.contains(it))
}
