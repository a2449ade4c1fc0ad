//! The pages of the desk: each a pure function from who looks and what is shown to HTML.
//!
//! What a page shows is handed in as plain values; whether something may be done is asked of
//! `procedure` before, and a page says why not where it may not.

pub(crate) mod access;
pub(crate) mod appointments;
pub(crate) mod ask;
pub(crate) mod candidacy;
pub(crate) mod ceremony;
pub(crate) mod check;
pub(crate) mod close;
mod code;
pub(crate) mod confirmations;
pub(crate) mod credentials;
pub(crate) mod declare;
pub(crate) mod devices;
pub(crate) mod disputes;
pub(crate) mod form;
pub(crate) mod frame;
pub(crate) mod groups;
pub(crate) mod handed;
pub(crate) mod invitation;
pub(crate) mod invite;
pub(crate) mod leaving;
pub(crate) mod letter;
pub(crate) mod log;
pub(crate) mod matter;
pub(crate) mod matters;
pub(crate) mod meetings;
pub(crate) mod moment;
pub(crate) mod naming;
pub(crate) mod offer;
pub(crate) mod officers;
pub(crate) mod our_record;
pub(crate) mod party;
pub(crate) mod people;
pub(crate) mod person;
pub(crate) mod reading;
pub(crate) mod receipt;
pub(crate) mod refused;
pub(crate) mod rehearsal;
pub(crate) mod seat_officer;
pub(crate) mod seats;
pub(crate) mod sessions;
pub(crate) mod sign_in;
pub(crate) mod statements;
#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail by panicking")]
mod tests;
pub(crate) mod tokens;
pub(crate) mod told;
pub(crate) mod waiting;

use askama::Template;
use procedure::Seat;
use procedure::id::PersonId;

use crate::{Html, Viewpoint};

/// From where somebody looks at a page of the desk.
#[derive(Clone, Copy)]
pub(crate) struct Desk<'a> {
    /// Language, forum and day, as for every page.
    pub(crate) view: Viewpoint<'a>,
    /// Who is signed in, if anybody is.
    pub(crate) who: Option<Who<'a>>,
    /// What is said once, above the page: the key of a message `desk-said-…`.
    pub(crate) said: Option<&'a str>,
}

/// Who is signed in, and in which seat.
#[derive(Clone, Copy)]
pub(crate) struct Who<'a> {
    /// The person, under the pseudonym of the record.
    pub(crate) person: &'a PersonId,
    /// The name, as accounts have it.
    pub(crate) name: Option<&'a str>,
    /// The seat in which the person acts now.
    pub(crate) seat: &'a Seat,
    /// How many seats the person holds.
    pub(crate) seats: usize,
    /// Whether the credentials of the seat's party are contested.
    pub(crate) contested: bool,
    /// When the session ends if no other page is opened.
    pub(crate) ends: jiff::Timestamp,
}

fn drawn(page: &impl Template) -> Html {
    // Writing to a string cannot fail, and no value shown here fails to write itself.
    Html(page.render().unwrap_or_default())
}
