//! What a passkey said: the checks of a `WebAuthn` relying party (Level 3), and the signatures of
//! people over acts.
//!
//! The crate is pure: no clock, no chance, no network, no memory of its own. Whoever calls it made
//! the challenge, keeps the keys, and sees to it that a challenge is used once.
//! User verification is always required, other sites may not stand between, and attestation is
//! neither asked for nor relied upon: which make an authenticator is of proves nothing about who
//! holds it. How an act is signed is written down, for strangers, in `docs/record.md`.
#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    test,
    expect(clippy::unwrap_used, reason = "a test stops at what it did not expect")
)]

mod assert;
mod attestation;
mod authenticator;
pub mod base64url;
mod cbor;
mod client;
mod key;
mod party;
mod proof;
mod register;
pub mod signed_act;
#[cfg(any(test, feature = "software"))]
pub mod software;
#[cfg(test)]
mod tests;
mod wrong;

pub use assert::{Assertion, Checked, check, counter_regressed};
pub use attestation::AttestationObject;
pub use authenticator::{Attested, AuthenticatorData};
pub use client::{Ceremony, ClientData};
pub use key::{Algorithm, PublicKey};
pub use party::{Origins, RelyingParty, is_domain};
pub use proof::{Proof, SIGNATURES_MAX, Signature};
pub use register::{Enrolled, Registration, register};
pub use wrong::Wrong;
