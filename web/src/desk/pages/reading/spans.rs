//! The text, part by part, with every suggestion in it as a link: a number, a line under the words,
//! and a sign for how it stands, so that colour is never all that tells them apart.

use std::collections::BTreeSet;
use std::ops::Range;

use intake::{Kind, Paragraph, paragraph_at, paragraphs};

use super::{Seen, View, adding, direction};
use crate::desk::reading::State;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// How many bytes of text a page shows: with its form it stays below what a page may weigh.
const PART_BYTES: usize = 8_000;

/// The part of a text that is shown.
pub(super) struct Text {
    pub(super) tag: &'static str,
    pub(super) dir: &'static str,
    /// Which bytes of the text it is.
    pub(super) bytes: Range<usize>,
    pub(super) blocks: Vec<Block>,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
    /// Which part of how many.
    pub(super) part: Option<Fragment>,
}

/// One paragraph.
pub(super) struct Block {
    pub(super) number: u32,
    pub(super) class: &'static str,
    /// Where a position can be written by hand from it.
    pub(super) add: String,
    pub(super) label: Fragment,
    pub(super) words: Fragment,
}

/// The sign of a state, beside the number.
pub(super) const fn sign(state: &str) -> &'static str {
    match state.as_bytes() {
        b"on-record" => "✓",
        b"rejected" => "✕",
        b"later" => "…",
        b"retracted" => "↶",
        _ => "",
    }
}

/// The message that names a state.
pub(super) const fn state_label(state: &str) -> &'static str {
    match state.as_bytes() {
        b"on-record" => "reading-state-on-record",
        b"rejected" => "reading-state-rejected",
        b"later" => "reading-state-later",
        b"retracted" => "reading-state-retracted",
        _ => "reading-state-open",
    }
}

/// The part in which the suggestion stands that is looked at, or the one asked for.
pub(super) fn text(r: &Reader<'_>, seen: &Seen<'_>) -> Text {
    let (tag, dir) = direction(seen.statement.language);
    let all: Vec<Paragraph<'_>> = paragraphs(seen.text).collect();
    let parts = parts(&all);
    let part = shown(seen, &all, &parts).min(parts.len().saturating_sub(1));
    let around = around(seen, &all);
    let whole = around.is_none();
    let places = around.or_else(|| parts.get(part).cloned());
    let shown = all.get(places.unwrap_or(0..0)).unwrap_or_default();
    let spans = spans(seen);
    let of_part = |part: usize| {
        let current = seen.current.and_then(|at| seen.read.all.get(at));
        let key = current.map_or_else(String::new, |it| {
            format!("s={}&", crate::percent::encoded(&it.key))
        });
        format!("?{key}part={part}#text")
    };
    let numbers = [("number", (part + 1).into()), ("count", parts.len().into())];
    let mut here = true;
    let mut blocks = Vec::new();
    for paragraph in shown {
        blocks.push(block(r, seen, paragraph, &spans, &mut here));
    }
    Text {
        tag,
        dir,
        bytes: shown.first().map_or(0, |it| it.from)..shown.last().map_or(0, Paragraph::to),
        blocks,
        before: part.checked_sub(1).filter(|_| whole).map(of_part),
        after: (whole && part + 1 < parts.len()).then(|| of_part(part + 1)),
        part: (whole && 1 < parts.len()).then(|| r.tell("reading-part", &numbers)),
    }
}

/// The parts of a text, as places of paragraphs: they follow from the text alone.
fn parts(all: &[Paragraph<'_>]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut weight) = (0, 0);
    for (at, paragraph) in all.iter().enumerate() {
        if PART_BYTES < weight + paragraph.words.len() && start < at {
            parts.push(start..at);
            (start, weight) = (at, 0);
        }
        weight += paragraph.words.len();
    }
    parts.push(start..all.len());
    parts
}

/// While something is changed, the paragraphs around the suggestion: the form has its weight too.
fn around(seen: &Seen<'_>, all: &[Paragraph<'_>]) -> Option<Range<usize>> {
    let current = seen.read.all.get(seen.current?)?;
    let left = seen.states.get(seen.current?)?.is_left();
    let paragraph = paragraph_at(seen.text, current.evidence.start)?;
    let place = all
        .iter()
        .position(|other| other.number == paragraph.number)?;
    let changing = left && seen.view() != View::Plain;
    changing.then(|| place.saturating_sub(1)..(place + 2).min(all.len()))
}

fn shown(seen: &Seen<'_>, all: &[Paragraph<'_>], parts: &[Range<usize>]) -> usize {
    if let Some(part) = seen.part {
        return part;
    }
    let current = seen.current.and_then(|at| seen.read.all.get(at));
    let paragraph = current.and_then(|it| paragraph_at(seen.text, it.evidence.start));
    let place = paragraph.and_then(|it| all.iter().position(|other| other.number == it.number));
    let part = place.and_then(|place| parts.iter().position(|part| part.contains(&place)));
    part.unwrap_or(0)
}

/// A suggestion as it stands in the text.
struct Span<'a> {
    /// Its number, from 1, and its key.
    number: usize,
    key: &'a str,
    bytes: Range<usize>,
    state: State,
    current: bool,
}

