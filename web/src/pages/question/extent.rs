//! How much of a question one page shows: all of it, as long as that fits.
//!
//! A page weighs at most 60 KB (`PAGE_BYTES_MAX`). What does not fit is one link away, on a page of
//! its option; what is counted is always counted whole.

use observatory::question::QuestionView;
use procedure::Forum;
use procedure::question::Position;
use text::Wording;

use crate::Html;
use crate::pages::{PAGE_BYTES_MAX, beside};

/// Positions beyond this many are not drawn only to see that they do not fit.
const WHOLE_MAX: usize = 60;
/// What the positions of a page that does not show all of them may weigh, in bytes.
const FIRST_BYTES: usize = 20_000;
/// What the positions of a page of one option may weigh, in bytes.
const OPTION_BYTES: usize = 40_000;
/// Positions on a page of one option.
const A_PAGE_MAX: usize = 30;
/// Positions that stand no longer, where not all of them are shown.
const HISTORY_MAX: usize = 3;

/// How much a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// Everything.
    Whole,
    /// The first positions of each stance, and groups without the names of their members.
    First,
    /// As [`Extent::First`], without pictures and without the names of the silent.
    Bare,
}

/// Which lists of names a page has.
pub(super) struct Named {
    pub(super) of_silent: bool,
    pub(super) of_groups: bool,
}

/// The fullest page that fits.
pub(super) fn fitting(shown: &QuestionView<'_>, draw: impl Fn(Extent) -> Html) -> Html {
    let standing = standing(shown).count();
    let may_be_whole = standing + shown.history.len() <= WHOLE_MAX;
    let fits = |html: &Html| html.0.len() <= PAGE_BYTES_MAX;
    let whole = may_be_whole.then(|| draw(Extent::Whole)).filter(fits);
    let first = || Some(draw(Extent::First)).filter(fits);
    whole.or_else(first).unwrap_or_else(|| draw(Extent::Bare))
}

/// How many positions of an option a page of it has: as many as fit if all were as long as the
/// longest, so that the pages are the same in every language.
pub(crate) fn a_page<'a>(forum: &Forum, positions: impl Iterator<Item = &'a Position>) -> usize {
    (OPTION_BYTES / heaviest(forum, positions)).clamp(1, A_PAGE_MAX)
}

/// What is left out of the lists of positions.
pub(super) struct Cut<'h, 'a> {
    /// How many positions of each stance on each option the page shows.
    pub(super) first: usize,
    /// The positions that stand no longer, as far as the page shows them: the last ones.
    pub(super) history: &'h [&'a Position],
    /// Those before them.
    pub(super) hidden: &'h [&'a Position],
}

impl Extent {
    pub(super) fn cut<'h, 'a>(self, forum: &Forum, shown: &'h QuestionView<'a>) -> Cut<'h, 'a> {
        let all = &shown.history;
        let stances: usize = shown.options.iter().map(|o| o.stances.len()).sum();
        let first = || FIRST_BYTES / (heaviest(forum, standing(shown)) * stances.max(1));
        let (first, last) = match self {
            Self::Whole => (usize::MAX, all.len()),
            Self::First => (first(), HISTORY_MAX.min(all.len())),
            Self::Bare => (first(), 0),
        };
        let (hidden, history) = all.split_at(all.len() - last);
        Cut {
            first,
            history,
            hidden,
        }
    }

    pub(super) fn pictures(self) -> bool {
        self != Self::Bare
    }

    pub(super) fn names(self) -> Named {
        Named {
            of_silent: self != Self::Bare,
            of_groups: self == Self::Whole,
        }
    }
}

fn standing<'q, 'a>(shown: &'q QuestionView<'a>) -> impl Iterator<Item = &'a Position> + 'q {
    let stances = shown.options.iter().flat_map(|option| &option.stances);
    stances.flat_map(|(_, positions)| positions.iter().copied())
}

/// What the heaviest of these weighs at most, in bytes of the language that needs most.
fn heaviest<'a>(forum: &Forum, positions: impl Iterator<Item = &'a Position>) -> usize {
    let weights = positions.map(|position| weight(position) + beside::weight(forum, position));
    weights.max().unwrap_or(BESIDES_WORDS)
}

/// A position besides its words and caveats: its holder, its proof, its links.
const BESIDES_WORDS: usize = 1_000;
/// One caveat.
const CAVEAT: usize = 250;

pub(crate) fn weight(position: &Position) -> usize {
    let words = longest(&position.words);
    let reason = position
        .retracted
        .as_ref()
        .map_or(0, |it| it.reason.as_str().len());
    BESIDES_WORDS + words + reason + CAVEAT * position.caveats.len()
}

fn longest(wording: &Wording) -> usize {
    let versions = wording
        .versions()
        .map(|(_, version)| version.words.as_str().len());
    versions.max().unwrap_or(0)
}
