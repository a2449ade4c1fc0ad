//! The site: one request in, one answer out.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use jiff::{Timestamp, ToSpan};
use registrar::Registrar;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::address::Address;
use crate::bad_request::{BadRequest, Part};
use crate::drawing::{self, Drawn, PLAIN};
use crate::failing::Failing;
use crate::hexadecimal::hexadecimal;
use crate::kept::{Kept, Of};
use crate::reply::{Caching, Draft, Manner, Reply};
use crate::today::Today;
use crate::wanted::{self, Wanted};
use crate::{Notice, api, failure, limits, proving};

/// The instant it is now.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What answers are drawn with.
pub(crate) struct Surroundings {
    pub(crate) registrar: Arc<Registrar>,
    pub(crate) clock: Clock,
    /// The public address, without a slash at its end. Never taken from a request.
    pub(crate) address: String,
    pub(crate) today: Today,
    /// Where to report a weakness, if the operator has said so.
    contact: Option<String>,
    /// Whose cosignatures the forum wants, as it was written.
    pub(crate) policy: Option<Arc<str>>,
    /// Whether the record is kept elsewhere.
    pub(crate) mirror: bool,
    /// What a check has found wrong, once it has.
    pub(crate) found: OnceLock<String>,
}

/// What a site is told at its start, besides the record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// The public address people and programs are given: `https://forum.example`.
    pub address: String,
    /// A contact for `/.well-known/security.txt`: a `mailto:` or `https:` address. Without one there
    /// is no such file, since it must name somebody who reads it.
    pub contact: Option<String>,
    /// The text of the policy that says whose cosignatures the forum wants (C2SP tlog-policy).
    pub policy: Option<String>,
    /// Whether the site is a mirror of a record that is kept elsewhere.
    pub mirror: bool,
}

/// A forum's site. Cheap to clone; all clones share what is kept ready.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    with: Surroundings,
    https: bool,
    kept: Kept,
    turns: Semaphore,
    faults: AtomicU64,
}

impl Site {
    /// A site for this record. `address` is the public address people and programs are given:
    /// `https://forum.example`.
    pub fn new(registrar: Arc<Registrar>, clock: Clock, address: impl Into<String>) -> Self {
        Self::with_contact(registrar, clock, address, None)
    }

    /// As [`Site::new`], with a contact for `/.well-known/security.txt`: a `mailto:` or `https:`
    /// address. Without one there is no such file, since it must name somebody who reads it.
    pub fn with_contact(
        registrar: Arc<Registrar>,
        clock: Clock,
        address: impl Into<String>,
        contact: Option<String>,
    ) -> Self {
        let particulars = Particulars {
            address: address.into(),
            contact,
            ..Particulars::default()
        };
        Self::with_particulars(registrar, clock, particulars)
    }

    /// As [`Site::new`], with all that a site can be told.
    pub fn with_particulars(
        registrar: Arc<Registrar>,
        clock: Clock,
        particulars: Particulars,
    ) -> Self {
        let address = particulars.address.trim_end_matches('/').to_owned();
        let https = address.starts_with("https://");
        let with = Surroundings {
            registrar,
            clock,
            address,
            today: Today::default(),
            contact: particulars.contact,
            policy: particulars.policy.map(Arc::from),
            mirror: particulars.mirror,
            found: OnceLock::new(),
        };
        Self(Arc::new(Inner {
            with,
            https,
            kept: Kept::default(),
            turns: Semaphore::new(limits::READERS_MAX),
            faults: AtomicU64::new(0),
        }))
    }

    /// The site as a router, for tests and for whatever stands beside it.
    pub fn router(&self) -> Router {
        let answer = async |State(site): State<Self>, request: Request| site.respond(request).await;
        Router::new().fallback(answer).with_state(self.clone())
    }

    /// Says on every page, and to whoever watches, that a check found something wrong. The first
    /// that was found stands.
    pub fn found_wrong(&self, what: impl Into<String>) {
        let _first_stands = self.0.with.found.set(what.into());
    }

    /// Answers one request. Only one address reads its body.
    pub(crate) async fn respond(&self, request: Request) -> Response<Body> {
        let (parts, body) = request.into_parts();
        if parts.uri.path() == proving::COSIGNATURES {
            return self.cosignatures(&parts, body).await;
        }
        self.answer(&parts).await
    }

