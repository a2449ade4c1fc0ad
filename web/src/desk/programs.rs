//! Programs: `POST /api/v1/acts/{kind}`, with a token, never with a cookie.
//!
//! What is sent is the body of an act as the record would have it, without what the record assigns.
//! `?dry=1` enters nothing and says what would be entered, or why not, and what is to be signed.

mod asked;
mod assigned;
mod documents;
mod told;

use std::sync::Arc;

use axum::body::Body;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode, header};
use jiff::Timestamp;
use language::Lang;
use ledger::Hash;
use ledger::storage::IdempotencyKey;
use procedure::id::PersonId;
use procedure::{Act, By, Command, Seat};
use registrar::Ask;
use serde_json::json;
use store::accounts::{NewLine, Scope, Token, Used};
use tokio::time::timeout;

use super::acting::{seat_json, seat_of_json};
use super::asking::Asking;
use super::body;
use super::bucket::Counted;
use super::door;
use super::form::Form;
use super::means::Means;
use super::received::{self, Came};
use super::route::Named;
use super::{after, aftermath, secret, tokens, verb};
use crate::api::problem::problem;
use crate::limits;
use crate::reply::Draft;
use crate::site::Site;
pub use assigned::act_asked;
pub(crate) use assigned::names as assigned_by_the_record;

use asked::Request;
use told::Declined;

/// Where acts are asked for.
const ACTS: &str = "/api/v1/acts/";

/// Whether a request asks for an act to be entered.
pub(super) fn is_ours(request: &Parts) -> bool {
    request.method == Method::POST && takes_acts(request.uri.path())
}

/// Whether something can be asked for under a path.
fn is_documents(path: &str) -> bool {
    path == documents::DOCUMENTS
}

/// Whether acts can be asked for under a path.
pub(crate) fn takes_acts(path: &str) -> bool {
    path.starts_with(ACTS) || is_documents(path)
}

/// Answers such a request.
pub(super) async fn answer(site: &Site, parts: &Parts, body: Body) -> Draft {
    if is_documents(parts.uri.path()) {
        return documents::answer(site, parts, body).await;
    }
    let Some(means) = site.means() else {
        return told::closed();
    };
    let mut came = Came::now(site.with(), true);
    let turn = timeout(limits::TURN_WAIT, means.turns.acquire()).await;
    let Ok(Ok(_turn)) = turn else {
        return told::busy();
    };
    came.turned((site.with().clock)());
    let bytes = match body::whole(&parts.headers, body, limits::BODY_BYTES_MAX).await {
        Ok(bytes) => bytes,
        Err(why) => return told::unread(&why),
    };
    came.read((site.with().clock)());
    let asked = parts.clone();
    let bearer = bearer(parts);
    let from = door::from(parts);
    let (site, means) = (site.clone(), Arc::clone(means));
    let answered = tokio::task::spawn_blocking(move || {
        let program = Program {
            now: (site.with().clock)(),
            site: &site,
            means: &means,
            from: &from,
            came,
        };
        program.answer(bearer.as_deref(), &asked, &bytes)
    });
    answered
        .await
        .unwrap_or_else(|error| told::fault(&error.to_string()).sent())
}

/// The token of a request.
fn bearer(parts: &Parts) -> Option<String> {
    let mut given = parts.headers.get_all(header::AUTHORIZATION).iter();
    let (Some(one), None) = (given.next(), given.next()) else {
        return None;
    };
    let (scheme, token) = one.to_str().ok()?.split_once(' ')?;
    let ours = scheme.eq_ignore_ascii_case("bearer") && token.starts_with(secret::PROGRAM);
    ours.then(|| token.trim().to_owned())
}

/// A program that asks.
struct Program<'a> {
    site: &'a Site,
    means: &'a Means,
    from: &'a str,
    now: Timestamp,
    came: Came,
}

