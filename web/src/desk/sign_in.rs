//! Signing in: with a passkey, or through a provider of identities.
//!
//! What a stranger is told says nothing of who is known: all failures are answered alike.

use axum::http::StatusCode;
use procedure::id::PersonId;
use serde_json::json;

use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::ceremony::{self, For, Why};
use super::entering::{By, enter, first_seat};
use super::federated;
use super::federation::Provider;
use super::pages::sign_in::{CeremonyPage, ProviderShown, Purpose, sign_in};
use super::pages::told::Told;
use super::route::Route;

pub(crate) const ROUTES: &[Route] = &[
    Route::open("/sign-in", page),
    Route::open_form("/sign-in", passkey),
    Route::open_form("/sign-in/federated", federated::set_out),
];

fn page(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let challenge = ceremony::begin(asking, For::SigningIn, None, &json!({}))?;
    let options = ceremony::request_options(asking, &challenge, std::iter::empty());
    let (key, providers) = (asking.key()?, providers(asking));
    let shown: Vec<ProviderShown<'_>> = providers.iter().map(provider_shown).collect();
    asking.page(|at| {
        let page = CeremonyPage {
            purpose: Purpose::SignIn,
            options: &options,
            key: &key,
            address: &asking.with.address,
            to: asking.onward(),
            providers: &shown,
        };
        sign_in(at, &page)
    })
}

fn passkey(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let shown = identified(asking)?;
    match shown {
        Ok(person) => {
            let seat = asking.forum(|forum| first_seat(forum, &person, asking.now));
            let Some(seat) = seat else {
                return Err(failed(asking, Some(&person), "no-seat"));
            };
            let answer = asking.go(asking.onward().unwrap_or("/desk"))?;
            enter(asking, &person, &seat, By::Passkey, answer)
        }
        Err((person, why)) => Err(failed(asking, person.as_ref(), why)),
    }
}

/// Whose passkey signed; or why not, and whose it would have been.
type Identified = Result<PersonId, (Option<PersonId>, Why)>;

fn identified(asking: &Asking<'_>) -> Result<Identified, Unanswered> {
    let unknown = |why| Ok(Err((None, why)));
    let presented = match ceremony::presented(asking.form.get("credential").unwrap_or_default()) {
        Ok(presented) => presented,
        Err(why) => return unknown(why),
    };
    let (_, challenge) = match ceremony::answered(asking, For::SigningIn, &presented)? {
        Ok(answered) => answered,
        Err(why) => return unknown(why),
    };
    let passkey = match ceremony::checked(asking, &challenge, &presented)? {
        Ok(passkey) => passkey,
        Err(why) => return unknown(why),
    };
    // Whoever is known to a provider enters there and nowhere else.
    let identities = asking.accounts().identities_of(passkey.person.as_str())?;
    if !identities.is_empty() {
        return Ok(Err((Some(passkey.person), "federated-person")));
    }
    Ok(Ok(passkey.person))
}

/// The one answer to all that fails.
pub(crate) fn failed(asking: &Asking<'_>, person: Option<&PersonId>, why: Why) -> Unanswered {
    let detail = json!({"why": why});
    match person {
        None => asking.log_stranger("sign-in-failed", &detail),
        // Her delegation learns that somebody tried.
        Some(person) => {
            let seat = asking.forum(|forum| first_seat(forum, person, asking.now));
            asking.log_about("sign-in-failed", Some(person), seat.as_ref(), &detail);
        }
    }
    Unanswered::Told(StatusCode::UNAUTHORIZED, Told::SignInFailed)
}

/// The providers there are.
pub(crate) fn providers(asking: &Asking<'_>) -> Vec<Provider> {
    let federation = asking.means.federation.as_ref();
    federation.map_or_else(Vec::new, |federation| federation.providers())
}

pub(crate) fn provider_shown(provider: &Provider) -> ProviderShown<'_> {
    ProviderShown {
        key: &provider.key,
        name: &provider.name,
    }
}
