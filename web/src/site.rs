//! The site: one request in, one answer out.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use registrar::Registrar;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::bad_request::{BadRequest, Part};
use crate::desk::{self, DeskMeans, Means};
use crate::drawing::{self, Drawn, PLAIN};
use crate::failing::Failing;
use crate::kept::{Kept, Of};
use crate::reply::{Caching, Draft, Manner, Reply};
use crate::surroundings::{Clock, Particulars, Surroundings};
use crate::wanted::{self, Wanted};
use crate::{api, failure, fixed, headers, limits, proving};

/// A forum's site. Cheap to clone; all clones share what is kept ready.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    with: Surroundings,
    https: bool,
    kept: Kept,
    turns: Semaphore,
    faults: AtomicU64,
    /// Set once people may act here.
    desk: OnceLock<Arc<Means>>,
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
        let with = Surroundings::of(registrar, clock, particulars);
        let https = with.address.starts_with("https://");
        Self(Arc::new(Inner {
            with,
            https,
            kept: Kept::default(),
            turns: Semaphore::new(limits::READERS_MAX),
            faults: AtomicU64::new(0),
            desk: OnceLock::new(),
        }))
    }

    /// The site as a router, for tests and for whatever stands beside it.
    pub fn router(&self) -> Router {
        let answer = async |State(site): State<Self>, request: Request| site.respond(request).await;
        Router::new().fallback(answer).with_state(self.clone())
    }

    /// Lets people act here. While nobody was ever seated in the secretariat this gives the link
    /// with which it is founded: to be shown to whoever starts the program, and to nobody else.
    ///
    /// # Errors
    /// When the accounts cannot be read, or there is no chance to be had.
    pub fn open_desk(&self, means: DeskMeans) -> Result<Option<String>, registrar::Fault> {
        let _the_first_stays = self.0.with.papers.set(means.papers.clone());
        let means = Arc::new(Means::open(means)?);
        let link = desk::founding_link(&self.0.with, &means, (self.0.with.clock)())?;
        let _the_first_stands = self.0.desk.set(means);
        Ok(link)
    }

    /// Says on every page, and to whoever watches, that a check found something wrong. The first
    /// that was found stands.
    pub fn found_wrong(&self, what: impl Into<String>) {
        let _first_stands = self.0.with.found.set(what.into());
    }

    /// Answers one request. Only one public address reads its body.
    pub(crate) async fn respond(&self, request: Request) -> Response<Body> {
        let (parts, body) = request.into_parts();
        if desk::is_ours(&parts) {
            return self.at_the_desk(Request::from_parts(parts, body)).await;
        }
        if parts.uri.path() == proving::COSIGNATURES {
            return self.cosignatures(&parts, body).await;
        }
        self.answer(&parts).await
    }

    pub(crate) fn with(&self) -> &Surroundings {
        &self.0.with
    }

    /// What the desk works with, once it is open.
    pub(crate) fn means(&self) -> Option<&Arc<Means>> {
        self.0.desk.get()
    }

    /// Whether the public address is one of HTTPS.
    pub(crate) fn is_https(&self) -> bool {
        self.0.https
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
                path,
                Draft::new(StatusCode::NO_CONTENT, PLAIN, Bytes::new()).for_anyone(),
            )),
            _ => Some(allowed(path, not_allowed(path))),
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
        if let Some(draft) = fixed::answer(self.with(), &wanted, query, manner.headers) {
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
        let draft = self.marked(drawn.draft);
        let reply = Arc::new(Reply::new(draft, drawn.size, self.0.https));
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
        let draft = self.marked(draft);
        Reply::new(draft, self.0.with.registrar.size(), self.0.https)
    }

    /// Every answer of a rehearsal says that it is one, whatever it carries.
    fn marked(&self, draft: Draft) -> Draft {
        match self.0.with.rehearsal() {
            None => draft,
            Some(forum) => draft.with(headers::REHEARSAL, forum),
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

/// Pages elsewhere may ask to read and nothing else; a program may ask for an act as well.
fn allowed(path: &str, draft: Draft) -> Draft {
    let methods = if desk::takes_acts(path) {
        "GET, HEAD, OPTIONS, POST"
    } else {
        "GET, HEAD, OPTIONS"
    };
    draft
        .with(header::ALLOW, methods)
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

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

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
