//! Handing in a statement: the file or the words, then what it is, beside what was read of it.

use intake::{Document, Guess, paragraphs};
use language::{Arg, Collation};
use procedure::id::StatementId;
use procedure::statement::Status;

use super::Desk;
use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form, Group};
use super::frame::Place;
use crate::Html;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// How many paragraphs of what was read are shown.
const PREVIEWED: usize = 6;

/// How many letters of one of them.
const LETTERS: usize = 400;

const NEW: &str = "/desk/statements/new";
const ABOUT: &str = "/desk/statements/about";

/// The first page: a file, or words. `known` is the statement as which the file is on record.
pub(crate) fn hand_in(
    at: &Desk<'_>,
    key: &str,
    answers: &Answers,
    known: Option<StatementId>,
) -> Html {
    let r = Reader::of(&at.view);
    let fields = vec![
        Field::new(&r, "file", "intake-file", Control::Document).conditional(),
        Field::new(&r, "words", "intake-words", Control::Lines).conditional(),
    ];
    let mut form = form(&r, NEW, key, fields, answers);
    form.with_file = true;
    form.submit = r.say("intake-go-on");
    let known = known.map(|id| (r.say("intake-known"), statement(&r, id)));
    page(
        &r,
        at,
        "intake-title",
        Fragment::text(r.say("intake-lede")),
        known.into_iter().collect(),
        form,
    )
}

fn statement(r: &Reader<'_>, id: StatementId) -> Fragment {
    let known = r.view.forum.statements.get(id);
    let title = known.map_or_else(Fragment::default, |it| r.name(&it.title));
    r.link(&format!("/statements/{id}"), &title)
}

/// What was handed in.
pub(crate) struct About<'a> {
    pub(crate) original: &'a str,
    pub(crate) called: &'a str,
    pub(crate) read: &'a Document,
    pub(crate) guess: &'a Guess,
}

/// The second page: what it is.
pub(crate) fn about(at: &Desk<'_>, key: &str, about: &About<'_>, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let mut fields = vec![
        Field::hidden("original", about.original),
        Field::hidden("called", about.called),
        Field::new(&r, "title", "intake-field-title", Control::Line("off")),
        Field::new(
            &r,
            "language",
            "intake-field-language",
            Control::One(languages(&r)),
        ),
        Field::new(
            &r,
            "status",
            "intake-field-status",
            Control::One(statuses(&r)),
        ),
        Field::new(
            &r,
            "speaker",
            "intake-field-speaker",
            Control::Grouped(speakers(&r)),
        )
        .conditional(),
        Field::new(
            &r,
            "spoken_by",
            "intake-field-spoken-by",
            Control::Listed(members(&r)),
        )
        .conditional(),
        Field::new(
            &r,
            "session",
            "intake-field-session",
            Control::Listed(sessions(&r)),
        )
        .optional(),
        Field::new(&r, "meeting", "intake-field-meeting", Control::Code).optional(),
    ];
    fields.extend([
        Field::new(&r, "item", "intake-field-item", Control::Listed(items(&r))).optional(),
        Field::new(&r, "on", "intake-field-on", Control::Day),
        Field::new(
            &r,
            "publisher",
            "intake-field-publisher",
            Control::Line("off"),
        ),
        Field::new(&r, "address", "intake-field-address", Control::Code).optional(),
        Field::new(&r, "document", "intake-field-document", Control::Code).optional(),
    ]);
    let form = form(&r, ABOUT, key, fields, answers);
    let lede = language(&r, about.guess);
    page(&r, at, "intake-about-title", lede, facts(&r, about), form)
}

/// What the text seems to be in.
fn language(r: &Reader<'_>, guess: &Guess) -> Fragment {
    match guess {
        Guess::In(_) => Fragment::text(r.say("intake-language-in")),
        Guess::Another => Fragment::text(r.say("intake-language-another")),
        Guess::Unknown => Fragment::text(r.say("intake-language-unknown")),
        Guess::Mixed(tags) => {
            let names: Vec<Fragment> = tags
                .iter()
                .map(|tag| r.label("statement-language", tag))
                .collect();
            let names = r.list(&names);
            r.tell(
                "intake-language-mixed",
                &[("languages", Arg::Html(names.as_str()))],
            )
        }
    }
}

