//! Inviting somebody anew who lost all passkeys or never accepted, and withdrawing an invitation.

use axum::http::StatusCode;
use procedure::Verb;
use procedure::act::PersonSeated;
use procedure::authority::Relation;
use procedure::seats::seat_person::SeatPerson;

use super::named;
use crate::desk::acting::Acting;
use crate::desk::answer::Answered;
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::inviting::{CHANNEL, Channel, Invited};
use crate::desk::known::Names;
use crate::desk::pages::form::Answers;
use crate::desk::pages::invite::again;

/// The form: how the new invitation reaches the person.
pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let new = || Answers::default().with("lang", asking.lang.tag());
    let answers = asking.typed(acting, &CHANNEL)?.unwrap_or_else(new);
    ask(asking, acting, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let holding = named(asking, acting)?;
    let names = Names::of(asking, [&holding.person])?;
    let key = asking.key()?;
    let person = names.person(&holding.person);
    asking.page_as(status, |at| again(at, &key, &person, answers))
}

/// Takes the form.
pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let mut reading = Reading::of(&asking.form, &CHANNEL);
    let channel = Channel::read(&mut reading);
    let channel = match reading.done(channel) {
        Ok(channel) => channel,
        Err(answers) => return ask(asking, acting, StatusCode::UNPROCESSABLE_ENTITY, &answers),
    };
    let change = format!("/desk/people/{}/reinvite", holding.person);
    let (hash, invited) = Invited::new(asking, &holding.person, None, channel)?;
    let today = asking.forum(|forum| forum.civil_day(asking.now));
    let seated = PersonSeated {
        seat: holding.seat,
        person: holding.person,
        role: holding.role,
        focal_point: holding.focal_point,
        from: holding.from.max(today),
        until: holding.until,
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
        change: Some(change),
    };
    asking.ask(acting, wanted)
}

/// Withdraws the open invitations of a person, at once: link and code work no longer.
pub(super) fn withdraw(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let holding = named(asking, acting)?;
    let person = holding.person.as_str();
    asking
        .accounts()
        .revoke_invitations_of(person, asking.now)?;
    let about = serde_json::json!({ "person": person });
    asking.log(acting, "invitation-withdrawn", &about);
    asking.go_saying("/desk/people", "desk-said-withdrawn")
}
