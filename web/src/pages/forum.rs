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

#[derive(Template)]
#[template(path = "forum.html")]
struct Page<'a> {
    r: &'a Reader<'a>,
    shell: Shell,
    definitions: Fragment,
    about: Fragment,
    name: Option<Fragment>,
    dates: Vec<Meeting>,
    lately: Vec<(Fragment, Fragment)>,
    open_heading: Fragment,
    key: Vec<(Fragment, &'static str)>,
    themes: Vec<Theme>,
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
    picture: Fragment,
    /// Letter, title and who is on record.
    options: Vec<(Fragment, Fragment, Fragment)>,
    silent: Fragment,
}

/// The first page; `latest` are the newest entries of the record, newest first.
pub fn forum(view: &Viewpoint<'_>, latest: &[Entered]) -> Html {
    let r = Reader::of(view);
    let seating = Seating::on(view.forum, view.day());
    let founding = view.forum.founding.as_ref();
    let themes = themes(&r, &seating);
    let open = themes.iter().map(|theme| theme.cards.len()).sum();
    drawn(&Page {
        shell: Shell::new(&r, Section::Forum, r.say("forum-title")).at_its_head(),
        definitions: hall::definitions_small(&seating),
        about: founding.map_or_else(Fragment::default, |f| r.wording(&f.about)),
        name: founding.map(|f| r.wording(&f.name)),
        dates: coming(view.forum, view.day())
            .map(|s| meeting(&r, s))
            .collect(),
        lately: changed(&r, latest),
        open_heading: r.count("forum-open-heading", open),
        key: key(&r),
        themes,
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

/// Questions that concern a rule of the forum, then the others, each in the order of raising.
fn themes(r: &Reader<'_>, seating: &Seating) -> Vec<Theme> {
    let day = r.view.day();
    let raised = r.view.forum.questions.iter().filter(|q| q.raised <= day);
    let (on_rules, others): (Vec<_>, Vec<_>) = raised
        .filter_map(|q| observatory::question::question(r.view.forum, &q.id, day))
        .partition(|shown| shown.question.provision.is_some());
    let theme = |heading, shown: Vec<QuestionView<'_>>| Theme {
        heading: r.say(heading),
        cards: shown.iter().map(|shown| card(r, seating, shown)).collect(),
    };
    let themes = [
        theme("theme-rules", on_rules),
        theme("theme-others", others),
    ];
    let filled = |theme: &Theme| !theme.cards.is_empty();
    themes.into_iter().filter(filled).collect()
}

fn card(r: &Reader<'_>, seating: &Seating, shown: &QuestionView<'_>) -> Card {
    let several = shown.options.len() > 1;
    let option = |(place, option): (usize, &OptionView<'_>)| {
        let letter = if several {
            hall::letter_mark(place)
        } else {
            Fragment::default()
        };
        (
            letter,
            r.name(&option.option.title),
            words::tally(r, &option.tally),
        )
    };
    Card {
        href: r.view.link(&format!("/questions/{}", shown.question.id)),
        title: r.name(&shown.question.title),
        picture: small(r, seating, shown),
        options: shown.options.iter().enumerate().map(option).collect(),
        silent: r.count("card-silent", shown.silent.len()),
    }
}

fn small(r: &Reader<'_>, seating: &Seating, shown: &QuestionView<'_>) -> Fragment {
    let (forum, day) = (r.view.forum, r.view.day());
    // The list below the picture says the same by option.
    let summary = words::tally_text(r, &shown.tally);
    if let [only] = &shown.options[..] {
        let marks = on_option(forum, seating, &shown.question.id, &only.option.id, day);
        return hall::small_of_option(seating, &marks, &summary);
    }
    let marks = on_question(forum, seating, shown.question, day);
    hall::small_of_question(seating, &marks, &summary)
}
