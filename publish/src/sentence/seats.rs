//! Sentences about seats, letters of credentials and passkeys, and the seats themselves.

use language::genitive;
use procedure::Seat;
use procedure::act::{
    CredentialsPresented, CredentialsStood, HeadDisputed, PasskeyEnded, PasskeyEnrolled,
    PersonSeated, PersonUnseated, RoleChanged,
};
use procedure::seats::Role;

use super::Telling;

/// A seat as it begins a line: "Delegation of Colombia".
pub(super) fn seat(to: &Telling<'_>, seat: &Seat) -> String {
    let key = format!("act-by-{}", seat.key());
    match seat {
        Seat::Founder | Seat::Secretariat | Seat::Clerk => to.messages.text(&key).to_owned(),
        Seat::Chair(body)
        | Seat::ViceChair(body)
        | Seat::Rapporteur(body)
        | Seat::CoFacilitator(body) => {
            let body = to.names.body(body);
            to.say(&key, &[("body", (&body).into())])
        }
        Seat::Delegation(member) => {
            let of = genitive(to.names.lang, &to.names.member(*member));
            to.say(&key, &[("of", (&of).into())])
        }
        Seat::Observer(observer) => to.say(&key, &[("name", observer.as_str().into())]),
        Seat::Stakeholder(stakeholder) => to.say(&key, &[("name", stakeholder.as_str().into())]),
    }
}

pub(super) fn presented(to: &Telling<'_>, act: &CredentialsPresented) -> String {
    let (seat, number) = (seat(to, &act.party), act.credentials.to_string());
    let mut args = vec![
        ("number", (&number).into()),
        ("seat", (&seat).into()),
        ("person", act.head.as_str().into()),
    ];
    let Some(before) = &act.succeeds else {
        return to.say("act-credentials-presented", &args);
    };
    args.push(("before", before.as_str().into()));
    to.say("act-credentials-presented-succeeds", &args)
}

/// The act names the letter by number only; the forum knows whose it is.
pub(super) fn stood(to: &Telling<'_>, act: &CredentialsStood) -> String {
    let letter = to.names.forum.seats.credentials(act.credentials);
    let party = letter.map(|letter| seat(to, &letter.party));
    let (number, date) = (act.credentials.to_string(), to.date(act.on));
    let key = format!("act-credentials-stood-{}", act.standing.key());
    let seat = party.unwrap_or_else(|| number.clone());
    to.say(
        &key,
        &[
            ("number", (&number).into()),
            ("seat", (&seat).into()),
            ("date", (&date).into()),
        ],
    )
}

pub(super) fn seated(to: &Telling<'_>, act: &PersonSeated) -> String {
    let (seat, date) = (seat(to, &act.seat), to.date(act.from));
    let role = role(to, act.role, act.focal_point);
    to.say(
        "act-person-seated",
        &[
            ("person", act.person.as_str().into()),
            ("seat", (&seat).into()),
            ("role", (&role).into()),
            ("date", (&date).into()),
        ],
    )
}

pub(super) fn changed(to: &Telling<'_>, act: &RoleChanged) -> String {
    let seat = seat(to, &act.seat);
    let role = role(to, act.role, act.focal_point);
    to.say(
        "act-role-changed",
        &[
            ("person", act.person.as_str().into()),
            ("seat", (&seat).into()),
            ("role", (&role).into()),
        ],
    )
}

pub(super) fn unseated(to: &Telling<'_>, act: &PersonUnseated) -> String {
    let seat = seat(to, &act.seat);
    let mut args = vec![
        ("person", act.person.as_str().into()),
        ("seat", (&seat).into()),
    ];
    let Some(reason) = &act.reason else {
        return to.say("act-person-unseated", &args);
    };
    args.push(("reason", reason.as_str().into()));
    to.say("act-person-unseated-why", &args)
}

pub(super) fn disputed(to: &Telling<'_>, act: &HeadDisputed) -> String {
    let seat = seat(to, &act.seat);
    to.say(
        "act-head-disputed",
        &[
            ("person", act.person.as_str().into()),
            ("seat", (&seat).into()),
            ("reason", act.reason.as_str().into()),
        ],
    )
}

pub(super) fn enrolled(to: &Telling<'_>, act: &PasskeyEnrolled) -> String {
    let number = act.passkey.to_string();
    to.say("act-passkey-enrolled", &[("number", (&number).into())])
}

pub(super) fn ended(to: &Telling<'_>, act: &PasskeyEnded) -> String {
    let number = act.passkey.to_string();
    let Some(reason) = &act.reason else {
        return to.say("act-passkey-ended", &[("number", (&number).into())]);
    };
    to.say(
        "act-passkey-ended-why",
        &[
            ("number", (&number).into()),
            ("reason", reason.as_str().into()),
        ],
    )
}

/// The role as a line has it: "alternate, focal point". A head is one anyway.
fn role(to: &Telling<'_>, role: Role, focal_point: bool) -> String {
    let said = to.messages.text(&format!("act-role-{}", role.key()));
    if focal_point && role != Role::Head {
        to.say("act-role-focal-point", &[("role", said.into())])
    } else {
        said.to_owned()
    }
}
