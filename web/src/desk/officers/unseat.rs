//! Ending the seat of an officer, which a second one confirms.

use axum::http::StatusCode;
use procedure::authority::Relation;
use procedure::id::PersonId;
use procedure::seats::unseat_person::UnseatPerson;
use procedure::{Seat, Verb};

use super::{other, others};
use crate::desk::acting::{Acting, seat_of_slug};
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::answers::{NOTE_MAX, Reading};
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::known::Names;
use crate::desk::pages::form::Answers;
use crate::desk::pages::seat_officer::unseat;
use crate::{NotFound, Sought};

const FIELDS: [&str; 2] = ["reason", "confirmed_by"];

/// The form.
pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_default();
    ask(asking, acting, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let (_, person) = named(asking)?;
    let officers: Vec<PersonId> = others(asking, acting)
        .into_iter()
        .filter(|it| *it != person)
        .collect();
    let names = Names::of(asking, officers.iter().chain([&person]))?;
    let confirming: Vec<_> = officers.iter().map(|it| names.person(it)).collect();
    let (key, slug) = (asking.key()?, asking.named.get("seat"));
    let shown = names.person(&person);
    asking.page_as(status, |at| {
        unseat(at, &key, slug, &shown, &confirming, answers)
    })
}

/// Takes the form.
pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (seat, person) = named(asking)?;
    let change = asking.path.to_owned();
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let reason = reading.words_if_any("reason", NOTE_MAX);
    let confirmed_by = other(&mut reading, asking, acting);
    let wanted = reading.done(confirmed_by).map(|confirmed_by| {
        Wanted::now(
            Verb::UnseatOfficer,
            Relation::Any,
            UnseatPerson {
                seat,
                person,
                reason,
                confirmed_by: Some(confirmed_by),
            },
            change,
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, acting, status, answers)
    })
}

/// The officer whom the address names.
fn named(asking: &Asking<'_>) -> Result<(Seat, PersonId), Unanswered> {
    let (seat, key) = (asking.named.get("seat"), asking.named.get("person"));
    let missing = || Unanswered::Missing(NotFound::sought(Sought::Page, key));
    let seat = seat_of_slug(seat).filter(|seat| seat.kind().of_an_officer());
    let seat = seat.ok_or_else(missing)?;
    let person = PersonId::new(key).map_err(|_| missing())?;
    let held = asking.forum(|forum| {
        let mut held = forum.seats.people_of(&seat).iter();
        held.any(|holding| holding.person == person)
    });
    if held {
        Ok((seat, person))
    } else {
        Err(missing())
    }
}
