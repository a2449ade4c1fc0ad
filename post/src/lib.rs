//! Letters to people: written in their language, carried to a mail server.
//!
//! A letter waits in an outbox as a template and what is to stand in it; it is written when it is
//! sent, so that nothing but the outbox ever holds the link it carries.
//! Letters are plain text: nothing in them is fetched, followed or counted.
//!
//! - [`Letter`]: what a letter can be about, read from the outbox; [`Letter::write`] puts it into
//!   one of the six languages.
//! - [`Office`]: the mail server, as configured; TLS always, but for a server on this machine.
//! - [`round`]: carries what is due, deletes what was sent, puts off what failed, gives up what
//!   never will arrive.
//!
//! The crate knows nothing of the forum and keeps nothing; where the outbox lies is its caller's
//! business ([`Outbox`]).
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test may fail by panicking")
)]

mod address;
mod letter;
mod line;
mod moment;
mod office;
mod outbox;
mod plain;
mod round;
mod send;
mod written;

pub use address::{Address, Sender};
pub use letter::{Letter, Mistake};
pub use office::{Office, Secret, Security};
pub use outbox::{Outbox, Undelivered, Waiting};
pub use round::{Round, round};
pub use send::Trouble;
pub use written::Written;
