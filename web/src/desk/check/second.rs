//! What waits for a second officer: the same page, seen and signed by another person.

use axum::http::StatusCode;
use jiff::Timestamp;
use procedure::{Act, Seat, authority};
use serde_json::json;
use store::accounts::{Answer as Said, Answered as SaidTo, Confirmation, NewConfirmation, State};

use super::kept::Kept;
use super::{draw, enter, name, preview, sign};
use crate::desk::acting::{Acting, seat_json};
use crate::desk::answer::{Answer, Answered, Says, Unanswered};
use crate::desk::asking::Asking;
use crate::desk::bucket::Counted;
use crate::desk::letters;
use crate::desk::pages::check as page;
use crate::desk::pages::naming::Person;
use crate::desk::pages::told::{Told, told};
use crate::limits;

/// Something that waits for a second officer.
pub(crate) struct Waits {
    /// Its number.
    pub(crate) id: i64,
    /// What would be entered.
    pub(crate) act: Act,
    /// Who asks.
    pub(crate) asked_by: String,
    /// Until when it can be confirmed.
    pub(crate) expires: Timestamp,
}

/// All that waits, the oldest first.
fn waiting(asking: &Asking<'_>) -> Result<Vec<Waits>, Unanswered> {
    let all = asking.accounts().confirmations_waiting(asking.now)?;
    let read = all.into_iter().map(|confirmation| {
        Ok(Waits {
            id: confirmation.id,
            act: Kept::read(&confirmation.command)?.act()?,
            asked_by: confirmation.asked_by,
            expires: confirmation.expires,
        })
    });
    read.collect()
}

/// What waits, as this seat sees it: the secretariat sees all, others what they asked for or are
/// asked to confirm.
pub(crate) fn waiting_for(asking: &Asking<'_>, acting: &Acting) -> Result<Vec<Waits>, Unanswered> {
    let mut all = waiting(asking)?;
    if *acting.seat() != Seat::Secretariat {
        let person = acting.person();
        all.retain(|it| it.asked_by == person.as_str() || it.act.confirmed_by() == Some(person));
    }
    Ok(all)
}

/// Lets an act wait for its second officer.
pub(super) fn wait(asking: &Asking<'_>, acting: &Acting, kept: &Kept, second: &str) -> Answered {
    let expires = asking.now.saturating_add(limits::CONFIRMATION);
    let expires = expires.map_err(|error| Unanswered::Fault(error.to_string()))?;
    let new = NewConfirmation {
        key: &kept.key,
        command: &kept.written()?,
        seat: &seat_json(&kept.by.seat),
        asked_by: acting.person().as_str(),
        expires,
    };
    let id = asking.accounts().ask_confirmation(new, asking.now)?;
    let detail = json!({"confirmation": id, "of": second});
    asking.log(acting, "confirmation-asked", &detail);
    letters::second_asked(asking, second, id, &kept.act()?, expires);
    let page = asking.drawn(|at| told(at, Told::ConfirmationAsked(expires)));
    Ok(Answer::of(Says::Page(StatusCode::OK, page)))
}

/// What waits under an address for this officer.
fn found(asking: &Asking<'_>, acting: &Acting) -> Result<(Confirmation, Kept), Unanswered> {
    let over = || Unanswered::Told(StatusCode::GONE, Told::CheckOver);
    let id = asking
        .named
        .get("confirmation")
        .parse()
        .map_err(|_| over())?;
    let confirmation = asking.accounts().confirmation(id)?.ok_or_else(over)?;
    if confirmation.state != State::Waiting || confirmation.expires <= asking.now {
        return Err(over());
    }
    let kept = Kept::read(&confirmation.command)?;
    let act = kept.act()?;
    let for_this = act.confirmed_by() == Some(acting.person());
    let of_these =
        asking.forum(|forum| authority::confirms(forum, &act, &kept.by.seat, acting.seat()));
    if !for_this || !of_these {
        return Err(Unanswered::Told(StatusCode::FORBIDDEN, Told::NotYours));
    }
    Ok((confirmation, kept))
}

pub(super) fn shown(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (confirmation, kept) = found(asking, acting)?;
    let preview = preview(asking, &kept)?;
    let first = name(asking, &confirmation.asked_by)?;
    let second = page::Second::AskedBy(Person {
        id: &confirmation.asked_by,
        name: first.as_deref(),
    });
    let action = format!("/desk/confirmations/{}", confirmation.id);
    draw(asking, acting, &kept, &preview, &action, second)
}

pub(super) fn confirm(asking: &Asking<'_>, acting: &Acting) -> Answered {
    asking.count(Counted::Acting, acting.person().as_str())?;
    let (confirmation, mut kept) = found(asking, acting)?;
    let preview = preview(asking, &kept)?;
    sign(asking, acting, &mut kept, &preview.challenge)?;
    let answer = enter(asking, acting, &kept)?;
    let (id, person) = (confirmation.id, acting.person().as_str());
    let _said = asking
        .accounts()
        .answer_confirmation(id, person, Said::Confirmed, asking.now)?;
    asking.log(acting, "confirmed", &json!({"confirmation": id}));
    Ok(answer)
}

pub(super) fn decline(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (confirmation, _) = found(asking, acting)?;
    let (id, person) = (confirmation.id, acting.person().as_str());
    let said = asking
        .accounts()
        .answer_confirmation(id, person, Said::Declined, asking.now)?;
    if !matches!(said, SaidTo::Done(_)) {
        return Err(Unanswered::Told(StatusCode::GONE, Told::CheckOver));
    }
    asking.log(
        acting,
        "confirmation-declined",
        &json!({"confirmation": id}),
    );
    let page = asking.drawn(|at| told(at, Told::Declined));
    Ok(Answer::of(Says::Page(StatusCode::OK, page)))
}
