//! Who presents a letter of credentials.

use axum::http::StatusCode;
use procedure::Seat;
use procedure::id::{MemberId, ObserverId, StakeholderId};

use super::AGAIN;
use crate::desk::acting::{Acting, seat_of_slug, seat_slug};
use crate::desk::answer::Answered;
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::letter::{KINDS, who};

/// The form; straight to the letter where the address names a party.
pub(super) fn show(asking: &Asking<'_>, _: &Acting) -> Answered {
    let party = asking.query.get("party").and_then(seat_of_slug);
    match party.filter(|seat| seat.kind().of_a_party()) {
        Some(party) => asking.go(&way(&party)),
        None => ask(asking, StatusCode::OK, &Answers::default()),
    }
}

fn ask(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| who(at, &key, answers))
}

/// Takes the form.
pub(super) fn take(asking: &Asking<'_>, _: &Acting) -> Answered {
    match read(asking) {
        Ok(party) => asking.go(&way(&party)),
        Err(answers) => ask(asking, AGAIN, &answers),
    }
}

fn way(party: &Seat) -> String {
    format!("/desk/credentials/letter?party={}", seat_slug(party))
}

fn read(asking: &Asking<'_>) -> Result<Seat, Answers> {
    let mut reading = Reading::of(&asking.form, &["kind", "member", "party_key"]);
    let party = match reading.one_of("kind", &KINDS) {
        None => None,
        Some("delegation") => reading
            .known("member", |key| {
                let member = MemberId::new(key).ok()?;
                asking.forum(|forum| forum.members.get(member).map(|it| it.id))
            })
            .map(Seat::Delegation),
        Some(kind) => {
            if reading.given("party_key").is_none() {
                reading.fault("party_key", Fault::Missing);
                return reading.done(None);
            }
            reading.known("party_key", |key| match kind {
                "observer" => ObserverId::new(key).ok().map(Seat::Observer),
                _ => StakeholderId::new(key).ok().map(Seat::Stakeholder),
            })
        }
    };
    reading.done(party)
}
