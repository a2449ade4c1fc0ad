//! Taking up an invitation.
//!
//! Looking at it uses nothing up: programs that look at mail open links. It is used up when the
//! invited person's passkey is enrolled, once.

use axum::http::StatusCode;
use procedure::id::PersonId;
use procedure::seats::enrol_passkey::EnrolPasskey;
use procedure::seats::{Algorithm, Role};
use procedure::{By, Command, Seat};
use serde_json::json;
use store::accounts::{Invitation, Redemption};
use text::Words;

use super::acting::seat_of_json;
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::ceremony::{self, For, Presented};
use super::cookie::Cookie;
use super::entering::{self, enter};
use super::pages::form::{Answers, Fault};
use super::pages::invitation::{AcceptPage, CodePage, accept, code};
use super::pages::told::Told;
use super::route::Route;
use super::{federated, letters, secret, sign_in};

pub(crate) const ROUTES: &[Route] = &[
    Route::open("/invitation", page),
    Route::open_form("/invitation", look),
    Route::open("/invitation/accept", offer),
    Route::open_form("/invitation/accept", take_up),
    Route::open_form("/invitation/federated", federated::set_out_invited),
];

fn page(asking: &Asking<'_>) -> Answered {
    code_page(asking, StatusCode::OK, &Answers::default())
}

fn code_page(asking: &Asking<'_>, status: StatusCode, answers: &Answers) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| {
        let page = CodePage {
            key: &key,
            founding: false,
            answers,
        };
        code(at, &page)
    })
}

/// Looks whether the code is good, without using it up; keeps it in the browser for a while.
fn look(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let Some(given) = asking.form.get("code") else {
        let answers = Answers {
            faults: vec![("code", Fault::Missing)],
            ..Answers::default()
        };
        return code_page(asking, StatusCode::UNPROCESSABLE_ENTITY, &answers);
    };
    let code = secret::normalised(given);
    let _good = good(asking, &code)?;
    let answer = asking.go("/invitation/accept")?;
    Ok(answer.with_cookie(Cookie::Invitation.set(asking.https, &code)))
}

/// The invitation whose code this browser keeps, if it is still good.
pub(crate) fn open(asking: &Asking<'_>) -> Result<Invitation, Unanswered> {
    let kept = Cookie::Invitation.read(asking.headers, asking.https);
    good(asking, &kept.unwrap_or_default())
}

/// The invitation with this code. To a stranger one that never was is as one that is over.
fn good(asking: &Asking<'_>, code: &str) -> Result<Invitation, Unanswered> {
    let hash = asking.invitation_hash(code);
    asking.count(Counted::Code, &hash.to_hex())?;
    let (why, invitation) = match asking.accounts().look_at_invitation(&hash, asking.now)? {
        Redemption::Redeemed(invitation) => return Ok(invitation),
        Redemption::Used(invitation) => ("used", Some(invitation)),
        Redemption::Expired(invitation) => ("expired", Some(invitation)),
        Redemption::Revoked(invitation) => ("revoked", Some(invitation)),
        Redemption::Unknown => ("unknown", None),
    };
    let detail = json!({"why": why, "invitation": invitation.as_ref().map(|it| it.id)});
    match invitation.and_then(|it| named(&it)) {
        None => asking.log_stranger("invitation-refused", &detail),
        // Its delegation learns that somebody tried.
        Some((person, seat)) => {
            asking.log_about("invitation-refused", Some(&person), Some(&seat), &detail);
        }
    }
    Err(over())
}

fn over() -> Unanswered {
    Unanswered::Told(StatusCode::GONE, Told::InvitationOver)
}

fn named(invitation: &Invitation) -> Option<(PersonId, Seat)> {
    let person = PersonId::new(&invitation.person).ok()?;
    Some((person, seat_of_json(&invitation.seat)?))
}

/// Who is invited, and to which seat.
pub(crate) fn invited(invitation: &Invitation) -> Result<(PersonId, Seat), Unanswered> {
    let fault = || Unanswered::Fault("an invitation names no seat or person".into());
    named(invitation).ok_or_else(fault)
}

