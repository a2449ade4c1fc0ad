//! An option of a question with all positions on it, page by page.
//!
//! A question on which many speak cannot show every position on one page; these pages do. They
//! have the same number in every language, so that the language menu leads somewhere.

use askama::Template;
use observatory::question::{OptionView, QuestionView};
use observatory::seating::Seating;
use procedure::Noun;
use procedure::id::{OptionId, QuestionId};
use procedure::question::Position;

use super::drawn;
use super::fragment::Fragment;
use super::hall;
use super::line::Line;
use super::paging::{OnePage, Pages, Turning};
use super::question::listed::{Listed, StancePart};
use super::question::{OptionPart, a_page, blocks};
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::failing::Failing;
use crate::{Html, NotFound, Viewpoint};

#[derive(Template)]
#[template(path = "option.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    question: Fragment,
    several: bool,
    option: OptionPart,
    /// Whether the page has the picture: the first one.
    is_first: bool,
    blocks: Vec<Fragment>,
    turning: Turning,
    stances: Vec<StancePart>,
    history: Vec<Line>,
    whole: Fragment,
}

/// The page with this number, from 1, of the option with this key.
pub(crate) fn option(
    view: &Viewpoint<'_>,
    key: &str,
    option: &str,
    number: usize,
) -> Result<Html, Failing> {
    let no_question = || NotFound::of(Noun::Question, key);
    let id = QuestionId::new(key).map_err(|_| no_question())?;
    let shown = observatory::question::question(view.forum, &id, view.day());
    let shown = shown.ok_or_else(no_question)?;
    let no_option = || NotFound::of(Noun::Option, option);
    let id = OptionId::new(option).map_err(|_| no_option())?;
    let found = shown.options.iter().position(|it| it.option.id == id);
    let place = found.ok_or_else(no_option)?;
    let former: Vec<&Position> = shown
        .history
        .iter()
        .copied()
        .filter(|p| p.option == id)
        .collect();
    let here = pages(&shown.options[place], &former).page(number)?;
    Ok(page(view, &shown, place, &former, &here))
}

/// The standing positions, then the others; as many a page as fit.
fn pages(option: &OptionView<'_>, former: &[&Position]) -> Pages {
    let standing = option.stances.iter().flat_map(|(_, positions)| positions);
    let positions = || standing.clone().chain(former).copied();
    Pages {
        all: positions().count(),
        a_page: a_page(positions()),
    }
}

fn page(
    view: &Viewpoint<'_>,
    shown: &QuestionView<'_>,
    place: usize,
    former: &[&Position],
    here: &OnePage,
) -> Html {
    let r = Reader::of(view);
    let seating = Seating::on(view.forum, view.day());
    let (question, chosen) = (shown.question, &shown.options[place]);
    let option = OptionPart::of(&r, &seating, shown, chosen, place);
    let listed = Listed::of(&r, chosen);
    let standing = listed.len();
    let past = |at: usize| at.saturating_sub(standing).min(former.len());
    let path = format!("/questions/{}", question.id);
    let query = [("option", chosen.option.id.as_str())];
    drawn(&Page {
        shell: Shell::new(&r, Section::Questions, &here.title(&r, &option.plain)),
        definitions: if option.crowded {
            hall::definitions_crowded(&seating)
        } else {
            hall::definitions(&seating)
        },
        question: r.link(&path, &r.name(&question.title)),
        several: shown.options.len() > 1,
        option,
        is_first: here.is_first(),
        blocks: blocks(&r, &seating),
        turning: here.turning(&r, &path, &query),
        stances: listed.part(&r, &here.places),
        history: Line::all(&r, &former[past(here.places.start)..past(here.places.end)]),
        whole: r.link(&path, &Fragment::text(r.say("positions-of-question"))),
        r: &r,
    })
}
