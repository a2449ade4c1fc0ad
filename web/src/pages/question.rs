//! A question: what is asked, the options, the hall, who holds what, who is silent.

mod extent;
mod groups;
mod head;
pub(crate) mod listed;
mod option;

use askama::Template;
use observatory::question::{OptionView, QuestionView};
use observatory::seating::Seating;
use procedure::Noun;
use procedure::id::QuestionId;

pub(crate) use extent::{a_page, weight};
pub(crate) use head::blocks;
pub(crate) use option::OptionPart;

use super::fragment::Fragment;
use super::line::Line;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{drawn, hall};
use crate::{Html, NotFound, Viewpoint};
use extent::Extent;
use groups::GroupPart;
use head::Rule;

#[derive(Template)]
#[template(path = "question.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    title: Fragment,
    about: Fragment,
    facts: Vec<Fragment>,
    options_heading: Fragment,
    options: Vec<OptionPart>,
    several: bool,
    pictures: bool,
    blocks: Vec<Fragment>,
    silent_heading: Fragment,
    silent: Vec<Fragment>,
    groups: Vec<GroupPart>,
    rule: Option<Rule>,
    history: Vec<Line>,
    history_more: Option<Fragment>,
    later: Option<Fragment>,
    action: String,
}

/// The page of the question with this key: whole, or as much of it as fits a page.
pub fn question(view: &Viewpoint<'_>, key: &str) -> Result<Html, NotFound> {
    let missing = || NotFound::of(Noun::Question, key);
    let id = QuestionId::new(key).map_err(|_| missing())?;
    let shown = observatory::question::question(view.forum, &id, view.day());
    let shown = shown.ok_or_else(missing)?;
    let seating = Seating::on(view.forum, view.day());
    Ok(extent::fitting(&shown, |extent| {
        page(view, &shown, &seating, extent)
    }))
}

fn page(view: &Viewpoint<'_>, shown: &QuestionView<'_>, seating: &Seating, extent: Extent) -> Html {
    let r = Reader::of(view);
    let question = shown.question;
    let (cut, names) = (extent.cut(view.forum, shown), extent.names());
    let part = |(place, option): (usize, &OptionView<'_>)| {
        OptionPart::of(&r, seating, shown, option, place).cut_to(&r, shown, option, &cut)
    };
    let options: Vec<OptionPart> = shown.options.iter().enumerate().map(part).collect();
    let crowded = options.iter().any(|option| option.crowded);
    drawn(&Page {
        shell: Shell::new(&r, Section::Questions, r.bare(&question.title)),
        definitions: if crowded {
            hall::definitions_crowded(seating)
        } else {
            hall::definitions(seating)
        },
        title: r.wording(&question.title),
        about: r.wording(&question.about),
        facts: head::facts(&r, question),
        options_heading: r.count("options-heading", options.len()),
        several: options.len() > 1,
        options,
        pictures: extent.pictures(),
        blocks: blocks(&r, seating),
        silent_heading: groups::silent_heading(&r, shown),
        silent: if names.of_silent {
            r.members(&shown.silent)
        } else {
            Vec::new()
        },
        groups: shown
            .groups
            .iter()
            .map(|spoke| GroupPart::of(&r, spoke, names.of_groups))
            .collect(),
        rule: head::rule(&r, question),
        history: Line::all(&r, cut.history),
        history_more: (!cut.hidden.is_empty()).then(|| r.count("history-more", cut.hidden.len())),
        later: (shown.expressed_later > 0).then(|| r.count("as-of-later", shown.expressed_later)),
        action: format!("/{}{}", view.lang.tag(), view.path),
        r: &r,
    })
}
