//! A person gives up the seat acted in.

use axum::http::StatusCode;
use procedure::Verb;
use procedure::authority::Relation;
use procedure::seats::unseat_person::UnseatPerson;

use super::acting::Acting;
use super::answer::Answered;
use super::answers::{NOTE_MAX, Reading};
use super::asking::Asking;
use super::check::Wanted;
use super::pages::form::Answers;
use super::pages::seats::leave;
use super::route::Route;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::LeaveSeat, "/desk/seats/leave", show).about_oneself(),
    Route::form(Verb::LeaveSeat, "/desk/seats/leave", take).about_oneself(),
];

fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let answers = asking.typed(acting, &["reason"])?.unwrap_or_default();
    ask(asking, acting, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| leave(at, &key, acting.seat(), answers))
}

fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let mut reading = Reading::of(&asking.form, &["reason"]);
    let reason = reading.words_if_any("reason", NOTE_MAX);
    let reason = match reading.done(Some(reason)) {
        Ok(reason) => reason,
        Err(answers) => return ask(asking, acting, StatusCode::UNPROCESSABLE_ENTITY, &answers),
    };
    let command = UnseatPerson {
        seat: acting.seat().clone(),
        person: acting.person().clone(),
        reason,
        confirmed_by: None,
    };
    let wanted = Wanted {
        verb: Verb::LeaveSeat,
        relation: Relation::Herself,
        command: command.into(),
        on: None,
        beside: serde_json::Value::Null,
        change: Some("/desk/seats/leave".to_owned()),
    };
    asking.ask(acting, wanted)
}
