//! What is offered at the desk before anybody has answered a form.

use procedure::authority::TABLE;
use procedure::{Command, Refusal, Seat, Verb};

use super::acting::Acting;
use super::answers::Reading;
use super::asking::Asking;
use super::form::Form;

/// Whether the authority table lists a verb for seats of this kind.
pub(super) fn uses(seat: &Seat, verb: Verb) -> bool {
    let mut rules = TABLE.iter().filter(|rule| rule.verb == verb);
    rules.any(|rule| rule.seats.iter().any(|who| who.kind == seat.kind()))
}

/// What `procedure` says of the command that these answers give; nothing where there is nothing it
/// could be about.
pub(super) fn considered(
    asking: &Asking<'_>,
    acting: &Acting,
    names: &[&'static str],
    answers: Vec<(&'static str, String)>,
    read: impl FnOnce(&mut Reading<'_>) -> Option<Command>,
) -> Option<Result<(), Refusal>> {
    let form = Form::of(answers);
    let mut reading = Reading::of(&form, names);
    let command = read(&mut reading);
    let command = reading.done(command).ok()?;
    let registrar = &asking.with.registrar;
    Some(registrar.consider(acting.by.clone(), command).map(drop))
}
