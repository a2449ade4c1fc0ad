//! Inviting a person to a seat of one's own party.

use axum::http::StatusCode;
use procedure::Verb;
use procedure::act::PersonSeated;
use procedure::authority::Relation;
use procedure::seats::Role;
use procedure::seats::seat_person::SeatPerson;

use crate::desk::acting::Acting;
use crate::desk::answer::Answered;
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::inviting::{self, Channel, Invited};
use crate::desk::pages::form::Answers;
use crate::desk::pages::invite::invite;

const FIELDS: [&str; 8] = [
    "name",
    "role",
    "focal_point",
    "from",
    "until",
    "channel",
    "email",
    "lang",
];

/// What was asked of an invitation.
struct Filled {
    name: String,
    role: Role,
    focal_point: bool,
    from: jiff::civil::Date,
    until: Option<jiff::civil::Date>,
    channel: Channel,
}

/// The empty form, which begins today and in the reader's language.
pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let today = asking.forum(|forum| forum.civil_day(asking.now));
    let new = || {
        Answers::default()
            .with("from", today.to_string())
            .with("lang", asking.lang.tag())
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    let key = asking.key()?;
    asking.page(|at| invite(at, &key, acting.seat(), &answers))
}

/// Takes the form: the invitation can be checked, or the form is shown again.
pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let filled = match read(asking) {
        Ok(filled) => filled,
        Err(answers) => {
            let key = asking.key()?;
            let again = StatusCode::UNPROCESSABLE_ENTITY;
            return asking.page_as(again, |at| invite(at, &key, acting.seat(), &answers));
        }
    };
    let person = inviting::new_person(asking)?;
    let (hash, invited) = Invited::new(asking, &person, Some(filled.name), filled.channel)?;
    let seated = PersonSeated {
        seat: acting.seat().clone(),
        person,
        role: filled.role,
        focal_point: filled.focal_point,
        from: filled.from,
        until: filled.until,
        invitation: Some(hash),
        confirmed_by: None,
        source: None,
    };
    let wanted = Wanted {
        verb: Verb::SeatPerson,
        relation: Relation::Own,
        command: SeatPerson(seated).into(),
        on: None,
        beside: invited.beside(),
        change: Some("/desk/people/invite".to_owned()),
    };
    asking.ask(acting, wanted)
}

fn read(asking: &Asking<'_>) -> Result<Filled, Answers> {
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let name = inviting::name(&mut reading);
    let role = reading.one_of("role", &["alternate", "adviser"]);
    let from = reading.day("from");
    let until = reading.until("until", from);
    let channel = Channel::read(&mut reading);
    let focal_point = reading.given("focal_point").is_some();
    let filled = || {
        Some(Filled {
            name: name?,
            role: role.and_then(Role::from_key)?,
            focal_point,
            from: from?,
            until,
            channel: channel?,
        })
    };
    let filled = filled();
    reading.done(filled)
}
