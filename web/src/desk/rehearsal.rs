//! A seat of a rehearsal is taken with its link, as often as wanted, and signs with a passkey that
//! the rehearsal keeps for whoever plays it.
//!
//! Both exist only where the record itself says that the forum is a rehearsal: by the key of the
//! forum, which stands in every entry. No setting of a site can make a rehearsal of a forum.

pub(super) mod clock;

use axum::http::StatusCode;
use jiff::SignedDuration;
use procedure::id::{PasskeyId, PersonId};
use procedure::{Forum, Verb};
use serde_json::json;

use super::acting::Acting;
use super::answer::{Answered, Unanswered};
use super::asking::Asking;
use super::bucket::Counted;
use super::entering::{By, enter, first_seat};
use super::pages::rehearsal::{LinkPage, link};
use super::route::Route;
use super::secret;
use crate::{NotFound, Sought};

pub(crate) const ROUTES: &[Route] = &[
    Route::open("/rehearsal", page),
    Route::open_form("/rehearsal", take),
    Route::page(Verb::ReadDesk, "/desk/rehearsal", clock::show),
    Route::form(Verb::ReadDesk, "/desk/rehearsal", clock::take),
];

/// What opens the seats of a rehearsal, and signs for whoever plays them.
pub trait Rehearsal: Send + Sync {
    /// The person whose link has this code.
    fn person(&self, code: &str) -> Option<PersonId>;

    /// What the passkey that is kept for this person says to a challenge; `None` where none is.
    fn sign(&self, person: &PersonId, challenge: &[u8; 32]) -> Option<Rehearsed>;

    /// Moves the clock of the rehearsal ahead; `false` where it goes no further.
    fn move_ahead(&self, by: SignedDuration) -> bool;
}

/// What a passkey that a rehearsal keeps has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rehearsed {
    /// The id of its credential, in base64url, as it stands on record.
    pub credential: String,
    /// The authenticator data.
    pub authenticator_data: Vec<u8>,
    /// The client data, in JSON.
    pub client_data: Vec<u8>,
    /// The signature over both.
    pub signature: Vec<u8>,
}

impl Asking<'_> {
    /// What opens the seats and signs for them; `None` unless the record is that of a rehearsal.
    pub(crate) fn rehearsal(&self) -> Option<&dyn Rehearsal> {
        let rehearsal = self.means.rehearsal.as_deref()?;
        self.forum(Forum::is_rehearsal).then_some(rehearsal)
    }

    /// The signature of the passkey that the rehearsal keeps for who acts, if it may sign from this
    /// seat; `None` in every other forum.
    pub(crate) fn rehearsed(
        &self,
        acting: &Acting,
        challenge: &[u8; 32],
    ) -> Option<passkey::Signature> {
        let said = self.rehearsal()?.sign(acting.person(), challenge)?;
        let PasskeyId(passkey) = self.forum(|forum| {
            let mut signing = forum.seats.signing(acting.person(), acting.seat());
            let kept = signing.find(|passkey| passkey.credential.as_str() == said.credential);
            kept.map(|passkey| passkey.id)
        })?;
        Some(passkey::Signature {
            passkey,
            authenticator_data: said.authenticator_data,
            client_data: said.client_data,
            signature: said.signature,
        })
    }
}

/// The links of a rehearsal; nothing is there in any other forum.
fn links<'a>(asking: &'a Asking<'_>) -> Result<&'a dyn Rehearsal, Unanswered> {
    let missing = || NotFound::sought(Sought::Page, asking.path);
    asking.rehearsal().ok_or_else(|| missing().into())
}

fn page(asking: &Asking<'_>) -> Answered {
    links(asking)?;
    draw(asking, StatusCode::OK, false)
}

fn draw(asking: &Asking<'_>, status: StatusCode, unknown: bool) -> Answered {
    let key = asking.key()?;
    asking.page_as(status, |at| link(at, &LinkPage { key: &key, unknown }))
}

/// Takes the seat that a link opens.
fn take(asking: &Asking<'_>) -> Answered {
    let rehearsal = links(asking)?;
    asking.count(Counted::Entering, asking.from)?;
    let code = secret::normalised(asking.form.get("code").unwrap_or_default());
    let taken = rehearsal.person(&code).and_then(|person| {
        let seat = asking.forum(|forum| first_seat(forum, &person, asking.now))?;
        Some((person, seat))
    });
    let Some((person, seat)) = taken else {
        asking.log_stranger("sign-in-failed", &json!({"why": "rehearsal-link"}));
        return draw(asking, StatusCode::UNPROCESSABLE_ENTITY, true);
    };
    let answer = asking.go("/desk")?;
    enter(asking, &person, &seat, By::Rehearsal, answer)
}
