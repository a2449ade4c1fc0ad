//! The door of the desk: one request in, one answer out.
//!
//! In order: is there such an address; does the request come from a page of this site; is it not one
//! too many; who asks, and may they; only then what was sent is read and the handler asked. All
//! that takes the accounts or the record is done where waiting harms nobody.

use std::net::IpAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Response, StatusCode, header};
use language::Lang;
use procedure::Refusal;
use tokio::time::timeout;

use super::acting::{self, Acting};
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::body;
use super::bucket::Counted;
use super::cookie::Cookie;
use super::drawing;
use super::form::Form;
use super::means::Means;
use super::pages::told::Told;
use super::received::Came;
use super::route::{Handler, Method, Named, Route, Takes};
use super::routes::{self, Found};
use super::{federated, origin, programs};
use crate::limits;
use crate::reply::{Draft, Manner};
use crate::site::Site;

/// Who is at the other end of a connection.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub(crate) IpAddr);

/// Where browsers come back from providers of identities, in no language.
const RETURNED: &str = "/sign-in/returned/";

/// A request that was understood, before anybody is known.
struct Arrived {
    place: Place,
    lang: Lang,
    /// The path below the language.
    path: String,
    query: Form,
    form: Form,
    headers: HeaderMap,
    from: String,
    came: Came,
}

/// What is done where waiting harms nobody.
#[derive(Clone, Copy)]
enum Work {
    /// Writing down that a form came from another site.
    TurnAway,
    /// Finding out who asks, and whether they may.
    Admit,
    /// That, and having the handler answer.
    Answer,
}

impl Arrived {
    fn changes(&self) -> bool {
        matches!(&self.place, Place::Route(route, _) if route.method == Method::Post)
    }
}

/// What answers.
#[derive(Clone)]
enum Place {
    Route(&'static Route, Named),
    Returned(String),
}

/// Whether the desk answers this request.
pub(crate) fn is_ours(request: &Parts) -> bool {
    let path = request.uri.path();
    routes::split(path).is_some() || path.starts_with(RETURNED) || programs::is_ours(request)
}

impl Site {
    /// Answers a request to the desk.
    pub(crate) async fn at_the_desk(&self, request: Request) -> Response<Body> {
        let (parts, body) = request.into_parts();
        let manner = Manner {
            method: &parts.method,
            headers: &parts.headers,
        };
        let draft = match self.means() {
            _ if programs::is_ours(&parts) => programs::answer(self, &parts, body).await,
            Some(means) => self.desk_draft(&parts, body, means).await,
            None => closed(self, &parts),
        };
        self.ready(draft).send(&manner)
    }

    async fn desk_draft(&self, parts: &Parts, body: Body, means: &Arc<Means>) -> Draft {
        let mut arrived = match arrived(self, parts) {
            Ok(arrived) => arrived,
            Err(draft) => return *draft,
        };
        let turn = timeout(limits::TURN_WAIT, means.turns.acquire()).await;
        let Ok(Ok(_turn)) = turn else {
            return drawing::busy();
        };
        arrived.came.turned((self.with().clock)());
        if arrived.changes() && !origin::same(&parts.headers, &self.with().address) {
            return match self.within(arrived, means, Work::TurnAway).await {
                Ok((_, Some(draft))) | Err(draft) => draft,
                Ok((_, None)) => drawing::fault(self, "nobody was turned away"),
            };
        }
        if let Place::Route(route, _) = &arrived.place {
            let (takes, method) = (route.takes, route.method);
            // Nobody sends ten megabytes who may not.
            if matches!(takes, Takes::Papers | Takes::Folder) {
                match self.within(arrived, means, Work::Admit).await {
                    Ok((back, None)) => arrived = back,
                    Ok((_, Some(draft))) | Err(draft) => return draft,
                }
            }
            if method == Method::Post {
                let read = body::form(&parts.headers, body, takes, &means.papers).await;
                match read {
                    Ok(form) => {
                        arrived.came.read((self.with().clock)());
                        arrived.form = form;
                    }
                    Err(why) => return drawing::unread(self, &arrived.headers, &why),
                }
            }
        }
        match self.within(arrived, means, Work::Answer).await {
            Ok((_, Some(draft))) | Err(draft) => draft,
            Ok((_, None)) => drawing::fault(self, "a handler gave nothing"),
        }
    }

