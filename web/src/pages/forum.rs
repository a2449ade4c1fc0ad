//! The first page: what the forum is, its next dates, what is open, what changed lately.

use askama::Template;
use language::Arg;
use observatory::changes::lately;
use observatory::hall::{on_option, on_question};
use observatory::question::{OptionView, QuestionView};
use observatory::seating::Seating;
use observatory::session::{When, coming, when};
use procedure::session::Session;
use registrar::Entered;

use super::fragment::Fragment;
use super::reader::Reader;
use super::shell::{Section, Shell};
use super::{act, drawn, hall, words};
use crate::{Html, Viewpoint};

/// How many lines of what changed lately the page shows.
const LATELY_MAX: usize = 6;
/// How many questions have a card; the list of questions has all.
const CARDS_MAX: usize = 40;
/// How many marks the pictures of the page have together; cards beyond have words alone.
const MARKS_MAX: usize = 800;

#[derive(Template)]
#[template(path = "forum.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    about: Fragment,
    name: Option<Fragment>,
    dates: Vec<Meeting>,
    /// The bodies, each a link: there the groups have their boards.
    bodies: Vec<Fragment>,
    lately: Vec<(Fragment, Fragment)>,
    open_heading: Fragment,
    key: Vec<(Fragment, &'static str)>,
    themes: Vec<Theme>,
    /// The way to the questions without a card.
    more: Option<Fragment>,
}

/// A session that is not over.
struct Meeting {
    days: Fragment,
    when: Fragment,
    session: Fragment,
    place: Fragment,
}

struct Theme {
    heading: &'static str,
    cards: Vec<Card>,
}

/// A question with its small hall.
struct Card {
    href: String,
    title: Fragment,
    picture: Option<Fragment>,
    /// Letter, title and who is on record.
    options: Vec<(Fragment, Fragment, Fragment)>,
    silent: Fragment,
}

/// The first page; `latest` are the newest entries of the record, newest first.
pub fn forum(view: &Viewpoint<'_>, latest: &[Entered]) -> Html {
    let r = Reader::of(view);
    let seating = Seating::on(view.forum, view.day());
    let founding = view.forum.founding.as_ref();
    let (on_rules, others) = open_questions(view);
    let open = on_rules.len() + others.len();
    let all = on_rules.iter().chain(&others);
    let letters = all.map(|shown| shown.options.len()).max().unwrap_or(0);
    drawn(&Page {
        shell: Shell::new(&r, Section::Forum, r.say("forum-title")).at_its_head(),
        definitions: hall::definitions_small(&seating, letters),
        about: founding.map_or_else(Fragment::default, |f| r.wording(&f.about)),
        name: founding.map(|f| r.wording(&f.name)),
        dates: coming(view.forum, view.day())
            .map(|s| meeting(&r, s))
            .collect(),
        bodies: view
            .forum
            .bodies
            .iter()
            .map(|body| r.body(&body.id))
            .collect(),
        lately: changed(&r, latest),
        open_heading: r.count("forum-open-heading", open),
        key: key(&r),
        themes: Cards::new(&r, &seating).themes(&on_rules, &others),
        more: (CARDS_MAX < open).then(|| {
            let more = r.count("forum-to-questions", open - CARDS_MAX);
            r.link("/questions", &more)
        }),
        r: &r,
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

/// Questions that concern a rule of the forum, and the others, each in the order of raising.
fn open_questions<'a>(view: &Viewpoint<'a>) -> (Vec<QuestionView<'a>>, Vec<QuestionView<'a>>) {
    let day = view.day();
    let raised = view.forum.questions.iter().filter(|q| q.raised <= day);
    raised
        .filter_map(|q| observatory::question::question(view.forum, &q.id, day))
        .partition(|shown| shown.question.provision.is_some())
}

/// Draws cards, with pictures for as many as the page has room for.
struct Cards<'a> {
    r: &'a Reader<'a>,
    seating: &'a Seating,
    left: usize,
    marks_left: usize,
}

impl<'a> Cards<'a> {
    fn new(r: &'a Reader<'a>, seating: &'a Seating) -> Self {
        Self {
            r,
            seating,
            left: CARDS_MAX,
            marks_left: MARKS_MAX,
        }
    }

    fn themes(mut self, on_rules: &[QuestionView<'_>], others: &[QuestionView<'_>]) -> Vec<Theme> {
        let themes = [
            self.theme("theme-rules", on_rules),
            self.theme("theme-others", others),
        ];
        let filled = |theme: &Theme| !theme.cards.is_empty();
        themes.into_iter().filter(filled).collect()
    }

    fn theme(&mut self, heading: &str, shown: &[QuestionView<'_>]) -> Theme {
        let shown = &shown[..shown.len().min(self.left)];
        self.left -= shown.len();
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
