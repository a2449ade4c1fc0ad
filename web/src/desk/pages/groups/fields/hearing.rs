//! The fields of briefers, papers and scenarios.

use procedure::Seat;
use procedure::scenario::Scenario;

use super::{field, language, numbered, putting, titled, topic, worked_on, yes};
use crate::desk::groups::{About, Thing};
use crate::desk::pages::form::{Choice, Control, Field};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A nomination.
pub(crate) fn briefer(r: &Reader<'_>, about: &About) -> Vec<Field> {
    vec![
        topic(r, about),
        field(r, "name", "name", Control::Line("off")),
        field(r, "about", "about", Control::Lines),
    ]
}

/// A nomination that is put for agreement.
pub(crate) fn briefer_put(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let briefers = r.view.forum.inputs.briefers();
    let briefers = briefers.filter(|it| it.body == *about.body());
    let briefers = briefers.map(|it| numbered(it.id.0, &Fragment::text(it.about.as_str())));
    let briefers = Control::Listed(briefers.collect());
    let mut all = vec![field(r, "briefer", "briefer", briefers)];
    all.extend(putting(r));
    all
}

/// A paper.
pub(crate) fn input(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let own = matches!(about.seat, Seat::Delegation(_) | Seat::Stakeholder(_));
    let whose = (!own).then(|| field(r, "whose", "whose", Control::Line("off")));
    let mut all: Vec<Field> = whose.into_iter().collect();
    all.extend([
        topic(r, about).optional(),
        field(r, "title", "title", Control::Line("off")),
        language(r),
        field(r, "sha256", "sha256", Control::Code),
        field(r, "document", "document", Control::Code).optional(),
    ]);
    all
}

/// A scenario.
pub(crate) fn scenario(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let elements = r.view.forum.framework.iter();
    let elements = elements.map(|it| Choice::new(it.id.as_str(), r.name(&it.title), false));
    vec![
        topic(r, about).optional(),
        field(r, "title", "title", Control::Line("off")),
        field(r, "situation", "situation", Control::Lines),
        field(r, "injects", "injects", Control::Lines).optional(),
        field(r, "questions", "questions", Control::Lines),
        field(r, "touches", "touches", Control::Any(elements.collect())).optional(),
        yes(r, "attributed", "attributed"),
        language(r),
    ]
}

/// An answer.
pub(crate) fn answer(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let Thing::Scenario(scenario) = &about.thing else {
        return Vec::new();
    };
    let listed = |texts: &[text::Wording]| {
        let texts = (1..).zip(texts);
        texts
            .map(|(number, it)| titled(r, number, it))
            .collect::<Vec<Choice>>()
    };
    let mut all = vec![field(
        r,
        "question",
        "question",
        Control::One(listed(&scenario.questions)),
    )];
    all.extend(inject(r, scenario, listed(&scenario.injects)));
    all.push(field(r, "words", "answer", Control::Lines));
    all
}

fn inject(r: &Reader<'_>, scenario: &Scenario, choices: Vec<Choice>) -> Option<Field> {
    let any = !scenario.injects.is_empty();
    any.then(|| field(r, "inject", "inject", Control::Listed(choices)).optional())
}

/// What follows.
pub(crate) fn conclusion(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let recommendations = r.view.forum.recommendations.of(about.body());
    let recommendations = recommendations.map(|it| titled(r, it.id.0, &it.title));
    let recommendations = Control::Any(recommendations.collect());
    vec![
        field(r, "words", "conclusion", Control::Lines),
        field(
            r,
            "topics",
            "leads-topics",
            Control::Any(worked_on(r, about)),
        )
        .optional(),
        field(
            r,
            "recommendations",
            "leads-recommendations",
            recommendations,
        )
        .optional(),
        language(r),
    ]
}
