//! Withholding or erasing a sealed value, which two officers do together.

use super::Desk;
use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::Place;
use super::naming::Person;
use super::seat_officer::confirmer;
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The form; `officers` are those who may confirm it.
pub(crate) fn close(at: &Desk<'_>, key: &str, officers: &[Person<'_>], answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let ways = ["withhold", "erase"].map(|way| {
        let label = Fragment::text(r.say(&format!("closing-{way}")));
        Choice::new(way, label, false)
    });
    let fields = [
        Field::new(&r, "way", "closing-what", Control::One(ways.into())),
        Field::new(&r, "seal", "closing-seal", Control::Code),
        Field::new(&r, "rule", "closing-rule", Control::Code),
        Field::new(&r, "reason", "person-reason", Control::Lines),
        confirmer(&r, officers),
    ];
    let ask = Ask {
        place: Place::Confirmations,
        title: r.say("closing-title").to_owned(),
        lede: Some(Fragment::text(r.say("closing-lede"))),
        facts: Vec::new(),
        form: Form {
            action: r.view.link("/desk/closing"),
            key: key.to_owned(),
            fields: fields.map(|it| it.filled(&r, answers)).into(),
            submit: r.say("desk-continue"),
            back: Some(r.view.link(Place::Confirmations.path())),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}
