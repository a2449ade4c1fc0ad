//! The seats of the person signed in, and acting in another one.

use axum::http::StatusCode;
use ledger::Hash;
use procedure::{Refusal, Verb};
use serde_json::json;
use store::accounts::Seen;

use super::acting::{SignedIn, held, seat_json, seat_of_slug, seat_slug};
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::cookie::Cookie;
use super::pages::seats::{HeldSeat, seats};
use super::pages::told::Told;
use super::route::Route;
use super::secret;

pub(crate) const ROUTES: &[Route] = &[
    Route::mine(Verb::ReadDesk, "/desk/seats", page),
    Route::my_form(Verb::ReadDesk, "/desk/seats", act_as),
];

fn page(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    let key = asking.key()?;
    asking.page(|at| {
        let forum = at.view.forum;
        let day = forum.civil_day(asking.now);
        let held: Vec<HeldSeat<'_>> = forum
            .seats
            .of_person(&who.person)
            .map(|holding| {
                let ended = holding
                    .ended
                    .as_ref()
                    .map(|ended| forum.civil_day(ended.at));
                HeldSeat {
                    seat: &holding.seat,
                    slug: seat_slug(&holding.seat),
                    role: holding.role.key(),
                    focal_point: holding.focal_point,
                    from: holding.from,
                    until: ended.or(holding.until),
                    stands: holding.lasts_on(day)
                        && forum
                            .holds(&holding.seat, &who.person, asking.now)
                            .is_some(),
                }
            })
            .collect();
        seats(at, &key, &held)
    })
}

fn act_as(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    let seat = seat_of_slug(asking.form.get("seat").unwrap_or_default());
    let held = asking.forum(|forum| held(forum, &who.person, asking.now));
    let Some(seat) = seat else {
        return Err(Unanswered::Told(StatusCode::NOT_FOUND, Told::NotYours));
    };
    if !held.contains(&seat) {
        let person = who.person.clone();
        return Err(Refusal::NotSeated { seat, person }.into());
    }
    let token = secret::token(&asking.means.chance()?);
    let hash = Hash::of(token.as_bytes());
    let changed = asking
        .accounts()
        .act_as(&who.token, &hash, &seat_json(&seat), asking.now)?;
    let Seen::Live(_) = changed else {
        return Err(Unanswered::SignIn);
    };
    asking.log_about("acts-in-seat", Some(&who.person), Some(&seat), &json!({}));
    let answer = asking.go("/desk")?;
    Ok(answer.with_cookie(Cookie::Session.set(asking.https, &token)))
}
