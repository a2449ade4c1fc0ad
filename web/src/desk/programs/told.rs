//! What a program is told.

use axum::http::{StatusCode, header};
use language::Lang;
use passkey::base64url;
use procedure::{Forum, Refusal};
use registrar::{Fault, Preview, Receipt};
use serde_json::json;

use crate::api::problem::problem;
use crate::desk::unread::Unread;
use crate::pages;
use crate::reply::Draft;

/// Why nothing was entered, as it is sent.
pub(super) struct Declined(Box<Draft>);

impl From<Draft> for Declined {
    fn from(draft: Draft) -> Self {
        Self(Box::new(draft))
    }
}

impl Declined {
    /// As it is sent.
    pub(super) fn sent(self) -> Draft {
        *self.0
    }
}

/// A fault says no more to whoever asks.
pub(super) fn fault(why: &str) -> Declined {
    tracing::error!(why, "a program could not be answered");
    let detail = "something went wrong here; it was not your request";
    let remedy = "Ask again later with the same Idempotency-Key; nothing is entered twice.";
    let status = StatusCode::INTERNAL_SERVER_ERROR;
    Declined::from(ours(problem(status, "fault", detail, remedy)))
}

/// A fault of the registrar.
pub(super) fn failed(why: &Fault) -> Declined {
    match why {
        Fault::Mirror | Fault::ReadOnly => Declined::from(closed()),
        Fault::Busy => Declined::from(busy()),
        other => fault(&other.to_string()),
    }
}

/// Nothing is entered here.
pub(super) fn closed() -> Draft {
    let detail = "this site enters nothing: it is a mirror, or a check found something wrong";
    let remedy = "Ask the site whose record this is.";
    ours(problem(
        StatusCode::SERVICE_UNAVAILABLE,
        "closed",
        detail,
        remedy,
    ))
}

/// Too much is asked at this moment.
pub(super) fn busy() -> Draft {
    let detail = "very many acts are being entered at this moment";
    let remedy = "Ask again in a few seconds with the same Idempotency-Key.";
    ours(problem(
        StatusCode::SERVICE_UNAVAILABLE,
        "busy",
        detail,
        remedy,
    ))
    .with(header::RETRY_AFTER, "5")
}

/// Too much was asked.
pub(super) fn too_many(seconds: u64) -> Declined {
    let detail = "too much was asked with this token or from this address";
    let remedy = format!("Ask again in {seconds} seconds.");
    let draft = problem(StatusCode::TOO_MANY_REQUESTS, "too-many", detail, &remedy);
    Declined::from(ours(draft).with(header::RETRY_AFTER, &seconds.to_string()))
}

/// There is no token, or none that is good.
pub(super) fn no_token() -> Declined {
    let detail = "acts are entered with a token that is good; cookies are not looked at";
    let remedy = "Issue a token at /en/desk/tokens and send it as Authorization: Bearer.";
    let draft = problem(StatusCode::UNAUTHORIZED, "no-token", detail, remedy);
    Declined::from(ours(draft).with(header::WWW_AUTHENTICATE, "Bearer"))
}

/// A key that cannot be one.
pub(super) fn odd_key() -> Declined {
    let detail = "the Idempotency-Key is empty or too long";
    let remedy = "Send up to 100 letters and digits of your own.";
    let status = StatusCode::BAD_REQUEST;
    Declined::from(ours(problem(status, "malformed-key", detail, remedy)))
}

/// A body that could not be read.
pub(super) fn unread(why: &Unread) -> Draft {
    let (status, code, detail) = match why {
        Unread::TooLong(max) => (
            StatusCode::PAYLOAD_TOO_LARGE,
            "too-long",
            format!("the body may have at most {max} bytes"),
        ),
        Unread::TooSlow => (
            StatusCode::REQUEST_TIMEOUT,
            "too-slow",
            "the body took too long to arrive".into(),
        ),
        _ => (
            StatusCode::BAD_REQUEST,
            "malformed-body",
            "the body could not be read".into(),
        ),
    };
    ours(problem(status, code, &detail, "Send it again."))
}

/// The forum refuses.
pub(super) fn refused(refusal: &Refusal, forum: &Forum) -> Declined {
    let remedy = pages::refusal(refusal, forum, Lang::En);
    let (status, detail) = (StatusCode::CONFLICT, refusal.to_string());
    Declined::from(ours(problem(status, refusal.code(), &detail, &remedy)))
}

/// What would be entered, and what is to be signed for it.
pub(super) fn would_be(
    preview: &Preview,
    nonce: &[u8; 32],
    seal_seed: &[u8; 32],
) -> Result<Draft, Declined> {
    let body = preview
        .act
        .body()
        .map_err(|error| fault(&error.to_string()))?;
    Ok(data(
        StatusCode::OK,
        &json!({
            "act": preview.act.kind(),
            "body": body,
            "nonce": base64url::encode(nonce),
            "seal_seed": base64url::encode(seal_seed),
            "challenge": base64url::encode(&preview.challenge),
        }),
    ))
}

/// What was entered.
pub(super) fn entered(receipt: &Receipt) -> Draft {
    let status = if receipt.repeated {
        StatusCode::OK
    } else {
        StatusCode::CREATED
    };
    let index = receipt.index;
    let written = json!({
        "index": index,
        "repeated": receipt.repeated,
        "entry": format!("/record/entry/{index}"),
        "receipt": format!("/record/receipt/{index}"),
    });
    data(status, &written)
}

/// What was read of a document.
pub(super) fn read(said: &serde_json::Value) -> Draft {
    data(StatusCode::OK, said)
}

fn data(status: StatusCode, value: &serde_json::Value) -> Draft {
    Draft::new(status, "application/json", value.to_string())
}

/// Only programs with a token of this site read what is told here: no page elsewhere does.
fn ours(mut draft: Draft) -> Draft {
    draft.readers = crate::headers::Readers::Ours;
    draft
}
