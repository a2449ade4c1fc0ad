//! Inviting a person to a seat: role, name, and how the invitation reaches the person.

use language::{Arg, Lang};
use procedure::Seat;

use super::ask::{self, Ask};
use super::form::{Answers, Choice, Control, Field, Form};
use super::frame::Place;
use super::{Desk, naming};
use crate::Html;
use crate::pages::fragment::Fragment;
use crate::pages::reader::Reader;

/// The form of an invitation to a party's seat.
pub(crate) fn invite(at: &Desk<'_>, key: &str, party: &Seat, answers: &Answers) -> Html {
    let r = Reader::of(&at.view);
    let mut fields = vec![name(&r), role_field(&r, &["alternate", "adviser"])];
    fields.push(focal_point(&r));
    fields.extend(days(&r));
    fields.extend(channel(&r));
    let name = naming::seat_text(&r, party);
    let ask = Ask {
        place: Place::People,
        title: r.say("invite-title").to_owned(),
        lede: Some(r.tell("people-title", &[("party", Arg::from(&name))])),
        facts: Vec::new(),
        form: Form::asked(
            &r,
            (key, "/desk/people/invite", Place::People.path()),
            fields,
            answers,
        ),
    };
    ask::page(&r, at, &ask)
}

/// The form for a new invitation of somebody who lost all passkeys, or never accepted.
pub(crate) fn again(
    at: &Desk<'_>,
    key: &str,
    person: &naming::Person<'_>,
    answers: &Answers,
) -> Html {
    let r = Reader::of(&at.view);
    let fields = channel(&r).map(|it| it.filled(&r, answers));
    let ask = Ask {
        place: Place::People,
        title: r.say("people-reinvite").to_owned(),
        lede: Some(Fragment::text(r.say("reinvite-lede"))),
        facts: vec![(r.say("people-person"), naming::person(&r, person))],
        form: Form {
            action: r.view.link(&format!("/desk/people/{}/reinvite", person.id)),
            key: key.to_owned(),
            fields: fields.into(),
            submit: r.say("desk-continue"),
            back: Some(r.view.link(Place::People.path())),
            with_file: false,
            more: None,
        },
    };
    ask::page(&r, at, &ask)
}

/// The name of a person who is not seated yet.
pub(crate) fn name(r: &Reader<'_>) -> Field {
    Field::new(r, "name", "person-name", Control::Line("off"))
}

/// The role, one of these.
pub(crate) fn role_field(r: &Reader<'_>, roles: &[&str]) -> Field {
    let choice = |role: &&str| {
        let label = Fragment::text(r.say(&format!("role-{role}")));
        Choice::new(role, label, false)
    };
    let roles = roles.iter().map(choice).collect();
    Field::new(r, "role", "person-role", Control::One(roles))
}

/// Whether the person is a focal point.
pub(crate) fn focal_point(r: &Reader<'_>) -> Field {
    let yes = Fragment::text(r.say("yes"));
    let choices = vec![Choice::new("yes", yes, false)];
    Field::new(
        r,
        "focal_point",
        "person-focal-point",
        Control::Any(choices),
    )
    .optional()
}

/// The first and the last day of a seat.
pub(crate) fn days(r: &Reader<'_>) -> [Field; 2] {
    [
        Field::new(r, "from", "person-from", Control::Day),
        Field::new(r, "until", "person-until", Control::Day).optional(),
    ]
}

/// How an invitation reaches the person, and in which language.
pub(crate) fn channel(r: &Reader<'_>) -> [Field; 3] {
    let channels = [("email", "invite-by-email"), ("paper", "invite-on-paper")];
    let channels = channels.map(|(value, key)| {
        let label = Fragment::text(r.say(key));
        Choice::new(value, label, false)
    });
    [
        Field::new(
            r,
            "channel",
            "invite-channel",
            Control::One(channels.into()),
        ),
        Field::new(r, "email", "invite-email", Control::Email).conditional(),
        Field::new(r, "lang", "invite-lang", Control::Listed(languages(r))),
    ]
}

/// The six languages, each in its own words; the reader's is chosen.
pub(crate) fn languages(r: &Reader<'_>) -> Vec<Choice> {
    let choice = |lang: Lang| {
        let label = Fragment::text(lang.endonym());
        Choice::new(lang.tag(), label, lang == r.lang())
    };
    Lang::ALL.map(choice).into()
}
