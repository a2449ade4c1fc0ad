//! What is asked about one person of one's own delegation: another role, the end of the seat,
//! a dispute of the head.

use language::Arg;

use super::Desk;
use super::ask::{self, Ask};
use super::form::{Answers, Control, Field, Form};
use super::frame::Place;
use super::invite::{focal_point, role_field};
use super::naming::{self, Person};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// What is asked about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// Another role.
    Role,
    /// The end of the seat.
    Remove,
    /// A dispute of the head.
    Dispute,
}

impl About {
    /// Title, what to know before, and the end of the address.
    const fn words(self) -> (&'static str, Option<&'static str>, &'static str) {
        match self {
            Self::Role => ("role-title", None, "role"),
            Self::Remove => ("remove-title", Some("remove-lede"), "remove"),
            Self::Dispute => ("dispute-title", Some("dispute-lede"), "dispute"),
        }
    }
}

/// The form about a person. `people` is where that person is listed, without the language:
/// `/desk/people`, `/desk/officers/chair-plenary`.
pub(crate) fn about(
    at: &Desk<'_>,
    about: About,
    key: &str,
    people: &str,
    person: &Person<'_>,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let (title, lede, end) = about.words();
    let name = naming::person_text(person);
    let fields = match about {
        About::Role => vec![
            role_field(&r, &["head", "alternate", "adviser"]),
            focal_point(&r),
        ],
        About::Remove => vec![reason(&r).optional()],
        About::Dispute => vec![reason(&r)],
    };
    let back = people.strip_suffix('/').unwrap_or(people);
    let ask = Ask {
        place: Place::People,
        title: r.plain(title, &[("person", Arg::from(&name))]),
        lede: lede.map(|key| Fragment::text(r.say(key))),
        facts: vec![(r.say("people-person"), naming::person(&r, person))],
        form: Form::asked(
            &r,
            (key, &format!("{people}/{}/{end}", person.id), back),
            fields,
            answers,
        ),
    };
    ask::page(&r, at, &ask)
}

fn reason(r: &Reader<'_>) -> Field {
    Field::new(r, "reason", "person-reason", Control::Lines)
}
