//! What the record says of a delegation, and the forms with which it answers.

pub(crate) mod fields;

use std::ops::Range;

use askama::Template;
use jiff::Timestamp;
use language::Arg;
use observatory::seating::Seating;
use procedure::id::{MemberId, PositionId, QuestionId};
use procedure::question::Position;
use procedure::{Forum, Holder, Seat};

use super::ask::{self, Ask};
use super::form::{Answers, Form};
use super::frame::{Frame, Place};
use super::{Desk, drawn, moment, naming};
use crate::Html;
use crate::desk::our_record::doing::{About, Doing};
use crate::pages::fragment::Fragment;
use crate::pages::line::Line;
use crate::pages::reader::Reader;
use crate::pages::{beside, hall, question_weight};

const PATH: &str = "/desk/our-record";
/// What the positions of a page may weigh, in bytes.
const PAGE_BYTES: usize = 30_000;

/// A position said to be the delegation's.
pub(crate) struct Said {
    pub(crate) position: Position,
    /// Whether something was said of it since the last visit.
    pub(crate) is_new: bool,
    /// The keys of what the delegation can do about it now.
    pub(crate) open: Vec<&'static str>,
}

/// All positions of the delegation, and which of them the page shows.
pub(crate) struct OurRecord {
    all: Vec<Said>,
    pages: Vec<Range<usize>>,
    number: usize,
    since: Option<Timestamp>,
}

impl OurRecord {
    /// The page with this number, from 1; a number beyond the last shows the last.
    pub(crate) fn of(
        forum: &Forum,
        all: Vec<Said>,
        number: usize,
        since: Option<Timestamp>,
    ) -> Self {
        let (mut pages, mut start, mut weight) = (Vec::new(), 0, 0);
        for (place, said) in all.iter().enumerate() {
            let position = &said.position;
            let heavy = 1_200 + question_weight(position) + beside::weight(forum, position);
            if start < place && PAGE_BYTES < weight + heavy {
                pages.push(start..place);
                (start, weight) = (place, 0);
            }
            weight += heavy;
        }
        pages.push(start..all.len());
        Self {
            number: number.clamp(1, pages.len()),
            all,
            pages,
            since,
        }
    }

    fn here(&self) -> Range<usize> {
        self.pages[self.number - 1].clone()
    }

    /// The positions that the page shows.
    pub(crate) fn shown_mut(&mut self) -> &mut [Said] {
        let here = self.here();
        &mut self.all[here]
    }

    /// On which page a position stands, from 1.
    fn page_of(&self, position: PositionId) -> usize {
        let place = self.all.iter().position(|it| it.position.id == position);
        let place = place.unwrap_or(0);
        let page = self.pages.iter().position(|page| page.contains(&place));
        page.map_or(1, |page| page + 1)
    }
}

#[derive(Template)]
#[template(path = "desk/our_record.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Frame,
    definitions: Fragment,
    title: Fragment,
    count: Fragment,
    since: Option<Fragment>,
    news: Vec<Fragment>,
    questions: Vec<QuestionPart>,
    before: Option<String>,
    after: Option<String>,
}

/// The positions on one question.
struct QuestionPart {
    title: Fragment,
    over_time: Option<Fragment>,
    said: Vec<SaidPart>,
}

