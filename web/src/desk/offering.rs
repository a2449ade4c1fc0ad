//! What is offered at the desk before anybody has answered a form.

use procedure::authority::TABLE;
use procedure::{Seat, Verb};

use super::answers::Reading;
use super::form::Form;

/// Whether the authority table lists a verb for seats of this kind.
pub(super) fn uses(seat: &Seat, verb: Verb) -> bool {
    let mut rules = TABLE.iter().filter(|rule| rule.verb == verb);
    rules.any(|rule| rule.seats.iter().any(|who| who.kind == seat.kind()))
}

/// What would be asked with these answers; nothing where there is nothing it could be about.
pub(super) fn sampled<Asked>(
    names: &'static [&'static str],
    answers: Vec<(&'static str, String)>,
    read: impl FnOnce(&mut Reading<'_>) -> Option<Asked>,
) -> Option<Asked> {
    let form = Form::of(answers);
    let mut reading = Reading::of(&form, names);
    let asked = read(&mut reading);
    reading.done(asked).ok()
}
