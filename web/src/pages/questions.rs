//! All questions, with who is on record and who is not.

use askama::Template;
use observatory::question::QuestionView;

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{drawn, words};
use crate::{Html, Viewpoint};

#[derive(Template)]
#[template(path = "questions.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    heading: Fragment,
    rows: Vec<Row>,
    disputes: Option<Fragment>,
}

struct Row {
    link: Fragment,
    rule: Option<Fragment>,
    options: usize,
    tally: Fragment,
    silent: usize,
}

/// The list of all questions.
pub fn questions(view: &Viewpoint<'_>) -> Html {
    let r = Reader::of(view);
    let raised = view
        .forum
        .questions
        .iter()
        .filter(|q| q.raised <= view.day());
    let rows: Vec<Row> = raised
        .filter_map(|q| observatory::question::question(view.forum, &q.id, view.day()))
        .map(|shown| row(&r, &shown))
        .collect();
    drawn(&Page {
        shell: Shell::new(&r, Section::Questions, r.say("questions-title")).at_its_head(),
        heading: r.count("questions-heading", rows.len()),
        rows,
        disputes: disputes(&r),
        r: &r,
    })
}

/// The way to what delegations say is reported wrongly, with how much of it is open.
fn disputes(r: &Reader<'_>) -> Option<Fragment> {
    let disputes = || r.view.forum.disputes.iter();
    disputes().next()?;
    let open = disputes().filter(|it| it.settled.is_none()).count();
    Some(r.link("/disputes", &r.count("disputes-open", open)))
}

fn row(r: &Reader<'_>, shown: &QuestionView<'_>) -> Row {
    let provision = shown.question.provision.as_ref();
    let provision = provision.and_then(|key| r.view.forum.provisions.get(key));
    Row {
        link: r.question(&shown.question.id),
        rule: provision.map(|p| super::provision::standing_mark(r, &p.standing)),
        options: shown.options.len(),
        tally: words::tally(r, &shown.tally),
        silent: shown.silent.len(),
    }
}