    pub(crate) fn with(&self) -> &Surroundings {
        &self.0.with
    }

    /// The turns of those who read storage.
    pub(crate) fn turns(&self) -> &Semaphore {
        &self.0.turns
    }

    async fn answer(&self, request: &axum::http::request::Parts) -> Response<Body> {
        let (path, query) = (request.uri.path(), request.uri.query());
        let whole = request.uri.path_and_query().map_or(path, |it| it.as_str());
        let manner = Manner {
            method: &request.method,
            headers: &request.headers,
        };
        if let Some(early) = self.before_reading(whole, &manner) {
            return self.ready(early).send(&manner);
        }
        let now = drawing::now(&self.0.with);
        if let Some(reply) = self.kept(whole, now) {
            return self.send(&reply, &manner, path);
        }
        match self.find(path, query, now, &manner).await {
            Ok(reply) => self.send(&reply, &manner, path),
            Err(failing) => self.fail(path, &manner, &failing),
        }
    }

    /// What is answered without a look at the address: what is too long, and other methods.
    fn before_reading(&self, whole: &str, manner: &Manner<'_>) -> Option<Draft> {
        let path = whole.split('?').next().unwrap_or_default();
        let refuse = |part: Part, max: usize| {
            let failing = Failing::Bad(BadRequest::TooLong { part, max });
            Some(failure::draft(&self.0.with, path, manner.headers, &failing))
        };
        if limits::ADDRESS_BYTES_MAX < whole.len() {
            return refuse(Part::Address, limits::ADDRESS_BYTES_MAX);
        }
        if limits::BODY_BYTES_MAX < body_length(manner.headers) {
            return refuse(Part::Body, limits::BODY_BYTES_MAX);
        }
        match *manner.method {
            Method::GET | Method::HEAD => None,
            Method::OPTIONS => Some(allowed(
                Draft::new(StatusCode::NO_CONTENT, PLAIN, Bytes::new()).for_anyone(),
            )),
            _ => Some(allowed(not_allowed(path))),
        }
    }

    /// Reads the address, finds its answer or draws it.
    async fn find(
        &self,
        path: &str,
        query: Option<&str>,
        now: Of,
        manner: &Manner<'_>,
    ) -> Result<Arc<Reply>, Failing> {
        let wanted = wanted::read(path, query)?;
        if let Some(draft) = self.at_once(&wanted, query, manner.headers) {
            return Ok(Arc::new(self.ready(draft?)));
        }
        let address = wanted.canonical();
        if let Some(reply) = self.kept(&address, now) {
            return Ok(reply);
        }
        let drawn = if wanted.is_long() {
            self.draw_in_turn(wanted).await?
        } else {
            self.draw(&wanted)?
        };
        let keep = drawn.draft.status == StatusCode::OK
            && drawn.draft.caching != Caching::Never
            && drawn.of != Of::Moment;
        let reply = Arc::new(Reply::new(drawn.draft, drawn.size, self.0.https));
        if keep {
            self.0.kept.put(&address, drawn.of, &reply);
        }
        Ok(reply)
    }

    /// The answer kept under an address. Those made before something was found wrong do not say so,
    /// and are not used after.
    fn kept(&self, address: &str, now: Of) -> Option<Arc<Reply>> {
        match self.0.with.found.get() {
            None => self.0.kept.get(address, now),
            Some(_) => None,
        }
    }

    /// What needs no drawing.
    fn at_once(
        &self,
        wanted: &Wanted,
        query: Option<&str>,
        headers: &HeaderMap,
    ) -> Option<Result<Draft, Failing>> {
        let with = &self.0.with;
        Some(Ok(match &wanted.address {
            Address::Root => root(headers),
            Address::Moved(to) => moved(to, query),
            Address::Asset(asset) => Draft::new(StatusCode::OK, asset.media, asset.bytes)
                .cached(asset.caching(wanted.path())),
            Address::Robots => Draft::new(StatusCode::OK, PLAIN, "User-agent: *\nAllow: /\n")
                .cached(Caching::Revalidate),
            Address::Checkpoint => checkpoint(with),
            Address::Security => return Some(security(with)),
            Address::Health => health(with),
            Address::Page(..)
            | Address::Feed(_)
            | Address::Calendar(_)
            | Address::Table(_)
            | Address::Api(_)
            | Address::Tile(_)
            | Address::Proof(_)
            | Address::Entry(_) => return None,
        }))
    }

