//! Cards of questions: what is asked, the small hall, who is on record.

use observatory::hall::{on_option, on_question};
use observatory::question::{OptionView, QuestionView};
use observatory::seating::Seating;

use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;
use crate::pages::{hall, words};

/// How many questions have a card; the list of questions has all.
pub(super) const CARDS_MAX: usize = 24;
/// How many marks the pictures of the page have together; cards beyond have words alone.
const MARKS_MAX: usize = 800;

/// Cards under a heading.
pub(super) struct Theme {
    pub(super) heading: &'static str,
    pub(super) cards: Vec<Card>,
}

/// A question with its small hall.
pub(super) struct Card {
    pub(super) href: String,
    pub(super) title: Fragment,
    pub(super) picture: Option<Fragment>,
    /// Letter, title and who is on record.
    pub(super) options: Vec<(Fragment, Fragment, Fragment)>,
    pub(super) silent: Fragment,
}

/// Draws cards, with pictures for as many as the page has room for.
pub(super) struct Cards<'a> {
    r: &'a Reader<'a>,
    seating: &'a Seating,
    marks_left: usize,
}

impl<'a> Cards<'a> {
    pub(super) fn new(r: &'a Reader<'a>, seating: &'a Seating) -> Self {
        Self {
            r,
            seating,
            marks_left: MARKS_MAX,
        }
    }

    /// The questions that concern a rule of the forum, then the others.
    pub(super) fn themes(mut self, shown: Vec<QuestionView<'_>>) -> Vec<Theme> {
        let on_a_rule = |shown: &QuestionView<'_>| shown.question.provision.is_some();
        let (on_rules, others): (Vec<_>, Vec<_>) = shown.into_iter().partition(on_a_rule);
        let themes = [
            self.theme("theme-rules", &on_rules),
            self.theme("theme-others", &others),
        ];
        let filled = |theme: &Theme| !theme.cards.is_empty();
        themes.into_iter().filter(filled).collect()
    }

    fn theme(&mut self, heading: &str, shown: &[QuestionView<'_>]) -> Theme {
        Theme {
            heading: self.r.say(heading),
            cards: shown.iter().map(|shown| self.card(shown)).collect(),
        }
    }

    fn card(&mut self, shown: &QuestionView<'_>) -> Card {
        let r = self.r;
        let several = shown.options.len() > 1;
        let option = |(place, option): (usize, &OptionView<'_>)| {
            let letter = if several {
                hall::letter_mark(place)
            } else {
                Fragment::default()
            };
            let title = r.name(&option.option.title);
            (letter, title, words::by_stance(r, option))
        };
        Card {
            href: r.view.link(&format!("/questions/{}", shown.question.id)),
            title: r.name(&shown.question.title),
            picture: self.picture(shown),
            options: shown.options.iter().enumerate().map(option).collect(),
            silent: r.count("card-silent", shown.silent.len()),
        }
    }

    /// The small hall of a question, if there is room for its marks.
    fn picture(&mut self, shown: &QuestionView<'_>) -> Option<Fragment> {
        let (seating, id) = (self.seating, &shown.question.id);
        let (forum, day) = (self.r.view.forum, self.r.view.day());
        if let [only] = &shown.options[..] {
            let marks = on_option(forum, seating, id, &only.option.id, day);
            self.marks_left = self.marks_left.checked_sub(marks.len())?;
            return Some(hall::small_of_option(seating, &marks));
        }
        let marks = on_question(forum, seating, shown.question, day);
        self.marks_left = self.marks_left.checked_sub(marks.len())?;
        Some(hall::small_of_question(seating, &marks))
    }
}
