//! What delegations say is reported wrongly: what is open first, then what was settled, and how.

use std::ops::Range;

use askama::Template;
use language::Arg;
use procedure::Noun;
use procedure::question::{Dispute, Position};

use super::fragment::Fragment;
use super::line::Line;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::timeline::outcome;
use super::{beside, drawn, hall, question, words};
use crate::{Html, Viewpoint};
use observatory::seating::Seating;

/// What the disputes of a page may weigh, in bytes.
const PAGE_BYTES: usize = 34_000;

#[derive(Template)]
#[template(path = "disputes.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    count: Fragment,
    open: Vec<DisputePart>,
    settled: Vec<DisputePart>,
    before: Option<String>,
    after: Option<String>,
}

/// A dispute with the position it is about.
pub(crate) struct DisputePart {
    pub(crate) number: u32,
    pub(crate) raised: Fragment,
    pub(crate) said: Fragment,
    pub(crate) entry: Option<Fragment>,
    pub(crate) question: Fragment,
    /// Who holds the position, with the way to the timeline.
    pub(crate) holder: Fragment,
    pub(crate) over_time: Option<Fragment>,
    pub(crate) line: Option<Line>,
    pub(crate) settled: Option<SettledPart>,
}

/// How it was settled.
pub(crate) struct SettledPart {
    pub(crate) on: Fragment,
    pub(crate) outcome: Fragment,
    pub(crate) note: Option<Fragment>,
    pub(crate) by: Fragment,
}

/// The page with this number, from 1; a number beyond the last shows the last.
pub(crate) fn disputes(view: &Viewpoint<'_>, number: usize) -> Html {
    let r = Reader::of(view);
    let by_then = |it: &&Dispute| view.forum.civil_day(it.entered_at) <= view.day();
    let all: Vec<&Dispute> = view.forum.disputes.iter().rev().filter(by_then).collect();
    let (open, settled): (Vec<&Dispute>, Vec<&Dispute>) =
        all.into_iter().partition(|it| it.settled.is_none());
    let count = r.count("disputes-open", open.len());
    let all = [open, settled].concat();
    let pages = pages(view, &all);
    let number = number.clamp(1, pages.len());
    let here = pages[number - 1].clone();
    let (open, settled) = all[here]
        .iter()
        .map(|it| DisputePart::of(&r, it))
        .partition(|it| it.settled.is_none());
    let address = |number: usize| r.address_with("/disputes", &[("page", &number.to_string())]);
    drawn(&Page {
        shell: Shell::new(&r, Section::Questions, r.say("disputes-title")),
        definitions: hall::definitions(&Seating::default()),
        count,
        open,
        settled,
        before: (1 < number).then(|| address(number - 1)),
        after: (number < pages.len()).then(|| address(number + 1)),
        r: &r,
    })
}

/// The disputes cut into pages, the same in every language.
fn pages(view: &Viewpoint<'_>, all: &[&Dispute]) -> Vec<Range<usize>> {
    let (mut pages, mut start, mut weight) = (Vec::new(), 0, 0);
    for (place, dispute) in all.iter().enumerate() {
        let position = view.forum.questions.position(dispute.position);
        let about = position.map_or(0, |it| {
            question::weight(it) + beside::weight(view.forum, it)
        });
        let settled = dispute.settled.as_ref().and_then(|it| it.note.as_ref());
        let note = settled.map_or(0, |note| note.as_str().len());
        let heavy = 1_000 + about + dispute.reason.as_str().len() + note;
        if start < place && PAGE_BYTES < weight + heavy {
            pages.push(start..place);
            (start, weight) = (place, 0);
        }
        weight += heavy;
    }
    pages.push(start..all.len());
    pages
}

impl DisputePart {
    pub(crate) fn of(r: &Reader<'_>, dispute: &Dispute) -> Self {
        let forum = r.view.forum;
        let position = forum.questions.position(dispute.position);
        let label = Fragment::text(r.say("position-over-time"));
        let raised = r.date(forum.civil_day(dispute.entered_at));
        Self {
            number: dispute.id.0,
            raised: r.tell("disputed-raised", &[("date", Arg::Html(raised.as_str()))]),
            said: beside::said_by(
                r,
                dispute.member,
                &Fragment::quoted(dispute.reason.as_str()),
            ),
            entry: r.entry_of(Noun::Dispute, &dispute.id.to_string()),
            question: position.map_or_else(Fragment::default, |it| r.question(&it.question)),
            holder: position.map_or_else(Fragment::default, |it| r.holder(&it.holder)),
            over_time: position.and_then(|it| beside::over_time(r, it, &label)),
            line: position.map(|it| line(r, it)),
            settled: SettledPart::of(r, dispute, position),
        }
    }
}

/// The position without what is said beside it: that is what the dispute is.
fn line(r: &Reader<'_>, position: &Position) -> Line {
    let mut line = Line::of(r, position);
    line.held.beside = Vec::new();
    line
}

impl SettledPart {
    fn of(r: &Reader<'_>, dispute: &Dispute, position: Option<&Position>) -> Option<Self> {
        let (settled, position) = (dispute.settled.as_ref()?, position?);
        let note = settled.note.as_ref();
        Some(Self {
            on: r.date(r.view.forum.civil_day(settled.entered_at)),
            outcome: outcome(r, position, settled),
            note: note.map(|note| Fragment::quoted(note.as_str())),
            by: words::entered_by(r, &settled.entered_by),
        })
    }
}
