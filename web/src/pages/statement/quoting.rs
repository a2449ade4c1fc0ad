//! The positions that quote a statement, each with the words it quotes.

use std::ops::Range;

use procedure::Noun;
use procedure::Place;
use procedure::id::DocumentId;
use procedure::question::{Evidence, Position};
use procedure::statement::Statement;

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::hall::{mark, stance_label};
use crate::pages::reader::Reader;

/// A position that rests on a statement.
pub(super) struct Quoting {
    pub(super) icon: Fragment,
    pub(super) holder: Fragment,
    pub(super) stance: &'static str,
    pub(super) question: Fragment,
    pub(super) quoted: Option<Fragment>,
    pub(super) retracted: bool,
    pub(super) disputed: bool,
    pub(super) entry: Option<Fragment>,
}

/// A position that rests on a statement, and the bytes it quotes.
pub(super) struct Resting<'a> {
    pub(super) position: &'a Position,
    /// Nothing where it rests on the statement as a whole.
    pub(super) span: Option<Range<usize>>,
}

/// The positions that rest on a statement, in the order of the text; those that quote words the text
/// does not have, as resting on the whole.
pub(super) fn resting<'a>(
    r: &Reader<'a>,
    statement: &Statement,
    text: Option<&str>,
) -> Vec<Resting<'a>> {
    let positions = r.view.forum.questions.positions();
    let mut resting: Vec<Resting<'a>> = positions
        .filter_map(|position| {
            let Evidence::Cited(source) = &position.evidence else {
                return None;
            };
            let span = source.place.as_ref().and_then(span);
            let stands = |it: &Range<usize>| text.is_none_or(|text| text.get(it.clone()).is_some());
            (source.document == statement.document).then(|| Resting {
                position,
                span: span.filter(stands),
            })
        })
        .collect();
    resting.sort_by_key(|it| it.span.as_ref().map_or((0, 0), |it| (it.start, it.end)));
    resting
}

/// The positions that quote bytes of the part shown, or the statement as a whole; and how many
/// quote other parts.
pub(super) fn quoting(
    r: &Reader<'_>,
    statement: &Statement,
    text: Option<&str>,
    part: &Range<usize>,
    resting: &[Resting<'_>],
) -> (Vec<Quoting>, usize) {
    let here = |it: &&Resting<'_>| {
        let span = it.span.as_ref();
        text.is_none() || span.is_none_or(|it| it.start < part.end && part.start < it.end)
    };
    let shown: Vec<Quoting> = resting
        .iter()
        .filter(here)
        .map(|it| one(r, statement, text, it.position, it.span.clone()))
        .collect();
    let elsewhere = resting.len() - shown.len();
    (shown, elsewhere)
}

fn span(place: &Place) -> Option<Range<usize>> {
    match place {
        Place::Span { from, to } => Some(usize::try_from(*from).ok()?..usize::try_from(*to).ok()?),
        Place::Paragraph(_) | Place::Named(_) => None,
    }
}

fn one(
    r: &Reader<'_>,
    statement: &Statement,
    text: Option<&str>,
    position: &Position,
    span: Option<Range<usize>>,
) -> Quoting {
    let quoted = span.and_then(|span| {
        let words = text?.get(span.clone())?;
        let lang = language::Lang::from_tag(statement.language.tag())?;
        let words = format!(
            "<q lang=\"{}\" dir=\"{}\">{}</q>",
            lang.tag(),
            lang.dir(),
            escaped(words)
        );
        let href = escaped(&address(r, statement, &span));
        Some(Fragment::markup(format!("<a href=\"{href}\">{words}</a>")))
    });
    Quoting {
        icon: mark(position.stance.key()),
        holder: r.holder(&position.holder),
        stance: r.say(stance_label(position.stance)),
        question: r.question(&position.question),
        quoted,
        retracted: position.retracted.is_some(),
        disputed: r.view.forum.disputes.open(position.id).is_some(),
        entry: r.entry_of(Noun::Position, &position.id.to_string()),
    }
}

fn address(r: &Reader<'_>, statement: &Statement, span: &Range<usize>) -> String {
    let path = format!("/statements/{}", statement.id);
    let (from, to) = (span.start.to_string(), span.end.to_string());
    format!(
        "{}#passage",
        r.address_with(&path, &[("from", &from), ("to", &to)])
    )
}

/// A link to the words a citation quotes; `None` where it cites no statement.
pub(crate) fn passage_link(
    r: &Reader<'_>,
    document: &DocumentId,
    from: u64,
    to: u64,
    label: &Fragment,
) -> Option<Fragment> {
    let statement = r.view.forum.statements.of_document(document)?;
    let span = usize::try_from(from).ok()?..usize::try_from(to).ok()?;
    let href = escaped(&address(r, statement, &span));
    Some(Fragment::markup(format!("<a href=\"{href}\">{label}</a>")))
}
