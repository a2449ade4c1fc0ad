//! Seating an officer: the second officer of the secretariat at its founding, and later any officer,
//! with another officer to confirm.

use language::Arg;
use procedure::Seat;

use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::Place;
use super::naming::{self, Person};
use super::{Desk, invite};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// What an officer can be seated in.
pub(crate) struct SeatChoice<'a> {
    /// The value of the choice.
    pub(crate) value: String,
    pub(crate) seat: &'a Seat,
    /// Who: nobody yet for a new person of the secretariat.
    pub(crate) person: Option<Person<'a>>,
    /// Whether the person sits there already and is invited anew.
    pub(crate) again: bool,
}

/// The form for an officer; `officers` are those who may confirm it.
pub(crate) fn seat(
    at: &Desk<'_>,
    key: &str,
    choices: &[SeatChoice<'_>],
    officers: &[Person<'_>],
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let choices = choices
        .iter()
        .map(|it| Choice::new(&it.value, choice(&r, it), false))
        .collect();
    let mut fields = vec![
        Field::new(&r, "seat", "officers-which", Control::One(choices)),
        Field::new(&r, "name", "open-name", Control::Line("off")).conditional(),
    ];
    fields.extend(invite::days(&r));
    fields.push(Field::new(&r, "source", "officers-source", Control::Code).optional());
    fields.extend(invite::channel(&r));
    fields.push(confirmer(&r, officers));
    page(
        &r,
        at,
        ("officers-seat-title", "officers-lede"),
        "/desk/officers/seat",
        key,
        fields,
        answers,
    )
}

fn choice(r: &Reader<'_>, choice: &SeatChoice<'_>) -> Fragment {
    let seat = naming::seat(r, choice.seat);
    let who = match &choice.person {
        Some(person) => naming::person(r, person),
        None => Fragment::text(r.say("open-head-new")),
    };
    let again = if choice.again {
        format!(" · {}", Fragment::text(r.say("people-reinvite")))
    } else {
        String::new()
    };
    Fragment::markup(format!("{seat}: {who}{again}"))
}

/// The form for the end of an officer's seat.
pub(crate) fn unseat(
    at: &Desk<'_>,
    key: &str,
    slug: &str,
    person: &Person<'_>,
    officers: &[Person<'_>],
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let fields = [
        Field::new(&r, "reason", "person-reason", Control::Lines).optional(),
        confirmer(&r, officers),
    ];
    let name = naming::person_text(person);
    let ask = Ask {
        place: Place::Officers,
        title: r.plain("remove-title", &[("person", Arg::from(&name))]),
        lede: Some(Fragment::text(r.say("remove-lede"))),
        facts: vec![(r.say("people-person"), naming::person(&r, person))],
        form: Form {
            action: r
                .view
                .link(&format!("/desk/officers/{slug}/{}/remove", person.id)),
            key: key.to_owned(),
            fields: fields.map(|it| it.filled(&r, answers)).into(),
            submit: r.say("desk-continue"),
            back: Some(r.view.link(Place::Officers.path())),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}

/// The form for the second officer of the secretariat.
pub(crate) fn second(at: &Desk<'_>, key: &str, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let mut fields = vec![invite::name(&r)];
    fields.extend(invite::channel(&r));
    page(
        &r,
        at,
        ("officers-second-title", "officers-second"),
        "/desk/officers/second",
        key,
        fields,
        answers,
    )
}

/// Which other officer confirms.
pub(crate) fn confirmer(r: &Reader<'_>, officers: &[Person<'_>]) -> Field {
    let choices = officers
        .iter()
        .map(|officer| Choice::new(officer.id, naming::person(r, officer), false))
        .collect();
    Field::new(
        r,
        "confirmed_by",
        "officers-confirmer",
        Control::One(choices),
    )
}

fn page(
    r: &Reader<'_>,
    at: &Desk<'_>,
    (title, lede): (&str, &str),
    path: &str,
    key: &str,
    fields: Vec<Field>,
    answers: &Answers,
) -> Html {
    let ask = Ask {
        place: Place::Officers,
        title: r.say(title).to_owned(),
        lede: Some(Fragment::text(r.say(lede))),
        facts: Vec::new(),
        form: Form::asked(r, (key, path, Place::Officers.path()), fields, answers),
    };
    ask::page(r, at, &ask)
}
