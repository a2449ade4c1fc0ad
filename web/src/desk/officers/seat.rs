//! Seating an officer: a new one of the secretariat, one who holds an office on record, or one who
//! sits already and lost all passkeys.

use axum::http::StatusCode;
use jiff::civil::Date;
use procedure::act::PersonSeated;
use procedure::authority::Relation;
use procedure::id::PersonId;
use procedure::seats::Role;
use procedure::seats::seat_person::SeatPerson;
use procedure::{Forum, Seat, Verb};

use super::{other, others, seat_of};
use crate::desk::acting::{Acting, seat_slug};
use crate::desk::answer::Answered;
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::inviting::{self, Channel, Invited};
use crate::desk::known::{Names, cited};
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::seat_officer::{self, SeatChoice};

const FIELDS: [&str; 9] = [
    "seat",
    "name",
    "from",
    "until",
    "source",
    "channel",
    "email",
    "lang",
    "confirmed_by",
];

/// A seat that an officer can be given.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Free {
    seat: Seat,
    /// Who; a new person where nobody is named.
    person: Option<PersonId>,
    /// Whether the person sits there already.
    again: bool,
}

impl Free {
    fn value(&self) -> String {
        let person = self.person.as_ref().map_or("new", PersonId::as_str);
        format!("{}/{person}", seat_slug(&self.seat))
    }
}

/// All seats that an officer can be given now.
fn free(forum: &Forum, now: jiff::Timestamp) -> Vec<Free> {
    let today = forum.civil_day(now);
    let mut free = vec![Free {
        seat: Seat::Secretariat,
        person: None,
        again: false,
    }];
    for body in forum.bodies.iter() {
        let offices = body.offices.iter();
        let lasting = offices.filter(|it| it.until.is_none_or(|until| today < until));
        free.extend(lasting.map(|office| Free {
            seat: seat_of(&body.id, office.post),
            person: Some(office.person.clone()),
            again: false,
        }));
    }
    for (seat, held) in forum.seats.iter() {
        let held = held.iter().filter(|it| it.reaches(today));
        for holding in held.filter(|_| seat.kind().of_an_officer()) {
            free.retain(|it| it.seat != *seat || it.person.as_ref() != Some(&holding.person));
            free.push(Free {
                seat: seat.clone(),
                person: Some(holding.person.clone()),
                again: true,
            });
        }
    }
    free
}

/// The form, which begins today.
pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let today = asking.forum(|forum| forum.civil_day(asking.now));
    let new = || {
        Answers::default()
            .with("from", today.to_string())
            .with("lang", asking.lang.tag())
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, acting, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let free = asking.forum(|forum| free(forum, asking.now));
    let officers = others(asking, acting);
    let people = free.iter().filter_map(|it| it.person.as_ref());
    let names = Names::of(asking, people.chain(&officers))?;
    let choices: Vec<SeatChoice<'_>> = free
        .iter()
        .filter(|it| it.person.as_ref() != Some(acting.person()))
        .map(|it| SeatChoice {
            value: it.value(),
            seat: &it.seat,
            person: it.person.as_ref().map(|person| names.person(person)),
            again: it.again,
        })
        .collect();
    let officers: Vec<_> = officers.iter().map(|it| names.person(it)).collect();
    let key = asking.key()?;
    asking.page_as(status, |at| {
        seat_officer::seat(at, &key, &choices, &officers, answers)
    })
}

/// What was filled in.
struct Filled {
    free: Free,
    name: Option<String>,
    from: Date,
    until: Option<Date>,
    source: Option<procedure::Citation>,
    channel: Channel,
    confirmed_by: PersonId,
}

/// Takes the form.
pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let filled = match read(asking, acting) {
        Ok(filled) => filled,
        Err(answers) => return ask(asking, acting, StatusCode::UNPROCESSABLE_ENTITY, &answers),
    };
    let person = match filled.free.person {
        Some(person) => person,
        None => inviting::new_person(asking)?,
    };
    let (hash, invited) = Invited::new(asking, &person, filled.name, filled.channel)?;
    let seated = PersonSeated {
        seat: filled.free.seat,
        person,
        role: Role::Officer,
        focal_point: false,
        from: filled.from,
        until: filled.until,
        invitation: Some(hash),
        confirmed_by: Some(filled.confirmed_by),
        source: filled.source,
    };
    let wanted = Wanted {
        verb: Verb::SeatOfficer,
        relation: Relation::Any,
        command: SeatPerson(seated).into(),
        on: None,
        beside: invited.beside(),
        change: Some("/desk/officers/seat".to_owned()),
    };
    asking.ask(acting, wanted)
}

fn read(asking: &Asking<'_>, acting: &Acting) -> Result<Filled, Answers> {
    let free = asking.forum(|forum| free(forum, asking.now));
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let free = reading.known("seat", |value| {
        free.into_iter().find(|it| it.value() == value)
    });
    let named = reading.given("name").is_some();
    let name = named.then(|| inviting::name(&mut reading)).flatten();
    // A new person is known to nobody yet.
    if !named && free.as_ref().is_some_and(|it| it.person.is_none()) {
        reading.fault("name", Fault::Missing);
    }
    let from = reading.day("from");
    let until = reading.until("until", from);
    let source = reading.known_if_any("source", |symbol| cited(asking, symbol));
    let channel = Channel::read(&mut reading);
    let confirmed_by = other(&mut reading, asking, acting);
    let filled = || {
        Some(Filled {
            free: free?,
            name,
            from: from?,
            until,
            source,
            channel: channel?,
            confirmed_by: confirmed_by?,
        })
    };
    let filled = filled();
    reading.done(filled)
}