    /// Draws where waiting does no harm, when it is this request's turn.
    async fn draw_in_turn(&self, wanted: Wanted) -> Result<Drawn, Failing> {
        let turn = timeout(limits::TURN_WAIT, self.0.turns.acquire()).await;
        let Ok(Ok(_turn)) = turn else {
            return Err(Failing::Busy);
        };
        let site = self.clone();
        let drawn = tokio::task::spawn_blocking(move || site.draw(&wanted)).await;
        drawn.unwrap_or_else(|error| Err(Failing::Fault(error.to_string())))
    }

    fn draw(&self, wanted: &Wanted) -> Result<Drawn, Failing> {
        guarded(|| drawing::draw(&self.0.with, wanted))
    }

    fn send(&self, reply: &Reply, manner: &Manner<'_>, path: &str) -> Response<Body> {
        if path.starts_with(api::PREFIX) && !accepts(manner.headers, reply.media()) {
            return self.ready(not_acceptable(reply.media())).send(manner);
        }
        reply.send(manner)
    }

    /// Answers a failure; a fault is logged under a number of its own.
    fn fail(&self, path: &str, manner: &Manner<'_>, failing: &Failing) -> Response<Body> {
        if let Failing::Fault(why) = failing {
            let fault = self.0.faults.fetch_add(1, Ordering::Relaxed);
            tracing::error!(fault, path, why, "a request could not be answered");
        }
        let draft = || failure::draft(&self.0.with, path, manner.headers, failing);
        // The page that says what is missing may itself be the one that fails.
        let draft = catch_unwind(AssertUnwindSafe(draft)).unwrap_or_else(|_| {
            tracing::error!(path, "the page of a failure could not be drawn");
            let said = "Something went wrong here; it was not your request.\n";
            Draft::new(StatusCode::INTERNAL_SERVER_ERROR, PLAIN, said)
        });
        self.ready(draft).send(manner)
    }

    pub(crate) fn ready(&self, draft: Draft) -> Reply {
        Reply::new(draft, self.0.with.registrar.size(), self.0.https)
    }
}

impl Surroundings {
    /// What every page says of the site itself.
    pub(crate) fn notice(&self) -> Notice {
        match (self.found.get(), self.mirror) {
            (Some(_), _) => Notice::ReadOnly,
            (None, true) => Notice::Mirror,
            (None, false) => Notice::None,
        }
    }
}

/// What a page gives back; a panic in it is a fault of that page alone.
fn guarded<T>(draw: impl FnOnce() -> Result<T, Failing>) -> Result<T, Failing> {
    catch_unwind(AssertUnwindSafe(draw)).unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<&str>().map(|said| (*said).to_owned());
        let said = said.or_else(|| panic.downcast_ref::<String>().cloned());
        Err(Failing::Fault(said.unwrap_or_else(|| "a panic".into())))
    })
}

/// How long the body of a request says it is, in bytes.
pub(crate) fn body_length(headers: &HeaderMap) -> usize {
    let length = headers.get(header::CONTENT_LENGTH);
    let length = length.and_then(|it| it.to_str().ok()?.parse().ok());
    length.unwrap_or(0)
}

