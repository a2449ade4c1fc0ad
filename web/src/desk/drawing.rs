//! Answers of the desk as they are sent. None is kept by anybody.

use axum::http::{HeaderMap, StatusCode, header};
use language::Lang;

use super::answer::{Answer, Answered, Says, Unanswered};
use super::asking::Asking;
use super::cookie::Cookie;
use super::pages::refused::refused;
use super::pages::told::{self, Told};
use super::unread::Unread;
use super::{pages, routes};
use crate::drawing::{HTML, PLAIN};
use crate::failing::Failing;
use crate::reply::Draft;
use crate::site::Site;
use crate::{AsOf, BadRequest, NotFound, Part, Sought, Viewpoint, failure, percent};

/// The answer of a handler.
pub(super) fn draft(asking: &Asking<'_>, site: &Site, answered: Answered) -> Draft {
    match answered {
        Ok(answer) => sent(asking, answer),
        Err(why) => unanswered(asking, site, why),
    }
}

fn sent(asking: &Asking<'_>, answer: Answer) -> Draft {
    let draft = match answer.says {
        Says::Page(status, html) => Draft::new(status, HTML, html.0),
        Says::See(address) => see(&address),
        Says::Leave(html, address) => Draft::new(StatusCode::OK, HTML, html.0)
            .with(header::REFRESH, &format!("0;url={address}")),
        Says::Paper(bytes, name) => paper(bytes, &name),
    };
    let draft = match asking.who {
        // The browser keeps no page of the desk, not even to go back to it.
        Some(_) => draft.with(header::PRAGMA, "no-cache"),
        None => draft,
    };
    let cookies = answer.cookies.iter();
    cookies.fold(draft, |draft, cookie| {
        draft.with(header::SET_COOKIE, cookie)
    })
}

fn see(address: &str) -> Draft {
    Draft::new(StatusCode::SEE_OTHER, PLAIN, "").with(header::LOCATION, address)
}

/// A paper of somebody's is to be kept, never shown: it may hold anything.
fn paper(bytes: Vec<u8>, name: &str) -> Draft {
    Draft::new(StatusCode::OK, "application/octet-stream", bytes)
        .with(
            header::CONTENT_DISPOSITION,
            &format!("attachment; filename=\"{name}\""),
        )
        .with(
            header::CONTENT_SECURITY_POLICY,
            "sandbox; default-src 'none'",
        )
}

fn unanswered(asking: &Asking<'_>, site: &Site, why: Unanswered) -> Draft {
    let told = |status, what| {
        let html = asking.drawn(|at| told::told(at, what));
        Draft::new(status, HTML, html.0)
    };
    match why {
        Unanswered::SignIn if !asking.changes => {
            see(&asking.local(&format!("/sign-in?to={}", here(asking))))
        }
        Unanswered::SignIn => told(StatusCode::UNAUTHORIZED, Told::SignInNeeded)
            .with(header::SET_COOKIE, &Cookie::Session.clear(asking.https)),
        Unanswered::StepUp => see(&asking.local(&format!("/desk/step-up?to={}", here(asking)))),
        Unanswered::Refused(refusal) => {
            let html = asking.drawn(|at| refused(at, &refusal));
            Draft::new(StatusCode::CONFLICT, HTML, html.0)
        }
        Unanswered::Missing(missing) => failure::draft(
            asking.with,
            &asking.local(asking.path),
            asking.headers,
            &Failing::Missing(missing),
        ),
        Unanswered::Told(status, what) => told(status, what),
        Unanswered::TooMany(seconds) => told(StatusCode::TOO_MANY_REQUESTS, Told::Busy(seconds))
            .with(header::RETRY_AFTER, &seconds.to_string()),
        Unanswered::Unread(why) => unread(site, asking.headers, &why),
        Unanswered::Closed => told(StatusCode::SERVICE_UNAVAILABLE, Told::Closed),
        Unanswered::Fault(why) => fault(site, &why),
    }
}

/// Where to go on once the person has shown who she is: the page asked for, or the desk.
fn here(asking: &Asking<'_>) -> String {
    let page = routes::is_page(asking.path);
    percent::encoded(if page { asking.path } else { "/desk" })
}

/// A page that only says something, drawn for nobody in particular.
pub(super) fn told(site: &Site, lang: Lang, status: StatusCode, what: Told) -> Draft {
    let with = site.with();
    let now = with.registrar.read();
    let view = Viewpoint {
        lang,
        forum: &now.forum,
        journal: &now.journal,
        size: now.size,
        root: now.root,
        today: with.today.at((with.clock)(), &now.forum),
        as_of: AsOf::Now,
        path: "/desk",
        query: "",
        notice: with.notice(),
        rehearsal: now.forum.is_rehearsal(),
    };
    let (who, said) = (None, None);
    let html = told::told(&pages::Desk { view, who, said }, what);
    Draft::new(status, HTML, html.0)
}

/// A body that could not be read.
pub(super) fn unread(site: &Site, headers: &HeaderMap, why: &Unread) -> Draft {
    let plain = |status, said: &str| Draft::new(status, PLAIN, format!("{said}\n"));
    match why {
        Unread::TooLong(max) => {
            let (part, max) = (Part::Body, *max);
            let failing = Failing::Bad(BadRequest::TooLong { part, max });
            failure::draft(site.with(), "/", headers, &failing)
        }
        Unread::TooSlow => plain(
            StatusCode::REQUEST_TIMEOUT,
            "What you sent took too long to arrive. Send it again.",
        ),
        Unread::Broken => plain(
            StatusCode::BAD_REQUEST,
            "What you sent broke off. Send it again.",
        ),
        Unread::Media => plain(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "Forms are taken as application/x-www-form-urlencoded, and as multipart/form-data \
             where a file is asked for.",
        ),
        Unread::Malformed(said) => plain(
            StatusCode::BAD_REQUEST,
            &format!("What you sent cannot be read: {said}."),
        ),
        Unread::Unkept(why) => fault(site, why),
    }
}

/// Nothing is under an address.
pub(super) fn missing(site: &Site, headers: &HeaderMap, path: &str) -> Draft {
    let missing = NotFound::sought(Sought::Page, path);
    failure::draft(site.with(), path, headers, &Failing::Missing(missing))
}

/// An address that is too long.
pub(super) fn too_long_address(site: &Site, headers: &HeaderMap, path: &str) -> Draft {
    let (part, max) = (Part::Address, crate::limits::ADDRESS_BYTES_MAX);
    let failing = Failing::Bad(BadRequest::TooLong { part, max });
    failure::draft(site.with(), path, headers, &failing)
}

/// An address that is asked for in other ways.
pub(super) fn other_methods(methods: &'static str) -> Draft {
    let said = format!("This address is asked for by {methods}.\n");
    Draft::new(StatusCode::METHOD_NOT_ALLOWED, PLAIN, said).with(header::ALLOW, methods)
}

/// Too much is asked of the desk at this moment.
pub(super) fn busy() -> Draft {
    let said = "Very many are at the desk at this moment. Ask again in a few seconds.\n";
    Draft::new(StatusCode::SERVICE_UNAVAILABLE, PLAIN, said).with(header::RETRY_AFTER, "5")
}

/// A fault of ours.
pub(super) fn fault(site: &Site, why: &str) -> Draft {
    tracing::error!(why, "the desk could not answer");
    failure::draft(
        site.with(),
        "/",
        &HeaderMap::new(),
        &Failing::Fault(why.to_owned()),
    )
}
