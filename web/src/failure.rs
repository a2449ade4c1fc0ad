//! What is answered when a request is not answered with what it asked for.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use language::Lang;

use crate::drawing::{HTML, PLAIN};
use crate::failing::Failing;
use crate::reply::Draft;
use crate::surroundings::Surroundings;
use crate::{AsOf, BadRequest, Expected, Html, Viewpoint, address, api, pages};

/// The failure in the form of what was asked: data, text or a page.
pub(crate) fn draft(
    with: &Surroundings,
    path: &str,
    headers: &HeaderMap,
    failing: &Failing,
) -> Draft {
    let is_table = path
        .rsplit_once('.')
        .is_some_and(|(_, ending)| ending == "csv");
    let is_data = path.starts_with("/api/") || path.starts_with("/record/opening");
    let draft = if path == api::PREFIX || is_data || is_table {
        api::problem::draft(failing)
    } else if path.starts_with("/record/") {
        plain(failing)
    } else {
        page(with, path, headers, failing)
    };
    match failing {
        Failing::Busy => draft.with(header::RETRY_AFTER, "5"),
        Failing::NotYet(_) => draft.with(header::RETRY_AFTER, "1"),
        _ => draft,
    }
}

fn plain(failing: &Failing) -> Draft {
    let (status, text) = match failing {
        Failing::Bad(bad) => (status_of(bad), format!("{bad}\n")),
        Failing::Missing(missing) => (
            StatusCode::NOT_FOUND,
            format!(
                "nothing stands under “{}”; /record/checkpoint says how far the record goes\n",
                missing.key
            ),
        ),
        Failing::Beyond(why) => (StatusCode::NOT_FOUND, format!("{why}\n")),
        Failing::Gone(why) => (StatusCode::GONE, format!("{why}\n")),
        Failing::NotYet(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")),
        Failing::Busy => (StatusCode::SERVICE_UNAVAILABLE, BUSY.into()),
        Failing::Fault(_) => (StatusCode::INTERNAL_SERVER_ERROR, FAULT.into()),
    };
    Draft::new(status, PLAIN, text).for_anyone()
}

const BUSY: &str =
    "Too many requests are reading the record at this moment. Ask again in a few seconds.\n";
const FAULT: &str = "Something went wrong here; it was not your request. Ask again later.\n";

fn page(with: &Surroundings, path: &str, headers: &HeaderMap, failing: &Failing) -> Draft {
    match failing {
        Failing::Bad(bad) => {
            let bad = with_newest(with, bad);
            let html = viewed(with, path, headers, |view| pages::refused(view, &bad));
            Draft::new(status_of(&bad), HTML, html)
        }
        Failing::Missing(missing) => {
            let html = viewed(with, path, headers, |view| pages::not_found(view, missing));
            Draft::new(StatusCode::NOT_FOUND, HTML, html)
        }
        Failing::Beyond(_) | Failing::Gone(_) | Failing::NotYet(_) => plain(failing),
        // No page is drawn for these: drawing may be what failed.
        Failing::Busy => Draft::new(StatusCode::SERVICE_UNAVAILABLE, PLAIN, BUSY),
        Failing::Fault(_) => Draft::new(StatusCode::INTERNAL_SERVER_ERROR, PLAIN, FAULT),
    }
}

fn viewed(
    with: &Surroundings,
    path: &str,
    headers: &HeaderMap,
    draw: impl FnOnce(&Viewpoint<'_>) -> Html,
) -> String {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .map(HeaderValue::to_str);
    let preferred = language::negotiate(asked.and_then(Result::ok).unwrap_or_default());
    let in_path = address::language_of(path);
    let lang: Lang = in_path.unwrap_or(preferred);
    let without = match in_path {
        Some(lang) => path.strip_prefix(&format!("/{lang}")).unwrap_or("/"),
        None => "/",
    };
    let now = with.registrar.read();
    let view = Viewpoint {
        lang,
        forum: &now.forum,
        journal: &now.journal,
        size: now.size,
        root: now.root,
        today: with.today.at((with.clock)(), &now.forum),
        as_of: AsOf::Now,
        path: if without.is_empty() { "/" } else { without },
        query: "",
        notice: with.notice(),
        rehearsal: now.forum.is_rehearsal(),
    };
    draw(&view).0
}

/// The newest index, where the reader should have given one and reading the query did not know it.
fn with_newest(with: &Surroundings, bad: &BadRequest) -> BadRequest {
    match bad {
        BadRequest::Malformed {
            name,
            value,
            expected: Expected::DateOrIndex { newest: None },
        } => BadRequest::Malformed {
            name,
            value: value.clone(),
            expected: Expected::DateOrIndex {
                newest: with.registrar.size().checked_sub(1),
            },
        },
        other => other.clone(),
    }
}

fn status_of(bad: &BadRequest) -> StatusCode {
    StatusCode::from_u16(bad.status()).unwrap_or(StatusCode::BAD_REQUEST)
}
