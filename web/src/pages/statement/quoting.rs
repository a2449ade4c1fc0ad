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

/// The positions that quote bytes of the part shown, or the statement as a whole; and how many
/// quote other parts.
pub(super) fn quoting(
    r: &Reader<'_>,
    statement: &Statement,
    text: Option<&str>,
    part: &Range<usize>,
) -> (Vec<Quoting>, usize) {
    let mut elsewhere = 0;
    let mut shown = Vec::new();
    for position in r.view.forum.questions.positions() {
        let Evidence::Cited(source) = &position.evidence else {
            continue;
        };
        if source.document != statement.document {
            continue;
        }
        let span = source.place.as_ref().and_then(span);
        let here = span
            .as_ref()
            .is_none_or(|it| it.start < part.end && part.start < it.end);
        if !here && text.is_some() {
            elsewhere += 1;
            continue;
        }
        shown.push((
            span.as_ref().map_or(0, |it| it.start),
            one(r, statement, text, position, span),
        ));
    }
    shown.sort_by_key(|(from, _)| *from);
    (shown.into_iter().map(|(_, it)| it).collect(), elsewhere)
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
