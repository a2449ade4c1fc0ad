//! The words of a paragraph with what is marked in them: the passage asked for, and the words on
//! which positions rest, each with the way to the question.

use std::ops::Range;

use intake::Paragraph;

use super::quoting::Resting;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::hall::{code, mark, stance_label};
use crate::pages::reader::Reader;

/// What is marked in a text, in bytes.
pub(super) struct Marks<'a> {
    /// The passage asked for.
    pub(super) passage: Option<Range<usize>>,
    /// The positions that rest on the text.
    pub(super) resting: &'a [Resting<'a>],
}

/// The words of a paragraph between their marks. Taken without the marks they are the words alone.
pub(super) fn marked_words(
    r: &Reader<'_>,
    paragraph: &Paragraph<'_>,
    marks: &Marks<'_>,
) -> Fragment {
    let passage = marks.passage.as_ref().and_then(|it| within(paragraph, it));
    let resting: Vec<(Range<usize>, &Resting<'_>)> = marks
        .resting
        .iter()
        .filter(|it| it.position.retracted.is_none())
        .filter_map(|it| Some((within(paragraph, it.span.as_ref()?)?, it)))
        .collect();
    let first = marks
        .passage
        .as_ref()
        .is_some_and(|it| paragraph.from <= it.start);
    let mut html = String::new();
    for piece in cut(paragraph, passage.as_ref(), &resting) {
        if passage.as_ref().is_some_and(|it| it.start == piece.start) {
            html += if first {
                "<mark id=\"passage\">"
            } else {
                "<mark>"
            };
        }
        let words = escaped(paragraph.words.get(piece.clone()).unwrap_or_default());
        let rests = resting
            .iter()
            .any(|(it, _)| it.start <= piece.start && piece.end <= it.end);
        if rests {
            html += &format!("<span class=\"held\">{words}</span>");
        } else {
            html += &words;
        }
        if passage.as_ref().is_some_and(|it| it.end == piece.end) {
            html += "</mark>";
        }
        let ends = |it: &&Resting<'_>| {
            let end = it.span.as_ref().map(|it| it.end);
            end == Some(paragraph.from + piece.end)
        };
        let ended = resting.iter().map(|(_, it)| *it).filter(ends);
        html.extend(ended.map(|it| pointer(r, it)));
    }
    Fragment::markup(html)
}

/// What of a range stands in a paragraph, counted from its first letter.
fn within(paragraph: &Paragraph<'_>, range: &Range<usize>) -> Option<Range<usize>> {
    let start = range.start.max(paragraph.from);
    let end = range.end.min(paragraph.to());
    (start < end).then(|| start - paragraph.from..end - paragraph.from)
}

/// The paragraph cut wherever something begins or ends.
fn cut(
    paragraph: &Paragraph<'_>,
    passage: Option<&Range<usize>>,
    resting: &[(Range<usize>, &Resting<'_>)],
) -> Vec<Range<usize>> {
    let mut places = vec![0, paragraph.words.len()];
    let ranges = passage.into_iter().chain(resting.iter().map(|(it, _)| it));
    places.extend(ranges.flat_map(|it| [it.start, it.end]));
    places.sort_unstable();
    places.dedup();
    places.windows(2).map(|pair| pair[0]..pair[1]).collect()
}

/// The way from words to the question on which they are a position: who, and how she stands.
fn pointer(r: &Reader<'_>, resting: &Resting<'_>) -> String {
    let position = resting.position;
    let href = escaped(&r.view.link(&format!("/questions/{}", position.question)));
    let question = r.view.forum.questions.get(&position.question);
    let question = question.map_or("", |it| r.bare(&it.title));
    let holder = r.holder_text(&position.holder);
    let stance = r.say(stance_label(position.stance));
    let disputed = r.view.forum.disputes.open(position.id).is_some();
    let class = if disputed { "by disputed" } else { "by" };
    let (icon, code) = (mark(position.stance.key()), code(r, &position.holder));
    // What is seen stands first in what is heard.
    let label = escaped(&format!("{holder}: {stance} – {question}"));
    let label = if code.is_empty() {
        label
    } else {
        format!("{code} – {label}")
    };
    format!(" <a class=\"{class}\" href=\"{href}\" aria-label=\"{label}\">{icon}{code}</a>")
}