    /// Does what takes the accounts or the record, on a thread that may wait.
    async fn within(
        &self,
        arrived: Arrived,
        means: &Arc<Means>,
        work: Work,
    ) -> Result<(Arrived, Option<Draft>), Draft> {
        let (site, means) = (self.clone(), Arc::clone(means));
        let done = tokio::task::spawn_blocking(move || {
            let draft = site.asked(&arrived, &means, work);
            (arrived, draft)
        });
        done.await
            .map_err(|error| drawing::fault(self, &error.to_string()))
    }

    fn asked(&self, arrived: &Arrived, means: &Means, work: Work) -> Option<Draft> {
        let with = self.with();
        let named = match &arrived.place {
            Place::Route(_, named) => named.clone(),
            Place::Returned(_) => Named::default(),
        };
        let https = self.is_https();
        let mut asking = Asking {
            with,
            means,
            https,
            lang: arrived.lang,
            path: &arrived.path,
            changes: arrived.changes(),
            named,
            query: arrived.query.clone(),
            form: arrived.form.clone(),
            headers: &arrived.headers,
            from: &arrived.from,
            now: (with.clock)(),
            received: arrived.came.received(),
            who: None,
            said: Cookie::Said.read(&arrived.headers, https),
        };
        let answered = match work {
            Work::TurnAway => asking.turned_away(),
            Work::Admit => asking.admitted(&arrived.place)?,
            Work::Answer => asking.answered(&arrived.place),
        };
        Some(drawing::draft(&asking, self, answered))
    }
}

impl Asking<'_> {
    /// Finds out who asks; says why they may not, if they may not.
    fn admitted(&mut self, place: &Place) -> Option<Answered> {
        match self.admission(place) {
            Ok(_) => None,
            Err(why) => Some(Err(why)),
        }
    }

    /// Refuses a form that another site sent.
    fn turned_away(&self) -> Answered {
        let detail = serde_json::json!({"why": self.path});
        self.log_stranger("form-from-elsewhere", &detail);
        Err(Unanswered::Told(StatusCode::FORBIDDEN, Told::Foreign))
    }

    /// Finds out who asks, and has the handler answer.
    fn answered(&mut self, place: &Place) -> Answered {
        let admission = self.admission(place)?;
        match (place, admission) {
            (Place::Returned(provider), _) => federated::returned(self, provider),
            (Place::Route(route, _), admission) => match (route.handler, admission, &self.who) {
                (Handler::Anyone(handler), ..) => handler(self),
                (Handler::SignedIn(_, handler), _, Some(who)) => handler(self, who),
                (Handler::Seated(_, handler), Some(acting), _) => handler(self, &acting),
                _ => Err(Unanswered::SignIn),
            },
        }
    }

    /// Who asks, and by which rule they may; nothing for what anyone may ask.
    fn admission(&mut self, place: &Place) -> Result<Option<Acting>, Unanswered> {
        self.count(Counted::Asking, self.from)?;
        // What other nodes and the command line entered counts at once.
        self.with.registrar.catch_up()?;
        self.who = acting::who(self, self.headers)?;
        let Place::Route(route, _) = place else {
            return Ok(None);
        };
        let (Handler::Seated(verb, _), Some(who)) = (route.handler, &self.who) else {
            return match (route.handler, &self.who) {
                (Handler::Anyone(_), _) | (Handler::SignedIn(..), Some(_)) => Ok(None),
                _ => Err(Unanswered::SignIn),
            };
        };
        let relation = acting::relation(route.whose, &who.seat, self);
        let relation = relation.ok_or_else(not_there)?;
        let by = who.by();
        let admitted = self.forum(|forum| acting::admitted(forum, &by, self.now, verb, relation));
        let (rule, holding) = admitted.map_err(|refusal| self.refused(refusal, verb.key()))?;
        let changes = route.method == Method::Post;
        if changes && rule.fresh && needs_a_sign(route) && !who.is_fresh(self.now) {
            return Err(Unanswered::StepUp);
        }
        Ok(Some(Acting {
            by,
            holding,
            session: Some(who.session.clone()),
        }))
    }