/// What was read, what to know of it, and how it begins.
fn facts(r: &Reader<'_>, about: &About<'_>) -> Vec<(&'static str, Fragment)> {
    let text = &about.read.text;
    let file = Fragment::markup(format!("<bdi>{}</bdi>", escaped(about.called)));
    let mut read = vec![r.count("intake-read", paragraphs(text).count())];
    let notices = about.read.notices.iter();
    read.extend(notices.map(|it| Fragment::text(r.say(&format!("intake-notice-{}", it.key())))));
    let read: Vec<&str> = read.iter().map(Fragment::as_str).collect();
    let dir = match about.guess {
        Guess::In("ar") => "rtl",
        Guess::In(_) => "ltr",
        _ => "auto",
    };
    let begins = paragraphs(text).take(PREVIEWED).map(|it| {
        let words: String = it.words.chars().take(LETTERS).collect();
        let more = if words.len() < it.words.len() {
            "…"
        } else {
            ""
        };
        format!("<p dir=\"{dir}\">{}{more}</p>", escaped(&words))
    });
    vec![
        (r.say("intake-file"), file),
        (
            r.say("intake-preview"),
            Fragment::markup(begins.collect::<String>()),
        ),
        (r.say("fact-length"), Fragment::markup(read.join(" "))),
    ]
}

fn languages(r: &Reader<'_>) -> Vec<Choice> {
    let all = text::Language::ALL.into_iter();
    let choice =
        |it: text::Language| Choice::new(it.tag(), r.label("statement-language", it.tag()), false);
    all.map(choice).collect()
}

fn statuses(r: &Reader<'_>) -> Vec<Choice> {
    let choice = |it: Status| Choice::new(it.key(), r.label("statement-status", it.key()), false);
    Status::ALL.into_iter().map(choice).collect()
}

/// Groups first, since they are few, then members.
pub(super) fn speakers(r: &Reader<'_>) -> Vec<Group> {
    let groups = r.view.forum.groups.iter();
    let groups = groups.map(|it| Choice::new(it.id.as_str(), r.name(&it.name), false));
    let group = |key: &str, choices: Vec<Choice>| Group {
        heading: Some(Fragment::text(r.say(key))),
        choices,
    };
    vec![
        group("nav-groups", groups.collect()),
        group("nav-members", members(r)),
    ]
}

fn members(r: &Reader<'_>) -> Vec<Choice> {
    let members = r.view.forum.members.iter();
    let mut named: Vec<_> = members.map(|it| (r.bare(&it.name), it.id)).collect();
    Collation::of(r.lang()).sort_by_name(&mut named, |(name, _)| name);
    let named = named.into_iter();
    named
        .map(|(name, id)| Choice::new(id.as_str(), Fragment::text(name), false))
        .collect()
}

fn sessions(r: &Reader<'_>) -> Vec<Choice> {
    let sessions = r.view.forum.sessions.iter();
    sessions
        .map(|it| Choice::new(it.id.as_str(), r.name(&it.name), false))
        .collect()
}

fn items(r: &Reader<'_>) -> Vec<Choice> {
    let items = r.view.forum.agendas.items();
    let choice = |it: &procedure::agenda::Item| {
        let label = Fragment::markup(format!("<bdi>{}</bdi> {}", it.id, r.name(&it.description)));
        Choice::new(it.id.as_str(), label, false)
    };
    items.map(choice).collect()
}

fn form(r: &Reader<'_>, path: &str, key: &str, fields: Vec<Field>, answers: &Answers) -> Form {
    let filled = fields.into_iter().map(|field| match field.control {
        // What is carried along is what it is.
        Control::Hidden => field,
        _ => field.filled(r, answers),
    });
    Form {
        action: r.view.link(path),
        key: key.to_owned(),
        fields: filled.collect(),
        submit: r.say("desk-continue"),
        back: Some(r.view.link("/statements")),
        with_file: false,
    }
}

fn page(
    r: &Reader<'_>,
    at: &Desk<'_>,
    title: &str,
    lede: Fragment,
    facts: Vec<(&'static str, Fragment)>,
    form: Form,
) -> Html {
    let ask = Ask {
        place: Place::Statements,
        title: r.say(title).to_owned(),
        lede: Some(lede),
        facts,
        form,
    };
    ask::page(r, at, &ask)
}