fn allowed(draft: Draft) -> Draft {
    draft
        .with(header::ALLOW, "GET, HEAD, OPTIONS")
        .with(header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS")
        .with(header::ACCESS_CONTROL_ALLOW_HEADERS, "If-None-Match")
        .with(header::ACCESS_CONTROL_MAX_AGE, "86400")
}

fn not_allowed(path: &str) -> Draft {
    let (detail, remedy) = ("nothing here is changed by a request", "Use GET or HEAD.");
    let status = StatusCode::METHOD_NOT_ALLOWED;
    if path.starts_with("/api/") {
        return api::problem::problem(status, "method-not-allowed", detail, remedy);
    }
    Draft::new(status, PLAIN, format!("{detail}. {remedy}\n"))
}

fn not_acceptable(media: &str) -> Draft {
    let detail = format!("what stands here is {media}, which the request does not accept");
    let remedy = "Leave out Accept, or ask under an address that ends in .csv for a table.";
    api::problem::problem(
        StatusCode::NOT_ACCEPTABLE,
        "not-acceptable",
        &detail,
        remedy,
    )
}

/// Whether `Accept` names the media type, its kind, or everything.
fn accepts(headers: &HeaderMap, media: &str) -> bool {
    let mut values = headers.get_all(header::ACCEPT).iter().peekable();
    if values.peek().is_none() {
        return true;
    }
    let essence = media.split(';').next().unwrap_or(media);
    let kind = essence.split('/').next().unwrap_or_default();
    let ranges = values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','));
    for range in ranges {
        let mut parts = range.split(';').map(str::trim);
        let range = parts.next().unwrap_or_default().to_ascii_lowercase();
        let refused = parts.any(|it| matches!(it, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"));
        let named = range == essence || range == "*/*" || range == format!("{kind}/*");
        if (named || range.is_empty()) && !refused {
            return true;
        }
    }
    false
}

/// The way to the forum in the reader's language.
fn root(headers: &HeaderMap) -> Draft {
    let asked = headers
        .get(header::ACCEPT_LANGUAGE)
        .map(HeaderValue::to_str);
    let lang = language::negotiate(asked.and_then(Result::ok).unwrap_or_default());
    Draft::new(StatusCode::SEE_OTHER, PLAIN, format!("/{lang}/\n"))
        .cached(Caching::Revalidate)
        .with(header::LOCATION, &format!("/{lang}/"))
        .with(header::VARY, "Accept-Language")
}

fn moved(to: &str, query: Option<&str>) -> Draft {
    let to = match query {
        Some(query) => format!("{to}?{query}"),
        None => to.to_owned(),
    };
    Draft::new(StatusCode::PERMANENT_REDIRECT, PLAIN, format!("{to}\n"))
        .cached(Caching::Revalidate)
        .with(header::LOCATION, &to)
}

fn checkpoint(with: &Surroundings) -> Draft {
    match with.registrar.checkpoint() {
        empty if empty.is_empty() => {
            let said = "no checkpoint has been signed yet\n";
            Draft::new(StatusCode::NOT_FOUND, PLAIN, said).for_anyone()
        }
        note => Draft::new(StatusCode::OK, PLAIN, note)
            .cached(Caching::Revalidate)
            .for_anyone(),
    }
}

/// RFC 9116. The day it expires moves along, so that a site that is served is never without.
fn security(with: &Surroundings) -> Result<Draft, Failing> {
    let Some(contact) = &with.contact else {
        return Err(Failing::Missing(crate::NotFound {
            sought: crate::Sought::Page,
            key: "/.well-known/security.txt".into(),
        }));
    };
    let today = {
        let fold = with.registrar.read();
        with.today.at((with.clock)(), &fold.forum)
    };
    let expires = today.saturating_add(180.days());
    let address = &with.address;
    let text = format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: en\n\
         Canonical: {address}/.well-known/security.txt\n"
    );
    Ok(Draft::new(StatusCode::OK, PLAIN, text).cached(Caching::Revalidate))
}

/// How many entries are durable and folded, and the root over them; and what was found wrong.
fn health(with: &Surroundings) -> Draft {
    let fold = with.registrar.read();
    let (size, root) = (fold.size, hexadecimal(&fold.root));
    let (status, health) = match with.found.get() {
        None => (
            StatusCode::OK,
            serde_json::json!({"size": size, "root": root}),
        ),
        Some(found) => (
            StatusCode::SERVICE_UNAVAILABLE,
            serde_json::json!({"size": size, "root": root, "wrong": found}),
        ),
    };
    Draft::new(status, "application/json", format!("{health}\n")).for_anyone()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::panic, reason = "the panic is what is tested")]
    fn a_panic_is_a_fault_of_one_page() {
        let fault = guarded::<()>(|| panic!("entry {} is odd", 7));
        assert!(matches!(fault, Err(Failing::Fault(why)) if why == "entry 7 is odd"));
    }

    #[test]
    fn media_types_are_accepted_by_name_by_kind_and_altogether() {
        for (accept, expected) in [
            ("application/json", true),
            ("APPLICATION/JSON; q=0.1", true),
            ("text/html, application/*", true),
            ("*/*", true),
            ("", true),
            ("text/html", false),
            ("application/json; q=0", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT, HeaderValue::from_static(accept));
            assert_eq!(accepts(&headers, "application/json"), expected, "{accept}");
        }
    }
}
