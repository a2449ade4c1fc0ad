//! The particulars of acts about matters.

use procedure::act::{ConsultationHeld, ObjectionRaised, TextChanged};
use procedure::matter::{HeldText, Paragraphs};
use procedure::{Act, Sealable};
use text::Words;

use super::{Fact, code, isolated, of_groups};
use crate::pages::fragment::Fragment;
use crate::pages::matter::comparison;
use crate::pages::reader::Reader;

/// The particulars: label and value.
pub(super) fn of(r: &Reader<'_>, act: &Act) -> Vec<Fact> {
    match act {
        Act::MatterPut(act) => act.text.iter().map(|it| text(r, it)).collect(),
        Act::TextChanged(act) => changed(r, act),
        Act::ObjectionRaised(act) => objection(r, act),
        Act::ConcernRaised(act) => said(r, &act.paragraphs, &act.words),
        Act::WordsAttached(act) => said(r, &act.paragraphs, &act.words),
        Act::HoldAsked(act) => words(r, "deciding-words", act.words.as_ref()),
        Act::ConsultationHeld(act) => consultation(r, act),
        _ => of_groups::of(r, act),
    }
}

fn objection(r: &Reader<'_>, act: &ObjectionRaised) -> Vec<Fact> {
    let hash = act.text.as_ref();
    let hash = hash.map(|it| (r.say("deciding-text"), code(it.as_str())));
    let reasons = act.reasons.as_ref().and_then(Sealable::open);
    let mut facts: Vec<Fact> = hash.into_iter().collect();
    facts.extend(paragraphs(r, &act.paragraphs));
    facts.extend(words(r, "deciding-why", reasons));
    let in_confidence = act.in_confidence.as_ref().and_then(Sealable::open);
    facts.extend(words(r, "deciding-in-confidence", in_confidence));
    facts
}

/// The new text, and the words that change compared with what they were.
fn changed(r: &Reader<'_>, act: &TextChanged) -> Vec<Fact> {
    let mut facts = vec![text(r, &act.text)];
    let words = act.changed.as_ref();
    facts.extend(words.map(|words| {
        let compared = Fragment::markup(comparison(r, words));
        (r.say("text-changed-words"), compared)
    }));
    facts
}

fn said(r: &Reader<'_>, about: &Paragraphs, said: &Words) -> Vec<Fact> {
    let mut facts: Vec<Fact> = paragraphs(r, about).into_iter().collect();
    facts.extend(words(r, "deciding-words", Some(said)));
    facts
}

fn consultation(r: &Reader<'_>, act: &ConsultationHeld) -> Vec<Fact> {
    let confidential = act.confidential.as_ref().and_then(Sealable::open);
    let mut facts = words(r, "deciding-summary", act.summary.as_ref());
    facts.extend(words(r, "deciding-confidential", confidential));
    facts.extend(words(r, "deciding-would-meet", act.would_meet.as_ref()));
    facts
}

fn text(r: &Reader<'_>, text: &HeldText) -> Fact {
    (r.say("deciding-sha256"), code(text.sha256.as_str()))
}

fn paragraphs(r: &Reader<'_>, about: &Paragraphs) -> Option<Fact> {
    let named: Vec<&str> = about.0.iter().map(Words::as_str).collect();
    (!named.is_empty()).then(|| (r.say("deciding-paragraphs"), isolated(&named.join(", "))))
}

fn words(r: &Reader<'_>, key: &str, words: Option<&Words>) -> Vec<Fact> {
    let words = words.map(|words| (r.say(key), isolated(words.as_str())));
    words.into_iter().collect()
}
