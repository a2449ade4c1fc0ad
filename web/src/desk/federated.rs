//! The way to a provider of identities and back.
//!
//! A browser sets out with a state that only it brings back: a link that somebody else prepared
//! leads nobody into that somebody's session.

use axum::http::StatusCode;
use ledger::Hash;
use procedure::id::PersonId;
use serde_json::{Value, json};
use store::accounts::{NewCeremony, Taken, TakenUp};

use super::answer::{Answer, Answered, Says, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::cookie::Cookie;
use super::entering::{By, enter, first_seat};
use super::federation::{Identity, Returned};
use super::pages::leaving::leaving;
use super::pages::told::Told;
use super::{invitation, secret, sign_in};
use crate::limits;

/// How accounts call a way that was begun.
const WAY: &str = "federation";

/// `POST /sign-in/federated`.
pub(crate) fn set_out(asking: &Asking<'_>) -> Answered {
    let to = asking.onward().unwrap_or("/desk");
    towards(asking, &json!({"to": to}))
}

/// `POST /invitation/federated`.
pub(crate) fn set_out_invited(asking: &Asking<'_>) -> Answered {
    let invited = invitation::open(asking)?;
    towards(
        asking,
        &json!({"to": "/desk", "invitation": invited.hash.to_hex()}),
    )
}

fn towards(asking: &Asking<'_>, payload: &Value) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let provider = asking.form.get("provider").unwrap_or_default();
    let known = sign_in::providers(asking)
        .into_iter()
        .find(|it| it.key == provider);
    let (Some(provider), Some(federation)) = (known, &asking.means.federation) else {
        return Err(sign_in::failed(asking, None, "provider-unknown"));
    };
    let chance = || Ok::<_, Unanswered>(secret::token(&asking.means.chance()?));
    let (state, nonce, verifier, browser) = (chance()?, chance()?, chance()?, chance()?);
    let mut payload = payload.clone();
    payload["provider"] = provider.key.clone().into();
    payload["nonce"] = nonce.clone().into();
    payload["verifier"] = verifier.clone().into();
    payload["browser"] = Hash::of(browser.as_bytes()).to_hex().into();
    payload["lang"] = asking.lang.tag().into();
    let expires = asking.now.saturating_add(limits::CEREMONY);
    let new = NewCeremony {
        hash: &Hash::of(state.as_bytes()),
        kind: WAY,
        person: None,
        session: None,
        payload: &payload.to_string(),
        expires: expires.map_err(|error| Unanswered::Fault(error.to_string()))?,
    };
    if !asking.accounts().begin(new, asking.now)? {
        return Err(Unanswered::TooMany(60));
    }
    match federation.begin(&provider.key, &state, &nonce, &verifier) {
        Ok(address) => {
            let cookie = Cookie::Way.set(asking.https, &browser);
            let page = asking.drawn(|at| leaving(at, &provider.name, &address));
            Ok(Answer::of(Says::Leave(page, address)).with_cookie(cookie))
        }
        Err(why) => {
            tracing::error!(provider = provider.key, %why, "a provider cannot be reached");
            Err(sign_in::failed(asking, None, why.key))
        }
    }
}

/// `GET /sign-in/returned/{provider}`: somebody comes back.
pub(crate) fn returned(asking: &Asking<'_>, provider: &str) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let state = asking.query.get("state").unwrap_or_default();
    let hash = Hash::of(state.as_bytes());
    let taken = asking.accounts().take_ceremony(&hash, WAY, asking.now)?;
    let Taken::Taken(way) = taken else {
        return Err(sign_in::failed(asking, None, "state-unknown"));
    };
    let way: Value = serde_json::from_str(&way.payload).unwrap_or_default();
    let said = |key: &str| way[key].as_str().unwrap_or_default();
    let browser = Cookie::Way
        .read(asking.headers, asking.https)
        .unwrap_or_default();
    if said("browser") != Hash::of(browser.as_bytes()).to_hex() {
        return Err(sign_in::failed(asking, None, "another-browser"));
    }
    if said("provider") != provider {
        return Err(sign_in::failed(asking, None, "another-provider"));
    }
    let Some(code) = asking.query.get("code") else {
        return Err(sign_in::failed(asking, None, "provider-refused"));
    };
    let Some(federation) = &asking.means.federation else {
        return Err(sign_in::failed(asking, None, "provider-unknown"));
    };
    let back = Returned {
        code,
        iss: asking.query.get("iss"),
        nonce: said("nonce"),
        verifier: said("verifier"),
    };
    let identity = federation.redeem(provider, &back).map_err(|why| {
        tracing::warn!(provider, %why, "a provider identified nobody");
        sign_in::failed(asking, None, why.key)
    })?;
    let invited = way["invitation"].as_str().and_then(Hash::from_hex);
    let answer = asking
        .go(said("to"))?
        .with_cookie(Cookie::Way.clear(asking.https));
    match invited {
        None => known(asking, &identity, answer),
        Some(hash) => invited_by(asking, &identity, &hash, answer),
    }
}

fn known(asking: &Asking<'_>, identity: &Identity, answer: Answer) -> Answered {
    let known = asking
        .accounts()
        .federated(&identity.issuer, &identity.subject)?;
    let Some(person) = known.and_then(|person| PersonId::new(&person).ok()) else {
        return Err(sign_in::failed(asking, None, "identity-unknown"));
    };
    let seat = asking.forum(|forum| first_seat(forum, &person, asking.now));
    let Some(seat) = seat else {
        return Err(sign_in::failed(asking, Some(&person), "no-seat"));
    };
    enter(asking, &person, &seat, By::Provider, answer)
}

/// Whoever is invited and comes back with an identity takes the invitation up with it.
fn invited_by(asking: &Asking<'_>, identity: &Identity, hash: &Hash, answer: Answer) -> Answered {
    let (issuer, subject) = (&identity.issuer, &identity.subject);
    let taken = asking
        .accounts()
        .take_up(hash, issuer, subject, asking.now)?;
    let invitation = match taken {
        TakenUp::Done(invitation) => invitation,
        TakenUp::OfAnother => return Err(sign_in::failed(asking, None, "identity-of-another")),
        TakenUp::Not(_) => {
            return Err(Unanswered::Told(StatusCode::GONE, Told::InvitationOver));
        }
    };
    let (person, seat) = invitation::invited(&invitation)?;
    let detail = json!({"invitation": invitation.id, "by": By::Provider.key()});
    asking.log_about("invitation-accepted", Some(&person), Some(&seat), &detail);
    let answer = answer.with_cookie(Cookie::Invitation.clear(asking.https));
    enter(asking, &person, &seat, By::Provider, answer)
}
