//! The desk: where people act. Everything under `/{lang}/desk`, `/{lang}/sign-in`,
//! `/{lang}/invitation`, `/{lang}/founding`, and `POST /api/v1/acts/…`.
//!
//! Public pages are the same for all and may stand behind any cache; no answer of the desk is kept
//! by anybody. What stands under which address is one table, [`routes::ROUTES`], put together from
//! the tables of its parts; what is not in it is not there.
//!
//! # To add a page or a form
//! Write its handler in a file of its own, give the file a `const ROUTES`, and name that in
//! `routes.rs`. The kind of handler says what was found out before it is called:
//! - with [`route::Handler::Anyone`], nothing;
//! - with [`route::Handler::SignedIn`], somebody is signed in, whatever has become of the seat;
//! - with [`route::Handler::Seated`], somebody acts in a seat which `procedure::authority` admits to
//!   the verb of the route, in the relation that [`route::Whose`] gives.
//!
//! Handlers may wait: they do not run where requests are served. They hold no rule. What may not be
//! is refused by `procedure`, and the refusal is handed on with `?`.
//!
//! # To answer
//! [`asking::Asking::page`] draws a page around the forum as it is now; [`asking::Asking::go`] sends
//! the browser to another page of the site, [`asking::Asking::go_saying`] with a message shown once.
//!
//! # To have something entered in the record
//! [`asking::Asking::ask`] considers the command, keeps it, and leads to the one page on which every
//! act is checked in plain words and signed; [`after`] does what follows. Only what no person signs
//! is entered without ([`asking::Asking::submit`]).
//!
//! Posts are taken from pages of this site alone ([`origin`]); forms carry no secret against that.

mod acting;
mod after;
mod aftermath;
mod agent;
mod answer;
mod answers;
mod appointments;
mod asking;
mod body;
mod bucket;
mod candidacy;
mod ceremony;
mod check;
mod closing;
mod confirmations;
mod cookie;
mod credentials;
mod devices;
mod disputes;
mod door;
mod drawing;
mod entering;
mod federated;
mod federation;
mod form;
mod founding;
mod founding_link;
mod groups;
mod invitation;
mod inviting;
mod known;
mod laying;
mod leave;
mod letters;
mod log;
mod matters;
mod means;
mod meetings;
mod multipart;
mod news;
mod offering;
mod officers;
mod opinion;
mod origin;
mod our_record;
pub(crate) mod pages;
mod people;
mod positions;
mod post;
mod programs;
mod reading;
mod receipt;
mod received;
mod rehearsal;
mod route;
mod routes;
mod seat_ended;
mod seats;
mod second_officer;
mod secret;
mod sessions;
mod sign_in;
mod sign_out;
mod statements;
mod step_up;
mod tokens;
mod unread;
mod verb;
mod waiting;

pub use federation::{Federation, Identity, Provider, Returned, Unidentified};
pub use means::{DeskMeans, Reader};
pub use opinion::SecondOpinion;
pub use post::Post;
pub use programs::act_asked;
pub use rehearsal::{Rehearsal, Rehearsed};
pub use routes::{DeskRoute, desk_routes};

pub(crate) use door::{Peer, is_ours};
pub(crate) use means::Means;
pub(crate) use programs::{assigned_by_the_record, takes_acts};

use jiff::Timestamp;
use registrar::Fault;

use crate::surroundings::Surroundings;

/// Makes the link with which the secretariat is founded, while nobody was ever seated there: valid
/// for a quarter of an hour, once. `None` from then on.
pub(crate) fn founding_link(
    with: &Surroundings,
    means: &Means,
    now: Timestamp,
) -> Result<Option<String>, Fault> {
    let (founded, seated) = {
        let snapshot = with.registrar.read();
        let forum = &snapshot.forum;
        (forum.founding_complete(), forum.seats.in_force())
    };
    if !founded || seated {
        return Ok(None);
    }
    let code = secret::code(&means.chance()?);
    means.founding.make(&code, now);
    Ok(Some(format!("{}/en/founding#{code}", with.address)))
}
