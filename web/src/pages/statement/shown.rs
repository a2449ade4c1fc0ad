//! The part of a text that a page shows, paragraph by paragraph, with the passage asked for marked.

use std::ops::Range;

use intake::{Kind, Paragraph, paragraph_at, paragraphs};
use procedure::statement::Statement;

use super::Passage;
use super::marking::{Marks, marked_words};
use super::quoting::Resting;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// How many bytes of text a page shows: with the positions that quote them they stay below what a
/// page may weigh.
const PART_BYTES: usize = 14_000;

/// What a position adds to the weight of a page: its mark in the text, and its line below.
const POSITION_BYTES: usize = 1_100;

/// What text and positions of a page may weigh together.
const PART_WEIGHT: usize = 34_000;

/// A part of a text.
pub(super) struct Shown {
    /// Which bytes of the text it is.
    pub(super) bytes: Range<usize>,
    pub(super) blocks: Vec<Block>,
    /// What is marked, in words.
    pub(super) marked: Option<Fragment>,
    pub(super) before: Option<Fragment>,
    pub(super) after: Option<Fragment>,
}

/// One paragraph.
pub(super) struct Block {
    pub(super) number: u32,
    pub(super) class: &'static str,
    /// The way back to exactly this paragraph.
    pub(super) href: String,
    pub(super) label: Fragment,
    /// The first byte of its words in the text.
    pub(super) from: usize,
    pub(super) words: Fragment,
}

impl Shown {
    /// The part that has the passage asked for, or the first.
    pub(super) fn of(
        r: &Reader<'_>,
        statement: &Statement,
        text: &str,
        passage: Passage,
        resting: &[Resting<'_>],
    ) -> Self {
        let marked = marked(text, passage);
        let all: Vec<Paragraph<'_>> = paragraphs(text).collect();
        let wanted = marked
            .as_ref()
            .and_then(|it| paragraph_at(text, it.start))
            .map(|it| u64::from(it.number))
            .or(passage.paragraph);
        let place = all
            .iter()
            .position(|it| Some(u64::from(it.number)) == wanted)
            .unwrap_or(0);
        let parts = if passage.whole {
            std::iter::once(0..all.len()).collect()
        } else {
            parts(&all, resting)
        };
        let at = parts.iter().position(|it| it.contains(&place)).unwrap_or(0);
        let part = parts.get(at).cloned().unwrap_or(0..0);
        let shown = &all[part.clone()];
        let bytes = shown.first().map_or(0, |it| it.from)..shown.last().map_or(0, Paragraph::to);
        let to = |paragraph: Option<&Paragraph<'_>>, key: &str| {
            let label = Fragment::text(r.say(key));
            paragraph.map(|it| link(r, statement, it.number, &label))
        };
        let before = at.checked_sub(1).and_then(|at| all.get(parts[at].start));
        let marks = Marks {
            passage: marked.clone(),
            resting,
        };
        Self {
            blocks: shown
                .iter()
                .map(|it| block(r, statement, it, &marks))
                .collect(),
            marked: marked.map(|it| said(r, &it)),
            before: to(before, "statement-before"),
            after: to(all.get(part.end), "statement-after"),
            bytes,
        }
    }
}

/// The bytes asked for, where they are bytes of the text.
fn marked(text: &str, passage: Passage) -> Option<Range<usize>> {
    let place = |it: Option<u64>| usize::try_from(it?).ok();
    let (from, to) = (place(passage.from)?, place(passage.to)?);
    text.get(from..to)
        .filter(|it| !it.is_empty())
        .map(|_| from..to)
}

/// The parts of a text: each as many paragraphs as a page can carry with the positions in them.
fn parts(all: &[Paragraph<'_>], resting: &[Resting<'_>]) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let (mut start, mut bytes, mut positions) = (0, 0, 0);
    for (at, paragraph) in all.iter().enumerate() {
        let own = paragraph.words.len();
        let ends_here = |it: &&Resting<'_>| {
            let span = it.span.as_ref();
            span.is_some_and(|it| paragraph.from < it.end && it.end <= paragraph.to())
        };
        let here = resting.iter().filter(ends_here).count();
        let weight = bytes + own + (positions + here) * POSITION_BYTES;
        if at != start && (PART_BYTES < bytes + own || PART_WEIGHT < weight) {
            parts.push(start..at);
            (start, bytes, positions) = (at, 0, 0);
        }
        bytes += own;
        positions += here;
    }
    parts.push(start..all.len());
    parts
}

fn link(r: &Reader<'_>, statement: &Statement, number: u32, label: &Fragment) -> Fragment {
    let href = escaped(&address(r, statement, number));
    Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
}

fn address(r: &Reader<'_>, statement: &Statement, number: u32) -> String {
    let path = format!("/statements/{}", statement.id);
    let page = r.address_with(&path, &[("p", &number.to_string())]);
    format!("{page}#p{number}")
}

fn said(r: &Reader<'_>, marked: &Range<usize>) -> Fragment {
    let (from, to) = (marked.start.to_string(), marked.end.to_string());
    r.tell(
        "statement-marked",
        &[("from", (&from).into()), ("to", (&to).into())],
    )
}

fn block(
    r: &Reader<'_>,
    statement: &Statement,
    paragraph: &Paragraph<'_>,
    marks: &Marks<'_>,
) -> Block {
    let number = paragraph.number.to_string();
    Block {
        number: paragraph.number,
        class: match paragraph.kind {
            Kind::Heading => "heading",
            Kind::Bullet => "bullet",
            Kind::Paragraph => "paragraph",
        },
        href: address(r, statement, paragraph.number),
        label: r.tell("statement-paragraph", &[("number", (&number).into())]),
        from: paragraph.from,
        words: marked_words(r, paragraph, marks),
    }
}