    fn refused(&self, refusal: Refusal, verb: &str) -> Unanswered {
        let detail = serde_json::json!({"verb": verb, "why": refusal.code()});
        if let Some(who) = &self.who {
            self.log_about("refused", Some(&who.person), Some(&who.seat), &detail);
        }
        refusal.into()
    }
}

fn not_there() -> Unanswered {
    Unanswered::Told(StatusCode::NOT_FOUND, Told::NotYours)
}

/// Whether a form is done without a check, so that a fresh sign is asked for beforehand: what is
/// entered in the record is signed on its own page.
fn needs_a_sign(route: &Route) -> bool {
    use procedure::Verb;
    matches!(
        route.verb(),
        Some(Verb::IssueToken | Verb::Invite | Verb::EnrolPasskey)
    )
}

/// Reads the address, and refuses what comes from elsewhere.
fn arrived(site: &Site, parts: &Parts) -> Result<Arrived, Box<Draft>> {
    let path = parts.uri.path();
    let whole = parts.uri.path_and_query().map_or(path, |it| it.as_str());
    if limits::ADDRESS_BYTES_MAX < whole.len() {
        return Err(Box::new(drawing::too_long_address(
            site,
            &parts.headers,
            path,
        )));
    }
    let (place, lang, below) = if let Some(provider) = path.strip_prefix(RETURNED) {
        if parts.method != "GET" {
            return Err(Box::new(drawing::other_methods("GET")));
        }
        let lang = preferred(&parts.headers);
        (Place::Returned(provider.to_owned()), lang, "/sign-in")
    } else {
        let (lang, below) = routes::split(path).unwrap_or((Lang::En, "/desk"));
        match routes::find(&parts.method, below) {
            Found::Route(route, named) => (Place::Route(route, named), lang, below),
            Found::OtherMethods(methods) => return Err(Box::new(drawing::other_methods(methods))),
            Found::Nothing => return Err(Box::new(drawing::missing(site, &parts.headers, path))),
        }
    };
    let query = Form::encoded(parts.uri.query().unwrap_or_default().as_bytes());
    Ok(Arrived {
        place,
        lang,
        path: below.to_owned(),
        query: query.unwrap_or_default(),
        form: Form::default(),
        headers: parts.headers.clone(),
        from: from(parts),
        came: Came::now(site.with(), parts.method == "POST"),
    })
}

fn preferred(headers: &HeaderMap) -> Lang {
    let asked = headers.get(header::ACCEPT_LANGUAGE);
    let asked = asked.and_then(|it| it.to_str().ok()).unwrap_or_default();
    language::negotiate(asked)
}

/// From which address of the network a request comes. A proxy on this machine says for whom it
/// asks; of anybody else this is not believed.
pub(super) fn from(parts: &Parts) -> String {
    let Some(Peer(peer)) = parts.extensions.get::<Peer>() else {
        return "–".into();
    };
    if peer.is_loopback() {
        let forwarded = parts.headers.get_all("x-forwarded-for").iter().next_back();
        let last = forwarded.and_then(|it| it.to_str().ok()?.rsplit(',').next());
        if let Some(address) = last.and_then(|it| it.trim().parse::<IpAddr>().ok()) {
            return address.to_string();
        }
    }
    peer.to_string()
}

/// A site without a desk: a mirror, or one that only shows.
fn closed(site: &Site, parts: &Parts) -> Draft {
    let lang = routes::split(parts.uri.path()).map_or(Lang::En, |(lang, _)| lang);
    drawing::told(site, lang, StatusCode::SERVICE_UNAVAILABLE, Told::Closed)
}
