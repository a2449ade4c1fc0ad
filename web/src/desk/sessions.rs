//! Where the person is signed in, and ending that.

use procedure::Verb;
use serde_json::json;

use super::acting::{SignedIn, seat_of_json};
use super::answer::Answered;
use super::asking::Asking;
use super::cookie::Cookie;
use super::pages::sessions::{SessionLine, sessions};
use super::route::Route;

pub(crate) const ROUTES: &[Route] = &[
    Route::mine(Verb::EndSession, "/desk/sessions", page),
    Route::my_form(Verb::EndSession, "/desk/sessions/end", end),
];

fn page(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    let all = asking
        .accounts()
        .sessions_of(who.person.as_str(), asking.now)?;
    let seats: Vec<_> = all
        .iter()
        .map(|session| session.seat.as_deref().and_then(seat_of_json))
        .collect();
    let lines: Vec<SessionLine<'_>> = all
        .iter()
        .zip(&seats)
        .map(|(session, seat)| SessionLine {
            number: session.id.to_string(),
            is_this: session.id == who.session.id,
            seat: seat.as_ref().unwrap_or(&who.seat),
            begun: session.created,
            used: session.last_seen,
            browser: &session.agent,
        })
        .collect();
    let key = asking.key()?;
    asking.page(|at| sessions(at, &key, &lines))
}

/// Ends one session of one's own, or all but this one.
fn end(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    let person = who.person.as_str();
    let wanted = asking.form.get("session").unwrap_or_default();
    let detail = json!({"session": wanted.parse::<i64>().ok()});
    if wanted == "others" {
        asking
            .accounts()
            .end_sessions_of(person, Some(who.session.id), asking.now)?;
    } else {
        // Whoever names somebody else's ends nothing, and is not told whether there is one.
        let number = wanted.parse().unwrap_or(-1);
        asking.accounts().end_session(person, number, asking.now)?;
    }
    asking.log_about("session-ended", Some(&who.person), Some(&who.seat), &detail);
    if wanted.parse() == Ok(who.session.id) {
        let answer = asking.go("/sign-in")?;
        return Ok(answer.with_cookie(Cookie::Session.clear(asking.https)));
    }
    asking.go_saying("/desk/sessions", "desk-said-session-ended")
}
