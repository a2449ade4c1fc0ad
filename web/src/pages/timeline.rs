//! A holder on a question over time: what it said, day by day, what became of it, and for which
//! days nothing is on record. The list is the truth; the picture shows the same at a glance.

mod drawn;
mod step;

use std::ops::Range;

use askama::Template;
use language::Arg;
use observatory::seating::Seating;
use observatory::timeline::{Timeline, timeline as of};
use procedure::id::QuestionId;
use procedure::{Holder, Noun};

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{beside, drawn as page_drawn, hall, line};
use crate::failing::Failing;
use crate::{BadRequest, Expected, Html, NotFound, Viewpoint};
use step::StepPart;
pub(crate) use step::outcome;

/// What the steps of a page may weigh, in bytes.
const STEPS_BYTES: usize = 34_000;

#[derive(Template)]
#[template(path = "timeline.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    title: Fragment,
    question: Fragment,
    holder: Fragment,
    standing: Vec<(Fragment, Fragment)>,
    as_of: Fragment,
    picture: Option<drawn::Picture>,
    steps: Vec<StepPart>,
    part: Option<Fragment>,
    groups: Vec<Fragment>,
    later: Option<Fragment>,
    before: Option<String>,
    after: Option<String>,
    data: String,
    action: String,
}

/// The timeline of the holder with this code on the question with this key.
pub(crate) fn timeline(
    view: &Viewpoint<'_>,
    key: &str,
    code: &str,
    number: usize,
) -> Result<Html, Failing> {
    let no_question = || NotFound::of(Noun::Question, key);
    let question = QuestionId::new(key).map_err(|_| no_question())?;
    view.forum
        .questions
        .get(&question)
        .ok_or_else(no_question)?;
    let no_holder = || NotFound::of(Noun::Member, code);
    let holder = holder(view, code).ok_or_else(no_holder)?;
    let shown = of(view.forum, &holder, &question, view.day()).ok_or_else(no_holder)?;
    let pages = pages(view, &shown);
    let places = number.checked_sub(1).and_then(|at| pages.get(at)).cloned();
    let places = places.ok_or_else(|| BadRequest::Malformed {
        name: "page",
        value: number.to_string(),
        expected: Expected::Number {
            min: 1,
            max: pages.len() as u64,
        },
    })?;
    let here = Here {
        places,
        number,
        last: pages.len(),
    };
    Ok(page(view, &holder, &shown, &here))
}

/// Which steps a page shows.
struct Here {
    places: Range<usize>,
    number: usize,
    last: usize,
}

/// The holder with a code: a member, a group, or whoever holds a position on record.
fn holder(view: &Viewpoint<'_>, code: &str) -> Option<Holder> {
    let forum = view.forum;
    let members = forum.members.iter().map(|it| Holder::Member(it.id));
    let groups = forum.groups.iter().map(|it| Holder::Group(it.id.clone()));
    let others = forum.questions.holders().into_iter().cloned();
    let named = |it: &Holder| !matches!(it, Holder::Unnamed(_)) && it.code() == code;
    members.chain(groups).chain(others).find(named)
}

/// The steps cut into pages, the same in every language.
fn pages(view: &Viewpoint<'_>, shown: &Timeline<'_>) -> Vec<Range<usize>> {
    let (mut pages, mut start, mut weight) = (Vec::new(), 0, 0);
    for (place, it) in shown.steps.iter().enumerate() {
        let heavy = step::weight(view.forum, it);
        if start < place && STEPS_BYTES < weight + heavy {
            pages.push(start..place);
            (start, weight) = (place, 0);
        }
        weight += heavy;
    }
    pages.push(start..shown.steps.len());
    pages
}

fn page(view: &Viewpoint<'_>, holder: &Holder, shown: &Timeline<'_>, here: &Here) -> Html {
    let r = Reader::of(view);
    let question = shown.question;
    let (name, asked) = (r.holder_text(holder), r.bare(&question.title));
    let path = beside::timeline_path(&question.id, holder).unwrap_or_default();
    let address = |number: usize| match number {
        1 => view.link(&path),
        _ => r.address_with(&path, &[("page", &number.to_string())]),
    };
    let standing = shown
        .standing
        .iter()
        .map(|it| (hall::mark(it.stance.key()), line::stance(&r, it)));
    let day = r.date(view.day());
    page_drawn(&Page {
        shell: Shell::new(&r, Section::Questions, &title(&r, &name, asked, here)),
        definitions: hall::definitions(&Seating::default()),
        title: heading(&r, &name, &r.name(&question.title)),
        question: r.question(&question.id),
        holder: r.holder(holder),
        standing: standing.collect(),
        as_of: r.tell("timeline-as-of", &[("date", Arg::Html(day.as_str()))]),
        picture: drawn::picture(&r, shown),
        steps: step::parts(&r, &shown.steps[here.places.clone()]),
        part: (1 < here.last).then(|| {
            r.tell(
                "timeline-part",
                &[("number", here.number.into()), ("count", here.last.into())],
            )
        }),
        groups: groups(&r, shown),
        later: (0 < shown.later).then(|| r.count("as-of-later", shown.later)),
        before: (1 < here.number).then(|| address(here.number - 1)),
        after: (here.number < here.last).then(|| address(here.number + 1)),
        data: format!(
            "/api/v1/timeline?question={}&holder={}",
            question.id,
            crate::percent::encoded(&holder.code())
        ),
        action: format!("/{}{path}", view.lang.tag()),
        r: &r,
    })
}

/// "Colombia on “Who appoints …?” over time".
fn heading(r: &Reader<'_>, holder: &str, question: &Fragment) -> Fragment {
    r.tell(
        "timeline-heading",
        &[
            ("holder", holder.into()),
            ("question", Arg::Html(question.as_str())),
        ],
    )
}

fn title(r: &Reader<'_>, holder: &str, question: &str, here: &Here) -> String {
    let title = r.plain(
        "timeline-heading",
        &[("holder", holder.into()), ("question", question.into())],
    );
    if here.number == 1 {
        return title;
    }
    r.plain(
        "positions-title",
        &[("option", (&title).into()), ("page", here.number.into())],
    )
}

/// The groups through which the member was heard: each has a timeline of its own.
fn groups(r: &Reader<'_>, shown: &Timeline<'_>) -> Vec<Fragment> {
    let link = |group: &&procedure::group::Group| {
        let holder = Holder::Group(group.id.clone());
        let path = beside::timeline_path(&shown.question.id, &holder)?;
        Some(r.link(&path, &r.name(&group.name)))
    };
    shown.groups.iter().filter_map(link).collect()
}
