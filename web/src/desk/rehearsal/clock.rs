//! The clock of a rehearsal is moved ahead, so that a procedure with days in it can be played in an
//! hour: deadlines pass, the clerk records what follows. It is never moved back.
//!
//! The page is there in a rehearsal and nowhere else.

use axum::http::StatusCode;
use jiff::SignedDuration;

use super::links;
use crate::desk::acting::Acting;
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::answers::Reading;
use crate::desk::asking::Asking;
use crate::desk::pages::form::{Answers, Fault};
use crate::desk::pages::rehearsal::{HOURS, clock};

const PATH: &str = "/desk/rehearsal";

pub(super) fn show(asking: &Asking<'_>, _acting: &Acting) -> Answered {
    links(asking)?;
    draw(asking, StatusCode::OK, &Answers::default())
}

fn draw(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| clock(at, &key, asking.now, answers))
}

pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let rehearsal = links(asking)?;
    let mut reading = Reading::of(&asking.form, &["hours"]);
    let hours = reading.known("hours", |given| {
        let given: i64 = given.parse().ok()?;
        HOURS.into_iter().find(|hours| *hours == given)
    });
    let moved = hours.filter(|hours| rehearsal.move_ahead(SignedDuration::from_hours(*hours)));
    if hours.is_some() && moved.is_none() {
        reading.fault("hours", Fault::Other("rehearsal-clock-stands"));
    }
    match reading.done(moved) {
        Ok(hours) => {
            let detail = serde_json::json!({"hours": hours});
            asking.log(acting, "clock-moved", &detail);
            asking.go(PATH)
        }
        Err(answers) => draw(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers),
    }
}

/// Where the clock is moved; nothing in any other forum.
pub(in crate::desk) fn path(asking: &Asking<'_>) -> Option<&'static str> {
    let links: Result<_, Unanswered> = links(asking);
    links.is_ok().then_some(PATH)
}
