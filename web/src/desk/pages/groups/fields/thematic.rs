//! The fields of mandates and topics.

use super::{cited, field, language, members, nth, putting, topics, worked_on};
use crate::desk::groups::{About, OUTPUTS, RANKS, SLOTS};
use crate::desk::pages::form::{Choice, Control, Field};
use crate::desk::pages::naming::{self, Person};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// So many places of a ranking have a name of their own; later ones have a number.
const RANKS_NAMED: (&str, u32) = ("rank", 5);

/// A mandate.
pub(crate) fn mandate(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let mandates = r.view.forum.mandates.of(about.body());
    let mandates = mandates.map(|it| {
        let number = it.id.0.to_string();
        Choice::new(&number, Fragment::text(&number), false)
    });
    let mandates = Control::Listed(mandates.collect());
    let [document, place] = cited(r);
    let mut all = vec![
        field(r, "tasks", "tasks", Control::Lines),
        document,
        place,
        field(r, "from", "from", Control::Day),
        field(r, "until", "until", Control::Day).optional(),
    ];
    for [title, indicator, owner, due] in OUTPUTS {
        all.push(field(r, title, "output", Control::Line("off")).optional());
        all.push(field(r, indicator, "indicator", Control::Line("off")).conditional());
        all.push(field(r, owner, "owner", Control::Code).conditional());
        all.push(field(r, due, "due", Control::Day).conditional());
    }
    all.push(field(r, "replaces", "replaces", mandates).optional());
    all.push(language(r));
    all
}

/// A topic.
pub(crate) fn topic_proposed(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let [document, place] = cited(r);
    let mut all = vec![
        field(r, "title", "title", Control::Line("off")),
        field(r, "grounds", "grounds", Control::Lines).optional(),
        members(r, "proposers", "proposers").optional(),
        language(r),
    ];
    if about.member().is_none() {
        all.extend([document, place]);
    }
    all
}

/// A ranking of topics.
pub(crate) fn ranking(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let mut all = Vec::new();
    for (place, [rank, reasons]) in (1_u32..).zip(RANKS) {
        let topics = Control::Listed(topics(r, about.body()));
        let choice = nth(r, rank, RANKS_NAMED, place, topics);
        all.push(if place == 1 {
            choice
        } else {
            choice.optional()
        });
        all.push(field(r, reasons, "why", Control::Lines).optional());
    }
    all
}

/// The reason for taking preferences back.
pub(crate) fn taking_back(r: &Reader<'_>, _: &About) -> Vec<Field> {
    let reason = Field::new(r, "reason", "person-reason", Control::Lines);
    vec![reason.optional()]
}

/// A choice after consultations.
pub(crate) fn choosing(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let matter = |id: &procedure::id::MatterId| {
        let known = r.view.forum.matters.get(*id)?;
        Some(super::titled(r, id.0, &known.title))
    };
    let consulted = about.consulted.iter().filter_map(matter);
    let consulted = Control::Listed(consulted.collect());
    vec![
        field(r, "topics", "topics", Control::Any(topics(r, about.body()))),
        field(r, "matter", "matter", consulted),
        together(r, about),
    ]
}

/// With whom the topics are chosen.
fn together(r: &Reader<'_>, about: &About) -> Field {
    let choices = about.seconds.iter().map(|(id, name)| {
        let person = Person {
            id: id.as_str(),
            name: name.as_deref(),
        };
        Choice::new(id.as_str(), naming::person(r, &person), false)
    });
    let control = Control::One(choices.collect());
    field(r, "confirmed_by", "together", control)
}

/// A choice that is put for decision.
pub(crate) fn topics_put(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let bodies = ["group", "plenary"].map(|it| super::known(r, "work-field-decides", it));
    let mut all = vec![
        field(r, "topics", "topics", Control::Any(topics(r, about.body()))),
        field(r, "decides", "decides", Control::One(bodies.into())),
    ];
    all.extend(putting(r));
    all
}

/// A plan of topics over time.
pub(crate) fn rotation(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let mut all = Vec::new();
    for (place, [topic, from, last]) in (1_u32..).zip(SLOTS) {
        let topics = Control::Listed(worked_on(r, about));
        let fields = [
            field(r, topic, "topic", topics),
            field(r, from, "from", Control::Day),
            field(r, last, "last", Control::Day),
        ];
        all.extend(fields.map(|it| if place == 1 { it } else { it.conditional() }));
    }
    all
}
