//! Showing once more that it is the same person, before what needs a fresh sign. The session goes on
//! under a new token.

use ledger::Hash;
use procedure::Verb;
use serde_json::json;
use store::accounts::Seen;

use super::acting::SignedIn;
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::ceremony::{self, For};
use super::cookie::Cookie;
use super::pages::sign_in::{CeremonyPage, Purpose, sign_in};
use super::route::Route;
use super::secret;
use crate::percent;

pub(crate) const ROUTES: &[Route] = &[
    Route::mine(Verb::ReadDesk, "/desk/step-up", page),
    Route::my_form(Verb::ReadDesk, "/desk/step-up", step_up),
];

fn page(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    let has_one = asking.forum(|forum| {
        let mut own = forum.seats.passkeys_of(&who.person);
        own.any(|passkey| passkey.ended.is_none())
    });
    if !has_one {
        // Whoever signs in elsewhere shows who she is there.
        let to = asking.onward().unwrap_or("/desk");
        return asking.go(&format!("/sign-in?to={}", percent::encoded(to)));
    }
    let challenge = ceremony::begin(asking, For::SteppingUp, Some(&who.person), &json!({}))?;
    let passkeys: Vec<_> = asking.forum(|forum| {
        let own = forum.seats.passkeys_of(&who.person);
        own.cloned().collect()
    });
    let options = ceremony::request_options(asking, &challenge, passkeys.iter());
    let key = asking.key()?;
    asking.page(|at| {
        let page = CeremonyPage {
            purpose: Purpose::StepUp,
            options: &options,
            key: &key,
            address: &asking.with.address,
            to: asking.onward(),
            providers: &[],
        };
        sign_in(at, &page)
    })
}

fn step_up(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let failed = |why| super::sign_in::failed(asking, Some(&who.person), why);
    let given = asking.form.get("credential").unwrap_or_default();
    let presented = ceremony::presented(given).map_err(failed)?;
    let (_, challenge) =
        ceremony::answered(asking, For::SteppingUp, &presented)?.map_err(failed)?;
    let passkey = ceremony::checked(asking, &challenge, &presented)?.map_err(failed)?;
    if passkey.person != who.person {
        return Err(failed("another-person"));
    }
    let token = secret::token(&asking.means.chance()?);
    let hash = Hash::of(token.as_bytes());
    let renewed = asking.accounts().step_up(&who.token, &hash, asking.now)?;
    let Seen::Live(_) = renewed else {
        return Err(Unanswered::SignIn);
    };
    let detail = json!({"passkey": passkey.id.0});
    asking.log_about("stepped-up", Some(&who.person), Some(&who.seat), &detail);
    let answer = asking.go(asking.onward().unwrap_or("/desk"))?;
    Ok(answer.with_cookie(Cookie::Session.set(asking.https, &token)))
}
