//! The fields of recommendations, their points, and divergences.

use procedure::recommendation::{Point, Support};

use super::{cited, entered_for, field, known, language, members, nth, numbered, titled, topic};
use crate::desk::groups::{About, Thing, VIEWS};
use crate::desk::pages::form::{Choice, Control, Field};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// A recommendation.
pub(crate) fn recommendation(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let mandate = about.mandate.and_then(|id| r.view.forum.mandates.get(id));
    let outputs = mandate.map_or(&[][..], |it| &it.outputs);
    let outputs = (1..)
        .zip(outputs)
        .map(|(number, it)| titled(r, number, &it.title));
    let outputs = Control::Listed(outputs.collect());
    let code = |name, key: &str| field(r, name, key, Control::Code).optional();
    let [document, place] = cited(r);
    vec![
        topic(r, about),
        field(r, "title", "title", Control::Line("off")),
        field(r, "paragraphs", "paragraphs", Control::Lines),
        language(r),
        field(r, "output", "for-output", outputs).optional(),
        code("positions", "positions"),
        code("statements", "statements"),
        code("inputs", "inputs"),
        code("scenarios", "scenarios"),
        document,
        place,
    ]
}

/// What is declared of it.
pub(crate) fn support(r: &Reader<'_>, _: &About) -> Vec<Field> {
    let choices = Support::ALL.map(|it| known(r, "work-support", it.key()));
    vec![field(r, "support", "support", Control::One(choices.into()))]
}

/// A paragraph with the words it has, and the revision on which they were read.
pub(crate) fn revision(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let part = about.part.as_deref().unwrap_or("1");
    vec![
        Field::hidden("part", part),
        Field::hidden("base", ""),
        field(r, "words", "paragraph-words", Control::Lines).optional(),
        language(r),
    ]
}

/// A point.
pub(crate) fn point(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let paragraphs = match &about.thing {
        Thing::Recommendation(it) => it
            .text()
            .map(|(number, it)| titled(r, number, it))
            .collect(),
        _ => Vec::new(),
    };
    vec![
        field(r, "paragraph", "paragraph", Control::Listed(paragraphs)).optional(),
        field(r, "words", "point", Control::Lines),
        field(r, "alternatives", "alternatives", Control::Lines).optional(),
    ]
}

/// The alternatives at the points that stand open, and none at each.
pub(crate) fn alternatives(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let open = open_points(about).filter(|point| !point.alternatives.is_empty());
    let choices: Vec<Choice> = open.flat_map(|point| at_point(r, point)).collect();
    let mut all = vec![field(
        r,
        "alternative",
        "alternative",
        Control::One(choices),
    )];
    all.extend(entered_for(r, about));
    all
}

fn at_point(r: &Reader<'_>, point: &Point) -> Vec<Choice> {
    let value = |alternative: &str| format!("{}/{alternative}", point.number);
    let label = |number: u32, words: &str| {
        let words = Fragment::text(&crate::shown::line(words));
        Fragment::markup(format!("<bdi>{}.{number}</bdi> {words}", point.number))
    };
    let each = (1..).zip(&point.alternatives).map(|(number, it)| {
        let label = label(number, it.words.as_str());
        Choice::new(&value(&number.to_string()), label, false)
    });
    let none = label(0, r.say("work-hold-none"));
    each.chain([Choice::new(&value("none"), none, false)])
        .collect()
}

/// One of the delegation's own points.
pub(crate) fn closing(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let own = open_points(about).filter(|point| Some(point.member) == about.member());
    let own = own.map(|point| {
        let words = Fragment::text(&crate::shown::line(point.words.as_str()));
        numbered(point.number, &words)
    });
    vec![
        field(r, "point", "own-point", Control::One(own.collect())),
        field(r, "words", "met-by", Control::Lines).optional(),
    ]
}

fn open_points(about: &About) -> impl Iterator<Item = &Point> {
    let points = match &about.thing {
        Thing::Recommendation(it) => &it.points[..],
        _ => &[],
    };
    points.iter().filter(|point| point.stands())
}

/// So many views have a name of their own; later ones have a number.
const VIEWS_NAMED: (&str, u32) = ("view", 3);

/// A question on which views differ.
pub(crate) fn divergence(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let mut all = vec![
        topic(r, about).optional(),
        field(r, "question", "divergence-question", Control::Lines),
        language(r),
    ];
    for (place, [words, holders]) in (1_u32..).zip(VIEWS) {
        let view = nth(r, words, VIEWS_NAMED, place, Control::Lines);
        all.push(if place < 3 { view } else { view.optional() });
        all.push(members(r, holders, "holders").optional());
    }
    let [document, place] = cited(r);
    let position = field(r, "position", "position", Control::Code).conditional();
    all.extend([position, document, place]);
    all
}

/// One of the views, or none any more.
pub(crate) fn joining(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let views = match &about.thing {
        Thing::Divergence(it) => &it.views[..],
        _ => &[],
    };
    let views = (1..).zip(views).map(|(number, view)| {
        let words = Fragment::text(&crate::shown::line(view.words.as_str()));
        numbered(number, &words)
    });
    let none = Choice::new("none", Fragment::text(r.say("work-join-none")), false);
    let views = Control::One(views.chain([none]).collect());
    let mut all = vec![field(r, "view", "view", views)];
    all.extend(entered_for(r, about));
    all
}
