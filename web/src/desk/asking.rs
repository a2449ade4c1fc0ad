//! A request to the desk as a handler sees it, and all that a handler can do with it.

use axum::http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use jiff::civil::Date;
use language::Lang;
use ledger::Hash;
use ledger::storage::IdempotencyKey;
use procedure::id::PersonId;
use procedure::{By, Command, Forum, Seat};
use registrar::{Ask, Proven, Receipt};
use serde_json::Value;
use store::Accounts;
use store::accounts::NewLine;

use super::acting::{Acting, SignedIn, seat_json};
use super::answer::{Answer, Answered, Says, Unanswered};
use super::bucket::Counted;
use super::cookie::Cookie;
use super::form::Form;
use super::means::Means;
use super::pages::{self, Who};
use super::route::Named;
use super::secret;
use crate::surroundings::Surroundings;
use crate::{AsOf, Html, Viewpoint};

/// A request as a handler sees it.
pub(crate) struct Asking<'a> {
    /// The record, and what the site was told at its start.
    pub(crate) with: &'a Surroundings,
    /// What the desk works with.
    pub(crate) means: &'a Means,
    /// Whether the public address is one of HTTPS.
    pub(crate) https: bool,
    /// The language of the page.
    pub(crate) lang: Lang,
    /// The path below the language.
    pub(crate) path: &'a str,
    /// Whether it is asked to change something.
    pub(crate) changes: bool,
    /// The open parts of the path.
    pub(crate) named: Named,
    /// What stands after the question mark.
    pub(crate) query: Form,
    /// What was filled in.
    pub(crate) form: Form,
    /// The headers.
    pub(crate) headers: &'a HeaderMap,
    /// From which address of the network it comes.
    pub(crate) from: &'a str,
    /// When it was asked.
    pub(crate) now: Timestamp,
    /// When it was received, without the time for which it waited here.
    pub(crate) received: Timestamp,
    /// Who is signed in, if anybody is.
    pub(crate) who: Option<SignedIn>,
    /// The key of a message to be shown once.
    pub(crate) said: Option<String>,
}