/// A position with the ways to answer it.
struct SaidPart {
    line: Line,
    is_new: bool,
    stands: bool,
    ways: Vec<(String, &'static str)>,
}

/// Draws the page.
pub(crate) fn list(at: &Desk<'_>, member: MemberId, record: &OurRecord) -> Html {
    let r = Reader::of(&at.view);
    let name = naming::seat_text(&r, &Seat::Delegation(member));
    let address = |number: usize| r.address_with(PATH, &[("page", &number.to_string())]);
    let title = r.tell("ours-title", &[("seat", Arg::from(&name))]);
    drawn(&Page {
        shell: Frame::new(&r, at, Place::OurRecord, r.say("desk-nav-our-record")),
        definitions: hall::definitions(&Seating::default()),
        title,
        count: r.count("ours-count", record.all.len()),
        since: record.since.map(|since| {
            let at = moment::moment(&r, since);
            r.tell("ours-since", &[("at", Arg::Html(at.as_str()))])
        }),
        news: news(&r, record),
        questions: questions(&r, member, &record.all[record.here()]),
        before: (1 < record.number).then(|| address(record.number - 1)),
        after: (record.number < record.pages.len()).then(|| address(record.number + 1)),
        r: &r,
    })
}

/// Links to what is new, on whichever page it stands.
fn news(r: &Reader<'_>, record: &OurRecord) -> Vec<Fragment> {
    let new = record.all.iter().filter(|it| it.is_new);
    let link = |said: &Said| {
        let number = said.position.id.to_string();
        let page = record.page_of(said.position.id).to_string();
        let href = format!("{}#p{number}", r.address_with(PATH, &[("page", &page)]));
        let label = r.tell("position-number", &[("number", (&number).into())]);
        Fragment::markup(format!("<a href=\"{href}\">{label}</a>"))
    };
    new.map(link).collect()
}

fn questions(r: &Reader<'_>, member: MemberId, shown: &[Said]) -> Vec<QuestionPart> {
    let mut parts: Vec<(&QuestionId, QuestionPart)> = Vec::new();
    for said in shown {
        let question = &said.position.question;
        let part = self::said(r, said);
        match parts.last_mut() {
            Some((same, questions)) if *same == question => questions.said.push(part),
            _ => {
                let path = beside::timeline_path(question, &Holder::Member(member));
                let label = Fragment::text(r.say("position-over-time"));
                let part = QuestionPart {
                    title: r.question(question),
                    over_time: path.map(|path| r.link(&path, &label)),
                    said: vec![part],
                };
                parts.push((question, part));
            }
        }
    }
    parts.into_iter().map(|(_, part)| part).collect()
}

fn said(r: &Reader<'_>, said: &Said) -> SaidPart {
    let position = &said.position;
    let way = |key: &&'static str| {
        let href = r.view.link(&format!("{PATH}/{}/{key}", position.id));
        (href, r.say(&format!("ours-{key}")))
    };
    SaidPart {
        line: Line::of(r, position),
        is_new: said.is_new,
        stands: r.view.forum.questions.stood_on(position, r.view.day()),
        ways: said.open.iter().map(way).collect(),
    }
}

/// Draws the form of one thing that can be said.
pub(crate) fn ask(
    at: &Desk<'_>,
    key: &str,
    doing: &Doing,
    about: &About,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let path = format!("{PATH}/{}/{}", about.position.id, doing.key);
    let form = Asked {
        place: Place::OurRecord,
        title: format!("ours-{}", doing.key),
        lede: format!("ours-{}-lede", doing.key),
        path,
        back: PATH,
        mark: format!("#p{}", about.position.id),
    };
    form.page(&r, at, key, doing, about, answers)
}

/// Where a form about a position belongs, and what it is called.
pub(crate) struct Asked<'a> {
    pub(crate) place: Place,
    pub(crate) title: String,
    pub(crate) lede: String,
    pub(crate) path: String,
    /// Where one goes instead, and the place in that page.
    pub(crate) back: &'a str,
    pub(crate) mark: String,
}

impl Asked<'_> {
    /// Draws the form, with the position above it.
    pub(crate) fn page(
        self,
        r: &Reader<'_>,
        at: &Desk<'_>,
        key: &str,
        doing: &Doing,
        about: &About,
        answers: &Answers,
    ) -> Html {
        let addresses = (key, self.path.as_str(), self.back);
        let mut form = Form::asked(r, addresses, (doing.fields)(r, about), answers);
        form.back = form.back.map(|it| it + &self.mark);
        let ask = Ask {
            place: self.place,
            title: r.say(&self.title).to_owned(),
            lede: Some(Fragment::text(r.say(&self.lede))),
            facts: facts(r, about),
            form,
        };
        ask::page(r, at, &ask)
    }
}

/// The position as it stands on record.
pub(crate) fn facts(r: &Reader<'_>, about: &About) -> Vec<(&'static str, Fragment)> {
    let position = &about.position;
    let line = Line::of(r, position);
    let words = format!("{}<br>{}", line.stance, line.held.words);
    let mut facts = vec![
        (r.say("head-question"), r.question(&position.question)),
        (r.say("ours-on-record"), Fragment::markup(words)),
        (r.say("ours-evidence"), line.proof.evidence),
        (r.say("ours-expressed"), r.date(position.expressed)),
    ];
    if let Some(on_behalf) = line.held.on_behalf {
        facts.push((r.say("fact-on-behalf-of"), on_behalf));
    }
    if let Some(dispute) = &about.dispute {
        let said = beside::said_by(
            r,
            dispute.member,
            &Fragment::quoted(dispute.reason.as_str()),
        );
        facts.push((r.say("statement-position-disputed"), said));
    }
    facts
}
