//! Disputes about positions at the desk: those that are open, and one with what can be done.

use askama::Template;
use language::Arg;
use observatory::seating::Seating;
use procedure::question::Dispute;
use procedure::{Noun, Refusal};

use super::form::Answers;
use super::frame::{Frame, Place};
use super::offer::{Offer, Way};
use super::our_record::{Asked, facts};
use super::{Desk, drawn};
use crate::Html;
use crate::desk::our_record::doing::{About, Doing};
use crate::pages::beside;
use crate::pages::fragment::Fragment;
use crate::pages::hall;
use crate::pages::reader::Reader;

const PATH: &str = "/desk/disputes";
/// The most open disputes that one page lists: the oldest, which have waited longest.
const LISTED_MAX: usize = 60;

#[derive(Template)]
#[template(path = "desk/disputes.html")]
struct List<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    count: Fragment,
    open: Vec<Row>,
    more: Option<Fragment>,
    public: String,
}

struct Row {
    what: Fragment,
    said: Fragment,
    raised: Fragment,
    href: String,
}

#[derive(Template)]
#[template(path = "desk/dispute.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    definitions: Fragment,
    title: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    settled: Option<Fragment>,
    offers: Vec<Offer>,
    reading: Option<Fragment>,
    over_time: Option<Fragment>,
    list: String,
}

/// Draws the list.
pub(crate) fn list(at: &Desk<'_>) -> Html {
    let r = Reader::of(&at.view);
    let disputes = r.view.forum.disputes.iter();
    let open: Vec<&Dispute> = disputes.filter(|it| it.settled.is_none()).collect();
    let hidden = open.len().saturating_sub(LISTED_MAX);
    drawn(&List {
        shell: Frame::new(&r, at, Place::Disputes, r.say("disputes-title")),
        count: r.count("disputes-open", open.len()),
        open: open.iter().take(LISTED_MAX).map(|it| row(&r, it)).collect(),
        more: (0 < hidden).then(|| r.count("disputes-more", hidden)),
        public: r.view.link("/disputes"),
        r: &r,
    })
}

fn row(r: &Reader<'_>, dispute: &Dispute) -> Row {
    let forum = r.view.forum;
    let position = forum.questions.position(dispute.position);
    let on = r.date(forum.civil_day(dispute.entered_at));
    let what = position.map_or_else(Fragment::default, |it| {
        let (holder, question) = (r.holder(&it.holder), r.question(&it.question));
        Fragment::markup(format!("<b>{holder}</b> · {question}"))
    });
    Row {
        what,
        said: beside::said_by(
            r,
            dispute.member,
            &Fragment::quoted(&crate::shown::line(dispute.reason.as_str())),
        ),
        raised: r.tell("disputed-raised", &[("date", Arg::Html(on.as_str()))]),
        href: r.view.link(&format!("{PATH}/{}", dispute.id)),
    }
}

/// Draws one dispute with what can be done, and why not where it cannot.
pub(crate) fn one(at: &Desk<'_>, about: &About, offers: &[(&Doing, Result<(), Refusal>)]) -> Html {
    let r = Reader::of(&at.view);
    let number = number(about);
    let title = r.tell("disputed-title", &[("number", (&number).into())]);
    let plain = r.plain("disputed-title", &[("number", (&number).into())]);
    let path = |doing: &Doing| format!("{PATH}/{number}/{}", doing.key);
    let offer = |(doing, said): &(&Doing, Result<(), Refusal>)| {
        Offer::of(&r, &format!("disputed-{}", doing.key), &path(doing), said)
    };
    let label = Fragment::text(r.say("position-over-time"));
    let settled = about.dispute.as_ref().and_then(|it| it.settled.as_ref());
    let mut facts = facts(&r, about);
    if let Some(entry) = r.entry_of(Noun::Dispute, &number) {
        facts.push((r.say("fact-entry"), entry));
    }
    drawn(&Page {
        shell: Frame::new(&r, at, Place::Disputes, &plain),
        definitions: hall::definitions(&Seating::default()),
        title,
        facts,
        settled: settled.map(|it| crate::pages::outcome(&r, &about.position, it)),
        offers: if settled.is_some() {
            Vec::new()
        } else {
            offers.iter().map(offer).collect()
        },
        reading: reading(&r, about),
        over_time: beside::over_time(&r, &about.position, &label),
        list: r.view.link(PATH),
        r: &r,
    })
}

/// The way to the desk at which the statement is read, so that what is right can be recorded.
fn reading(r: &Reader<'_>, about: &About) -> Option<Fragment> {
    let procedure::question::Evidence::Cited(cited) = &about.position.evidence else {
        return None;
    };
    let statement = r.view.forum.statements.of_document(&cited.document)?;
    let label = Fragment::text(r.say("disputed-read-again"));
    Some(r.link(&format!("/desk/reading/{}", statement.id), &label))
}

fn number(about: &About) -> String {
    let dispute = about.dispute.as_ref();
    dispute.map_or_else(String::new, |it| it.id.to_string())
}

/// Draws the form of one thing that can be done.
pub(crate) fn ask(
    at: &Desk<'_>,
    key: &str,
    doing: &Doing,
    about: &About,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let number = number(about);
    let form = Asked {
        place: Place::Disputes,
        title: format!("disputed-{}", doing.key),
        lede: format!("disputed-{}-lede", doing.key),
        path: format!("{PATH}/{number}/{}", doing.key),
        back: &format!("{PATH}/{number}"),
        mark: String::new(),
    };
    form.page(&r, at, key, doing, about, answers)
}
