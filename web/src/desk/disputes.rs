//! Disputes about positions at the desk of whoever keeps the record: what is open, and settling it.
//!
//! Nobody settles a dispute against the word of the delegation. What the desk offers is to retract
//! the position, and to settle the dispute once the record has changed.

use axum::http::StatusCode;
use procedure::authority::Relation;
use procedure::id::DisputeId;
use procedure::question::Dispute;
use procedure::{Noun, Refusal, Verb};

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::answers::Reading;
use super::asking::Asking;
use super::check::Wanted;
use super::offering::uses;
use super::our_record::doing::{About, Doing, RETRACT, SETTLE};
use super::pages::disputes as page;
use super::pages::form::Answers;
use super::route::Route;
use crate::NotFound;

/// The addresses of this file.
pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::ReadDesk, "/desk/disputes", list),
    Route::page(Verb::ReadDesk, "/desk/disputes/{dispute}", one),
    Route::page(
        Verb::RetractPosition,
        "/desk/disputes/{dispute}/retract",
        |asking, acting| show(asking, acting, &RETRACT),
    ),
    Route::form(
        Verb::RetractPosition,
        "/desk/disputes/{dispute}/retract",
        |asking, acting| take(asking, acting, &RETRACT),
    ),
    Route::page(
        Verb::SettleDispute,
        "/desk/disputes/{dispute}/settle",
        |asking, acting| show(asking, acting, &SETTLE),
    ),
    Route::form(
        Verb::SettleDispute,
        "/desk/disputes/{dispute}/settle",
        |asking, acting| take(asking, acting, &SETTLE),
    ),
];

/// What can be done about a dispute, in the order in which it is offered.
const DOINGS: &[&Doing] = &[&RETRACT, &SETTLE];

fn list(asking: &Asking<'_>, _: &Acting) -> Answered {
    asking.page(page::list)
}

fn named(asking: &Asking<'_>) -> Result<About, Unanswered> {
    let key = asking.named.get("dispute");
    let missing = || Unanswered::Missing(NotFound::of(Noun::Dispute, key));
    let number = key.parse().map(DisputeId).map_err(|_| missing())?;
    let found = asking.forum(|forum| {
        let dispute: Dispute = forum.disputes.get(number)?.clone();
        let position = forum.questions.position(dispute.position)?.clone();
        Some((dispute, position))
    });
    let (dispute, position) = found.ok_or_else(missing)?;
    Ok(About::disputed(asking, &position, dispute))
}

fn one(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let about = named(asking)?;
    let offers: Vec<(&Doing, Result<(), Refusal>)> = DOINGS
        .iter()
        .filter(|doing| uses(acting.seat(), doing.verb))
        .filter_map(|doing| Some((*doing, doing.considered(asking, acting, &about)?)))
        .collect();
    asking.page(|at| page::one(at, &about, &offers))
}

fn show(asking: &Asking<'_>, acting: &Acting, doing: &Doing) -> Answered {
    let about = named(asking)?;
    let new = || (doing.begun)(&about);
    let answers = asking.typed(acting, doing.names)?.unwrap_or_else(new);
    ask(asking, doing, &about, StatusCode::OK, &answers)
}

fn ask(
    asking: &Asking<'_>,
    doing: &Doing,
    about: &About,
    status: StatusCode,
    answers: &Answers,
) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| page::ask(at, &key, doing, about, answers))
}

fn take(asking: &Asking<'_>, acting: &Acting, doing: &Doing) -> Answered {
    let about = named(asking)?;
    let mut reading = Reading::of(&asking.form, doing.names);
    let command = (doing.read)(&mut reading, &about);
    let wanted = reading.done(command).map(|command| {
        Wanted::now(
            doing.verb,
            Relation::Own,
            command,
            format!(
                "/desk/disputes/{}/{}",
                asking.named.get("dispute"),
                doing.key
            ),
        )
    });
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, doing, &about, status, answers)
    })
}
