//! The first page: what the forum is, what can be done here, what is before it and when it meets,
//! what changed lately, on what views differ.

mod cards;

use askama::Template;
use language::Arg;
use observatory::changes::lately;
use observatory::divided;
use observatory::question::QuestionView;
use observatory::seating::Seating;
use observatory::session::{When, coming, when};
use procedure::session::Session;
use registrar::Entered;

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{act, drawn, hall, matters};
use crate::{Html, Viewpoint};
use cards::{CARDS_MAX, Cards, Theme};

/// How many lines of what changed lately the page shows.
const LATELY_MAX: usize = 6;
/// How many questions without a card are named; the list of questions has all.
const OTHERS_MAX: usize = 60;
/// How many matters before the forum are named; their register has all.
const MATTERS_MAX: usize = 5;

#[derive(Template)]
#[template(path = "forum.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    about: Fragment,
    name: Option<Fragment>,
    /// Matters before the forum, those that end first before the others.
    before: Vec<matters::Line>,
    dates: Vec<Meeting>,
    /// The bodies, each a link: there the groups have their boards.
    bodies: Vec<Fragment>,
    lately: Vec<(Fragment, Fragment)>,
    open_heading: Fragment,
    key: Vec<(Fragment, &'static str)>,
    themes: Vec<Theme>,
    /// Heading and links of the questions on which no differing views are on record.
    others: Option<(Fragment, Vec<Fragment>)>,
    /// The way to the questions that are not named.
    more: Option<Fragment>,
}

/// A session that is not over.
struct Meeting {
    days: Fragment,
    when: Fragment,
    session: Fragment,
    place: Fragment,
}

/// The first page; `latest` are the newest entries of the record, newest first.
pub fn forum(view: &Viewpoint<'_>, latest: &[Entered]) -> Html {
    let r = Reader::of(view);
    let seating = Seating::on(view.forum, view.day());
    let founding = view.forum.founding.as_ref();
    let (mut divided, mut others) = open_questions(view);
    let cardless = divided.split_off(divided.len().min(CARDS_MAX));
    others.splice(0..0, cardless);
    let letters = divided.iter().map(|shown| shown.options.len()).max();
    let bodies = view.forum.bodies.iter();
    let unnamed = others.len().saturating_sub(OTHERS_MAX);
    drawn(&Page {
        shell: Shell::new(&r, Section::Forum, r.say("forum-title")).at_its_head(),
        definitions: hall::definitions_small(&seating, letters.unwrap_or(0)),
        about: founding.map_or_else(Fragment::default, |f| r.wording(&f.about)),
        name: founding.map(|f| r.wording(&f.name)),
        before: matters::before_the_forum(&r, MATTERS_MAX),
        dates: coming(view.forum, view.day())
            .map(|s| meeting(&r, s))
            .collect(),
        bodies: bodies.map(|body| r.body(&body.id)).collect(),
        lately: changed(&r, latest),
        open_heading: r.count("forum-open-heading", divided.len()),
        key: key(&r),
        themes: Cards::new(&r, &seating).themes(divided),
        others: named(&r, &others),
        more: (0 < unnamed).then(|| r.link("/questions", &r.count("forum-to-questions", unnamed))),
        r: &r,
    })
}

/// Questions as links, with their heading.
fn named(r: &Reader<'_>, others: &[QuestionView<'_>]) -> Option<(Fragment, Vec<Fragment>)> {
    let links = others.iter().take(OTHERS_MAX);
    let links = links.map(|shown| r.question(&shown.question.id));
    (!others.is_empty()).then(|| {
        (
            r.count("forum-others-heading", others.len()),
            links.collect(),
        )
    })
}

fn meeting(r: &Reader<'_>, session: &Session) -> Meeting {
    let path = format!("/sessions/{}", session.id);
    Meeting {
        days: r.days(session.opens, session.closes),
        when: in_days(r, session),
        session: r.link(&path, &r.name(&session.name)),
        place: r.wording(&session.place),
    }
}

/// "In 12 days", "Now", "Over".
pub(crate) fn in_days(r: &Reader<'_>, session: &Session) -> Fragment {
    match when(session, r.view.day()) {
        When::Ahead(days) => r.tell("session-in-days", &[("count", days.into())]),
        When::Now => Fragment::text(r.say("session-now")),
        When::Past => Fragment::text(r.say("session-over")),
    }
}

fn changed(r: &Reader<'_>, latest: &[Entered]) -> Vec<(Fragment, Fragment)> {
    let entries = latest
        .iter()
        .map(|entered| (entered.index, &entered.recorded));
    let line = |change: observatory::changes::Change<'_>| {
        let day = r.date(r.view.forum.civil_day(change.at));
        let entry = r.entry(change.last);
        let place = r.tell(
            "lately-place",
            &[
                ("date", Arg::Html(day.as_str())),
                ("entry", Arg::Html(entry.as_str())),
            ],
        );
        (act::change(r, &change), place)
    };
    lately(entries, LATELY_MAX).into_iter().map(line).collect()
}

fn key(r: &Reader<'_>) -> Vec<(Fragment, &'static str)> {
    let marks = [
        ("propose", "stance-proposes"),
        ("support", "stance-supports"),
        ("oppose", "stance-opposes"),
        ("reserve", "stance-reserves"),
        ("concern", "stance-concerned"),
        ("neutral", "stance-neutral"),
    ];
    let mut key: Vec<(Fragment, &'static str)> = marks
        .into_iter()
        .map(|(mark, label)| (hall::mark(mark), r.say(label)))
        .collect();
    key.push((hall::letter_mark(0), r.say("hall-backs")));
    key.push((hall::mark("several"), r.say("hall-several")));
    key.push((hall::mark("speaks"), r.say("hall-speaks")));
    key.push((hall::mark("none"), r.say("position-none")));
    key
}

/// Questions on which views on record differ, and the others, each in the order of raising.
fn open_questions<'a>(view: &Viewpoint<'a>) -> (Vec<QuestionView<'a>>, Vec<QuestionView<'a>>) {
    let day = view.day();
    let raised = view.forum.questions.iter().filter(|q| q.raised <= day);
    raised
        .filter_map(|q| observatory::question::question(view.forum, &q.id, day))
        .partition(divided)
}