impl Program<'_> {
    fn answer(&self, bearer: Option<&str>, asked: &Parts, bytes: &[u8]) -> Draft {
        match self.entered(bearer, asked, bytes) {
            Ok(draft) => draft,
            Err(declined) => declined.sent(),
        }
    }

    /// The token of whoever asks, counted against whence it comes and against itself.
    fn let_in(&self, bearer: Option<&str>) -> Result<Token, Declined> {
        self.count(Counted::Asking, self.from)?;
        let token = self.token(bearer)?;
        self.count(Counted::Program, &token.id.to_string())?;
        Ok(token)
    }

    /// What is asked is read only once it is known by whom: strangers learn nothing from it.
    fn entered(
        &self,
        bearer: Option<&str>,
        asked: &Parts,
        bytes: &[u8],
    ) -> Result<Draft, Declined> {
        let token = self.let_in(bearer)?;
        let request = Request::read(asked, bytes, ACTS)?;
        let by = by(&token)?;
        let registrar = &self.site.with().registrar;
        registrar.catch_up().map_err(|fault| told::failed(&fault))?;
        let act = received::at(request.act()?, self.came.received());
        let chance = || self.means.chance().map_err(|fault| told::failed(&fault));
        let (nonce, seal_seed) = (request.nonce(chance)?, request.seal_seed(chance)?);
        let previewed = registrar.preview(
            by.clone(),
            request.on,
            Command::behind(&act),
            &nonce,
            &seal_seed,
        );
        let preview = previewed.map_err(|why| self.rejected(&token, &why))?;
        self.within_scope(&token, &by, &preview.act)?;
        self.words_are_here(&preview.act)?;
        if request.dry {
            return told::would_be(&preview, &nonce, &seal_seed);
        }
        let key = request.key(token.id);
        let key = key.map_or_else(|| Ok(secret::token(&chance()?)), Ok::<_, Declined>)?;
        let ask = Ask {
            key: IdempotencyKey::new(&key).ok_or_else(told::odd_key)?,
            by: by.clone(),
            on: request.on,
            command: Command::behind(&act),
            proof: request.proven(seal_seed)?,
        };
        let receipt = registrar
            .submit(&ask)
            .map_err(|why| self.rejected(&token, &why))?;
        self.log(
            &token,
            "act-entered",
            &json!({"act": act.kind(), "index": receipt.index}),
        );
        if !receipt.repeated {
            self.follow_up(asked, &by, &act, receipt.index);
        }
        Ok(told::entered(&receipt))
    }

    /// Does what follows from an act in the accounts and by letter, as from one entered at the
    /// desk. The act is on record: what fails here is said to the operator, not to the program.
    fn follow_up(&self, asked: &Parts, by: &By, act: &Act, index: u64) {
        let asking = Asking {
            with: self.site.with(),
            means: self.means,
            https: self.site.is_https(),
            lang: Lang::En,
            path: "/desk",
            changes: true,
            named: Named::default(),
            query: Form::default(),
            form: Form::default(),
            headers: &asked.headers,
            from: self.from,
            now: self.now,
            received: self.came.received(),
            who: None,
            said: None,
        };
        let nothing = serde_json::Value::Null;
        let tidied = aftermath::of(&asking, by, act)
            .and_then(|()| after::entered(&asking, by, act, index, &nothing));
        if tidied.is_err() {
            tracing::error!(index, "what follows from an act was not done");
        }
    }

    /// The token, if it is good. To whoever has none that is, all others are alike.
    fn token(&self, bearer: Option<&str>) -> Result<Token, Declined> {
        let Some(bearer) = bearer else {
            return Err(told::no_token());
        };
        let hash = Hash::of(bearer.as_bytes());
        let used = self.means.accounts().token(&hash, self.now);
        match used.map_err(|fault| told::fault(&fault.to_string()))? {
            Used::Live(token) => Ok(token),
            Used::Expired | Used::Revoked | Used::Unknown => {
                if self
                    .means
                    .buckets
                    .take(Counted::Logged, self.from, self.now)
                    .is_ok()
                {
                    self.stranger("token-refused");
                }
                Err(told::no_token())
            }
        }
    }

    /// Refuses what the token does not name.
    fn within_scope(&self, token: &Token, by: &By, act: &Act) -> Result<(), Declined> {
        let verb = verb::of(act, by);
        if tokens::verbs(&token.scope).contains(&verb) {
            return Ok(());
        }
        self.log(token, "token-beyond-scope", &json!({"verb": verb.key()}));
        let (code, detail, remedy) = match token.scope {
            Scope::Read => (
                "read-only-token",
                "this token is for reading".to_owned(),
                "Issue one for acts at /en/desk/tokens.",
            ),
            Scope::Verbs(_) => (
                "beyond-scope",
                format!("this token does not name “{}”", verb.key()),
                "Issue one that names it at /en/desk/tokens.",
            ),
        };
        Err(Declined::from(problem(
            StatusCode::FORBIDDEN,
            code,
            &detail,
            remedy,
        )))
    }

    fn count(&self, counted: Counted, whose: &str) -> Result<(), Declined> {
        let taken = self.means.buckets.take(counted, whose, self.now);
        taken.map_err(told::too_many)
    }

    fn rejected(&self, token: &Token, why: &registrar::Rejected) -> Declined {
        match why {
            registrar::Rejected::Failed(fault) => told::failed(fault),
            registrar::Rejected::Refused(refusal) => {
                self.log(token, "refused", &json!({"why": refusal.code()}));
                let now = self.site.with().registrar.read();
                told::refused(refusal, &now.forum)
            }
        }
    }

    fn log(&self, token: &Token, what: &'static str, detail: &serde_json::Value) {
        let mut detail = detail.clone();
        detail["token"] = token.id.into();
        self.line(
            Some(&token.person),
            Some(&token.seat),
            what,
            &detail.to_string(),
        );
    }

    /// For those who keep the door.
    fn stranger(&self, what: &'static str) {
        let party = seat_json(&Seat::Secretariat);
        let line = NewLine {
            person: None,
            seat: None,
            party: Some(&party),
            what,
            detail: "{}",
        };
        self.write(line);
    }

    fn line(&self, person: Option<&str>, seat: Option<&str>, what: &'static str, detail: &str) {
        let line = NewLine {
            person,
            seat,
            party: seat,
            what,
            detail,
        };
        self.write(line);
    }

    fn write(&self, line: NewLine<'_>) {
        let what = line.what;
        if let Err(fault) = self.means.accounts().log(line, self.now) {
            tracing::error!(what, %fault, "a line of the security log was not written");
        }
    }
}

/// In whose name and from which seat a token asks.
fn by(token: &Token) -> Result<By, Declined> {
    let odd = || told::fault("a token names no seat or person");
    let seat = seat_of_json(&token.seat).ok_or_else(odd)?;
    let person = PersonId::new(&token.person).map_err(|_| odd())?;
    Ok(By { seat, person })
}