impl Asking<'_> {
    /// Looks at the forum as it is now.
    pub(crate) fn forum<T>(&self, look: impl FnOnce(&Forum) -> T) -> T {
        look(&self.with.registrar.read().forum)
    }

    /// The accounts. Held briefly, and never while the forum is held.
    pub(crate) fn accounts(&self) -> std::sync::MutexGuard<'_, Accounts> {
        self.means.accounts()
    }

    /// A page.
    pub(crate) fn page(&self, draw: impl FnOnce(&pages::Desk<'_>) -> Html) -> Answered {
        self.page_as(StatusCode::OK, draw)
    }

    /// A page under another status.
    #[expect(clippy::unnecessary_wraps, reason = "handlers end with it")]
    pub(crate) fn page_as(
        &self,
        status: StatusCode,
        draw: impl FnOnce(&pages::Desk<'_>) -> Html,
    ) -> Answered {
        let answer = Answer::of(Says::Page(status, self.drawn(draw)));
        Ok(match self.said {
            Some(_) => answer.with_cookie(Cookie::Said.clear(self.https)),
            None => answer,
        })
    }

    /// Draws a page of the desk.
    pub(crate) fn drawn(&self, draw: impl FnOnce(&pages::Desk<'_>) -> Html) -> Html {
        let now = self.with.registrar.read();
        let view = Viewpoint {
            lang: self.lang,
            forum: &now.forum,
            journal: &now.journal,
            size: now.size,
            root: now.root,
            today: self.with.today.at(self.now, &now.forum),
            as_of: AsOf::Now,
            path: self.path,
            query: "",
            notice: self.with.notice(),
            rehearsal: now.forum.is_rehearsal(),
        };
        let who = self.who.as_ref().map(|who| Who {
            person: &who.person,
            name: who.name.as_deref(),
            seat: &who.seat,
            seats: who.seats,
            contested: who.contested,
            ends: who.ends(),
        });
        let said = self.said.as_deref();
        draw(&pages::Desk { view, who, said })
    }

    /// Look there: a path below the language.
    #[expect(clippy::unnecessary_wraps, reason = "handlers end with it")]
    pub(crate) fn go(&self, path: &str) -> Answered {
        Ok(Answer::of(Says::See(self.local(path))))
    }

    /// Look there, where the message with this key is shown once: `desk-said-…`.
    #[expect(clippy::unnecessary_wraps, reason = "handlers end with it")]
    pub(crate) fn go_saying(&self, path: &str, key: &'static str) -> Answered {
        let cookie = Cookie::Said.set(self.https, key);
        Ok(Answer::of(Says::See(self.local(path))).with_cookie(cookie))
    }

    /// The path with its language.
    pub(crate) fn local(&self, path: &str) -> String {
        format!("/{}{path}", self.lang)
    }

    /// Where a form or a link wants to go on afterwards: a page of the desk, and nowhere else.
    pub(crate) fn onward(&self) -> Option<&str> {
        let to = self.form.get("to").or_else(|| self.query.get("to"))?;
        let path = to.split('?').next().unwrap_or_default();
        super::routes::is_page(path).then_some(to)
    }

    /// A fresh key under which something is entered once, however often it is sent.
    pub(crate) fn key(&self) -> Result<String, Unanswered> {
        Ok(secret::token(&self.means.chance()?))
    }

    /// Counts this request; refuses it where there were too many.
    pub(crate) fn count(&self, counted: Counted, whose: &str) -> Result<(), Unanswered> {
        let taken = self.means.buckets.take(counted, whose, self.now);
        taken.map_err(Unanswered::TooMany)
    }

    /// Enters a command that needs no check by the person, under a key by which it is entered once.
    pub(crate) fn submit(
        &self,
        by: By,
        command: Command,
        on: Option<Date>,
        key: &str,
        proof: Option<Proven>,
    ) -> Result<Receipt, Unanswered> {
        let kept = IdempotencyKey::new(key);
        let key = kept.ok_or_else(|| Unanswered::Fault("a key is too long".into()))?;
        let ask = Ask {
            key,
            by,
            on,
            command,
            proof,
        };
        Ok(self.with.registrar.submit(&ask)?)
    }

    /// Writes a line of the security log about what somebody did in their seat.
    pub(crate) fn log(&self, acting: &Acting, what: &'static str, detail: &Value) {
        self.log_about(what, Some(acting.person()), Some(acting.seat()), detail);
    }

    /// Writes a line of the security log: who, in which seat, as far as that is known. The seat's
    /// own people may read it. What cannot be logged is said to the operator.
    pub(crate) fn log_about(
        &self,
        what: &'static str,
        person: Option<&PersonId>,
        seat: Option<&Seat>,
        detail: &Value,
    ) {
        let (seat, detail) = (seat.map(seat_json), detail.to_string());
        self.line(&NewLine {
            person: person.map(PersonId::as_str),
            seat: seat.as_deref(),
            party: seat.as_deref(),
            what,
            detail: &detail,
        });
    }

    fn line(&self, line: &NewLine<'_>) {
        let (what, line) = (line.what, *line);
        if let Err(fault) = self.accounts().log(line, self.now) {
            tracing::error!(what, %fault, "a line of the security log was not written");
        }
        tracing::info!(what, "security");
    }

    /// As [`Asking::log_about`], of a stranger, for those who keep the door: the same again from one
    /// address is written a few times, not ten thousand.
    pub(crate) fn log_stranger(&self, what: &'static str, detail: &Value) {
        let whose = format!("{what} {}", self.from);
        if self.count(Counted::Logged, &whose).is_ok() {
            let (party, detail) = (seat_json(&Seat::Secretariat), detail.to_string());
            self.line(&NewLine {
                person: None,
                seat: None,
                party: Some(&party),
                what,
                detail: &detail,
            });
        }
    }
}

/// A code that is to be made known once an act is entered. Until then only its seed is kept.
pub(crate) struct NewCode {
    /// From what the code follows.
    pub(crate) seed: String,
    /// What stands on record.
    pub(crate) hash: Hash,
}

impl Asking<'_> {
    /// A code for an invitation that is about to be entered.
    pub(crate) fn new_invitation(&self) -> Result<NewCode, Unanswered> {
        let seed = self.key()?;
        let hash = self.invitation_hash(&self.code_of(&seed));
        Ok(NewCode { seed, hash })
    }

    /// The code that follows from a seed. After a restart another does, and the check begins anew.
    pub(crate) fn code_of(&self, seed: &str) -> String {
        secret::code(&secret::derived(&self.means.seeding, seed))
    }

    /// The hash under which an invitation with this code is kept and recorded.
    pub(crate) fn invitation_hash(&self, code: &str) -> Hash {
        secret::peppered(&self.means.pepper, code)
    }

    /// The hash under which a nomination with this code is kept; the consent on record names it.
    pub(crate) fn candidacy_hash(&self, code: &str) -> Hash {
        secret::peppered(&self.means.pepper, code)
    }

    /// The link to a candidate's own page. What stands behind the `#` never leaves the browser by
    /// itself.
    pub(crate) fn candidacy_link(&self, lang: Lang, code: &str) -> String {
        format!("{}/{lang}/candidacy#{code}", self.with.address)
    }

    /// The link with this code. What stands behind the `#` never leaves the browser by itself.
    pub(crate) fn invitation_link(&self, lang: Lang, code: &str) -> String {
        format!("{}/{lang}/invitation#{code}", self.with.address)
    }
}
