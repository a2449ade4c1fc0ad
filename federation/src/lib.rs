//! Sign-in through other organisations, by OpenID Connect.
//!
//! A person is sent to a provider that her organisation runs, and comes back with a code; this
//! crate exchanges the code for a statement by the provider of who she is, and believes it only
//! when everything about it is right.
//! What identifies her is the pair of issuer and subject, never a name or an address, since those
//! are given anew.
//!
//! - [`Federation::begin`] says where to send her, with state, nonce and proof key (PKCE, S256).
//! - [`Federation::redeem`] exchanges the code and checks the answer: the issuer named beside the
//!   code (RFC 9207, against mix-up), signature by an algorithm on the list, issuer, audience,
//!   nonce, times.
//! - [`Federation::refresh`] reads again what the providers publish of themselves.
//!
//! Providers are asked over HTTPS, or on this machine over HTTP for trials; answers are limited in
//! time and length, and no redirect is followed.
//! Everything blocks: call it from a thread that may wait.
//! The crate keeps nothing: state, nonce and proof key are the caller's, to be used once.
//! It knows nothing of the forum, its seats or its pages.
#![forbid(unsafe_code)]
#![expect(clippy::doc_markdown, reason = "OpenID is a name, not code")]

mod algorithm;
mod answer;
mod error;
mod federation;
mod identity;
mod issuer;
mod party;
mod provider;
mod published;
mod wire;

pub use algorithm::Algorithm;
pub use error::Error;
pub use federation::{Clock, Federation};
pub use identity::Identity;
pub use provider::{Mistake, Provider, Secret};
pub use wire::Limits;
