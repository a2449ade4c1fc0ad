//! The form with which a matter is put.

use procedure::matter::Mode;

use super::fields::{self, choice};
use super::subjects;
use crate::Html;
use crate::desk::pages::Desk;
use crate::desk::pages::ask::{self, Ask};
use crate::desk::pages::form::{Answers, Choice, Control, Field, Form};
use crate::desk::pages::frame::Place;
use crate::desk::pages::invite::languages;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// Draws the form.
pub(crate) fn put(at: &Desk<'_>, key: &str, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let fields = fields(&r).into_iter();
    let ask = Ask {
        place: Place::Matters,
        title: r.say("deciding-put").to_owned(),
        lede: Some(Fragment::text(r.say("deciding-put-lede"))),
        facts: Vec::new(),
        form: Form::asked(
            &r,
            (key, "/desk/matters/put", Place::Matters.path()),
            fields,
            answers,
        ),
    };
    ask::page(&r, at, &ask)
}

fn fields(r: &Reader<'_>) -> Vec<Field> {
    let forum = r.view.forum;
    let bodies = forum.bodies.iter();
    let bodies = bodies.map(|it| Choice::new(it.id.as_str(), r.name(&it.name), false));
    let rules = forum.provisions.iter();
    let rules = rules.map(|it| Choice::new(it.id.as_str(), r.name(&it.title), false));
    let modes = Mode::ALL.map(|it| choice(r, "deciding-mode", it.key()));
    let mut all = vec![
        Field::new(
            r,
            "body",
            "deciding-body",
            Control::Listed(bodies.collect()),
        ),
        Field::new(r, "title", "deciding-name", Control::Line("off")),
        Field::new(r, "lang", "declare-lang", Control::Listed(languages(r))),
        Field::new(r, "mode", "deciding-mode", Control::One(modes.into())),
        Field::new(
            r,
            "provision",
            "deciding-rule",
            Control::Listed(rules.collect()),
        ),
        Field::new(r, "subject", "deciding-subject", subjects::offered(r)),
        Field::new(r, "agreed", "deciding-agreed", Control::Lines).conditional(),
    ];
    all.extend(fields::text(r));
    all
}
