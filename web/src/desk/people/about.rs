//! What is asked about one person: another role, the end of the seat, a dispute of the head.

use axum::http::StatusCode;
use procedure::act::RoleChanged;
use procedure::authority::Relation;
use procedure::seats::change_role::ChangeRole;
use procedure::seats::unseat_person::UnseatPerson;
use procedure::seats::{Holding, Role};
use procedure::{Command, Verb};

use super::named;
use crate::desk::acting::Acting;
use crate::desk::answer::Answered;
use crate::desk::answers::{NOTE_MAX, Reading};
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::known::Names;
use crate::desk::pages::form::Answers;
use crate::desk::pages::person::{About, about};

const PEOPLE: &str = "/desk/people";

/// The form for another role, filled in as it is.
pub(super) fn role(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let as_it_is = || {
        let role = Answers::default().with("role", holding.role.key());
        if holding.focal_point {
            role.with("focal_point", "yes")
        } else {
            role
        }
    };
    let answers = asking.typed(acting, &["role", "focal_point"])?;
    let answers = answers.unwrap_or_else(as_it_is);
    show(asking, acting, About::Role, StatusCode::OK, &answers)
}

/// The form for the end of a seat.
pub(super) fn remove(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let answers = asking.typed(acting, &["reason"])?.unwrap_or_default();
    show(asking, acting, About::Remove, StatusCode::OK, &answers)
}

/// The form for a dispute of the head.
pub(super) fn dispute(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let answers = asking.typed(acting, &["reason"])?.unwrap_or_default();
    show(asking, acting, About::Dispute, StatusCode::OK, &answers)
}

/// Takes another role.
pub(super) fn change_role(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let mut reading = Reading::of(&asking.form, &["role", "focal_point"]);
    let role = reading.one_of("role", &["head", "alternate", "adviser"]);
    let focal_point = reading.given("focal_point").is_some();
    let role = match reading.done(role.and_then(Role::from_key)) {
        Ok(role) => role,
        Err(answers) => return again(asking, acting, About::Role, &answers),
    };
    let changed = RoleChanged {
        seat: holding.seat.clone(),
        person: holding.person.clone(),
        role,
        focal_point,
    };
    ask(
        asking,
        acting,
        Verb::ChangeRole,
        &holding,
        "role",
        ChangeRole(changed).into(),
    )
}

/// Takes the end of a seat; the reason may be left out.
pub(super) fn unseat(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let mut reading = Reading::of(&asking.form, &["reason"]);
    let reason = reading.words_if_any("reason", NOTE_MAX);
    let reason = match reading.done(Some(reason)) {
        Ok(reason) => reason,
        Err(answers) => return again(asking, acting, About::Remove, &answers),
    };
    let command = UnseatPerson {
        seat: holding.seat.clone(),
        person: holding.person.clone(),
        reason,
        confirmed_by: None,
    };
    ask(
        asking,
        acting,
        Verb::UnseatPerson,
        &holding,
        "remove",
        command.into(),
    )
}

/// Takes a dispute of the head, which needs a reason.
pub(super) fn dispute_head(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let mut reading = Reading::of(&asking.form, &["reason"]);
    let reason = reading.words("reason", NOTE_MAX);
    let reason = match reading.done(reason) {
        Ok(reason) => reason,
        Err(answers) => return again(asking, acting, About::Dispute, &answers),
    };
    let command = UnseatPerson {
        seat: holding.seat.clone(),
        person: holding.person.clone(),
        reason: Some(reason),
        confirmed_by: None,
    };
    ask(
        asking,
        acting,
        Verb::DisputeHead,
        &holding,
        "dispute",
        command.into(),
    )
}

fn ask(
    asking: &Asking<'_>,
    acting: &Acting,
    verb: Verb,
    holding: &Holding,
    end: &str,
    command: Command,
) -> Answered {
    let change = format!("{PEOPLE}/{}/{end}", holding.person);
    let wanted = Wanted {
        verb,
        relation: Relation::Own,
        command,
        on: None,
        beside: serde_json::Value::Null,
        change: Some(change),
    };
    asking.ask(acting, wanted)
}

fn again(asking: &Asking<'_>, acting: &Acting, what: About, answers: &Answers) -> Answered {
    show(
        asking,
        acting,
        what,
        StatusCode::UNPROCESSABLE_ENTITY,
        answers,
    )
}

fn show(
    asking: &Asking<'_>,
    acting: &Acting,
    what: About,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let holding = named(asking, acting)?;
    let names = Names::of(asking, [&holding.person])?;
    let key = asking.key()?;
    let person = names.person(&holding.person);
    asking.page_as(status, |at| about(at, what, &key, PEOPLE, &person, answers))
}
