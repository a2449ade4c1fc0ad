//! The standing that the credentials of a party have reached.

use axum::http::StatusCode;
use procedure::Verb;
use procedure::authority::Relation;
use procedure::seats::Standing;
use procedure::seats::stand_credentials::StandCredentials;

use super::named;
use crate::desk::acting::{Acting, seat_slug};
use crate::desk::answer::{Answered, Unanswered};
use crate::desk::answers::{NOTE_MAX, Reading};
use crate::desk::asking::Asking;
use crate::desk::check::Wanted;
use crate::desk::known::Names;
use crate::desk::officers::{other_if_any, others};
use crate::desk::pages::form::Answers;
use crate::desk::pages::letter::standing;
use crate::{NotFound, Sought};

const FIELDS: [&str; 5] = ["standing", "on", "document", "note", "confirmed_by"];

/// The form, with the standing as it is and today.
pub(super) fn show(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let party = named(asking)?;
    let (now, today) = asking.forum(|forum| {
        let today = forum.civil_day(asking.now);
        (forum.seats.standing(&party), today)
    });
    let new = || {
        Answers::default()
            .with("standing", now.map_or("", Standing::key))
            .with("on", today.to_string())
    };
    let answers = asking.typed(acting, &FIELDS)?.unwrap_or_else(new);
    ask(asking, acting, StatusCode::OK, &answers)
}

fn ask(asking: &Asking<'_>, acting: &Acting, status: StatusCode, answers: &Answers) -> Answered {
    let party = named(asking)?;
    let officers = others(asking, acting);
    let names = Names::of(asking, &officers)?;
    let officers: Vec<_> = officers.iter().map(|it| names.person(it)).collect();
    let (key, slug) = (asking.key()?, seat_slug(&party));
    asking.page_as(status, |at| {
        standing(at, &key, &party, &slug, &officers, answers)
    })
}

/// Takes the form.
pub(super) fn take(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let party = named(asking)?;
    let credentials = asking.forum(|forum| forum.seats.credentials_of(&party).map(|it| it.id));
    let slug = seat_slug(&party);
    let missing = || Unanswered::Missing(NotFound::sought(Sought::Page, &slug));
    let credentials = credentials.ok_or_else(missing)?;
    let change = format!("/desk/credentials/{slug}/standing");
    let mut reading = Reading::of(&asking.form, &FIELDS);
    let standing = reading.known("standing", Standing::from_key);
    let on = reading.day("on");
    let document = reading.hash_if_any("document");
    let note = reading.words_if_any("note", NOTE_MAX);
    let confirmed_by = other_if_any(&mut reading, asking, acting);
    let verb = match standing {
        Some(Standing::Withdrawn) => Verb::WithdrawCredentials,
        _ => Verb::StandCredentials,
    };
    let command = || {
        Some(StandCredentials {
            credentials,
            standing: standing?,
            document,
            note,
            on: on?,
            confirmed_by,
        })
    };
    let command = command();
    let wanted = reading
        .done(command)
        .map(|command| Wanted::now(verb, Relation::Any, command, change));
    asking.ask_or_again(acting, wanted, |status, answers| {
        ask(asking, acting, status, answers)
    })
}
