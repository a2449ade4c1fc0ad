//! What a statement is, asked beside what was read of it.

use intake::{Document, Guess, paragraphs};
use language::{Arg, Collation};
use procedure::statement::Status;

use super::form_at;
use crate::Html;
use crate::desk::pages::Desk;
use crate::desk::pages::ask::{self, Ask};
use crate::desk::pages::form::{Answers, Choice, Control, Field, Form, Group};
use crate::desk::pages::frame::Place;
use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;

/// How many paragraphs of what was read are shown.
const PREVIEWED: usize = 6;

/// How many letters of one of them.
const LETTERS: usize = 400;

/// How many bytes of the rest are shown.
const FURTHER_BYTES: usize = 20_000;

/// How many statements can be chosen as the original of a translation: the newest.
const ORIGINALS: usize = 200;

const ABOUT: &str = "/desk/statements/about";

/// The field in which a person says that she is sure of a language that the text does not seem to
/// be in.
const SURE: &str = "sure";

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
    ];
    fields.extend(what(&r, about, answers));
    fields.extend(whose(&r));
    fields.extend(wherefrom(&r));
    let form = form_at(&r, ABOUT, key, fields, answers);
    let lede = language(&r, about.guess);
    page(&r, at, "intake-about-title", lede, facts(&r, about), form)
}

/// Title, language, and how the text stands to what was said.
fn what(r: &Reader<'_>, about: &About<'_>, answers: &Answers) -> Vec<Field> {
    let languages = Control::One(languages(r));
    let mut fields = vec![
        Field::new(r, "title", "intake-field-title", Control::Line("off")),
        Field::new(r, "language", "intake-field-language", languages),
    ];
    let doubted = answers.faults.iter().any(|(name, _)| *name == SURE)
        || !answers.get(SURE).is_empty()
        || matches!(about.guess, Guess::Mixed(_) | Guess::Another);
    if doubted {
        let sure = Fragment::text(r.say("intake-field-sure-yes"));
        let sure = Control::Any(vec![Choice::new("yes", sure, false)]);
        fields.push(Field::new(r, SURE, "intake-field-sure", sure).conditional());
    }
    let statuses = Control::One(statuses(r));
    fields.push(Field::new(r, "status", "intake-field-status", statuses));
    let originals = originals(r);
    if !originals.is_empty() {
        let originals = Control::Listed(originals);
        let field = Field::new(r, "translates", "intake-field-translates", originals);
        fields.push(field.conditional());
    }
    fields
}

/// Who speaks, for whom, and where.
fn whose(r: &Reader<'_>) -> [Field; 5] {
    let speakers = Control::Grouped(speakers(r));
    let members = Control::Listed(members(r));
    let sessions = Control::Listed(sessions(r));
    [
        Field::new(r, "speaker", "intake-field-speaker", speakers).conditional(),
        Field::new(r, "spoken_by", "intake-field-spoken-by", members).conditional(),
        Field::new(r, "session", "intake-field-session", sessions).optional(),
        Field::new(r, "meeting", "intake-field-meeting", Control::Code).optional(),
        Field::new(r, "item", "intake-field-item", Control::Listed(items(r))).optional(),
    ]
}

/// When and by whom it was issued, and where it can be read.
fn wherefrom(r: &Reader<'_>) -> [Field; 4] {
    let publisher = Control::Line("off");
    [
        Field::new(r, "on", "intake-field-on", Control::Day),
        Field::new(r, "publisher", "intake-field-publisher", publisher),
        Field::new(r, "address", "intake-field-address", Control::Code).optional(),
        Field::new(r, "document", "intake-field-document", Control::Code).optional(),
    ]
}

/// The statements of which this may be a translation, the newest first.
fn originals(r: &Reader<'_>) -> Vec<Choice> {
    let statements = r.view.forum.statements.iter().rev();
    let originals = statements.filter(|it| it.translates.is_none());
    let choice = |it: &procedure::statement::Statement| {
        let label = Fragment::markup(format!("{} – {}", it.id, r.name(&it.title)));
        Choice::new(&it.id.to_string(), label, false)
    };
    originals.take(ORIGINALS).map(choice).collect()
}

/// What the text seems to be in.
fn language(r: &Reader<'_>, guess: &Guess) -> Fragment {
    match guess {
        Guess::In(tag) => {
            let name = r.label("statement-language", tag);
            r.tell(
                "intake-language-in",
                &[("language", Arg::Html(name.as_str()))],
            )
        }
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
    let begins = begins.collect::<String>() + &further(r, text, dir);
    vec![
        (r.say("intake-file"), file),
        (r.say("intake-preview"), Fragment::markup(begins)),
        (r.say("fact-length"), Fragment::markup(read.join(" "))),
    ]
}

/// What follows, folded: as much of it as a page can hold.
fn further(r: &Reader<'_>, text: &str, dir: &str) -> String {
    let mut shown = String::new();
    let mut rest = 0;
    for it in paragraphs(text).skip(PREVIEWED) {
        if FURTHER_BYTES < shown.len() + it.words.len() {
            rest += 1;
        } else if rest == 0 {
            shown += &format!("<p dir=\"{dir}\">{}</p>", escaped(it.words));
        }
    }
    if rest != 0 {
        shown += &format!("<p>{}</p>", r.count("intake-preview-rest", rest));
    }
    if shown.is_empty() {
        return shown;
    }
    let label = escaped(r.say("intake-preview-further"));
    format!("<details><summary>{label}</summary>{shown}</details>")
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
pub(in crate::desk::pages) fn speakers(r: &Reader<'_>) -> Vec<Group> {
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
