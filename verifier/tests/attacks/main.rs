//! A malicious operator against everyone who looks from outside: verify, witness, mirror.
//!
//! The operator holds the log's key, serves whatever it likes, and may show each reader something
//! else. Each attack is one test and says what the reader is told. An honest log raises nothing.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at what it did not expect"
)]

mod elsewhere;
#[path = "../../../registrar/examples/bench_replay/forum.rs"]
mod forum;
mod honest;
mod input;
mod long;
mod mirror;
#[path = "../../../registrar/tests/desk/people.rs"]
mod people;
mod place;
mod proofs;
mod receipts;
mod rotation;
mod shared;
mod shown;
mod verify;
mod web;
mod witness;
mod witnesses;

/// The member whose delegation is seated.
const MEMBER: &str = "AAX";