impl Span<'_> {
    /// Of several in the same words, the one to which these lead.
    const fn rank(&self) -> u8 {
        match (self.current, self.state.is_left()) {
            (true, _) => 0,
            (false, true) => 1,
            (false, false) => 2,
        }
    }

    fn class(&self) -> String {
        let now = if self.current { " at" } else { "" };
        format!("sp {}{now}", self.state.key())
    }

    /// The attributes of a link to it.
    fn link(&self) -> String {
        let now = if self.current {
            " aria-current=\"true\""
        } else {
            ""
        };
        let key = crate::percent::encoded(self.key);
        format!(
            "class=\"{}\" href=\"?s={}#now\"{now}",
            self.class(),
            escaped(&key)
        )
    }

    /// Its number with the sign of its state.
    fn number(&self, r: &Reader<'_>) -> String {
        let state = self.state.key();
        let (number, sign) = (self.number, sign(state));
        if self.state == State::Open {
            return format!("<sup class=\"n\">{number}</sup>");
        }
        let said = escaped(r.say(state_label(state)));
        format!("<sup class=\"n\">{number}{sign}<span class=\"hidden\"> {said} </span></sup>")
    }
}

fn spans<'a>(seen: &'a Seen<'_>) -> Vec<Span<'a>> {
    let all = seen.read.all.iter().zip(seen.states).enumerate();
    let span = |(at, (it, state)): (usize, (&'a reading::Suggested, &State))| Span {
        number: at + 1,
        key: &it.key,
        bytes: it.evidence.clone(),
        state: *state,
        current: seen.current == Some(at),
    };
    all.map(span).collect()
}

fn block(
    r: &Reader<'_>,
    seen: &Seen<'_>,
    paragraph: &Paragraph<'_>,
    spans: &[Span<'_>],
    here: &mut bool,
) -> Block {
    let number = paragraph.number.to_string();
    let bytes = paragraph.from..paragraph.to();
    let within: Vec<&Span<'_>> = spans
        .iter()
        .filter(|it| it.bytes.start < bytes.end && bytes.start < it.bytes.end)
        .collect();
    Block {
        number: paragraph.number,
        class: match paragraph.kind {
            Kind::Heading => "heading",
            Kind::Bullet => "bullet",
            Kind::Paragraph => "paragraph",
        },
        add: adding::address(r, seen.statement, &number, ""),
        label: r.tell("reading-add-from", &[("number", (&number).into())]),
        words: words(r, seen.text, &bytes, &within, here),
    }
}

/// A run of letters that leads to one suggestion, or to none.
struct Run<'a, 's> {
    bytes: Range<usize>,
    to: Option<&'a Span<'s>>,
}

/// Cuts a paragraph where a suggestion begins or ends; each piece leads to one suggestion at most.
fn runs<'a, 's>(bytes: &Range<usize>, within: &[&'a Span<'s>]) -> Vec<Run<'a, 's>> {
    let ends = within.iter().flat_map(|it| [it.bytes.start, it.bytes.end]);
    let cuts: BTreeSet<usize> = ends
        .chain([bytes.start, bytes.end])
        .map(|it| it.clamp(bytes.start, bytes.end))
        .collect();
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let mut runs: Vec<Run<'a, 's>> = Vec::new();
    for pair in cuts.windows(2) {
        let piece = pair[0]..pair[1];
        let over = within
            .iter()
            .filter(|it| it.bytes.start <= piece.start && piece.end <= it.bytes.end);
        let to = over.min_by_key(|it| (it.rank(), it.number)).copied();
        let number = |it: Option<&Span<'_>>| it.map(|it| it.number);
        match runs.last_mut() {
            Some(last) if number(last.to) == number(to) => last.bytes.end = piece.end,
            _ => runs.push(Run { bytes: piece, to }),
        }
    }
    runs
}

fn words(
    r: &Reader<'_>,
    text: &str,
    bytes: &Range<usize>,
    within: &[&Span<'_>],
    here: &mut bool,
) -> Fragment {
    let runs = runs(bytes, within);
    let led_to: BTreeSet<usize> = runs
        .iter()
        .filter_map(|it| it.to.map(|it| it.number))
        .collect();
    let mut begun = BTreeSet::new();
    let mut markup = String::new();
    for run in &runs {
        let words = escaped(text.get(run.bytes.clone()).unwrap_or_default());
        let Some(to) = run.to else {
            markup.push_str(&words);
            continue;
        };
        let number = if begun.insert(to.number) {
            to.number(r)
        } else {
            String::new()
        };
        let id = if to.current && std::mem::take(here) {
            " id=\"here\""
        } else {
            ""
        };
        markup.push_str(&format!("<a{id} {}>{number}{words}</a>", to.link()));
        // Others in the same words stand behind them, each with its number.
        let others = within.iter().filter(|it| !led_to.contains(&it.number));
        for other in others.filter(|it| begins_in(it, run, bytes)) {
            markup.push_str(&format!("<a {}>{}</a>", other.link(), other.number(r)));
        }
    }
    Fragment::markup(markup)
}

fn begins_in(span: &Span<'_>, run: &Run<'_, '_>, paragraph: &Range<usize>) -> bool {
    run.bytes.contains(&span.bytes.start.max(paragraph.start))
}
