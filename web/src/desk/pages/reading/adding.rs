//! A position that nobody suggested, written by hand from a paragraph.

use askama::Template;
use intake::Paragraph;
use procedure::Refusal;
use procedure::id::PositionId;
use procedure::statement::Statement;

use super::beside::{self, Beside};
use super::direction;
use super::fields::{self, Fields};
use crate::Html;
use crate::desk::pages::form::{Answers, Control};
use crate::desk::pages::frame::{Frame, Place};
use crate::desk::pages::{Desk, drawn};
use crate::desk::reading::numbers;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::refusal;

/// How many letters of a paragraph are shown.
const LETTERS: usize = 2_000;

/// What a position is written from.
pub(crate) struct Adding<'a> {
    pub(crate) statement: &'a Statement,
    pub(crate) paragraph: &'a Paragraph<'a>,
    pub(crate) answers: &'a Answers,
    /// Why the forum did not enter it.
    pub(crate) refusal: Option<&'a Refusal>,
    /// Positions that pull the other way.
    pub(crate) conflicts: &'a [PositionId],
    pub(crate) key: &'a str,
}

#[derive(Template)]
#[template(path = "desk/reading_add.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    title: Fragment,
    tag: &'static str,
    dir: &'static str,
    words: String,
    number: u32,
    faults: Vec<(String, Fragment)>,
    refusal: Option<Fragment>,
    conflicts: Vec<Beside>,
    seen: String,
    fields: Fields,
    action: String,
    back: String,
    key: &'a str,
}

/// The page on which a position is written by hand.
pub(crate) fn add(at: &Desk<'_>, seen: &Adding<'_>) -> Html {
    let r = Reader::of(&at.view);
    let path = format!("/desk/reading/{}", seen.statement.id);
    let (tag, dir) = direction(seen.statement.language);
    let fields = fields::by_hand(&r, seen.answers);
    let title = r.say("reading-add-title");
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Reading, title),
        title: r.link(&path, &r.name(&seen.statement.title)),
        tag,
        dir,
        words: shortened(seen.paragraph.words),
        number: seen.paragraph.number,
        faults: fields.faults(),
        refusal: seen
            .refusal
            .map(|it| Fragment::text(&refusal(it, r.view.forum, r.lang()))),
        conflicts: beside::of(&r, seen.conflicts),
        seen: numbers(seen.conflicts),
        fields,
        action: r.view.link(&format!("{path}/add")),
        back: r.view.link(&path),
        key: seen.key,
        r: &r,
    })
}

/// As much of a paragraph as a page can bear.
fn shortened(words: &str) -> String {
    let short: String = words.chars().take(LETTERS).collect();
    let more = if short.len() < words.len() { "…" } else { "" };
    format!("{short}{more}")
}

/// The address of the page for a paragraph, with the words to be quoted where there are any.
pub(super) fn address(
    r: &Reader<'_>,
    statement: &Statement,
    paragraph: &str,
    quote: &str,
) -> String {
    let path = format!("/desk/reading/{}/add", statement.id);
    let given = [("p", paragraph), ("quote", quote)];
    let given: Vec<_> = given.into_iter().filter(|(_, it)| !it.is_empty()).collect();
    r.address_with(&path, &given)
}
