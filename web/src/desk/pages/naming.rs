//! What persons and seats are called on pages of the desk.

use procedure::{Act, Seat};

use crate::pages::fragment::{Fragment, escaped};
use crate::pages::reader::Reader;
use crate::shown::line as shown;

/// A person: the pseudonym of the record, and the name where this reader may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Person<'a> {
    pub(crate) id: &'a str,
    pub(crate) name: Option<&'a str>,
}

/// The name with the pseudonym, or the pseudonym alone. A name may be in any script.
pub(crate) fn person(r: &Reader<'_>, person: &Person<'_>) -> Fragment {
    let id = pseudonym(person.id);
    match person.name {
        Some(name) => Fragment::markup(format!(
            "<bdi>{}</bdi> <span class=\"aside\">{id}</span>",
            escaped(&shown(name))
        )),
        None => Fragment::markup(format!(
            "{id} <small class=\"aside\">{}</small>",
            escaped(r.say("person-unnamed"))
        )),
    }
}

/// A person as plain text, for titles.
pub(crate) fn person_text(person: &Person<'_>) -> String {
    match person.name {
        Some(name) => shown(name),
        None => person.id.to_owned(),
    }
}

/// A pseudonym, which runs from left to right.
pub(crate) fn pseudonym(id: &str) -> Fragment {
    Fragment::markup(format!("<bdi dir=\"ltr\">{}</bdi>", escaped(id)))
}

/// A seat: "Delegation of Colombia".
pub(crate) fn seat(r: &Reader<'_>, seat: &Seat) -> Fragment {
    Fragment::text(&seat_text(r, seat))
}

/// A seat as plain text.
pub(crate) fn seat_text(r: &Reader<'_>, seat: &Seat) -> String {
    publish::seat(seat, r.view.forum, r.lang())
}

/// What an act says, in plain words. It may speak of what is not on record yet, so it links nowhere.
pub(crate) fn sentence(r: &Reader<'_>, act: &Act) -> Fragment {
    Fragment::text(&publish::sentence(act, r.view.forum, r.lang()))
}
