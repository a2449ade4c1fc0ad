//! The part of a text that a page shows, paragraph by paragraph, with the passage asked for marked.

use std::ops::Range;

use intake::{Kind, Paragraph, paragraph_at, paragraphs};
use procedure::statement::Statement;

use super::Passage;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// How many bytes of text a page shows: with the positions that quote them they stay below what a
/// page may weigh.
const PART_BYTES: usize = 14_000;

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
    pub(super) words: Fragment,
}

impl Shown {
    /// The part that has the passage asked for, or the first.
    pub(super) fn of(r: &Reader<'_>, statement: &Statement, text: &str, passage: Passage) -> Self {
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
        let part = part(&all, place);
        let shown = &all[part.clone()];
        let bytes = shown.first().map_or(0, |it| it.from)..shown.last().map_or(0, Paragraph::to);
        let to = |paragraph: Option<&Paragraph<'_>>, key: &str| {
            let label = Fragment::text(r.say(key));
            paragraph.map(|it| link(r, statement, it.number, &label))
        };
        let before = part
            .start
            .checked_sub(1)
            .map(|last| all[self::part(&all, last).start]);
        Self {
            blocks: shown
                .iter()
                .map(|it| block(r, statement, it, marked.as_ref()))
                .collect(),
            marked: marked.map(|it| said(r, &it)),
            before: to(before.as_ref(), "statement-before"),
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

/// The part in which a paragraph stands: parts follow from the text alone.
fn part(all: &[Paragraph<'_>], place: usize) -> Range<usize> {
    let (mut start, mut weight) = (0, 0);
    for (at, paragraph) in all.iter().enumerate() {
        let full = PART_BYTES < weight + paragraph.words.len() && at != start;
        if full && place < at {
            return start..at;
        }
        if full {
            (start, weight) = (at, 0);
        }
        weight += paragraph.words.len();
    }
    start..all.len()
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
    marked: Option<&Range<usize>>,
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
        words: words(paragraph, marked),
    }
}

/// The words, with what of the marked passage stands in them between marks.
fn words(paragraph: &Paragraph<'_>, marked: Option<&Range<usize>>) -> Fragment {
    let within = marked.map(|it| it.start.max(paragraph.from)..it.end.min(paragraph.to()));
    let Some(within) = within.filter(|it| it.start < it.end) else {
        return Fragment::text(paragraph.words);
    };
    let (from, to) = (within.start - paragraph.from, within.end - paragraph.from);
    let part = |range: Range<usize>| escaped(paragraph.words.get(range).unwrap_or_default());
    let first = marked.is_some_and(|it| paragraph.from <= it.start);
    let id = if first { " id=\"passage\"" } else { "" };
    Fragment::markup(format!(
        "{}<mark{id}>{}</mark>{}",
        part(0..from),
        part(from..to),
        part(to..paragraph.words.len())
    ))
}
