//! The fields of forms about thematic groups.

mod hearing;
mod recommending;
mod reporting;
mod thematic;

pub(crate) use hearing::{answer, briefer, briefer_put, conclusion, input, scenario};
pub(crate) use recommending::{
    alternatives, closing, divergence, joining, point, recommendation, revision, support,
};
pub(crate) use reporting::{
    compiling, correction, disposition, draft, progress, prose, settling, task,
};
pub(crate) use thematic::{
    choosing, mandate, ranking, rotation, taking_back, topic_proposed, topics_put,
};

use procedure::id::{BodyId, TopicId};
use procedure::matter::Mode;
use text::Wording;

use crate::desk::groups::About;
use crate::desk::pages::form::{Choice, Control, Field};
use crate::desk::pages::invite::languages;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A field under the message `work-field-…`.
fn field(r: &Reader<'_>, name: &'static str, key: &str, control: Control) -> Field {
    Field::new(r, name, &format!("work-field-{key}"), control)
}

/// The field of a row: under a name of its own as far as there are names, under its number then.
fn nth(
    r: &Reader<'_>,
    name: &'static str,
    (key, named): (&str, u32),
    place: u32,
    control: Control,
) -> Field {
    if place <= named {
        return field(r, name, &format!("{key}-{place}"), control);
    }
    let mut field = field(r, name, &format!("{key}-{named}"), control);
    let message = format!("work-field-{key}-number");
    field.label = r.tell(&message, &[("number", place.into())]);
    field
}

/// The language in which the words are written.
fn language(r: &Reader<'_>) -> Field {
    Field::new(r, "lang", "declare-lang", Control::Listed(languages(r)))
}

/// A choice by its number, under its title.
fn numbered(number: u32, title: &Fragment) -> Choice {
    let label = Fragment::markup(format!("<bdi>{number}</bdi>. {title}"));
    Choice::new(&number.to_string(), label, false)
}

/// A choice by its number, under a wording; in lists there is room for words alone.
fn titled(r: &Reader<'_>, number: u32, title: &Wording) -> Choice {
    let title = crate::shown::line(r.bare(title));
    numbered(number, &Fragment::text(&title))
}

/// A choice under the message `prefix-key`.
fn known(r: &Reader<'_>, prefix: &str, key: &str) -> Choice {
    let label = Fragment::text(r.say(&format!("{prefix}-{key}")));
    Choice::new(key, label, false)
}

/// Yes or no.
fn yes(r: &Reader<'_>, name: &'static str, key: &str) -> Field {
    let choices = ["yes", "no"].map(|answer| known(r, &format!("work-field-{key}"), answer));
    field(r, name, key, Control::One(choices.into()))
}

/// The topics of a group, with their titles.
fn topics(r: &Reader<'_>, body: &BodyId) -> Vec<Choice> {
    let topics = r.view.forum.topics.of(body);
    topics
        .map(|topic| titled(r, topic.id.0, &topic.title))
        .collect()
}

/// The topics that the group works on: those chosen, or all while none are.
fn worked_on(r: &Reader<'_>, about: &About) -> Vec<Choice> {
    let title = |id: &TopicId| {
        let topic = r.view.forum.topics.get(*id)?;
        Some(titled(r, topic.id.0, &topic.title))
    };
    about.topics.iter().filter_map(title).collect()
}

/// One topic of those that the group works on.
fn topic(r: &Reader<'_>, about: &About) -> Field {
    field(r, "topic", "topic", Control::Listed(worked_on(r, about)))
}

/// Members by their codes.
fn members(r: &Reader<'_>, name: &'static str, key: &str) -> Field {
    field(r, name, key, Control::Code)
}

/// A document on record, and a place in it.
fn cited(r: &Reader<'_>) -> [Field; 2] {
    let document = field(r, "document", "document", Control::Code);
    let place = field(r, "place", "place", Control::Code);
    [document.conditional(), place.optional()]
}

/// For whom it is entered, and what shows it; nothing for a delegation, which speaks for itself.
fn entered_for(r: &Reader<'_>, about: &About) -> Vec<Field> {
    if about.member().is_some() {
        return Vec::new();
    }
    let [document, place] = cited(r);
    vec![
        members(r, "member", "member"),
        field(r, "position", "position", Control::Code).conditional(),
        document,
        place,
    ]
}

/// A reason that must be given.
pub(crate) fn reason(r: &Reader<'_>, _: &About) -> Vec<Field> {
    vec![Field::new(r, "reason", "person-reason", Control::Lines)]
}

/// The title of a matter, and how and by which rule it is decided.
pub(crate) fn putting(r: &Reader<'_>) -> Vec<Field> {
    let rules = r.view.forum.provisions.iter();
    let rules = rules.map(|it| Choice::new(it.id.as_str(), r.name(&it.title), false));
    let modes = Mode::ALL.map(|it| known(r, "deciding-mode", it.key()));
    let rules = Control::Listed(rules.collect());
    vec![
        Field::new(r, "title", "deciding-name", Control::Line("off")),
        language(r),
        Field::new(r, "mode", "deciding-mode", Control::One(modes.into())),
        Field::new(r, "provision", "deciding-rule", rules),
    ]
}
