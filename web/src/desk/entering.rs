//! A person enters: a session begins in a new token, whatever the browser showed before.

use ledger::Hash;
use procedure::id::PersonId;
use procedure::{Forum, Seat};
use serde_json::json;
use store::accounts::NewSession;

use super::acting::{held, seat_json};
use super::agent;
use super::answer::{Answer, Unanswered};
use super::asking::Asking;
use super::cookie::Cookie;
use super::secret;

/// By what somebody entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// A passkey of the site.
    Passkey,
    /// A provider of identities.
    Provider,
    /// A link of a rehearsal.
    Rehearsal,
}

impl By {
    /// How accounts call it.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Passkey => "passkey",
            Self::Provider => "federated",
            Self::Rehearsal => "rehearsal",
        }
    }
}

/// Begins a session; adds its cookie to the answer. A passkey just shown counts as fresh.
pub(crate) fn enter(
    asking: &Asking<'_>,
    person: &PersonId,
    seat: &Seat,
    by: By,
    answer: Answer,
) -> Result<Answer, Unanswered> {
    if let Some(before) = &asking.who {
        asking.accounts().sign_out(&before.token, asking.now)?;
    }
    let token = secret::token(&asking.means.chance()?);
    let hash = Hash::of(token.as_bytes());
    let begun = NewSession {
        hash: &hash,
        person: person.as_str(),
        seat: Some(&seat_json(seat)),
        means: by.key(),
        agent: &agent::summary(asking.headers),
    };
    let session = asking.accounts().sign_in(begun, asking.now)?;
    if by == By::Passkey {
        asking.accounts().step_up(&hash, &hash, asking.now)?;
    }
    let detail = json!({"session": session, "by": by.key()});
    asking.log_about("signed-in", Some(person), Some(seat), &detail);
    Ok(answer.with_cookie(Cookie::Session.set(asking.https, &token)))
}

/// The seat in which a person enters: the first of those held now.
pub(crate) fn first_seat(forum: &Forum, person: &PersonId, now: jiff::Timestamp) -> Option<Seat> {
    held(forum, person, now).into_iter().next()
}
