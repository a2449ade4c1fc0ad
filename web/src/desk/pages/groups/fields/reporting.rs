//! The fields of reports, of what the plenary makes of them, and of what is done then.

use procedure::follow_up::Disposition;
use procedure::id::RecommendationId;
use procedure::report::{Edition, Passage};

use super::{field, known, language, numbered, putting, titled, yes};
use crate::desk::groups::{About, Thing, listed};
use crate::desk::pages::form::{Choice, Control, Field};
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The first draft.
pub(crate) fn draft(r: &Reader<'_>, _: &About) -> Vec<Field> {
    vec![
        field(r, "title", "title", Control::Line("off")),
        language(r),
        field(r, "until", "corrections-until", Control::Day).conditional(),
    ]
}

/// A later version.
pub(crate) fn compiling(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let later = [Edition::Revised, Edition::Final];
    let later = later.map(|it| known(r, "work-edition", it.key()));
    let mut all = vec![field(r, "edition", "edition", Control::One(later.into()))];
    all.extend(draft(r, about));
    all
}

/// The words at one place, and the revision on which they were read.
pub(crate) fn prose(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let part = about.part.as_deref().unwrap_or(Passage::Introduction.key());
    vec![
        Field::hidden("part", part),
        Field::hidden("base", ""),
        field(r, "words", "prose", Control::Lines),
        language(r),
    ]
}

/// The places of a report.
fn passages(r: &Reader<'_>) -> Vec<Choice> {
    Passage::ALL
        .map(|it| known(r, "work-passage", it.key()))
        .into()
}

/// A correction.
pub(crate) fn correction(r: &Reader<'_>, _: &About) -> Vec<Field> {
    vec![
        field(r, "passage", "passage", Control::One(passages(r))),
        field(r, "words", "correction", Control::Lines),
    ]
}

/// What becomes of a correction.
pub(crate) fn settling(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let open: Vec<Choice> = match &about.thing {
        Thing::Report(it) => {
            let open = it.unsettled();
            open.map(|it| numbered(it.number, &Fragment::text(it.words.as_str())))
                .collect()
        }
        _ => Vec::new(),
    };
    vec![
        field(r, "correction", "which-correction", Control::One(open)),
        yes(r, "taken", "taken"),
        field(r, "words", "settled-words", Control::Lines),
    ]
}

/// What the plenary makes of one of its recommendations.
pub(crate) fn disposition(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let titled = |(id, _): (RecommendationId, u32)| {
        let found = r.view.forum.recommendations.get(id)?;
        Some(titled(r, id.0, &found.title))
    };
    let of: Vec<Choice> = listed(about).into_iter().filter_map(titled).collect();
    let all = Disposition::ALL.map(|it| known(r, "work-disposition", it.key()));
    let mut fields = vec![
        field(r, "of", "of", Control::One(of)),
        field(r, "disposition", "disposition", Control::One(all.into())),
        field(r, "words", "disposition-words", Control::Lines).conditional(),
    ];
    fields.extend(putting(r));
    fields
}

/// Something to be done.
pub(crate) fn task(r: &Reader<'_>, _: &About) -> Vec<Field> {
    vec![
        field(r, "who", "who", Control::Code),
        field(r, "words", "task-words", Control::Lines),
        language(r),
        field(r, "due", "due", Control::Day),
    ]
}

/// What was done.
pub(crate) fn progress(r: &Reader<'_>, about: &About) -> Vec<Field> {
    let own = about.thing.recommendation();
    let tasks = r.view.forum.follow_up.tasks();
    let tasks = tasks.filter(|task| task.recommendation == own);
    let tasks = tasks.map(|it| titled(r, it.number, &it.words));
    vec![
        field(r, "task", "task", Control::Listed(tasks.collect())).optional(),
        field(r, "words", "progress", Control::Lines),
        field(r, "on", "progress-on", Control::Day),
        field(r, "document", "document", Control::Code).optional(),
        yes(r, "done", "done"),
    ]
}
