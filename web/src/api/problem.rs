//! Errors as data (RFC 9457): what was wrong, and what can be done about it.

use axum::http::StatusCode;
use serde_json::value::to_raw_value;

use super::described::wire;
use super::keys_known;
use crate::failing::Failing;
use crate::reply::Draft;
use crate::{NotFound, Sought};

/// The media type of an error.
pub(crate) const MEDIA: &str = "application/problem+json";

wire! {
    /// Why a request was not answered. In English.
    Problem {
        /// Always `about:blank`: the code says which problem it is.
        r#type: String,
        /// The status in words.
        title: String,
        /// The HTTP status.
        status: u32,
        /// The problem, as a stable word.
        code: String,
        /// What was wrong with this request.
        detail: String,
        /// What can be done now.
        remedy: String,
    }
}

/// An error as an answer.
pub(crate) fn draft(failing: &Failing) -> Draft {
    match failing {
        Failing::Bad(bad) => {
            let status = StatusCode::from_u16(bad.status()).unwrap_or(StatusCode::BAD_REQUEST);
            let remedy = "GET /api/v1/openapi.json: it says what each address takes.";
            problem(status, bad.code(), &bad.to_string(), remedy)
        }
        Failing::Missing(missing) => {
            let (detail, remedy) = said(missing);
            problem(StatusCode::NOT_FOUND, "not-found", &detail, &remedy)
        }
        Failing::Beyond(why) => problem(
            StatusCode::NOT_FOUND,
            "beyond-the-record",
            why,
            "GET /api/v1/checkpoint: it says how far the record goes.",
        ),
        Failing::Gone(why) => problem(
            StatusCode::GONE,
            "gone",
            why,
            "GET /record/openings: it lists the values that can be opened.",
        ),
        Failing::NotYet(why) => problem(
            StatusCode::SERVICE_UNAVAILABLE,
            "not-yet",
            why,
            "Ask again in a second.",
        ),
        Failing::Busy => problem(
            StatusCode::SERVICE_UNAVAILABLE,
            "busy",
            "too many requests are reading the record at this moment",
            "Ask again in a few seconds.",
        ),
        Failing::Fault(_) => problem(
            StatusCode::INTERNAL_SERVER_ERROR,
            "fault",
            "something went wrong here; it was not your request",
            "Ask again later; if it stays so, tell whoever runs this site the time of day.",
        ),
    }
}

/// A problem of this status and code.
pub(crate) fn problem(status: StatusCode, code: &str, detail: &str, remedy: &str) -> Draft {
    let problem = Problem {
        r#type: "about:blank".into(),
        title: status.canonical_reason().unwrap_or_default().into(),
        status: status.as_u16().into(),
        code: code.into(),
        detail: detail.into(),
        remedy: remedy.into(),
    };
    let body = to_raw_value(&problem).map_or_else(|_| "{}".to_owned(), |raw| raw.get().to_owned());
    Draft::new(status, MEDIA, body).for_anyone()
}

/// What is not there, and where to look for what is.
fn said(missing: &NotFound) -> (String, String) {
    let key = &missing.key;
    match missing.sought {
        Sought::Of(noun) => (
            format!("there is no {} “{key}” on record", keys_known::word(noun)),
            format!(
                "GET /api/v1/{}: it lists those there are.",
                keys_known::list(noun)
            ),
        ),
        Sought::Entry => (
            format!("the record has no entry “{key}”"),
            "GET /api/v1/record?order=newest: it begins with the newest entry.".into(),
        ),
        Sought::Page | Sought::Language => (
            format!("nothing stands under “{key}”"),
            "GET /api/v1: it lists what there is.".into(),
        ),
    }
}
