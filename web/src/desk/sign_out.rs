//! Signing out. The session ends at the server, whatever the browser still keeps.

use axum::http::StatusCode;
use procedure::Verb;
use serde_json::json;

use super::acting::SignedIn;
use super::answer::{Answer, Answered, Says};
use super::asking::Asking;
use super::cookie::Cookie;
use super::pages::told::{Told, told};
use super::route::Route;

pub(crate) const ROUTES: &[Route] = &[Route::my_form(Verb::EndSession, "/desk/sign-out", sign_out)];

fn sign_out(asking: &Asking<'_>, who: &SignedIn) -> Answered {
    asking.accounts().sign_out(&who.token, asking.now)?;
    asking.log_about("signed-out", Some(&who.person), Some(&who.seat), &json!({}));
    let page = asking.drawn(|at| {
        let signed_out = super::pages::Desk { who: None, ..*at };
        told(&signed_out, Told::SignedOut)
    });
    let answer = Answer::of(Says::Page(StatusCode::OK, page));
    Ok(answer.with_cookie(Cookie::Session.clear(asking.https)))
}
