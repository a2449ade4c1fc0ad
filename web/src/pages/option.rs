//! An option of a question with all positions on it, page by page.
//!
//! A question on which many speak cannot show every position on one page; these pages do. They
//! have the same number in every language, so that the language menu leads somewhere.

use std::ops::Range;

use askama::Template;
use observatory::question::{OptionView, QuestionView};
use observatory::seating::Seating;
use procedure::id::{OptionId, QuestionId};
use procedure::question::Position;
use procedure::{Forum, Noun};

use super::drawn;
use super::fragment::Fragment;
use super::hall;
use super::line::Line;
use super::question::listed::{Listed, StancePart};
use super::question::{OptionPart, a_page, blocks};
use super::reader::Reader;
use super::shell::{Section, Shell};
use crate::failing::Failing;
use crate::{BadRequest, Expected, Html, NotFound, Viewpoint};

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
    part: Option<Fragment>,
    stances: Vec<StancePart>,
    history: Vec<Line>,
    before: Option<String>,
    after: Option<String>,
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
    let pages = Pages::of(view.forum, &shown.options[place], &former);
    let places = pages.places(number).ok_or_else(|| pages.refusal(number))?;
    Ok(page(
        view,
        &shown,
        place,
        &former,
        &Shown {
            pages,
            number,
            places,
        },
    ))
}

/// The part of the list that a page shows.
struct Shown {
    pages: Pages,
    number: usize,
    places: Range<usize>,
}

/// How the list of an option is cut into pages: standing positions first, then the others.
struct Pages {
    all: usize,
    a_page: usize,
}

impl Pages {
    fn of(forum: &Forum, option: &OptionView<'_>, former: &[&Position]) -> Self {
        let standing = option.stances.iter().flat_map(|(_, positions)| positions);
        let positions = || standing.clone().chain(former).copied();
        Self {
            all: positions().count(),
            a_page: a_page(forum, positions()),
        }
    }

    fn last(&self) -> usize {
        self.all.div_ceil(self.a_page).max(1)
    }

    /// The places on the page with this number, if there is one.
    fn places(&self, number: usize) -> Option<Range<usize>> {
        let is_there = (1..=self.last()).contains(&number);
        is_there.then(|| {
            let from = (number - 1) * self.a_page;
            from..(from + self.a_page).min(self.all)
        })
    }

    fn refusal(&self, number: usize) -> BadRequest {
        let last = u64::try_from(self.last()).unwrap_or(u64::MAX);
        BadRequest::Malformed {
            name: "page",
            value: number.to_string(),
            expected: Expected::Number { min: 1, max: last },
        }
    }
}

fn page(
    view: &Viewpoint<'_>,
    shown: &QuestionView<'_>,
    place: usize,
    former: &[&Position],
    here: &Shown,
) -> Html {
    let r = Reader::of(view);
    let seating = Seating::on(view.forum, view.day());
    let (question, chosen) = (shown.question, &shown.options[place]);
    let option = OptionPart::of(&r, &seating, shown, chosen, place);
    let listed = Listed::of(&r, chosen);
    let standing = listed.len();
    let past = |at: usize| at.saturating_sub(standing).min(former.len());
    let address = |number: usize| address(&r, shown, place, number);
    let path = format!("/questions/{}", question.id);
    drawn(&Page {
        shell: Shell::new(
            &r,
            Section::Questions,
            &title(&r, &option.plain, here.number),
        ),
        definitions: if option.crowded {
            hall::definitions_crowded(&seating)
        } else {
            hall::definitions(&seating)
        },
        question: r.link(&path, &r.name(&question.title)),
        several: shown.options.len() > 1,
        option,
        is_first: here.number == 1,
        blocks: blocks(&r, &seating),
        part: part(&r, here),
        stances: listed.part(&r, &here.places),
        history: Line::all(&r, &former[past(here.places.start)..past(here.places.end)]),
        before: (1 < here.number).then(|| address(here.number - 1)),
        after: (here.number < here.pages.last()).then(|| address(here.number + 1)),
        whole: r.link(&path, &Fragment::text(r.say("positions-of-question"))),
        r: &r,
    })
}

fn title(r: &Reader<'_>, option: &str, number: usize) -> String {
    if number == 1 {
        return option.to_owned();
    }
    r.plain(
        "positions-title",
        &[("option", option.into()), ("page", number.into())],
    )
}

/// "Positions 31 to 60 of 193", where the list has more than one page.
fn part(r: &Reader<'_>, here: &Shown) -> Option<Fragment> {
    (1 < here.pages.last()).then(|| {
        r.tell(
            "positions-part",
            &[
                ("from", (here.places.start + 1).into()),
                ("to", here.places.end.into()),
                ("count", here.pages.all.into()),
            ],
        )
    })
}

fn address(r: &Reader<'_>, shown: &QuestionView<'_>, place: usize, number: usize) -> String {
    let path = format!("/questions/{}", shown.question.id);
    let option = ("option", shown.options[place].option.id.as_str());
    let number_text = number.to_string();
    let query = [option, ("page", &number_text)];
    // The first page has one address, without its number.
    r.address_with(&path, if number == 1 { &query[..1] } else { &query })
}