/// Shows what the invitation is for, and offers to take it up.
fn offer(asking: &Asking<'_>) -> Answered {
    let invitation = open(asking)?;
    let (person, seat) = invited(&invitation)?;
    let role = asking.forum(|forum| {
        let holding = forum.holds(&seat, &person, asking.now);
        holding.map_or(Role::Adviser, |holding| holding.role)
    });
    let name = asking.accounts().person(person.as_str())?.map(|it| it.name);
    let challenge = ceremony::begin(asking, For::Accepting, Some(&person), &json!({}))?;
    let shown = name.as_deref().unwrap_or(person.as_str());
    let options = ceremony::creation_options(asking, &challenge, &person, shown);
    let (key, providers) = (asking.key()?, sign_in::providers(asking));
    let providers: Vec<_> = providers.iter().map(sign_in::provider_shown).collect();
    asking.page(|at| {
        let page = AcceptPage {
            key: &key,
            founding: false,
            seat: &seat,
            role: role.key(),
            person: person.as_str(),
            expires: invitation.expires,
            asks_name: false,
            answers: &Answers::default(),
            options: &options,
            address: &asking.with.address,
            providers: &providers,
        };
        accept(at, &page)
    })
}

/// Enrols the invited person's passkey and uses the invitation up.
fn take_up(asking: &Asking<'_>) -> Answered {
    asking.count(Counted::Entering, asking.from)?;
    let invitation = open(asking)?;
    let (person, seat) = invited(&invitation)?;
    let given = asking.form.get("credential").unwrap_or_default();
    let failed = |why| sign_in::failed(asking, Some(&person), why);
    let presented = ceremony::presented(given).map_err(failed)?;
    let (begun, challenge) =
        ceremony::answered(asking, For::Accepting, &presented)?.map_err(failed)?;
    if begun.person.as_deref() != Some(person.as_str()) {
        return Err(failed("another-person"));
    }
    let hash = invitation.hash.to_hex();
    let enrol = enrolment(asking, &challenge, &presented, Some(&hash)).map_err(failed)?;
    let by = By {
        seat: seat.clone(),
        person: person.clone(),
    };
    // What the forum would refuse uses nothing up. Of all who come with the same code one is let
    // through, however they come; a crash after that leaves a code that is used and a person who is
    // to be invited anew, never one code with two passkeys.
    let registrar = &asking.with.registrar;
    let _would_be = registrar.consider(by.clone(), enrol.clone())?;
    let redeemed = asking.accounts().redeem(&invitation.hash, asking.now)?;
    if !matches!(redeemed, Redemption::Redeemed(_)) {
        return Err(over());
    }
    let key = format!("invitation-{hash}");
    let receipt = asking.submit(by, enrol, None, &key, None)?;
    if receipt.repeated {
        return Err(over());
    }
    let detail = json!({"invitation": invitation.id, "index": receipt.index, "by": "passkey"});
    asking.log_about("invitation-accepted", Some(&person), Some(&seat), &detail);
    letters::invitation_used(asking, &invitation, &seat);
    let answer = asking.go_saying("/desk", "desk-said-welcome")?;
    let answer = answer.with_cookie(Cookie::Invitation.clear(asking.https));
    enter(asking, &person, &seat, entering::By::Passkey, answer)
}

/// The command that enrols what a browser presents, once it was checked.
pub(crate) fn enrolment(
    asking: &Asking<'_>,
    challenge: &[u8],
    presented: &Presented,
    invitation: Option<&str>,
) -> Result<Command, ceremony::Why> {
    let enrolled = ceremony::enrolled(asking, challenge, presented)?;
    let words = |text: &str| Words::new(text).map_err(|_| "malformed");
    let encoded = |bytes: &[u8]| words(&passkey::base64url::encode(bytes));
    let algorithm = match enrolled.key.algorithm() {
        passkey::Algorithm::Es256 => Algorithm::Es256,
        passkey::Algorithm::EdDsa => Algorithm::EdDsa,
    };
    Ok(EnrolPasskey {
        credential: encoded(&enrolled.credential)?,
        public_key: encoded(&enrolled.key.to_cose())?,
        algorithm,
        relying_party: words(ceremony::relying_party(&asking.with.address))?,
        device_bound: enrolled.device_bound,
        invitation: invitation.map(words).transpose()?,
    }
    .into())
}
