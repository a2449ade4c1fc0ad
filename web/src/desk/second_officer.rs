//! The second officer of the secretariat, named by the first while there has been only one: the
//! last time that one person alone seats an officer.

use axum::http::StatusCode;
use procedure::{Seat, Verb};
use serde_json::json;

use super::acting::Acting;
use super::answer::Answered;
use super::answers::Reading;
use super::asking::Asking;
use super::inviting::{self, CHANNEL, Channel, Invited};
use super::pages::form::Answers;
use super::pages::seat_officer;
use super::route::Route;
use super::{after, founding};

pub(crate) const ROUTES: &[Route] = &[
    Route::page(Verb::Invite, "/desk/officers/second", page).about_anyone(),
    Route::form(Verb::Invite, "/desk/officers/second", invite).about_anyone(),
];

fn page(asking: &Asking<'_>, _: &Acting) -> Answered {
    shown(asking, StatusCode::OK, &Answers::default())
}

fn shown(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| seat_officer::second(at, &key, answers))
}

fn read(asking: &Asking<'_>) -> Result<(String, Channel), Answers> {
    let [channel, email, lang] = CHANNEL;
    let mut reading = Reading::of(&asking.form, &["name", channel, email, lang]);
    let (name, channel) = (inviting::name(&mut reading), Channel::read(&mut reading));
    reading.done(name.zip(channel))
}

fn invite(asking: &Asking<'_>, acting: &Acting) -> Answered {
    let (name, channel) = match read(asking) {
        Ok(read) => read,
        Err(answers) => {
            return shown(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers);
        }
    };
    let person = inviting::new_person(asking)?;
    let (hash, invited) = Invited::new(asking, &person, Some(name), channel)?;
    let command = founding::seat_officer(asking, &person, hash.clone());
    let key = asking.form.get("key").unwrap_or(hash.as_str());
    let receipt = asking.submit(founding::clerk()?, command, None, key, None)?;
    if receipt.repeated {
        return asking.go("/desk/officers");
    }
    let detail = json!({"person": person.as_str(), "index": receipt.index});
    asking.log(acting, "invited", &detail);
    match after::invite(asking, &acting.by, &Seat::Secretariat, &person, &invited)? {
        Some(answer) => Ok(answer),
        None => asking.go("/desk/officers"),
    }
}
